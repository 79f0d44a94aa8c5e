"""Processes kept running by one in the foreground: started in order, started again when they die,
replaced one by one, stopped in the opposite order.

Each writes to a log file of its own; what the one in front says is a line a thing. Ctrl-C reaches only the
one in front, which then ends the others; should it be killed, the system ends them.
"""

from __future__ import annotations

import ctypes
import os
import pwd
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

# Seconds between two looks; that a process gets to be ready; that one must have lived for its death not
# to count as a failed start; the longest pause before trying again.
LOOK = 0.1
PATIENCE = 60.0
SOUND = 10.0
LONGEST_PAUSE = 15.0

_PR_SET_PDEATHSIG = 1
# Loaded before any fork.
_system = ctypes.CDLL(None) if sys.platform == "linux" else None


class Stopped(Exception):
    """Somebody asked to stop while something was awaited."""


class NotReady(Exception):
    """A process ended, or was not ready in time; the message says which and what it last wrote."""


@dataclass
class Process:
    """What to start, how to see that it is ready and how to end it."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    log: Path
    where: str = ""
    ready: Callable[[], bool] = lambda: True
    ends_by: signal.Signals = signal.SIGTERM
    # Seconds to end by itself.
    grace: float = 10.0
    # The system's user to run as; nobody else than ourselves if `None`.
    user: str | None = None
    running: subprocess.Popen[bytes] | None = field(default=None, repr=False)
    since: float = 0.0
    failures: int = 0

    def start(self) -> None:
        with self.log.open("ab") as output:
            self.running = subprocess.Popen(  # noqa: S603  our own command line
                self.command,
                env=dict(self.environment),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                **as_user(self.user),
                preexec_fn=_end_with_parent,
            )
        self.since = time.monotonic()

    def alive(self) -> bool:
        return self.running is not None and self.running.poll() is None

    def end(self) -> None:
        """Asks it to end."""
        if self.running and self.alive():
            self.running.send_signal(self.ends_by)

    def clear_away(self) -> None:
        """Kills whatever is left of it, its own children too."""
        if self.running:
            with suppress(ProcessLookupError):
                os.killpg(self.running.pid, signal.SIGKILL)
            self.running.wait()
            self.running = None

    def how_it_ended(self) -> str:
        code = self.running.returncode if self.running else None
        if code is None:
            return "is gone"
        return f"was ended by {signal.Signals(-code).name}" if code < 0 else f"exited with {code}"

    def last_words(self, lines: int = 12) -> str:
        said = self.log.read_text(errors="replace").splitlines() if self.log.exists() else []
        return "\n".join(f"    {line}" for line in said[-lines:])


class Keeper:
    """Keeps groups of processes running; the groups stand in the order in which they are started."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say
        self.groups: list[list[Process]] = []
        self.stopping = False

    def say(self, name: str, text: str) -> None:
        self._say(f"{datetime.now().astimezone():%H:%M:%S} {name:<10} {text}")

    def start(self, *group: Process) -> None:
        """Starts a group together and waits until all of it is ready."""
        self.groups.append(list(group))
        for process in group:
            process.start()
        for process in group:
            self._await(process)
            self.say(process.name, f"ready {process.where}".rstrip())

    def run(self, process: Process) -> None:
        """Runs something that ends by itself."""
        self.say(process.name, "…")
        process.start()
        self.groups.append([process])
        while process.alive():
            self._look()
        self.groups.pop()
        if process.running and process.running.returncode:
            raise NotReady(f"{process.name} {process.how_it_ended()}:\n{process.last_words()}")

    def watch(self, asked: Callable[[], None]) -> None:
        """Until somebody stops us: starts again what dies; `asked` is called between two looks."""
        while not self.stopping:
            for group in self.groups:
                for process in group:
                    self._revive(process)
            asked()
            time.sleep(LOOK)

    def replace(self, process: Process) -> None:
        """Ends one process in its own time, starts it anew and waits until it is ready."""
        process.end()
        deadline = time.monotonic() + process.grace
        while process.alive() and time.monotonic() < deadline:
            self._look()
        process.clear_away()
        process.start()
        self._await(process)
        self.say(process.name, "replaced")

    def stop(self) -> None:
        """Ends everything, what was started last first."""
        for group in reversed(self.groups):
            for process in group:
                process.end()
            told = time.monotonic()
            for process in group:
                while process.alive() and time.monotonic() < told + process.grace:
                    time.sleep(LOOK / 4)
                if process.alive():
                    self.say(process.name, f"did not end in {process.grace:.0f} s: killed")
                process.clear_away()

    def hurry(self) -> None:
        """Kills what `stop` is still waiting for."""
        for group in self.groups:
            for process in group:
                process.grace = 0

    def _await(self, process: Process) -> None:
        deadline = time.monotonic() + PATIENCE
        while not process.ready():
            if not process.alive():
                raise NotReady(f"{process.name} {process.how_it_ended()}:\n{process.last_words()}")
            if time.monotonic() > deadline:
                raise NotReady(f"{process.name} is not ready:\n{process.last_words()}")
            self._look()

    def _look(self) -> None:
        if self.stopping:
            raise Stopped
        time.sleep(LOOK)

    def _revive(self, process: Process) -> None:
        now = time.monotonic()
        if process.alive():
            if process.failures and now - process.since > SOUND:
                process.failures = 0
            return
        if process.running:
            self.say(process.name, f"{process.how_it_ended()}; its log: {process.log}")
            process.failures += now - process.since < SOUND
            process.clear_away()
            process.since = now
        if now - process.since >= min(LONGEST_PAUSE, 2.0**process.failures - 1):
            process.start()
            self.say(process.name, "started again")


def as_user(name: str | None) -> dict[str, Any]:
    """What `subprocess` must be told to run as this user, in none of our groups."""
    if name is None:
        return {}
    user = pwd.getpwnam(name)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _end_with_parent() -> None:
    """Linux ends a child with SIGTERM when its parent dies, if it is told so."""
    if _system:
        _system.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
