"""Documents to print: HTML becomes a PDF in which readers find and copy every word, in Arabic too.

WeasyPrint composes the PDF with Pango, which shapes Arabic and sets it from right to left as browsers do.
Pango is a package of the operating system (`libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0`); a server
without Pango refuses the PDF. The fonts come from the front end's build. Pages use two families, `Text` for
Latin and `Arabic`.

Chrome, Firefox and poppler read the glyphs of an Arabic line from left to right and reverse the line. The
result is right if each glyph stands for one letter. Three causes spoil it, and each has its remedy here:

- IBM Plex Sans Arabic draws many pairs of letters by one glyph (a required ligature): تر, ين, لا. Its letters
  would be read in the wrong order: مشترك as مشرتك. In the document font, an empty glyph for each further
  letter stands before the ligature, which looks as before.
- WeasyPrint assigns the text of several glyphs to the first of them, and none to the others. After it, each
  Arabic glyph is assigned its own letter.
- Some letters stand so far from each other that a space would be read between them: أكثر as أ كثر. In the
  document font, the second of them is wider than it is drawn.

In an Arabic line, a number with a hyphen or a code turns round: 2026-017 is printed as 017-2026. A page
isolates it: `<bdi dir="ltr">` in HTML, U+2066 and U+2069 in CSS.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from django.conf import settings
from fontTools.otlLib.builder import (
    buildLookup,
    buildMultipleSubstSubtable,
    buildSinglePos,
    buildValue,
)
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

from majlis.domain import DomainError

# The SIL Open Font License 1.1 of IBM Plex (the file LICENSE of its npm packages) allows a modified font with
# any software if it stays under that licence, keeps the copyright notice, is not sold by itself and does not
# have a reserved name; a document made with the font is free. The package names no reserved name, but IBM's
# own edition reserves "Plex". The copyright and the licence stay in the font's table of names.
_NAME = "Majlis Document"

# OpenType's numbers: kinds of substitution and of positioning, the class of a base glyph, and the names by
# which a font is known (family, unique, full, PostScript, typographic family).
_SINGLE, _LIGATURE, _PAIRS, _BASE = 1, 4, 2, 1
_NAMES = (1, 3, 4, 6, 16)

# In thousandths of the size. Readers take a gap of 100 for a space (pdfium sometimes one of 90), and Firefox
# an overlap of 200 for the end of a text. The widest gap of the font is 170, so that 120 may overlap.
_LEAST_GAP = 50

_MAPPED = re.compile(rb"<([0-9a-f]{4})> <[0-9a-f]*>")


class PdfNotAvailable(DomainError):
    """The typesetting libraries are not installed on this server."""

    status = 503


class _Face(NamedTuple):
    """A family of pages, its weight if it has only one, and the start of its file's name."""

    family: str
    weight: int | None
    begins: str


_FACES = (
    _Face("Text", None, "ibm-plex-sans-latin-wght-normal"),
    _Face("Arabic", 400, "ibm-plex-sans-arabic-arabic-400-normal"),
    _Face("Arabic", 600, "ibm-plex-sans-arabic-arabic-600-normal"),
)


@dataclass(frozen=True, slots=True)
class DocumentFont:
    """A font for documents: its TrueType file, and the letter or marks of each Arabic glyph by its index."""

    file: bytes
    letters: Mapping[int, str]


def pdf_of(page: str, identifier: bytes) -> bytes:
    """A tagged PDF of an HTML page, with this identifier. Raises `PdfNotAvailable` without Pango.

    The page may refer to data URIs and to the two families, and to nothing else.
    """
    try:
        from weasyprint import CSS, HTML
        from weasyprint.text.fonts import FontConfiguration
    except OSError as error:  # Pango is not there
        raise PdfNotAvailable from error
    fonts = {
        f"font:{face.family}-{face.weight or 'all'}": (face, document_font(path))
        for face in _FACES
        for path in sorted((settings.FRONTEND / "assets").glob(f"{face.begins}-*.woff2"))
    }
    fetcher = _fetcher({address: font.file for address, (_, font) in fonts.items()})
    rules = "".join(_rule(face, address) for address, (face, _) in fonts.items())
    configuration = FontConfiguration()
    pdf: bytes = HTML(string=page, url_fetcher=fetcher).write_pdf(
        stylesheets=[CSS(string=rules, url_fetcher=fetcher, font_config=configuration)],
        font_config=configuration,
        finisher=_finisher(
            {face.weight: font.letters for face, font in fonts.values() if face.family == "Arabic"}
        ),
        pdf_tags=True,
        pdf_identifier=identifier,
    )
    return pdf


