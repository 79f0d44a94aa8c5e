"""A spreadsheet into the forum: what would change row by row, then all of it or nothing.

A table of a slice (`federations/organisations/importing.py`) says its columns and how its rows are
done, by the slice's own commands: what they refuse to a browser they refuse here, in the same words.
Preview and import are the same walk in the same single command; the preview is taken back at its end.
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
from majlis.eventstore.command import command
from majlis.eventstore.store import under_way
from majlis.spreadsheet import Fault, SheetLine, read

Tell = Callable[[int, int], None]


class Outcome(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(slots=True)
class Row:
    """What becomes of a row; `changes` are (column, before, after), `remark` a text and its args."""

    line: int
    title: str
    outcome: Outcome
    changes: list[tuple[str, str, str]] = field(default_factory=list)
    remark: tuple[str, Mapping[str, object]] | None = None


class Table(Protocol):
    """What a slice imports: its columns with what each holds, and how a file's rows are done."""

    @property
    def columns(self) -> Mapping[str, str]: ...

    @property
    def required(self) -> tuple[str, ...]: ...

    def carry_out(self, by: Actor, lines: list[SheetLine], report: Report) -> None:
        """Calls the commands for these rows, and tells the report of each."""


@dataclass(slots=True)
class Report:
    """What a walk through the file found. `position` is the log's after an import."""

    language: str
    tell: Tell = lambda done, of: None
    rows: list[Row] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    position: int | None = None

    def add(self, line: int, title: str, outcome: Outcome, **more: Any) -> None:
        self.rows.append(Row(line, title, outcome, **more))

    def refuse(self, line: int, column: str, message: str, **args: object) -> None:
        self.faults.append(Fault(line, column, message, args))

    def attempt(self, line: int, columns: Mapping[str, str], act: Callable[[], object]) -> bool:
        """Does it; a refusal is told, at the column that `columns` names for its code."""
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
        """What a browser would be allowed to send, checked by the form that parses it there."""
        try:
            with translation.override(self.language):
                return shape.run_validation(data)
        except ValidationError as error:
            for place, said in _faults(error.detail):
                name = columns.get(place) or columns.get(place.partition(".")[0], "")
                self.faults.append(Fault(line, name, said=said))
            return None

    def day(self, line: SheetLine, column: str) -> date | None:
        """The date in a cell, `None` for an empty one; only the form that cannot be misread."""
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


class _TakenBack(Exception):
    """Ends the command without a trace."""


def run(by: Actor, data: bytes, table: Table, report: Report, *, apply: bool) -> None:
    """Tells the report what these rows change; with `apply`, and without a fault, changes it.

    All facts are one command's. Raises `Busy` like any command.
    """
    lines, faults = read(data, table.columns, table.required)
    report.faults = faults
    if not lines:
        return
    with suppress(_TakenBack):
        report.position = _walk(
            by.repeating("import", new_id()), table, lines, report, faults, apply
        )
    report.rows.sort(key=lambda row: row.line)
    report.faults.sort(key=lambda fault: fault.line)


@command
def _walk(
    by: Actor,
    table: Table,
    lines: list[SheetLine],
    report: Report,
    faults: list[Fault],
    apply: bool,
) -> None:
    # Somebody else may have come first: then all is done, and told, once more.
    report.rows, report.faults = [], list(faults)
    table.carry_out(by, lines, report)
    if report.faults or not apply:
        raise _TakenBack


def flush() -> None:
    """Writes the rows so far, for the commands that follow to read."""
    decided = under_way.get()
    assert decided
    decided.rows.flush()


def _faults(detail: Any, place: str = "") -> Iterator[tuple[str, str]]:
    """(field, sentence) of each fault that a shape found; a field in a field is `names.fr`."""
    if isinstance(detail, ErrorDetail):
        yield place, str(detail)
    elif isinstance(detail, dict):
        for name, inner in detail.items():
            yield from _faults(inner, f"{place}.{name}" if place else str(name))
    else:
        for inner in detail:
            yield from _faults(inner, place)
