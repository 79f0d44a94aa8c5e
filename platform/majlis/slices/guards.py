"""Who may read which facts of the log: each slice says so for its own, in the words of its pages.

Three questions, from the whole to the part:

- `@spaces`: in which groups may this actor read at all? The forum itself is everybody's who is signed in.
- `@hides("link")`: of the facts of this kind, which may this actor know of? The others are left out.
- `@guard`: of the facts that are known, which may be read now? The others are shown without what they say, to
  administrators too.

Private by default: a fact with sealed words in the space `FORUM` that has no guard is read by its author and
by the program alone. In a group's space it is read by those who may read in that group.
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
from majlis.eventstore.models import Fact
from majlis.eventstore.sealing import Keys
from majlis.eventstore.store import Recorded, recorded
from majlis.slices.facts import facts_of

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
    """Registers `(facts, actor) -> ids` of those of these facts whose state this actor may read.

    It is asked once for all the guarded facts of a page, so that it can ask once, too. A fact with two guards
    is read by those whom both let read it.
    """
    for fact in facts_of(may_read):
        _guards[fact].append(may_read)
    return may_read


def spaces(rows: R) -> R:
    """Registers `(actor) -> rows` whose keys are spaces that this actor may read in."""
    _spaces.append(rows)
    return rows


def hides(kind: str) -> Callable[[K], K]:
    """Registers `(actor) -> Q` over `Fact`: which facts about this kind of object are known to them.

    Where a kind is registered twice, those facts are known that both let be known.
    """

    def register(known: K) -> K:
        _hides.append((kind, known))
        return known

    return register


@hides("person")
def own_matters(actor: Actor) -> Q:
    """Who asked to be erased, or for their data, is told to nobody else but administrators."""
    return Q(object_id=actor.person)


def among(column: str, rows: QuerySet[Any]) -> Q:
    """The facts whose `column` is the key of one of these rows, over `Fact`.

    Each fact looks its own row up: a page of the log costs a page, however many rows there are.
    """
    return Q(**{column: Subquery(rows.filter(pk=OuterRef(column)).values("pk")[:1])})


def readable(actor: Actor) -> Q:
    """The facts this actor may know of, over `Fact`; rights are today's.

    What they say may be `withheld` all the same. Whoever is nobody reads nothing.
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
    """Those of these groups in which this actor may read."""
    return {
        space
        for rows in _spaces
        for space in rows(actor).filter(pk__in=among).values_list("pk", flat=True)
    }


def withheld(lines: Sequence[Fact], actor: Actor) -> set[UUID]:
    """The ids of those lines of the log whose state this actor may not read."""
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
    """Whether nobody says who reads these sealed words, and this actor is not their author."""
    if line.space != FORUM or actor.kind is ActorKind.SYSTEM or not sealed_fields(fact_class):
        return False
    return actor.person is None or actor.person != line.actor


def check_that_readers_are_named(facts: Mapping[str, type[AggregateEvent]]) -> None:
    """Refuses facts (by topic) that are not for everybody, and of which no slice says who reads them.

    Sealed words need a guard, or an aggregate with a space of its own; a salt needs a guard, because it
    stands only in what is withheld at times. Raises `ImproperlyConfigured` with their topics.
    """
    unsaid = [
        topic
        for topic, fact in facts.items()
        if fact not in _guards
        and (is_salted(fact) or (sealed_fields(fact) and not _has_a_space(topic)))
    ]
    if unsaid:
        raise ImproperlyConfigured(
            f"Nobody says who reads {', '.join(unsaid)}: register a @guard for it in the projection.py of "
            "its slice, or, if it holds no salt, give its aggregate a `space`."
        )


def _has_a_space(topic: str) -> bool:
    kind: type[Aggregate] = resolve_topic(topic.partition(".")[0])
    return kind.space is not Aggregate.space
