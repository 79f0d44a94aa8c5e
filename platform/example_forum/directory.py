"""The bodies: real ones as reported, each with its source and unverified, and invented ones.

A real body's names are the source's (Arabic only where it has it), and its description repeats the source.
A real body holds nothing in this forum.
"""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from example_forum.directory_words import INVENTED, Invented
from example_forum.facts import table
from example_forum.people import ADMINISTRATOR
from example_forum.reported_words import REPORTED
from example_forum.stage import Names, the
from federations.organisations.commands import (
    register_organisation,
    rename_organisation,
    verify_organisation,
)
from federations.organisations.rules import OrganisationType, Profile, Registration, Reported

# Types by how the kind in `institutions.csv` begins.
TYPES = {
    "ministère": OrganisationType.MINISTRY,
    "organisation patronale": OrganisationType.CONFEDERATION,
    "établissement public": OrganisationType.PUBLIC_INSTITUTION,
    "agence publique": OrganisationType.PUBLIC_INSTITUTION,
    "institution constitutionnelle": OrganisationType.PUBLIC_INSTITUTION,
    "autorité": OrganisationType.PUBLIC_INSTITUTION,
    "chambres consulaires": OrganisationType.PUBLIC_INSTITUTION,
    "université": OrganisationType.RESEARCH_BODY,
    "centre technique": OrganisationType.RESEARCH_BODY,
    "opérateur innovation": OrganisationType.RESEARCH_BODY,
    "cluster": OrganisationType.ASSOCIATION,
    "association": OrganisationType.ASSOCIATION,
}

# The forum's sectors by the sectors in `federations.csv`.
SECTORS = {
    "électrique/électronique/ENR": ["electrical_electronics", "energy"],
    "mécanique-métallurgie": ["mechanical_metal"],
    "cuir": ["leather"],
    "automobile": ["automotive"],
    "chimie-parachimie": ["chemicals"],
    "plasturgie": ["plastics"],
    "agroalimentaire": ["agrifood"],
    "produits de la mer": ["seafood"],
    "bois/papier/emballage": ["wood_paper_packaging"],
    "commerce et services": ["trade_services"],
    "culture": ["culture"],
    "pêche": ["fisheries"],
    "banque-finance": ["banking_finance"],
    "pharmacie": ["pharmaceuticals"],
    "textile-habillement": ["textile"],
    "aéronautique": ["aerospace"],
    "numérique": ["digital"],
    "BTP": ["construction"],
    "conseil-ingénierie": ["consulting_engineering"],
    "énergie": ["energy"],
    "minoterie": ["agrifood"],
    "conserve": ["agrifood"],
    "aviculture": ["agrifood"],
    "essais et contrôle": ["testing_inspection"],
    "agriculture": ["agriculture"],
    "électricité": ["electrical_electronics"],
}

# Acronyms that the collectors invented or could not verify: not shown.
WITHOUT_ACRONYM = {"FA", "FE"}
# The row of all twelve regional centres, which `regions.csv` lists one by one.
TWELVE_CENTRES = "CRI"


def register_reported_bodies() -> None:
    """Registers institutions, then federations with their members after them, then the regional centres."""
    for row in table("institutions"):
        if row["acronym"] != TWELVE_CENTRES:
            kind = next(type for word, type in TYPES.items() if row["kind"].startswith(word))
            _report(row, Profile(kind))
    inside = {row["acronym"]: _parent(row) for row in table("federations")}
    for row in sorted(table("federations"), key=lambda row: inside[row["acronym"]] == "FENAGRI"):
        profile = Profile(_type_of_federation(row), sectors=SECTORS[row["sector"]])
        _report(row, profile, inside[row["acronym"]])
    for row in table("regions"):
        profile = Profile(OrganisationType.REGIONAL_CENTRE, region=row["iso_3166_2"])
        _report(
            {**row, "name_fr": row["cri"], "name_ar": "", "name_en": "", "acronym": ""}, profile
        )


def register_invented_bodies() -> None:
    """Registers the examples, parents first; some are verified, one has been renamed since."""
    for body in INVENTED:
        register_organisation(
            ADMINISTRATOR.does("register", body.key),
            the("organisation", body.key),
            Registration(
                body.former_names or body.names,
                body.profile,
                parents=[the("organisation", parent) for parent in body.under],
                example=True,
            ),
        )
        if body.renamed_on:
            rename_organisation(
                ADMINISTRATOR.does("rename", body.key),
                the("organisation", body.key),
                body.names,
                None,
                body.renamed_on,
            )
        if body.verified:
            _verify(body)


def _verify(body: Invented) -> None:
    verify_organisation(ADMINISTRATOR.does("verify", body.key), the("organisation", body.key))


def _report(row: dict[str, str], profile: Profile, parent: str | None = None) -> None:
    acronym = row["acronym"]
    names = {language: row[f"name_{language}"] for language in ("fr", "ar", "en")}
    register_organisation(
        ADMINISTRATOR.does("register", "reported", acronym or row["name_fr"]),
        _reported_id(acronym or row["name_fr"]),
        Registration(
            {language: name for language, name in names.items() if name},
            replace(profile, description=_described(row)),
            acronym=acronym if acronym and acronym not in WITHOUT_ACRONYM else None,
            parents=[_reported_id(parent)] if parent else [],
            reported=Reported(source=row["source"], confidence=row["confidence"]),
        ),
    )


def _reported_id(name: str) -> UUID:
    return the("organisation", "reported", name)


def _described(row: dict[str, str]) -> Names:
    return REPORTED[TWELVE_CENTRES if "cri" in row else row["acronym"]]


def _type_of_federation(row: dict[str, str]) -> OrganisationType:
    name = row["name_fr"]
    if row["kind"] == "confédération":
        return OrganisationType.CONFEDERATION
    if name.startswith(("Association", "Groupement")):
        return OrganisationType.ASSOCIATION
    return OrganisationType.FEDERATION


def _parent(row: dict[str, str]) -> str | None:
    """`interne`: a federation inside CGEM, without legal personality of its own."""
    if row["kind"] == "interne":
        return "CGEM"
    return "FENAGRI" if row["kind"].startswith("within FENAGRI") else None
