"""What browsers can watch of the log.

- `log`: rows `log` that say only that a fact is there, and where. What it says is fetched: two
  administrators may be withheld different facts, and a topic sends everybody the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from majlis.domain import FORUM, Actor
from majlis.eventstore.models import Fact
from majlis.live.topics import kind, topic


@topic("log")
def log(actor: Actor, id: UUID | None) -> UUID | None:
    return FORUM if id is None and actor.administrator else None


@kind("log")
def lines(topic: str, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    found = Fact.objects.filter(id__in=ids).order_by("position").values_list("id", "position")
    return [
        {"kind": "log", "id": str(id), "rev": position, "position": position}
        for id, position in found
    ]
