"""The other members at work while somebody watches: `majlis demo --live`.

They act by commands, in their own process, each time with a new intent. They do not touch the vote that
awaits the visitor's ballot: they use a poll in another panel, whose ballots may be changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import count, cycle
from types import TracebackType
from typing import Any
from uuid import UUID

from example_forum import people, texts
from example_forum.programme import TERRITORIES
from example_forum.proposals import SMALL_FIRMS
from example_forum.stage import Member, Names, the
from federations.proposals.aggregate import Proposal
from federations.proposals.commands import draft_proposal, save_version, support, withdraw_support
from federations.proposals.rules import Block, Language
from federations.votes.aggregate import NOTICE, Convocation, VoteStatus
from federations.votes.commands import announce_end, cast_ballot, open_vote, schedule_vote
from federations.votes.projection import VoteRow
from federations.votes.rules import Choice, Rule
from federations.working_groups.aggregate import Action, ActionStatus
from federations.working_groups.commands import finish_action, reopen_action
from majlis.domain import Actor, DomainError, new_id, today
from majlis.eventstore.store import get
from synergies.listings.aggregate import Direction, Posting
from synergies.listings.commands import publish_listing, withdraw_listing

QUESTION: Names = {
    "fr": "Sondage en cours : le recensement doit-il commencer par votre région ?",
    "ar": "استطلاع مفتوح: هل ينبغي أن يبدأ الجرد بجهتكم؟",
    "en": "Running poll: should the inventory start with your region?",
}
POLL: dict[str, Any] = {
    "quorum": {"of": "persons", "at_least": "1/4"},
    "conditions": [{"share_of": "for", "among": "cast", "threshold": "1/2", "strict": True}],
    "changeable": True,
    "name": {
        "fr": "Sondage : quorum du quart des sièges, majorité des votants",
        "ar": "استطلاع: نصاب ربع المقاعد، وأغلبية المصوتين",
        "en": "Poll: a quorum of a quarter of the seats, a majority of those voting",
    },
}

TITLE: Names = {
    "fr": "Journal de bord du recensement des capacités",
    "ar": "سجل تتبع جرد القدرات",
    "en": "Logbook of the inventory of capacities",
}
# Entries of the draft, of which each version shows a few.
ENTRIES = [
    "Trois ateliers de la région ont rempli leur fiche ; deux demandent une tranche de capacité plus fine.",
    "Le délai habituel est exprimé en semaines, du bon de commande au départ usine.",
    "Les certifications échues depuis moins de trois mois restent affichées, avec leur date.",
    "Un atelier peut décrire plusieurs procédés, mais une seule capacité par procédé.",
    "La fiche est traduite par l’atelier lui-même ; à défaut, le français fait foi.",
    "Les photographies sont facultatives et ne montrent aucune personne.",
]
SHOWN = 3

OFFER: Names = {
    "fr": "Solvants de nettoyage à faible émission, échantillons gratuits",
    "ar": "مذيبات تنظيف منخفضة الانبعاثات، مع عينات مجانية",
    "en": "Low-emission cleaning solvents, free samples",
}

# Time between the announced end of the poll and the end: the shortest, and a moment to announce it.
LAST_CALL = NOTICE + timedelta(seconds=10)

# Members without a visitor's role.
VOTERS = [member for member in TERRITORIES.members if not member.demo_role]


class Play:
    """Acts one at a time; the context manager opens a poll, and in the end announces its close."""

    def __init__(self) -> None:
        self._turns = cycle(
            [self._votes, self._writes, self._votes, self._supports, self._works, self._offers]
        )
        self._ballots: Iterator[tuple[Member, Choice]] = zip(
            cycle(VOTERS), cycle([Choice.FOR, Choice.AGAINST, Choice.ABSTAIN]), strict=False
        )
        self._versions = count(1)
        self._draft: UUID | None = None
        self._listing: UUID | None = None

    def __enter__(self) -> Play:
        running = VoteRow.objects.filter(
            group=TERRITORIES.id, question=QUESTION, status=VoteStatus.OPEN.value
        ).first()
        self._poll = running.pk if running else self._open_poll()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # Not everybody has voted: the poll closes by itself, unless a visitor announced its end or closed it.
        with suppress(DomainError):
            announce_end(_now(TERRITORIES.chair), self._poll, datetime.now(UTC) + LAST_CALL)

    def act(self) -> str:
        """The next member's act, in a few words. An act that a visitor made impossible is skipped."""
        turn: Callable[[], str] = next(self._turns)
        try:
            return turn()
        except DomainError as refusal:
            return f"(refused: {refusal.code})"

    def _open_poll(self) -> UUID:
        by = _now(TERRITORIES.chair)
        poll = by.make_id("vote")
        schedule_vote(by, poll, Convocation(TERRITORIES.id, QUESTION, Rule.parse(POLL)))
        open_vote(_now(TERRITORIES.chair), poll)
        return poll

    def _votes(self) -> str:
        member, choice = next(self._ballots)
        cast_ballot(_now(member), self._poll, TERRITORIES.seat(member), choice)
        return f"{member.name}: votes {choice}"

    def _writes(self) -> str:
        number = next(self._versions)
        if self._draft is None:
            by = _now(people.PRECISION)
            draft = by.make_id("proposal")
            draft_proposal(by, draft, TERRITORIES.id, TITLE, Language.FRENCH, _page(number))
            self._draft = draft
            return f"{people.PRECISION.name}: starts a draft"
        latest = get(Proposal, self._draft).number
        save_version(_now(people.PRECISION), self._draft, latest, _page(number))
        return f"{people.PRECISION.name}: saves version {latest + 1}"

    def _supports(self) -> str:
        member = people.ELECTRONICS
        if the("organisation", member.body) in get(Proposal, SMALL_FIRMS.id).supporters:
            withdraw_support(_now(member), SMALL_FIRMS.id)
            return f"{member.name}: withdraws a support"
        support(_now(member), SMALL_FIRMS.id)
        return f"{member.name}: supports a proposal"

    def _works(self) -> str:
        member, action = people.ELECTRONICS, the("action", "needs")
        if get(Action, action).status is ActionStatus.DONE:
            reopen_action(_now(member), action)
            return f"{member.name}: reopens an action"
        finish_action(_now(member), action)
        return f"{member.name}: finishes an action"

    def _offers(self) -> str:
        member = people.CHEMISTRY
        if self._listing:
            listing, self._listing = self._listing, None
            withdraw_listing(_now(member), listing)
            return f"{member.name}: withdraws an offer"
        by = _now(member)
        listing = by.make_id("listing")
        until = today() + timedelta(days=30)
        publish_listing(by, listing, Posting(Direction.OFFER, OFFER, {}, until, ["chemicals"]))
        self._listing = listing
        return f"{member.name}: publishes an offer"


def _now(member: Member) -> Actor:
    """This member with a new intent."""
    return member.does("live", new_id())


def _page(number: int) -> list[Block]:
    """A heading and a few entries, each time beginning one further."""
    entries = [(number + place) % len(ENTRIES) for place in range(SHOWN)]
    return [
        texts.block("logbook", "objet", "#", "Observations de la semaine"),
        *(texts.block("logbook", f"entry-{entry}", ".", ENTRIES[entry]) for entry in entries),
    ]
