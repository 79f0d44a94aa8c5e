"""Delivery: sends each webhook the facts after its cursor, one at a time and in order.

About once a second, the timetable queries the webhooks that are behind the log and hands each to a worker
thread, so that a slow partner delays no other. The cursor moves after the answer: a killed process sends
at most one message again, with the same id.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import logging
import random
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import F, Q, QuerySet
from django.db.models.lookups import Exact

from majlis.accounts.models import User
from majlis.domain import Actor, ActorKind
from majlis.eventstore.clock import believed
from majlis.eventstore.following import timetable
from majlis.eventstore.models import SUBJECT, Fact
from majlis.eventstore.sealing import states
from majlis.eventstore.store import head
from majlis.http.outside import Answer, Unreachable, post
from majlis.slices.guards import readable, withheld
from majlis.webhooks.aggregate import Stop, WebhookRemoved, WebhookUnchanged
from majlis.webhooks.commands import PREFIX, SecretLost, secret_of, stop_webhook
from majlis.webhooks.projection import Cursor, WebhookRow

logger = logging.getLogger(__name__)

# Number of worker threads, and maximum number of messages per turn of one webhook.
WORKERS = 8
TURN = 200
# Batch size; a change of the reader's rights takes effect with the next batch.
BATCH = 10

# Retry intervals in seconds, each with up to 10 % of jitter.
BACK_OFF = (5, 30, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600)
# A webhook that has failed for this long is stopped.
GIVEN_UP = timedelta(days=5)

# Cursor values after a 2xx answer.
ACCEPTED: dict[str, Any] = {
    "last_answer": "taken",
    "tries": 0,
    "failing_since": None,
    "next_try_at": None,
}

_workers = ThreadPoolExecutor(WORKERS, thread_name_prefix="webhooks")
_busy: set[UUID] = set()
_lock = threading.Lock()


@timetable("webhooks")
def waiting(now: datetime) -> Iterator[Callable[[], object]]:
    """One task for each webhook that is behind the log and due for an attempt."""
    behind = Cursor.objects.filter(
        Q(next_try_at=None) | Q(next_try_at__lte=now),
        position__lt=head(),
        webhook__in=WebhookRow.objects.filter(stopped=None).values("pk"),
    )
    for webhook in behind.values_list("webhook", flat=True):
        yield partial(_submit, webhook)


def _submit(webhook: UUID) -> None:
    with _lock:
        if webhook in _busy:
            return
        _busy.add(webhook)
    _workers.submit(_send_and_release, webhook)


def _send_and_release(webhook: UUID) -> None:
    try:
        send(webhook)
    except Exception:
        logger.exception("a webhook could not be served", extra={"webhook": str(webhook)})
    finally:
        connection.close()
        with _lock:
            _busy.discard(webhook)


def send(webhook: UUID) -> int:
    """Sends one webhook up to `TURN` messages after its cursor; returns how many were accepted.

    Any decision about the webhook ends the turn before the next message. The reader's rights are checked
    for each batch.
    """
    accepted = 0
    while accepted < TURN:
        row = WebhookRow.objects.filter(pk=webhook, stopped=None, removed=False).first()
        cursor = Cursor.objects.filter(pk=webhook).first()
        if row is None or cursor is None:
            break
        reader = reader_of(row)
        if reader is None:
            # The cursor stays: the facts are sent once the account is open again and the webhook resumed.
            _stop(row, Stop.NO_READER)
            break
        try:
            secret = secret_of(webhook)
        except SecretLost:
            _stop(row, Stop.NO_SECRET)
            break
        end = head()
        messages = messages_after(row, reader, cursor.position, BATCH)
        for position, id, body in messages:
            if not _is_unchanged(row) or not _deliver(row, cursor, id, body, secret):
                return accepted
            accepted += 1
            cursor.tries, cursor.failing_since = 0, None
            if not _move(cursor, position, sent=F("sent") + 1, **ACCEPTED):
                return accepted
        if len(messages) < BATCH:
            # The remaining facts are hidden from the reader or of other topics: skip them.
            _move(cursor, max(end, cursor.position))
            break
    return accepted


def _is_unchanged(row: WebhookRow) -> bool:
    """Whether the webhook is unchanged: not stopped, edited, replayed, removed or given a new secret."""
    return WebhookRow.objects.filter(pk=row.pk, rev=row.rev).exists()


def messages_after(
    webhook: WebhookRow, reader: Actor, position: int, limit: int
) -> list[tuple[int, UUID, bytes]]:
    """The next messages after a position: `(position, fact's id, body)`, in order."""
    facts = _facts_of(webhook).filter(readable(reader), position__gt=position)
    lines = list(facts.order_by("position")[:limit])
    hidden = withheld(lines, reader)
    return [
        (line.position, line.id, _body(line, None if line.id in hidden else state))
        for line, state in zip(lines, states(lines), strict=True)
    ]


def reader_of(webhook: WebhookRow) -> Actor | None:
    """The person under whose rights the webhook reads; `None` once the account is closed or erased."""
    user = User.objects.filter(pk=webhook.reader, is_active=True).first()
    if user is None:
        return None
    return Actor(ActorKind.PERSON, person=user.pk, administrator=user.is_administrator)


def _facts_of(webhook: WebhookRow) -> QuerySet[Fact]:
    if not webhook.topics:
        return Fact.objects.all()
    wanted = Q()
    for topic in webhook.topics:
        wanted |= Q(topic=topic) if "." in topic else Q(Exact(SUBJECT, topic))
    return Fact.objects.filter(wanted)


def _body(fact: Fact, state: dict[str, Any] | None) -> bytes:
    """`{type, timestamp, data}` as in Standard Webhooks; `data` uses the names of the API's log.

    `state` is the fact's state, `None` if it is withheld.
    """
    data: dict[str, Any] = {
        "position": fact.position,
        "id": str(fact.id),
        "actor": {"kind": fact.actor_kind, "person": fact.actor and str(fact.actor)},
        "organisation": fact.organisation and str(fact.organisation),
        "cause": fact.cause and str(fact.cause),
        "space": str(fact.space),
        "object": {"kind": fact.object_kind, "id": str(fact.object_id)},
        "state": state,
        "withheld": state is None,
    }
    message = {"type": fact.topic, "timestamp": _moment(fact.recorded_at), "data": data}
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def sign(secret: str, id: str, timestamp: int, body: bytes) -> str:
    """`webhook-signature` of Standard Webhooks: `v1,` and Base64 of HMAC-SHA256."""
    key = base64.b64decode(secret.removeprefix(PREFIX))
    signed = f"{id}.{timestamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()


def _deliver(row: WebhookRow, cursor: Cursor, id: UUID, body: bytes, secret: str) -> bool:
    """Sends one message once; returns whether it was accepted."""
    timestamp = int(datetime.now(UTC).timestamp())
    headers = {
        "Content-Type": "application/json",
        "webhook-id": str(id),
        "webhook-timestamp": str(timestamp),
        "webhook-signature": sign(secret, str(id), timestamp, body),
    }
    try:
        answer = post(row.url, body, headers)
    except Unreachable as error:
        return _failed(row, cursor, error.reason)
    if answer.taken:
        return True
    return _failed(row, cursor, str(answer.status), answer)


def _failed(row: WebhookRow, cursor: Cursor, word: str, answer: Answer | None = None) -> bool:
    if not _is_unchanged(row):
        # The webhook changed during the request (its address, say): the failure does not count.
        return False
    now = datetime.now(UTC)
    since = cursor.failing_since or now
    seconds: float = BACK_OFF[min(cursor.tries, len(BACK_OFF) - 1)]
    seconds = max(seconds * random.uniform(1, 1.1), min((answer and answer.retry_after) or 0, 3600))  # noqa: S311
    Cursor.objects.filter(pk=cursor.pk).update(
        last_answer=word,
        tries=cursor.tries + 1,
        failing_since=since,
        next_try_at=now + timedelta(seconds=seconds),
    )
    if answer and answer.status == 410:
        _stop(row, Stop.GONE)
    elif believed(now) - since >= GIVEN_UP:
        _stop(row, Stop.FAILING)
    return False


def _stop(row: WebhookRow, why: Stop) -> None:
    """Stops the webhook. The intent contains the revision, so it takes effect at most once per resumption."""
    with suppress(WebhookUnchanged, WebhookRemoved):
        stop_webhook(Actor.system("webhook-stopped", row.pk, row.rev), row.pk, why)


def _move(cursor: Cursor, position: int, **values: Any) -> bool:
    """Moves the cursor; false if a replay moved it meanwhile, which ends this turn."""
    moved = Cursor.objects.filter(pk=cursor.pk, position=cursor.position).update(
        position=position, **values
    )
    cursor.position = position
    return bool(moved)
