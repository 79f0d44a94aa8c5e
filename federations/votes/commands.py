"""Commands on votes and ballots, with their permissions.

The chair and the secretary of the group, and administrators, schedule, open, close and cancel a vote. A
holder of a mandate valid at that moment casts a seat's ballot, acting for its organisation. A person on
the roll casts their own ballot.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from datetime import UTC, datetime
from fractions import Fraction
from functools import partial
from secrets import token_hex
from uuid import UUID

from django.db import transaction

from federations.membership.projection import speaks_for
from federations.membership.rules import Role
from federations.proposals.aggregate import Proposal
from federations.proposals.commands import put_to_vote, take_back_from_vote
from federations.votes import box
from federations.votes.aggregate import (
    ALIKE,
    Ballot,
    Booth,
    BoxAltered,
    Convocation,
    NoMandateForSeat,
    Participation,
    ReceiptTaken,
    RollEntry,
    Step,
    Subject,
    Vote,
    VoteNotOpen,
    VoteStatus,
)
from federations.votes.projection import (
    CASTING_ROLES,
    ElectorRow,
    OpenBox,
    SealedBox,
    VoteRow,
    canonical_box,
    cast_alike,
    counts_of,
    counts_of_box,
    elector_row_id,
)
from federations.votes.rules import Choice, Electors, Secrecy, judge, too_few
from federations.working_groups.aggregate import Office, WorkingGroup
from federations.working_groups.projection import SeatRow, is_officer, sees_group
from majlis.domain import Actor, DomainError, NotAllowed, NotFound
from majlis.eventstore.command import command
from majlis.eventstore.prepared import Prepared
from majlis.eventstore.store import get, rows, save

RUNNING = (Office.CHAIR, Office.SECRETARY)


class NotRunByYou(NotAllowed):
    """Only the group's chair and secretary, and administrators, run its votes."""


@command
def schedule_vote(by: Actor, id: UUID, convocation: Convocation) -> None:
    """Schedules a vote of a group, on the present text of a proposal or on a question alone.

    By the group's chair or secretary, or an administrator.
    """
    _check_runs(by, convocation.group)
    get(WorkingGroup, convocation.group).check_active()
    subject = None
    if (proposal := convocation.proposal) is not None:
        text = get(Proposal, proposal)
        if text.space != convocation.group:
            raise NotFound(kind="proposal", id=str(proposal))
        put_to_vote(by, proposal, id)
        assert text.frozen
        subject = Subject("proposal", proposal, text.frozen.version, text.frozen.hash, text.title)
    save(Vote.schedule(id=id, convocation=convocation, subject=subject))


@command
def open_vote(by: Actor, vote: UUID) -> None:
    """Freezes the roll of the group's seats (or of their holders) and opens the vote.

    By the group's chair or secretary, or an administrator.
    """
    rows().hold(VoteRow, vote)  # the lock for `box.make_key`
    it = get(Vote, vote)
    _check_runs(by, it.group)
    it.open(_roll(it), datetime.now(UTC))
    if it.rule.secrecy is Secrecy.SECRET:
        box.make_key(vote)
    save(it)


@command
def refuse_opening(by: Actor, vote: UUID, refusal: DomainError) -> None:
    """Records why a scheduled vote could not be opened."""
    it = get(Vote, vote)
    it.refuse_opening(refusal)
    _give_back(by, it)
    save(it)


@command
def cast_ballot(
    by: Actor, vote: UUID, elector: UUID, choice: Choice, receipt: UUID | None = None
) -> None:
    """Casts, or changes, one elector's ballot. A secret ballot is final and needs a receipt (UUIDv4)."""
    booth, now = _booth(by, vote, elector), datetime.now(UTC)
    if booth.secrecy is Secrecy.SECRET:
        save(Participation.record(booth, choice, receipt, now))
        _put_in_box(booth, choice, receipt)
        return
    salt = token_hex(16) if booth.secrecy is Secrecy.HIDDEN else ""
    if booth.cast_by is None:
        save(Ballot.cast(booth, choice, now, salt))
    else:
        ballot = get(Ballot, Ballot.id_of(vote, elector))
        ballot.change(booth, choice, now, salt)
        save(ballot)


@command
def remind_of_vote(by: Actor, vote: UUID, step: Step) -> None:
    """Reminds the electors who have not voted of the close; a timetable runs this command."""
    it = get(Vote, vote)
    _check_runs(by, it.group)
    it.remind(step, datetime.now(UTC))
    save(it)


@command
def announce_end(by: Actor, vote: UUID, closes_at: datetime) -> None:
    """Announces to the electors when an open vote without a closing time will close.

    By the group's chair or secretary, or an administrator.
    """
    rows().hold(VoteRow, vote)
    it = get(Vote, vote)
    _check_runs(by, it.group)
    it.announce_end(closes_at, datetime.now(UTC))
    save(it)


@command
def close_vote(by: Actor, vote: UUID) -> None:
    """Counts and closes in one transaction, so that no ballot is cast after the count.

    By the group's chair or secretary, or an administrator: at the announced time, or after all have voted.
    """
    row = _found(rows().hold(VoteRow, vote), vote)
    _check_runs(by, row.group)
    it = get(Vote, vote)
    if it.status is not VoteStatus.OPEN:
        raise VoteNotOpen
    counts, cast = counts_of(row, revealed=True)
    sealed = None
    if row.secrecy is not Secrecy.SECRET:
        outcome = judge(it.rule, counts).as_data()
    elif min(cast_alike(vote).values(), default=ALIKE) < ALIKE:
        outcome = too_few(it.rule, counts)
        _empty_box(vote)
    else:
        ballots = _opened_box(vote)
        outcome = judge(it.rule, counts_of_box(row, ballots)).as_data()
        sealed = _seal_box(vote, ballots)
    it.close(outcome, everybody_voted=cast == row.electors, box=sealed, now=datetime.now(UTC))
    save(it)


