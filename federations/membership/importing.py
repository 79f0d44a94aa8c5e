"""`majlis import mandates`: mandates from a spreadsheet.

Person, organisation, role and first day identify the mandate of a row; only its last day may change.
An earlier last day ends the mandate, any other last day corrects it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from federations.membership import commands
from federations.membership.projection import MandateRow
from federations.membership.rules import Role, Term
from federations.organisations.importing import Directory
from majlis.accounts.addresses import mailbox
from majlis.accounts.models import User
from majlis.domain import Actor, new_id, today
from majlis.importing import Outcome, Report, flush
from majlis.spreadsheet import SheetLine

COLUMNS = {
    "person": "e-mail address of somebody who has an account",
    "organisation": "name, acronym or id",
    "role": ", ".join(Role),
    "from": "first day, YYYY-MM-DD",
    "until": "last day, YYYY-MM-DD; empty: no end",
}
_CODES = {
    "no-longer-active": "organisation",
    "not-found": "person",
    "ends-before-it-begins": "until",
    "president-in-office": "role",
    "already-mandated": "role",
    "already-ended": "until",
}
# Batch size: the number of organisations whose mandates one query reads.
BATCH = 500


@dataclass(frozen=True, slots=True)
class Wanted:
    """A valid row."""

    line: int
    title: str
    person: UUID
    organisation: UUID
    term: Term


Key = tuple[UUID, UUID, Role, date]


class Mandates:
    """The table `mandates`."""

    columns = COLUMNS
    required = ("person", "organisation", "role", "from")

    def carry_out(self, by: Actor, lines: list[SheetLine], report: Report) -> None:
        wanted = list(_valid_rows(lines, report))
        known = _recorded({one.organisation for one in wanted})
        # `give_mandate` reads the organisation's other mandates, so they must be written first.
        unwritten: set[UUID] = set()
        for done, one in enumerate(wanted, start=1):
            if one.organisation in unwritten:
                flush()
                unwritten.clear()
            if _do(by, one, known, report):
                unwritten.add(one.organisation)
            report.progress(done, len(wanted))
        flush()


def _valid_rows(lines: list[SheetLine], report: Report) -> Iterator[Wanted]:
    """The valid rows: one person, one organisation, a role and days. The others are reported."""
    accounts = User.objects.values_list("id", "email").iterator()
    people = {mailbox(email): id for id, email in accounts}
    directory = Directory.read()
    seen: dict[Key, int] = {}
    for line in lines:
        cells, faults = line.cells, len(report.faults)
        title = f"{cells['person']} · {cells['organisation']}"
        person = people.get(mailbox(cells["person"]))
        if person is None:
            report.refuse(line.number, "person", "import-no-account", email=cells["person"])
        found = directory.find(cells["organisation"])
        if len(found) != 1:
            message = "import-several-bodies" if found else "import-no-such-body"
            report.refuse(line.number, "organisation", message, body=cells["organisation"])
        if cells["role"] not in list(Role):
            allowed = COLUMNS["role"]
            report.refuse(
                line.number, "role", "import-not-a-code", value=cells["role"], allowed=allowed
            )
        starts, until = report.day(line, "from"), report.day(line, "until")
        if not cells["from"]:
            report.refuse(line.number, "from", "error-required")
        if len(report.faults) == faults and person and starts:
            role, organisation = Role(cells["role"]), next(iter(found))
            key = (person, organisation, role, starts)
            if key in seen:
                report.refuse(line.number, "", "import-row-twice", first=seen[key])
            else:
                seen[key] = line.number
                yield Wanted(line.number, title, person, organisation, Term(role, starts, until))
        if len(report.faults) > faults:
            report.add(line.number, title, Outcome.REFUSED)


def _recorded(organisations: set[UUID]) -> dict[Key, MandateRow]:
    """The mandates of these organisations except void ones, read in batches."""
    found: dict[Key, MandateRow] = {}
    ids = sorted(organisations)
    for start in range(0, len(ids), BATCH):
        rows = MandateRow.objects.filter(organisation__in=ids[start : start + BATCH])
        for row in rows.order_by("pk"):
            if row.until is None or row.until >= row.starts:
                found[row.person, row.organisation, Role(row.role), row.starts] = row
    return found


def _do(by: Actor, one: Wanted, known: dict[Key, MandateRow], report: Report) -> bool:
    """Gives, ends or corrects the mandate of a row. Returns whether a fact was written."""
    term = one.term
    row = known.get((one.person, one.organisation, term.role, term.starts))
    if row is not None and row.until == term.until:
        report.add(one.line, one.title, Outcome.UNCHANGED)
        return False
    if row is None:
        outcome, changes = Outcome.NEW, []
        done = report.attempt(
            one.line,
            _CODES,
            lambda: commands.give_mandate(by, new_id(), one.person, one.organisation, term),
        )
    else:
        outcome, changes = Outcome.CHANGED, [("until", _day(row.until), _day(term.until))]
        done = report.attempt(one.line, _CODES, partial(_last_day, by, row, term))
    report.add(one.line, one.title, outcome if done else Outcome.REFUSED, changes=changes)
    return done


def _last_day(by: Actor, row: MandateRow, term: Term) -> None:
    earlier = term.until is not None and (row.until is None or term.until < row.until)
    # `end_mandate` with today would end it at this moment, but the file's last day is included.
    if earlier and term.until != today():
        commands.end_mandate(by, row.id, term.until)
    else:
        commands.correct_mandate(by, row.id, term)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
