"""The cost of a message to everybody: our feed, a Channels group on the same Daphne, a bare server.

A delivery is one message received by one browser. Ours are the messages of a ballot to watchers of the
vote. `cast_ballot` runs in this process; only the CPU time of the server's process counts, user and
kernel, from the wake-up by Redis to the frames in the sockets, including reading the log, loading the
rows, and receiving the browsers' acknowledgements. The group and the bare server receive the same text,
from this process too. The next message waits until the last browser has received the previous one, so that
each is a frame of its own.

Latency is from the commit (or the send) to the last of the browsers, the 99th percentile of a round.
Memory is the growth of our server's resident set while browsers connect that then only watch.
"""

from __future__ import annotations

import asyncio
import dataclasses
import json
import resource
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from itertools import cycle
from statistics import quantiles
from typing import Any
from uuid import UUID

from channels.layers import get_channel_layer
from django.db import transaction
from websockets.sync.client import connect

from bench import Figure, Sizes
from bench.forum import MAJORITY, a_group, an_administrator, session_of
from bench.rivals import GROUP, SEND
from bench.rounds import compare
from bench.servers import running
from federations.votes.aggregate import Convocation
from federations.votes.commands import cast_ballot, open_vote, schedule_vote
from federations.votes.rules import Choice
from federations.working_groups.aggregate import Visibility
from federations.working_groups.commands import change_visibility
from majlis.accounts.models import User
from majlis.domain import new_id
from majlis.scaled.loopback import answers, free_port

SEATS = 20
# Seconds: timeout for the browsers to receive a message; rest before the next message; and wait after the
# last, until the browsers have acknowledged it.
PATIENCE = 60
PAUSE = 0.1
SETTLE = 3.2
# Divisor of the messages in a round of the group, which is much slower than the others.
FEWER = 5

Send = Callable[[str], object]


@dataclasses.dataclass(frozen=True)
class Round:
    """Deliveries per µs of the server's CPU, and the worst latency in seconds to the last browser."""

    deliveries: float
    latency: float


