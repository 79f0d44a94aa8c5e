"""The log in a browser: sentences in the reader's language, filters, following, saved views and exports."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.support.browser import OpenWindow, play, say_in, violations
from tests.support.services import Forum


def lines(page: Page) -> list[str]:
    expect(page.locator("button.line").first).to_be_visible()
    return page.locator("button.line").all_inner_texts()


def test_an_administrator_finds_a_fact_and_its_causes(
    demo_forum: Forum, open_window: OpenWindow
) -> None:
    visitor = open_window(demo_forum.urls[0])
    page = visitor.page
    page.set_viewport_size({"width": 1440, "height": 900})
    play(page, "administrator")
    say_in(page, "fr")
    page.goto("/log")
    expect(page.get_by_role("heading", level=1)).to_have_text("Journal")
    lines(page)

    # Each choice of a filter shows its number of facts, and the address stores it.
    page.get_by_role("button", name=re.compile("^Mise en relation")).click()
    expect(page).to_have_url(re.compile("kind=link"))
    opened = page.locator("button.line", has_text="est ouverte").first
    opened.click()
    expect(page).to_have_url(re.compile("fact="))
    detail = page.get_by_role("region", name="Détail du fait")
    expect(detail.get_by_text("link.opened")).to_be_visible()
    expect(detail.locator("pre")).to_contain_text('"group"')
    assert violations(page) == []

    # The chain of causes, in both directions.
    detail.get_by_role("button", name=re.compile("a créé le groupe")).click()
    expect(detail.get_by_text("group.created")).to_be_visible()
    detail.get_by_role("button", name=re.compile("est ouverte")).click()
    expect(detail.get_by_text("link.opened")).to_be_visible()
    detail.get_by_role("button", name="Tout ce qui touche cet objet").click()
    expect(page.get_by_text("Un seul objet")).to_be_visible()
    assert any("a répondu à l’annonce" in line for line in lines(page))

    # A saved view, opened again from the whole list.
    page.get_by_role("button", name="Vues enregistrées").click()
    page.get_by_label("Nom de cette vue").fill("Une mise en relation")
    page.get_by_role("button", name="Enregistrer", exact=True).click()
    expect(page.get_by_role("button", name="Une mise en relation", exact=True)).to_be_visible()
    page.goto("/log")
    page.get_by_role("button", name="Vues enregistrées").click()
    page.get_by_role("button", name="Une mise en relation", exact=True).click()
    expect(page).to_have_url(re.compile("object="))


def test_the_list_is_navigated_by_keyboard(demo_forum: Forum, open_window: OpenWindow) -> None:
    page = open_window(demo_forum.urls[0]).page
    page.set_viewport_size({"width": 1440, "height": 900})
    play(page, "administrator")
    page.goto("/log?kind=proposal")
    lines(page)
    page.locator("button.line").first.focus()
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    expect(page.locator("button.line").nth(1)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("fact="))


def test_the_export_has_the_rows_of_the_list(
    demo_forum: Forum, open_window: OpenWindow, tmp_path: Path
) -> None:
    page = open_window(demo_forum.urls[0]).page
    play(page, "administrator")
    say_in(page, "fr")
    page.goto("/log?topic=vote.closed")
    shown = lines(page)
    page.get_by_role("button", name="Exporter", exact=True).click()
    assert violations(page) == []
    with page.expect_download() as download:
        page.get_by_role("button", name="Télécharger").click()
    assert re.fullmatch(r"majlis-log-\d+\.csv", download.value.suggested_filename)
    download.value.save_as(tmp_path / "log.csv")
    text = (tmp_path / "log.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert len(rows) == len(shown)
    assert all("a clos le vote" in row["sentence"] for row in rows)


def test_a_delegate_filters_the_log_in_arabic_on_a_phone(
    demo_forum: Forum, open_window: OpenWindow
) -> None:
    page = open_window(demo_forum.urls[0], language="ar", phone=True).page
    play(page, "delegate")
    say_in(page, "ar")
    page.goto("/log")
    lines(page)
    assert violations(page) == []
    page.get_by_role("button", name="معايير البحث").click()
    sheet = page.get_by_role("dialog")
    sheet.get_by_role("button", name=re.compile("^تصويت")).click()
    sheet.get_by_role("button", name="عرض الوقائع").click()
    expect(page).to_have_url(re.compile("kind=vote"))
    page.locator("button.line").first.click()
    expect(page.get_by_role("dialog").locator("dl")).to_be_visible()
    assert violations(page) == []


def test_following_the_log_shows_new_facts_without_a_reload(
    demo_forum: Forum, open_window: OpenWindow
) -> None:
    page = open_window(demo_forum.urls[0]).page
    play(page, "administrator")
    say_in(page, "fr")
    export = "/api/log/export?file=jsonl&kind=nothing"
    assert page.request.get(export).ok
    page.goto("/log?topic=log.exported")
    before = len(lines(page))
    page.get_by_role("switch", name="Suivre en direct").check()
    assert page.request.get(export).ok
    expect(page.locator("button.line")).to_have_count(before + 1, timeout=15_000)
