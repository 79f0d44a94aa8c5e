"""Who is told of which fact, and why. Each slice's `live.py` says it for its own facts.

    @tells(Proposal.Submitted)
    def submitted(told: Recorded) -> Iterator[Told]:
        for office, person in officers(told.space):
            yield Told(person, reason=office, kind="drafts")

A slice yields only people who may see what they are told of, by the same rule as its pages; the host leaves
out whoever acted, and of several reasons keeps one: a legal one, or else the first.

What is said is the message `notice-<topic>` (`notice-vote-opened`), fed with `who`, `for`, `object` and
`count` and with `args`. Those are data, made words for each reader: a key in `_at` is a moment (ISO 8601),
one in `_on` a civil day, `{fr, ar, en}` a name, all else text or a number. The program itself is called by
the message `notice-by-itself`. The reason is the message `notice-because-<reason>`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from eventsourcing.domain import AggregateEvent

from majlis.eventstore.store import Recorded

# What people choose by; `notice-kind-<kind>` names each.
KINDS = ("ballots", "assigned", "drafts", "decisions", "deadlines", "links", "forum")


@dataclass(frozen=True, slots=True)
class Told:
    """One person to tell. `object` is what it is about, where that is not the fact's own.

    `legal` cannot be muted, and waits out quiet hours only if those end before `by`.
    """

    person: UUID
    reason: str
    kind: str
    object: tuple[str, UUID] | None = None
    legal: bool = False
    by: datetime | None = None
    args: Mapping[str, Any] = field(default_factory=dict)


Tell = Callable[[Recorded], Iterable[Told]]
T = TypeVar("T", bound=Tell)

_tellers: dict[type[AggregateEvent], list[Tell]] = defaultdict(list)


def tells(*facts: type[AggregateEvent]) -> Callable[[T], T]:
    """Registers `(recorded) -> people` of these facts."""

    def register(tell: T) -> T:
        for fact in facts:
            _tellers[fact].append(tell)
        return tell

    return register


def told_by(fact: Recorded) -> Iterator[Told]:
    """Everybody whom a slice wants told of this fact; somebody may come twice."""
    for tell in _tellers.get(type(fact.fact), ()):
        yield from tell(fact)


def told_facts() -> tuple[type[AggregateEvent], ...]:
    """The facts of which anybody is ever told."""
    return tuple(_tellers)
