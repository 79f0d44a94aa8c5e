"""Mandates over HTTP: everybody signed in may know who speaks for whom."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from django.urls import path
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from federations.membership import commands
from federations.membership.projection import MandateRowShape, chosen, rows_of, visible_to
from federations.membership.rules import Role, Term
from majlis.http.acting import actor_of
from majlis.http.paging import PAGING, page_of, paged
from majlis.http.shapes import DoneSerializer, accepted, parsed

ROLES = [role.value for role in Role]


class MandateFilterSerializer(serializers.Serializer[dict[str, Any]]):
    """Which mandates; all filters together."""

    organisation = serializers.UUIDField(required=False)
    person = serializers.UUIDField(required=False)
    role = serializers.ChoiceField(ROLES, required=False)
    on = serializers.DateField(required=False, help_text="Who spoke on that day.")
    as_known = serializers.DateTimeField(
        required=False, help_text="As it was believed at that time, whatever was corrected since."
    )


class SaidTermSerializer(serializers.Serializer[dict[str, Any]]):
    """A role from one civil day (`from`) until another, both included; without an end: null."""

    role = serializers.ChoiceField(ROLES)
    until = serializers.DateField(allow_null=True, default=None)

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        # `from` is a word of Python's.
        return {**super().get_fields(), "from": serializers.DateField(source="starts")}


class GivingSerializer(SaidTermSerializer):
    person = serializers.UUIDField()
    organisation = serializers.UUIDField()


class EndingSerializer(serializers.Serializer[dict[str, Any]]):
    until = serializers.DateField(
        allow_null=True, default=None, help_text="Its last day; without one it stops at once."
    )


class Mandates(APIView):
    @extend_schema(
        parameters=[MandateFilterSerializer, *PAGING], responses=page_of(MandateRowShape.serializer)
    )
    def get(self, request: Request) -> Response:
        """Mandates, past ones too, by their first day."""
        filters = parsed(MandateFilterSerializer, request.query_params)
        found = chosen(visible_to(actor_of(request)), **filters).order_by("starts", "id")
        return paged(request, found, partial(rows_of, as_known=filters.get("as_known")))

    @extend_schema(request=GivingSerializer, responses={201: DoneSerializer})
    def post(self, request: Request) -> Response:
        """Gives a mandate (administrators, or its president or secretary acting for it)."""
        said = parsed(GivingSerializer, request.data)
        by = actor_of(request)
        id = by.make_id("mandate")
        position = commands.give_mandate(
            by, id, said.pop("person"), said.pop("organisation"), _term(said)
        )
        return accepted(id, position, status=201)


@extend_schema(request=EndingSerializer, responses=DoneSerializer)
@api_view(["POST"])
def end(request: Request, id: UUID) -> Response:
    """Ends it, at once or after a day (those who may give it)."""
    return accepted(
        id, commands.end_mandate(actor_of(request), id, **parsed(EndingSerializer, request.data))
    )


@extend_schema(request=SaidTermSerializer, responses=DoneSerializer)
@api_view(["POST"])
def correct(request: Request, id: UUID) -> Response:
    """Tells what was true; what was believed is kept (those who may give it)."""
    term = _term(parsed(SaidTermSerializer, request.data))
    return accepted(id, commands.correct_mandate(actor_of(request), id, term))


def _term(said: dict[str, Any]) -> Term:
    return Term(Role(said["role"]), said["starts"], said["until"])


urlpatterns = [
    path("mandates", Mandates.as_view()),
    path("mandates/<uuid:id>/end", end),
    path("mandates/<uuid:id>/correct", correct),
]
