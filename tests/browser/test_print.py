"""Printed pages: the content from the first page on, with its marks, and no controls."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from pypdfium2 import PdfDocument

from tests.browser.test_screens import find_addresses
from tests.support.browser import OpenWindow, play, say_in
from tests.support.services import Forum

PRINTED = ["home", "organisations", "organisation", "groups", "group", "group-members", "proposal",
           "vote-open", "vote-closed", "vote-secret", "links", "link", "log", "intact"]  # fmt: skip
# Controls that are printed, and marks whose filling is not.
CONTROLS = """[...document.querySelectorAll('a.skip, .button, nav, input, button:has(> svg:only-child)')]
  .filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 200))"""
UNFILLED = """[...document.querySelectorAll('.choice .sign, .badge, meter, progress')]
  .filter((one) => getComputedStyle(one).printColorAdjust !== 'exact').map((one) => one.outerHTML)"""
# Characters of a first page that has more than a title.
MORE_THAN_A_TITLE = 300


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_printed_page_begins_with_its_content_and_has_no_controls(
    demo_forum: Forum, open_window: OpenWindow, language: str
) -> None:
    url = demo_forum.urls[0]
    page = open_window(url, language=language).page
    play(page, "administrator")
    say_in(page, language)
    addresses = find_addresses(page, url)
    for name in PRINTED:
        page.goto(addresses[name])
        expect(page.locator("h1")).to_be_visible()
        expect(page.locator("[aria-busy=true]")).to_have_count(0)
        page.emulate_media(media="print")
        assert page.evaluate(CONTROLS) == [], name
        assert page.evaluate(UNFILLED) == [], name
        pages = PdfDocument(page.pdf(format="A4"))
        page.emulate_media(media="null")
        first = pages[0].get_textpage().get_text_range()
        assert len(pages) == 1 or len(first) > MORE_THAN_A_TITLE, (name, first)
