"""A second factor required by role, the time to set one up, and the removal of one that was lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from django.core.cache import cache
from rest_framework.test import APIClient

from federations.membership.rules import Role
from majlis.accounts import commands
from majlis.accounts.factor_rows import FactorRemovalRow
from majlis.accounts.factor_rule import FactorRemoval, SecondAdministratorNeeded
from majlis.accounts.factors import has_factor, lapsing, shut_out
from majlis.domain import Actor, new_id
from majlis.eventstore.clock import believe
from majlis.live.rights import still_signed_in, visitor
from majlis.slices.topics import admit
from tests.support.clock import clock_moved
from tests.support.factors import code_of, protect
from tests.support.live import live_equals_fetched, pushed
from tests.support.notices import notice_reasons, notified
from tests.support.people import (
    a_person,
    a_recorded_person,
    a_seasoned_administrator,
    account,
    nobody,
    signed_in,
)
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
    return a_seasoned_administrator("Administratrice", password=GOOD)


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


@contextmanager
def jumped(days: int) -> Iterator[None]:
    """The clock moved on; what a process remembers for a minute is forgotten."""
    cache.clear()
    with clock_moved(timedelta(days=days, minutes=1)):
        yield


@contextmanager
def later(days: int) -> Iterator[None]:
    """The same, and the clock is believed: the forum ran all the while."""
    with jumped(days):
        believe(datetime.now(UTC))
        yield


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
    answer = proved(asks).post(f"/api/accounts/{person.person}/factor-removal")
    assert answer.status_code == 201, answer.json()
    return str(answer.json()["id"])


def test_a_removal_takes_two_administrators_and_all_are_told(administrator: Actor) -> None:
    person, other = a_person(password=GOOD), a_seasoned_administrator("B", password=GOOD)
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
    person, other = a_person(), a_seasoned_administrator("B", password=GOOD)
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
    other = a_seasoned_administrator("B", password=GOOD)
    protect(other)
    id = removal(administrator, other)
    refused = proved(other).post(f"/api/factor-removals/{id}/confirm")
    assert refused.json()["code"] == "second-administrator-needed"
    assert signed_in(other).post(f"/api/factor-removals/{id}/withdraw").status_code == 200
    assert has_factor(account(other).pk)


def test_nobody_asks_for_the_removal_of_their_own_factor(administrator: Actor) -> None:
    """Otherwise the owner would be one of the two who remove it."""
    other = a_seasoned_administrator("B", password=GOOD)
    protect(other)
    refused = proved(other).post(f"/api/accounts/{other.person}/factor-removal")
    assert (refused.status_code, refused.json()["code"]) == (409, "own-factor")
    assert not FactorRemovalRow.objects.exists()


def test_a_request_of_before_by_its_own_person_is_not_confirmed() -> None:
    person, other, now = new_id(), new_id(), datetime.now(UTC)
    since = now - timedelta(days=8)
    asked = FactorRemoval._create(
        FactorRemoval.Created, id=new_id(), person=person, asked_by=person
    )
    with pytest.raises(SecondAdministratorNeeded):
        asked.confirm(other, since=since, asker_since=since, now=now)


def test_a_removal_is_asked_once_and_only_where_there_is_a_factor(administrator: Actor) -> None:
    person = a_person()
    address = f"/api/accounts/{person.person}/factor-removal"
    assert proved(administrator).post(address).json()["code"] == "no-second-factor"
    protect(person)
    removal(administrator, person)
    assert proved(administrator).post(address).json()["code"] == "already-asked-removal"


def test_an_administrator_cannot_remove_a_factor_with_an_account_of_their_own_making(
    administrator: Actor,
) -> None:
    """One administrator makes a second account an administrator's, and confirms with it."""
    person, puppet = a_person(), a_recorded_person("Prête-nom", password=GOOD)
    protect(person)
    assert puppet.person
    id = removal(administrator, person)
    commands.make_administrator(administrator, puppet.person)
    confirm = f"/api/factor-removals/{id}/confirm"
    refused = proved(puppet).post(confirm)
    assert (refused.status_code, refused.json()["code"]) == (409, "too-new-administrator")
    asked = proved(puppet).post(f"/api/accounts/{administrator.person}/factor-removal")
    assert asked.json()["code"] == "no-second-factor"
    protect(administrator)
    asked = proved(puppet).post(f"/api/accounts/{administrator.person}/factor-removal")
    assert asked.json()["code"] == "too-new-administrator"
    assert has_factor(account(person).pk)


