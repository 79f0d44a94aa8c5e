"""Maps database errors to refusals that a user can act on: unavailable, full, or busy.

PostgreSQL errors are recognised by SQLSTATE, SQLite errors by result code. Any other error is a defect of
the program.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator

import psycopg
from django.conf import settings

from majlis.domain import DomainError
from majlis.eventstore.command import Busy

# Free bytes that SQLite needs: about as much as a checkpoint of its write-ahead log writes.
LEAST_FREE = 4 * 1024 * 1024

# What an operator has to mend, by SQLite's result code.
_UNUSABLE = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk is full or fails",
    sqlite3.SQLITE_CANTOPEN: "its file cannot be opened by this user",
    sqlite3.SQLITE_READONLY: "its file cannot be written by this user",
    sqlite3.SQLITE_PERM: "its file cannot be opened by this user",
    sqlite3.SQLITE_NOTADB: "its file is no database",
    sqlite3.SQLITE_CORRUPT: "its file is damaged; restore the last backup",
}
_FULL = {sqlite3.SQLITE_FULL}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
# https://www.postgresql.org/docs/current/errcodes-appendix.html
_DISK_FULL = "53100"
_BUSY_STATES = {"40001", "40P01", "55P03"}


class DatabaseAway(DomainError):
    """The database does not answer: it is restarting or unreachable."""

    status = 503


class StorageFull(DomainError):
    """The disk is full: writes fail, reads still work."""

    status = 503


def refusal_of_fault(error: BaseException) -> DomainError | None:
    """The refusal for a driver's error, or for an error that it caused; `None` for a defect."""
    for cause in _chain(error):
        if isinstance(cause, sqlite3.Error):
            return _sqlite(cause)
        if isinstance(cause, psycopg.Error):
            return _postgresql(cause)
    return None


def fault_in_words(error: BaseException) -> str | None:
    """A fault of the data folder or the database, for the operator; `None` for a defect."""
    for cause in _chain(error):
        if isinstance(cause, sqlite3.Error):
            code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
            if code in _UNUSABLE:
                return f"The database in {settings.DATA} cannot be used: {_UNUSABLE[code]}."
            return None
        if isinstance(cause, psycopg.OperationalError) and cause.sqlstate in (None, _DISK_FULL):
            first_line = str(cause).partition("\n")[0]
            return f"The database cannot be used: {first_line}."
        if isinstance(cause, OSError) and cause.filename:
            return f"{cause.filename} cannot be used: {cause.strerror}."
    return None


def has_room() -> bool:
    """Whether the disk of the data folder, where SQLite writes, has free space."""
    return shutil.disk_usage(settings.DATA).free >= LEAST_FREE


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__


def _sqlite(error: sqlite3.Error) -> DomainError | None:
    # The low byte of an extended result code is the primary code.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _FULL:
        return StorageFull()
    if code in _BUSY:
        return Busy()
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
        # SQLite maps the index of its write-ahead log into memory; on a full disk that fails as "I/O error".
        return DatabaseAway() if has_room() else StorageFull()
    return None


def _postgresql(error: psycopg.Error) -> DomainError | None:
    if error.sqlstate == _DISK_FULL:
        return StorageFull()
    if error.sqlstate in _BUSY_STATES:
        return Busy()
    # A broken connection has no SQLSTATE, because no server sent one.
    if isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        return DatabaseAway()
    return None
