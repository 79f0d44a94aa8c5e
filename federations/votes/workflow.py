"""Workflow and timetables of votes: outcome of the proposal, opening, closing, reminders, traces.

Traces of secret ballots: the database keeps deleted rows. PostgreSQL keeps dead tuples with the number of
the transaction, which also wrote the participation; SQLite keeps them in freed pages and in its write-ahead
log. So after a close the table of open boxes is rewritten with the ballots of other votes, in the order of
receipts. The rewriting has its own transaction, because the old file is removed only at the commit, and
because a reader of the table (a backup) would block the close. This program cannot erase PostgreSQL's
write-ahead log (until recycled), its archives and replicas, backups made during the vote, and disk blocks.
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
from majlis.eventstore.disk import write_ahead_log_emptied
from majlis.eventstore.following import timetable
from majlis.eventstore.models import Checkpoint, Fact
from majlis.eventstore.store import get


@when
def decide_the_proposal(fact: Vote.Closed, by: Actor) -> None:
    """A closed vote adopts, rejects or lapses its proposal, in the same transaction."""
    subject = get(Vote, fact.originator_id).subject
    if subject and subject.kind == "proposal":
        record_outcome(by, subject.id, fact.originator_id, Verdict(fact.outcome["verdict"]))


@timetable("votes.openings-and-closings", irreversible=True)
def openings_and_closings(now: datetime) -> Iterator[Callable[[], object]]:
    """Opens and closes votes at the announced time. The intent is an idempotency key: each runs once.

    A vote whose close was refused waits for a person.
    """
    for vote in VoteRow.objects.filter(status=VoteStatus.SCHEDULED, opens_at__lte=now):
        yield partial(_open, vote.pk)
    due_to_close = VoteRow.objects.filter(status=VoteStatus.OPEN, closes_at__lte=now)
    for vote in due_to_close.filter(refused__isnull=True):
        yield partial(close_vote, Actor.system("close", vote.pk), vote.pk)


def _open(vote: UUID) -> None:
    try:
        open_vote(Actor.system("open", vote), vote)
    except Busy:  # a database conflict, no refusal: the next run of the timetable tries again
        raise
    except DomainError as refusal:
        refuse_opening(Actor.system("refuse", vote), vote, refusal)


@timetable("votes.reminders", irreversible=True)
def reminders(now: datetime) -> Iterator[Callable[[], object]]:
    """Sends the latest reminder that is due, each once; steps before the opening are skipped."""
    soon = VoteRow.objects.filter(
        status=VoteStatus.OPEN, closes_at__gt=now, closes_at__lte=now + max(AHEAD.values())
    )
    for vote in soon:
        assert vote.closes_at
        assert vote.opened_at
        step, due_at = _latest_step(vote.closes_at, now)
        sent = Fact.objects.filter(
            object_id=vote.pk, topic=Vote.Reminded.TOPIC, recorded_at__gte=due_at
        )
        if vote.opened_at < due_at and not sent.exists():
            yield partial(remind_of_vote, Actor.system("remind", vote.pk, step), vote.pk, step)


def _latest_step(closes_at: datetime, now: datetime) -> tuple[Step, datetime]:
    """The last step that is due, and its due time."""
    due = {closes_at - ahead: step for step, ahead in AHEAD.items() if closes_at - ahead <= now}
    return due[max(due)], max(due)


# The checkpoint of this follower is the last close after which the open boxes were rewritten.
TRACES = "votes.traces"


@timetable(TRACES)
def traces(now: datetime) -> Iterator[Callable[[], object]]:
    """Removes the traces of closed secret votes from the database when nobody reads the table."""
    ends = Fact.objects.filter(topic__in=(Vote.Closed.TOPIC, Vote.Cancelled.TOPIC))
    last = ends.order_by("-position").values_list("position", flat=True).first()
    done = Checkpoint.objects.filter(follower=TRACES).values_list("position", flat=True).first()
    if last and last > (done or 0):
        yield partial(_remove_traces, last)


def _remove_traces(position: int) -> None:
    try:
        with transaction.atomic():
            _rewrite_open_boxes()
    except OperationalError as error:
        if getattr(error.__cause__, "sqlstate", None) == _LOCKED:
            return
        raise
    if not write_ahead_log_emptied(500):
        return
    Checkpoint.objects.update_or_create(follower=TRACES, defaults={"position": position})


# SQLSTATE `lock_not_available` of PostgreSQL.
_LOCKED = "55P03"


def _rewrite_open_boxes() -> None:
    if connection.vendor != "postgresql":
        ballots = list(OpenBox.objects.order_by("receipt"))
        OpenBox.objects.all().delete()
    else:
        with connection.cursor() as cursor:
            # Ballots queue behind a waiting exclusive lock, so it waits briefly; the next run tries again.
            cursor.execute("SET LOCAL lock_timeout = '1s'")
            cursor.execute("LOCK TABLE ballot_box_open IN ACCESS EXCLUSIVE MODE")
            ballots = list(OpenBox.objects.order_by("receipt"))
            cursor.execute("TRUNCATE ballot_box_open")
    OpenBox.objects.bulk_create(ballots)
