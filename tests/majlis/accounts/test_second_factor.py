"""The second factor: enabled by a code, required at sign-in, stored so that a stolen database is useless."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from cryptography.fernet import InvalidToken
from django.apps import apps
from django.db import connection
from pytest_django import Settings
from rest_framework.test import APIClient

from majlis.accounts.adapter import SecondFactors
from majlis.domain import Actor
from tests.support.factors import SECRET, code_of, protect, stored_factors
from tests.support.notices import notice_reasons, notified
from tests.support.people import a_person, account, nobody, signed_in

pytestmark = pytest.mark.django_db

ALLAUTH = "/_allauth/browser/v1"
TOTP = f"{ALLAUTH}/account/authenticators/totp"
CODES = f"{ALLAUTH}/account/authenticators/recovery-codes"
GOOD = "une phrase assez longue"


@pytest.fixture
def person() -> Actor:
    return a_person(password=GOOD)


def send(client: APIClient, address: str, body: object = None, **more: Any) -> Any:
    return client.post(f"{ALLAUTH}{address}", body or {}, format="json", **more)


def login(client: APIClient, person: Actor, password: str = GOOD, **more: Any) -> Any:
    body = {"email": account(person).email, "password": password}
    return send(client, "/auth/login", body, **more)


def reauthenticated(person: Actor) -> APIClient:
    """A browser whose person has just given their password again."""
    client = signed_in(person)
    assert send(client, "/auth/reauthenticate", {"password": GOOD}).status_code == 200
    return client


def test_enabling_takes_reauthentication_and_the_right_code(
    person: Actor,
) -> None:
    client = signed_in(person)
    secret = client.get(TOTP).json()["meta"]["secret"]
    refused = client.get("/api/me/qr-code")
    assert (refused.status_code, refused.json()["code"]) == (401, "reauthentication-required")
    assert refused.json()["data"]["flows"] == [{"id": "reauthenticate"}]

    client = reauthenticated(person)
    assert client.get("/api/me/qr-code").status_code == 404
    secret = client.get(TOTP).json()["meta"]["secret"]
    square = client.get("/api/me/qr-code").json()
    assert square["path"].startswith("M2 2h1v1h-1z")
    wrong = client.post(TOTP, {"code": "000000"}, format="json")
    assert wrong.json()["errors"]["code"][0]["code"] == "incorrect-code"
    assert client.post(TOTP, {"code": code_of(secret)}, format="json").status_code == 200
    assert client.get("/api/me").json()["second_factor"]
    assert len(client.get(CODES).json()["data"]["unused_codes"]) == 10


@pytest.mark.django_db(transaction=True)
def test_setting_a_factor_up_ends_the_sessions_that_gave_only_a_password(person: Actor) -> None:
    thief = nobody()
    assert login(thief, person).status_code == 200
    assert thief.get("/api/me").status_code == 200
    client = nobody()
    assert login(client, person).status_code == 200
    assert send(client, "/auth/reauthenticate", {"password": GOOD}).status_code == 200
    secret = client.get(TOTP).json()["meta"]["secret"]
    assert client.post(TOTP, {"code": code_of(secret)}, format="json").status_code == 200
    assert client.get("/api/me").status_code == 200
    assert thief.get("/api/me").status_code == 401


@pytest.mark.usefixtures("mailbox")
def test_a_person_for_whom_a_reset_was_asked_turns_the_factor_on(person: Actor) -> None:
    asked = send(nobody(), "/auth/password/request", {"email": account(person).email})
    assert asked.status_code == 200
    client = reauthenticated(person)
    setup = client.get(TOTP)
    assert (setup.status_code, "secret" in setup.json()["meta"]) == (404, True)
    code = code_of(setup.json()["meta"]["secret"])
    assert client.post(TOTP, {"code": code}, format="json").status_code == 200
    assert not EmailAddress.objects.exists()


def test_a_stray_unverified_address_of_a_restored_archive_forbids_no_factor(person: Actor) -> None:
    EmailAddress.objects.create(user=account(person), email=account(person).email)
    assert "secret" in reauthenticated(person).get(TOTP).json()["meta"]


def test_enabling_without_reauthentication_is_refused(person: Actor) -> None:
    client = signed_in(person)
    secret = client.get(TOTP).json()["meta"]["secret"]
    refused = client.post(TOTP, {"code": code_of(secret)}, format="json")
    assert (refused.status_code, refused.json()["code"]) == (401, "reauthentication-required")
    assert not Authenticator.objects.exists()


def test_sign_in_takes_the_password_and_the_code(person: Actor) -> None:
    protect(person)
    client = nobody()
    half = login(client, person)
    assert (half.status_code, half.json()["code"]) == (401, "second-factor-required")
    assert client.get("/api/me").status_code == 401
    wrong = send(client, "/auth/2fa/authenticate", {"code": "000000"})
    assert wrong.json()["errors"]["code"][0]["code"] == "incorrect-code"
    assert send(client, "/auth/2fa/authenticate", {"code": code_of()}).status_code == 200
    assert client.get("/api/me").status_code == 200


def test_the_code_of_the_previous_half_minute_is_accepted(person: Actor) -> None:
    protect(person)
    client = nobody()
    login(client, person)
    assert send(client, "/auth/2fa/authenticate", {"code": code_of(steps=-1)}).status_code == 200


def test_a_code_works_once(person: Actor) -> None:
    protect(person)
    code = code_of()
    for expected in (200, 400):
        client = nobody()
        login(client, person)
        assert send(client, "/auth/2fa/authenticate", {"code": code}).status_code == expected


def test_a_recovery_code_works_once(person: Actor) -> None:
    spare = protect(person)[0]
    for expected in (200, 400):
        client = nobody()
        login(client, person)
        assert send(client, "/auth/2fa/authenticate", {"code": spare}).status_code == expected


def test_recovery_codes_are_shown_once_and_new_ones_replace_them(person: Actor) -> None:
    old = protect(person)
    client = reauthenticated(person)
    assert client.get(CODES).json()["data"]["unused_codes"] == old
    assert "unused_codes" not in client.get(CODES).json()["data"]
    new = client.post(CODES, {}, format="json").json()["data"]["unused_codes"]
    assert not set(new) & set(old)
    client = nobody()
    login(client, person)
    assert send(client, "/auth/2fa/authenticate", {"code": old[1]}).status_code == 400


@pytest.mark.django_db(transaction=True)
def test_new_recovery_codes_are_told_to_the_person_who_seems_to_have_made_them(
    person: Actor,
) -> None:
    """Whoever has the password and a stolen session could read them and wait."""
    protect(person)
    client = reauthenticated(person)
    with notified():
        assert client.post(CODES, {}, format="json").status_code == 200
    assert notice_reasons(person) == [("account.recovery-codes-made", "account")]


def test_disabling_takes_reauthentication(person: Actor) -> None:
    protect(person)
    refused = signed_in(person).delete(TOTP)
    assert (refused.status_code, refused.json()["code"]) == (401, "reauthentication-required")
    ways = [flow["id"] for flow in refused.json()["data"]["flows"]]
    assert ways == ["reauthenticate", "mfa_reauthenticate"]
    assert reauthenticated(person).delete(TOTP).status_code == 200
    assert login(nobody(), person).status_code == 200
    assert not Authenticator.objects.exists()


def test_the_key_and_the_codes_are_not_stored_in_clear(person: Actor) -> None:
    codes = protect(person)
    stored = stored_factors(person)
    # allauth computes the codes from a seed: with the seed in clear, so are they.
    kept = RecoveryCodes(Authenticator.objects.get(type=Authenticator.Type.RECOVERY_CODES))
    seed = SecondFactors().decrypt(kept.instance.data["seed"])
    assert kept.get_unused_codes() == codes
    assert len(seed) >= 16
    for secret in (SECRET, seed, *codes):
        assert secret not in stored


def test_another_secret_key_decrypts_only_with_the_old_one_as_fallback(
    settings: Settings,
) -> None:
    closed = SecondFactors().encrypt(SECRET)
    assert SecondFactors().decrypt(closed) == SECRET
    old, settings.SECRET_KEY = settings.SECRET_KEY, "another one"
    with pytest.raises(InvalidToken):
        SecondFactors().decrypt(closed)
    settings.SECRET_KEY_FALLBACKS = [old]
    assert SecondFactors().decrypt(closed) == SECRET


def test_wrong_codes_are_rate_limited_and_the_wait_is_given(person: Actor) -> None:
    protect(person)
    client = nobody()
    login(client, person)
    tries = [send(client, "/auth/2fa/authenticate", {"code": "000000"}) for _ in range(6)]
    assert [answer.status_code for answer in tries] == [400] * 5 + [429]
    last = tries[-1].json()
    assert last["code"] == "sign-in-by-administrator"
    assert 1 <= last["args"]["seconds"] <= 300
    assert tries[-1]["Retry-After"] == str(last["args"]["seconds"])
    assert send(client, "/auth/2fa/authenticate", {"code": code_of()}).status_code == 429


def test_wrong_passwords_are_rate_limited_and_the_wait_is_given(person: Actor) -> None:
    tries = [login(nobody(), person, "un autre mot") for _ in range(6)]
    assert [answer.status_code for answer in tries] == [400] * 5 + [429]
    assert 1 <= tries[-1].json()["args"]["seconds"] <= 300
    assert login(nobody(), person).status_code == 429


def test_a_refused_sign_in_does_not_reveal_whether_the_account_exists(person: Actor) -> None:
    wrong = login(nobody(), person, "un autre mot")
    unknown = send(
        nobody(), "/auth/login", {"email": "personne@example.org", "password": "un autre mot"}
    )
    assert wrong.status_code == unknown.status_code == 400
    assert wrong.json() == unknown.json()
    assert wrong.json()["code"] == "email-password-mismatch"


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "inexact"), ("ar", "غير صحيح"), ("en", "is wrong")]
)
def test_a_refused_sign_in_is_answered_in_the_reader_s_language(
    person: Actor, language: str, words: str
) -> None:
    refused = login(nobody(), person, "un autre mot", HTTP_ACCEPT_LANGUAGE=language)
    assert words in refused.json()["detail"]


def test_a_closed_account_is_named_as_closed_only_after_the_right_password(person: Actor) -> None:
    user = account(person)
    user.is_active = False
    user.save()
    assert login(nobody(), person, "un autre mot").json()["code"] == "email-password-mismatch"
    assert login(nobody(), person).json()["code"] == "account-closed"


@pytest.mark.parametrize(
    "address", [TOTP, CODES, f"{ALLAUTH}/account/authenticators", f"{ALLAUTH}/auth/sessions"]
)
def test_anonymous_requests_for_factors_and_sessions_are_refused(address: str) -> None:
    answer = nobody().get(address)
    assert (answer.status_code, answer.json()["code"]) == (401, "not-authenticated")


def test_the_migration_deletes_addresses_that_resets_have_left(person: Actor) -> None:
    EmailAddress.objects.create(user=account(person), email=account(person).email)
    migration = import_module("majlis.accounts.migrations.0007_no_stray_addresses")
    migration.delete_addresses(apps, connection.schema_editor())
    assert not EmailAddress.objects.exists()
