"""A vote as its facts tell it: the roll, the ballots that count and their mandates, against the tables.

Whoever writes to the database can change a row, and only facts are sealed. So a close counts facts, and is
refused where a row that voters and pages read says something else, or where a ballot that counts was not
lawful: then somebody must look before a verdict exists. A dossier is made from the same facts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from functools import cached_property
from itertools import takewhile, zip_longest
from typing import Any, TypeAlias
from uuid import UUID

from federations.membership.aggregate import Mandate
from federations.membership.rules import CASTING_ROLES
from federations.votes.aggregate import BallotNotLawful, BoxNotAsRecorded, Vote, VoteNotAsRecorded
from federations.votes.ballot import Ballot, Participation
from federations.votes.box import Ballot as BoxBallot
from federations.votes.projection import (
    ElectorRow,
    SealedBox,
    VoteRow,
    digest_of_box,
    elector_row_id,
)
from federations.votes.roll import ALIKE, RollEntry
from federations.votes.rules import BadRule, Choice, Counts, Rule, Secrecy, TallyLine
from majlis.domain import civil_day
from majlis.eventstore.encoding import decode
from majlis.eventstore.models import Fact
from majlis.eventstore.store import get

BallotFact: TypeAlias = Ballot.Created | Ballot.Changed | Participation.Created

_BALLOTS = tuple(fact.TOPIC for fact in (Ballot.Created, Ballot.Changed, Participation.Created))
_MANDATES = tuple(fact.TOPIC for fact in (Mandate.Created, Mandate.Ended, Mandate.Corrected))
_COLUMNS = (
    *("id", "nth", "elector", "organisation", "person", "college", "weight"),
    *("voted", "choice", "cast_by", "mandate", "alternate"),
)
# The longest time between the decision to cast a ballot and the date of its fact.
DECIDING = timedelta(minutes=1)
# Streams read by one query.
STREAMS = 1_000


@dataclass(frozen=True)
class Poll:
    """A vote and all the facts of its ballots, in the order of the log."""

    vote: Vote
    cast: Sequence[tuple[int, BallotFact]]

    @cached_property
    def ballots(self) -> Mapping[UUID, BallotFact]:
        """The ballot that counts, by elector: the last one."""
        return {fact.elector: fact for _, fact in self.cast}

    @cached_property
    def alike(self) -> Counter[tuple[str | None, Fraction]]:
        """The number of voters of each college and weight."""
        return Counter(
            (it.college, it.weight) for it in self.vote.roll if it.elector in self.ballots
        )

    def check(self, row: VoteRow) -> None:
        """Refuses the first ballot that was not lawful, and the first row that differs from the facts."""
        _check_lawful(self)
        _check_rows(self, row)

    def exposed(self) -> bool:
        """Whether fewer than `ALIKE` voters share a college and weight, so that a box reveals choices."""
        return min(self.alike.values(), default=ALIKE) < ALIKE

    def participation(self) -> Counts:
        """Who took part, for the quorum of a vote whose choices are not counted."""
        lines = [
            (
                TallyLine(it.college, None, 1, int(it.organisation is not None), it.weight),
                it.elector,
            )
            for it in self.vote.roll
        ]
        took_part = (line for line, elector in lines if elector in self.ballots)
        return Counts.of((line for line, _ in lines), took_part)

    def counts(self, box: Sequence[BoxBallot] | None = None) -> Counts:
        """The counts; a secret vote's choices are in its opened `box`, one ballot for each participation."""
        ballots, unit = self.ballots, self.vote.unit
        # A rule that measures organisations has one elector for each, so a ballot in the box is one of them.
        groups = Counter(
            (it.college, _choice(ballots.get(it.elector)), it.organisation is not None, it.weight)
            for it in self.vote.roll
            if box is None or it.elector not in ballots
        )
        if box is not None:
            inside = Counter((college, Fraction(units, unit)) for _, _, college, units in box)
            if inside != self.alike:
                raise BoxNotAsRecorded
            groups.update(
                (college, Choice(choice), True, Fraction(units, unit))
                for _, choice, college, units in box
            )
        return Counts.of(
            TallyLine(college, choice, n, n if organisation else 0, n * weight)
            for (college, choice, organisation, weight), n in groups.items()
        )


def poll_of(vote: UUID) -> Poll:
    """The vote and its ballots from the log; raises `NotFound`."""
    facts = _facts((*_BALLOTS, Vote.Closed.TOPIC), object_id=vote)
    # A ballot after the close, which only a changed table lets in, counts nowhere.
    return Poll(
        get(Vote, vote), list(takewhile(lambda one: not isinstance(one[1], Vote.Closed), facts))
    )


