"""The live topic of the log, for administrators.

- `log`: rows `log` with only a fact's id and position. Browsers fetch the content, because all watchers of a
  topic get the same bytes, and a fact may be withheld from one administrator but not from another.

Messages: every fact. The pages of other people poll while they follow the log, because even the topic of
a hidden fact would reveal something.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from majlis.audit.aggregate import Reading
from majlis.domain import FORUM, Actor
from majlis.eventstore.models import Fact
from majlis.slices.shapes import RowShape
from majlis.slices.topics import Topic, Touched, kind, shows, topic


@topic("log")
def log(actor: Actor) -> UUID | None:
    return FORUM if actor.administrator else None


class LogRowShape(RowShape, kind="log"):
    """The position of a recorded fact, without its content."""

    position: int


@kind("log")
def lines(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    found = Fact.objects.filter(id__in=ids).order_by("position").only("id", "position")
    return LogRowShape.rows(found, rev=lambda fact: fact.position)


@shows
def read(fact: Reading.Created | Reading.Exported) -> Iterator[Touched]:
    """A reading changes no row except the log's own, which changes with every fact."""
    yield from ()
