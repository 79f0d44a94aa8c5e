"""The log, newest first, for administrators; organisations and objects stand in it by id."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db.models import QuerySet
from django.db.models.lookups import Exact
from django.urls import path
from drf_spectacular.utils import extend_schema, inline_serializer
from rest_framework import serializers
from rest_framework.decorators import api_view, permission_classes, throttle_classes
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from majlis.accounts.acting import IsAdministrator, actor_of
from majlis.accounts.people import PersonSerializer, people
from majlis.audit.guards import withheld
from majlis.domain import Actor, ActorKind
from majlis.eventstore.models import SUBJECT, Fact
from majlis.http.limits import Costly
from majlis.http.paging import PAGING, page_of, paged
from majlis.http.shapes import told


class LogFilter(serializers.Serializer[dict[str, Any]]):
    """Which facts: every part given must hold. Moments are ISO 8601 with their zone."""

    person = serializers.UUIDField(required=False)
    organisation = serializers.UUIDField(required=False)
    topic = serializers.CharField(
        required=False, help_text="`ballot.cast`, or `ballot` for every fact of ballots."
    )
    kind = serializers.CharField(required=False, help_text="The kind of object the fact is about.")
    object = serializers.UUIDField(required=False)
    space = serializers.UUIDField(required=False)
    until = serializers.DateTimeField(required=False, help_text="Before this moment.")

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        since = serializers.DateTimeField(required=False, help_text="From this moment on.")
        return {**super().get_fields(), "from": since}  # a word of Python's


class LogLineSerializer(serializers.Serializer[dict[str, Any]]):
    """One fact with its envelope. `state` is null when it is withheld."""

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
    organisation = serializers.UUIDField(allow_null=True)
    mandate = serializers.UUIDField(allow_null=True)
    command = serializers.UUIDField(allow_null=True)
    cause = serializers.UUIDField(allow_null=True, help_text="The id of the fact that led to it.")
    space = serializers.UUIDField()
    object = inline_serializer(
        "LogObject", {"kind": serializers.CharField(), "id": serializers.UUIDField()}
    )
    state = serializers.JSONField(allow_null=True)
    withheld = serializers.BooleanField()


@extend_schema(parameters=[LogFilter, *PAGING], responses=page_of(LogLineSerializer))
@api_view(["GET"])
@permission_classes([IsAuthenticated, IsAdministrator])
@throttle_classes([Costly])
def log(request: Request) -> Response:
    """The lines of the log that the filters leave."""
    asked = told(LogFilter, request.query_params)
    actor = actor_of(request)
    chosen = _chosen(asked).order_by("-position")
    return paged(request, chosen, lambda lines: _rows(lines, actor))


def _chosen(asked: dict[str, Any]) -> QuerySet[Fact]:
    """Each filter is a column with an index that goes on in the order of the list.

    So is a time: nothing is recorded earlier than what stands before it, so that a moment is a position.
    """
    chosen = Fact.objects.all()
    columns = {
        "person": "actor",
        "organisation": "organisation",
        "kind": "object_kind",
        "object": "object_id",
        "space": "space",
    }
    for name in columns.keys() & asked.keys():
        chosen = chosen.filter(**{columns[name]: asked[name]})
    if topic := asked.get("topic"):
        whole = "." in topic
        chosen = chosen.filter(topic=topic) if whole else chosen.filter(Exact(SUBJECT, topic))
    if "from" in asked:
        first = _first_since(asked["from"])
        chosen = chosen.filter(position__gte=first) if first else chosen.none()
    if "until" in asked and (end := _first_since(asked["until"])):
        chosen = chosen.filter(position__lt=end)
    return chosen


def _first_since(moment: datetime) -> int | None:
    """The position of the first fact recorded then or later, if any was."""
    later = Fact.objects.filter(recorded_at__gte=moment).order_by("recorded_at", "position")
    return later.values_list("position", flat=True).first()


def _rows(lines: Sequence[Fact], actor: Actor) -> list[dict[str, Any]]:
    hidden = withheld(lines, actor)
    persons = people(line.actor for line in lines)
    return [
        {
            "position": line.position,
            "id": str(line.id),
            "topic": line.topic,
            "recorded_at": line.recorded_at,
            "decided_at": line.decided_at,
            "actor": {"kind": line.actor_kind, "person": line.actor and persons[line.actor]},
            "organisation": line.organisation,
            "mandate": line.mandate,
            "command": line.command,
            "cause": line.cause,
            "space": line.space,
            "object": {"kind": line.object_kind, "id": line.object_id},
            "state": None if line.id in hidden else json.loads(line.state),
            "withheld": line.id in hidden,
        }
        for line in lines
    ]


urlpatterns = [path("log", log)]
