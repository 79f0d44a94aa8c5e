"""A vote as its facts tell it: the roll, the ballots that count and their mandates, against the tables.

Whoever writes to the database can change a row, and only facts are sealed. So a close counts facts, and is
refused where a row that voters and pages read says something else, or where a ballot that counts was not
lawful: then somebody must look before a verdict exists. A dossier is made from the same facts.
"""

from __future__ import annotations

import logging
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from functools import cached_property, lru_cache, reduce
from itertools import takewhile, zip_longest
from operator import or_
from typing import Any, TypeAlias
from uuid import UUID, uuid4

from django.db.models import Q

from federations.membership.aggregate import Mandate
from federations.membership.projection import acts_on, given_by_holder
from federations.membership.rules import CASTING_ROLES, Role
from federations.votes.aggregate import (
    BallotNotLawful,
    BoxNotAsRecorded,
    NotAsRecorded,
    Vote,
    VoteNotAsRecorded,
    VoteNotOpen,
    VoteStatus,
)
from federations.votes.ballot import Ballot, Booth, NoMandateForSeat, Participation
from federations.votes.box import Ballot as BoxBallot
from federations.votes.projection import (
    ElectorRow,
    SealedBox,
    VoteRow,
    digest_of_box,
    elector_row_id,
)
from federations.votes.roll import ALIKE, RollEntry
from federations.votes.rules import (
    BadRule,
    Choice,
    Counts,
    Rule,
    Secrecy,
    TallyLine,
    unopened,
)
from majlis.domain import DomainError, NotFound, civil_day
from majlis.eventstore.faults import refusal_of_fault
from majlis.eventstore.models import Fact
from majlis.eventstore.store import Recorded, get, recorded
from majlis.slices.verified import Unlawful, verifies

logger = logging.getLogger(__name__)

BallotFact: TypeAlias = Ballot.Created | Ballot.Changed | Participation.Created

_BALLOTS = tuple(fact.TOPIC for fact in (Ballot.Created, Ballot.Changed, Participation.Created))
_COLUMNS = (
    *("id", "nth", "elector", "organisation", "person", "college", "weight"),
    *("voted", "choice", "cast_by", "mandate", "alternate"),
)
# The versions of their facts since which ballots name whose they replace, and mandates given to oneself after
# the opening cast none.
_LOOKED_AT_SINCE = {
    Ballot.Created.TOPIC: 3,
    Ballot.Changed.TOPIC: 3,
    Participation.Created.TOPIC: 2,
}
# The longest time between the decision to cast a ballot and the date of its fact.
DECIDING = timedelta(minutes=1)


@dataclass(frozen=True)
class Poll:
    """A vote, its opening, the end announced since, and all facts of its ballots, in the order of the log."""

    vote: Vote
    opened: Recorded[Any] | None
    announced: Recorded[Any] | None
    cast: Sequence[Recorded[Any]]

    @cached_property
    def ballots(self) -> Mapping[UUID, BallotFact]:
        """The ballot that counts, by elector: the last one."""
        return {one.fact.elector: one.fact for one in self.cast}

    @cached_property
    def alike(self) -> Counter[tuple[str | None, Fraction]]:
        """The number of voters of each college and weight."""
        return Counter(
            (it.college, it.weight) for it in self.vote.roll if it.elector in self.ballots
        )

    def check(self, row: VoteRow) -> None:
        """Refuses the first ballot that was not lawful, and the first row that differs from the facts."""
        with readable(BallotNotLawful(elector="unreadable", nth=0)):
            _check_lawful(self)
        with readable(VoteNotAsRecorded(elector="none", nth=0)):
            _check_rows(self, row)

    def exposed(self) -> bool:
        """Whether fewer than `ALIKE` people cast the ballots of one college and weight.

        Each knows the choices of their own ballots, so the counts, or the box, would reveal the others'.
        """
        casters = defaultdict(set)
        for it in self.vote.roll:
            if ballot := self.ballots.get(it.elector):
                casters[it.college, it.weight].add(ballot.person)
        return any(len(people) < ALIKE for people in casters.values())

    def unopened(self) -> dict[str, Any] | None:
        """The outcome of a secret vote whose box is to stay closed; `None` if it is to be opened."""
        roll = self.vote.roll
        took_part = (TallyLine.of(it) for it in roll if it.elector in self.ballots)
        participation = Counts.of(map(TallyLine.of, roll), took_part)
        return unopened(self.vote.rule, participation, exposed=self.exposed())

    def counts(self, box: Sequence[BoxBallot] | None = None) -> Counts:
        """The counts; a secret vote's choices are in its opened `box`, one ballot for each participation."""
        ballots, unit = self.ballots, self.vote.unit
        if box is None:
            return Counts.of(
                TallyLine.of(it, _choice(ballots.get(it.elector))) for it in self.vote.roll
            )
        # A rule that measures organisations has one elector for each, so a ballot in the box is one of them.
        inside = [
            TallyLine(college, Choice(choice), 1, 1, Fraction(units, unit))
            for _, choice, college, units in box
        ]
        if Counter((one.college, one.weight) for one in inside) != self.alike:
            raise BoxNotAsRecorded
        absent = (TallyLine.of(it) for it in self.vote.roll if it.elector not in ballots)
        return Counts.of([*absent, *inside])


