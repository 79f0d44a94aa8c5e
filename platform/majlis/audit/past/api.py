"""API addresses of the past: progress of a position's file, position of a moment, milestones."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Annotated, Any

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from majlis.audit.past import building, files
from majlis.audit.past.middleware import moment_at
from majlis.domain import DomainError
from majlis.eventstore.models import Fact
from majlis.eventstore.store import head
from majlis.http.acting import actor_of
from majlis.http.limits import Costly
from majlis.http.shapes import Form
from majlis.slices.acts import at, view
from majlis.slices.guards import readable
from majlis.slices.milestones import TickShape, milestone_topics, ticks
from majlis.slices.shapes import OneOf, Shape, UtcMoment


class NoSuchPosition(DomainError):
    """The position is before the log's first fact or after its last."""

    status = 404


class PastNotMade(DomainError):
    """The file of this position could not be made; the server's log has the reason."""

    status = 503


class MomentShape(Shape):
    """A position of the log, when its fact was recorded, and the log's head."""

    position: int
    recorded_at: UtcMoment
    head: int


class StateShape(MomentShape):
    """Whether the file of this position is ready; `done` of `total` facts are projected."""

    state: Annotated[str, OneOf(["ready", "building"])]
    done: int
    total: int


class TicksShape(Shape):
    """Milestones, the earliest first; `head` is the log's."""

    results: list[TickShape]
    head: int


class WhenSerializer(Form):
    at = serializers.DateTimeField(
        help_text="A moment, ISO 8601 with its zone; the answer is the position then."
    )


class MilestonesQuerySerializer(Form):
    """The milestones of one object, or of the forum if none is given."""

    kind = serializers.CharField(required=False, max_length=40)
    object = serializers.UUIDField(required=False)


@view(
    parameters=[OpenApiParameter("position", OpenApiTypes.INT, OpenApiParameter.PATH)],
    responses={200: StateShape.serializer, 202: StateShape.serializer},
)
def state(request: Request, position: int) -> Response:
    """Starts to make the file of this position, if it is missing; repeat until the state is `ready` (200)."""
    moment = moment_at(position)
    if moment is None:
        raise NoSuchPosition
    answer = partial(StateShape.of, moment, head=head())
    if files.file_of(position):
        return Response(answer(position=position, state="ready", done=0, total=0))
    if not building.for_people.request(position):
        raise PastNotMade
    done, total = files.progress(position) or (0, 0)
    row = answer(position=position, state="building", done=done, total=total)
    return Response(row, status=202)


@view(query=WhenSerializer, responses=MomentShape.serializer)
def position_at(request: Request, at: datetime) -> Response:
    """The position of the last fact recorded at or before a moment."""
    # `recorded_at` never decreases with the position: the index on it finds the fact.
    until = Fact.objects.filter(recorded_at__lte=at).order_by("-recorded_at", "-position")
    found = until.only("position", "recorded_at").first()
    if found is None:
        raise NoSuchPosition
    return Response(MomentShape.of(found, head=head()))


@view(query=MilestonesQuerySerializer, responses=TicksShape.serializer)
def milestones(request: Request, **filters: Any) -> Response:
    """The milestones that the person may know of: at most a hundred, evenly sampled."""
    facts = Fact.objects.filter(readable(actor_of(request)))
    if not filters:
        facts = facts.filter(topic__in=milestone_topics())
    if "kind" in filters:
        facts = facts.filter(object_kind=filters["kind"])
    if "object" in filters:
        facts = facts.filter(object_id=filters["object"])
    return Response(TicksShape.of(None, results=ticks(facts), head=head()))


urlpatterns = [
    at("past/milestones", get=milestones, throttle_classes=[Costly]),
    at("past/position", get=position_at, throttle_classes=[Costly]),
    at("past/<int:position>", get=state, throttle_classes=[Costly]),
]
