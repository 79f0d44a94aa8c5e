"""Accounts in a browser: invitation, sign-in, second factor, sessions, closing; no demo, a mail server."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser import OpenWindow, sign_in_as, violations
from tests.support.factors import code_of
from tests.support.mailbox import Mailbox, a_mailbox, link_in
from tests.support.services import environment_of, serving, temporary_folder

ADMINISTRATOR = "administration@example.org"
GOOD = "une phrase assez longue"
CREDENTIALS = ["--email", ADMINISTRATOR, "--name", "Administration", "--password", GOOD]
# These tests cause refusals: a wrong code, a required proof, an expired link.
REFUSED = r"status of (400|401|404|410)"


@dataclass(frozen=True)
class Place:
    """A forum with an administrator, and everybody's mailbox."""

    url: str
    mailbox: Mailbox


@pytest.fixture(scope="module")
def place() -> Iterator[Place]:
    with temporary_folder() as data, a_mailbox() as mailbox:
        environment = environment_of(data, MAJLIS_DEMO="0", EMAIL_URL=mailbox.url)
        with serving(environment, data) as (port, _):
            subprocess.run(
                [sys.executable, "-m", "majlis", "createadmin", *CREDENTIALS],
                env=environment,
                check=True,
                capture_output=True,
            )
            yield Place(f"http://127.0.0.1:{port}", mailbox)


def check_page(page: Page) -> None:
    """No axe violation, and nothing wider than the window."""
    assert violations(page) == []
    wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    assert not page.evaluate(wide)


def invite(page: Page, email: str, name: str, language: str = "fr") -> str:
    """Sends an invitation by the form and returns its link."""
    page.goto("/people")
    page.get_by_role("button", name="Inviter une personne").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Nom", exact=True).fill(name)
    dialog.get_by_label("Adresse électronique").fill(email)
    dialog.get_by_label("Langue").select_option(language)
    dialog.get_by_role("button", name="Inviter", exact=True).click()
    field = page.get_by_label("Lien personnel")
    proof = page.get_by_role("dialog", name="Confirmez que c’est bien vous")
    expect(proof.or_(field)).to_be_visible()
    if proof.is_visible():
        page.keyboard.type(GOOD)
        page.keyboard.press("Enter")
    expect(field).to_be_visible()
    check_page(page)
    link = field.input_value()
    page.keyboard.press("Escape")
    return link


def link_for(place: Place, email: str, path: str) -> str:
    """The link to this page in the next letter to this person; letters to others may come before."""
    while True:
        letter = place.mailbox.next()
        if email in letter["To"] and path in (link := link_in(letter)):
            return link


def test_a_person_is_invited_by_mail_and_joins_in_their_language(
    place: Place, open_window: OpenWindow
) -> None:
    window = open_window(place.url)
    window.expecting(REFUSED)
    host = window.page
    sign_in_as(host, ADMINISTRATOR, GOOD)
    expect(host.get_by_role("link", name="Protéger mon compte")).to_be_visible()
    link = invite(host, "delegue@example.org", "مندوب", "ar")
    assert link_for(place, "delegue@example.org", "/join") == link
    expect(host.get_by_text("Invitation ouverte").last).to_be_visible()

    guest = open_window(place.url, language="fr", phone=True)
    guest.expecting(REFUSED)
    page = guest.page
    page.goto(link)
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.get_by_role("heading", name=re.compile("مندوب"))).to_be_visible()
    password = page.locator("input[name=new-password]")
    # A weak password is refused in Arabic, and the typed text stays.
    password.fill("12345678")
    expect(page.get_by_text("ضعيفة", exact=False).first).to_be_visible()
    password.press("Enter")
    expect(password).to_be_focused()
    expect(password).to_have_value("12345678")
    expect(page.locator("p.error")).to_be_visible()
    check_page(page)
    password.fill(GOOD)
    password.press("Enter")
    expect(page).to_have_url(f"{place.url}/")
    expect(page.get_by_role("heading", level=1)).to_have_text("ما ينتظركم")

    # The link cannot be used again; other readers see that the person has an account.
    other = open_window(place.url)
    other.expecting(REFUSED)
    other.page.goto(link)
    expect(other.page.get_by_text("Cette invitation n’est plus valable")).to_be_visible()
    host.reload()
    expect(host.get_by_role("row", name=re.compile("مندوب")).get_by_text("Membre")).to_be_visible()

    # The guest's open page reports the closed account by itself.
    row = host.get_by_role("row", name=re.compile("مندوب"))
    row.get_by_role("button").click()
    host.get_by_role("menuitem", name="Fermer le compte").click()
    host.get_by_role("alertdialog").get_by_role("button", name="Fermer le compte").click()
    # The proof that the invitation took is recent.
    expect(row.get_by_text("Compte fermé")).to_be_visible()
    expect(page).to_have_url(re.compile("/sign-in"))


