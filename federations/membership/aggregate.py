"""The aggregate `Mandate`: facts first, then rules."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from uuid import UUID

from federations.membership.rules import Role, Term
from majlis.domain import Aggregate, DomainError, civil_day, event


class EndsBeforeItBegins(DomainError):
    """The last day is before the first."""


class PresidentInOffice(DomainError):
    """An organisation has one president at a time."""


class AlreadyMandated(DomainError):
    """The person holds this role in the organisation on some of these days."""


class AlreadyEnded(DomainError):
    """The mandate ends by that day anyway: a wrong record is corrected, not ended."""


class NothingToCorrect(DomainError):
    """The mandate is recorded like this already."""


class Mandate(Aggregate):
    TOPIC = "mandate"

    class Created(Aggregate.Created):
        TOPIC = "mandate.given"
        person: UUID
        organisation: UUID
        term: Term

    class Ended(Aggregate.Event):
        """`at` is the moment of the end, if that is not the end of the last day."""

        TOPIC = "mandate.ended"
        person: UUID
        organisation: UUID
        until: date
        at: datetime | None

    class Corrected(Aggregate.Event):
        TOPIC = "mandate.corrected"
        person: UUID
        organisation: UUID
        term: Term

    def __init__(self, *, person: UUID, organisation: UUID, term: Term) -> None:
        self.person = person
        self.organisation = organisation
        self.term = term
        self.stopped = False

    @classmethod
    def give(
        cls,
        *,
        id: UUID,
        person: UUID,
        organisation: UUID,
        term: Term,
        others: Iterable[tuple[UUID, Term]],
    ) -> Mandate:
        """Gives a mandate; `others` are the organisation's other mandates, as (person, term)."""
        if term.until is not None and term.until < term.starts:
            raise EndsBeforeItBegins
        _must_fit(person, term, others)
        return cls._create(cls.Created, id=id, person=person, organisation=organisation, term=term)

    def end(self, until: date, *, now: datetime) -> None:
        """Sets the last day; if that is today, the mandate stops at this moment.

        A mandate that has not begun becomes void when its last day is the eve of its first.
        """
        stops_now = until == civil_day(now)
        if until < self.term.starts - timedelta(days=1):
            raise EndsBeforeItBegins
        if self.term.until is not None and (
            until > self.term.until
            or (until == self.term.until and (self.stopped or not stops_now))
        ):
            raise AlreadyEnded
        self._ended(self.person, self.organisation, until, now if stops_now else None)

    def correct(self, term: Term, *, others: Iterable[tuple[UUID, Term]]) -> None:
        """Replaces the recorded term; a term that ends on the eve of its start voids the mandate."""
        if term.until is not None and term.until < term.starts - timedelta(days=1):
            raise EndsBeforeItBegins
        if term == self.term:
            raise NothingToCorrect
        _must_fit(self.person, term, others)
        self._corrected(self.person, self.organisation, term)

    def holds_on(self, day: date) -> bool:
        """Whether the person may act under it on this day; on the day it was stopped, no longer."""
        until = self.term.until
        if until is not None and (day > until or (day == until and self.stopped)):
            return False
        return self.term.starts <= day

    @event(Ended)
    def _ended(self, person: UUID, organisation: UUID, until: date, at: datetime | None) -> None:
        self.term = Term(self.term.role, self.term.starts, until)
        self.stopped = at is not None

    @event(Corrected)
    def _corrected(self, person: UUID, organisation: UUID, term: Term) -> None:
        self.stopped = self.stopped and term.until == self.term.until
        self.term = term


def _must_fit(person: UUID, term: Term, others: Iterable[tuple[UUID, Term]]) -> None:
    for holder, other in others:
        if other.role is not term.role or not other.overlaps(term):
            continue
        if holder == person:
            raise AlreadyMandated
        if term.role is Role.PRESIDENT:
            raise PresidentInOffice
