"""The capacity in which a command acts: personal, for the forum, or for an organisation.

Each command declares it (`@command(Capacity.PERSONAL)`, `@command(seats_of)`):

- `PERSONAL`: in the person's own affairs. No organisation is recorded, even if one is given.
- `FORUM`: an administrator's act on the forum. An organisation may be given.
- `ORGANISATION`: for one of the organisations whose mandate the person holds today.
- a function: for one of those that are concerned. Its parameters are the actor and parameters of the command,
  by name; it returns the organisations concerned, or one of the capacities above.

One rule applies to every command for an organisation. The organisation that was given must be possible: it is
concerned, and the person holds its mandate. Without one, the only possible organisation is taken; between
several the person must choose. An administrator for whom none is possible acts as administrator, and the log
says so. Everybody else is refused, after the command's own refusals: the right to know of an object, and the
right to act on it at all, come first. The program acts for none.

The right to administer is the one of this moment: a command reads it again in its own transaction, and nobody
takes it away before the commit.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection
from dataclasses import replace
from enum import Enum
from typing import Any, TypeAlias
from uuid import UUID

from django.conf import settings
from django.utils.module_loading import import_string

from majlis.domain import Actor, ActorKind, DomainError, NotAllowed, today


class Capacity(Enum):
    PERSONAL = "personal"
    FORUM = "forum"
    ORGANISATION = "organisation"


Concerned: TypeAlias = Collection[UUID] | Capacity
Declared: TypeAlias = Capacity | Callable[..., Concerned]


class NoOrganisation(NotAllowed):
    """The act needs an organisation, and the person holds no mandate today of any that is concerned."""


class WhichOrganisation(DomainError):
    """Several organisations are possible, and none was given; `organisations` lists them."""

    def __init__(self, person: UUID, possible: Collection[UUID]) -> None:
        super().__init__()
        self.choices = [one for one in _named_organisations(person) if UUID(one["id"]) in possible]
        self.extra = {"organisations": self.choices}

    def args_in(self, language: str) -> dict[str, object]:
        names = (
            next(text for key in (language, "fr", "ar", "en") if (text := one["names"].get(key)))
            for one in self.choices
        )
        return {"organisations": ("، " if language == "ar" else ", ").join(names)}


class WrongOrganisation(WhichOrganisation):
    """The organisation that was given is not possible; `organisations` lists those that are."""

    status = 403


def mandates_held(person: UUID) -> dict[UUID, UUID]:
    """The organisations for which this person may act today, each with the mandate."""
    found: dict[UUID, UUID] = import_string(settings.MANDATES_HELD)(person, today())
    return found


def with_present_right(by: Actor) -> Actor:
    """The actor without a right to administer that has ended since the request; one that stands is locked."""
    if by.administrator and not import_string(settings.ADMINISTERS)(by.person):
        return replace(by, administrator=False)
    return by


def capacity_of(declared: Declared) -> Capacity:
    """The capacity that a command declares."""
    return declared if isinstance(declared, Capacity) else Capacity.ORGANISATION


def asks(declared: Declared, act: Callable[..., Any]) -> Callable[..., Concerned]:
    """The function `(by, *args, **kwargs)` of what a declaration says about one call of the command `act`.

    Raises `TypeError` if the declaration has a parameter that the command has not.
    """
    if isinstance(declared, Capacity):
        return lambda *args, **kwargs: declared
    signature = inspect.signature(act)
    _, *wanted = inspect.signature(declared).parameters
    if unknown := set(wanted) - signature.parameters.keys():
        raise TypeError(f"{act.__qualname__} has no parameter {', '.join(sorted(unknown))}")

    def ask(by: Actor, *args: Any, **kwargs: Any) -> Concerned:
        if by.kind is not ActorKind.PERSON:
            return Capacity.FORUM
        given = signature.bind(by, *args, **kwargs)
        given.apply_defaults()
        return declared(by, *(given.arguments[name] for name in wanted))

    return ask


def in_capacity(by: Actor, concerned: Concerned) -> Actor:
    """The actor in the capacity in which they act; without a mandate if no organisation is possible.

    Raises `WhichOrganisation` and `WrongOrganisation`.
    """
    if by.kind is not ActorKind.PERSON or by.person is None:
        return by
    if concerned is Capacity.PERSONAL:
        return replace(by, organisation=None, mandate=None)
    if concerned is Capacity.FORUM:
        return _as_administrator(by)
    possible = mandates_held(by.person)
    if not isinstance(concerned, Capacity):
        possible = {body: possible[body] for body in concerned if body in possible}
    if not possible:
        return replace(_as_administrator(by), mandate=None)
    if by.organisation is None and len(possible) > 1:
        raise WhichOrganisation(by.person, possible)
    organisation = by.organisation or next(iter(possible))
    if organisation not in possible:
        raise WrongOrganisation(by.person, possible)
    return replace(by, organisation=organisation, mandate=possible[organisation])


def check_capacity(by: Actor, concerned: Concerned) -> None:
    """Refuses a person who needs the mandate of an organisation and has none. Raises `NoOrganisation`."""
    needed = concerned not in (Capacity.PERSONAL, Capacity.FORUM)
    if needed and by.kind is ActorKind.PERSON and by.mandate is None:
        raise NoOrganisation


def _as_administrator(by: Actor) -> Actor:
    if by.administrator and by.organisation is None:
        return replace(by, kind=ActorKind.ADMINISTRATOR)
    return by


def _named_organisations(person: UUID) -> list[dict[str, Any]]:
    """The organisations of this person's mandates today, each once, in the order of the mandates."""
    mandates = import_string(settings.MANDATES_OF)([person], today())[person]
    found = {one["organisation"]["id"]: one["organisation"] for one in mandates}
    return [{"id": str(id), "names": one["names"]} for id, one in found.items()]
