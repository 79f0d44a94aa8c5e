"""Letters of notices: content, recipients, grouping, and retries."""

from __future__ import annotations

import logging
import re
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from functools import partial
from io import StringIO
from uuid import UUID

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from federations.membership.commands import end_mandate
from federations.proposals.commands import support, withdraw_support
from federations.votes.rules import Choice
from majlis.accounts.commands import close_account
from majlis.accounts.mail import encoded
from majlis.accounts.models import User
from majlis.domain import Actor, today
from majlis.notifications import outbox
from majlis.notifications.mail import MAIL
from majlis.notifications.models import Channel, Delivery, Letter, Notice, Preference, Rhythm
from majlis.texts import say
from tests.support.mailbox import Mailbox
from tests.support.notices import DAY, a_panel_without_notices, deliver, flood, notify
from tests.support.people import account, know_everybody
from tests.support.world import (
    an_action,
    an_administrator,
    an_open_vote,
)

pytestmark = pytest.mark.django_db


def part(letter: EmailMessage, kind: str) -> str:
    body = letter.get_body((kind,))
    assert body
    return str(body.get_content())


def later() -> datetime:
    """The time by which the facts of now have settled."""
    return datetime.now(UTC) + outbox.SETTLE


def set_language(actor: Actor, language: str) -> None:
    User.objects.filter(pk=person(actor)).update(language=language)


def addresses(mailbox: Mailbox) -> list[str]:
    return sorted(str(letter["To"]) for letter in mailbox.letters)


def emails(*people: Actor) -> list[str]:
    return sorted(account(one).email for one in people)


def test_the_opening_of_a_vote_is_mailed_once_to_each_elector(mailbox: Mailbox) -> None:
    panel = a_panel_without_notices(3)
    an_open_vote(panel)
    deliver(MAIL)
    deliver(MAIL, after=DAY)
    assert addresses(mailbox) == emails(*panel.delegates[1:]), "not to the chair, who opened it"
    assert not Letter.objects.exclude(sent_at__isnull=False).exists()


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_a_letter_is_in_the_reader_s_language_and_direction(
    mailbox: Mailbox, language: str
) -> None:
    panel = a_panel_without_notices(2)
    set_language(panel.delegates[1], language)
    vote = an_open_vote(panel)
    deliver(MAIL)
    letter = mailbox.next()
    html, text = part(letter, "html"), part(letter, "plain")
    assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in html
    # The title is marked as French for every reader.
    assert letter["Subject"] == "Adoptez-vous ce texte ?"
    assert '<h1 class="strong" lang="fr" dir="ltr"' in html
    for words in (html, text):
        assert f"http://127.0.0.1:8000/votes/{vote}" in words
    reason = {"fr": "Parce que", "ar": "لأن", "en": "Because"}[language]
    assert reason in html
    assert reason in text


def test_an_arabic_title_arrives_whole_and_its_code_in_order(mailbox: Mailbox) -> None:
    panel = a_panel_without_notices(2)
    set_language(panel.delegates[1], "ar")
    title = "استطلاع مفتوح: هل ينبغي أن يبدأ الجرد بالملحق رقم 2026-017؟"
    an_open_vote(panel, question={"ar": title})
    deliver(MAIL)
    letter = mailbox.next()
    shown = title.replace("2026-017", "\u20662026-017\u2069")
    assert letter["Subject"] == shown
    assert shown in part(letter, "html")
    assert shown in part(letter, "plain")


def test_a_subject_arrives_as_written_at_any_length() -> None:
    """A space between two encoded words is dropped by the reader's program: it must be inside one."""
    title = "استطلاع مفتوح: هل ينبغي أن يبدأ الجرد بجهتكم أم بالجهات كلها؟ Adoptez-vous la liste ? "
    subjects = [
        (title * 3)[start : start + length] for start in range(20) for length in range(1, 160)
    ]
    for subject in map(str.strip, filter(str.strip, subjects)):
        sent = f"Subject: {encoded(subject)}\r\n\r\n".encode("ascii")
        assert max(map(len, sent.split(b"\r\n"))) <= 78
        assert message_from_bytes(sent, policy=SMTP)["Subject"] == subject


def test_a_letter_has_the_headers_of_an_automatic_message_in_a_thread(mailbox: Mailbox) -> None:
    panel = a_panel_without_notices(2)
    vote = an_open_vote(panel)
    deliver(MAIL)
    letter = mailbox.next()
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter["List-Id"] == "Majlis <notices.localhost>"
    assert letter["References"] == letter["In-Reply-To"] == f"<vote.{vote}@localhost>"
    stored = Letter.objects.get(message_id=letter["Message-ID"])
    assert letter["Date"].datetime == stored.made_at.replace(microsecond=0)
    assert stored.content == ""
    assert letter["List-Unsubscribe"] is None, "this notice is mandatory"


