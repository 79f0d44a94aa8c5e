"""What a vote leads to, and what falls due: its proposal's outcome, its opening, its closing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from uuid import UUID

from federations.proposals.aggregate import Verdict
from federations.proposals.commands import record_outcome
from federations.votes.aggregate import Status, Vote
from federations.votes.commands import close_vote, open_vote, refuse_opening
from federations.votes.projection import VoteRow
from majlis.domain import Actor, DomainError
from majlis.eventstore.command import Busy, when
from majlis.eventstore.following import timetable
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
