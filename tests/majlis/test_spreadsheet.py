"""Saved spreadsheets are parsed as meant or refused with the place of the fault; written ones run nothing."""

from __future__ import annotations

import csv
import io
import json
import re

import openpyxl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from majlis.spreadsheet import (
    LONGEST_CELL,
    LONGEST_XLSX_CELL,
    Fault,
    SheetLine,
    csv_lines,
    defused,
    read,
    xlsx,
)

COLUMNS = ("name", "type", "note")


def lines(text: str | bytes) -> list[SheetLine]:
    data = text if isinstance(text, bytes) else text.encode()
    found, faults = read(data, COLUMNS, ("name",))
    assert faults == []
    return found


def faults(data: str | bytes) -> list[Fault]:
    return read(data if isinstance(data, bytes) else data.encode(), COLUMNS, ("name",))[1]


@pytest.mark.parametrize(
    "text",
    [
        "name,type\nA,b\n",
        "\ufeffname,type\r\nA,b\r\n",
        "name;type\nA;b",
        "name\ttype\rA\tb\r",
        "sep=;\r\nname;type\r\nA;b\r\n",
        " NAME , Type \n A\u00a0, b\u202f\n",
        '"name","type"\n"A","b"\n',
        "name,type,,\nA,b,,\n",
        "\n\nname,type\n\n,\nA,b\n;\n\n\n".replace(";", ","),
    ],
)
def test_files_saved_by_spreadsheets_are_parsed(text: str) -> None:
    assert [dict(line.cells) for line in lines(text)] == [{"name": "A", "type": "b"}]


def test_a_line_has_its_number_in_the_file() -> None:
    text = 'name;note\r\n"Deux\r\nlignes";"; et ""un"" séparateur"\r\n\r\nB;\r\n'
    assert lines(text) == [
        SheetLine(2, {"name": "Deux\r\nlignes", "note": '; et "un" séparateur'}),
        SheetLine(5, {"name": "B", "note": ""}),
    ]
    assert lines("sep=;\nname;note\nB;")[0].number == 3


def test_a_cell_is_text_even_if_it_looks_like_a_formula() -> None:
    text = "name,note\n=1+1,@SUM(A1)\n+33,-7\n"
    assert [list(line.cells.values()) for line in lines(text)] == [
        ["=1+1", "@SUM(A1)"],
        ["+33", "-7"],
    ]


def test_a_no_break_space_becomes_a_space() -> None:
    assert lines("name\nFédération\u00a0Exemple\n")[0].cells["name"] == "Fédération Exemple"


def test_missing_cells_at_the_end_are_empty() -> None:
    assert lines("name,type,note\nA\n")[0].cells == {"name": "A", "type": "", "note": ""}


def test_another_encoding_is_refused_with_the_place() -> None:
    (fault,) = faults("name\nA\nFédération".encode("latin-1"))
    assert (fault.line, fault.message) == (3, "import-not-utf8")
    assert fault.args == {"byte": "0xE9", "place": "9"}
    assert faults("name\nA".encode("utf-16"))[0].message == "import-not-utf8"


def test_a_nul_is_refused_with_the_place() -> None:
    (fault,) = faults("name\nA\n\0")
    assert (fault.line, fault.message, fault.args) == (3, "import-nul", {"place": 8})


def test_all_faults_of_a_header_are_reported_at_once() -> None:
    found = faults("type,wrong,type,,note\nA,B,C,D,E\n")
    assert [(fault.column, fault.message) for fault in found] == [
        ("wrong", "import-unknown-column"),
        ("type", "import-column-twice"),
        ("", "import-unknown-column"),
        ("name", "import-column-missing"),
    ]


def test_a_row_with_too_many_cells_is_reported_and_the_others_are_parsed() -> None:
    found, wrong = read(b"name,type\nA,b,c\nB,b,,\nC\n", COLUMNS, ())
    assert [line.number for line in found] == [3, 4]
    assert wrong == [Fault(2, "", "import-too-many-cells", {"cells": 3, "columns": 2})]


@pytest.mark.parametrize(
    ("row", "reason"), [('"A', "quotes"), ('"A"b', "quotes"), ("A" * 140_000, "cell-too-long")]
)
def test_a_malformed_cell_is_reported_with_its_line(row: str, reason: str) -> None:
    (fault,) = faults(f"name\nA\n{row}")
    assert (fault.line, fault.message) == (3, "import-malformed")
    assert fault.args == {"reason": reason, "most": LONGEST_CELL}


