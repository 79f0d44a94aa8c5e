"""Aggregate of readings of the log: which acts a person read or exported."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from majlis.domain import CIVIL_TIME, Aggregate, event, named


class Format(StrEnum):
    """File format of an export."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON_LINES = "jsonl"
    CLOUD_EVENTS = "cloudevents"


class Reading(Aggregate):
    """One person's reading of the facts that some filters select, within one civil hour.

    Further pages, or repeating the query, belong to the same reading. `filters` are the query parameters,
    and `concerns` the persons whose acts the reading filtered by. `person` is the person whose rights were
    used, by themselves or by the partner's server of the `webhook` named in the filters.
    """

    TOPIC = "log"

    class Created(Aggregate.Created):
        TOPIC = "log.read"
        person: UUID
        filters: dict[str, str]
        concerns: list[UUID]

    class Exported(Aggregate.Event):
        """An export of the facts up to position `upto` that the filters select."""

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
