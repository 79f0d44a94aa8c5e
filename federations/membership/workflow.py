"""Workflow: mandates end with their organisation, and with the erasure of their person."""

from __future__ import annotations

from datetime import timedelta

from django.db.models import Q

from federations.membership.commands import end_mandate
from federations.membership.projection import MandateRow
from federations.organisations.aggregate import Organisation
from majlis.accounts.aggregate import Person
from majlis.domain import Actor, today
from majlis.eventstore.command import when


@when
def end_its_mandates(fact: Organisation.Merged | Organisation.Dissolved, by: Actor) -> None:
    """Ends running mandates on that day; mandates that have not begun become void."""
    going_on = MandateRow.objects.filter(
        Q(until=None) | Q(until__gt=fact.on), organisation=fact.originator_id
    )
    for row in going_on.order_by("id"):
        end_mandate(by, row.id, max(fact.on, row.starts - timedelta(days=1)))


@when
def end_mandates_of_erased_person(fact: Person.Erased, by: Actor) -> None:
    """Ends valid mandates today; mandates that have not begun become void."""
    going_on = MandateRow.objects.filter(Q(until=None) | Q(until__gt=today()), person=fact.person)
    for row in going_on.order_by("id"):
        end_mandate(by, row.id, max(today(), row.starts - timedelta(days=1)))
