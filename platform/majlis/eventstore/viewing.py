"""The viewed moment of reads: the present, or a past position of the log.

    with as_of(moment, file):            past rows, from a file that was projected up to the moment
        with in_present():               present rows again, for example to check rights

Under `as_of`, projected rows are read from the file (`projecting.Reads` routes them), and facts end at the
moment's position (`models.Facts`). Everything else, accounts and rights above all, is read as it is now.
Outside of `as_of` no read changes, and no query is added.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.sqlite3.base import DatabaseWrapper
from django.db.models import Expression, Model, QuerySet, UUIDField

from majlis.domain import civil_day, today

M = TypeVar("M", bound=Model)

# Database aliases: the file of the viewed past moment, and the present.
PAST = "past"
PRESENT = DEFAULT_DB_ALIAS


@dataclass(frozen=True, slots=True)
class Moment:
    """A position of the log, and the time its fact was recorded."""

    position: int
    recorded_at: datetime


_viewed: ContextVar[Moment | None] = ContextVar("viewed", default=None)


def viewed() -> Moment | None:
    """The viewed moment; `None` is the present."""
    return _viewed.get()


@contextmanager
def as_of(moment: Moment, file: Path) -> Iterator[None]:
    """Reads rows from this file and facts up to this moment; raises `OperationalError` without the file."""
    with opened(PAST, f"file:{quote(str(file))}?mode=ro&immutable=1"):
        connections[PAST].ensure_connection()
        token = _viewed.set(moment)
        try:
            yield
        finally:
            _viewed.reset(token)


@contextmanager
def in_present() -> Iterator[None]:
    """Reads the present, whatever moment is viewed."""
    token = _viewed.set(None)
    try:
        yield
    finally:
        _viewed.reset(token)


@contextmanager
def opened(alias: str, name: str, **options: Any) -> Iterator[None]:
    """Opens a SQLite database under an alias, for this thread and this block only."""
    databases = connections.configure_settings(
        {
            DEFAULT_DB_ALIAS: {},
            alias: {"ENGINE": "django.db.backends.sqlite3", "NAME": name, "OPTIONS": options},
        }
    )
    connections[alias] = DatabaseWrapper(databases[alias], alias)
    try:
        yield
    finally:
        connections[alias].close()
        del connections[alias]


def by_present_rights(seen: QuerySet[M]) -> QuerySet[M]:
    """The viewed rows that present rights allow; `seen` is the queryset of permitted rows."""
    if viewed() is None:
        return seen
    return seen.model._default_manager.filter(
        pk__in=evaluated_in_present(seen.values_list("pk", flat=True))
    )


def evaluated_in_present(ids: QuerySet[Any, UUID]) -> Any:
    """Ids for an `in` filter that checks rights; they are those of the present, whatever moment is viewed."""
    if viewed() is None:
        return ids
    return _These(list(ids.using(PRESENT)))


class _These(Expression):
    """Ids as one query parameter: a parameter each would exceed limits with thousands of groups."""

    def __init__(self, ids: list[UUID]) -> None:
        super().__init__(output_field=UUIDField())
        self.ids = ids

    def as_sqlite(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        return "(SELECT value FROM json_each(%s))", [json.dumps([id.hex for id in self.ids])]

    def as_postgresql(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        return "(SELECT unnest(%s::uuid[]))", [self.ids]


def civil_day_viewed() -> date:
    """The civil day of the viewed moment."""
    moment = viewed()
    return civil_day(moment.recorded_at) if moment else today()
