"""Permitted text: every script unchanged; no characters that cannot be stored or that deceive readers."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from majlis.texts import LANGUAGES, say
from majlis.writing import MOST_MARKS, fault, is_seen

NAMES = [
    "Fédération de l’Automobile",
    "Fe\u0301de\u0301ration",  # composed otherwise
    "فدرالية صناعة السيارات",
    "اَلْمَجْلِسُ الْوَطَنِيُّ",  # vowelled
    "ـمـجلسـ",
    "ⵜⴰⵎⴰⵣⵉⵖⵜ",
    "می\u200cخواهم",  # Persian needs the non-joiner
    "क्षि",
    "中国工业联合会",
    "Ελληνικά Кириллица עִבְרִית ไทย አማርኛ",
    "👩🏽\u200d🔬 👨\u200d👩\u200d👧\u200d👦 👍🏿 ❤\ufe0f 1\ufe0f\u20e3",
    "🇲🇦 \U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "\u2067نسيج\u2069 (AMITH)",
    "\u200fالنسيج\u200e 2026",
    "C++ & <b>non</b> 'quoted' \\ {accolades} %s $(x)",
    "Việt Nam ﷽",
    "الـCGEM",  # Arabic takes Latin acronyms into a word; the two look nothing alike
    "10 µm, 3 Ω",
    "Société Газпром",
    "ΔT et ΔP",
    "λmax",
    "2πr",
    "kΩ",
    "k\u2126",
    "25 μg/m³",
    "α-tocophérol",
    "№ 5, 1ª, Nº 2, ʿAlī, ʻOkina, ½x, ﬁn",
    "ΣΟΦΙΑ Σοφία",
    "東京タワーの中国",
    "ⵎⴰⵔⵓⴽCGEM",
    " ",
    "",
]
PROSE = ["Un\nDeux\r\n\tTrois", "\u202bالنسيج\u202c", "\ufeffDebut", "un\u200bdeux", "\u2067ouvert"]
NEVER = [
    ("a\x00b", "nul"),
    ("a\ud83d", "half-character"),
    ("a\x01", "control"),
    ("\x1b[31mrouge", "control"),
    ("a\x7f", "control"),
    ("a\x85", "control"),
    ("a\uffff", "control"),
    ("a\U0001fffe", "control"),
    ("oui\u202enon", "override"),
    ("\u202doui", "override"),
    ("e" + "\u0301" * (MOST_MARKS + 1), "marks"),
]
NOT_IN_A_LINE = [
    ("Un\nDeux", "line"),
    ("Un\tDeux", "line"),
    ("Un\u2028Deux", "line"),
    ("Fédé\u200bration", "invisible"),
    ("\ufeffFédération", "invisible"),
    ("Fédé\u00adration", "invisible"),
    ("Fédération\u3164", "invisible"),
    ("\u202bنسيج\u202c", "invisible"),
    ("Fédération\U000e0041", "invisible"),
    ("\u2067نسيج", "isolate"),
    ("نسيج\u2069", "isolate"),
]
NOT_IN_A_PROPER_NAME = [
    ("\u0410mina", "scripts"),
    ("Amin\u0430", "scripts"),
    ("\u0410\u0301mina", "scripts"),
    ("\u0410\u200dmina", "scripts"),
    ("A\u1ab0\u043cina", "scripts"),
    ("Om\u03bfar", "scripts"),
    ("\u039f\u0442", "scripts"),
    ("CGE\u13b7", "scripts"),
    ("K\u03b1rim", "scripts"),  # alpha
    ("m\u03bc\u03bc", "scripts"),
    ("\u144estr", "scripts"),  # Canadian syllabics
    ("Al\u10d8", "scripts"),  # Georgian
]


@pytest.mark.parametrize("text", NAMES)
def test_names_in_every_script_are_permitted(text: str) -> None:
    assert fault(text) is None
    assert fault(text, line=True) is None
    assert fault(text, proper=True) is None


@pytest.mark.parametrize("text", PROSE)
def test_prose_permits_characters_that_a_line_does_not(text: str) -> None:
    assert fault(text) is None
    assert fault(text, line=True)


@pytest.mark.parametrize(("text", "code"), NEVER)
def test_forbidden_characters_are_refused_in_every_text(text: str, code: str) -> None:
    for line in (False, True):
        found = fault(text, line=line)
        assert found is not None
        assert found.code == code


@pytest.mark.parametrize(("text", "code"), NOT_IN_A_LINE)
def test_invisible_characters_and_line_breaks_are_refused_in_a_line(text: str, code: str) -> None:
    found = fault(text, line=True)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize(("text", "code"), NOT_IN_A_PROPER_NAME)
def test_a_word_of_two_scripts_is_refused_in_a_proper_name_only(text: str, code: str) -> None:
    assert fault(text, line=True) is None
    found = fault(text, proper=True)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("text", ["", " \t\n", "\u200b\u200d", "\u3164\u2800", "\u2066\u2069"])
def test_text_of_invisible_characters_counts_as_empty(text: str) -> None:
    assert not is_seen(text)
    assert is_seen(text + "ص")


@given(st.text())
def test_permitted_text_can_be_stored(text: str) -> None:
    if fault(text) is None:
        assert text.encode().decode() == text
        assert "\x00" not in text


@given(st.text(), st.text())
def test_two_permitted_names_are_permitted_together(one: str, other: str) -> None:
    if not fault(one, proper=True) and not fault(other, proper=True):
        found = fault(f"{one} {other}", proper=True)
        assert found is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", [text for text, _ in NEVER + NOT_IN_A_LINE + NOT_IN_A_PROPER_NAME])
def test_every_fault_has_its_message_in_every_language(language: str, text: str) -> None:
    found = fault(text, proper=True)
    assert found is not None
    message = say(language, found.message, character=found.character, most=MOST_MARKS)
    assert found.character in message


@pytest.mark.parametrize("letter", ["a", "ص", "\u0301", "😀", "\u2067"])
def test_the_cost_of_a_check_grows_no_faster_than_the_text(letter: str) -> None:
    def cost(length: int) -> float:
        """CPU seconds, the least of three."""
        seconds = []
        for _ in range(3):
            before = time.process_time()
            fault(letter * length, proper=True)
            seconds.append(time.process_time() - before)
        return min(seconds)

    # Fifty times the text: a quadratic check costs 2,500 times as much.
    assert cost(1_000_000) < 500 * max(cost(20_000), 1e-3)
