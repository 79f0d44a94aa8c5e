"""Loads and saves aggregates, and reads the log from any position.

    cast_ballot:  ballot = get(Ballot, id) … save(ballot)

Call both inside a `@command`, which collects the saved facts and appends them at its end.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic
from uuid import UUID

from eventsourcing.domain import AggregateEvent
from typing_extensions import TypeVar

from majlis.domain import Actor, ActorKind, Aggregate, NotFound, new_id
from majlis.eventstore.encoding import decode, encode, schema_of, sealed_fields
from majlis.eventstore.models import Fact
from majlis.eventstore.prepared import Prepared
from majlis.eventstore.projecting import Rows
from majlis.eventstore.recorder import DjangoRecorder, StoredFact
from majlis.eventstore.sealing import Keys, is_destroyed

A = TypeVar("A", bound=Aggregate)
F_co = TypeVar("F_co", bound=AggregateEvent, covariant=True, default=AggregateEvent)


@dataclass(frozen=True, slots=True)
class Recorded(Generic[F_co]):
    """A fact with its position and envelope; `Recorded[Vote.Closed]` is one of that class."""

    position: int
    id: UUID
    topic: str
    fact: F_co
    recorded_at: datetime
    actor: Actor
    cause: UUID | None
    space: UUID
    object_kind: str
    object_id: UUID


@dataclass(slots=True)
class Decided:
    """The facts and rows of the running command, in the order they were saved."""

    by: Actor
    rows: Rows = field(default_factory=Rows)
    facts: list[tuple[StoredFact, AggregateEvent]] = field(default_factory=list)
    aggregates: dict[UUID, Aggregate] = field(default_factory=dict)
    keys: Keys = field(default_factory=Keys)
    cause: UUID | None = None

    def append(self) -> int | None:
        """Appends all facts at once, as the last step. Returns the last position, if any."""
        positions = DjangoRecorder().insert_events([stored for stored, _ in self.facts])
        return positions[-1] if positions else None


under_way: ContextVar[Decided | None] = ContextVar("under_way", default=None)


_stream = Prepared(
    lambda stream: (
        Fact.objects.filter(stream=stream)
        .order_by("version")
        .values_list("stream", "version", "topic", "decided_at", "state", "schema")
    )
)


def get(kind: type[A], id: UUID) -> A:
    """The current aggregate, with the running command's own facts; raises `NotFound`."""
    decided = under_way.get()
    if decided and (known := decided.aggregates.get(id)):
        assert isinstance(known, kind)
        return known
    aggregate: A | None = None
    keys = decided.keys if decided else Keys()
    lines = _stream(stream=id)
    keys.expect(state for *_, state, _ in lines)
    for stream, version, topic, at, state, schema in lines:
        fact = decode(topic, stream, version, at, state.encode(), schema, keys.open)
        aggregate = fact.mutate(aggregate)
    if not isinstance(aggregate, kind):
        raise NotFound(kind=kind.__dict__["TOPIC"], id=str(id))
    if decided:
        decided.aggregates[id] = aggregate
    return aggregate


def rows() -> Rows:
    """The row session of the running command, which holds and changes the rows it decides on."""
    return _running().rows


def save(*aggregates: Aggregate) -> None:
    """Saves the new facts of these aggregates: projects each, and appends it when the command ends."""
    decided = _running()
    for aggregate in aggregates:
        decided.aggregates[aggregate.id] = aggregate
        for fact in aggregate.collect_events():
            assert isinstance(fact, AggregateEvent)
            decided.facts.append((_stored(fact, aggregate, decided), fact))
            decided.rows.apply(fact)


def _running() -> Decided:
    decided = under_way.get()
    if decided is None:
        raise RuntimeError("save() and rows() belong inside a @command")
    return decided


def _stored(fact: AggregateEvent, aggregate: Aggregate, decided: Decided) -> StoredFact:
    kind, id = aggregate.object
    by = decided.by
    return StoredFact(
        originator_id=fact.originator_id,
        originator_version=fact.originator_version,
        topic=type(fact).TOPIC,  # type: ignore[attr-defined]
        state=encode(fact, decided.keys.closing_for(by)),
        id=new_id(),
        schema=schema_of(type(fact)),
        decided_at=fact.timestamp,
        actor_kind=by.kind,
        actor=by.person,
        mandate=by.mandate,
        organisation=by.organisation,
        command=by.command,
        nth=len(decided.facts),
        cause=decided.cause,
        space=aggregate.space,
        object_kind=kind,
        object_id=id,
    )


def head(using: str = "default") -> int:
    """The position of the log's last fact; 0 when it is empty."""
    return DjangoRecorder(using).max_notification_id() or 0


def read_log(
    after: int = 0, upto: int | None = None, limit: int | None = None, using: str = "default"
) -> Iterator[Recorded]:
    """Facts in position order, after one position and up to another, streamed."""
    chosen = Fact.objects.using(using).filter(position__gt=after).order_by("position")
    if upto is not None:
        chosen = chosen.filter(position__lte=upto)
    keys = Keys()
    for row in chosen[:limit].iterator(chunk_size=2_000):
        yield recorded(row, keys)


def recorded(row: Fact, keys: Keys | None = None) -> Recorded:
    """The fact in a row of the log; `keys` caches the decryption keys across calls."""
    fact = decode(
        row.topic,
        row.stream,
        row.version,
        row.decided_at,
        row.state.encode(),
        row.schema,
        (keys or Keys()).open,
    )
    if row.actor and row.schema < schema_of(type(fact)) and is_destroyed(row.actor):
        # A fact from before sealing existed: the log keeps its unencrypted texts, but they are not read.
        fact.__dict__.update(dict.fromkeys(sealed_fields(type(fact))))
    return Recorded(
        position=row.position,
        id=row.id,
        topic=row.topic,
        fact=fact,
        recorded_at=row.recorded_at,
        actor=Actor(
            kind=ActorKind(row.actor_kind),
            person=row.actor,
            organisation=row.organisation,
            mandate=row.mandate,
            command=row.command,
        ),
        cause=row.cause,
        space=row.space,
        object_kind=row.object_kind,
        object_id=row.object_id,
    )
