"""Writing a proposal in a real browser: what a paste keeps and says, and a template that is no text.

The page's Content-Security-Policy empties `element.style` in a parsed document, so only a browser shows
whether pasted styles are read.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from majlis.texts import say
from tests.support.browser import OpenWindow, Visitor, play, say_in
from tests.support.services import Forum

PASTE = """(field, html) => {
    const data = new DataTransfer()
    data.setData("text/html", html)
    const event = { clipboardData: data, bubbles: true, cancelable: true }
    field.dispatchEvent(new ClipboardEvent("paste", event))
}"""
GOOGLE = (
    "<b style='font-weight:normal' id='docs-internal-guid-1'>"
    "<p><span style='font-weight:400'>Texte simple</span></p>"
    "<p><span style='font-weight:700'>Gras</span> <span style='font-style:italic'>italique</span>"
    "<span style='text-decoration:line-through'> barré</span></p></b>"
)
WORD = (
    "<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>"
    "<![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>"
    "Premier point</p>"
    "<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'>"
    "<![if !supportLists]><span style='mso-list:Ignore'>a.<span>&nbsp;&nbsp;</span></span><![endif]>"
    "Sous-point</p>"
    "<table><tr><td>Ville</td><td>Places</td></tr><tr><td>Agadir</td><td>12</td></tr></table>"
)


def a_draft(page: Page) -> tuple[str, str]:
    """A group in which this person may draft, and an empty draft in it."""
    token = next(c["value"] for c in page.context.cookies() if c.get("name") == "csrftoken")
    for group in page.request.get("/api/groups").json()["results"]:
        body = {"group": group["id"], "title": {"fr": "Essai"}, "language": "fr", "blocks": []}
        answer = page.request.post("/api/proposals", data=body, headers={"X-CSRFToken": token})
        if answer.ok:
            return group["id"], answer.json()["id"]
    raise AssertionError("this person may draft nowhere")


def field_of(visitor: Visitor, proposal: str) -> Locator:
    visitor.page.goto(f"/proposals/{proposal}?mode=write")
    field = visitor.page.locator(".ProseMirror")
    expect(field).to_be_visible()
    field.click()
    return field


def paste(field: Locator, html: str) -> None:
    field.evaluate(PASTE, html)


@pytest.fixture
def writer(demo_forum: Forum, open_window: OpenWindow) -> Visitor:
    visitor = open_window(demo_forum.urls[0])
    visitor.expecting("409")  # the refused submission
    # The browser reports each style of a parsed document that it does not apply.
    visitor.expecting("inline style")
    play(visitor.page, "rapporteur")
    say_in(visitor.page, "fr")
    return visitor


def test_styles_of_google_docs_are_read_under_the_policy(writer: Visitor) -> None:
    field = field_of(writer, a_draft(writer.page)[1])
    paste(field, GOOGLE)
    expect(field.locator("p").first).to_have_text("Texte simple")
    expect(field.locator("strong")).to_have_text(["Gras"])
    expect(field.locator("em")).to_have_text(["italique"])
    expect(field).not_to_contain_text("barré")
    expect(writer.page.get_by_role("status").filter(has_text="passage barré")).to_be_visible()
    writer.leave()


def test_a_list_and_a_table_of_word_keep_their_shape_and_are_named(writer: Visitor) -> None:
    field = field_of(writer, a_draft(writer.page)[1])
    paste(field, WORD)
    items = field.locator("[data-item]")
    expect(items).to_have_text(["Premier point", "Sous-point"])
    levels = items.evaluate_all("all => all.map((one) => one.dataset.level + one.dataset.ordered)")
    assert levels == ["1true", "2true"]
    expect(field.locator("p:not([data-item])")).to_have_text(["Ville | Places", "Agadir | 12"])
    expect(writer.page.get_by_role("status").filter(has_text="un tableau")).to_be_visible()
    writer.leave()


def test_an_instruction_of_the_template_is_shown_and_neither_stored_nor_submitted(
    writer: Visitor,
) -> None:
    page = writer.page
    group, _ = a_draft(page)
    page.goto(f"/groups/{group}/proposals")
    page.get_by_role("button", name=say("fr", "proposal-draft")).first.click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label(say("fr", "proposal-title")).fill("Un modèle à remplir")
    dialog.get_by_role("button", name=say("fr", "proposal-draft-create")).click()
    field = page.locator(".ProseMirror")
    shown = field.locator("[data-placeholder]")
    expect(shown).to_have_count(4)
    expect(shown.nth(1)).to_have_attribute("data-placeholder", "Ce que le groupe décide.")
    expect(field).not_to_contain_text("Ce que le groupe décide.")
    shown.nth(1).click()
    page.keyboard.type("Le groupe décide ceci.")
    expect(shown).to_have_count(3)
    page.keyboard.press("Control+s")
    expect(page).not_to_have_url("mode=write")
    proposal = page.url.split("/proposals/")[1].partition("?")[0]
    token = next(c["value"] for c in page.context.cookies() if c.get("name") == "csrftoken")
    refused = page.request.post(f"/api/proposals/{proposal}/submit", headers={"X-CSRFToken": token})
    assert refused.status == 409
    assert refused.json()["code"] == "sections-unwritten"
    assert "Exposé des motifs · Moyens · Suivi" in refused.json()["detail"]
    writer.leave()
