"""Imports a spreadsheet: a preview of each row's changes, then all rows or none.

A slice's `Table` (`federations/organisations/importing.py`) declares the columns and runs the slice's own
commands for the rows, so that an import meets the same refusals, in the same words, as a browser. Preview
and import run the same single command; a preview rolls its transaction back at the end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Protocol

from django.utils import translation
from rest_framework.exceptions import ErrorDetail, ValidationError
from rest_framework.serializers import Serializer

from majlis.domain import Actor, DomainError, new_id
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.command import command
from majlis.eventstore.store import under_way
from majlis.spreadsheet import Fault, SheetLine, read

Progress = Callable[[int, int], None]


class Outcome(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(slots=True)
class Row:
    """The outcome of a row; `changes` are (column, before, after), `remark` a message id and its args."""

    line: int
    title: str
    outcome: Outcome
    changes: list[tuple[str, str, str]] = field(default_factory=list)
    remark: tuple[str, Mapping[str, object]] | None = None


class Table(Protocol):
    """A slice's import: its columns, each with a description, and the commands for a file's rows."""

    @property
    def columns(self) -> Mapping[str, str]: ...

    @property
    def required(self) -> tuple[str, ...]: ...

    def carry_out(self, by: Actor, lines: list[SheetLine], report: Report) -> None:
        """Calls the commands for these rows, and adds the outcome of each to the report."""


@dataclass(slots=True)
class Report:
    """The outcomes and faults of a file's rows. `position` is the log's head after an import."""

    language: str
    progress: Progress = lambda done, of: None
    rows: list[Row] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    position: int | None = None

    def add(self, line: int, title: str, outcome: Outcome, **more: Any) -> None:
        self.rows.append(Row(line, title, outcome, **more))

    def refuse(self, line: int, column: str, message: str, **args: object) -> None:
        self.faults.append(Fault(line, column, message, args))

    def attempt(self, line: int, columns: Mapping[str, str], act: Callable[[], object]) -> bool:
        """Runs `act`; a refusal becomes a fault in the column that `columns` maps its code to."""
        try:
            act()
        except DomainError as error:
            column = columns.get(error.code, "")
            self.refuse(line, column, f"error-{error.code}", **error.args_for_words)
            return False
        return True

    def shaped(
        self, line: int, shape: Serializer[Any], data: Any, columns: Mapping[str, str]
    ) -> Any:
        """Parses data with the form that parses a browser's request; `None` if it is refused."""
        try:
            with translation.override(self.language):
                return shape.run_validation(data)
        except ValidationError as error:
            for place, sentence in _faults(error.detail):
                name = columns.get(place) or columns.get(place.partition(".")[0], "")
                self.faults.append(Fault(line, name, sentence=sentence))
            return None

    def day(self, line: SheetLine, column: str) -> date | None:
        """The date in a cell, `None` for an empty one; only YYYY-MM-DD, which is unambiguous."""
        cell = line.cells.get(column, "")
        if not cell:
            return None
        try:
            if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", cell):
                raise ValueError
            return date.fromisoformat(cell)
        except ValueError:
            self.refuse(line.number, column, "import-not-a-date", value=cell)
            return None

    def count(self, outcome: Outcome) -> int:
        return sum(row.outcome is outcome for row in self.rows)


class _RolledBack(Exception):
    """Rolls the command's transaction back."""


def run(by: Actor, data: bytes, table: Table, report: Report, *, apply: bool) -> None:
    """Fills the report with the changes of these rows; with `apply`, and without a fault, commits them.

    All facts belong to one command. Raises `Busy` like any command.
    """
    lines, faults = read(data, table.columns, table.required)
    report.faults = faults
    if not lines:
        return
    with suppress(_RolledBack):
        report.position = _walk(
            by.repeating("import", new_id()), table, lines, report, faults, apply
        )
    report.rows.sort(key=lambda row: row.line)
    report.faults.sort(key=lambda fault: fault.line)


@command(Capacity.FORUM)
def _walk(
    by: Actor,
    table: Table,
    lines: list[SheetLine],
    report: Report,
    faults: list[Fault],
    apply: bool,
) -> None:
    # A command runs again after a conflict with another writer, so the report is reset.
    report.rows, report.faults = [], list(faults)
    table.carry_out(by, lines, report)
    if report.faults or not apply:
        raise _RolledBack


def flush() -> None:
    """Writes the projected rows so far, so that the next commands of the import can read them."""
    decided = under_way.get()
    assert decided
    decided.rows.flush()


def _faults(detail: Any, place: str = "") -> Iterator[tuple[str, str]]:
    """(field, sentence) of each fault in a validation error; a nested field is `names.fr`."""
    if isinstance(detail, ErrorDetail):
        yield place, str(detail)
    elif isinstance(detail, dict):
        for name, inner in detail.items():
            yield from _faults(inner, f"{place}.{name}" if place else str(name))
    else:
        for inner in detail:
            yield from _faults(inner, place)