def test_a_closed_administrator_let_in_again_waits_the_days_anew(administrator: Actor) -> None:
    person, other = a_person(), a_seasoned_administrator("B", password=GOOD)
    protect(person)
    assert other.person
    id = removal(administrator, person)
    commands.close_account(administrator, other.person)
    commands.reopen_account(administrator, other.person)
    refused = proved(other).post(f"/api/factor-removals/{id}/confirm")
    assert refused.json()["code"] == "too-new-administrator"


def test_after_seven_days_the_founders_of_a_forum_can_remove_a_factor() -> None:
    person = a_person()
    protect(person)
    first, second = (a_recorded_person(name, administrator=True, password=GOOD) for name in "AB")
    address = f"/api/accounts/{person.person}/factor-removal"
    assert proved(first).post(address).json()["code"] == "too-new-administrator"
    with later(7):
        id = removal(first, person)
        assert proved(second).post(f"/api/factor-removals/{id}/confirm").status_code == 200
    assert not has_factor(account(person).pk)


def test_a_request_that_nobody_confirms_lapses(administrator: Actor) -> None:
    person, other = a_person(), a_seasoned_administrator("B", password=GOOD)
    protect(person)
    id = removal(administrator, person)
    with later(7):
        refused = proved(other).post(f"/api/factor-removals/{id}/confirm")
        assert refused.json()["code"] == "no-removal-asked"
        lapse()
        assert FactorRemovalRow.objects.get(pk=id).state == "withdrawn"
        assert removal(administrator, person), "it can be asked for anew"
        lapse()
    assert FactorRemovalRow.objects.filter(state="waiting").count() == 1
    assert has_factor(account(person).pk)


def lapse() -> None:
    for act in lapsing(datetime.now(UTC)):
        act()


def test_a_request_is_void_once_the_person_changes_the_factor(administrator: Actor) -> None:
    person, other = a_recorded_person(password=GOOD), a_seasoned_administrator("B", password=GOOD)
    protect(person)
    id = removal(administrator, person)
    client = proved(person)
    assert client.delete(TOTP).status_code == 200
    secret = client.get(TOTP).json()["meta"]["secret"]
    assert client.post(TOTP, {"code": code_of(secret)}, format="json").status_code == 200
    refused = proved(other).post(f"/api/factor-removals/{id}/confirm")
    assert refused.json()["code"] == "no-removal-asked"
    assert has_factor(account(person).pk)


@pytest.mark.parametrize("end", [commands.remove_administrator, commands.close_account])
def test_a_request_is_void_once_who_asked_is_no_administrator(
    end: Callable[[Actor, UUID], int], administrator: Actor
) -> None:
    person, other = a_person(), a_seasoned_administrator("B", password=GOOD)
    protect(person)
    id = removal(administrator, person)
    end(other, account(administrator).pk)
    refused = proved(other).post(f"/api/factor-removals/{id}/confirm")
    assert refused.json()["code"] == "no-removal-asked"
    assert signed_in(other).get("/api/factor-removals").json()["results"] == []


def test_whoever_becomes_an_administrator_later_has_the_days_of_grace(
    administrator: Actor,
) -> None:
    person = a_recorded_person("Promue", password=GOOD)
    require(administrator, administrators=True, days=7)
    protect(administrator)
    with later(30):
        commands.make_administrator(administrator, account(person).pk)
        assert until(person)
        assert shut_out([account(person).pk]) == set()
    with later(38):
        assert shut_out([account(person).pk]) == {account(person).pk}


def test_an_account_opened_on_the_server_later_has_the_days_of_grace(administrator: Actor) -> None:
    require(administrator, administrators=True, days=7)
    with later(30):
        late = a_recorded_person(administrator=True)
        assert shut_out([account(late).pk]) == set()
    with later(38):
        assert shut_out([account(late).pk]) == {account(late).pk}


