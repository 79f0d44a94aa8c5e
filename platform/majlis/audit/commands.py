"""Commands that record readings and exports of the log; rights are checked where facts are queried.

A list with any filter, or none, is recorded as a reading once an hour. These are not recorded:

- the counts beside the list, and one fact's own page;
- further pages, and new facts while following the list, if it was read earlier on the same civil day;
- one's own acts, and the facts of one object, because the object's page shows them already.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from majlis.audit.aggregate import Format, Reading
from majlis.domain import CIVIL_TIME, Actor, ActorKind
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.command import command
from majlis.eventstore.models import Fact
from majlis.eventstore.store import get, save
from majlis.eventstore.viewing import in_present


def note_reading(by: Actor, filters: dict[str, str], *, following: bool = False) -> None:
    """Records that this person reads the facts of these filters, unless such a reading is exempt."""
    if not _is_recorded(by, filters):
        return
    assert by.person
    now = datetime.now(UTC)
    hours = range(now.astimezone(CIVIL_TIME).hour + 1) if following else range(1)
    known = [Reading.id_of(by.person, filters, now - timedelta(hours=hour)) for hour in hours]
    with in_present():
        if not Fact.objects.filter(stream__in=known).exists():
            read_log(by.repeating("log.read", known[0]), known[0], by.person, filters)


def note_reading_with_key(person: UUID, filters: dict[str, str]) -> None:
    """Records, at most once an hour, that a partner's server reads with this person's rights."""
    id = Reading.id_of(person, filters, datetime.now(UTC))
    if not Fact.objects.filter(stream=id).exists():
        read_log(Actor(ActorKind.TOKEN).repeating("log.read", id), id, person, filters)


def _is_recorded(by: Actor, filters: dict[str, str]) -> bool:
    return "object" not in filters and filters.get("person") != str(by.person)


@command(Capacity.PERSONAL)
def read_log(by: Actor, id: UUID, person: UUID, filters: dict[str, str]) -> None:
    save(_reading(id, person, filters))


@command(Capacity.PERSONAL)
def export_log(by: Actor, filters: dict[str, str], format: Format, upto: int) -> None:
    """Records an export, whatever the filters."""
    assert by.person
    id = Reading.id_of(by.person, filters, datetime.now(UTC))
    known = Fact.objects.filter(stream=id).exists()
    it = get(Reading, id) if known else _reading(id, by.person, filters)
    it.export(format, upto)
    save(it)


def _reading(id: UUID, person: UUID, filters: dict[str, str]) -> Reading:
    concerned = UUID(filters["person"]) if "person" in filters else person
    concerns = [concerned] if concerned != person else []
    return Reading.read(id=id, person=person, filters=filters, concerns=concerns)
