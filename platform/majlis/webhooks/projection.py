"""Webhook tables: a projection of administrators' decisions, and the kept cursors.

Row shape (ids are text, moments are ISO 8601 in UTC): `{kind: "webhook", id, rev, name, url, reader,
topics, added_at, stopped, stopped_at, position, waiting, sent, failing_since, next_try_at, last_answer}`.
`stopped` is the reason why nothing is sent, or null. `waiting` is whether the log has facts after the
cursor. `last_answer` is an HTTP status or a word (`taken`, `timeout`, `refused`, `forbidden-address`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Annotated, Any, ClassVar
from uuid import UUID

from django.db import models
from django.db.models import Q, QuerySet

from majlis.accounts.people import PersonShape, people
from majlis.domain import Actor
from majlis.eventstore.models import Row
from majlis.eventstore.projecting import Rows, on
from majlis.eventstore.store import head
from majlis.slices.guards import hides
from majlis.slices.objects import Described, describes
from majlis.slices.shapes import RowShape
from majlis.webhooks.aggregate import Stop, Webhook


class WebhookRow(Row):
    id = models.UUIDField(primary_key=True)
    name = models.CharField(max_length=200)
    url = models.CharField(max_length=500)
    reader = models.UUIDField()
    topics = models.JSONField()
    added_at = models.DateTimeField()
    stopped = models.CharField(max_length=10, null=True)  # noqa: DJ001  null: active
    stopped_at = models.DateTimeField(null=True)
    # The row stays, because the log names it.
    removed = models.BooleanField(default=False)

    class Meta:
        db_table = "webhooks"
        app_label = "webhooks"
        indexes: ClassVar = [models.Index(fields=["added_at", "id"], name="webhooks_by_time")]


class Cursor(models.Model):
    """The delivery position of a webhook, and its encrypted secret; a kept table, filled by no fact."""

    webhook = models.UUIDField(primary_key=True)
    secret = models.TextField()
    position = models.BigIntegerField()
    # Lowest cursor position that an administrator ever set: the partner may not fetch anything before.
    since = models.BigIntegerField()
    sent = models.PositiveBigIntegerField(default=0)
    tries = models.PositiveIntegerField(default=0)
    failing_since = models.DateTimeField(null=True)
    next_try_at = models.DateTimeField(null=True)
    last_answer = models.CharField(max_length=40, null=True)  # noqa: DJ001  null: no attempt yet

    class Meta:
        db_table = "webhook_cursors"
        app_label = "webhooks"


@on
def added(fact: Webhook.Created, rows: Rows) -> None:
    rows.add(
        WebhookRow(
            id=fact.originator_id,
            name=fact.name,
            url=fact.url,
            reader=fact.reader,
            topics=fact.topics,
            added_at=fact.timestamp,
        )
    )


@on
def changed(fact: Webhook.Changed, rows: Rows) -> None:
    row = rows.get(WebhookRow, fact.originator_id)
    row.name, row.url, row.topics = fact.name, fact.url, fact.topics


@on
def stopped(fact: Webhook.Stopped, rows: Rows) -> None:
    row = rows.get(WebhookRow, fact.originator_id)
    row.stopped, row.stopped_at = fact.why.value, fact.timestamp


@on
def resumed(fact: Webhook.Resumed, rows: Rows) -> None:
    row = rows.get(WebhookRow, fact.originator_id)
    row.stopped = row.stopped_at = None


@on
def touched(fact: Webhook.Replayed | Webhook.SecretRenewed, rows: Rows) -> None:
    rows.get(WebhookRow, fact.originator_id)


@on
def removed(fact: Webhook.Removed, rows: Rows) -> None:
    rows.get(WebhookRow, fact.originator_id).removed = True


# Only administrators, who decide which facts leave the forum, see webhooks.
def visible_to(actor: Actor) -> QuerySet[WebhookRow]:
    webhooks = WebhookRow.objects.filter(removed=False)
    return webhooks if actor.administrator else webhooks.none()


@hides("webhook")
def known(actor: Actor) -> Q:
    return Q() if actor.administrator else Q(pk__in=())


class WebhookShape(RowShape, kind="webhook"):
    """A webhook, with its delivery position."""

    name: str
    url: str
    reader: Annotated[PersonShape, "The person whose rights decide what is sent."]
    topics: Annotated[list[str], "Empty means all topics."]
    added_at: datetime
    stopped: Stop | None
    stopped_at: datetime | None
    position: Annotated[int, "The position up to which facts have been sent."]
    waiting: bool
    sent: Annotated[int, "The number of messages that the server has accepted."]
    failing_since: datetime | None
    next_try_at: datetime | None
    last_answer: Annotated[str | None, "An HTTP status, or a word."]


def webhook_rows(chosen: Iterable[WebhookRow]) -> list[dict[str, Any]]:
    """The rows of these webhooks, in two queries and the log's head."""
    webhooks = list(chosen)
    cursors = Cursor.objects.in_bulk([webhook.pk for webhook in webhooks])
    readers = people(webhook.reader for webhook in webhooks)
    end = head()
    return WebhookShape.rows(
        webhooks,
        reader=lambda row: readers[row.reader],
        position=lambda row: cursors[row.pk].position,
        waiting=lambda row: cursors[row.pk].position < end,
        sent=lambda row: cursors[row.pk].sent,
        failing_since=lambda row: cursors[row.pk].failing_since,
        next_try_at=lambda row: cursors[row.pk].next_try_at,
        last_answer=lambda row: cursors[row.pk].last_answer,
    )


@describes("webhook")
def webhooks_described(ids: Collection[UUID]) -> dict[UUID, Described]:
    found = WebhookRow.objects.filter(pk__in=ids).values_list("id", "name")
    return {id: Described({"fr": name}, "/webhooks") for id, name in found}
