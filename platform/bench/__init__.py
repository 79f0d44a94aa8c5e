"""The benchmark `majlis bench`: each figure compares two things in turns, within one run.

`FIGURES` lists the figures with their marks. They come in families: each has one module here, one process,
one fresh temporary forum, and the servers listed in `FAMILIES`. A family's module has

    def measure(sizes: Sizes) -> Iterator[tuple[str, Figure]]

which runs with Django set up and the forum migrated and empty, and yields each figure with its key.
Commands make all content (`forum.py`); large amounts are copies of it (`plenty.py`).
"""

from __future__ import annotations

import dataclasses


@dataclasses.dataclass(frozen=True)
class Family:
    """Figures that are measured together: module `bench.<module>`, on this database."""

    name: str
    module: str
    database: str = "sqlite"
    redis: bool = False


FAMILIES = (
    Family("command.sqlite", "command"),
    Family("command.postgres", "command", "postgres"),
    Family("http", "http"),
    Family("rebuild.sqlite", "rebuild"),
    Family("rebuild.postgres", "rebuild", "postgres"),
    Family("feed", "feed", redis=True),
    Family("growth", "growth", "postgres"),
)


@dataclasses.dataclass(frozen=True)
class Mark:
    """A figure's target, at least or at most, and what it compares."""

    family: str
    reach: float
    what: str
    at_most: bool = False

    def met(self, ratio: float) -> bool:
        return ratio <= self.reach if self.at_most else ratio >= self.reach


_CAST = "ballots cast by a command a second | single rows inserted and committed a second"
_EIGHT = f"{_CAST}, by 8 processes at once"
_REBUILD = "facts rebuilt into tables a second | facts read and decoded a second"
_GROUP = "deliveries a µs of the server's CPU | by a Channels group on Redis"
_FLOOR = "deliveries a µs of the server's CPU | by a bare websockets.broadcast"
_LAST = "until the last browser has heard, p99 | by the bare server, in milliseconds"
_IDLE = "kB for one idle watcher | in the bare server"
_GROWN = "with 1,000,000 facts | with 10,000, in milliseconds"

FIGURES = {
    "command.sqlite.1": Mark("command.sqlite", 0.25, _CAST),
    "command.postgres.1": Mark("command.postgres", 0.20, _CAST),
    "command.postgres.8": Mark("command.postgres", 0.10, _EIGHT),
    "http.ballot": Mark("http", 0.25, "ballots by HTTP a second | requests to an empty DRF view"),
    "http.embedded": Mark(
        "http", 0.3, "empty DRF view a second, embedded | under a plain WSGI server"
    ),
    "http.scaled": Mark(
        "http", 0.8, "empty DRF view a second and process, scaled out | plain WSGI server"
    ),
    "http.list": Mark("http", 0.3, "pages of 50 proposals a second | the same bytes from memory"),
    "rebuild.sqlite": Mark("rebuild.sqlite", 0.15, _REBUILD),
    "rebuild.postgres": Mark("rebuild.postgres", 0.08, _REBUILD),
    "fanout.500.group": Mark("feed", 4, _GROUP),
    "fanout.500.floor": Mark("feed", 0.2, _FLOOR),
    "fanout.2000.group": Mark("feed", 6, _GROUP),
    "latency.2000": Mark("feed", 3, _LAST, at_most=True),
    "memory.connection": Mark("feed", 60, _IDLE, at_most=True),
    "growth.list": Mark("growth", 1.5, f"the slowest list page {_GROWN}", at_most=True),
    "growth.audit": Mark("growth", 1.5, f"the slowest filtered log page {_GROWN}", at_most=True),
    "growth.load": Mark("growth", 1.5, f"the slowest aggregate loaded {_GROWN}", at_most=True),
}


@dataclasses.dataclass(frozen=True)
class Sizes:
    """The amounts to measure with."""

    ballots: int = 300  # cast a round
    facts: int = 100_000  # to rebuild
    few: int = 10_000  # facts, before the log grows
    many: int = 1_000_000  # facts, when it has grown
    requests: int = 600  # a round
    watchers: int = 500  # at first, then four times as many
    messages: int = 25  # a round, to all of them
    rounds: int = 5


# For the tests: everything once; the figures mean nothing.
QUICK = Sizes(
    ballots=8, facts=150, few=150, many=600, requests=16, watchers=10, messages=2, rounds=1
)


@dataclasses.dataclass(frozen=True)
class Figure:
    """Medians over the rounds: our value, the bare value, and the reported one."""

    ours: float
    bare: float
    ratio: float
