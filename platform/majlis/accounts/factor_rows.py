"""The rows of the rule on second factors, and of their removals."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from django.db import models

from majlis.accounts.factor_rule import AlreadyAskedRemoval, FactorRemoval, FactorRule
from majlis.eventstore.models import Row
from majlis.eventstore.projecting import Rows, invariant, on
from majlis.slices.objects import Described, describes
from majlis.slices.shapes import RowShape


class RemovalState(StrEnum):
    WAITING = "waiting"
    WITHDRAWN = "withdrawn"
    REMOVED = "removed"


class FactorRuleRow(Row):
    """The present rule, one row; `since` is when it was set or last changed."""

    id = models.UUIDField(primary_key=True)
    everybody = models.BooleanField()
    administrators = models.BooleanField()
    roles = models.JSONField()
    days = models.PositiveSmallIntegerField()
    since = models.DateTimeField()

    class Meta:
        app_label = "accounts"
        db_table = "factor_rule"


class FactorRemovalRow(Row):
    id = models.UUIDField(primary_key=True)
    person = models.UUIDField(db_index=True)
    asked_by = models.UUIDField()
    state = models.CharField(max_length=12)
    asked_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        app_label = "accounts"
        db_table = "factor_removals"
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["person"],
                condition=models.Q(state=RemovalState.WAITING.value),
                name="one_removal_waits",
            )
        ]
        indexes: ClassVar = [
            models.Index(fields=["state", "asked_at", "id"], name="factor_removals_asked")
        ]


invariant("one_removal_waits", AlreadyAskedRemoval)


@on
def rule_set(fact: FactorRule.Created, rows: Rows) -> None:
    wanted = fact.requirement
    rows.add(
        FactorRuleRow(
            id=fact.originator_id,
            everybody=wanted.everybody,
            administrators=wanted.administrators,
            roles=wanted.roles,
            days=wanted.days,
            since=fact.timestamp,
        )
    )


@on
def rule_changed(fact: FactorRule.Changed, rows: Rows) -> None:
    row, wanted = rows.get(FactorRuleRow, fact.originator_id), fact.requirement
    row.everybody, row.administrators = wanted.everybody, wanted.administrators
    row.roles, row.days, row.since = wanted.roles, wanted.days, fact.timestamp


@on
def removal_asked(fact: FactorRemoval.Created, rows: Rows) -> None:
    rows.add(
        FactorRemovalRow(
            id=fact.originator_id,
            person=fact.person,
            asked_by=fact.asked_by,
            state=RemovalState.WAITING.value,
            asked_at=fact.timestamp,
        )
    )


@on
def removal_withdrawn(fact: FactorRemoval.Withdrawn, rows: Rows) -> None:
    row = rows.get(FactorRemovalRow, fact.originator_id)
    row.state, row.ended_at = RemovalState.WITHDRAWN.value, fact.timestamp


@on
def factor_removed(fact: FactorRemoval.Removed, rows: Rows) -> None:
    row = rows.get(FactorRemovalRow, fact.originator_id)
    row.state, row.ended_at = RemovalState.REMOVED.value, fact.timestamp


class FactorRemovalShape(RowShape, kind="factor-removal"):
    """A request to remove a second factor that its person has lost."""

    person: UUID
    asked_by: UUID
    state: RemovalState
    asked_at: datetime
    ended_at: datetime | None


class RuleChangedShape(RowShape, kind="second-factor-rule"):
    """That there is a rule on second factors, and since when it is as it is."""

    since: datetime


def removal_rows(removals: Iterable[FactorRemovalRow]) -> list[dict[str, Any]]:
    """The rows of these requests for the API and live updates."""
    return FactorRemovalShape.rows(removals)


@describes("second-factor-rule")
def rules_described(ids: Collection[UUID]) -> dict[UUID, Described]:
    names = {
        "fr": "Règle de double authentification",
        "ar": "قاعدة التحقق بخطوتين",
        "en": "Rule on two-step verification",
    }
    return {id: Described(names, "/account") for id in ids}
