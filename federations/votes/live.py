"""Live topics and notices of votes.

- `vote.<id>`: the vote, its tally and its electors, for everybody who may see the vote.
- `group.<id>`: the votes of the group.
- `person.<id>`: the ballots that this person may cast, and their votes, if the person sees them.

A single ballot makes no notice, unless it replaces another person's. The close of a hidden vote reveals
its choices: the browser then fetches the roll again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from federations.membership.projection import mandated_by, valid_on
from federations.membership.rules import CASTING_ROLES, Role
from federations.organisations.projection import name_of
from federations.votes.aggregate import Vote, VoteStatus
from federations.votes.ballot import Ballot, Participation
from federations.votes.projection import (
    ElectorRow,
    VoteRow,
    VoteShape,
    elector_row_id,
    elector_rows,
    my_ballot_rows,
    tally_rows,
    visible_group,
    visible_to,
)
from federations.votes.rules import Electors
from federations.votes.voters import needed_lines
from federations.working_groups.aggregate import Office
from federations.working_groups.projection import SeatRow, officers_of, who_sees
from majlis.accounts.people import administrators
from majlis.domain import Actor, ActorKind, today
from majlis.eventstore.store import Recorded
from majlis.slices.milestones import milestone
from majlis.slices.notices import Notice, notice_kind, notifies
from majlis.slices.topics import Topic, Touched, kind, shows, topic

milestone(Vote.Opened, Vote.Closed)

notice_kind("ballots", order=10, urgent=True, mandatory=True)
notice_kind("deadlines", order=50, urgent=True)


@topic("vote")
def vote(actor: Actor, id: UUID) -> UUID | None:
    return visible_group(actor, id)


@kind("vote")
def votes(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    chosen = VoteRow.objects.filter(pk__in=ids)
    if group := topic.of("group"):
        chosen = chosen.filter(group=group)
    if person := topic.of("person"):
        chosen = visible_to(Actor(ActorKind.PERSON, person=person)).filter(pk__in=ids)
    return VoteShape.rows(chosen)


@kind("tally")
def tallies(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    return tally_rows(VoteRow.objects.filter(pk__in=ids))


@kind("elector")
def electors(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    return elector_rows(list(ElectorRow.objects.filter(pk__in=ids)))


@kind("my_ballot")
def my_ballots(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    person = topic.of("person")
    assert person
    seen = visible_to(Actor(ActorKind.PERSON, person=person))
    lines = ElectorRow.objects.filter(pk__in=ids, vote__in=seen.values("pk"))
    return my_ballot_rows(person, list(lines))


@shows
def vote_scheduled(fact: Vote.Created) -> Iterator[Touched]:
    yield f"vote.{fact.originator_id}", "vote", fact.originator_id
    yield f"group.{fact.group}", "vote", fact.originator_id


@shows
def vote_changed(
    fact: Vote.Opened
    | Vote.OpeningRefused
    | Vote.EndAnnounced
    | Vote.ClosingRefused
    | Vote.Closed
    | Vote.Cancelled,
) -> Iterator[Touched]:
    id = fact.originator_id
    yield f"vote.{id}", "vote", id
    yield f"vote.{id}", "tally", id
    group = VoteRow.objects.filter(pk=id).values_list("group", flat=True).get()
    yield f"group.{group}", "vote", id
    lines = ElectorRow.objects.filter(vote=id)
    for person, line in lines.exclude(person=None).values_list("person", "pk"):
        yield f"person.{person}", "vote", id
        yield f"person.{person}", "my_ballot", line
    seats = lines.filter(person=None).values_list("organisation", "pk")
    by_body = {body: line for body, line in seats if body}
    for body, person in mandated_by(list(by_body), CASTING_ROLES):
        yield f"person.{person}", "vote", id
        yield f"person.{person}", "my_ballot", by_body[body]


@shows
def reminded(fact: Vote.Reminded | Vote.BoxUnusable) -> Iterator[Touched]:
    yield f"vote.{fact.originator_id}", "vote", fact.originator_id


@shows
def ballot_cast(
    fact: Ballot.Created | Ballot.Changed | Participation.Created,
) -> Iterator[Touched]:
    line = elector_row_id(fact.vote, fact.elector)
    yield f"vote.{fact.vote}", "elector", line
    yield f"vote.{fact.vote}", "tally", fact.vote
    yield f"person.{fact.person}", "my_ballot", line
    if fact.mandate:
        # A seat's ballot: other mandate holders may not cast it any more.
        seat = ElectorRow.objects.filter(pk=line).values("organisation")
        speakers = valid_on(today()).filter(organisation__in=seat, role__in=CASTING_ROLES)
        for person in speakers.values_list("person", flat=True):
            yield f"person.{person}", "my_ballot", line


@notifies
def convocation(recorded: Recorded[Vote.Created]) -> Iterator[Notice]:
    opens_at = recorded.fact.opens_at
    args = _dated("opens_at", opens_at)
    for person in _convened(recorded.fact.group, Electors(recorded.fact.rule["electors"])):
        yield Notice(person, "elector", "ballots", legal=True, by=opens_at, args=args)
    for person, office in officers_of(recorded.space).items():
        yield Notice(person, office, "ballots", args=args)


@notifies
def opening(recorded: Recorded[Vote.Opened]) -> Iterator[Notice]:
    closes_at = VoteRow.objects.get(pk=recorded.object_id).closes_at
    args = _dated("closes_at", closes_at)
    for person in _electors(recorded.object_id):
        yield Notice(person, "elector", "ballots", legal=True, by=closes_at, args=args)


@notifies
def end_announced(recorded: Recorded[Vote.EndAnnounced]) -> Iterator[Notice]:
    closes_at = recorded.fact.closes_at
    args = {"closes_at": closes_at.isoformat()}
    for person in _electors(recorded.object_id):
        yield Notice(person, "elector", "ballots", legal=True, by=closes_at, args=args)


@notifies
def reminder(recorded: Recorded[Vote.Reminded]) -> Iterator[Notice]:
    vote = VoteRow.objects.get(pk=recorded.object_id)
    if vote.status != VoteStatus.OPEN:
        return  # closed since the fact
    args = _dated("closes_at", vote.closes_at) | {"step": recorded.fact.step}
    needed = set(_electors(vote.pk, pk__in=needed_lines(vote)))
    for person in _electors(vote.pk, voted=False):
        said = args | {"needed": "yes" if person in needed else "no"}
        yield Notice(person, "elector", "deadlines", by=vote.closes_at, args=said)


@notifies
def replacement(recorded: Recorded[Ballot.Changed]) -> Iterator[Notice]:
    """A ballot that replaces another person's is told to them, to the body's presidents, to the bureau."""
    fact = recorded.fact
    if fact.replaces is None:
        return
    body = ElectorRow.objects.get(pk=elector_row_id(fact.vote, fact.elector)).organisation
    assert body  # a person's own ballot is nobody else's
    args = {"organisation": name_of(body)}
    yield Notice(fact.replaces, "caster", "ballots", args=args)
    for _, person in mandated_by([body], [Role.PRESIDENT]):
        yield Notice(person, "president", "ballots", args=args)
    for person, office in officers_of(recorded.space, (Office.CHAIR, Office.SECRETARY)).items():
        yield Notice(person, office, "ballots", args=args)


@notifies
def ending(recorded: Recorded[Vote.Closed | Vote.Cancelled]) -> Iterator[Notice]:
    fact = recorded.fact
    args = {"verdict": fact.outcome["verdict"]} if isinstance(fact, Vote.Closed) else {}
    vote = VoteRow.objects.get(pk=recorded.object_id)
    people = _electors(vote.pk) or _convened(vote.group, Electors(vote.rule["electors"]))
    for person in people:
        yield Notice(person, "elector", "decisions", args=args)
    for person, office in officers_of(recorded.space).items():
        yield Notice(person, office, "decisions", args=args)


@notifies
def box_unusable(recorded: Recorded[Vote.BoxUnusable]) -> Iterator[Notice]:
    for person, office in officers_of(recorded.space).items():
        yield Notice(person, office, "ballots")
    for person in administrators().values_list("pk", flat=True):
        yield Notice(person, "administrator", "ballots")


@notifies
def opening_refused(recorded: Recorded[Vote.OpeningRefused]) -> Iterator[Notice]:
    for person, office in officers_of(recorded.space).items():
        yield Notice(person, office, "ballots")


@notifies
def closing_refused(recorded: Recorded[Vote.ClosingRefused]) -> Iterator[Notice]:
    for person, office in officers_of(recorded.space).items():
        yield Notice(person, office, "ballots")
    for person in administrators().values_list("pk", flat=True):
        yield Notice(person, "administrator", "ballots")


def _convened(group: UUID, electors: Electors) -> list[UUID]:
    """The people on a roll made now: speakers for the seats of the group, or their delegates."""
    seats = SeatRow.objects.filter(group=group)
    if electors is Electors.PERSONS:
        holders = {holder for holder in seats.values_list("delegate", flat=True) if holder}
        return sorted(who_sees(group, holders))
    bodies = list(seats.values_list("organisation", flat=True))
    return [person for _, person in mandated_by(bodies, CASTING_ROLES)]


def _electors(vote: UUID, **only: Any) -> list[UUID]:
    """The people who may cast a ballot of the roll today: for themselves or for an organisation."""
    lines = list(ElectorRow.objects.filter(vote=vote, **only).values_list("person", "organisation"))
    bodies = [body for person, body in lines if person is None and body]
    themselves = [person for person, _ in lines if person]
    return themselves + [person for _, person in mandated_by(bodies, CASTING_ROLES)]


def _dated(name: str, at: datetime | None) -> dict[str, str]:
    return {"dated": "yes", name: at.isoformat()} if at else {"dated": "no"}