def test_every_line_of_a_letter_is_ascii_and_short(mailbox: Mailbox) -> None:
    panel = a_panel_without_notices(2)
    set_language(panel.delegates[1], "ar")
    an_open_vote(panel)
    deliver(MAIL)
    (received,) = mailbox.received
    assert received.isascii()
    assert max(len(line) for line in received.split(b"\r\n")) <= 998


def test_immediate_letters_are_one_per_object_each_in_its_own_thread(mailbox: Mailbox) -> None:
    panel = a_panel_without_notices(2)
    one, other = an_open_vote(panel), an_open_vote(panel)
    deliver(MAIL)
    roots = {letter["References"] for letter in mailbox.letters}
    assert roots == {f"<vote.{one}@localhost>", f"<vote.{other}@localhost>"}
    assert len({letter["Message-ID"] for letter in mailbox.letters}) == 2


def test_many_facts_about_one_object_are_one_line_of_one_digest(mailbox: Mailbox) -> None:
    panel = a_panel_without_notices(2)
    proposal = flood(panel, 30)
    deliver(MAIL)
    assert mailbox.letters == [], "it is not eight o'clock yet"
    deliver(MAIL, after=DAY)
    (letter,) = [one for one in mailbox.letters if one["To"] == account(panel.delegates[1]).email]
    text = part(letter, "plain")
    assert text.count(f"/proposals/{proposal}") == 1
    assert re.search(r"\b30\b", text)
    assert letter["In-Reply-To"] is None
    assert "One-Click" in letter["List-Unsubscribe-Post"]


def test_a_digest_has_all_the_objects_of_its_day(mailbox: Mailbox) -> None:
    panel = a_panel_without_notices(2)
    proposals = {flood(panel, 1), flood(panel, 2)}
    deliver(MAIL, after=DAY)
    (letter,) = [one for one in mailbox.letters if one["To"] == account(panel.delegates[1]).email]
    html = part(letter, "html")
    assert {one for one in proposals if f"/proposals/{one}" in html} == proposals


def test_facts_that_follow_an_immediate_letter_are_grouped_into_one_later_letter(
    mailbox: Mailbox,
) -> None:
    panel = a_panel_without_notices(2)
    choose(panel.delegates[1], "drafts", Rhythm.AT_ONCE)
    proposal = flood(panel, 1)
    deliver(MAIL)
    assert len(mailbox.letters) == 1
    for act in (withdraw_support, support, withdraw_support):
        act(panel.chair, proposal)
    deliver(MAIL)
    assert len(mailbox.letters) == 1
    deliver(MAIL, after=outbox.REST + 3 * outbox.SETTLE)
    assert len(mailbox.letters) == 2
    assert re.search(r"\b3\b", part(mailbox.letters[1], "plain"))


def choose(actor: Actor, kind: str, rhythm: Rhythm) -> None:
    assert actor.person
    Preference.objects.create(
        id=Preference.id_of(actor.person, None, kind, Channel.MAIL),
        person=actor.person,
        kind=kind,
        channel=Channel.MAIL,
        rhythm=rhythm,
    )


def test_a_closed_account_gets_no_letter_not_even_a_stored_one(mailbox: Mailbox) -> None:
    panel = a_panel_without_notices(3)
    an_open_vote(panel)
    notify()
    know_everybody()
    close_account(an_administrator(), person(panel.delegates[1]))
    outbox.gather(MAIL, later())
    close_account(an_administrator(), person(panel.delegates[2]))
    outbox.run(MAIL, later)
    assert addresses(mailbox) == emails(*panel.delegates[1:]), "of the closing"
    assert {letter["Subject"] for letter in mailbox.letters} == {say("fr", "mail-closed-subject")}
    assert not Letter.objects.exclude(sent_at=None, content="").exists()
    assert not Delivery.objects.filter(letter=None, channel="mail").exists()


def person(actor: Actor) -> UUID:
    assert actor.person
    return actor.person


@pytest.mark.parametrize("made", [False, True])
def test_no_letter_is_sent_about_an_object_that_became_invisible(
    mailbox: Mailbox, made: bool
) -> None:
    panel = a_panel_without_notices(2)
    flood(panel, 1)
    notify()
    tomorrow = datetime.now(UTC) + DAY
    if made:
        outbox.gather(MAIL, tomorrow)
    mandate = panel.delegates[1].mandate
    assert mandate
    end_mandate(an_administrator(), mandate, today() - DAY)
    outbox.run(MAIL, lambda: tomorrow)
    assert emails(panel.delegates[1])[0] not in addresses(mailbox)


