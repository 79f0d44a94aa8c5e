"""Aggregates of accounts, erasure requests and personal data exports: facts first, then refusals.

The stream of an account is the person's id. Facts hold only that id: name and address are in the kept table
`users`, whose row is deleted when the person is erased; the person's texts are sealed with a key, which is
destroyed. A request for erasure that was called back may be made again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from majlis.domain import Aggregate, DomainError, event

# Period in which a request can be called back before it is carried out.
REFLECTION = timedelta(days=7)
# Deadline after which the program carries a request out by itself.
LATEST = timedelta(days=30)
# Most changes of one's own name within a day: others have to recognise the person.
MOST_NAMES = 3
# Validity of a link that makes a browser known; an account is given one in this time.
BROWSER_LINK_FOR = timedelta(days=1)
_DAY = timedelta(days=1)


class SoleAdministrator(DomainError):
    """The last administrator cannot be erased: another administrator must be named first."""


class AlreadyAsked(DomainError):
    """There is an open request for this person's erasure already."""


class NoErasureAsked(DomainError):
    """There is no open request: none was made, or it was called back or carried out."""


class StillReflecting(DomainError):
    """The request can still be called back until `until`, an ISO moment."""


class AlreadyJoined(DomainError):
    """The person has set a password already: an invitation is not needed."""


class AlreadySo(DomainError):
    """The account is already as asked: closed, open, an administrator's, or not one."""


class NotJoined(DomainError):
    """The person has not joined: they could not sign in to administer the forum."""


class AccountIsClosed(DomainError):
    """The account is closed: it must be reopened first."""


class RenamedTooOften(DomainError):
    """The person has changed their name `MOST_NAMES` times within a day."""


