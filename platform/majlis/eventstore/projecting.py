"""Projections: handlers that turn facts into rows, and the session that writes the rows.

    @on
    def supported(fact: Proposal.Supported, rows: Rows) -> None:
        rows.get(ProposalRow, fact.originator_id).supporters += 1

A handler changes rows only through the session (`Rows`), which keeps each changed row and flushes once: an
update or two in a command, a few bulk statements in a rebuild. A handler reads only the fact and the rows it
changes: no position, no clock, no automatic id. Otherwise a rebuild would give other rows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Any, TypeVar

import django.dispatch
from django.apps import apps
from django.db import IntegrityError, connections, models, transaction
from eventsourcing.domain import AggregateEvent

from majlis.domain import DomainError
from majlis.eventstore.facts import facts_of
from majlis.eventstore.models import Row
from majlis.eventstore.prepared import Field, Prepared, insert, update
from majlis.eventstore.viewing import PAST, viewed

R = TypeVar("R", bound=Row)
H = TypeVar("H", bound=Callable[[Any, "Rows"], None])

_handlers: dict[type[AggregateEvent], list[Callable[[Any, Rows], None]]] = defaultdict(list)
_invariants: dict[str, type[DomainError]] = {}

# Batch size of a rebuild, in facts.
BATCH = 2_000

# Signal after a rebuild of all rows.
rebuilt = django.dispatch.Signal()


class Reads:
    """Database router: while a past moment is viewed, projected rows are read from its file."""

    def db_for_read(self, model: type[models.Model], **hints: Any) -> str | None:
        return PAST if viewed() and issubclass(model, Row) else None


def on(handler: H) -> H:
    """Registers a handler `(fact, rows)` for the facts that annotate its first parameter."""
    for fact in facts_of(handler):
        _handlers[fact].append(handler)
    return handler


def invariant(constraint: str, refusal: type[DomainError]) -> None:
    """Registers the refusal for a broken unique constraint (a rule across aggregates)."""
    _invariants[constraint] = refusal


class Rows:
    """A session of the rows that facts change, written at `flush`; `rev` counts a row's facts."""

    def __init__(self, using: str = "default") -> None:
        self.using = using
        self._held: dict[tuple[type[Row], Any], Row | None] = {}
        self._read: dict[tuple[type[Row], Any], dict[str, Any]] = {}
        self._new: set[tuple[type[Row], Any]] = set()
        self._changed: set[tuple[type[Row], Any]] = set()

    def apply(self, fact: AggregateEvent) -> None:
        """Runs every handler of this fact."""
        for handler in _handlers[type(fact)]:
            handler(fact, self)

    def get(self, model: type[R], id: Any) -> R:
        """The row, locked and marked as changed; raises `model.DoesNotExist`."""
        row = self.hold(model, id)
        if row is None:
            raise model.DoesNotExist(f"{model.__name__} {id}")
        self._touch(row)
        return row

    def hold(self, model: type[R], id: Any) -> R | None:
        """The row, locked but not marked as changed, for a command to decide on; `None` if absent."""
        key = (model, id)
        if key not in self._held:
            found = _by_key(model)(self.using, key=id)
            if not found:
                return None
            self._held[key] = found[0]
            self._read[key] = dict(vars(found[0]))
        return self._held[key]  # type: ignore[return-value]  # held under its own model

    def add(self, row: Row) -> None:
        """Inserts a row."""
        key = (type(row), row.pk)
        row.rev = 1
        if self._held.get(key, row) is None:
            # Removed and added again before a flush: the table still holds the old row, so update it.
            self._changed.add(key)
        else:
            self._new.add(key)
        self._held[key] = row

    def remove(self, row: Row) -> None:
        """Deletes a row."""
        key = (type(row), row.pk)
        if key in self._new:
            self._new.discard(key)
            del self._held[key]
        else:
            self._changed.add(key)
            self._held[key] = None

    def flush(self) -> None:
        """Writes the changes: deletions, then updates, then insertions, by table and key."""
        removed: dict[type[Row], list[Any]] = defaultdict(list)
        changed: dict[type[Row], list[Row]] = defaultdict(list)
        new: dict[type[Row], list[Row]] = defaultdict(list)
        for key in self._changed - self._new:
            row = self._held[key]
            if row is None:
                removed[key[0]].append(key[1])
            else:
                changed[key[0]].append(row)
        for key in self._new:
            row = self._held[key]
            assert row is not None
            new[key[0]].append(row)
        for model in _in_order(removed):
            manager = model._default_manager.using(self.using)
            manager.filter(pk__in=sorted(removed[model]))._raw_delete(self.using)
        for model in _in_order(changed):
            for fields, rows in self._by_change(model, changed[model]):
                update(sorted(rows, key=lambda row: row.pk), fields, self.using)
        for model in _in_order(new):
            insert(sorted(new[model], key=lambda row: row.pk), self.using)
        self._new.clear()
        self._changed.clear()
        self._held.clear()
        self._read.clear()

    def _by_change(
        self, model: type[Row], rows: Sequence[Row]
    ) -> Iterable[tuple[tuple[Field, ...], list[Row]]]:
        """Rows grouped by their changed fields: unchanged columns, and their indexes, are not written."""
        besides_the_key = [field for field in model._meta.concrete_fields if not field.primary_key]
        found: dict[tuple[Field, ...], list[Row]] = defaultdict(list)
        for row in rows:
            before, now = self._read.get((model, row.pk), {}), vars(row)
            fields = (
                field
                for field in besides_the_key
                # A JSON value may have been mutated in place, so it always counts as changed.
                if isinstance(field, models.JSONField)
                or field.attname not in before
                or before[field.attname] != now[field.attname]
            )
            found[tuple(fields)].append(row)
        return found.items()

    def _touch(self, row: Row) -> None:
        key = (type(row), row.pk)
        row.rev += 1
        if key not in self._new:
            self._changed.add(key)


