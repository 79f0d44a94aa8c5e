"""The votes of the story: adopted, rejected, lapsed, open for a visitor, hidden, secret and scheduled.

The rules of named bodies are real (`facts/decision_rules.json`) and shown with their source; the ballots are
invented.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from time import sleep
from typing import Any
from uuid import UUID, uuid4

from example_forum import people
from example_forum import proposals as texts
from example_forum.facts import rule_of
from example_forum.programme import INTELLIGENCE, LABEL, PROJECTS, TALENTS, TERRITORIES, Panel
from example_forum.proposals import Draft
from example_forum.stage import Member, Names, evening, the
from federations.votes.aggregate import Convocation
from federations.votes.commands import (
    cast_ballot,
    close_vote,
    open_vote,
    schedule_vote,
)
from federations.votes.rules import Choice, Rule

FOR, AGAINST, ABSTAIN = Choice.FOR, Choice.AGAINST, Choice.ABSTAIN

ADOPT: Names = {
    "fr": "Adoptez-vous « {title} » ?",
    "ar": "هل تعتمدون «{title}»؟",
    "en": "Do you adopt “{title}”?",
}

# The vote that awaits a visitor: six of nine seats are needed, five have voted.
AWAITED = the("vote", "value-added")

TWO_THIRDS = {
    "quorum": {"of": "persons", "at_least": "2/3"},
    "conditions": [{"share_of": "for", "among": "expressed", "threshold": "2/3"}],
    "changeable": True,
    "name": {
        "fr": "Règle du groupe : quorum des deux tiers des sièges, deux tiers des voix exprimées",
        "ar": "قاعدة المجموعة: نصاب ثلثي المقاعد، وثلثا الأصوات المعبر عنها",
        "en": "The group’s rule: a quorum of two thirds of the seats, two thirds of the votes for or "
        "against",
    },
}
HALF_OF_THE_SEATS = {
    "quorum": {"of": "persons", "at_least": "1/2"},
    "conditions": [{"share_of": "for", "among": "expressed", "threshold": "1/2", "strict": True}],
    "name": {
        "fr": "Règle du groupe : quorum de la moitié des sièges, majorité des voix exprimées",
        "ar": "قاعدة المجموعة: نصاب نصف المقاعد، وأغلبية الأصوات المعبر عنها",
        "en": "The group’s rule: a quorum of half the seats, a majority of the votes for or against",
    },
}
INSTITUTIONS, BUSINESS = "Institutions et recherche", "Entreprises et fédérations"
BOTH_SIDES = {
    "quorum": {"of": "persons", "at_least": "1/2"},
    "colleges": {
        college: [{"share_of": "for", "among": "expressed", "threshold": "1/2", "strict": True}]
        for college in (INSTITUTIONS, BUSINESS)
    },
    "secrecy": "hidden",
    "changeable": True,
    "name": {
        "fr": "Double majorité : chaque collège doit approuver ; choix masqués jusqu’à la clôture",
        "ar": "أغلبية مزدوجة: موافقة كل هيئة ناخبة؛ الاختيارات محجوبة إلى حين الاختتام",
        "en": "Double majority: each college must approve; choices hidden until the close",
    },
}

# As reported of CGEM in 2006 (facts/decision_rules.csv, cgem-weights-2006): a national federation 20
# votes, a national association 10, a regional one 5, the smallest company 1.
WEIGHTS = {"regional-centre": 5, "young": 10, "precision": 1}
WEIGHT_OF_A_FEDERATION = 20


# Time in which the ballots are cast of votes that close although not everybody has voted.
SHORT = timedelta(seconds=5)


def hold_votes() -> None:
    end = datetime.now(UTC) + SHORT
    incomplete = [_weights_adopt_the_capacities(end), _the_committees_lapse(end)]
    _iso_adopts_the_register()
    _iso_rejects_the_passport()
    _one_ballot_is_awaited()
    _one_is_hidden()
    _one_is_secret()
    _one_is_scheduled()
    sleep(max(0, (end - datetime.now(UTC)).total_seconds()))
    for vote in incomplete:
        _close(TERRITORIES, vote)


def _iso_adopts_the_register() -> None:
    vote = _open(LABEL, _iso_dis(), texts.REGISTER)
    against, abstain = (people.PLASTICS,), (people.ELECTRONICS, people.CHAIR)
    others = [m for m in LABEL.members if m not in against + abstain]
    _cast(LABEL, vote, {FOR: others, AGAINST: against, ABSTAIN: abstain})
    _close(LABEL, vote)


def _iso_rejects_the_passport() -> None:
    """Two thirds are for, but more than a quarter is against: the second condition decides."""
    vote = _open(TALENTS, _iso_dis(), texts.PASSPORT)
    against, abstain = (people.MECHANICS, people.CHEMISTRY), (people.RAPPORTEUR,)
    others = [m for m in TALENTS.members if m not in against + abstain]
    _cast(TALENTS, vote, {FOR: others, AGAINST: against, ABSTAIN: abstain})
    _close(TALENTS, vote)


def _weights_adopt_the_capacities(end: datetime) -> UUID:
    """The quorum counts members, the result weighted votes."""
    rule = rule_of(
        "cgem-ag-quorum",
        {
            "fr": "CGEM, assemblée générale de 2018",
            "ar": "الاتحاد العام لمقاولات المغرب، الجمع العام لسنة 2018",
            "en": "CGEM, general assembly of 2018",
        },
    )
    basis = {
        "fr": "(Voix pondérées : 20 par fédération, 10 par association, 5 par centre régional, 1 par "
        "petite entreprise.)",
        "ar": "(أصوات موزونة: 20 لكل فدرالية، و10 لكل جمعية، و5 لكل مركز جهوي، وصوت واحد لكل مقاولة "
        "صغرى.)",
        "en": "(Weighted votes: 20 a federation, 10 an association, 5 a regional centre, 1 a small "
        "company.)",
    }
    question = {language: f"{ADOPT[language]} {words}" for language, words in basis.items()}
    weights = {
        the("organisation", member.body): Fraction(
            WEIGHTS.get(member.body or "", WEIGHT_OF_A_FEDERATION)
        )
        for member in TERRITORIES.members
    }
    vote = _open(TERRITORIES, rule, texts.CAPACITIES, question, closes_at=end, weights=weights)
    in_favour = (people.REGION, people.TEXTILE, people.AGRIFOOD, people.MECHANICS, people.PRECISION)
    ballots = {FOR: in_favour, AGAINST: (people.CHEMISTRY,), ABSTAIN: (people.YOUNG,)}
    _cast(TERRITORIES, vote, ballots)
    return vote


def _the_committees_lapse(end: datetime) -> UUID:
    """Three of eight seats vote: the quorum is missed, and the proposal lapses."""
    vote = _open(TERRITORIES, Rule.parse(HALF_OF_THE_SEATS), texts.COMMITTEES, closes_at=end)
    _cast(TERRITORIES, vote, {FOR: (people.YOUNG, people.PRECISION), AGAINST: (people.MECHANICS,)})
    return vote


def _one_ballot_is_awaited() -> None:
    vote = _open(LABEL, Rule.parse(TWO_THIRDS), texts.VALUE_ADDED, closes_at=evening(7))
    in_favour = (people.MINISTRY, people.MECHANICS, people.PLASTICS)
    ballots = {FOR: in_favour, AGAINST: (people.OFFICE,), ABSTAIN: (people.ELECTRONICS,)}
    _cast(LABEL, vote, ballots)


def _one_is_hidden() -> None:
    institutions = (people.OFFICE, people.MINISTRY, people.RAPPORTEUR)
    colleges = {
        the("organisation", member.body): INSTITUTIONS if member in institutions else BUSINESS
        for member in INTELLIGENCE.members
    }
    rule = Rule.parse(BOTH_SIDES)
    vote = _open(INTELLIGENCE, rule, texts.WATCH, closes_at=evening(11), colleges=colleges)
    in_favour = (people.MINISTRY, people.ELECTRONICS, people.CHEMISTRY)
    _cast(INTELLIGENCE, vote, {FOR: in_favour, AGAINST: (people.OFFICE,)})


def _one_is_secret() -> None:
    """A question without a proposal; eight equal seats, so that no ballot reveals its elector."""
    question = {
        "fr": "Confiez-vous à l’Université Exemple des Sciences appliquées la coordination du "
        "référentiel des métiers ?",
        "ar": "هل تعهدون إلى جامعة العلوم التطبيقية (مثال) بتنسيق الدليل المرجعي للمهن؟",
        "en": "Do you entrust the Example University of Applied Sciences with coordinating the "
        "reference of trades?",
    }
    rule = Rule.parse({**HALF_OF_THE_SEATS, "secrecy": "secret"})
    vote = _open(TALENTS, rule, None, question, closes_at=evening(15), key="coordination")
    ballots = {FOR: (people.PLASTICS, people.YOUNG), AGAINST: (people.CHEMISTRY,)}
    _cast(TALENTS, vote, ballots)


def _one_is_scheduled() -> None:
    rule = rule_of(
        "iso-cd",
        {
            "fr": "ISO, stade du comité",
            "ar": "ISO، مرحلة اللجنة",
            "en": "ISO, committee stage",
        },
    )
    draft = texts.LOCAL_CONTENT
    times = {"opens_at": evening(3), "closes_at": evening(20)}
    _schedule(PROJECTS, the("vote", draft.key), rule, draft, ADOPT, **times)


def _iso_dis() -> Rule:
    whose = {
        "fr": "ISO, vote DIS ou FDIS",
        "ar": "ISO، تصويت DIS أو FDIS",
        "en": "ISO, DIS or FDIS ballot",
    }
    return rule_of("iso-dis", whose)


def _open(
    panel: Panel,
    rule: Rule,
    draft: Draft | None,
    question: Names = ADOPT,
    *,
    closes_at: datetime | None = None,
    key: str | None = None,
    **roll: Any,
) -> UUID:
    """A vote that the panel's chair schedules and opens."""
    vote = the("vote", draft.key if draft else key)
    _schedule(panel, vote, rule, draft, question, closes_at=closes_at, **roll)
    open_vote(panel.chair.does("open", vote), vote)
    return vote


def _schedule(
    panel: Panel, vote: UUID, rule: Rule, draft: Draft | None, question: Names, **more: Any
) -> None:
    if draft:
        question = {
            language: words.format(title=draft.title[language])
            for language, words in question.items()
        }
    convocation = Convocation(panel.id, question, rule, draft.id if draft else None, **more)
    schedule_vote(panel.chair.does("schedule", vote), vote, convocation)


def _cast(panel: Panel, vote: UUID, ballots: Mapping[Choice, Iterable[Member]]) -> None:
    choices = {member: choice for choice, members in ballots.items() for member in members}
    for member in panel.members:
        if member in choices:
            intent = member.does("cast", vote)
            # A receipt derived from vote and voter would reveal whose ballot it is.
            cast_ballot(intent, vote, panel.seat(member), choices[member], uuid4())


def _close(panel: Panel, vote: UUID) -> None:
    close_vote(panel.chair.does("close", vote), vote)
