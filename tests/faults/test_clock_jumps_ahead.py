"""A wrong clock is not believed blindly: nothing irreversible falls due by it before somebody confirms it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import StringIO
from typing import Any
from uuid import UUID

import pytest
from django.core.management import call_command
from django.db.models import F
from django.test import Client

from federations.votes.aggregate import VoteStatus
from federations.votes.commands import cast_ballot
from federations.votes.projection import VoteRow
from federations.votes.rules import Choice
from majlis.accounts.erasure import ask_erasure
from majlis.accounts.models import AccountLetter, User
from majlis.accounts.people import administrators
from majlis.audit.seal.models import Verification
from majlis.audit.seal.schedule import sealing_due, verification_due
from majlis.audit.seal.sealing import checkpoint
from majlis.audit.seal.verifying import begin, run
from majlis.clock.commands import confirm_clock
from majlis.clock.letters import letters_due
from majlis.clock.management.commands import clock as clock_command
from majlis.domain import NotAllowed, new_id
from majlis.eventstore import clock, following
from majlis.eventstore.models import Clock, Fact
from majlis.notifications.mail import MAIL
from majlis.notifications.outbox import run as run_outbox
from majlis.settings import _mail_by
from tests.support.clock import clock_moved
from tests.support.mailbox import Mailbox, a_mailbox
from tests.support.people import a_person, signed_in
from tests.support.world import Panel, a_panel, a_scheduled_vote, an_open_vote

pytestmark = pytest.mark.django_db(transaction=True)

HOUR = timedelta(hours=1)
AHEAD = timedelta(days=400)


def start() -> None:
    """One start of the followers: a turn of every follower and timetable, and the threads they started."""
    elections = following.Elections()
    try:
        following._run_all(elections, threading.Event())
        following._run_all(elections, threading.Event())
    finally:
        elections.lose()
    for thread in threading.enumerate():
        if thread.name == "mail":
            thread.join(10)


def confirm(client: Any, shown: str) -> Any:
    return client.post("/api/clock/confirmations", {"shown": shown}, format="json")


def status_of(vote: UUID) -> VoteStatus:
    return VoteStatus(VoteRow.objects.get(pk=vote).status)


def a_vote_of_each_kind(panel: Panel) -> tuple[UUID, UUID]:
    """One vote is open; another opens in ten minutes."""
    opens_at = datetime.now(UTC) + timedelta(minutes=10)
    one = an_open_vote(panel, closes_at=opens_at + AHEAD / 2)
    return one, a_scheduled_vote(panel, opens_at=opens_at, closes_at=opens_at + AHEAD / 2)


def test_one_start_with_a_clock_ahead_closes_no_vote_and_cancels_none() -> None:
    panel = a_panel(3)
    one, scheduled = a_vote_of_each_kind(panel)
    start()
    with clock_moved(AHEAD):
        start()
    assert status_of(one) is VoteStatus.OPEN
    assert status_of(scheduled) is VoteStatus.SCHEDULED
    # The clock is right again, and nobody had to do anything.
    with clock_moved(timedelta(minutes=20)):
        start()
    assert status_of(scheduled) is VoteStatus.OPEN
    assert status_of(one) is VoteStatus.OPEN


def test_what_was_due_before_the_clock_was_believed_asks_nobody() -> None:
    """A vote that cannot close is due for ever; each stop of an hour would look like a jump."""
    panel = a_panel(3)
    one = an_open_vote(panel, closes_at=datetime.now(UTC) + timedelta(seconds=0.2))
    time.sleep(0.3)
    now = datetime.now(UTC)
    clock.believe(now)
    assert following.held(now + 2 * HOUR) == 0
    assert status_of(one) is VoteStatus.OPEN


def test_a_reminder_that_is_due_no_more_hides_no_close() -> None:
    """The program stopped when the reminder fell due, and starts with a clock that is days ahead."""
    panel = a_panel(3)
    now = datetime.now(UTC)
    one = an_open_vote(panel, closes_at=now + 4 * HOUR)
    reminded = now + 1.5 * HOUR  # and no reminder was sent
    clock.believe(reminded)
    assert [name for name in following._irreversible for _ in following._timetables[name](reminded)]
    assert following.held(now + timedelta(days=2)) == 1
    with clock_moved(timedelta(days=2)):
        start()
    assert status_of(one) is VoteStatus.OPEN


def test_a_later_reminder_in_the_place_of_an_earlier_one_waits_too() -> None:
    now = datetime.now(UTC)
    an_open_vote(a_panel(3), closes_at=now + 30 * HOUR)
    clock.believe(now + 7 * HOUR)  # the reminder of the day before fell due, and was not sent
    assert following.held(now + 28 * HOUR) == 1


def test_a_forum_without_a_believed_time_starts_from_its_last_fact() -> None:
    one, _ = a_vote_of_each_kind(a_panel(3))
    assert not Clock.objects.exists()
    with clock_moved(AHEAD):
        start()
    assert status_of(one) is VoteStatus.OPEN


def test_after_an_administrator_confirms_the_date_what_waited_is_done() -> None:
    panel = a_panel(3)
    one, scheduled = a_vote_of_each_kind(panel)
    somebody = a_person("Administration", administrator=True)
    assert signed_in(somebody).get("/api/clock").json()["held"] == 0
    start()
    with clock_moved(AHEAD):
        start()
        administrator = signed_in(somebody)
        clock = administrator.get("/api/clock").json()
        assert clock["held"] == 2
        assert confirm(administrator, clock["now"]).status_code == 201
        start()
        assert administrator.get("/api/clock").json()["held"] == 0
        refused = confirm(administrator, clock["now"])
        assert (refused.status_code, refused.json()["code"]) == (409, "clock-in-no-doubt")
    assert status_of(one) is VoteStatus.CLOSED
    assert status_of(scheduled) is VoteStatus.CANCELLED
    confirmed = Fact.objects.get(topic="clock.confirmed")
    assert confirmed.actor is not None


def test_only_an_administrator_confirms_and_reads_the_clock() -> None:
    panel = a_panel(1)
    client = signed_in(panel.delegates[0])
    assert client.get("/api/clock").status_code == 403
    now = datetime.now(UTC)
    assert confirm(client, now.isoformat()).status_code == 403
    with pytest.raises(NotAllowed):
        confirm_clock(panel.delegates[0], new_id(), now)


def test_a_confirmation_is_of_the_date_that_was_shown_and_of_no_later_jump() -> None:
    one = an_open_vote(a_panel(3), closes_at=datetime.now(UTC) + timedelta(minutes=10))
    somebody = a_person("Administration", administrator=True)
    start()
    with clock_moved(2 * HOUR):
        start()
        shown = signed_in(somebody).get("/api/clock").json()
        assert shown["held"] == 1
    with clock_moved(AHEAD):
        administrator = signed_in(somebody)
        assert administrator.post("/api/clock/confirmations", {}, format="json").status_code == 400
        refused = confirm(administrator, shown["now"])
        assert (refused.status_code, refused.json()["code"]) == (409, "another-date-shown")
        start()
    assert status_of(one) is VoteStatus.OPEN


def test_nobody_closes_a_vote_by_hand_by_a_clock_in_doubt() -> None:
    panel = a_panel(3)
    one, _ = a_vote_of_each_kind(panel)
    somebody = a_person("Administration", administrator=True)
    start()
    with clock_moved(AHEAD):
        start()
        chair = signed_in(panel.chair)
        refused = chair.post(f"/api/votes/{one}/close", {}, format="json")
        assert (refused.status_code, refused.json()["code"]) == (409, "clock-in-doubt")
        assert status_of(one) is VoteStatus.OPEN
        administrator = signed_in(somebody)
        shown = administrator.get("/api/clock").json()["now"]
        assert confirm(administrator, shown).status_code == 201
        assert chair.post(f"/api/votes/{one}/close", {}, format="json").status_code == 200
    assert status_of(one) is VoteStatus.CLOSED


def test_nobody_opens_a_vote_before_its_announced_opening_by_a_clock_in_doubt() -> None:
    panel = a_panel(3)
    vote = a_scheduled_vote(panel, opens_at=datetime.now(UTC) + 3 * HOUR)
    at_will = a_scheduled_vote(panel)
    somebody = a_person("Administration", administrator=True)
    start()
    with clock_moved(AHEAD):
        start()
        chair = signed_in(panel.chair)
        refused = chair.post(f"/api/votes/{vote}/open", {}, format="json")
        assert (refused.status_code, refused.json()["code"]) == (409, "clock-in-doubt")
        assert status_of(vote) is VoteStatus.SCHEDULED
        # Without an announced opening, the bureau opens a vote when it likes.
        assert chair.post(f"/api/votes/{at_will}/open", {}, format="json").status_code == 200
        administrator = signed_in(somebody)
        shown = administrator.get("/api/clock").json()["now"]
        assert confirm(administrator, shown).status_code == 201
        assert chair.post(f"/api/votes/{vote}/open", {}, format="json").status_code == 200


def test_a_vote_in_which_everybody_voted_is_closed_by_hand_at_any_time() -> None:
    panel = a_panel(3)
    one, _ = a_vote_of_each_kind(panel)
    for by in panel.delegates:
        assert by.organisation
        cast_ballot(by, one, panel.seats[by.organisation], Choice.FOR)
    start()
    with clock_moved(AHEAD):
        start()
        closed = signed_in(panel.chair).post(f"/api/votes/{one}/close", {}, format="json")
    assert closed.status_code == 200


def test_the_operator_confirms_on_the_console() -> None:
    one = a_vote_of_each_kind(a_panel(3))[0]
    start()
    with clock_moved(AHEAD):
        start()
        shown = StringIO()
        call_command(clock_command.Command(), stdout=shown)
        assert "majlis clock --confirm" in shown.getvalue()
        call_command(clock_command.Command(), "--confirm", stdout=StringIO())
        start()
    assert status_of(one) is VoteStatus.CLOSED


def test_an_erasure_does_not_fall_due_by_a_clock_ahead() -> None:
    a_person("Administration", administrator=True)
    person = a_person()
    assert person.person
    ask_erasure(person, new_id(), person.person)
    start()
    with clock_moved(AHEAD):
        start()
    assert User.objects.filter(pk=person.person).exists()


def test_a_night_in_which_nothing_fell_due_asks_nobody() -> None:
    one = an_open_vote(a_panel(3))
    start()
    with clock_moved(9 * HOUR):
        start()
        assert following.held(datetime.now(UTC) + 9 * HOUR) == 0
        assert Client().get("/health/ready").json()["clock"] is True
    assert status_of(one) is VoteStatus.OPEN


def test_a_clock_of_1970_neither_does_anything_nor_leaves_a_doubt() -> None:
    one, scheduled = a_vote_of_each_kind(a_panel(3))
    start()
    with clock_moved(datetime(1970, 1, 1, tzinfo=UTC) - datetime.now(UTC)):
        start()
        assert Client().get("/health/ready").json()["clock"] is False
    assert (status_of(one), status_of(scheduled)) == (VoteStatus.OPEN, VoteStatus.SCHEDULED)
    start()
    assert Client().get("/health/ready").json()["clock"] is True


def test_health_says_that_the_head_of_the_log_lies_in_the_future() -> None:
    a_panel(1)
    start()
    assert Client().get("/health/ready").json()["clock"] is True
    Fact.objects.update(recorded_at=F("recorded_at") + AHEAD)
    ready = Client().get("/health/ready")
    assert (ready.status_code, ready.json()["clock"]) == (200, False)


@pytest.fixture
def mailbox(settings: Any) -> Iterator[Mailbox]:
    with a_mailbox() as running:
        settings.EMAIL_URL = running.url
        for name, value in _mail_by(running.url).items():
            setattr(settings, name, value)
        yield running


def about_the_date(mailbox: Mailbox) -> list[str]:
    """The addresses to which letters about the date went, sorted."""
    return sorted(one["To"] for one in mailbox.letters if "date du forum" in one["Subject"])


def test_administrators_are_told_once_by_letter(mailbox: Mailbox) -> None:
    a_vote_of_each_kind(a_panel(3))
    start()
    with clock_moved(AHEAD):
        start()
        start()
        run_outbox(MAIL)
        start()
    addresses = administrators().order_by("email").values_list("email", flat=True)
    assert about_the_date(mailbox) == list(addresses)


def test_the_letter_waits_for_a_mail_server_that_is_away(mailbox: Mailbox) -> None:
    a_vote_of_each_kind(a_panel(3))
    start()
    with clock_moved(AHEAD):
        for tell in letters_due(datetime.now(UTC)):
            tell()
        mailbox.answer = lambda line: "421 not now"
        run_outbox(MAIL)
        waiting = AccountLetter.objects.filter(letter="clock", next_try_at__isnull=False)
        assert waiting.count() == administrators().count() > 0
    with clock_moved(AHEAD + HOUR):
        mailbox.answer = lambda line: None
        MAIL.rests_until = 0
        run_outbox(MAIL)
        assert not waiting.exists()
        assert len(about_the_date(mailbox)) == administrators().count()


def test_no_letter_is_sent_once_the_clock_is_right(mailbox: Mailbox) -> None:
    a_vote_of_each_kind(a_panel(3))
    start()
    with clock_moved(AHEAD):
        for tell in letters_due(datetime.now(UTC)):
            tell()
    AccountLetter.objects.update(next_try_at=datetime.now(UTC))
    run_outbox(MAIL)
    assert about_the_date(mailbox) == []
    assert not AccountLetter.objects.filter(next_try_at__isnull=False).exists()


def test_sealing_and_verifying_go_on_after_a_clock_ahead() -> None:
    a_panel(1)
    with clock_moved(AHEAD):
        checkpoint()
        run(begin(Verification.Reason.SCHEDULED))
    a_panel(1)
    now = datetime.now(UTC)
    assert len(list(sealing_due(now))) == 2
    assert list(verification_due(now))
