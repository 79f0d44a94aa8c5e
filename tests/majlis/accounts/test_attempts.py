"""Nobody keeps somebody else out by wrong answers, and nobody gets more guesses by changing networks."""

from __future__ import annotations

import json
import time
from datetime import timedelta
from io import StringIO
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.core.management import CommandError, call_command
from pytest_django import Settings
from rest_framework.test import APIClient

from majlis.accounts import commands, mail
from majlis.accounts.attempts import OF_LINK
from majlis.accounts.known_browsers import mailed_link
from majlis.domain import Actor, new_id
from majlis.eventstore.models import Fact
from majlis.http import limits
from tests.support.clock import clock_moved
from tests.support.factors import code_of, protect
from tests.support.mailbox import Mailbox, link_in, next_letter, send
from tests.support.notices import notice_reasons, notified
from tests.support.people import a_person, a_recorded_person, account, nobody, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quick_hashes")]

ALLAUTH = "/_allauth/browser/v1"
GOOD = "une phrase assez longue"
WRONG = "un autre mot"


@pytest.fixture
def person() -> Actor:
    return a_person(password=GOOD)


def login(
    person: Actor, password: str = GOOD, *, browser: APIClient | None = None, network: int = 1
) -> Any:
    body = {"email": account(person).email, "password": password}
    return (browser or nobody()).post(
        f"{ALLAUTH}/auth/login", body, format="json", REMOTE_ADDR=f"192.0.2.{network}"
    )


def sign_out(browser: APIClient) -> None:
    browser.delete(f"{ALLAUTH}/auth/session")


def prove(client: APIClient, password: str, network: int) -> Any:
    return client.post(
        f"{ALLAUTH}/auth/reauthenticate",
        {"password": password},
        format="json",
        REMOTE_ADDR=f"192.0.2.{network}",
    )


def change(client: APIClient, old: str, new: str, network: int) -> Any:
    return client.post(
        f"{ALLAUTH}/account/password/change",
        {"current_password": old, "new_password": new},
        format="json",
        REMOTE_ADDR=f"192.0.2.{network}",
    )


def strangers_guess(person: Actor, times: int = 21) -> None:
    """Wrong passwords, each from another network."""
    for network in range(10, 10 + times):
        login(person, WRONG, network=network)


def opened(link: str, browser: APIClient) -> int:
    token = urlsplit(link).fragment
    return browser.post("/api/sign-in/browser", {"token": token}, format="json").status_code


def test_wrong_passwords_from_one_network_leave_the_owner_s_network_alone(person: Actor) -> None:
    assert [login(person, WRONG, network=9).status_code for _ in range(6)] == [400] * 5 + [429]
    assert login(person, network=9).status_code == 429
    assert login(person, network=1).status_code == 200


def test_a_browser_that_has_signed_in_passes_however_much_strangers_guess(person: Actor) -> None:
    browser = nobody()
    assert login(person, browser=browser).status_code == 200
    sign_out(browser)
    strangers_guess(person)
    assert login(person, network=1).status_code == 429
    assert login(person, browser=browser, network=1).status_code == 200


def test_a_known_browser_has_few_guesses_too(person: Actor) -> None:
    browser = nobody()
    login(person, browser=browser)
    sign_out(browser)
    statuses = [
        login(person, WRONG, browser=browser, network=network).status_code
        for network in range(20, 26)
    ]
    assert statuses == [400] * 5 + [429]


def test_a_browser_is_known_for_its_own_accounts_only(person: Actor) -> None:
    browser = nobody()
    login(a_person(password=GOOD), browser=browser)
    sign_out(browser)
    strangers_guess(person)
    assert login(person, browser=browser).status_code == 429


def test_a_changed_cookie_and_a_new_password_make_a_browser_unknown(person: Actor) -> None:
    browser = nobody()
    login(person, browser=browser)
    sign_out(browser)
    strangers_guess(person)
    cookie = browser.cookies["browser"]
    browser.cookies["browser"] = cookie.value[:-2] + "xx"
    assert login(person, browser=browser).status_code == 429
    browser.cookies["browser"] = cookie.value
    assert change(signed_in(person), GOOD, "une tout autre phrase", 9).status_code == 200
    assert login(person, "une tout autre phrase", browser=browser).status_code == 429