class Account(Aggregate):
    """What was done to a person's account, and so their right to sign in and to administer."""

    TOPIC = "account"

    class Created(Aggregate.Created):
        """By an administrator: the person joins by the link of an invitation."""

        TOPIC = "account.invited"
        person: UUID

    class Opened(Aggregate.Created):
        """On the server, without an invitation: by its operator, or by the example forum."""

        TOPIC = "account.opened"
        person: UUID
        administrator: bool
        joined: bool

    class Known(Aggregate.Created):
        """An account from before accounts had facts, as it was found."""

        TOPIC = "account.known"
        person: UUID
        administrator: bool
        closed: bool
        joined: bool

    class InvitationRenewed(Aggregate.Event):
        TOPIC = "account.invitation-renewed"
        person: UUID

    class InvitationRevoked(Aggregate.Event):
        TOPIC = "account.invitation-revoked"
        person: UUID

    class Joined(Aggregate.Event):
        """The person set a password by their invitation."""

        TOPIC = "account.joined"
        person: UUID

    class Renamed(Aggregate.Event):
        """Another display name; `users` holds both names, the former until the time of this fact."""

        TOPIC = "account.renamed"
        person: UUID

    class PasswordChanged(Aggregate.Event):
        """By the person, with the old password or by the link of a letter."""

        TOPIC = "account.password-changed"
        person: UUID

    class SecondFactorSet(Aggregate.Event):
        TOPIC = "account.second-factor-set"
        person: UUID

    class SecondFactorRemoved(Aggregate.Event):
        TOPIC = "account.second-factor-removed"
        person: UUID

    class RecoveryCodesMade(Aggregate.Event):
        """Anew, by the person: those from before no longer work."""

        TOPIC = "account.recovery-codes-made"
        person: UUID

    class BrowserLinkGiven(Aggregate.Event):
        """By an administrator or on the server: the link lets a browser try to sign in, after too many
        wrong answers of others.
        """

        TOPIC = "account.browser-link-given"
        person: UUID

    class MadeAdministrator(Aggregate.Event):
        TOPIC = "account.made-administrator"
        person: UUID

    class AdministratorRemoved(Aggregate.Event):
        """The person administers the forum no longer; the account stays open."""

        TOPIC = "account.administrator-removed"
        person: UUID

    class Closed(Aggregate.Event):
        TOPIC = "account.closed"
        person: UUID

    class Reopened(Aggregate.Event):
        TOPIC = "account.reopened"
        person: UUID

    def __init__(
        self,
        *,
        person: UUID,
        administrator: bool = False,
        closed: bool = False,
        joined: bool = False,
    ) -> None:
        self.person = person
        self.administrator = administrator
        self.closed = closed
        self.joined = joined
        self.browser_link_at: datetime | None = None
        self.renamed_at: list[datetime] = []

    @property
    def object(self) -> tuple[str, UUID]:
        return "person", self.person

    @classmethod
    def invite(cls, person: UUID) -> Account:
        return cls._create(cls.Created, id=person, person=person)

    @classmethod
    def open(cls, person: UUID, *, administrator: bool) -> Account:
        return cls._create(
            cls.Opened, id=person, person=person, administrator=administrator, joined=True
        )

    @classmethod
    def know(cls, person: UUID, *, administrator: bool, closed: bool, joined: bool) -> Account:
        return cls._create(
            cls.Known,
            id=person,
            person=person,
            administrator=administrator,
            closed=closed,
            joined=joined,
        )

    def renew_invitation(self) -> None:
        if self.joined:
            raise AlreadyJoined
        self.trigger_event(self.InvitationRenewed, person=self.person)

    def revoke_invitation(self) -> None:
        if self.joined:
            raise AlreadyJoined
        self.trigger_event(self.InvitationRevoked, person=self.person)

    def join(self) -> None:
        if self.joined:
            raise AlreadyJoined
        self._joined(self.person)

    def rename(self, *, now: datetime) -> None:
        if len([at for at in self.renamed_at if _is_within(_DAY, at, now)]) >= MOST_NAMES:
            raise RenamedTooOften
        self._renamed(self.person, now)

    def change_password(self) -> None:
        self._password_changed(self.person)

    def set_second_factor(self) -> None:
        self.trigger_event(self.SecondFactorSet, person=self.person)

    def remove_second_factor(self) -> None:
        self.trigger_event(self.SecondFactorRemoved, person=self.person)

    def make_recovery_codes(self) -> None:
        self.trigger_event(self.RecoveryCodesMade, person=self.person)

    def give_browser_link(self, *, now: datetime) -> None:
        if self.closed:
            raise AccountIsClosed
        if not self.joined:
            raise NotJoined
        if self.browser_link_at and _is_within(BROWSER_LINK_FOR, self.browser_link_at, now):
            return  # it is shown again
        self._browser_link_given(self.person, now)

    def make_administrator(self) -> None:
        if self.administrator:
            raise AlreadySo
        if self.closed:
            raise AccountIsClosed
        if not self.joined:
            raise NotJoined
        self._made_administrator(self.person)

    def remove_administrator(self, *, sole_administrator: bool) -> None:
        if not self.administrator:
            raise AlreadySo
        if sole_administrator:
            raise SoleAdministrator
        self._administrator_removed(self.person)

    def close(self, *, sole_administrator: bool) -> None:
        if self.closed:
            raise AlreadySo
        if sole_administrator:
            raise SoleAdministrator
        self._closed(self.person)

    def reopen(self) -> None:
        if not self.closed:
            raise AlreadySo
        self._reopened(self.person)

    @event(Joined)
    def _joined(self, person: UUID) -> None:
        self.joined = True

    @event(Renamed)
    def _renamed(self, person: UUID, timestamp: datetime) -> None:
        self.renamed_at.append(timestamp)

    @event(PasswordChanged)
    def _password_changed(self, person: UUID) -> None:
        self.browser_link_at = None  # its link is void

    @event(BrowserLinkGiven)
    def _browser_link_given(self, person: UUID, timestamp: datetime) -> None:
        self.browser_link_at = timestamp

    @event(MadeAdministrator)
    def _made_administrator(self, person: UUID) -> None:
        self.administrator = True

    @event(AdministratorRemoved)
    def _administrator_removed(self, person: UUID) -> None:
        self.administrator = False

    @event(Closed)
    def _closed(self, person: UUID) -> None:
        self.closed = True

    @event(Reopened)
    def _reopened(self, person: UUID) -> None:
        self.closed = False


