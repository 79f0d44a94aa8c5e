"""The session and the signed-in person over HTTP."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from io import StringIO
from typing import Any
from uuid import UUID

import pytest
from django.core.management import CommandError, call_command
from pytest_django import DjangoAssertNumQueries, Settings
from rest_framework.test import APIClient

from majlis.accounts.models import User
from majlis.accounts.people import people
from majlis.domain import FORUM, named, new_id, today
from majlis.eventstore.recorder import log_id
from majlis.slices.topics import admit
from tests.support.people import a_person, account, nobody, signed_in

pytestmark = pytest.mark.django_db

MANDATE = {
    "id": str(named("mandate")),
    "organisation": {"id": str(named("organisation")), "names": {"fr": "F"}, "kind": "federation"},
    "role": "delegate",
    "from": "2026-01-01",
    "until": None,
}
LOOPBACK: dict[str, Any] = {"REMOTE_ADDR": "127.0.0.1", "HTTP_HOST": "localhost:8000"}


def mandates_of(people: Collection[UUID], on: date) -> dict[UUID, list[dict[str, Any]]]:
    return {person: [MANDATE] if on == today() else [] for person in people}


@pytest.fixture(autouse=True)
def mandates(settings: Settings) -> None:
    settings.MANDATES_OF = f"{__name__}.mandates_of"


@pytest.fixture
def demo(settings: Settings) -> User:
    settings.DEMO = True
    return User.objects.create_user("chair@example.org", name="La présidente", demo_role="chair")


def test_the_session_address_describes_the_forum_and_sets_a_csrf_cookie() -> None:
    response = nobody().get("/api/session")
    assert response.json() == {
        "demo": False,
        "signed_in": False,
        "log": str(log_id()),
        "languages": ["fr", "ar", "en"],
        "mail": False,
    }
    assert response.cookies["csrftoken"].value


def test_me_returns_the_signed_in_person_with_present_mandates() -> None:
    person = a_person("Un délégué")
    found = signed_in(person).get("/api/me").json()
    assert (found["id"], found["name"], found["theme"]) == (
        str(person.person),
        "Un délégué",
        "system",
    )
    assert found["mandates"] == [MANDATE]
    assert not found["demo"]
    assert found["log"] == str(log_id())


@pytest.mark.parametrize(
    ("method", "path"),
    [("get", "/api/me"), ("patch", "/api/me"), ("get", "/api/people")],
)
def test_anonymous_requests_are_refused(method: str, path: str) -> None:
    response = getattr(nobody(), method)(path)
    assert response.status_code == 401
    assert response["WWW-Authenticate"] == 'Session realm="majlis"'
    assert response.json()["code"] == "not-authenticated"


def test_a_person_changes_their_language_and_theme() -> None:
    client = signed_in(a_person())
    response = client.patch("/api/me", {"language": "ar", "theme": "dark"}, format="json")
    assert (response.json()["language"], response.json()["theme"]) == ("ar", "dark")
    assert client.get("/api/me").json()["language"] == "ar"


def test_a_person_cannot_make_themselves_an_administrator() -> None:
    person = a_person()
    body = {"is_administrator": True, "name": "R"}
    refused = signed_in(person).patch("/api/me", body, format="json")
    assert (refused.status_code, set(refused.json()["errors"])) == (400, {"is_administrator"})
    assert (account(person).is_administrator, account(person).name) == (False, "Une déléguée")


def test_an_unknown_language_is_refused_at_its_field() -> None:
    response = signed_in(a_person()).patch("/api/me", {"language": "xx"}, format="json")
    assert response.status_code == 400
    assert response.json()["errors"]["language"][0]["code"] == "invalid-choice"


def test_a_change_without_the_csrf_token_is_refused() -> None:
    person = a_person()
    client = signed_in(person, csrf=True)
    refused = client.patch("/api/me", {"theme": "dark"}, format="json")
    assert (refused.status_code, refused.json()["code"]) == (403, "csrf-failed")
    token = client.get("/api/session").cookies["csrftoken"].value
    accepted = client.patch("/api/me", {"theme": "dark"}, format="json", HTTP_X_CSRFTOKEN=token)
    assert accepted.status_code == 200


def test_people_are_found_by_name_and_shown_without_their_email(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    client = signed_in(a_person("Zineb"))
    for number in range(5):
        a_person(f"Déléguée {number}")
    with django_assert_num_queries(4):  # session, person, head of the log, the page
        found = client.get("/api/people", {"search": "délég", "limit": "3"}).json()
    assert [row["name"] for row in found["results"]] == [f"Déléguée {n}" for n in range(3)]
    assert all(set(row) == {"id", "name", "organisations"} for row in found["results"])
    assert [row["organisations"] for row in found["results"]] == [[{"fr": "F"}]] * 3
    rest = client.get("/api/people", {"search": "délég", "cursor": str(found["next"])}).json()
    assert [row["name"] for row in rest["results"]] == ["Déléguée 3", "Déléguée 4"]
    assert rest["next"] is None


def sign_in(client: APIClient, email: str, password: str) -> int:
    token = client.get("/api/session").cookies["csrftoken"].value
    status: int = client.post(
        "/_allauth/browser/v1/auth/login",
        {"email": email, "password": password},
        format="json",
        HTTP_X_CSRFTOKEN=token,
    ).status_code
    return status


def test_a_person_signs_in_with_e_mail_and_password_and_out_again() -> None:
    person = a_person(password="une phrase assez longue")
    email = account(person).email
    client = nobody(csrf=True)
    assert sign_in(client, email, "une autre phrase") == 400
    assert sign_in(client, email.upper(), "une phrase assez longue") == 200
    assert client.get("/api/me").json()["email"] == email
    token = client.cookies["csrftoken"].value
    client.delete("/_allauth/browser/v1/auth/session", HTTP_X_CSRFTOKEN=token)
    assert client.get("/api/me").status_code == 401


def test_public_sign_up_is_refused() -> None:
    response = nobody().post(
        "/_allauth/browser/v1/auth/signup",
        {"email": "me@example.org", "password": "une phrase assez longue"},
        format="json",
    )
    assert response.status_code == 403
    assert not User.objects.filter(email="me@example.org").exists()


def test_a_demo_is_entered_with_one_click(demo: User) -> None:
    client = nobody()
    roles = client.get("/api/demo/roles", **LOOPBACK).json()
    assert roles == [
        {
            "role": "chair",
            "name": "La présidente",
            "organisation": {"fr": "F"},
            "description_id": "demo-role-chair",
        }
    ]
    signed = client.post("/api/demo/sign-in", {"role": "chair"}, format="json", **LOOPBACK)
    assert signed.json()["demo"]
    assert client.get("/api/me").json()["name"] == "La présidente"


def test_an_unknown_demo_role_is_not_found(demo: User) -> None:
    response = nobody().post("/api/demo/sign-in", {"role": "king"}, format="json", **LOOPBACK)
    assert response.status_code == 404


def test_demo_sign_in_needs_the_csrf_token(demo: User) -> None:
    response = nobody(csrf=True).post(
        "/api/demo/sign-in", {"role": "chair"}, format="json", **LOOPBACK
    )
    assert response.json()["code"] == "csrf-failed"


@pytest.mark.parametrize(
    "elsewhere",
    [
        {"REMOTE_ADDR": "192.0.2.7"},
        {"HTTP_HOST": "forum.example.org"},
        {"HTTP_X_FORWARDED_FOR": "192.0.2.7"},
    ],
)
def test_demo_sign_in_is_not_found_from_another_machine_or_host(
    demo: User, settings: Settings, elsewhere: dict[str, str]
) -> None:
    settings.ALLOWED_HOSTS = ["*"]
    environment = LOOPBACK | elsewhere
    assert nobody().get("/api/demo/roles", **environment).status_code == 404
    response = nobody().post("/api/demo/sign-in", {"role": "chair"}, format="json", **environment)
    assert response.status_code == 404


def test_a_forum_that_is_not_a_demo_has_no_demo_sign_in(demo: User, settings: Settings) -> None:
    settings.DEMO = False
    assert nobody().get("/api/demo/roles", **LOOPBACK).status_code == 404


def test_an_erased_person_is_named_by_a_dash() -> None:
    person, gone = a_person("Une déléguée").person, new_id()
    assert person
    assert people([person, gone, None]) == {
        person: {"id": str(person), "name": "Une déléguée"},
        gone: {"id": str(gone), "name": "—"},
    }


def test_only_the_person_may_watch_their_own_topic() -> None:
    person, other = a_person(), a_person(administrator=True)
    assert admit(person, f"person.{person.person}") == FORUM
    assert admit(other, f"person.{person.person}") is None
    assert admit(person, "person") is None


def test_createadmin_makes_the_first_administrator_once() -> None:
    options = {
        "email": "a@example.org",
        "name": "L’administration",
        "password": "une phrase longue",
    }
    call_command("createadmin", **options, stdout=StringIO())
    assert User.objects.get(email="a@example.org").is_administrator
    with pytest.raises(CommandError, match="already"):
        call_command("createadmin", **options)
    with pytest.raises(CommandError, match=r"e-mail|email"):
        call_command("createadmin", **{**options, "email": "nobody"})
