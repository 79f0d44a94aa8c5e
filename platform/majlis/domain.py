"""Base classes of the domain: aggregates, facts, actors and refusals. Plain Python, no Django.

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

# The space of objects that belong to no group: readable by everybody who may read the forum.
FORUM = UUID(int=0)

# Civil dates (mandates, due dates) are Morocco's, whatever the time zone of the machine.
# The rules come from the pinned `tzdata`, because the machine's files may be years old: Morocco went back to
# UTC on 20 September 2026, and server and browsers must agree on the date.
zoneinfo.reset_tzpath(())
CIVIL_TIME = zoneinfo.ZoneInfo("Africa/Casablanca")

# Type of a fact's field that holds a person's own words: the text, or `None` after that person's erasure.
# The text is stored encrypted with the actor's key (`majlis.eventstore.sealing`). Texts of the system actor
# are stored unencrypted.
Sealed = Annotated[str | None, "sealed"]

# Type of a fact's field that holds random text. A fact's seal (its hash) is public, and the other fields
# could be guessed from it; the salt prevents that. A guard withholds such a fact from some readers
# (`majlis.slices.guards`).
Salt = Annotated[str, "salt"]

_NAMES = UUID("6d616a6c-6973-4000-8000-000000000000")


def new_id() -> UUID:
    """A new identifier, UUIDv7: sortable by time, so that indexes grow at one end."""
    return UUID(int=uuid6.uuid7().int)


def named(*parts: object) -> UUID:
    """A deterministic identifier (UUIDv5): the same parts give the same id."""
    return uuid5(_NAMES, "/".join(str(part) for part in parts))


def civil_day(at: datetime) -> date:
    """The date in Morocco at an aware datetime."""
    return at.astimezone(CIVIL_TIME).date()


def today() -> date:
    """The date in Morocco now, for commands and reads; aggregates receive dates as arguments."""
    return civil_day(datetime.now(UTC))


class ActorKind(StrEnum):
    PERSON = "person"
    # A person as administrator of the forum, for no organisation.
    ADMINISTRATOR = "admin"
    SYSTEM = "system"
    TOKEN = "token"  # noqa: S105  a kind of actor, not a secret


@dataclass(frozen=True, slots=True)
class Actor:
    """A person or the system, with the organisation and mandate they act under; stored with every fact.

    `command` is the idempotency key: a command sent twice with the same key is carried out once.
    """

    kind: ActorKind
    person: UUID | None = None
    organisation: UUID | None = None
    mandate: UUID | None = None
    administrator: bool = False
    command: UUID | None = None

    @classmethod
    def system(cls, *intent: object) -> Actor:
        """The system actor. `intent` makes the idempotency key, so that the command is carried out once."""
        command = named("system", *intent) if intent else None
        return cls(ActorKind.SYSTEM, command=command)

    @property
    def unrestricted(self) -> bool:
        """Whether the actor needs no role: true for administrators and for the system."""
        return self.administrator or self.kind is ActorKind.SYSTEM

    def repeating(self, *intent: object, asked: bytes | None = None) -> Actor:
        """The same actor with an idempotency key made from `intent`, unique to this person.

        `asked` is a digest of what is asked under this key (at least 8 bytes). It becomes the second half of
        the key, so that the log tells a repeated command from another one with the same `intent`.
        """
        key = named(self.kind, self.person, *intent)
        if asked is not None:
            key = UUID(bytes=key.bytes[:8] + asked[:8])
        return replace(self, command=key)

    def make_id(self, *parts: object) -> UUID:
        """The id of an object that this command creates: the same id when the command is sent again."""
        return named(self.command, *parts) if self.command else new_id()


class Aggregate(eventsourcing.domain.Aggregate):
    """A consistency boundary: its facts at the top, its rules below.

    `TOPIC` is one word, the first part of the topics of all its facts (`vote`, `vote.opened`). The class
    of the first fact is named `Created`, even where its topic has another word.
    """

    @property
    def space(self) -> UUID:
        """The group that this belongs to, or `FORUM`; the log and its exports filter by it."""
        return FORUM

    @property
    def object(self) -> tuple[str, UUID]:
        """The kind and id of the object that readers see: a ballot's facts are about its vote."""
        return type(self).__dict__["TOPIC"], self.id


class DomainError(Exception):
    """A refusal, named by its reason (`AlreadyVoted`), with the arguments of its message.

    The class name in kebab case is its code (`already-voted`). Readers get the message `error-<code>` in
    their language, formatted with `args_for_words`. `status` is the HTTP status. A class that only gathers
    others (`abstract=True`) is not raised and has no message.
    """

    code: ClassVar[str] = "domain-error"
    status: ClassVar[int] = 409
    codes: ClassVar[dict[str, type[DomainError]]] = {}

    def __init_subclass__(cls, *, abstract: bool = False, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.code = re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()
        if not abstract:
            DomainError.codes[cls.code] = cls

    def __init__(self, **args_for_words: object) -> None:
        super().__init__(f"{self.code} {args_for_words}" if args_for_words else self.code)
        self.args_for_words = args_for_words

    def args_in(self, language: str) -> dict[str, object]:
        """The arguments of the message in this language, for a refusal that has names among them."""
        return self.args_for_words


class NotAllowed(DomainError):
    """The actor has no right to do this."""

    status = 403


class NotFound(DomainError):
    """The object does not exist, or the actor may not know that it exists."""

    status = 404
