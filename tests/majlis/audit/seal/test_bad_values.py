"""A value that the program never wrote is a finding: it stops no verification, and hides no other table.

The tables and columns are those that the program has: no test names them.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import Error, connection, models, transaction

from majlis.audit.seal.doubts import Finding, last_ended
from majlis.audit.seal.models import SignedCheckpoint, Tile, Verification
from majlis.audit.seal.rows import step
from majlis.audit.seal.schedule import doubt_due, verification_due
from majlis.audit.seal.sealing import NotConsistent, checkpoint
from majlis.audit.seal.verifying import begin, run
from majlis.eventstore import following
from majlis.eventstore.models import Fact, Row
from majlis.eventstore.projecting import projected_models
from tests.majlis.audit.seal.test_rows import a_row, compared, filled, on, sql, stored
from tests.support.people import a_person, a_recorded_person, know_everybody, signed_in
from tests.support.world import a_panel

__all__ = ["filled"]

pytestmark = pytest.mark.django_db(transaction=True)
# ruff: noqa: S608  statements of an attacker, with no one else's words

# By kind: what stands in the place of a value, as SQL. Another database refuses some of them.
_ON_SQLITE = {
    "JSON cut off": "'{\"fr\": '",
    "deep JSON": f"'{'[' * 3_000}'",
    "no UUID": "'not-a-uuid'",
    "no UTF-8": "CAST(x'c3fe' AS TEXT)",
    "U+0000": "CAST(x'610062' AS TEXT)",
    "bytes": "x'00ff'",
    "huge number": "9223372036854775807",
    "infinity": "9e999",
    "fraction": "0.5",
    "text": "'twelve'",
    "no moment": "'2026-13-45 99:00:00'",
    "NULL": "NULL",
}
_ON_POSTGRESQL = {
    "infinity": "'infinity'",
    "year 20000": "'20000-01-01'",
    "before Christ": "'0044-03-15 BC'",
    "huge number": "2147483647",
    "huge JSON number": "'[1e400]'",
    "JSON null": "'null'",
    "no Unicode": "'{\"fr\": 1}'",
    "lone surrogate": "U&'\\FFFD'",
    "NULL": "NULL",
}


BAD_VALUES = _ON_POSTGRESQL if connection.vendor == "postgresql" else _ON_SQLITE


@contextmanager
def no_rules(model: type[Row]) -> Iterator[None]:
    """The table without its rules, as an attacker alters it: no NOT NULL and no CHECK."""
    table = model._meta.db_table
    if connection.vendor == "postgresql":
        columns = [one.column for one in model._meta.concrete_fields if not one.null]
        columns.remove(model._meta.pk.column)
        for column in columns:
            sql(f'ALTER TABLE "{table}" ALTER COLUMN "{column}" DROP NOT NULL')
        try:
            yield
        finally:
            for column in columns:
                sql(f'ALTER TABLE "{table}" ALTER COLUMN "{column}" SET NOT NULL')
        return
    (before,) = _schema(table)
    sql("PRAGMA ignore_check_constraints = ON")
    _set_schema(table, before.replace("NOT NULL", "NULL"))
    try:
        yield
    finally:
        _set_schema(table, before)
        sql("PRAGMA ignore_check_constraints = OFF")


def _schema(table: str) -> Any:
    with connection.cursor() as cursor:
        return cursor.execute("SELECT sql FROM sqlite_master WHERE name = %s", [table]).fetchone()


def _set_schema(table: str, text: str) -> None:
    sql("PRAGMA writable_schema = ON")
    sql("UPDATE sqlite_master SET sql = %s WHERE name = %s", text, table)
    sql("PRAGMA writable_schema = RESET")


def braced(value: str) -> str:
    """For `str.format`."""
    return value.replace("{", "{{").replace("}", "}}")


def is_put(row: Row, field: models.Field[Any, Any], value: str) -> bool:
    """Puts it into this column; false if the database refuses or changes nothing."""
    before = raw(row, field)
    try:
        with transaction.atomic():
            on(row, f"UPDATE {{table}} SET {{column}} = {braced(value)} WHERE {{key}} = %s", field)(
                stored(row, row.pk)
            )
    except Error:
        return False
    return bool(raw(row, field) != before)


def raw(row: Row, field: models.Field[Any, Any]) -> Any:
    """The stored bytes, so that any value can be read."""
    quote = connection.ops.quote_name
    column, table, key = map(
        quote, (str(field.column), row._meta.db_table, str(row._meta.pk.column))
    )
    cast = (
        f"{column}::text"
        if connection.vendor == "postgresql"
        else f"hex({column}), typeof({column})"
    )
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {cast} FROM {table} WHERE {key} = %s", [stored(row, row.pk)])
        return cursor.fetchone()


def test_a_bad_value_of_any_kind_in_any_column_is_found_and_named(filled: Verification) -> None:
    tried = 0
    for model in projected_models():
        with no_rules(model):
            row = a_row(model)
            for field in model._meta.concrete_fields:
                value = getattr(row, field.attname)
                for kind, bad in BAD_VALUES.items():
                    if field.primary_key or not is_put(row, field, bad):
                        continue
                    found: Finding = compared(model, filled) or {}
                    on(row, "UPDATE {table} SET {column} = %s WHERE {key} = %s", field)(
                        field.get_db_prep_save(value, connection), stored(row, row.pk)
                    )
                    if is_alike(field, value, kind):
                        continue
                    tried += 1
                    assert found == {
                        "kind": "row-changed",
                        "table": model._meta.db_table,
                        "key": str(row.pk),
                        "column": field.column,
                    }, kind
        assert compared(model, filled) is None
    assert tried > 500


def is_alike(field: models.Field[Any, Any], value: Any, kind: str) -> bool:
    """Whether the bad value means the same as the honest one: JSON null of a column that is null."""
    return isinstance(field, models.JSONField) and value is None and kind == "JSON null"


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL's keys have a type")
def test_a_key_of_any_kind_is_found(filled: Verification) -> None:
    for model in projected_models():
        with no_rules(model):
            row = a_row(model)
            for bad in BAD_VALUES.values():
                put = f"UPDATE {{table}} SET {{key}} = {braced(bad)} WHERE {{key}} = %s"
                on(row, put)(stored(row, row.pk))
                found: Finding = compared(model, filled) or {}
                back = f"UPDATE {{table}} SET {{key}} = %s WHERE {{key}} IS {braced(bad)}"
                on(row, back)(stored(row, row.pk))
                assert found.get("kind") in ("row-missing", "row-added"), bad
                json.dumps(found).encode()
                found["key"].encode()


def test_a_table_whose_columns_were_changed_is_a_finding_and_the_others_are_compared() -> None:
    panel = a_panel(3)
    know_everybody()
    sql('ALTER TABLE "working_groups" RENAME COLUMN "names" TO "was"')
    try:
        sql("UPDATE group_seats SET delegate = NULL WHERE id = %s", *_a_seat(panel))
        one = begin(Verification.Reason.COMMAND, only_rows=True)
        run(one)
    finally:
        sql('ALTER TABLE "working_groups" RENAME COLUMN "was" TO "names"')
    assert one.ended_at
    assert one.finding
    assert one.finding["kind"] == "row-changed"
    assert one.finding["table"] == "group_seats"
    assert [each["table"] for each in one.finding["rest"]] == ["working_groups"]
    told = Fact.objects.filter(topic="history.doubted").order_by("position")
    rows = [json.loads(state)["row"] for state in told.values_list("state", flat=True)]
    assert [row.partition(" ")[0] for row in rows] == ["group_seats", "working_groups"]


def _a_seat(panel: Any) -> list[Any]:
    seat = next(iter(panel.seats.values()))
    return [seat if connection.vendor == "postgresql" else seat.hex]


# A fact or its seal with a value that no program wrote, by what is put where.
_BAD_ON_SQLITE = {
    "a fact's stream": "UPDATE facts SET stream = 'no uuid' WHERE topic = 'seal-key.published'",
    "a fact's time": "UPDATE facts SET recorded_at = 'never' WHERE topic = 'account.opened'",
    "a fact's state": "UPDATE facts SET state = x'ff' WHERE topic = 'account.opened'",
    "a fact's words": "UPDATE facts SET state = CAST(x'c3fe' AS TEXT) WHERE topic = 'account.opened'",
    "a fact's number": "UPDATE facts SET version = 'one' WHERE topic = 'account.opened'",
    "a tile": "UPDATE seal_tiles SET hashes = 'text'",
    "a place in the tree": "UPDATE seal_tiles SET positions = 7",
    "a checkpoint": "UPDATE seal_checkpoints SET signed_at = 'never'",
    "a root": "UPDATE seal_checkpoints SET root = 'text'",
}
_BAD_ON_POSTGRESQL = {
    "a fact's time": "UPDATE facts SET recorded_at = 'infinity' WHERE topic = 'account.opened'",
    "a fact before Christ": "UPDATE facts SET decided_at = ((decided_at AT TIME ZONE 'UTC')::text || ' BC')"
    "::timestamp AT TIME ZONE 'UTC' WHERE topic = 'account.opened'",
    "a checkpoint": "UPDATE seal_checkpoints SET signed_at = 'infinity'",
    "a tile": "UPDATE seal_tiles SET hashes = '\\x00'",
}


BAD_FACTS = _BAD_ON_POSTGRESQL if connection.vendor == "postgresql" else _BAD_ON_SQLITE


@pytest.mark.parametrize("where", sorted(BAD_FACTS))
def test_a_bad_value_in_a_fact_or_its_seal_is_found_told_and_signed_by_nobody(where: str) -> None:
    for _ in range(3):
        a_recorded_person()
    checkpoint()
    know_everybody()
    with no_rules(Fact), no_rules(Tile), no_rules(SignedCheckpoint):  # type: ignore[arg-type]
        sql(BAD_FACTS[where])
    a_day_later = datetime.now(UTC) + timedelta(days=1, hours=1)
    for _ in range(8):
        for act in list(verification_due(a_day_later)):
            act()
        if last_ended():
            break
    last = last_ended()
    assert last
    assert last.finding
    assert last.finding["kind"] in ("seal-unreadable", "changed", "tree", "checkpoint")
    with pytest.raises(NotConsistent):
        checkpoint()
    elections = following.Elections()
    following._run_all(elections, threading.Event())
    elections.lose()
    assert Fact.objects.filter(topic="history.doubted").exists(), "administrators are told"
    assert list(verification_due(a_day_later + timedelta(days=2))), "the schedule goes on"


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL has types")
def test_a_planted_verification_that_cannot_be_read_stops_nothing() -> None:
    a_recorded_person()
    checkpoint()
    run(begin(Verification.Reason.SCHEDULED))
    true = last_ended()
    assert true
    with no_rules(Verification):  # type: ignore[arg-type]
        for column, bad in (("finding", "'{'"), ("started_at", "'zzz'"), ("roots", "'text'")):
            sql(
                "INSERT INTO seal_verifications (reason, started_at, ended_at, size, position, upto,"
                " roots, checkpoints, cosignatures, mark, only_rows, tables, rows, rows_since, head)"
                " SELECT reason, '2999-01-01 00:00:00', ended_at, size, position, upto, roots,"
                " checkpoints, cosignatures, mark, only_rows, tables, rows, rows_since, head"
                " FROM seal_verifications WHERE id = %s",
                true.pk,
            )
            sql(
                f"UPDATE seal_verifications SET {column} = {bad}"
                " WHERE id = (SELECT max(id) FROM seal_verifications)"
            )
    assert last_ended() == true
    assert list(verification_due(datetime.now(UTC))) == []
    assert list(verification_due(datetime.now(UTC) + timedelta(days=1, hours=1)))
    shown = signed_in(a_person()).get("/api/seal/verifications")
    assert [row["id"] for row in shown.json()["results"]] == [true.pk]
    for act in doubt_due(datetime.now(UTC)):
        act()
    assert Verification.objects.get() == true


def test_a_fact_that_cannot_be_read_is_named_by_its_position_among_the_tables() -> None:
    for _ in range(3):
        a_recorded_person()
    know_everybody()
    bad = Fact.objects.order_by("position")[2].position
    Fact.objects.filter(position=bad).update(state="{")
    one = begin(Verification.Reason.COMMAND, only_rows=True)
    _, (found,), is_last = step(one)
    assert is_last
    assert found["kind"] == "unreadable"
    assert found["position"] < bad
    assert not Fact.objects.filter(position__gt=found["position"], position__lt=bad).exists()
