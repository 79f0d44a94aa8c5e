"""Commands on votes and ballots, with their permissions.

The chair and the secretary of the group, and administrators, schedule, open, close and cancel a vote. A
holder of a mandate valid at that moment casts a seat's ballot, acting for its organisation. A person on
the roll casts their own ballot.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from functools import partial
from secrets import token_hex
from typing import Any
from uuid import UUID

from django.db import transaction

from federations.membership.projection import mandates_at
from federations.membership.rules import CASTING_ROLES, Role
from federations.organisations.projection import called
from federations.proposals.aggregate import Proposal
from federations.proposals.commands import put_to_vote, take_back_from_vote
from federations.votes import box
from federations.votes.aggregate import (
    BoxNotAsRecorded,
    Convocation,
    NotAsRecorded,
    NotOnTheRoll,
    Step,
    Subject,
    UnequalSeats,
    Vote,
    VoteNotOpen,
    VoteStatus,
)
from federations.votes.ballot import (
    Ballot,
    Booth,
    MandateGivenToOneself,
    NoMandateForSeat,
    NothingToReplace,
    Participation,
    ReceiptTaken,
)
from federations.votes.counting import Poll, place_on_roll, poll_of, readable
from federations.votes.projection import (
    ElectorRow,
    OpenBox,
    SealedBox,
    VoteRow,
    digest_of_box,
    elector_row_id,
    given_to_oneself,
)
from federations.votes.roll import Places, roll_of
from federations.votes.rules import Choice, Electors, Rule, Secrecy, judge
from federations.working_groups.aggregate import Office, Seat, WorkingGroup
from federations.working_groups.projection import organisations_in, sees_group
from majlis.accounts.people import people
from majlis.domain import Actor, DomainError, NotAllowed, NotFound, named
from majlis.eventstore.capacity import Capacity, Concerned, mandates_held
from majlis.eventstore.command import command
from majlis.eventstore.following import check_clock
from majlis.eventstore.prepared import Prepared
from majlis.eventstore.store import get, rows, save

# Most organisations named by one refusal.
MOST_NAMED = 10

RUNNING = (Office.CHAIR, Office.SECRETARY)


def _in_convened_group(by: Actor, convocation: Convocation) -> Concerned:
    return organisations_in(by, convocation.group)


def _in_its_group(by: Actor, vote: UUID) -> Concerned:
    row = VoteRow.objects.filter(pk=vote).only("group").first()
    return organisations_in(by, row.group) if row else []


def _of_elector(by: Actor, vote: UUID, elector: UUID) -> Concerned:
    """The elector's organisation; a person on the roll casts their own ballot also without a mandate."""
    line = next(iter(_electing(line=elector_row_id(vote, elector))), None)
    if line is None or line.organisation is None:
        return Capacity.PERSONAL
    if line.person and not (by.person and line.organisation in mandates_held(by.person)):
        return Capacity.PERSONAL
    return [line.organisation]


# Read without a lock: `_booth` locks it after the vote.
_electing = Prepared(lambda line: ElectorRow.objects.filter(pk=line).only("organisation", "person"))


class NotRunByYou(NotAllowed):
    """Only the group's chair and secretary, and administrators, run its votes."""


@command(_in_convened_group)
def schedule_vote(by: Actor, id: UUID, convocation: Convocation) -> None:
    """Schedules a vote of a group, on the present text of a proposal or on a question alone.

    By the group's chair or secretary, or an administrator.
    """
    _check_runs(by, convocation.group)
    group = get(WorkingGroup, convocation.group)
    group.check_active()
    subject = None
    if (proposal := convocation.proposal) is not None:
        text = get(Proposal, proposal)
        if text.space != convocation.group:
            raise NotFound(kind="proposal", id=str(proposal))
        put_to_vote(by, proposal, id)
        assert text.frozen
        subject = Subject("proposal", proposal, text.frozen.version, text.frozen.hash, text.title)
    _check_placed(convocation.rule, convocation.places, group.seats.values())
    save(
        Vote.schedule(
            id=id,
            convocation=convocation,
            subject=subject,
            now=datetime.now(UTC),
            names=called(convocation.places.named()),
        )
    )


