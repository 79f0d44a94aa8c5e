"""Database files are purged after the commit of an erasure, with as many attempts as needed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection

from majlis.accounts import erasure, erasures
from majlis.accounts.erasure import ask_erasure, erase, half_done
from majlis.accounts.models import User
from majlis.audit.past import files
from majlis.domain import Actor, new_id
from tests.support.clock import clock_moved
from tests.support.people import a_person
from tests.support.world import an_administrator

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def own_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(erasures, "path", lambda: tmp_path / "erasures.jsonl")


def ask_and_erase(person: Actor) -> None:
    assert person.person
    ask_erasure(person, new_id(), person.person)
    with clock_moved(timedelta(days=8)):
        erase(an_administrator(), person.person)


def test_an_erasure_deletes_the_files_of_the_past(monkeypatch: pytest.MonkeyPatch) -> None:
    deletions: list[bool] = []
    monkeypatch.setattr(files, "forget_all", lambda: deletions.append(True))
    ask_and_erase(a_person())
    assert deletions == [True]


def run_timetable() -> int:
    """Runs the timetable as of a few minutes later; returns the number of purges."""
    acts = list(half_done(erasure._LastCheck.at + 3 * erasure.PAUSE))
    for act in acts:
        act()
    return len(acts)


def die() -> None:
    raise KeyboardInterrupt


def test_a_purge_lost_to_a_crash_is_done_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    member = a_person()
    with monkeypatch.context() as patched:
        patched.setattr(erasure, "_purging", [die])
        with pytest.raises(KeyboardInterrupt):
            ask_and_erase(member)
    assert member.person
    assert not User.objects.filter(pk=member.person).exists()
    assert not any(one.purged for one in erasures.read(erasures.path()))
    (files.folder() / "1.sqlite3").touch()

    assert run_timetable() == 1

    assert files.positions() == []
    assert [(one.person, one.purged) for one in erasures.read(erasures.path())] == [
        (member.person, True)
    ]
    assert run_timetable() == 0


def test_a_failed_purge_is_retried_and_does_not_stop_the_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    done: list[str] = []

    def fail() -> None:
        done.append("failed")
        raise OSError

    member = a_person()
    monkeypatch.setattr(erasure, "_purging", [fail, lambda: done.append("done")])
    ask_and_erase(member)
    assert done == ["failed", "done"]
    assert [one.person for one in erasures.read(erasures.path())] == [member.person]
    with pytest.raises(ExceptionGroup):
        run_timetable()
    assert done == ["failed", "done"] * 2


def test_without_the_list_the_purge_is_repeated_at_most_once_a_minute() -> None:
    ask_and_erase(a_person())
    erasures.path().unlink()
    assert run_timetable() == 1
    erasures.path().unlink()
    assert list(half_done(erasure._LastCheck.at + erasure.PAUSE / 2)) == []
    assert erasures.unfinished()


@pytest.mark.skipif(connection.vendor != "sqlite", reason="only SQLite has a write-ahead log")
def test_a_write_ahead_log_held_by_a_reader_is_emptied_later() -> None:
    file = connection.settings_dict["NAME"]
    with closing(sqlite3.connect(file)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM facts").fetchone()
        ask_and_erase(a_person())
        assert len(erasures.unfinished()) == 1
    assert run_timetable() == 1
    assert erasures.unfinished() == []
    assert Path(f"{file}-wal").stat().st_size == 0
