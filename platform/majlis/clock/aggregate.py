"""Aggregate of a confirmation: an administrator says that the date is right after a jump."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from majlis.domain import Aggregate, DomainError


class ClockInNoDoubt(DomainError):
    """Nothing waits for a confirmation: the clock did not jump."""


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
        cls, *, id: UUID, believed_at: datetime, read_at: datetime, held: int, jumped: bool
    ) -> Confirmation:
        if not jumped:
            raise ClockInNoDoubt
        return cls._create(cls.Created, id=id, believed_at=believed_at, read_at=read_at, held=held)
