"""A secret ballot stays secret from a reader of everything that a forum stores after the close.

A real forum with full logging; a whole room votes over HTTP at random moments, and the test knows each
receipt and choice. Then the test reads all that is stored: every table with its system columns, the
database's files byte for byte, the log, the dossier, the servers' output. Receipts and choices exist only
among the closed vote's ballots. These are ordered by their random receipts, so that their order matches
the order of voters no better than chance.

Not covered, as the ballot's page says: an operator of the server, or backups made during the vote, could
reveal it. PostgreSQL's write-ahead log is such a backup until it is recycled: it is not read here.
"""

from __future__ import annotations

import io
import json
import random
import tarfile
import time
import urllib.request
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from redis import Redis

from tests.support.load import Answer, Browser, Room, a_crowded_room, a_secret_vote, query
from tests.support.services import Forum, embedded_forum, scaled_forum

ELECTORS = 24
CHOICES = ("for", "against", "abstain", "blank")


@dataclass(frozen=True)
class CastBallot:
    """A ballot as its voter alone knows it."""

    by: Browser
    elector: str
    choice: str
    receipt: UUID
    answer: Answer


@dataclass(frozen=True)
class Aftermath:
    """A forum after the close of a secret vote: the ballots of its voters in voting order, and those of
    another vote, which is still open.
    """

    forum: Forum
    room: Room
    vote: str
    ballots: list[CastBallot]
    others: list[CastBallot]
    redis: str | None = None

    @property
    def url(self) -> str | None:
        """The address of its PostgreSQL, or None on SQLite."""
        return self.forum.environment.get("DATABASE_URL")

    @property
    def receipts(self) -> list[UUID]:
        return [ballot.receipt for ballot in self.ballots]

    def ask(self, path: str) -> Any:
        answer = self.room.administrator.request(self.forum.urls[0], "GET", path)
        assert answer.accepted, answer
        return answer.body


@pytest.fixture(scope="module", params=["embedded", "scaled"])
def aftermath(request: pytest.FixtureRequest) -> Iterator[Aftermath]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LOG_LEVEL", "DEBUG")
        if request.param == "embedded":
            with embedded_forum() as forum:
                yield closed_vote_of(forum)
        else:
            postgresql = request.getfixturevalue("postgresql")
            redis = request.getfixturevalue("redis")
            with scaled_forum(postgresql, redis) as forum:
                yield closed_vote_of(forum, redis)


def closed_vote_of(forum: Forum, redis: str | None = None) -> Aftermath:
    room = a_crowded_room(forum, ELECTORS, votes=0)
    votes = [a_secret_vote(forum, room) for _ in range(2)]
    # Both votes are open at once, so that their ballots are in one table.
    first: list[CastBallot] = []
    second: list[CastBallot] = []
    places = list(zip(room.delegates, room.seats, strict=True))
    random.shuffle(places)
    for nth, (by, seat) in enumerate(places):
        first.append(cast(forum, votes[0], by, seat, nth))
        if nth % 3 == 0:
            second.append(cast(forum, votes[1], by, seat, nth))
    closed = room.administrator.request(forum.urls[0], "POST", f"/api/votes/{votes[0]}/close", {})
    assert closed.accepted, closed
    until = time.monotonic() + 30
    rewritten = "SELECT position FROM checkpoints WHERE follower = 'votes.traces'"
    while not query(forum, rewritten):
        assert time.monotonic() < until, "the open box was not rewritten"
        time.sleep(0.1)
    return Aftermath(forum, room, votes[0], first, second, redis)


def cast(forum: Forum, vote: str, by: Browser, seat: str, nth: int) -> CastBallot:
    time.sleep(random.uniform(0, 0.02))  # noqa: S311  jitter
    receipt, choice = uuid4(), random.choice(CHOICES)  # noqa: S311
    body = {"elector": seat, "choice": choice, "receipt": str(receipt)}
    url = forum.urls[nth % 2]
    answer = by.request(url, "POST", f"/api/votes/{vote}/ballots", body, str(uuid4()))
    assert answer.accepted, answer
    return CastBallot(by, seat, choice, receipt, answer)


# -- all that is stored ----------------------------------------------------------------------------


def tables(aftermath: Aftermath) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table in its physical order, PostgreSQL's system columns first."""
    if aftermath.url:
        names = query(
            aftermath.forum, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        )
        return {
            name: query(aftermath.forum, f'SELECT ctid::text, xmin::text, * FROM "{name}"')  # noqa: S608
            for (name,) in names
        }
    names = query(aftermath.forum, "SELECT name FROM sqlite_master WHERE type = 'table'")
    return {name: query(aftermath.forum, f'SELECT * FROM "{name}"') for (name,) in names}  # noqa: S608


