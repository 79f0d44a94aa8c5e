"""A secret ballot stays secret from a thief of everything that a forum stores, during the vote and after it.

A real forum with full logging; a whole room votes over HTTP at random moments, and the test knows each
receipt and choice. After each ballot the thief copies the database and its write-ahead log, twice makes a
backup, and in the end has what everybody has: the log, the box, the dossier. The thief searches for receipts
and choices, and compares orders, lengths and copies; only the keys of the boxes, which stand in files of
their own, are not stolen. The same thief who has stolen them too joins every voter with a choice, so that
each of these tests could fail.

Not covered, as the ballot's page says: an operator of the server, who has these keys while the vote is open.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import hmac
import io
import json
import random
import re
import sqlite3
import stat
import tarfile
import tempfile
import time
import urllib.request
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from django.test import override_settings
from redis import Redis

from federations.votes import box
from majlis.vault import vault
from tests.support.load import Answer, Browser, Room, a_crowded_room, a_secret_vote, query
from tests.support.services import Forum, embedded_forum, scaled_forum

ELECTORS = 24
CHOICES = ("for", "against", "abstain", "blank")
# The ballot before and after which the thief makes a backup.
SAVED = 11
# Bytes of a frame of SQLite's write-ahead log.
FRAME = 4096 + 24


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
    thefts: list[dict[str, bytes]]
    backups: dict[int, bytes]
    logged: list[tuple[str, bytes]]
    keys: dict[str, bytes]
    refused: Answer
    after_refusal: list[tuple[str, bytes]]
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
    thefts: list[dict[str, bytes]] = []
    backups: dict[int, bytes] = {}
    places = list(zip(room.delegates, room.seats, strict=True))
    random.shuffle(places)
    for nth, (by, seat) in enumerate(places):
        if nth == ELECTORS - 1:
            refused = close(forum, room, votes[0])  # one has not voted yet
            after_refusal = database_files(forum)
        if nth == SAVED:
            backups[nth] = a_backup(forum)
        first.append(cast(forum, votes[0], by, seat, nth))
        thefts.append(a_theft(forum))
        if nth == SAVED:
            backups[nth + 1] = a_backup(forum)
        if nth % 3 == 0:
            second.append(cast(forum, votes[1], by, seat, nth))
    logged = write_ahead_logs(forum, thefts)
    keys = {path.name: path.read_bytes() for path in key_folder(forum).iterdir()}
    closed = close(forum, room, votes[0])
    assert closed.accepted, closed
    stolen = (thefts, backups, logged, keys, refused, after_refusal)
    return Aftermath(forum, room, votes[0], first, second, *stolen, redis)


def close(forum: Forum, room: Room, vote: str) -> Answer:
    return room.administrator.request(forum.urls[0], "POST", f"/api/votes/{vote}/close", {})


def cast(forum: Forum, vote: str, by: Browser, seat: str, nth: int) -> CastBallot:
    time.sleep(random.uniform(0, 0.02))  # noqa: S311  jitter
    receipt, choice = uuid4(), random.choice(CHOICES)  # noqa: S311
    body = {"elector": seat, "choice": choice, "receipt": str(receipt)}
    url = forum.urls[nth % 2]
    answer = by.request(url, "POST", f"/api/votes/{vote}/ballots", body, str(uuid4()))
    assert answer.accepted, answer
    return CastBallot(by, seat, choice, receipt, answer)


# -- the thief ---------------------------------------------------------------------------------------


def data_of(forum: Forum) -> Path:
    return Path(forum.environment["MAJLIS_DATA"])


def key_folder(forum: Forum) -> Path:
    return data_of(forum) / "vote-keys"


def a_theft(forum: Forum) -> dict[str, bytes]:
    """A copy of the database: on SQLite its files, on PostgreSQL the box with its system columns."""
    if "DATABASE_URL" not in forum.environment:
        return {path.name: path.read_bytes() for path in data_of(forum).glob("majlis.sqlite3*")}
    rows = query(
        forum, "SELECT xmin::text::bigint, ctid::text, to_jsonb(b)::text FROM ballot_box_open b"
    )
    return {f"{xmin:020} {ctid}": row.encode() for xmin, ctid, row in rows}


def a_backup(forum: Forum) -> bytes:
    """Everything in an archive of `majlis backup`, unpacked."""
    file = data_of(forum) / f"stolen-{uuid4().hex}.tar.gz"
    forum.majlis("backup", str(file))
    content = gzip.decompress(file.read_bytes())
    file.unlink()
    return content


def write_ahead_logs(forum: Forum, thefts: list[dict[str, bytes]]) -> list[tuple[str, bytes]]:
    """The database's write-ahead log in the order of writing; SQLite's, which starts again, of each theft."""
    if url := forum.environment.get("DATABASE_URL"):
        found = sorted((data_directory(url) / "pg_wal").iterdir())
        return [(path.name, path.read_bytes()) for path in found if path.is_file()]
    return [it for theft in thefts for it in theft.items() if it[0].endswith("-wal")]


def database_files(forum: Forum) -> list[tuple[str, bytes]]:
    """All that the database has written, with dead rows, freed pages and the write-ahead log."""
    if url := forum.environment.get("DATABASE_URL"):
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("CHECKPOINT")
        found = data_directory(url).rglob("*")
    else:
        found = data_of(forum).glob("majlis.sqlite3*")
    return [(str(path), path.read_bytes()) for path in found if path.is_file()]


def data_directory(url: str) -> Path:
    with psycopg.connect(url, autocommit=True) as connection:
        ((kept,),) = connection.execute("SHOW data_directory").fetchall()
    return Path(kept)


def stolen_rows(aftermath: Aftermath, theft: dict[str, bytes]) -> list[tuple[str, bytes, bytes]]:
    """The vote, the tag and the encrypted ballot of each row of the box in a theft."""
    if aftermath.url:
        rows = [json.loads(row) for row in theft.values()]
        return [
            (row["vote"], bytes.fromhex(row["tag"][2:]), bytes.fromhex(row["ballot"][2:]))
            for row in rows
        ]
    with tempfile.TemporaryDirectory() as folder:
        for name, content in theft.items():
            (Path(folder) / name).write_bytes(content)
        with closing(sqlite3.connect(Path(folder) / "majlis.sqlite3")) as connection:
            found = connection.execute("SELECT vote, tag, ballot FROM ballot_box_open").fetchall()
    return [(str(UUID(vote)), tag, ballot) for vote, tag, ballot in found]


def with_the_key(aftermath: Aftermath, theft: dict[str, bytes]) -> dict[UUID, tuple[str, bytes]]:
    """What a theft tells who has stolen the vote's key too: each receipt, its choice and its ciphertext."""
    secret = (data_of(aftermath.forum) / "secret-key").read_text().strip()
    with override_settings(SECRET_KEY=secret):
        unwrapped = vault(box._PURPOSE).decrypt(aftermath.keys[aftermath.vote])
    key = box.BoxKey(UUID(aftermath.vote), unwrapped)
    found = {}
    for vote, tag, encrypted in stolen_rows(aftermath, theft):
        if vote == aftermath.vote:
            ballot = key.opened(tag, encrypted)
            found[ballot.receipt] = (ballot.choice, encrypted)
    return found


