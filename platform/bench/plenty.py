"""Grows a log cheaply: copies what commands made, many times, under fresh ids.

Each copy has the same shape and refers only to itself: its people, bodies, groups, texts, votes and facts
refer to one another as in the original, and lists grow accordingly. In a copy, each id begins with the
copy's number and has a UUID version that does not exist, wherever it appears (columns, JSON, names).
Printed references are of another year, and moments are an hour later.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from django.db import connection, models, transaction

from bench.forum import an_administrator, live_a_while
from majlis.accounts.models import User
from majlis.domain import FORUM, Actor
from majlis.eventstore.models import Fact
from majlis.eventstore.projecting import projected_models
from majlis.eventstore.store import head

# Number of facts made by commands before copying starts.
LIVED = 10_000

_ID = "[0-9a-f]{4}([0-9a-f]{4}[- ][0-9a-f]{4}[- ])[0-9a-f]([0-9a-f]{3}[- ][0-9a-f]{4}[- ][0-9a-f]{12})"


def live(facts: int) -> Actor:
    """Runs commands until the log holds so many facts; returns the administrator."""
    administrator = an_administrator()
    while head() < facts:
        with transaction.atomic():
            live_a_while(administrator)
    return administrator


def copy(facts: int, *, with_rows: bool) -> None:
    """Copies everything until the log holds so many facts; without rows, they must be rebuilt."""
    kinds: list[type[models.Model]] = [Fact]
    if with_rows:
        kinds += [User, *projected_models()]
    copies = -(-facts // head()) - 1
    with transaction.atomic(), connection.cursor() as cursor:
        _define_fresh()
        for kind in kinds:
            table = kind._meta.db_table
            cursor.execute(f"CREATE TEMP TABLE lived_{table} AS SELECT * FROM {table}")  # noqa: S608
        for nth in range(1, copies + 1):
            for kind in kinds:
                cursor.execute(_copying(kind, nth))
        for kind in kinds:
            cursor.execute(f"DROP TABLE lived_{kind._meta.db_table}")
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _define_fresh() -> None:
    """Defines `fresh(content, nth)` in SQL: the text with every id replaced by that of the nth copy."""
    year = datetime.now(UTC).year
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(
                rf"""
                CREATE OR REPLACE FUNCTION fresh(content text, nth int) RETURNS text
                LANGUAGE sql IMMUTABLE AS $$
                  SELECT replace(
                    regexp_replace(
                      content, '{_ID}', lpad(to_hex(nth), 4, '0') || '\1f\2', 'g'
                    ),
                    'P-{year}-', 'P-' || {year} + nth || '-'
                  )
                $$
                """
            )
        return
    pattern = re.compile(_ID)

    def fresh(content: str | None, nth: int) -> str | None:
        if content is None:
            return None
        return pattern.sub(rf"{nth:04x}\1f\2", content).replace(f"P-{year}-", f"P-{year + nth}-")

    connection.ensure_connection()
    connection.connection.create_function("fresh", 2, fresh, deterministic=True)


def _copying(kind: type[models.Model], nth: int) -> str:
    table = kind._meta.db_table
    columns, values = [], []
    for field in kind._meta.concrete_fields:
        if isinstance(field, models.AutoField):  # positions are assigned by the log
            continue
        assert field.column
        name = connection.ops.quote_name(field.column)
        columns.append(name)
        values.append(_copied(table, field, name, nth))
    return (
        f"INSERT INTO {table} ({', '.join(columns)}) "  # noqa: S608
        f"SELECT {', '.join(values)} FROM lived_{table} ORDER BY {kind._meta.pk.column}"
    )


def _copied(table: str, field: models.Field[object, object], name: str, nth: int) -> str:
    """SQL for the value of one column in the nth copy."""
    kind = field.db_type(connection) or ""
    if kind == "uuid":
        numbered = f"overlay({name}::text placing '{nth:04x}' from 1)"
        fresh = f"overlay({numbered} placing 'f' from 15)::uuid"
        return f"CASE {name} WHEN '{FORUM}' THEN {name} ELSE {fresh} END"
    if kind == "char(32)":
        fresh = f"'{nth:04x}' || substr({name}, 5, 8) || 'f' || substr({name}, 14)"
        return f"CASE {name} WHEN '{FORUM.hex}' THEN {name} ELSE {fresh} END"
    if kind == "jsonb":
        return f"fresh({name}::text, {nth})::jsonb"
    if kind.startswith(("text", "varchar", "character")):
        return f"fresh({name}, {nth})"
    if kind == "timestamp with time zone":
        return f"{name} + interval '{nth} hours'"
    if (table, field.name) == ("proposals", "year"):
        return f"{name} + {nth}"
    return name