def _is_within(interval: timedelta, at: datetime, now: datetime) -> bool:
    """Whether the interval since `at` runs; not since a moment in the future, when the clock was ahead."""
    return at <= now < at + interval


@dataclass(frozen=True)
class SealedText:
    """The place in the log of a fact with words of a person, and the rows that hold them.

    `rows` are the keys of these rows. `replaced` are the sealed fields whose words a later fact has
    replaced in them. A `version` of `None` (from version 1 of `person.erased`) is the last fact of the
    topic in the stream.
    """

    stream: UUID
    version: int | None
    rows: list[UUID]
    replaced: list[str]


class Person(Aggregate):
    TOPIC = "person"

    class Created(Aggregate.Created):
        """A request by the person, or by an administrator on their behalf."""

        TOPIC = "person.erasure-asked"
        person: UUID
        earliest: datetime
        latest: datetime

    class CalledBack(Aggregate.Event):
        TOPIC = "person.erasure-called-back"
        person: UUID

    class Erased(Aggregate.Event):
        """`texts`: by topic, every fact that holds words of this person.

        `unsealed` counts their texts from before texts were sealed: these stay readable in the log for
        good.
        """

        TOPIC = "person.erased"
        class_version = 2
        person: UUID
        texts: dict[str, list[SealedText]]
        unsealed: int

        @staticmethod
        def upcast_v1_v2(state: dict[str, Any]) -> None:
            """Version 1 listed only streams: the last fact of the topic in each held words of this person."""
            state["texts"] = {
                topic: [
                    {"stream": stream, "version": None, "rows": [stream], "replaced": []}
                    for stream in streams
                ]
                for topic, streams in state["texts"].items()
            }

    def __init__(self, *, person: UUID, earliest: datetime, latest: datetime) -> None:
        self.person = person
        self.earliest = earliest
        self.latest = latest
        self.waiting = True

    @property
    def object(self) -> tuple[str, UUID]:
        return "person", self.person

    @classmethod
    def ask(cls, *, id: UUID, person: UUID, sole_administrator: bool, now: datetime) -> Person:
        if sole_administrator:
            raise SoleAdministrator
        return cls._create(
            cls.Created, id=id, person=person, earliest=now + REFLECTION, latest=now + LATEST
        )

    def call_back(self) -> None:
        if not self.waiting:
            raise NoErasureAsked
        self._called_back(self.person)

    def carry_out(
        self,
        *,
        texts: dict[str, list[SealedText]],
        unsealed: int,
        sole_administrator: bool,
        now: datetime,
        again: bool = False,
    ) -> None:
        """`again`: the erasure was carried out before, but the restored backup is older than that."""
        if not self.waiting:
            raise NoErasureAsked
        if again:
            self._erased(self.person, texts, unsealed)
            return
        if now < self.earliest:
            raise StillReflecting(until=self.earliest.isoformat())
        if sole_administrator:
            raise SoleAdministrator
        self._erased(self.person, texts, unsealed)

    @event(CalledBack)
    def _called_back(self, person: UUID) -> None:
        self.waiting = False

    @event(Erased)
    def _erased(self, person: UUID, texts: dict[str, list[SealedText]], unsealed: int) -> None:
        self.waiting = False


class Export(Aggregate):
    """One copy of a person's data, handed to them."""

    TOPIC = "personal-data"

    class Created(Aggregate.Created):
        TOPIC = "personal-data.exported"
        person: UUID

    def __init__(self, *, person: UUID) -> None:
        self.person = person

    @property
    def object(self) -> tuple[str, UUID]:
        return "person", self.person

    @classmethod
    def hand_out(cls, *, id: UUID, person: UUID) -> Export:
        return cls._create(cls.Created, id=id, person=person)
