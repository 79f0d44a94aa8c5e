"""Redis stops and comes back during a story with two web processes.

Redis carries wake-ups, presence and the counts of rate limits; a forum runs without it. While it is down,
ballots are accepted, processes poll the log every second, and each process counts limits for itself (a
looser limit, never a refusal). Sessions stay, because they are in the database. All recover by themselves.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest
from redis import Redis

from majlis.live.feed import HEARTBEAT, POLL
from majlis.scaled.loopback import free_port
from tests.support.load import Browser, Crowd, Listener, a_crowded_room, ballots_of
from tests.support.services import (
    Forum,
    PostgreSQL,
    running_redis,
    scaled_forum,
)

# Seconds allowed beyond an interval, for a busy machine.
SLACK = 2.0
# The channel layer retries Redis every second.
RECONNECTING = 1.0


class OwnRedis:
    """A Redis server for this test alone, always at the same address."""

    def __init__(self) -> None:
        self.port = free_port()
        self._running = ExitStack()
        self.start()

    def start(self) -> str:
        return self._running.enter_context(running_redis(self.port))

    def stop(self) -> None:
        self._running.close()

    @contextmanager
    def hanging(self) -> Iterator[None]:
        with Redis(port=self.port) as redis:
            pid = redis.info("server")["process_id"]
        os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(pid, signal.SIGCONT)


@pytest.fixture
def own_redis() -> Iterator[OwnRedis]:
    redis = OwnRedis()
    yield redis
    redis.stop()


def present(count: int, topic: str) -> Any:
    return lambda frame: (
        frame.get("type") == "present" and ((frame["topic"], frame["count"]) == (topic, count))
    )


def receives_within(listener: Listener, vote: str, count: int, seconds: float) -> None:
    """Fails unless the browser receives a tally of this many ballots in time."""
    until = time.monotonic() + seconds
    while listener.ballots_counted(vote) < count:
        assert time.monotonic() < until, (
            f"{listener.ballots_counted(vote)} of {count} after {seconds} s"
        )
        time.sleep(0.01)


def test_a_forum_works_while_redis_is_down_and_recovers_when_it_is_back(
    postgresql: PostgreSQL, own_redis: OwnRedis
) -> None:
    url = f"redis://127.0.0.1:{own_redis.port}"
    with scaled_forum(postgresql, url) as forum, ExitStack() as windows:
        room = a_crowded_room(forum, delegates=12, votes=1)
        (vote,), topic = room.votes, f"vote.{room.votes[0]}"
        crowd = Crowd(room, forum.urls[:1], workers=1)
        one_url, other_url = forum.urls

        def window(who: Browser, url_of_process: str) -> Listener:
            return windows.enter_context(Listener(who, url_of_process, [topic]).listening())

        # Given two people at two processes, who see each other's presence.
        watcher = window(room.delegates[1], other_url)
        window(room.delegates[0], one_url)
        watcher.wait_until(present(2, topic))
        for sent in crowd.ballots[:3]:
            assert crowd.cast(sent).accepted
        receives_within(watcher, vote, 3, POLL + SLACK)

        # When Redis is down, ballots are accepted as before, and the other process finds them by polling.
        own_redis.stop()
        for nth, sent in enumerate(crowd.ballots[3:8], 4):
            answer = crowd.cast(sent)
            assert answer.accepted, answer
            assert answer.seconds < SLACK
            receives_within(watcher, vote, nth, POLL + SLACK)
        # A new visitor can sign in and watch as usual.
        began = time.monotonic()
        late = window(room.delegates[2], other_url)
        late.wait_until(present(3, topic))  # the other process's last message still counts
        assert time.monotonic() - began < SLACK
        check_no_server_error(forum, room.delegates[3])

        # Then with Redis back, presence is complete again, and so is everything else.
        own_redis.start()
        time.sleep(2 * RECONNECTING)
        window(room.delegates[4], one_url)
        watcher.wait_until(present(4, topic), seconds=20)
        crowd.resend()
        receives_within(watcher, vote, len(room.seats), POLL + SLACK)
        kept = ballots_of(forum)
        crowd.check(kept)
        assert len(kept) == len(crowd.ballots)
        ready = room.administrator.request(other_url, "GET", "/health/ready")
        assert (ready.status, ready.body["redis"]) == (200, True)


@pytest.mark.soak
def test_a_hanging_redis_delays_neither_commands_nor_the_heartbeat(
    postgresql: PostgreSQL, own_redis: OwnRedis
) -> None:
    """A Redis that accepts connections and never answers, like a machine that has hung."""
    url = f"redis://127.0.0.1:{own_redis.port}"
    with scaled_forum(postgresql, url) as forum, ExitStack() as windows:
        room = a_crowded_room(forum, delegates=12, votes=1)
        (vote,), topic = room.votes, f"vote.{room.votes[0]}"
        crowd = Crowd(room, forum.urls[:1], workers=1)
        watcher = Listener(room.delegates[1], forum.urls[1], [topic])
        windows.enter_context(watcher.listening())
        with own_redis.hanging():
            for nth, sent in enumerate(crowd.ballots[:6], 1):
                answer = crowd.cast(sent)
                assert answer.accepted, answer
                assert answer.seconds < 2 * SLACK
                receives_within(watcher, vote, nth, POLL + SLACK)
            late = Listener(room.delegates[2], forum.urls[1], [topic])
            windows.enter_context(late.listening())
            late.wait_until(present(2, topic), seconds=2 * SLACK)
            # The heartbeat checks sessions and rights again: Redis must not block it.
            beats = sum(frame["type"] == "heartbeat" for _, frame in watcher.frames)
            watcher.wait_until(
                lambda frame: frame["type"] == "heartbeat", beats + 2, seconds=3 * HEARTBEAT
            )
        crowd.resend()
        receives_within(watcher, vote, len(room.seats), POLL + SLACK)
        crowd.check(ballots_of(forum))


def check_no_server_error(forum: Forum, person: Browser) -> None:
    """Signing in (its rate limit is in Redis) and reading never get a 5xx; `/health/ready` reports Redis."""
    for url in forum.urls:
        refused = Browser("").request(
            url,
            "POST",
            "/_allauth/browser/v1/auth/login",
            {"email": "personne@example.org", "password": "un mot de passe inexact"},
        )
        assert 400 <= refused.status < 500, refused
        assert person.request(url, "GET", "/api/me").status == 200
        ready = person.request(url, "GET", "/health/ready")
        assert (ready.status, ready.body["redis"]) == (200, False)
