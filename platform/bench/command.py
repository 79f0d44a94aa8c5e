"""The cost of a command: ballots cast through `cast_ballot`, against bare rows.

A bare row is as long as a ballot's state. It is inserted and committed alone, in one round trip each, by
the driver itself and equally durable. Eight writers are eight processes in both cases: threads would wait
for each other in Python before they wait for the database.
"""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from multiprocessing.connection import Connection
from uuid import UUID

import psycopg
from django.db import connection, transaction

from bench import Figure, Sizes
from bench.forum import Seats, a_group, an_administrator, an_open_vote, cast
from bench.rounds import Speed, compare, speed

# Rows per ballot, so that both sides of a round take about as long.
ROWS = 8
STATE = "x" * 300  # as long as a ballot's

Bare = sqlite3.Connection | psycopg.Connection
Work = Callable[[Bare], None]


def measure(sizes: Sizes) -> Iterator[tuple[str, Figure]]:
    database = "postgres" if connection.vendor == "postgresql" else "sqlite"
    administrator = an_administrator()
    with transaction.atomic():
        group, seats = a_group(administrator, sizes.ballots)
        votes = [an_open_vote(administrator, group) for _ in range(2 * sizes.rounds + 2)]
    with closing(_bare_connection()) as bare:
        _make_table(bare)
    yield f"command.{database}.1", _by_writers(1, sizes, votes[: sizes.rounds + 1], seats)
    if database == "postgres":
        yield "command.postgres.8", _by_writers(8, sizes, votes[sizes.rounds + 1 :], seats)


def _by_writers(writers: int, sizes: Sizes, votes: Sequence[UUID], seats: Seats) -> Figure:
    """One round for each of these votes; the first only warms up."""
    shares = [dict(list(seats.items())[nth::writers]) for nth in range(writers)]
    rows = len(seats) * ROWS // writers
    ballots = [[partial(_cast, vote, share) for share in shares] for vote in votes]
    inserts = [partial(_insert, rows)] * writers
    work = [one for vote in ballots for one in (vote, inserts)]
    with _crew(work, writers) as next_speed:
        rounds = [(next_speed(len(seats)), next_speed(rows * writers)) for _ in range(len(votes))]
    return compare(rounds[1:] or rounds)


@contextmanager
def _crew(work: Sequence[Sequence[Work]], writers: int) -> Iterator[Callable[[int], Speed]]:
    """Starts the writers, each with its own connections.

    The yielded function starts all writers' next piece of work together, and returns things per second.
    """
    # A connection must not be inherited by another process.
    connection.close()
    if connection.vendor == "postgresql":
        connection.close_pool()  # type: ignore[attr-defined]  # only its backend has pools
    forking = multiprocessing.get_context("fork")
    pipes = []
    processes = []
    for nth in range(writers):
        near, far = forking.Pipe()
        todo = [one[nth] for one in work]
        processes.append(forking.Process(target=_write, args=(todo, far), daemon=True))
        processes[-1].start()
        far.close()
        pipes.append(near)

    def next_speed(things: int) -> Speed:
        def all_at_once() -> None:
            for pipe in pipes:
                pipe.send("go")
            for pipe in pipes:
                pipe.recv()

        return speed(things, all_at_once)

    try:
        for pipe in pipes:
            pipe.recv()
        yield next_speed
        for process in processes:
            process.join()
    finally:
        for process in processes:
            process.kill()


def _write(work: Sequence[Work], orders: Connection) -> None:
    """The loop of a writer: one piece of work for each order, then a report that it is done."""
    with closing(_bare_connection()) as bare:
        connection.ensure_connection()
        orders.send("ready")
        for act in work:
            orders.recv()
            act(bare)
            orders.send("done")


def _cast(vote: UUID, seats: Seats, bare: Bare) -> None:
    cast(vote, seats)


def _insert(rows: int, bare: Bare) -> None:
    insert = "INSERT INTO bare (state) VALUES (?)"
    if isinstance(bare, sqlite3.Connection):
        for _ in range(rows):
            bare.execute(insert, [STATE])
    else:
        for _ in range(rows):
            bare.execute(insert.replace("?", "%s"), [STATE])


def _bare_connection() -> Bare:
    """The same database without Django, as durable as for the forum; each statement commits."""
    if connection.vendor == "postgresql":
        return psycopg.connect(os.environ["DATABASE_URL"], autocommit=True)
    settings = connection.settings_dict
    bare = sqlite3.connect(settings["NAME"], isolation_level=None)
    bare.executescript(settings["OPTIONS"]["init_command"])
    return bare


def _make_table(bare: Bare) -> None:
    key = (
        "integer PRIMARY KEY AUTOINCREMENT"
        if isinstance(bare, sqlite3.Connection)
        else "bigserial PRIMARY KEY"
    )
    bare.execute(f"CREATE TABLE bare (id {key}, state text)")
