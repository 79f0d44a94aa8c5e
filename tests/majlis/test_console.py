"""The console command and its server: first start, reasons for not starting, quick stop."""

from __future__ import annotations

import http.client
import itertools
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from tests.support.services import embedded_forum, environment_of, serving, wait_for


def majlis(*arguments: str, data: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "majlis", *arguments],
        env=environment_of(data),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("asked", [(), ("--help",), ("help",)])
def test_the_overview_names_what_an_operator_needs(asked: tuple[str, ...], tmp_path: Path) -> None:
    said = majlis(*asked, data=tmp_path)
    assert said.returncode == 0
    first_words = {line.split()[0] for line in said.stdout.splitlines() if line.startswith("  ")}
    assert {"run", "demo", "rebuild", "follow", "decide", "bench", "migrate"} <= first_words
    assert "sqlsequencereset" not in first_words
    every_line = [line for line in said.stdout.splitlines() if line.startswith("  ")]
    assert all(len(line.split(maxsplit=1)) == 2 for line in every_line), "a command without help"


def test_every_command_of_django_passes_through(tmp_path: Path) -> None:
    said = majlis("migrate", "--check", data=tmp_path)
    assert said.returncode == 1
    assert (tmp_path / "majlis.sqlite3").exists()


def test_an_unknown_command_is_said_to_be_unknown(tmp_path: Path) -> None:
    said = majlis("rnu", data=tmp_path)
    assert said.returncode == 1
    assert "Did you mean run?" in said.stderr
    assert "majlis help" in said.stderr


def test_a_port_in_use_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        said = majlis("run", "--port", str(port), data=tmp_path)
    assert said.returncode == 1
    assert f"Port {port} of 127.0.0.1 cannot be used" in said.stderr
    assert "Traceback" not in said.stderr
    assert not (tmp_path / "majlis.sqlite3").exists(), "nothing was prepared"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_forum_stops_within_two_seconds_in_the_midst_of_requests(number: signal.Signals) -> None:
    with embedded_forum() as forum, ThreadPoolExecutor(16) as clients:
        answered = [clients.submit(ask_until_it_ends, forum.urls[0]) for _ in range(16)]
        time.sleep(1)
        (process,) = forum.processes
        told = time.monotonic()
        process.send_signal(number)
        assert process.wait(30) == 0
        assert time.monotonic() - told < 2
        assert sum(client.result() for client in answered) > 16


def ask_until_it_ends(address: str) -> int:
    """Sends requests until the server is gone; returns the number of answers."""
    for number in itertools.count():
        try:
            with urllib.request.urlopen(f"{address}/health/ready", timeout=5) as answer:
                answer.read()
        except (OSError, http.client.HTTPException):
            return number
    raise AssertionError


def test_a_forum_that_was_stopped_starts_again_with_what_it_had(tmp_path: Path) -> None:
    for _ in range(2):
        with serving(environment_of(tmp_path), tmp_path) as (port, process):
            log = tmp_path / f"server-{port}.log"
            wait_for(partial(says, log, "Ctrl-C"), process, 5, "the welcome", log)
            assert says(log, f"http://127.0.0.1:{port}")
            process.terminate()
            assert process.wait(10) == 0
    secret = tmp_path / "secret-key"
    assert secret.stat().st_mode & 0o777 == 0o600


def says(log: Path, words: str) -> bool:
    return words in log.read_text()