@cache
def _by_key(model: type[R]) -> Prepared[R]:
    return Prepared(lambda key: model._default_manager.filter(pk=key), lock="FOR UPDATE")


def _in_order(by_model: Iterable[type[Row]]) -> list[type[Row]]:
    """Tables in one fixed order, so that two commands cannot deadlock."""
    return sorted(by_model, key=lambda model: model._meta.db_table)


def projected_models() -> list[type[Row]]:
    """Every projected table that a rebuild empties and fills."""
    return _in_order(model for model in _row_models() if model._meta.managed)


def _row_models() -> Iterator[type[Row]]:
    return (model for model in apps.get_models() if issubclass(model, Row))


def refusal_of(error: Exception) -> DomainError | None:
    """The refusal registered for the unique constraint that this error broke, if any."""
    text = str(error)
    for model in _row_models():
        for constraint in model._meta.constraints:
            if constraint.name not in _invariants:
                continue
            assert isinstance(constraint, models.UniqueConstraint)
            column = {field.name: field.column for field in model._meta.concrete_fields}
            columns = ", ".join(
                f"{model._meta.db_table}.{column[name]}" for name in constraint.fields
            )
            # PostgreSQL names the constraint; SQLite names its columns, or a conditional one's index.
            if (
                f'"{constraint.name}"' in text
                or f"'{constraint.name}'" in text
                or text.endswith(f"failed: {columns}")
            ):
                return _invariants[constraint.name]()
    return None


def empty(using: str) -> None:
    """Deletes every projected row."""
    with connections[using].cursor() as cursor:
        for model in projected_models():
            cursor.execute(f"DELETE FROM {connections[using].ops.quote_name(model._meta.db_table)}")  # noqa: S608


def write_many(facts: Iterable[AggregateEvent], using: str = "default") -> int:
    """Projects many facts in bulk. Returns their number."""
    count = 0
    batch: list[AggregateEvent] = []
    for fact in facts:
        batch.append(fact)
        if len(batch) == BATCH:
            _write(batch, using)
            count, batch = count + BATCH, []
    _write(batch, using)
    return count + len(batch)


def _write(batch: Sequence[AggregateEvent], using: str) -> None:
    """Writes one batch. If a unique value moved between rows within it, retries with its halves."""
    try:
        with transaction.atomic(using=using):
            rows = Rows(using)
            for fact in batch:
                rows.apply(fact)
            rows.flush()
    except IntegrityError:
        if len(batch) == 1:
            raise
        middle = len(batch) // 2
        _write(batch[:middle], using)
        _write(batch[middle:], using)