def _rule(face: _Face, address: str) -> str:
    weight = f"font-weight: {face.weight};" if face.weight else ""
    return f"@font-face {{ font-family: {face.family}; {weight} src: url({address}) }}\n"


def _fetcher(fonts: Mapping[str, bytes]) -> Any:
    """Answers with these fonts and with data URIs; an address written in a text is never fetched (SSRF)."""
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class LocalFetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
        def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> Any:
            if font := fonts.get(url):
                return URLFetcherResponse(url, font)
            return super().fetch(url, headers)

    return LocalFetcher(allowed_protocols=["data"])


# -- the map from glyphs to letters ----------------------------------------------------------------


def _finisher(fonts: Mapping[int | None, Mapping[int, str]]) -> Callable[[Any, Any], None]:
    """WeasyPrint's hook that assigns each Arabic glyph its letter; `fonts` has the letters by weight.

    Digits, spaces and brackets keep what WeasyPrint assigned to them.
    """

    def assign(_document: Any, pdf: Any) -> None:
        streams = {bytes(one.reference): one for one in pdf.objects}
        for one in pdf.objects:
            if not isinstance(one, dict) or "ToUnicode" not in one:
                continue
            # AAAAAA+Arabic, AAAAAA+Arabic-Semi-Bold
            family, _, style = bytes(one["BaseFont"]).partition(b"+")[2].partition(b"-")
            if family == b"Arabic":
                letters = fonts.get(600 if b"Bold" in style else 400, {})
                lines = streams[bytes(one["ToUnicode"])].stream
                lines[:] = [_assigned(line, letters) for line in lines]

    return assign


def _assigned(line: bytes, letters: Mapping[int, str]) -> bytes:
    """A line of a ToUnicode map, with the letter of its glyph if the glyph has one."""
    found = _MAPPED.fullmatch(line)
    letter = letters.get(int(found[1], 16)) if found else None
    if not found or not letter:
        return line
    return b"<%s> <%s>" % (found[1], letter.encode("utf-16-be").hex().encode())


# -- the document font -------------------------------------------------------------------------------


@cache
def document_font(path: Path) -> DocumentFont:
    """The document font made of a font of the build, once for each process (0.3 seconds)."""
    # The time of making stays out of the file: the same page gives the same bytes.
    font = TTFont(path, recalcTimestamp=False)
    texts, ligatures = _texts(font)
    if ligatures:  # an Arabic font
        _split(font, texts, ligatures)
        _narrow_gaps(font)
    for name in font["name"].names:
        if name.nameID in _NAMES:
            name.string = _NAME
    font.flavor = None
    file = io.BytesIO()
    font.save(file)
    letters = {font.getGlyphID(glyph): text for glyph, text in texts.items()}
    return DocumentFont(file.getvalue(), letters)


def _texts(font: TTFont) -> tuple[dict[str, str], set[str]]:
    """The letters or marks of each Arabic glyph by its name, and the glyphs that are ligatures of letters.

    A letter's glyphs (initial, medial, final, short) follow from it by substitutions.
    """
    texts: dict[str, str] = {}
    ligatures: set[str] = set()
    # From the last code to the first: a glyph of several codes stands for the first of them.
    for code, glyph in sorted(font.getBestCmap().items(), reverse=True):
        # A presentation form is its letter; the form of a mark has a space before it.
        text = unicodedata.normalize("NFKC", chr(code)).strip()
        if len(text) == 1 and unicodedata.category(text) in ("Lo", "Lm", "Mn"):
            texts[glyph] = text
    # In the order in which a text passes through them.
    for kind, table in _subtables(font, "GSUB"):
        if kind == _SINGLE:
            for before, after in table.mapping.items():
                if before in texts:
                    texts.setdefault(after, texts[before])
                    if before in ligatures:
                        ligatures.add(after)
        elif kind == _LIGATURE:
            for glyph, parts in _joined(table):
                if all(part in texts for part in parts):
                    texts[glyph] = "".join(texts[part] for part in parts)
                    if all(unicodedata.category(letter) == "Lo" for letter in texts[glyph]):
                        ligatures.add(glyph)
    return texts, ligatures


def _joined(table: Any) -> Iterator[tuple[str, list[str]]]:
    """Each ligature glyph of a subtable, and its parts."""
    for first, found in table.ligatures.items():
        for one in found:
            yield one.LigGlyph, [first, *one.Component]


