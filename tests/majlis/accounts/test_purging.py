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


def erased(person: Actor) -> None:
    assert person.person
    ask_erasure(person, new_id(), person.person)
    with clock_moved(timedelta(days=8)):
        erase(an_administrator(), person.person)


def test_pictures_of_the_past_are_thrown_away(monkeypatch: pytest.MonkeyPatch) -> None:
    thrown: list[bool] = []
    monkeypatch.setattr(files, "forget_all", lambda: thrown.append(True))
    erased(a_person())
    assert thrown == [True]


def looked_again() -> int:
    """Runs the timetable as of a few minutes later; returns the number of purges."""
    acts = list(half_done(erasure._LastCheck.at + 3 * erasure.PAUSE))
    for act in acts:
        act()
    return len(acts)


def dies() -> None:
    raise KeyboardInterrupt


def test_what_a_process_that_died_after_the_commit_left_is_done_by_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    member = a_person()
    with monkeypatch.context() as patched:
        patched.setattr(erasure, "_purging", [dies])
        with pytest.raises(KeyboardInterrupt):
            erased(member)
    assert member.person
    assert not User.objects.filter(pk=member.person).exists()
    assert not any(one.purged for one in erasures.read(erasures.path()))
    (files.folder() / "1.sqlite3").touch()

    assert looked_again() == 1

    assert files.positions() == []
    assert [(one.person, one.purged) for one in erasures.read(erasures.path())] == [
        (member.person, True)
    ]
    assert looked_again() == 0


def test_a_purge_that_fails_keeps_no_other_from_being_done_and_is_tried_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    done: list[str] = []

    def fails() -> None:
        done.append("failed")
        raise OSError

    member = a_person()
    monkeypatch.setattr(erasure, "_purging", [fails, lambda: done.append("done")])
    erased(member)
    assert done == ["failed", "done"]
    assert [one.person for one in erasures.read(erasures.path())] == [member.person]
    with pytest.raises(ExceptionGroup):
        looked_again()
    assert done == ["failed", "done"] * 2


def test_without_its_list_a_forum_finishes_everybody_anew_and_looks_once_a_minute() -> None:
    erased(a_person())
    erasures.path().unlink()
    assert looked_again() == 1
    erasures.path().unlink()
    assert list(half_done(erasure._LastCheck.at + erasure.PAUSE / 2)) == []
    assert erasures.unfinished()


@pytest.mark.skipif(connection.vendor != "sqlite", reason="SQLite has a log to empty")
def test_a_write_ahead_log_that_somebody_reads_is_emptied_later() -> None:
    file = connection.settings_dict["NAME"]
    with closing(sqlite3.connect(file)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM facts").fetchone()
        erased(a_person())
        assert len(erasures.unfinished()) == 1
    assert looked_again() == 1
    assert erasures.unfinished() == []
    assert Path(f"{file}-wal").stat().st_size == 0
