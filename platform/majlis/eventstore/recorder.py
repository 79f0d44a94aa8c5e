"""The library's recorder on Django's connection, so that facts and rows share one transaction.

Position order is commit order. On PostgreSQL one database function takes the log's advisory lock, inserts the
facts and returns their positions; after that call a command only commits. On SQLite the transaction is
IMMEDIATE and holds the database's write lock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import UUID

import msgspec
from django.db import IntegrityError as DjangoIntegrityError
from django.db import connections, transaction
from django.db.models import QuerySet
from eventsourcing.persistence import (
    ApplicationRecorder,
    IntegrityError,
    Notification,
    NotSupportedError,
    StoredEvent,
    Subscription,
)

from majlis.domain import FORUM, ActorKind, new_id
from majlis.eventstore.models import Fact, Log
from majlis.eventstore.prepared import adapted


@dataclass(frozen=True)
class StoredFact(StoredEvent):
    """A stored event with its envelope; `_completed` fills in the envelope of a bare `StoredEvent`."""

    id: UUID
    schema: int
    decided_at: datetime
    actor_kind: str
    actor: UUID | None
    mandate: UUID | None
    organisation: UUID | None
    command: UUID | None
    nth: int
    cause: UUID | None
    space: UUID
    object_kind: str
    object_id: UUID


def _completed(event: StoredEvent) -> StoredFact:
    if isinstance(event, StoredFact):
        return event
    return StoredFact(
        originator_id=event.originator_id,
        originator_version=event.originator_version,
        topic=event.topic,
        state=event.state,
        id=new_id(),
        schema=1,
        decided_at=datetime.now(UTC),
        actor_kind=ActorKind.SYSTEM,
        actor=None,
        mandate=None,
        organisation=None,
        command=None,
        nth=0,
        cause=None,
        space=FORUM,
        object_kind=event.topic.partition(".")[0],
        object_id=UUID(str(event.originator_id)),
    )


def _columns(fact: StoredFact) -> dict[str, Any]:
    """A fact's columns, without those that the append sets: position and `recorded_at`."""
    return {
        "id": fact.id,
        "stream": fact.originator_id,
        "version": fact.originator_version,
        "topic": fact.topic,
        "schema": fact.schema,
        "state": fact.state.decode(),
        "decided_at": fact.decided_at,
        "actor_kind": fact.actor_kind,
        "actor": fact.actor,
        "mandate": fact.mandate,
        "organisation": fact.organisation,
        "command": fact.command,
        "nth": fact.nth,
        "cause": fact.cause,
        "space": fact.space,
        "object_kind": fact.object_kind,
        "object_id": fact.object_id,
    }


# For SQLite. `recorded_at` never decreases, even if the clock is set back.
_INSERT = """
INSERT INTO facts (
  id, stream, version, topic, schema, state, decided_at, actor_kind, actor, mandate, organisation,
  command, nth, cause, space, object_kind, object_id, recorded_at
) VALUES (
  %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s,
  max(%s, coalesce((SELECT recorded_at FROM facts ORDER BY position DESC LIMIT 1), ''))
)
"""


@cache
def log_id(using: str = "default") -> UUID:
    """The id of this forum's log; constant for a database, therefore cached."""
    return Log.objects.using(using).values_list("id", flat=True).get()


def hold_log(using: str = "default") -> None:
    """Locks the log against other writers until the transaction ends; on SQLite BEGIN already did."""
    connection = connections[using]
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT hold_log(%s)", [str(log_id(using))])


class DjangoRecorder(ApplicationRecorder):
    """Appends and reads facts through a Django connection (an alias of `DATABASES`)."""

    def __init__(self, using: str = "default") -> None:
        self.using = using

    def insert_events(
        self, stored_events: Sequence[StoredEvent], **kwargs: Any
    ) -> Sequence[int] | None:
        """Appends facts at once. Returns their positions, ascending; `None` for no facts.

        Raises the library's `IntegrityError` when a (stream, version) or (command, nth) is taken.
        """
        if not stored_events:
            return None
        facts = [_completed(event) for event in stored_events]
        connection = connections[self.using]
        append = self._append_postgresql if connection.vendor == "postgresql" else self._append
        try:
            with transaction.atomic(using=self.using, savepoint=False):
                return append(facts)
        except DjangoIntegrityError as error:
            raise IntegrityError(str(error)) from error

    def _append(self, facts: list[StoredFact]) -> list[int]:
        connection = connections[self.using]
        now = datetime.now(UTC)
        positions = []
        with connection.cursor() as cursor:
            for fact in facts:
                line = [adapted(value, connection) for value in (*_columns(fact).values(), now)]
                cursor.execute(_INSERT, line)
                positions.append(int(cursor.lastrowid))
        return positions

    def _append_postgresql(self, facts: list[StoredFact]) -> list[int]:
        lines = msgspec.json.encode([_columns(fact) for fact in facts]).decode()
        with connections[self.using].cursor() as cursor:
            cursor.execute("SELECT append_facts(%s, %s)", [str(log_id(self.using)), lines])
            return [position for (position,) in cursor.fetchall()]

    def select_events(
        self,
        originator_id: UUID | str,
        *,
        gt: int | None = None,
        lte: int | None = None,
        desc: bool = False,
        limit: int | None = None,
    ) -> Sequence[StoredEvent]:
        """The facts of one stream by version; `desc` reverses the order."""
        chosen = self._facts.filter(stream=originator_id)
        if gt is not None:
            chosen = chosen.filter(version__gt=gt)
        if lte is not None:
            chosen = chosen.filter(version__lte=lte)
        chosen = chosen.order_by("-version" if desc else "version")
        return [
            StoredEvent(stream, version, topic, state.encode())
            for stream, version, topic, state in chosen.values_list(
                "stream", "version", "topic", "state"
            )[:limit]
        ]

    def select_notifications(
        self,
        start: int | None,
        limit: int,
        stop: int | None = None,
        topics: Sequence[str] = (),
        *,
        inclusive_of_start: bool = True,
    ) -> Sequence[Notification]:
        """Facts of all streams in position order, from `start` to `stop`, at most `limit`."""
        chosen = self._facts.order_by("position")
        if start is not None:
            chosen = chosen.filter(
                **{"position__gte" if inclusive_of_start else "position__gt": start}
            )
        if stop is not None:
            chosen = chosen.filter(position__lte=stop)
        if topics:
            chosen = chosen.filter(topic__in=topics)
        return [
            Notification(stream, version, topic, state.encode(), position)
            for stream, version, topic, state, position in chosen.values_list(
                "stream", "version", "topic", "state", "position"
            )[:limit]
        ]

    def max_notification_id(self) -> int | None:
        """The position of the last fact, or `None` for an empty log."""
        return self._facts.order_by("-position").values_list("position", flat=True).first()

    def subscribe(
        self, gt: int | None = None, topics: Sequence[str] = ()
    ) -> Subscription[ApplicationRecorder]:
        """Not offered: `majlis.live.feed` and `majlis.eventstore.following` tail the log."""
        raise NotSupportedError("the log is tailed by the feed and by followers")

    @property
    def _facts(self) -> QuerySet[Fact]:
        return Fact.objects.using(self.using)
