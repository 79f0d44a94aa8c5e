"""The cost to readers of a hundred times as much history, on PostgreSQL.

The initial log and the grown one (`plenty.py`) stand in two databases of one server, queried in turns
through the whole of Django. Of the lists, of the log's filters and of the aggregates, the query that
slowed down most is reported: ours with many facts, bare with few.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from functools import partial

from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.test import Client

from bench import Figure, Sizes
from bench.forum import account_of
from bench.plenty import LIVED, copy, live
from bench.rounds import compare, seconds
from federations.proposals.aggregate import Proposal
from federations.votes.aggregate import Vote
from federations.working_groups.aggregate import WorkingGroup
from federations.working_groups.projection import SeatRow
from majlis.accounts.models import User
from majlis.domain import Actor
from majlis.eventstore.models import Fact
from majlis.eventstore.store import get, head

FEW = "few"
# Repetitions per round; the best counts, because others share the machine.
TIMES = 3
# The filters of the log that are measured with a delegate's rights, too.
FOR_ALL = {"everything", "a delegate", "a topic", "a topic of few", "a kind", "a space"}

Read = Callable[[], object]
Query = Mapping[str, str]


def measure(sizes: Sizes) -> Iterator[tuple[str, Figure]]:
    administrator = live(min(sizes.few, LIVED))
    reads = _reads(administrator)
    many = str(connection.settings_dict["NAME"])
    _connect("template1")
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {FEW} TEMPLATE {many}")
    _connect(many)
    copy(sizes.many, with_rows=True)
    for database in (FEW, many):
        _connect(database)
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")
    for key, these in reads.items():
        yield key, _slowest(these, FEW, many, sizes.rounds)


def _reads(administrator: Actor) -> dict[str, dict[str, Read]]:
    """The queries, by figure and by name; their ids exist in both databases."""
    seat = SeatRow.objects.exclude(delegate=None).order_by("id")[0]
    proposal = Fact.objects.filter(topic="proposal.drafted", space=seat.group)[0].stream
    vote = Fact.objects.filter(topic="vote.opened", space=seat.group)[0].stream
    delegate = _browser(User.objects.get(pk=str(seat.delegate)))
    watchman = _browser(account_of(administrator))
    lists: dict[str, Query] = {
        "proposals": {},
        "proposals of a status": {"status": "adopted"},
        "proposals of a group": {"group": str(seat.group)},
        "proposals of mine": {"author": "me"},
        "votes": {},
        "organisations": {},
        "mandates": {},
        "mandates of a body": {"organisation": str(seat.organisation)},
        "groups": {},
        "groups of mine": {"mine": "true"},
        "actions": {},
        "listings": {},
        "links": {},
    }
    middle = Fact.objects.order_by("position").values_list("recorded_at", flat=True)[head() // 2]
    filters: dict[str, Query] = {
        "everything": {},
        "an administrator": {"person": str(administrator.person)},
        "a delegate": {"person": str(seat.delegate)},
        "a body": {"organisation": str(seat.organisation)},
        "a topic": {"topic": "ballot.cast"},
        "a topic of few": {"topic": "group.created"},
        "topics of a prefix": {"topic": "ballot"},
        "topics of another": {"topic": "listing"},
        "a kind": {"kind": "listing"},
        "an object": {"object": str(vote)},
        "an object and its kind": {"object": str(proposal), "kind": "proposal"},
        "a space": {"space": str(seat.group)},
        "until long ago": {"until": middle.isoformat()},
        "from long ago": {"from": middle.isoformat()},
        "a while long ago": {
            "from": middle.isoformat(),
            "until": (middle + timedelta(seconds=1)).isoformat(),
        },
        "a delegate until long ago": {"person": str(seat.delegate), "until": middle.isoformat()},
        "a topic until long ago": {"topic": "vote.opened", "until": middle.isoformat()},
        "a body and a topic": {"organisation": str(seat.organisation), "topic": "ballot"},
    }
    return {
        "growth.list": {
            f"{name}, for {who}": partial(_fetch, browser, f"/api/{name.split()[0]}", query)
            for who, browser in (("a delegate", delegate), ("an administrator", watchman))
            for name, query in lists.items()
        },
        "growth.audit": {
            f"{name}, for {who}": partial(_fetch, browser, "/api/log", query)
            for who, browser in (("a delegate", delegate), ("an administrator", watchman))
            for name, query in filters.items()
            if who == "an administrator" or name in FOR_ALL
        },
        "growth.load": {
            "a vote": partial(get, Vote, vote),
            "a proposal": partial(get, Proposal, proposal),
            "a group": partial(get, WorkingGroup, seat.group),
        },
    }


def _slowest(reads: Mapping[str, Read], few: str, many: str, rounds: int) -> Figure:
    """The query that slowed down most, in milliseconds; prints every query's figures to standard error."""
    taken: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for _ in range(rounds):
        for name, read in reads.items():
            taken[name].append((_milliseconds(read, many), _milliseconds(read, few)))
    figures = {name: compare(rounds) for name, rounds in taken.items()}
    for name, one in figures.items():
        print(  # noqa: T201
            f"  {one.ratio:6.2f} {one.ours:9.2f} {one.bare:9.2f} ms  {name}", file=sys.stderr
        )
    return max(figures.values(), key=lambda figure: figure.ratio)


def _milliseconds(read: Read, database: str) -> float:
    _connect(database)
    cache.clear()  # rate limits count the reads of one person
    read()
    return min(seconds(read) for _ in range(TIMES)) * 1000


def _connect(database: str) -> None:
    """Switches Django to this database."""
    connection.close()
    connection.close_pool()  # type: ignore[attr-defined]  # only its backend has pools
    connection.settings_dict["NAME"] = database


def _browser(user: User) -> Client:
    browser = Client(headers={"host": settings.ALLOWED_HOSTS[0]})
    browser.force_login(user)
    return browser


def _fetch(browser: Client, path: str, query: Query) -> None:
    answer = browser.get(path, query)
    assert answer.status_code == 200, answer.content
