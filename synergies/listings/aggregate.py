"""The aggregates `Listing` and `Link`: facts first, then rules."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from federations.membership.rules import OnBehalf
from federations.organisations.aggregate import UnknownRegion, UnknownSector
from federations.organisations.rules import REGIONS, SECTORS
from majlis.domain import Aggregate, DomainError, NotAllowed, Sealed, event

Names = dict[str, str]


class Direction(StrEnum):
    NEED = "need"
    OFFER = "offer"


@dataclass(frozen=True)
class Posting:
    """The content of a listing; `expires_on` is the last civil day to answer it."""

    direction: Direction
    title: Names
    description: Names
    expires_on: date
    sectors: Collection[str] = ()
    region: str | None = None


class ListingStatus(StrEnum):
    """`EXPIRED` is never stored: it is `OPEN` past its last day."""

    OPEN = "open"
    MATCHED = "matched"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


class LinkStatus(StrEnum):
    PROPOSED = "proposed"
    OPEN = "open"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class ListingWithoutTitle(DomainError):
    """A listing has a title in at least one language."""


class ListingAlreadyOver(DomainError):
    """The last day of a listing is today or later."""


class ListingNotOpen(DomainError):
    """The listing was matched, withdrawn or has expired: see `status`."""


class NotYourListing(NotAllowed):
    """Only the organisation that published the listing may do this."""


class OwnListing(DomainError):
    """An organisation cannot answer its own listing."""


class AlreadyAnswered(DomainError):
    """An organisation answers a listing once."""


class AnswerWithoutMessage(DomainError):
    """An answer needs a message."""


class AlreadyAccepted(DomainError):
    """This side has accepted; the other side has not yet."""


class LinkNotProposed(DomainError):
    """The link is open, declined or withdrawn: see `status`."""


class NotAParty(NotAllowed):
    """Only the two organisations of a link may act on it."""


class NotTheOneAsked(NotAllowed):
    """Only the publisher declines; only the answerer withdraws."""


class Listing(Aggregate):
    """A need or an offer of an organisation."""

    TOPIC = "listing"

    class Created(Aggregate.Created):
        TOPIC = "listing.published"
        organisation: UUID
        direction: Direction
        title: Names
        description: Names
        sectors: list[str]
        region: str | None
        expires_on: date

    class Matched(Aggregate.Event):
        TOPIC = "listing.matched"
        link: UUID

    class Withdrawn(Aggregate.Event):
        TOPIC = "listing.withdrawn"

    def __init__(
        self,
        *,
        organisation: UUID,
        title: Names,
        description: Names,
        expires_on: date,
    ) -> None:
        self.organisation = organisation
        self.title = title
        self.description = description
        self.expires_on = expires_on
        self.status = ListingStatus.OPEN

    @classmethod
    def publish(cls, *, id: UUID, organisation: UUID, posting: Posting, today: date) -> Listing:
        if not any(words.strip() for words in posting.title.values()):
            raise ListingWithoutTitle
        for sector in posting.sectors:
            if sector not in SECTORS:
                raise UnknownSector(sector=sector)
        if posting.region is not None and posting.region not in REGIONS:
            raise UnknownRegion(region=posting.region)
        if posting.expires_on < today:
            raise ListingAlreadyOver
        content = {**vars(posting), "sectors": sorted(set(posting.sectors))}
        return cls._create(cls.Created, id=id, organisation=organisation, **content)

    def withdraw(self, organisation: UUID) -> None:
        if organisation != self.organisation:
            raise NotYourListing
        if self.status is not ListingStatus.OPEN:
            raise ListingNotOpen(status=self.status)
        self._withdrawn()

    def match(self, link: UUID) -> None:
        """Records that a link has opened; the first link closes the listing to new answers."""
        if self.status is not ListingStatus.MATCHED:
            self._matched(link)

    def check_answerable(self, organisation: UUID, *, today: date) -> None:
        """Refuses an answer by the publisher, or to a listing that is not open any more."""
        if organisation == self.organisation:
            raise OwnListing
        if self.status is not ListingStatus.OPEN:
            raise ListingNotOpen(status=self.status)
        if self.expires_on < today:
            raise ListingNotOpen(status=ListingStatus.EXPIRED)

    def check_not_withdrawn(self) -> None:
        """Refuses to continue a link after its listing was withdrawn."""
        if self.status is ListingStatus.WITHDRAWN:
            raise ListingNotOpen(status=self.status)

    @event(Matched)
    def _matched(self, link: UUID) -> None:
        self.status = ListingStatus.MATCHED

    @event(Withdrawn)
    def _withdrawn(self) -> None:
        self.status = ListingStatus.WITHDRAWN


class Link(Aggregate):
    """A possible cooperation: `to` published a listing, `answering` answered it."""

    TOPIC = "link"

    class Created(Aggregate.Created):
        TOPIC = "link.proposed"
        class_version = 2
        listing: UUID
        answering: UUID
        to: UUID
        message: Sealed

        @staticmethod
        def upcast_v1_v2(state: dict[str, Any]) -> None:
            """Version 1 stored the message unsealed; the field is the same."""

    class Accepted(Aggregate.Event):
        TOPIC = "link.accepted"
        consent: OnBehalf

    class Opened(Aggregate.Event):
        """`consents`: the publisher's first; a workflow creates `group` from this fact."""

        TOPIC = "link.opened"
        listing: UUID
        group: UUID
        consents: list[OnBehalf]

    class Declined(Aggregate.Event):
        TOPIC = "link.declined"

    class Withdrawn(Aggregate.Event):
        TOPIC = "link.withdrawn"

    def __init__(self, *, listing: UUID, answering: UUID, to: UUID) -> None:
        self.listing = listing
        self.answering = answering
        self.to = to
        self.status = LinkStatus.PROPOSED
        self.consents: dict[UUID, OnBehalf] = {}

    @classmethod
    def propose(
        cls, *, id: UUID, listing: Listing, answering: UUID, message: str, today: date
    ) -> Link:
        """Answers a listing. A unique constraint allows one answer for each organisation."""
        listing.check_answerable(answering, today=today)
        if not message.strip():
            raise AnswerWithoutMessage
        return cls._create(
            cls.Created,
            id=id,
            listing=listing.id,
            answering=answering,
            to=listing.organisation,
            message=message,
        )

    def accept(self, consent: OnBehalf, *, listing: Listing, group: UUID) -> None:
        """Records one side's consent; the second consent opens the link, with the joint group's id.

        Opening also matches the listing: save both aggregates.
        """
        self._check_side(consent.organisation, self.to, self.answering)
        listing.check_not_withdrawn()
        if consent.organisation in self.consents:
            raise AlreadyAccepted
        self._accepted(consent)
        if len(self.consents) == 2:
            both = [self.consents[self.to], self.consents[self.answering]]
            self._opened(self.listing, group, both)
            listing.match(self.id)

    def decline(self, organisation: UUID) -> None:
        self._check_side(organisation, self.to)
        self._declined()

    def withdraw(self, organisation: UUID) -> None:
        self._check_side(organisation, self.answering)
        self._withdrawn()

    def _check_side(self, organisation: UUID, *sides: UUID) -> None:
        """Refuses third parties, the wrong side, and every act on a link that is not proposed."""
        if organisation not in (self.answering, self.to):
            raise NotAParty
        if organisation not in sides:
            raise NotTheOneAsked
        if self.status is not LinkStatus.PROPOSED:
            raise LinkNotProposed(status=self.status)

    @event(Accepted)
    def _accepted(self, consent: OnBehalf) -> None:
        self.consents[consent.organisation] = consent

    @event(Opened)
    def _opened(self, listing: UUID, group: UUID, consents: list[OnBehalf]) -> None:
        self.status = LinkStatus.OPEN

    @event(Declined)
    def _declined(self) -> None:
        self.status = LinkStatus.DECLINED

    @event(Withdrawn)
    def _withdrawn(self) -> None:
        self.status = LinkStatus.WITHDRAWN