@pytest.mark.parametrize("text", ["", "\ufeff", "\n\n", ",,\n"])
def test_an_empty_file_is_reported_as_empty(text: str) -> None:
    assert [fault.message for fault in faults(text)] == ["import-empty"]


cells = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=12)


@given(
    st.lists(st.tuples(cells.filter(str.strip), cells, cells), max_size=12),
    st.sampled_from([",", ";", "\t"]),
    st.sampled_from(["\n", "\r\n"]),
    st.booleans(),
)
def test_a_written_file_is_parsed_back(
    rows: list[tuple[str, str, str]], separator: str, end: str, mark: bool
) -> None:
    file = io.StringIO()
    writer = csv.writer(file, delimiter=separator, lineterminator=end, quoting=csv.QUOTE_ALL)
    writer.writerows([COLUMNS, *(("x" + row[0] + "x", *row[1:]) for row in rows)])
    found = lines(("\ufeff" if mark else "") + file.getvalue())
    spaces = str.maketrans(dict.fromkeys("\u00a0\u202f\u2007", " "))
    assert [line.cells["name"] for line in found] == [
        f"x{row[0]}x".translate(spaces) for row in rows
    ]


@given(st.binary(max_size=200) | cells.map(str.encode))
def test_any_bytes_are_rows_or_faults(data: bytes) -> None:
    found, wrong = read(data, COLUMNS, ())
    assert all(set(line.cells) <= set(COLUMNS) and line.number >= 1 for line in found)
    assert found or wrong or b"name" in data or b"type" in data or b"note" in data
    assert all(fault.message.startswith("import-") and fault.line >= 1 for fault in wrong)


# Written files


def test_a_cell_that_a_spreadsheet_would_run_is_defused() -> None:
    for computed in ("=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "＝1"):
        assert re.sub(r"'", "", str(defused(computed)), count=1) == computed
        assert "'" in str(defused(computed))
    assert defused("Ouverture;=2+5;Exemple") == "Ouverture;'=2+5;Exemple"
    for cell in ("1-1", 7, -7, None, "a=b", "a, b - c", ""):
        assert defused(cell) == cell


@given(
    st.lists(cells | st.text("=+-@;,\t\r\n\"' ax"), min_size=1), st.sampled_from(["fr", "ar", "en"])
)
def test_no_separator_finds_a_formula_in_a_written_line(row: list[str], language: str) -> None:
    text = csv_lines([row], language)
    for separator in ";,\t|":
        for part in re.split(rf"[{separator}\r\n]", text):
            assert not re.match(r'[\s"]*[=+@＝＋－＠-]', part)


signs = st.text("=+-@;,|\t\r\n\"'\\ a1")


@given(
    st.dictionaries(signs, signs | st.integers() | st.none() | st.lists(signs | st.integers())),
    st.sampled_from(["fr", "ar", "en"]),
)
@example({"a": '"=1', "b": "x;-2+3", "c": [1, -2]}, "fr")
def test_json_in_a_cell_keeps_its_value_and_holds_no_formula(
    value: dict[str, object], language: str
) -> None:
    text = csv_lines([[value]], language)
    (read_back,) = next(csv.reader([text], delimiter="," if language == "en" else ";"))
    assert json.loads(read_back) == value
    for separator in ";,\t|":
        for part in re.split(rf"[{separator}\r\n]", text):
            # A negative number between separators is a number.
            assert not re.match(r'[\s"]*([=+@＝＋－＠]|-(?!\d+[\]}",]|\d+$))', part)


@given(st.lists(st.lists(cells, min_size=1, max_size=3), max_size=4))
def test_a_workbook_holds_every_text_as_text(rows: list[list[str]]) -> None:
    with xlsx(["a", "b", "c"], rows) as file:
        sheet = openpyxl.load_workbook(file).active
    assert sheet is not None
    _, *found = sheet.iter_rows()
    for row, read_back in zip(rows, found, strict=True):
        values = [cell.value or "" for cell in read_back][: len(row)]
        assert {cell.data_type for cell in read_back} <= {"inlineStr", "s", "n"}
        assert [" ".join(str(value).split()) for value in values] == [
            " ".join(ILLEGAL_CHARACTERS_RE.sub("", value).split()) for value in row
        ]


def test_a_cell_longer_than_excel_allows_is_cut() -> None:
    with xlsx(["a"], [["x" * 40_000]]) as file:
        sheet = openpyxl.load_workbook(file).active
    assert sheet is not None
    assert len(str(sheet["A2"].value)) == LONGEST_XLSX_CELL
    assert str(sheet["A2"].value).endswith("…")
