"""The past view: any page at an earlier moment, by a slider, without commands, and with a way back."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_screens import WIDER
from tests.support.browser import OpenWindow, play, say_in, violations
from tests.support.services import Forum

WORDS: dict[str, dict[str, Any]] = {
    "fr": {
        "slider": "Position dans l’histoire du forum",
        "viewing": re.compile("Vous consultez le forum tel qu’il était .*position"),
        "compare": "Comparer à aujourd’hui",
        "kind": "Proposition",
        "field": "État",
        "draft": "Brouillon",
        "blank": "Le texte est encore vide",
        "adopted": "Adoptée",
        "write": "Traduire",
    },
    "ar": {
        "slider": "الموضع في تاريخ المنتدى",
        "viewing": re.compile("أنتم تطلعون على المنتدى"),
        "compare": "المقارنة مع اليوم",
        "kind": "مقترح",
        "field": "الحالة",
        "draft": "مسودة",
        "blank": "النص ما يزال فارغا",
        "adopted": "معتمد",
        "write": "ترجمة",
    },
}


def adopted(page: Page) -> dict[str, Any]:
    """A proposal that was adopted after many facts."""
    found: dict[str, Any] = page.request.get("/api/proposals?status=adopted").json()["results"][0]
    return found


def settled(page: Page) -> None:
    """Waits until the page shows the moment in its address."""
    expect(page.get_by_role("progressbar")).to_have_count(0)
    expect(page.locator("main h1")).to_be_visible()


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("viewport", ["desktop", "phone"])
def test_a_proposal_is_read_as_it_was_and_compared_with_today(
    demo_forum: Forum, open_window: OpenWindow, language: str, viewport: str
) -> None:
    words, phone = WORDS[language], viewport == "phone"
    visitor = open_window(demo_forum.urls[0], language=language, phone=phone)
    page = visitor.page
    play(page, "administrator")
    say_in(page, language)
    row = adopted(page)
    milestones = page.request.get(f"/api/past/milestones?object={row['id']}").json()["results"]

    page.goto(f"/proposals/{row['id']}")
    expect(page.locator("main h1")).to_be_visible()
    page.keyboard.press("t")
    slider = page.get_by_role("slider", name=words["slider"])
    expect(slider).to_be_focused()

    # After its first two facts: the draft and its first version.
    first = milestones[0]["position"]
    page.goto(f"/proposals/{row['id']}?as-of={first + 1}")
    settled(page)
    banner = page.get_by_role("status").filter(has_text=words["viewing"])
    expect(banner).to_be_visible()
    expect(page.locator("main").get_by_text(words["draft"]).first).to_be_visible()
    # Pages linked from the proposal show the same moment.
    expect(page.locator(f"a[href^='/groups/{row['group']}']")).not_to_have_count(0)
    assert page.evaluate(WIDER) is False
    assert violations(page) == []

    # By keyboard, from left to right in every language.
    slider.focus()
    page.keyboard.press("ArrowLeft")
    expect(page).to_have_url(re.compile(f"as-of={first}$"))
    # The fact of that position drafts it, and the next one saves its text.
    expect(page.locator("main").get_by_text(words["blank"])).to_be_visible()
    page.keyboard.press("ArrowRight")
    expect(page).to_have_url(re.compile(f"as-of={first + 1}$"))
    settled(page)

    # Reads work; commands are not offered.
    assert page.evaluate("fetch('/api/groups').then((answer) => answer.status)") == 200
    expect(page.get_by_role("button", name=words["write"])).to_have_count(0)

    page.get_by_role("button", name=words["compare"]).click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text(words["kind"], exact=True)).to_be_visible()
    expect(dialog.get_by_role("rowheader", name=words["field"], exact=True)).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(banner).to_be_visible()

    page.keyboard.press("Escape")
    expect(banner).to_have_count(0)
    expect(page).to_have_url(re.compile(f"/proposals/{row['id']}$"))
    expect(page.locator("main").get_by_text(words["adopted"]).first).to_be_visible()


def test_links_keep_the_moment_and_commands_are_not_offered(
    demo_forum: Forum, open_window: OpenWindow
) -> None:
    visitor = open_window(demo_forum.urls[0], language="fr")
    page = visitor.page
    play(page, "administrator")
    say_in(page, "fr")
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.headers.get("majlis-as-of", "")))
    end = page.request.get("/api/past/milestones").json()["head"]
    page.goto(f"/groups?as-of={end - 5}")
    settled(page)
    expect(page.get_by_role("button", name="Créer un groupe")).to_have_count(0)
    page.locator("main a[href^='/groups/']").first.click()
    expect(page).to_have_url(re.compile(rf"/groups/.*as-of={end - 5}"))
    settled(page)
    assert str(end - 5) in sent
    page.get_by_role("button", name="Revenir à aujourd’hui").first.click()
    expect(page).not_to_have_url(re.compile("as-of"))