def test_a_second_factor_is_enabled_by_keyboard_required_and_disabled(
    place: Place, open_window: OpenWindow
) -> None:
    inviting = open_window(place.url)
    inviting.expecting(REFUSED)
    host = inviting.page
    sign_in_as(host, ADMINISTRATOR, GOOD)
    link = invite(host, "rapporteuse@example.org", "Rapporteuse")
    window = open_window(place.url, color_scheme="dark")
    window.expecting(REFUSED)
    page = window.page
    page.goto(link)
    page.locator("input[name=new-password]").fill(GOOD)
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{place.url}/")

    page.get_by_role("button", name="Compte").click()
    page.get_by_role("menuitem", name="Sécurité du compte").click()
    page.get_by_role("button", name="Activer").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="Confirmez que c’est bien vous")).to_be_visible()
    page.keyboard.type(GOOD)
    page.keyboard.press("Enter")
    enabling = page.get_by_role("dialog", name="Activer la double authentification")
    expect(enabling.get_by_role("img")).to_be_visible()
    check_page(page)
    secret = enabling.locator("code").inner_text().replace("\n", "").replace(" ", "")
    enabling.get_by_label("Code à six chiffres").fill("000000")
    page.keyboard.press("Enter")
    expect(enabling.get_by_text("Ce code n’est pas le bon")).to_have_count(1)
    enabling.get_by_label("Code à six chiffres").fill(code_of(secret))
    page.keyboard.press("Enter")
    codes = page.get_by_role("alertdialog", name="Codes de secours")
    expect(codes.get_by_role("listitem")).to_have_count(10)
    check_page(page)
    spare = codes.locator("li code").all_inner_texts()
    with page.expect_download() as download:
        codes.get_by_role("button", name="Télécharger").click()
    kept = download.value.path().read_text("utf-8")
    assert all(code.replace(" ", "") in kept for code in spare)
    codes.get_by_role("button", name="Je les ai gardés").click()
    expect(page.get_by_text("Activée", exact=True)).to_be_visible()

    other = open_window(place.url, language="ar", phone=True)
    other.expecting(REFUSED)
    stranger = other.page
    stranger.goto("/sign-in")
    stranger.locator("input[type=email]").fill("rapporteuse@example.org")
    stranger.locator("input[type=password]").fill(GOOD)
    stranger.keyboard.press("Enter")
    code = stranger.locator("input[name=code]")
    expect(code).to_be_focused()
    check_page(stranger)
    code.fill("000000")
    stranger.keyboard.press("Enter")
    expect(stranger.get_by_role("alert")).to_contain_text("هذا الرمز غير صحيح")
    code.fill(spare[0])
    stranger.keyboard.press("Enter")
    expect(stranger).to_have_url(f"{place.url}/")

    # Another session ends this one: its open page goes to the sign-in page at once.
    page.reload()
    page.get_by_role("button", name=re.compile("^Déconnecter .* sous ")).click()
    expect(stranger).to_have_url(re.compile("/sign-in"))
    expect(page.get_by_text("Cet appareil", exact=True)).to_be_visible()
    page.get_by_role("button", name="Désactiver").click()
    page.get_by_role("alertdialog").get_by_role("button", name="Désactiver").click()
    expect(page.get_by_text("Désactivée", exact=True)).to_be_visible()


def test_a_forgotten_password_is_reset_by_mail(place: Place, open_window: OpenWindow) -> None:
    inviting = open_window(place.url)
    inviting.expecting(REFUSED)
    host = inviting.page
    sign_in_as(host, ADMINISTRATOR, GOOD)
    link = invite(host, "secretaire@example.org", "Secrétaire")
    window = open_window(place.url)
    window.expecting(REFUSED)
    page = window.page
    page.goto(link)
    page.locator("input[name=new-password]").fill(GOOD)
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{place.url}/")

    other = open_window(place.url)
    other.expecting(REFUSED)
    forgetful = other.page
    forgetful.goto("/sign-in")
    forgetful.get_by_role("link", name="Mot de passe oublié").click()
    # The sign-in page has a field of the same name.
    expect(forgetful.get_by_role("heading", level=1)).to_have_text("Mot de passe oublié")
    forgetful.get_by_label("Adresse électronique").fill("secretaire@example.org")
    forgetful.get_by_role("button", name="Envoyer le lien").click()
    expect(forgetful.get_by_text("Consultez votre messagerie")).to_be_visible()
    check_page(forgetful)
    forgetful.goto(link_for(place, "secretaire@example.org", "/reset-password"))
    forgetful.reload()
    forgetful.locator("input[name=new-password]").fill("une tout autre phrase")
    forgetful.keyboard.press("Enter")
    expect(forgetful).to_have_url(re.compile("/sign-in"))
    # The new password ends all other sessions without a click there.
    expect(page).to_have_url(re.compile("/sign-in"))
    sign_in_as(forgetful, "secretaire@example.org", "une tout autre phrase")
