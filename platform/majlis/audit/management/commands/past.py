"""`majlis past POSITION`: makes the file from which pages of that position are read."""

from __future__ import annotations

import os
from typing import Any

from django.core.management import CommandError, CommandParser

from majlis.audit.past import files
from majlis.audit.past.middleware import moment_at
from majlis.management.plain import PlainCommand


class Command(PlainCommand):
    help = (
        "Prepare the pages of a past position; the server otherwise does so on the first request."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("position", type=int)

    def handle(self, *, position: int, **options: Any) -> None:
        if moment_at(position) is None:
            raise CommandError(f"The log has no position {position}.")
        # Lower priority than requests for present pages.
        os.nice(5)
        files.make(position)