def test_a_permanently_refused_address_ends_its_letter_and_delays_no_other(
    mailbox: Mailbox, caplog: pytest.LogCaptureFixture
) -> None:
    panel = a_panel_without_notices(4)
    bad, *others = panel.delegates[1:]
    address = account(bad).email
    mailbox.answer = lambda line: f"550 no {address}" if address in line else None
    an_open_vote(panel)
    deliver(MAIL)
    deliver(MAIL, after=DAY)
    assert addresses(mailbox) == emails(*others)
    (complaint,) = [one for one in caplog.records if "refused" in one.message]
    assert complaint.levelno == logging.ERROR
    assert "550" in complaint.message
    assert address not in caplog.text
    assert account(bad).name not in caplog.text


def test_a_temporarily_refused_address_is_retried_later(mailbox: Mailbox) -> None:
    panel = a_panel_without_notices(3)
    slow = account(panel.delegates[1]).email
    mailbox.answer = lambda line: "450 grey" if slow in line and line.startswith("rcpt") else None
    an_open_vote(panel)
    deliver(MAIL)
    assert addresses(mailbox) == emails(panel.delegates[2])
    mailbox.answer = lambda line: None
    deliver(MAIL)
    assert len(mailbox.letters) == 1, "not at once"
    deliver(MAIL, after=timedelta(minutes=1))
    assert addresses(mailbox) == emails(*panel.delegates[1:])


def test_a_letter_refused_for_days_is_given_up(
    mailbox: Mailbox, caplog: pytest.LogCaptureFixture
) -> None:
    panel = a_panel_without_notices(2)
    mailbox.answer = lambda line: "450 grey" if line.startswith("rcpt") else None
    an_open_vote(panel)
    for days in range(5):
        deliver(MAIL, after=days * DAY)
    assert "given up" in caplog.text
    (letter,) = Letter.objects.all()
    assert (letter.next_try_at, letter.sent_at, letter.content) == (None, None, "")


def test_a_clock_that_jumped_ahead_gives_no_letter_up(
    mailbox: Mailbox, caplog: pytest.LogCaptureFixture
) -> None:
    panel = a_panel_without_notices(2)
    mailbox.answer = lambda line: "450 grey" if line.startswith("rcpt") else None
    an_open_vote(panel)
    deliver(MAIL)
    for days in range(1, 5):
        outbox.run(MAIL, lambda: datetime.now(UTC) + days * DAY)  # noqa: B023  called at once
    assert "given up" not in caplog.text
    assert Letter.objects.get().next_try_at


def test_a_failing_mail_server_is_tried_with_one_letter_before_a_pause(
    mailbox: Mailbox,
) -> None:
    panel = a_panel_without_notices(3)
    mailbox.answer = lambda line: "" if line.startswith("ehlo") else None
    an_open_vote(panel)
    deliver(MAIL)
    assert sorted(Letter.objects.values_list("tries", flat=True)) == [0, 1]
    assert not is_started(), "sending is paused"
    MAIL.rests_until = 0.0
    mailbox.answer = lambda line: None
    assert is_started()
    deliver(MAIL, after=timedelta(minutes=1))
    assert addresses(mailbox) == emails(*panel.delegates[1:])


def is_started() -> bool:
    """Whether the timetable would start to send letters now."""
    return any(act.args == (MAIL,) for act in outbox.due(later()) if isinstance(act, partial))


def test_an_unacknowledged_letter_is_repeated_unchanged(mailbox: Mailbox) -> None:
    panel = a_panel_without_notices(2)
    vote = an_open_vote(panel)
    notify()
    outbox.gather(MAIL, later())
    sent = Letter.objects.get()
    with MAIL.opened() as hand_over:
        hand_over(sent, account(panel.delegates[1]))
    # New notices do not change a stored letter.
    panel.cast(vote, panel.chair, Choice.FOR)
    deliver(MAIL)
    first, again = mailbox.received
    assert first == again


def test_a_letter_is_claimed_by_one_sender(mailbox: Mailbox) -> None:
    panel = a_panel_without_notices(2)
    an_open_vote(panel)
    notify()
    outbox.gather(MAIL, later())
    one, other = Letter.objects.get(), Letter.objects.get()
    now = datetime.now(UTC)
    assert outbox._claimed(one, now)
    assert not outbox._claimed(other, now)
    late = Letter.objects.get()
    assert late.next_try_at == now + outbox.LEASE, "it is not due while it is leased"


