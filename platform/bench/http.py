"""The cost of HTTP: ballots and lists against bare views, an empty view against a plain WSGI server.

Every server is one process, reached by keep-alive connections of this one. "Embedded" is the server of
`majlis run`. "Scaled" is gunicorn as docker-compose.yml runs it. "Plain" is gunicorn's default: one
worker, one request at a time. Ballots and lists are requested from the embedded forum with a session each.
The empty view, which compares servers, is requested without one, so that only the request path counts.
"""

from __future__ import annotations

import json
import secrets
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.db import transaction

from bench import Figure, Sizes
from bench.forum import (
    Seats,
    a_group,
    a_text,
    account_of,
    an_administrator,
    an_open_vote,
    session_of,
)
from bench.load import answer, answers_a_second, request
from bench.rounds import compare
from bench.servers import running
from bench.urls import PAGE
from federations.proposals.commands import draft_proposal, save_version, submit, support
from federations.proposals.rules import Language
from majlis.domain import Actor, new_id
from majlis.scaled.loopback import answers, free_port

# The command in docker-compose.yml, from the workers option on.
SCALED = (
    *("--workers", "1", "--threads", "8", "--graceful-timeout", "20"),
    *("--no-control-socket", "--worker-tmp-dir", "/dev/shm"),  # noqa: S108
)
PLAIN = ("--workers", "1", "--worker-class", "sync", "--no-control-socket")
PROPOSALS = 50


def measure(sizes: Sizes) -> Iterator[tuple[str, Figure]]:
    administrator = an_administrator()
    electors = min(sizes.ballots, sizes.requests)
    with transaction.atomic():
        group, seats = a_group(administrator, electors)
        votes = [an_open_vote(administrator, group) for _ in range(sizes.rounds + 1)]
        _propose(group, list(seats.values()))
    with ExitStack() as servers:
        embedded = servers.enter_context(_embedded())
        scaled = servers.enter_context(_gunicorn(SCALED))
        plain = servers.enter_context(_gunicorn(PLAIN))
        yield "http.ballot", _ballots(embedded, votes, seats)
        empty = [request("GET", "/bench/empty")] * sizes.requests
        for key, port in (("http.embedded", embedded), ("http.scaled", scaled)):
            yield key, _in_turns(sizes.rounds, (port, empty), (plain, empty))
        delegate = next(iter(seats.values()))
        headers = {"Cookie": session_of(account_of(delegate))}
        page = request("GET", f"/api/proposals?limit={PROPOSALS}", headers=headers)
        bare = request("GET", "/bench/page", headers=headers)
        PAGE.write_bytes(answer(embedded, page))
        pages = max(1, sizes.requests // 2)
        yield (
            "http.list",
            _in_turns(sizes.rounds, (embedded, [page] * pages), (embedded, [bare] * pages)),
        )


def _ballots(port: int, votes: Sequence[UUID], seats: Seats) -> Figure:
    """One ballot per elector in a vote each round, against as many empty requests of the same people."""
    signed_in = {seat: _headers_of(delegate) for seat, delegate in seats.items()}

    def cast(vote: UUID) -> list[bytes]:
        return [
            request(
                "POST",
                f"/api/votes/{vote}/ballots",
                json.dumps({"elector": str(seat), "choice": "for"}).encode(),
                {**headers, "Idempotency-Key": str(new_id())},
            )
            for seat, headers in signed_in.items()
        ]

    bare = [
        request("POST", "/bench/empty", b"{}", {**headers, "Idempotency-Key": str(new_id())})
        for headers in signed_in.values()
    ]
    warming, *rounds = [cast(vote) for vote in votes]
    answers_a_second(port, warming)
    answers_a_second(port, bare)
    return compare(
        (answers_a_second(port, ballots), answers_a_second(port, bare)) for ballots in rounds
    )


def _in_turns(rounds: int, ours: tuple[int, list[bytes]], bare: tuple[int, list[bytes]]) -> Figure:
    """Requests a second of ours and of the bare (port, requests), in turns; the first round warms up."""
    taken = [(answers_a_second(*ours), answers_a_second(*bare)) for _ in range(rounds + 1)]
    return compare(taken[1:])


# Requests


def _headers_of(delegate: Actor) -> dict[str, str]:
    """The headers of this delegate's commands, for the body whose seat they hold."""
    token = secrets.token_hex(16)
    return {
        "Cookie": f"{session_of(account_of(delegate))}; {settings.CSRF_COOKIE_NAME}={token}",
        "X-CSRFToken": token,
        "Majlis-Acting-For": str(delegate.organisation),
    }


def _propose(group: UUID, delegates: Sequence[Actor]) -> None:
    """Creates a page of proposals, each with its own author and supported by three bodies."""
    for nth in range(PROPOSALS):
        author, *others = (delegates[(nth + i) % len(delegates)] for i in range(4))
        id = new_id()
        draft_proposal(
            author, id, group, {"fr": f"Filière {nth}"}, Language.FRENCH, a_text("Il est créé.")
        )
        save_version(author, id, 1, a_text("Il est créé un laboratoire."))
        for other in others:
            support(other, id)
        submit(author, id)


# Servers


def _embedded() -> AbstractContextManager[int]:
    return _serving(lambda port: ("majlis", "run", "--port", str(port)))


def _gunicorn(options: Sequence[str]) -> AbstractContextManager[int]:
    return _serving(
        lambda port: (
            "gunicorn",
            "majlis.wsgi:application",
            "--log-level",
            "warning",
            "--bind",
            f"127.0.0.1:{port}",
            *options,
        )
    )


@contextmanager
def _serving(command: Callable[[int], Sequence[str]]) -> Iterator[int]:
    """The port at which this forum and the bare views are served."""
    port = free_port()
    program, *arguments = command(port)
    environment = {"DJANGO_SETTINGS_MODULE": "bench.settings"}
    with running(
        [str(Path(sys.executable).with_name(program)), *arguments],
        environment,
        ready=lambda: answers(port),
    ):
        yield port
