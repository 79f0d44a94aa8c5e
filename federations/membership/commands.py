"""Commands on mandates, for administrators, the program itself and the organisation's officers."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

from federations.membership.aggregate import Mandate
from federations.membership.projection import MandateRow, acts_as_officer, terms_of
from federations.membership.rules import Term
from federations.organisations.aggregate import NoLongerActive
from federations.organisations.projection import OrganisationRow
from federations.organisations.rules import OrganisationStatus
from majlis.accounts.models import User
from majlis.domain import Actor, NotAllowed, NotFound, civil_day
from majlis.eventstore.command import command
from majlis.eventstore.store import get, save


class OfficersOnly(NotAllowed):
    """Only administrators, and a president or secretary acting for the organisation, change its mandates."""


def _of_organisation(by: Actor, organisation: UUID) -> list[UUID]:
    return [organisation]


def _of_mandate(by: Actor, mandate: UUID) -> list[UUID]:
    return list(MandateRow.objects.filter(pk=mandate).values_list("organisation", flat=True))


@command(_of_organisation)
def give_mandate(by: Actor, id: UUID, person: UUID, organisation: UUID, term: Term) -> None:
    """Gives a mandate to a person.

    By administrators, or the president or secretary who acts for the organisation.
    """
    _may_change_mandates(by, organisation)
    body = _locked(organisation)
    if body.status != OrganisationStatus.ACTIVE:
        raise NoLongerActive(status=body.status)
    if not User.objects.filter(pk=person).exists():
        raise NotFound(kind="person", id=str(person))
    others = terms_of(organisation)
    save(Mandate.give(id=id, person=person, organisation=organisation, term=term, others=others))


@command(_of_mandate)
def end_mandate(by: Actor, mandate: UUID, until: date | None = None) -> None:
    """Ends a mandate after the day `until`; at once, if that day is absent or today.

    By administrators, or the president or secretary who acts for the organisation.
    """
    it = get(Mandate, mandate)
    _may_change_mandates(by, it.organisation)
    now = datetime.now(UTC)
    it.end(until or civil_day(now), now=now)
    save(it)


@command(_of_mandate)
def correct_mandate(by: Actor, mandate: UUID, term: Term) -> None:
    """Corrects a mandate and keeps the earlier record.

    By administrators, or the president or secretary who acts for the organisation.
    """
    it = get(Mandate, mandate)
    _may_change_mandates(by, it.organisation)
    _locked(it.organisation)
    it.correct(term, others=terms_of(it.organisation, mandate))
    save(it)


def _may_change_mandates(by: Actor, organisation: UUID) -> None:
    if not by.unrestricted and not acts_as_officer(by, organisation):
        raise OfficersOnly


def _locked(organisation: UUID) -> OrganisationRow:
    """Locks the organisation, because two concurrent commands could otherwise give it two presidents."""
    row = OrganisationRow.objects.select_for_update().filter(pk=organisation).first()
    if row is None:
        raise NotFound(kind="organisation", id=str(organisation))
    return row
