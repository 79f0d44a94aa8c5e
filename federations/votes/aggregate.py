"""The aggregate `Vote`: facts first, then rules. `ballot.py` has the ballots."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType
from typing import Any
from uuid import UUID

from federations.votes.roll import ALIKE, Places, RollEntry, class_of
from federations.votes.rules import BadRoll, Elector, Rule, Secrecy, admitted, check
from majlis.domain import Aggregate, DomainError, event


class Step(StrEnum):
    """The reminders before the close: three days, one day, three hours (`AHEAD`)."""

    DAYS = "days"
    DAY = "day"
    HOURS = "hours"


# Least time between the announcement of an end and that end: whoever announces it has seen who voted, and
# those who have not must still be able to. A closing time that is scheduled before the opening has no such
# bound, because it was chosen before anybody could vote.
NOTICE = timedelta(minutes=5)

# Most time until a vote opens, and from then until it closes.
YEAR = timedelta(days=366)

AHEAD = {Step.DAYS: timedelta(days=3), Step.DAY: timedelta(days=1), Step.HOURS: timedelta(hours=3)}


class VoteStatus(StrEnum):
    SCHEDULED = "scheduled"
    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Convocation:
    """The content of a vote: its group, question, rule and times.

    The vote decides on the text of `proposal`, or on the question alone. Without `opens_at` a person opens
    it; without `closes_at` a person announces its end, or closes it when everybody has voted. `colleges` and
    `weights` are those of the electors, by organisation; an absent organisation has weight 1.
    """

    group: UUID
    question: dict[str, str]
    rule: Rule
    proposal: UUID | None = None
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    colleges: dict[UUID, str] = field(default_factory=dict)
    weights: dict[UUID, Fraction] = field(default_factory=dict)

    @property
    def places(self) -> Places:
        return Places(self.colleges, self.weights)


@dataclass(frozen=True)
class Subject:
    """The subject of a vote: one frozen version of a text, by its hash."""

    kind: str
    id: UUID
    version: int
    hash: str
    title: dict[str, str]


class QuestionMissing(DomainError):
    """A vote has a question in at least one language."""

    status = 422


class ClosesBeforeItOpens(DomainError):
    """The closing time is not after the opening time."""

    status = 422


class TooFarAhead(DomainError):
    """A vote opens within a year, and closes within a year of its opening."""

    status = 422


class OpeningTimeNotReached(DomainError):
    """A vote is not opened before its announced opening: until then seats are given, and electors told."""


class VoteNotScheduled(DomainError):
    """Only a scheduled vote can be opened."""


class VoteNotOpen(DomainError):
    """The vote is not open: ballots are cast, and votes closed, only while open."""


class VotingIsOver(DomainError):
    """The closing time has passed, though the close may be recorded a moment later."""


class ClosingTimeNotReached(DomainError):
    """A vote closes before its announced time only if every elector has voted."""


class EndNotAnnounced(DomainError):
    """A vote without an announced closing time closes only if every elector has voted."""


class EndAlreadyAnnounced(DomainError):
    """The closing time of this vote is announced, and does not change any more."""


class EndTooSoon(DomainError):
    """A closing time is announced at least `NOTICE` before it comes."""

    status = 422


class VoteIsDecided(DomainError):
    """A closed vote cannot be cancelled."""


class BoxKeyNotKept(DomainError):
    """The key of a secret vote's box cannot be stored in the data folder, so the vote cannot open."""

    status = 503


class BoxWithoutKey(DomainError):
    """The key of the vote's box is missing or damaged: no ballot can be cast, or read for the count."""


class TooFewForSecrecy(DomainError):
    """Fewer than three electors share a college and weight: the counts would reveal their choices."""

    status = 422


class NotOnTheRoll(DomainError):
    """An organisation has a weight or a college but no seat in the group: both would count nowhere."""

    status = 422


class UnequalSeats(DomainError):
    """Who votes as themselves occupies seats that differ in weight or college: one counts nowhere."""

    status = 422


class NotAsRecorded(DomainError, abstract=True):
    """What a close would count is not what the facts say: it is refused until somebody has looked."""


class VoteNotAsRecorded(NotAsRecorded):
    """The tables of the vote were changed outside the program.

    `elector` is the first on the roll whose row differs, on line `nth`; "none" if the vote's own row does.
    """


class BallotNotLawful(NotAsRecorded):
    """By the facts, this ballot was cast without a valid mandate, out of time, or against the rule."""


class BoxNotAsRecorded(NotAsRecorded):
    """The box does not hold the ballots whose casting, or whose fingerprint, the facts record."""


