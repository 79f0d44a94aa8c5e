"""Reads a CSV file saved from a spreadsheet, its rows or all its faults; writes CSV and XLSX files.

Accepted: UTF-8 with or without a byte order mark; commas, semicolons or tabs; any line ends; quoted cells
over several lines; blank lines. Refused, with the place: another encoding, a NUL, an unknown column.
Surrounding spaces are stripped and no-break spaces become spaces. Cells are plain text: `=1+1` is no formula.

Written: UTF-8 with a byte order mark, which Excel needs to read Arabic, and the separator that Excel expects
in the reader's language. Neither kind of file holds a cell that a spreadsheet runs as a formula.
"""

from __future__ import annotations

import csv
import io
import json
import re
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import IO

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from majlis.domain import CIVIL_TIME

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


BYTE_ORDER_MARK = "\ufeff"
# Most characters of a cell of Excel, and most rows of its sheet with the header.
LONGEST_XLSX_CELL = 32_767
MOST_XLSX_ROWS = 1_048_576
# Excel splits a CSV file at the list separator of its language.
_LIST_SEPARATOR = {"fr": ";", "ar": ";", "en": ","}
# A program that reads the file with another separator, or ignores quotation marks, begins a cell there.
_FORMULA = re.compile(r"""(^|[,;|\t\r\n"])(\s*)([=+@＝＋－＠-])""")
_JSON_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


def csv_lines(rows: Iterable[Sequence[object]], language: str) -> str:
    """Lines of a CSV file for a reader of this language, with `BYTE_ORDER_MARK` before the first."""
    file = io.StringIO()
    writer = csv.writer(file, delimiter=_LIST_SEPARATOR[language])
    writer.writerows([defused(cell) for cell in row] for row in rows)
    return file.getvalue()


def defused(cell: object) -> object:
    """A cell that no spreadsheet runs as a formula: an apostrophe precedes the sign that would begin one.

    Signs after a separator or quotation mark are included, because a program that expects another separator
    begins a cell there. A dict or list becomes JSON of the same value, its strings escaped.
    """
    if isinstance(cell, dict | list):
        return _JSON_STRING.sub(lambda one: _FORMULA.sub(_escaped, one[0]), _json(cell))
    return _FORMULA.sub(r"\1\2'\3", cell) if isinstance(cell, str) else cell


def _escaped(sign: re.Match[str]) -> str:
    return f"{sign[1]}{sign[2]}\\u{ord(sign[3]):04x}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def xlsx(
    header: Sequence[str], rows: Iterable[Sequence[object]], *, right_to_left: bool = False
) -> IO[bytes]:
    """An XLSX file with one sheet, at its beginning; the caller closes it, which deletes it.

    A dict or list becomes JSON. Texts stay texts, even if they begin with `=`; one that is too long for a
    cell ends with `…`. An aware datetime becomes a date of Excel in Morocco's time. Rows are written as they
    come, in constant memory.
    """
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.freeze_panes = "A2"
    sheet.sheet_view.rightToLeft = right_to_left
    sheet.append([_xlsx_cell(sheet, name, Font(bold=True)) for name in header])
    for row in rows:
        sheet.append([_xlsx_cell(sheet, value) for value in row])
    file = tempfile.TemporaryFile()  # noqa: SIM115  the caller closes it
    book.save(file)
    file.seek(0)
    return file


def _xlsx_cell(sheet: WriteOnlyWorksheet, value: object, font: Font | None = None) -> Cell | object:
    if isinstance(value, datetime):
        return value.astimezone(CIVIL_TIME).replace(tzinfo=None)
    if isinstance(value, dict | list):
        value = _json(value)
    if not isinstance(value, str):
        return value
    text = ILLEGAL_CHARACTERS_RE.sub("", value)
    if len(text) > LONGEST_XLSX_CELL:
        text = text[: LONGEST_XLSX_CELL - 1] + "…"
    if font is None and not text.startswith("="):
        return text
    cell = WriteOnlyCell(sheet, text)
    # The library takes a text that begins with `=` for a formula.
    cell.data_type = "s"
    if font is not None:
        cell.font = font
    return cell
