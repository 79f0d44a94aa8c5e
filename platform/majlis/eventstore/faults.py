"""Why a database did not do its work, as a refusal that a person can act on: away, full, or busy.

The drivers say it by number: PostgreSQL by SQLSTATE, SQLite by its result code. What is left is a
fault of the program and none of these.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator

import psycopg
from django.conf import settings

from majlis.domain import DomainError
from majlis.eventstore.command import Busy

# Free bytes without which SQLite is near to refusing: what a checkpoint of its log writes.
LEAST_FREE = 4 * 1024 * 1024

_FULL = {sqlite3.SQLITE_FULL}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
# https://www.postgresql.org/docs/current/errcodes-appendix.html
_DISK_FULL = "53100"
_BUSY_STATES = {"40001", "40P01", "55P03"}


class DatabaseAway(DomainError):
    """The database does not answer: it is starting again, or cannot be reached."""

    status = 503


class StorageFull(DomainError):
    """There is no room left to write; reading goes on."""

    status = 503


def refusal_of_fault(error: BaseException) -> DomainError | None:
    """What a driver's fault, or the command that gave up because of it, stands for, if anything."""
    for cause in _chain(error):
        if isinstance(cause, sqlite3.Error):
            return _sqlite(cause)
        if isinstance(cause, psycopg.Error):
            return _postgresql(cause)
    return None


def has_room() -> bool:
    """Whether the data folder, where SQLite writes, has room for more."""
    return shutil.disk_usage(settings.DATA).free >= LEAST_FREE


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__


def _sqlite(error: sqlite3.Error) -> DomainError | None:
    # The extended code's first byte is the plain one.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _FULL:
        return StorageFull()
    if code in _BUSY:
        return Busy()
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
        # Its index of the log is mapped memory: without room for that, all it says is "I/O error".
        return DatabaseAway() if has_room() else StorageFull()
    return None


def _postgresql(error: psycopg.Error) -> DomainError | None:
    if error.sqlstate == _DISK_FULL:
        return StorageFull()
    if error.sqlstate in _BUSY_STATES:
        return Busy()
    # A connection that breaks has no state: nobody was there to say it.
    if isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        return DatabaseAway()
    return None