def test_a_renewed_hash_of_the_same_password_leaves_browsers_known(
    person: Actor, settings: Settings
) -> None:
    link, _ = mailed_link(account(person))
    browser, here = nobody(), nobody()
    login(person, browser=browser)
    sign_out(browser)
    before = account(person).password
    stronger = "django.contrib.auth.hashers.PBKDF2PasswordHasher"
    settings.PASSWORD_HASHERS = [stronger, *settings.PASSWORD_HASHERS]
    assert login(person, browser=here).status_code == 200
    assert account(person).password != before
    sign_out(here)
    strangers_guess(person)
    assert login(person, browser=browser).status_code == 200
    assert login(person, browser=here).status_code == 200
    assert opened(link, nobody()) == 204


def test_a_browser_in_which_the_password_was_changed_stays_known(person: Actor) -> None:
    browser, new = nobody(), "une tout autre phrase"
    login(person, browser=browser)
    assert change(browser, GOOD, new, 9).status_code == 200
    sign_out(browser)
    strangers_guess(person)
    assert login(person, new, browser=browser).status_code == 200


def test_beyond_the_limit_a_mailed_link_lets_the_owner_in(mailbox: Mailbox, person: Actor) -> None:
    strangers_guess(person)
    browser = nobody()
    refused = login(person, browser=browser)
    assert (refused.status_code, refused.json()["code"]) == (429, "sign-in-by-link")
    assert int(refused["Retry-After"]) > 0
    link = link_in(next_letter(mailbox))
    assert browser.get("/api/me").status_code == 401
    assert opened(link, browser) == 204
    assert browser.get("/api/me").status_code == 401, "the link replaces no password"
    assert login(person, WRONG, browser=browser).status_code == 400
    assert login(person, browser=browser).status_code == 200


def test_opening_a_link_again_gives_no_further_guesses(mailbox: Mailbox, person: Actor) -> None:
    strangers_guess(person)
    login(person)
    link = link_in(next_letter(mailbox))
    statuses = []
    for _ in range(6):
        browser = nobody()
        assert opened(link, browser) == 204
        statuses.append(login(person, WRONG, browser=browser).status_code)
    assert statuses == [400] * 5 + [429]


def test_strangers_cause_few_letters(mailbox: Mailbox, person: Actor) -> None:
    strangers_guess(person)
    for network in range(40, 50):
        login(person, WRONG, network=network)
        send()
    mailbox.next()
    assert mailbox.letters == []
    for _ in range(5):
        nobody().post(
            f"{ALLAUTH}/auth/password/request", {"email": account(person).email}, format="json"
        )
        send()
    mailbox.next()
    assert mailbox.letters == []


def test_strangers_cannot_fill_a_mailbox_from_many_networks(person: Actor) -> None:
    """Each ten minutes of a day, from another network each time."""
    sent = {"browser": 0, "reset": 0}
    for nth in range(6 * 24):
        with clock_moved(timedelta(minutes=10 * nth)):
            for letter in sent:
                sent[letter] += mail.is_due(account(person), letter)
    assert sent.keys() == {letter for letter, times in sent.items() if 3 <= times <= 8}


def test_strangers_cannot_use_up_the_requests_for_a_new_password(
    mailbox: Mailbox, person: Actor
) -> None:
    body = {"email": account(person).email}
    statuses = [
        nobody()
        .post(f"{ALLAUTH}/auth/password/request", body, format="json", REMOTE_ADDR=f"192.0.2.{n}")
        .status_code
        for n in range(10)
    ]
    assert statuses == [200] * 10


def test_a_browser_in_which_the_password_was_reset_is_known(
    mailbox: Mailbox, person: Actor
) -> None:
    strangers_guess(person)
    next_letter(mailbox)
    browser, new = nobody(), "une tout autre phrase"
    browser.post(
        f"{ALLAUTH}/auth/password/request", {"email": account(person).email}, format="json"
    )
    key = urlsplit(link_in(next_letter(mailbox))).fragment
    browser.post(f"{ALLAUTH}/auth/password/reset", {"key": key, "password": new}, format="json")
    assert login(person, new).status_code == 429
    assert login(person, new, browser=browser).status_code == 200


def test_the_refusal_does_not_reveal_whether_there_is_an_account(
    mailbox: Mailbox, person: Actor
) -> None:
    def refused(email: str) -> Any:
        for network in range(10, 31):
            answer = nobody().post(
                f"{ALLAUTH}/auth/login",
                {"email": email, "password": WRONG},
                format="json",
                REMOTE_ADDR=f"192.0.2.{network}",
            )
        return answer.status_code, answer.json()["code"], answer.json()["detail"]

    known = refused(account(person).email)
    assert known == refused("personne@example.org")
    assert known[:2] == (429, "sign-in-by-link")