def sealed_box(poll: Poll) -> list[BoxBallot]:
    """The box of a closed secret vote; raises `BoxNotAsRecorded` if it is not the one of the close."""
    rows = SealedBox.objects.filter(vote=poll.vote.id).order_by("receipt")
    lines = [
        BoxBallot(*line) for line in rows.values_list("receipt", "choice", "college", "weight")
    ]
    if digest_of_box(lines) != poll.vote.box:
        raise BoxNotAsRecorded
    return lines


def _facts(topics: Sequence[str], **where: object) -> Iterator[tuple[int, Any]]:
    columns = ("position", "topic", "stream", "version", "decided_at", "state", "schema")
    chosen = Fact.objects.filter(topic__in=topics, **where).order_by("position")
    for position, topic, stream, version, at, state, schema in chosen.values_list(*columns):
        yield position, decode(topic, stream, version, at, state.encode(), schema)


def _choice(ballot: BallotFact | None) -> Choice | None:
    return None if ballot is None or isinstance(ballot, Participation.Created) else ballot.choice


def _check_lawful(poll: Poll) -> None:
    """Refuses a ballot that counts and that the facts of its moment did not allow."""
    roll = {line.elector: (nth, line) for nth, line in enumerate(poll.vote.roll, start=1)}
    last = poll.ballots
    mandates = sorted({fact.mandate for fact in last.values() if fact.mandate})
    given = [
        one
        for first in range(0, len(mandates), STREAMS)
        for one in _facts(_MANDATES, stream__in=mandates[first : first + STREAMS])
    ]
    held: dict[UUID | None, Mandate | None] = {}
    for _, fact in sorted([*given, *poll.cast], key=lambda one: one[0]):
        if isinstance(fact, Mandate.Created | Mandate.Ended | Mandate.Corrected):
            held[fact.originator_id] = fact.mutate(held.get(fact.originator_id))
            continue
        nth, line = roll.get(fact.elector, (0, None))  # 0: not on the roll
        lawful = (
            line is not None
            and _in_time_and_form(poll.vote, fact)
            and _entitled(line, fact, held.get(fact.mandate))
        )
        if fact is last[fact.elector] and not lawful:
            raise BallotNotLawful(elector=fact.elector if line else "none", nth=nth)


def _in_time_and_form(vote: Vote, fact: BallotFact) -> bool:
    secret = vote.rule.secrecy is Secrecy.SECRET
    return (
        secret is isinstance(fact, Participation.Created)
        and (vote.rule.changeable or not isinstance(fact, Ballot.Changed))
        and (vote.closes_at is None or fact.timestamp - DECIDING <= vote.closes_at)
    )


def _entitled(line: RollEntry, fact: BallotFact, mandate: Mandate | None) -> bool:
    """Whether the person may cast for this elector, under the mandate as the log had it at that moment."""
    if line.person:
        return fact.person == line.person
    return (
        mandate is not None
        and (mandate.person, mandate.organisation) == (fact.person, line.organisation)
        and mandate.term.role in CASTING_ROLES
        and any(mandate.holds_on(civil_day(at)) for at in _decided(fact.timestamp))
    )


def _decided(at: datetime) -> tuple[datetime, datetime]:
    """The first and the last moment at which this fact can have been decided."""
    return at - DECIDING, at


def _check_rows(poll: Poll, row: VoteRow) -> None:
    vote, ballots = poll.vote, poll.ballots
    same = (
        (row.group, row.status, row.closes_at) == (vote.group, vote.status, vote.closes_at)
        and (row.electors, row.unit) == (len(vote.roll), vote.unit)
        and _is_rule(row.rule, vote.rule)
    )
    if not same:
        raise VoteNotAsRecorded(elector="none", nth=0)
    said = [_row(poll, nth, line, ballots.get(line.elector)) for nth, line in enumerate(vote.roll)]
    held = ElectorRow.objects.filter(vote=vote.id).order_by("nth", "id").values_list(*_COLUMNS)
    for nth, (right, found) in enumerate(zip_longest(said, held), start=1):
        if right != found:
            raise VoteNotAsRecorded(elector=(right or found)[2], nth=nth)


def _is_rule(data: object, rule: Rule) -> bool:
    try:
        return Rule.parse(data) == rule
    except BadRule:
        return False


def _row(poll: Poll, nth: int, line: RollEntry, ballot: BallotFact | None) -> tuple[object, ...]:
    """The columns of an `ElectorRow` by the facts, in the order of `_COLUMNS`."""
    return (
        *(elector_row_id(poll.vote.id, line.elector), nth, line.elector, line.organisation),
        *(line.person, line.college, int(line.weight * poll.vote.unit), ballot is not None),
        *(_choice(ballot), ballot and ballot.person, ballot and ballot.mandate),
        bool(ballot and ballot.alternate),
    )
