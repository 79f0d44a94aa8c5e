"""The database's files: whether they can be written, and SQLite's write-ahead log."""

from __future__ import annotations

from django.db import connection, transaction
from django.db.models import F

from majlis.eventstore.models import Log


def must_be_writable() -> None:
    """Raises `OperationalError` where this user cannot write SQLite's file."""
    if connection.vendor == "sqlite":
        with transaction.atomic():
            Log.objects.update(id=F("id"))


def write_ahead_log_emptied(patience: int) -> bool:
    """Moves its pages into the database and truncates it; false if a reader prevented it.

    `patience`: milliseconds to wait for readers, during which writers wait too. True on PostgreSQL.
    """
    if connection.vendor != "sqlite":
        return True
    with connection.cursor() as cursor:
        before = cursor.execute("PRAGMA busy_timeout").fetchone()[0]
        cursor.execute(f"PRAGMA busy_timeout = {patience}")
        try:
            busy, *_ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            cursor.execute(f"PRAGMA busy_timeout = {before}")
    return not busy
