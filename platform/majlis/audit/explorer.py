"""Queries on the log: filters, facets, causes and consequences.

Every query selects only facts that the reader may know of (`guards.readable`), and its cost does not grow
with the log. Each filter has an index in log order. Counts cover at most the newest `MOST_COUNTED` of the
facts found; an answer that leaves facts out is marked `bounded`.
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
from majlis.slices.shapes import Names, Shape

MOST_COUNTED = 2_000
# Limit of values per facet, the most frequent first.
MOST_OFFERED = 50
# Limits of depth and width of a chain of causes.
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
    """Filters on facts, all of which must match. Moments are ISO 8601 with their zone."""

    person = serializers.UUIDField(required=False, help_text="The person who acted.")
    organisation = serializers.UUIDField(required=False, help_text="The organisation acted for.")
    topic = serializers.CharField(
        required=False, help_text="`ballot.cast`, or `ballot` for every fact of ballots."
    )
    kind = serializers.CharField(required=False, help_text="The kind of the fact's object.")
    object = serializers.UUIDField(required=False)
    space = serializers.UUIDField(
        required=False, help_text="The id of a group: only facts of this group."
    )
    cause = serializers.UUIDField(
        required=False, help_text="The id of a fact: only its direct consequences."
    )
    until = serializers.DateTimeField(
        required=False, help_text="Only facts recorded before this moment."
    )

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        since = serializers.DateTimeField(
            required=False, help_text="Only facts recorded at this moment or later."
        )
        return {**super().get_fields(), "from": since}  # a Python keyword


def chosen(filters: Mapping[str, Any], actor: Actor) -> QuerySet[Fact]:
    """The facts that these filters select among the facts that this actor may know of.

    A moment is turned into a position, by which the indexes are ordered: `recorded_at` never decreases along
    the log.
    """
    found = Fact.objects.filter(readable(actor))
    for name in COLUMNS.keys() & filters.keys():
        found = found.filter(**{COLUMNS[name]: filters[name]})
    if topic := filters.get("topic"):
        whole = "." in topic
        found = found.filter(topic=topic) if whole else found.filter(Exact(SUBJECT, topic))
    if "from" in filters:
        first = _first_since(filters["from"])
        found = found.filter(position__gte=first) if first else found.none()
    if "until" in filters and (end := _first_since(filters["until"])):
        found = found.filter(position__lt=end)
    return found


def filters_as_text(filters: Mapping[str, Any]) -> dict[str, str]:
    """Filters as text, for the fact that records a reading of the log and for a saved view."""
    return {
        name: value.isoformat() if isinstance(value, datetime) else str(value)
        for name, value in sorted(filters.items())
        if name in LogFilter().fields
    }


def _first_since(moment: datetime) -> int | None:
    """The position of the first fact recorded at or after this moment, if any."""
    later = Fact.objects.filter(recorded_at__gte=moment).order_by("recorded_at", "position")
    return later.values_list("position", flat=True).first()


# -- Facets ----------------------------------------------------------------------------------------

# By facet: the filters that a choice of its values sets. `_COUNTED` has the column of each, in this order.
_FACETS = {
    "kind": ("kind",),
    "topic": ("topic",),
    "person": ("person",),
    "organisation": ("organisation",),
    "month": ("from", "until"),
}
_COUNTED = ("object_kind", "topic", "actor", "organisation", "recorded_at")


class LogCountShape(Shape):
    """A filter value, and how many facts it would select."""

    value: str
    count: int


class LogPersonCountShape(LogCountShape):
    label: str


class LogOrganisationCountShape(LogCountShape):
    label: Names


class LogFacetsShape(Shape):
    """The number of facts for each filter value; `bounded` if only the newest 2,000 facts were counted."""

    total: int
    bounded: bool
    kinds: list[LogCountShape]
    topics: list[LogCountShape]
    persons: list[LogPersonCountShape]
    organisations: list[LogOrganisationCountShape]
    months: list[LogCountShape]


def facets(filters: Mapping[str, Any], actor: Actor) -> dict[str, Any]:
    """A `LogFacetsShape`: how many facts each value would select, with the other filters unchanged.

    A facet ignores its own filter, so that another value can be chosen. Facets that ignore the same
    filters share one query.
    """
    read: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}

    def seen(own: Iterable[str]) -> list[tuple[Any, ...]]:
        left_out = tuple(name for name in own if name in filters)
        if left_out not in read:
            others = {name: value for name, value in filters.items() if name not in left_out}
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
    shapes: dict[str, type[LogCountShape]] = {
        "person": LogPersonCountShape,
        "organisation": LogOrganisationCountShape,
    }
    labels: dict[str, Any] = {
        "person": lambda one: persons[one]["name"],
        "organisation": lambda one: getattr(bodies.get(("organisation", one)), "names", {}),
    }
    return LogFacetsShape.of(
        None,
        total=min(total, MOST_COUNTED),
        bounded=any(len(lines) > MOST_COUNTED for lines in read.values()),
        **{
            f"{name}s": [
                shapes.get(name, LogCountShape).of(
                    None, value=str(value), count=count, label=labels.get(name, str)(value)
                )
                for value, count in _offered(name, counted)
            ]
            for name, counted in counts.items()
        },
    )


def _offered(name: str, counted: Counter[Any]) -> list[tuple[Any, int]]:
    if name == "month":
        return sorted(counted.items(), reverse=True)[:MOST_OFFERED]
    return sorted(counted.items(), key=lambda one: (-one[1], str(one[0])))[:MOST_OFFERED]


# -- Causes and consequences -----------------------------------------------------------------------


def causes(fact: Fact, actor: Actor) -> list[Fact]:
    """The causes of a fact, the nearest first; ends before a cause that the reader may not know of."""
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
    """The consequences of a fact, direct and indirect, in the log's order."""
    found: list[Fact] = []
    next_causes: list[UUID] = [fact.id]
    while next_causes and len(found) < MOST_LED_TO:
        effects = Fact.objects.filter(readable(actor), Q(cause__in=next_causes))
        these = list(effects.order_by("position")[: MOST_LED_TO - len(found)])
        found += these
        next_causes = [one.id for one in these]
    return sorted(found, key=lambda one: one.position)
