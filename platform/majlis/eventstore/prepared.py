"""Prepared queries: SQL that is compiled from a queryset once, and run many times.

    held = Prepared(lambda person: MandateRow.objects.filter(person=person))
    held(person=id)                      # the same rows, a tenth of the time

Django compiles a queryset at each call, which costs more than running it. A prepared query is an ordinary
queryset with open parameters, and always reads the present. Use it on the path of every command; elsewhere a
queryset is easier to read.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any, Generic, NamedTuple, TypeAlias, TypeVar
from uuid import UUID
from weakref import WeakKeyDictionary

from django.db import connections, models
from django.db.models import QuerySet
from django.db.models.query import ModelIterable

from majlis.eventstore.viewing import in_present

T = TypeVar("T")
Field: TypeAlias = "models.Field[Any, Any]"


class _Open(models.Expression):
    """A parameter whose value is given when the query runs."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def as_sql(self, compiler: Any, connection: Any, **more: Any) -> tuple[str, Any]:
        return "%s", (self,)


class _Compiled(NamedTuple):
    sql: str
    params: Sequence[Any]
    converters: dict[int, tuple[list[Callable[..., Any]], Any]]
    make: Callable[[Sequence[Any]], Any]


class Prepared(Generic[T]):
    """A queryset of rows, or of tuples (`values_list`), compiled once for each connection.

    `build` takes the parameters by name; each may be a UUID, a date, an aware datetime, or a type that the
    database driver accepts. `lock` (`FOR SHARE`) is appended for databases that lock rows.
    """

    def __init__(self, build: Callable[..., QuerySet[Any, T]], lock: str = "") -> None:
        self._build = build
        self._lock = lock
        self._compiled: WeakKeyDictionary[Any, _Compiled] = WeakKeyDictionary()

    def __call__(self, using: str = "default", **values: Any) -> list[T]:
        connection = connections[using]
        compiled = self._compiled.get(connection)
        if compiled is None:
            compiled = self._compiled[connection] = self._compile(using)
        given = {name: adapted(value, connection) for name, value in values.items()}
        params = [given[one.name] if isinstance(one, _Open) else one for one in compiled.params]
        with connection.cursor() as cursor:
            cursor.execute(compiled.sql, params)
            lines = cursor.fetchall()
        if not compiled.converters:
            return [compiled.make(line) for line in lines]
        made = []
        for line in map(list, lines):
            for place, (converters, expression) in compiled.converters.items():
                for convert in converters:
                    line[place] = convert(line[place], expression, connection)
            made.append(compiled.make(line))
        return made

    def _compile(self, using: str) -> _Compiled:
        names = inspect.signature(self._build).parameters
        with in_present():
            chosen = self._build(**{name: _Open(name) for name in names}).using(using)
        compiler = chosen.query.get_compiler(using)
        sql, params = compiler.as_sql()
        if self._lock and connections[using].features.has_select_for_update:
            sql = f"{sql} {self._lock}"
        converters = compiler.get_converters([expression for expression, *_ in compiler.select])
        if not issubclass(chosen._iterable_class, ModelIterable):
            return _Compiled(sql, params, converters, tuple)
        places = compiler.klass_info["select_fields"]
        fields = [compiler.select[place][0].target.attname for place in places]
        return _Compiled(
            sql, params, converters, lambda line: chosen.model.from_db(using, fields, line)
        )


def insert(rows: Sequence[models.Model], using: str = "default") -> None:
    """Inserts rows of one table; their keys must be set."""
    model = type(rows[0])
    _execute(_insertion(model, using), rows, model._meta.concrete_fields, using)


def update(rows: Sequence[models.Model], fields: Sequence[Field], using: str = "default") -> None:
    """Updates these fields of existing rows of one table."""
    model = type(rows[0])
    _execute(_change(model, tuple(fields), using), rows, (*fields, model._meta.pk), using)


def _execute(sql: str, rows: Sequence[models.Model], fields: Sequence[Field], using: str) -> None:
    connection = connections[using]
    lines = [
        [field.get_db_prep_save(getattr(row, field.attname), connection) for field in fields]
        for row in rows
    ]
    with connection.cursor() as cursor:
        if len(lines) == 1:
            cursor.execute(sql, lines[0])
        else:
            cursor.executemany(sql, lines)


@cache
def _insertion(model: type[models.Model], using: str) -> str:
    quote = connections[using].ops.quote_name
    columns = [quote(str(field.column)) for field in model._meta.concrete_fields]
    places = ", ".join(["%s"] * len(columns))
    return f"INSERT INTO {quote(model._meta.db_table)} ({', '.join(columns)}) VALUES ({places})"  # noqa: S608


@cache
def _change(model: type[models.Model], fields: tuple[Field, ...], using: str) -> str:
    quote = connections[using].ops.quote_name
    columns = ", ".join(f"{quote(str(field.column))} = %s" for field in fields)
    key = quote(str(model._meta.pk.column))
    return f"UPDATE {quote(model._meta.db_table)} SET {columns} WHERE {key} = %s"  # noqa: S608


def adapted(value: Any, connection: Any) -> Any:
    """A value converted to the type that this database's driver accepts."""
    if isinstance(value, UUID):
        return value if connection.features.has_native_uuid_field else value.hex
    if isinstance(value, datetime):
        return connection.ops.adapt_datetimefield_value(value)
    if isinstance(value, date):
        return connection.ops.adapt_datefield_value(value)
    return value
