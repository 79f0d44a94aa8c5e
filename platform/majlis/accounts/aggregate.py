"""Aggregates of erasure requests and of personal data exports: facts first, then refusals.

A request that was called back may be made again. Facts hold only the person's id. Name and address are
in the account, which is deleted; the person's texts are sealed with a key, which is destroyed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from majlis.domain import Aggregate, DomainError, event

# Period in which a request can be called back before it is carried out.
REFLECTION = timedelta(days=7)
# Deadline after which the program carries a request out by itself.
LATEST = timedelta(days=30)


class SoleAdministrator(DomainError):
    """The last administrator cannot be erased: another administrator must be named first."""


class AlreadyAsked(DomainError):
    """There is an open request for this person's erasure already."""


class NoErasureAsked(DomainError):
    """There is no open request: none was made, or it was called back or carried out."""


class StillReflecting(DomainError):
    """The request can still be called back until `until`, an ISO moment."""


@dataclass(frozen=True)
class SealedText:
    """The place in the log of a fact with words of a person, and the rows that hold them.

    `rows` are the keys of these rows. `replaced` are the sealed fields whose words a later fact has
    replaced in them. A `version` of `None` (from version 1 of `person.erased`) is the last fact of the
    topic in the stream.
    """

    stream: UUID
    version: int | None
    rows: list[UUID]
    replaced: list[str]


class Person(Aggregate):
    TOPIC = "person"

    class Created(Aggregate.Created):
        """A request by the person, or by an administrator on their behalf."""

        TOPIC = "person.erasure-asked"
        person: UUID
        earliest: datetime
        latest: datetime

    class CalledBack(Aggregate.Event):
        TOPIC = "person.erasure-called-back"
        person: UUID

    class Erased(Aggregate.Event):
        """`texts`: by topic, every fact that holds words of this person.

        `unsealed` counts their texts from before texts were sealed: these stay readable in the log for
        good.
        """

        TOPIC = "person.erased"
        class_version = 2
        person: UUID
        texts: dict[str, list[SealedText]]
        unsealed: int

        @staticmethod
        def upcast_v1_v2(state: dict[str, Any]) -> None:
            """Version 1 listed only streams: the last fact of the topic in each held words of this person."""
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
        """`again`: the erasure was carried out before, but the restored backup is older than that."""
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
    """One copy of a person's data, handed to them."""

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
