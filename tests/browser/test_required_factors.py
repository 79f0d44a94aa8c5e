"""The rule on second factors and the removal of one, in open pages that nobody reloads."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser import OpenWindow, sign_in_as, violations
from tests.support.services import environment_of, serving, temporary_folder

ONE, OTHER, LOST, PRESIDENT = (
    f"{who}@example.org" for who in ("une", "autre", "perdu", "presidente")
)
GOOD = "une phrase assez longue"
PROOF = "Confirmez que c’est bien vous"
# A proof that is required before the act, and requests of a session that is shut out.
REFUSED = r"status of (401|403)"

# They joined nine days ago.
PEOPLE = f"""
from datetime import timedelta
from federations.membership.rules import Role
from tests.support.clock import clock_moved
from tests.support.factors import protect
from tests.support.people import a_recorded_person, account, know_everybody
from tests.support.world import a_member, an_organisation
with clock_moved(timedelta(days=-9)):
    president = a_member(an_organisation(), Role.PRESIDENT)
    one, other = (a_recorded_person(name, administrator=True) for name in ("Une", "Autre"))
    lost = a_recorded_person("Déléguée sans téléphone")
    know_everybody()
protect(lost)
emails = {{ {ONE!r}: one, {OTHER!r}: other, {LOST!r}: lost, {PRESIDENT!r}: president }}
for email, person in emails.items():
    user = account(person)
    user.email = email
    user.set_password({GOOD!r})
    user.save()
"""
# Since eight days, presidents have a week to set a second factor up.
RULE_OF_LAST_WEEK = f"""
from datetime import timedelta
from majlis.accounts import factors
from majlis.accounts.factor_rule import Requirement
from majlis.accounts.models import User
from majlis.accounts.people import reader_of
from tests.support.clock import clock_moved
by = reader_of(User.objects.get(email={ONE!r}).pk)
with clock_moved(timedelta(days=-8)):
    factors.require_second_factor(by, Requirement(False, False, ["president"], 7))
"""


@dataclass(frozen=True)
class Place:
    """A forum, and a way to run code beside its server."""

    url: str
    run: Callable[[str], None]


@pytest.fixture
def place() -> Iterator[Place]:
    with temporary_folder() as data:
        environment = environment_of(data, MAJLIS_DEMO="0")

        def run(code: str) -> None:
            subprocess.run(
                [sys.executable, "-c", f"import django\ndjango.setup()\n{code}"],
                env={**environment, "DJANGO_SETTINGS_MODULE": "majlis.settings"},
                check=True,
            )

        with serving(environment, data) as (port, _):
            run(PEOPLE)
            yield Place(f"http://localhost:{port}", run)


def check_page(page: Page) -> None:
    """No axe violation, and nothing wider than the window."""
    expect(page.locator("h1")).to_be_visible()
    assert violations(page) == []
    wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    assert not page.evaluate(wide)


def people_of(open_window: OpenWindow, url: str, email: str) -> Page:
    """The page of people, opened by this administrator."""
    window = open_window(url)
    window.expecting(REFUSED)
    sign_in_as(window.page, email, GOOD)
    window.page.goto("/people")
    expect(window.page.get_by_role("row", name=re.compile("sans téléphone"))).to_be_visible()
    return window.page


def require(page: Page, president: bool) -> None:
    """Sets by the form whether presidents must have a second factor."""
    page.get_by_role("button", name="Modifier", exact=True).click()
    dialog = page.get_by_role("dialog", name="Qui doit activer la double authentification")
    dialog.get_by_label(re.compile("Présid")).set_checked(president)
    dialog.get_by_role("button", name="Modifier", exact=True).click()
    proof = page.get_by_role("dialog", name=PROOF)
    expect(proof.or_(page.get_by_text("Enregistré."))).to_be_visible()
    if proof.is_visible():
        page.keyboard.type(GOOD)
        page.keyboard.press("Enter")
    expect(dialog).not_to_be_visible()


def test_the_rule_reaches_the_open_pages_of_those_whom_it_concerns(
    place: Place, open_window: OpenWindow
) -> None:
    one, other = (people_of(open_window, place.url, email) for email in (ONE, OTHER))
    home = open_window(place.url).page
    sign_in_as(home, PRESIDENT, GOOD)
    banner = home.get_by_role("link", name="Protéger mon compte")
    expect(home.locator("h1")).to_be_visible()
    expect(banner).to_have_count(0)
    require(one, True)
    expect(banner).to_be_visible()
    lacks = other.get_by_role("row", name=re.compile(PRESIDENT)).get_by_text("Manque, jusqu’au")
    expect(lacks).to_be_visible()
    expect(other.get_by_text(re.compile("Manque encore.*1"))).to_be_visible()
    check_page(other)
    require(one, False)
    expect(banner).to_have_count(0)
    expect(lacks).to_have_count(0)


def test_a_removal_is_seen_on_the_open_pages_of_other_administrators(
    place: Place, open_window: OpenWindow
) -> None:
    one, other = (people_of(open_window, place.url, email) for email in (ONE, OTHER))
    row = one.get_by_role("row", name=re.compile("sans téléphone"))
    expect(row.get_by_text("Activée")).to_be_visible()
    row.get_by_role("button").click()
    one.get_by_role("menuitem", name="Retirer la double authentification").click()
    asked = one.get_by_role("alertdialog").get_by_role("button", name=re.compile("Retirer"))
    asked.click()
    expect(one.get_by_role("dialog", name=PROOF)).to_be_visible()
    one.keyboard.type(GOOD)
    one.keyboard.press("Enter")
    confirm = other.get_by_role("button", name=re.compile("Confirmer le retrait"))
    expect(confirm).to_be_visible()
    expect(one.get_by_role("button", name=re.compile("Confirmer le retrait"))).to_have_count(0)
    check_page(other)
    confirm.click()
    expect(other.get_by_role("dialog", name=PROOF)).to_be_visible()
    other.keyboard.type(GOOD)
    other.keyboard.press("Enter")
    expect(row.get_by_text("Désactivée")).to_be_visible()
    expect(confirm).to_have_count(0)


def test_whoever_is_shut_out_sees_it_and_sees_when_the_rule_is_lifted(
    place: Place, open_window: OpenWindow
) -> None:
    one = people_of(open_window, place.url, ONE)
    window = open_window(place.url)
    window.expecting(REFUSED)
    page = window.page
    page.clock.install()
    sign_in_as(page, PRESIDENT, GOOD)
    expect(page.locator("h1")).to_be_visible()
    place.run(RULE_OF_LAST_WEEK)
    expect(page).to_have_url(re.compile("/account$"), timeout=30_000)
    navigation = page.get_by_role("navigation", name="Navigation principale")
    expect(navigation).to_have_count(0)
    check_page(page)
    require(one, False)
    page.clock.fast_forward(25_000)
    expect(navigation).to_be_visible()
