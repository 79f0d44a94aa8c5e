"""The disk is full: commands are refused with a reason, reads work, and nothing is half written.

The forum runs on a small file system (a tmpfs) that a test fills to the last byte. Once there is space,
the forum works again without a restart, and a refused command can be repeated under its key.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from django.db import OperationalError

from majlis.accounts import sessions
from majlis.texts import say
from tests.support.load import Crowd, Room, a_crowded_room, ballots_of, query
from tests.support.people import a_person, signed_in
from tests.support.services import Forum, environment_of, serving, temporary_folder


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A file system of 24 MB."""
    with temporary_folder() as folder:
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=24m", "majlis-test", str(folder)],
            capture_output=True,
            text=True,
            check=False,
        )
        if mounted.returncode:
            pytest.skip(f"only root may mount a small disk: {mounted.stderr.strip()}")
        try:
            yield folder
        finally:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def filled(folder: Path) -> Iterator[None]:
    """Fills the file system to the last byte while the block runs."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(b"\0" * 65_536)
    with filler.open("ab", buffering=0) as file, suppress(OSError):
        while True:
            file.write(b"\0")
    try:
        yield
    finally:
        filler.unlink()


def test_commands_on_a_full_disk_are_refused_whole_and_succeed_without_a_restart_later(
    small_disk: Path,
) -> None:
    with temporary_folder() as logs:
        environment = environment_of(small_disk)
        with serving(environment, logs) as (port, process):
            url = f"http://127.0.0.1:{port}"
            forum = Forum((url, url), (process,), environment)
            crowd = Crowd(a_crowded_room(forum, delegates=12, votes=8), forum.urls)
            with crowd.casting(crowd.ballots[:12]):
                pass
            assert len(crowd.acknowledged()) == 12
            # When no space is left.
            with filled(small_disk):
                assert shutil.disk_usage(small_disk).free == 0
                with crowd.casting(crowd.ballots[12:]):
                    pass
                check_refusals(crowd)
                crowd.check(ballots_of(forum))
                ready = crowd.room.administrator.request(url, "GET", "/health/ready")
                assert (ready.status, ready.body["storage"]) == (503, False)
                check_reads(crowd.room, url)
            # Then, with space again, everything works as before.
            assert crowd.room.administrator.request(url, "GET", "/health/ready").status == 200
            crowd.resend()
            kept = ballots_of(forum)
            crowd.check(kept)
            assert len(kept) == len(crowd.ballots)
            assert query(forum, "PRAGMA integrity_check") == [("ok",)]
            assert process.poll() is None
        check_log(logs / f"server-{port}.log")


def check_refusals(crowd: Crowd) -> None:
    refused = crowd.refused()
    assert refused
    assert not crowd.unanswered()
    languages = {sent.by.language for sent in crowd.ballots if sent not in crowd.acknowledged()}
    assert languages == {"fr", "ar", "en"}
    for sent, answers in crowd.answers.items():
        for answer in answers:
            if answer.accepted:
                continue
            assert (answer.status, answer.body["code"]) == (503, "storage-full"), answer
            assert answer.body["detail"] == say(sent.by.language, "error-storage-full")
            assert answer.headers["content-type"] == "application/problem+json"
            assert int(answer.headers["retry-after"]) > 0
            assert answer.seconds < 10


def check_reads(room: Room, url: str) -> None:
    paths = [f"/api/votes/{room.votes[0]}", f"/api/votes?group={room.group}", "/api/me", "/"]
    answers = [room.delegates[0].request(url, "GET", path) for path in paths]
    assert [answer.status for answer in answers] == [200] * len(paths), answers


def check_log(log: Path) -> None:
    lines = [json.loads(line) for line in log.read_text().splitlines() if line.startswith("{")]
    causes = [line for line in lines if "storage-full" in line["message"]]
    assert causes
    assert "full" in causes[0]["message"]
    assert causes[0]["request_id"]


@pytest.mark.django_db
def test_a_read_succeeds_though_its_session_cannot_be_updated(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(request: object) -> None:
        raise OperationalError("database or disk is full")

    monkeypatch.setattr(sessions, "INTERVAL", 0)
    monkeypatch.setattr(sessions, "note", full)
    assert signed_in(a_person()).get("/api/me").status_code == 200
