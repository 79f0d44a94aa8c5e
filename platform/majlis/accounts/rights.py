"""Compares the rights in `users`, by which requests are decided, with what the facts of accounts say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from majlis.accounts.models import AccountRow, User


@dataclass(frozen=True, slots=True)
class Difference:
    """One column of one account; `recorded` is `None` where there is no fact of the account."""

    person: UUID
    column: str
    kept: bool | None
    recorded: bool | None


def differences(using: str) -> Iterator[Difference]:
    """Every kept right that is not as recorded, by person; `kept` is `None` where the account is missing."""
    recorded = {row.pk: row for row in AccountRow.objects.using(using).iterator()}
    accounts = User.objects.using(using).order_by("pk")
    columns = accounts.values_list("pk", "is_administrator", "is_active")
    for person, administrator, active in columns.iterator():
        row = recorded.pop(person, None)
        said = (row.administrator, not row.closed) if row else (None, None)
        kept = (administrator, active)
        names = ("is_administrator", "is_active")
        for column, one, other in zip(names, kept, said, strict=True):
            if one != other:
                yield Difference(person, column, one, other)
    for person, row in sorted(recorded.items()):
        yield Difference(person, "is_active", None, not row.closed)
