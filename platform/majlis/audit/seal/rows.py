"""Comparison of the tables that facts fill with the facts: no seal covers a row.

The facts fill a new SQLite file, like a page of the past, whatever database the forum uses. Then each table
is compared with that file's, row by row in key order, in a read snapshot of the forum's database to whose
head the file is rolled first. Values are compared as SQLite stores them. After the tables come the checks of
kept tables that slices declare (`majlis.slices.verified`). The first difference of each projected table is a
finding, and so are all that a check finds (`MOST`):

- `row-changed` `{table, key, column}`, `row-missing` `{table, key}`, `row-added` `{table, key}`: a projected
  table; `majlis rebuild` makes it what the facts say;
- `table-unreadable` `{table}`: it cannot be compared, because a value or a column is not the program's;
- `kept-changed` `{table, key, column}`: a kept table, which no rebuild repairs;
- `unlawful` `{}`: the fact at this position was recorded though earlier facts do not allow it, and nobody
  was told yet: it stays in the log for ever (`known_unlawful`);
- `unreadable` `{}`: a fact after this position cannot be projected.

The others have `position`, the last fact of the comparison. One step is a batch of facts, or one table, so
that a verification can stop after each and resume. The file belongs to one verification and to one version of
the program; it is deleted at the end and by an erasure, after whose fact the verification fills a new one.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import connections, models, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from psycopg import DataError
from psycopg.abc import Buffer
from psycopg.types.datetime import DateLoader, TimestamptzLoader

from majlis.accounts.aggregate import Person
from majlis.accounts.erasure import purges
from majlis.audit.past import files
from majlis.audit.seal.doubts import Finding, known_unlawful
from majlis.audit.seal.models import Verification
from majlis.backup.saving import READING, snapshot
from majlis.eventstore.faults import refusal_of_fault
from majlis.eventstore.models import Fact, Row
from majlis.eventstore.projecting import projected_models
from majlis.eventstore.recorder import log_id
from majlis.eventstore.store import head, read_log
from majlis.eventstore.viewing import opened
from majlis.slices.verified import Check, Difference, Unlawful, checks

logger = logging.getLogger(__name__)

Line = tuple[Any, ...]

# Most facts that one step rolls, and rows that are read at once.
BATCH = 10_000
LINES = 2_000
# Most differences of one check.
MOST = 20
# Most characters of a key that the program did not make.
LONGEST = 100
# Database alias of the file while it is compared.
REBUILT = "rebuilt"


def step(one: Verification) -> tuple[int, list[Finding], bool]:
    """One step: the number of facts and rows that it has read, its findings, and whether it was the last.

    The last one sets `rows_position` if nothing was found.
    """
    path = _file(one)
    base = _continued(one, path)
    if base is None:
        path.parent.mkdir(mode=0o700, exist_ok=True)
        _delete(path)
        files.create(path)
        base, one.tables, one.rows, one.rows_since = 0, 0, 0, head()
    later = Fact.objects.filter(position__gt=base).order_by("position")
    if batch := list(later.values_list("position", flat=True)[BATCH - 1 : BATCH]):
        done, found, is_last = BATCH, _roll(path, base, batch[0]), False
    else:
        with snapshot():
            end = head(READING)
            done, found, is_last = 0, _roll(path, base, end, READING), False
            if not found:
                with opened(REBUILT, f"file:{path}?mode=ro"):
                    done, found, is_last = _compared(one, end)
                one.rows += done
    if not _is_valid(one, path):  # after an erasure in between, the next step fills a new file
        one.rows_position = None
        return done, [], False
    return done, found, is_last or any(each["kind"] == "unreadable" for each in found)


def forget(one: Verification) -> None:
    """Deletes the file of a verification that has ended."""
    _delete(_file(one))


def forget_all_but(pks: Sequence[int]) -> None:
    """Deletes the files of other verifications than these."""
    for path in _folder().glob("*.sqlite3"):
        if path.name.partition("-")[0] not in {str(pk) for pk in pks}:
            _delete(path)


@purges
def rebuilt_files_deleted() -> None:
    """Deletes every file, because it may hold words of the erased person."""
    forget_all_but(())


def _delete(path: Path) -> None:
    for one in (path, path.with_name(f"{path.name}-journal")):
        one.unlink(missing_ok=True)


def _folder() -> Path:
    return Path(settings.DATA) / "verifying"


def _file(one: Verification) -> Path:
    return _folder() / f"{one.pk}-{log_id().hex}-{files.program()}.sqlite3"


def _continued(one: Verification, path: Path) -> int | None:
    """The position that the file has reached; `None` if it has to be filled anew."""
    last = files.last_fact(path, "rw") if _is_valid(one, path) else None
    known = Fact.objects.filter(id=UUID(last)).values_list("position", flat=True) if last else None
    return known.first() if known is not None else None


def _is_valid(one: Verification, path: Path) -> bool:
    """Whether nobody was erased since the file was begun: no table holds their words any more."""
    erased = Fact.objects.filter(topic=Person.Erased.TOPIC, position__gt=one.rows_since)
    return path.exists() and not erased.exists()


def _roll(path: Path, base: int, end: int, using: str = "default") -> list[Finding]:
    try:
        files.roll(path, base, end, using=using, resumable=True)
    except Exception as error:
        if refusal_of_fault(error):
            raise
        # Facts that no program wrote: the seal shows which, unless it was rewritten with them.
        logger.exception("facts cannot be projected", extra={"after": base})
        return [{"kind": "unreadable", "position": _readable_upto(base, end, using)}]
    return []


def _readable_upto(base: int, end: int, using: str) -> int:
    """The last position before the first fact that cannot be read; `base` if each can, by itself."""
    position = base
    try:
        for recorded in read_log(after=base, upto=end, using=using):
            position = recorded.position
    except Exception:  # noqa: BLE001  logged by the caller
        return position
    return base


def _compared(one: Verification, position: int) -> tuple[int, list[Finding], bool]:
    """Compares the next table or, after the last, the next kept tables."""
    projected, kept = projected_models(), checks()
    if one.tables < len(projected):
        rows, finding = _table(projected[one.tables])
        found = [finding] if finding else []
    else:
        rows, found = 0, _kept(kept[one.tables - len(projected)])
    one.tables += 1
    is_last = one.tables == len(projected) + len(kept)
    if is_last and not (found or one.finding):
        one.rows_position = position
    return rows, [{"position": position, **each} for each in found], is_last


def _kept(check: Check) -> list[Finding]:
    """The first differences that a check of a kept table, or of facts, finds."""
    known = known_unlawful()
    try:
        with transaction.atomic(using=READING):  # so that PostgreSQL goes on after an error
            each: Iterator[Difference | Unlawful] = iter(check(REBUILT, READING))
            untold = (
                one for one in each if not (isinstance(one, Unlawful) and one.position in known)
            )
            return [_finding(one) for one in islice(untold, MOST)]
    except Exception as error:  # noqa: BLE001  raised again if the database is away
        return [_unreadable(check.__name__, error)]


def _finding(found: Difference | Unlawful) -> Finding:
    kind = "unlawful" if isinstance(found, Unlawful) else "kept-changed"
    return {"kind": kind, **found._asdict()}


def _unreadable(table: str, error: Exception) -> Finding:
    """The finding of a table in which a value or a column is not the program's."""
    if refusal_of_fault(error):
        raise error
    logger.error("a table cannot be compared", exc_info=error, extra={"table": table})
    return {"kind": "table-unreadable", "table": table}


