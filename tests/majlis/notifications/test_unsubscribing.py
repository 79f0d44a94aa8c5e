"""Unsubscribing by a letter's link: without a session, never by GET alone, never from mandatory notices."""

from __future__ import annotations

import logging
import re
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from django.core import signing
from pytest_django import Settings

from federations.working_groups.aggregate import Visibility
from majlis.accounts.models import User
from majlis.domain import Actor, new_id
from majlis.notifications.leaving import preferences_exported
from majlis.notifications.mail import MAIL
from majlis.notifications.models import Channel, Preference, Rhythm
from majlis.notifications.preferences import defaults
from majlis.notifications.unsubscribing import GOOD_FOR, PURPOSE, Mute
from majlis.slices.notices import notice_kinds
from tests.support.clock import clock_moved
from tests.support.mailbox import Mailbox
from tests.support.notices import DAY, a_panel_without_notices, deliver, flood
from tests.support.people import a_person, nobody
from tests.support.world import a_group, an_open_vote

pytestmark = pytest.mark.django_db

ONE_CLICK = "List-Unsubscribe=One-Click"


def path(mute: Mute) -> str:
    return mute.url().removeprefix("http://127.0.0.1:8000")


def opened_page(mute: Mute) -> str:
    answer = nobody(csrf=True).get(path(mute))
    assert answer.status_code == 200
    return str(answer.content.decode())


def click(mute: Mute) -> Any:
    """Sends the one-click request of a mail program."""
    return nobody(csrf=True).post(
        path(mute), ONE_CLICK, content_type="application/x-www-form-urlencoded"
    )


def chosen(actor: Actor) -> dict[tuple[str, UUID | None], str]:
    assert actor.person
    return {
        (one.kind, one.space): one.rhythm
        for one in Preference.objects.filter(person=actor.person, channel=Channel.MAIL)
    }


def id_of(actor: Actor) -> UUID:
    assert actor.person
    return actor.person


def test_a_get_changes_nothing_and_a_post_unsubscribes() -> None:
    person = a_person()
    mute = Mute(id_of(person), "drafts")
    assert '<form method="post">' in opened_page(mute)
    assert chosen(person) == {}
    assert click(mute).status_code == 200
    assert chosen(person) == {("drafts", None): Rhythm.OFF}


def test_unsubscribing_twice_is_accepted() -> None:
    person = a_person()
    mute = Mute(id_of(person), "drafts")
    assert [click(mute).status_code, click(mute).status_code] == [200, 200]
    assert chosen(person) == {("drafts", None): Rhythm.OFF}


def test_the_link_of_a_group_s_letter_mutes_that_kind_in_that_group_only() -> None:
    person, group = a_person(), a_group(name="Formation continue", visibility=Visibility.PUBLIC)
    mute = Mute(id_of(person), "drafts", group)
    assert "Formation continue" in opened_page(mute)
    click(mute)
    assert chosen(person) == {("drafts", group): Rhythm.OFF}


def test_the_name_of_an_invisible_group_is_not_shown() -> None:
    person, group = a_person(), a_group(name="À huis clos")
    mute = Mute(id_of(person), "drafts", group)
    assert "À huis clos" not in opened_page(mute)
    click(mute)
    assert [line["group"] for line in preferences_exported(id_of(person))] == [None]


