"""API addresses for a person's copy of their data and for their erasure.

Export and erasure require a recent sign-in check (401 `reauthentication-required`) from people who have a
password or a code; so does carrying out another person's erasure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Annotated, Any
from uuid import UUID

from django.http import StreamingHttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse
from rest_framework.request import Request
from rest_framework.response import Response

from majlis.accounts import erasure, export
from majlis.accounts.admission import PROVED_ADMINISTRATORS, prove
from majlis.accounts.aggregate import LATEST, REFLECTION
from majlis.accounts.people import PersonShape, people, user_of
from majlis.accounts.projection import ErasureRow, ErasureShape, Stage, erasure_rows, waiting
from majlis.domain import today
from majlis.eventstore.sealing import unsealed_of
from majlis.http.acting import ADMINISTRATORS, actor_of
from majlis.http.limits import Costly
from majlis.http.paging import page_of, paged
from majlis.http.shapes import DoneSerializer, accepted
from majlis.slices.acts import acts_of, at, view
from majlis.slices.shapes import Shape


class OwnErasureShape(Shape):
    """The conditions of an erasure, and the person's own request if there is one."""

    waiting: ErasureShape | None
    days: Annotated[int, "The number of days before a request can be carried out."]
    latest_days: Annotated[int, "The number of days after which the program carries a request out."]
    unsealed: Annotated[
        int,
        "Texts from before sealing existed: they stay in the log, but no page shows them.",
    ]


class WaitingShape(Shape):
    """A request, with the person it is about."""

    erasure: ErasureShape
    person: PersonShape


@view(
    responses={
        (200, "application/zip"): OpenApiResponse(
            OpenApiTypes.BINARY, description="JSON, and a page to read it by."
        )
    }
)
def own_export(request: Request) -> StreamingHttpResponse:
    """A zip of everything that the forum holds about the person signed in.

    The export is recorded as a fact.
    """
    prove(request)
    user = user_of(request)
    export.hand_out(actor_of(request), user.pk)
    answer = StreamingHttpResponse(export.archive(user), content_type="application/zip")
    answer["Content-Disposition"] = f'attachment; filename="majlis-own-data-{today()}.zip"'
    answer["Cache-Control"] = "no-store"
    return answer


@view(responses=OwnErasureShape.serializer)
def own_erasure(request: Request) -> Response:
    """One's own erasure: the open request, if there is one."""
    person = user_of(request).pk
    row = waiting(person)
    return Response(
        OwnErasureShape.of(
            None,
            waiting=erasure_rows([row])[0] if row else None,
            days=REFLECTION.days,
            latest_days=LATEST.days,
            unsealed=unsealed_of(person),
        )
    )


@view(acts=acts_of(erasure.ask_erasure), responses={201: DoneSerializer})
def ask(request: Request) -> Response:
    """Requests one's own erasure; for a week the request can be called back."""
    prove(request)
    return _request_erasure(request, user_of(request).pk)


@view(acts=acts_of(erasure.call_back_erasure), responses=DoneSerializer)
def call_back(request: Request) -> Response:
    """Calls one's own request back."""
    person = user_of(request).pk
    return accepted(person, erasure.call_back_erasure(actor_of(request), person))


@view(pages=True, responses=page_of(WaitingShape.serializer))
def erasures(request: Request) -> Response:
    """The open requests, the oldest first."""
    found = ErasureRow.objects.filter(state=Stage.WAITING.value).order_by("asked_at", "id")
    return paged(request, found, _with_people)


def _with_people(found: Sequence[ErasureRow]) -> Iterable[dict[str, Any]]:
    known = people(row.person for row in found)
    rows = zip(found, erasure_rows(found), strict=True)
    return [WaitingShape.of(None, erasure=row, person=known[one.person]) for one, row in rows]


@view(acts=acts_of(erasure.ask_erasure), responses={201: DoneSerializer})
def ask_for(request: Request, id: UUID) -> Response:
    """Requests the erasure of a person who asked by other means, in a letter for example.

    Requires a recent check of password or code.
    """
    return _request_erasure(request, id)


@view(acts=acts_of(erasure.call_back_erasure), responses=DoneSerializer)
def call_back_for(request: Request, id: UUID) -> Response:
    """Calls a request back on behalf of the person."""
    return accepted(id, erasure.call_back_erasure(actor_of(request), id))


@view(acts=acts_of(erasure.erase), responses=DoneSerializer)
def carry_out(request: Request, id: UUID) -> Response:
    """Erases the person, for good; requires a recent check of password or code."""
    return accepted(id, erasure.erase(actor_of(request), id))


def _request_erasure(request: Request, person: UUID) -> Response:
    by = actor_of(request)
    id = by.make_id("erasure")
    return accepted(id, erasure.ask_erasure(by, id, person), 201)


urlpatterns = [
    at("account/export", get=own_export, throttle_classes=[Costly]),
    at("account/erasure", get=own_erasure, post=ask),
    at("account/erasure/call-back", post=call_back),
    at("erasures", get=erasures, permission_classes=ADMINISTRATORS),
    at("accounts/<uuid:id>/erasure", post=ask_for, permission_classes=PROVED_ADMINISTRATORS),
    at(
        "accounts/<uuid:id>/erasure/call-back",
        post=call_back_for,
        permission_classes=ADMINISTRATORS,
    ),
    at("accounts/<uuid:id>/erase", post=carry_out, permission_classes=PROVED_ADMINISTRATORS),
]
