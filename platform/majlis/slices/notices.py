"""The people notified of a fact, and the reason; each slice's `live.py` registers them for its own facts.

    notice_kind("drafts", order=30)

    @notifies
    def submitted(recorded: Recorded[Proposal.Submitted]) -> Iterator[Notice]:
        for office, person in officers(recorded.space):
            yield Notice(person, reason=office, kind="drafts")

A slice yields only people who may see the object, by the same rule as its pages. The host leaves out the
person who acted. Of several notices for one person it keeps a legal one, or else the first.

The text is the message `notice-<topic>` (`notice-vote-opened`), with the arguments `who`, `for`, `object`,
`count` and those in `args`. Arguments are data, formatted for each reader: a key that ends in `_at` holds a
moment (ISO 8601), one in `_on` a civil day; `{fr, ar, en}` is a name, anything else text or a number. Where
the program acted, `who` is the message `notice-by-itself`. The reason is the message
`notice-because-<reason>`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
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
    """A kind of notices, for which people choose a rhythm; the message `notice-kind-<name>` names it."""

    order: int
    name: str
    urgent: bool
    mandatory: bool
    fixed: bool


_kinds: dict[str, NoticeKind] = {}


def notice_kind(
    name: str,
    *,
    order: int,
    urgent: bool = False,
    mandatory: bool = False,
    fixed: bool = False,
) -> None:
    """Registers a kind of notices; later slices may use it too.

    The preferences list kinds by `order`. An `urgent` kind asks for an act: its notices are sent at once to
    people who have chosen no rhythm for it. Some notices of a `mandatory` kind are legal, all of
    a `fixed` kind: they are mailed at once, at any hour, and nobody can choose otherwise. Raises `ValueError`
    if the name or the order is taken.
    """
    if any(name == kind.name or order == kind.order for kind in _kinds.values()):
        raise ValueError(f"another kind of notice has this name or order: {name}, {order}")
    _kinds[name] = NoticeKind(order, name, urgent, mandatory, fixed)


def notice_kinds() -> dict[str, NoticeKind]:
    """Every kind by name, in order; raises `AppRegistryNotReady` until every slice is loaded."""
    if not apps.ready:
        raise AppRegistryNotReady("Not every slice has registered its kinds of notices.")
    return {kind.name: kind for kind in sorted(_kinds.values())}


@dataclass(frozen=True, slots=True)
class Notice:
    """One person to notify; `object` is the object of the notice, by default the fact's own.

    A `legal` notice is mailed even if its kind is off, and waits for the end of quiet hours only if that is
    before `by`. A notice of one's `own` act is sent too: somebody else may have acted as this person.
    """

    person: UUID
    reason: str
    kind: str
    object: tuple[str, UUID] | None = None
    legal: bool = False
    by: datetime | None = None
    own: bool = False
    args: Mapping[str, Any] = field(default_factory=dict)


F = TypeVar("F", bound=AggregateEvent)
Notify = Callable[[Recorded[F]], Iterable[Notice]]

_notifiers: dict[type[AggregateEvent], list[Notify[Any]]] = defaultdict(list)


def notifies(notify: Notify[F]) -> Notify[F]:
    """Registers `(recorded) -> notices` for the facts that annotate its parameter."""
    for fact in facts_of(notify):
        _notifiers[fact].append(notify)
    return notify


def notices_of(fact: Recorded) -> Iterator[Notice]:
    """The notices of this fact from all slices; several may be for one person."""
    for notify in _notifiers.get(type(fact.fact), ()):
        for notice in notify(fact):
            fixed = _kinds[notice.kind].fixed
            yield replace(notice, legal=True, by=fact.recorded_at) if fixed else notice


def notified_facts() -> tuple[type[AggregateEvent], ...]:
    """The facts that have a notifier."""
    return tuple(_notifiers)
