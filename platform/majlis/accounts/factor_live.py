"""The topics `factor-removals`, for administrators, and `second-factor-rule`, for everybody.

The first has the requests to remove a lost second factor. The second has the one row of the rule, and says
only that it changed: each browser then asks anew what its person must do. Both facts also push the rows
`account` that they change (`live`), to administrators.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from majlis.accounts.factor_rows import (
    FactorRemovalRow,
    FactorRuleRow,
    RuleChangedShape,
    removal_rows,
)
from majlis.accounts.factor_rule import FactorRemoval, FactorRule
from majlis.accounts.models import User
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
    if isinstance(fact, FactorRemoval.Removed):
        yield "accounts", "account", fact.person


@topic("second-factor-rule")
def second_factor_rule(actor: Actor) -> UUID | None:
    return FORUM if actor.person else None


@kind("second-factor-rule")
def rule_kind(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    return RuleChangedShape.rows(FactorRuleRow.objects.filter(pk__in=ids))


@shows
def rule_shown(fact: FactorRule.Created | FactorRule.Changed) -> Iterator[Touched]:
    yield "second-factor-rule", "second-factor-rule", fact.originator_id
    for person in User.objects.values_list("pk", flat=True):
        yield "accounts", "account", person
