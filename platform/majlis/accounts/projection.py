"""The rows of accounts' rights and of erasure requests; how a person's words are emptied in all tables."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, ClassVar
from uuid import UUID

from django.db import models
from eventsourcing.utils import resolve_topic

from majlis.accounts.aggregate import Account, AlreadyAsked, Person
from majlis.eventstore.models import Row
from majlis.eventstore.projecting import Rows, invariant, on
from majlis.slices.shapes import RowShape
from majlis.slices.words import columns_of


class AccountRow(Row):
    """What the facts of an account say of its rights; `users` holds copies, by which requests are decided.

    `administrates_since` is when the person became able to administer: null for all others.
    """

    id = models.UUIDField(primary_key=True)
    administrator = models.BooleanField()
    closed = models.BooleanField()
    administrates_since = models.DateTimeField(null=True)

    class Meta:
        app_label = "accounts"
        db_table = "account_rights"


@on
def account_made(fact: Account.Created | Account.Opened | Account.Known, rows: Rows) -> None:
    administrator = not isinstance(fact, Account.Created) and fact.administrator
    closed = isinstance(fact, Account.Known) and fact.closed
    rows.add(
        AccountRow(
            id=fact.person,
            administrator=administrator,
            closed=closed,
            administrates_since=fact.timestamp if administrator and not closed else None,
        )
    )


@on
def account_changed(
    fact: Account.InvitationRenewed
    | Account.InvitationRevoked
    | Account.Joined
    | Account.Renamed
    | Account.SecondFactorSet
    | Account.SecondFactorRemoved,
    rows: Rows,
) -> None:
    rows.get(AccountRow, fact.person)


@on
def administers(fact: Account.MadeAdministrator | Account.AdministratorRemoved, rows: Rows) -> None:
    row = rows.get(AccountRow, fact.person)
    row.administrator = isinstance(fact, Account.MadeAdministrator)
    row.administrates_since = fact.timestamp if row.administrator and not row.closed else None


@on
def closed(fact: Account.Closed | Account.Reopened, rows: Rows) -> None:
    row = rows.get(AccountRow, fact.person)
    row.closed = isinstance(fact, Account.Closed)
    row.administrates_since = fact.timestamp if row.administrator and not row.closed else None


@on
def account_erased(fact: Person.Erased, rows: Rows) -> None:
    if row := rows.hold(AccountRow, fact.person):
        rows.remove(row)


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


@on
def requested(fact: Person.Created, rows: Rows) -> None:
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


@on
def called_back(fact: Person.CalledBack, rows: Rows) -> None:
    row = rows.get(ErasureRow, fact.originator_id)
    row.state, row.ended_at = Stage.CALLED_BACK.value, fact.timestamp


@on
def erased(fact: Person.Erased, rows: Rows) -> None:
    row = rows.get(ErasureRow, fact.originator_id)
    row.state, row.ended_at = Stage.ERASED.value, fact.timestamp
    row.unsealed = fact.unsealed


@on
def words_erased(fact: Person.Erased, rows: Rows) -> None:
    """Empties the columns that hold words of this person; each row's `rev` grows by one."""
    held: set[tuple[type[Row], UUID]] = set()
    for topic, texts in fact.texts.items():
        kind = resolve_topic(topic)
        for column in columns_of(kind):
            current = [one for one in texts if column.sealed_field(kind) not in one.replaced]
            for id in (id for one in current for id in one.rows):
                row = rows.hold(column.model, id)
                if row is None:
                    continue  # another table's row, or it was removed since
                if getattr(row, column.field):
                    setattr(row, column.field, column.empty)
                held.add((column.model, id))
    for model, id in held:
        rows.get(model, id)


def waiting(person: UUID) -> ErasureRow | None:
    """The open erasure request of this person."""
    return ErasureRow.objects.filter(person=person, state=Stage.WAITING.value).first()


class ErasureShape(RowShape, kind="erasure"):
    """A request to be erased."""

    person: UUID
    state: Stage
    asked_at: datetime
    earliest: Annotated[datetime, "The request cannot be carried out before this moment."]
    latest: Annotated[
        datetime, "At this moment the program carries the request out, if nobody has."
    ]
    ended_at: datetime | None


def erasure_rows(erasures: Iterable[ErasureRow]) -> list[dict[str, Any]]:
    """The rows of these requests for the API and live updates."""
    return ErasureShape.rows(erasures)
