"""Milestones: facts that change the forum as a whole; they are the ticks of a timeline slider.

    milestone(Vote.Opened, Vote.Closed)

The slider of a single object shows every fact of it. If there are more than `TICKS`, the log is divided into
equal stretches, and the last fact of each is shown.
"""

from __future__ import annotations

from typing import Any

from django.db.models import F, Max, Min, QuerySet
from eventsourcing.domain import AggregateEvent

from majlis.eventstore.models import Fact
from majlis.slices.shapes import Shape, UtcMoment

# Most ticks of a slider.
TICKS = 100
_COLUMNS = ("position", "recorded_at", "topic")

_milestones: set[str] = set()


class TickShape(Shape):
    position: int
    recorded_at: UtcMoment
    topic: str


def milestone(*facts: type[AggregateEvent]) -> None:
    """Registers the milestones among a slice's facts."""
    _milestones.update(fact.TOPIC for fact in facts)  # type: ignore[attr-defined]  # ours have one


def milestone_topics() -> list[str]:
    """The topics of the registered facts."""
    return sorted(_milestones)


def ticks(among: QuerySet[Fact]) -> list[dict[str, Any]]:
    """The `TickShape` of each fact, or of the last in each stretch, by position."""
    found = list(among.order_by("position").only(*_COLUMNS)[: TICKS + 1])
    if len(found) <= TICKS:
        return TickShape.rows(found)
    ends = among.aggregate(first=Min("position"), last=Max("position"))
    wide = (ends["last"] - ends["first"]) // TICKS + 1
    lasts = (
        among.order_by()
        .annotate(stretch=(F("position") - ends["first"]) / wide)
        .values("stretch")
        .annotate(last=Max("position"))
        .values_list("last", flat=True)
    )
    chosen = Fact.objects.filter(pk__in=list(lasts)).order_by("position")
    return TickShape.rows(chosen.only(*_COLUMNS))
