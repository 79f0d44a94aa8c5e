"""Milestones: facts that change what the forum as a whole is, or has decided. A slider has its ticks there.

    milestone(Vote.Opened, Vote.Closed)

Of one object every fact is one; where there are more than a slider can show, each stretch keeps its last.
"""

from __future__ import annotations

from typing import Any

from django.db.models import F, Max, Min, QuerySet
from eventsourcing.domain import AggregateEvent

from majlis.eventstore.models import Fact

# The most ticks that a slider shows.
TICKS = 100

_milestones: set[str] = set()


def milestone(*facts: type[AggregateEvent]) -> None:
    """Registers the milestones among a slice's facts."""
    _milestones.update(fact.TOPIC for fact in facts)  # type: ignore[attr-defined]  # ours have one


def milestone_topics() -> list[str]:
    """The topics of the registered facts."""
    return sorted(_milestones)


def ticks(among: QuerySet[Fact]) -> list[dict[str, Any]]:
    """`{position, recorded_at, topic}` of each, or of the last in each stretch, the earliest first."""
    columns = ("position", "recorded_at", "topic")
    found = list(among.order_by("position").values(*columns)[: TICKS + 1])
    if len(found) <= TICKS:
        return found
    ends = among.aggregate(first=Min("position"), last=Max("position"))
    wide = (ends["last"] - ends["first"]) // TICKS + 1
    lasts = (
        among.order_by()
        .annotate(stretch=(F("position") - ends["first"]) / wide)
        .values("stretch")
        .annotate(last=Max("position"))
        .values_list("last", flat=True)
    )
    return list(Fact.objects.filter(pk__in=list(lasts)).order_by("position").values(*columns))