class Fleet:
    """A server and the browsers connected to it, from another process."""

    def __init__(
        self, server: subprocess.Popen[bytes], port: int, crowd: dict[str, Any], send: Send
    ) -> None:
        self._server = server
        origin = ["Origin", f"http://127.0.0.1:{port}"]
        self._crowd = {**crowd, "port": port, "headers": [origin]}
        self._send = send
        self._here = 0
        self._watchers = subprocess.Popen(
            [sys.executable, "-m", "bench.watchers"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def close(self) -> None:
        self._watchers.kill()
        self._watchers.communicate()

    def join(self, upto: int) -> None:
        """Connects more browsers, up to so many."""
        coming = {**self._crowd, "cookies": self._crowd["cookies"][self._here : upto]}
        assert self._watchers.stdin
        self._watchers.stdin.write(json.dumps(coming) + "\n")
        self._watchers.stdin.flush()
        self._here = self._report()["ready"]
        time.sleep(SETTLE)

    def send_all(self, text: str) -> tuple[float, str]:
        """Seconds until the last browser had received it, and the message received."""
        self._send(text)
        sent_at = time.monotonic()
        received = self._report()
        return received["at"] - sent_at, received["text"]

    def round(self, text: str, messages: int) -> Round:
        """Sends that many messages to all."""
        before = self._cpu()
        latencies = []
        for _ in range(messages):
            latencies.append(self.send_all(text)[0])
            time.sleep(PAUSE)
        time.sleep(SETTLE)
        cpu = (self._cpu() - before) * 1e6
        worst = quantiles(latencies, n=100, method="inclusive")[98]
        return Round(messages * self._here / cpu, worst)

    @property
    def memory(self) -> float:
        """The server's resident set, in kB."""
        with open(f"/proc/{self._server.pid}/statm") as pages:
            return int(pages.read().split()[1]) * resource.getpagesize() / 1024

    def _cpu(self) -> float:
        """The server's CPU time so far in seconds, including the kernel's.

        The same as utime + stime of /proc/<pid>/stat, in nanoseconds instead of hundredths: Linux's clock
        of another process (clock_getcpuclockid, which Python does not offer).
        """
        return time.clock_gettime(~self._server.pid << 3 | 2)

    def _report(self) -> Any:
        """The next line that the browsers' process writes."""
        assert self._watchers.stdout
        ready, _, _ = select.select([self._watchers.stdout], [], [], PATIENCE)
        line = self._watchers.stdout.readline() if ready else ""
        if not line:
            raise RuntimeError("not every browser received it")
        return json.loads(line)


def measure(sizes: Sizes) -> Iterator[tuple[str, Figure]]:
    _allow_many_sockets()
    few, many = sizes.watchers, 4 * sizes.watchers
    vote, cast = _a_vote()
    with transaction.atomic():
        cookies = _cookies(many)
    with ExitStack() as servers:
        ours = servers.enter_context(_feed(vote, cast, cookies))
        group = servers.enter_context(_group(many))
        bare = servers.enter_context(_bare(many))
        fleets = (ours, group, bare)
        for fleet in fleets:
            fleet.join(few)
        # Once every seat has cast, each further ballot is a change, and all messages have one length.
        for _ in range(SEATS):
            _, text = ours.send_all("")
            time.sleep(PAUSE)
        rounds = _rounds(sizes, fleets, text)
        yield (
            "fanout.500.group",
            compare((one.deliveries, two.deliveries) for one, two, _ in rounds),
        )
        yield (
            "fanout.500.floor",
            compare((one.deliveries, two.deliveries) for one, _, two in rounds),
        )
        before = ours.memory, bare.memory
        for fleet in fleets:
            fleet.join(many)
        grown = (ours.memory - before[0]) / (many - few), (bare.memory - before[1]) / (many - few)
        rounds = _rounds(sizes, fleets, text)
        yield (
            "fanout.2000.group",
            compare((one.deliveries, two.deliveries) for one, two, _ in rounds),
        )
        yield (
            "latency.2000",
            compare((1e3 * one.latency, 1e3 * two.latency) for one, _, two in rounds),
        )
        yield "memory.connection", Figure(ours=grown[0], bare=grown[1], ratio=grown[0])


def _rounds(sizes: Sizes, fleets: Sequence[Fleet], text: str) -> list[tuple[Round, Round, Round]]:
    ours, group, bare = fleets
    fewer = max(2, sizes.messages // FEWER)
    return [
        (
            ours.round(text, sizes.messages),
            group.round(text, fewer),
            bare.round(text, sizes.messages),
        )
        for _ in range(sizes.rounds)
    ]


@contextmanager
def _feed(vote: UUID, cast: Send, cookies: Sequence[str]) -> Iterator[Fleet]:
    """Our feed, as docker-compose.yml serves it."""
    say = [{"type": "hello"}, {"type": "watch", "topic": f"vote.{vote}"}]
    crowd = {"path": "/live", "cookies": cookies, "say": say, "await": '{"type":"watching"'}
    with (
        _serving(
            "daphne", "--verbosity", "0", "--port", "{port}", "majlis.asgi:application"
        ) as served,
        closing(Fleet(*served, crowd, cast)) as fleet,
    ):
        yield fleet


@contextmanager
def _group(many: int) -> Iterator[Fleet]:
    """One group of a channel layer on Redis, on the same Daphne."""
    layer = get_channel_layer()
    assert layer
    with (
        _serving("daphne", "--verbosity", "0", "--port", "{port}", "bench.rivals:group") as served,
        asyncio.Runner() as loop,
    ):

        def send(text: str) -> None:
            loop.run(layer.group_send(GROUP, {"type": "broadcast", "text": text}))

        with closing(Fleet(*served, _silent(many), send)) as fleet:
            yield fleet


@contextmanager
def _bare(many: int) -> Iterator[Fleet]:
    """The `websockets` library alone."""
    with (
        _serving("bench.rivals", "{port}") as (server, port),
        connect(f"ws://127.0.0.1:{port}{SEND}", ping_interval=None) as speaker,
        closing(Fleet(server, port, _silent(many), speaker.send)) as fleet,
    ):
        yield fleet


def _silent(many: int) -> dict[str, Any]:
    return {"path": "/", "cookies": [""] * many, "say": [], "await": ""}


@contextmanager
def _serving(module: str, *arguments: str) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """A server's process and its port, which replaces `{port}` in the arguments."""
    port = free_port()
    command = [sys.executable, "-m", module, *(one.format(port=port) for one in arguments)]
    settled = {"DJANGO_SETTINGS_MODULE": "majlis.settings"}
    with running(command, settled, ready=lambda: answers(port)) as server:
        yield server, port


def _a_vote() -> tuple[UUID, Send]:
    """A vote that everybody may watch, and a function that casts or changes a ballot in it."""
    administrator = an_administrator()
    vote = new_id()
    with transaction.atomic():
        group, seats = a_group(administrator, SEATS)
        change_visibility(administrator, group, Visibility.PUBLIC)
        rule = dataclasses.replace(MAJORITY, changeable=True)
        schedule_vote(administrator, vote, Convocation(group, {"fr": "Adoptez-vous ?"}, rule))
        open_vote(administrator, vote)
    choices = zip(cycle(seats.items()), cycle([Choice.FOR] * SEATS + [Choice.AGAINST] * SEATS))

    def cast(_: str) -> None:
        (seat, delegate), choice = next(choices)
        cast_ballot(dataclasses.replace(delegate, command=new_id()), vote, seat, choice)

    return vote, cast


def _cookies(many: int) -> list[str]:
    """Session cookies of so many people, one for each socket."""
    people = User.objects.bulk_create(
        User(email=f"{new_id()}@example.org", name="Une observatrice") for _ in range(many)
    )
    return [session_of(user) for user in people]


def _allow_many_sockets() -> None:
    """Raises the limit of open files to the maximum; the servers and the browsers inherit it."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
