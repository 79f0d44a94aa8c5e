"""A crowd that casts ballots over HTTP and stores every answer, or that there was none.

    crowd = Crowd(a_crowded_room(forum), forum.urls)
    with crowd.casting():           # a few threads at once, each ballot once
        …                           # the fault
    crowd.resend()                  # the ballots without an acknowledgement, under the same keys
    crowd.check(ballots_of(forum))  # none lost, none twice, none invented

`python -m tests.support.load DELEGATES VOTES` makes the room in the forum of its environment.
"""

from __future__ import annotations

import http.client
import json
import os
import queue
import random
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID, uuid4

import psycopg
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin

from tests.support.services import Forum

ROOT = Path(__file__).resolve().parents[2]

# Any text of the right form: the cookie and the header must only be equal.
CSRF = "a" * 32

# Timeout of an answer in seconds: longer than any wait in the server.
PATIENCE = 30


@dataclass(frozen=True, slots=True)
class Browser:
    """A person's session, and the organisation it acts for."""

    session: str
    organisation: str | None = None
    language: str = "fr"

    def request(
        self, url: str, method: str, path: str, body: object = None, key: str | None = None
    ) -> Answer:
        """Sends a request on a new connection; a missing answer has status 0."""
        headers = {
            "Accept": "application/json",
            "Accept-Language": self.language,
            "Content-Type": "application/json",
            "Cookie": f"sessionid={self.session}; csrftoken={CSRF}",
            "X-CSRFToken": CSRF,
        }
        if self.organisation:
            headers["Majlis-Acting-For"] = self.organisation
        if key:
            headers["Idempotency-Key"] = key
        began = time.monotonic()
        address = urlsplit(url)
        with closing(
            http.client.HTTPConnection(address.hostname or "", address.port, timeout=PATIENCE)
        ) as connection:
            try:
                text = None if body is None else json.dumps(body)
                connection.request(method, path, text, headers)
                response = connection.getresponse()
                content = response.read()
            except (OSError, http.client.HTTPException):
                return Answer(0, {}, {}, time.monotonic() - began)
        kind = response.headers.get("Content-Type", "")
        return Answer(
            response.status,
            json.loads(content) if "json" in kind else {},
            {name.lower(): value for name, value in response.getheaders()},
            time.monotonic() - began,
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: status (0: none), JSON, headers in lower case, duration in seconds."""

    status: int
    body: dict[str, Any]
    headers: dict[str, str]
    seconds: float

    @property
    def accepted(self) -> bool:
        return 200 <= self.status < 300


@dataclass(frozen=True, slots=True)
class Sent:
    """A ballot as sent: elector, vote, choice, and the key of the intent."""

    vote: str
    elector: str
    choice: str
    by: Browser
    key: str

    @property
    def roll_entry(self) -> tuple[UUID, UUID]:
        return UUID(self.vote), UUID(self.elector)


@dataclass(frozen=True, slots=True)
class Room:
    """A group whose delegates are signed in, with votes open in it."""

    group: str
    administrator: Browser
    delegates: tuple[Browser, ...]
    seats: tuple[str, ...]
    votes: tuple[str, ...]

    def ballots(self) -> list[Sent]:
        """A ballot for every seat in every vote, in an arbitrary order."""
        sent = [
            Sent(vote, seat, random.choice(["for", "against", "abstain"]), by, str(uuid4()))  # noqa: S311
            for vote in self.votes
            for by, seat in zip(self.delegates, self.seats, strict=True)
        ]
        random.shuffle(sent)
        return sent


def a_crowded_room(forum: Forum, delegates: int = 20, votes: int = 5) -> Room:
    """Makes a room by commands; every third delegate reads Arabic, every third English."""
    ran = subprocess.run(
        [sys.executable, "-m", "tests.support.load", str(delegates), str(votes)],
        env=forum.environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    room = json.loads(ran.stdout)
    return Room(
        room["group"],
        Browser(room["administrator"]),
        tuple(Browser(*delegate) for delegate in room["delegates"]),
        tuple(room["seats"]),
        tuple(room["votes"]),
    )


def a_secret_vote(forum: Forum, room: Room) -> str:
    """An open secret vote of this room, under a simple majority."""
    strict = {"share_of": "for", "among": "expressed", "threshold": "1/2", "strict": True}
    body = {
        "group": room.group,
        "question": {"fr": "Qui présidera ?"},
        "rule": {"secrecy": "secret", "conditions": [strict]},
    }
    made = room.administrator.request(forum.urls[0], "POST", "/api/votes", body)
    assert made.accepted, made
    vote = str(made.body["id"])
    opened = room.administrator.request(forum.urls[0], "POST", f"/api/votes/{vote}/open", {})
    assert opened.accepted, opened
    return vote


@dataclass
class Crowd:
    """Casts every ballot of a room, with several threads and all addresses of the forum."""

    room: Room
    urls: Sequence[str]
    workers: int = 4
    ballots: list[Sent] = field(default_factory=list)
    answers: dict[Sent, list[Answer]] = field(default_factory=lambda: defaultdict(list))
    stop: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.ballots = self.ballots or self.room.ballots()

    @contextmanager
    def casting(self, ballots: Iterable[Sent] | None = None) -> Iterator[None]:
        """Casts while the block runs, until each ballot was sent once or `stop` is set."""
        waiting: queue.SimpleQueue[Sent] = queue.SimpleQueue()
        for sent in self.ballots if ballots is None else ballots:
            waiting.put(sent)
        faults: list[BaseException] = []

        def work(worker: int) -> None:
            try:
                while not self.stop.is_set():
                    self.cast(waiting.get_nowait(), worker)
            except queue.Empty:
                pass
            except BaseException as fault:
                faults.append(fault)
                raise

        self.stop.clear()
        threads = [threading.Thread(target=work, args=[worker]) for worker in range(self.workers)]
        for thread in threads:
            thread.start()
        try:
            yield
        except BaseException:
            self.stop.set()
            raise
        finally:
            for thread in threads:
                thread.join()
        assert not faults, faults

    def cast(self, sent: Sent, door: int = 0) -> Answer:
        """Sends one ballot, again if it was sent before, and stores the answer."""
        answer = sent.by.request(
            self.urls[door % len(self.urls)],
            "POST",
            f"/api/votes/{sent.vote}/ballots",
            {"elector": sent.elector, "choice": sent.choice},
            sent.key,
        )
        self.answers[sent].append(answer)
        return answer

    def wait_for(self, count: int, seconds: float = PATIENCE) -> None:
        """Returns once that many ballots were acknowledged."""
        until = time.monotonic() + seconds
        while len(self.acknowledged()) < count:
            assert time.monotonic() < until, (
                f"{len(self.acknowledged())} of {count} ballots in time"
            )
            time.sleep(0.01)

    def acknowledged(self) -> set[Sent]:
        """The ballots answered 2xx."""
        return {
            sent
            for sent, answers in list(self.answers.items())
            if any(answer.accepted for answer in list(answers))
        }

    def refused(self) -> list[Answer]:
        """The answers that are refusals."""
        return [
            answer
            for answers in self.answers.values()
            for answer in answers
            if answer.status and not answer.accepted
        ]

    def unanswered(self) -> int:
        """Number of requests without an answer."""
        return sum(
            answer.status == 0 for answers in list(self.answers.values()) for answer in answers
        )

    def resend(self, seconds: float = PATIENCE) -> None:
        """Sends unacknowledged ballots again, under the same key, until all are acknowledged."""
        until = time.monotonic() + seconds
        while left := [sent for sent in self.ballots if sent not in self.acknowledged()]:
            assert time.monotonic() < until, [self.answers[sent][-1] for sent in left[:3]]
            with self.casting(left):
                pass

    def check(self, stored: Sequence[StoredBallot]) -> None:
        """Checks the stored ballots: each acknowledged one once, as sent; and none that was never sent."""
        twice = [
            entry for entry, count in Counter(one.roll_entry for one in stored).items() if count > 1
        ]
        assert not twice, "a ballot is stored twice"
        known = {one.roll_entry: one for one in stored}
        lost = [sent for sent in self.acknowledged() if sent.roll_entry not in known]
        assert not lost, "an acknowledged ballot is lost"
        sent = {sent.roll_entry: sent for sent in self.ballots if sent in self.answers}
        for entry, one in known.items():
            assert entry in sent, "a ballot is stored that nobody sent"
            assert one.choice == sent[entry].choice
            assert one.voted_in_rows, "the log has a ballot that the roll has not"


@dataclass
class Listener:
    """A browser's socket without a browser: the frames of some topics, with their times."""

    browser: Browser
    url: str
    topics: Sequence[str]
    frames: list[tuple[float, dict[str, Any]]] = field(default_factory=list)

    @contextmanager
    def listening(self) -> Iterator[Listener]:
        """Listens while the block runs; every topic is watched before it begins."""
        with connect(
            self.url.replace("http", "ws", 1) + "/live",
            additional_headers={"Cookie": f"sessionid={self.browser.session}"},
            origin=Origin(self.url),
        ) as socket:
            thread = threading.Thread(target=self._listen, args=[socket])
            thread.start()
            try:
                for frame in (
                    {"type": "hello"},
                    *({"type": "watch", "topic": t} for t in self.topics),
                ):
                    socket.send(json.dumps(frame))
                self.wait_until(lambda frame: frame.get("type") == "watching", len(self.topics))
                yield self
            finally:
                socket.close()
                thread.join()

    def _listen(self, socket: ClientConnection) -> None:
        with suppress(ConnectionClosed):
            for text in socket:
                frame = json.loads(text)
                self.frames.append((time.monotonic(), frame))
                if position := frame.get("position"):
                    socket.send(json.dumps({"type": "ack", "position": position}))

    def wait_until(
        self, matches: Callable[[dict[str, Any]], bool], times: int = 1, seconds: float = PATIENCE
    ) -> float:
        """Returns the time (monotonic) at which that many matching frames had come."""
        until = time.monotonic() + seconds
        while True:
            came = [at for at, frame in list(self.frames) if matches(frame)]
            if len(came) >= times:
                return came[times - 1]
            assert time.monotonic() < until, [frame for _, frame in self.frames[-3:]]
            time.sleep(0.005)

    def ballots_counted(self, vote: str) -> int:
        """The number of ballots of a vote in the frames received."""
        tallies = [
            row["cast"]
            for _, frame in list(self.frames)
            for row in frame.get("rows", ())
            if (row["kind"], row["id"]) == ("tally", vote)
        ]
        return max(tallies, default=0)


@dataclass(frozen=True, slots=True)
class StoredBallot:
    """A ballot in the log, and whether the roll's row agrees."""

    position: int
    roll_entry: tuple[UUID, UUID]
    choice: str
    voted_in_rows: bool


def ballots_of(forum: Forum) -> list[StoredBallot]:
    """Every ballot in the log, read by plain SQL without the program, in order."""
    facts = query(
        forum,
        "SELECT position, state FROM facts WHERE topic LIKE 'ballot.%' ORDER BY position",
    )
    rows = {
        (UUID(str(vote)), UUID(str(elector)), choice)
        for vote, elector, choice in query(
            forum, "SELECT vote, elector, choice FROM electors WHERE voted"
        )
    }
    ballots = []
    for position, text in facts:
        state = json.loads(text)
        entry = UUID(state["vote"]), UUID(state["elector"])
        ballots.append(
            StoredBallot(position, entry, state["choice"], (*entry, state["choice"]) in rows)
        )
    assert len(rows) == len({one.roll_entry for one in ballots}), (
        "the roll has a ballot that the log has not"
    )
    return ballots


def query(forum: Forum, sql: str) -> list[tuple[Any, ...]]:
    """Rows of a forum's database, of either kind."""
    if url := forum.environment.get("DATABASE_URL"):
        with psycopg.connect(url) as connection:
            return connection.execute(sql.encode()).fetchall()
    file = Path(forum.environment["MAJLIS_DATA"]) / "majlis.sqlite3"
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(sql).fetchall()


def main(delegates: int, votes: int) -> None:
    """Prints the room as JSON, each delegate as `[session, organisation, language]`."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "majlis.settings")
    import django

    django.setup()

    from federations.working_groups.aggregate import Visibility
    from majlis.domain import Actor
    from tests.support.people import a_person, account, signed_in
    from tests.support.world import a_panel, an_open_vote

    def session(actor: Actor, language: str = "fr") -> str:
        user = account(actor)
        user.language = language
        user.save()
        return signed_in(actor).cookies["sessionid"].value

    languages = ["fr", "ar", "en"]
    panel = a_panel(delegates, Visibility.PUBLIC)
    room = {
        "group": str(panel.group),
        "administrator": session(a_person("Administration", administrator=True)),
        "delegates": [
            [
                session(delegate, languages[nth % 3]),
                str(delegate.organisation),
                languages[nth % 3],
            ]
            for nth, delegate in enumerate(panel.delegates)
        ],
        "seats": [str(panel.seats[delegate.organisation]) for delegate in panel.delegates],
        "votes": [str(an_open_vote(panel)) for _ in range(votes)],
    }
    print(json.dumps(room))  # noqa: T201  its answer


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
