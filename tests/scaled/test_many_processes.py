"""The forum as many processes: each is replaced or killed in turn, without failures for its users."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tests.scaled.conftest import Scaled, scaled_out
from tests.scaled.watchers import Watcher
from tests.support.browser import OpenWindow, sign_in
from tests.support.load import Answer, Browser, Crowd, a_crowded_room, ballots_of
from tests.support.services import temporary_folder

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def casting_slowly(crowd: Crowd, hands: int = 3, pause: float = 0.3) -> Iterator[None]:
    """Casts ballots slowly while the block runs, so that they last until its end."""
    waiting, over = iter(list(crowd.ballots)), threading.Event()
    turn = threading.Lock()

    def cast() -> None:
        while not over.is_set():
            with turn:
                sent = next(waiting, None)
            if sent is None:
                return
            crowd.cast(sent)
            over.wait(pause)

    threads = [threading.Thread(target=cast) for _ in range(hands)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        over.set()
        for thread in threads:
            thread.join()


@contextmanager
def reading(url: str, browser: Browser) -> Iterator[list[Answer]]:
    """Reads a page repeatedly; yields every answer."""
    answers: list[Answer] = []
    over = threading.Event()

    def read() -> None:
        while not over.wait(0.05):
            answers.append(browser.request(url, "GET", "/api/me"))

    thread = threading.Thread(target=read)
    thread.start()
    try:
        yield answers
    finally:
        over.set()
        thread.join()


def test_replacing_every_process_fails_no_request_and_loses_no_row(scaled: Scaled) -> None:
    replace_under_load(scaled)


@pytest.mark.soak
def test_replacing_the_processes_of_docker_three_times_fails_no_request() -> None:
    with temporary_folder() as data, scaled_out(data, more=[]) as scaled:
        replace_under_load(scaled, times=3, votes=120)


def replace_under_load(scaled: Scaled, *, times: int = 1, votes: int = 50) -> None:
    # Given a vote with electors and watchers, some at each live process.
    room = a_crowded_room(scaled.forum, delegates=12, votes=votes)
    crowd = Crowd(room, scaled.forum.urls)
    with ExitStack() as leaving:
        watchers = [
            Watcher(scaled.url, browser, f"vote.{vote}")
            for browser, vote in zip(room.delegates[:6], room.votes * 2, strict=False)
        ]
        for watcher in watchers:
            leaving.callback(watcher.leave)
        assert all(watcher.watching.wait(10) for watcher in watchers)

        # When every process is replaced, one after the other.
        with casting_slowly(crowd), reading(scaled.url, room.delegates[7]) as answers:
            for nth in range(times):
                os.kill(scaled.front.pid, signal.SIGHUP)
                scaled.wait_for_output("replacing  is done", nth + 1)
        acknowledged = crowd.acknowledged()

        # Then no request failed, and every session is still valid.
        assert 50 < len(acknowledged) < len(crowd.ballots), "some were cast all the while"
        assert crowd.refused() == []
        assert crowd.unanswered() == 0
        assert Counter(answer.status for answer in answers) == {200: len(answers)}
        crowd.check(ballots_of(scaled.forum))

        # And each watcher moved to another process and received all missed rows, in order, once.
        head = max(one.position for one in ballots_of(scaled.forum))
        for watcher in watchers:
            watcher.wait_for(head)
    for watcher in watchers:
        assert watcher.breaks > 1, "its process was never replaced"
        assert watcher.faults == []
        assert watcher.positions == sorted(set(watcher.positions))
        lines = [row for row in watcher.rows if row["kind"] == "elector"]
        received = Counter(row["elector"] for row in lines)
        cast = {sent.elector for sent in acknowledged if f"vote.{sent.vote}" == watcher.topic}
        assert received == Counter(cast)


def test_a_killed_process_is_started_again(scaled: Scaled) -> None:
    before = scaled.pids()
    os.kill(before["live-1"], signal.SIGKILL)
    os.kill(before["web-1"], signal.SIGKILL)
    scaled.wait_for_output("live-1 +was ended by SIGKILL")
    scaled.wait_for_output("web-1 +started again")
    after = scaled.pids()
    assert after["web-2"] == before["web-2"]
    assert after["web-1"] != before["web-1"]
    # The other process answers meanwhile.
    for _ in range(10):
        with urllib.request.urlopen(f"{scaled.url}/health/ready", timeout=10) as answer:
            assert answer.status == 200


def test_a_vote_opens_and_closes_once_though_the_elected_follower_is_killed(scaled: Scaled) -> None:
    # Given votes that open and close by themselves, and two processes for it.
    elected = _elected(scaled, "follower-.")
    made = subprocess.run(
        [sys.executable, "-m", "tests.scaled.timed_votes", "6", "1.5", "3.5"],
        env=scaled.forum.environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    votes = set(json.loads(made.stdout))

    # When the elected process is killed.
    os.kill(scaled.pids()[elected], signal.SIGKILL)

    # Then the other one, or the restarted one, does it: each opening and each closing once.
    def done() -> Counter[tuple[str, str]]:
        facts = scaled.query(
            "SELECT stream, topic FROM facts WHERE topic IN ('vote.opened', 'vote.closed')"
        )
        return Counter((str(vote), str(topic)) for vote, topic in facts if str(vote) in votes)

    until = time.monotonic() + 30
    while len(done()) < 2 * len(votes) and time.monotonic() < until:
        time.sleep(0.2)
    assert set(done()) == {
        (vote, f"vote.{what}") for vote in votes for what in ("opened", "closed")
    }
    time.sleep(1.5)  # time for a second process to repeat it
    assert set(done().values()) == {1}
    assert scaled.elected("follower-.")


def test_another_follower_continues_where_the_killed_one_stopped(scaled: Scaled) -> None:
    scaled.query("CREATE TABLE echoes (position bigint, noted_by text)")
    crowd = Crowd(a_crowded_room(scaled.forum, delegates=10, votes=6), scaled.forum.urls)

    def noted() -> list[tuple[object, ...]]:
        return scaled.query("SELECT position, noted_by FROM echoes ORDER BY position")

    @contextmanager
    def following(name: str) -> Iterator[subprocess.Popen[bytes]]:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.scaled.echo"],
            env={**scaled.forum.environment, "PGAPPNAME": name},
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
        )
        try:
            yield process
        finally:
            process.kill()
            process.wait()

    # Given two processes that would record each ballot, one of them elected.
    with following("echo-1") as one, following("echo-2") as two:
        by_name = {"echo-1": one, "echo-2": two}
        elected = _elected(scaled, "echo-.")

        # When it is killed while ballots are cast.
        with crowd.casting(crowd.ballots[:40]):
            crowd.wait_for(20)
            by_name.pop(elected).kill()
        done = len(noted())
        (other,) = by_name
        assert _elected(scaled, other) == other
        crowd.resend()

        # Then the other one records the rest: each ballot is recorded once, in order.
        ballots = [kept.position for kept in ballots_of(scaled.forum)]
        until = time.monotonic() + 30
        while len(noted()) < len(ballots) and time.monotonic() < until:
            time.sleep(0.2)
        assert [position for position, _ in noted()] == ballots
        assert {name for _, name in noted()[done:]} == {other}


def _elected(scaled: Scaled, names: str, seconds: float = 30) -> str:
    """The process that follows, once there is one."""
    until = time.monotonic() + seconds
    while not (found := scaled.elected(names)):
        assert time.monotonic() < until, "nobody was elected"
        time.sleep(0.05)
    return min(found)


@pytest.mark.soak
def test_the_demo_runs_behind_the_proxy_stops_and_keeps_its_facts(
    open_window: OpenWindow,
) -> None:
    with temporary_folder() as data:
        with scaled_out(data, demo=True) as scaled:
            # One click, CSRF, cookies and the socket's check of the origin, as a browser has them.
            visitor = open_window(scaled.url)
            with visitor.page.expect_websocket(lambda one: one.url.endswith("/live")) as socket:
                sign_in(visitor.page, "Présidente du groupe")
            socket.value.wait_for_event("framereceived", lambda frame: "welcome" in str(frame))
            visitor.leave()

            # Ctrl-C ends all processes in seconds.
            facts, pids = scaled.query("SELECT count(*) FROM facts"), scaled.pids()
            assert {"web-1", "live-2", "follower-1"} <= set(pids)
            began = time.monotonic()
            scaled.front.send_signal(signal.SIGINT)
            assert scaled.front.wait(20) == 0
            assert time.monotonic() - began < 10
            assert "Everything has stopped" in scaled.printed()
            assert not [pid for pid in pids.values() if Path(f"/proc/{pid}").exists()]

        # A second start has the data of the first.
        with scaled_out(data, demo=True) as scaled:
            assert scaled.query("SELECT count(*) FROM facts") == facts
