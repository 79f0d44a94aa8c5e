"""Names are found without accents, sorted in the reader's alphabet, and told apart by every visible sign."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from majlis.folding import folded, sort_key, sort_keys, visible

CASES = json.loads(Path(__file__).with_name("folding.json").read_text("utf-8"))


@pytest.mark.parametrize(("written", "found"), CASES)
def test_a_text_is_folded_once_for_all(written: str, found: str) -> None:
    assert folded(written) == found
    assert folded(found) == found


FRENCH = [
    *(
        "2026",
        "abbé",
        "Agence",
        "cote",
        "côte",
        "Côté",
        "Eau",
        "École",
        "écoles",
        "Étude",
        "œuvre",
        "Zoo",
    ),
    *("أحمد", "بنعلي", "تعاونية", "وزارة"),
]


def test_the_order_of_french_and_english_ignores_accents_and_case_first() -> None:
    for language in ("fr", "en"):
        assert sorted(set(FRENCH), key=lambda one: sort_key(one, language)) == FRENCH


def test_a_reader_of_arabic_finds_arabic_names_first_in_the_order_of_the_alphabet() -> None:
    names = [
        "أحمد",
        "باب",
        "تعاونية",
        "ثقافة",
        "جمعية",
        "خ",
        "ذ",
        "ظ",
        "هيئة",
        "وزارة",
        "يوسف",
        "Agence",
        "École",
    ]
    assert sorted(set(names), key=lambda one: sort_key(one, "ar")) == names


def test_a_shorter_name_stands_before_its_continuations() -> None:
    names = ["Exemple", "Exemple A", "Exemple C", "Exemple C++", "Exemple CA", "Exemples"]
    assert sorted(set(names), key=lambda one: sort_key(one, "fr")) == names


def test_each_language_sorts_by_the_name_that_is_shown() -> None:
    keys = sort_keys({"fr": "Zoo", "ar": "أسد"})
    assert keys == {
        "order_fr": sort_key("Zoo", "fr"),
        "order_ar": sort_key("أسد", "ar"),
        "order_en": sort_key("Zoo", "en"),
    }


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Exemple C", "Exemple C++", False),
        ("Exemple C", "Exemple c", False),
        ("Exemple C", "Exemple Ç", False),
        ("R&D", "R+D", False),
        ("C2", "C²", False),
        ("Exemple  C", " Exemple\u00a0C ", True),
        ("Exem\u200bple C", "Exemple C", True),
        ("E\u0301cole", "École", True),
    ],
)
def test_names_are_told_apart_by_what_is_visible(one: str, other: str, same: bool) -> None:
    assert (visible(one) == visible(other)) is same


@pytest.mark.parametrize(
    "unseen", ["\ufe0f", "\ufe00", "\u200d", "\u034f", "\u061c", "\x00", "\U000e0041"]
)
def test_a_sign_that_nobody_sees_tells_no_names_apart(unseen: str) -> None:
    assert visible(f"Fédération{unseen} X{unseen}") == visible("Fédération X")
