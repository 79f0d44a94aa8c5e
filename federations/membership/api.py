"""HTTP API of mandates; every signed-in person may read them all."""

from __future__ import annotations

from functools import partial
from typing import Any

from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from federations.membership import commands
from federations.membership.projection import MandateRowShape, chosen, rows_of, visible_to
from federations.membership.rules import Role, Term
from majlis.http.acting import actor_of
from majlis.http.paging import page_of, paged
from majlis.http.shapes import Choice, Form
from majlis.slices.acts import act, at, view


class TermFields(Form):
    """A role from one civil day (`from`) until another, both included; null: without an end."""

    role = Choice(Role)
    from_ = serializers.DateField(source="starts")
    until = serializers.DateField(allow_null=True, default=None)


class SaidTermSerializer(TermFields):
    makes = Term


class GivingSerializer(TermFields):
    person = serializers.UUIDField()
    organisation = serializers.UUIDField()

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        whose = {name: attrs.pop(name) for name in ("person", "organisation")}
        return {**whose, "term": Term(**attrs)}


class EndingSerializer(Form):
    until = serializers.DateField(
        allow_null=True, default=None, help_text="The last day; null: the mandate stops at once."
    )


class MandateFilterSerializer(Form):
    organisation = serializers.UUIDField(required=False)
    person = serializers.UUIDField(required=False)
    role = Choice(Role, required=False)
    on = serializers.DateField(required=False, help_text="Mandates that are valid on this day.")
    as_known = serializers.DateTimeField(
        required=False, help_text="As recorded at that moment, without later corrections."
    )


@view(query=MandateFilterSerializer, pages=True, responses=page_of(MandateRowShape.serializer))
def mandates(request: Request, **filters: Any) -> Response:
    """Mandates, past ones included, in the order of their first day."""
    found = chosen(visible_to(actor_of(request)), **filters).order_by("starts", "id")
    return paged(request, found, partial(rows_of, as_known=filters.get("as_known")))


urlpatterns = [
    at(
        "mandates",
        get=mandates,
        post=act(commands.give_mandate, GivingSerializer, makes="mandate"),
    ),
    at("mandates/<uuid:id>/end", post=act(commands.end_mandate, EndingSerializer)),
    at("mandates/<uuid:id>/correct", post=act(commands.correct_mandate, SaidTermSerializer)),
]
