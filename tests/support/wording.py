"""The glossary, and rules that hold for every text of a language: messages and the example forum's words.

The glossary (`platform/majlis/locale/glossary.csv`) has one row for each term: `en`, `fr` and `ar`; the
terms that no text may use instead, in `never_en`, `never_fr` and `never_ar`, separated by semicolons; and a
note. A forbidden term may be followed by the ids of messages to which it is limited, in brackets:
`صيغة [proposal-* !proposal-copy]`.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

import majlis
from majlis.texts import LANGUAGES

GLOSSARY = Path(majlis.__path__[0]) / "locale" / "glossary.csv"

# Arabic words that end in ك without addressing one person, after their prefixes.
_NOT_YOU = (
    "ذلك كذلك تلك هناك هنالك مشترك المشترك بنك البنك شريك الشريك تشارك يشارك شارك يملك تملك اشتراك الاشتراك "
    "إشراك ترك يترك محرك المحرك إدراك سلك السلك صك شك الشك فكك كفيسبوك إلكترونيك الإلكترونيك الميكانيك "
    "ميكانيك لذلك بذلك آنذاك تمسك يمسك مسك ملك هوك البنوك بنوك مشارك المشارك السكك "
    "البلاستيك"
)
NOT_YOU = set(_NOT_YOU.split())
# Imperatives that address one person; أدخل, اكتب, تحقق, راجع and احتفظ are also other words.
_ONE_PERSON = "أعد اختر افتح حاول أضف سجّل حمّل نزّل شغّل قارن استأنف اطلب أكد احفظ صدّر ثبّت أنشئ"
ONE_PERSON = set(_ONE_PERSON.split())
_TURNED = re.compile(
    r"\d[ \u00a0\u202f]\d|[%٪]"
    r"|(?<![\w/])[-/.:@#_*+=?&<>\\]+[A-Za-z]|[A-Za-z][\w/.-]*[-/@#_*+=&<>\\]+(?![\w])"
)


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


def failing(found: Iterable[object]) -> str:
    return "\n" + "\n".join(map(str, found))


def addressed_to_one(text: str) -> list[str]:
    """The Arabic words that address one person, whom the interface addresses in the plural."""
    return [
        word
        for word in re.findall(r"[\u0620-\u065f]+", text)
        if (len(word) > 2 and word.endswith("ك") and word.lstrip("وف") not in NOT_YOU)
        or word in ONE_PERSON
    ]


def has_tanwin_or_spaced_guillemets(text: str) -> bool:
    return bool(re.search(r"\u064b|«\s|\s»", text))


def is_turned(text: str) -> bool:
    """Whether spaced digits, a percent sign or a Latin text with a sign at its end change their order."""
    bare = re.sub("\u2066[^\u2066\u2069]*\u2069", "", text)
    return bool(_TURNED.search(bare))


def has_breakable_space(text: str) -> bool:
    """Whether a French text has another space than U+00A0 before `: »` and after `«`, or than U+202F before
    `; ? ! %`: a line could end there.
    """
    return bool(re.search(r"[^\S\u00a0][:»](?!\w)|«[^\S\u00a0]|[^\S\u202f][;?!%](?!\w)", text))
