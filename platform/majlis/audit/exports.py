"""Exports of the log: files streamed in constant memory, with the facts that one reader may read.

An export holds what the log's page shows: the same filters, rights and withheld states. Rights are checked
for each batch: if a right ends, its facts are missing from the next batch on. The export goes up to the log's
head at its start. Four formats:

- `csv` and `xlsx`: for spreadsheets (`majlis.spreadsheet`), with each fact's sentence in the reader's
  language. `xlsx` is finished before its first byte is sent, so it holds at most `MOST_IN_XLSX` facts.
- `jsonl`: one JSON object a line with every column as it is stored, so that the leaf of the seal can be
  computed again (`majlis.audit.checker`): `state` is the stored text byte for byte, moments are UTC with
  all six digits of their microseconds and a `Z`. A fact that is withheld has `state` null and its leaf's
  hash as `leaf`, in hexadecimal.
- `cloudevents`: CloudEvents 1.0, JSON batch format. `type` is the topic, `subject` is `kind/id`, `source`
  is the log's id as a URN; `data` is the state, absent when it is withheld.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import cache, partial
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from majlis.audit.aggregate import Format
from majlis.audit.checker import COLUMNS, leaf
from majlis.audit.sentences import Telling, named_in, tell, words
from majlis.domain import Actor
from majlis.eventstore.models import Fact
from majlis.eventstore.recorder import log_id
from majlis.eventstore.sealing import states
from majlis.spreadsheet import BYTE_ORDER_MARK, csv_lines, xlsx
from majlis.texts import bare

CONTENT_TYPES = {
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Format.CSV: "text/csv; charset=utf-8",
    Format.JSON_LINES: "application/jsonl; charset=utf-8",
    Format.CLOUD_EVENTS: "application/cloudevents-batch+json",
}
SUFFIXES = {
    Format.XLSX: "xlsx",
    Format.CSV: "csv",
    Format.JSON_LINES: "jsonl",
    Format.CLOUD_EVENTS: "json",
}
# Batch size of facts that are read and sent.
BATCH = 500
MOST_IN_XLSX = 20_000

_SHEET = (
    *("position", "recorded_at", "sentence", "topic", "actor_kind", "actor", "actor_name"),
    *("organisation", "organisation_name", "object_kind", "object_id", "object_name"),
    *("space", "cause", "id", "withheld", "state"),
)


def line(fact: Fact) -> dict[str, Any]:
    """Every column of a stored fact by its name, `position` first, ready for JSON."""
    return {name: _plain(getattr(fact, name)) for name in columns()}


@cache
def columns() -> tuple[str, ...]:
    """The names of the log's columns, in order."""
    return tuple(field.attname for field in Fact._meta.concrete_fields)


def exported(
    found: Callable[[], QuerySet[Fact]], actor: Actor, format: Format, language: str, upto: int
) -> Iterator[bytes]:
    """The file in batches; `found` returns the unordered facts that the reader may know of now."""
    batches = _batches(found, actor, upto)
    if format is Format.XLSX:
        cells = (row for batch in batches for row in _sheet(batch, language, dates=True))
        with xlsx(_SHEET, cells, right_to_left=language == "ar") as file:
            yield from iter(partial(file.read, 1 << 16), b"")
        return
    begin, make, end = {
        Format.CSV: (_csv_header, _csv, b""),
        Format.JSON_LINES: (lambda _: b"", _jsonl, b""),
        Format.CLOUD_EVENTS: (lambda _: b"[", _cloudevents, b"\n]\n"),
    }[format]
    yield begin(language)
    first = True
    for batch in batches:
        yield make(batch, language, first)
        first = False
    yield end


def _batches(
    found: Callable[[], QuerySet[Fact]], actor: Actor, upto: int
) -> Iterator[list[Telling]]:
    after = 0
    while facts := list(
        found().filter(position__gt=after, position__lte=upto).order_by("position")[:BATCH]
    ):
        yield tell(facts, actor)
        after = facts[-1].position


def _csv_header(language: str) -> bytes:
    return (BYTE_ORDER_MARK + csv_lines([_SHEET], language)).encode()


def _csv(tellings: Sequence[Telling], language: str, first: bool) -> bytes:
    return csv_lines(_sheet(tellings, language), language).encode()


def _sheet(
    tellings: Sequence[Telling], language: str, *, dates: bool = False
) -> Iterator[list[Any]]:
    """The rows of a spreadsheet, with the columns of `_SHEET`; with `dates`, moments stay datetimes."""
    for one, state in _read(tellings):
        cells = {
            **line(one.fact),
            # Programs read cells, too.
            "sentence": bare(words(language, one)),
            "actor_name": one.person["name"] if one.person else None,
            "organisation_name": _name(language, one.organisation),
            "object_name": _name(language, one.object),
            "withheld": "yes" if one.withheld else "no",
            "state": state,
        }
        if dates:
            cells["recorded_at"] = one.fact.recorded_at
        yield [cells[name] for name in _SHEET]


def _read(tellings: Sequence[Telling]) -> Iterator[tuple[Telling, dict[str, Any] | None]]:
    """Each fact with its state as the reader receives it; `None` if it is withheld."""
    for one, state in zip(tellings, states([one.fact for one in tellings]), strict=True):
        yield one, None if one.withheld else state


def _jsonl(tellings: Sequence[Telling], language: str, first: bool) -> bytes:
    return "".join(f"{_json(_reverifiable(one))}\n" for one in tellings).encode()


def _reverifiable(one: Telling) -> dict[str, Any]:
    row = line(one.fact)
    if not one.withheld:
        return row
    stored = (row[name] for name in COLUMNS)
    hash = leaf([None if value is None else str(value).encode() for value in stored])
    return {**row, "state": None, "leaf": hash.hex()}


def _cloudevents(tellings: Sequence[Telling], language: str, first: bool) -> bytes:
    events = [_json(_cloudevent(one, state)) for one, state in _read(tellings)]
    return (("\n" if first else ",\n") + ",\n".join(events)).encode()


def _cloudevent(one: Telling, state: dict[str, Any] | None) -> dict[str, Any]:
    fact = one.fact
    extensions = {
        "actor": fact.actor,
        "actorkind": fact.actor_kind,
        "organisation": fact.organisation,
        "cause": fact.cause,
        "space": fact.space,
    }
    return {
        "specversion": "1.0",
        "id": str(fact.id),
        "source": f"urn:uuid:{log_id()}",
        "type": fact.topic,
        "subject": f"{fact.object_kind}/{fact.object_id}",
        "time": _plain(fact.recorded_at),
        # A string, because an Integer of CloudEvents has 32 bits.
        "position": str(fact.position),
        **{name: str(value) for name, value in extensions.items() if value is not None},
        **(
            {"withheld": True}
            if state is None
            else {"datacontenttype": "application/json", "data": state}
        ),
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _name(language: str, thing: Any) -> str | None:
    return named_in(language, thing.names) if thing else None


def _plain(value: object) -> Any:
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return value
