"""The cast: invented people named by their role, their accounts, and the mandates they hold."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from example_forum.stage import Member, the
from federations.membership.commands import correct_mandate, give_mandate
from federations.membership.rules import Role, Term
from majlis.accounts.commands import open_account
from majlis.accounts.models import User
from majlis.domain import Actor

# Start of all mandates; a fixed date, so that a demo run years later shows their true age.
SINCE = date(2025, 1, 6)

CAST: list[Member] = []


def _member(
    key: str,
    name: str,
    body: str | None = None,
    role: Role = Role.DELEGATE,
    demo_role: str | None = None,
) -> Member:
    member = Member(len(CAST), key, name, body, role, demo_role)
    CAST.append(member)
    return member


# Visitors are offered the roles in the order of the cast.
ADMINISTRATOR = _member(
    "administrator", "Administratrice du forum d’exemple", demo_role="administrator"
)
CHAIR = _member(
    "chair",
    "Présidente du groupe, Confédération Exemple des Entreprises",
    "confederation",
    Role.PRESIDENT,
    "chair",
)
RAPPORTEUR = _member(
    "rapporteur",
    "Rapporteur du groupe, Université Exemple des Sciences appliquées",
    "university",
    Role.DELEGATE,
    "rapporteur",
)
SECRETARY = _member(
    "secretary",
    "Secrétaire du groupe, Fédération Exemple de la Mécanique",
    "mechanics",
    Role.SECRETARY,
    "secretary",
)
TEXTILE = _member(
    "textile", "Déléguée, Fédération Exemple du Textile", "textile", Role.DELEGATE, "delegate"
)
TEXTILE_ALTERNATE = _member(
    "textile-alternate",
    "Suppléant, Fédération Exemple du Textile",
    "textile",
    Role.ALTERNATE,
    "alternate",
)
AGRIFOOD = _member(
    "agrifood",
    "Délégué, Fédération Exemple de l’Agroalimentaire",
    "agrifood",
    Role.DELEGATE,
    "delegate-agrifood",
)
WEAVING = _member(
    "weaving", "Gérante, Société Exemple de Tissage (PME)", "weaving", Role.PRESIDENT, "sme"
)
AUDITOR = _member("auditor", "Auditrice, observatrice sans mandat", demo_role="auditor")

# Members whom no visitor plays: they act in the story, and in `majlis demo --live`.
MINISTRY = _member("ministry", "Délégué, Ministère Exemple de l’Industrie", "ministry")
OFFICE = _member(
    "office", "Déléguée, Office Exemple de la Propriété industrielle", "property-office"
)
MECHANICS = _member("mechanics", "Délégué, Fédération Exemple de la Mécanique", "mechanics")
ELECTRONICS = _member(
    "electronics", "Déléguée, Fédération Exemple de l’Électronique", "electronics"
)
PLASTICS = _member("plastics", "Délégué, Fédération Exemple de la Plasturgie", "plastics")
CHEMISTRY = _member("chemistry", "Déléguée, Fédération Exemple de la Chimie", "chemistry")
YOUNG = _member(
    "young", "Président, Association Exemple des Jeunes Industriels", "young", Role.PRESIDENT
)
PRECISION = _member(
    "precision", "Gérant, Société Exemple de Précision (PME)", "precision", Role.PRESIDENT
)
REGION = _member(
    "region", "Directrice, Centre régional Exemple d’Investissement", "regional-centre"
)
# The predecessor of the federation's present delegate.
FORMER_TEXTILE = _member(
    "textile-former", "Ancienne déléguée, Fédération Exemple du Textile", "textile"
)


def open_accounts() -> None:
    """Creates an account without a password for each of the cast: visitors sign in with one click."""
    for member in CAST:
        if not User.objects.filter(pk=member.id).exists():
            open_account(
                Actor.system("demo", "account", member.key),
                member.id,
                name=member.name,
                email=f"{member.key}@exemple.invalid",
                administrator=member is ADMINISTRATOR,
                demo_role=member.demo_role,
            )


def give_mandates() -> None:
    """Gives everybody their mandate; the textile federation also has past ones, of which one is corrected."""
    changed = date(2025, 9, 15)
    for member in CAST:
        if member.body is None:
            continue
        starts, until = SINCE, None
        if member is FORMER_TEXTILE:
            until = date(2025, 9, 14)
        elif member is TEXTILE:
            starts = changed
        give_mandate(
            ADMINISTRATOR.does("mandate", member.key),
            member.mandate,
            member.id,
            _body(member),
            Term(member.role, starts, until),
        )
    # The log keeps both terms: the one first recorded (from January) and the corrected one (September).
    correct_mandate(
        ADMINISTRATOR.does("mandate", "textile-alternate", "corrected"),
        TEXTILE_ALTERNATE.mandate,
        Term(Role.ALTERNATE, changed, None),
    )


def _body(member: Member) -> UUID:
    assert member.body
    return the("organisation", member.body)
