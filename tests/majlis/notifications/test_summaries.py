"""Letters after a time without: only what comes after mail was turned on, one summary of the rest."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from pytest_django import Settings

from federations.votes.commands import open_vote
from majlis.accounts.models import User
from majlis.backup.restoring import restored
from majlis.domain import Actor
from majlis.notifications import outbox
from majlis.notifications.mail import MAIL
from majlis.notifications.models import (
    Channel,
    Delivery,
    Letter,
    Preference,
    PushSubscription,
    Rhythm,
)
from tests.support.mailbox import Mailbox
from tests.support.notices import DAY, a_panel_without_notices, deliver, notify
from tests.support.people import account
from tests.support.world import Panel, a_scheduled_vote, an_action, an_open_vote

pytestmark = pytest.mark.django_db


def some_news(panel: Panel, actions: int = 3) -> Actor:
    """Actions for the second delegate, each of which is mailed at once."""
    for _ in range(actions):
        an_action(panel.group, assignee=panel.delegates[1])
    notify()
    return panel.delegates[1]


def to(mailbox: Mailbox, reader: Actor) -> list[str]:
    return [str(one["Subject"]) for one in mailbox.letters if one["To"] == account(reader).email]


def turn_on(settings: Settings, mailbox: Mailbox) -> None:
    settings.EMAIL_URL = mailbox.url


def test_mail_turned_on_sends_only_what_comes_after(settings: Settings, mailbox: Mailbox) -> None:
    panel = a_panel_without_notices(3)
    settings.EMAIL_URL = None
    reader = some_news(panel, 5)
    an_open_vote(panel)
    notify()
    assert not Delivery.objects.filter(channel=Channel.MAIL).exists()
    turn_on(settings, mailbox)
    deliver(MAIL)
    deliver(MAIL, after=2 * DAY)
    assert mailbox.letters == []
    some_news(panel, 1)
    deliver(MAIL)
    assert len(to(mailbox, reader)) == 1


def test_what_was_due_while_mail_was_off_is_one_summary(
    settings: Settings, mailbox: Mailbox
) -> None:
    reader = some_news(a_panel_without_notices(2))
    settings.EMAIL_URL = None
    for act in outbox.due(datetime.now(UTC)):
        act()
    turn_on(settings, mailbox)
    deliver(MAIL)
    assert len(to(mailbox, reader)) == 1


def test_after_a_day_without_the_server_each_person_gets_one_summary(mailbox: Mailbox) -> None:
    panel = a_panel_without_notices(3)
    mailbox.answer = lambda line: "" if line.startswith("ehlo") else None
    reader = some_news(panel)
    deliver(MAIL)
    assert Letter.objects.filter(next_try_at__isnull=False).count() >= 3, "they are made and wait"
    an_action(panel.group, assignee=reader)
    for days in (1, 2, 3):
        MAIL.rests_until = 0.0
        deliver(MAIL, after=days * DAY + timedelta(hours=1))
    MAIL.rests_until = 0.0
    mailbox.answer = lambda line: None
    deliver(MAIL, after=4 * DAY)
    deliver(MAIL, after=5 * DAY)
    (subject,) = to(mailbox, reader)
    assert subject.startswith("Ce que vous n’avez pas reçu")
    assert not Letter.objects.filter(next_try_at__isnull=False).exists()


def test_a_server_that_defers_everything_for_days_ends_in_one_summary(mailbox: Mailbox) -> None:
    reader = some_news(a_panel_without_notices(2))
    mailbox.answer = lambda line: "451 later" if line.lower().startswith("rcpt") else None
    for hours in (0, 1, 5, 12, 26, 40, 60):
        deliver(MAIL, after=timedelta(hours=hours, minutes=1))
    mailbox.answer = lambda line: None
    deliver(MAIL, after=timedelta(hours=70))
    assert len(to(mailbox, reader)) == 1


def test_an_outage_of_minutes_makes_no_summary(mailbox: Mailbox) -> None:
    mailbox.answer = lambda line: "" if line.startswith("ehlo") else None
    reader = some_news(a_panel_without_notices(2), 2)
    deliver(MAIL)
    MAIL.rests_until = 0.0
    mailbox.answer = lambda line: None
    deliver(MAIL, after=timedelta(minutes=20))
    assert len(to(mailbox, reader)) == 2


def test_a_restored_archive_sends_one_summary_of_what_waited_in_it(mailbox: Mailbox) -> None:
    panel = a_panel_without_notices(2)
    reader = some_news(panel)
    outbox.gather(MAIL, datetime.now(UTC) + outbox.SETTLE)
    some_news(panel)
    restored.send(None, tell=print)
    deliver(MAIL)
    assert len(to(mailbox, reader)) == 1


def test_a_kind_turned_on_sends_nothing_of_before(mailbox: Mailbox) -> None:
    panel = a_panel_without_notices(2)
    reader = panel.delegates[1]
    assert reader.person
    choice = Preference.objects.create(
        id=Preference.id_of(reader.person, None, "assigned", Channel.MAIL),
        person=reader.person,
        kind="assigned",
        channel=Channel.MAIL,
        rhythm=Rhythm.OFF,
    )
    some_news(panel)
    choice.rhythm = Rhythm.AT_ONCE
    choice.save()
    deliver(MAIL)
    assert to(mailbox, reader) == []


def test_a_browser_subscribed_later_gets_nothing_of_before(mailbox: Mailbox) -> None:
    panel = a_panel_without_notices(2)
    reader = some_news(panel)
    assert reader.person
    assert not Delivery.objects.filter(channel=Channel.PUSH).exists()
    PushSubscription.objects.create(
        person=reader.person, endpoint="https://push.example/1", made_at=datetime.now(UTC)
    )
    some_news(panel, 1)
    assert Delivery.objects.filter(channel=Channel.PUSH, person=reader.person).count() == 1


def test_a_letter_that_waits_goes_to_the_present_address(mailbox: Mailbox) -> None:
    reader = some_news(a_panel_without_notices(2), 1)
    assert reader.person
    outbox.gather(MAIL, datetime.now(UTC) + outbox.SETTLE)
    User.objects.filter(pk=reader.person).update(email="new@example.org")
    deliver(MAIL)
    assert [str(one["To"]) for one in mailbox.letters if one["To"] == "new@example.org"]


def test_a_vote_announced_and_opened_within_seconds_is_one_letter(mailbox: Mailbox) -> None:
    panel = a_panel_without_notices(3)
    vote = a_scheduled_vote(panel)
    # The sender looks each second: before, between and after the two facts.
    for seconds in (0, 1):
        deliver(MAIL, after=timedelta(seconds=seconds))
    open_vote(panel.chair, vote)
    for seconds in (2, 5, 11, 20, 60):
        deliver(MAIL, after=timedelta(seconds=seconds))
    deliver(MAIL, after=DAY / 2)
    (subject,) = to(mailbox, panel.delegates[1])
    assert subject == "Adoptez-vous ce texte ?"
    body = mailbox.letters[0].get_body(("plain",))
    assert body
    assert re.search(r"\b2\b.? nouveautés", body.get_content())
