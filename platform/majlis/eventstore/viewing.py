"""The moment that reads are of: now, or a position of the log long past.

    with as_of(moment, file):            the rows of then, from a file that was filled up to then
        with in_present():               and, within, what is asked of today: rights

Rows that projections fill are read from the file (`projecting.Reads` routes them), facts stop at the
position (`models.Facts`), and everything else, accounts and rights above all, is today's. Outside of
`as_of` nothing is different, and nothing more is asked.
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

# The alias under which a request of the past reads its file; and that of what is true now.
PAST = "past"
TODAY = DEFAULT_DB_ALIAS


@dataclass(frozen=True, slots=True)
class Moment:
    """A position of the log, and when its fact was recorded."""

    position: int
    recorded_at: datetime


_viewed: ContextVar[Moment | None] = ContextVar("viewed", default=None)


def viewed() -> Moment | None:
    """The moment that reads are of; `None` is now."""
    return _viewed.get()


@contextmanager
def as_of(moment: Moment, file: Path) -> Iterator[None]:
    """Reads rows from this file and facts up to this moment; raises `OperationalError` without it."""
    with opened(PAST, f"file:{quote(str(file))}?mode=ro&immutable=1"):
        connections[PAST].ensure_connection()
        token = _viewed.set(moment)
        try:
            yield
        finally:
            _viewed.reset(token)


@contextmanager
def in_present() -> Iterator[None]:
    """Reads what is true now, whatever moment is viewed."""
    token = _viewed.set(None)
    try:
        yield
    finally:
        _viewed.reset(token)


@contextmanager
def opened(alias: str, name: str, **options: Any) -> Iterator[None]:
    """A SQLite database under an alias that this thread alone knows, and not for long."""
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


def by_rights_of_today(seen: QuerySet[M]) -> QuerySet[M]:
    """What somebody may see, of any moment: rows that today's rights show them, as they were then."""
    if viewed() is None:
        return seen
    return seen.model._default_manager.filter(pk__in=of_today(seen.values_list("pk", flat=True)))


def of_today(ids: QuerySet[Any, UUID]) -> Any:
    """The right side of an `in` that is a matter of rights: the ids it finds today, of any moment."""
    if viewed() is None:
        return ids
    return _These(list(ids.using(TODAY)))


class _These(Expression):
    """Ids as one parameter, however many: groups are seen by the thousand."""

    def __init__(self, ids: list[UUID]) -> None:
        super().__init__(output_field=UUIDField())
        self.ids = ids

    def as_sqlite(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        return "(SELECT value FROM json_each(%s))", [json.dumps([id.hex for id in self.ids])]

    def as_postgresql(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        return "(SELECT unnest(%s::uuid[]))", [self.ids]


def civil_day_viewed() -> date:
    """The civil day it is, or was then."""
    moment = viewed()
    return civil_day(moment.recorded_at) if moment else today()
