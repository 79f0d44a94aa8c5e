"""`majlis backup FILE`: saves a running forum in one file."""

from __future__ import annotations

import signal
import sys
import time
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from majlis.accounts.erasures import known, write
from majlis.backup.saving import NotReady, save
from majlis.backup.tables import Unclassified


class Command(BaseCommand):
    help = "Save the forum, while it runs, in one file for `majlis restore`"

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "file",
            metavar="FILE",
            type=Path,
            help="a new file; an existing one is never overwritten",
        )

    def handle(self, *, file: Path, **options: Any) -> None:
        # SIGTERM raises `SystemExit`, so that `save` deletes the unfinished file.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit("Stopped: nothing was saved."))
        started = time.monotonic()
        try:
            saved = save(file, self.stderr.write)
        except FileExistsError as error:
            raise CommandError(f"{file} exists already, and is not overwritten.") from error
        except (NotReady, Unclassified) as error:
            raise CommandError(str(error)) from error
        except OSError as error:
            raise CommandError(f"{file} cannot be written: {error.strerror}.") from error
        manifest = saved.manifest
        if erased := known():
            write(file.with_name(f"{file.name}.erasures"), erased)
        self.stdout.write(
            f"{manifest.rows['eventstore.Fact']} facts, up to position {manifest.head}, and "
            f"{manifest.rows['accounts.User']} accounts in {saved.size / 1e6:.1f} MB, "
            f"{time.monotonic() - started:.1f} s.\n"
            f"{saved.sha256}  {file}"
        )
        if erased:
            self.stdout.write(
                f"The data of {len(erased)} people were erased; they are listed in {file}.erasures: "
                "keep the newest such list, and restore any older file with --erasures."
            )
        if manifest.example:
            self.stdout.write("It holds example data: no public forum is restored from it.")
        self.stdout.write(
            f"Keep the keys too ({settings.DATA / 'secret-key'} and {settings.DATA / 'seal-key'}, or "
            "SECRET_KEY and SEAL_KEY): they are not in the file. "
            "Guard the file as you would the database."
        )
