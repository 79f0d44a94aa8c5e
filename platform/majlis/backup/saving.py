"""Saves a running forum: a consistent snapshot in an archive, without blocking writers."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from django.contrib.auth import get_user_model
from django.db import connection, connections, models, transaction
from django.db.migrations.executor import MigrationExecutor
from psycopg import IsolationLevel

from majlis.backup.archive import Manifest, Writer
from majlis.backup.tables import kept
from majlis.eventstore.models import Fact, Log
from majlis.files import sync

Tell = Callable[[str], None]

# Database alias of a connection of its own, whose read transaction blocks no writer.
READING = "backup"
# Rows between two progress messages.
PROGRESS_INTERVAL = 50_000


class NotReady(Exception):
    """The forum cannot be saved in its present state; the message gives the reason."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A finished archive: its manifest, size in bytes and checksum."""

    manifest: Manifest
    size: int
    sha256: str


def save(path: Path, tell: Tell = lambda text: None) -> Saved:
    """Writes an archive of this forum to `path`, which must not exist, readable by its owner only.

    The file has a temporary name until it is complete and synced, so `path` never holds half an archive.
    Raises `NotReady`, `FileExistsError`, `OSError`.
    """
    if path.exists():
        raise FileExistsError(path)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.unfinished")
    try:
        with open(os.open(unfinished, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b") as file:
            manifest = _write(file, tell)
            file.flush()
            os.fsync(file.fileno())
            file.seek(0)
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            size = file.tell()
        if path.exists():
            raise FileExistsError(path)
        unfinished.rename(path)
        sync(path.parent)
    finally:
        unfinished.unlink(missing_ok=True)
    return Saved(manifest, size, sha256)


def _write(file: IO[bytes], tell: Tell) -> Manifest:
    with snapshot():
        executor = MigrationExecutor(connections[READING])
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            raise NotReady("The database is not this program's: majlis migrate first.")
        writer = Writer(file)
        for model in kept():
            writer.table(model._meta.label, _counted(model, tell))
        last = Fact.objects.using(READING).order_by("-position").first()
        return writer.close(
            made_at=datetime.now(UTC),
            log=Log.objects.using(READING).get().id,
            head=last.position if last else 0,
            example=get_user_model()
            ._base_manager.using(READING)
            .filter(demo_role__isnull=False)
            .exists(),
            migrations=sorted(f"{app}.{name}" for app, name in executor.loader.applied_migrations),
        )


def _counted(model: type[models.Model], tell: Tell) -> Iterator[dict[str, Any]]:
    """Rows by key, with progress. The keys of ballot boxes are random, so the order reveals nothing."""
    columns = [field.attname for field in model._meta.concrete_fields]
    rows = model._base_manager.using(READING)
    total, label = rows.count(), model._meta.verbose_name_plural
    for nth, row in enumerate(rows.order_by("pk").values(*columns).iterator(2_000), start=1):
        yield row
        if nth % PROGRESS_INTERVAL == 0:
            tell(f"  {nth} of {total} {label}")


@contextmanager
def snapshot() -> Iterator[None]:
    """A read transaction under the alias `READING`: a snapshot of the database as it is now."""
    options = dict(connection.settings_dict["OPTIONS"])
    if connection.vendor == "postgresql":
        options.pop("pool", None)
        options["isolation_level"] = IsolationLevel.REPEATABLE_READ
    else:
        # DEFERRED reads a snapshot of the write-ahead log, and does not take the write lock.
        options["transaction_mode"] = "DEFERRED"
    reading = connection.copy(READING)
    reading.settings_dict["OPTIONS"] = options
    connections[READING] = reading
    try:
        with transaction.atomic(using=READING):
            yield
    finally:
        reading.close()
        del connections[READING]
