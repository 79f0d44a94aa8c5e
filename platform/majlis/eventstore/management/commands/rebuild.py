"""`majlis rebuild`: fills every projected table from the log, in one transaction."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand
from django.db import OperationalError, connection, transaction
from eventsourcing.domain import AggregateEvent

from majlis.eventstore.projecting import empty, rebuilt, write_many
from majlis.eventstore.recorder import hold_log
from majlis.eventstore.store import head, read_log

ATTEMPTS = 5


class Command(BaseCommand):
    help = "Rebuild the tables that pages read from the log, in one transaction"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--quiet", action="store_true", help="print no progress")

    def handle(self, *args: Any, **options: Any) -> None:
        started = time.monotonic()
        for attempt in range(1, ATTEMPTS + 1):
            try:
                count, end = self._rebuild(quiet=options["quiet"])
                break
            except OperationalError:
                # A deadlock with a command that held a row and waited for the log.
                if attempt == ATTEMPTS:
                    raise
                self.stderr.write("  another writer held a lock: trying again")
        rebuilt.send(None)
        self.stdout.write(
            f"{count} facts, up to position {end}, in {time.monotonic() - started:.1f} s"
        )

    def _rebuild(self, *, quiet: bool) -> tuple[int, int]:
        with transaction.atomic():
            hold_log()
            end = head()
            empty(connection.alias)
            return write_many(self._reporting(end, quiet=quiet)), end

    def _reporting(self, end: int, *, quiet: bool) -> Iterator[AggregateEvent]:
        reported = 0
        for recorded in read_log(upto=end):
            yield recorded.fact
            if not quiet and recorded.position - reported >= 10_000:
                reported = recorded.position
                self.stderr.write(f"  {reported} of {end}")
