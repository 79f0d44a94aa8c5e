"""Topics that browsers can watch, and the rows that a fact changes in them.

    @topic("vote")      checks who may watch `vote.<id>`, and gives its space
    @kind("tally")      loads rows of one kind by id, in the shape of a fetch
    @shows              (topic, kind, id) of each row that a fact changed
    @shifts             the spaces or people whose rights a fact may have changed
    @unlogged           kept rows that change without a fact (`bell.touched`)

Each slice's `live.py` registers its own. All watchers of a topic get the same bytes. `@shows` and `@shifts`
are registered for the facts that annotate their handler's parameter.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from inspect import signature
from typing import Any, Literal, NamedTuple, TypeVar
from uuid import UUID

from django.core.exceptions import ImproperlyConfigured
from eventsourcing.domain import AggregateEvent

from majlis.domain import Actor, DomainError
from majlis.eventstore.facts import facts_of


class Topic(NamedTuple):
    """A subject to watch: `listings` without an id, or `listing.<id>`."""

    name: str
    id: UUID | None

    @classmethod
    def parsed(cls, text: str) -> Topic:
        """Parses `name` or `name.<id>`; raises `ValueError` for a malformed id."""
        name, _, id = text.partition(".")
        return cls(name, UUID(id) if id else None)

    def of(self, name: str) -> UUID | None:
        """The id of a topic with this name; `None` for any other topic."""
        return self.id if self.name == name else None


F = TypeVar("F", bound=AggregateEvent)
Admit = Callable[..., UUID | None]
Load = Callable[[Topic, Sequence[UUID]], list[dict[str, Any]]]
Touched = tuple[str, str, UUID]
Show = Callable[[F], Iterable[Touched]]
Shift = tuple[Literal["space", "person"], UUID]
Shifted = Callable[[F], Iterable[Shift]]
Changed = Callable[[datetime, Topic | None], Iterable[tuple[Touched, int]]]
A = TypeVar("A", bound=Callable[[Actor], UUID | None] | Callable[[Actor, UUID], UUID | None])

_topics: dict[str, Admit] = {}
_with_id: set[str] = set()
_alone: set[str] = set()
_kinds: dict[str, Load] = {}
_shown: dict[type[AggregateEvent], list[Show[Any]]] = defaultdict(list)
_shifts: dict[type[AggregateEvent], list[Shifted[Any]]] = defaultdict(list)
_unlogged: list[Changed] = []


class NoSuchTopic(DomainError):
    """No topic has this name, or its id is malformed."""

    status = 404


def topic(name: str, *, alone: bool = False) -> Callable[[A], A]:
    """Registers `(actor) -> space`, or `(actor, id) -> space` where the topic has an id.

    The space is the topic's group or `FORUM`; `None` refuses. Watchers see each other, except in topics that
    one person watches `alone`.
    """

    def register(admit: A) -> A:
        if name in _topics:
            raise ImproperlyConfigured(f"two slices register the topic {name}")
        if alone:
            _alone.add(name)
        _topics[name] = admit
        if len(signature(admit).parameters) == 2:
            _with_id.add(name)
        return admit

    return register


def kind(name: str) -> Callable[[Load], Load]:
    """Registers `(topic, ids) -> rows`: the rows still in this topic, each with `kind`, `id`, `rev`.

    Raises `ImproperlyConfigured` for a kind that is registered already, as `topic` does for a topic.
    """

    def register(load: Load) -> Load:
        if name in _kinds:
            raise ImproperlyConfigured(f"two slices register the kind {name}")
        _kinds[name] = load
        return load

    return register


def shows(show: Show[F]) -> Show[F]:
    """Registers `(fact) -> (topic, kind, id)` of each row that these facts changed."""
    for fact in facts_of(show):
        _shown[fact].append(show)
    return show


def shifts(shift: Shifted[F]) -> Shifted[F]:
    """Registers `(fact) -> shifts`: the spaces or people whose right to watch may have changed."""
    for fact in facts_of(shift):
        _shifts[fact].append(shift)
    return shift


def unlogged(changed: Changed) -> Changed:
    """Registers `(since, topic) -> ((topic, kind, id), rev)` of kept rows that changed without a fact.

    The function gives all rows written since a time, by the writer's clock, in one topic or (`None`) in all.
    """
    _unlogged.append(changed)
    return changed


def admit(actor: Actor, name: str) -> UUID | None:
    """The space of a topic, if this actor may watch it, or else `None`. Raises `NoSuchTopic`."""
    try:
        topic = Topic.parsed(name)
    except ValueError:
        raise NoSuchTopic(topic=name) from None
    if topic.name not in _topics:
        raise NoSuchTopic(topic=name)
    if (topic.id is not None) != (topic.name in _with_id):
        return None
    check = _topics[topic.name]
    return check(actor) if topic.id is None else check(actor, topic.id)


def is_shared(name: str) -> bool:
    """Whether several people may watch this topic, and see each other there."""
    return name.partition(".")[0] not in _alone


def touched_by(fact: AggregateEvent) -> Iterator[Touched]:
    """Every row this fact changed."""
    for show in _shown.get(type(fact), ()):
        yield from show(fact)


def shifted_by(fact: AggregateEvent) -> Iterator[Shift]:
    """The spaces and people whose rights this fact may have changed."""
    for shift in _shifts.get(type(fact), ()):
        yield from shift(fact)


def changed_unlogged(since: datetime, topic: str | None = None) -> dict[Touched, int]:
    """Every row that changed without a fact since a time, and its `rev`."""
    where = Topic.parsed(topic) if topic else None
    return {row: rev for changed in _unlogged for row, rev in changed(since, where)}


def rows(topic: str, kind: str, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    """The rows of one kind in this topic; ids that are no longer in it are `gone`."""
    found = _kinds[kind](Topic.parsed(topic), ids)
    seen = {row["id"] for row in found}
    return found + [
        {"kind": kind, "id": str(id), "gone": True} for id in ids if str(id) not in seen
    ]


def registered() -> set[str]:
    """The names of all topics, for tests that cover every topic."""
    return set(_topics)
