"""Invitations: a link that works once, for a week, until it is revoked; and closed accounts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from majlis.accounts import admission, commands, factor_api, own_data
from majlis.accounts.models import Invitation, State, User, digest_of
from majlis.domain import Actor, new_id
from majlis.eventstore.models import Fact
from majlis.http.acting import IsAdministrator
from tests.support.people import a_person, account, nobody, signed_in

pytestmark = pytest.mark.django_db

GOOD = "une phrase assez longue"


@pytest.fixture
def administrator() -> Actor:
    return a_person("Administration", administrator=True)


def invited(by: Actor, name: str = "Une déléguée", language: str = "fr") -> tuple[UUID, str]:
    """A new invitation: the account's id, and the token of its link."""
    id = new_id()
    token = commands.invite(by, id, name=name, email=f"{id}@example.org", language=language)
    return id, token


def join(token: str, password: str = GOOD, client: APIClient | None = None) -> Any:
    return (client or nobody()).post(
        "/api/invitations/accept", {"token": token, "password": password}, format="json"
    )


def test_an_invited_person_joins_by_the_link(administrator: Actor) -> None:
    body = {"name": "Un délégué", "email": "D@Example.org", "language": "ar"}
    answer = signed_in(administrator).post("/api/invitations", body, format="json")
    assert answer.status_code == 201
    address, _, token = answer.json()["link"].partition("#")
    assert address == "http://127.0.0.1:8000/join"
    assert answer.json()["letter"] is None, "this forum sends no mail"

    invitee = nobody()
    welcome = invitee.post("/api/invitations/open", {"token": token}, format="json").json()
    assert (welcome["name"], welcome["email"], welcome["language"]) == (
        "Un délégué",
        "d@example.org",
        "ar",
    )
    assert join(token, client=invitee).status_code == 200
    assert invitee.get("/api/me").json()["id"] == answer.json()["id"]
    assert User.objects.get(email="d@example.org").check_password(GOOD)


@pytest.mark.parametrize("host", ["localhost:6666", "127.0.0.1:1", "localhost"])
def test_the_sender_of_a_request_does_not_choose_where_its_link_leads(
    administrator: Actor, host: str
) -> None:
    body = {"name": "D", "email": "d@example.org"}
    answer = signed_in(administrator).post("/api/invitations", body, format="json", HTTP_HOST=host)
    assert answer.json()["link"].startswith("http://127.0.0.1:8000/join#")


def test_a_link_works_once(administrator: Actor) -> None:
    _, token = invited(administrator)
    assert join(token).status_code == 200
    again = join(token, "une autre phrase longue")
    assert (again.status_code, again.json()["code"]) == (410, "invitation-over")


def test_a_link_expires_after_a_week(administrator: Actor) -> None:
    person, token = invited(administrator)
    a_week = Invitation.objects.get(pk=person).expires_at - datetime.now(UTC)
    assert timedelta(days=6, hours=23) < a_week <= timedelta(days=7)
    Invitation.objects.filter(pk=person).update(expires_at=datetime.now(UTC))
    assert join(token).status_code == 410
    assert not account(Actor(administrator.kind, person=person)).has_usable_password()


def test_a_revoked_link_is_refused(administrator: Actor) -> None:
    person, token = invited(administrator)
    answer = signed_in(administrator).post(f"/api/invitations/{person}/revoke")
    assert answer.status_code == 200
    assert join(token).status_code == 410


def test_a_new_link_replaces_the_one_before(administrator: Actor) -> None:
    person, old = invited(administrator)
    commands.revoke_invitation(administrator, person)
    answer = signed_in(administrator).post(f"/api/invitations/{person}/renew")
    new = answer.json()["link"].partition("#")[2]
    assert join(old).status_code == 410
    assert join(new).status_code == 200


def test_only_the_digest_of_a_link_is_kept(administrator: Actor) -> None:
    person, token = invited(administrator)
    stored = Invitation.objects.filter(pk=person).values().get()
    assert stored["digest"] == digest_of(token)
    assert token not in str(stored)
    assert len(token) >= 43


