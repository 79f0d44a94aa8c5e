"""What browsers hear of webhooks.

- `webhooks` (administrators): `webhook` rows, at every fact of theirs. How far each one is moves without
  facts: a page that shows it asks again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from django.db.models import Q
from eventsourcing.domain import AggregateEvent

from majlis.audit.guards import hides
from majlis.domain import FORUM, Actor
from majlis.live.topics import Touched, kind, shows, topic
from majlis.webhooks.aggregate import Webhook
from majlis.webhooks.projection import WebhookRow, webhook_rows


@topic("webhooks")
def webhooks(actor: Actor, id: UUID | None) -> UUID | None:
    return FORUM if id is None and actor.administrator else None


@kind("webhook")
def rows(topic: str, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    return webhook_rows(WebhookRow.objects.filter(pk__in=ids))


@shows(
    Webhook.Created,
    Webhook.Changed,
    Webhook.Stopped,
    Webhook.Resumed,
    Webhook.Replayed,
    Webhook.SecretRenewed,
    Webhook.Removed,
)
def a_webhook_changes(fact: AggregateEvent) -> Iterator[Touched]:
    assert isinstance(fact.originator_id, UUID)
    yield "webhooks", "webhook", fact.originator_id


# Whose server is told of what is the administrators' to know.
@hides("webhook")
def known(actor: Actor) -> Q:
    return Q() if actor.administrator else Q(pk__in=())
