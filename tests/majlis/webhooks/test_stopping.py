"""Stopped webhooks: the reasons, the notices, and that no fact is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from django.conf import settings

from federations.working_groups.aggregate import Visibility
from majlis.domain import Actor
from majlis.eventstore.models import Fact
from majlis.eventstore.store import head, read_log
from majlis.slices.notices import notices_of
from majlis.webhooks import sending
from majlis.webhooks.aggregate import Stop
from majlis.webhooks.commands import (
    renew_secret,
    resume_webhook,
    secret_of,
    stop_webhook,
)
from majlis.webhooks.projection import Cursor, WebhookRow
from majlis.webhooks.sending import GIVEN_UP, send, waiting
from tests.support.outside import Partner
from tests.support.people import account, nobody
from tests.support.webhooks import (
    a_webhook,
    close_account,
    during_next_request,
    move,
    position,
    received,
)
from tests.support.world import (
    a_group,
)

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("leave", [close_account, lambda person: account(person).delete()])
def test_a_webhook_without_a_reader_stops_and_skips_no_fact(
    administrator: Actor, partner: Partner, reader: Actor, leave: Callable[[Actor], object]
) -> None:
    webhook = a_webhook(administrator, partner, reader)
    before = position(webhook)
    leave(reader)
    a_group(Visibility.PUBLIC)

    send(webhook)

    assert partner.requests == []
    assert position(webhook) == before
    assert WebhookRow.objects.get(pk=webhook).stopped == Stop.NO_READER
    [stopped] = read_log(after=head() - 1)
    assert administrator.person in {one.person for one in notices_of(stopped)}


def test_facts_missed_while_the_account_was_closed_are_sent_on_resume(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group")
    close_account(reader)
    group = a_group(Visibility.PUBLIC)
    send(webhook)
    user = account(reader)
    user.is_active = True
    user.save()

    resume_webhook(administrator, webhook)
    send(webhook)

    assert [message["data"]["object"]["id"] for message in received(partner)] == [str(group)]


def test_a_webhook_failing_for_days_is_stopped_and_sends_again_when_resumed(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group")
    a_group()
    partner.answer = lambda _: (500, {})
    send(webhook)
    long_ago = datetime.now(UTC) - GIVEN_UP
    Cursor.objects.filter(pk=webhook).update(failing_since=long_ago)

    send(webhook)

    assert WebhookRow.objects.get(pk=webhook).stopped == Stop.FAILING
    assert Fact.objects.filter(topic="webhook.stopped", actor_kind="system").count() == 1
    assert list(waiting(datetime.now(UTC) + GIVEN_UP)) == []
    partner.answer = lambda _: (200, {})
    resume_webhook(administrator, webhook)
    assert send(webhook) == 1


def test_one_success_resets_the_time_of_failing(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group")
    a_group()
    a_group()
    long_ago = datetime.now(UTC) - GIVEN_UP
    Cursor.objects.filter(pk=webhook).update(failing_since=long_ago, tries=20)
    partner.answer = lambda _: (500 if partner.requests else 204, {})

    assert send(webhook) == 1

    assert WebhookRow.objects.get(pk=webhook).stopped is None
    assert Cursor.objects.get(pk=webhook).tries == 1


def test_an_answer_of_410_stops_the_webhook(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group")
    a_group()
    partner.answer = lambda _: (410, {})

    send(webhook)
    send(webhook)

    assert WebhookRow.objects.get(pk=webhook).stopped == Stop.GONE
    assert len(partner.requests) == 1


def test_an_answer_of_410_after_a_resume_stops_the_webhook_again(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group")
    a_group()
    partner.answer = lambda _: (410, {})
    send(webhook)
    resume_webhook(administrator, webhook)

    for _ in range(3):
        send(webhook)

    assert WebhookRow.objects.get(pk=webhook).stopped == Stop.GONE
    assert Fact.objects.filter(topic="webhook.stopped").count() == 2
    assert Cursor.objects.get(pk=webhook).next_try_at
    assert len(partner.requests) == 2


def test_a_webhook_stopped_by_hand_during_an_answer_of_410_is_stopped_once(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group")
    a_group()

    during_next_request(partner, lambda: stop_webhook(administrator, webhook), answering=410)
    assert send(webhook) == 0

    assert WebhookRow.objects.get(pk=webhook).stopped == Stop.BY_HAND


def test_a_change_during_a_turn_applies_from_the_next_message_on(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group")
    for _ in range(6):
        a_group()

    def requests_with(decide: Callable[[], object]) -> int:
        during_next_request(partner, decide)
        partner.requests.clear()
        send(webhook)
        return len(partner.requests)

    assert requests_with(lambda: stop_webhook(administrator, webhook)) == 1
    resume_webhook(administrator, webhook)
    assert requests_with(lambda: renew_secret(administrator, webhook)) == 1
    elsewhere = partner.url.replace("/hook", "/elsewhere")
    assert requests_with(lambda: move(administrator, webhook, elsewhere)) == 1
    send(webhook)
    assert [request.path for request in partner.requests] == ["/hook"] + ["/elsewhere"] * 3


def test_a_lost_right_applies_from_the_next_batch_on(
    administrator: Actor, partner: Partner, reader: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "BATCH", 2)
    webhook = a_webhook(administrator, partner, reader, "group")
    for _ in range(4):
        a_group()

    during_next_request(partner, lambda: close_account(reader))
    assert send(webhook) == 2

    assert len(partner.requests) == 2
    assert WebhookRow.objects.get(pk=webhook).stopped == Stop.NO_READER


def test_a_failure_of_the_old_address_does_not_stop_the_new_one(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group")
    a_group()

    elsewhere = partner.url.replace("/hook", "/elsewhere")
    during_next_request(partner, lambda: move(administrator, webhook, elsewhere), answering=410)
    send(webhook)

    assert WebhookRow.objects.get(pk=webhook).stopped is None
    assert len(list(waiting(datetime.now(UTC)))) == 1


def test_a_webhook_with_an_unreadable_secret_is_stopped_until_it_is_renewed(
    administrator: Actor, partner: Partner, reader: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group")
    a_group()
    old = secret_of(webhook)
    monkeypatch.setattr(settings, "SECRET_KEY", "another key than the one of before")

    assert send(webhook) == 0

    assert WebhookRow.objects.get(pk=webhook).stopped == Stop.NO_SECRET
    by_secret = nobody().get(
        f"/api/webhooks/{webhook}/messages?after=0", headers={"authorization": f"Bearer {old}"}
    )
    assert by_secret.status_code == 401
    renew_secret(administrator, webhook)
    resume_webhook(administrator, webhook)
    assert send(webhook) == 1


def test_administrators_are_notified_of_a_stopped_webhook(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group")
    stop_webhook(Actor.system("webhook-failing", webhook), webhook, Stop.FAILING)

    notices = list(notices_of(next(iter(read_log(after=head() - 1)))))

    assert administrator.person in {one.person for one in notices}
    assert reader.person not in {one.person for one in notices}
    assert {(one.reason, one.args["why"]) for one in notices} == {("administrator", "failing")}
