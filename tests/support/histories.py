"""Random histories: many people do many things, most of them allowed, some of them refused.

A history is a list of numbers that hypothesis chooses and shrinks. Each step takes one act and gives it
existing objects, chosen by the following numbers; refusals are allowed. `live_every_fact` goes on until
the log has every fact there is: a new fact needs an act here that records it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from random import Random
from typing import Any, TypeVar
from uuid import UUID, uuid4

from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.db.models import Model, QuerySet

from federations.membership import commands as membership
from federations.membership.rules import Role, Term
from federations.organisations import commands as organisations
from federations.organisations.rules import SECTORS, OrganisationType, Profile, Registration
from federations.proposals import commands as proposals
from federations.proposals.projection import AuthorRow, ProposalRow
from federations.proposals.rules import Language
from federations.votes import box, workflow
from federations.votes import commands as votes
from federations.votes.aggregate import BallotNotLawful, Convocation
from federations.votes.projection import ElectorRow, VoteRow
from federations.votes.rules import Choice, Rule
from federations.working_groups import commands as groups
from federations.working_groups.aggregate import Assignment, Charter, Office, Visibility
from federations.working_groups.projection import ActionRow, SeatRow
from majlis.accounts import commands as accounts
from majlis.accounts import erasure, export, factors
from majlis.accounts.aggregate import Account
from majlis.accounts.factor_rows import FactorRemovalRow
from majlis.accounts.factor_rule import Requirement
from majlis.accounts.models import User
from majlis.accounts.projection import ErasureRow
from majlis.audit.aggregate import Format
from majlis.audit.commands import export_log, note_reading
from majlis.audit.seal import commands as seal
from majlis.audit.seal import keys
from majlis.audit.seal.projection import WitnessRow
from majlis.clock import commands as clock
from majlis.domain import Actor, DomainError, new_id, today
from majlis.eventstore.clock import believe
from majlis.eventstore.models import Fact
from majlis.webhooks import commands as webhooks
from majlis.webhooks.projection import WebhookRow
from synergies.listings import commands as links
from synergies.listings.aggregate import Direction, Posting
from synergies.listings.projection import LinkRow, ListingRow
from tests.golden.lines import fact_classes
from tests.support.people import a_person, a_seasoned_administrator, know_everybody
from tests.support.world import (
    MAJORITY,
    a_group,
    a_member,
    a_panel,
    a_submitted_proposal,
    an_open_link,
    close_at_its_end,
)

T = TypeVar("T")
R = TypeVar("R", bound=Model)
Act = Callable[["History"], object]

WITNESS_KEY = "exemple.org/temoin+fe6a53a2+BBpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"

# Maximum number of rounds of each act; twenty are usually enough.
ROUNDS = 100


class History:
    """The objects so far, and the next possible acts: every act but those left out.

    The four delegates of the first panel keep their seats: otherwise nobody could act soon.
    """

    def __init__(self, *, without: Sequence[Act] = ()) -> None:
        self.panel = panel = a_panel(4, Visibility.PUBLIC)
        self.administrator = a_person("Administration", administrator=True)
        know_everybody()
        self.people: list[Actor] = [*panel.delegates, self.administrator]
        self.bodies: list[UUID] = [d.organisation for d in panel.delegates if d.organisation]
        self.mandates: list[UUID] = [d.mandate for d in panel.delegates if d.mandate]
        self.groups: list[UUID] = [panel.group]
        self.done: list[str] = []
        self._acts = [act for act in ACTS if act not in without]
        self._numbers: list[int] = []

    def live(self, numbers: Sequence[int]) -> None:
        """Runs the acts chosen by the numbers."""
        self._numbers = list(reversed(numbers))
        while self._numbers:
            self._do(self._acts[self._numbers.pop() % len(self._acts)])

    def live_every_fact(self, seed: int = 2026) -> None:
        """Runs each act in turn until the log has a fact of each class; fails with the missing ones."""
        chance = Random(seed)  # noqa: S311  repeatable, nothing secret
        for _ in range(ROUNDS):
            for act in self._acts:
                # Acts that were done often give way to the others.
                if chance.randrange(self.done.count(act.__name__) + 1) == 0:
                    self._numbers = [chance.randrange(10_000) for _ in range(20)]
                    self._do(act)
            if not (missing := facts_missing()):
                know_everybody()
                return
        raise AssertionError(f"no act of tests/support/histories.py led to {missing}")

    def _do(self, act: Act) -> None:
        try:
            act(self)
            self.done.append(act.__name__)
        except (DomainError, NothingYet):
            pass

    def pick(self, things: Sequence[T]) -> T:
        """One of these things, chosen by the next number."""
        if not things:
            raise NothingYet
        return things[(self._numbers.pop() if self._numbers else 0) % len(things)]

    def likely_actor(self, *likely: UUID | None) -> Actor:
        """One of these people, or somebody who acts for one of these organisations; or else anybody."""
        known = [
            one for one in self.people if {one.person, one.organisation} & set(likely) - {None}
        ]
        return self.pick([self.pick(self.people), *known, *known])

    def row(self, rows: QuerySet[R]) -> R:
        """One of the last three rows, or any: acts spread over all rows would complete nothing."""
        newest = list(rows.order_by("-pk"))
        return self.pick([*newest[:3], self.pick(newest)])

    def group(self) -> UUID:
        return self.pick([self.groups[0], self.pick(self.groups)])

    def person(self, *likely: UUID | None) -> UUID:
        person = self.likely_actor(*likely).person
        assert person
        return person

    def likely_administrator(self) -> Actor:
        """The administrator in two cases of three, or else anybody."""
        return self.pick([self.likely_actor(), self.administrator, self.administrator])


class NothingYet(Exception):
    """The act needs an object that does not exist yet."""


def facts_missing() -> list[str]:
    """The topics of all classes of facts missing from the log."""
    return sorted(set(fact_classes()) - set(Fact.objects.values_list("topic", flat=True)))


def confirm_clock(it: History) -> None:
    now = datetime.now(UTC)
    believe(now - timedelta(days=2))
    try:
        clock.confirm_clock(it.likely_administrator(), new_id(), datetime.now(UTC))
    finally:
        believe(now)


# -- organisations and mandates ------------------------------------------------------------------


def register(it: History) -> None:
    id = new_id()
    parents = [it.pick(it.bodies)] if it.pick([True, False]) else []
    profile = Profile(
        it.pick(list(OrganisationType)),
        sectors=[it.pick(list(SECTORS))],
        region=it.pick([None, "MA-06"]),
    )
    organisations.register_organisation(
        it.administrator, id, Registration({"fr": f"Exemple {id.hex}"}, profile, parents=parents)
    )
    it.bodies.append(id)


def describe(it: History) -> None:
    profile = Profile(it.pick(list(OrganisationType)), sme=it.pick([True, False]))
    organisations.describe_organisation(it.administrator, it.pick(it.bodies), profile)


def rename(it: History) -> None:
    names = {"fr": f"Exemple renommé {uuid4().hex}", "ar": "مثال"}
    organisations.rename_organisation(it.administrator, it.pick(it.bodies), names, None, today())


def move(it: History) -> None:
    parents = [it.pick(it.bodies) for _ in range(2)]
    organisations.move_organisation(it.administrator, it.pick(it.bodies), parents)


def verify(it: History) -> None:
    organisations.verify_organisation(it.administrator, it.pick(it.bodies))


def unverify(it: History) -> None:
    organisations.unverify_organisation(it.administrator, it.pick(it.bodies))


def merge(it: History) -> None:
    one, other = it.pick(it.bodies[4:]), it.pick(it.bodies)
    organisations.merge_organisation(it.administrator, one, other, today())


def dissolve(it: History) -> None:
    organisations.dissolve_organisation(it.administrator, it.pick(it.bodies[4:]), today())


def join(it: History) -> None:
    member = a_member(it.pick(it.bodies), it.pick(list(Role)))
    it.people.append(member)
    assert member.mandate
    it.mandates.append(member.mandate)


def end_mandate(it: History) -> None:
    membership.end_mandate(it.administrator, it.pick(it.mandates[4:]))


def correct_mandate(it: History) -> None:
    since = today() - timedelta(days=it.pick([1, 100, 1_000]))
    term = Term(it.pick(list(Role)), since, it.pick([None, today(), date(2030, 1, 1)]))
    membership.correct_mandate(it.administrator, it.pick(it.mandates[4:]), term)


# -- working groups ------------------------------------------------------------------------------


def found_group(it: History) -> None:
    id, parent = new_id(), it.pick([None, *it.groups])
    visibility = it.pick(list(Visibility))
    groups.create_group(
        it.likely_administrator(), id, {"fr": "Sous-groupe"}, visibility, parent=parent
    )
    it.groups.append(id)


def charter(it: History) -> None:
    groups.adopt_charter(it.likely_administrator(), it.group(), Charter(mission={"fr": "Étudier"}))


def show_or_hide(it: History) -> None:
    groups.change_visibility(it.likely_administrator(), it.group(), it.pick(list(Visibility)))


def archive(it: History) -> None:
    groups.archive_group(it.likely_administrator(), it.pick(it.groups[1:]), "Sans objet")


def name_officer(it: History) -> None:
    groups.name_officer(it.administrator, it.group(), it.pick(list(Office)), it.person())


def give_seat(it: History) -> None:
    """Not in the first group: its votes would miss their quorum."""
    body = it.likely_actor(*it.bodies).organisation or it.pick(it.bodies)
    groups.give_seat(it.administrator, new_id(), it.pick(it.groups[1:]), body)


def fill_seat(it: History) -> None:
    row = it.row(SeatRow.objects.all())
    groups.fill_seat(it.administrator, row.pk, it.person(row.organisation), None)


def vacate_seat(it: History) -> None:
    groups.vacate_seat(it.likely_administrator(), it.row(_later_seats(it)).pk)


def withdraw_seat(it: History) -> None:
    groups.withdraw_seat(it.likely_administrator(), it.row(_later_seats(it)).pk)


def assign(it: History) -> None:
    group = it.group()
    assignment = Assignment({"fr": "Rédiger"}, it.person(*_sitting_in(group)))
    groups.assign_action(it.likely_administrator(), new_id(), group, assignment)


def on_action(do: Callable[..., object], status: str, *arguments: Any) -> Act:
    actions = ActionRow.objects.filter(status=status)
    return _named(do, lambda it: do(it.likely_administrator(), it.row(actions).pk, *arguments))


def reschedule(it: History) -> None:
    due = it.pick([None, today() + timedelta(days=9)])
    action = it.row(ActionRow.objects.exclude(status="done"))
    groups.reschedule_action(it.likely_administrator(), action.pk, due)


def _sitting_in(group: UUID) -> list[UUID | None]:
    return list(SeatRow.objects.filter(group=group).values_list("delegate", flat=True))


def _later_seats(it: History) -> QuerySet[SeatRow]:
    return SeatRow.objects.exclude(pk__in=it.panel.seats.values())


# -- proposals -----------------------------------------------------------------------------------


def draft(it: History) -> None:
    id, group = new_id(), it.group()
    by = it.likely_actor(*_sitting_in(group))
    proposals.draft_proposal(by, id, group, {"fr": "Un texte"}, Language.FRENCH, _text(it))


def save_version(it: History) -> None:
    row, by = _written(it)
    proposals.save_version(by, row.pk, it.pick([row.version, 1]), _text(it))


def translate(it: History) -> None:
    row, by = _written(it)
    proposals.translate(by, row.pk, row.version, Language.ARABIC, "نص", _text(it))


def retitle(it: History) -> None:
    row, by = _written(it)
    proposals.retitle(by, row.pk, {"fr": f"Autre titre {uuid4().hex}"})


def add_coauthor(it: History) -> None:
    row, by = _written(it)
    proposals.add_coauthor(by, row.pk, it.person(*_sitting_in(row.group)))


def remove_coauthor(it: History) -> None:
    row = it.row(AuthorRow.objects.filter(first=False))
    proposals.remove_coauthor(it.likely_actor(row.person), row.proposal_id, row.person)


def submit(it: History) -> None:
    row, by = _written(it)
    proposals.submit(by, row.pk)


def withdraw(it: History) -> None:
    row, by = _written(it)
    proposals.withdraw(by, row.pk)


def support(it: History) -> None:
    proposals.support(it.likely_actor(*it.bodies), it.row(ProposalRow.objects.all()).pk)


def withdraw_support(it: History) -> None:
    row = it.row(ProposalRow.objects.exclude(supporters=[]))
    supporters = [UUID(one["organisation"]) for one in row.supporters]
    proposals.withdraw_support(it.likely_actor(*supporters), row.pk)


def _written(it: History) -> tuple[ProposalRow, Actor]:
    """A proposal, with a person who may write it, or anybody."""
    under_way = ProposalRow.objects.filter(status__in=("draft", "submitted", "voting"))
    row = it.row(under_way)
    authors = AuthorRow.objects.filter(proposal=row.pk).values_list("person", flat=True)
    return row, it.likely_actor(*authors)


def _text(it: History) -> list[dict[str, object]]:
    text = it.pick(["Il est créé un laboratoire commun.", "النص الثاني", "A third text."])
    return [
        {
            "id": str(uuid4()),
            "type": "paragraph",
            "level": 0,
            "content": [{"type": "text", "text": text}],
        }
    ]


# -- votes ---------------------------------------------------------------------------------------


def schedule(it: History) -> None:
    submitted = ProposalRow.objects.filter(status="submitted").order_by("pk")
    about = it.pick([None, *submitted])
    rule = {
        "secrecy": it.pick(["named", "hidden", "secret"]),
        "electors": it.pick(["seats", "persons"]),
        "changeable": it.pick([False, True]),
    }
    _schedule(
        it,
        about.group if about else it.group(),
        rule,
        proposal=about.pk if about else None,
        opens_at=it.pick([None, _from_now(-1)]),
        closes_at=it.pick([None, _from_now(4)]),
        weights={it.pick(it.bodies): Fraction(3, 2)} if it.pick([False, True]) else {},
    )


def _schedule(it: History, group: UUID, rule: dict[str, Any], **more: Any) -> UUID:
    id, question = new_id(), {"fr": "Adoptez-vous ce texte ?"}
    parsed = Rule.parse({**MAJORITY, **rule})
    votes.schedule_vote(it.administrator, id, Convocation(group, question, parsed, **more))
    return id


def _from_now(days: int) -> datetime:
    return datetime.now(UTC) + timedelta(days=days)


def open_vote(it: History) -> None:
    votes.open_vote(it.administrator, it.row(VoteRow.objects.filter(status="scheduled")).pk)


def cast(it: History) -> None:
    row = it.row(ElectorRow.objects.all())
    _cast(it, row, it.likely_actor(row.organisation, row.person), it.pick(list(Choice)))


def _cast(it: History, elector: ElectorRow, by: Actor, choice: Choice) -> None:
    replaces = elector.cast_by if elector.cast_by != by.person else None
    votes.cast_ballot(by, elector.vote, elector.elector, choice, uuid4(), replaces)


def close(it: History) -> None:
    """The announced end of an open vote comes."""
    vote = it.row(VoteRow.objects.filter(status="open", closes_at=None)).pk
    close_at_its_end(it.administrator, vote)


def announce_end(it: History) -> None:
    vote = it.row(VoteRow.objects.filter(status="open", closes_at=None))
    votes.announce_end(it.administrator, vote.pk, _from_now(it.pick([1, 3, 7])))


def end_too_soon(it: History) -> None:
    """A secret vote ends in which one of many took part."""
    vote = _opened(it, {"secrecy": "secret"})
    it.panel.cast(vote, it.panel.chair, Choice.FOR, uuid4())
    close_at_its_end(it.administrator, vote)


def lose_the_key(it: History) -> None:
    """The key of a secret vote is lost; a timetable reports it."""
    box.destroy_key(_opened(it, {"secrecy": "secret"}))
    for act in workflow.keys(datetime.now(UTC)):
        act()


def cancel(it: History) -> None:
    votes.cancel_vote(it.administrator, it.row(VoteRow.objects.all()).pk, {"fr": "Erreur"})


def decide(secrecy: str, *choices: Choice) -> Act:
    """A complete vote, in which everybody makes these choices, one after the other."""

    def act(it: History) -> None:
        vote = _opened(it, {"secrecy": secrecy, "changeable": len(choices) > 1})
        for delegate in it.panel.delegates:
            for choice in choices:
                it.panel.cast(vote, delegate, choice, uuid4())
        votes.close_vote(it.administrator, vote)

    return _named(decide, act)


def call_off(it: History) -> None:
    vote = _opened(it, {})
    votes.cancel_vote(it.administrator, vote, {"fr": "Erreur"})


def _opened(it: History, rule: dict[str, Any]) -> UUID:
    """A vote of the first group on a text."""
    text = a_submitted_proposal(it.groups[0], it.pick(it.panel.delegates))
    vote = _schedule(it, it.groups[0], rule, proposal=text)
    votes.open_vote(it.administrator, vote)
    return vote


def close_in_vain(it: History) -> None:
    """The program finds a ballot without a mandate and records that it cannot close the vote."""
    vote = it.row(VoteRow.objects.filter(status="open")).pk
    refusal = BallotNotLawful(elector=new_id(), nth=1)
    votes.refuse_closing(Actor.system("refuse", vote), vote, refusal)


def open_in_vain(it: History) -> None:
    """The opening time of a vote without electors comes."""
    _schedule(it, a_group(), {}, opens_at=_from_now(-1))
    time_passes(it)


def time_passes(it: History) -> None:
    """Opens the votes that are due, and sends reminders of votes that close soon."""
    for act in [
        *workflow.openings_and_closings(datetime.now(UTC)),
        *workflow.reminders(_from_now(it.pick([2, 3]))),
    ]:
        with suppress(DomainError):
            act()


# -- needs and offers ----------------------------------------------------------------------------


def publish(it: History) -> None:
    posting = Posting(
        it.pick(list(Direction)),
        {"fr": "Banc d’essai"},
        {"fr": "Un banc d’essai partagé"},
        today() + timedelta(days=30),
    )
    links.publish_listing(it.likely_actor(*it.bodies), new_id(), posting)


def withdraw_listing(it: History) -> None:
    row = it.row(ListingRow.objects.filter(status="open"))
    links.withdraw_listing(it.likely_actor(row.organisation), row.pk)


def answer(it: History) -> None:
    listing = it.row(ListingRow.objects.filter(status="open")).pk
    links.answer_listing(it.likely_actor(*it.bodies), new_id(), listing, "Nous en avons un.")


def accept_link(it: History) -> None:
    row = it.row(_proposed())
    links.accept_link(it.likely_actor(row.to, row.answering), row.pk)


def decline_link(it: History) -> None:
    row = it.row(_proposed())
    links.decline_link(it.likely_actor(row.to), row.pk)


def withdraw_link(it: History) -> None:
    row = it.row(_proposed())
    links.withdraw_link(it.likely_actor(row.answering), row.pk)


def open_link(it: History) -> None:
    an_open_link(*it.panel.delegates[:2])


def _proposed() -> QuerySet[LinkRow]:
    return LinkRow.objects.filter(status="proposed")


# -- the log, webhooks and witnesses ----------------------------------------------------------------


def read_the_log(it: History) -> None:
    note_reading(it.likely_actor(), {"person": str(it.person())})


def export_the_log(it: History) -> None:
    export_log(it.likely_actor(), {}, it.pick(list(Format)), 1)


def publish_key(it: History) -> None:
    key = str(keys.public_key())
    seal.publish_key(Actor.system("publish", key), key)


def lodge_witness(it: History) -> None:
    seal.lodge_witness(it.likely_actor(*it.bodies), new_id(), WITNESS_KEY)


def withdraw_witness(it: History) -> None:
    seal.withdraw_witness(it.likely_administrator(), it.row(WitnessRow.objects.all()).pk)


def doubt(it: History) -> None:
    position = it.pick(range(1, 50))
    row = f"votes {position} status"
    seal.doubt_history(Actor.system("doubts", row), "row-changed", position, row)


def add_webhook(it: History) -> None:
    webhooks.add_webhook(
        it.likely_administrator(),
        new_id(),
        name="Exemple",
        url="https://a.example",
        reader=it.person(),
    )


def change_webhook(it: History) -> None:
    url, topics = f"https://{it.pick('abc')}.example", it.pick([[], ["vote"], ["group"]])
    webhook = it.row(WebhookRow.objects.all()).pk
    webhooks.change_webhook(
        it.likely_administrator(), webhook, name="Exemple", url=url, topics=topics
    )


def on_webhook(do: Callable[..., object], *arguments: Any, **having: Any) -> Act:
    def act(it: History) -> None:
        rows = WebhookRow.objects.filter(removed=False, **having)
        do(it.likely_administrator(), it.row(rows).pk, *arguments)

    return _named(do, act)


# -- erasures ---------------------------------------------------------------------------------------


def invite_person(it: History) -> None:
    id, by = new_id(), it.likely_administrator()
    _invited(by, id)
    it.pick([accounts.renew_invitation, accounts.revoke_invitation])(by, id)


def enter_forum(it: History) -> None:
    accounts.accept_invitation(_invited(it.administrator, new_id()), "une phrase assez longue")


def _invited(by: Actor, id: UUID) -> str:
    email = f"{id}@example.org"
    return accounts.invite(by, id, name=f"Une invitée {id.hex}", email=email, language="fr")


def rename_person(it: History) -> None:
    by = it.likely_actor()
    assert by.person
    accounts.rename(by, by.person, f"Un autre nom {uuid4().hex}")


def protect_account(it: History) -> None:
    by = it.likely_actor()
    assert by.person
    # All in one act: picked one by one, a short history might have left one out.
    for change in (
        Account.change_password,
        Account.set_second_factor,
        Account.remove_second_factor,
        Account.make_recovery_codes,
    ):
        accounts.note_protection(by, by.person, change)


def administer(it: History) -> None:
    """For a moment only: the rights of the others are what the histories are about."""
    person = it.person()
    accounts.make_administrator(it.likely_administrator(), person)
    accounts.remove_administrator(it.administrator, person)


def shut_out(it: History) -> None:
    person = it.person()
    accounts.close_account(it.likely_administrator(), person)
    accounts.reopen_account(it.administrator, person)


def give_browser_link(it: History) -> None:
    accounts.give_browser_link(it.likely_administrator(), it.person())


def find_account(it: History) -> None:
    """One opened on the server, and one as the program made them before accounts had facts."""
    email = f"{new_id()}@example.org"
    accounts.open_account(Actor.system(), new_id(), name="Une nouvelle", email=email)
    User.objects.create_user(f"{new_id()}@example.org", name="Une ancienne")
    accounts.know_accounts(Actor.system())


def take_own_data(it: History) -> None:
    by = it.likely_actor()
    assert by.person
    export.hand_out(by, by.person)


def ask_erasure(it: History) -> None:
    person = it.person()
    erasure.ask_erasure(it.pick([it.administrator, it.likely_actor(person)]), new_id(), person)


def require_second_factor(it: History) -> None:
    wanted = Requirement(
        everybody=it.pick([False, True]),
        administrators=it.pick([False, True]),
        roles=it.pick([[], ["president"], ["delegate", "secretary"]]),
        days=it.pick([7, 14]),
    )
    factors.require_second_factor(it.likely_administrator(), wanted)


def lose_second_factor(it: History) -> None:
    person = it.person()
    if not factors.has_factor(person):
        TOTP.activate(User.objects.get(pk=person), generate_totp_secret())
    by = it.pick([a_seasoned_administrator(), it.likely_administrator()])
    factors.ask_removal(by, new_id(), person)


def withdraw_removal(it: History) -> None:
    factors.withdraw_removal(it.likely_administrator(), it.row(FactorRemovalRow.objects.all()).pk)


def confirm_removal(it: History) -> None:
    removal = it.row(FactorRemovalRow.objects.filter(state="waiting"))
    factors.confirm_removal(it.pick([it.administrator, a_seasoned_administrator()]), removal.pk)


def call_back_erasure(it: History) -> None:
    person = it.row(ErasureRow.objects.all()).person
    erasure.call_back_erasure(it.pick([it.administrator, it.likely_actor(person)]), person)


def erase(it: History) -> None:
    """Without the week of waiting, as after a restore; somebody has to administer the history."""
    one = it.pick([one for one in it.people[9:] if one is not it.administrator])
    assert one.person
    erasure.erase_again(Actor.system("restores", one.person), one.person)
    it.people.remove(one)


def _named(do: Callable[..., object], act: Act) -> Act:
    act.__name__ = do.__name__
    return act


ACTS: list[Act] = [
    register, register, describe, rename, move, verify, unverify, merge, dissolve, join, join, end_mandate,
    correct_mandate, found_group, charter, show_or_hide, archive, name_officer, give_seat, fill_seat,
    vacate_seat, withdraw_seat, assign, assign, on_action(groups.block_action, "open", "Faute de données"),
    on_action(groups.unblock_action, "blocked"), on_action(groups.finish_action, "open"),
    on_action(groups.reopen_action, "done"), reschedule, draft, draft, save_version, translate, retitle,
    add_coauthor, remove_coauthor, support, withdraw_support, submit, withdraw, schedule, schedule,
    time_passes, open_vote, open_vote, cast, cast, announce_end, close, cancel, end_too_soon, lose_the_key,
    decide("named", Choice.AGAINST, Choice.FOR), decide("secret", Choice.AGAINST), decide("hidden"), call_off,
    open_in_vain, close_in_vain, publish, publish, answer, answer, withdraw_link, decline_link, accept_link,
    accept_link, open_link, withdraw_listing, read_the_log, export_the_log, publish_key, lodge_witness,
    withdraw_witness, doubt, confirm_clock, add_webhook, change_webhook,
    on_webhook(webhooks.stop_webhook, stopped=None),
    on_webhook(webhooks.resume_webhook, stopped__isnull=False),
    on_webhook(webhooks.replay_webhook, 0), on_webhook(webhooks.renew_secret),
    on_webhook(webhooks.remove_webhook), invite_person, enter_forum, rename_person, protect_account,
    administer, shut_out, give_browser_link, find_account, take_own_data, ask_erasure, call_back_erasure,
    erase, require_second_factor, lose_second_factor, withdraw_removal, confirm_removal,
]  # fmt: skip
