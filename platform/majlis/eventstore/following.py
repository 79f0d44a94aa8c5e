"""Background work: followers process the log after the commit, timetables run due work.

A follower's effect and its checkpoint share one transaction, so that each fact is processed exactly once,
even if the process is killed. Several processes may run `follow`. For each follower one process holds a lock
while it lives (an advisory lock on PostgreSQL, a file lock on SQLite); after its death another takes over.
"""

from __future__ import annotations

import fcntl
import logging
import threading
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import IO, Any
from uuid import UUID

from django.conf import settings
from django.db import Error, InterfaceError, OperationalError, connection
from eventsourcing.domain import AggregateEvent

from majlis.domain import Actor, DomainError, named
from majlis.eventstore import clock
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.command import command, recorded
from majlis.eventstore.models import Checkpoint, Clock
from majlis.eventstore.recorder import log_id
from majlis.eventstore.store import Recorded, head, read_log, under_way

logger = logging.getLogger(__name__)

# Errors of an unavailable database: a retry may succeed, unlike after any other error.
UNAVAILABLE = (OperationalError, InterfaceError)

# Poll interval in seconds, without a wake-up.
POLL = 1.0


class ClockInDoubt(DomainError):
    """The clock jumped: nothing that cannot be undone is decided by it before somebody confirms the date."""


@dataclass(frozen=True, slots=True)
class Follower:
    """A name, the facts it processes, and the function called for each."""

    name: str
    facts: tuple[type[AggregateEvent], ...]
    act: Callable[[Recorded, Actor], None]
    from_now_on: bool = False


_followers: dict[str, Follower] = {}
Due = Callable[[datetime], Iterable[Callable[[], object]]]
_timetables: dict[str, Due] = {}
_irreversible: set[str] = set()


def follower(
    name: str, *facts: type[AggregateEvent], from_now_on: bool = False
) -> Callable[[Callable[[Recorded, Actor], None]], Callable[[Recorded, Actor], None]]:
    """Registers `(recorded, by)` to be called once for each of these facts, in order.

    A new follower begins with the first fact, or `from_now_on` at the log's head.
    """

    def register(act: Callable[[Recorded, Actor], None]) -> Callable[[Recorded, Actor], None]:
        _followers[name] = Follower(name, facts, act, from_now_on)
        return act

    return register


def timetable(name: str, *, irreversible: bool = False) -> Callable[[Due], Due]:
    """Registers `now -> acts`, called about once a second for the acts that are due.

    Each act calls a command whose idempotency key names the due work, so that it runs once. An act that
    fails stays due and does not delay the others. `irreversible` acts fall due by the believed time
    (`clock`): after a jump of the clock they wait for an administrator.
    """

    def register(due: Due) -> Due:
        _timetables[name] = due
        if irreversible:
            _irreversible.add(name)
        return due

    return register


def walk(one: Follower) -> int:
    """Runs one follower up to the head of the log. Returns the number of facts it processed."""
    checkpoint = begin(one.name, head() if one.from_now_on else 0)
    acted, position, end = 0, checkpoint.position, head()
    for fact in read_log(after=position, upto=end):
        if isinstance(fact.fact, one.facts):
            _act(Actor.system(one.name, fact.id), one, position, fact)
            acted, position = acted + 1, fact.position
    if position < end:
        Checkpoint.objects.filter(follower=one.name, position=position).update(position=end)
    return acted


def begin(name: str, position: int) -> Checkpoint:
    """The checkpoint of a follower; a new one begins after this position."""
    return Checkpoint.objects.get_or_create(follower=name, defaults={"position": position})[0]


@command(Capacity.FORUM)
def _act(by: Actor, one: Follower, position: int, fact: Recorded) -> None:
    moved = Checkpoint.objects.filter(follower=one.name, position=position).update(
        position=fact.position
    )
    if not moved:
        raise RuntimeError(f"another process moved {one.name} past {position}")
    if decided := under_way.get():
        decided.cause = fact.id
    one.act(fact, by)


