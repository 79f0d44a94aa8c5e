"""Who is notified of which fact, and why. Each slice's `live.py` says it for its own facts.

    notice_kind("drafts", order=30)

    @notifies
    def submitted(recorded: Recorded[Proposal.Submitted]) -> Iterator[Notice]:
        for office, person in officers(recorded.space):
            yield Notice(person, reason=office, kind="drafts")

A slice yields only people who may see what they are notified of, by the same rule as its pages; the host
leaves out the person who acted, and of several reasons keeps one: a legal one, or else the first.

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

from django.apps import apps
from django.core.exceptions import AppRegistryNotReady
from eventsourcing.domain import AggregateEvent

from majlis.eventstore.facts import facts_of
from majlis.eventstore.store import Recorded


@dataclass(frozen=True, slots=True, order=True)
class NoticeKind:
    """What people choose by; the message `notice-kind-<name>` names it. See `notice_kind`."""

    order: int
    name: str
    urgent: bool
    mandatory: bool


_kinds: dict[str, NoticeKind] = {}


def notice_kind(name: str, *, order: int, urgent: bool = False, mandatory: bool = False) -> None:
    """Registers a kind, which later slices may use too.

    The preferences list kinds by `order`. Notices of an `urgent` kind ask for an act, and are sent at once
    to those who chose nothing. Of a `mandatory` one some are legal.
    """
    if any(name == kind.name or order == kind.order for kind in _kinds.values()):
        raise ValueError(f"another kind of notice has this name or order: {name}, {order}")
    _kinds[name] = NoticeKind(order, name, urgent, mandatory)


def notice_kinds() -> dict[str, NoticeKind]:
    """Every kind by its name, in their order; not before every slice is loaded."""
    if not apps.ready:
        raise AppRegistryNotReady("Not every slice has registered its kinds of notices.")
    return {kind.name: kind for kind in sorted(_kinds.values())}


@dataclass(frozen=True, slots=True)
class Notice:
    """One person to notify. `object` is what it is about, where that is not the fact's own.

    `legal` cannot be muted, and waits out quiet hours only if those end before `by`.
    """

    person: UUID
    reason: str
    kind: str
    object: tuple[str, UUID] | None = None
    legal: bool = False
    by: datetime | None = None
    args: Mapping[str, Any] = field(default_factory=dict)


F = TypeVar("F", bound=AggregateEvent)
Notify = Callable[[Recorded[F]], Iterable[Notice]]

_notifiers: dict[type[AggregateEvent], list[Notify[Any]]] = defaultdict(list)


def notifies(notify: Notify[F]) -> Notify[F]:
    """Registers `(recorded) -> notices` of the facts that it takes."""
    for fact in facts_of(notify):
        _notifiers[fact].append(notify)
    return notify


def notices_of(fact: Recorded) -> Iterator[Notice]:
    """The notices that slices make of this fact; two may be for one person."""
    for notify in _notifiers.get(type(fact.fact), ()):
        yield from notify(fact)


def notified_facts() -> tuple[type[AggregateEvent], ...]:
    """The facts of which anybody is ever notified."""
    return tuple(_notifiers)
