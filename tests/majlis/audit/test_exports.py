"""Exports of the log: the same rights, and nothing that a spreadsheet would evaluate."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from datetime import UTC, datetime, timedelta
from typing import Any

import openpyxl
import pytest

from federations.votes.rules import Choice
from federations.working_groups.commands import archive_group
from majlis.audit import api, exports
from majlis.audit.aggregate import Format
from majlis.audit.checker import columns_of, leaf
from majlis.audit.exports import CONTENT_TYPES, line
from majlis.audit.seal.leaves import read
from majlis.domain import Actor
from majlis.eventstore.models import Fact
from majlis.eventstore.recorder import log_id
from majlis.eventstore.sealing import destroy
from majlis.eventstore.store import head
from tests.support.people import a_person, signed_in
from tests.support.world import (
    a_group,
    a_member,
    a_panel,
    an_open_link,
    an_open_vote,
    an_organisation,
)

pytestmark = pytest.mark.django_db


def export(by: Actor, format: str, **query: Any) -> tuple[bytes, Any]:
    answer = signed_in(by).get("/api/log/export", {"file": format, **query})
    assert answer.status_code == 200
    return b"".join(answer.streaming_content), answer  # type: ignore[attr-defined]


def a_hidden_ballot() -> Fact:
    panel = a_panel()
    vote = an_open_vote(panel, {"secrecy": "hidden"})
    panel.cast(vote, panel.delegates[1], Choice.FOR)
    return Fact.objects.get(topic="ballot.cast", object_id=vote)


def test_the_choice_of_a_hidden_ballot_cannot_be_guessed_from_its_leaf() -> None:
    """A withheld choice is one of four words: its seal must not reveal which."""
    ballot = a_hidden_ballot()
    exported = next(
        one
        for one in map(
            json.loads,
            export(a_person(administrator=True), "jsonl", topic="ballot")[0].splitlines(),
        )
        if one["id"] == str(ballot.id)
    )
    assert exported["state"] is None
    truth = json.loads(ballot.state)
    salt = truth.pop("salt")

    def found(**salts: str) -> set[str]:
        tried = {
            choice: json.dumps({**truth, "choice": choice, **salts}, separators=(",", ":"))
            for choice in Choice
        }
        return {
            choice
            for choice, state in tried.items()
            if leaf(columns_of({**exported, "state": state})).hex() == exported["leaf"]
        }

    assert found() == found(salt="") == set()
    assert found(salt=salt) == {Choice.FOR}, "the guesses have the format of a stored ballot"


def test_a_line_holds_every_column_as_it_is_stored() -> None:
    an_organisation()
    fact = Fact.objects.get()
    exported = line(fact)
    assert list(exported) == [field.column for field in Fact._meta.concrete_fields]
    assert json.loads(json.dumps(exported)) == exported
    assert exported["state"] == fact.state
    assert exported["stream"] == str(fact.stream)
    assert exported["mandate"] is None
    assert exported["recorded_at"] == f"{fact.recorded_at:%Y-%m-%dT%H:%M:%S.%f}Z"


def test_json_lines_hash_to_the_leaves_of_the_seal() -> None:
    a_hidden_ballot()
    leaves = {one.position: one.hash.hex() for one in read(0, 1_000)}
    data, _ = export(a_person(administrator=True), "jsonl")
    exported = [json.loads(text) for text in data.splitlines()]
    assert [one["position"] for one in exported] == list(leaves)
    withheld = [one for one in exported if one["state"] is None]
    assert [(one["topic"], one["leaf"]) for one in withheld] == [
        ("ballot.cast", leaves[withheld[0]["position"]])
    ]
    for one in exported:
        if one["state"] is not None:
            columns = [None if value is None else str(value).encode() for value in one.values()]
            assert leaf(columns).hex() == leaves[one["position"]]


def test_a_csv_export_has_a_byte_order_mark_and_sentences_in_the_reader_s_language() -> None:
    by = a_person("Salma", administrator=True, language="ar")
    a_member(an_organisation(), name="=HYPERLINK(1)")
    data, answer = export(by, "csv", kind="mandate")
    assert data.startswith(b"\xef\xbb\xbf")
    (row,) = csv.DictReader(io.StringIO(data.decode("utf-8-sig")), delimiter=";")
    assert "منح =HYPERLINK(1) انتدابا" in row["sentence"]
    assert row["withheld"] == "no"
    assert answer["X-Total"] == "1"
    assert answer["Content-Type"] == "text/csv; charset=utf-8"


@pytest.mark.parametrize(("language", "separator"), [("fr", ";"), ("ar", ";"), ("en", ",")])
def test_a_csv_export_has_the_separator_of_the_reader_s_language(
    language: str, separator: str
) -> None:
    an_organisation("Ouverture;=2+5;Exemple")
    by = a_person(administrator=True, language=language)
    data, _ = export(by, "csv", kind="organisation")
    (row,) = csv.DictReader(io.StringIO(data.decode("utf-8-sig")), delimiter=separator)
    assert row["topic"] == "organisation.registered"
    assert row["object_name"].startswith("Ouverture;'=2+5;Exemple")
    assert json.loads(row["state"])["names"]["fr"].startswith("Ouverture;=2+5;Exemple")


def test_no_program_reads_a_formula_in_a_csv_export_whatever_its_separator() -> None:
    an_organisation('Ouverture;=2+5;"=3+5",@SUM(A1)')
    for language in ("fr", "en"):
        by = a_person(administrator=True, language=language)
        text = export(by, "csv", kind="organisation")[0].decode("utf-8-sig")
        for separator in ";,\t":
            for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
                rows = csv.reader(io.StringIO(text), delimiter=separator, quoting=quoting)
                cells = [cell.strip(' "') for row in rows for cell in row]
                assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


def test_an_xlsx_export_has_the_same_rows_as_texts_and_dates() -> None:
    by = a_person(administrator=True, language="ar")
    an_organisation("=2+5")
    data, answer = export(by, "xlsx", kind="organisation")
    assert answer["Content-Type"] == CONTENT_TYPES[Format.XLSX]
    assert answer["Content-Disposition"].endswith('.xlsx"')
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert sheet is not None
    header, row = sheet.iter_rows()
    cells = {name.value: cell for name, cell in zip(header, row, strict=True)}
    assert str(cells["object_name"].value).startswith("=2+5")
    assert cells["object_name"].data_type == "s"
    assert cells["topic"].value == "organisation.registered"
    moment, fact = cells["recorded_at"].value, Fact.objects.get(topic="organisation.registered")
    assert isinstance(moment, datetime)
    assert abs(moment.replace(tzinfo=UTC) - fact.recorded_at) < timedelta(seconds=1)
    assert sheet.sheet_view.rightToLeft


def test_an_xlsx_export_that_is_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "MOST_IN_XLSX", 2)
    for _ in range(3):
        an_organisation()
    query = {"file": "xlsx", "kind": "organisation"}
    answer = signed_in(a_person(administrator=True)).get("/api/log/export", query)
    assert (answer.status_code, answer.json()["code"]) == (422, "export-too-long")
    assert answer.json()["args"] == {"most": 2, "total": 3}


def test_cloud_events_have_the_attributes_of_their_standard() -> None:
    an_organisation("Filature")
    data, answer = export(a_person(administrator=True), "cloudevents", kind="organisation")
    (event,) = json.loads(data)
    fact = Fact.objects.get(topic="organisation.registered")
    assert answer["Content-Type"] == "application/cloudevents-batch+json"
    assert {name: event[name] for name in ("specversion", "id", "source", "type", "subject")} == {
        "specversion": "1.0",
        "id": str(fact.id),
        "source": f"urn:uuid:{log_id()}",
        "type": "organisation.registered",
        "subject": f"organisation/{fact.object_id}",
    }
    assert event["time"].endswith("Z")
    assert (event["datacontenttype"], event["data"]) == ("application/json", json.loads(fact.state))
    assert all(name.islower() and name.isalnum() for name in event)


@pytest.mark.parametrize("format", ["csv", "jsonl", "cloudevents"])
def test_withheld_fields_are_withheld_in_every_format(format: str) -> None:
    a_hidden_ballot()
    data, _ = export(a_person(administrator=True), format, topic="ballot.cast")
    assert b"ballot.cast" in data
    assert b"choice" not in data


@pytest.mark.parametrize("format", ["csv", "xlsx", "jsonl", "cloudevents"])
def test_an_export_contains_only_facts_visible_to_its_reader(format: str) -> None:
    an_open_link(a_member(an_organisation()), a_member(an_organisation()))
    data, _ = export(a_person(), format)
    if format == "xlsx":
        data = zipfile.ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet1.xml")
    assert b"link.opened" in data
    assert b"group.created" not in data


def test_an_empty_export_is_valid_in_every_format() -> None:
    by = a_person()
    assert export(by, "jsonl", kind="nothing")[0] == b""
    assert json.loads(export(by, "cloudevents", kind="nothing")[0]) == []
    assert len(export(by, "csv", kind="nothing")[0].splitlines()) == 1


def test_an_export_goes_up_to_the_head_at_its_start_in_batches(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(exports, "BATCH", 2)
    for _ in range(5):
        an_organisation()
    by = a_person(administrator=True)
    upto = head()
    answer = signed_in(by).get("/api/log/export", {"file": "jsonl", "kind": "organisation"})
    an_organisation()
    lines = b"".join(answer.streaming_content).splitlines()  # type: ignore[attr-defined]
    assert (len(lines), answer["X-Total"]) == (5, "5")
    assert f"majlis-log-{upto}.jsonl" in answer["Content-Disposition"]


def test_an_export_with_an_unknown_format_or_filter_is_refused() -> None:
    for query in ({}, {"file": "ods"}, {"file": "csv", "person": "me"}):
        assert signed_in(a_person()).get("/api/log/export", query).status_code == 400


@pytest.mark.parametrize("format", ["csv", "cloudevents"])
def test_a_text_is_exported_until_its_author_is_erased(format: str) -> None:
    by, author = (a_person(administrator=True) for _ in range(2))
    archive_group(author, a_group(), "Mission accomplie")
    assert b"Mission accomplie" in export(by, format)[0]

    assert author.person
    destroy(author.person)

    assert b"Mission accomplie" not in export(by, format)[0]


def test_json_lines_contain_texts_as_they_are_sealed() -> None:
    by = a_person(administrator=True)
    archive_group(by, a_group(), "Mission accomplie")
    data, _ = export(by, "jsonl", topic="group.archived")
    (exported,) = [json.loads(text) for text in data.splitlines()]
    assert json.loads(exported["state"])["reason"].keys() == {"sealed_by", "text"}
