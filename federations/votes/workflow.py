"""Workflow and timetables of votes: outcome of the proposal, opening, closing, reminders, keys of boxes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from django.dispatch import receiver

from federations.proposals.aggregate import Verdict
from federations.proposals.commands import record_outcome
from federations.votes import box
from federations.votes.aggregate import (
    AHEAD,
    BoxWithoutKey,
    OpeningTimeNotReached,
    Step,
    Vote,
    VoteStatus,
)
from federations.votes.commands import (
    close_vote,
    destroy_leftover_key,
    open_vote,
    refuse_opening,
    remind_of_vote,
    report_box,
)
from federations.votes.projection import VoteRow
from federations.votes.rules import Secrecy
from majlis.backup.restoring import restored
from majlis.domain import Actor, DomainError
from majlis.eventstore.command import Busy, when
from majlis.eventstore.following import timetable
from majlis.eventstore.models import Fact
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
        yield partial(_close, vote.pk)


def _open(vote: UUID) -> None:
    try:
        open_vote(Actor.system("open", vote), vote)
    # Tried again by the next run of the timetable: the database was busy, or a clock went back.
    except (Busy, OpeningTimeNotReached):
        raise
    except DomainError as refusal:
        refuse_opening(Actor.system("refuse", vote), vote, refusal)


def _close(vote: UUID) -> None:
    try:
        close_vote(Actor.system("close", vote), vote)
    except BoxWithoutKey as refusal:  # tried again: the key's file may be put back
        _report(vote, refusal)


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


@timetable("votes.keys")
def keys(now: datetime) -> Iterator[Callable[[], object]]:
    """Destroys the keys that an undone opening or a crash after a close left; reports missing ones.

    A key of a vote that this database does not know is kept: it may be another database's.
    """
    for vote in VoteRow.objects.filter(pk__in=list(box.keys())).exclude(status=VoteStatus.OPEN):
        yield partial(destroy_leftover_key, Actor.system(), vote.pk)
    for vote in VoteRow.objects.filter(status=VoteStatus.OPEN):
        if vote.secrecy is Secrecy.SECRET:
            try:
                box.key_of(vote.pk)
            except BoxWithoutKey as refusal:
                yield partial(_report, vote.pk, refusal)


def _report(vote: UUID, refusal: DomainError) -> None:
    """Records once that a box cannot be opened."""
    by = Actor.system("report box", vote, refusal.code)
    if not Fact.objects.filter(command=by.command).exists():
        report_box(by, vote, refusal.code)


@receiver(restored)
def tell_of_open_boxes(tell: Callable[[str], None], **sent: Any) -> None:
    """Says of each secret vote that was open in the restored backup whether its key is still here."""
    for vote in VoteRow.objects.filter(status=VoteStatus.OPEN):
        if vote.secrecy is Secrecy.SECRET:
            try:
                box.key_of(vote.pk)
                fate = "Its key is in the data folder: it goes on, with the ballots in the backup."
            except BoxWithoutKey:
                fate = (
                    "Its key is in no backup, and not in the data folder (a vote closed since has none): "
                    "its ballots are lost, and it can only be cancelled and held again."
                )
            tell(f"The secret vote {vote.pk} was open when the backup was made. {fate}")
