"""Numbers, codes and Latin words keep their order inside Arabic sentences, measured in a browser."""

from __future__ import annotations

import re
from html import escape
from typing import Any
from uuid import uuid4

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


def test_a_reference_in_people_s_words_keeps_its_order_on_the_page(
    demo_forum: Forum, open_window: OpenWindow
) -> None:
    """In a name, in a text, also where it is bold, and in the comparison of two versions."""
    administrator, page = (open_window(demo_forum.urls[0], language="ar").page for _ in range(2))
    play(administrator, "administrator")
    play(page, "chair")
    say_in(page, "ar")
    chair = page.request.get("/api/me").json()["id"]
    group = command(
        administrator,
        "/api/groups",
        {
            "names": {"ar": "لجنة الملحق رقم 2026-017"},
            "visibility": "participants",
            "chair": chair,
        },
    )["id"]
    page.goto(f"/groups/{group}")
    expect(
        page.get_by_role("heading", name=re.compile("لجنة الملحق رقم .*2026-017"))
    ).to_be_visible()
    assert turned_round(page) == []

    text = [paragraph("طبقا للقانون رقم 17-97 ", "17-97", " والقانون 43-20")]
    draft = {"group": group, "title": {"ar": "تطبيق القانون 17-97"}, "language": "ar"}
    proposal = command(page, "/api/proposals", {**draft, "blocks": text})["id"]
    page.goto(f"/proposals/{proposal}")
    expect(page.get_by_text("طبقا للقانون رقم").first).to_be_visible()
    assert turned_round(page) == []

    text = [*text, paragraph("ملحق رقم 2026-017 و", "2026-018", " أيضا")]
    command(page, f"/api/proposals/{proposal}/versions", {"based_on": 1, "blocks": text})
    page.goto(f"/proposals/{proposal}/versions")
    expect(page.get_by_text("ملحق رقم").first).to_be_visible()
    assert turned_round(page) == []


def paragraph(before: str, bold: str, after: str) -> dict[str, Any]:
    content = [
        {"type": "text", "text": before},
        {"type": "text", "text": bold, "marks": [{"type": "bold"}]},
        {"type": "text", "text": after},
    ]
    return {"id": str(uuid4()), "type": "paragraph", "level": 0, "content": content}