@contextmanager
def readable(refusal: NotAsRecorded) -> Iterator[None]:
    """Raises this refusal where a value that no program wrote cannot be read, whatever that raises."""
    try:
        yield
    except DomainError:
        raise
    except Exception as error:
        if refusal_of_fault(error):
            raise
        logger.exception("a value of a vote cannot be read")
        raise refusal from error


def poll_of(vote: UUID) -> Poll:
    """The vote and its ballots from the log; raises `NotFound`, or `BallotNotLawful` if one is unreadable."""
    it = get(Vote, vote)
    topics = (*_BALLOTS, Vote.Opened.TOPIC, Vote.EndAnnounced.TOPIC, Vote.Closed.TOPIC)
    lines = Fact.objects.filter(object_id=vote, topic__in=topics).order_by("position")
    with readable(BallotNotLawful(elector="unreadable", nth=0)):
        # A ballot after the close, which only a changed table lets in, counts nowhere.
        facts = list(
            takewhile(lambda one: not isinstance(one.fact, Vote.Closed), map(recorded, lines))
        )
    opened = next((one for one in facts if isinstance(one.fact, Vote.Opened)), None)
    announced = next((one for one in facts if isinstance(one.fact, Vote.EndAnnounced)), None)
    cast = [one for one in facts if not isinstance(one.fact, Vote.Opened | Vote.EndAnnounced)]
    return Poll(it, opened, announced, cast)


def place_on_roll(vote: UUID, elector: UUID) -> tuple[str | None, int]:
    """The college of an elector and their weight, in the vote's unit, by the facts; raises `NotFound`."""
    if (place := _places(vote).get(elector)) is None:
        raise NotFound(kind="elector", id=str(elector))
    return place


@lru_cache(maxsize=32)
def _places(vote: UUID) -> Mapping[UUID, tuple[str | None, int]]:
    # Kept, because a roll may have thousands of lines, and an opening never changes.
    line = Fact.objects.filter(stream=vote, topic=Vote.Opened.TOPIC).first()
    if line is None:
        raise VoteNotOpen
    opened: Any = recorded(line).fact
    return {one.elector: (one.college, int(one.weight * opened.unit)) for one in opened.roll}


def sealed_box(poll: Poll) -> list[BoxBallot]:
    """The box of a closed secret vote; raises `BoxNotAsRecorded` if it is not the one of the close."""
    rows = SealedBox.objects.filter(vote=poll.vote.id).order_by("receipt")
    lines = [
        BoxBallot(*line) for line in rows.values_list("receipt", "choice", "college", "weight")
    ]
    if digest_of_box(lines) != poll.vote.box:
        raise BoxNotAsRecorded
    return lines


def _choice(ballot: BallotFact | None) -> Choice | None:
    return None if ballot is None or isinstance(ballot, Participation.Created) else ballot.choice


def _check_lawful(poll: Poll) -> None:
    """Refuses the first ballot that the facts before it did not allow, even if a later one replaced it.

    Whoever writes to the database can change what the booth reads, cast through the door, and change it
    back. So the aggregate decides each ballot again, on a booth made of facts, and must decide the same.
    """
    roll = {line.elector: (nth, line) for nth, line in enumerate(poll.vote.roll, start=1)}
    acts = acts_on({one.fact.mandate for one in poll.cast if one.fact.mandate})
    earlier = _earlier(poll.vote.id)
    ballots: dict[UUID, Ballot | Participation] = {}
    before: dict[UUID, Any] = {}
    for one in poll.cast:
        elector = one.fact.elector
        nth, line = roll.get(elector, (0, None))
        if line is None:
            raise BallotNotLawful(elector="none", nth=0)
        # A ballot of an earlier version may be cast under a mandate that its holder had just given themself.
        since = one.position if one.position in earlier else None
        booth = _booth(poll, line, one, acts.get(one.fact.mandate, ()), before.get(elector), since)
        said = _said(one.fact)
        # A changed one does not say whose it replaced.
        if since and "replaces" in said and booth and booth.cast_by != booth.person:
            said["replaces"] = booth.cast_by
        try:
            if booth is None:
                raise NoMandateForSeat
            ballots[elector] = _decided(booth, said, one.fact.timestamp, ballots.get(elector))
        except DomainError:
            raise BallotNotLawful(elector=elector, nth=nth) from None
        (decided,) = ballots[elector].collect_events()
        if type(decided) is not type(one.fact) or _said(decided) != said:
            raise BallotNotLawful(elector=elector, nth=nth)
        before[elector] = one.fact


