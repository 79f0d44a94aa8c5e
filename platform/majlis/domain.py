"""What every aggregate is made of: facts, the one who acts, and refusals. Plain Python, no Django.

An aggregate's public method refuses (raises a `DomainError`) or decides (triggers a fact); the method
under `@event` only sets fields, because it runs again at every replay.
"""

from __future__ import annotations

import re
import zoneinfo
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated, Any, ClassVar
from uuid import UUID, uuid5

import eventsourcing.domain
import uuid6
from eventsourcing.domain import event

__all__ = [
    "FORUM",
    "Actor",
    "ActorKind",
    "Aggregate",
    "DomainError",
    "NotAllowed",
    "NotFound",
    "Salt",
    "Sealed",
    "civil_day",
    "event",
    "named",
    "new_id",
    "today",
]

# The space of what belongs to no group: readable by whoever may read the forum itself.
FORUM = UUID(int=0)

# Civil dates (mandates, due dates) are Morocco's, whatever the clock of the machine.
# From the pinned `tzdata`, not from the machine's files, which may be years old: on 20 September 2026
# Morocco went back to UTC, and a server must agree with its readers' browsers what day it is.
zoneinfo.reset_tzpath(())
CIVIL_TIME = zoneinfo.ZoneInfo("Africa/Casablanca")

# The type of a fact's field that holds what a person wrote as themselves: the text, or `None` once that
# person was erased. It is stored encrypted with the key of whoever acts (`majlis.eventstore.sealing`); what
# the program writes by itself is nobody's, and is stored as it is.
Sealed = Annotated[str | None, "sealed"]

# The type of a fact's field that holds random text where the rest could be guessed from the fact's seal: a
# fact with a salt is withheld at times, and a guard says when (`majlis.slices.guards`).
Salt = Annotated[str, "salt"]

_NAMES = UUID("6d616a6c-6973-4000-8000-000000000000")


def new_id() -> UUID:
    """A new identifier, UUIDv7: sortable by time, so that indexes grow at one end."""
    return UUID(int=uuid6.uuid7().int)


def named(*parts: object) -> UUID:
    """The identifier that these parts always have: the same parts, the same id."""
    return uuid5(_NAMES, "/".join(str(part) for part in parts))


def civil_day(at: datetime) -> date:
    """The date in Morocco at a moment (aware)."""
    return at.astimezone(CIVIL_TIME).date()


def today() -> date:
    """The civil day in Morocco now: for commands and reads; an aggregate is given its days."""
    return civil_day(datetime.now(UTC))


class ActorKind(StrEnum):
    PERSON = "person"
    SYSTEM = "system"
    TOKEN = "token"  # noqa: S105  a kind of actor, not a secret


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, for which organisation, under which mandate; kept with every fact.

    `command` identifies one intent: sent twice, it is done once.
    """

    kind: ActorKind
    person: UUID | None = None
    organisation: UUID | None = None
    mandate: UUID | None = None
    administrator: bool = False
    command: UUID | None = None

    @classmethod
    def system(cls, *intent: object) -> Actor:
        """The program itself; `intent` names what it does, so that it does it once."""
        command = named("system", *intent) if intent else None
        return cls(ActorKind.SYSTEM, command=command)

    @property
    def unrestricted(self) -> bool:
        """Whether no right of a role is asked: of administrators, and of the program itself."""
        return self.administrator or self.kind is ActorKind.SYSTEM

    def repeating(self, *intent: object) -> Actor:
        """The same actor with one intent, named within what this actor ever does."""
        return replace(self, command=named(self.kind, self.person, *intent))

    def make_id(self, *parts: object) -> UUID:
        """The id of what this command creates: the same again when the command is sent again."""
        return named(self.command, *parts) if self.command else new_id()


class Aggregate(eventsourcing.domain.Aggregate):
    """A consistency boundary: its facts at the top, its rules below.

    `TOPIC` is one word, the first part of the topics of all its facts (`vote`, `vote.opened`); the
    first fact's class is called `Created`, whatever its topic says.
    """

    @property
    def space(self) -> UUID:
        """The group this belongs to, or `FORUM`: what the trail and exports filter rights by."""
        return FORUM

    @property
    def object(self) -> tuple[str, UUID]:
        """What a reader would call the thing: a ballot's facts are about its vote."""
        return type(self).__dict__["TOPIC"], self.id


class DomainError(Exception):
    """A refusal, named by its reason (`AlreadyVoted`), with what its sentence needs.

    The class's name in kebab case is its code (`already-voted`); readers get the message
    `error-<code>` of their language, fed with `args_for_words`. `status` is the HTTP status.
    """

    code: ClassVar[str] = "domain-error"
    status: ClassVar[int] = 409
    codes: ClassVar[dict[str, type[DomainError]]] = {}

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.code = re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()
        DomainError.codes[cls.code] = cls

    def __init__(self, **args_for_words: object) -> None:
        super().__init__(f"{self.code} {args_for_words}" if args_for_words else self.code)
        self.args_for_words = args_for_words


class NotAllowed(DomainError):
    """The actor has not the right to do this."""

    status = 403


class NotFound(DomainError):
    """There is no such thing, or the actor may not know that there is."""

    status = 404
