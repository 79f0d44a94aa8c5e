"""Commands on organisations, for administrators only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from federations.organisations.aggregate import NoLongerActive, Organisation
from federations.organisations.projection import OrganisationRow, ancestry
from federations.organisations.rules import OrganisationStatus, Profile, Registration
from majlis.domain import Actor, NotAllowed, NotFound, today
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.command import command
from majlis.eventstore.store import get, save


class AdministratorsOnly(NotAllowed):
    """Only administrators change the directory."""


@command(Capacity.FORUM)
def register_organisation(by: Actor, id: UUID, registration: Registration) -> None:
    """Registers an organisation, with its parents and its source, if any (administrators)."""
    _administrator(by)
    _active(registration.parents)
    save(Organisation.register(id=id, registration=registration))


@command(Capacity.FORUM)
def describe_organisation(by: Actor, organisation: UUID, profile: Profile) -> None:
    """Replaces the whole profile of an organisation (administrators)."""
    _administrator(by)
    it = get(Organisation, organisation)
    it.describe(profile)
    save(it)


@command(Capacity.FORUM)
def rename_organisation(
    by: Actor, organisation: UUID, names: dict[str, str], acronym: str | None, on: date
) -> None:
    """Renames an organisation from a day on; its history keeps the old names (administrators)."""
    _administrator(by)
    it = get(Organisation, organisation)
    it.rename(names, acronym, on=on, today=today())
    save(it)


@command(Capacity.FORUM)
def move_organisation(by: Actor, organisation: UUID, parents: Sequence[UUID]) -> None:
    """Replaces the parents of an organisation (administrators)."""
    _administrator(by)
    it = get(Organisation, organisation)
    it.move(parents, ancestors=ancestry(parents))
    _active(parents)
    save(it)


@command(Capacity.FORUM)
def verify_organisation(by: Actor, organisation: UUID) -> None:
    """Marks an organisation as verified by the acting administrator."""
    person = _administrator(by)
    it = get(Organisation, organisation)
    it.verify(by=person, on=today())
    save(it)


@command(Capacity.FORUM)
def unverify_organisation(by: Actor, organisation: UUID) -> None:
    """Withdraws the verification of an organisation (administrators)."""
    person = _administrator(by)
    it = get(Organisation, organisation)
    it.unverify(by=person, on=today())
    save(it)


@command(Capacity.FORUM)
def merge_organisation(by: Actor, organisation: UUID, successor: UUID, on: date) -> None:
    """Merges an organisation into its successor (administrators)."""
    _administrator(by)
    it = get(Organisation, organisation)
    it.merge(successor, on=on, today=today())
    _active([organisation, successor])
    save(it)


@command(Capacity.FORUM)
def dissolve_organisation(by: Actor, organisation: UUID, on: date) -> None:
    """Dissolves an organisation; its page and its history stay (administrators)."""
    _administrator(by)
    it = get(Organisation, organisation)
    it.dissolve(on=on, today=today())
    save(it)


def _administrator(by: Actor) -> UUID:
    if not by.administrator or by.person is None:
        raise AdministratorsOnly
    return by.person


def _active(organisations: Sequence[UUID]) -> None:
    """Refuses unknown and ended organisations; row locks keep them active until the commit."""
    found = OrganisationRow.objects.select_for_update().filter(pk__in=organisations).order_by("pk")
    statuses = {row.id: row.status for row in found}
    for id in organisations:
        if id not in statuses:
            raise NotFound(kind="organisation", id=str(id))
        if statuses[id] != OrganisationStatus.ACTIVE:
            raise NoLongerActive(status=statuses[id])
