"""A partner's real server gets facts in order, once, and only those visible to the webhook's reader."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from federations.votes.rules import Choice
from federations.working_groups.aggregate import Visibility
from federations.working_groups.commands import archive_group
from majlis.domain import Actor
from majlis.eventstore.following import Following
from majlis.eventstore.models import Fact
from majlis.eventstore.store import head
from majlis.webhooks import sending
from majlis.webhooks.commands import (
    renew_secret,
    replay_webhook,
    resume_webhook,
    secret_of,
    stop_webhook,
)
from majlis.webhooks.projection import Cursor
from majlis.webhooks.sending import TURN, send, waiting
from tests.support.outside import Partner, Request
from tests.support.webhooks import a_webhook, during_next_request, position, received
from tests.support.world import (
    a_group,
    a_panel,
    an_open_vote,
    an_organisation,
)

pytestmark = pytest.mark.django_db(transaction=True)


def test_every_fact_is_sent_once_and_in_order(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader)
    before = head()
    a_group(name="Énergie")
    an_organisation()

    send(webhook)
    send(webhook)

    positions = [message["data"]["position"] for message in received(partner)]
    facts = Fact.objects.filter(position__gt=before).exclude(object_kind="webhook")
    assert positions == list(facts.order_by("position").values_list("position", flat=True))
    assert Cursor.objects.get(pk=webhook).position == head()
    assert Cursor.objects.get(pk=webhook).sent == len(positions)


def test_a_message_has_the_content_and_signature_of_the_standard(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader)
    group = a_group()
    send(webhook)

    request = partner.requests[0]
    key = base64.b64decode(secret_of(webhook).removeprefix("whsec_"))
    signed = b".".join(
        [
            request.headers["webhook-id"].encode(),
            request.headers["webhook-timestamp"].encode(),
            request.body,
        ]
    )
    expected = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    assert request.headers["webhook-signature"] == f"v1,{expected}"
    assert abs(int(request.headers["webhook-timestamp"]) - datetime.now(UTC).timestamp()) < 60
    message = json.loads(request.body)
    fact = Fact.objects.get(pk=message["data"]["position"])
    assert request.headers["webhook-id"] == str(fact.id) == message["data"]["id"]
    assert message["type"] == fact.topic == "group.created"
    assert message["data"]["object"] == {"kind": "group", "id": str(group)}
    assert message["data"]["state"] == json.loads(fact.state)


def test_the_signature_of_the_standard_s_example_is_reproduced() -> None:
    # From the specification of Standard Webhooks.
    signature = sending.sign(
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "msg_p5jXN8AQM9LWM0D4loKWxJek",
        1614265330,
        b'{"test": 2432232314}',
    )

    assert signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_only_the_chosen_topics_are_sent(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group", "organisation.verified")
    a_group()
    an_organisation()

    send(webhook)

    assert {message["type"].partition(".")[0] for message in received(partner)} == {"group"}
    assert Cursor.objects.get(pk=webhook).position == head()


def test_facts_invisible_to_the_reader_are_not_sent(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader)
    hidden = a_group(Visibility.PARTICIPANTS)
    shown = a_group(Visibility.PUBLIC)

    send(webhook)

    objects = {message["data"]["object"]["id"] for message in received(partner)}
    assert str(shown) in objects
    assert str(hidden) not in objects
    assert str(webhook) not in objects


def test_a_refused_message_is_retried_under_its_id_before_the_next(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group")
    first, second = a_group(), a_group()
    partner.answer = lambda _: (500, {})
    send(webhook)
    at = Cursor.objects.get(pk=webhook)
    assert (at.tries, at.last_answer) == (1, "500")
    assert at.next_try_at is not None
    assert list(waiting(datetime.now(UTC))) == []
    assert len(list(waiting(at.next_try_at + timedelta(seconds=1)))) == 1

    partner.answer = lambda _: (204, {})
    send(webhook)

    ids = [request.headers["webhook-id"] for request in partner.requests]
    assert ids[0] == ids[1] != ids[2]
    objects = [message["data"]["object"]["id"] for message in received(partner)]
    assert objects == [str(first), str(first), str(second)]
    at = Cursor.objects.get(pk=webhook)
    assert (at.tries, at.failing_since, at.next_try_at, at.last_answer) == (0, None, None, "taken")


def test_the_retry_interval_grows_and_is_at_least_retry_after(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group")
    a_group()
    waits = []
    partner.answer = lambda _: (503, {"Retry-After": "60"})
    for _ in range(4):
        now = datetime.now(UTC)
        send(webhook)
        due = Cursor.objects.get(pk=webhook).next_try_at
        assert due
        waits.append((due - now).total_seconds())

    assert waits[0] >= 60
    assert waits[2] < waits[3]
    assert waits[2] >= 300


def test_a_replay_sends_messages_again(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    start = head()
    webhook = a_webhook(administrator, partner, reader, "group")
    a_group()
    send(webhook)
    stop_webhook(administrator, webhook)
    assert send(webhook) == 0
    resume_webhook(administrator, webhook)

    replay_webhook(administrator, webhook, start)
    send(webhook)

    ids = [request.headers["webhook-id"] for request in partner.requests]
    assert len(ids) == 2
    assert ids[0] == ids[1]


def test_a_replay_requested_during_a_turn_is_not_lost(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    start = head()
    webhook = a_webhook(administrator, partner, reader, "group")
    a_group()
    a_group()
    send(webhook)
    a_group()

    during_next_request(partner, lambda: replay_webhook(administrator, webhook, start))
    send(webhook)
    send(webhook)

    assert len(partner.requests) == 2 + 1 + 3


def test_a_turn_sends_a_limited_number_of_messages(
    administrator: Actor, partner: Partner, reader: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "TURN", 2)
    monkeypatch.setattr(sending, "BATCH", 1)
    webhook = a_webhook(administrator, partner, reader, "group")
    for _ in range(3):
        a_group()

    assert [send(webhook), send(webhook), send(webhook)] == [2, 1, 0]
    assert TURN > 2


def test_a_renewed_secret_replaces_the_old_one_and_is_not_stored_in_clear(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group")
    old = secret_of(webhook)
    renew_secret(administrator, webhook)

    assert secret_of(webhook) != old
    assert Cursor.objects.get(pk=webhook).secret.find(secret_of(webhook)) == -1


def test_a_hidden_ballot_is_sent_without_its_choice(administrator: Actor, partner: Partner) -> None:
    panel = a_panel()
    vote = an_open_vote(panel, {"secrecy": "hidden"})
    webhook = a_webhook(administrator, partner, panel.chair, "ballot")
    panel.cast(vote, panel.chair, Choice.FOR)

    send(webhook)

    [message] = received(partner)
    assert message["data"]["withheld"]
    assert message["data"]["state"] is None


def test_the_follower_sends_messages_and_repeats_one_after_a_kill(
    administrator: Actor,
    partner: Partner,
    reader: Actor,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A kill between the answer and the cursor's update sends one message twice."""
    webhook = a_webhook(administrator, partner, reader, "group")
    a_group()

    def die(*_: object, **__: object) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as killed:
        killed.setattr(sending, "_move", die)
        with pytest.raises(KeyboardInterrupt):
            send(webhook)

    a_group()
    with Following():
        wait_until(10, lambda: len(partner.requests) == 3)

    ids = [request.headers["webhook-id"] for request in partner.requests]
    assert ids[0] == ids[1] != ids[2]


def test_a_slow_partner_does_not_delay_another_webhook(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    slow, quick = (a_webhook(administrator, partner, reader, "group") for _ in range(2))
    a_group()
    release = threading.Event()
    answered: list[str] = []

    def answer(request: Request) -> tuple[int, dict[str, str]]:
        if not answered:
            answered.append(request.path)
            release.wait(20)
        return 204, {}

    partner.answer = answer
    with Following():
        wait_until(10, lambda: head() in (position(slow), position(quick)))
        release.set()
        wait_until(10, lambda: position(slow) == position(quick) == head())


def wait_until(seconds: float, condition: Callable[[], bool]) -> None:
    for _ in range(int(seconds / 0.05)):
        if condition():
            return
        time.sleep(0.05)
    raise AssertionError("it did not happen")


def test_a_sealed_text_is_sent_in_clear(
    administrator: Actor, partner: Partner, reader: Actor
) -> None:
    webhook = a_webhook(administrator, partner, reader, "group.archived")
    archive_group(administrator, a_group(), "Mission accomplie")

    send(webhook)

    assert [message["data"]["state"] for message in received(partner)] == [
        {"reason": "Mission accomplie"}
    ]
