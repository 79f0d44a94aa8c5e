"""How names are compared: to find them (`folded`), to sort them (`sort_key`), to tell them apart (`visible`,
`looks`, `alike`).

Plain Python, stored in columns, so that both databases answer alike. `frontend/src/i18n/fold.ts` folds the
same way where the browser filters; both are tested with `tests/majlis/folding.json`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from majlis.writing import IGNORED

__all__ = ["SORT_COLUMNS", "alike", "folded", "looks", "shown", "sort_key", "sort_keys", "visible"]

# Letters that people type alike, and letters that do not decompose.
_ALIKE = str.maketrans(
    {
        "ة": "ه",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ہ": "ه",
        "ٱ": "ا",
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ł": "l",
        "ı": "i",
        "þ": "th",
        "ـ": "",
        "ء": "",
    }
)
# Cyrillic and Greek letters whose small or capital form looks like a Latin letter (Unicode TR 39).
_LIKE_LATIN = str.maketrans(
    "авсԁегһніјкӏмопрԛѕтухԝѵ" + "αβγεζηικμνορτυχ", "abcderhhijklmonpqstyxwv" + "abyezhikmnoptyx"
)
# Letters and digits of one script that look alike, some by their small or capital form only.
_LIKE_ANOTHER = str.maketrans("l1ǀ0ɑɡھەڪ", "iiioagههك")
# In the alphabet, teh marbuta is a form of teh, and hamza a letter.
_SORTED = {**_ALIKE, ord("ة"): "ت", ord("ء"): "ء"}
# Languages, in the order in which a reader is shown a name that has none in their own.
_SHOWN = ("fr", "ar", "en")
SORT_COLUMNS = {language: f"order_{language}" for language in _SHOWN}
# Letters of a name that decide its place; a longer key would exceed an index row.
LONGEST = 60
# Maximum length of a stored key.
LONGEST_KEY = 900


def folded(text: str) -> str:
    """A text normalised for search: `"Fédération de l’Automobile"` → `"federation de l automobile"`.

    Keeps letters and digits in lower case, without accents, Arabic vowel signs, tatweel and invisible format
    characters. Letters that people type alike are equal: alef, waw and yeh with or without hamza; final yeh
    and alef maqsura; teh marbuta and heh. All digits are Western.
    """
    return " ".join(_bare(text, _ALIKE).split())


def _bare(text: str, alike: Mapping[int, str]) -> str:
    plain = (
        _digit(letter)
        for letter in unicodedata.normalize("NFKD", text).casefold()
        if unicodedata.category(letter) not in ("Cf", "Mn")
    )
    return "".join(
        letter if letter.isalnum() else " " for letter in "".join(plain).translate(alike)
    )


def _digit(letter: str) -> str:
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(value)


def visible(text: str) -> str:
    """A text without what nobody sees: invisible characters, the kind and number of spaces, normal forms.

    Two names are the same if these are equal; any visible sign, also case and accents, tells them apart.
    """
    return " ".join(IGNORED.sub("", unicodedata.normalize("NFC", text)).split())


def looks(text: str) -> str:
    """The form that names share if readers cannot tell them apart within one script, also by case."""
    for _ in range(2):  # removing a character can make its neighbours compose
        text = visible(unicodedata.normalize("NFKC", text).casefold())
    return text


def alike(text: str) -> str:
    """The form that names of people share if readers could take one for the other, also across scripts.

    It compares looks only: `Ali` and `Aii` can be two people, of whom the second adds something to the name.
    """
    return folded(text.replace("|", "l")).translate(_LIKE_LATIN).translate(_LIKE_ANOTHER)


def sort_key(text: str, language: str) -> str:
    """The place of a text in the reader's alphabet, as ASCII that every database sorts alike.

    Letters decide first, without accents and case, the script of the language before the others; digits stand
    before letters, and all other signs are spaces. Then accents decide, then case.
    """
    letters = " ".join(_bare(text, _SORTED).split())[:LONGEST]
    accents = unicodedata.normalize("NFD", text.casefold())[:LONGEST]
    parts = (
        "".join(_weight(letter, language) for letter in letters),
        accents.encode("utf-8", "replace").hex(),
        text.swapcase()[:LONGEST].encode("utf-8", "replace").hex(),
    )
    # A separator below all weights: a shorter name stands before its continuations.
    return "0".join(parts)[:LONGEST_KEY]


def _weight(letter: str, language: str) -> str:
    if letter == " ":
        return "1"
    if letter.isdigit():
        return f"2{ord(letter):05x}"
    arabic = "\u0600" <= letter <= "\u06ff"
    return f"{3 if arabic == (language == 'ar') else 4}{ord(letter):05x}"


def shown(names: Mapping[str, str], language: str) -> str:
    """The name that a reader of this language is shown: theirs, or else French, or else any other."""
    return next((names[one] for one in (language, *_SHOWN) if names.get(one)), "")


def sort_keys(names: Mapping[str, str]) -> dict[str, str]:
    """The values of `SORT_COLUMNS` for a thing with these names."""
    return {
        column: sort_key(shown(names, language), language)
        for language, column in SORT_COLUMNS.items()
    }
