"""Who may read which facts of the log: each slice says so for its own, in the words of its pages.

Three questions, from the whole to the part:

- `@spaces`: in which groups may this actor read at all? The forum itself is everybody's who is signed in.
- `@hides("link")`: of the facts of this kind, which may this actor know of? The others are left out.
- `@guard("ballot")`: of the facts that are known, which may be read now? The others are shown without
  what they say, to administrators too.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any, TypeVar
from uuid import UUID

from django.db.models import OuterRef, Q, QuerySet, Subquery

from majlis.domain import FORUM, Actor, ActorKind
from majlis.eventstore.models import Fact
from majlis.eventstore.sealing import Keys
from majlis.eventstore.store import Recorded, recorded

MayRead = Callable[[Sequence[Recorded], Actor], set[UUID]]
Rows = Callable[[Actor], QuerySet[Any]]
R = TypeVar("R", bound=Rows)
Known = Callable[[Actor], Q]

_guards: dict[str, MayRead] = {}
_spaces: list[Rows] = []
_hides: dict[str, Known] = {}


def guard(name: str) -> Callable[[MayRead], MayRead]:
    """Registers `(facts, actor) -> ids` of those facts whose state this actor may read.

    `name` is the kind of object the facts are about (`vote`), or the first part of their topic
    (`ballot`). It is asked once for all the guarded facts of a page, so that it can ask once, too.
    """

    def register(may_read: MayRead) -> MayRead:
        _guards[name] = may_read
        return may_read

    return register


def spaces(rows: R) -> R:
    """Registers `(actor) -> rows` whose keys are spaces that this actor may read in."""
    _spaces.append(rows)
    return rows


def hides(kind: str) -> Callable[[Known], Known]:
    """Registers `(actor) -> Q` over `Fact`: which facts about this kind of object are known to them."""

    def register(known: Known) -> Known:
        _hides[kind] = known
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


def reads_all(actor: Actor) -> bool:
    """Whether `readable` leaves nothing out: administrators, and the program itself."""
    return actor.administrator or actor.kind is ActorKind.SYSTEM


def readable(actor: Actor) -> Q:
    """The facts this actor may know of, over `Fact`; rights are today's.

    What they say may be `withheld` all the same. Whoever is nobody reads nothing.
    """
    if reads_all(actor):
        return Q()
    if actor.person is None:
        return Q(pk__in=())
    seen = Q(space=FORUM)
    for rows in _spaces:
        seen |= among("space", rows(actor))
    for kind, known in _hides.items():
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
    keys = Keys()
    for name, may_read in _guards.items():
        facts = [
            recorded(line, keys)
            for line in lines
            if name in (line.object_kind, line.topic.partition(".")[0])
        ]
        if facts:
            hidden |= {fact.id for fact in facts} - may_read(facts, actor)
    return hidden