def files(aftermath: Aftermath) -> dict[Path, bytes]:
    """The bytes of all files that the database and the servers write."""
    folders = [Path(aftermath.forum.environment["MAJLIS_DATA"])]
    if aftermath.url:
        with psycopg.connect(aftermath.url, autocommit=True) as connection:
            connection.execute("CHECKPOINT")
            ((kept,),) = connection.execute("SHOW data_directory").fetchall()
        folders.append(Path(kept))
    found: dict[Path, bytes] = {}
    for folder in folders:
        for path in folder.rglob("*"):
            # PostgreSQL's write-ahead log is not read: see the module's docstring.
            if path.is_file() and "pg_wal" not in path.parts:
                found[path] = path.read_bytes()
    return found


def written(receipt: UUID) -> tuple[bytes, ...]:
    """A receipt in every encoding that a program here could write."""
    return receipt.bytes, receipt.hex.encode(), str(receipt).encode()


def server_output(aftermath: Aftermath) -> str:
    """The output of the servers, at the most detailed level."""
    folder = Path(aftermath.forum.environment["MAJLIS_DATA"])
    return "".join(path.read_text() for path in sorted(folder.glob("server-*.log")))


def test_receipts_are_in_the_sealed_box_and_in_no_other_table(aftermath: Aftermath) -> None:
    for name, lines in tables(aftermath).items():
        text = repr(lines)
        found = [one for one in aftermath.receipts if str(one) in text or one.hex in text]
        assert len(found) == (ELECTORS if name == "ballot_box_sealed" else 0), name


def test_receipts_are_on_disk_only_in_the_box_and_its_index(aftermath: Aftermath) -> None:
    """Not in freed pages, dead rows, SQLite's write-ahead log or the servers' output."""
    kept = files(aftermath)
    for ballot in aftermath.ballots:
        places = {
            path.name: count
            for path, content in kept.items()
            if (count := sum(content.count(form) for form in written(ballot.receipt)))
        }
        assert sum(places.values()) == 2, places


def test_the_box_is_in_the_order_of_its_random_receipts(aftermath: Aftermath) -> None:
    in_order = sorted(str(receipt) for receipt in aftermath.receipts)
    lines = tables(aftermath)["ballot_box_sealed"]
    if aftermath.url:
        place = {line[2]: tuple(map(int, line[0].strip("()").split(","))) for line in lines}
        assert len({xmin for _, xmin, *_ in lines}) == 1  # one transaction wrote them all
    else:
        # On SQLite the tables are WITHOUT ROWID: their order is that of the receipts.
        place = {UUID(line[0]): (nth,) for nth, line in enumerate(lines)}
    by_place = sorted(place, key=lambda receipt: place[receipt])
    assert [str(receipt) for receipt in by_place] == in_order
    shown = aftermath.ask(f"/api/votes/{aftermath.vote}/box?limit=100")["results"]
    assert [line["receipt"] for line in shown] == in_order
    # It has the choice of each voter once, and no others.
    chose = {str(ballot.receipt): ballot.choice for ballot in aftermath.ballots}
    assert {line["receipt"]: line["choice"] for line in shown} == chose


def test_the_box_of_an_open_vote_is_rewritten_in_receipt_order_and_keeps_every_ballot(
    aftermath: Aftermath,
) -> None:
    lines = tables(aftermath)["ballot_box_open"]
    skipped = 2 if aftermath.url else 0
    kept = {UUID(str(line[skipped])): line[skipped + 2] for line in lines}
    assert kept == {ballot.receipt: ballot.choice for ballot in aftermath.others}
    assert list(kept) == sorted(kept)
    if aftermath.url:
        assert len({xmin for _, xmin, *_ in lines}) == 1


def test_the_log_has_participations_that_do_not_depend_on_the_choice(
    aftermath: Aftermath,
) -> None:
    """Every fact can be computed without the choice, and has the same length for each choice."""
    facts = query(
        aftermath.forum,
        "SELECT state FROM facts WHERE topic = 'participation.recorded' ORDER BY position",
    )
    states = [
        json.loads(state) for (state,) in facts if json.loads(state)["vote"] == aftermath.vote
    ]
    assert [state["elector"] for state in states] == [
        ballot.elector for ballot in aftermath.ballots
    ]
    known = {"vote", "group", "elector", "person", "mandate", "organisation", "alternate"}
    assert {frozenset(state) for state in states} == {frozenset(known)}
    assert len({len(json.dumps(state)) for state in states}) == 1
    chosen = query(aftermath.forum, "SELECT DISTINCT choice FROM electors")
    assert chosen == [(None,)]
    # The id of a command is made from person, address and idempotency key: it is no receipt.
    ids = [name for (name,) in query(aftermath.forum, "SELECT command FROM facts")]
    assert not {str(one) for one in ids} & {str(receipt) for receipt in aftermath.receipts}


