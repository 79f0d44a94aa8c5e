"""Webhooks of a partner, and their state."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.db import connection

from majlis.domain import Actor, new_id
from majlis.webhooks.commands import (
    add_webhook,
    change_webhook,
)
from majlis.webhooks.projection import Cursor
from tests.support.outside import Partner
from tests.support.people import account


def a_webhook(by: Actor, partner: Partner, reader: Actor, *topics: str) -> UUID:
    id = new_id()
    assert reader.person
    add_webhook(by, id, name="Partenaire", url=partner.url, reader=reader.person, topics=topics)
    return id


def close_account(person: Actor) -> None:
    user = account(person)
    user.is_active = False
    user.save()


def move(by: Actor, webhook: UUID, url: str) -> None:
    change_webhook(by, webhook, name="Partenaire", url=url, topics=["group"])


def during_next_request(partner: Partner, act: Callable[[], object], answering: int = 204) -> None:
    """Runs `act` once, while the partner receives its next message, which it answers with `answering`."""

    def answer(_: object) -> tuple[int, dict[str, str]]:
        partner.answer = lambda _: (204, {})
        act()
        connection.close()
        return answering, {}

    partner.answer = answer


def received(partner: Partner) -> list[dict[str, Any]]:
    return [json.loads(request.body) for request in partner.requests]


def position(webhook: UUID) -> int:
    return Cursor.objects.values_list("position", flat=True).get(pk=webhook)
