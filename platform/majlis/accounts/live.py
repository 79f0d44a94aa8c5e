"""What is a person's alone: the topic `person.<id>`, watched by that very person only.

The rows in it are the slices' (my mandates, my actions, my ballots).
"""

from __future__ import annotations

from uuid import UUID

from majlis.domain import FORUM, Actor
from majlis.live.topics import topic


@topic("person", alone=True)
def person(actor: Actor, id: UUID | None) -> UUID | None:
    return FORUM if id is not None and id == actor.person else None