def _earlier(vote: UUID) -> set[int]:
    """The positions of the ballots of earlier versions (`_LOOKED_AT_SINCE`)."""
    is_earlier = (Q(topic=topic, schema__lt=since) for topic, since in _LOOKED_AT_SINCE.items())
    earlier = Fact.objects.filter(reduce(or_, is_earlier), object_id=vote)
    return set(earlier.values_list("position", flat=True))


def _said(fact: Any) -> dict[str, Any]:
    """What a fact says: its stream, its version and its own fields."""
    envelope = ("timestamp", "originator_topic")
    return {name: value for name, value in vars(fact).items() if name not in envelope}


def _decided(
    booth: Booth, said: Mapping[str, Any], at: datetime, ballot: Ballot | Participation | None
) -> Ballot | Participation:
    """The ballot that the aggregate decides in this booth, as `cast_ballot` does."""
    now = at - DECIDING
    if booth.secrecy is Secrecy.SECRET:
        return Participation.record(booth, Choice.BLANK, uuid4(), now)
    choice, salt = said["choice"], said["salt"]
    if not isinstance(ballot, Ballot):
        return Ballot.cast(booth, choice, now, salt)
    ballot.change(booth, choice, now, salt, said["replaces"])
    return ballot


def _booth(
    poll: Poll,
    line: RollEntry,
    one: Recorded[Any],
    acts: Sequence[Recorded[Any]],
    before: BallotFact | None,
    since: int | None,
) -> Booth | None:
    """The booth of a ballot by the facts before it; `None` if the person could not cast for this elector.

    A mandate that its holder gave themself after the position `since`, or else the opening, casts none.
    """
    vote, fact, opened = poll.vote, one.fact, poll.opened
    assert opened, "an open vote"
    known = [act for act in acts if act.position < one.position]
    mandate = (
        None if line.person else _valid_mandate(known, since or opened.position, fact.timestamp)
    )
    speaks_for = mandate and (mandate.person, mandate.organisation)
    # An end that is announced after a ballot does not judge it: a clock may have been ahead until then.
    unknown = poll.announced is not None and one.position < poll.announced.position
    entitled = fact.person == line.person or speaks_for == (fact.person, line.organisation)
    if not entitled or one.actor.person != fact.person:
        return None
    return Booth(
        vote=vote.id,
        group=vote.group,
        status=VoteStatus.OPEN if opened.position < one.position else VoteStatus.SCHEDULED,
        closes_at=None if unknown else vote.closes_at,
        secrecy=vote.rule.secrecy,
        changeable=vote.rule.changeable,
        elector=line.elector,
        organisation=line.organisation,
        person=fact.person,
        mandate=mandate.id if mandate else None,
        alternate=mandate is not None and mandate.term.role is Role.ALTERNATE,
        cast_by=before.person if before else None,
        cast_by_alternate=before is not None and before.alternate,
    )


def _valid_mandate(acts: Sequence[Recorded[Any]], since: int, at: datetime) -> Mandate | None:
    """The mandate of these facts, if its holder may cast under it at a moment; `since` is a position."""
    mandate: Mandate | None = None
    for act in acts:
        mandate = act.fact.mutate(mandate)
    # The first and the last day on which the fact can have been decided.
    days = {civil_day(at - DECIDING), civil_day(at)}
    if mandate is None or mandate.term.role not in CASTING_ROLES:
        return None
    if any(mandate.holds_on(day) and given_by_holder(acts, day) <= since for day in days):
        return mandate
    return None


def _check_rows(poll: Poll, row: VoteRow) -> None:
    vote, ballots = poll.vote, poll.ballots
    opened_at = poll.opened and poll.opened.fact.timestamp
    same = (
        (row.group, row.status) == (vote.group, vote.status)
        and (row.opened_at, row.closes_at) == (opened_at, vote.closes_at)
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


@verifies
def ballots_of_open_votes(rebuilt: str, live: str) -> Iterator[Unlawful]:
    """The ballots recorded before the opening, after the close or after the cancellation of their vote."""
    ends = (Vote.Closed.TOPIC, Vote.Cancelled.TOPIC)
    facts = Fact.objects.using(live).filter(topic__in=(*_BALLOTS, Vote.Opened.TOPIC, *ends))
    lines = facts.order_by("position").values_list("position", "topic", "object_id")
    is_open: set[UUID] = set()
    for position, topic, vote in lines.iterator():
        if topic == Vote.Opened.TOPIC:
            is_open.add(vote)
        elif topic in ends:
            is_open.discard(vote)
        elif vote not in is_open:
            yield Unlawful(position)
