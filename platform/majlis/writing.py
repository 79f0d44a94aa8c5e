"""Validation of users' text: stored character for character, or refused with the reason.

Text is not trimmed, normalised or replaced, so that readers see it as it was written. Allowed: every
script, emoji with their joiners and flags, Arabic with vowel signs, and the directional marks and isolates
of bidirectional text (U+200E, U+200F, U+061C, U+2066 to U+2069).

Refused everywhere, because it cannot be stored, or because it is displayed otherwise than it is written:

    nul             U+0000, which PostgreSQL cannot store
    half-character  a surrogate, which UTF-8 cannot encode
    control         control characters except tab, line feed and carriage return, and the 66
                    noncharacters
    override        U+202D and U+202E, which display letters in another order than the stored one
    marks           more than `MOST_MARKS` combining marks on one letter, which would cover the lines
                    above and below

Refused as well in a line (a name, a title, a question), which is quoted in lists and sentences and which
readers trust:

    line            a line break or a tab
    invisible       invisible characters that join nothing: zero-width space, word joiner, BOM, soft
                    hyphen, fillers, tags outside a flag; and the older embeddings U+202A to U+202C
    isolate         unbalanced isolates, which would change the direction of a sentence that quotes
                    the line

Refused as well in a proper name (of a person, an organisation or a group), which readers trust most:

    scripts         a word that mixes two scripts, such as Latin and Cyrillic: many letters look alike.
                    Arabic and others that look like none stand beside Latin (`الـCGEM`), and so does one
                    Greek symbol (`ΔT`)

Look-alikes of whole words are not detected here: the names of people are compared by `folding.alike`, and
the directory has verified marks. See Unicode TR 36 and TR 39 on spoofing, and UAX 9 on directions.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import urlsplit

# Real languages stack fewer; the Stream-Safe Text Format of UAX 15 allows 30.
MOST_MARKS = 12

_NOT_TEXT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\u202d\u202e]"
)
_NONCHARACTERS = re.compile(
    "[" + "".join(f"{chr(p | 0xFFFE)}{chr(p | 0xFFFF)}" for p in range(0, 0x110000, 0x10000)) + "]"
)
_BREAKS = re.compile("[\t\n\r\u2028\u2029]")
_UNSEEN = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u202a-\u202c\u2060-\u2065\u206a-\u206f"
    "\u2800\u3164\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e001f"
    "\U000e0080-\U000e00ff\U000e01f0-\U000e0fff]"
)
# What `folding` leaves out of names: also the joiners, marks of direction, variation selectors and tags.
IGNORED = re.compile(
    f"{_UNSEEN.pattern}|[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u061c\u200c-\u200f\u2066-\u2069\ufe00-\ufe0f"
    "\U000e0020-\U000e007f]"
)
# Tag characters are allowed only in the flag of a region (England, Scotland, Wales).
_FLAG = re.compile("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f")
_TAGS = re.compile("[\U000e0020-\U000e007f]")
# A name, or an IPv6 address, of which `urlsplit` removes the brackets.
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?|[0-9a-f:.]*:[0-9a-f:.]*")
_ONE_ADDRESS = re.compile(r"[A-Za-z0-9._+-]+@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")
# Scripts that people mix with others in one word, as the names of their characters begin: their letters look
# like those of no other.
_MIXED = {"ARABIC", "HEBREW", "CJK", "HIRAGANA", "KATAKANA", "BOPOMOFO", "HANGUL", "TIFINAGH"}
# Greek letters that serve as symbols and look like no Latin letter (α and γ do).
_SYMBOLS = set("ΓΔΘΛΞΠΣΦΨΩβδθλμξπφψ")
_WORD = re.compile(r"[^\W_]+")
# Fast path: characters are examined one by one only if this many in a row could be marks.
_MARKS = re.compile(rf"[^\x00-\u02ff]{{{MOST_MARKS + 1}}}")


@dataclass(frozen=True, slots=True)
class Fault:
    """A reason to refuse a text: a `code` listed above, and the refused `character` (`U+202E`), if any."""

    code: str
    character: str = ""

    @property
    def message(self) -> str:
        """The id of its message in the texts."""
        return f"text-{self.code}"


def fault(text: str, *, line: bool = False, proper: bool = False) -> Fault | None:
    """The fault of a text, of a `line`, or of a line that is a `proper` name; `None` if it is valid."""
    if found := _NOT_TEXT.search(text) or _NONCHARACTERS.search(text):
        return _named(found[0])
    if line or proper:
        if _BREAKS.search(text):
            return Fault("line")
        if found := _UNSEEN.search(text) or _TAGS.search(_FLAG.sub("", text)):
            return Fault("invisible", _code(found[0]))
        if not _closed(text):
            return Fault("isolate")
    if proper and (letter := _mixed(text)):
        return Fault("scripts", _code(letter))
    if _MARKS.search(text) and _most_marks(text) > MOST_MARKS:
        return Fault("marks")
    return None


def is_link(href: str) -> bool:
    """Whether an address leads where it seems to.

    That is http or https to a host that is written in ASCII (`xn--…` shows a look-alike) and follows no user
    name; or mailto with one plain address and no headers. Browsers drop white space and control characters
    from addresses, and read a backslash as a slash.
    """
    if re.search(r"[\s\x00-\x20\x7f\\]", href) or fault(href, line=True):
        return False
    if href.lower().startswith("mailto:"):
        return bool(_ONE_ADDRESS.fullmatch(href[len("mailto:") :]))
    try:
        parts = urlsplit(href)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    if parts.scheme not in ("http", "https") or not host or "@" in parts.netloc:
        return False
    return bool(_HOST.fullmatch(host))


def is_seen(text: str) -> bool:
    """Whether a text has a visible character; spaces and fillers alone count as blank."""
    return any(
        unicodedata.category(letter)[0] not in "ZC" and not _UNSEEN.match(letter) for letter in text
    )


def _named(character: str) -> Fault:
    match character:
        case "\x00":
            return Fault("nul", "U+0000")
        case "\u202d" | "\u202e":
            return Fault("override", _code(character))
        case _ if "\ud800" <= character <= "\udfff":
            return Fault("half-character", _code(character))
        case _:
            return Fault("control", _code(character))


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"


def _closed(text: str) -> bool:
    depth = 0
    for letter in re.findall("[\u2066-\u2069]", text):
        depth += -1 if letter == "\u2069" else 1
        if depth < 0:
            return False
    return depth == 0


def _mixed(text: str) -> str:
    """The first letter that is of another script than its word, among scripts that people do not mix."""
    if text.isascii():
        return ""
    plain = unicodedata.normalize("NFKD", IGNORED.sub("", text))
    letters = "".join(letter for letter in plain if unicodedata.category(letter)[0] != "M")
    words: list[str] = _WORD.findall(letters)
    for word in words:
        symbols = [letter for letter in word if letter in _SYMBOLS]
        of_word = ""
        for letter in word:
            if unicodedata.category(letter) not in ("Lu", "Ll", "Lt", "Lo"):
                continue
            script = unicodedata.name(letter, "").partition(" ")[0]
            if script in _MIXED or symbols == [letter]:
                continue
            of_word = of_word or script
            if script != of_word:
                return letter
    return ""


def _most_marks(text: str) -> int:
    most = run = 0
    for letter in text:
        run = run + 1 if unicodedata.category(letter) in ("Mn", "Me") else 0
        most = max(most, run)
    return most