def published(aftermath: Aftermath) -> dict[UUID, str]:
    """The closed box, which every reader of the vote has: receipts and choices."""
    lines = aftermath.ask(f"/api/votes/{aftermath.vote}/box?limit=100")["results"]
    return {UUID(line["receipt"]): line["choice"] for line in lines}


def voters(aftermath: Aftermath) -> list[str]:
    """The electors in the order of their participations in the log, which every reader has."""
    facts = query(
        aftermath.forum,
        "SELECT state FROM facts WHERE topic = 'participation.recorded' ORDER BY position",
    )
    states = [json.loads(state) for (state,) in facts]
    return [state["elector"] for state in states if state["vote"] == aftermath.vote]


def joined(aftermath: Aftermath, order: list[UUID]) -> int:
    """How many choices a thief knows who has these receipts in the order of casting."""
    found = dict(zip(voters(aftermath), (published(aftermath)[one] for one in order), strict=False))
    truth = {ballot.elector: ballot.choice for ballot in aftermath.ballots}
    return len(found.items() & truth.items())


def test_a_thief_of_the_database_after_each_ballot_joins_no_voter_with_a_choice(
    aftermath: Aftermath,
) -> None:
    copies = [b"".join(theft.values()) for theft in aftermath.thefts]
    assert len(published(aftermath)) == len(voters(aftermath)) == len(copies) == ELECTORS
    assert joined(aftermath, order_of_copies(aftermath, copies)) == 0
    # Who has the key as well reads the receipts in each copy.
    opened = [
        b"".join(map(str.encode, map(str, with_the_key(aftermath, theft))))
        for theft in aftermath.thefts
    ]
    assert joined(aftermath, order_of_copies(aftermath, opened)) == ELECTORS


