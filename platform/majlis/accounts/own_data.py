"""What the forum holds about a person, handed to them or taken away: its addresses.

Both ask whoever signs in with a password or a code to show just now that it is them (401
`reauthentication-required`); so does carrying out somebody's erasure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from allauth.account.internal.flows.reauthentication import (
    is_reauthentication_required,
)
from django.http import StreamingHttpResponse
from django.urls import path
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from majlis.accounts import erasure, export
from majlis.accounts.admission import ReauthenticationRequired
from majlis.accounts.aggregate import LATEST, REFLECTION
from majlis.accounts.people import PersonSerializer, people, user_of
from majlis.accounts.projection import ErasureRow, Stage, erasure_rows, waiting
from majlis.eventstore.sealing import unsealed_of
from majlis.http.acting import IsAdministrator, actor_of
from majlis.http.limits import Costly
from majlis.http.paging import PAGING, page_of, paged
from majlis.http.shapes import DoneSerializer, accepted


class ErasureSerializer(serializers.Serializer[dict[str, Any]]):
    """A row of kind `erasure`: a request to be erased."""

    kind = serializers.ChoiceField(["erasure"])
    id = serializers.UUIDField()
    rev = serializers.IntegerField()
    person = serializers.UUIDField()
    state = serializers.ChoiceField([(one.value, one.value) for one in Stage])
    asked_at = serializers.DateTimeField()
    earliest = serializers.DateTimeField(help_text="Until then it can only be called back.")
    latest = serializers.DateTimeField(help_text="Then the program carries it out by itself.")
    ended_at = serializers.DateTimeField(allow_null=True)


class OwnErasureSerializer(serializers.Serializer[dict[str, Any]]):
    """What to know before asking, and what was asked."""

    waiting = ErasureSerializer(allow_null=True)
    days = serializers.IntegerField(help_text="In which a request can be called back.")
    latest_days = serializers.IntegerField(help_text="After which it is carried out anyway.")
    unsealed = serializers.IntegerField(
        help_text="One's texts from before texts were sealed: they stay in the log, shown no more."
    )


class WaitingSerializer(serializers.Serializer[dict[str, Any]]):
    """A request with whom it is about."""

    erasure = ErasureSerializer()
    person = PersonSerializer()


class OwnExport(APIView):
    """Everything about oneself."""

    throttle_classes = (Costly,)

    @extend_schema(
        responses={
            (200, "application/zip"): OpenApiResponse(
                OpenApiTypes.BINARY, description="JSON, and a page to read it by."
            )
        }
    )
    def get(self, request: Request) -> StreamingHttpResponse:
        """A zip of all that the forum holds about whoever asks; that it was handed out is a fact."""
        _prove(request)
        user = user_of(request)
        export.hand_out(actor_of(request), user.pk)
        answer = StreamingHttpResponse(export.archive(user), content_type="application/zip")
        answer["Content-Disposition"] = 'attachment; filename="majlis.zip"'
        answer["Cache-Control"] = "no-store"
        return answer


class OwnErasure(APIView):
    """One's own erasure."""

    @extend_schema(responses=OwnErasureSerializer)
    def get(self, request: Request) -> Response:
        """What was asked for, if anything waits."""
        person = user_of(request).pk
        row = waiting(person)
        return Response(
            {
                "waiting": erasure_rows([row])[0] if row else None,
                "days": REFLECTION.days,
                "latest_days": LATEST.days,
                "unsealed": unsealed_of(person),
            }
        )

    @extend_schema(request=None, responses={201: DoneSerializer})
    def post(self, request: Request) -> Response:
        """Asks to be erased; for a week it can be called back."""
        _prove(request)
        return _asked(request, user_of(request).pk)


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
def call_back(request: Request) -> Response:
    """Takes one's own request back."""
    person = user_of(request).pk
    return accepted(person, erasure.call_back_erasure(actor_of(request), person))


@extend_schema(parameters=PAGING, responses=page_of(WaitingSerializer))
@api_view(["GET"])
@permission_classes([IsAuthenticated, IsAdministrator])
def erasures(request: Request) -> Response:
    """The requests that wait, the oldest first."""
    found = ErasureRow.objects.filter(state=Stage.WAITING.value).order_by("asked_at", "id")
    return paged(request, found, _with_people)


def _with_people(found: Sequence[ErasureRow]) -> Iterable[dict[str, Any]]:
    known = people(row.person for row in found)
    return [{"erasure": row, "person": known[UUID(row["person"])]} for row in erasure_rows(found)]


@extend_schema(request=None, responses={201: DoneSerializer})
@api_view(["POST"])
@permission_classes([IsAuthenticated, IsAdministrator])
def ask_for(request: Request, id: UUID) -> Response:
    """Asks in the name of somebody who asked for it otherwise, in a letter for example."""
    return _asked(request, id)


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
@permission_classes([IsAuthenticated, IsAdministrator])
def call_back_for(request: Request, id: UUID) -> Response:
    """Takes a request back in the name of the person."""
    return accepted(id, erasure.call_back_erasure(actor_of(request), id))


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
@permission_classes([IsAuthenticated, IsAdministrator])
def carry_out(request: Request, id: UUID) -> Response:
    """Erases the person, for good."""
    _prove(request)
    return accepted(id, erasure.erase(actor_of(request), id))


def _asked(request: Request, person: UUID) -> Response:
    by = actor_of(request)
    id = by.make_id("erasure")
    return accepted(id, erasure.ask_erasure(by, id, person), 201)


def _prove(request: Request) -> None:
    """Whoever has a way to show that it is them, shows it: in a demo nobody has."""
    user = user_of(request)
    if is_reauthentication_required(request._request, app="allauth.mfa"):
        raise ReauthenticationRequired(user)


urlpatterns = [
    path("account/export", OwnExport.as_view()),
    path("account/erasure", OwnErasure.as_view()),
    path("account/erasure/call-back", call_back),
    path("erasures", erasures),
    path("accounts/<uuid:id>/erasure", ask_for),
    path("accounts/<uuid:id>/erasure/call-back", call_back_for),
    path("accounts/<uuid:id>/erase", carry_out),
]
