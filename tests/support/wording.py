"""The glossary, the wordings of the messages, and the rules that every text of a language obeys.

The glossary (`platform/majlis/locale/glossary.csv`) has one row for each term: `en`, `fr` and `ar`; the
terms that no text may use instead, in `never_en`, `never_fr` and `never_ar`, separated by semicolons; and a
note. A forbidden term may be followed by the ids of messages to which it is limited, in brackets:
`صيغة [proposal-* !proposal-copy]`.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

import majlis
from majlis.texts import LANGUAGES, packages, texts_of

GLOSSARY = Path(majlis.__path__[0]) / "locale" / "glossary.csv"


@dataclass(frozen=True, slots=True)
class Forbidden:
    """A term that no message uses, the term that stands instead, and the messages that this concerns."""

    language: str
    term: str
    instead: str
    ids: tuple[str, ...]

    @property
    def pattern(self) -> re.Pattern[str]:
        term = re.escape(self.term)
        if self.language == "ar":
            # With و or ف, one preposition, and the article, which لل contains.
            term = (
                rf"(?<!\w)[وف]?(?:[بكل]?(?:ال)?|لل){term}(?!\w)" if self.term[0].isalpha() else term
            )
        else:
            term = rf"(?<!\w){term}(?!\w)"
        return re.compile(term, re.IGNORECASE)

    def concerns(self, id: str) -> bool:
        within = [glob for glob in self.ids if not glob.startswith("!")] or ["*"]
        without = [glob[1:] for glob in self.ids if glob.startswith("!")]
        return any(fnmatchcase(id, glob) for glob in within) and not any(
            fnmatchcase(id, glob) for glob in without
        )


def rows() -> list[dict[str, str]]:
    with GLOSSARY.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def forbidden() -> Iterator[Forbidden]:
    for row in rows():
        for language in LANGUAGES:
            for entry in filter(None, map(str.strip, row[f"never_{language}"].split(";"))):
                term, _, ids = entry.partition(" [")
                yield Forbidden(language, term, row[language], tuple(ids.rstrip("]").split()))


# Stands for a variable in the text of a message.
HOLE = "\ufffc"


@dataclass(frozen=True, slots=True)
class Text:
    """One wording of a message, with `HOLE` for each variable; a message with variants has several."""

    language: str
    id: str
    text: str

    def __str__(self) -> str:
        return f"{self.language} {self.id}: {self.text}"


@cache
def parsed(language: str) -> dict[str, ast.Pattern]:
    return {
        entry.id.name: entry.value
        for package in packages()
        for path in texts_of(package, language)
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
        if isinstance(entry, ast.Message) and entry.value
    }


def selections(pattern: ast.Pattern) -> Iterator[ast.SelectExpression]:
    """The choices between variants inside a message, at any depth."""
    for element in pattern.elements:
        if isinstance(element, ast.Placeable) and isinstance(
            element.expression, ast.SelectExpression
        ):
            yield element.expression
            for variant in element.expression.variants:
                yield from selections(variant.value)


def wordings(pattern: ast.Pattern) -> list[str]:
    """The text of a message once for each variant, the other choices at their default.

    A message with several choices has as many wordings as variants, not as many as combinations.
    """

    def text(pattern: ast.Pattern, chosen: ast.Variant | None) -> str:
        pieces = []
        for element in pattern.elements:
            if isinstance(element, ast.TextElement):
                pieces.append(element.value)
            elif isinstance(element, ast.Placeable):
                inner = element.expression
                if isinstance(inner, ast.StringLiteral):
                    pieces.append(inner.parse()["value"])
                elif isinstance(inner, ast.SelectExpression):
                    pieces.append(text(variant_of(inner, chosen).value, chosen))
                else:
                    pieces.append(HOLE)
        return "".join(pieces)

    def variant_of(choice: ast.SelectExpression, chosen: ast.Variant | None) -> ast.Variant:
        for variant in choice.variants:
            if variant is chosen or (
                chosen and any(chosen in inner.variants for inner in selections(variant.value))
            ):
                return variant
        return next(variant for variant in choice.variants if variant.default)

    variants = [variant for choice in selections(pattern) for variant in choice.variants]
    return list(dict.fromkeys(text(pattern, variant) for variant in variants or (None,)))


@cache
def texts(language: str) -> tuple[Text, ...]:
    return tuple(
        Text(language, id, wording)
        for id, pattern in parsed(language).items()
        for wording in wordings(pattern)
    )


# An Arabic word that ends in ك, or an imperative, addresses one person; these words do not.
_NOT_YOU = (
    "آنذاك|الإلكترونيك|الاشتراك|البلاستيك|البنوك|السكك|الشريك|الشك|الميكانيك|بذلك|بنك|ترك|تشارك|تلك|تمسك|ذلك|شارك|شريك"
    "|كذلك|مسك|مشارك|مشترك|هناك|هوك|يشارك|يملك"
)
# أدخل, اكتب, تحقق, راجع and احتفظ are also other words.
_IMPERATIVES = "أعد|اختر|افتح|حاول|أضف|سجّل|حمّل|نزّل|شغّل|قارن|استأنف|اطلب|أكد|احفظ|صدّر|ثبّت|أنشئ"
_ARABIC = "[\u0620-\u065f]"
_TO_ONE_PERSON = re.compile(
    rf"(?<!{_ARABIC})(?:(?![وف]*(?:{_NOT_YOU})(?!{_ARABIC})){_ARABIC}{{2,}}ك|{_IMPERATIVES})(?!{_ARABIC})"
)
# A ballot is ورقة تصويت, or a blank or spoilt one: ورقة alone is any sheet of paper.
_PAPER = re.compile(
    r"(?:ورقة|ورقات|ورقتان|ورقتين|أوراق|ورقت\w+)(?! (?:ال)?(?:تصويت|بيضاء|ملغاة))\b"
)
# Spaced digits, a percent sign, and a Latin text that begins or ends with a sign, as `--apply`.
_TURNED = re.compile(
    r"\d[ \u00a0\u202f]\d|[%٪]"
    r"|(?<![\w/])[-/.:@#_*+=?&<>\\]+[A-Za-z]|[A-Za-z][\w/.-]*[-/@#_*+=&<>\\]+(?![\w])"
)
_ISOLATED = re.compile("\u2066[^\u2066\u2069]*\u2069")
# Before `: »` and after `«` another space than U+00A0, before `; ? ! %` another than U+202F, and a plain
# space inside a number: a line could end there.
_BREAKABLE = re.compile(
    r"[^\S\u00a0][:»](?!\w)|«[^\S\u00a0]|[^\S\u202f][;?!%](?!\w)|\d \d{3}(?!\d)"
)


# What no text of a language does: the language, and whether a text does it.
RULES: dict[str, tuple[str, Callable[[str], object]]] = {
    "address one person in Arabic": ("ar", _TO_ONE_PERSON.search),
    "write a tanwin on alif": ("ar", re.compile("\u064b").search),
    "space Arabic guillemets": ("ar", re.compile(r"«\s|\s»").search),
    "call a ballot a paper": ("ar", _PAPER.search),
    "let a number or a sign turn round": (
        "ar",
        lambda text: _TURNED.search(_ISOLATED.sub("", text)),
    ),
    "let a French line break before punctuation": ("fr", _BREAKABLE.search),
}


def failing(found: Iterable[object]) -> str:
    return "\n" + "\n".join(map(str, found))