@command(_in_its_group)
def open_vote(by: Actor, vote: UUID) -> None:
    """Freezes the roll of the group's seats (or of their holders) and opens the vote.

    By the group's chair or secretary, or an administrator; at an announced opening, unless the clock is in
    doubt.
    """
    rows().hold(VoteRow, vote)  # the lock for `box.make_key`
    it = get(Vote, vote)
    _check_runs(by, it.group)
    seats = get(WorkingGroup, it.group).seats
    _check_placed(it.rule, it.places, seats.values())
    now = datetime.now(UTC)
    it.open(roll_of(it.rule.electors, seats, it.places), now)
    if by.person and it.opens_at:
        check_clock(now)
    if it.rule.secrecy is Secrecy.SECRET:
        box.make_key(vote)
    save(it)


@command(_in_its_group)
def refuse_opening(by: Actor, vote: UUID, refusal: DomainError) -> None:
    """Records why a scheduled vote could not be opened."""
    it = get(Vote, vote)
    it.refuse_opening(refusal)
    _give_back(by, it)
    save(it)


@command(_of_elector)
def cast_ballot(
    by: Actor,
    vote: UUID,
    elector: UUID,
    choice: Choice,
    receipt: UUID | None = None,
    replaces: UUID | None = None,
) -> None:
    """Casts, or changes, one elector's ballot. A secret ballot is final and needs a receipt (UUIDv4).

    A ballot that another person cast is changed only if `replaces` is that person.
    """
    booth, now = _booth(by, vote, elector), datetime.now(UTC)
    if replaces and booth.cast_by is None:
        raise NothingToReplace
    if booth.secrecy is Secrecy.SECRET:
        save(Participation.record(booth, choice, receipt, now))
        _put_in_box(booth, choice, receipt)
        return
    salt = token_hex(16) if booth.secrecy is Secrecy.HIDDEN else ""
    if booth.cast_by is None:
        save(Ballot.cast(booth, choice, now, salt))
    else:
        ballot = get(Ballot, Ballot.id_of(vote, elector))
        ballot.change(booth, choice, now, salt, replaces)
        save(ballot)


@command(_in_its_group)
def remind_of_vote(by: Actor, vote: UUID, step: Step) -> None:
    """Reminds the electors who have not voted of the close; a timetable runs this command."""
    it = get(Vote, vote)
    _check_runs(by, it.group)
    it.remind(step, datetime.now(UTC))
    save(it)


@command(_in_its_group)
def announce_end(by: Actor, vote: UUID, closes_at: datetime) -> None:
    """Announces to the electors when an open vote without a closing time will close.

    By the group's chair or secretary, or an administrator.
    """
    rows().hold(VoteRow, vote)
    it = get(Vote, vote)
    _check_runs(by, it.group)
    it.announce_end(closes_at, datetime.now(UTC))
    save(it)


@command(Capacity.FORUM)
def refuse_closing(by: Actor, vote: UUID, refusal: NotAsRecorded) -> None:
    """Records why an open vote could not be closed; the program does not try again."""
    it = get(Vote, vote)
    it.refuse_closing(refusal)
    save(it)


def _record_refusal(refusal: DomainError, vote: UUID) -> None:
    """Records once that a close found something else than the facts say."""
    if isinstance(refusal, NotAsRecorded):
        told_once = named("closing-refused", vote, refusal)
        refuse_closing(Actor.system("refuse", told_once), vote, refusal)


