"""Who makes files of the past: a thread of this process, and for a long stretch a process of its own.

People drag a slider: what was asked last is made first, and what nobody asks for any more is not made.
Two hundred facts are taken in by a thread before a process has started; two hundred thousand would
keep the interpreter, and everybody whose requests it serves, busy.
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

# Facts that a thread takes in; more are worth the second that a process takes to start.
SHORT = 10_000
# Seconds: what nobody has asked for since is not made; what failed is not tried again sooner.
PATIENCE = 10.0


class Builder:
    """Makes what was asked for, one at a time, for as long as there is something to make."""

    def __init__(self) -> None:
        self._asked: dict[int, float] = {}
        self._failed: dict[int, float] = {}
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def ask(self, position: int) -> bool:
        """Asks for the file of a position, again and again until it is there.

        Returns whether it can be hoped for: it failed a moment ago if not.
        """
        with self._lock:
            now = time.monotonic()
            if now - self._failed.get(position, -PATIENCE) < PATIENCE:
                return False
            self._asked[position] = now
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
                    logger.info("thrown away while it was made: %s", position)
                except Exception:
                    logger.exception("cannot make %s", position)
                    self._failed[position] = time.monotonic()
        finally:
            connections.close_all()

    def _next(self) -> int | None:
        with self._lock:
            now = time.monotonic()
            self._asked = {one: at for one, at in self._asked.items() if now - at < PATIENCE}
            if not self._asked:
                self._thread = None
                return None
            position = max(self._asked, key=lambda one: self._asked[one])
            del self._asked[position]
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
    files.trim(keeping.kept(head()))


# For people who wait, and for what is made ahead of them: neither waits for the other.
for_people = Builder()
ahead = Builder()


@timetable("past")
def starting_points(now: datetime) -> Iterable[Callable[[], object]]:
    """Makes the file that is missing first: each is then rolled forward from the one before."""
    missing = keeping.kept(head()) - set(files.positions())
    if missing:
        yield lambda: ahead.ask(min(missing))


@receiver(rebuilt)
def rows_are_new(**_: object) -> None:
    """Files that were made as the rows were are thrown away with them."""
    files.forget_all()