def test_a_notice_that_cannot_be_rendered_does_not_delay_other_people(
    mailbox: Mailbox,
) -> None:
    panel = a_panel_without_notices(3)
    an_open_vote(panel)
    notify()
    Notice.objects.filter(person=person(panel.delegates[1])).update(reason="never-heard-of")
    outbox.run(MAIL, later)
    assert addresses(mailbox) == emails(panel.delegates[2])
    assert Delivery.objects.filter(letter=None, person=person(panel.delegates[1])).exists()


def test_a_stored_letter_that_cannot_be_rendered_does_not_delay_others(mailbox: Mailbox) -> None:
    panel = a_panel_without_notices(3)
    an_open_vote(panel)
    notify()
    outbox.gather(MAIL, later())
    first = Letter.objects.order_by("next_try_at", "id")[0]
    Notice.objects.filter(person=first.person).update(reason="never-heard-of")
    outbox.run(MAIL, later)
    assert len(mailbox.letters) == 1
    assert Letter.objects.get(next_try_at__isnull=False).pk == first.pk


def test_headers_for_programs_are_not_encoded(mailbox: Mailbox, settings: Settings) -> None:
    """Headers stay unencoded, although long words are usually encoded: programs must find the address."""
    settings.DEFAULT_FROM_EMAIL = "majlis@majlis.exemple.federations-industrielles.example.org"
    panel = a_panel_without_notices(2)
    an_action(panel.group, assignee=panel.delegates[1])
    deliver(MAIL)
    (received,) = mailbox.received
    head = received.partition(b"\r\n\r\n")[0]
    lines = dict(line.split(b": ", 1) for line in head.split(b"\r\n") if b": " in line)
    assert re.fullmatch(rb"<http://127\.0\.0\.1:8000/unsubscribe/\S+>", lines[b"List-Unsubscribe"])
    assert lines[b"List-Unsubscribe-Post"] == b"List-Unsubscribe=One-Click"
    for name in (b"Message-ID", b"References", b"In-Reply-To"):
        assert re.fullmatch(rb"<[\w.-]+@[\w.-]+\.org>", lines[name]), lines[name]


def test_stale_notices_are_not_mailed(mailbox: Mailbox) -> None:
    an_open_vote(a_panel_without_notices(2))
    deliver(MAIL, after=outbox.STALE + DAY)
    assert mailbox.letters == []
    assert not Delivery.objects.filter(letter=None, channel="mail").exists()


def test_without_a_mail_server_nothing_is_gathered(settings: Settings) -> None:
    settings.EMAIL_URL = None
    an_open_vote(a_panel_without_notices(2))
    notify()
    assert not is_started()
    assert not Letter.objects.exists()


def test_letters_are_gathered_in_a_few_queries_and_sent_over_one_connection(
    mailbox: Mailbox,
) -> None:
    few, many = queries_to_gather(2), queries_to_gather(6)
    assert (many - few) / 4 <= 7, "the visibility of each reader takes its own queries"
    outbox.run(MAIL, later)
    assert len(mailbox.letters) == 5
    assert mailbox.connections == 1


def queries_to_gather(seats: int) -> int:
    an_open_vote(a_panel_without_notices(seats))
    notify()
    with CaptureQueriesContext(connection) as queries:
        outbox.gather(MAIL, later())
    return len(queries)


def test_the_letters_command_counts_waiting_letters(mailbox: Mailbox) -> None:
    an_open_vote(a_panel_without_notices(3))
    notify()
    outbox.gather(MAIL, later())
    output = StringIO()
    call_command("letters", stdout=output)
    mail, push = output.getvalue().splitlines()
    assert mail.startswith("mail: 2 waiting, the oldest since 20")
    assert push == "push: 0 waiting"


@pytest.mark.parametrize(
    ("place", "domain"),
    [
        ("مجلس.example", "xn--rgbo4cc.example"),
        (f"{'federations-' * 5}ma.example", f"{'federations-' * 5}ma.example"),
    ],
)
def test_list_id_and_message_id_are_ascii_for_a_long_or_arabic_domain(
    mailbox: Mailbox, settings: Settings, place: str, domain: str
) -> None:
    settings.DEFAULT_FROM_EMAIL = f"Majlis <avis@{place}>"
    panel = a_panel_without_notices(2)
    flood(panel, 1)
    deliver(MAIL, after=DAY)
    head = mailbox.received[0].partition(b"\r\n\r\n")[0].decode("ascii").split("\r\n")
    assert f"List-Id: Majlis <notices.{domain}>" in head
    assert any(re.fullmatch(rf"Message-ID: <[^ ]+@{re.escape(domain)}>", line) for line in head)
