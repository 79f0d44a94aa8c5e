"""Aggregate of a confirmation: an administrator says that the date is right after a jump."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from majlis.domain import Aggregate, DomainError

# Time within which a date that was shown still stands for the clock's.
STILL = timedelta(hours=1)


class ClockInNoDoubt(DomainError):
    """Nothing waits for a confirmation: the clock did not jump."""


class AnotherDateShown(DomainError):
    """The clock no longer shows the date that was read and confirmed."""


class Confirmation(Aggregate):
    """The date `read_at` is right; `held` acts that fell due since `believed_at` are carried out."""

    TOPIC = "clock"

    class Created(Aggregate.Created):
        TOPIC = "clock.confirmed"
        believed_at: datetime
        read_at: datetime
        held: int

    def __init__(self, *, believed_at: datetime, read_at: datetime, held: int) -> None:
        pass

    @classmethod
    def confirm(
        cls,
        *,
        id: UUID,
        believed_at: datetime,
        shown: datetime,
        read_at: datetime,
        held: int,
        jumped: bool,
    ) -> Confirmation:
        """`shown` is the date that the person saw, `read_at` the clock's now."""
        if not jumped:
            raise ClockInNoDoubt
        if not shown - STILL <= read_at <= shown + STILL:
            raise AnotherDateShown
        return cls._create(cls.Created, id=id, believed_at=believed_at, read_at=read_at, held=held)
