"""Closed lists of types, sectors and regions, and the comparison of names; pure.

Facts store the codes for ever, so codes are only added, never removed. The words of types and sectors
are Fluent messages (`organisation-type-…`, `organisation-sector-…`); the names of regions are here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from majlis.folding import visible

LANGUAGES = ("fr", "ar", "en")


class OrganisationType(StrEnum):
    MINISTRY = "ministry"
    PUBLIC_INSTITUTION = "public_institution"
    CONFEDERATION = "confederation"
    FEDERATION = "federation"
    ASSOCIATION = "association"
    COMPANY = "company"
    RESEARCH_BODY = "research_body"
    REGIONAL_CENTRE = "regional_centre"


class OrganisationStatus(StrEnum):
    ACTIVE = "active"
    MERGED = "merged"
    DISSOLVED = "dissolved"


# The forum's own list, taken from the sectors in example_forum/facts/federations.csv. Several
# federations may have the same sector.
SECTORS = (
    "aerospace",
    "agriculture",
    "agrifood",
    "automotive",
    "banking_finance",
    "chemicals",
    "construction",
    "consulting_engineering",
    "culture",
    "digital",
    "electrical_electronics",
    "energy",
    "fisheries",
    "leather",
    "mechanical_metal",
    "pharmaceuticals",
    "plastics",
    "seafood",
    "testing_inspection",
    "textile",
    "trade_services",
    "wood_paper_packaging",
)

# The twelve regions by ISO 3166-2, codes and names as in example_forum/facts/regions.csv
# (https://en.wikipedia.org/wiki/ISO_3166-2:MA). All Arabic names have one spelling: spaced hyphens, and no
# word جهة. It is still to be checked against the text of décret n° 2-15-40 of 2015.
REGIONS = {
    "MA-01": {
        "fr": "Tanger-Tétouan-Al Hoceïma",
        "ar": "طنجة - تطوان - الحسيمة",
        "en": "Tangier-Tetouan-Al Hoceima",
    },
    "MA-02": {"fr": "L’Oriental", "ar": "الشرق", "en": "Oriental"},
    "MA-03": {"fr": "Fès-Meknès", "ar": "فاس - مكناس", "en": "Fez-Meknes"},
    "MA-04": {
        "fr": "Rabat-Salé-Kénitra",
        "ar": "الرباط - سلا - القنيطرة",
        "en": "Rabat-Sale-Kenitra",
    },
    "MA-05": {
        "fr": "Béni Mellal-Khénifra",
        "ar": "بني ملال - خنيفرة",
        "en": "Beni Mellal-Khenifra",
    },
    "MA-06": {"fr": "Casablanca-Settat", "ar": "الدار البيضاء - سطات", "en": "Casablanca-Settat"},
    "MA-07": {"fr": "Marrakech-Safi", "ar": "مراكش - آسفي", "en": "Marrakesh-Safi"},
    "MA-08": {"fr": "Drâa-Tafilalet", "ar": "درعة - تافيلالت", "en": "Draa-Tafilalet"},
    "MA-09": {"fr": "Souss-Massa", "ar": "سوس - ماسة", "en": "Souss-Massa"},
    "MA-10": {"fr": "Guelmim-Oued Noun", "ar": "كلميم - واد نون", "en": "Guelmim-Oued Noun"},
    "MA-11": {
        "fr": "Laâyoune-Sakia El Hamra",
        "ar": "العيون - الساقية الحمراء",
        "en": "Laayoune-Sakia El Hamra",
    },
    "MA-12": {
        "fr": "Dakhla-Oued Ed-Dahab",
        "ar": "الداخلة - وادي الذهب",
        "en": "Dakhla-Oued Ed-Dahab",
    },
}


@dataclass(frozen=True)
class Profile:
    """The profile of an organisation. `sme` marks a small or medium-sized company."""

    type: OrganisationType
    sme: bool = False
    sectors: list[str] = field(default_factory=list)
    region: str | None = None
    description: dict[str, str] = field(default_factory=dict)
    website: str | None = None


@dataclass(frozen=True)
class Reported:
    """The source of an imported organisation and the confidence in it: reported, not verified."""

    source: str
    confidence: str


@dataclass(frozen=True)
class Registration:
    """The content of a new directory entry."""

    names: dict[str, str]
    profile: Profile
    acronym: str | None = None
    parents: Sequence[UUID] = ()
    reported: Reported | None = None
    example: bool = False


# Maximum length of an index key on every database.
LONGEST_KEY = 500


def name_key(names: dict[str, str]) -> str:
    """The unique key of active organisations: the start of the first name, French first."""
    name = next(names[language] for language in LANGUAGES if language in names)
    return visible(name)[:LONGEST_KEY]