def open_late(by: Actor) -> Actor:
    return a_recorded_person("Ouverte")


def join_late(by: Actor) -> Actor:
    id = new_id()
    token = commands.invite(by, id, name="Invitée", email="i@example.org", language="fr")
    commands.accept_invitation(token, GOOD)
    return Actor(by.kind, person=id)


def reopen_late(by: Actor) -> Actor:
    with clock_moved(-timedelta(days=60)):
        person = a_recorded_person("Fermée puis rouverte")
    assert person.person
    commands.close_account(by, person.person)
    commands.reopen_account(by, person.person)
    return person


@pytest.mark.parametrize("come", [open_late, join_late, reopen_late])
def test_whoever_comes_after_the_rule_has_the_days_of_grace(
    come: Callable[[Actor], Actor], administrator: Actor
) -> None:
    require(administrator, everybody=True, days=7)
    protect(administrator)
    with later(30):
        late = come(administrator)
        assert until(late)
        assert shut_out([account(late).pk]) == set()
    with later(38):
        assert shut_out([account(late).pk]) == {account(late).pk}


# -- a clock that jumps ahead -----------------------------------------------------------------------


def test_a_clock_that_jumps_ahead_ends_nobody_s_days(administrator: Actor) -> None:
    person = a_person()
    require(administrator, everybody=True, days=30)
    believe(datetime.now(UTC))
    with jumped(400):
        assert shut_out([account(person).pk]) == set()
        assert not signed_in(person).get("/api/me").json()["shut_out"]
        assert signed_in(person).get("/api/people").status_code == 200
        believe(datetime.now(UTC))
        cache.clear()
        assert signed_in(person).get("/api/me").json()["shut_out"]
        assert signed_in(person).get("/api/people").status_code == 403


def test_whoever_is_shut_out_can_still_confirm_the_date(administrator: Actor) -> None:
    require(administrator, everybody=True, days=7)
    with later(30):
        client = signed_in(administrator)
        assert client.get("/api/people").status_code == 403
        shown = client.get("/api/clock").json()["now"]
        refused = client.post("/api/clock/confirmations", {"shown": shown}, format="json")
        assert refused.json()["code"] == "clock-in-no-doubt"
        assert signed_in(a_person()).get("/api/clock").status_code == 403


def test_a_request_does_not_lapse_by_a_clock_in_doubt(administrator: Actor) -> None:
    person, other = a_person(), a_seasoned_administrator("B", password=GOOD)
    protect(person)
    id = removal(administrator, person)
    believe(datetime.now(UTC))
    with jumped(400):
        lapse()
        assert FactorRemovalRow.objects.get(pk=id).state == "waiting"
        assert proved(other).post(f"/api/factor-removals/{id}/confirm").status_code == 200


def test_a_clock_in_doubt_makes_no_administrator_of_long_standing(administrator: Actor) -> None:
    person, new = a_person(), a_recorded_person("B", administrator=True, password=GOOD)
    protect(person)
    id = removal(administrator, person)
    believe(datetime.now(UTC))
    with jumped(400):
        refused = proved(new).post(f"/api/factor-removals/{id}/confirm")
        assert refused.json()["code"] == "too-new-administrator"


def test_a_right_given_while_the_clock_was_ahead_counts_once_it_is_given_anew(
    administrator: Actor,
) -> None:
    person, other = a_person(), a_recorded_person("B", password=GOOD)
    protect(person)
    assert other.person
    with clock_moved(timedelta(days=2_000)):
        commands.make_administrator(administrator, other.person)
    id = removal(administrator, person)
    refused = proved(other).post(f"/api/factor-removals/{id}/confirm")
    assert refused.json()["code"] == "too-new-administrator"
    commands.remove_administrator(administrator, other.person)
    commands.make_administrator(administrator, other.person)
    with later(7):
        lapse()
        id = removal(administrator, person)
        assert proved(other).post(f"/api/factor-removals/{id}/confirm").status_code == 200


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
