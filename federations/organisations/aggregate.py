"""The aggregate `Organisation`: facts first, then rules."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from federations.organisations.rules import (
    LANGUAGES,
    REGIONS,
    SECTORS,
    OrganisationStatus,
    OrganisationType,
    Profile,
    Registration,
    Reported,
)
from majlis.domain import Aggregate, DomainError, event


class NameMissing(DomainError):
    """An organisation has at least one name, and no name is blank: names are never invented."""


class UnknownLanguage(DomainError):
    """Names and texts come in French, Arabic and English."""


class UnknownSector(DomainError):
    """The sector is not on the forum's closed list."""


class UnknownRegion(DomainError):
    """The region is not one of the twelve regions."""


class OnlyCompaniesAreSmes(DomainError):
    """Only a company can be a small or medium-sized enterprise."""


class SourceMissing(DomainError):
    """A reported organisation names its source and the confidence in it."""


class UnderItself(DomainError):
    """The parents would form a cycle: an organisation is never its own ancestor."""


class NothingChanges(DomainError):
    """The new value equals the current one."""


class AlreadyVerified(DomainError):
    """An administrator has verified the organisation already."""


class NotVerified(DomainError):
    """The organisation has no verification to withdraw."""


class NoLongerActive(DomainError):
    """The organisation has merged or been dissolved: it accepts no more facts."""


class DatedInTheFuture(DomainError):
    """The date of a past act lies in the future."""


class Organisation(Aggregate):
    TOPIC = "organisation"

    class Created(Aggregate.Created):
        TOPIC = "organisation.registered"
        names: dict[str, str]
        acronym: str | None
        profile: Profile
        parents: list[UUID]
        reported: Reported | None
        example: bool

    class Described(Aggregate.Event):
        TOPIC = "organisation.described"
        profile: Profile

    class Renamed(Aggregate.Event):
        TOPIC = "organisation.renamed"
        names: dict[str, str]
        acronym: str | None
        on: date

    class Moved(Aggregate.Event):
        TOPIC = "organisation.moved"
        parents: list[UUID]
        left: list[UUID]

    class Verified(Aggregate.Event):
        TOPIC = "organisation.verified"
        by: UUID
        on: date

    class Unverified(Aggregate.Event):
        TOPIC = "organisation.unverified"
        by: UUID
        on: date

    class Merged(Aggregate.Event):
        TOPIC = "organisation.merged"
        successor: UUID
        on: date

    class Dissolved(Aggregate.Event):
        TOPIC = "organisation.dissolved"
        on: date

    def __init__(
        self,
        *,
        names: dict[str, str],
        acronym: str | None,
        profile: Profile,
        parents: list[UUID],
        reported: Reported | None,
        example: bool,
    ) -> None:
        self.names = names
        self.acronym = acronym
        self.profile = profile
        self.parents = parents
        self.reported = reported
        self.example = example
        self.verified = False
        self.status = OrganisationStatus.ACTIVE

    @classmethod
    def register(cls, *, id: UUID, registration: Registration) -> Organisation:
        """Registers an organisation; the command has checked its parents."""
        reported = registration.reported
        if reported and not (reported.source.strip() and reported.confidence.strip()):
            raise SourceMissing
        _checked_names(registration.names)
        _checked(registration.profile)
        content = {**vars(registration), "parents": sorted(set(registration.parents))}
        return cls._create(cls.Created, id=id, **content)

    def describe(self, profile: Profile) -> None:
        self._must_be_active()
        if profile == self.profile:
            raise NothingChanges
        self._described(_checked(profile))

    def rename(self, names: dict[str, str], acronym: str | None, *, on: date, today: date) -> None:
        """Replaces all names since the day `on`; the history keeps the old ones."""
        self._must_be_active()
        _must_have_happened(on, today)
        if (names, acronym) == (self.names, self.acronym):
            raise NothingChanges
        self._renamed(_checked_names(names), acronym, on)

    def move(self, parents: Iterable[UUID], *, ancestors: set[UUID]) -> None:
        """Replaces the parents. `ancestors` are the parents and all their ancestors."""
        self._must_be_active()
        if self.id in ancestors:
            raise UnderItself
        now, before = set(parents), set(self.parents)
        if now == before:
            raise NothingChanges
        self._moved(sorted(now), sorted(before - now))

    def verify(self, *, by: UUID, on: date) -> None:
        self._must_be_active()
        if self.verified:
            raise AlreadyVerified
        self._verified(by, on)

    def unverify(self, *, by: UUID, on: date) -> None:
        if not self.verified:
            raise NotVerified
        self._unverified(by, on)

    def merge(self, successor: UUID, *, on: date, today: date) -> None:
        """Ends the organisation in `successor`, which is active."""
        self._must_be_active()
        _must_have_happened(on, today)
        if successor == self.id:
            raise UnderItself
        self._merged(successor, on)

    def dissolve(self, *, on: date, today: date) -> None:
        self._must_be_active()
        _must_have_happened(on, today)
        self._dissolved(on)

    def _must_be_active(self) -> None:
        if self.status is not OrganisationStatus.ACTIVE:
            raise NoLongerActive(status=self.status)

    @event(Described)
    def _described(self, profile: Profile) -> None:
        self.profile = profile

    @event(Renamed)
    def _renamed(self, names: dict[str, str], acronym: str | None, on: date) -> None:
        self.names = names
        self.acronym = acronym

    @event(Moved)
    def _moved(self, parents: list[UUID], left: list[UUID]) -> None:
        self.parents = parents

    @event(Verified)
    def _verified(self, by: UUID, on: date) -> None:
        self.verified = True

    @event(Unverified)
    def _unverified(self, by: UUID, on: date) -> None:
        self.verified = False

    @event(Merged)
    def _merged(self, successor: UUID, on: date) -> None:
        self.status = OrganisationStatus.MERGED

    @event(Dissolved)
    def _dissolved(self, on: date) -> None:
        self.status = OrganisationStatus.DISSOLVED


def _checked_names(names: dict[str, str]) -> dict[str, str]:
    if not names or not all(name.strip() for name in names.values()):
        raise NameMissing
    return _in_known_languages(names)


def _checked(profile: Profile) -> Profile:
    for sector in profile.sectors:
        if sector not in SECTORS:
            raise UnknownSector(sector=sector)
    if profile.region is not None and profile.region not in REGIONS:
        raise UnknownRegion(region=profile.region)
    if profile.sme and profile.type is not OrganisationType.COMPANY:
        raise OnlyCompaniesAreSmes
    _in_known_languages(profile.description)
    return profile


def _in_known_languages(texts: dict[str, str]) -> dict[str, str]:
    for language in texts:
        if language not in LANGUAGES:
            raise UnknownLanguage(language=language)
    return texts


def _must_have_happened(on: date, today: date) -> None:
    if on > today:
        raise DatedInTheFuture
