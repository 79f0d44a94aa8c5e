"""When a body ends, so do its mandates; when a person is erased, so do theirs."""

from __future__ import annotations

from datetime import timedelta

from django.db.models import Q

from federations.membership.commands import end_mandate
from federations.membership.projection import MandateRow
from federations.organisations.aggregate import Organisation
from majlis.accounts.aggregate import Person
from majlis.domain import Actor, today
from majlis.eventstore.command import when


@when(Organisation.Merged, Organisation.Dissolved)
def end_its_mandates(fact: Organisation.Merged | Organisation.Dissolved, by: Actor) -> None:
    """Those that went on end with it; those that had not begun become void."""
    going_on = MandateRow.objects.filter(
        Q(until=None) | Q(until__gt=fact.on), organisation=fact.originator_id
    )
    for row in going_on.order_by("id"):
        end_mandate(by, row.id, max(fact.on, row.starts - timedelta(days=1)))


@when(Person.Erased)
def end_the_mandates_of_who_was_erased(fact: Person.Erased, by: Actor) -> None:
    """Those valid today end today; those that had not begun become void."""
    going_on = MandateRow.objects.filter(Q(until=None) | Q(until__gt=today()), person=fact.person)
    for row in going_on.order_by("id"):
        end_mandate(by, row.id, max(today(), row.starts - timedelta(days=1)))
