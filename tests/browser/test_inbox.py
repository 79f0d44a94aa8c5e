"""The inbox in real browsers, French and Arabic: notices arrive, are read, snoozed and archived.

The chair of the label's working group assigns actions to the delegate; the delegate uses the keyboard.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_screens import WIDER
from tests.support.browser import OpenWindow, command, play, say_in, violations
from tests.support.services import Forum

Window = Callable[..., Page]


@pytest.fixture
def window(demo_forum: Forum, open_window: OpenWindow) -> Window:
    """Opens a window of somebody in the example forum."""

    def open_one(role: str, language: str = "fr", **more: Any) -> Page:
        page = open_window(demo_forum.urls[0], language=language, **more).page
        play(page, role)
        say_in(page, language)
        return page

    return open_one


def fetched(page: Page, path: str) -> Any:
    return page.request.get(path).json()


class Chair:
    """The chair of a group of the example forum, who assigns actions."""

    def __init__(self, page: Page) -> None:
        self.page = page
        me = fetched(page, "/api/me")["id"]
        groups = fetched(page, "/api/groups?limit=100")["results"]
        self.group = next(
            group["id"]
            for group in groups
            if group["officers"]["chair"] and group["officers"]["chair"]["id"] == me
        )

    def assign(self, to: Page, *titles: str) -> None:
        whom = fetched(to, "/api/me")["id"]
        for title in titles:
            command(
                self.page,
                f"/api/groups/{self.group}/actions",
                {"title": {"fr": title}, "assignee": whom, "organisation": None, "due": None},
            )


@pytest.fixture
def chair(window: Window) -> Chair:
    return Chair(window("chair"))


def clear(page: Page) -> None:
    """Archives the notices left by earlier tests."""
    while ids := [row["id"] for row in fetched(page, "/api/notices?limit=200")["results"]]:
        command(page, "/api/notices/done", {"ids": ids})


def row(page: Page, title: str) -> Locator:
    return page.locator("[data-notice]", has_text=title)


def undo(page: Page, text: str) -> None:
    page.locator(".toast", has_text=text).get_by_role("button", name="Annuler").click()


def unread(page: Page) -> int:
    found: int = fetched(page, "/api/notices/count")["unread"]
    return found


def test_a_new_notice_appears_in_the_open_inbox(window: Window, chair: Chair) -> None:
    page = window("delegate")
    clear(page)
    page.goto("/inbox")
    expect(page.get_by_text("Vous êtes à jour")).to_be_visible()
    expect(page).to_have_title(re.compile(r"^Notifications"))
    # When the chair assigns an action, the title and the navigation show a notice.
    chair.assign(page, "Relire l’annexe sur le textile")
    expect(row(page, "Relire l’annexe")).to_be_visible()
    expect(page.get_by_text("Parce que l’action vous est confiée")).to_be_visible()
    expect(page).to_have_title(re.compile(r"^\(1\) Notifications"))
    rail = page.get_by_role("navigation", name="Navigation principale").first
    expect(rail.get_by_role("link", name=re.compile("Notifications.*non lue"))).to_be_visible()
    # A notice shown for half a second is read, and shows its fact.
    row(page, "Relire l’annexe").click()
    pane = page.get_by_role("article", name="Relire l’annexe sur le textile")
    expect(pane.get_by_role("list", name="Ce qui s’est passé")).to_contain_text("a confié l’action")
    expect(page).to_have_title(re.compile(r"^Notifications"))
    # One key opens the place of the notice, and two more lead back.
    page.keyboard.press("o")
    expect(page).to_have_url(re.compile(r"/groups/.+/actions"))
    expect(page.get_by_role("link", name="Actions").first).to_be_visible()
    expect(page.locator("[aria-busy=true]")).to_have_count(0)
    page.keyboard.press("g")
    page.keyboard.press("i")
    expect(page).to_have_url(re.compile(r"/inbox$"))


def test_single_keys_read_snooze_and_archive_notices(window: Window, chair: Chair) -> None:
    page = window("delegate")
    clear(page)
    chair.assign(page, "Première tâche", "Deuxième tâche", "Troisième tâche")
    page.goto("/inbox")
    expect(page.locator("[data-notice]")).to_have_count(3)
    expect(page).to_have_title(re.compile(r"^\(3\)"))
    # The latest is first; j and k move down and up, and mark as read.
    page.keyboard.press("j")
    expect(row(page, "Troisième")).to_be_focused()
    expect(page).to_have_title(re.compile(r"^\(2\)"))
    page.keyboard.press("j")
    page.keyboard.press("k")
    expect(row(page, "Troisième")).to_be_focused()
    expect(row(page, "Troisième")).to_have_attribute("aria-current", "true")
    # u: unread again.
    page.keyboard.press("u")
    expect(page).to_have_title(re.compile(r"^\([23]\)"))
    expect(row(page, "Troisième")).to_contain_text("Non lue")
    # e: archive; the focus moves to the next notice, and an undo is offered.
    page.keyboard.press("e")
    expect(row(page, "Troisième")).to_have_count(0)
    expect(row(page, "Deuxième")).to_be_focused()
    undo(page, "Notification traitée.")
    expect(row(page, "Troisième")).to_be_visible()
    # h: until tomorrow at eight.
    row(page, "Troisième").focus()
    page.keyboard.press("h")
    dialog = page.get_by_role("dialog", name="Reporter à…")
    dialog.get_by_role("button", name="Demain à 8 h").click()
    expect(row(page, "Troisième")).to_have_count(0)
    page.get_by_role("button", name="Reportées", exact=True).click()
    expect(row(page, "Troisième")).to_be_visible()
    expect(page).to_have_url(re.compile("state=snoozed"))
    # x selects: two at once, then neither.
    page.get_by_role("button", name="Toutes", exact=True).click()
    expect(page.locator("[data-notice]")).to_have_count(2)
    row(page, "Deuxième").focus()
    for key in "xjx":
        page.keyboard.press(key)
    expect(page.get_by_role("toolbar")).to_contain_text("sélectionnées")
    page.keyboard.press("e")
    expect(page.get_by_text("Vous êtes à jour")).to_be_visible()
    expect(page).to_have_title(re.compile(r"^Notifications"))
    undo(page, "notifications traitées")
    expect(page.locator("[data-notice]")).to_have_count(2)


def test_single_keys_do_nothing_in_fields_and_where_they_are_off(
    window: Window, chair: Chair
) -> None:
    page = window("delegate")
    clear(page)
    chair.assign(page, "Une tâche")
    page.goto("/inbox")
    expect(row(page, "Une tâche")).to_be_visible()
    page.evaluate("localStorage.setItem('majlis-single-keys', 'off')")
    page.reload()
    row(page, "Une tâche").focus()
    page.keyboard.press("e")
    expect(row(page, "Une tâche")).to_be_visible()
    page.evaluate("localStorage.setItem('majlis-single-keys', 'on')")
    page.reload()
    page.get_by_label("Type", exact=True).focus()
    # In a select, a letter jumps to the choice that begins with it.
    page.keyboard.press("e")
    expect(page).to_have_url(re.compile("kind=deadlines"))
    assert unread(page) == 1


def test_a_failed_act_is_undone_and_explained(
    window: Window, chair: Chair, open_window: OpenWindow, demo_forum: Forum
) -> None:
    visitor = open_window(demo_forum.urls[0])
    visitor.expecting("ERR_FAILED|Failed to load resource")
    page = visitor.page
    play(page, "delegate")
    clear(page)
    chair.assign(page, "Ce qui reste")
    page.goto("/inbox")
    page.route("**/api/notices/done", lambda route: route.abort())
    row(page, "Ce qui reste").focus()
    page.keyboard.press("e")
    expect(page.get_by_text(re.compile("Le serveur ne répond pas"))).to_be_visible()
    expect(row(page, "Ce qui reste")).to_be_visible()


def test_a_phone_shows_either_the_list_or_one_notice(window: Window, chair: Chair) -> None:
    page = window("delegate", "ar", phone=True)
    clear(page)
    chair.assign(page, "Une tâche de téléphone")
    page.goto("/inbox")
    bar = page.locator("nav.bottom")
    expect(bar.get_by_role("link", name=re.compile("غير مقروء"))).to_be_visible()
    row(page, "Une tâche de téléphone").click()
    pane = page.get_by_role("article")
    expect(pane.get_by_role("link", name="فتح")).to_be_visible()
    expect(row(page, "Une tâche de téléphone")).to_be_hidden()
    page.go_back()
    expect(row(page, "Une tâche de téléphone")).to_be_visible()
    row(page, "Une tâche de téléphone").click()
    pane.get_by_role("button", name=re.compile("عولج")).click()
    expect(page.get_by_text("لا شيء ينتظرك")).to_be_visible()
    expect(page.locator(".toast")).to_be_visible()
    assert unread(page) == 0


def test_home_lists_tasks_first_and_then_news(window: Window, chair: Chair) -> None:
    page = window("rapporteur")
    clear(page)
    page.goto("/")
    page.wait_for_function(
        "() => Object.keys(localStorage).some((key) => key.startsWith('majlis-visit'))"
    )
    page.evaluate(
        """() => { for (const key of Object.keys(localStorage)) if (key.startsWith('majlis-visit'))
          localStorage.setItem(key, JSON.stringify({ since: null, seen: '2026-01-01T08:00:00Z' })) }"""
    )
    proposals = fetched(page, "/api/proposals?author=me&limit=50")["results"]
    assert proposals, "the rapporteur of the example wrote something"
    chair.assign(page, "Une chose à faire")
    page.goto("/")
    # An action is listed once, among the tasks.
    expect(page.get_by_role("link", name="Une chose à faire")).to_have_count(1)
    # After its assignee has finished it elsewhere, it is no task but a new notice.
    action = fetched(page, "/api/actions?assignee=me&status=open&limit=100")["results"]
    mine = next(one for one in action if one["title"].get("fr") == "Une chose à faire")
    command(page, f"/api/actions/{mine['id']}/done", {})
    news = page.locator("section.card", has_text="Nouveautés qui vous concernent")
    expect(news.get_by_role("link", name="Une chose à faire")).to_be_visible()
    expect(news.get_by_text(re.compile("Depuis votre dernière visite")).first).to_be_visible()
    news.get_by_role("link", name="Une chose à faire").click()
    expect(page.get_by_role("article", name="Une chose à faire")).to_be_visible()


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_preferences_are_kept_and_legal_notices_cannot_be_muted(
    window: Window, language: str
) -> None:
    page = window("secretary", language)
    words = {
        "fr": ("Décisions : Courriel", "Convocation et ouverture : toujours", "Heures de silence"),
        "ar": ("القرارات: البريد الإلكتروني", "الاستدعاء والافتتاح: دائما", "ساعات الهدوء"),
    }
    choice, locked, quiet = words[language]
    page.goto("/account/notifications")
    expect(page.get_by_text(locked)).to_be_visible()
    field = page.get_by_label(
        re.compile(rf"^\W*{choice.split(':')[0].strip()}\W*: ?\W*{choice.split(':')[1].strip()}")
    )
    field.select_option("weekly")
    expect(page.get_by_role("region").get_by_role("button").first).to_be_visible()
    page.locator("select").last.select_option(index=1)
    silence = page.locator("section.card", has_text=quiet)
    silence.get_by_role("switch").check()
    silence.locator("input[type=time]").first.fill("22:30")
    silence.locator("input[type=time]").first.blur()
    expect(page.locator(".groups li")).to_have_count(1)

    def kept() -> bool:
        saved = fetched(page, "/api/notice-preferences")
        return bool(
            saved["rhythms"]["decisions"]["mail"] == "weekly"
            and saved["quiet"]
            and saved["quiet"]["starts"].startswith("22:30")
            and saved["groups"]
            and saved["groups"][0]["rhythms"]["ballots"] == {"mail": "off", "push": "off"}
        )

    for _ in range(50):
        if kept():
            break
        page.wait_for_timeout(100)
    assert kept()
    page.reload()
    expect(field).to_have_value("weekly")
    expect(silence.locator("input[type=time]").first).to_have_value("22:30")
    # Undo all changes; the last one offers to be undone itself.
    page.locator(".groups button").click()
    expect(page.locator(".groups li")).to_have_count(0)
    silence.get_by_role("switch").uncheck()
    field.select_option("daily")
    expect(
        page.get_by_role("button", name={"fr": "Annuler", "ar": "تراجع"}[language]).first
    ).to_be_visible()


def test_the_service_worker_covers_every_page_and_caches_nothing(window: Window) -> None:
    page = window("delegate")
    page.goto("/account/notifications")
    expect(page.get_by_role("heading", name="Sur cet appareil")).to_be_visible()
    # No worker is registered before the person enables notifications.
    assert (
        page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
    )
    scope = page.evaluate(
        "navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready)"
        ".then((it) => it.scope)"
    )
    assert scope == page.evaluate("location.origin") + "/"
    page.reload()
    expect(page.get_by_role("heading", name="Sur cet appareil")).to_be_visible()
    assert page.evaluate("caches.keys().then((all) => all.length)") == 0
    # A click on a system notification opens it in the window.
    page.evaluate(
        "navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data: { go: '/inbox' } }))"
    )
    expect(page).to_have_url(re.compile("/inbox$"))
    page.evaluate("navigator.serviceWorker.getRegistration().then((it) => it.unregister())")


@pytest.mark.parametrize(
    ("language", "phone", "theme"),
    [
        ("fr", False, "light"),
        ("fr", True, "dark"),
        ("ar", False, "dark"),
        ("ar", True, "light"),
    ],
    ids=["fr-desktop-light", "fr-phone-dark", "ar-desktop-dark", "ar-phone-light"],
)
def test_every_state_of_the_inbox_is_accessible_and_fits_the_window(
    window: Window, chair: Chair, language: str, phone: bool, theme: str
) -> None:
    page = window("delegate", language, phone=phone, color_scheme=theme)
    clear(page)
    chair.assign(
        page, "Un premier sujet", "Un second sujet, dont le titre est assez long pour une ligne"
    )
    faults: list[str] = []

    def look(state: str) -> None:
        expect(page.locator("[aria-busy=true]")).to_have_count(0)
        if page.evaluate(WIDER):
            faults.append(f"{state}: wider than the window")
        faults.extend(f"{state}: {rule} {target}" for rule, target in violations(page))

    page.goto("/inbox")
    expect(page.locator("[data-notice]")).to_have_count(2)
    look("list")
    page.locator("[data-notice]").first.focus()
    page.keyboard.press("x")
    expect(page.get_by_role("toolbar")).to_be_visible()
    look("bulk")
    page.keyboard.press("h")
    expect(page.get_by_role("dialog")).to_be_visible()
    look("snooze")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.locator("[data-notice]").first.click()
    expect(page.get_by_role("article")).to_be_visible()
    expect(page.get_by_role("article").get_by_role("list")).to_be_visible()
    look("pane")
    page.goto("/inbox?state=snoozed&kind=links")
    expect(page.locator(".empty").first).to_be_visible()
    look("empty")
    page.goto("/account/notifications")
    expect(page.get_by_role("switch").last).to_be_visible()
    look("preferences")
    assert not faults, "\n".join(faults)