def order_of_copies(aftermath: Aftermath, copies: list[bytes]) -> list[UUID]:
    """The receipts of the published box in the order in which they appear in these copies.

    A receipt that appears in the copy made after a ballot is that voter's.
    """
    order: list[UUID] = []
    receipts = list(published(aftermath))
    for everything in copies:
        order += [
            receipt
            for receipt in receipts
            if receipt not in order and any(form in everything for form in written(receipt))
        ]
    return order


def test_a_thief_of_the_write_ahead_log_joins_no_voter_with_a_choice(aftermath: Aftermath) -> None:
    forms = {receipt: written(receipt) for receipt in published(aftermath)}
    assert joined(aftermath, order_in_the_log(aftermath, forms)) == 0
    # Who has the key as well knows the ciphertext of each receipt. Two parts, as a page may end in one.
    read = with_the_key(aftermath, aftermath.thefts[-1])
    parts = {receipt: (text[:64], text[128:192]) for receipt, (_, text) in read.items()}
    order = order_in_the_log(aftermath, parts)
    assert joined(aftermath, order) > ELECTORS // 2


def order_in_the_log(aftermath: Aftermath, forms: Mapping[UUID, Sequence[bytes]]) -> list[UUID]:
    """The receipts in the order in which these forms of them stand in the write-ahead log.

    SQLite's log has frames of one page, each written anew with every ballot: the first frame counts.
    """
    place: dict[UUID, int] = {}
    start, unit = 0, 1 if aftermath.url else FRAME
    for _, content in aftermath.logged:
        for receipt, some in forms.items():
            found = [content.find(form) for form in some if form in content]
            if found:
                place.setdefault(receipt, start + min(found) // unit)
        start += len(content)
    return sorted(place, key=lambda receipt: place[receipt])


def test_a_thief_of_backups_before_and_after_one_ballot_does_not_learn_its_choice(
    aftermath: Aftermath,
) -> None:
    before, after = (aftermath.backups[nth].decode() for nth in (SAVED, SAVED + 1))
    new = [one for one in published(aftermath) if str(one) in after and str(one) not in before]
    assert [published(aftermath)[receipt] for receipt in new] == []
    # Who has the key as well reads the ballot that is in one of them only.
    added = [json.loads(one) for one in re.findall(r'{"tag":[^\n]*', after) if one not in before]
    (line,) = (one for one in added if one["vote"] == aftermath.vote)
    encrypted = base64.b64decode(line["ballot"])
    read = with_the_key(aftermath, aftermath.thefts[-1]).values()
    assert [choice for choice, text in read if text == encrypted] == [
        aftermath.ballots[SAVED].choice
    ]


def test_a_close_that_is_refused_as_too_early_leaves_no_ballot_in_clear_on_the_disk(
    aftermath: Aftermath,
) -> None:
    """In no dead row and not in the write-ahead log, where a close that is undone would leave the box."""
    assert aftermath.refused.status == 409, aftermath.refused
    cast_before = aftermath.receipts[:-1]
    for name, content in aftermath.after_refusal:
        assert not any(form in content for one in cast_before for form in written(one)), name
    # The close itself writes the box there, so that the search would find it.
    closed = [content for _, content in database_files(aftermath.forum)]
    for one in cast_before:
        assert any(form in content for content in closed for form in written(one))


def test_stolen_ballots_have_one_length_are_all_different_and_name_no_choice(
    aftermath: Aftermath,
) -> None:
    stolen = [
        json.loads(line) for line in re.findall(rb'{"tag":[^\n]*', aftermath.backups[SAVED + 1])
    ]
    assert {frozenset(line) for line in stolen} == {frozenset({"tag", "vote", "ballot"})}
    assert len(stolen) == SAVED + 1 + len(aftermath.others[: SAVED // 3 + 1])
    ballots = [base64.b64decode(line["ballot"]) for line in stolen]
    assert len({len(ballot) for ballot in ballots}) == 1
    # No two are alike in any block, as ballots with one choice would be without a nonce.
    blocks = [ballot[at : at + 16] for ballot in ballots for at in range(0, len(ballot) - 15, 16)]
    assert len(set(blocks)) == len(blocks)
    assert not any(choice.encode() in ballot for ballot in ballots for choice in CHOICES[1:])
    # A tag is no digest that somebody with the published receipts could compute.
    tags = {base64.b64decode(line["tag"]) for line in stolen}
    vote = UUID(aftermath.vote)
    for receipt in published(aftermath):
        for form in written(receipt):
            assert hashlib.sha256(form).digest() not in tags
            for key in (vote.bytes, str(vote).encode(), b""):
                assert hmac.digest(key, form, "sha256") not in tags


def test_the_keys_are_readable_by_the_server_alone_in_no_copy_and_destroyed_at_the_close(
    aftermath: Aftermath,
) -> None:
    assert len(aftermath.keys) == 2
    folder = key_folder(aftermath.forum)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    # The vote that is still open has its key, the closed one has none.
    (left,) = folder.iterdir()
    assert left.name != aftermath.vote
    assert stat.S_IMODE(left.stat().st_mode) == 0o600
    stolen = [*aftermath.backups.values(), *(content for _, content in aftermath.logged)]
    stolen += [content for theft in aftermath.thefts for content in theft.values()]
    stolen += [content for path, content in files(aftermath).items() if path != left]
    for key in aftermath.keys.values():
        assert not any(key in content for content in stolen)


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
    """The bytes of all files that the database and the servers write, its write-ahead log emptied."""
    folders = [Path(aftermath.forum.environment["MAJLIS_DATA"])]
    if aftermath.url:
        with psycopg.connect(aftermath.url, autocommit=True) as connection:
            connection.execute("CHECKPOINT")
        folders.append(data_directory(aftermath.url))
    else:
        query(aftermath.forum, "PRAGMA wal_checkpoint(TRUNCATE)")
    found: dict[Path, bytes] = {}
    for folder in folders:
        for path in folder.rglob("*"):
            # PostgreSQL's write-ahead log holds the published box too, after the close.
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
        place = {line[3]: tuple(map(int, line[0].strip("()").split(","))) for line in lines}
        assert len({xmin for _, xmin, *_ in lines}) == 1  # one transaction wrote them all
    else:
        place = {UUID(line[1]): (nth,) for nth, line in enumerate(lines)}
    by_place = sorted(place, key=lambda receipt: place[receipt])
    assert [str(receipt) for receipt in by_place] == in_order
    shown = aftermath.ask(f"/api/votes/{aftermath.vote}/box?limit=100")["results"]
    assert [line["receipt"] for line in shown] == in_order
    # It has the choice of each voter once, and no others.
    chose = {str(ballot.receipt): ballot.choice for ballot in aftermath.ballots}
    assert {line["receipt"]: line["choice"] for line in shown} == chose


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
