"""The proposals of the 2025 panels, on the panels' real subjects, by invented bodies."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from example_forum import people, texts
from example_forum.programme import INTELLIGENCE, LABEL, PROJECTS, TALENTS, TERRITORIES, Panel
from example_forum.stage import Member, Names, the
from federations.proposals.aggregate import OPEN, Proposal
from federations.proposals.commands import (
    add_coauthor,
    draft_proposal,
    save_version,
    submit,
    support,
    translate,
    withdraw,
)
from federations.proposals.rules import Language
from majlis.eventstore.store import get


@dataclass(frozen=True)
class Draft:
    """A text in a panel: its author, its co-authors, and the members whose bodies support it."""

    key: str
    panel: Panel
    title: Names
    author: Member
    coauthors: tuple[Member, ...] = ()
    supporters: tuple[Member, ...] = ()
    submitted: bool = True
    withdrawn: bool = False

    @property
    def id(self) -> UUID:
        return the("proposal", self.key)


VALUE_ADDED = Draft(
    "value-added",
    LABEL,
    {
        "fr": "Calculer et prouver la valeur ajoutée locale du label Made in Morocco",
        "ar": "احتساب القيمة المضافة المحلية لعلامة «صُنع في المغرب» وإثباتها",
        "en": "Calculating and proving the local value added of the Made in Morocco label",
    },
    people.MECHANICS,
    (people.TEXTILE, people.RAPPORTEUR),
    (people.TEXTILE, people.PLASTICS, people.ELECTRONICS, people.WEAVING),
)
REGISTER = Draft(
    "register",
    LABEL,
    {
        "fr": "Un registre public des produits labellisés",
        "ar": "سجل عمومي للمنتجات الحاملة للعلامة",
        "en": "A public register of labelled products",
    },
    people.OFFICE,
    (people.AGRIFOOD,),
    (people.AGRIFOOD, people.MINISTRY, people.TEXTILE),
)
SHOP_WINDOW = Draft(
    "shop-window",
    LABEL,
    {
        "fr": "Une vitrine commune du Made in Morocco dans les salons professionnels",
        "ar": "واجهة مشتركة لمنتجات «صُنع في المغرب» في المعارض المهنية",
        "en": "A shared Made in Morocco stand at trade fairs",
    },
    people.TEXTILE,
    (people.AGRIFOOD,),
    (people.PLASTICS,),
    submitted=False,
)
SMALL_FIRMS = Draft(
    "small-firms",
    LABEL,
    {
        "fr": "Accompagner les petites entreprises vers le label",
        "ar": "مواكبة المقاولات الصغرى نحو الحصول على العلامة",
        "en": "Helping small firms towards the label",
    },
    people.WEAVING,
    (people.TEXTILE,),
    (people.TEXTILE, people.MECHANICS),
)
DEPOSIT = Draft(
    "deposit",
    LABEL,
    {
        "fr": "Dépôt préalable des normes d’entreprise",
        "ar": "الإيداع المسبق للمعايير الداخلية للمقاولات",
        "en": "Prior deposit of company standards",
    },
    people.PLASTICS,
    withdrawn=True,
)
COMMITTEES = Draft(
    "committees",
    TERRITORIES,
    {
        "fr": "Des comités régionaux d’intégration industrielle",
        "ar": "لجان جهوية للاندماج الصناعي",
        "en": "Regional committees for industrial integration",
    },
    people.YOUNG,
    supporters=(people.PRECISION,),
)
CAPACITIES = Draft(
    "capacities",
    TERRITORIES,
    {
        "fr": "Recenser ensemble les capacités industrielles, région par région",
        "ar": "جرد مشترك للقدرات الصناعية، جهة بجهة",
        "en": "A shared inventory of industrial capacities, region by region",
    },
    people.REGION,
    (people.PRECISION,),
    (people.MECHANICS, people.AGRIFOOD),
)
PASSPORT = Draft(
    "passport",
    TALENTS,
    {
        "fr": "Un passeport de compétences reconnu par toutes les fédérations",
        "ar": "جواز كفاءات تعترف به جميع الفدراليات",
        "en": "A skills passport recognised by every federation",
    },
    people.YOUNG,
    supporters=(people.TEXTILE, people.AGRIFOOD, people.PLASTICS),
)
TRADES = Draft(
    "trades",
    TALENTS,
    {
        "fr": "Un référentiel commun des métiers en tension",
        "ar": "دليل مرجعي مشترك للمهن التي تعرف خصاصا",
        "en": "A common reference of the trades in short supply",
    },
    people.RAPPORTEUR,
    (people.ELECTRONICS,),
    (people.MECHANICS,),
)
WATCH = Draft(
    "watch",
    INTELLIGENCE,
    {
        "fr": "Une veille économique commune aux fédérations",
        "ar": "يقظة اقتصادية مشتركة بين الفدراليات",
        "en": "An economic watch shared by the federations",
    },
    people.CHEMISTRY,
    (people.ELECTRONICS,),
    (people.TEXTILE, people.OFFICE),
)
DATA_CHARTER = Draft(
    "data-charter",
    INTELLIGENCE,
    {
        "fr": "Règles de partage des données de marché",
        "ar": "قواعد تقاسم معطيات السوق",
        "en": "Rules for sharing market data",
    },
    people.WEAVING,
    (people.RAPPORTEUR,),
    submitted=False,
)
LOCAL_CONTENT = Draft(
    "local-content",
    PROJECTS,
    {
        "fr": "Annoncer et mesurer la part locale des grands chantiers",
        "ar": "الإعلان عن نسبة الإدماج المحلي في الأوراش الكبرى وقياسها",
        "en": "Announcing and measuring the local content of major projects",
    },
    people.MECHANICS,
    (people.CHEMISTRY,),
    (people.ELECTRONICS, people.PLASTICS, people.PRECISION),
)
CALENDAR = Draft(
    "calendar",
    PROJECTS,
    {
        "fr": "Un calendrier partagé des besoins des grands chantiers",
        "ar": "جدول زمني مشترك لحاجيات الأوراش الكبرى",
        "en": "A shared calendar of what major projects will need",
    },
    people.PLASTICS,
    supporters=(people.ELECTRONICS,),
)

DRAFTS = [
    *(REGISTER, VALUE_ADDED, SHOP_WINDOW, SMALL_FIRMS, DEPOSIT, CAPACITIES, COMMITTEES),
    *(PASSPORT, TRADES, WATCH, DATA_CHARTER, LOCAL_CONTENT, CALENDAR),
]


def write_proposals() -> None:
    """Writes each from its first version to its submission to the group; votes come later."""
    for draft in DRAFTS:
        _write(draft)
        for member in draft.supporters:
            support(member.does("support", draft.key), draft.id)
        if draft.submitted:
            submit(draft.author.does("submit", draft.key), draft.id)
        if draft.withdrawn:
            withdraw(draft.author.does("withdraw", draft.key), draft.id)


def _write(draft: Draft) -> None:
    """Author and co-authors write versions in turn; the last one is translated."""
    draft_proposal(
        draft.author.does("draft", draft.key),
        draft.id,
        draft.panel.id,
        draft.title,
        Language.FRENCH,
        texts.text(draft.key, "fr", 1),
    )
    for member in draft.coauthors:
        add_coauthor(draft.author.does("coauthor", draft.key, member.key), draft.id, member.id)
    last = texts.versions(draft.key)
    writers = [draft.author, *draft.coauthors]
    for number in range(2, last + 1):
        writer = writers[(number - 1) % len(writers)]
        blocks = texts.text(draft.key, "fr", number)
        save_version(writer.does("version", draft.key, number), draft.id, number - 1, blocks)
    if get(Proposal, draft.id).status not in OPEN:
        # Made by an earlier run: a text translated since then comes too late.
        return
    for language in (Language.ARABIC, Language.ENGLISH):
        if texts.has(draft.key, language):
            translate(
                draft.author.does("translate", draft.key, language),
                draft.id,
                last,
                language,
                draft.title[language],
                texts.text(draft.key, language, last),
            )
