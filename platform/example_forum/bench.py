"""What `majlis bench` measures: each figure is a ratio of two speeds, taken in turns in one process.

    command.<database>.1   ballots cast through `cast_ballot` a second, one writer, against bare INSERTs
                           of one row, each committed, on the same database
    rebuild.<database>     facts rebuilt into tables a second, against facts read and decoded

Everything is made by commands, in an empty forum that the command `bench` provides.
"""

from __future__ import annotations

import dataclasses
import os
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from functools import partial
from itertools import count
from uuid import UUID

import psycopg
from django.core.management import call_command
from django.db import connection, transaction

from federations.membership.commands import give_mandate
from federations.membership.projection import today
from federations.membership.rules import Role, Term
from federations.organisations.commands import register_organisation
from federations.organisations.rules import OrganisationType, Profile
from federations.proposals.commands import draft_proposal, save_version, submit, support
from federations.proposals.rules import Block, Language
from federations.votes.commands import cast_ballot, close_vote, open_vote, schedule_vote
from federations.votes.rules import Choice, Rule
from federations.working_groups.aggregate import Charter, Visibility
from federations.working_groups.commands import (
    adopt_charter,
    assign_action,
    create_group,
    fill_seat,
    finish_action,
    give_seat,
)
from majlis.accounts.models import User
from majlis.domain import Actor, ActorKind, new_id
from majlis.eventstore.store import head, read_log
from synergies.links.aggregate import Direction
from synergies.links.commands import accept_link, answer_listing, publish_listing

Seats = dict[UUID, Actor]

MAJORITY = Rule.parse(
    {
        "quorum": {"of": "persons", "at_least": "1/2"},
        "conditions": [{"share_of": "for", "among": "expressed", "threshold": "1/2"}],
    }
)
_numbers = count(1)


@dataclasses.dataclass(frozen=True)
class Sizes:
    """How much of it: ballots a round, facts to rebuild, rounds of each."""

    ballots: int = 200
    facts: int = 10_000
    rounds: int = 5


@dataclasses.dataclass(frozen=True)
class Figure:
    """Medians over the rounds: two speeds, in things a second, and the ratio of ours to the bare one."""

    ours: float
    bare: float
    ratio: float


def measure(sizes: Sizes) -> Iterator[tuple[str, Figure]]:
    """Measures on the database that Django is connected to; yields each figure with its key."""
    database = "postgres" if connection.vendor == "postgresql" else "sqlite"
    administrator = _a_person(administrator=True)
    with transaction.atomic():
        group, seats = _a_group(administrator, sizes.ballots)
        votes = [_an_open_vote(administrator, group) for _ in range(sizes.rounds)]
    with closing(_bare_connection()) as bare:
        yield (
            f"command.{database}.1",
            _compare(
                sizes.ballots,
                [partial(_cast, vote, seats) for vote in votes],
                partial(_insert, bare, sizes.ballots),
            ),
        )
    with transaction.atomic():
        while head() < sizes.facts:
            _live_a_while(administrator)
    yield (
        f"rebuild.{database}",
        _compare(head(), [_rebuild] * sizes.rounds, _read_and_decode),
    )


def _compare(things: int, ours: Sequence[Callable[[], None]], bare: Callable[[], None]) -> Figure:
    """Does both in turns: whatever slows the machine for a while slows both."""
    rounds = [(things / _seconds(act), things / _seconds(bare)) for act in ours]
    return Figure(
        ours=statistics.median(ours for ours, _ in rounds),
        bare=statistics.median(bare for _, bare in rounds),
        ratio=statistics.median(ours / bare for ours, bare in rounds),
    )


def _seconds(act: Callable[[], None]) -> float:
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


# What is compared


def _cast(vote: UUID, seats: Seats) -> None:
    for seat, delegate in seats.items():
        cast_ballot(dataclasses.replace(delegate, command=new_id()), vote, seat, Choice.FOR)


