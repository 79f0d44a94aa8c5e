"""PostgreSQL restarts under load, behind two web processes.

During the restart commands wait or are refused with a message. After it the pool, the feed and the followers
recover by themselves, and each ballot is counted once.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier
from typing import Any

import pytest
from django.db import OperationalError
from django.db.utils import ConnectionHandler

from majlis.settings import _postgresql
from majlis.texts import say
from tests.support.load import Crowd, Listener, Room, a_crowded_room, ballots_of, query
from tests.support.services import Forum, PostgreSQL, running_postgresql, scaled_forum
from tests.support.world import MAJORITY


@pytest.fixture
def own_postgresql() -> Iterator[PostgreSQL]:
    """A PostgreSQL server for this test alone."""
    with running_postgresql() as running:
        yield running


@pytest.fixture
def connection(own_postgresql: PostgreSQL, django_db_blocker: Any) -> Iterator[Any]:
    """This thread's connection to that server, with the settings of a web process."""
    url = own_postgresql.database("postgres")
    connection: Any = ConnectionHandler({"default": _postgresql(url)})["default"]
    with django_db_blocker.unblock():
        yield connection
        connection.close()
        connection.close_pool()


def test_the_first_request_after_a_restart_succeeds_however_many_connections_died(
    own_postgresql: PostgreSQL, connection: Any
) -> None:
    fill_pool(connection, 8)
    own_postgresql.stop()
    own_postgresql.start()
    # psycopg's own check replaces one dead connection at a time, which exceeds the pool's timeout.
    assert answer(connection) == 1
    assert connection.pool.get_stats()["connections_lost"] == 7


@pytest.mark.soak
def test_the_first_request_after_a_long_absence_succeeds(
    own_postgresql: PostgreSQL, connection: Any
) -> None:
    fill_pool(connection, 8)
    own_postgresql.stop()
    for _ in range(4):
        with pytest.raises(OperationalError, match="couldn't get a connection after 5"):
            answer(connection)
    own_postgresql.start()
    assert answer(connection) == 1


def fill_pool(connection: Any, size: int) -> None:
    """Uses `size` connections at once, and returns them to the pool."""
    together = Barrier(size)

    def use() -> None:
        own = connection.copy()
        assert answer(own, together) == 1

    with ThreadPoolExecutor(size) as threads:
        for used in [threads.submit(use) for _ in range(size)]:
            used.result()
    assert connection.pool.get_stats()["pool_available"] == size


def answer(connection: Any, together: Barrier | None = None) -> int:
    """Queries the server, and holds the connection until all parties of `together` have a result."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
            (found,) = cursor.fetchone()
        if together is not None:
            together.wait(30)
        return int(found)
    finally:
        connection.close()


def test_ballots_feed_and_followers_survive_a_crash_of_postgresql(
    own_postgresql: PostgreSQL, redis: str
) -> None:
    with scaled_forum(own_postgresql, redis) as forum:
        room = a_crowded_room(forum, delegates=12, votes=20)
        crowd = Crowd(room, forum.urls)
        listener = Listener(room.delegates[0], forum.urls[1], [f"vote.{v}" for v in room.votes])
        with listener.listening():
            # Given ballots being cast, and a vote whose opening is due in two seconds.
            due = a_vote_to_open(room, forum)
            with crowd.casting():
                crowd.wait_for(40)
                # When the server crashes, and is started again a second later.
                own_postgresql.stop("immediate")
                time.sleep(1)
                own_postgresql.start()
            # Then each refusal is an answer within ten seconds, in the person's language.
            assert_prompt_refusals_in_words(crowd)
            crowd.check(ballots_of(forum))
            # And no ballot is lost or counted twice.
            crowd.resend()
            kept = ballots_of(forum)
            crowd.check(kept)
            assert len(kept) == len(crowd.ballots)
            assert_every_ballot_is_shown(listener, room)
            assert_it_opens(due, forum)
            # After a restart without load, the next request succeeds.
            own_postgresql.stop()
            own_postgresql.start()
            for nth in range(12):
                seen = room.delegates[nth].request(forum.urls[nth % 2], "GET", "/api/me")
                assert seen.status == 200, seen


@pytest.mark.soak
def test_ballots_survive_restart_after_restart(own_postgresql: PostgreSQL, redis: str) -> None:
    with scaled_forum(own_postgresql, redis) as forum:
        room = a_crowded_room(forum, delegates=40, votes=60)
        crowd = Crowd(room, forum.urls, workers=8)
        listener = Listener(room.delegates[0], forum.urls[0], [f"vote.{v}" for v in room.votes])
        with listener.listening(), crowd.casting():
            for nth in range(6):
                crowd.wait_for(min(len(crowd.ballots), 200 * (nth + 1)), 120)
                own_postgresql.stop("immediate" if nth % 2 else "fast")
                time.sleep(nth)
                own_postgresql.start()
        assert_prompt_refusals_in_words(crowd)
        crowd.resend(120)
        kept = ballots_of(forum)
        crowd.check(kept)
        assert len(kept) == len(crowd.ballots)


def a_vote_to_open(room: Room, forum: Forum) -> str:
    opens_at = datetime.now(UTC) + timedelta(seconds=2)
    answer = room.administrator.request(
        forum.urls[0],
        "POST",
        "/api/votes",
        {
            "group": room.group,
            "question": {"fr": "Ouvrir malgré la panne ?"},
            "rule": MAJORITY,
            "opens_at": opens_at.isoformat(),
        },
        "opens-of-itself",
    )
    assert answer.accepted, answer
    return str(answer.body["id"])


def assert_prompt_refusals_in_words(crowd: Crowd) -> None:
    assert not crowd.unanswered(), "no answer, although the web processes ran all the time"
    for sent, answers in crowd.answers.items():
        for answer in answers:
            assert answer.seconds < 10, answer
            if not answer.accepted:
                assert answer.status == 503, answer
                assert answer.body["code"] in ("database-away", "busy"), answer
                said = say(sent.by.language, f"error-{answer.body['code']}")
                assert answer.body["detail"] == said
                assert answer.headers["content-type"] == "application/problem+json"
                assert int(answer.headers["retry-after"]) > 0


def assert_every_ballot_is_shown(listener: Listener, room: Room) -> None:
    until = time.monotonic() + 15
    while missing := [v for v in room.votes if listener.ballots_counted(v) < len(room.seats)]:
        assert time.monotonic() < until, f"{len(missing)} tallies never showed every ballot"
        time.sleep(0.05)


def assert_it_opens(vote: str, forum: Forum) -> None:
    until = time.monotonic() + 15
    opened = f"SELECT count(*) FROM facts WHERE topic = 'vote.opened' AND object_id = '{vote}'"  # noqa: S608
    while query(forum, opened) != [(1,)]:
        assert time.monotonic() < until, "the followers did not recover"
        time.sleep(0.1)
