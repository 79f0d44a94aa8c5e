"""Letters about accounts: their content, what becomes of them, and that answers reveal no account."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import Any
from urllib.parse import urlsplit

import pytest
from pytest_django import Settings

from majlis import settings as settings_of_forum
from majlis.accounts import mail
from majlis.accounts.models import AccountLetter
from majlis.domain import CIVIL_TIME, Actor
from majlis.live.wire import encode
from majlis.settings import _mail_by
from majlis.slices.topics import admit, changed_unlogged, rows
from tests.support.mailbox import Mailbox, a_mailbox, link_in, next_letter, send
from tests.support.people import a_person, a_recorded_person, account, nobody, signed_in

pytestmark = pytest.mark.django_db

ALLAUTH = "/_allauth/browser/v1"
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
    assert answer.json()["letter"]["state"] == "waiting"
    letter = next_letter(mailbox)
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
    link = urlsplit(link_in(next_letter(mailbox)))
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
    assert next_letter(mailbox)["To"] == account(person).email
    assert mailbox.letters == []


def test_an_account_that_has_not_joined_gets_no_reset_letter(mailbox: Mailbox) -> None:
    request_reset(account(a_person()).email)
    person = a_person(password=GOOD)
    request_reset(account(person).email)
    assert next_letter(mailbox)["To"] == account(person).email


def test_without_a_mail_server_no_letter_is_sent_and_the_session_says_so(
    settings: Settings,
) -> None:
    settings.EMAIL_URL = None
    assert nobody().get("/api/session").json()["mail"] is False
    assert mail.put(account(a_person()).pk, "reset", datetime.now(UTC), "http://x/#key") is None
    assert not AccountLetter.objects.exists()


@pytest.mark.parametrize(
    ("language", "lives"), [("fr", "un jour"), ("ar", "يوما واحدا"), ("en", "one day")]
)
def test_the_letter_of_a_reset_says_how_long_its_link_lives(
    mailbox: Mailbox, settings: Settings, language: str, lives: str
) -> None:
    person = account(a_person(language=language, password=GOOD))
    request_reset(person.email)
    letter = next_letter(mailbox)
    end = datetime.now(UTC) + timedelta(days=1)
    assert timedelta(days=1).total_seconds() == settings.PASSWORD_RESET_TIMEOUT
    for kind in ("plain", "html"):
        assert lives in part(letter, kind)
        assert re.search(rf"\b{end.astimezone(CIVIL_TIME).year}\b", part(letter, kind))
    assert link_in(letter)


def letter_of(person: str, by: Actor) -> dict[str, Any]:
    found = signed_in(by).get("/api/accounts", {"search": "d@example.org"}).json()["results"]
    (row,) = [one["letter"] for one in found if one["id"] == person]
    return dict(row)


def invited(by: Actor) -> tuple[str, str]:
    body = {"name": "D", "email": "d@example.org", "language": "fr"}
    answer = signed_in(by).post("/api/invitations", body, format="json").json()
    return answer["id"], answer["link"]


def test_an_invitation_waits_while_the_mail_server_is_down_and_leaves_once_it_is_up(
    settings: Settings,
) -> None:
    administrator = a_person(administrator=True)
    with a_mailbox() as away:
        pass
    settings.EMAIL_URL = away.url
    for name, value in _mail_by(away.url).items():
        setattr(settings, name, value)
    person, link = invited(administrator)
    send()
    row = letter_of(person, administrator)
    assert (row["state"], row["failure"], row["sent_at"]) == ("waiting", "unreachable", None)
    assert datetime.fromisoformat(row["next_try_at"]) > datetime.now(UTC)
    with a_mailbox() as back:
        for name, value in _mail_by(back.url).items():
            setattr(settings, name, value)
        send(after=timedelta(minutes=6))
        assert link_in(back.next()) == link
    row = letter_of(person, administrator)
    assert (row["state"], row["failure"], row["next_try_at"]) == ("sent", "", None)
    assert row["sent_at"]


@pytest.mark.parametrize(
    ("reply", "state", "failure"),
    [("550 no such user", "failed", "refused"), ("451 later", "waiting", "put-off")],
)
def test_the_list_says_why_an_invitation_did_not_leave(
    mailbox: Mailbox, reply: str, state: str, failure: str
) -> None:
    administrator = a_person(administrator=True)
    mailbox.answer = lambda line: reply if line.lower().startswith("rcpt") else None
    person, _ = invited(administrator)
    send()
    row = letter_of(person, administrator)
    assert (row["state"], row["failure"]) == (state, failure)
    assert bool(row["next_try_at"]) == (state == "waiting")


def test_a_link_is_stored_encrypted_until_its_letter_has_left_and_is_in_no_backup(
    mailbox: Mailbox,
) -> None:
    _, link = invited(a_person(administrator=True))
    token = link.partition("#")[2]
    stored = AccountLetter.objects.get()
    assert stored.link
    assert token not in str(vars(stored))
    assert "accounts.AccountLetter" in settings_of_forum.TABLES_LEFT_OUT
    send()
    assert AccountLetter.objects.get().link == ""


def test_a_link_that_no_longer_works_is_not_mailed(mailbox: Mailbox) -> None:
    administrator = a_person(administrator=True)
    person, _ = invited(administrator)
    signed_in(administrator).post(f"/api/invitations/{person}/revoke")
    send()
    row = letter_of(person, administrator)
    assert (row["state"], row["failure"]) == ("failed", "over")
    signed_in(administrator).post(f"/api/invitations/{person}/renew")
    send(after=timedelta(days=8))
    assert letter_of(person, administrator)["failure"] == "expired"
    assert mailbox.letters == []


def test_a_renewed_invitation_replaces_the_letter_that_waits(mailbox: Mailbox) -> None:
    administrator = a_person(administrator=True)
    person, _ = invited(administrator)
    link = signed_in(administrator).post(f"/api/invitations/{person}/renew").json()["link"]
    send()
    assert link_in(mailbox.next()) == link
    assert mailbox.letters == []


def test_administrators_alone_watch_what_becomes_of_letters(mailbox: Mailbox) -> None:
    administrator = a_person(administrator=True)
    person, _ = invited(administrator)
    assert admit(administrator, "account-letters")
    assert admit(a_person(), "account-letters") is None
    since = datetime.now(UTC)
    send()
    (changed,) = changed_unlogged(since, "account-letters")
    (pushed,) = rows(*changed[:2], [changed[2]])
    assert pushed["state"] == "sent"
    assert json.loads(encode(pushed)) == letter_of(person, administrator)


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


def test_a_person_whose_account_is_closed_is_written_to(mailbox: Mailbox) -> None:
    person, client = a_recorded_person(language="en"), signed_in(a_person(administrator=True))
    answer = client.post(f"/api/accounts/{person.person}/close")
    assert answer.status_code == 200
    letter = next_letter(mailbox)
    assert letter["To"] == account(person).email
    assert letter["Subject"] == "Your account of the Majlis forum is closed"


def test_who_is_let_in_again_gets_no_letter_that_the_account_is_closed(mailbox: Mailbox) -> None:
    person, client = a_recorded_person(), signed_in(a_person(administrator=True))
    for act in ("close", "reopen"):
        assert client.post(f"/api/accounts/{person.person}/{act}").status_code == 200
    send()
    assert mailbox.letters == []
    assert AccountLetter.objects.get(person=account(person).pk).failure == "over"


def test_an_invitation_asked_for_again_does_not_replace_the_letter_with_a_dead_link(
    mailbox: Mailbox,
) -> None:
    """The first request is repeated, as browsers do without an answer, after a new link was made."""
    client = signed_in(a_person(administrator=True))
    body = {"name": "D", "email": "d@example.org", "language": "fr"}

    def ask() -> Any:
        answer = client.post("/api/invitations", body, "json", HTTP_IDEMPOTENCY_KEY="one")
        assert answer.status_code == 201
        return answer.json()

    person = ask()["id"]
    link = client.post(f"/api/invitations/{person}/renew").json()["link"]
    ask()
    send()
    assert link_in(mailbox.next()) == link
    assert mailbox.letters == []


def test_a_refused_invitation_leaves_no_letter(mailbox: Mailbox) -> None:
    client = signed_in(a_person("D", administrator=True))
    body = {"name": "D", "email": "d@example.org", "language": "fr"}
    refused = client.post("/api/invitations", body, format="json")
    assert refused.json()["code"] == "namesake"
    assert not AccountLetter.objects.exists()


def test_a_reset_letter_is_not_sent_once_the_password_has_changed(mailbox: Mailbox) -> None:
    person = a_person(password=GOOD)
    request_reset(account(person).email)
    user = account(person)
    user.set_password("une tout autre phrase")
    user.save(update_fields=["password"])
    send()
    assert mailbox.letters == []


def test_the_pause_between_resets_ends_with_the_link_of_the_last(mailbox: Mailbox) -> None:
    person = a_person(password=GOOD)
    request_reset(account(person).email)
    link = urlsplit(link_in(next_letter(mailbox)))
    request_reset(account(person).email)
    send()
    assert mailbox.letters == [], "a link that works is enough"
    body = {"key": link.fragment, "password": "une tout autre phrase"}
    nobody().post(f"{ALLAUTH}/auth/password/reset", body, format="json")
    assert account(person).check_password("une tout autre phrase")
    request_reset(account(person).email)
    assert next_letter(mailbox)["To"] == account(person).email
