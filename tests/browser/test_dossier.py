"""The dossier of a closed vote: downloaded from the vote's page, verified by anybody, in two languages."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser import OpenWindow, play, say_in, violations
from tests.support.services import Forum

WORDS: dict[str, dict[str, str]] = {
    "fr": {
        "card": "Dossier de décision",
        "zip": "Télécharger l’archive",
        "pdf": "PDF",
        "show": "Empreinte et preuve",
        "verify": "Ouvrir la page de vérification",
        "issued": "Ce forum a bien signé ce dossier.",
        "refused": "Ce forum n’a pas signé de dossier avec cette empreinte.",
        "choose": "Choisir une archive",
        "same": "Les fichiers de l’archive sont tous ceux du manifeste.",
        "signed": "Le manifeste est signé par ce forum.",
        "altered": "Ce dossier a été modifié",
        "unreadable": "Ce fichier n’est pas un dossier de décision lisible.",
    },
    "ar": {
        "card": "ملف القرار",
        "zip": "تنزيل الأرشيف",
        "pdf": "PDF",
        "show": "البصمة والإثبات",
        "verify": "فتح صفحة التحقق",
        "issued": "وقّع هذا المنتدى هذا الملف فعلا.",
        "refused": "لم يوقّع هذا المنتدى ملف قرار بهذه البصمة.",
        "choose": "اختيار أرشيف",
        "same": "ملفات الأرشيف كلها مطابقة للبيان.",
        "signed": "البيان موقَّع من هذا المنتدى.",
        "altered": "طرأ تغيير على هذا الملف",
        "unreadable": "هذا الملف ليس ملف قرار أو لا يمكن قراءته.",
    },
}
WIDER = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


def closed_vote(page: Page, secrecy: str) -> str:
    votes = page.request.get("/api/votes?status=closed&limit=200").json()["results"]
    return str(next(vote["id"] for vote in votes if vote["rule"]["secrecy"] == secrecy))


@pytest.mark.parametrize(
    ("language", "more"),
    [
        ("fr", {"color_scheme": "light"}),
        ("ar", {"color_scheme": "dark", "phone": True}),
    ],
    ids=["fr-light-desktop", "ar-dark-phone"],
)
def test_a_dossier_is_downloaded_and_verified_without_signing_in(
    demo_forum: Forum, open_window: OpenWindow, tmp_path: Path, language: str, more: dict[str, Any]
) -> None:
    words, url = WORDS[language], demo_forum.urls[0]
    window = open_window(url, **more)
    page = window.page
    play(page, "chair")
    say_in(page, language)
    page.goto(f"/votes/{closed_vote(page, 'named')}")
    expect(page.get_by_role("heading", name=words["card"])).to_be_visible()

    # The archive and the PDF.
    with page.expect_download() as got:
        page.get_by_role("button", name=words["zip"]).click()
    archive = tmp_path / "dossier.zip"
    got.value.save_as(archive)
    assert "roll.json" in zipfile.ZipFile(archive).namelist()
    with page.expect_download() as got:
        page.get_by_role("button", name=re.compile(words["pdf"])).nth(1).click()
    assert got.value.suggested_filename.endswith("-ar.pdf")

    # The hash, and the public page that verifies it.
    page.get_by_role("button", name=words["show"]).click()
    link = page.get_by_role("link", name=words["verify"])
    expect(link).to_be_visible()
    assert violations(page) == []
    assert not page.evaluate(WIDER)
    address = link.get_attribute("href")
    assert address

    # The verifying reader is not signed in.
    stranger = open_window(url, language=language, **more).page
    stranger.goto(address)
    expect(stranger.get_by_text(words["issued"])).to_be_visible()
    altered = tmp_path / "altered.zip"
    with zipfile.ZipFile(archive) as genuine, zipfile.ZipFile(altered, "w") as other:
        for name in genuine.namelist():
            other.writestr(name, genuine.read(name) + (b" " if name == "vote.json" else b""))
    nothing = tmp_path / "nothing.zip"
    nothing.write_bytes(b"not an archive")
    field = stranger.get_by_label(words["choose"])
    field.set_input_files(altered)
    expect(stranger.get_by_text(words["altered"])).to_contain_text("vote.json")
    field.set_input_files(nothing)
    expect(stranger.get_by_text(words["unreadable"])).to_be_visible()
    field.set_input_files(archive)
    expect(stranger.get_by_text(words["same"])).to_be_visible()
    expect(stranger.get_by_text(words["signed"])).to_be_visible()
    assert violations(stranger) == []
    assert not stranger.evaluate(WIDER)
    stranger.goto(re.sub("/verify/.", "/verify/f", address).replace("position=", "position=1"))
    expect(stranger.get_by_text(words["refused"])).to_be_visible()