def _table(model: type[Row]) -> tuple[int, Finding | None]:
    """The number of rows, and the first that differs."""
    table = model._meta.db_table
    try:
        return _rows(model, table)
    except Exception as error:  # noqa: BLE001  raised again if the database is away
        return 0, _unreadable(table, error)


def _rows(model: type[Row], table: str) -> tuple[int, Finding | None]:
    fields = sorted(model._meta.concrete_fields, key=lambda field: not field.primary_key)
    right, live = _lines(REBUILT, table, fields), _lines(READING, table, fields)
    count, expected, found = 0, next(right, None), next(live, None)
    while expected or found:
        if expected and found and expected[0] == found[0]:
            if expected != found and (column := _differs(fields, expected, found)):
                return count, {"kind": "row-changed", **_named(table, found), "column": column}
            expected, found = next(right, None), next(live, None)
        elif expected and (found is None or _key(expected) < _key(found)):
            return count, {"kind": "row-missing", **_named(table, expected)}
        elif found:
            return count, {"kind": "row-added", **_named(table, found)}
        count += 1
    return count, None


def _lines(alias: str, table: str, fields: Sequence[models.Field[Any, Any]]) -> Iterator[Line]:
    """The rows of a table by key, its key first, each value as SQLite stores it."""
    connection = connections[alias]
    quote = connection.ops.quote_name
    # On SQLite an expression, so that no converter of Django's takes a true 2 for false, or fails on a date.
    plus = "+" if connection.vendor == "sqlite" else ""
    columns = ", ".join(plus + quote(str(field.column)) for field in fields)
    _read_any_value(connection)
    with connection.chunked_cursor() as cursor:
        cursor.execute(
            f"SELECT {columns} FROM {quote(table)} ORDER BY {quote(str(fields[0].column))}"  # noqa: S608
        )
        while lines := cursor.fetchmany(LINES):
            if connection.vendor == "sqlite":
                yield from lines
            else:
                yield from (tuple(map(_as_on_sqlite, line)) for line in lines)


