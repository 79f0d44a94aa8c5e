"""The aggregates `Ballot` and `Participation`: facts first, then rules.

The value `Booth` holds everything that casting a ballot depends on (the vote's status, the elector, the
acting person), so that casting loads neither the vote nor its roll.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from federations.votes.aggregate import VoteNotOpen, VoteStatus, VotingIsOver
from federations.votes.rules import Choice, Secrecy
from majlis.domain import Aggregate, DomainError, NotAllowed, Salt, event, named


@dataclass(frozen=True)
class Booth:
    """Everything that casting one ballot depends on, read in the same transaction."""

    vote: UUID
    group: UUID
    status: VoteStatus
    closes_at: datetime | None
    secrecy: Secrecy
    changeable: bool
    elector: UUID
    organisation: UUID | None
    # The acting person, their mandate, and whether it is an alternate's: then the delegate's ballot prevails.
    person: UUID
    mandate: UUID | None
    alternate: bool
    # The person who cast this elector's ballot before, if any, and whether as an alternate.
    cast_by: UUID | None
    cast_by_alternate: bool
    # That person's name, for refusals.
    caster: str = ""


class AlreadyVoted(DomainError):
    """The elector has voted, and the rule does not allow a change."""


class SameChoice(DomainError):
    """The ballot has this choice already."""


class DelegateHasVoted(DomainError):
    """An alternate votes only if the delegate has not voted."""


class BallotOfAnother(DomainError):
    """Another person cast this ballot: replacing it must be asked for, with that person's id."""


class NothingToReplace(DomainError):
    """The ballot that was to be replaced is not that person's."""


class ChoiceNotOffered(DomainError):
    """The choices of a ballot are for, against, abstain and blank."""

    status = 422


class NoMandateForSeat(NotAllowed):
    """Only a holder of a valid mandate casts a seat's ballot."""


class MandateGivenToOneself(NotAllowed):
    """A mandate that a person gave themself after the opening casts no ballot in that vote."""


class ReceiptMissing(DomainError):
    """A secret ballot needs a receipt, made by the browser."""

    status = 422


class ReceiptTaken(DomainError):
    """Another ballot of this vote has this receipt."""