def test_without_mail_an_administrator_hands_the_link_on(person: Actor) -> None:
    strangers_guess(person)
    refused = login(person)
    assert refused.json()["code"] == "sign-in-by-administrator"
    address = f"/api/accounts/{person.person}/browser-link"
    assert nobody().post(address).status_code == 401
    assert signed_in(person).post(address).status_code == 403
    link = signed_in(a_person("Administration", administrator=True)).post(address).json()["link"]
    browser = nobody()
    assert opened(link, browser) == 204
    assert login(person, browser=browser).status_code == 200


def test_giving_a_link_takes_a_recent_check_of_the_password(person: Actor) -> None:
    client = signed_in(a_person("Administration", administrator=True, password=GOOD))
    address = f"/api/accounts/{person.person}/browser-link"
    assert client.post(address).json()["code"] == "reauthentication-required"
    assert prove(client, GOOD, 1).status_code == 200
    assert client.post(address).status_code == 200


def test_a_link_is_a_fact_told_to_the_person_and_the_other_administrators(person: Actor) -> None:
    by = a_person("Administration", administrator=True)
    other = a_person("Autre administration", administrator=True)
    with notified():
        answer = signed_in(by).post(f"/api/accounts/{person.person}/browser-link")
    assert answer.status_code == 200
    fact = Fact.objects.get(topic="account.browser-link-given")
    assert (fact.stream, fact.actor) == (person.person, by.person)
    assert json.loads(fact.state).keys() == {"person"}
    assert notice_reasons(person) == [("account.browser-link-given", "account")]
    assert notice_reasons(other) == [("account.browser-link-given", "administrator")]
    assert notice_reasons(by) == []


def test_a_link_is_shown_again_while_it_is_valid(person: Actor) -> None:
    """An administrator who lost it shows it again; it is one fact, and one browser's guesses."""
    clients = [signed_in(a_person(f"A {n}", administrator=True)) for n in range(2)]
    address = f"/api/accounts/{person.person}/browser-link"
    first = clients[0].post(address, HTTP_IDEMPOTENCY_KEY="one").json()
    out = StringIO()
    call_command("browserlink", account(person).email, stdout=out)
    assert out.getvalue().split()[0] == first["link"]
    # Later, by another administrator; and a command that is sent again.
    with clock_moved(timedelta(hours=12)):
        assert clients[1].post(address).json() == first
        assert clients[0].post(address, HTTP_IDEMPOTENCY_KEY="one").json() == first
    assert Fact.objects.filter(topic="account.browser-link-given").count() == 1
    with clock_moved(timedelta(days=1, minutes=1)):
        assert opened(first["link"], nobody()) == 410
        assert opened(clients[1].post(address).json()["link"], nobody()) == 204


def test_after_a_change_of_the_password_another_link_is_given(person: Actor) -> None:
    by = signed_in(a_person("Administration", administrator=True))
    address = f"/api/accounts/{person.person}/browser-link"
    link = by.post(address).json()["link"]
    assert change(signed_in(person), GOOD, "une tout autre phrase", 9).status_code == 200
    assert opened(link, nobody()) == 410
    assert opened(by.post(address).json()["link"], nobody()) == 204


def test_after_a_change_of_the_password_another_link_is_mailed(
    mailbox: Mailbox, person: Actor
) -> None:
    new = "une tout autre phrase"
    strangers_guess(person)
    login(person)
    link = link_in(next_letter(mailbox))
    login(person)  # within the pause
    assert change(signed_in(person), GOOD, new, 9).status_code == 200
    browser = nobody()
    assert opened(link, browser) == 410
    assert login(person, new, browser=browser).json()["code"] == "sign-in-by-link"
    assert opened(link_in(next_letter(mailbox)), browser) == 204
    assert login(person, new, browser=browser).status_code == 200


def test_a_letter_whose_link_is_void_is_not_sent(mailbox: Mailbox, person: Actor) -> None:
    strangers_guess(person)
    login(person)
    assert change(signed_in(person), GOOD, "une tout autre phrase", 9).status_code == 200
    send()
    assert mailbox.letters == []


