"""`majlis verify`: checks the whole history against its tree and its signed checkpoints."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError, CommandParser

from majlis.audit.checker import Note, Refused
from majlis.audit.seal import keys
from majlis.audit.seal.models import Verification
from majlis.audit.seal.verifying import Finding, begin, genuine, run, signed_here
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
        "the newest facts are missing, so a rollback would not show. If you know why: "
        "majlis seal --keep"
    ),
    "lost": (
        "The database lost facts: {missing} that the data folder keeps are no longer there, after position "
        "{position}. Restore the last backup, or accept the loss: majlis seal --keep"
    ),
    "tree": "The facts are what was signed, up to position {position}; their stored tree is damaged.",
}


class Command(PlainCommand):
    help = "Verify against the seal that no fact was changed, removed, inserted or moved"

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--anew", action="store_true", help="do not resume an interrupted verification"
        )
        parser.add_argument(
            "--checkpoint", metavar="FILE", type=Path, help="a checkpoint that a witness kept"
        )
        parser.add_argument("--quiet", action="store_true", help="print no progress")

    def handle(self, *, anew: bool, checkpoint: Path | None, quiet: bool, **options: Any) -> None:
        started = time.monotonic()
        kept = self._kept(checkpoint)
        unfinished = Verification.objects.filter(
            ended_at=None, reason=Verification.Reason.COMMAND
        ).order_by("started_at")
        one = None if anew or kept else next(filter(genuine, unfinished.reverse()[:100]), None)
        if one and not quiet:
            self.stderr.write(
                f"  resumes after {one.size} facts, begun {one.started_at:%Y-%m-%d %H:%M}"
            )
        one = one or begin(Verification.Reason.COMMAND)
        if kept and kept.size > one.upto:
            raise CommandError(
                f"That checkpoint covers {kept.size} facts, and this forum has sealed {one.upto}: "
                "facts were removed, or a backup was restored that is older than it."
            )
        before = one.size
        run(one, tell=lambda _: None if quiet else self._tell(one), shown=kept)
        seconds = max(time.monotonic() - started, 0.001)
        self._say(one, f"{seconds:.1f} s, {(one.size - before) / seconds:,.0f} facts a second")

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
            self.stderr.write(f"  {one.size} of {one.upto}")

    def _say(self, one: Verification, pace: str) -> None:
        self.stdout.write(
            f"{one.size} facts, {one.checkpoints} checkpoints and {one.cosignatures} co-signatures "
            f"checked, up to position {one.position}; {pace}"
        )
        if one.finding:
            raise CommandError(sentence(one.finding))
        if one.kept:
            self.stdout.write("They lead to the checkpoint that was kept outside the database.")
        waiting = " Later ones are not sealed yet." if head() > one.position else ""
        self.stdout.write(f"Every fact is the one that was sealed.{waiting}")


def sentence(finding: Finding) -> str:
    """A finding in words, for an operator."""
    return SENTENCES[finding["kind"]].format(**finding)
