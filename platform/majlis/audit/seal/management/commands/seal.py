"""`majlis seal`: seals all new facts and signs a checkpoint, now."""

from __future__ import annotations

import time
from typing import Any

from django.core.management.base import CommandError, CommandParser

from majlis.audit.seal.keeping import keep as store_anew
from majlis.audit.seal.models import Verification
from majlis.audit.seal.proofs import with_cosignatures
from majlis.audit.seal.sealing import NotConsistent, checkpoint
from majlis.audit.seal.verifying import begin, run
from majlis.management.plain import PlainCommand


class Command(PlainCommand):
    help = "Seal the log now, and print the signed checkpoint; it is also done every few minutes"

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--keep",
            action="store_true",
            help="first store the last checkpoint and the newest facts in the data folder anew: "
            "its files were lost, or the loss of facts is accepted",
        )

    def handle(self, *, keep: bool, **options: Any) -> None:
        started = time.monotonic()
        if keep:
            store_anew()
            run(begin(Verification.Reason.COMMAND))  # signs nothing unless it passes
        try:
            signed = checkpoint()
        except NotConsistent as error:
            raise CommandError(
                "The tree is not consistent with the last checkpoint, or the history is in doubt: nothing "
                "was signed. `majlis verify` names the first fact that was changed, or what is missing; "
                "when it finds nothing, signing goes on."
            ) from error
        if signed is None:
            raise CommandError("The log is empty: there is nothing to seal.")
        self.stderr.write(
            f"{signed.size} facts, up to position {signed.position}, "
            f"in {time.monotonic() - started:.1f} s"
        )
        self.stdout.write(with_cosignatures(signed), ending="")
