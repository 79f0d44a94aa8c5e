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
from tests.support.webhooks import a_webhook, close_account, meanwhile, move, position, received
from tests.support.world import (
    a_group,
)

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("goes", [close_account, lambda person: account(person).delete()])
def test_without_a_reader_nothing_is_told_and_nothing_is_lost(
    administrator: Actor, partner: Partner, reader: Actor, goes: Callable[[Actor], object]
) -> None:
    webhook = a_webhook(administrator, partner, reader)
    before = position(webhook)
    goes(reader)
    a_group(Visibility.PUBLIC)

    send(webhook)

    assert partner.requests == []
    assert position(webhook) == before
    assert WebhookRow.objects.get(pk=webhook).stopped == Stop.NO_READER
    [stopped] = read_log(after=head() - 1)
    assert administrator.person in {one.person for one in notices_of(stopped)}


def test_what_was_missed_while_the_account_was_closed_is_told_when_it_is_resumed(
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


def test_after_days_without_an_answer_it_is_stopped_and_goes_on_when_resumed(
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


def test_an_answer_ends_a_silence_of_days_even_if_the_next_message_has_none(
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


def test_whoever_says_gone_is_not_asked_again(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group")
    a_group()
    partner.answer = lambda _: (410, {})

    send(webhook)
    send(webhook)

    assert WebhookRow.objects.get(pk=webhook).stopped == Stop.GONE
    assert len(partner.requests) == 1


def test_whoever_says_gone_again_after_it_was_resumed_is_stopped_again(
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


def test_one_that_was_stopped_by_hand_while_it_said_gone_is_stopped_once(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group")
    a_group()

    meanwhile(partner, lambda: stop_webhook(administrator, webhook), answering=410)
    assert send(webhook) == 0

    assert WebhookRow.objects.get(pk=webhook).stopped == Stop.BY_HAND


def test_what_is_decided_in_the_middle_of_a_turn_holds_from_the_next_message_on(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group")
    for _ in range(6):
        a_group()

    def in_the_middle(decide: Callable[[], object]) -> int:
        meanwhile(partner, decide)
        partner.requests.clear()
        send(webhook)
        return len(partner.requests)

    assert in_the_middle(lambda: stop_webhook(administrator, webhook)) == 1
    resume_webhook(administrator, webhook)
    assert in_the_middle(lambda: renew_secret(administrator, webhook)) == 1
    elsewhere = partner.url.replace("/hook", "/elsewhere")
    assert in_the_middle(lambda: move(administrator, webhook, elsewhere)) == 1
    send(webhook)
    assert [request.path for request in partner.requests] == ["/hook"] + ["/elsewhere"] * 3


def test_a_lost_right_holds_from_the_next_page_on(
    administrator: Actor, partner: Partner, reader: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "BATCH", 2)
    webhook = a_webhook(administrator, partner, reader, "group")
    for _ in range(4):
        a_group()

    meanwhile(partner, lambda: close_account(reader))
    assert send(webhook) == 2

    assert len(partner.requests) == 2
    assert WebhookRow.objects.get(pk=webhook).stopped == Stop.NO_READER


def test_a_failure_of_the_address_of_before_keeps_the_new_one_from_nothing(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group")
    a_group()

    elsewhere = partner.url.replace("/hook", "/elsewhere")
    meanwhile(partner, lambda: move(administrator, webhook, elsewhere), answering=410)
    send(webhook)

    assert WebhookRow.objects.get(pk=webhook).stopped is None
    assert len(list(waiting(datetime.now(UTC)))) == 1


def test_one_whose_secret_no_key_opens_is_stopped_until_it_has_a_new_one(
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


def test_administrators_are_told_of_one_that_was_stopped(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group")
    stop_webhook(Actor.system("webhook-failing", webhook), webhook, Stop.FAILING)

    told = list(notices_of(next(iter(read_log(after=head() - 1)))))

    assert administrator.person in {one.person for one in told}
    assert reader.person not in {one.person for one in told}
    assert {(one.reason, one.args["why"]) for one in told} == {("administrator", "failing")}
