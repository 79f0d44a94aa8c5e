"""Restores an archive into an empty database, all or nothing.

People erased since the archive was made are erased again (`majlis.accounts.erasures`).

The archive is read twice: first to verify it, then to load it. An archive of an older program is loaded into
the tables of its migrations, which are then migrated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import IO, Any

import django.dispatch
from django.conf import settings
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import DatabaseError, connection, models, transaction
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.state import StateApps

from majlis.accounts import erasures
from majlis.accounts.erasure import erase_again
from majlis.accounts.erasures import Erasure
from majlis.backup.archive import Manifest, Unusable, rows_of, verified
from majlis.backup.saving import PROGRESS_INTERVAL
from majlis.backup.tables import filled
from majlis.domain import Actor
from majlis.eventstore import clock
from majlis.eventstore.newer import unknown_facts
from majlis.eventstore.recorder import log_id

Tell = Callable[[str], None]

# Signal after a restore; receivers report progress with `tell`.
restored = django.dispatch.Signal()


class NotEmpty(Exception):
    """The database is not empty; the message names what it holds."""


def restore(
    file: IO[bytes], tell: Tell = lambda text: None, erased: Iterable[Erasure] = ()
) -> Manifest:
    """Loads an archive into this forum's empty database; raises `Unusable` and `NotEmpty`.

    `erased` lists the people erased since; those still in the archive are erased again.
    """
    tell("Checking the archive …")
    manifest = verified(file)
    if manifest.example and settings.SECURE:
        raise Unusable(
            "It holds example data, with accounts that anybody may enter: "
            "it is not restored where ALLOWED_HOSTS names a public host."
        )
    apps, up_to_date = _prepared(manifest)
    tell("Loading …")
    try:
        with transaction.atomic():
            _must_be_empty()
            _load(file, manifest, apps, tell)
            log_id.cache_clear()
            if unknown := unknown_facts():
                raise Unusable(
                    f"It was made by a newer program ({manifest.program}), which records what this one "
                    f"does not know: {', '.join(unknown)}."
                )
            if up_to_date:
                clock.believe_the_log()
                _rebuild(tell)
                _erase_again(erased, tell)
    except DatabaseError as error:
        raise Unusable(f"The database does not take it: {error}") from error
    finally:
        log_id.cache_clear()
    if not up_to_date:
        tell("Bringing it up to date …")
        _migrate()
        clock.believe_the_log()
        _rebuild(tell)
        _erase_again(erased, tell)
    restored.send(None, tell=tell)
    return manifest


def _prepared(manifest: Manifest) -> tuple[StateApps, bool]:
    """Creates the archive's tables; returns their models, and whether they are up to date."""
    executor = MigrationExecutor(connection)
    loader = executor.loader
    named = {tuple(name.split(".", 1)) for name in manifest.migrations}
    if unknown := sorted(".".join(one) for one in named - set(loader.disk_migrations)):
        raise Unusable(
            f"It was made by another program ({manifest.program}), which knows what this one does "
            f"not: {', '.join(unknown)}."
        )
    tables = connection.introspection.table_names()
    if tables and "facts" not in tables:
        raise NotEmpty(f"The database holds tables of something else ({tables[0]}, …).")
    # Before the migration, which would bring the forum that is there up to date.
    _must_be_empty()
    wanted = {name for name in loader.disk_migrations if name in named}
    up_to_date = wanted == set(loader.disk_migrations)
    targets = [
        name
        for name in wanted
        if not any(
            child.key in wanted and child.key[0] == name[0] for child in _after(loader, name)
        )
    ]
    if up_to_date:
        _migrate()
    elif not tables:
        executor.migrate(targets)
    elif set(loader.applied_migrations) != wanted:
        raise NotEmpty(
            "The archive is older than the tables of this database: give it a database without any."
        )
    return loader.project_state(targets).apps, up_to_date


def _after(loader: Any, name: tuple[str, str]) -> Any:
    return loader.graph.node_map[name].children


def _must_be_empty() -> None:
    tables = set(connection.introspection.table_names())
    for model in filled():
        if model._meta.db_table in tables and model._base_manager.exists():
            raise NotEmpty(
                f"The database holds a forum already (see the table {model._meta.db_table})."
            )


def _load(file: IO[bytes], manifest: Manifest, apps: StateApps, tell: Tell) -> None:
    models_of = {label: apps.get_model(label) for label in manifest.rows}
    models_of["eventstore.Log"]._base_manager.all().delete()
    facts, reported = 0, 0
    for label, rows in rows_of(file):
        _insert(models_of[label], rows)
        if label == "eventstore.Fact":
            facts += len(rows)
            if facts - reported >= PROGRESS_INTERVAL:
                reported = facts
                tell(f"  {facts} of {manifest.rows[label]} facts")
    _continue_sequences(list(models_of.values()))


def _insert(model: type[models.Model], rows: list[dict[str, Any]]) -> None:
    """Inserts rows with plain SQL, which saves building an ORM object for each."""
    fields = {field.attname: field for field in model._meta.concrete_fields}
    quote = connection.ops.quote_name
    columns = ", ".join(quote(str(field.column)) for field in fields.values())
    places = ", ".join(["%s"] * len(fields))
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {quote(model._meta.db_table)} ({columns}) VALUES ({places})",  # noqa: S608
            [
                [
                    field.get_db_prep_save(field.to_python(row[name]), connection)
                    for name, field in fields.items()
                ]
                for row in rows
            ],
        )


def _continue_sequences(tables: list[type[models.Model]]) -> None:
    """Resets the sequences of positions and ids to continue after the restored rows."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), tables):
            cursor.execute(statement)


def _migrate() -> None:
    call_command("migrate", verbosity=0, interactive=False)


def _rebuild(tell: Tell) -> None:
    tell("Filling the tables that pages read …")
    call_command("rebuild", stdout=_Output(tell), stderr=_Output(tell))


def _erase_again(erased: Iterable[Erasure], tell: Tell) -> None:
    for person in erasures.again(erased):
        erase_again(Actor.system("erased-again", person), person)
        tell(f"Erased again: {person}")


class _Output:
    """A stream that forwards the output of `majlis rebuild` to `tell`."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell

    def write(self, text: str) -> None:
        self._tell(text.rstrip("\n"))
