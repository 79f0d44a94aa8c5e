"""What a vote leads to, and what falls due: its proposal's outcome, its opening, its closing,
and before that the reminders of those who have not voted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from uuid import UUID

from federations.proposals.aggregate import Verdict
from federations.proposals.commands import record_outcome
from federations.votes.aggregate import AHEAD, Status, Step, Vote
from federations.votes.commands import close_vote, open_vote, refuse_opening, remind_of_vote
from federations.votes.projection import VoteRow
from majlis.domain import Actor, DomainError
from majlis.eventstore.command import Busy, when
from majlis.eventstore.following import timetable
from majlis.eventstore.models import Fact
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
    for vote in VoteRow.objects.filter(status=Status.SCHEDULED.value, opens_at__lte=now):
        yield partial(_open, vote.pk)
    for vote in VoteRow.objects.filter(status=Status.OPEN.value, closes_at__lte=now):
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
        status=Status.OPEN.value, closes_at__gt=now, closes_at__lte=now + max(AHEAD.values())
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
