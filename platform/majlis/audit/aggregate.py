"""Reading the log is a fact, too: who read whose acts, and who carried them away."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from majlis.domain import CIVIL_TIME, Aggregate, event, named


class Format(StrEnum):
    """What the log is exported as."""

    CSV = "csv"
    JSON_LINES = "jsonl"
    CLOUD_EVENTS = "cloudevents"


class Reading(Aggregate):
    """One person's reading of what some filters leave, within one civil hour.

    Paging on, or asking again, is the same reading. `filters` are the words of the address, and
    `concerns` whose acts were looked at. `person` is whose rights were used: by themselves, or by the
    partner's server of the `webhook` that the filters name.
    """

    TOPIC = "log"

    class Created(Aggregate.Created):
        TOPIC = "log.read"
        person: UUID
        filters: dict[str, str]
        concerns: list[UUID]

    class Exported(Aggregate.Event):
        """Of the facts up to position `upto`, those that the filters leave."""

        TOPIC = "log.exported"
        format: Format
        upto: int

    def __init__(self, *, person: UUID, filters: dict[str, str], concerns: list[UUID]) -> None:
        self.person = person
        self.filters = filters
        self.concerns = concerns

    @staticmethod
    def id_of(person: UUID, filters: dict[str, str], at: datetime) -> UUID:
        hour = at.astimezone(CIVIL_TIME).strftime("%Y-%m-%dT%H%z")
        return named("log.read", person, *sorted(filters.items()), hour)

    @classmethod
    def read(
        cls, *, id: UUID, person: UUID, filters: dict[str, str], concerns: list[UUID]
    ) -> Reading:
        return cls._create(cls.Created, id=id, person=person, filters=filters, concerns=concerns)

    @event(Exported)
    def export(self, format: Format, upto: int) -> None:
        pass
