"""Finding facts: the filters of the trail, what there is to choose from, and what led to what.

Whatever is asked, it is asked of the facts that the reader may know of (`guards.readable`), and it costs
the same however long the log is: each filter has an index that goes on in the log's order, and what
is counted is the newest `MOST_COUNTED` of the facts found, which is said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet
from django.db.models.lookups import Exact
from rest_framework import serializers

from majlis.accounts.people import people
from majlis.domain import CIVIL_TIME, Actor
from majlis.eventstore.models import SUBJECT, Fact
from majlis.http.shapes import Form
from majlis.slices.guards import readable
from majlis.slices.objects import describe

MOST_COUNTED = 2_000
# How many of each are offered, the most frequent first.
MOST_OFFERED = 50
# How far back and how wide a chain of causes is shown.
MOST_CAUSES = 20
MOST_LED_TO = 50

COLUMNS = {
    "person": "actor",
    "organisation": "organisation",
    "kind": "object_kind",
    "object": "object_id",
    "space": "space",
    "cause": "cause",
}


class LogFilter(Form):
    """Which facts: every part given must hold. Moments are ISO 8601 with their zone."""

    person = serializers.UUIDField(required=False, help_text="Who acted.")
    organisation = serializers.UUIDField(required=False, help_text="For which organisation.")
    topic = serializers.CharField(
        required=False, help_text="`ballot.cast`, or `ballot` for every fact of ballots."
    )
    kind = serializers.CharField(required=False, help_text="The kind of object the fact is about.")
    object = serializers.UUIDField(required=False)
    space = serializers.UUIDField(required=False, help_text="The group it happened in.")
    cause = serializers.UUIDField(required=False, help_text="The fact that led to it.")
    until = serializers.DateTimeField(required=False, help_text="Before this moment.")

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        since = serializers.DateTimeField(required=False, help_text="From this moment on.")
        return {**super().get_fields(), "from": since}  # a word of Python's


def chosen(asked: Mapping[str, Any], actor: Actor) -> QuerySet[Fact]:
    """The facts that these filters leave of what this actor may know of.

    A moment is a position: nothing is recorded earlier than what stands before it.
    """
    found = Fact.objects.filter(readable(actor))
    for name in COLUMNS.keys() & asked.keys():
        found = found.filter(**{COLUMNS[name]: asked[name]})
    if topic := asked.get("topic"):
        whole = "." in topic
        found = found.filter(topic=topic) if whole else found.filter(Exact(SUBJECT, topic))
    if "from" in asked:
        first = _first_since(asked["from"])
        found = found.filter(position__gte=first) if first else found.none()
    if "until" in asked and (end := _first_since(asked["until"])):
        found = found.filter(position__lt=end)
    return found


def words_of(asked: Mapping[str, Any]) -> dict[str, str]:
    """Filters as text, for the fact of a reading and for a file's name."""
    return {
        name: value.isoformat() if isinstance(value, datetime) else str(value)
        for name, value in sorted(asked.items())
        if name in LogFilter().fields
    }


def _first_since(moment: datetime) -> int | None:
    """The position of the first fact recorded then or later, if any was."""
    later = Fact.objects.filter(recorded_at__gte=moment).order_by("recorded_at", "position")
    return later.values_list("position", flat=True).first()


# -- what there is to choose from -----------------------------------------------------------------

# A facet, the filters that it would change, and the columns it is counted by.
_FACETS = {
    "kind": ("kind",),
    "topic": ("topic",),
    "person": ("person",),
    "organisation": ("organisation",),
    "month": ("from", "until"),
}
_COUNTED = ("object_kind", "topic", "actor", "organisation", "recorded_at")


def facets(asked: Mapping[str, Any], actor: Actor) -> dict[str, Any]:
    """How many facts each choice would leave, the other filters staying as they are.

    A facet leaves its own filter out, so that one can choose another; those that do so look at the
    same facts, which are read once.
    """
    read: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}

    def seen(own: Iterable[str]) -> list[tuple[Any, ...]]:
        left_out = tuple(name for name in own if name in asked)
        if left_out not in read:
            others = {name: value for name, value in asked.items() if name not in left_out}
            newest = chosen(others, actor).order_by("-position").values_list(*_COUNTED)
            read[left_out] = list(newest[: MOST_COUNTED + 1])
        return read[left_out]

    counts: dict[str, Counter[Any]] = {}
    for column, (name, own) in enumerate(_FACETS.items()):
        values = (line[column] for line in seen(own)[:MOST_COUNTED])
        if name == "month":
            values = (at.astimezone(CIVIL_TIME).strftime("%Y-%m") for at in values)
        counts[name] = Counter(value for value in values if value is not None)
    total = len(seen(()))
    persons = people(counts["person"])
    bodies = describe(("organisation", id) for id in counts["organisation"])
    labels: dict[str, Any] = {
        "person": lambda one: persons[one]["name"],
        "organisation": lambda one: getattr(bodies.get(("organisation", one)), "names", {}),
    }
    return {
        "total": min(total, MOST_COUNTED),
        "bounded": any(len(lines) > MOST_COUNTED for lines in read.values()),
        **{
            f"{name}s": [
                {"value": str(value), "count": count, "label": labels[name](value)}
                if name in labels
                else {"value": value, "count": count}
                for value, count in _offered(name, counted)
            ]
            for name, counted in counts.items()
        },
    }


def _offered(name: str, counted: Counter[Any]) -> list[tuple[Any, int]]:
    if name == "month":
        return sorted(counted.items(), reverse=True)[:MOST_OFFERED]
    return sorted(counted.items(), key=lambda one: (-one[1], str(one[0])))[:MOST_OFFERED]


# -- what led to what -----------------------------------------------------------------------------


def causes(fact: Fact, actor: Actor) -> list[Fact]:
    """What led to a fact, the nearest first; it ends where the reader may know no further."""
    found: list[Fact] = []
    cause = fact.cause
    while cause and len(found) < MOST_CAUSES:
        before = Fact.objects.filter(readable(actor), id=cause).first()
        if before is None:
            break
        found.append(before)
        cause = before.cause
    return found


def led_to(fact: Fact, actor: Actor) -> list[Fact]:
    """What a fact led to, and what that led to in turn, in the log's order."""
    found: list[Fact] = []
    next_causes: list[UUID] = [fact.id]
    while next_causes and len(found) < MOST_LED_TO:
        effects = Fact.objects.filter(readable(actor), Q(cause__in=next_causes))
        these = list(effects.order_by("position")[: MOST_LED_TO - len(found)])
        found += these
        next_causes = [one.id for one in these]
    return sorted(found, key=lambda one: one.position)
