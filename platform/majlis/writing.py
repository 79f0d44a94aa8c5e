"""What people may write: kept character for character as it was sent, or refused with the reason.

Nothing is trimmed, normalised or replaced: whoever reads, years later, reads what was written. Every
script is welcome, and so are emoji with their joiners and flags, Arabic with its vowel signs, and
the marks and isolates (U+200E, U+200F, U+061C, U+2066 to U+2069) that put two directions in order.

Refused everywhere, because nothing could keep it, or because it makes a text read otherwise than it
is written:

    nul             U+0000, which PostgreSQL does not keep
    half-character  a surrogate, which UTF-8 does not know
    control         other control characters but tab, line feed and carriage return, and the
                    66 noncharacters
    override        U+202D and U+202E: letters shown in another order than they are kept
    marks           more than `MOST_MARKS` marks on one letter, which would cover the lines around

A line (a name, a title, a question) stands in lists, in other people's sentences and in the minds of
those who trust a name; there is refused as well:

    line            a line break or a tab
    invisible       what is not seen and joins nothing: zero-width space, word joiner, BOM, soft
                    hyphen, fillers, tags outside a flag; and the older embeddings U+202A to U+202C
    isolate         an isolate that is opened and not closed, or closed and not opened: it would
                    turn the sentence that quotes it

Two names that look alike in different scripts are not told apart here: that is what the directory's
verified marks are for. See Unicode TR 36 and TR 39 on spoofing, and UAX 9 on directions.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

# Languages stack fewer; the Stream-Safe Text Format of UAX 15 ends at 30.
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
# The tag characters spell the region of a flag (England, Scotland, Wales), and nothing else.
_FLAG = re.compile("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f")
_TAGS = re.compile("[\U000e0020-\U000e007f]")
# Only where this many letters in a row could be marks are they looked at one by one.
_MARKS = re.compile(rf"[^\x00-\u02ff]{{{MOST_MARKS + 1}}}")


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a text is refused: `code` as listed above, and the `character` (`U+202E`), if it is one."""

    code: str
    character: str = ""

    @property
    def message(self) -> str:
        """The id of its sentence."""
        return f"text-{self.code}"


def fault(text: str, *, line: bool = False) -> Fault | None:
    """What is wrong with a text, or with a `line`; None where nothing is."""
    if found := _NOT_TEXT.search(text) or _NONCHARACTERS.search(text):
        return _named(found[0])
    if line:
        if _BREAKS.search(text):
            return Fault("line")
        if found := _UNSEEN.search(text) or _TAGS.search(_FLAG.sub("", text)):
            return Fault("invisible", _code(found[0]))
        if not _closed(text):
            return Fault("isolate")
    if _MARKS.search(text) and _most_marks(text) > MOST_MARKS:
        return Fault("marks")
    return None


def is_seen(text: str) -> bool:
    """Whether anything of it can be seen: what only spaces and fillers fill is left out, not said."""
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


def _most_marks(text: str) -> int:
    most = run = 0
    for letter in text:
        run = run + 1 if unicodedata.category(letter) in ("Mn", "Me") else 0
        most = max(most, run)
    return most