def test_the_link_of_a_digest_mutes_all_kinds_of_its_rhythm() -> None:
    person, group = a_person(), new_id()
    for kind, space, rhythm in (
        ("links", None, Rhythm.WEEKLY),
        ("drafts", group, Rhythm.DAILY),
        ("ballots", group, Rhythm.HOURLY),
    ):
        Preference.objects.create(
            id=Preference.id_of(id_of(person), space, kind, Channel.MAIL),
            person=id_of(person),
            space=space,
            kind=kind,
            channel=Channel.MAIL,
            rhythm=rhythm,
        )
    click(Mute(id_of(person), rhythm=Rhythm.DAILY))
    daily = [kind for kind in notice_kinds() if defaults()[kind][Channel.MAIL] is Rhythm.DAILY]
    off: dict[tuple[str, UUID | None], str] = {(kind, None): Rhythm.OFF for kind in daily}
    assert chosen(person) == {
        **off,
        ("drafts", group): Rhythm.OFF,
        ("links", None): Rhythm.WEEKLY,
        ("ballots", group): Rhythm.HOURLY,
    }


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "ces avis sont obligatoires"),
        ("ar", "هذه الإشعارات إلزامية"),
        ("en", "these notices are mandatory"),
    ],
)
def test_mandatory_notices_go_on_and_the_page_says_so(
    mailbox: Mailbox, language: str, words: str
) -> None:
    panel = a_panel_without_notices(2)
    reader = panel.delegates[1]
    User.objects.filter(pk=id_of(reader)).update(language=language)
    mute = Mute(id_of(reader), "ballots")
    assert f'<html lang="{language}"' in opened_page(mute)
    assert words in opened_page(mute)
    assert words in click(mute).content.decode()
    an_open_vote(panel)
    deliver(MAIL)
    assert len(mailbox.letters) == 1


def test_the_page_names_each_kind_and_rhythm_in_each_language() -> None:
    for language in ("fr", "ar", "en"):
        person = id_of(a_person(language=language))
        for mute in (
            *(Mute(person, kind) for kind in notice_kinds()),
            *(Mute(person, rhythm=one) for one in (Rhythm.HOURLY, Rhythm.DAILY, Rhythm.WEEKLY)),
        ):
            assert "\u2068" in opened_page(mute)


@pytest.mark.parametrize(
    "token",
    [
        "nothing",
        "a:b:c",
        signing.dumps(["x", "drafts", None, None], salt=PURPOSE),
        signing.dumps({"person": 1}, salt=PURPOSE),
        signing.dumps([new_id().hex, "drafts", None, None], salt="another purpose"),
        signing.dumps([new_id().hex, "drafts", None, None], salt=PURPOSE),
    ],
    # Each process that collects the tests signs it anew.
    ids=["no token", "no signature", "no person", "no list", "another purpose", "nobody"],
)
def test_an_invalid_link_is_refused_and_changes_nothing(token: str) -> None:
    for answer in (nobody().get(f"/unsubscribe/{token}"), nobody().post(f"/unsubscribe/{token}")):
        assert answer.status_code == 404
        assert "<h1>Ce lien n’est plus valable</h1>" in answer.content.decode()
    assert not Preference.objects.exists()


def test_a_link_expires_after_a_year() -> None:
    person = a_person()
    mute = Mute(id_of(person), "drafts")
    with clock_moved(-timedelta(seconds=GOOD_FOR - 3_600)):
        good = path(mute)
    with clock_moved(-timedelta(seconds=GOOD_FOR + 3_600)):
        old = path(mute)
    assert nobody().get(good).status_code == 200
    assert nobody().post(old).status_code == 404
    assert chosen(person) == {}


def test_the_list_unsubscribe_header_of_a_digest_mutes_it(mailbox: Mailbox) -> None:
    panel = a_panel_without_notices(2)
    flood(panel, 1)
    deliver(MAIL, after=DAY)
    letter = mailbox.next()
    found = re.fullmatch(
        r"<http://127\.0\.0\.1:8000(/unsubscribe/\S+)>", letter["List-Unsubscribe"]
    )
    assert found
    assert letter["List-Unsubscribe-Post"] == ONE_CLICK
    assert nobody(csrf=True).post(found[1]).status_code == 200
    assert Preference.objects.filter(kind="drafts", rhythm=Rhythm.OFF).exists()


def test_the_page_needs_no_script_and_keeps_the_policy(settings: Settings) -> None:
    answer = nobody().get(path(Mute(id_of(a_person()), "drafts")))
    assert "script-src 'self'" in answer["Content-Security-Policy"]
    assert "<script" not in answer.content.decode()
    assert "style=" not in answer.content.decode()
    assert answer["Cache-Control"] == "no-store"
    assert nobody().put(path(Mute(id_of(a_person()), "drafts"))).status_code == 405


def test_the_link_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    mute = Mute(id_of(a_person()), "drafts")
    with caplog.at_level(logging.INFO):
        opened_page(mute)
    assert "GET /unsubscribe/…" in caplog.text
    assert path(mute) not in caplog.text
