"""An administrator adds a webhook for a partner's server and removes it, in French and Arabic."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.support.browser import OpenWindow, play, say_in, violations
from tests.support.services import Forum


@pytest.mark.parametrize(
    ("language", "phone", "words"),
    [
        (
            "fr",
            False,
            {
                "add": "Ajouter un webhook",
                "send": "Ajouter",
                "name": "Nom",
                "url": "Adresse",
                "reader": "Lit avec les droits de",
                "topic": "Vote",
                "https": "L’adresse d’un webhook commence par https://.",
                "secret": "Secret",
                "acts": "Gérer",
                "stop": "Arrêter",
                "stopped": "Arrêté",
                "remove": "Supprimer",
                "empty": "Aucun webhook",
            },
        ),
        (
            "ar",
            True,
            {
                "add": "إضافة ويب هوك",
                "send": "إضافة",
                "name": "الاسم",
                "url": "العنوان",
                "reader": "يقرأ بصلاحيات",
                "topic": "تصويت",
                "https": "صححوا العنوان",
                "secret": "السر",
                "acts": "خيارات",
                "stop": "إيقاف",
                "stopped": "موقوف",
                "remove": "حذف",
                "empty": "لا يوجد أي ويب هوك",
            },
        ),
    ],
)
def test_a_webhook_is_added_stopped_and_removed(
    demo_forum: Forum, open_window: OpenWindow, language: str, phone: bool, words: dict[str, str]
) -> None:
    window = open_window(demo_forum.urls[0], language=language, phone=phone)
    window.expecting(r"status of 409")
    page = window.page
    page.goto("/sign-in")
    play(page, "administrator")
    say_in(page, language)
    page.goto("/webhooks")
    page.get_by_role("button", name=words["add"]).first.click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label(words["name"], exact=True).fill("Partenaire")
    dialog.get_by_label(words["url"], exact=True).fill("http://partner.example/hook")
    reader = dialog.get_by_role("combobox", name=words["reader"])
    reader.fill("Ad")
    page.get_by_role("option").first.click()
    dialog.get_by_label(words["topic"], exact=True).check()
    dialog.get_by_role("button", name=words["send"], exact=True).click()
    # A refusal is shown in words, and the typed text stays.
    expect(dialog.get_by_text(words["https"])).to_be_visible()
    dialog.get_by_label(words["url"], exact=True).fill("https://partner.invalid/hook")
    dialog.get_by_role("button", name=words["send"], exact=True).click()

    expect(page.get_by_label(words["secret"], exact=True)).to_have_value(re.compile("^whsec_"))
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(page.get_by_role("heading", name="Partenaire")).to_be_visible()
    assert violations(page) == []

    page.get_by_role("button", name=re.compile(words["acts"])).click()
    page.get_by_role("menuitem", name=words["stop"], exact=True).click()
    expect(page.locator(".badge", has_text=words["stopped"])).to_be_visible()
    page.get_by_role("button", name=re.compile(words["acts"])).click()
    page.get_by_role("menuitem", name=words["remove"], exact=True).click()
    page.get_by_role("alertdialog").get_by_role("button", name=words["remove"], exact=True).click()
    expect(page.get_by_text(words["empty"], exact=True)).to_be_visible()
    window.leave()
