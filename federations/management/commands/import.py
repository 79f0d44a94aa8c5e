"""`majlis import organisations|mandates FILE.csv`: previews an import; `--apply` carries it out."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError

from federations.membership.importing import Mandates
from federations.organisations.importing import Organisations
from majlis.accounts.addresses import account_at
from majlis.domain import Actor, ActorKind, DomainError
from majlis.importing import Outcome, Report, Table, run
from majlis.management.plain import PlainCommand
from majlis.spreadsheet import Fault
from majlis.texts import LANGUAGES, say

TABLES: Mapping[str, Table] = {"organisations": Organisations(), "mandates": Mandates()}
# Progress interval, in rows.
OFTEN = 1_000


class Command(PlainCommand):
    help = "Import organisations or mandates from a spreadsheet saved as CSV: first a preview"

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.formatter_class = RawDescriptionHelpFormatter
        parser.epilog = "\n".join(_columns())
        parser.add_argument("table", choices=list(TABLES))
        parser.add_argument("file", metavar="FILE.csv", type=Path)
        parser.add_argument(
            "--as",
            dest="email",
            required=True,
            help="e-mail address of the administrator who acts",
        )
        parser.add_argument(
            "--apply", action="store_true", help="carry it out: all rows, or none if one is refused"
        )
        parser.add_argument(
            "--language", choices=list(LANGUAGES), help="by default the administrator's"
        )

    def handle(self, *, table: str, file: Path, email: str, apply: bool, **options: Any) -> None:
        user = account_at(email)
        if user is None or not user.is_administrator or not user.is_active:
            raise CommandError(f"{email} is no administrator of this forum.")
        language = options["language"] or user.language
        try:
            data = file.read_bytes()
        except OSError as error:
            raise CommandError(f"{file} cannot be read: {error.strerror}.") from error
        by = Actor(ActorKind.PERSON, person=user.id, administrator=True)
        report = Report(language, self._progress)
        try:
            run(by, data, TABLES[table], report, apply=apply)
        except DomainError as error:
            raise CommandError(
                say(language, f"error-{error.code}", **error.args_for_words)
            ) from error
        self.stdout.write("\n".join(lines_of(report, apply=apply)))
        if report.faults:
            sys.exit(2)

    def _progress(self, done: int, of: int) -> None:
        if done % OFTEN == 0:
            self.stderr.write(f"  {done} / {of}")


def lines_of(report: Report, *, apply: bool) -> list[str]:
    """The report in words: each row, its faults, and the totals."""
    language = report.language
    faults: dict[int, list[Fault]] = {}
    for fault in report.faults:
        faults.setdefault(fault.line, []).append(fault)
    lines: list[str] = []
    for row in report.rows:
        outcome = say(language, "import-outcome", outcome=row.outcome)
        lines.append(f"{row.line:>6}  {outcome}  {' '.join(row.title.split())}")
        lines += [f"        {column}: {a or '—'} → {b or '—'}" for column, a, b in row.changes]
        if row.remark:
            lines.append(f"        {say(language, row.remark[0], **row.remark[1])}")
        lines += [f"        {_sentence(fault, language)}" for fault in faults.pop(row.line, [])]
    for line, others in sorted(faults.items()):
        lines += [f"{line:>6}  {_sentence(fault, language)}" for fault in others]
    counts = {str(outcome): report.count(outcome) for outcome in Outcome}
    ended = "refused" if report.faults else "done" if apply else "preview"
    return [
        *lines,
        "",
        say(language, "import-sum", ended=ended, faults=len(report.faults), **counts),
    ]


def _sentence(fault: Fault, language: str) -> str:
    sentence = fault.sentence or say(language, fault.message, **fault.args)
    return f"{fault.column}: {sentence}" if fault.column else sentence


def _columns() -> list[str]:
    lines = [
        "FILE.csv is UTF-8, its cells separated by commas, semicolons or tabs; its first line names",
        "the columns, in any order. Those with a star are required.",
    ]
    for name, table in TABLES.items():
        lines += ["", f"{name}:"]
        for column, means in table.columns.items():
            star = "*" if column in table.required else " "
            lines.append(f" {star} {column:<15}{means}".rstrip())
    return lines
