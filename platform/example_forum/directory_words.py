"""Texts of the directory: French descriptions of real bodies, and all texts of invented ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from example_forum.stage import Names
from federations.organisations.rules import OrganisationType, Profile

REPORTED = {
    # federations.csv
    "FENELEC": "Fédération externe, selon toute apparence (à vérifier). Signataire d’une convention "
    "de la Journée nationale de l’industrie en 2024.",
    "FIMME": "Fédération externe, dotée de ses propres statuts (dahir 1-58-376). Signataire d’une "
    "convention de la Journée nationale de l’industrie en 2024.",
    "FEDIC": "Signataire d’une convention de la Journée nationale de l’industrie en 2024.",
    "FA": "Fédération interne de la CGEM. Signataire de conventions de la Journée nationale de "
    "l’industrie en 2024.",
    "FCP": "Signataire de conventions de la Journée nationale de l’industrie en 2024 et, pour les "
    "intrants pharmaceutiques, en 2025.",
    "FMP": "Signataire d’une convention de la Journée nationale de l’industrie en 2024 et des "
    "conventions de sourcing de juin 2022.",
    "FENAGRI": "Fédération externe. Signataire des conventions de sourcing de juin 2022.",
    "FENIP": "Signataire des conventions de sourcing de juin 2022.",
    "FIFAGE": "Fédération interne de la CGEM.",
    "FCS": "Fédération interne de la CGEM. 2 070 membres, dont 64 associations (2020).",
    "FICC": "Fédération interne de la CGEM.",
    "FPM": "Fédération interne de la CGEM. 240 membres.",
    "FSBF": "Fédération interne de la CGEM.",
    "FMIIP": "Partie à la convention sur les intrants pharmaceutiques de 2025. Seul le sigle est "
    "dans la source ; l’intitulé complet reste à vérifier.",
    "AMITH": "Association externe, selon toute apparence (à vérifier).",
    "GIMAS": "Groupement externe, selon toute apparence (à vérifier). 130 entreprises membres sur "
    "140, soit 97 % du chiffre d’affaires du secteur (2019).",
    "APEBI": "Fédération externe, dotée de ses propres statuts.",
    "FNBTP": "Fédération externe, selon toute apparence (à vérifier).",
    "FMCI": "Fédération externe. Cinq commissions statutaires et cinq commissions de mandat. Son "
    "appartenance à la CGEM n’est pas vérifiée.",
    "FE": "40 membres (2022). Bureaux au siège de la CGEM.",
    "FNM": "Fédération de la minoterie, telle que rapportée.",
    "FICOPAM": "Au sein de la FENAGRI. Fondée en 1967. L’intitulé complet reste à vérifier.",
    "FISA": "Au sein de la FENAGRI (2013). L’intitulé complet reste à vérifier.",
    "FEDEC": "Dotée de ses propres statuts. Son appartenance à la CGEM n’est pas vérifiée.",
    "COMADER": "Confédération fondée en avril 2006.",
    "FEMADEL": "Statut contesté : apparue en 2014 comme concurrente de la FENELEC, sa reconnaissance "
    "a été refusée. Deux organismes peuvent se réclamer d’un même secteur.",
    # institutions.csv
    "MIC": "Ministère. Coorganisateur de la Journée nationale de l’industrie.",
    "CGEM": "Organisation patronale fondée en 1947. Coorganisatrice de la Journée nationale de "
    "l’industrie. En 2018 : 34 fédérations sectorielles, 174 associations, plus de 90 000 membres "
    "directs et affiliés ; douze régions et une treizième pour la diaspora.",
    "OMPIC": "Établissement public. Signataire d’une convention en 2023 ; gère ipmarketplace.ma.",
    "IMANOR": "Établissement public (loi 12-06), sous la tutelle du ministère chargé de l’industrie "
    "et du commerce. Signataire, en 2025, de la convention sur le label Made in Morocco.",
    "AMDIE": "Agence publique née de la fusion de l’AMDI, de Maroc Export et de l’OFEC (loi 60-16).",
    "Maroc PME (ANPME)": "Agence publique. Signataire, en 2025, du contrat-programme des machines "
    "et outils industriels.",
    "OFPPT": "Établissement public.",
    "CRI": "Établissement public (loi 47-18) ; depuis le décret 2.23.310 de 2023, sous l’autorité du "
    "chef du gouvernement. Son conseil est présidé par le wali de la région.",
    "CESE": "Institution constitutionnelle. Représentée à la Journée nationale de l’industrie de 2024.",
    "MICEPP": "Ministère. Signataire d’une convention en 2025.",
    "Budget": "Ministère. Signataire, en 2025, du contrat-programme des machines et outils "
    "industriels.",
    "Santé": "Ministère. Signataire, en 2025, de la convention sur les intrants pharmaceutiques.",
    "AMMPS": "Agence publique. Signataire d’une convention en 2025. Seul le sigle est dans la "
    "source ; l’intitulé complet reste à vérifier.",
    "ONEE": "Établissement public. Signataire d’une convention en 2024.",
    "ONCF": "Établissement public. Signataire, en 2025, de la convention sur la plateforme technique "
    "de l’industrie ferroviaire.",
    "UM6P": "Université. Lieu de la Journée nationale de l’industrie de 2024 ; signataire en 2025.",
    "INNOVX": "Opérateur d’innovation. Signataire d’une convention en 2025.",
    "CERIMME": "Centre technique. Signataire, en 2025, de la convention sur la plateforme technique "
    "de l’industrie ferroviaire.",
    "Cluster MTA": "Cluster. Signataire, en 2025, du contrat-programme des machines et outils "
    "industriels.",
    "Cluster MTI": "Cluster, dont l’intitulé complet n’a pas été retrouvé. Signataire, en 2025, de la "
    "convention sur la plateforme technique de l’industrie ferroviaire.",
    "CNDP": "Autorité instituée par la loi 09-08.",
    "DGSSI": "Autorité ; a publié le décret 2-22-687 pris pour l’application de la loi 43-20.",
    "CCIS": "Chambres consulaires, rapportées ensemble et non une à une.",
    "R&D Maroc": "Association ; membre du jury des Morocco Awards.",
}


@dataclass(frozen=True)
class Invented:
    """An invented body, which its name reveals as an example."""

    key: str
    names: Names
    profile: Profile
    under: tuple[str, ...] = ()
    verified: bool = False
    former_names: Names | None = None
    renamed_on: date | None = None


_OF_THE_STORY = {
    "fr": "Organisme inventé pour ce forum d’exemple.",
    "ar": "هيئة متخيلة لأغراض هذا المنتدى النموذجي.",
    "en": "A body invented for this example forum.",
}


def _profile(
    type: OrganisationType, *sectors: str, sme: bool = False, region: str | None = None
) -> Profile:
    return Profile(type, sme=sme, sectors=list(sectors), region=region, description=_OF_THE_STORY)


def _federation(
    key: str, names: Names, *sectors: str, former: Names | None = None, on: date | None = None
) -> Invented:
    profile = _profile(OrganisationType.FEDERATION, *sectors)
    return Invented(key, names, profile, ("confederation",), former is None, former, on)


# Each comes after the bodies it is under.
INVENTED = [
    Invented(
        "ministry",
        {
            "fr": "Ministère Exemple de l’Industrie",
            "ar": "وزارة نموذجية للصناعة",
            "en": "Example Ministry of Industry",
        },
        _profile(OrganisationType.MINISTRY),
        verified=True,
    ),
    Invented(
        "property-office",
        {
            "fr": "Office Exemple de la Propriété industrielle",
            "ar": "مكتب نموذجي للملكية الصناعية",
            "en": "Example Office of Industrial Property",
        },
        _profile(OrganisationType.PUBLIC_INSTITUTION),
        ("ministry",),
        verified=True,
    ),
    Invented(
        "regional-centre",
        {
            "fr": "Centre régional Exemple d’Investissement",
            "ar": "مركز جهوي نموذجي للاستثمار",
            "en": "Example Regional Investment Centre",
        },
        _profile(OrganisationType.REGIONAL_CENTRE, region="MA-06"),
        verified=True,
    ),
    Invented(
        "university",
        {
            "fr": "Université Exemple des Sciences appliquées",
            "ar": "جامعة نموذجية للعلوم التطبيقية",
            "en": "Example University of Applied Sciences",
        },
        _profile(OrganisationType.RESEARCH_BODY, region="MA-04"),
        verified=True,
    ),
    Invented(
        "confederation",
        {
            "fr": "Confédération Exemple des Entreprises",
            "ar": "كونفدرالية نموذجية للمقاولات",
            "en": "Example Confederation of Enterprises",
        },
        _profile(OrganisationType.CONFEDERATION),
        verified=True,
    ),
    _federation(
        "textile",
        {
            "fr": "Fédération Exemple du Textile",
            "ar": "فدرالية نموذجية للنسيج",
            "en": "Example Federation of Textiles",
        },
        "textile",
    ),
    _federation(
        "agrifood",
        {
            "fr": "Fédération Exemple de l’Agroalimentaire",
            "ar": "فدرالية نموذجية للصناعات الغذائية",
            "en": "Example Federation of Agri-food",
        },
        "agrifood",
    ),
    _federation(
        "mechanics",
        {
            "fr": "Fédération Exemple de la Mécanique",
            "ar": "فدرالية نموذجية للصناعات الميكانيكية",
            "en": "Example Federation of Mechanical Industries",
        },
        "mechanical_metal",
    ),
    _federation(
        "electronics",
        {
            "fr": "Fédération Exemple de l’Électronique",
            "ar": "فدرالية نموذجية للإلكترونيك",
            "en": "Example Federation of Electronics",
        },
        "electrical_electronics",
    ),
    _federation(
        "plastics",
        {
            "fr": "Fédération Exemple de la Plasturgie",
            "ar": "فدرالية نموذجية لصناعة البلاستيك",
            "en": "Example Federation of Plastics Processing",
        },
        "plastics",
        former={
            "fr": "Fédération Exemple des Matières plastiques",
            "ar": "فدرالية نموذجية للمواد البلاستيكية",
            "en": "Example Federation of Plastics",
        },
        on=date(2025, 6, 2),
    ),
    _federation(
        "chemistry",
        {
            "fr": "Fédération Exemple de la Chimie",
            "ar": "فدرالية نموذجية للكيمياء",
            "en": "Example Federation of Chemistry",
        },
        "chemicals",
    ),
    Invented(
        "young",
        {
            "fr": "Association Exemple des Jeunes Industriels",
            "ar": "جمعية نموذجية للصناعيين الشباب",
            "en": "Example Association of Young Manufacturers",
        },
        _profile(OrganisationType.ASSOCIATION),
        ("confederation",),
    ),
    Invented(
        "weaving",
        {
            "fr": "Société Exemple de Tissage",
            "ar": "شركة نموذجية للحياكة",
            "en": "Example Weaving Company",
        },
        _profile(OrganisationType.COMPANY, "textile", sme=True, region="MA-03"),
        # A member of both: a body may have two parents.
        ("textile", "young"),
    ),
    Invented(
        "precision",
        {
            "fr": "Société Exemple de Précision",
            "ar": "شركة نموذجية للميكانيك الدقيقة",
            "en": "Example Precision Engineering Company",
        },
        _profile(OrganisationType.COMPANY, "mechanical_metal", sme=True, region="MA-01"),
        ("mechanics",),
    ),
]
