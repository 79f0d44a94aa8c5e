"""The comparison of names, and the closed lists compared with their source."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

import pytest

import example_forum
from federations.membership.rules import Role
from federations.organisations.rules import (
    LANGUAGES,
    REGIONS,
    SECTORS,
    OrganisationStatus,
    OrganisationType,
    name_key,
)
from majlis.folding import folded
from majlis.texts import say


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Fédération de l’Automobile", "federation de l'automobile"),
        ("Fès-Meknès", "fes meknes"),
        ("CRI L’Oriental", "CRI L'Oriental"),
        ("  R&D   Maroc ", "r d maroc"),
        ("الاتّحاد", "الاتحاد"),
        ("الإسمنت", "الاسمنت"),
        ("وزارة الصناعة", "وزاره الصناعه"),
        ("مستشفى", "مستشفي"),
    ],
)
def test_names_match_without_accents_and_letter_variants(written: str, typed: str) -> None:
    assert folded(written) == folded(typed)


def test_different_names_do_not_match() -> None:
    assert folded("Fédération du cuir") != folded("Fédération du cuivre")


def test_the_name_key_is_the_french_name_or_else_the_first_other() -> None:
    assert name_key({"en": "Leather", "fr": "Cuir"}) == "Cuir"
    assert name_key({"en": "Leather", "ar": "جلد"}) == "جلد"


def test_the_regions_equal_the_source_file() -> None:
    source = Path(example_forum.__path__[0]) / "facts" / "regions.csv"
    with source.open(encoding="utf-8", newline="") as file:
        assert {
            line["iso_3166_2"]: {language: line[f"name_{language}"] for language in LANGUAGES}
            for line in csv.DictReader(file)
        } == REGIONS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_label(language: str) -> None:
    words: dict[str, Iterable[str]] = {
        "organisation-type": OrganisationType,
        "organisation-sector": SECTORS,
        "organisation-status": OrganisationStatus,
        "mandate-role": Role,
    }
    for word, codes in words.items():
        for code in codes:
            assert say(language, f"{word}-{code}")
