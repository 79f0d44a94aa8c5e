"""The receipt of a secret ballot: shown once, and found among the ballots after the close."""

from __future__ import annotations

import re
from typing import Any
from uuid import uuid4

import pytest
from playwright.sync_api import expect

from tests.support.browser import OpenWindow, say_in, violations
from tests.support.load import CSRF, a_crowded_room, a_secret_vote
from tests.support.services import Forum

WORDS = {
    "fr": {
        "for": "Pour",
        "review": "Relire mon choix",
        "cast": "Déposer mon bulletin",
        "receipt": "Votre reçu",
        "find": "Retrouver mon reçu",
        "found": "Ce bulletin est dans l’urne",
        "missing": "Ce reçu n’est pas dans l’urne.",
    },
    "ar": {
        "for": "موافقة",
        "review": "مراجعة اختياري",
        "cast": "إيداع ورقة تصويتي",
        "receipt": "وصل تصويتكم",
        "find": "البحث عن وصلي",
        "found": "ورقة التصويت هذه في الصندوق",
        "missing": "هذا الوصل ليس في الصندوق.",
    },
}
RECEIPT = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@pytest.mark.parametrize(
    ("language", "more"),
    [("fr", {}), ("ar", {"phone": True, "color_scheme": "dark"})],
    ids=["fr-desktop-light", "ar-phone-dark"],
)
def test_a_voter_finds_their_ballot_in_the_box_by_its_receipt(
    demo_forum: Forum, open_window: OpenWindow, language: str, more: dict[str, Any]
) -> None:
    words, url = WORDS[language], demo_forum.urls[0]
    room = a_crowded_room(demo_forum, 4, votes=0)
    vote = a_secret_vote(demo_forum, room)
    window = open_window(url, language=language, **more)
    page = window.page
    voter = room.delegates[0]
    page.context.add_cookies(
        [
            {"name": name, "value": value, "url": url}
            for name, value in {"sessionid": voter.session, "csrftoken": CSRF}.items()
        ]
    )
    say_in(page, language)
    page.goto(f"/votes/{vote}")
    page.get_by_role("radio", name=re.compile(f"^{words['for']}")).check()
    page.get_by_role("button", name=words["review"]).click()
    page.get_by_role("button", name=words["cast"]).click()
    shown = page.locator("[data-receipt]")
    expect(shown).to_contain_text(words["receipt"])
    expect(shown).to_contain_text(RECEIPT)
    receipt = RECEIPT.search(shown.inner_text())
    assert receipt
    assert violations(page) == []

    for by, seat in list(zip(room.delegates, room.seats, strict=True))[1:]:
        body = {"elector": seat, "choice": "against", "receipt": str(uuid4())}
        assert by.request(url, "POST", f"/api/votes/{vote}/ballots", body).accepted
    assert room.administrator.request(url, "POST", f"/api/votes/{vote}/close", {}).accepted

    page.reload()
    expect(page.locator("h1")).to_be_visible()
    assert receipt[0] not in page.content()
    page.get_by_label(words["receipt"]).fill(f" {receipt[0].upper()} ")
    page.get_by_role("button", name=words["find"]).click()
    expect(page.get_by_text(words["found"])).to_contain_text(words["for"])
    page.get_by_label(words["receipt"]).fill(str(uuid4()))
    expect(page.get_by_text(words["found"])).to_have_count(0)
    page.get_by_role("button", name=words["find"]).click()
    expect(page.get_by_text(words["missing"])).to_be_visible()
    assert violations(page) == []