@dataclass
class Elections:
    """The locks that this process holds; PostgreSQL drops them with the connection."""

    held: set[str] = field(default_factory=set)
    holder: Any = None
    file: IO[str] | None = None

    def won(self, name: str) -> bool:
        if connection.vendor != "postgresql":
            return self._won_file()
        connection.ensure_connection()
        if self.holder is not connection.connection:
            self.held, self.holder = set(), connection.connection
        if name not in self.held:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_try_advisory_lock(%s)", [_lock_key(name, log_id())])
                if cursor.fetchone()[0]:
                    self.held.add(name)
        return name in self.held

    def _won_file(self) -> bool:
        if self.file is None:
            file = (Path(settings.DATA) / "followers.lock").open("w")
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                file.close()
                return False
            self.file = file
        return True

    def lose(self) -> None:
        if self.held:
            # Explicitly: a connection returned to the pool would keep its advisory locks.
            with suppress(Error), connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock_all()")
        self.held.clear()
        if self.file:
            self.file.close()
            self.file = None


def _lock_key(name: str, log: UUID) -> int:
    return named("follower", log, name).int % (1 << 63)


def follow(stop: threading.Event) -> None:
    """Runs followers and timetables until `stop` is set: on each wake-up, and every `POLL` seconds."""
    woken = threading.Event()
    wake = lambda **_: woken.set()  # noqa: E731  named, so that it can be disconnected
    recorded.connect(wake, weak=False)
    elections = Elections()
    try:
        while not stop.is_set():
            woken.clear()
            try:
                _run_all(elections, stop)
            except Exception:
                logger.warning("cannot follow now, trying again", exc_info=True)
                elections.lose()
                connection.close()
            woken.wait(POLL)
    finally:
        recorded.disconnect(wake)
        elections.lose()
        connection.close()


def _run_all(elections: Elections, stop: threading.Event) -> None:
    if not stop.is_set() and elections.won("clock"):
        _guarded("clock", lambda: _read_clock(datetime.now(UTC)))
    for name, one in _followers.items():
        if not stop.is_set() and elections.won(name):
            _guarded(name, lambda one=one: walk(one))  # type: ignore[misc]
    for name, due in _timetables.items():
        if not stop.is_set() and elections.won(name):
            now = datetime.now(UTC)
            at = clock.believed(now) if name in _irreversible else now
            acts: list[Callable[[], object]] = []
            _guarded(name, lambda due=due, acts=acts, at=at: acts.extend(due(at)))  # type: ignore[misc]
            for act in acts:
                _guarded(name, act)


def held(now: datetime) -> int:
    """The number of irreversible acts that wait for an administrator, because the clock jumped.

    They fell due since the believed time. What was due by then does not depend on the clock.
    """
    if (last := clock.believed(now)) == now:
        return 0

    def due(at: datetime) -> set[object]:
        return {_work(act) for name in _irreversible for act in _timetables[name](at)}

    # Not the difference of two numbers: a reminder that is due no more would hide a close.
    return len(due(now) - due(last))


def _work(act: Callable[[], object]) -> object:
    """What an act does, so that the same act of two readings of a timetable is one."""
    return (act.func, act.args) if isinstance(act, partial) else act


def check_clock(now: datetime) -> None:
    """For an irreversible act that a person asks for and that depends on the time; raises `ClockInDoubt`."""
    if held(now):
        raise ClockInDoubt


def _read_clock(now: datetime) -> None:
    """Believes the clock, unless it jumped ahead and something irreversible fell due in between."""
    last = clock.last_believed() or now
    if not Clock.objects.exists():
        # Stored before anything is recorded, because a new fact would carry the clock's time.
        clock.believe(last)
    if abs(now - last) >= clock.BEAT:
        if not (waiting := held(now)):
            clock.believe(now)
        elif _Logged.jump != last:
            _Logged.jump = last
            logger.error("the clock jumped: confirm the date", extra={"held": waiting})


class _Logged:
    """The believed time before the last jump that this process logged."""

    jump: datetime | None = None


def _guarded(name: str, act: Callable[[], object]) -> None:
    """Logs an error: one failing follower does not stop the others; the next poll retries it."""
    try:
        act()
    except UNAVAILABLE:
        raise
    except Exception:
        logger.exception("a follower failed and will try again", extra={"follower": name})


class Following(AbstractContextManager["Following"]):
    """Followers in a thread of this process, for the embedded server and the tests."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._thread = threading.Thread(
            target=follow, args=[self._stop], name="followers", daemon=True
        )

    def __enter__(self) -> Following:
        self._thread.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._stop.set()
        self._thread.join(timeout=2 * POLL)
