"""Imports of organisations and mandates from a spreadsheet: first a preview, then every row or none."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.core.management import CommandError, call_command

from federations.membership.projection import MandateRow
from federations.membership.rules import Role
from federations.organisations.commands import dissolve_organisation
from federations.organisations.projection import OrganisationRow
from federations.organisations.rules import OrganisationType, Reported
from majlis.accounts.models import User
from majlis.domain import Actor, today
from majlis.eventstore.models import Fact
from majlis.eventstore.store import head
from majlis.texts import LANGUAGES, bare
from tests.support.people import a_person, account
from tests.support.tables import every_row
from tests.support.world import a_body, a_mandate, an_administrator

pytestmark = pytest.mark.django_db

Import = Callable[..., list[str]]


@pytest.fixture
def administrator() -> User:
    return account(an_administrator())


@pytest.fixture
def run_import(tmp_path: Path, administrator: User) -> Import:
    """Imports these rows, the first being the header, and returns the printed lines."""

    def run(
        table: str,
        *rows: Sequence[object],
        apply: bool = True,
        refused: bool = False,
        language: str = "en",
    ) -> list[str]:
        file, out = tmp_path / "table.csv", io.StringIO()
        with file.open("w", newline="", encoding="utf-8-sig") as opened:
            csv.writer(opened, delimiter=";").writerows(rows)
        options: dict[str, Any] = {"apply": apply, "language": language, "stdout": out}
        options["stderr"] = io.StringIO()
        if refused:
            with pytest.raises(SystemExit) as ended:
                call_command("import", table, str(file), email=administrator.email, **options)
            assert ended.value.code == 2
        else:
            call_command("import", table, str(file), email=administrator.email, **options)
        return bare(out.getvalue()).splitlines()

    return run


def organisation(name: str) -> OrganisationRow:
    return OrganisationRow.objects.get(names__fr=name)


HEADER: tuple[str, ...] = (
    *("name_fr", "name_ar", "acronym", "type", "sme", "sectors", "region", "parents", "source"),
    *("confidence", "website", "description_fr"),
)
A: tuple[str, ...] = (
    "Organisme A",
    "الهيئة أ",
    "OA",
    "federation",
    "",
    "digital|energy",
    "MA-06",
    "",
    "",
)
A = (*A, "", "https://exemple.invalid/", "Présentation")
B = (
    "Entreprise B",
    "",
    "",
    "company",
    "oui",
    "",
    "",
    "OA",
    "https://exemple.invalid",
    "haute",
    "",
    "",
)


# --- organisations


def test_a_preview_lists_new_rows_and_records_nothing(run_import: Import) -> None:
    before, rows = head(), every_row()
    lines = run_import("organisations", HEADER, A, B, apply=False)
    assert lines[:2] == ["     2  new  Organisme A", "     3  new  Entreprise B"]
    assert lines[-1].startswith("Preview: nothing was recorded. Add --apply to do it. New: 2;")
    assert (head(), every_row()) == (before, rows)


def test_an_import_registers_all_rows_in_one_command_of_the_administrator(
    run_import: Import, administrator: User
) -> None:
    before = head()
    assert run_import("organisations", HEADER, A, B)[-1].startswith("Done. New: 2;")
    first, second = organisation("Organisme A"), organisation("Entreprise B")
    assert first.names == {"fr": "Organisme A", "ar": "الهيئة أ"}
    assert (first.acronym, first.type, first.region) == ("OA", "federation", "MA-06")
    assert (first.sectors, first.sme, first.example) == (["digital", "energy"], False, False)
    assert (first.website, first.description["fr"]) == ("https://exemple.invalid/", "Présentation")
    assert (second.sme, second.parents) == (True, [str(first.id)])
    assert (second.reported_source, second.reported_confidence) == (
        "https://exemple.invalid",
        "haute",
    )
    assert first.reported_source is None
    facts = Fact.objects.filter(position__gt=before)
    assert {fact.topic for fact in facts} == {"organisation.registered"}
    assert {fact.actor for fact in facts} == {administrator.id}
    assert len({fact.command for fact in facts}) == 1


def test_importing_the_same_file_again_changes_nothing(run_import: Import) -> None:
    run_import("organisations", HEADER, A, B)
    before, rows = head(), every_row()
    lines = run_import("organisations", HEADER, A, B)
    assert lines[:2] == ["     2  unchanged  Organisme A", "     3  unchanged  Entreprise B"]
    assert (head(), every_row()) == (before, rows)


def test_a_change_is_previewed_by_field_and_made_by_the_slices_commands(
    run_import: Import,
) -> None:
    run_import("organisations", HEADER, A, B)
    id = str(organisation("Organisme A").id)
    before = head()
    changes = [
        ("id", "name_fr", "acronym", "sectors", "since", "parents"),
        (id, "Organisme C", "OC", "digital", "2026-01-05", ""),
        (str(organisation("Entreprise B").id), "Entreprise B", "", "", "", ""),
    ]
    preview = run_import("organisations", *changes, apply=False)
    assert preview[:7] == [
        "     2  changed  Organisme C",
        "        name_fr: Organisme A → Organisme C",
        "        acronym: OA → OC",
        "        sectors: digital|energy → digital",
        "     3  changed  Entreprise B",
        "        parents: Organisme A → —",
        "",
    ]
    assert head() == before
    run_import("organisations", *changes)
    facts = Fact.objects.filter(position__gt=before).order_by("position")
    assert [fact.topic.partition(".")[2] for fact in facts] == ["renamed", "described", "moved"]
    row = organisation("Organisme C")
    # Fields without a column stay unchanged.
    assert (row.names, row.type) == ({"fr": "Organisme C", "ar": "الهيئة أ"}, "federation")
    assert organisation("Entreprise B").parents == []


def test_parents_may_stand_anywhere_in_the_same_file(run_import: Import) -> None:
    rows = [
        (f"Organisme {n}", "association", f"Organisme {n + 1}" if n < 9 else "") for n in range(10)
    ]
    run_import("organisations", ("name_fr", "type", "parents"), *rows)
    assert organisation("Organisme 3").parents == [str(organisation("Organisme 4").id)]
    assert organisation("Organisme 9").children_count == 1


def test_a_cycle_of_parents_is_refused(run_import: Import) -> None:
    rows = [
        ("Organisme 1", "association", "Organisme 2"),
        ("Organisme 2", "association", "Organisme 1"),
    ]
    lines = run_import("organisations", ("name_fr", "type", "parents"), *rows, refused=True)
    assert "        parents: An organisation cannot belong to itself" in "\n".join(lines)
    known = a_body({"fr": "Haut"})
    a_body({"fr": "Bas"}, parents=[known])
    lines = run_import("organisations", ("name_fr", "parents"), ("Haut", "Bas"), refused=True)
    assert lines[0].split() == ["2", "refused", "Haut"]


def test_all_errors_are_listed_by_row_and_column_and_nothing_is_recorded(
    run_import: Import,
) -> None:
    before = every_row()
    wrong = [
        ("Bonne", "", "", "federation", *[""] * 8),
        ("", "", "X", "federation", *[""] * 8),
        (
            "Mauvaise",
            "",
            "",
            "club",
            "peut-être",
            "sport",
            "MA-13",
            "Nulle part",
            "",
            "",
            "ftp",
            "",
        ),
        ("Bonne", "", "", "federation", *[""] * 8),
        ("PME", "", "", "federation", "oui", *[""] * 7),
        ("Dessous", "", "", "federation", "", "", "", "Mauvaise", "", "", "", ""),
        ("Sourcée", "", "", "federation", "", "", "", "", "https://exemple.invalid", "", "", ""),
    ]
    lines = run_import("organisations", HEADER, *wrong, refused=True)
    faults: dict[int, list[str]] = {}
    at = 0
    for line in lines[:-2]:
        if line.startswith("        "):
            faults[at].append(line.strip().partition(":")[0])
        else:
            at = int(line.split()[0])
            faults[at] = []
    assert faults == {
        2: [],
        3: ["name_fr"],
        4: ["sme", "type", "sectors", "region", "website", "parents"],
        5: ["Row 2 already concerns the same thing"],
        6: ["sme"],
        7: [],  # The fault is in its parent, and is reported there.
        8: ["confidence"],
    }
    assert lines[-1].startswith("Nothing was recorded: 10 errors to correct. New: 2;")
    assert every_row() == before


def test_a_taken_name_and_an_ended_body_are_refused(run_import: Import) -> None:
    taken, other = a_body({"fr": "Prise"}), a_body({"fr": "Autre"})
    lines = run_import("organisations", ("id", "name_fr"), (other, "Prise\u200b"), refused=True)
    assert lines[1].strip().startswith("name_fr: An active organisation already bears this name")
    dissolve_organisation(an_administrator(), taken, today())
    lines = run_import("organisations", ("id", "name_fr"), (taken, "Reprise"), refused=True)
    assert "dissolved" in lines[2]
    run_import("organisations", ("name_fr", "type"), ("Prise", "federation"))
    assert OrganisationRow.objects.filter(names__fr="Prise").count() == 2


def test_a_body_is_matched_by_its_arabic_name_and_never_by_its_acronym(run_import: Import) -> None:
    a_body({"fr": "Connue", "ar": "معروفة"})
    OrganisationRow.objects.update(acronym="CN")
    lines = run_import("organisations", ("name_ar", "type"), ("معروفة", "association"), apply=False)
    assert lines[1].strip() == "type: federation → association"
    lines = run_import(
        "organisations", ("name_fr", "acronym", "type"), ("Neuve", "CN", "association")
    )
    assert lines[0].split()[1] == "new"
    assert "Connue also bears the acronym CN" in lines[1]


def test_a_cell_that_looks_like_a_formula_stays_text(run_import: Import) -> None:
    run_import("organisations", ("name_fr", "type"), ('=HYPERLINK("x")', "association"))
    assert organisation('=HYPERLINK("x")').type == OrganisationType.ASSOCIATION


def test_an_import_does_not_replace_a_reported_source(run_import: Import) -> None:
    a_body({"fr": "Rapportée"}, reported=Reported("https://exemple.invalid", "haute"))
    header = ("name_fr", "source", "confidence")
    lines = run_import("organisations", header, ("Rapportée", "https://autre.invalid", "basse"))
    assert lines[0].split()[1] == "unchanged"
    assert organisation("Rapportée").reported_source == "https://exemple.invalid"


# --- mandates

TERMS = ("person", "organisation", "role", "from", "until")


@pytest.fixture
def body() -> UUID:
    return a_body({"fr": "Organisme A"})


def email(person: Actor) -> str:
    return account(person).email


def test_mandates_are_given_to_people_by_email_address(run_import: Import, body: UUID) -> None:
    one, two = a_person("Une"), a_person("Deux")
    rows = [
        (email(one).upper(), "organisme a", "president", "2026-01-01", ""),
        (email(two), str(body), "delegate", "2025-01-01", "2026-12-31"),
        (email(two), "Organisme A", "delegate", "2027-01-01", ""),
    ]
    assert run_import("mandates", TERMS, *rows)[-1].startswith("Done. New: 3;")
    given = MandateRow.objects.order_by("starts").values_list("person", "role", "starts", "until")
    assert list(given) == [
        (two.person, Role.DELEGATE, date(2025, 1, 1), date(2026, 12, 31)),
        (one.person, Role.PRESIDENT, date(2026, 1, 1), None),
        (two.person, Role.DELEGATE, date(2027, 1, 1), None),
    ]
    before = head()
    assert "unchanged: 3" in run_import("mandates", TERMS, *rows)[-1]
    assert head() == before


def test_an_earlier_last_day_ends_a_mandate_and_a_later_one_corrects_it(
    run_import: Import, body: UUID
) -> None:
    person, tomorrow = a_person(), today() + timedelta(days=1)
    a_mandate(person, body, starts=date(2020, 1, 1))
    for until, topic in [
        (tomorrow, "mandate.ended"),
        (today(), "mandate.corrected"),  # Ended today, the mandate would stop at this moment.
        (tomorrow, "mandate.corrected"),
        ("", "mandate.corrected"),
    ]:
        before = head()
        row = (email(person), "Organisme A", "delegate", "2020-01-01", until)
        assert run_import("mandates", TERMS, row)[0].split()[1] == "changed"
        (fact,) = Fact.objects.filter(position__gt=before)
        assert fact.topic == topic
        assert MandateRow.objects.get().until == (until or None)


def test_all_errors_of_mandates_are_listed_by_row_and_column(
    run_import: Import, body: UUID
) -> None:
    one, two = email(a_person("Une")), email(a_person("Deux"))
    output = "\n".join(
        run_import(
            "mandates",
            TERMS,
            ("nobody@example.org", "Inconnue", "chef", "12/03/2026", "2026-02-30"),
            (one, "Organisme A", "president", "2026-01-01", ""),
            (two, "Organisme A", "president", "2026-06-01", ""),
            (two, "Organisme A", "delegate", "2026-06-01", "2026-05-01"),
            (one, "Organisme A", "president", "2026-01-01", ""),
            (two, "Organisme A", "secretary", "", ""),
            refused=True,
        )
    )
    for words in (
        "person: Nobody has an account at the address nobody@example.org",
        "organisation: The directory has no organisation “Inconnue”",
        "role: “chef” is not known. Choose among: president, delegate",
        "from: “12/03/2026” is not a date: write it as YYYY-MM-DD; any other form may confuse",
        "until: “2026-02-30” is not a date",
        "     4  refused",
        "role: This organisation already has a president during these days",
        "until: The last day of the mandate comes before the first",
        "Row 3 already concerns the same thing",
        "from: This field is required: fill it in.",
        "Nothing was recorded: 9 errors to correct. New: 1;",
    ):
        assert words in output
    assert not MandateRow.objects.exists()


# --- actor and language


@pytest.mark.parametrize("language", LANGUAGES)
def test_refusals_are_in_the_requested_language(run_import: Import, language: str) -> None:
    lines = run_import(
        "organisations", ("name_fr", "type"), ("A", "club"), refused=True, language=language
    )
    expected = {"fr": "choix valide", "ar": "خيار", "en": "valid choice"}[language]
    assert expected in lines[1]


def test_only_an_administrator_imports(tmp_path: Path) -> None:
    someone = account(a_person())
    file = tmp_path / "table.csv"
    file.write_text("name_fr,type\nA,federation\n")
    for email in (someone.email, "nobody@example.org"):
        with pytest.raises(CommandError, match="no administrator"):
            call_command("import", "organisations", str(file), email=email)


def test_an_unreadable_file_is_refused(tmp_path: Path, administrator: User) -> None:
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("import", "mandates", str(tmp_path), email=administrator.email)


def test_a_file_that_is_not_utf_8_is_refused_without_a_traceback(
    tmp_path: Path, administrator: User
) -> None:
    file, out = tmp_path / "table.csv", io.StringIO()
    file.write_bytes("name_fr,type\nFédération,federation\n".encode("latin-1"))
    with pytest.raises(SystemExit):
        call_command(
            "import",
            "organisations",
            str(file),
            email=administrator.email,
            language="en",
            stdout=out,
        )
    assert "     2  This file is not UTF-8: byte 0xE9 at position 15" in bare(out.getvalue())


@pytest.mark.soak
def test_ten_thousand_rows_are_imported_and_change_nothing_when_repeated(
    run_import: Import,
) -> None:
    count = 10_000
    bodies = [
        (f"Organisme {n:05}", "association", f"Organisme {n // 10:05}" if n else "")
        for n in range(count)
    ]
    header = ("name_fr", "type", "parents")
    assert "New: 10,000;" in run_import("organisations", header, *bodies)[-1]
    assert OrganisationRow.objects.count() == count
    assert organisation("Organisme 00012").children_count == 10
    before = head()
    assert "unchanged: 10,000;" in run_import("organisations", header, *bodies)[-1]

    people = [email(a_person()) for _ in range(100)]
    rows = [
        (people[n % 100], f"Organisme {n // 10:05}", "delegate", "2026-01-01", "")
        for n in range(count)
    ]
    assert "New: 10,000;" in run_import("mandates", TERMS, *rows)[-1]
    assert head() == before + count
    changed = [(*row[:4], "2030-12-31") for row in rows]
    assert "changed: 10,000;" in run_import("mandates", TERMS, *changed)[-1]
    wrong = [*changed[:-1], ("nobody@example.org", *changed[-1][1:])]
    assert "1 error" in run_import("mandates", TERMS, *wrong, refused=True)[-1]