@command(_in_its_group, refused=_record_refusal)
def close_vote(by: Actor, vote: UUID) -> None:
    """Counts and closes in one transaction, so that no ballot is cast after the count.

    By the group's chair or secretary, or an administrator: at the announced time, unless the clock is in
    doubt, or after all have voted.
    If the tables, the box or a mandate are not what the facts say, nothing is counted, and the reason is
    recorded.
    """
    # Rights before the lock, for which ballots wait.
    _check_runs(by, _found(VoteRow.objects.filter(pk=vote).only("group").first(), vote).group)
    row = _found(rows().hold(VoteRow, vote), vote)
    poll = poll_of(vote)
    it = poll.vote
    _check_runs(by, it.group)
    # The time before the box: a database keeps what a refused close had written.
    now, everybody = datetime.now(UTC), len(poll.ballots) == len(it.roll)
    it.check_due(everybody_voted=everybody, now=now)
    if by.person and not everybody:
        check_clock(now)
    poll.check(row)
    outcome, sealed = _counted(poll)
    it.close(outcome, everybody_voted=everybody, box=sealed, now=now)
    save(it)


def _counted(poll: Poll) -> tuple[dict[str, Any], str | None]:
    """The outcome, and the digest of a secret vote's ballots, which are then in the sealed box.

    Without a quorum, or where so few took part that the counts would reveal choices, the box is destroyed
    unopened.
    """
    vote, rule = poll.vote.id, poll.vote.rule
    if rule.secrecy is not Secrecy.SECRET:
        return judge(rule, poll.counts()).as_data(), None
    if outcome := poll.unopened():
        _empty_box(vote)
        return outcome, None
    ballots = _opened_box(vote)
    return judge(rule, poll.counts(ballots)).as_data(), _seal_box(vote, ballots)


@command(_in_its_group)
def cancel_vote(by: Actor, vote: UUID, reason: dict[str, str]) -> None:
    """Cancels a vote, returns its proposal to the group and destroys secret choices.

    By the group's chair or secretary, or an administrator.
    """
    _found(rows().hold(VoteRow, vote), vote)
    it = get(Vote, vote)
    _check_runs(by, it.group)
    it.cancel(reason)
    _empty_box(vote)
    _give_back(by, it)
    save(it)


@command(Capacity.FORUM)
def report_box(by: Actor, vote: UUID, code: str) -> None:
    """Records why the box of an open secret vote cannot be opened; a timetable runs this command."""
    it = get(Vote, vote)
    _check_runs(by, it.group)
    it.report_box(code)
    save(it)


@command(Capacity.FORUM)
def destroy_leftover_key(by: Actor, vote: UUID) -> None:
    """Destroys the key of a vote that is not open; a timetable runs this command."""
    # Locked: an opening makes its key under this lock, so that no key of an opening under way is destroyed.
    row = _found(rows().hold(VoteRow, vote), vote)
    _check_runs(by, row.group)
    # By the facts: whoever can write to the table cannot destroy a key.
    if get(Vote, vote).status is not VoteStatus.OPEN:
        box.destroy_key(vote)


def _check_runs(by: Actor, group: UUID) -> None:
    if by.unrestricted:
        return
    officers = get(WorkingGroup, group).officers
    if by.person and by.person in (officers.get(office) for office in RUNNING):
        return
    if not sees_group(by, group):
        raise NotFound(kind="group", id=str(group))
    raise NotRunByYou


def _check_placed(rule: Rule, places: Places, seats: Collection[Seat]) -> None:
    """Refuses a weight or a college that would count nowhere; seats may change until the opening.

    That of a vacant seat is no mistake: where people vote as themselves, nobody casts its ballot.
    """
    if strangers := sorted(places.named() - {seat.organisation for seat in seats}):
        raise NotOnTheRoll(organisations=_listed(strangers))
    if rule.electors is Electors.PERSONS and (unequal := places.unequal(seats)):
        raise UnequalSeats(organisations=_listed(unequal))


def _listed(organisations: Sequence[UUID]) -> str:
    more = ["…"] if len(organisations) > MOST_NAMED else []
    return ", ".join([*called(organisations[:MOST_NAMED]).values(), *more])


def _found(row: VoteRow | None, vote: UUID) -> VoteRow:
    if row is None:
        raise NotFound(kind="vote", id=str(vote))
    return row


def _give_back(by: Actor, vote: Vote) -> None:
    if vote.subject and vote.subject.kind == "proposal":
        take_back_from_vote(by, vote.subject.id, vote.id)