def test_the_length_of_a_response_does_not_depend_on_the_choice(aftermath: Aftermath) -> None:
    for ballot in [*aftermath.ballots, *aftermath.others]:
        assert set(ballot.answer.body) == {"id", "position"}
        assert ballot.answer.body["id"] == ballot.elector
        position = len(str(ballot.answer.body["position"]))
        length = int(ballot.answer.headers["content-length"])
        assert length == len('{"id":"","position":}') + len(ballot.elector) + position


def test_the_servers_output_has_no_choice_and_no_size(aftermath: Aftermath) -> None:
    output = server_output(aftermath)
    lines = [line for line in output.splitlines() if f"/{aftermath.vote}/ballots" in line]
    assert len(lines) >= ELECTORS
    for line in lines:
        assert not any(f'"{choice}"' in line or f"'{choice}'" in line for choice in CHOICES), line
    requests = [json.loads(line) for line in lines if line.startswith("{")]
    answered = [line for line in requests if line["logger"] == "majlis.http.logs"]
    assert len(answered) >= ELECTORS
    assert {frozenset(line) for line in answered} == {
        frozenset(
            [
                "time",
                "level",
                "logger",
                "message",
                "request_id",
                "status",
                "milliseconds",
                "person",
            ],
        )
    }


def test_dossier_and_backup_have_receipts_only_in_the_box(aftermath: Aftermath) -> None:
    packed = download(aftermath, f"/api/votes/{aftermath.vote}/dossier")
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        held = {name: archive.read(name).decode() for name in archive.namelist()}
    for name, text in held.items():
        with_receipts = any(str(receipt) in text for receipt in aftermath.receipts)
        assert with_receipts == (name == "box.json"), name
    assert {line["choice"] for line in json.loads(held["roll.json"])} == {None}
    backup = Path(aftermath.forum.environment["MAJLIS_DATA"]) / "backup.tar.gz"
    aftermath.forum.majlis("backup", str(backup))
    holding = {}
    with tarfile.open(backup) as archive:
        for member in archive:
            part = archive.extractfile(member)
            text = part.read().decode() if part else ""
            holding[member.name] = sum(str(receipt) in text for receipt in aftermath.receipts)
    assert {name: count for name, count in holding.items() if count} == {
        "federations.SealedBox/1.jsonl": ELECTORS
    }
    backup.unlink()


@pytest.mark.parametrize("file", ["csv", "jsonl", "cloudevents"])
def test_the_length_of_a_log_export_does_not_depend_on_the_choice(
    aftermath: Aftermath, file: str
) -> None:
    """It has no receipt; the lines of two voters differ only in ids and times."""
    export = download(aftermath, f"/api/log/export?file={file}&kind=vote").decode()
    assert aftermath.vote in export
    assert not any(str(form) in export for one in aftermath.receipts for form in (one, one.hex))
    facts = query(
        aftermath.forum,
        "SELECT position FROM facts WHERE topic = 'participation.recorded' ORDER BY position",
    )
    lines = [line for line in export.splitlines() if "participation.recorded" in line]
    lengths = {
        (len(str(position)), len(line)) for (position,), line in zip(facts, lines, strict=True)
    }
    assert len(lengths) == len({digits for digits, _ in lengths})


def download(aftermath: Aftermath, path: str) -> bytes:
    by = aftermath.room.administrator
    request = urllib.request.Request(
        aftermath.forum.urls[0] + path, headers={"Cookie": f"sessionid={by.session}"}
    )
    with urllib.request.urlopen(request) as answer:
        return bytes(answer.read())


def test_pg_stat_activity_and_redis_have_no_receipt(aftermath: Aftermath) -> None:
    if aftermath.url:
        with psycopg.connect(aftermath.url) as connection:
            last = repr(connection.execute("SELECT query FROM pg_stat_activity").fetchall())
        assert not any(str(receipt) in last for receipt in aftermath.receipts)
    if aftermath.redis:
        store: Any = Redis.from_url(aftermath.redis)
        kept = repr([(key, store.dump(key)) for key in store.keys("*")])
        for receipt in aftermath.receipts:
            assert not any(repr(form)[2:-1] in kept for form in written(receipt))
        store.close()
