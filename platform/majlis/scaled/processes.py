"""A process supervisor: starts child processes in order, restarts, replaces and stops them.

Each child writes to a log file of its own; the supervisor prints a line for each change. Ctrl-C reaches only
the supervisor, which then ends the children in the opposite order. If the supervisor is killed, Linux ends
them.
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

# All in seconds: poll interval; timeout until a process is ready; lifetime below which an exit counts as a
# failed start; longest backoff before a restart.
POLL = 0.1
PATIENCE = 60.0
STABLE = 10.0
LONGEST_BACKOFF = 15.0

_PR_SET_PDEATHSIG = 1
# Loaded before any fork.
_system = ctypes.CDLL(None) if sys.platform == "linux" else None


class Stopped(Exception):
    """A stop was requested during a wait."""


class NotReady(Exception):
    """A process ended, or was not ready in time; the message names it, with the end of its log."""


@dataclass
class Process:
    """A child process: its command, its readiness check and its stop signal."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    log: Path
    where: str = ""
    ready: Callable[[], bool] = lambda: True
    ends_by: signal.Signals = signal.SIGTERM
    # Seconds between the stop signal and the kill.
    grace: float = 10.0
    # The system user to run as; `None` is the current user.
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
        """Sends the stop signal."""
        if self.running and self.alive():
            self.running.send_signal(self.ends_by)

    def kill(self) -> None:
        """Kills the process group, if anything is left of it, and reaps the process."""
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

    def log_tail(self, lines: int = 12) -> str:
        written = self.log.read_text(errors="replace").splitlines() if self.log.exists() else []
        return "\n".join(f"    {line}" for line in written[-lines:])


class Keeper:
    """The supervisor of groups of processes, in the order in which they are started."""

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
        """Runs a process to its end; raises `NotReady` if it fails."""
        self.say(process.name, "…")
        process.start()
        self.groups.append([process])
        while process.alive():
            self._pause()
        self.groups.pop()
        if process.running and process.running.returncode:
            raise NotReady(f"{process.name} {process.how_it_ended()}:\n{process.log_tail()}")

    def watch(self, at_each_poll: Callable[[], None]) -> None:
        """Restarts dead processes until a stop is requested."""
        while not self.stopping:
            for group in self.groups:
                for process in group:
                    self._restart_if_dead(process)
            at_each_poll()
            time.sleep(POLL)

    def replace(self, process: Process) -> None:
        """Stops one process gracefully, starts it again and waits until it is ready."""
        process.end()
        deadline = time.monotonic() + process.grace
        while process.alive() and time.monotonic() < deadline:
            self._pause()
        process.kill()
        process.start()
        self._await(process)
        self.say(process.name, "replaced")

    def stop(self) -> None:
        """Stops all groups, the last started first."""
        for group in reversed(self.groups):
            for process in group:
                process.end()
            signalled = time.monotonic()
            for process in group:
                while process.alive() and time.monotonic() < signalled + process.grace:
                    time.sleep(POLL / 4)
                if process.alive():
                    self.say(process.name, f"did not end in {process.grace:.0f} s: killed")
                process.kill()

    def hurry(self) -> None:
        """Makes `stop` kill the processes that it still waits for."""
        for group in self.groups:
            for process in group:
                process.grace = 0

    def _await(self, process: Process) -> None:
        deadline = time.monotonic() + PATIENCE
        while not process.ready():
            if not process.alive():
                raise NotReady(f"{process.name} {process.how_it_ended()}:\n{process.log_tail()}")
            if time.monotonic() > deadline:
                raise NotReady(f"{process.name} is not ready:\n{process.log_tail()}")
            self._pause()

    def _pause(self) -> None:
        if self.stopping:
            raise Stopped
        time.sleep(POLL)

    def _restart_if_dead(self, process: Process) -> None:
        now = time.monotonic()
        if process.alive():
            if process.failures and now - process.since > STABLE:
                process.failures = 0
            return
        if process.running:
            self.say(process.name, f"{process.how_it_ended()}; its log: {process.log}")
            process.failures += now - process.since < STABLE
            process.kill()
            process.since = now
        if now - process.since >= min(LONGEST_BACKOFF, 2.0**process.failures - 1):
            process.start()
            self.say(process.name, "started again")


def as_user(name: str | None) -> dict[str, Any]:
    """Arguments of `subprocess.Popen` to run as this user, without our supplementary groups."""
    if name is None:
        return {}
    user = pwd.getpwnam(name)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _end_with_parent() -> None:
    """Has Linux send SIGTERM to this process when its parent dies. Runs in the child, before exec."""
    if _system:
        _system.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
