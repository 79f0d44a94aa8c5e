"""Read rights on the facts of the log; each slice registers the rules for its own facts.

Three rules apply, from the whole to the part:

- `@spaces`: the groups in which an actor may read. Everybody signed in may read the space `FORUM`.
- `@hides("link")`: the facts about objects of this kind that an actor may know of. Others are left out.
- `@guard`: the known facts whose state an actor may read now. Others are shown without their state, to
  administrators too.

Private by default: without a guard, only its author and the system read a fact with sealed texts in `FORUM`.
In a group's space everybody with the right to read in that group reads it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, TypeVar
from uuid import UUID

from django.core.exceptions import ImproperlyConfigured
from django.db.models import OuterRef, Q, QuerySet, Subquery
from eventsourcing.domain import AggregateEvent
from eventsourcing.utils import resolve_topic

from majlis.domain import FORUM, Actor, ActorKind, Aggregate
from majlis.eventstore.encoding import is_salted, sealed_fields
from majlis.eventstore.facts import facts_of
from majlis.eventstore.models import Fact
from majlis.eventstore.sealing import Keys
from majlis.eventstore.store import Recorded, recorded

F = TypeVar("F", bound=AggregateEvent)
MayRead = Callable[[Sequence[Recorded[F]], Actor], set[UUID]]
Rows = Callable[[Actor], QuerySet[Any]]
R = TypeVar("R", bound=Rows)
Known = Callable[[Actor], Q]
K = TypeVar("K", bound=Known)

_guards: dict[type[AggregateEvent], list[MayRead[Any]]] = defaultdict(list)
_spaces: list[Rows] = []
_hides: list[tuple[str, Known]] = []


def guard(may_read: MayRead[F]) -> MayRead[F]:
    """Registers `(facts, actor) -> ids`: the facts among these whose state the actor may read.

    It is called once for all its facts of a page, so that it can use one query. Of two guards on one fact
    both must permit.
    """
    for fact in facts_of(may_read):
        _guards[fact].append(may_read)
    return may_read


def spaces(rows: R) -> R:
    """Registers `(actor) -> rows`; the rows' keys are the spaces in which the actor may read."""
    _spaces.append(rows)
    return rows


def hides(kind: str) -> Callable[[K], K]:
    """Registers `(actor) -> Q` over `Fact`: the facts about this kind of object that the actor may know of.

    If a kind is registered twice, both filters apply.
    """

    def register(known: K) -> K:
        _hides.append((kind, known))
        return known

    return register


@hides("person")
def own_matters(actor: Actor) -> Q:
    """Only the person and administrators know of a request for erasure or for a copy of the data."""
    return Q(object_id=actor.person)


def among(column: str, rows: QuerySet[Any]) -> Q:
    """A filter over `Fact`: the facts whose `column` is the key of one of these rows.

    A correlated subquery looks up one row per fact, so the cost depends on the page and not on all rows.
    """
    return Q(**{column: Subquery(rows.filter(pk=OuterRef(column)).values("pk")[:1])})


def readable(actor: Actor) -> Q:
    """A filter over `Fact`: the facts that this actor may know of, by present rights.

    Their state may still be `withheld`. An actor without a person reads nothing, except the system.
    """
    if actor.unrestricted:
        return Q()
    if actor.person is None:
        return Q(pk__in=())
    seen = Q(space=FORUM)
    for rows in _spaces:
        seen |= among("space", rows(actor))
    for kind, known in _hides:
        seen &= ~Q(object_kind=kind) | known(actor)
    return seen


def open_spaces(actor: Actor, among: Collection[UUID]) -> set[UUID]:
    """The groups among these in which this actor may read."""
    return {
        space
        for rows in _spaces
        for space in rows(actor).filter(pk__in=among).values_list("pk", flat=True)
    }


def withheld(lines: Sequence[Fact], actor: Actor) -> set[UUID]:
    """The ids of the facts among these whose state this actor may not read."""
    hidden: set[UUID] = set()
    guarded: dict[MayRead[Any], list[Fact]] = defaultdict(list)
    for line in lines:
        fact_class = resolve_topic(line.topic)
        for may_read in _guards.get(fact_class, ()):
            guarded[may_read].append(line)
        if fact_class not in _guards and _is_private(line, fact_class, actor):
            hidden.add(line.id)
    keys = Keys()
    for may_read, theirs in guarded.items():
        facts = [recorded(line, keys) for line in theirs]
        hidden |= {fact.id for fact in facts} - may_read(facts, actor)
    return hidden


def _is_private(line: Fact, fact_class: type[AggregateEvent], actor: Actor) -> bool:
    """Whether a fact without a guard has sealed texts in `FORUM`, and this actor is not their author."""
    if line.space != FORUM or actor.kind is ActorKind.SYSTEM or not sealed_fields(fact_class):
        return False
    return actor.person is None or actor.person != line.actor


def check_that_readers_are_named(facts: Mapping[str, type[AggregateEvent]]) -> None:
    """Raises `ImproperlyConfigured` for restricted facts (by topic) whose readers no slice has registered.

    A fact with sealed texts needs a guard, or an aggregate with a space of its own. A fact with a salt needs
    a guard, because only withheld facts have salts.
    """
    unguarded = [
        topic
        for topic, fact in facts.items()
        if fact not in _guards
        and (is_salted(fact) or (sealed_fields(fact) and not _has_a_space(topic)))
    ]
    if unguarded:
        raise ImproperlyConfigured(
            f"Nobody says who reads {', '.join(unguarded)}: register a @guard for it in the projection.py of "
            "its slice, or, if it holds no salt, give its aggregate a `space`."
        )


def _has_a_space(topic: str) -> bool:
    kind: type[Aggregate] = resolve_topic(topic.partition(".")[0])
    return kind.space is not Aggregate.space
