"""What browsers can watch, and what a fact shows them. Each slice's `live.py` registers its own.

    @topic("vote")                                   who may watch `vote.<id>`, and in which space it lies
    @kind("tally")                                   rows of one kind, by id, as a fetch would give them
    @shows(Ballot.Created)                           (topic, kind, id) of each row that a fact changed
    @shifts(WorkingGroup.VisibilityChanged)          whose rights it may have changed
    @unlogged                                        kept rows that change without a fact (`bell.touched`)

A topic has one audience, and everyone in it gets the same bytes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, Literal, TypeVar
from uuid import UUID

from eventsourcing.domain import AggregateEvent

from majlis.domain import Actor, DomainError

Admit = Callable[[Actor, UUID | None], UUID | None]
Load = Callable[[str, Sequence[UUID]], list[dict[str, Any]]]
Touched = tuple[str, str, UUID]
Changed = Callable[[datetime, str | None], Iterable[tuple[Touched, int]]]
Shift = tuple[Literal["space", "person"], UUID]
S = TypeVar("S", bound=Callable[[Any], Iterable[Touched]])
A = TypeVar("A", bound=Callable[[Any], Iterable[Shift]])
C = TypeVar("C", bound=Changed)

_topics: dict[str, Admit] = {}
_alone: set[str] = set()
_kinds: dict[str, Load] = {}
_shown: dict[type[AggregateEvent], list[Callable[[Any], Iterable[Touched]]]] = defaultdict(list)
_shifts: dict[type[AggregateEvent], list[Callable[[Any], Iterable[Shift]]]] = defaultdict(list)
_unlogged: list[Changed] = []


class NoSuchTopic(DomainError):
    """There is no topic of this name, or its id is not one."""

    status = 404


def topic(name: str, *, alone: bool = False) -> Callable[[Admit], Admit]:
    """Registers `(actor, id) -> space`: the group it lies in or `FORUM`; `None` refuses.

    Who watches is told to the others who do, unless one watches `alone`.
    """

    def register(admit: Admit) -> Admit:
        if alone:
            _alone.add(name)
        _topics[name] = admit
        return admit

    return register


def kind(name: str) -> Callable[[Load], Load]:
    """Registers `(topic, ids) -> rows`: those still in this topic, each with `kind`, `id`, `rev`."""

    def register(load: Load) -> Load:
        _kinds[name] = load
        return load

    return register


def shows(*facts: type[AggregateEvent]) -> Callable[[S], S]:
    """Registers `(fact) -> (topic, kind, id)` of each row that these facts changed."""

    def register(touched: S) -> S:
        for fact in facts:
            _shown[fact].append(touched)
        return touched

    return register


def shifts(*facts: type[AggregateEvent]) -> Callable[[A], A]:
    """Registers whose right to watch these facts may change: a space's audience, or one person."""

    def register(shifted: A) -> A:
        for fact in facts:
            _shifts[fact].append(shifted)
        return shifted

    return register


def unlogged(changed: C) -> C:
    """Registers `(since, topic) -> ((topic, kind, id), rev)` of kept rows changed outside the log.

    All those written since a moment by their writer's clock, in one topic or (`None`) in any.
    """
    _unlogged.append(changed)
    return changed


def admit(actor: Actor, name: str) -> UUID | None:
    """The space of a topic that this actor may watch; `None` if not. Raises `NoSuchTopic`."""
    head, _, tail = name.partition(".")
    if head not in _topics:
        raise NoSuchTopic(topic=name)
    try:
        id = UUID(tail) if tail else None
    except ValueError:
        raise NoSuchTopic(topic=name) from None
    return _topics[head](actor, id)


def is_shared(name: str) -> bool:
    """Whether several people may watch this topic, and see each other there."""
    return name.partition(".")[0] not in _alone


def touched_by(fact: AggregateEvent) -> Iterator[Touched]:
    """Every row this fact changed."""
    for touched in _shown[type(fact)]:
        yield from touched(fact)


def shifted_by(fact: AggregateEvent) -> Iterator[Shift]:
    """Everybody whose rights this fact may have changed."""
    for shifted in _shifts[type(fact)]:
        yield from shifted(fact)


def changed_unlogged(since: datetime, topic: str | None = None) -> dict[Touched, int]:
    """Every row that changed outside the log since a moment, and its `rev`."""
    return {row: rev for changed in _unlogged for row, rev in changed(since, topic)}


def rows(topic: str, kind: str, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    """The rows of one kind as this topic shows them; those it no longer holds are `gone`."""
    found = _kinds[kind](topic, ids)
    seen = {row["id"] for row in found}
    return found + [
        {"kind": kind, "id": str(id), "gone": True} for id in ids if str(id) not in seen
    ]


def registered() -> tuple[dict[str, Admit], dict[str, Load]]:
    """All topics and kinds, for tests that must try every one."""
    return dict(_topics), dict(_kinds)
