"""Numbers, codes and Latin words keep their order inside Arabic sentences, measured in a browser."""

from __future__ import annotations

import re
from html import escape

import pytest
from playwright.sync_api import Browser, expect

from tests.support.browser import OpenWindow, command, play, say_in, turned_round
from tests.support.services import Forum
from tests.support.wording import HOLE, texts

# Values that messages receive: a reference, a decimal number, and a Latin name that ends with a sign.
SAMPLES = ("2026-017", "76,7", "Exemple (A)")


def drawn(browser: Browser, lines: list[str]) -> list[str]:
    page = browser.new_page()
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in lines)
    page.set_content(f'<body dir="rtl" lang="ar" style="white-space: pre">{paragraphs}</body>')
    turned = turned_round(page)
    page.close()
    return turned


def test_no_number_code_or_latin_word_of_an_arabic_message_is_turned_round(
    browser: Browser,
) -> None:
    lines = dict.fromkeys(
        text.text.replace(HOLE, f"\u2068{sample}\u2069")
        for text in texts("ar")
        for sample in SAMPLES
    )
    assert len(lines) > 2000
    turned = drawn(browser, list(lines))
    assert not turned, "\n".join(turned)


@pytest.mark.parametrize("literal", ["2026-017", "--apply", "https://", "2 000"])
def test_the_measure_finds_what_stands_without_isolation(browser: Browser, literal: str) -> None:
    assert drawn(browser, [f"رقم {literal} هنا"])
    assert not drawn(browser, [f"رقم \u2066{literal}\u2069 هنا"])


def test_a_reference_in_a_name_keeps_its_order_on_the_page(
    demo_forum: Forum, open_window: OpenWindow
) -> None:
    page = open_window(demo_forum.urls[0], language="ar").page
    play(page, "administrator")
    say_in(page, "ar")
    group = {"names": {"ar": "لجنة الملحق رقم 2026-017"}, "visibility": "participants"}
    page.goto(f"/groups/{command(page, '/api/groups', group)['id']}")
    expect(
        page.get_by_role("heading", name=re.compile("لجنة الملحق رقم .*2026-017"))
    ).to_be_visible()
    assert turned_round(page) == []
