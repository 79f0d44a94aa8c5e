"""What became of letters about accounts, as administrators see it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from majlis.accounts.models import AccountLetter
from majlis.slices.shapes import OneOf, RowShape


class AccountLetterShape(RowShape, kind="account-letter"):
    """What became of a letter about an account."""

    person: UUID
    letter: Annotated[
        str, OneOf(["invitation", "reset", "browser", "closed", "checkpoint", "clock"])
    ]
    state: Annotated[str, OneOf(["waiting", "sent", "failed"])]
    sent_at: datetime | None
    next_try_at: datetime | None
    failure: Annotated[
        str,
        OneOf(
            ["", "unreachable", "put-off", "fault", "refused", "expired", "over", "closed", "lost"]
        ),
        "Why it was not sent, or not yet; its message is `people-letter-<failure>`.",
    ]


def letter_rows(letters: Iterable[AccountLetter]) -> list[dict[str, Any]]:
    return AccountLetterShape.rows(
        letters,
        state=lambda one: "sent" if one.sent_at else "waiting" if one.next_try_at else "failed",
    )


def last_letters(people: Iterable[UUID]) -> dict[UUID, dict[str, Any]]:
    """The row of the last letter to each of these people."""
    found = list(AccountLetter.objects.filter(person__in=list(people)).order_by("made_at", "id"))
    return {letter.person: row for letter, row in zip(found, letter_rows(found), strict=True)}
