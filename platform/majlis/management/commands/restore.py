"""`majlis restore FILE`: loads a backup into an empty database, SQLite or PostgreSQL."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from majlis.accounts.erasures import NoList, listed
from majlis.backup.archive import Unusable
from majlis.backup.restoring import NotEmpty, restore
from majlis.eventstore.sealing import unreadable


class Command(BaseCommand):
    help = "Restore a forum from a file of `majlis backup` into an empty database"
    # The tables may not exist yet.
    requires_migrations_checks = False

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", metavar="FILE", type=Path)
        parser.add_argument(
            "--erasures",
            metavar="LIST",
            type=Path,
            help="the newest FILE.erasures of any backup; the data of the people in it are erased again",
        )

    def handle(self, *, file: Path, erasures: Path | None = None, **options: Any) -> None:
        started = time.monotonic()
        try:
            erased = listed(erasures)
            with file.open("rb") as opened:
                manifest = restore(opened, self.stderr.write, erased)
        except (Unusable, NotEmpty, NoList) as error:
            raise CommandError(f"{file} was not restored. {error}") from error
        except OSError as error:
            raise CommandError(f"{error.filename} cannot be read: {error.strerror}.") from error
        self.stdout.write(
            f"Restored as of {manifest.made_at:%Y-%m-%d %H:%M} UTC: "
            f"{manifest.rows['eventstore.Fact']} facts, up to position {manifest.head}, "
            f"{time.monotonic() - started:.1f} s. Everybody signs in again."
        )
        if closed := unreadable():
            self.stdout.write(
                f"The texts of {closed} people cannot be read: they were encrypted under another secret key. "
                "Set SECRET_KEY to that key and run `majlis rebuild`."
            )
        if manifest.example:
            self.stdout.write("It holds example data.")
