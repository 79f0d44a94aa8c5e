"""The cost of projecting: a rebuild of every table, against reading and decoding the log alone."""

from __future__ import annotations

from collections.abc import Iterator

from django.core.management import call_command
from django.db import connection

from bench import Figure, Sizes
from bench.plenty import LIVED, copy, live
from bench.rounds import compare, speed
from majlis.eventstore.store import head, read_log

# Each takes a quarter of a minute or more for a long history, so noise evens out within a round.
ROUNDS = 3


def measure(sizes: Sizes) -> Iterator[tuple[str, Figure]]:
    database = "postgres" if connection.vendor == "postgresql" else "sqlite"
    live(min(sizes.facts, LIVED))
    copy(sizes.facts, with_rows=False)
    facts = head()
    rounds = range(min(sizes.rounds, ROUNDS))
    yield (
        f"rebuild.{database}",
        compare((speed(facts, _rebuild), speed(facts, _read_and_decode)) for _ in rounds),
    )


def _rebuild() -> None:
    call_command("rebuild", quiet=True, stdout=_Silence())


def _read_and_decode() -> None:
    for _ in read_log():
        pass


class _Silence:
    def write(self, text: str) -> None:
        pass
