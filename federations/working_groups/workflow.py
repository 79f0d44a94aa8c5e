"""Workflow: the erasure of a person vacates their offices and seats, except in archived groups."""

from __future__ import annotations

from datetime import UTC, datetime

from django.db.models import Q

from federations.membership.projection import speaks_for
from federations.working_groups.aggregate import Office
from federations.working_groups.commands import fill_seat, name_officer, vacate_seat
from federations.working_groups.projection import GroupRow, SeatRow
from majlis.accounts.aggregate import Person
from majlis.domain import Actor
from majlis.eventstore.command import when


@when
def vacate_offices_and_seats(fact: Person.Erased, by: Actor) -> None:
    """Vacates offices and seats; a seat keeps its delegate if only the alternate was erased."""
    active = GroupRow.objects.filter(archived_reason=None).order_by("id")
    for office in Office:
        for group in active.filter(**{office.value: fact.person}):
            name_officer(by, group.pk, office, None)
    seats = SeatRow.objects.filter(Q(delegate=fact.person) | Q(alternate=fact.person))
    for seat in seats.filter(group__in=active.values("pk")).order_by("id"):
        stays = seat.delegate if seat.delegate != fact.person else None
        if stays and speaks_for(stays, seat.organisation, datetime.now(UTC)):
            fill_seat(by, seat.pk, stays)
        else:
            vacate_seat(by, seat.pk)
