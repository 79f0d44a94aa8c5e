"""A newcomer's first five minutes: one click, one ballot that meets the quorum, three languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.support.browser import OpenWindow, sign_in
from tests.support.services import (
    Forum,
    embedded_forum,
    environment_of,
    serving,
    stop,
    temporary_folder,
)

AWAITED = re.compile("valeur ajoutée locale du label")


@pytest.fixture
def fresh_forum() -> Iterator[Forum]:
    """An example forum in which nobody has voted yet."""
    with embedded_forum(demo=True) as forum:
        yield forum


def test_the_missing_ballot_meets_the_quorum_on_both_open_pages(
    fresh_forum: Forum, open_window: OpenWindow
) -> None:
    me = open_window(fresh_forum.urls[0]).page
    other = open_window(fresh_forum.urls[1]).page
    sign_in(me, "Déléguée, Fédération Exemple du Textile")
    expect(me.get_by_role("heading", name="Ce qui vous attend")).to_be_visible()
    me.get_by_role("link", name=AWAITED).first.click()
    sign_in(other, "Auditrice, observatrice sans mandat")
    other.goto(me.url.replace(fresh_forum.urls[0], fresh_forum.urls[1]))
    for page in me, other:
        expect(page.get_by_text(re.compile("Il manque .?1.? bulletin")).first).to_be_visible()
        expect(page.get_by_text(re.compile(".?2.? personnes ici")).first).to_be_visible()
    me.get_by_role("radio", name=re.compile("^Pour")).check()
    me.get_by_role("button", name="Relire mon choix").click()
    me.get_by_role("button", name="Déposer mon bulletin").click()
    expect(me.get_by_text("Bulletin déposé", exact=True)).to_be_visible()
    for page in me, other:
        expect(page.get_by_text(re.compile("Il manque"))).to_have_count(0)
        expect(page.get_by_text(re.compile("Quorum atteint")).first).to_be_visible()


def test_changing_the_language_keeps_the_typed_text(
    demo_forum: Forum, open_window: OpenWindow
) -> None:
    page = open_window(demo_forum.urls[0]).page
    page.goto("/sign-in")
    page.locator("input[type=email]").fill("déléguée@exemple")
    page.get_by_role("radio", name="العربية").or_(
        page.get_by_role("button", name="العربية")
    ).first.click()
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator("input[type=email]")).to_have_value("déléguée@exemple")
    page.get_by_text("English", exact=True).first.click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("html")).to_have_attribute("dir", "ltr")


def test_a_page_shows_a_lost_connection_and_recovers(open_window: OpenWindow) -> None:
    with temporary_folder() as data:
        environment = environment_of(data, MAJLIS_DEMO="1")
        with serving(environment, data) as (port, process):
            url = f"http://127.0.0.1:{port}"
            visitor = open_window(url)
            visitor.expecting("WebSocket|ERR_CONNECTION_REFUSED|Failed to load resource")
            page = visitor.page
            sign_in(page, "Déléguée, Fédération Exemple du Textile")
            page.get_by_role("link", name=AWAITED).first.click()
            expect(page.get_by_text(re.compile("Il manque .?1.? bulletin")).first).to_be_visible()
            stop(process)
            expect(page.get_by_text(re.compile("Connexion perdue"))).to_be_visible()
        # Another person votes while this browser is disconnected.
        with serving(environment, data, port):
            another = open_window(url.replace("127.0.0.1", "localhost"))
            other = another.page
            sign_in(other, "Présidente du groupe, Confédération Exemple des Entreprises")
            other.get_by_role("link", name=AWAITED).first.click()
            other.get_by_role("radio", name=re.compile("^Pour")).check()
            other.get_by_role("button", name="Relire mon choix").click()
            other.get_by_role("button", name="Déposer mon bulletin").click()
            expect(other.get_by_text("Bulletin déposé", exact=True)).to_be_visible()
            expect(page.get_by_text(re.compile("Quorum atteint")).first).to_be_visible()
            expect(page.get_by_text(re.compile("Connexion perdue"))).to_have_count(0)
            visitor.leave()
            another.leave()
