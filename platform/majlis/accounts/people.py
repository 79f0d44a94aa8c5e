"""References to people: id and name, never an address."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import cast
from uuid import UUID

from django.db.models import QuerySet
from django.http import HttpRequest
from rest_framework.request import Request

from majlis.accounts.models import User
from majlis.domain import Actor, ActorKind
from majlis.slices.objects import Described, describes
from majlis.slices.shapes import Shape

ERASED = "—"


class PersonShape(Shape):
    """A reference to a person."""

    id: UUID
    name: str


def people(ids: Iterable[UUID | None]) -> dict[UUID, dict[str, str]]:
    """References to all these people, in one query; an erased person has a dash for a name."""
    wanted = {id for id in ids if id is not None}
    names = dict(User.objects.filter(pk__in=wanted).values_list("id", "name")) if wanted else {}
    return {id: PersonShape.of(None, id=id, name=names.get(id, ERASED)) for id in wanted}


def reader_of(person: UUID) -> Actor:
    """The person as an actor outside a request, with an administrator's rights if they are one."""
    return Actor(
        ActorKind.PERSON, person=person, administrator=administrators().filter(pk=person).exists()
    )


def administrators() -> QuerySet[User]:
    """The administrators of this forum whose accounts are open."""
    return User.objects.filter(is_administrator=True, is_active=True)


@describes("person")
def people_described(ids: Collection[UUID]) -> dict[UUID, Described]:
    found = User.objects.filter(pk__in=ids).values_list("id", "name")
    return {id: Described({"fr": name}, "/people") for id, name in found}


def user_of(request: Request | HttpRequest) -> User:
    """The person signed in; for views that require sign-in."""
    return cast(User, request.user)
