"""Commands on webhooks, for administrators only; the program itself stops a failing webhook."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Collection
from uuid import UUID

from cryptography.fernet import InvalidToken
from django.db.models import F
from django.db.models.functions import Least

from majlis.accounts.models import User
from majlis.domain import Actor, NotAllowed, NotFound
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.command import command
from majlis.eventstore.store import get, head, save
from majlis.vault import vault
from majlis.webhooks.aggregate import Stop, Webhook
from majlis.webhooks.projection import Cursor

PURPOSE = "webhooks"
# Standard Webhooks requires 24 to 64 random bytes, written as `whsec_` and their Base64.
PREFIX = "whsec_"


class NotYourWebhook(NotAllowed):
    """Only administrators decide which facts leave the forum."""


class SecretLost(Exception):
    """The secret was encrypted under another `SECRET_KEY`: it must be renewed."""


@command(Capacity.FORUM)
def add_webhook(
    by: Actor, id: UUID, *, name: str, url: str, reader: UUID, topics: Collection[str] = ()
) -> None:
    """Adds a webhook that starts with the next fact and sends what `reader` may read."""
    _check_unrestricted(by)
    if not User.objects.filter(pk=reader, is_active=True).exists():
        raise NotFound(kind="person", id=str(reader))
    save(Webhook.add(id=id, name=name, url=url, reader=reader, topics=topics))
    start = head()
    Cursor.objects.create(webhook=id, secret=_encrypted(_new_secret()), position=start, since=start)


@command(Capacity.FORUM)
def change_webhook(
    by: Actor, webhook: UUID, *, name: str, url: str, topics: Collection[str]
) -> None:
    """Changes the name, the address and the choice of topics."""
    _check_unrestricted(by)
    it = get(Webhook, webhook)
    it.change(name=name, url=url, topics=topics)
    _try_now(webhook)
    save(it)


@command(Capacity.FORUM)
def stop_webhook(by: Actor, webhook: UUID, why: Stop = Stop.BY_HAND) -> None:
    """Stops the webhook: nothing is sent until it is resumed."""
    _check_unrestricted(by)
    it = get(Webhook, webhook)
    it.stop(why)
    save(it)


@command(Capacity.FORUM)
def resume_webhook(by: Actor, webhook: UUID) -> None:
    """Resumes the webhook where it stopped: facts recorded meanwhile are sent too."""
    _check_unrestricted(by)
    it = get(Webhook, webhook)
    it.resume()
    _try_now(webhook)
    save(it)


@command(Capacity.FORUM)
def replay_webhook(by: Actor, webhook: UUID, after: int) -> None:
    """Sends again every fact recorded after a position; the messages keep their ids.

    The partner may also fetch messages from that position on.
    """
    _check_unrestricted(by)
    it = get(Webhook, webhook)
    it.replay(after, head=head())
    _try_now(webhook)
    Cursor.objects.filter(webhook=webhook).update(position=after, since=Least(F("since"), after))
    save(it)


@command(Capacity.FORUM)
def renew_secret(by: Actor, webhook: UUID) -> None:
    """Replaces the secret; the old one neither signs messages nor authenticates any more."""
    _check_unrestricted(by)
    it = get(Webhook, webhook)
    it.renew_secret()
    Cursor.objects.filter(webhook=webhook).update(secret=_encrypted(_new_secret()))
    save(it)


@command(Capacity.FORUM)
def remove_webhook(by: Actor, webhook: UUID) -> None:
    """Removes the webhook for good."""
    _check_unrestricted(by)
    it = get(Webhook, webhook)
    it.remove()
    Cursor.objects.filter(webhook=webhook).delete()
    save(it)


def secret_of(webhook: UUID) -> str:
    """The secret that signs the webhook's messages; raises `NotFound` and `SecretLost`."""
    encrypted = Cursor.objects.filter(webhook=webhook).values_list("secret", flat=True).first()
    if encrypted is None:
        raise NotFound(kind="webhook", id=str(webhook))
    try:
        return vault(PURPOSE).decrypt(encrypted.encode()).decode()
    except InvalidToken as error:
        raise SecretLost from error


def _new_secret() -> str:
    return PREFIX + base64.b64encode(secrets.token_bytes(32)).decode()


def _encrypted(secret: str) -> str:
    return vault(PURPOSE).encrypt(secret.encode()).decode()


def _try_now(webhook: UUID) -> None:
    Cursor.objects.filter(webhook=webhook).update(tries=0, failing_since=None, next_try_at=None)


def _check_unrestricted(by: Actor) -> None:
    if not by.unrestricted:
        raise NotYourWebhook
