"""References to people: id and name, never an address."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import cast
from uuid import UUID

from django.db import connection
from django.db.models import QuerySet
from django.http import HttpRequest
from rest_framework.request import Request

from majlis.accounts.models import AccountRow, User
from majlis.domain import Actor, ActorKind
from majlis.eventstore.prepared import Prepared
from majlis.eventstore.viewing import viewed
from majlis.slices.objects import Described, describes
from majlis.slices.shapes import Shape

ERASED = "—"


class PersonShape(Shape):
    """A reference to a person."""

    id: UUID
    name: str


class DisplayNames:
    """The display names of these people, of any moment, read in one query.

    An erased person has a dash for a name.
    """

    def __init__(self, ids: Iterable[UUID | None]) -> None:
        wanted = {id for id in ids if id is not None}
        found = User.objects.filter(pk__in=wanted).values_list("id", "name", "past_names")
        self._known = {id: (name, past) for id, name, past in found} if wanted else {}
        moment = viewed()
        self._viewed = moment.recorded_at if moment else None

    def at(self, person: UUID, moment: datetime | None = None) -> str:
        """The name that the person bore at the moment; without one, at the viewed moment or today."""
        name, past = self._known.get(person, (ERASED, ()))
        then = moment or self._viewed
        if then is None:
            return name
        return next(
            (one["name"] for one in past if then < datetime.fromisoformat(one["until"])), name
        )

    def reference(self, person: UUID, moment: datetime | None = None) -> dict[str, str]:
        """The person as a `PersonShape`."""
        return PersonShape.of(None, id=person, name=self.at(person, moment))


def people(ids: Iterable[UUID | None], at: datetime | None = None) -> dict[UUID, dict[str, str]]:
    """References to all these people, in one query; `at` as in `DisplayNames.at`."""
    wanted = {id for id in ids if id is not None}
    names = DisplayNames(wanted)
    return {id: names.reference(id, at) for id in wanted}


def reader_of(person: UUID) -> Actor:
    """The person as an actor outside a request, with an administrator's rights if they are one."""
    return Actor(
        ActorKind.PERSON, person=person, administrator=administrators().filter(pk=person).exists()
    )


def is_recorded(person: UUID) -> bool:
    """Whether facts made this account: not, if it was written into the database, under whatever id."""
    return AccountRow.objects.filter(pk=person).exists()


def administrators() -> QuerySet[User]:
    """The administrators of this forum whose accounts are open."""
    return User.objects.filter(is_administrator=True, is_active=True)


# A shared lock: an administrator's commands run side by side, and the end of the right waits for them.
_administering = Prepared(
    lambda person: administrators().filter(pk=person).values_list("pk"), lock="FOR SHARE"
)


def administers(person: UUID) -> bool:
    """Whether this person administers the forum; the right cannot end before the running transaction does."""
    return bool([*_administering(person=person)])


def is_sole_administrator(person: UUID) -> bool:
    """Whether no other person who may sign in is an administrator."""
    return set(administrators().values_list("pk", flat=True)) == {person}


def hold_administrators() -> set[UUID]:
    """The administrators who may sign in; nobody else ends a right to administer before the commit.

    Of two administrators who close each other’s accounts at one time, one stays: each holds their own right
    (`administers`), so PostgreSQL ends one of the two as a deadlock, and that command runs again. The set is
    locked, not its rows: every administrator at work holds theirs, and all would wait for each other.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(hashtext('majlis.administrators'))")
    return set(administrators().values_list("pk", flat=True))


@describes("person")
def people_described(ids: Collection[UUID]) -> dict[UUID, Described]:
    found = User.objects.filter(pk__in=ids).values_list("id", "name")
    return {id: Described({"fr": name}, "/people") for id, name in found}


@describes("account")
def accounts_described(ids: Collection[UUID]) -> dict[UUID, Described]:
    """A person's account as they see it themselves; administrators see the kind `person`."""
    found = User.objects.filter(pk__in=ids).values_list("id", "name")
    return {id: Described({"fr": name}, "/account") for id, name in found}


def user_of(request: Request | HttpRequest) -> User:
    """The person signed in; for views that require sign-in."""
    return cast(User, request.user)
