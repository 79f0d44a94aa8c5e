"""A forum as `make run-scaled` starts it, smaller: two of each process behind nginx."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

from majlis.scaled.loopback import free_port
from tests.support.services import Forum, environment_of, stop, temporary_folder

# Timeout in seconds to prepare a database, make the story and start a dozen processes.
PATIENCE = 120
SMALLER = ["--scale", "web=2", "--scale", "live=2", "--scale", "follower=2"]


@dataclass(frozen=True, slots=True)
class Scaled:
    """The process in front, its output so far, and the forum for visitors and operators."""

    front: subprocess.Popen[bytes]
    output: Path
    data: Path
    forum: Forum

    @property
    def url(self) -> str:
        return self.forum.urls[0]

    def printed(self) -> str:
        return self.output.read_text()

    def wait_for_output(self, pattern: str, times: int = 1, seconds: float = PATIENCE) -> None:
        until = time.monotonic() + seconds
        while len(re.findall(pattern, self.printed(), re.MULTILINE)) < times:
            assert self.front.poll() is None, self.printed()
            assert time.monotonic() < until, f"no {pattern}:\n{self.printed()}"
            time.sleep(0.05)

    def pids(self) -> dict[str, int]:
        """Our own processes by name."""
        children = Path(f"/proc/{self.front.pid}/task/{self.front.pid}/children").read_text()
        names = {_name(pid): int(pid) for pid in children.split()}
        return {name: pid for name, pid in names.items() if name}

    def query(self, sql: str) -> list[tuple[object, ...]]:
        with psycopg.connect(self.forum.environment["DATABASE_URL"]) as connection:
            found = connection.execute(sql.encode())
            return found.fetchall() if found.description else []

    def elected(self, holders: str) -> set[str]:
        """The processes (a pattern of names) that hold a follower's lock."""
        rows = self.query(
            "SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)"
            " WHERE locktype = 'advisory' AND granted"
        )
        return {str(name) for (name,) in rows if re.fullmatch(holders, str(name))}


def _name(pid: str) -> str | None:
    """`None` for processes that overwrite their environment with their state (nginx, PostgreSQL)."""
    try:
        environment = Path(f"/proc/{pid}/environ").read_bytes()
    except (FileNotFoundError, ProcessLookupError):  # the process ended after it was listed
        return None
    found = re.search(rb"(?:^|\0)PGAPPNAME=([^\0]*)", environment)
    return found[1].decode() if found else None


@contextmanager
def scaled_out(data: Path, *, demo: bool = False, more: list[str] = SMALLER) -> Iterator[Scaled]:
    """Runs `majlis scaled` until it is ready, on a free port; stops it at the end."""
    port, output = free_port(), data / "output"
    with output.open("wb") as file:
        front = subprocess.Popen(
            [sys.executable, "-m", "majlis", "scaled", "--port", str(port), *more],
            env=environment_of(data, MAJLIS_DEMO="1" if demo else "0"),
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
    try:
        urls = (f"http://127.0.0.1:{port}", f"http://localhost:{port}")
        scaled = Scaled(front, output, data, Forum(urls, (front,), dict(os.environ)))
        scaled.wait_for_output("^Ctrl-C stops everything")
        scaled.forum.environment.update(_environment(data))
        yield scaled
    finally:
        stop(front)


def _environment(data: Path) -> dict[str, str]:
    """The printed environment for commands from another terminal, with the database's password."""
    lines = (data / "environment").read_text().splitlines()
    variables = dict(re.findall(r"^(\w+)='(.*)'$", line)[0] for line in lines)
    password = quote(variables["PGPASSWORD"], safe="")
    return variables | {"DATABASE_URL": variables["DATABASE_URL"].replace("@", f":{password}@")}


@pytest.fixture(scope="session")
def scaled() -> Iterator[Scaled]:
    with temporary_folder() as data, scaled_out(data) as running:
        yield running
