"""What can be done with organisations; all of it by administrators."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from federations.organisations.aggregate import NoLongerActive, Organisation
from federations.organisations.projection import OrganisationRow, ancestry
from federations.organisations.rules import OrganisationStatus, Profile, Registration
from majlis.domain import Actor, NotAllowed, NotFound, today
from majlis.eventstore.command import command
from majlis.eventstore.store import get, save


class AdministratorsOnly(NotAllowed):
    """The directory is kept by the forum's administrators."""


@command
def register_organisation(by: Actor, id: UUID, registration: Registration) -> None:
    """Registers a body, under others or not, with the source it was found in, if any (administrators)."""
    _administrator(by)
    _active(registration.parents)
    save(Organisation.register(id=id, registration=registration))


@command
def describe_organisation(by: Actor, organisation: UUID, profile: Profile) -> None:
    """Replaces the whole profile of a body (administrators)."""
    _administrator(by)
    it = get(Organisation, organisation)
    it.describe(profile)
    save(it)


@command
def rename_organisation(
    by: Actor, organisation: UUID, names: dict[str, str], acronym: str | None, on: date
) -> None:
    """Gives a body other names from a day on; the old ones stay in its history (administrators)."""
    _administrator(by)
    it = get(Organisation, organisation)
    it.rename(names, acronym, on=on, today=today())
    save(it)


@command
def move_organisation(by: Actor, organisation: UUID, parents: Sequence[UUID]) -> None:
    """Places a body under these parents and no others (administrators)."""
    _administrator(by)
    it = get(Organisation, organisation)
    it.move(parents, ancestors=ancestry(parents))
    _active(parents)
    save(it)


@command
def verify_organisation(by: Actor, organisation: UUID) -> None:
    """Marks a body as verified by the administrator who asks."""
    person = _administrator(by)
    it = get(Organisation, organisation)
    it.verify(by=person, on=today())
    save(it)


@command
def unverify_organisation(by: Actor, organisation: UUID) -> None:
    """Takes back a body's verification (administrators)."""
    person = _administrator(by)
    it = get(Organisation, organisation)
    it.unverify(by=person, on=today())
    save(it)


@command
def merge_organisation(by: Actor, organisation: UUID, successor: UUID, on: date) -> None:
    """Ends a body in its successor, which goes on (administrators)."""
    _administrator(by)
    it = get(Organisation, organisation)
    it.merge(successor, on=on, today=today())
    _active([organisation, successor])
    save(it)


@command
def dissolve_organisation(by: Actor, organisation: UUID, on: date) -> None:
    """Ends a body; its page and its history stay (administrators)."""
    _administrator(by)
    it = get(Organisation, organisation)
    it.dissolve(on=on, today=today())
    save(it)


def _administrator(by: Actor) -> UUID:
    if not by.administrator or by.person is None:
        raise AdministratorsOnly
    return by.person


def _active(organisations: Sequence[UUID]) -> None:
    """Refuses what is unknown or has ended; locked, so that it stays so until the command ends."""
    found = OrganisationRow.objects.select_for_update().filter(pk__in=organisations).order_by("pk")
    statuses = {row.id: row.status for row in found}
    for id in organisations:
        if id not in statuses:
            raise NotFound(kind="organisation", id=str(id))
        if statuses[id] != OrganisationStatus.ACTIVE:
            raise NoLongerActive(status=statuses[id])
