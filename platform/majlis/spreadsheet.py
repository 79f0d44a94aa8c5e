"""Reads a CSV file saved from a spreadsheet: its rows, or all its faults.

Accepted: UTF-8 with or without a byte order mark; commas, semicolons or tabs; any line ends; quoted cells
over several lines; blank lines. Refused, with the place: another encoding, a NUL, an unknown column.
Surrounding spaces are stripped and no-break spaces become spaces. Cells are plain text: `=1+1` is no formula.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

# Most characters of a cell; a longer one means that a quotation mark was never closed.
LONGEST_CELL = csv.field_size_limit()
_SEPARATORS = (",", ";", "\t")
_SPACES = re.compile("[\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{FIGURE SPACE}]")
# Zero-width characters, stripped from a cell like spaces.
_UNSEEN = "\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NO-BREAK SPACE}\N{WORD JOINER}"


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault and its place: a message id with its `args`, or a finished `sentence`."""

    line: int
    column: str
    message: str = ""
    args: Mapping[str, object] = field(default_factory=dict)
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A row by its columns; `number` is the line of the file where it begins, from 1."""

    number: int
    cells: Mapping[str, str]


def read(
    data: bytes, columns: Collection[str], required: Collection[str]
) -> tuple[list[SheetLine], list[Fault]]:
    """The rows of a file with a header, and its faults; no rows for an unreadable file."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return [], [_not_utf8(data, error)]
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        return [], [Fault(line, "", "import-nul", {"place": text.index("\0") + 1})]
    text, skipped = _without_hint(text)
    separator = _separator(text, columns)
    lines: list[SheetLine] = []
    faults: list[Fault] = []
    header: list[str] | None = None
    try:
        for number, cells in _rows(text, separator):
            if header is None:
                header = [cell.casefold() for cell in cells]
                while not header[-1]:
                    header.pop()
                faults = list(_faults_of_header(number + skipped, header, columns, required))
                if faults:
                    return [], faults
            elif any(cells[len(header) :]):
                counts = {"cells": len(cells), "columns": len(header)}
                faults.append(Fault(number + skipped, "", "import-too-many-cells", counts))
            else:
                cells += [""] * (len(header) - len(cells))
                named = zip(header, cells[: len(header)], strict=True)
                lines.append(SheetLine(number + skipped, dict(named)))
    except _Malformed as error:
        reason = {"reason": error.reason, "most": LONGEST_CELL}
        faults.append(Fault(error.line + skipped, "", "import-malformed", reason))
    if header is None:
        faults.append(Fault(1, "", "import-empty"))
    return lines, faults


class _Malformed(Exception):
    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line, self.reason = line, reason


def _rows(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Rows that are not blank, each with the line where it begins."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    while True:
        begins = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            reason = "cell-too-long" if "limit" in str(error) else "quotes"
            raise _Malformed(begins, reason) from error
        cells = [_cell(cell) for cell in row]
        if any(cells):
            yield begins, cells


def _cell(cell: str) -> str:
    return _SPACES.sub(" ", cell).strip(f" \t\r\n{_UNSEEN}")


def _without_hint(text: str) -> tuple[str, int]:
    """The text without Excel's separator hint (`sep=;`), and the number of lines removed."""
    first, _, rest = text.partition("\n")
    return (rest, 1) if re.fullmatch(r'"?sep=.?"?\r?', first, re.IGNORECASE) else (text, 0)


def _separator(text: str, columns: Collection[str]) -> str:
    """The separator that gives the header the most known columns."""

    def known(separator: str) -> int:
        try:
            _, cells = next(_rows(text, separator), (0, []))
        except _Malformed:
            return 0
        return sum(cell.casefold() in columns for cell in cells)

    return max(_SEPARATORS, key=known)


def _faults_of_header(
    line: int, header: list[str], columns: Collection[str], required: Collection[str]
) -> Iterator[Fault]:
    known = ", ".join(columns)
    for place, name in enumerate(header):
        if name not in columns:
            yield Fault(line, name, "import-unknown-column", {"column": name, "known": known})
        elif name in header[:place]:
            yield Fault(line, name, "import-column-twice", {"column": name})
    for name in required:
        if name not in header:
            yield Fault(line, name, "import-column-missing", {"column": name})


def _not_utf8(data: bytes, error: UnicodeDecodeError) -> Fault:
    line = data.count(b"\n", 0, error.start) + 1
    args = {"byte": f"0x{data[error.start]:02X}", "place": str(error.start + 1)}
    return Fault(line, "", "import-not-utf8", args)