# A shared lock: ballots are cast concurrently, and a close waits for them. Django has no FOR SHARE.
_polling = Prepared(
    lambda vote: VoteRow.objects.filter(pk=vote).only(*("group", "rule", "status", "closes_at")),
    lock="FOR SHARE",
)


def _booth(by: Actor, vote: UUID, elector: UUID) -> Booth:
    """Reads and locks everything that casting this ballot depends on, until the commit."""
    row = _found(next(iter(_polling(vote=vote)), None), vote)
    line = rows().hold(ElectorRow, elector_row_id(vote, elector))
    mandate, only_self_given = None, False
    if by.person and line and line.organisation and line.person is None:
        now = datetime.now(UTC)
        held = mandates_at(by.person, line.organisation, now, CASTING_ROLES, until_commit=True)
        self_given = given_to_oneself(by.person, held, [vote])
        given = [one for one in held if (one.pk, vote) not in self_given]
        mandate, only_self_given = next(iter(given), None), bool(held) and not given
    entitled = line is not None and (
        line.person == by.person
        if line.person
        else mandate is not None and by.organisation == line.organisation
    )
    # An elector may cast without seeing the group. To others a refusal reveals only what they may see.
    if line is None or by.person is None or not entitled:
        if not sees_group(by, row.group):
            raise NotFound(kind="vote", id=str(vote))
        if row.status != VoteStatus.OPEN:
            raise VoteNotOpen
        if line is None:
            raise NotFound(kind="elector", id=str(elector))
        if only_self_given:
            raise MandateGivenToOneself
        raise NoMandateForSeat
    return Booth(
        vote=vote,
        group=row.group,
        status=VoteStatus(row.status),
        closes_at=row.closes_at,
        secrecy=row.secrecy,
        changeable=bool(row.rule["changeable"]),
        elector=elector,
        organisation=line.organisation,
        person=by.person,
        mandate=mandate.pk if mandate else None,
        alternate=mandate is not None and mandate.role == Role.ALTERNATE,
        cast_by=line.cast_by,
        cast_by_alternate=line.alternate,
        caster=people([line.cast_by])[line.cast_by]["name"]
        if line.cast_by and line.cast_by != by.person
        else "",
    )


def _put_in_box(booth: Booth, choice: Choice, receipt: UUID | None) -> None:
    assert receipt
    # Not from the elector's row: rows exchanged during the vote would exchange the weights of ballots.
    college, weight = place_on_roll(booth.vote, booth.elector)
    key = box.key_of(booth.vote)
    tag = key.tag(receipt)
    if OpenBox.objects.filter(pk=tag).exists():
        raise ReceiptTaken
    ballot = box.Ballot(receipt, choice.value, college, weight)
    OpenBox.objects.create(tag=tag, vote=booth.vote, ballot=key.encrypted(ballot))


def _opened_box(vote: UUID) -> list[box.Ballot]:
    """The ballots of a secret vote in the order of receipts.

    Raises `BoxWithoutKey` and `BoxNotAsRecorded`.
    """
    key = box.key_of(vote)
    stored = OpenBox.objects.filter(vote=vote).values_list("tag", "ballot")
    with readable(BoxNotAsRecorded()):
        return sorted(key.opened(bytes(tag), bytes(ballot)) for tag, ballot in stored)


def _seal_box(vote: UUID, ballots: list[box.Ballot]) -> str:
    """Moves the ballots to the sealed table, in their order; returns their digest."""
    SealedBox.objects.bulk_create(
        SealedBox(vote=vote, receipt=receipt, choice=choice, college=college, weight=weight)
        for receipt, choice, college, weight in ballots
    )
    _empty_box(vote)
    return digest_of_box(ballots)


def _empty_box(vote: UUID) -> None:
    """Deletes the encrypted ballots and, after the commit, the key; `workflow.keys` after a crash."""
    OpenBox.objects.filter(vote=vote).delete()
    transaction.on_commit(partial(box.destroy_key, vote), robust=True)
