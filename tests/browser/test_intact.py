"""The seal's page: it states in words that the log is intact, and turns red after tampering."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser import OpenWindow, Visitor, play, say_in, violations
from tests.support.services import Forum, embedded_forum

ADMINISTRATOR = "administrator"


@pytest.fixture(scope="module")
def forum() -> Iterator[Forum]:
    """A separate forum for this module: tampering cannot be undone."""
    with embedded_forum(demo=True) as running:
        running.majlis("seal")
        running.majlis("verify", "--quiet")
        yield running


def opened(open_window: OpenWindow, forum: Forum, language: str, *, phone: bool = False) -> Visitor:
    visitor = open_window(forum.urls[0], language=language, phone=phone)
    play(visitor.page, ADMINISTRATOR)
    say_in(visitor.page, language)
    visitor.page.goto("/intact")
    return visitor


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
@pytest.mark.parametrize(
    ("language", "title", "yes"),
    [
        ("fr", "Le journal est-il intact ?", "Oui, le journal est intact"),
        ("ar", "هل السجل سليم؟", "نعم، السجل سليم"),
    ],
)
def test_the_page_states_that_the_history_is_intact_and_who_checked_it(
    language: str, title: str, yes: str, phone: bool, open_window: OpenWindow, forum: Forum
) -> None:
    visitor = opened(open_window, forum, language, phone=phone)
    page = visitor.page
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    expect(page.get_by_role("heading", name=yes)).to_be_visible()
    expect(page.get_by_text("majlis verify").first).to_be_visible()
    assert fits(page)
    assert violations(page) == []
    visitor.leave()


def test_a_browser_remembers_a_seal_and_checks_the_next_one_against_it(
    open_window: OpenWindow, forum: Forum
) -> None:
    visitor = opened(open_window, forum, "fr")
    page = visitor.page
    expect(page.get_by_text("Il retient ce sceau")).to_be_visible()
    page.get_by_role("button", name="Vérifier maintenant").click()
    expect(page.get_by_text("Par le forum, à la demande de").first).to_be_visible(timeout=30_000)
    page.get_by_role("button", name="Sceller maintenant").click()
    expect(page.get_by_text("Le journal est scellé.")).to_be_visible()
    page.reload()
    expect(page.get_by_text("qu’il avait retenu").first).to_be_visible()
    expect(page.get_by_role("heading", name="Oui, le journal est intact")).to_be_visible()
    visitor.leave()


@pytest.mark.parametrize(
    ("language", "no", "changed"),
    [
        ("fr", "Non, le journal a été modifié", "a été modifié après avoir été scellé"),
        ("ar", "لا، لقد غُيِّر السجل", "بعد ختمها"),
    ],
)
def test_the_page_shows_that_the_database_was_tampered_with(
    language: str, no: str, changed: str, open_window: OpenWindow
) -> None:
    with embedded_forum(demo=True) as touched:
        touched.majlis("seal")
        tamper(touched)
        with pytest.raises(AssertionError, match="was changed after it was sealed"):
            touched.majlis("verify", "--quiet")
        visitor = opened(open_window, touched, language)
        page = visitor.page
        expect(page.get_by_role("heading", name=no)).to_be_visible()
        expect(page.get_by_role("alert").get_by_text(changed)).to_be_visible()
        assert violations(page) == []
        visitor.leave()


def tamper(forum: Forum) -> None:
    """Tampering: changes the author of a fact in the database."""
    with sqlite3.connect(Path(forum.environment["MAJLIS_DATA"]) / "majlis.sqlite3") as database:
        database.execute(
            "UPDATE facts SET actor = '01a20acf3d5874deabc5ec3187c81fa8' WHERE position = 40"
        )


def test_the_browser_computes_and_shows_the_proof_of_a_fact(
    open_window: OpenWindow, forum: Forum
) -> None:
    visitor = opened(open_window, forum, "fr")
    page = visitor.page
    id = page.request.get("/api/log?until=2999-01-01T00:00:00Z&limit=5").json()["results"][4]["id"]
    page.goto(f"/log?fact={id}")
    expect(page.get_by_text("Ce fait est dans le journal scellé")).to_be_visible()
    page.get_by_text("Le calcul, en").click()
    expect(page.get_by_text("Empreinte du sceau")).to_be_visible()
    assert violations(page) == []
    visitor.leave()
