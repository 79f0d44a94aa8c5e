"""Compares the rights in `users`, by which requests are decided, with what the facts of accounts say."""

from __future__ import annotations

from collections.abc import Iterator

from majlis.accounts.models import AccountRow, User
from majlis.slices.verified import Difference, verifies

_KEPT = ("is_administrator", "is_active")


@verifies
def rights(rebuilt: str, live: str) -> Iterator[Difference]:
    """Every kept right that is not as recorded, of every account that is kept or recorded."""
    recorded = {row.pk: row for row in AccountRow.objects.using(rebuilt).iterator()}
    accounts = User.objects.using(live).order_by("pk").values_list("pk", *_KEPT)
    for person, *kept in accounts.iterator():
        row = recorded.pop(person, None)
        said = [row.administrator, not row.closed] if row else [None, None]
        for column, one, other in zip(_KEPT, kept, said, strict=True):
            if one != other:
                yield Difference("users", str(person), column)
    for person in sorted(recorded):
        yield Difference("users", str(person))
