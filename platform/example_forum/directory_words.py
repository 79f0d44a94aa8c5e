"""The invented bodies of the directory, with their texts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from example_forum.stage import Names
from federations.organisations.rules import OrganisationType, Profile


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
    "fr": "Organisation inventée pour ce forum d’exemple.",
    "ar": "هيئة متخيلة لأغراض هذا المنتدى التجريبي.",
    "en": "An organisation invented for this example forum.",
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
            "ar": "وزارة الصناعة (مثال)",
            "en": "Example Ministry of Industry",
        },
        _profile(OrganisationType.MINISTRY),
        verified=True,
    ),
    Invented(
        "property-office",
        {
            "fr": "Office Exemple de la Propriété industrielle",
            "ar": "مكتب الملكية الصناعية (مثال)",
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
            "ar": "المركز الجهوي للاستثمار (مثال)",
            "en": "Example Regional Investment Centre",
        },
        _profile(OrganisationType.REGIONAL_CENTRE, region="MA-06"),
        verified=True,
    ),
    Invented(
        "university",
        {
            "fr": "Université Exemple des Sciences appliquées",
            "ar": "جامعة العلوم التطبيقية (مثال)",
            "en": "Example University of Applied Sciences",
        },
        _profile(OrganisationType.RESEARCH_BODY, region="MA-04"),
        verified=True,
    ),
    Invented(
        "confederation",
        {
            "fr": "Confédération Exemple des Entreprises",
            "ar": "كونفدرالية المقاولات (مثال)",
            "en": "Example Confederation of Enterprises",
        },
        _profile(OrganisationType.CONFEDERATION),
        verified=True,
    ),
    _federation(
        "textile",
        {
            "fr": "Fédération Exemple du Textile",
            "ar": "فدرالية النسيج (مثال)",
            "en": "Example Textile Federation",
        },
        "textile",
    ),
    _federation(
        "agrifood",
        {
            "fr": "Fédération Exemple de l’Agroalimentaire",
            "ar": "فدرالية الصناعات الغذائية (مثال)",
            "en": "Example Agri-food Federation",
        },
        "agrifood",
    ),
    _federation(
        "mechanics",
        {
            "fr": "Fédération Exemple de la Mécanique",
            "ar": "فدرالية الصناعات الميكانيكية (مثال)",
            "en": "Example Mechanical Industries Federation",
        },
        "mechanical_metal",
    ),
    _federation(
        "electronics",
        {
            "fr": "Fédération Exemple de l’Électronique",
            "ar": "فدرالية الإلكترونيك (مثال)",
            "en": "Example Electronics Federation",
        },
        "electrical_electronics",
    ),
    _federation(
        "plastics",
        {
            "fr": "Fédération Exemple de la Plasturgie",
            "ar": "فدرالية صناعة البلاستيك (مثال)",
            "en": "Example Plastics Federation",
        },
        "plastics",
        former={
            "fr": "Fédération Exemple des Matières plastiques",
            "ar": "فدرالية المواد البلاستيكية (مثال)",
            "en": "Example Plastic Materials Federation",
        },
        on=date(2025, 6, 2),
    ),
    _federation(
        "chemistry",
        {
            "fr": "Fédération Exemple de la Chimie",
            "ar": "فدرالية الكيمياء (مثال)",
            "en": "Example Chemical Industries Federation",
        },
        "chemicals",
    ),
    Invented(
        "young",
        {
            "fr": "Association Exemple des Jeunes Industriels",
            "ar": "جمعية الصناعيين الشباب (مثال)",
            "en": "Example Association of Young Manufacturers",
        },
        _profile(OrganisationType.ASSOCIATION),
        ("confederation",),
    ),
    Invented(
        "weaving",
        {
            "fr": "Société Exemple de Tissage",
            "ar": "شركة النسج (مثال)",
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
            "ar": "شركة الميكانيك الدقيقة (مثال)",
            "en": "Example Precision Engineering Company",
        },
        _profile(OrganisationType.COMPANY, "mechanical_metal", sme=True, region="MA-01"),
        ("mechanics",),
    ),
]
