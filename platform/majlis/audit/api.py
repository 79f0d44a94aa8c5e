"""API addresses of the trail: facts as rows with sentence arguments, for readers who may know of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.http import StreamingHttpResponse
from django.shortcuts import get_object_or_404
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import (
    OpenApiResponse,
    inline_serializer,
)
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from majlis.accounts.people import PersonSerializer, user_of
from majlis.audit.aggregate import Format
from majlis.audit.commands import export_log, note_reading
from majlis.audit.explorer import LogFilter, causes, chosen, facets, filters_as_text, led_to
from majlis.audit.exports import CONTENT_TYPES, SUFFIXES, exported
from majlis.audit.sentences import Telling, tell
from majlis.audit.views import urlpatterns as saved_views
from majlis.domain import Actor, ActorKind
from majlis.eventstore.models import Fact
from majlis.eventstore.sealing import states
from majlis.eventstore.store import head
from majlis.http.acting import actor_of
from majlis.http.limits import Costly, Limit
from majlis.http.paging import page_of, paged
from majlis.slices.acts import at, view
from majlis.slices.guards import readable


class Exports(Limit):
    """Rate limit of exports, each of which may read the whole log."""

    scope = "exports"


class LogQuery(LogFilter):
    """Filters of a page of the trail."""

    after = serializers.IntegerField(
        required=False,
        min_value=0,
        help_text="Only facts after this position, to follow the log.",
    )


class ExportQuery(LogFilter):
    """Filters and format of an export of the trail."""

    file = serializers.ChoiceField([format.value for format in Format])


class LogLineSerializer(serializers.Serializer[dict[str, Any]]):
    """One fact with its envelope; `args` are the arguments of the message `sentence-<topic>`."""

    position = serializers.IntegerField()
    id = serializers.UUIDField()
    topic = serializers.CharField()
    recorded_at = serializers.DateTimeField()
    decided_at = serializers.DateTimeField()
    actor = inline_serializer(
        "LogActor",
        {
            "kind": serializers.ChoiceField([kind.value for kind in ActorKind]),
            "person": PersonSerializer(allow_null=True),
        },
    )
    organisation = inline_serializer(
        "LogOrganisation",
        {"id": serializers.UUIDField(), "names": serializers.DictField()},
        allow_null=True,
    )
    mandate = serializers.UUIDField(allow_null=True)
    command = serializers.UUIDField(allow_null=True)
    cause = serializers.UUIDField(allow_null=True, help_text="The id of the fact that caused it.")
    space = serializers.UUIDField()
    object = inline_serializer(
        "LogObject",
        {
            "kind": serializers.CharField(),
            "id": serializers.UUIDField(),
            "names": serializers.DictField(allow_null=True),
            "path": serializers.CharField(allow_null=True),
        },
    )
    args = serializers.DictField(
        help_text="Text, numbers, `{fr, ar, en}`; ISO dates in `_on` and moments in `_at`; `none`."
    )
    withheld = serializers.BooleanField(help_text="Whether its state is withheld from this reader.")


class WholeFactSerializer(LogLineSerializer):
    """One fact with all its stored columns, its causes and its consequences."""

    stream = serializers.UUIDField()
    version = serializers.IntegerField()
    schema = serializers.IntegerField()
    state = serializers.JSONField(allow_null=True, help_text="Null when it is withheld.")
    causes = LogLineSerializer(many=True, help_text="Its causes, the nearest first.")
    led_to = LogLineSerializer(many=True, help_text="Its consequences, in the log's order.")
    proof = serializers.CharField(help_text="The address of its proof of inclusion.")


def _choices(name: str, label: serializers.Field[Any, Any, Any, Any] | None = None) -> Any:
    fields: dict[str, Any] = {"value": serializers.CharField(), "count": serializers.IntegerField()}
    if label is not None:
        fields["label"] = label
    return inline_serializer(name, fields, many=True)


class LogFacetsSerializer(serializers.Serializer[dict[str, Any]]):
    """The number of facts for each filter value; of the newest 2,000 where `bounded`."""

    total = serializers.IntegerField()
    bounded = serializers.BooleanField()
    kinds = _choices("LogKinds")
    topics = _choices("LogTopics")
    persons = _choices("LogPersons", serializers.CharField())
    organisations = _choices("LogOrganisations", serializers.DictField())
    months = _choices("LogMonths")


@view(query=LogQuery, pages=True, responses=page_of(LogLineSerializer))
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


@view(query=LogFilter, responses=LogFacetsSerializer)
def counted(request: Request, **filters: Any) -> Response:
    """The values that each filter may take, and how many facts each would select."""
    return Response(facets(filters, actor_of(request)))


@view(responses=WholeFactSerializer)
def fact(request: Request, id: UUID) -> Response:
    """One fact: its stored columns, its causes and its consequences."""
    actor = actor_of(request)
    it = get_object_or_404(Fact.objects.filter(readable(actor)), id=id)
    before, after = causes(it, actor), led_to(it, actor)
    tellings = tell([it, *before, *after], actor)
    lines = [_row(telling) for telling in tellings]
    return Response(
        {
            **lines[0],
            "stream": it.stream,
            "version": it.version,
            "schema": it.schema,
            "state": None if tellings[0].withheld else states([it])[0],
            "causes": lines[1 : 1 + len(before)],
            "led_to": lines[1 + len(before) :],
            "proof": f"/api/seal/proofs/{it.position}",
        }
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
    export_log(actor, filters_as_text(filters), format, upto)
    answer = StreamingHttpResponse(
        exported(lambda: chosen(filters, actor), actor, format, language, upto),
        content_type=CONTENT_TYPES[format],
    )
    answer["Content-Disposition"] = f'attachment; filename="majlis-{upto}.{SUFFIXES[format]}"'
    answer["X-Total"] = str(total)
    return answer


def rows(facts: Sequence[Fact], actor: Actor) -> list[dict[str, Any]]:
    """These facts as rows of the trail for a reader who may know of them."""
    return [_row(telling) for telling in tell(facts, actor)]


def _row(one: Telling) -> dict[str, Any]:
    fact = one.fact
    return {
        "position": fact.position,
        "id": str(fact.id),
        "topic": fact.topic,
        "recorded_at": fact.recorded_at,
        "decided_at": fact.decided_at,
        "actor": {"kind": fact.actor_kind, "person": one.person},
        "organisation": fact.organisation
        and {
            "id": str(fact.organisation),
            "names": one.organisation.names if one.organisation else {},
        },
        "mandate": fact.mandate,
        "command": fact.command,
        "cause": fact.cause,
        "space": fact.space,
        "object": {
            "kind": fact.object_kind,
            "id": fact.object_id,
            "names": one.object.names if one.object else None,
            "path": one.object.path if one.object else None,
        },
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
