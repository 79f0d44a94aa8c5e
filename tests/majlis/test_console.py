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


@pytest.mark.parametrize("arguments", [(), ("--help",), ("help",)])
def test_the_help_lists_the_commands_of_an_operator(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    ran = majlis(*arguments, data=tmp_path)
    assert ran.returncode == 0
    first_words = {line.split()[0] for line in ran.stdout.splitlines() if line.startswith("  ")}
    assert {"run", "demo", "rebuild", "follow", "decide", "bench", "migrate"} <= first_words
    assert "sqlsequencereset" not in first_words
    every_line = [line for line in ran.stdout.splitlines() if line.startswith("  ")]
    assert all(len(line.split(maxsplit=1)) == 2 for line in every_line), "a command without help"


def test_commands_of_django_are_passed_through(tmp_path: Path) -> None:
    ran = majlis("migrate", "--check", data=tmp_path)
    assert ran.returncode == 1
    assert (tmp_path / "majlis.sqlite3").exists()


def test_an_unknown_command_is_refused_with_a_suggestion(tmp_path: Path) -> None:
    ran = majlis("rnu", data=tmp_path)
    assert ran.returncode == 1
    assert "Did you mean run?" in ran.stderr
    assert "majlis help" in ran.stderr


def test_a_port_in_use_is_refused_without_a_traceback(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ran = majlis("run", "--port", str(port), data=tmp_path)
    assert ran.returncode == 1
    assert f"Port {port} of 127.0.0.1 cannot be used" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert not (tmp_path / "majlis.sqlite3").exists(), "nothing was prepared"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_forum_stops_although_clients_keep_sending(number: signal.Signals) -> None:
    with embedded_forum() as forum, ThreadPoolExecutor(16) as clients:
        answers = [clients.submit(request_until_it_ends, forum.urls[0]) for _ in range(16)]
        time.sleep(1)
        (process,) = forum.processes
        process.send_signal(number)
        assert process.wait(30) == 0
        assert sum(client.result() for client in answers) > 16


def request_until_it_ends(address: str) -> int:
    """Sends requests until the server is gone; returns the number of answers."""
    for number in itertools.count():
        try:
            with urllib.request.urlopen(f"{address}/health/ready", timeout=5) as answer:
                answer.read()
        except (OSError, http.client.HTTPException):
            return number
    raise AssertionError


def test_a_stopped_forum_starts_again_in_the_same_folder(tmp_path: Path) -> None:
    for _ in range(2):
        with serving(environment_of(tmp_path), tmp_path) as (port, process):
            log = tmp_path / f"server-{port}.log"
            wait_for(partial(contains, log, "Ctrl-C"), process, 5, "the welcome", log)
            assert contains(log, f"http://127.0.0.1:{port}")
            process.terminate()
            assert process.wait(10) == 0
    secret = tmp_path / "secret-key"
    assert secret.stat().st_mode & 0o777 == 0o600


def contains(log: Path, words: str) -> bool:
    return words in log.read_text()
