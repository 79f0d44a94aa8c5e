"""Every screen of the example forum: French and Arabic, desktop and phone, light and dark.

No axe violation, nothing wider than the window, no number turned round, a heading, a title, the banner
"example data", and no message in the console (checked by the fixture).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser import OpenWindow, play, say_in, turned_round, violations
from tests.support.services import Forum

SCREENS = [
    "sign-in", "home", "organisations", "organisation", "groups", "group", "group-members",
    "group-proposals", "group-votes", "group-actions", "proposal", "proposal-versions", "vote-open",
    "vote-closed", "vote-secret", "links", "link", "log", "intact", "inbox", "notifications",
    "webhooks", "people", "account", "own-data", "join", "reset-password", "_kit", "not-found",
]  # fmt: skip
# Wide elements may scroll in their own box; the page never scrolls sideways.
WIDER = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@cache
def addresses(url: str) -> dict[str, str]:
    """The address of each screen in this forum; filled by `find_addresses`."""
    return {}


def find_addresses(page: Page, url: str) -> dict[str, str]:
    found = addresses(url)
    if found:
        return found

    def first(address: str, **having: Any) -> str:
        rows = page.request.get(address).json()["results"]
        return str(next(row for row in rows if all(row[k] == v for k, v in having.items()))["id"])

    votes = page.request.get("/api/votes?limit=200").json()["results"]

    def vote(status: str, secrecy: str) -> str:
        return str(
            next(
                row["id"]
                for row in votes
                if row["status"] == status and row["rule"]["secrecy"] == secrecy
            )
        )

    opened = vote("open", "named")
    group = next(row["group"] for row in votes if row["id"] == opened)
    proposal = first(f"/api/proposals?group={group}")
    found |= {
        "sign-in": "/sign-in",
        "home": "/",
        "organisations": "/organisations",
        "organisation": f"/organisations/{first('/api/organisations', example=True)}",
        "groups": "/groups",
        "group": f"/groups/{group}",
        "group-members": f"/groups/{group}/members",
        "group-proposals": f"/groups/{group}/proposals",
        "group-votes": f"/groups/{group}/votes",
        "group-actions": f"/groups/{group}/actions",
        "proposal": f"/proposals/{proposal}",
        "proposal-versions": f"/proposals/{proposal}/versions",
        "vote-open": f"/votes/{opened}",
        "vote-closed": f"/votes/{vote('closed', 'named')}",
        "vote-secret": f"/votes/{vote('open', 'secret')}",
        "links": "/links",
        "link": f"/links/{first('/api/links')}",
        "log": "/log",
        "inbox": "/inbox",
        "notifications": "/account/notifications",
        "webhooks": "/webhooks",
        "intact": "/intact",
        "people": "/people",
        "account": "/account",
        "own-data": "/account/data",
        # Without a token: the page says that the link has expired.
        "join": "/join",
        "reset-password": "/reset-password",
        "_kit": "/_kit",
        "not-found": "/nowhere",
    }
    return found


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
def test_every_screen_is_accessible_and_fits_the_window(
    demo_forum: Forum, open_window: OpenWindow, language: str, phone: bool, theme: str
) -> None:
    url = demo_forum.urls[0]
    visitor = open_window(url, language=language, phone=phone, color_scheme=theme)
    page = visitor.page
    visitor.expecting(r"status of 4(00|04)")
    faults: list[str] = []
    play(page, "administrator")
    say_in(page, language)
    where = find_addresses(page, url)
    for screen in SCREENS:
        page.goto(where[screen])
        expect(page.locator("h1")).to_be_visible()
        expect(page.locator("[aria-busy=true]")).to_have_count(0)
        expect(page.locator("html")).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
        expect(page).to_have_title(re.compile(r"\S"))
        if page.evaluate(WIDER):
            faults.append(f"{screen}: wider than the window")
        banner = page.locator("aside.demo")
        if not banner.is_visible():
            faults.append(f"{screen}: does not say that its data are examples")
        faults += [f"{screen}: {rule} {target}" for rule, target in violations(page)]
        faults += [f"{screen}: turned round: {text}" for text in turned_round(page)]
    assert not faults, "\n".join(faults)
