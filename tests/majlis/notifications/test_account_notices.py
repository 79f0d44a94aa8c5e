"""Notices about one's own account: always by mail, at once, whatever was chosen; and to whom they go."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest

from majlis.accounts import commands, factors
from majlis.accounts.models import Invitation
from majlis.domain import Actor, new_id
from majlis.notifications.mail import MAIL
from majlis.notifications.models import Channel, Delivery, Quiet, Rhythm
from majlis.notifications.unsubscribing import Mute
from tests.support.factors import protect
from tests.support.mailbox import Mailbox
from tests.support.notices import DAY, deliver, notice_reasons, notified, notify
from tests.support.people import a_recorded_person as a_person
from tests.support.people import a_seasoned_administrator, account, nobody, signed_in
from tests.support.world import a_mandate, an_organisation

pytestmark = pytest.mark.django_db

GOOD = "une phrase assez longue"
OFF: dict[str, Any] = {
    "rhythms": {"account": {"mail": "off", "push": "off"}},
    "groups": [],
    "quiet": {"starts": "00:00", "ends": "23:59"},
}


@pytest.fixture
def administrator() -> Actor:
    return a_seasoned_administrator("Administration")


@pytest.fixture
def person() -> Actor:
    one = a_person("Une déléguée")
    notify()
    return one


def told(mailbox: Mailbox, person: Actor) -> int:
    """The letters to this person so far."""
    return [letter["To"] for letter in mailbox.letters].count(account(person).email)


def mute(person: Actor) -> None:
    """Turns everything off that can be turned off, at every hour, by the page and by a letter's link."""
    assert signed_in(person).put("/api/notice-preferences", OFF, format="json").status_code == 200
    Mute(account(person).pk, "account").do()
    Mute(account(person).pk, rhythm=Rhythm.AT_ONCE).do()


def test_who_has_muted_everything_is_told_at_once_of_what_is_done_to_their_account(
    mailbox: Mailbox, administrator: Actor, person: Actor
) -> None:
    mute(person)
    commands.make_administrator(administrator, account(person).pk)
    deliver(MAIL)
    assert told(mailbox, person) == 1
    protect(person)
    factors.ask_removal(administrator, new_id(), account(person).pk)
    deliver(MAIL)
    assert told(mailbox, person) == 2, "no pause between two letters"


def test_a_letter_that_waits_goes_out_although_it_was_muted_read_and_put_away(
    mailbox: Mailbox, administrator: Actor, person: Actor
) -> None:
    with notified():
        commands.make_administrator(administrator, account(person).pk)
    mute(person)
    client = signed_in(person)
    (notice,) = client.get("/api/notices").json()["results"]
    for act in ("read", "done"):
        answer = client.post(f"/api/notices/{act}", {"ids": [notice["id"]]}, format="json")
        assert answer.status_code == 200
    deliver(MAIL)
    assert told(mailbox, person) == 1


def test_every_notice_about_an_account_is_mandatory(administrator: Actor, person: Actor) -> None:
    quiet = Quiet(person=account(person).pk, starts=time(0), ends=time(23, 59))
    quiet.save()
    id = account(person).pk
    with notified():
        commands.make_administrator(administrator, id)
        commands.remove_administrator(administrator, id)
        commands.close_account(administrator, id)
        commands.reopen_account(administrator, id)
        commands.rename(person, id, "Un autre nom")
    mails = Delivery.objects.filter(person=id, channel=Channel.MAIL, notice__kind="account")
    assert mails.count() == 5
    for one in mails.select_related("notice"):
        assert (one.rhythm, one.notice.legal) == (Rhythm.AT_ONCE, True)
        assert one.due_at <= datetime.now(UTC)


def test_the_preferences_show_that_there_is_nothing_to_choose(person: Actor) -> None:
    mute(person)
    shown = signed_in(person).get("/api/notice-preferences").json()
    assert shown["fixed"] == ["account"]
    assert set(shown["fixed"]) <= set(shown["mandatory"])
    assert shown["rhythms"]["account"] == {"mail": "at-once", "push": "off"}


@pytest.mark.parametrize(
    ("language", "words"),
    [("fr", "sur votre compte"), ("ar", "المتعلقة بحسابكم"), ("en", "about your account")],
)
def test_the_page_of_a_letter_s_link_says_that_they_go_on(language: str, words: str) -> None:
    reader = account(a_person())
    reader.language = language
    reader.save()
    token = Mute(reader.pk, "account").url().rpartition("/")[2]
    page = nobody().post(f"/unsubscribe/{token}").content.decode()
    assert words in page


def test_whoever_joins_is_told_that_their_invitation_was_used(
    mailbox: Mailbox, administrator: Actor
) -> None:
    invited = new_id()
    token = commands.invite(
        administrator, invited, name="Invitée", email="i@example.org", language="fr"
    )
    with notified():
        commands.accept_invitation(token, GOOD)
    joined = Actor(administrator.kind, person=invited)
    assert notice_reasons(joined) == [("account.joined", "account")]


# -- invitations that have ended ------------------------------------------------------------------


def an_invited(by: Actor) -> UUID:
    id = new_id()
    commands.invite(by, id, name="Invitée", email=f"{id}@example.org", language="fr")
    return id


def revoke(by: Actor, person: UUID) -> None:
    commands.revoke_invitation(by, person)


def expire(by: Actor, person: UUID) -> None:
    Invitation.objects.filter(pk=person).update(expires_at=datetime.now(UTC) - DAY)


def test_whose_invitation_was_revoked_gets_no_notice(administrator: Actor) -> None:
    invited = an_invited(administrator)
    person = Actor(administrator.kind, person=invited)
    with notified():
        a_mandate(person, an_organisation())
    assert notice_reasons(person), "an open invitation may still be accepted"
    revoke(administrator, invited)
    before = notice_reasons(person)
    with notified():
        a_mandate(person, an_organisation())
    assert notice_reasons(person) == before


def test_whose_invitation_has_expired_finds_the_notices_once_it_is_renewed(
    mailbox: Mailbox, administrator: Actor
) -> None:
    invited = an_invited(administrator)
    person = Actor(administrator.kind, person=invited)
    expire(administrator, invited)
    with notified():
        a_mandate(person, an_organisation())
    deliver(MAIL, after=timedelta(minutes=1))
    assert told(mailbox, person) == 0, "nobody who cannot join gets a letter"
    commands.accept_invitation(commands.renew_invitation(administrator, invited), GOOD)
    found = signed_in(person).get("/api/notices").json()["results"]
    assert [one["topic"] for one in found] == ["mandate.given"]


@pytest.mark.parametrize("end", [revoke, expire])
def test_whose_invitation_ends_gets_no_letter_of_before(
    end: Any, mailbox: Mailbox, administrator: Actor
) -> None:
    invited = an_invited(administrator)
    person = Actor(administrator.kind, person=invited)
    with notified():
        a_mandate(person, an_organisation())
    assert Delivery.objects.filter(person=invited, channel=Channel.MAIL).exists()
    end(administrator, invited)
    deliver(MAIL, after=timedelta(minutes=1))
    assert told(mailbox, person) == 0
