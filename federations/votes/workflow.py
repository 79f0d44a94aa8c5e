"""What a vote leads to, and what falls due: its proposal's outcome, its opening, its closing, the reminders
before it of those who have not voted, and the end of what the database itself remembers of a secret one.

A deleted row lives on: in PostgreSQL as a dead line with the number of the transaction that also wrote who
took part, in SQLite in freed pages and, transaction after transaction, in the write-ahead log. So after the
close the open box is written anew: what is still in it, of other votes, in the order of receipts. Not in
the transaction of the close: the old file goes only once that is committed, and whoever reads the table
(a backup) would hold the close up. What remains is out of this program's reach: PostgreSQL's write-ahead
log until it is recycled, its archives and replicas, backups made during the vote, the disk's own blocks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from uuid import UUID

from django.db import OperationalError, connection, transaction

from federations.proposals.aggregate import Verdict
from federations.proposals.commands import record_outcome
from federations.votes.aggregate import AHEAD, Step, Vote, VoteStatus
from federations.votes.commands import close_vote, open_vote, refuse_opening, remind_of_vote
from federations.votes.projection import OpenBox, VoteRow
from majlis.domain import Actor, DomainError
from majlis.eventstore.command import Busy, when
from majlis.eventstore.following import timetable
from majlis.eventstore.models import Checkpoint, Fact
from majlis.eventstore.store import get


@when(Vote.Closed)
def decide_the_proposal(fact: Vote.Closed, by: Actor) -> None:
    """A closed vote adopts, rejects or lets lapse what it was about, in the same transaction."""
    subject = get(Vote, fact.originator_id).subject
    if subject and subject.kind == "proposal":
        record_outcome(by, subject.id, fact.originator_id, Verdict(fact.outcome["verdict"]))


@timetable("votes.openings-and-closings")
def openings_and_closings(now: datetime) -> Iterator[Callable[[], object]]:
    """Opens and closes at the announced time; each is one intent, done once whoever keeps time."""
    for vote in VoteRow.objects.filter(status=VoteStatus.SCHEDULED.value, opens_at__lte=now):
        yield partial(_open, vote.pk)
    for vote in VoteRow.objects.filter(status=VoteStatus.OPEN.value, closes_at__lte=now):
        yield partial(close_vote, Actor.system("close", vote.pk), vote.pk)


def _open(vote: UUID) -> None:
    try:
        open_vote(Actor.system("open", vote), vote)
    except Busy:  # nothing is wrong with the vote: the next look opens it
        raise
    except DomainError as refusal:
        refuse_opening(Actor.system("refuse", vote), vote, refusal)


@timetable("votes.reminders")
def reminders(now: datetime) -> Iterator[Callable[[], object]]:
    """Reminds once a step, of the latest that has come; those that lie before the opening are skipped."""
    soon = VoteRow.objects.filter(
        status=VoteStatus.OPEN.value, closes_at__gt=now, closes_at__lte=now + max(AHEAD.values())
    )
    for vote in soon:
        assert vote.closes_at
        assert vote.opened_at
        step, came_at = _latest_step(vote.closes_at, now)
        told = Fact.objects.filter(
            object_id=vote.pk, topic=Vote.Reminded.TOPIC, recorded_at__gte=came_at
        )
        if vote.opened_at < came_at and not told.exists():
            yield partial(
                remind_of_vote, Actor.system("remind", vote.pk, step.value), vote.pk, step
            )


def _latest_step(closes_at: datetime, now: datetime) -> tuple[Step, datetime]:
    """The last step that has come by now, and when it did."""
    came = {closes_at - ahead: step for step, ahead in AHEAD.items() if closes_at - ahead <= now}
    return came[max(came)], max(came)


# Whose checkpoint says after which close the open box was last written anew.
TRACES = "votes.traces"


@timetable(TRACES)
def traces(now: datetime) -> Iterator[Callable[[], object]]:
    """Ends what the database remembers of a secret vote, as soon as nobody reads the table."""
    ends = Fact.objects.filter(topic__in=(Vote.Closed.TOPIC, Vote.Cancelled.TOPIC))
    last = ends.order_by("-position").values_list("position", flat=True).first()
    done = Checkpoint.objects.filter(follower=TRACES).values_list("position", flat=True).first()
    if last and last > (done or 0):
        yield partial(_end_traces, last)


def _end_traces(position: int) -> None:
    try:
        with transaction.atomic():
            _write_anew()
    except OperationalError as error:
        if getattr(error.__cause__, "sqlstate", None) == _LOCKED:
            return
        raise
    if connection.vendor == "sqlite" and not _log_emptied():
        return
    Checkpoint.objects.update_or_create(follower=TRACES, defaults={"position": position})


# PostgreSQL's word for a lock that was not had in time.
_LOCKED = "55P03"


def _write_anew() -> None:
    if connection.vendor != "postgresql":
        kept = list(OpenBox.objects.order_by("receipt"))
        OpenBox.objects.all().delete()
    else:
        with connection.cursor() as cursor:
            # Those who cast must not wait behind one who waits: the next look tries again.
            cursor.execute("SET LOCAL lock_timeout = '1s'")
            cursor.execute("LOCK TABLE ballot_box_open IN ACCESS EXCLUSIVE MODE")
            kept = list(OpenBox.objects.order_by("receipt"))
            cursor.execute("TRUNCATE ballot_box_open")
    OpenBox.objects.bulk_create(kept)


def _log_emptied() -> bool:
    """Whether SQLite's write-ahead log went into its file and is empty; not while somebody reads."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout = 500")
        try:
            busy, *_ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            cursor.execute("PRAGMA busy_timeout = 20000")  # as in the settings
    return not busy
