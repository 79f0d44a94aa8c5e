"""The persons that a reading of the log concerns, and the names and visibility of readings."""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar
from uuid import UUID

from django.db import models
from django.db.models import Q

from majlis.audit.aggregate import Reading
from majlis.domain import Actor, named
from majlis.eventstore.models import Row
from majlis.eventstore.projecting import Rows, on
from majlis.slices.guards import hides
from majlis.slices.objects import Described, describes


class ConcernRow(Row):
    """A reading, and one person whose acts it filtered by."""

    id = models.UUIDField(primary_key=True)
    reading = models.UUIDField()
    person = models.UUIDField()

    class Meta:
        app_label = "audit"
        db_table = "log_concerns"
        indexes: ClassVar = [models.Index(fields=["person", "reading"], name="log_concerns_person")]


@on
def read(fact: Reading.Created, rows: Rows) -> None:
    for person in fact.concerns:
        id = named("log-concern", fact.originator_id, person)
        rows.add(ConcernRow(id=id, reading=fact.originator_id, person=person))


# A reading is visible to administrators, to its reader, and to the person whom the filter named.
@hides("log")
def known_to(actor: Actor) -> Q:
    if actor.person is None:
        return Q(pk__in=())
    concerned = ConcernRow.objects.filter(person=actor.person).values("reading")
    return Q(actor=actor.person) | Q(stream__in=concerned)


@describes("log")
def readings_described(ids: Collection[UUID]) -> dict[UUID, Described]:
    names = {"fr": "Journal", "ar": "السجل", "en": "Log"}
    return {id: Described(names, "/log") for id in ids}
