"""A printed document: its Arabic can be found, its codes keep their direction, its fonts are local."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from django.conf import settings
from fontTools.ttLib import TTFont

from majlis import documents
from majlis.documents import DocumentFont, document_font, pdf_of
from majlis.texts import isolated
from tests.support.pdfs import (
    attachments_of,
    drawn,
    is_covered,
    letters_of,
    missing,
    printed,
    text_of,
)

# Words with ligatures of Plex (تر, ين, شر, لا, في), and with wide gaps (أكثر, طريق).
WORDS = "مشترك بين شركة الاتفاقية خلال لأجل في ترتيب المشتركين الآخر الإسلامية السلام أكثر أكد طريق المزيد"
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىءأإآؤئة"
MARKED = "اعتُمد المقترَح"


def page(body: str, style: str = "") -> bytes:
    head = f"<style>html {{ font-family: Arabic, Text }} {style}</style>"
    return pdf_of(f'<html lang="ar" dir="rtl">{head}<body>{body}', b"identifier")


@pytest.mark.parametrize("element", ["p", "h1"])
def test_arabic_words_are_found_in_both_weights(element: str) -> None:
    assert missing(page(f"<{element}>{WORDS}</{element}>"), WORDS) == []


def test_arabic_and_latin_words_of_one_line_are_found() -> None:
    words = "اتفاقية مع Fédération خلال Office"
    assert missing(page(f"<p>{words}</p>"), words) == []


def test_each_glyph_stands_for_one_letter() -> None:
    mapped = [text for text in letters_of(page(f"<p>{WORDS} {MARKED}</p><h1>{WORDS}</h1>")) if text]
    assert set(WORDS + MARKED) - {" "} <= set(mapped)
    assert [text for text in mapped if len(text) > 1] == []


def test_no_glyph_stands_for_nothing() -> None:
    assert "" not in list(letters_of(page(f"<p>{WORDS} {MARKED}</p>")))


def test_digits_and_brackets_stand_for_themselves() -> None:
    assert missing(page("<p>المادة 12 [أ] 3.5</p>"), "12 3.5 المادة") == []
    assert {"[", "]"} <= set(text_of(page("<p>المادة [أ]</p>")))


@pytest.mark.parametrize(
    ("body", "style"),
    [
        ('<p>اتفاقية رقم <bdi dir="ltr">2026-017</bdi> بين الطرفين</p>', ""),
        (f"<p>{isolated('اتفاقية رقم 2026-017 بين الطرفين')}</p>", ""),
        ("<p>", r"p::before { content: 'اتفاقية رقم \2066 2026-017\2069  بين الطرفين' }"),
        ("", r"@page { @top-left { content: 'رقم \2066 2026-017\2069'; direction: rtl } }"),
    ],
)
def test_an_isolated_code_keeps_its_direction_in_an_arabic_line(body: str, style: str) -> None:
    assert printed(page(body, style), "0123456789-") == "2026-017"


@pytest.mark.parametrize("weight", ["400", "600"])
def test_a_page_looks_as_with_the_fonts_of_the_build(
    weight: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Every pair of letters, alone and between letters that come nearer to some of them.
    pairs = [first + second for first in LETTERS for second in LETTERS]
    words = [*pairs, *(f"ا{pair}" for pair in pairs), *(f"{pair}ج" for pair in pairs), MARKED]
    body = f"<p>{' '.join(words)}</p>"
    style = f"@page {{ size: 400mm 500mm }} p {{ font-weight: {weight} }}"
    ours = drawn(page(body, style))
    monkeypatch.setattr(
        documents, "document_font", lambda path: DocumentFont(path.read_bytes(), {})
    )
    theirs = drawn(page(body, style))
    # Widths are rounded to thousandths of the size, by which an edge can move to the next pixel.
    assert is_covered(ours, theirs)
    assert is_covered(theirs, ours)


@pytest.mark.parametrize("weight", ["400", "600"])
def test_the_document_font_has_another_name_and_the_same_licence(weight: str) -> None:
    [path] = (settings.FRONTEND / "assets").glob(f"ibm-plex-sans-arabic-arabic-{weight}-*.woff2")
    font = TTFont(io.BytesIO(document_font(path).file))
    names = {one.nameID: str(one) for one in font["name"].names}
    assert "Plex" not in "".join(names[id] for id in (1, 3, 4, 6))
    assert "Copyright 2019 IBM" in names[0]
    assert "OFL" in names[14]


def test_the_same_page_gives_the_same_bytes() -> None:
    first = page(f"<p>{WORDS}</p>")
    document_font.cache_clear()
    assert page(f"<p>{WORDS}</p>") == first


def test_no_file_and_no_address_is_fetched(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    address = (tmp_path / "secret").as_uri()
    assert attachments_of(page(f'<link rel="attachment" href="{address}">')) == 0
    assert attachments_of(page('<link rel="attachment" href="data:text/plain,known">')) == 1