class TextNotAsRecorded(NotAsRecorded):
    """The stored text is not the one whose fingerprint was put to the vote."""


class WeightsTooLarge(DomainError):
    """The exact total of the weights exceeds 63 bits in their common unit."""

    status = 422


class Vote(Aggregate):
    """One question put to one roll under one rule."""

    TOPIC = "vote"

    class Created(Aggregate.Created):
        TOPIC = "vote.scheduled"
        group: UUID
        question: dict[str, str]
        subject: Subject | None
        rule: dict[str, Any]
        opens_at: datetime | None
        closes_at: datetime | None
        # The college and the weight of the electors, by organisation.
        colleges: dict[UUID, str]
        weights: dict[UUID, Fraction]

    class Opened(Aggregate.Event):
        TOPIC = "vote.opened"
        rule: dict[str, Any]
        roll: list[RollEntry]
        unit: int  # weights are whole multiples of 1/unit

    class OpeningRefused(Aggregate.Event):
        TOPIC = "vote.opening-refused"
        code: str
        args: dict[str, str]

    class Reminded(Aggregate.Event):
        """Reminds the electors who have not voted that the vote closes soon."""

        TOPIC = "vote.reminded"
        step: Step

    class ClosingRefused(Aggregate.Event):
        """The vote stays open, and only a person closes it from now on."""

        TOPIC = "vote.closing-refused"
        code: str
        args: dict[str, str]

    class EndAnnounced(Aggregate.Event):
        """The closing time of an open vote that had none."""

        TOPIC = "vote.end-announced"
        closes_at: datetime

    class Closed(Aggregate.Event):
        """Since version 2, no box is opened without a quorum, or for fewer than `ALIKE` people."""

        TOPIC = "vote.closed"
        class_version = 2
        outcome: dict[str, Any]
        box: str | None  # the SHA-256 of a secret vote's box; null if it was destroyed

        @staticmethod
        def upcast_v1_v2(state: dict[str, Any]) -> None:
            """The shape is the same."""

    class BoxUnusable(Aggregate.Event):
        """The box of an open secret vote cannot be opened: its key is missing or damaged."""

        TOPIC = "vote.box-unusable"
        code: str  # of the refusal

    class Cancelled(Aggregate.Event):
        TOPIC = "vote.cancelled"
        reason: dict[str, str]

    def __init__(
        self,
        *,
        group: UUID,
        subject: Subject | None,
        rule: dict[str, Any],
        opens_at: datetime | None,
        closes_at: datetime | None,
        colleges: dict[UUID, str],
        weights: dict[UUID, Fraction],
    ) -> None:
        self.group = group
        self.subject = subject
        self.rule = Rule.parse(rule)
        self.opens_at = opens_at
        self.closes_at = closes_at
        self.places = Places(colleges, weights)
        self.status = VoteStatus.SCHEDULED
        self.roll: list[RollEntry] = []
        self.unit = 1
        self.box: str | None = None

    @property
    def space(self) -> UUID:
        return self.group

    @classmethod
    def schedule(
        cls,
        *,
        id: UUID,
        convocation: Convocation,
        subject: Subject | None,
        now: datetime,
        names: Mapping[UUID, str] = MappingProxyType({}),
    ) -> Vote:
        """`names` are those of the organisations with a weight or a college, for refusals."""
        if not any(text.strip() for text in convocation.question.values()):
            raise QuestionMissing
        opens_at, closes_at = convocation.opens_at, convocation.closes_at
        if opens_at and closes_at and closes_at <= opens_at:
            raise ClosesBeforeItOpens
        starts = max(opens_at or now, now)
        if starts - now > YEAR or (closes_at and closes_at - starts > YEAR):
            raise TooFarAhead
        for body, weight in convocation.weights.items():
            if weight <= 0:
                who = names.get(body, str(body))
                raise BadRoll(reason="weight-not-positive", at="weights", elector=who)
        for body, college in convocation.colleges.items():
            if convocation.rule.colleges and college not in convocation.rule.colleges:
                raise BadRoll(
                    reason="unknown-college",
                    at="colleges",
                    elector=names.get(body, str(body)),
                    college=college,
                )
        content = {**vars(convocation), "rule": admitted(convocation.rule).as_data()}
        del content["proposal"]
        return cls._create(cls.Created, id=id, subject=subject, **content)

    def open(self, roll: Sequence[RollEntry], now: datetime) -> None:
        """Freezes the rule and the roll; raises `BadRule`, `BadRoll` or `TooFewForSecrecy`."""
        if self.status is not VoteStatus.SCHEDULED:
            raise VoteNotScheduled
        if self.opens_at and self.opens_at > now:
            raise OpeningTimeNotReached
        if self.closes_at and self.closes_at <= now:
            raise VotingIsOver
        check(
            self.rule,
            [
                Elector(
                    elector=str(line.elector),
                    organisation=str(line.organisation) if line.organisation else None,
                    college=line.college,
                    weight=line.weight,
                )
                for line in roll
            ],
        )
        classes = Counter(map(class_of, roll))
        if self.rule.secrecy is Secrecy.SECRET and min(classes.values()) < ALIKE:
            raise TooFewForSecrecy
        unit = math.lcm(*(line.weight.denominator for line in roll))
        if sum(line.weight for line in roll) * unit >= 2**63:
            raise WeightsTooLarge
        self._opened(self.rule.as_data(), list(roll), unit)

    @event(Opened)
    def _opened(self, rule: dict[str, Any], roll: list[RollEntry], unit: int) -> None:
        self.status = VoteStatus.OPEN
        self.roll, self.unit = roll, unit

    def refuse_opening(self, refusal: DomainError) -> None:
        """Records why a scheduled opening is impossible, so that the program stops trying."""
        if self.status is not VoteStatus.SCHEDULED:
            raise VoteNotScheduled
        self._opening_refused(refusal.code, _words(refusal))

    @event(OpeningRefused)
    def _opening_refused(self, code: str, args: dict[str, str]) -> None:
        self.status = VoteStatus.CANCELLED

    def remind(self, step: Step, now: datetime) -> None:
        if self.status is not VoteStatus.OPEN:
            raise VoteNotOpen
        if self.closes_at is None or self.closes_at <= now:
            raise VotingIsOver
        self._reminded(step)

    @event(Reminded)
    def _reminded(self, step: Step) -> None:
        """The vote does not change."""

    def announce_end(self, closes_at: datetime, now: datetime) -> None:
        """Sets the closing time of a vote that was opened without one."""
        if self.status is not VoteStatus.OPEN:
            raise VoteNotOpen
        if self.closes_at:
            raise EndAlreadyAnnounced
        if closes_at - now < NOTICE:
            raise EndTooSoon(minutes=NOTICE // timedelta(minutes=1))
        if closes_at - now > YEAR:
            raise TooFarAhead
        self._end_announced(closes_at)

    @event(EndAnnounced)
    def _end_announced(self, closes_at: datetime) -> None:
        self.closes_at = closes_at

    def check_due(self, *, everybody_voted: bool, now: datetime) -> None:
        """A vote closes at the announced time or when everybody has voted, at no moment of one's choice."""
        if self.status is not VoteStatus.OPEN:
            raise VoteNotOpen
        if not everybody_voted:
            if self.closes_at is None:
                raise EndNotAnnounced
            if self.closes_at > now:
                raise ClosingTimeNotReached

    def close(
        self, outcome: dict[str, Any], *, everybody_voted: bool, box: str | None, now: datetime
    ) -> None:
        self.check_due(everybody_voted=everybody_voted, now=now)
        self._closed(outcome, box)

    def refuse_closing(self, refusal: NotAsRecorded) -> None:
        """Records why a close is impossible, so that the program stops trying and people are told."""
        if self.status is not VoteStatus.OPEN:
            raise VoteNotOpen
        self._closing_refused(refusal.code, _words(refusal))

    @event(ClosingRefused)
    def _closing_refused(self, code: str, args: dict[str, str]) -> None:
        """The vote does not change."""

    @event(Closed)
    def _closed(self, outcome: dict[str, Any], box: str | None) -> None:
        self.status = VoteStatus.CLOSED
        self.box = box

    def report_box(self, code: str) -> None:
        """Records why the box cannot be opened; the vote stays open until its key is back, or cancelled."""
        if self.status is not VoteStatus.OPEN:
            raise VoteNotOpen
        self._box_unusable(code)

    @event(BoxUnusable)
    def _box_unusable(self, code: str) -> None:
        """The vote does not change."""

    def cancel(self, reason: dict[str, str]) -> None:
        if self.status not in (VoteStatus.SCHEDULED, VoteStatus.OPEN):
            raise VoteIsDecided
        self._cancelled(reason)

    @event(Cancelled)
    def _cancelled(self, reason: dict[str, str]) -> None:
        self.status = VoteStatus.CANCELLED


def _words(refusal: DomainError) -> dict[str, str]:
    return {name: str(value) for name, value in refusal.args_for_words.items()}
