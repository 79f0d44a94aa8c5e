"""API addresses of the clock, for administrators."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from majlis.clock.commands import confirm_clock
from majlis.domain import NotAllowed
from majlis.eventstore.clock import last_believed
from majlis.eventstore.following import held
from majlis.http.acting import actor_of
from majlis.http.shapes import Form
from majlis.slices.acts import act, at, view
from majlis.slices.shapes import Shape, UtcMoment


class ClockShape(Shape):
    """What the forum's clock shows; `held` acts wait for an administrator to confirm it."""

    now: UtcMoment
    believed_at: Annotated[UtcMoment, "The last time before the clock jumped, if anything waits."]
    held: Annotated[int, "Openings, closings, reminders and erasures that fell due in between."]


class ConfirmedSerializer(Form):
    shown = serializers.DateTimeField(
        help_text="`now` of the clock, as it was shown to the person who confirms it."
    )


@view(responses=ClockShape.serializer)
def clock(request: Request) -> Response:
    """The forum's clock, and how many acts wait because it jumped; administrators only."""
    if not actor_of(request).administrator:
        raise NotAllowed
    now = datetime.now(UTC)
    return Response(
        ClockShape.of(None, now=now, believed_at=last_believed() or now, held=held(now))
    )


urlpatterns = [
    at("clock", get=clock),
    at("clock/confirmations", post=act(confirm_clock, ConfirmedSerializer, makes="clock")),
]
