"""What administrators' browsers can watch of the log.

- `log`: rows `log` that say only that a fact is there, and where. What it says is fetched: two
  administrators may be withheld different facts, and a topic sends everybody the same.

Messages: every fact there is. Other people's pages ask again while they follow the trail: even the name
of a fact that one may not know of says too much.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from majlis.audit.aggregate import Reading
from majlis.domain import FORUM, Actor
from majlis.eventstore.models import Fact
from majlis.slices.topics import Topic, Touched, kind, shows, topic


@topic("log")
def log(actor: Actor) -> UUID | None:
    return FORUM if actor.administrator else None


@kind("log")
def lines(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    found = Fact.objects.filter(id__in=ids).order_by("position").values_list("id", "position")
    return [
        {"kind": "log", "id": str(id), "rev": position, "position": position}
        for id, position in found
    ]


@shows
def read(fact: Reading.Created | Reading.Exported) -> Iterator[Touched]:
    """A reading changes no row but the log's own, which every fact does."""
    yield from ()