def test_an_invited_person_is_found_among_people_before_they_join(administrator: Actor) -> None:
    person, _ = invited(administrator, "Une déléguée à venir")
    found = signed_in(administrator).get("/api/people", {"search": "à venir"}).json()["results"]
    assert [row["id"] for row in found] == [str(person)]


def test_a_weak_password_is_refused_in_the_reader_s_language_and_the_link_stays_valid(
    administrator: Actor,
) -> None:
    _, token = invited(administrator)
    for language, word in (("fr", "mot de passe"), ("ar", "كلمة"), ("en", "password")):
        refused = nobody().post(
            "/api/invitations/accept",
            {"token": token, "password": "12345678"},
            format="json",
            HTTP_ACCEPT_LANGUAGE=language,
        )
        assert (refused.status_code, refused.json()["code"]) == (400, "weak-password")
        assert word in refused.json()["errors"]["password"][0]["detail"]
    assert join(token).status_code == 200


def test_an_invitation_sent_twice_makes_one_account_and_one_link(
    administrator: Actor,
) -> None:
    client = signed_in(administrator)
    body = {"name": "Un délégué", "email": "d@example.org"}
    one, other = (
        client.post("/api/invitations", body, format="json", HTTP_IDEMPOTENCY_KEY="one").json()
        for _ in range(2)
    )
    assert one["id"] == other["id"]
    assert User.objects.filter(email="d@example.org").count() == 1
    assert one["link"] == other["link"]
    assert join(one["link"].partition("#")[2]).status_code == 200
    assert Fact.objects.filter(topic="account.invited").count() == 1


def test_a_new_link_asked_for_twice_is_one_link(administrator: Actor) -> None:
    person, _ = invited(administrator)
    client = signed_in(administrator)
    one, other = (
        client.post(f"/api/invitations/{person}/renew", HTTP_IDEMPOTENCY_KEY="one").json()["link"]
        for _ in range(2)
    )
    assert one == other
    assert join(one.partition("#")[2]).status_code == 200


def test_an_email_has_one_account_whatever_its_case(administrator: Actor) -> None:
    client = signed_in(administrator)
    codes = [
        client.post("/api/invitations", {"name": "D", "email": email}, format="json")
        .json()
        .get("code")
        for email in ("d@example.org", "D@EXAMPLE.org")
    ]
    assert codes == [None, "email-taken"]


def test_an_invitation_is_neither_renewed_nor_revoked_after_joining(administrator: Actor) -> None:
    person, token = invited(administrator)
    join(token)
    for act in ("renew", "revoke"):
        answer = signed_in(administrator).post(f"/api/invitations/{person}/{act}")
        assert (answer.status_code, answer.json()["code"]) == (409, "already-joined")


def test_joining_needs_the_csrf_token(administrator: Actor) -> None:
    _, token = invited(administrator)
    assert join(token, client=nobody(csrf=True)).json()["code"] == "csrf-failed"


def test_names_never_enter_the_log(administrator: Actor) -> None:
    _, token = invited(administrator, "Nom à ne pas écrire")
    join(token)
    assert not any("Nom à ne pas" in str(state) for state in Fact.objects.values_list("state"))


def test_closing_an_account_ends_its_sessions_and_reopening_restores_it(
    administrator: Actor,
) -> None:
    person = a_person(password=GOOD)
    theirs, client = signed_in(person), signed_in(administrator)
    assert theirs.get("/api/me").status_code == 200
    assert client.post(f"/api/accounts/{person.person}/close").status_code == 200
    assert theirs.get("/api/me").status_code == 401
    assert client.post(f"/api/accounts/{person.person}/reopen").status_code == 200
    assert account(person).is_active


def test_a_closed_account_cannot_be_joined_by_its_link(administrator: Actor) -> None:
    person, token = invited(administrator)
    commands.close_account(administrator, person)
    assert join(token).status_code == 410


def test_an_administrator_cannot_close_their_own_account(administrator: Actor) -> None:
    answer = signed_in(administrator).post(f"/api/accounts/{administrator.person}/close")
    assert (answer.status_code, answer.json()["code"]) == (409, "own-account")


