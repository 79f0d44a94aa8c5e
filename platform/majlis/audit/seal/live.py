"""The live topic of the seal.

- `seal`: rows `witness`, to everybody signed in. Checkpoints, co-signatures and verifications are no
  facts: pages load them when they are opened or reloaded.

Messages: `witness.lodged` and `witness.withdrawn`, with the witness.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from majlis.audit.seal.aggregate import Witness
from majlis.audit.seal.cosigning import witness_rows
from majlis.audit.seal.projection import WitnessRow
from majlis.domain import FORUM, Actor
from majlis.slices.topics import Topic, Touched, kind, shows, topic


@topic("seal")
def seal(actor: Actor) -> UUID | None:
    return FORUM if actor.person else None


@kind("witness")
def witness_kind(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    return witness_rows(WitnessRow.objects.filter(pk__in=ids))


@shows
def changed(fact: Witness.Created | Witness.Withdrawn) -> Iterator[Touched]:
    yield "seal", "witness", fact.originator_id
