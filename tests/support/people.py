"""People of the tests: accounts, actors and signed-in clients."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from rest_framework.test import APIClient

from majlis.accounts import commands
from majlis.accounts.models import User
from majlis.domain import Actor, ActorKind, new_id
from majlis.eventstore.clock import believe
from tests.support.clock import clock_moved

BACKEND = "majlis.accounts.door.Door"


def a_person(
    name: str = "Une déléguée",
    *,
    administrator: bool = False,
    language: str = "fr",
    password: str | None = None,
) -> Actor:
    """A new account, as an actor without organisation or intent.

    Without a password it has no fact, like those from before accounts had facts: nobody signs in to it by the
    door, no command about it is carried out, and a verification finds its rights unrecorded, until
    `know_everybody`.
    """
    if password is not None:
        return a_recorded_person(
            name, administrator=administrator, language=language, password=password
        )
    user = User.objects.create_user(
        f"{new_id()}@example.org", name=name, language=language, is_administrator=administrator
    )
    return Actor(ActorKind.PERSON, person=user.id, administrator=administrator)


def a_recorded_person(
    name: str = "Une déléguée",
    *,
    administrator: bool = False,
    language: str = "fr",
    password: str | None = None,
) -> Actor:
    """A new account made by a command: one fact."""
    id = new_id()
    commands.open_account(
        *(Actor.system(), id),
        name=name,
        email=f"{id}@example.org",
        password=password,
        language=language,
        administrator=administrator,
    )
    return Actor(ActorKind.PERSON, person=id, administrator=administrator)


def a_seasoned_administrator(
    name: str = "Une administratrice", *, password: str | None = None
) -> Actor:
    """An administrator for eight days, who may take part in the removal of a second factor.

    The clock is believed: otherwise it would have jumped since the fact of then.
    """
    with clock_moved(-timedelta(days=8)):
        made = a_recorded_person(name, administrator=True, password=password)
    believe(datetime.now(UTC))
    return made


def know_everybody() -> None:
    """Records the people without facts, as an upgrade does."""
    commands.know_accounts(Actor.system())


def account(actor: Actor) -> User:
    """The present account of a person."""
    assert actor.person
    return User.objects.get(pk=actor.person)


def acting_for(actor: Actor, organisation: UUID, mandate: UUID | None = None) -> Actor:
    """The same person, acting for an organisation."""
    return replace(actor, organisation=organisation, mandate=mandate)


def nobody(*, csrf: bool = False) -> APIClient:
    """A browser that is not signed in; with `csrf` it is refused without the CSRF token."""
    return APIClient(enforce_csrf_checks=csrf)


def signed_in(actor: Actor, organisation: UUID | None = None, *, csrf: bool = False) -> APIClient:
    """A browser with this person's session, acting for `organisation` or the actor's own."""
    client = nobody(csrf=csrf)
    client.force_login(account(actor), BACKEND)
    if hat := organisation or actor.organisation:
        client.credentials(HTTP_MAJLIS_ACTING_FOR=str(hat))
    return client
