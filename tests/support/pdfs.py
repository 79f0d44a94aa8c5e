"""PDFs as readers get them from pdfium, the library in Chrome: words, and places on the page."""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Iterator

from PIL.Image import Image
from PIL.ImageChops import subtract
from PIL.ImageFilter import MinFilter
from pypdfium2 import PdfDocument

# Marks of direction that pdfium keeps in the text.
_DIRECTIONS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_MAPPED = re.compile(rb"<[0-9a-f]{4}> <([0-9a-f]*)>")


def text_of(pdf: bytes) -> str:
    """The text of all pages, as a search in it finds it."""
    pages = [page.get_textpage().get_text_range() for page in PdfDocument(pdf)]
    return unicodedata.normalize("NFC", _DIRECTIONS.sub("", "\n".join(pages)))


def missing(pdf: bytes, words: str) -> list[str]:
    """The words that a search does not find."""
    text = text_of(pdf)
    return [word for word in words.split() if word not in text]


def printed(pdf: bytes, characters: str, *, below: float = float("inf")) -> str:
    """These characters of the first page, from left to right as they are printed.

    `below` is the greatest height over the foot of the page, in points.
    """
    page = PdfDocument(pdf)[0].get_textpage()
    places = []
    for index in range(page.count_chars()):
        left, bottom, _, _ = page.get_charbox(index)
        one = page.get_text_range(index, 1)
        if one in characters and bottom < below:
            places.append((left, one))
    return "".join(one for _, one in sorted(places))


def drawn(pdf: bytes) -> Image:
    """The first page in grey, 144 pixels to an inch."""
    picture: Image = PdfDocument(pdf)[0].render(scale=2, grayscale=True).to_pil()
    return picture


def is_covered(one: Image, other: Image) -> bool:
    """Whether each dark pixel of the first picture is dark in the second, or next to a dark one."""
    thicker = other.filter(MinFilter(3))
    _, lightest = subtract(thicker, one).getextrema()
    return int(lightest) < 128  # type: ignore[arg-type]


def letters_of(pdf: bytes) -> Iterator[str]:
    """What each glyph of each font stands for, by the maps in the PDF; empty for nothing."""
    for stream in _STREAM.findall(pdf):
        try:
            content = zlib.decompress(stream)
        except zlib.error:  # not compressed, thus no map
            continue
        if b"beginbfchar" in content:
            for mapped in _MAPPED.findall(content):
                yield bytes.fromhex(mapped.decode()).decode("utf-16-be")


def attachments_of(pdf: bytes) -> int:
    return PdfDocument(pdf).count_attachments()  # type: ignore[no-any-return]