def _bare_connection() -> sqlite3.Connection | psycopg.Connection:
    """The same database without Django, as durable as for the forum; each statement commits."""
    bare: sqlite3.Connection | psycopg.Connection
    if connection.vendor == "postgresql":
        bare = psycopg.connect(os.environ["DATABASE_URL"], autocommit=True)
        bare.execute("CREATE TABLE bare (id bigserial PRIMARY KEY, state text)")
    else:
        settings = connection.settings_dict
        bare = sqlite3.connect(settings["NAME"], isolation_level=None)
        bare.executescript(settings["OPTIONS"]["init_command"])
        bare.execute("CREATE TABLE bare (id integer PRIMARY KEY AUTOINCREMENT, state text)")
    return bare


def _insert(bare: sqlite3.Connection | psycopg.Connection, rows: int) -> None:
    state = "x" * 300  # as long as a ballot's
    for _ in range(rows):
        if isinstance(bare, sqlite3.Connection):
            bare.execute("INSERT INTO bare (state) VALUES (?)", [state])
        else:
            bare.execute("INSERT INTO bare (state) VALUES (%s)", [state])


def _rebuild() -> None:
    call_command("rebuild", quiet=True, stdout=_Silence())


def _read_and_decode() -> None:
    for _ in read_log():
        pass


class _Silence:
    def write(self, text: str) -> None:
        pass


# The forum that is measured


def _a_person(*, administrator: bool = False) -> Actor:
    user = User.objects.create_user(
        f"{new_id()}@example.org", None, name="Une déléguée", is_administrator=administrator
    )
    return Actor(ActorKind.PERSON, person=user.id, administrator=administrator)


def _a_group(administrator: Actor, seats: int) -> tuple[UUID, Seats]:
    """A group with this many seats, each held by the delegate of a body of its own."""
    group, given = new_id(), {}
    create_group(administrator, group, {"fr": "Groupe"}, Visibility.MEMBERS)
    for _ in range(seats):
        organisation, mandate, seat = new_id(), new_id(), new_id()
        person = _a_person()
        assert person.person
        register_organisation(
            administrator,
            organisation,
            {"fr": f"Fédération Exemple {next(_numbers)}"},
            Profile(OrganisationType.FEDERATION),
        )
        term = Term(Role.DELEGATE, today() - timedelta(days=1), None)
        give_mandate(administrator, mandate, person.person, organisation, term)
        give_seat(administrator, seat, group, organisation)
        fill_seat(administrator, seat, person.person)
        given[seat] = dataclasses.replace(person, organisation=organisation, mandate=mandate)
    return group, given


def _an_open_vote(administrator: Actor, group: UUID, proposal: UUID | None = None) -> UUID:
    vote = new_id()
    schedule_vote(
        administrator,
        vote,
        group,
        question={"fr": "Adoptez-vous ce texte ?"},
        rule=MAJORITY,
        proposal=proposal,
    )
    open_vote(administrator, vote)
    return vote


def _live_a_while(administrator: Actor) -> None:
    """Some sixty facts of most kinds: a group, its text, its vote, and what comes of it."""
    group, seats = _a_group(administrator, 6)
    first, second, *_ = seats.values()
    adopt_charter(administrator, group, Charter(mission={"fr": "Étudier une filière"}))
    for delegate in seats.values():
        action = new_id()
        assign_action(administrator, action, group, {"fr": "Rédiger"}, delegate.person)
        finish_action(administrator, action)
    proposal = new_id()
    draft_proposal(
        first, proposal, group, {"fr": "Une filière"}, Language.FRENCH, _a_text("Il est créé")
    )
    for version in range(1, 5):
        save_version(first, proposal, version, _a_text(f"Il est créé {version} laboratoires."))
    support(second, proposal)
    submit(first, proposal)
    vote = _an_open_vote(administrator, group, proposal)
    _cast(vote, seats)
    close_vote(administrator, vote)
    listing, link = new_id(), new_id()
    until = today() + timedelta(days=30)
    title = {"fr": "Banc d’essai"}
    publish_listing(first, listing, Direction.NEED, title, {"fr": "Pour des fibres"}, until)
    answer_listing(second, link, listing, "Nous en avons un.")
    accept_link(first, link)
    accept_link(second, link)


def _a_text(words: str) -> list[Block]:
    return [
        {
            "id": str(new_id()),
            "type": "paragraph",
            "level": 0,
            "content": [{"type": "text", "text": words}],
        }
    ]
