"""The console command and its server: first start, reasons for not starting, quick stop."""

from __future__ import annotations

import http.client
import itertools
import os
import resource
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

from majlis.scaled.loopback import free_port
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


COMMANDS = [
    "run",
    "follow",
    "migrate",
    "rebuild",
    "backup x.majlis",
    "verify",
    "createadmin",
    "letters",
]


def without_privileges(*arguments: str, data: Path) -> subprocess.CompletedProcess[str]:
    """Runs the program bound by the modes of files, which do not bind root."""
    bound = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"]
    return subprocess.run(
        [*(bound if os.geteuid() == 0 else ()), sys.executable, "-m", "majlis", *arguments],
        env=environment_of(data),
        capture_output=True,
        text=True,
        timeout=40,
        check=False,
    )


def refused_in_words(ran: subprocess.CompletedProcess[str], *words: str) -> None:
    assert ran.returncode == 1, ran.stderr
    assert "Traceback" not in ran.stderr
    for word in words:
        assert word in ran.stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_a_data_folder_that_is_a_file_is_refused_in_words(command: str, tmp_path: Path) -> None:
    file = tmp_path / "data"
    file.write_text("")
    refused_in_words(majlis(*command.split(), data=file), str(file), "MAJLIS_DATA")


def test_a_data_folder_that_cannot_be_made_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    refused_in_words(majlis("run", data=tmp_path / "file" / "data"), "MAJLIS_DATA")


def test_a_data_folder_that_cannot_be_written_is_refused_in_words(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    ran = without_privileges("run", data=tmp_path)
    tmp_path.chmod(0o755)
    refused_in_words(ran, str(tmp_path), "MAJLIS_DATA")


@pytest.mark.parametrize("mode", [0o444, 0o000])
def test_a_database_that_cannot_be_written_is_refused_in_words(mode: int, tmp_path: Path) -> None:
    assert majlis("migrate", data=tmp_path).returncode == 0
    (tmp_path / "majlis.sqlite3").chmod(mode)
    for command in (["run", "--port", str(free_port())], ["rebuild"]):
        refused_in_words(without_privileges(*command, data=tmp_path), str(tmp_path))


def test_a_secret_key_that_cannot_be_read_is_refused_in_words(tmp_path: Path) -> None:
    key = tmp_path / "secret-key"
    key.mkdir()
    refused_in_words(majlis("run", data=tmp_path), "MAJLIS_DATA")
    key.rmdir()
    key.write_text("")
    refused_in_words(majlis("run", data=tmp_path), str(key))


def test_a_file_that_is_no_database_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "majlis.sqlite3").write_bytes(b"no database " * 1_000)
    for command in ("run", "follow", "rebuild"):
        refused_in_words(majlis(command, data=tmp_path), str(tmp_path), "no database")


def test_a_full_disk_is_refused_in_words(tmp_path: Path) -> None:
    """A limit on the size of files stands for the full disk."""
    limit = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    ran = subprocess.run(
        [sys.executable, "-m", "majlis", "run"],
        env=environment_of(tmp_path),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        preexec_fn=limit,
    )
    refused_in_words(ran, str(tmp_path), "MAJLIS_DATA")
    assert not (tmp_path / "secret-key").exists(), "an empty key would be used by the next start"
