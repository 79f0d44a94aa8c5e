"""A database that a newer program wrote is refused: this one would misread its facts and tables."""

from __future__ import annotations

from pathlib import Path

from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader
from django.db.models import Max

from majlis.eventstore.encoding import fact_classes, schema_of
from majlis.eventstore.models import Fact

# Most unknown names listed in the sentence.
MOST_NAMED = 3


def unknown_migrations() -> list[str]:
    """The applied migrations that this program does not have; none in an empty database."""
    loader = MigrationLoader(connection)
    return sorted(
        ".".join(key) for key in set(loader.applied_migrations) - set(loader.disk_migrations)
    )


def is_migrated() -> bool:
    """Whether every migration of this program is applied."""
    executor = MigrationExecutor(connection)
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())


def unknown_facts() -> list[str]:
    """The topics of recorded facts that this program does not know, or knows in an older version only."""
    if Fact._meta.db_table not in connection.introspection.table_names():
        return []
    known = fact_classes()
    recorded = Fact.objects.values_list("topic").annotate(schema=Max("schema")).order_by("topic")
    return [
        f"{topic} (version {schema})"
        for topic, schema in recorded
        if topic not in known or schema > schema_of(known[topic])
    ]


def newer() -> str | None:
    """Why this program cannot serve the database, in a sentence for the operator; `None` if it can."""
    if not _exists():
        return None
    if unknown := unknown_migrations() or unknown_facts():
        more = f" and {len(unknown) - MOST_NAMED} more" if len(unknown) > MOST_NAMED else ""
        return (
            "The database was written by a newer program, which knows what this one does not: "
            f"{', '.join(unknown[:MOST_NAMED])}{more}. Start that program, or restore a backup made "
            "by this one into an empty database."
        )
    return None


def _exists() -> bool:
    """Whether there is a database: reading a missing file would make one."""
    name = str(connection.settings_dict["NAME"])
    return connection.vendor != "sqlite" or "mode=memory" in name or Path(name).exists()
