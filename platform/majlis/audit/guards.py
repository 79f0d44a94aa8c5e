"""Which facts are withheld even from an administrator: each slice says so for its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from majlis.domain import Actor
from majlis.eventstore.models import Fact
from majlis.eventstore.store import Recorded, recorded

MayRead = Callable[[Sequence[Recorded], Actor], set[UUID]]

_guards: dict[str, MayRead] = {}


def guard(name: str) -> Callable[[MayRead], MayRead]:
    """Registers `(facts, actor) -> ids` of those facts whose state this actor may read.

    `name` is the kind of object the facts are about (`vote`), or the first part of their topic
    (`ballot`). It is asked once for all the guarded facts of a page, so that it can ask once, too.
    """

    def register(may_read: MayRead) -> MayRead:
        _guards[name] = may_read
        return may_read

    return register


def withheld(lines: Sequence[Fact], actor: Actor) -> set[UUID]:
    """The ids of those lines of the log whose state this actor may not read."""
    hidden: set[UUID] = set()
    for name, may_read in _guards.items():
        facts = [
            recorded(line)
            for line in lines
            if name in (line.object_kind, line.topic.partition(".")[0])
        ]
        if facts:
            hidden |= {fact.id for fact in facts} - may_read(facts, actor)
    return hidden
