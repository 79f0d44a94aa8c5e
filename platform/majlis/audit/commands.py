"""Reading the log, and exporting it, by whoever may: what they are shown is their own rights' affair.

What counts: a list that some filter (or none) leaves, once an hour. What does not:

- the counts beside the list, one fact's own page;
- paging on, and what comes in while one follows the list, if it was read before on the same civil day;
- one's own acts, and the facts of one object: those stand on its page already.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from majlis.audit.aggregate import Format, Reading
from majlis.domain import CIVIL_TIME, Actor, ActorKind
from majlis.eventstore.command import command
from majlis.eventstore.models import Fact
from majlis.eventstore.store import get, save
from majlis.eventstore.viewing import in_present


def note_reading(by: Actor, filters: dict[str, str], *, following: bool = False) -> None:
    """Records that this person reads what these filters leave, unless it does not count."""
    if not _counts(by, filters):
        return
    assert by.person
    now = datetime.now(UTC)
    hours = range(now.astimezone(CIVIL_TIME).hour + 1) if following else range(1)
    known = [Reading.id_of(by.person, filters, now - timedelta(hours=hour)) for hour in hours]
    with in_present():
        if not Fact.objects.filter(stream__in=known).exists():
            read_log(by.repeating("log.read", known[0]), known[0], by.person, filters)


def note_reading_with_key(person: UUID, filters: dict[str, str]) -> None:
    """Records, once an hour too, that somebody's server reads with this person's rights: not they do."""
    id = Reading.id_of(person, filters, datetime.now(UTC))
    if not Fact.objects.filter(stream=id).exists():
        read_log(Actor(ActorKind.TOKEN).repeating("log.read", id), id, person, filters)


def _counts(by: Actor, filters: dict[str, str]) -> bool:
    return "object" not in filters and filters.get("person") != str(by.person)


@command
def read_log(by: Actor, id: UUID, person: UUID, filters: dict[str, str]) -> None:
    save(_reading(id, person, filters))


@command
def export_log(by: Actor, filters: dict[str, str], format: Format, upto: int) -> None:
    """Every export is a fact, whatever the filters."""
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
