"""A second factor required by role, the time to set one up, and the removal of one that was lost."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from django.core.cache import cache
from rest_framework.test import APIClient

from federations.membership.rules import Role
from majlis.accounts.factors import has_factor, shut_out
from majlis.domain import Actor
from majlis.live.rights import still_signed_in, visitor
from majlis.slices.topics import admit
from tests.support.clock import clock_moved
from tests.support.factors import code_of, protect
from tests.support.live import live_equals_fetched, pushed
from tests.support.notices import notice_reasons, notified
from tests.support.people import a_person, account, nobody, signed_in
from tests.support.watching import session_of
from tests.support.world import a_member, an_organisation

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quick_hashes")]

ALLAUTH = "/_allauth/browser/v1"
TOTP = f"{ALLAUTH}/account/authenticators/totp"
GOOD = "une phrase assez longue"
RULE = "/api/second-factor/rule"
NOBODY: dict[str, Any] = {"everybody": False, "administrators": False, "roles": [], "days": 7}


@pytest.fixture
def administrator() -> Actor:
    return a_person("Administratrice", administrator=True, password=GOOD)


def proved(person: Actor) -> APIClient:
    """A browser whose person has just given their password again."""
    client = signed_in(person)
    client.post(f"{ALLAUTH}/auth/reauthenticate", {"password": GOOD}, format="json")
    return client


def require(administrator: Actor, **wanted: Any) -> None:
    answer = proved(administrator).post(RULE, NOBODY | wanted, format="json")
    assert answer.status_code == 200, answer.json()


def until(person: Actor) -> str | None:
    found: str | None = signed_in(person).get("/api/me").json()["second_factor_until"]
    return found


def later(days: int) -> Any:
    """The clock moved on; what a process remembers for a minute is forgotten."""
    cache.clear()
    return clock_moved(timedelta(days=days, minutes=1))


def test_without_a_rule_nobody_must_have_a_factor(administrator: Actor) -> None:
    assert until(administrator) is None
    shown = signed_in(administrator).get(RULE).json()
    assert shown["known_roles"] == [role.value for role in Role]
    assert (shown["everybody"], shown["administrators"], shown["lacking"]) == (False, False, 0)


def test_a_rule_holds_for_administrators_for_holders_of_a_role_or_for_everybody(
    administrator: Actor,
) -> None:
    president = a_member(an_organisation(), Role.PRESIDENT)
    delegate = a_member(an_organisation("Fédération Autre"), Role.DELEGATE)
    plain = a_person()
    cases: list[tuple[dict[str, Any], set[Any]]] = [
        ({"administrators": True}, {administrator.person}),
        ({"roles": ["president"]}, {president.person}),
        ({"everybody": True}, {one.person for one in (administrator, president, delegate, plain)}),
        ({}, set()),
    ]
    for wanted, bound in cases:
        require(administrator, **wanted)
        people = (administrator, president, delegate, plain)
        assert {one.person for one in people if until(one)} == bound
        found = signed_in(administrator).get("/api/accounts", {"factor": "lacking"}).json()
        ours = {str(one.person) for one in people}
        assert {one["id"] for one in found["results"]} & ours == {str(one) for one in bound}


def test_setting_the_rule_is_for_administrators_who_prove_themselves(administrator: Actor) -> None:
    assert nobody().post(RULE, NOBODY, format="json").status_code == 401
    assert signed_in(a_person()).post(RULE, NOBODY, format="json").status_code == 403
    refused = signed_in(administrator).post(RULE, NOBODY, format="json")
    assert refused.json()["code"] == "reauthentication-required"
    wrong = proved(administrator).post(RULE, NOBODY | {"roles": ["king"], "days": 0}, format="json")
    assert set(wrong.json()["errors"]) == {"roles.0", "days"}


def test_whoever_lacks_the_factor_is_told(administrator: Actor) -> None:
    plain, safe = a_person(), a_person()
    protect(safe)
    with notified():
        require(administrator, everybody=True)
    assert notice_reasons(plain) == [("second-factor-rule.set", "without-factor")]
    assert notice_reasons(safe) == []


def test_after_the_days_a_session_can_only_set_the_factor_up(administrator: Actor) -> None:
    person = a_person(password=GOOD)
    require(administrator, everybody=True, days=7)
    assert signed_in(person).get("/api/people").status_code == 200
    with later(6):
        assert signed_in(person).get("/api/people").status_code == 200
    with later(7):
        client = nobody()
        body = {"email": account(person).email, "password": GOOD}
        assert client.post(f"{ALLAUTH}/auth/login", body, format="json").status_code == 200
        refused = client.get("/api/people")
        assert (refused.status_code, refused.json()["code"]) == (403, "second-factor-due")
        assert client.get("/api/me").json()["shut_out"]
        assert client.patch("/api/me", {"name": "X"}, format="json").status_code == 403
        client.post(f"{ALLAUTH}/auth/reauthenticate", {"password": GOOD}, format="json")
        secret = client.get(TOTP).json()["meta"]["secret"]
        assert client.get("/api/me/qr-code").status_code == 200
        assert client.post(TOTP, {"code": code_of(secret)}, format="json").status_code == 200
        assert client.get("/api/people").status_code == 200
        assert not client.get("/api/me").json()["shut_out"]


def test_after_the_days_sockets_are_refused_and_closed(administrator: Actor) -> None:
    person = a_person()
    require(administrator, everybody=True, days=7)
    session = session_of(person)
    headers = [(b"cookie", f"sessionid={session}".encode())]
    assert visitor(headers)
    assert still_signed_in([(session, person.person)])
    with later(7):
        assert visitor(headers) is None
        assert not still_signed_in([(session, person.person)])
    protect(person)
    with later(7):
        assert visitor(headers)


def test_a_mandate_given_later_begins_the_days_anew(administrator: Actor) -> None:
    require(administrator, roles=["president"], days=7)
    with later(30):
        president = a_member(an_organisation(), Role.PRESIDENT)
        assert until(president)
        assert shut_out([account(president).pk]) == set()


def removal(asks: Actor, person: Actor) -> str:
    answer = signed_in(asks).post(f"/api/accounts/{person.person}/factor-removal")
    assert answer.status_code == 201, answer.json()
    return str(answer.json()["id"])


def test_a_removal_takes_two_administrators_and_all_are_told(administrator: Actor) -> None:
    person, other = a_person(password=GOOD), a_person("B", administrator=True, password=GOOD)
    protect(person)
    require(administrator, everybody=True, days=7)
    protect(administrator)
    old = nobody()
    old.post(
        f"{ALLAUTH}/auth/login", {"email": account(person).email, "password": GOOD}, format="json"
    )
    old.post(f"{ALLAUTH}/auth/2fa/authenticate", {"code": code_of()}, format="json")
    assert old.get("/api/me").status_code == 200
    with notified():
        id = removal(administrator, person)
        (row,) = signed_in(other).get("/api/factor-removals").json()["results"]
        assert (row["removal"]["id"], row["person"]["name"]) == (id, account(person).name)
        alone = proved(administrator).post(f"/api/factor-removals/{id}/confirm")
        assert alone.json()["code"] == "second-administrator-needed"
        assert has_factor(account(person).pk)
        done = proved(other).post(f"/api/factor-removals/{id}/confirm")
        assert done.status_code == 200, done.json()
    assert not has_factor(account(person).pk)
    assert old.get("/api/me").status_code == 401
    assert notice_reasons(person) == [("second-factor.removed", "own-account")]
    # Nobody is told of their own act.
    assert notice_reasons(administrator) == [("second-factor.removed", "administrator")]
    assert notice_reasons(other) == [("second-factor.removal-asked", "administrator")]
    again = proved(other).post(f"/api/factor-removals/{id}/confirm")
    assert (again.status_code, again.json()["code"]) == (409, "no-removal-asked")


def test_a_removal_begins_the_days_anew(administrator: Actor) -> None:
    person, without = a_person(), a_person()
    other = a_person("B", administrator=True, password=GOOD)
    protect(person)
    require(administrator, everybody=True, days=7)
    for one in (administrator, other):
        protect(one)
    with later(30):
        id = removal(administrator, person)
        assert proved(other).post(f"/api/factor-removals/{id}/confirm").status_code == 200
        people = [account(one).pk for one in (person, without)]
        assert shut_out(people) == {account(without).pk}
    with later(38):
        assert shut_out(people) == {*people}


def accounts_by(client: APIClient) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = client.get("/api/accounts").json()["results"]
    return rows


def test_a_change_of_the_rule_is_live_for_administrators(administrator: Actor) -> None:
    a_person()
    client = proved(administrator)
    for wanted in ({"everybody": True}, {"everybody": True, "days": 30}, {"everybody": False}):
        change = partial(client.post, RULE, NOBODY | wanted, format="json")
        live_equals_fetched("accounts", partial(accounts_by, client), change)


def test_a_change_of_the_rule_reaches_every_person_s_browser(administrator: Actor) -> None:
    person = a_person()
    assert admit(person, "second-factor-rule")
    for wanted in ({"everybody": True}, {}):
        frame = pushed("second-factor-rule", partial(require, administrator, **wanted))
        (row,) = frame["rows"]
        assert set(row) == {"kind", "id", "rev", "since"}, "who must have one is not said"


def test_a_removal_is_live_on_the_list_of_people(administrator: Actor) -> None:
    person, other = a_person(), a_person("B", administrator=True, password=GOOD)
    require(administrator, everybody=True)
    protect(person)
    id = removal(administrator, person)
    client = proved(other)
    confirm = partial(client.post, f"/api/factor-removals/{id}/confirm")
    frame = live_equals_fetched("accounts", partial(accounts_by, client), confirm)
    assert [(row["id"], row["second_factor"]) for row in frame["rows"]] == [
        (str(person.person), False)
    ]


def test_the_person_cannot_confirm_their_own_removal(administrator: Actor) -> None:
    other = a_person("B", administrator=True, password=GOOD)
    protect(other)
    id = removal(administrator, other)
    refused = proved(other).post(f"/api/factor-removals/{id}/confirm")
    assert refused.json()["code"] == "second-administrator-needed"
    assert signed_in(other).post(f"/api/factor-removals/{id}/withdraw").status_code == 200
    assert has_factor(account(other).pk)


def test_a_removal_is_asked_once_and_only_where_there_is_a_factor(administrator: Actor) -> None:
    person = a_person()
    address = f"/api/accounts/{person.person}/factor-removal"
    assert signed_in(administrator).post(address).json()["code"] == "no-second-factor"
    protect(person)
    removal(administrator, person)
    assert signed_in(administrator).post(address).json()["code"] == "already-asked-removal"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("get", RULE),
        ("get", "/api/factor-removals"),
        ("post", "/api/accounts/{id}/factor-removal"),
        ("post", "/api/factor-removals/{id}/confirm"),
        ("post", "/api/factor-removals/{id}/withdraw"),
    ],
)
def test_only_administrators_read_and_remove(method: str, path: str) -> None:
    address = path.format(id=a_person().person)
    assert getattr(nobody(), method)(address).status_code == 401
    assert getattr(signed_in(a_person()), method)(address).status_code == 403
