"""The requests to be erased, as pages read them; the only rows of people's that the log tells.

Row `erasure`: `{kind, id, rev, person, state, asked_at, earliest, latest, ended_at}`; the person is an id and
`state` is waiting, called-back or erased.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from django.db import models

from majlis.accounts.aggregate import AlreadyAsked, Person
from majlis.eventstore.models import Row
from majlis.eventstore.projecting import Rows, invariant, on


class Stage(StrEnum):
    WAITING = "waiting"
    CALLED_BACK = "called-back"
    ERASED = "erased"


class ErasureRow(Row):
    id = models.UUIDField(primary_key=True)
    person = models.UUIDField(db_index=True)
    state = models.CharField(max_length=12)
    asked_at = models.DateTimeField()
    earliest = models.DateTimeField()
    latest = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    unsealed = models.IntegerField(default=0)

    class Meta:
        app_label = "accounts"
        db_table = "erasures"
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["person"],
                condition=models.Q(state=Stage.WAITING.value),
                name="one_erasure_waits",
            )
        ]
        indexes: ClassVar = [
            models.Index(fields=["state", "asked_at", "id"], name="erasures_asked")
        ]


invariant("one_erasure_waits", AlreadyAsked)


@on(Person.Created)
def asked(fact: Person.Created, rows: Rows) -> None:
    rows.add(
        ErasureRow(
            id=fact.originator_id,
            person=fact.person,
            state=Stage.WAITING.value,
            asked_at=fact.timestamp,
            earliest=fact.earliest,
            latest=fact.latest,
        )
    )


@on(Person.CalledBack)
def called_back(fact: Person.CalledBack, rows: Rows) -> None:
    row = rows.get(ErasureRow, fact.originator_id)
    row.state, row.ended_at = Stage.CALLED_BACK.value, fact.timestamp


@on(Person.Erased)
def erased(fact: Person.Erased, rows: Rows) -> None:
    row = rows.get(ErasureRow, fact.originator_id)
    row.state, row.ended_at = Stage.ERASED.value, fact.timestamp
    row.unsealed = fact.unsealed


def waiting(person: UUID) -> ErasureRow | None:
    """The request of this person that waits to be carried out."""
    return ErasureRow.objects.filter(person=person, state=Stage.WAITING.value).first()


def erasure_rows(erasures: Iterable[ErasureRow]) -> list[dict[str, Any]]:
    """Requests as readers get them."""
    return [
        {
            "kind": "erasure",
            "id": str(row.pk),
            "rev": row.rev,
            "person": str(row.person),
            "state": row.state,
            "asked_at": row.asked_at.isoformat(),
            "earliest": row.earliest.isoformat(),
            "latest": row.latest.isoformat(),
            "ended_at": row.ended_at and row.ended_at.isoformat(),
        }
        for row in erasures
    ]
