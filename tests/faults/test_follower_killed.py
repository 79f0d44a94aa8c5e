"""A follower is killed with -9 before it writes, before it commits, and right after it committed.

Effect and checkpoint are one transaction: both are stored, or neither. After a restart the follower goes
on from its checkpoint, and each effect exists once.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.support.load import a_crowded_room, query
from tests.support.services import Forum, PostgreSQL, environment_of, stop, temporary_folder


@pytest.fixture(params=[pytest.param("sqlite", marks=pytest.mark.soak), "postgresql"])
def forum(request: pytest.FixtureRequest) -> Iterator[Forum]:
    """A forum without a web process, whose followers run when a test starts them."""
    with temporary_folder() as data:
        if request.param == "sqlite":
            environment = environment_of(data)
        else:
            postgresql: PostgreSQL = request.getfixturevalue("postgresql")
            environment = environment_of(data, DATABASE_URL=postgresql.new_database())
        environment["DJANGO_SETTINGS_MODULE"] = "tests.support.rigged"
        forum = Forum(("", ""), (), environment)
        forum.majlis("migrate", "--verbosity", "0")
        yield forum


@contextmanager
def following(forum: Forum, dies_when: str = "") -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "majlis", "follow"],
        env={**forum.environment, "MAJLIS_TEST_DIES_WHEN": dies_when},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        stop(process)


def notices(forum: Forum) -> list[str]:
    """The votes with a notice, one entry per notice, in order."""
    return [
        json.loads(state)["vote"]
        for (state,) in query(
            forum, "SELECT state FROM facts WHERE topic = 'testnotice.given' ORDER BY position"
        )
    ]


def opened(forum: Forum) -> list[tuple[int, str]]:
    rows = query(
        forum,
        "SELECT position, object_id FROM facts WHERE topic = 'vote.opened' ORDER BY position",
    )
    return [(position, str(id).replace("-", "")) for position, id in rows]


def checkpoint(forum: Forum) -> int:
    rows = query(forum, "SELECT position FROM checkpoints WHERE follower = 'rigged'")
    return int(rows[0][0]) if rows else 0


def test_each_effect_is_stored_once_wherever_its_follower_was_killed(forum: Forum) -> None:
    # Given five opened votes without notices.
    a_crowded_room(forum, delegates=1, votes=5)
    votes = opened(forum)
    assert len(votes) == 5
    # When the follower dies before the commit, neither effect nor checkpoint is stored.
    for point in ("decided", "written"):
        with following(forum, dies_when=point) as process:
            assert process.wait(30) == -signal.SIGKILL
        assert (notices(forum), checkpoint(forum)) == ([], 0), point
    # When it dies right after the commit, both are.
    with following(forum, dies_when="committed") as process:
        assert process.wait(30) == -signal.SIGKILL
    assert len(notices(forum)) == 1
    assert checkpoint(forum) == votes[0][0]
    # Then the next follower handles the other votes, and the first one not again.
    with following(forum):
        until = time.monotonic() + 30
        while checkpoint(forum) < votes[-1][0]:
            assert time.monotonic() < until
            time.sleep(0.05)
    assert [vote.replace("-", "") for vote in notices(forum)] == [vote for _, vote in votes]