def test_a_link_given_gives_no_more_guesses_than_a_mailed_one(person: Actor) -> None:
    by = signed_in(a_person("Administration", administrator=True))
    link = by.post(f"/api/accounts/{person.person}/browser-link").json()["link"]
    midnight = timedelta(seconds=OF_LINK[1] - time.time() % OF_LINK[1])
    statuses = []
    for nth in range(25):
        browser = nobody()
        assert opened(link, browser) == 204
        # Each from another network, and each fourth after five more minutes.
        with clock_moved(midnight + timedelta(minutes=5 * (nth // 4))):
            statuses.append(login(person, WRONG, browser=browser, network=nth).status_code)
    assert statuses == [400] * 20 + [429] * 5


def test_a_browser_let_in_by_a_link_has_its_own_guesses_once_somebody_signed_in(
    person: Actor,
) -> None:
    by = signed_in(a_person("Administration", administrator=True))
    link = by.post(f"/api/accounts/{person.person}/browser-link").json()["link"]
    browser, thief = nobody(), nobody()
    assert (opened(link, browser), opened(link, thief)) == (204, 204)
    assert login(person, browser=browser).status_code == 200
    sign_out(browser)
    for _ in range(6):
        refused = login(person, WRONG, browser=thief)
    assert refused.status_code == 429
    assert login(person, browser=browser).status_code == 200


@pytest.mark.parametrize("state", ["closed", "invited"])
def test_nobody_is_given_a_link_to_an_account_that_nobody_can_sign_in_to(state: str) -> None:
    by = a_person("Administration", administrator=True)
    id = new_id()
    if state == "closed":
        id = a_recorded_person().person or id
        commands.close_account(by, id)
    else:
        commands.invite(by, id, name="Une invitée", email="i@example.org", language="fr")
    refused = signed_in(by).post(f"/api/accounts/{id}/browser-link")
    code = {"closed": "account-is-closed", "invited": "not-joined"}[state]
    assert (refused.status_code, refused.json()["code"]) == (409, code)


def test_the_only_administrator_gets_a_link_at_the_server(person: Actor) -> None:
    strangers_guess(person)
    out = StringIO()
    call_command("browserlink", account(person).email, stdout=out)
    browser = nobody()
    assert opened(out.getvalue().split()[0], browser) == 204
    assert login(person, browser=browser).status_code == 200
    with pytest.raises(CommandError, match="no open account"):
        call_command("browserlink", "personne@example.org")


def test_an_old_or_changed_link_is_refused_and_so_is_one_of_an_old_password(
    person: Actor,
) -> None:
    link = signed_in(a_person(administrator=True)).post(
        f"/api/accounts/{person.person}/browser-link"
    )
    assert opened(link.json()["link"] + "x", nobody()) == 410
    assert change(signed_in(person), GOOD, "une tout autre phrase", 9).status_code == 200
    assert opened(link.json()["link"], nobody()) == 410


def test_wrong_codes_of_somebody_with_the_password_do_not_keep_the_owner_out(
    person: Actor,
) -> None:
    protect(person)
    browser = nobody()
    login(person, browser=browser)
    code = f"{ALLAUTH}/auth/2fa/authenticate"
    assert browser.post(code, {"code": code_of()}, format="json").status_code == 200
    sign_out(browser)
    thief = nobody()
    assert login(person, browser=thief, network=9).status_code == 401
    statuses = [
        thief.post(code, {"code": "000000"}, format="json", REMOTE_ADDR="192.0.2.9").status_code
        for _ in range(6)
    ]
    assert statuses == [400] * 5 + [429]
    assert login(person, browser=browser).status_code == 401
    fresh = {"code": code_of(steps=1)}
    assert browser.post(code, fresh, format="json").status_code == 200


def test_a_stolen_session_guesses_no_more_from_many_networks(
    mailbox: Mailbox, person: Actor
) -> None:
    thief = signed_in(person)
    statuses = [prove(thief, WRONG, network).status_code for network in range(10, 31)]
    assert statuses == [400] * 20 + [429]
    refused = prove(thief, GOOD, 40)
    assert (refused.status_code, refused.json()["code"]) == (429, "sign-in-by-link")
    owner = nobody()
    assert login(person, browser=owner).status_code == 200
    assert prove(owner, GOOD, 41).status_code == 200, "a known browser is not concerned"
    unknown = signed_in(person)
    assert opened(link_in(next_letter(mailbox)), unknown) == 204
    assert prove(unknown, GOOD, 42).status_code == 200, "the mailed link lets the owner's in"


def test_codes_asked_again_have_the_same_bound(person: Actor) -> None:
    protect(person)
    thief = signed_in(person)
    statuses = [
        thief.post(
            f"{ALLAUTH}/auth/2fa/reauthenticate",
            {"code": "000000"},
            format="json",
            REMOTE_ADDR=f"192.0.2.{network}",
        ).status_code
        for network in range(10, 31)
    ]
    assert statuses == [400] * 20 + [429]


def test_a_change_of_the_password_is_no_further_door_to_guess_it(person: Actor) -> None:
    """Wrong answers there count together with those at the check of the password."""
    thief = signed_in(person)
    statuses = [prove(thief, WRONG, 9).status_code for _ in range(3)]
    statuses += [change(thief, WRONG, "une tout autre phrase", 9).status_code for _ in range(3)]
    assert statuses == [400] * 5 + [429]
    spread = [change(thief, WRONG, "une tout autre phrase", n).status_code for n in range(10, 26)]
    assert spread == [400] * 15 + [429]
    owner = nobody()
    assert login(person, browser=owner).status_code == 200
    assert change(owner, GOOD, "une tout autre phrase", 9).status_code == 200


def test_a_new_password_that_is_too_weak_is_no_guess(person: Actor) -> None:
    owner = signed_in(person)
    assert [change(owner, GOOD, "1234", 9).status_code for _ in range(6)] == [400] * 6
    assert change(owner, GOOD, "une tout autre phrase", 9).status_code == 200


@pytest.mark.parametrize(
    "body",
    [{}, {"email": ""}, {"email": 7}, {"email": "personne"}, {"email": "personne@example.org"}],
)
def test_bodies_that_guess_nothing_spend_nobody_s_guesses(body: dict[str, object]) -> None:
    """They guess nothing: each is refused, and counted for its network alone."""
    statuses = [
        nobody()
        .post(f"{ALLAUTH}/auth/login", body, format="json", REMOTE_ADDR=f"192.0.2.{n // 9}")
        .status_code
        for n in range(5 * 9)
    ]
    assert statuses == [400] * 45


def test_a_request_without_a_token_is_refused_before_it_is_counted(person: Actor) -> None:
    strangers_guess(person)
    refused = login(person, browser=nobody(csrf=True), network=50)
    assert (refused.status_code, refused.json()["code"]) == (403, "csrf-failed")


def test_strangers_cannot_make_the_forum_forget_wrong_answers(
    person: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    strangers_guess(person)
    monkeypatch.setattr(limits, "SEARCHED_AT", 40)  # full at once
    monkeypatch.setattr(limits, "MOST_ENTRIES", 100)
    monkeypatch.setattr(limits, "_search_at", {})
    for n in range(60):
        other = {"email": f"personne{n}@example.org", "password": WRONG}
        nobody().post(f"{ALLAUTH}/auth/login", other, format="json", REMOTE_ADDR=f"198.51.100.{n}")
    assert login(person, network=60).status_code == 429


def test_many_networks_of_one_customer_have_a_common_limit() -> None:
    """From a /48 network of IPv6: each attempt from another /64, with another address."""
    codes = []
    for nth in range(101):
        body = {"email": f"personne{nth}@example.org", "password": WRONG}
        answer = nobody().post(
            f"{ALLAUTH}/auth/login", body, format="json", REMOTE_ADDR=f"2001:db8:0:{nth:x}::1"
        )
        codes.append(answer.status_code)
    assert codes == [400] * 100 + [429]


def test_a_right_password_counts_as_no_attempt(person: Actor) -> None:
    assert [login(person).status_code for _ in range(8)] == [200] * 8


def test_many_accounts_are_not_guessed_from_one_network() -> None:
    people = [a_person(password=GOOD) for _ in range(11)]
    answers = [login(one, WRONG) for one in people]
    assert [answer.status_code for answer in answers] == [400] * 10 + [429]
    assert answers[-1].json()["code"] == "sign-in-by-administrator"


def test_a_neighbour_of_the_same_network_does_not_keep_the_owner_out(
    mailbox: Mailbox, person: Actor
) -> None:
    for nth in range(11):
        body = {"email": f"personne{nth}@example.org", "password": WRONG}
        nobody().post(f"{ALLAUTH}/auth/login", body, format="json", REMOTE_ADDR="192.0.2.1")
    browser = nobody()
    refused = login(person, browser=browser, network=1)
    assert (refused.status_code, refused.json()["code"]) == (429, "sign-in-by-link")
    assert opened(link_in(next_letter(mailbox)), browser) == 204
    assert login(person, browser=browser, network=1).status_code == 200


def test_a_refused_attempt_counts_nowhere(person: Actor) -> None:
    """Else somebody beyond the limit of one network would use up those of the account and the network."""
    for _ in range(30):
        login(person, WRONG, network=9)
    other = a_person(password=GOOD)
    assert login(other, network=9).status_code == 200, "the network has guesses left"
    assert login(person, network=1).status_code == 200, "and so has the account"


def test_invalid_links_of_a_neighbour_do_not_keep_the_owner_s_from_opening(
    mailbox: Mailbox, person: Actor
) -> None:
    strangers_guess(person)
    login(person)
    link = link_in(next_letter(mailbox))
    statuses = [opened("#x", nobody()) for _ in range(31)]
    assert statuses == [410] * 30 + [429]
    assert opened(link, nobody()) == 204