def test_accounts_are_listed_with_their_state_in_a_constant_number_of_queries(
    administrator: Actor, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    people = [invited(administrator, f"D{number}")[0] for number in range(5)]
    join(invited(administrator, "D5")[1])
    Invitation.objects.filter(pk=people[1]).update(expires_at=datetime.now(UTC))
    commands.revoke_invitation(administrator, people[2])
    commands.close_account(administrator, people[3])
    client = signed_in(administrator)
    # Session, person, head of the log, the page, the letters, the rule on second factors.
    with django_assert_num_queries(6):
        rows = client.get("/api/accounts", {"search": "D"}).json()["results"]
    named = {row["name"]: row["state"] for row in rows if row["name"].startswith("D")}
    assert named == {
        "D0": "invited",
        "D1": "expired",
        "D2": "revoked",
        "D3": "closed",
        "D4": "invited",
        "D5": "active",
    }
    assert rows[-1]["invited_by"]["name"] == "Administration"
    for state in State:
        found = client.get("/api/accounts", {"search": "D", "state": state}).json()["results"]
        assert {row["name"] for row in found} == {
            row["name"] for row in rows if row["state"] == state
        }


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("get", "/api/accounts"),
        ("post", "/api/invitations"),
        ("post", f"/api/invitations/{UUID(int=1)}/renew"),
        ("post", f"/api/invitations/{UUID(int=1)}/revoke"),
        ("post", f"/api/accounts/{UUID(int=1)}/close"),
        ("post", f"/api/accounts/{UUID(int=1)}/reopen"),
    ],
)
def test_only_administrators_manage_accounts(method: str, path: str) -> None:
    body = {"name": "D", "email": "d@example.org"}
    assert getattr(nobody(), method)(path, body, format="json").status_code == 401
    refused = getattr(signed_in(a_person()), method)(path, body, format="json")
    assert (refused.status_code, refused.json()["code"]) == (403, "not-allowed")


@pytest.mark.parametrize(
    "act", ["invitations/{}/renew", "invitations/{}/revoke", "accounts/{}/close"]
)
def test_an_unknown_account_is_not_found(administrator: Actor, act: str) -> None:
    answer = signed_in(administrator).post(f"/api/{act.format(UUID(int=1))}")
    assert answer.status_code == 404


def test_attempts_at_invitation_links_are_rate_limited() -> None:
    client = nobody()
    tries = [
        client.post("/api/invitations/open", {"token": str(n)}, format="json") for n in range(31)
    ]
    assert [answer.status_code for answer in tries[:30]] == [410] * 30
    assert tries[30].status_code == 429
    assert int(tries[30]["Retry-After"]) > 0


@pytest.mark.usefixtures("quick_hashes")
def test_a_roomful_of_people_joins_behind_one_address(administrator: Actor) -> None:
    for nth in range(40):
        _, token = invited(administrator, name=f"Une personne {nth}")
        opened = nobody().post("/api/invitations/open", {"token": token}, format="json")
        assert opened.status_code == 200
        assert join(token).status_code == 200


def test_every_act_of_administrators_on_accounts_takes_a_recent_proof_but_these() -> None:
    unproved = {
        str(address.pattern)
        for module in (admission, factor_api, own_data)
        for address in module.urlpatterns
        if hasattr(address.callback.cls, "post")
        and IsAdministrator in address.callback.cls.permission_classes
        and admission.RecentlyProved not in address.callback.cls.permission_classes
    }
    # They keep what is.
    assert unproved == {
        "accounts/<uuid:id>/erasure/call-back",
        "factor-removals/<uuid:id>/withdraw",
    }


def test_inviting_and_revoking_take_a_recent_proof() -> None:
    """A session left open, or stolen, gives nobody an account."""
    client = signed_in(a_person(administrator=True, password="une phrase assez longue"))
    body = {"name": "Complice", "email": "complice@example.org"}
    for address in ("/api/invitations", f"/api/invitations/{new_id()}/revoke"):
        refused = client.post(address, body, format="json")
        assert refused.json()["code"] == "reauthentication-required"
