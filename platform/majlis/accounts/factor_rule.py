"""Aggregates: who must have a second factor, and the removal of one that its person has lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from majlis.domain import Aggregate, DomainError, event, named

# An administrator takes part in a removal once they have been one for this time. Whoever has taken one
# administrator's account over could otherwise make a second, and confirm with it; the others are told of
# every new administrator, and have this time to act.
SEASONED = timedelta(days=7)
# A request that was not confirmed within this time is withdrawn by the program.
OPEN_FOR = timedelta(days=7)


class AlreadyAskedRemoval(DomainError):
    """Another administrator has asked for the removal of this second factor already."""


class NoSecondFactor(DomainError):
    """The person has no second factor that could be removed."""


class NoRemovalAsked(DomainError):
    """The request was confirmed or withdrawn, or nobody has confirmed it in time."""


class TooNewAdministrator(DomainError):
    """Whoever asks for a removal, or confirms it, has been an administrator for `days` days at least."""


class SecondAdministratorNeeded(DomainError):
    """An administrator other than the one who asked, and than the person, has to confirm."""


class OwnFactor(DomainError):
    """Administrators cannot ask for the removal of their own second factor: two others remove it."""


@dataclass(frozen=True)
class Requirement:
    """Who must have a second factor: everybody, or administrators and the holders of these roles.

    `days` is the time to set one up.
    """

    everybody: bool
    administrators: bool
    roles: list[str]
    days: int


class FactorRule(Aggregate):
    """The forum's rule; its last fact holds."""

    TOPIC = "second-factor-rule"

    class Created(Aggregate.Created):
        TOPIC = "second-factor-rule.set"
        requirement: Requirement

    class Changed(Aggregate.Event):
        TOPIC = "second-factor-rule.changed"
        requirement: Requirement

    ID = named("second-factor-rule")

    def __init__(self, *, requirement: Requirement) -> None:
        self.requirement = requirement

    @classmethod
    def set(cls, requirement: Requirement) -> FactorRule:
        return cls._create(cls.Created, id=cls.ID, requirement=requirement)

    def change(self, requirement: Requirement) -> None:
        """The same rule again changes nothing: a change begins the time to set a factor up anew."""
        if requirement != self.requirement:
            self._changed(requirement)

    @event(Changed)
    def _changed(self, requirement: Requirement) -> None:
        self.requirement = requirement


class FactorRemoval(Aggregate):
    """A removal takes two administrators, neither of them its person: one asks, another confirms."""

    TOPIC = "second-factor"

    class Created(Aggregate.Created):
        TOPIC = "second-factor.removal-asked"
        person: UUID
        asked_by: UUID

    class Withdrawn(Aggregate.Event):
        TOPIC = "second-factor.removal-withdrawn"
        person: UUID

    class Removed(Aggregate.Event):
        TOPIC = "second-factor.removed"
        person: UUID
        confirmed_by: UUID

    def __init__(self, *, person: UUID, asked_by: UUID) -> None:
        self.person = person
        self.asked_by = asked_by
        self.waiting = True

    @property
    def object(self) -> tuple[str, UUID]:
        return "person", self.person

    @classmethod
    def ask(
        cls, *, id: UUID, person: UUID, asked_by: UUID, since: datetime | None, now: datetime
    ) -> FactorRemoval:
        """`since`: when the one who asks became an administrator."""
        if asked_by == person:
            raise OwnFactor
        _check_seasoned(since, now)
        return cls._create(cls.Created, id=id, person=person, asked_by=asked_by)

    def withdraw(self) -> None:
        if not self.waiting:
            raise NoRemovalAsked
        self._withdrawn(self.person)

    def confirm(
        self,
        confirmed_by: UUID,
        *,
        since: datetime | None,
        asker_since: datetime | None,
        now: datetime,
    ) -> None:
        """`since` and `asker_since`: when each of the two became an administrator; `None`: is none today."""
        if not self.waiting or now >= self.created_on + OPEN_FOR:
            raise NoRemovalAsked
        if len({self.person, self.asked_by, confirmed_by}) < 3:
            raise SecondAdministratorNeeded
        _check_seasoned(asker_since, now)
        _check_seasoned(since, now)
        self._removed(self.person, confirmed_by)

    @event(Withdrawn)
    def _withdrawn(self, person: UUID) -> None:
        self.waiting = False

    @event(Removed)
    def _removed(self, person: UUID, confirmed_by: UUID) -> None:
        self.waiting = False


def _check_seasoned(since: datetime | None, now: datetime) -> None:
    if since is None or now - since < SEASONED:
        raise TooNewAdministrator(days=SEASONED.days)