def _split(font: TTFont, texts: dict[str, str], ligatures: set[str]) -> None:
    """Each ligature becomes one glyph per letter: empty ones, which share its width, then itself.

    Changes `texts` to the one letter of each of these glyphs.
    """
    glyphs, metrics = font["glyf"], font["hmtx"]
    sequences: dict[str, list[str]] = {}
    for ligature in sorted(ligatures):
        text = texts[ligature]
        before, last = text[:-1], text[-1]
        width, bearing = metrics[ligature]
        share = width // len(text)
        empty = [f"{ligature}.letter{place}" for place in range(1, len(text))]
        for glyph, letter in zip(empty, before, strict=True):
            glyphs[glyph] = Glyph()
            metrics[glyph] = (share, 0)
            font["GDEF"].table.GlyphClassDef.classDefs[glyph] = _BASE
            texts[glyph] = letter
        # The ligature is drawn where it was: it reaches over the empty glyphs on its right.
        metrics[ligature] = (width - share * len(before), bearing)
        texts[ligature] = last
        sequences[ligature] = [*empty, ligature]
    font.setGlyphOrder(glyphs.glyphOrder)
    # With the contextual alternates: these come after the ligatures and must see them whole.
    _append(font, "GSUB", "calt", [buildMultipleSubstSubtable(sequences)])
    _kern(font, {ligature: glyphs[0] for ligature, glyphs in sequences.items()})


def _kern(font: TTFont, stands_for: Mapping[str, str]) -> None:
    """The glyph before a ligature is as near to its first empty glyph as it was to the ligature."""
    for kind, table in _subtables(font, "GPOS"):
        if kind != _PAIRS:
            continue
        if table.Format == 2:
            classes = table.ClassDef2.classDefs
            classes |= {
                empty: classes[ligature]
                for ligature, empty in stands_for.items()
                if ligature in classes
            }
        else:
            for pairs in table.PairSet:
                for record in list(pairs.PairValueRecord):
                    if empty := stands_for.get(record.SecondGlyph):
                        copied = copy(record)
                        copied.SecondGlyph = empty
                        pairs.PairValueRecord.append(copied)
                pairs.PairValueRecord.sort(key=lambda one: font.getGlyphID(one.SecondGlyph))


def _narrow_gaps(font: TTFont) -> None:
    """Kerning leaves gaps inside words (أكثر, طريق), which readers take for spaces. None stays wide.

    The glyph after a gap is declared wider, and a positioning takes the further width back, so that it is
    drawn where it was.
    """
    further: dict[str, int] = {}
    for kind, table in _subtables(font, "GPOS"):
        if kind == _PAIRS:
            for glyph, gap in _gaps(table):
                further[glyph] = max(gap - _LEAST_GAP, further.get(glyph, 0))
    for glyph, more in further.items():
        width, bearing = font["hmtx"][glyph]
        font["hmtx"][glyph] = (width + more, bearing)
    back = {glyph: buildValue({"XAdvance": -more}) for glyph, more in further.items()}
    _append(font, "GPOS", "kern", buildSinglePos(back, font.getReverseGlyphMap()))


def _gaps(table: Any) -> Iterator[tuple[str, int]]:
    """The second glyph of each pair of a kerning subtable, and the gap before it, if it is wide."""
    if table.Format == 2:
        members: dict[int, list[str]] = {}
        for glyph, number in table.ClassDef2.classDefs.items():
            members.setdefault(number, []).append(glyph)
        for first in table.Class1Record:
            for number, second in enumerate(first.Class2Record):
                gap = getattr(second.Value1, "XAdvance", 0)
                yield from ((glyph, gap) for glyph in members.get(number, []) if gap > _LEAST_GAP)
    else:
        for pairs in table.PairSet:
            for record in pairs.PairValueRecord:
                gap = getattr(record.Value1, "XAdvance", 0)
                if gap > _LEAST_GAP:
                    yield record.SecondGlyph, gap


def _append(font: TTFont, name: str, feature: str, subtables: list[Any]) -> None:
    """A new lookup at the end of a layout table (`GSUB`, `GPOS`), for a feature that the font has."""
    table = font[name].table
    table.LookupList.Lookup.append(buildLookup(subtables))
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == feature:
            record.Feature.LookupListIndex.append(len(table.LookupList.Lookup) - 1)


def _subtables(font: TTFont, name: str) -> Iterator[tuple[int, Any]]:
    """The subtables of a layout table (`GSUB`, `GPOS`), each with its kind; none without the table."""
    if name in font:
        for lookup in font[name].table.LookupList.Lookup:
            for table in lookup.SubTable:
                inner = getattr(table, "ExtSubTable", table)
                yield inner.LookupType, inner
