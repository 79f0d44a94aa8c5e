"""A driver's error is classified by its number, not its message; all other errors are programming faults."""

from __future__ import annotations

import sqlite3

import psycopg
import pytest
from django.db import OperationalError, ProgrammingError

from majlis.domain import DomainError
from majlis.eventstore import faults
from majlis.eventstore.command import Busy
from majlis.eventstore.faults import DatabaseAway, StorageFull, refusal_of_fault


def as_django_raises(cause: Exception) -> Exception:
    error = OperationalError(str(cause))
    error.__cause__ = cause
    return error


def sqlite(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("cause", "refusal"),
    [
        (psycopg.errors.DiskFull("could not extend file"), StorageFull),
        (psycopg.errors.AdminShutdown("terminating connection"), DatabaseAway),
        (psycopg.errors.CannotConnectNow("the database system is starting up"), DatabaseAway),
        (psycopg.OperationalError("server closed the connection unexpectedly"), DatabaseAway),
        (psycopg.InterfaceError("the connection is closed"), DatabaseAway),
        (psycopg.errors.DeadlockDetected("deadlock detected"), Busy),
        (sqlite(sqlite3.SQLITE_FULL), StorageFull),
        (sqlite(sqlite3.SQLITE_BUSY), Busy),
        (sqlite(sqlite3.SQLITE_CANTOPEN), DatabaseAway),
        (sqlite(sqlite3.SQLITE_IOERR_WRITE), DatabaseAway),
    ],
)
def test_a_database_fault_becomes_a_refusal(cause: Exception, refusal: type[DomainError]) -> None:
    assert type(refusal_of_fault(as_django_raises(cause))) is refusal
    # The same holds for a command that gave up because of the fault.
    given_up = Busy()
    given_up.__cause__ = as_django_raises(cause)
    assert type(refusal_of_fault(given_up)) is refusal
    assert refusal.status == 503


def test_an_io_error_without_free_space_is_storage_full(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(faults, "LEAST_FREE", 1 << 62)
    assert type(refusal_of_fault(sqlite(sqlite3.SQLITE_IOERR_SHMSIZE))) is StorageFull


@pytest.mark.parametrize(
    "error",
    [
        ValueError("nothing of a database"),
        as_django_raises(psycopg.errors.UndefinedTable("there is no such table")),
        ProgrammingError("without a cause"),
        sqlite(sqlite3.SQLITE_CORRUPT),
    ],
)
def test_a_programming_fault_becomes_no_refusal(error: Exception) -> None:
    assert refusal_of_fault(error) is None
