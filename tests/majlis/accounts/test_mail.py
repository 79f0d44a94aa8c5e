"""Letters about accounts: their content and language, and that answers reveal no account."""

from __future__ import annotations

from email.message import EmailMessage
from typing import Literal
from urllib.parse import urlsplit

import pytest
from pytest_django import Settings

from majlis.accounts import mail
from majlis.accounts.models import Language
from majlis.settings import _mail_by
from tests.support.mailbox import Mailbox, link_in
from tests.support.people import a_person, account, nobody, signed_in

pytestmark = pytest.mark.django_db

ALLAUTH = "/_allauth/browser/v1"
LETTERS: tuple[Literal["invitation", "reset"], ...] = ("invitation", "reset")
GOOD = "une phrase assez longue"


def part(letter: EmailMessage, kind: str) -> str:
    body = letter.get_body((kind,))
    assert body
    return str(body.get_content())


def request_reset(email: str) -> tuple[int, object]:
    answer = nobody().post(f"{ALLAUTH}/auth/password/request", {"email": email}, format="json")
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


def test_a_reset_link_works_once_and_ends_every_session(
    mailbox: Mailbox,
) -> None:
    person = a_person(password=GOOD)
    old = signed_in(person)
    assert request_reset(account(person).email)[0] == 200
    link = urlsplit(link_in(mailbox.next()))
    assert link.path == "/reset-password"
    body = {"key": link.fragment, "password": "12345678"}
    weak = nobody().post(f"{ALLAUTH}/auth/password/reset", body, format="json")
    assert weak.json()["errors"]["password"][0]["code"] == "password"
    body["password"] = "une tout autre phrase"
    nobody().post(f"{ALLAUTH}/auth/password/reset", body, format="json")
    assert account(person).check_password("une tout autre phrase")
    assert old.get("/api/me").status_code == 401
    again = nobody().post(f"{ALLAUTH}/auth/password/reset", body, format="json")
    assert (again.status_code, again.json()["code"]) == (400, "reset-link-over")


def test_a_reset_request_does_not_reveal_whether_the_account_exists(mailbox: Mailbox) -> None:
    person = a_person(password=GOOD)
    assert request_reset(account(person).email) == request_reset("personne@example.org")
    assert mailbox.next()["To"] == account(person).email
    assert mailbox.letters == []


def test_an_account_that_has_not_joined_gets_no_reset_letter(mailbox: Mailbox) -> None:
    request_reset(account(a_person()).email)
    person = a_person(password=GOOD)
    request_reset(account(person).email)
    assert mailbox.next()["To"] == account(person).email


def test_without_a_mail_server_no_letter_is_sent_and_the_session_says_so(
    settings: Settings,
) -> None:
    settings.EMAIL_URL = None
    assert nobody().get("/api/session").json()["mail"] is False
    mail.send(account(a_person()), "reset", "http://testserver/reset-password#key")


def test_every_letter_has_its_link_in_every_language(mailbox: Mailbox) -> None:
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
def test_a_mail_url_gives_the_port_the_encryption_and_the_credentials(
    url: str, port: int, tls: bool, ssl: bool
) -> None:
    parsed = _mail_by(url)
    assert (parsed["EMAIL_PORT"], parsed["EMAIL_USE_TLS"], parsed["EMAIL_USE_SSL"]) == (
        port,
        tls,
        ssl,
    )
    if "@" in url:
        assert (parsed["EMAIL_HOST_USER"], parsed["EMAIL_HOST_PASSWORD"]) == ("u@x", "p/w")


@pytest.mark.parametrize("url", ["http://mail.example.org", "smtp://", "mail.example.org"])
def test_an_invalid_mail_url_stops_the_start(url: str) -> None:
    with pytest.raises(SystemExit, match="EMAIL_URL"):
        _mail_by(url)
