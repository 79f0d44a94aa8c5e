"""A live list in two real browsers: one's own new row shows at once, another person's counts as news."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser import OpenWindow, play, say_in, violations
from tests.support.services import Forum

Window = Callable[[str], Page]
TITLE = "Un banc d’essai pour textiles techniques"


@pytest.fixture
def window(demo_forum: Forum, open_window: OpenWindow) -> Window:
    """Opens the needs and offers in a window of a person of the example forum."""

    def open_one(role: str) -> Page:
        page = open_window(demo_forum.urls[0]).page
        play(page, role)
        say_in(page, "fr")
        page.goto("/links")
        expect(page.get_by_role("list", name="Besoins et offres")).to_be_visible()
        return page

    return open_one


def test_a_new_row_shows_at_once_to_its_author_and_as_news_to_others(window: Window) -> None:
    author, reader = window("delegate"), window("chair")
    theirs, mine = (page.get_by_role("link", name=re.compile(TITLE)) for page in (reader, author))
    news = reader.get_by_role("button", name="Afficher les nouveautés")

    author.get_by_role("button", name="Publier", exact=True).click()
    dialog = author.get_by_role("dialog")
    dialog.get_by_label("Intitulé", exact=True).fill(TITLE)
    dialog.get_by_role("button", name="Publier", exact=True).click()

    expect(mine).to_be_visible()
    expect(author.get_by_role("button", name="Afficher les nouveautés")).to_have_count(0)
    expect(news).to_have_text(re.compile("1"))
    expect(theirs).to_have_count(0)
    assert violations(reader) == []

    news.click()
    expect(theirs).to_be_visible()
    expect(news).to_have_count(0)

    # A withdrawn listing leaves the list of open ones, and the dialog of another reader says so.
    theirs.click()
    expect(reader.get_by_role("dialog")).to_be_visible()
    mine.click()
    author.get_by_role("dialog").get_by_role("button", name="Retirer l’annonce").click()
    author.get_by_role("alertdialog").get_by_role("button", name="Retirer l’annonce").click()
    expect(mine).to_have_count(0)
    expect(theirs).to_have_count(0)
    expect(reader.get_by_role("dialog").get_by_text("Retirée")).to_be_visible()
