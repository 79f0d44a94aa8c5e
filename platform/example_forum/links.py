"""Example listings: one link awaits a visitor's consent, another has a joint group already."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from example_forum import people
from example_forum.stage import Member, Names, the
from federations.working_groups.commands import fill_seat
from majlis.domain import named, today
from synergies.listings.aggregate import Direction, Posting
from synergies.listings.commands import accept_link, answer_listing, publish_listing


@dataclass(frozen=True)
class ExampleListing:
    """A need or offer of an organisation, open for `days`."""

    key: str
    whose: Member
    direction: Direction
    days: int
    title: Names
    description: Names
    sectors: tuple[str, ...]
    region: str | None = None

    @property
    def id(self) -> UUID:
        return the("listing", self.key)


FIBRES = ExampleListing(
    "fibres",
    people.WEAVING,
    Direction.NEED,
    60,
    {
        "fr": "Fibres recyclées pour une première collection",
        "ar": "ألياف معاد تدويرها لأول تشكيلة",
        "en": "Recycled fibres for a first collection",
    },
    {
        "fr": "Nous cherchons environ quarante tonnes par an de fibres recyclées, tracées, d’un titre "
        "régulier. Un premier essai porterait sur deux tonnes.",
        "ar": "نبحث عن نحو أربعين طنا في السنة من الألياف المعاد تدويرها، القابلة للتتبع وذات "
        "خصائص منتظمة. وستشمل تجربة أولى طنين.",
        "en": "We are looking for some forty tonnes a year of recycled fibres, traced and of a regular "
        "count. A first trial would take two tonnes.",
    },
    ("textile", "plastics"),
    "MA-03",
)
TEST_BENCH = ExampleListing(
    "test-bench",
    people.RAPPORTEUR,
    Direction.OFFER,
    90,
    {
        "fr": "Banc d’essai de fatigue ouvert aux petites entreprises",
        "ar": "منصة لاختبار تعب المواد مفتوحة أمام المقاولات الصغرى",
        "en": "Fatigue test bench open to small firms",
    },
    {
        "fr": "Deux jours par semaine, avec un ingénieur d’essais. Les résultats appartiennent à "
        "l’entreprise.",
        "ar": "يومان في الأسبوع، بمواكبة مهندس اختبارات. وتبقى النتائج ملكا للمقاولة.",
        "en": "Two days a week, with a test engineer. The results belong to the company.",
    },
    ("mechanical_metal", "testing_inspection"),
    "MA-04",
)
PACKAGING = ExampleListing(
    "packaging",
    people.AGRIFOOD,
    Direction.NEED,
    45,
    {
        "fr": "Emballages compostables aptes au contact alimentaire",
        "ar": "عبوات قابلة للتحلل وملائمة لملامسة الأغذية",
        "en": "Compostable packaging fit for food contact",
    },
    {
        "fr": "Pour des barquettes de fruits, essais industriels dès cet automne.",
        "ar": "لعلب الفواكه، مع تجارب صناعية ابتداء من هذا الخريف.",
        "en": "For fruit trays, with industrial trials from this autumn.",
    },
    ("agrifood", "plastics"),
)
HARNESSES = ExampleListing(
    "harnesses",
    people.ELECTRONICS,
    Direction.OFFER,
    75,
    {
        "fr": "Capacité de câblage disponible pour le ferroviaire",
        "ar": "طاقة إنتاجية متاحة في مجال الكابلاج لفائدة السكك الحديدية",
        "en": "Wiring capacity available for the railways",
    },
    {
        "fr": "Trois de nos ateliers membres peuvent prendre des séries moyennes, contrôle compris.",
        "ar": "يمكن لثلاث ورشات من أعضائنا إنجاز سلاسل متوسطة، بما في ذلك المراقبة.",
        "en": "Three of our members’ workshops can take medium runs, inspection included.",
    },
    ("electrical_electronics",),
)


def find_partners() -> None:
    for listing in (TEST_BENCH, FIBRES, PACKAGING, HARNESSES):
        publish_listing(
            listing.whose.does("publish", listing.key),
            listing.id,
            Posting(
                listing.direction,
                listing.title,
                listing.description,
                today() + timedelta(days=listing.days),
                listing.sectors,
                listing.region,
            ),
        )
    words = (
        "Deux de nos adhérents récupèrent des fibres de bouteilles ; échantillons sous dix jours."
    )
    waiting = _answer(FIBRES, people.PLASTICS, words)
    accept_link(people.PLASTICS.does("accept", "fibres"), waiting)
    words = "Nous aurions douze pièces à qualifier avant la fin du trimestre."
    opened = _answer(TEST_BENCH, people.PRECISION, words)
    accept_link(people.PRECISION.does("accept", "test-bench"), opened)
    second = people.RAPPORTEUR.does("accept", "test-bench")
    accept_link(second, opened)
    _work_together(second.make_id("group"), people.RAPPORTEUR, people.PRECISION)


def _answer(listing: ExampleListing, who: Member, words: str) -> UUID:
    link = the("link", listing.key, who.key)
    answer_listing(who.does("answer", listing.key), link, listing.id, words)
    return link


def _work_together(group: UUID, chair: Member, other: Member) -> None:
    """Fills the two seats of the joint group with the members who accepted."""
    for member in (chair, other):
        seat = named("joint-seat", group, the("organisation", member.body))
        fill_seat(chair.does("fill", seat), seat, member.id)
