"""Queries by an expression that has an index use this index, on both databases."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.db.models import QuerySet

from federations.working_groups.projection import ActionRow, with_last_day
from majlis.audit.explorer import chosen
from majlis.webhooks.projection import WebhookRow
from majlis.webhooks.sending import _facts_of
from tests.support.people import a_person

pytestmark = pytest.mark.django_db


def plan(found: QuerySet[Any]) -> str:
    if connection.vendor == "postgresql":
        # The table is nearly empty, where PostgreSQL prefers to read it whole, and to sort.
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off")
    return found.explain()


def test_the_log_of_one_subject_is_read_by_its_index() -> None:
    reader = a_person()
    by_subject = chosen({"topic": "ballot"}, reader).order_by("-position")[:50]
    assert "facts_subject" in plan(by_subject)


def test_the_webhook_of_one_subject_reads_by_its_index() -> None:
    of_webhook = _facts_of(WebhookRow(topics=["ballot"])).filter(position__gt=1)
    assert "facts_subject" in plan(of_webhook.order_by("position")[:50])


def test_actions_are_paged_by_the_index_of_their_last_day() -> None:
    actions: QuerySet[Any] = with_last_day(ActionRow.objects.all())
    assert "actions_by_day" in plan(actions.order_by("last_day", "id")[:50])
