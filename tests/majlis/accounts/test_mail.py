"""Letters about accounts: their content and language, and that answers reveal no account."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from typing import Literal
from urllib.parse import urlsplit

import pytest
from pytest_django import Settings

from majlis.accounts import mail
from majlis.accounts.models import Language
from majlis.settings import _mail_by
from tests.support.mailbox import Mailbox, a_mailbox, link_in
from tests.support.people import a_person, account, nobody, signed_in

pytestmark = pytest.mark.django_db

DOOR = "/_allauth/browser/v1"
LETTERS: tuple[Literal["invitation", "reset"], ...] = ("invitation", "reset")
GOOD = "une phrase assez longue"


@pytest.fixture
def mailbox(settings: Settings) -> Iterator[Mailbox]:
    with a_mailbox() as running:
        settings.EMAIL_URL = running.url
        for name, value in _mail_by(running.url).items():
            setattr(settings, name, value)
        yield running


def part(letter: EmailMessage, kind: str) -> str:
    body = letter.get_body((kind,))
    assert body
    return str(body.get_content())


def forgotten(email: str) -> tuple[int, object]:
    answer = nobody().post(f"{DOOR}/auth/password/request", {"email": email}, format="json")
    return answer.status_code, answer.json()


@pytest.mark.parametrize(
    ("language", "subject", "direction"),
    [("fr", "Votre invitation", "ltr"), ("ar", "دعوتكم", "rtl"), ("en", "Your invitation", "ltr")],
)
def test_an_invitation_is_written_in_the_person_s_language_and_direction(
    mailbox: Mailbox, language: str, subject: str, direction: str
) -> None:
    body = {"name": "D <script>", "email": "d@example.org", "language": language}
    answer = signed_in(a_person(administrator=True)).post("/api/invitations", body, format="json")
    assert answer.json()["mailed"]
    letter = mailbox.next()
    assert letter["To"] == "d@example.org"
    assert subject in letter["Subject"]
    assert link_in(letter) == answer.json()["link"]
    html = part(letter, "html")
    assert f'<html lang="{language}" dir="{direction}">' in html
    assert answer.json()["link"] in html
    assert "<script>" not in html


def test_a_forgotten_password_is_mended_by_letter_once_and_every_session_ends(
    mailbox: Mailbox,
) -> None:
    person = a_person(password=GOOD)
    old = signed_in(person)
    assert forgotten(account(person).email)[0] == 200
    link = urlsplit(link_in(mailbox.next()))
    assert link.path == "/reset-password"
    body = {"key": link.fragment, "password": "12345678"}
    weak = nobody().post(f"{DOOR}/auth/password/reset", body, format="json")
    assert weak.json()["errors"]["password"][0]["code"] == "password"
    body["password"] = "une tout autre phrase"
    nobody().post(f"{DOOR}/auth/password/reset", body, format="json")
    assert account(person).check_password("une tout autre phrase")
    assert old.get("/api/me").status_code == 401
    again = nobody().post(f"{DOOR}/auth/password/reset", body, format="json")
    assert (again.status_code, again.json()["code"]) == (400, "reset-link-over")


def test_asking_tells_nothing_about_who_has_an_account(mailbox: Mailbox) -> None:
    person = a_person(password=GOOD)
    assert forgotten(account(person).email) == forgotten("personne@example.org")
    assert mailbox.next()["To"] == account(person).email
    assert mailbox.letters == []


def test_who_has_not_joined_yet_enters_by_their_invitation_only(mailbox: Mailbox) -> None:
    forgotten(account(a_person()).email)
    person = a_person(password=GOOD)
    forgotten(account(person).email)
    assert mailbox.next()["To"] == account(person).email


def test_without_a_mail_server_nothing_is_written_and_the_page_knows(settings: Settings) -> None:
    settings.EMAIL_URL = None
    assert nobody().get("/api/session").json()["mail"] is False
    mail.send(account(a_person()), "reset", "http://testserver/reset-password#key")


def test_every_letter_has_all_its_parts_in_every_language(mailbox: Mailbox) -> None:
    for language in Language:
        for letter in LETTERS:
            person = account(a_person(language=language))
            mail.send(person, letter, "http://testserver/#key")
            assert link_in(mailbox.next()) == "http://testserver/#key"


@pytest.mark.parametrize(
    ("url", "port", "tls", "ssl"),
    [
        ("smtp://mail.example.org", 25, False, False),
        ("smtp+tls://u%40x:p%2Fw@mail.example.org", 587, True, False),
        ("smtps://mail.example.org:4650", 4650, False, True),
    ],
)
def test_a_mail_server_is_named_by_its_url(url: str, port: int, tls: bool, ssl: bool) -> None:
    said = _mail_by(url)
    assert (said["EMAIL_PORT"], said["EMAIL_USE_TLS"], said["EMAIL_USE_SSL"]) == (port, tls, ssl)
    if "@" in url:
        assert (said["EMAIL_HOST_USER"], said["EMAIL_HOST_PASSWORD"]) == ("u@x", "p/w")


@pytest.mark.parametrize("url", ["http://mail.example.org", "smtp://", "mail.example.org"])
def test_a_url_of_no_mail_server_stops_the_start(url: str) -> None:
    with pytest.raises(SystemExit, match="EMAIL_URL"):
        _mail_by(url)
