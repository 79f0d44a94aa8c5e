"""API addresses of the log: facts as rows with sentence arguments, for readers who may know of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

from django.http import StreamingHttpResponse
from django.shortcuts import get_object_or_404
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from majlis.accounts.people import PersonShape, user_of
from majlis.audit.aggregate import Format
from majlis.audit.commands import export_log, note_reading
from majlis.audit.explorer import (
    LogFacetsShape,
    LogFilter,
    causes,
    chosen,
    facets,
    filters_as_text,
    led_to,
)
from majlis.audit.exports import CONTENT_TYPES, MOST_IN_XLSX, SUFFIXES, exported
from majlis.audit.sentences import Telling, tell
from majlis.audit.views import urlpatterns as saved_views
from majlis.domain import Actor, ActorKind, DomainError
from majlis.eventstore.models import Fact
from majlis.eventstore.sealing import states
from majlis.eventstore.store import head
from majlis.http.acting import actor_of
from majlis.http.limits import Costly, Limit
from majlis.http.paging import page_of, paged
from majlis.slices.acts import at, view
from majlis.slices.guards import readable
from majlis.slices.shapes import Arg, Names, Shape, UtcMoment


class Exports(Limit):
    """Rate limit of exports, each of which may read the whole log."""

    scope = "exports"


class ExportTooLong(DomainError):
    """An XLSX file is finished before its first byte is sent, so its number of facts is limited."""

    status = 422


class LogQuery(LogFilter):
    """Filters of a page of the log."""

    after = serializers.IntegerField(
        required=False,
        min_value=0,
        help_text="Only facts after this position, to follow the log.",
    )


class ExportQuery(LogFilter):
    """Filters and format of an export of the log."""

    file = serializers.ChoiceField([format.value for format in Format])


class LogActorShape(Shape):
    kind: ActorKind
    person: PersonShape | None


class LogOrganisationShape(Shape):
    """The organisation that the actor acted for."""

    id: UUID
    names: Names


class LogObjectShape(Shape):
    """The object that a fact is about."""

    kind: str
    id: UUID
    names: Names | None
    path: str | None


class LogLineShape(Shape):
    """One fact with its envelope; `args` are the variables of the message `sentence-<topic>`."""

    position: int
    id: UUID
    topic: str
    recorded_at: UtcMoment
    decided_at: UtcMoment
    actor: LogActorShape
    organisation: LogOrganisationShape | None
    mandate: UUID | None
    command: UUID | None
    cause: Annotated[UUID | None, "The id of the fact that caused it."]
    space: UUID
    object: LogObjectShape
    args: Annotated[
        dict[str, Arg],
        "Text, numbers, `{fr, ar, en}`; ISO dates in `_on` and moments in `_at`; `none`.",
    ]
    withheld: Annotated[bool, "Whether its state is withheld from this reader."]


class WholeFactShape(LogLineShape):
    """One fact with all its stored columns, its causes and its consequences."""

    stream: UUID
    version: int
    schema: int
    state: Annotated[Any | None, "Null when it is withheld."]
    causes: Annotated[list[LogLineShape], "Its causes, the nearest first."]
    led_to: Annotated[list[LogLineShape], "Its consequences, in the log's order."]
    proof: Annotated[str, "The address of its proof of inclusion."]


@view(query=LogQuery, pages=True, responses=page_of(LogLineShape.serializer))
def log(request: Request, **filters: Any) -> Response:
    """The facts that the filters select, newest first.

    The reading is recorded as a fact, at most once an hour.
    """
    actor = actor_of(request)
    after = filters.pop("after", None)
    goes_on = after is not None or "cursor" in request.query_params
    note_reading(actor, filters_as_text(filters), following=goes_on)
    found = chosen(filters, actor)
    if after is not None:
        found = found.filter(position__gt=after)
    return paged(request, found.order_by("-position"), lambda facts: rows(facts, actor))


@view(query=LogFilter, responses=LogFacetsShape.serializer)
def counted(request: Request, **filters: Any) -> Response:
    """The values that each filter may take, and how many facts each would select."""
    return Response(facets(filters, actor_of(request)))


@view(responses=WholeFactShape.serializer)
def fact(request: Request, id: UUID) -> Response:
    """One fact: its stored columns, its causes and its consequences."""
    actor = actor_of(request)
    it = get_object_or_404(Fact.objects.filter(readable(actor)), id=id)
    before, after = causes(it, actor), led_to(it, actor)
    tellings = tell([it, *before, *after], actor)
    lines = [_row(telling) for telling in tellings[1:]]
    return Response(
        WholeFactShape.of(
            it,
            **_computed(tellings[0]),
            state=None if tellings[0].withheld else states([it])[0],
            causes=lines[: len(before)],
            led_to=lines[len(before) :],
            proof=f"/api/seal/proofs/{it.position}",
        )
    )


@view(
    query=ExportQuery,
    responses={
        (200, type.partition(";")[0]): OpenApiResponse(OpenApiTypes.BINARY)
        for type in CONTENT_TYPES.values()
    },
)
def export(request: Request, **filters: Any) -> StreamingHttpResponse:
    """A file of the facts that the filters select now; `X-Total` is their number."""
    actor, language = actor_of(request), user_of(request).language
    format = Format(filters.pop("file"))
    upto = head()
    total = chosen(filters, actor).filter(position__lte=upto).count()
    if format is Format.XLSX and total > MOST_IN_XLSX:
        raise ExportTooLong(most=MOST_IN_XLSX, total=total)
    export_log(actor, filters_as_text(filters), format, upto)
    answer = StreamingHttpResponse(
        exported(lambda: chosen(filters, actor), actor, format, language, upto),
        content_type=CONTENT_TYPES[format],
    )
    answer["Content-Disposition"] = f'attachment; filename="majlis-log-{upto}.{SUFFIXES[format]}"'
    answer["X-Total"] = str(total)
    return answer


def rows(facts: Sequence[Fact], actor: Actor) -> list[dict[str, Any]]:
    """These facts as rows of the log for a reader who may know of them."""
    return [_row(telling) for telling in tell(facts, actor)]


def _row(one: Telling) -> dict[str, Any]:
    return LogLineShape.of(one.fact, **_computed(one))


def _computed(one: Telling) -> dict[str, Any]:
    """The fields of a line that are no columns of its fact."""
    fact, thing = one.fact, one.object
    body = fact.organisation and LogOrganisationShape.of(
        None, id=fact.organisation, names=one.organisation.names if one.organisation else {}
    )
    return {
        "actor": LogActorShape.of(None, kind=fact.actor_kind, person=one.person),
        "organisation": body,
        "object": LogObjectShape.of(
            None,
            kind=fact.object_kind,
            id=fact.object_id,
            names=thing.names if thing else None,
            path=thing.path if thing else None,
        ),
        "args": one.args,
        "withheld": one.withheld,
    }


urlpatterns = [
    at("log", get=log, throttle_classes=[Costly]),
    at("log/facets", get=counted, throttle_classes=[Costly]),
    at("log/export", get=export, throttle_classes=[Exports]),
    *saved_views,
    at("log/<uuid:id>", get=fact, throttle_classes=[Costly]),
]