class Ballot(Aggregate):
    """One elector's ballot in one vote: named, or hidden until the close.

    `salt` is random if the choice is hidden. Without a salt, a person who knows the fact's seal and its
    other fields could find the choice by trying all four.
    """

    TOPIC = "ballot"

    class Created(Aggregate.Created):
        """Since version 3, under no mandate that its holder gave themself after the opening."""

        TOPIC = "ballot.cast"
        class_version = 3
        vote: UUID
        group: UUID
        elector: UUID
        choice: Choice
        person: UUID
        mandate: UUID | None
        organisation: UUID | None
        alternate: bool
        salt: Salt

        @staticmethod
        def upcast_v1_v2(state: dict[str, Any]) -> None:
            state["salt"] = ""

        @staticmethod
        def upcast_v2_v3(state: dict[str, Any]) -> None:
            """The shape is the same."""

    class Changed(Aggregate.Event):
        """`replaces` is the person whose ballot it was, if another's; unknown before version 3.

        Since version 3, under no mandate that its holder gave themself after the opening.
        """

        TOPIC = "ballot.changed"
        class_version = 3
        vote: UUID
        elector: UUID
        choice: Choice
        person: UUID
        mandate: UUID | None
        alternate: bool
        salt: Salt
        replaces: UUID | None

        @staticmethod
        def upcast_v1_v2(state: dict[str, Any]) -> None:
            state["salt"] = ""

        @staticmethod
        def upcast_v2_v3(state: dict[str, Any]) -> None:
            state["replaces"] = None

    def __init__(self, *, vote: UUID, group: UUID, choice: Choice) -> None:
        self.vote = vote
        self.group = group
        self.choice = choice

    @staticmethod
    def id_of(vote: UUID, elector: UUID) -> UUID:
        """The id of an elector's only ballot in a vote."""
        return named("ballot", vote, elector)

    @property
    def space(self) -> UUID:
        return self.group

    @property
    def object(self) -> tuple[str, UUID]:
        return "vote", self.vote

    @classmethod
    def cast(cls, booth: Booth, choice: Choice, now: datetime, salt: str = "") -> Ballot:
        admit(booth, choice, now)
        if booth.cast_by:
            raise AlreadyVoted
        return cls._create(
            cls.Created,
            id=cls.id_of(booth.vote, booth.elector),
            vote=booth.vote,
            group=booth.group,
            elector=booth.elector,
            choice=choice,
            person=booth.person,
            mandate=booth.mandate,
            organisation=booth.organisation,
            alternate=booth.alternate,
            salt=salt,
        )

    def change(
        self,
        booth: Booth,
        choice: Choice,
        now: datetime,
        salt: str = "",
        replaces: UUID | None = None,
    ) -> None:
        """`replaces` is the person whose ballot it is, if another's."""
        admit(booth, choice, now)
        if booth.alternate and not booth.cast_by_alternate:
            raise DelegateHasVoted
        if not booth.changeable:
            raise AlreadyVoted
        if booth.cast_by != booth.person and replaces != booth.cast_by:
            raise BallotOfAnother(person=booth.caster)
        if booth.cast_by == booth.person and replaces:
            raise NothingToReplace
        if choice is self.choice and booth.person == booth.cast_by:
            raise SameChoice
        self._changed(
            vote=booth.vote,
            elector=booth.elector,
            choice=choice,
            person=booth.person,
            mandate=booth.mandate,
            alternate=booth.alternate,
            salt=salt,
            replaces=replaces,
        )

    @event(Changed)
    def _changed(
        self,
        vote: UUID,
        elector: UUID,
        choice: Choice,
        person: UUID,
        mandate: UUID | None,
        alternate: bool,
        salt: str,
        replaces: UUID | None,
    ) -> None:
        self.choice = choice


class Participation(Aggregate):
    """An elector's participation in a secret vote, without the choice."""

    TOPIC = "participation"

    class Created(Aggregate.Created):
        """Since version 2, under no mandate that its holder gave themself after the opening."""

        TOPIC = "participation.recorded"
        class_version = 2
        vote: UUID
        group: UUID
        elector: UUID
        person: UUID
        mandate: UUID | None
        organisation: UUID | None
        alternate: bool

        @staticmethod
        def upcast_v1_v2(state: dict[str, Any]) -> None:
            """The shape is the same."""

    def __init__(self, *, vote: UUID, group: UUID) -> None:
        self.vote = vote
        self.group = group

    @property
    def space(self) -> UUID:
        return self.group

    @property
    def object(self) -> tuple[str, UUID]:
        return "vote", self.vote

    @classmethod
    def record(
        cls, booth: Booth, choice: Choice, receipt: UUID | None, now: datetime
    ) -> Participation:
        admit(booth, choice, now)
        if booth.cast_by:
            raise AlreadyVoted
        if receipt is None or receipt.version != 4:
            raise ReceiptMissing
        return cls._create(
            cls.Created,
            id=Ballot.id_of(booth.vote, booth.elector),
            vote=booth.vote,
            group=booth.group,
            elector=booth.elector,
            person=booth.person,
            mandate=booth.mandate,
            organisation=booth.organisation,
            alternate=booth.alternate,
        )


def admit(booth: Booth, choice: Choice, now: datetime) -> None:
    """Refuses a ballot in a vote that is not open, or with a choice that is not offered."""
    if booth.status is not VoteStatus.OPEN:
        raise VoteNotOpen
    if booth.closes_at and booth.closes_at <= now:
        raise VotingIsOver
    if choice is Choice.NULL:
        raise ChoiceNotOffered