def _read_any_value(connection: BaseDatabaseWrapper) -> None:
    """Makes text that is no UTF-8, and moments that Python has no type for, findings instead of errors."""
    connection.ensure_connection()
    if connection.vendor == "sqlite":
        connection.connection.text_factory = partial(
            str, encoding="utf-8", errors="surrogateescape"
        )
    else:
        connection.connection.adapters.register_loader("timestamptz", _Moment)
        connection.connection.adapters.register_loader("date", _Day)


class _Moment(TimestamptzLoader):
    timezone = UTC  # Django asks the loader for it, and replaces one of another zone

    def load(self, data: Buffer) -> Any:
        try:
            return super().load(data)
        except DataError:
            return bytes(data).decode()


class _Day(DateLoader):
    def load(self, data: Buffer) -> Any:
        try:
            return super().load(data)
        except DataError:
            return bytes(data).decode()


def _as_on_sqlite(value: Any) -> Any:
    form = _FORMS.get(type(value))
    return form(value) if form else value


_FORMS: dict[type, Any] = {
    UUID: lambda value: value.hex,
    bool: int,
    date: date.isoformat,
    datetime: lambda value: value.astimezone(UTC).replace(tzinfo=None).isoformat(" "),
}


def _differs(fields: Sequence[models.Field[Any, Any]], expected: Line, found: Line) -> str | None:
    """The first column whose values differ; JSON is compared by content."""
    for field, right, live in zip(fields, expected, found, strict=True):
        if right != live and not (
            isinstance(field, models.JSONField) and _content(right) == _content(live)
        ):
            return str(field.column)
    return None


def _content(value: Any) -> Any:
    """The content of a JSON text, in which true and 1 are two; another value as it is."""
    if not isinstance(value, str):
        return value
    try:
        return json.dumps(json.loads(value), sort_keys=True)
    except (ValueError, RecursionError):
        return value


def _key(line: Line) -> tuple[int, Any]:
    """The place of a key in SQLite's order: a key of another type was written by no program."""
    key = line[0]
    rank = (key is not None) + (not isinstance(key, int | float | None)) + isinstance(key, bytes)
    return rank, 0 if key is None else key


def _named(table: str, line: Line) -> Finding:
    key = line[0]
    try:
        return {"table": table, "key": str(UUID(key))}
    except (ValueError, AttributeError, TypeError):
        # Of any length and any bytes; PostgreSQL stores no U+0000.
        text = str(key).encode("utf-8", "backslashreplace").decode().replace("\0", "\\0")
        return {"table": table, "key": text[:LONGEST]}
