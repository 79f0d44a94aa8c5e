"""One mailbox, one account, at every place where an address is typed."""

from __future__ import annotations

from importlib import import_module
from io import StringIO
from typing import Any

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import connection

from majlis.accounts.addresses import mailbox, one_account_for_each_mailbox
from majlis.accounts.models import User
from majlis.domain import Actor, new_id
from tests.support.mailbox import Mailbox, next_letter
from tests.support.people import a_person, know_everybody, nobody, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quick_hashes")]

ALLAUTH = "/_allauth/browser/v1"
GOOD = "une phrase assez longue"
# One mailbox, as people type and paste it.
WAYS = [
    "rlm@bücher.example\u200f",
    "rlm@bücher.example\u200b",
    "\u2060rlm@bücher.example",
    "r\u00adlm@bücher.example",
    "\ufeffrlm@bücher.example",
    "\u2067rlm@bücher.example\u2069",
    " RLM@BÜCHER.example ",
    "rlm@bu\u0308cher.example",
    "rlm@xn--bcher-kva.example",
    "rlm@XN--BCHER-KVA.example",
    "ｒｌｍ@bücher.example",
    "rlm@bücher。example",
    "\u00a0rlm@bücher.example",
]
STORED = "rlm@xn--bcher-kva.example"


@pytest.fixture
def administrator() -> Actor:
    return a_person("Administratrice", administrator=True)


def invite(administrator: Actor, email: str) -> Any:
    body = {"name": "Personne Exemple", "email": email, "language": "fr"}
    return signed_in(administrator).post("/api/invitations", body, format="json")


def test_an_invited_person_signs_in_by_each_way_to_write_their_address(
    administrator: Actor,
) -> None:
    link = invite(administrator, WAYS[0]).json()["link"]
    assert User.objects.filter(email=STORED).exists()
    body = {"token": link.partition("#")[2], "password": GOOD}
    assert nobody().post("/api/invitations/accept", body, format="json").status_code == 200
    for way in WAYS:
        body = {"email": way, "password": GOOD}
        answer = nobody().post(f"{ALLAUTH}/auth/login", body, format="json")
        assert answer.status_code == 200, ascii(way)


@pytest.mark.parametrize("typed", WAYS)
def test_a_mailbox_has_one_account(administrator: Actor, typed: str) -> None:
    assert invite(administrator, STORED).status_code == 201
    again = invite(administrator, typed)
    assert (again.status_code, again.json()["code"]) == (409, "email-taken")


@pytest.mark.parametrize(
    "typed",
    ["rlm @example.org", "rlm@exa mple.org", "rlm\n@example.org", "rlm@", "élodie@example.org"],
)
def test_what_is_no_address_is_refused(administrator: Actor, typed: str) -> None:
    answer = invite(administrator, typed)
    assert answer.status_code == 400
    assert "email" in answer.json()["errors"]


def test_a_reset_finds_the_account(mailbox: Mailbox) -> None:
    User.objects.create_user(STORED, GOOD, name="Personne Exemple")
    know_everybody()
    nobody().post(f"{ALLAUTH}/auth/password/request", {"email": WAYS[0]}, format="json")
    assert next_letter(mailbox)["To"] == STORED


def test_createadmin_and_import_read_addresses_alike(tmp_path: Any) -> None:
    options = {"name": "L’administration", "password": GOOD}
    call_command("createadmin", email=WAYS[0], **options, stdout=StringIO())
    assert User.objects.get(email=STORED).is_administrator
    with pytest.raises(CommandError, match="already"):
        call_command("createadmin", email=WAYS[8], **options)
    file = tmp_path / "bodies.csv"
    file.write_text("name_fr;type\nFédération Exemple;federation\n", "utf-8")
    call_command("import", "organisations", str(file), "--as", WAYS[3], stdout=StringIO())


def test_accounts_are_found_by_an_address_as_it_is_pasted(administrator: Actor) -> None:
    invite(administrator, STORED)
    found = signed_in(administrator).get("/api/accounts", {"search": WAYS[0]}).json()["results"]
    assert [one["email"] for one in found] == [STORED]


def made_before(email: str) -> User:
    """An account from before addresses had one form."""
    return User.objects.create(id=new_id(), email=email, name="Personne Exemple")


def test_the_migration_writes_single_addresses_in_their_form_and_leaves_twins() -> None:
    single = made_before("seul@bücher.example")
    twins = [made_before("rlm@bücher.example"), made_before(STORED)]
    migration = import_module("majlis.accounts.migrations.0008_addresses_in_one_form")
    migration.rewrite(apps, connection.schema_editor())
    single.refresh_from_db()
    assert single.email == "seul@xn--bcher-kva.example"
    assert {User.objects.get(pk=one.pk).email for one in twins} == {"rlm@bücher.example", STORED}
    (found,) = one_account_for_each_mailbox(None, ["default"])
    assert r"rlm@b\xfccher.example" in str(found.msg)
    assert STORED in str(found.msg)


def test_both_twins_sign_in_by_their_address_as_it_was_written() -> None:
    for number, email in enumerate(("rlm@bücher.example", STORED)):
        user = made_before(email)
        user.set_password(GOOD + str(number))
        user.save()
    know_everybody()
    for number, email in enumerate(("rlm@bücher.example", STORED)):
        body = {"email": email, "password": GOOD + str(number)}
        assert nobody().post(f"{ALLAUTH}/auth/login", body, format="json").status_code == 200


def test_the_stored_form_of_an_address_is_its_own_stored_form() -> None:
    assert {mailbox(mailbox(way)) for way in WAYS} == {mailbox(way) for way in WAYS} == {STORED}


def test_an_address_that_is_too_long_is_refused_before_it_is_normalised() -> None:
    """Marks of two classes in turn take quadratic time to put in order."""
    long = "a" + "\u0301\u0327" * 50_000 + "@example.org"
    assert mailbox(long) == long
    answer = nobody().post(
        "/_allauth/browser/v1/auth/login", {"email": long, "password": "x"}, format="json"
    )
    assert answer.status_code == 400
