"""Encodes facts as JSON text, and decodes them by their type annotations.

The state of a fact is the JSON of its own fields; identity, version and time have columns. Annotations
(UUID, datetime, date, Fraction, enumerations, dataclasses, lists, dicts) guide the decoder, so the JSON needs
no type marks and is readable in SQL. A `Sealed` text is stored as `{"sealed_by": person, "text": base64}`.
The ciphertext is bound to its place, so that it cannot be moved to another fact.
"""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Callable, Iterator
from datetime import datetime
from fractions import Fraction
from functools import cache
from typing import Any
from uuid import UUID

import msgspec
from eventsourcing.domain import AggregateEvent
from eventsourcing.persistence import MapperDeserialisationError
from eventsourcing.utils import resolve_topic

from majlis.domain import Salt, Sealed

_ENVELOPE = {"originator_id", "originator_version", "timestamp", "originator_topic"}


class Closed(msgspec.Struct, frozen=True):
    """A sealed text as stored: the person whose key encrypted it, and nonce followed by ciphertext."""

    sealed_by: UUID
    text: bytes


Close = Callable[[str, bytes], Closed | str]
Open = Callable[[Closed, bytes], str | None]


def encode(fact: AggregateEvent, close: Close | None = None) -> bytes:
    """The JSON state of a fact: its own fields, in their order.

    `close` encrypts a text for a place; without it texts are stored unencrypted.
    """
    own = {name: value for name, value in vars(fact).items() if name not in _ENVELOPE}
    if close:
        for name in sealed_fields(type(fact)):
            if own[name] is not None:
                place = place_of(fact.originator_id, fact.originator_version, name)
                own[name] = close(own[name], place)
    return msgspec.json.encode(own, enc_hook=_encoded)


def decode(
    topic: str,
    stream: UUID,
    version: int,
    decided_at: datetime,
    state: bytes,
    schema: int = 1,
    open_text: Open | None = None,
) -> AggregateEvent:
    """The fact of a stored state, upcast to the newest version of its class.

    `open_text` decrypts a sealed text at its place; without it such texts are `None`, as if erased.
    Raises `MapperDeserialisationError` for a state that does not fit its class.
    """
    fact_class: type[AggregateEvent] = resolve_topic(topic)
    decoder, defaults = _decoder(fact_class)
    try:
        fields = decoder.decode(_upcast(fact_class, state, schema))
    except msgspec.MsgspecError as error:
        raise MapperDeserialisationError(f"{topic} {stream}/{version}: {error}") from error
    for name in sealed_fields(fact_class):
        if isinstance(closed := fields.get(name), Closed):
            fields[name] = open_text(closed, place_of(stream, version, name)) if open_text else None
    fact = object.__new__(fact_class)
    fact.__dict__.update(
        defaults, **fields, originator_id=stream, originator_version=version, timestamp=decided_at
    )
    if version == 1:
        fact.__dict__["originator_topic"] = topic.partition(".")[0]
    return fact


def schema_of(fact_class: type[AggregateEvent]) -> int:
    """The newest version of a class of facts; each `upcast_v1_v2(state)` raises it by one."""
    return int(getattr(fact_class, "class_version", 1))


@cache
def sealed_fields(fact_class: type[AggregateEvent]) -> tuple[str, ...]:
    """The names of the `Sealed` fields of a class of facts."""
    return _fields_of(fact_class, Sealed)


@cache
def is_salted(fact_class: type[AggregateEvent]) -> bool:
    """Whether a class of facts has a `Salt`."""
    return bool(_fields_of(fact_class, Salt))


def _fields_of(fact_class: type[AggregateEvent], wanted: Any) -> tuple[str, ...]:
    hints = typing.get_type_hints(fact_class, include_extras=True)
    return tuple(name for name, hint in hints.items() if hint == wanted)


def fact_classes() -> dict[str, type[AggregateEvent]]:
    """Every class of facts that this process knows, by its topic."""
    topics = {
        kind.__dict__["TOPIC"] for kind in _subclasses(AggregateEvent) if "TOPIC" in kind.__dict__
    }
    # Resolved by topic: the library may have replaced the written class by one of its own.
    return {topic: resolve_topic(topic) for topic in sorted(topics)}


def _subclasses(parent: type[AggregateEvent]) -> Iterator[type[AggregateEvent]]:
    for child in parent.__subclasses__():
        yield child
        yield from _subclasses(child)


def place_of(stream: UUID | str, version: int, field: str) -> bytes:
    """The place of a sealed text: authenticated data, without which the text cannot be decrypted."""
    return f"{stream}/{version}/{field}".encode()


@cache
def _decoder(fact_class: type[AggregateEvent]) -> tuple[msgspec.json.Decoder[Any], dict[str, Any]]:
    """The decoder of this class's state, and the defaults of fields that older facts lack."""
    hints: dict[str, Any] = typing.get_type_hints(fact_class)
    hints |= dict.fromkeys(sealed_fields(fact_class), Closed | str | None)
    own = [field for field in dataclasses.fields(fact_class) if field.name not in _ENVELOPE]
    defaults = {f.name: f.default for f in own if f.default is not dataclasses.MISSING}
    shape = typing.TypedDict(  # type: ignore[misc]  # built at run time, once for each class
        "shape",
        {
            field.name: typing.NotRequired[hints[field.name]]
            if field.name in defaults
            else hints[field.name]
            for field in own
        },
    )
    return msgspec.json.Decoder(shape, dec_hook=_decoded), defaults


def _upcast(fact_class: type[AggregateEvent], state: bytes, schema: int) -> bytes:
    newest = schema_of(fact_class)
    if schema == newest:
        return state
    older = msgspec.json.decode(state)
    for version in range(schema, newest):
        getattr(fact_class, f"upcast_v{version}_v{version + 1}")(older)
    return msgspec.json.encode(older)


def _encoded(value: Any) -> str:
    if isinstance(value, Fraction):
        return str(value)
    raise TypeError(f"a fact cannot hold {type(value)}")


def _decoded(wanted: type, value: Any) -> Fraction:
    if wanted is Fraction:
        return Fraction(value)
    raise TypeError(f"a fact cannot hold {wanted}")
