"""The topic `factor-removals`, for administrators: the requests to remove a lost second factor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from majlis.accounts.factor_rows import FactorRemovalRow, removal_rows
from majlis.accounts.factor_rule import FactorRemoval
from majlis.domain import FORUM, Actor
from majlis.slices.topics import Topic, Touched, kind, shows, topic


@topic("factor-removals")
def factor_removals(actor: Actor) -> UUID | None:
    return FORUM if actor.administrator else None


@kind("factor-removal")
def removal_kind(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    return removal_rows(FactorRemovalRow.objects.filter(pk__in=ids))


@shows
def removal_shown(
    fact: FactorRemoval.Created | FactorRemoval.Withdrawn | FactorRemoval.Removed,
) -> Iterator[Touched]:
    yield "factor-removals", "factor-removal", fact.originator_id
