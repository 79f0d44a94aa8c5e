"""`majlis verify`: checks the history against its signed checkpoints, and the tables against the history."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError, CommandParser

from majlis.audit.checker import Note, Refused
from majlis.audit.seal import keys
from majlis.audit.seal.doubts import Finding, known_unlawful, last_begun, place_of
from majlis.audit.seal.models import Verification
from majlis.audit.seal.verifying import begin, run, signed_here
from majlis.eventstore.store import head
from majlis.management.plain import PlainCommand

SENTENCES = {
    "changed": "The fact at position {position} was changed after it was sealed.",
    "removed": "The fact at position {position} was removed after it was sealed.",
    "inserted": "The fact at position {position} was inserted among facts already sealed.",
    "moved": "The fact at position {position} was moved: it was sealed at position {was}.",
    "rewritten": (
        "Facts and their tree were changed together, somewhere after position {after} and up to "
        "position {position}: they do not lead to the checkpoint signed there."
    ),
    "checkpoint": "The checkpoint at position {position} is signed with no key of this forum.",
    "cosignature": "The checkpoint at position {position} is not the one co-signed by the witness {witness}.",
    "unkept": (
        "The files of the data folder that keep the signed checkpoint (at position {position}) and "
        "the newest facts are missing or were cut off, so a rollback would not show. If you know why: "
        "majlis seal --keep"
    ),
    "lost": (
        "The database lost facts: {missing} that the data folder keeps are no longer there, after position "
        "{position}. Restore the last backup, or accept the loss: majlis seal --keep"
    ),
    "seal-unreadable": (
        "After position {position}, a fact or what is stored of its seal holds a value that cannot be read."
    ),
    "schema": "The database is not what the migrations make: {table} ({key}).",
    "tree": "The facts are what was signed, up to position {position}; their stored tree is damaged.",
    "row-changed": "In the table {table}, the column {column} of the row {key} is not what the facts say.",
    "row-missing": "In the table {table}, the row {key} is missing.",
    "row-added": "In the table {table}, the row {key} is none that the facts made.",
    "table-unreadable": (
        "The table {table} cannot be compared with the facts: a value or a column is not the program's."
    ),
    "kept-changed": "In the table {table}, what is kept under {key}{place} contradicts the facts.",
    "unlawful": "The fact at position {position} was recorded though earlier facts do not allow it.",
    "unreadable": "A fact after position {position} cannot be read into the tables.",
}
_LOOK = "Find out first who could write to the database"
NEXT = {
    "row-changed": f"{_LOOK}; then run majlis rebuild.",
    "row-missing": f"{_LOOK}; then run majlis rebuild.",
    "row-added": f"{_LOOK}; then run majlis rebuild.",
    "kept-changed": f"{_LOOK}. No rebuild repairs it: compare it with a backup.",
    "unlawful": f"{_LOOK}. The fact stays; what depends on it is decided again.",
    "table-unreadable": f"{_LOOK}; the log says which value or column.",
    "schema": f"{_LOOK}; then remove what the program did not make.",
    "unreadable": "Run majlis verify without --rows: it names the fact that was changed.",
}


class Command(PlainCommand):
    help = "Verify that no fact was changed since it was sealed, and that the tables say what the facts say"

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--anew", action="store_true", help="do not resume an interrupted verification"
        )
        parser.add_argument(
            "--checkpoint", metavar="FILE", type=Path, help="a checkpoint that a witness kept"
        )
        parser.add_argument(
            "--rows",
            action="store_true",
            help="compare the tables only, not the facts with the seal",
        )
        parser.add_argument("--quiet", action="store_true", help="print no progress")

    def handle(
        self,
        *,
        anew: bool,
        checkpoint: Path | None,
        quiet: bool,
        rows: bool = False,
        **options: Any,
    ) -> None:
        started = time.monotonic()
        if rows and checkpoint:
            raise CommandError("A checkpoint is compared with the facts: leave out --rows.")
        kept = self._kept(checkpoint)
        begun = {"ended_at": None, "reason": Verification.Reason.COMMAND, "only_rows": rows}
        one = None if anew or kept else last_begun(**begun)
        if one and not quiet:
            self.stderr.write(
                f"  resumes after {one.size} facts and {one.tables} tables, "
                f"begun {one.started_at:%Y-%m-%d %H:%M}"
            )
        one = one or begin(Verification.Reason.COMMAND, only_rows=rows)
        if kept and kept.size > one.upto:
            raise CommandError(
                f"That checkpoint covers {kept.size} facts, and this forum has sealed {one.upto}: "
                "facts were removed, or a backup was restored that is older than it."
            )
        before, rows_before = one.size, one.rows
        run(one, progress=lambda _: None if quiet else self._tell(one), shown=kept)
        seconds = max(time.monotonic() - started, 0.001)
        done = f"{one.size - before:,} facts hashed and {one.rows - rows_before:,} rows compared"
        self._say(one, f"{done} in {seconds:.1f} s")

    def _kept(self, file: Path | None) -> Note | None:
        if file is None:
            return None
        try:
            note = Note.parse(file.read_text("utf-8"))
        except (OSError, UnicodeError, Refused) as error:
            raise CommandError(f"{file} holds no checkpoint.") from error
        if note.origin != keys.origin():
            raise CommandError(f"{file} is a checkpoint of another log: {note.origin}.")
        if not signed_here(note):
            raise CommandError(f"{file} bears no signature of this forum, nor of a witness of it.")
        return note

    def _tell(self, one: Verification) -> None:
        if one.ended_at is None:
            compared = f", {one.tables} tables compared" if one.tables else ""
            self.stderr.write(f"  {one.size} of {one.upto}{compared}")

    def _say(self, one: Verification, pace: str) -> None:
        if not one.only_rows:
            self.stdout.write(
                f"{one.size} facts, {one.checkpoints} checkpoints and {one.cosignatures} co-signatures "
                f"checked, up to position {one.position}"
            )
        if one.rows_position is not None:
            self.stdout.write(
                f"{one.tables} tables with {one.rows} rows compared with what the facts say, "
                f"up to position {one.rows_position}"
            )
        for position, since in sorted(known_unlawful().items()):
            known = SENTENCES["unlawful"].format(position=position)
            self.stdout.write(f"Known since {since:%Y-%m-%d %H:%M}: {known}")
        self.stdout.write(pace)
        if one.finding:
            raise CommandError(sentence(one.finding))
        if one.kept:
            self.stdout.write("They lead to the checkpoint that was kept outside the database.")
        waiting = " Later ones are not sealed yet." if head() > one.position else ""
        if not one.only_rows:
            self.stdout.write(f"Every fact is the one that was sealed.{waiting}")
        self.stdout.write("Every row is what the facts say.")


def sentence(finding: Finding) -> str:
    """A finding in words, for an operator, and what to do."""
    place = f", column {column}," if (column := finding.get("column")) else ""
    said = SENTENCES[finding["kind"]].format(**finding, place=place)
    if others := [place_of(each) for each in finding.get("rest", [])]:
        said += f" These differ too: {'; '.join(others)}."
    return f"{said} {NEXT[finding['kind']]}" if finding["kind"] in NEXT else said
