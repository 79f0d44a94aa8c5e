"""Exporting one's data, requesting and withdrawing an erasure, and carrying it out: French and Arabic."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser import OpenWindow, sign_in_as, violations
from tests.support.services import environment_of, serving, temporary_folder

ADMINISTRATOR, LEAVING, LATE = (f"{who}@example.org" for who in ("administration", "part", "tard"))
GOOD = "une phrase assez longue"
# These tests cause refusals: a required proof, an ended session.
REFUSED = r"status of 401"

# An administrator, a person who will request in Arabic, and a person whose request is eight days old.
PEOPLE = f"""
import django
django.setup()
from datetime import timedelta
from majlis.accounts.commands import know_accounts
from majlis.accounts.erasure import ask_erasure
from majlis.accounts.models import User
from majlis.domain import Actor, ActorKind, new_id
from tests.support.clock import clock_moved
made = User.objects.create_user
made({ADMINISTRATOR!r}, {GOOD!r}, name="Administration", is_administrator=True)
made({LEAVING!r}, {GOOD!r}, name="مندوبة مغادرة", language="ar")
late = made({LATE!r}, {GOOD!r}, name="Délégué parti")
know_accounts(Actor.system())
with clock_moved(timedelta(days=-8)):
    ask_erasure(Actor(ActorKind.PERSON, person=late.pk), new_id(), late.pk)
"""


@pytest.fixture(scope="module")
def place() -> Iterator[str]:
    with temporary_folder() as data:
        environment = environment_of(data, MAJLIS_DEMO="0")
        with serving(environment, data) as (port, _):
            subprocess.run(
                [sys.executable, "-c", PEOPLE],
                env={**environment, "DJANGO_SETTINGS_MODULE": "majlis.settings"},
                check=True,
            )
            yield f"http://localhost:{port}"


def check_page(page: Page) -> None:
    """No axe violation, and nothing wider than the window."""
    expect(page.locator("h1")).to_be_visible()
    assert violations(page) == []
    wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    assert not page.evaluate(wide)


def prove(page: Page, title: str) -> None:
    proof = page.get_by_role("dialog", name=title)
    proof.locator("input[type=password]").fill(GOOD)
    page.keyboard.press("Enter")
    expect(proof).to_be_hidden()


def test_a_person_exports_their_data_requests_an_erasure_and_withdraws_it(
    place: str, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(place, language="ar", phone=True)
    window.expecting(REFUSED)
    page = window.page
    sign_in_as(page, LEAVING, GOOD)
    page.goto("/account/data")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    check_page(page)

    with page.expect_download() as download:
        page.get_by_role("button", name="تنزيل معطياتي").click()
        prove(page, "أكدوا هويتكم")
    archive = tmp_path / "majlis.zip"
    download.value.save_as(archive)
    with ZipFile(archive) as zipped:
        assert "مندوبة مغادرة" in zipped.read("index.html").decode()

    page.get_by_role("button", name="طلب محو معطياتي").click()
    dialog = page.get_by_role("dialog", name="هل تطلبون محو معطياتكم؟")
    ask = dialog.get_by_role("button", name="طلب محو معطياتي")
    expect(ask).to_be_disabled()
    dialog.get_by_role("checkbox").check()
    check_page(page)
    ask.click()
    expect(page.get_by_text("طلبتم محو معطياتكم")).to_be_visible()
    check_page(page)

    page.get_by_role("button", name="سحب طلبي").click()
    page.get_by_role("alertdialog").get_by_role("button", name="سحب طلبي").click()
    expect(page.get_by_role("alertdialog")).to_be_hidden()
    expect(page.get_by_text("طلبتم محو معطياتكم")).to_be_hidden()
    expect(page.get_by_role("button", name="طلب محو معطياتي")).to_be_visible()


def test_an_administrator_carries_out_an_erasure_and_the_persons_page_is_signed_out(
    place: str, open_window: OpenWindow
) -> None:
    leaving = open_window(place)
    leaving.expecting(REFUSED)
    sign_in_as(leaving.page, LATE, GOOD)
    leaving.page.goto("/account/data")
    expect(
        leaving.page.get_by_text("Vous avez demandé l’effacement de vos données")
    ).to_be_visible()

    window = open_window(place, color_scheme="dark")
    window.expecting(REFUSED)
    page = window.page
    sign_in_as(page, ADMINISTRATOR, GOOD)
    page.goto("/people")
    expect(page.get_by_role("heading", name="Demandes d’effacement")).to_be_visible()
    check_page(page)
    page.get_by_role("button", name=re.compile("Effacer .*Délégué parti")).click()
    dialog = page.get_by_role("dialog", name=re.compile("Délégué parti"))
    erase = dialog.get_by_role("button", name="Effacer définitivement")
    expect(erase).to_be_disabled()
    dialog.get_by_label("Saisissez le nom pour confirmer").fill("Délégué parti")
    check_page(page)
    erase.click()
    prove(page, "Confirmez que c’est bien vous")
    expect(page.get_by_text("Les données de la personne sont effacées.")).to_be_visible()
    expect(page.get_by_role("row", name=re.compile("Délégué parti"))).to_be_hidden()
    expect(leaving.page).to_have_url(re.compile("/sign-in"))

    # An erasure requested outside the forum (by letter) appears on an open page.
    row = page.get_by_role("row", name=re.compile("مندوبة"))
    row.get_by_role("button").click()
    page.get_by_role("menuitem", name="Demander l’effacement des données").click()
    page.get_by_role("alertdialog").get_by_role(
        "button", name="Demander l’effacement des données"
    ).click()
    requests = page.get_by_role("list", name="Demandes d’effacement")
    expect(requests.get_by_text("مندوبة مغادرة")).to_be_visible()
    requests.get_by_role("button", name=re.compile("Retirer")).click()
    expect(requests).to_be_hidden()
