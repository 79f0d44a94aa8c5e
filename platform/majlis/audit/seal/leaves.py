"""Facts as leaves: reads their columns as raw bytes from the table, valid or not.

This bypasses the ORM, which would convert each value to a Python type and raise for an invalid one. A
verification must report a value that was changed outside the program, not crash on it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from django.db import connections

from majlis.audit.checker import COLUMNS, leaf

_MOMENTS = {"recorded_at", "decided_at"}
_NUMBERS = {"position", "version", "schema", "nth"}
_TEXTS = {"topic", "state", "actor_kind", "object_kind"}


class Leaf(NamedTuple):
    """A fact's position, the bytes of its columns in the order of `COLUMNS`, and its leaf's hash."""

    position: int
    columns: list[bytes | None]
    hash: bytes


def read(after: int, limit: int, upto: int | None = None, using: str = "default") -> list[Leaf]:
    """The next facts after a position, at most `limit`, in position order."""
    connection = connections[using]
    postgresql = connection.vendor == "postgresql"
    with connection.cursor() as cursor:
        cursor.execute(
            _select(connection.vendor), [after, upto if upto is not None else 1 << 62, limit]
        )
        lines = cursor.fetchall()
    read = [_as_sent(line) if postgresql else _as_on_sqlite(line) for line in lines]
    return [
        Leaf(line[0], columns, leaf(columns)) for line, columns in zip(lines, read, strict=True)
    ]


def before_the_first() -> int | None:
    """The lowest position below 1 that a fact has; the program writes none there."""
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT min(position) FROM facts WHERE position < 1")
        found: int | None = cursor.fetchone()[0]
    return found


def _select(vendor: str) -> str:
    columns = ", ".join((_postgresql if vendor == "postgresql" else _sqlite)(c) for c in COLUMNS)
    where = "WHERE position > %s AND position <= %s ORDER BY position LIMIT %s"
    return f"SELECT position, {columns} FROM facts {where}"  # noqa: S608  no user input


def _postgresql(column: str) -> str:
    if column in _MOMENTS:
        pattern = """'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'"""
        moment = f"to_char({column} AT TIME ZONE 'UTC', {pattern})"
        # `to_char` writes no era: a year before Christ is no moment of the program.
        return f"CASE WHEN {column} >= '0001-01-01Z' THEN convert_to({moment}, 'UTF8') END"
    return f"convert_to({column}::text, 'UTF8')"


def _sqlite(column: str) -> str:
    return f"CAST({column} AS BLOB)"


def _as_sent(line: tuple[Any, ...]) -> list[bytes | None]:
    return list(line[1:])


def _as_on_sqlite(line: tuple[Any, ...]) -> list[bytes | None]:
    return [
        value
        if value is None or form is None
        else form(value)  # SQLite stores identifiers and moments in its own form
        for form, value in zip(_FORMS, line[1:], strict=True)
    ]


@lru_cache(20_000)
def _uuid(stored: bytes) -> bytes:
    return b"-".join((stored[:8], stored[8:12], stored[12:16], stored[16:20], stored[20:]))


def _moment(stored: bytes) -> bytes:
    """Parses `2026-03-12 14:03:00.000001`, with or without a fraction."""
    fraction = b"" if len(stored) > 19 else b".000000"
    return b"%bT%b%bZ" % (stored[:10], stored[11:], fraction)


_FORMS = [
    _moment if name in _MOMENTS else None if name in _NUMBERS | _TEXTS else _uuid
    for name in COLUMNS
]