@command
def cancel_vote(by: Actor, vote: UUID, reason: dict[str, str]) -> None:
    """Cancels a vote, returns its proposal to the group and destroys secret choices.

    By the group's chair or secretary, or an administrator.
    """
    row = _found(rows().hold(VoteRow, vote), vote)
    _check_runs(by, row.group)
    it = get(Vote, vote)
    it.cancel(reason)
    _empty_box(vote)
    _give_back(by, it)
    save(it)


@command
def report_box(by: Actor, vote: UUID, code: str) -> None:
    """Records why the box of an open secret vote cannot be opened; a timetable runs this command."""
    it = get(Vote, vote)
    _check_runs(by, it.group)
    it.report_box(code)
    save(it)


@command
def destroy_leftover_key(by: Actor, vote: UUID) -> None:
    """Destroys the key of a vote that is not open; a timetable runs this command."""
    # Locked: an opening makes its key under this lock, so that no key of an opening under way is destroyed.
    row = _found(rows().hold(VoteRow, vote), vote)
    _check_runs(by, row.group)
    if row.status != VoteStatus.OPEN:
        box.destroy_key(vote)


def _check_runs(by: Actor, group: UUID) -> None:
    if by.unrestricted or is_officer(by.person, group, RUNNING):
        return
    if not sees_group(by, group):
        raise NotFound(kind="group", id=str(group))
    raise NotRunByYou


def _found(row: VoteRow | None, vote: UUID) -> VoteRow:
    if row is None:
        raise NotFound(kind="vote", id=str(vote))
    return row


def _give_back(by: Actor, vote: Vote) -> None:
    if vote.subject and vote.subject.kind == "proposal":
        take_back_from_vote(by, vote.subject.id, vote.id)


def _roll(vote: Vote) -> list[RollEntry]:
    """Each seat of the group, or each delegate, in the order in which the seats were given."""
    lines: list[tuple[UUID, UUID, UUID | None]]
    seats = SeatRow.objects.filter(group=vote.group).order_by("given_at", "pk")
    if vote.rule.electors is Electors.PERSONS:
        holders = [(seat.delegate, seat.organisation) for seat in seats if seat.delegate]
        lines = [(person, body, person) for person, body in dict(reversed(holders)).items()]
    else:
        lines = [(seat.pk, seat.organisation, None) for seat in seats]
    return [
        RollEntry(
            elector=elector,
            organisation=body,
            person=person,
            college=vote.colleges.get(body),
            weight=vote.weights.get(body, Fraction(1)),
        )
        for elector, body, person in lines
    ]


# A shared lock: ballots are cast concurrently, and a close waits for them. Django has no FOR SHARE.
_polling = Prepared(
    lambda vote: VoteRow.objects.filter(pk=vote).only("group", "rule", "status", "closes_at"),
    lock="FOR SHARE",
)


def _booth(by: Actor, vote: UUID, elector: UUID) -> Booth:
    """Reads and locks everything that casting this ballot depends on, until the commit."""
    row = _found(next(iter(_polling(vote=vote)), None), vote)
    line = rows().hold(ElectorRow, elector_row_id(vote, elector))
    mandate = None
    if by.person and line and line.organisation and line.person is None:
        mandate = speaks_for(by.person, line.organisation, datetime.now(UTC), CASTING_ROLES)
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
    )


def _put_in_box(booth: Booth, choice: Choice, receipt: UUID | None) -> None:
    line = rows().hold(ElectorRow, elector_row_id(booth.vote, booth.elector))
    assert line
    assert receipt
    key = box.key_of(booth.vote)
    tag = key.tag(receipt)
    if OpenBox.objects.filter(pk=tag).exists():
        raise ReceiptTaken
    ballot = box.Ballot(receipt, choice.value, line.college, line.weight)
    OpenBox.objects.create(tag=tag, vote=booth.vote, ballot=key.encrypted(ballot))


def _opened_box(vote: UUID) -> list[box.Ballot]:
    """The ballots of a secret vote in the order of receipts; raises `BoxWithoutKey` and `BoxAltered`."""
    key = box.key_of(vote)
    stored = OpenBox.objects.filter(vote=vote).values_list("tag", "ballot")
    ballots = sorted(key.opened(bytes(tag), bytes(ballot)) for tag, ballot in stored)
    if Counter((ballot.college, ballot.weight) for ballot in ballots) != cast_alike(vote):
        raise BoxAltered
    return ballots


def _seal_box(vote: UUID, ballots: list[box.Ballot]) -> str:
    """Moves the ballots to the sealed table, in their order; returns their digest (`canonical_box`)."""
    SealedBox.objects.bulk_create(SealedBox(vote=vote, **ballot._asdict()) for ballot in ballots)
    _empty_box(vote)
    return hashlib.sha256(canonical_box(ballots).encode()).hexdigest()


def _empty_box(vote: UUID) -> None:
    """Deletes the encrypted ballots and, after the commit, the key; `workflow.keys` after a crash."""
    OpenBox.objects.filter(vote=vote).delete()
    transaction.on_commit(partial(box.destroy_key, vote), robust=True)
