"""A follower dies of kill -9 between its effect and its checkpoint, at every point there is.

Both are one transaction: whichever of the two a crash would separate, neither is there, or both are. Started
again it goes on where it was, and each effect is there once.
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
    """One that nobody serves: what the followers do is all that happens in it."""
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


def noticed(forum: Forum) -> list[str]:
    """The votes of which there is a notice, one entry a notice, in order."""
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


def test_an_effect_is_there_once_wherever_its_follower_died(forum: Forum) -> None:
    # Given five votes that were opened, of which nobody has had notice.
    a_crowded_room(forum, delegates=1, votes=5)
    votes = opened(forum)
    assert len(votes) == 5
    # When it dies before the commit, there is neither effect nor checkpoint.
    for point in ("decided", "written"):
        with following(forum, dies_when=point) as process:
            assert process.wait(30) == -signal.SIGKILL
        assert (noticed(forum), checkpoint(forum)) == ([], 0), point
    # When it dies right after, there are both.
    with following(forum, dies_when="committed") as process:
        assert process.wait(30) == -signal.SIGKILL
    assert len(noticed(forum)) == 1
    assert checkpoint(forum) == votes[0][0]
    # Then the next one does the others, and the first not again.
    with following(forum):
        until = time.monotonic() + 30
        while checkpoint(forum) < votes[-1][0]:
            assert time.monotonic() < until
            time.sleep(0.05)
    assert [vote.replace("-", "") for vote in noticed(forum)] == [vote for _, vote in votes]
