"""Comparison of the database's schema with what the migrations make: tables, and on PostgreSQL two functions.

A view in the place of a table, a rule, row security or a trigger can show pages other rows than a
verification reads, or change what is written. So whatever of these exists in the schema of the forum is a
finding: `table` is its name, `key` what it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from django.apps import apps
from django.db import connection

from majlis.eventstore.newer import is_migrated

_FUNCTIONS = import_module("majlis.eventstore.migrations.0002_append_facts").FUNCTIONS
# The bodies of the functions that the migrations make.
_BODIES = frozenset(_FUNCTIONS.split("$$")[1::2])

_ON_SQLITE = """
SELECT name, CASE WHEN sql LIKE 'CREATE VIRTUAL%' THEN 'virtual table' ELSE type END
FROM sqlite_master WHERE type IN ('table', 'view', 'trigger') ORDER BY name
"""
_ON_POSTGRESQL = """
WITH ours AS (
  SELECT c.oid, c.relname, c.relkind, c.relrowsecurity FROM pg_class c
  WHERE c.relnamespace::regnamespace::text = ANY(
    SELECT quote_ident(one) FROM unnest(current_schemas(false)) AS one
  ) AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
)
SELECT relname, CASE relkind WHEN 'r' THEN 'table' WHEN 'v' THEN 'view' WHEN 'm' THEN 'view'
                             ELSE 'foreign or partitioned table' END
FROM ours WHERE relkind IN ('r', 'v', 'm', 'f', 'p')
UNION ALL SELECT relname, 'row security' FROM ours WHERE relrowsecurity
UNION ALL SELECT relname, 'partition' FROM ours JOIN pg_inherits ON inhrelid = oid
          WHERE relkind IN ('r', 'f')
UNION ALL SELECT tgname, 'trigger' FROM pg_trigger JOIN ours ON tgrelid = ours.oid
          WHERE NOT tgisinternal
UNION ALL SELECT rulename, 'rule' FROM pg_rewrite JOIN ours ON ev_class = ours.oid
          WHERE relkind = 'r'
UNION ALL SELECT proname, 'function' FROM pg_proc p
  WHERE p.pronamespace::regnamespace::text = ANY(
    SELECT quote_ident(one) FROM unnest(current_schemas(false)) AS one
  ) AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    AND NOT prosrc = ANY(%s)
ORDER BY 1
"""


def difference() -> dict[str, Any] | None:
    """The first part of the schema that the migrations did not make, or the first table that is missing."""
    found = set(_found())
    tables = {name for name, what in found if what == "table"}
    others = sorted((name, what) for name, what in found if what != "table")
    missing = sorted((name, "no table") for name in _ours() - tables)
    if missing and not is_migrated():
        missing = []  # the next migrations make them
    return next(({"table": name, "key": what} for name, what in [*others, *missing]), None)


def _found() -> Iterator[tuple[str, str]]:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(_ON_POSTGRESQL, [sorted(_BODIES)])
        else:
            cursor.execute(_ON_SQLITE)
        yield from cursor.fetchall()


def _ours() -> set[str]:
    """The tables of the program."""
    models = apps.get_models(include_auto_created=True)
    return {model._meta.db_table for model in models if model._meta.managed}
