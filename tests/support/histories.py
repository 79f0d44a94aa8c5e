"""Random histories: many people do many things, most of them allowed, some of them refused.

A history is a list of numbers that hypothesis chooses and shrinks. Each step takes one act and gives it
whatever exists already, chosen by the following numbers; a refusal is part of the story.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import TypeVar
from uuid import UUID, uuid4

from federations.membership import commands as membership
from federations.membership.rules import Role, Term
from federations.organisations import commands as organisations
from federations.organisations.rules import SECTORS, OrganisationType, Profile, Registration
from federations.proposals import commands as proposals
from federations.proposals.projection import AuthorRow, ProposalRow
from federations.proposals.rules import Language
from federations.votes import commands as votes
from federations.votes.projection import ElectorRow
from federations.votes.rules import Choice, Rule
from federations.working_groups import commands as groups
from federations.working_groups.aggregate import Assignment, Charter, Office, Visibility
from federations.working_groups.projection import ActionRow, SeatRow
from majlis.domain import Actor, DomainError, new_id, today
from synergies.listings import commands as links
from synergies.listings.aggregate import Direction, Posting
from synergies.listings.projection import LinkRow, ListingRow
from tests.support.people import a_person
from tests.support.world import MAJORITY, a_member, a_panel

T = TypeVar("T")


class History:
    """What exists so far, and what may be done next."""

    def __init__(self) -> None:
        panel = a_panel(4, Visibility.PUBLIC)
        self.administrator = a_person("Administration", administrator=True)
        self.people: list[Actor] = [*panel.delegates, self.administrator]
        self.bodies: list[UUID] = [d.organisation for d in panel.delegates if d.organisation]
        self.mandates: list[UUID] = [d.mandate for d in panel.delegates if d.mandate]
        self.groups: list[UUID] = [panel.group]
        self.proposals: list[UUID] = []
        self.votes: list[UUID] = []
        self.done: list[str] = []
        self._numbers: list[int] = []

    def live(self, numbers: Sequence[int]) -> None:
        """Does what the numbers say."""
        acts = ACTS
        self._numbers = list(reversed(numbers))
        while self._numbers:
            act = acts[self._numbers.pop() % len(acts)]
            try:
                act(self)
                self.done.append(act.__name__)
            except (DomainError, NothingThere):
                pass

    def some(self, things: Sequence[T]) -> T:
        if not things:
            raise NothingThere
        return things[(self._numbers.pop() if self._numbers else 0) % len(things)]

    def who(self) -> Actor:
        return self.some(self.people)

    def person(self) -> UUID:
        person = self.who().person
        assert person
        return person


class NothingThere(Exception):
    """The act needs something that does not exist yet."""


def register(it: History) -> None:
    id = new_id()
    parents = [it.some(it.bodies)] if it.some([True, False]) else []
    profile = Profile(
        it.some(list(OrganisationType)),
        sectors=[it.some(list(SECTORS))],
        region=it.some([None, "MA-06"]),
    )
    organisations.register_organisation(
        it.administrator, id, Registration({"fr": f"Exemple {id.hex}"}, profile, parents=parents)
    )
    it.bodies.append(id)


def rename(it: History) -> None:
    names = {"fr": f"Exemple renommé {uuid4().hex}", "ar": "مثال"}
    organisations.rename_organisation(it.administrator, it.some(it.bodies), names, None, today())


def move(it: History) -> None:
    organisations.move_organisation(
        it.administrator, it.some(it.bodies), [it.some(it.bodies) for _ in range(2)]
    )


def verify(it: History) -> None:
    act = it.some([organisations.verify_organisation, organisations.unverify_organisation])
    act(it.administrator, it.some(it.bodies))


def merge(it: History) -> None:
    organisations.merge_organisation(
        it.administrator, it.some(it.bodies), it.some(it.bodies), today()
    )


def join(it: History) -> None:
    member = a_member(it.some(it.bodies), it.some(list(Role)))
    it.people.append(member)
    assert member.mandate
    it.mandates.append(member.mandate)


def end(it: History) -> None:
    membership.end_mandate(it.administrator, it.some(it.mandates))


def correct(it: History) -> None:
    since = today() - timedelta(days=it.some([1, 100, 1_000]))
    term = Term(it.some(list(Role)), since, it.some([None, today(), date(2030, 1, 1)]))
    membership.correct_mandate(it.administrator, it.some(it.mandates), term)


def found_group(it: History) -> None:
    id = new_id()
    parent = it.some([None, *it.groups])
    groups.create_group(
        it.who(), id, {"fr": "Sous-groupe"}, it.some(list(Visibility)), parent=parent
    )
    it.groups.append(id)


def charter(it: History) -> None:
    groups.adopt_charter(it.who(), it.some(it.groups), Charter(mission={"fr": "Étudier"}))


def show_or_hide(it: History) -> None:
    groups.change_visibility(it.who(), it.some(it.groups), it.some(list(Visibility)))


def name_officer(it: History) -> None:
    groups.name_officer(it.administrator, it.some(it.groups), it.some(list(Office)), it.person())


def seat(it: History) -> None:
    groups.give_seat(it.administrator, new_id(), it.some(it.groups), it.some(it.bodies))


def fill(it: History) -> None:
    seats = list(SeatRow.objects.order_by("pk").values_list("pk", "organisation"))
    seat, body = it.some(seats)
    holder = it.some([person for person in it.people if person.organisation == body]).person
    assert holder
    groups.fill_seat(it.administrator, seat, holder, None)


def empty_seat(it: History) -> None:
    seats = list(SeatRow.objects.order_by("pk").values_list("pk", flat=True))
    act = it.some([groups.vacate_seat, groups.withdraw_seat])
    act(it.administrator, it.some(seats))


def assign(it: History) -> None:
    by = it.some([it.administrator, it.who()])
    assignment = Assignment({"fr": "Rédiger"}, it.some([by.person, it.person()]))
    groups.assign_action(by, new_id(), it.some(it.groups), assignment)


def act_on_action(it: History) -> None:
    actions = list(ActionRow.objects.order_by("pk").values_list("pk", flat=True))
    action, by = it.some(actions), it.some([it.administrator, it.who()])
    doing: list[Callable[[], object]] = [
        lambda: groups.block_action(by, action, "Faute de données"),
        lambda: groups.unblock_action(by, action),
        lambda: groups.finish_action(by, action),
        lambda: groups.reopen_action(by, action),
        lambda: groups.reschedule_action(by, action, None),
    ]
    it.some(doing)()


def draft(it: History) -> None:
    id = new_id()
    proposals.draft_proposal(
        it.who(), id, it.some(it.groups), {"fr": "Un texte"}, Language.FRENCH, _text(it)
    )
    it.proposals.append(id)


def _a_writer(it: History) -> tuple[ProposalRow, Actor]:
    row = ProposalRow.objects.get(pk=it.some(it.proposals))
    authors = AuthorRow.objects.filter(proposal=row.pk).values_list("person", flat=True)
    return row, it.some([*(person for person in it.people if person.person in authors), it.who()])


def save_version(it: History) -> None:
    row, by = _a_writer(it)
    proposals.save_version(by, row.pk, it.some([row.version, 1]), _text(it))


def translate(it: History) -> None:
    row, by = _a_writer(it)
    proposals.translate(by, row.pk, row.version, Language.ARABIC, "نص", _text(it))


def work_on_proposal(it: History) -> None:
    proposal, by = it.some(it.proposals), it.who()
    doing: list[Callable[[], object]] = [
        lambda: proposals.support(by, proposal),
        lambda: proposals.withdraw_support(by, proposal),
        lambda: proposals.submit(by, proposal),
        lambda: proposals.submit(by, proposal),
        lambda: proposals.withdraw(by, proposal),
        lambda: proposals.retitle(by, proposal, {"fr": "Autre titre"}),
        lambda: proposals.add_coauthor(by, proposal, it.person()),
        lambda: proposals.remove_coauthor(by, proposal, it.person()),
    ]
    it.some(doing)()


def schedule(it: History) -> None:
    id = new_id()
    rule = Rule.parse(
        {
            **MAJORITY,
            "secrecy": it.some(["named", "hidden", "secret"]),
            "electors": it.some(["seats", "persons"]),
        }
    )
    votes.schedule_vote(
        it.administrator,
        id,
        it.some(it.groups),
        question={"fr": "Adoptez-vous ce texte ?"},
        rule=rule,
        proposal=it.some([None, *it.proposals]),
        weights={it.some(it.bodies): Fraction(3, 2)} if it.some([True, False]) else {},
    )
    it.votes.append(id)


def open_vote(it: History) -> None:
    votes.open_vote(it.administrator, it.some(it.votes))


def cast(it: History) -> None:
    lines = ElectorRow.objects.order_by("pk").values_list("vote", "elector", "organisation")
    vote, elector, body = it.some(list(lines))
    holders = [person for person in it.people if person.organisation == body]
    votes.cast_ballot(it.some(holders), vote, elector, it.some(list(Choice)), uuid4())


def close(it: History) -> None:
    act = it.some([votes.close_vote, votes.close_vote, _cancel])
    act(it.administrator, it.some(it.votes))


def _cancel(by: Actor, vote: UUID) -> int:
    return votes.cancel_vote(by, vote, {"fr": "Erreur"})


def publish(it: History) -> None:
    posting = Posting(
        it.some(list(Direction)),
        {"fr": "Banc d’essai"},
        {"fr": "Un banc d’essai partagé"},
        today() + timedelta(days=30),
    )
    links.publish_listing(it.who(), new_id(), posting)


def answer(it: History) -> None:
    listings = list(ListingRow.objects.order_by("pk").values_list("pk", flat=True))
    links.answer_listing(it.who(), new_id(), it.some(listings), "Nous en avons un.")


def decide_on_link(it: History) -> None:
    found = list(LinkRow.objects.order_by("pk").values_list("pk", flat=True))
    act = it.some([links.accept_link, links.accept_link, links.decline_link, links.withdraw_link])
    act(it.who(), it.some(found))


def _text(it: History) -> list[dict[str, object]]:
    text = it.some(["Il est créé un laboratoire commun.", "النص الثاني", "A third text."])
    return [
        {
            "id": str(uuid4()),
            "type": "paragraph",
            "level": 0,
            "content": [{"type": "text", "text": text}],
        }
    ]


ACTS: list[Callable[[History], None]] = [
    register, rename, move, verify, merge, join, end, correct, found_group, charter, show_or_hide,
    name_officer, seat, fill, empty_seat, assign, act_on_action, draft, save_version, translate,
    work_on_proposal, work_on_proposal, schedule, open_vote, open_vote, cast, cast, cast, close,
    publish, answer, decide_on_link,
]  # fmt: skip
