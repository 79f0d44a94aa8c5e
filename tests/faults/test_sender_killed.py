"""The mail sender is killed with -9 at each step: no letter is lost, and none is sent twice, except one.

The exception is a letter that the mail server accepted just before the sender died: its repeat is
identical to the byte.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email import message_from_bytes

import pytest

from tests.support.load import a_crowded_room, query
from tests.support.mailbox import Mailbox, a_mailbox
from tests.support.services import Forum, PostgreSQL, environment_of, stop, temporary_folder

PATIENCE = 30


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with a_mailbox() as running:
        yield running


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.soak)])
def forum(request: pytest.FixtureRequest, mailbox: Mailbox) -> Iterator[Forum]:
    """A forum without a web process, whose follower of notices has a checkpoint: later facts are notified."""
    with temporary_folder() as data:
        environment = environment_of(data, EMAIL_URL=mailbox.url)
        if request.param == "postgresql":
            postgresql: PostgreSQL = request.getfixturevalue("postgresql")
            environment["DATABASE_URL"] = postgresql.new_database()
        environment["DJANGO_SETTINGS_MODULE"] = "tests.support.rigged"
        forum = Forum(("", ""), (), environment)
        forum.majlis("migrate", "--verbosity", "0")
        with following(forum):
            wait_until(lambda: notices_checkpoint(forum) is not None)
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


def wait_until(true: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < until
        time.sleep(0.05)


def notices_checkpoint(forum: Forum) -> int | None:
    rows = query(forum, "SELECT position FROM checkpoints WHERE follower = 'notices'")
    return int(rows[0][0]) if rows else None


def letters(forum: Forum) -> dict[str, bool]:
    """The Message-IDs of the letters by mail, and whether each was sent."""
    rows = query(
        forum,
        "SELECT message_id, sent_at IS NOT NULL FROM letters WHERE channel = 'mail' ORDER BY id",
    )
    return {id: bool(sent) for id, sent in rows}


def waiting(forum: Forum) -> int:
    """Deliveries without a letter, and letters not sent."""
    ((due,),) = query(
        forum,
        "SELECT count(*) FROM deliveries"
        " WHERE channel = 'mail' AND rhythm = 'at-once' AND letter IS NULL",
    )
    ((unsent,),) = query(
        forum,
        "SELECT count(*) FROM letters WHERE channel = 'mail' AND next_try_at IS NOT NULL",
    )
    return int(due) + int(unsent)


def die_at(forum: Forum, point: str) -> None:
    with following(forum, dies_when=point) as process:
        assert process.wait(PATIENCE) == -signal.SIGKILL, point


def die_while_sending(forum: Forum, mailbox: Mailbox) -> None:
    """Kills the sender after it has sent a letter's content and before the server accepts it."""
    with following(forum) as process:

        def kill(line: str) -> str | None:
            if line == ".":
                os.kill(process.pid, signal.SIGKILL)
                return ""
            return None

        mailbox.answer = kill
        assert process.wait(PATIENCE) == -signal.SIGKILL
    mailbox.answer = lambda line: None


def test_every_letter_is_sent_and_only_one_accepted_before_a_kill_is_repeated(
    forum: Forum, mailbox: Mailbox
) -> None:
    # Given three delegates with mandates and seats, and a vote opened to them.
    a_crowded_room(forum, delegates=3, votes=1)
    # When the sender dies before the letters are stored, there are none.
    die_at(forum, "gathered")
    assert (letters(forum), mailbox.received) == ({}, [])
    # When it dies after that, all are stored and none is sent.
    die_at(forum, "recorded")
    made = letters(forum)
    assert len(made) >= 3
    die_while_sending(forum, mailbox)
    assert mailbox.received == []
    # When it dies after the server accepted one, that one is not recorded as sent.
    die_at(forum, "taken")
    (first,) = mailbox.received
    assert letters(forum) == dict.fromkeys(made, False)
    # Then the next sender sends all of them, the first one again and unchanged.
    with following(forum):
        wait_until(lambda: waiting(forum) == 0)
    assert letters(forum) == dict.fromkeys(made, True)
    counted = Counter(str(message_from_bytes(one)["Message-ID"]) for one in mailbox.received)
    assert set(counted) == set(made)
    assert sorted(counted.values()) == [1] * (len(made) - 1) + [2]
    assert mailbox.received.count(first) == 2
    ((deliveries, people),) = query(
        forum,
        "SELECT count(*), count(DISTINCT person) FROM deliveries"
        " WHERE channel = 'mail' AND rhythm = 'at-once' AND letter IS NOT NULL",
    )
    assert deliveries >= people >= 3
