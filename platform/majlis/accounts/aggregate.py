"""Requests to be erased, and copies of one's data: their facts, then what they refuse.

A request that was called back may be made again. Facts hold the id of the person and nothing else about
them: their name and address stand in their account, which goes, and what they wrote as themselves is
sealed with a key that goes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from majlis.domain import Aggregate, DomainError, event

# How long a request can be called back before it is carried out.
REFLECTION = timedelta(days=7)
# When the program carries it out by itself, if no administrator has.
LATEST = timedelta(days=30)


class SoleAdministrator(DomainError):
    """Somebody must be left who lets people in: another administrator is named first."""


class AlreadyAsked(DomainError):
    """This person's erasure was asked for, and is waiting."""


class NoErasureAsked(DomainError):
    """Nothing was asked for, or it was called back, or carried out."""


class StillReflecting(DomainError):
    """It can be called back until a moment that has not come: `until`, an ISO moment."""


@dataclass(frozen=True)
class SealedText:
    """A fact that holds words of a person, by its place in the log, and where they stand.

    `rows` are the keys of the rows in which they stand; `replaced` are those of its sealed fields whose
    words a later fact has replaced there. `version` is null in what was recorded before it was kept: that
    means the last fact of the topic in the stream.
    """

    stream: UUID
    version: int | None
    rows: list[UUID]
    replaced: list[str]


class Person(Aggregate):
    TOPIC = "person"

    class Created(Aggregate.Created):
        """By the person, or by an administrator whom they asked."""

        TOPIC = "person.erasure-asked"
        person: UUID
        earliest: datetime
        latest: datetime

    class CalledBack(Aggregate.Event):
        TOPIC = "person.erasure-called-back"
        person: UUID

    class Erased(Aggregate.Event):
        """`texts`: by topic, every fact that holds words of this person.

        `unsealed` counts their texts from before texts were sealed: they stand in the log for good.
        """

        TOPIC = "person.erased"
        class_version = 2
        person: UUID
        texts: dict[str, list[SealedText]]
        unsealed: int

        @staticmethod
        def upcast_v1_v2(state: dict[str, Any]) -> None:
            """Only the streams were listed, whose last fact of the topic held words of this person."""
            state["texts"] = {
                topic: [
                    {"stream": stream, "version": None, "rows": [stream], "replaced": []}
                    for stream in streams
                ]
                for topic, streams in state["texts"].items()
            }

    def __init__(self, *, person: UUID, earliest: datetime, latest: datetime) -> None:
        self.person = person
        self.earliest = earliest
        self.latest = latest
        self.waiting = True

    @property
    def object(self) -> tuple[str, UUID]:
        return "person", self.person

    @classmethod
    def ask(cls, *, id: UUID, person: UUID, sole_administrator: bool, now: datetime) -> Person:
        if sole_administrator:
            raise SoleAdministrator
        return cls._create(
            cls.Created, id=id, person=person, earliest=now + REFLECTION, latest=now + LATEST
        )

    def call_back(self) -> None:
        if not self.waiting:
            raise NoErasureAsked
        self._called_back(self.person)

    def carry_out(
        self,
        *,
        texts: dict[str, list[SealedText]],
        unsealed: int,
        sole_administrator: bool,
        now: datetime,
        again: bool = False,
    ) -> None:
        """`again`: it was carried out before, and a restored backup knows nothing of it."""
        if not self.waiting:
            raise NoErasureAsked
        if again:
            self._erased(self.person, texts, unsealed)
            return
        if now < self.earliest:
            raise StillReflecting(until=self.earliest.isoformat())
        if sole_administrator:
            raise SoleAdministrator
        self._erased(self.person, texts, unsealed)

    @event(CalledBack)
    def _called_back(self, person: UUID) -> None:
        self.waiting = False

    @event(Erased)
    def _erased(self, person: UUID, texts: dict[str, list[SealedText]], unsealed: int) -> None:
        self.waiting = False


class Export(Aggregate):
    """One copy of somebody's data, handed to them."""

    TOPIC = "personal-data"

    class Created(Aggregate.Created):
        TOPIC = "personal-data.exported"
        person: UUID

    def __init__(self, *, person: UUID) -> None:
        self.person = person

    @property
    def object(self) -> tuple[str, UUID]:
        return "person", self.person

    @classmethod
    def hand_out(cls, *, id: UUID, person: UUID) -> Export:
        return cls._create(cls.Created, id=id, person=person)
