"""One organisation: the facts of its life, then what it refuses."""

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
    """A body has at least one name, and no name is blank: none is ever made up."""


class UnknownLanguage(DomainError):
    """Names and texts come in French, Arabic and English."""


class UnknownSector(DomainError):
    """The sector is not on the forum's list."""


class UnknownRegion(DomainError):
    """The region is not one of the twelve."""


class OnlyCompaniesAreSmes(DomainError):
    """The mark of a small or medium-sized company on something else."""


class SourceMissing(DomainError):
    """What is reported names its source and how far it is to be trusted."""


class UnderItself(DomainError):
    """A body would stand, directly or through others, under itself."""


class NothingChanges(DomainError):
    """It is so already."""


class AlreadyVerified(DomainError):
    """An administrator has verified it before."""


class NotVerified(DomainError):
    """There is no verification to take back."""


class NoLongerActive(DomainError):
    """It has merged or been dissolved: its past is kept, and nothing more is added to it."""


class DatedInTheFuture(DomainError):
    """What is recorded as having happened has not happened yet."""


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
        """A new body under parents whose own ancestry the command has checked."""
        reported = registration.reported
        if reported and not (reported.source.strip() and reported.confidence.strip()):
            raise SourceMissing
        _checked_names(registration.names)
        _checked(registration.profile)
        told = {**vars(registration), "parents": sorted(set(registration.parents))}
        return cls._create(cls.Created, id=id, **told)

    def describe(self, profile: Profile) -> None:
        self._must_be_active()
        if profile == self.profile:
            raise NothingChanges
        self._described(_checked(profile))

    def rename(self, names: dict[str, str], acronym: str | None, *, on: date, today: date) -> None:
        """Takes other names, all of them, since `on`; the old ones stay in its history."""
        self._must_be_active()
        _must_have_happened(on, today)
        if (names, acronym) == (self.names, self.acronym):
            raise NothingChanges
        self._renamed(_checked_names(names), acronym, on)

    def move(self, parents: Iterable[UUID], *, ancestors: set[UUID]) -> None:
        """Stands from now on under `parents`; `ancestors` are theirs, however far up, and they."""
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
        """Ends in `successor`, an active body."""
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
