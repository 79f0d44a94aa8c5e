"""Background builders of files of the past: a thread for short rolls, a subprocess for long ones.

People drag a slider: the position requested last is made first, and abandoned requests are dropped. A
thread saves the second that a process takes to start. A long roll in a thread would hold the interpreter
lock and so delay the requests of this process.
"""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable
from datetime import datetime

from django.db import connections
from django.dispatch import receiver

from majlis.audit.past import files, keeping
from majlis.eventstore.following import timetable
from majlis.eventstore.projecting import rebuilt
from majlis.eventstore.store import head

logger = logging.getLogger(__name__)

# Most facts that are rolled forward in a thread.
SHORT = 10_000
# Seconds after which a request counts as abandoned, and before which a failed position is not retried.
PATIENCE = 10.0


class Builder:
    """Makes the requested files one at a time; its thread ends when there is none left."""

    def __init__(self) -> None:
        self._requested: dict[int, float] = {}
        self._failed: dict[int, float] = {}
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def request(self, position: int) -> bool:
        """Requests the file of a position; the caller repeats this until the file exists.

        Returns false if the position failed within the last `PATIENCE` seconds.
        """
        with self._lock:
            now = time.monotonic()
            if now - self._failed.get(position, -PATIENCE) < PATIENCE:
                return False
            self._requested[position] = now
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="past", daemon=True)
                self._thread.start()
            return True

    def _work(self) -> None:
        try:
            while (position := self._next()) is not None:
                try:
                    _make(position)
                except files.Gone:
                    logger.info("deleted while it was made: %s", position)
                except Exception:
                    logger.exception("cannot make %s", position)
                    self._failed[position] = time.monotonic()
        finally:
            connections.close_all()

    def _next(self) -> int | None:
        with self._lock:
            now = time.monotonic()
            self._requested = {
                one: at for one, at in self._requested.items() if now - at < PATIENCE
            }
            if not self._requested:
                self._thread = None
                return None
            position = max(self._requested, key=lambda one: self._requested[one])
            del self._requested[position]
            return position


def _make(position: int) -> None:
    if position - files.nearest(position) <= SHORT:
        files.make(position)
    else:
        subprocess.run(  # noqa: S603  our own command line
            [sys.executable, "-m", "majlis", "past", str(position)],
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    files.trim(keeping.positions_to_keep(head()))


# Two builders, for people's requests and for starting points, so that neither waits for the other.
for_people = Builder()
for_starting_points = Builder()


@timetable("past")
def starting_points(now: datetime) -> Iterable[Callable[[], object]]:
    """Makes the earliest missing starting point, so that each is rolled forward from the one before."""
    missing = keeping.positions_to_keep(head()) - set(files.positions())
    if missing:
        yield lambda: for_starting_points.request(min(missing))


@receiver(rebuilt)
def rows_are_new(**_: object) -> None:
    """Deletes all files after a rebuild, because they hold the rows of the older projections."""
    files.forget_all()
