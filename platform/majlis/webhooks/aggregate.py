"""The webhook aggregate: facts first, then rules. Its secret and cursor are kept rows, not facts."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from urllib.parse import urlsplit
from uuid import UUID

from majlis.domain import Aggregate, DomainError, NotAllowed, event

LONGEST_URL = 500


class Stop(StrEnum):
    """The reason why a webhook is stopped."""

    BY_HAND = "by-hand"  # an administrator stopped it
    FAILING = "failing"  # no 2xx answer for days
    GONE = "gone"  # the partner answered 410
    NO_READER = "no-reader"  # the reader's account is closed or erased
    NO_SECRET = "no-secret"  # noqa: S105  the secret cannot be decrypted


class WebhookNeedsHttps(DomainError):
    """Messages are confidential in transit: the address must begin with https://."""


class WebhookAddressNotPlain(DomainError):
    """The address needs a host, and may have no user name, password or fragment."""


class WebhookUnchanged(DomainError):
    """The webhook is in this state already."""


class WebhookRemoved(DomainError):
    """The webhook was removed."""


class WebhookStopped(NotAllowed):
    """An administrator stopped the webhook, or its reader has no account: the partner may fetch nothing."""


class BeyondTheLog(DomainError):
    """The log has no such position yet."""


class Webhook(Aggregate):
    TOPIC = "webhook"

    class Created(Aggregate.Created):
        TOPIC = "webhook.added"
        name: str
        url: str
        reader: UUID
        topics: list[str]

    class Changed(Aggregate.Event):
        TOPIC = "webhook.changed"
        name: str
        url: str
        topics: list[str]

    class Stopped(Aggregate.Event):
        TOPIC = "webhook.stopped"
        why: Stop

    class Resumed(Aggregate.Event):
        TOPIC = "webhook.resumed"

    class Replayed(Aggregate.Event):
        TOPIC = "webhook.replayed"
        after: int

    class SecretRenewed(Aggregate.Event):
        TOPIC = "webhook.secret-renewed"

    class Removed(Aggregate.Event):
        TOPIC = "webhook.removed"

    def __init__(self, *, name: str, url: str, reader: UUID, topics: list[str]) -> None:
        self.name = name
        self.url = url
        self.reader = reader
        self.topics = topics
        self.stopped: Stop | None = None
        self.removed = False

    @classmethod
    def add(
        cls, *, id: UUID, name: str, url: str, reader: UUID, topics: Collection[str]
    ) -> Webhook:
        """Adds a webhook that sends the facts of these topics that `reader` may read.

        A topic is that of one fact (`vote.closed`) or the first part of several (`vote`); without topics
        all facts are sent.
        """
        check_address(url)
        return cls._create(
            cls.Created, id=id, name=name, url=url, reader=reader, topics=sorted(set(topics))
        )

    def change(self, *, name: str, url: str, topics: Collection[str]) -> None:
        self.check_there()
        check_address(url)
        if (name, url, sorted(set(topics))) == (self.name, self.url, self.topics):
            raise WebhookUnchanged
        self._changed(name, url, sorted(set(topics)))

    def stop(self, why: Stop) -> None:
        self.check_there()
        if self.stopped:
            raise WebhookUnchanged
        self._stopped(why)

    def resume(self) -> None:
        self.check_there()
        if not self.stopped:
            raise WebhookUnchanged
        self._resumed()

    def replay(self, after: int, *, head: int) -> None:
        """Sends every fact after that position again."""
        self.check_there()
        if after > head:
            raise BeyondTheLog(position=after, head=head)
        self._replayed(after)

    def renew_secret(self) -> None:
        self.check_there()
        self._secret_renewed()

    def remove(self) -> None:
        self.check_there()
        self._removed()

    def check_there(self) -> None:
        if self.removed:
            raise WebhookRemoved

    @event(Changed)
    def _changed(self, name: str, url: str, topics: list[str]) -> None:
        self.name, self.url, self.topics = name, url, topics

    @event(Stopped)
    def _stopped(self, why: Stop) -> None:
        self.stopped = why

    @event(Resumed)
    def _resumed(self) -> None:
        self.stopped = None

    @event(Replayed)
    def _replayed(self, after: int) -> None:
        pass

    @event(SecretRenewed)
    def _secret_renewed(self) -> None:
        pass

    @event(Removed)
    def _removed(self) -> None:
        self.removed = True


def check_address(url: str) -> None:
    """Refuses an invalid address; each delivery checks the resolved host (SSRF)."""
    try:
        parts = urlsplit(url)
        plain = bool(parts.hostname) and not (parts.username or parts.password or parts.fragment)
        _ = parts.port
    except ValueError as error:
        raise WebhookAddressNotPlain from error
    if not plain or len(url) > LONGEST_URL:
        raise WebhookAddressNotPlain
    if parts.scheme != "https":
        raise WebhookNeedsHttps
