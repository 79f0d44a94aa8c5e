"""Aggregates: who must have a second factor, and the removal of one that its person has lost."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from majlis.domain import Aggregate, DomainError, event, named


class AlreadyAskedRemoval(DomainError):
    """Another administrator has asked for the removal of this second factor already."""


class NoSecondFactor(DomainError):
    """The person has no second factor that could be removed."""


class NoRemovalAsked(DomainError):
    """The request was confirmed or withdrawn."""


class SecondAdministratorNeeded(DomainError):
    """An administrator other than the one who asked, and than the person, has to confirm."""


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
    """A removal takes two administrators: one asks, another confirms."""

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
    def ask(cls, *, id: UUID, person: UUID, asked_by: UUID) -> FactorRemoval:
        return cls._create(cls.Created, id=id, person=person, asked_by=asked_by)

    def withdraw(self) -> None:
        if not self.waiting:
            raise NoRemovalAsked
        self._withdrawn(self.person)

    def confirm(self, confirmed_by: UUID) -> None:
        if not self.waiting:
            raise NoRemovalAsked
        if confirmed_by in (self.asked_by, self.person):
            raise SecondAdministratorNeeded
        self._removed(self.person, confirmed_by)

    @event(Withdrawn)
    def _withdrawn(self, person: UUID) -> None:
        self.waiting = False

    @event(Removed)
    def _removed(self, person: UUID, confirmed_by: UUID) -> None:
        self.waiting = False
