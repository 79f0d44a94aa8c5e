"""What browsers hear of votes.

`vote.<id>` (whoever may see it): `vote`, `tally` and `elector` rows. `group.<id>`: `vote` rows.
`person.<id>`: `my_ballot` rows, and the `vote` rows of votes that open for this person, if they see them.

- vote.scheduled, .opened, .opening-refused, .closed, .cancelled → the vote, and its tally
- ballot.cast, ballot.changed, participation.recorded → the elector's line, the tally, my_ballot

Notices:

- vote.scheduled (a convocation), .opened: legal, to those who may cast a ballot; of the convocation the
  group's officers are told, too.
- vote.reminded: those who may cast a ballot that nobody has cast.
- vote.closed, .cancelled: electors and officers. .opening-refused: officers.

Ballots are not told one by one. After `vote.closed` of a hidden vote a browser fetches the roll
again: its choices are no longer withheld.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from federations.membership.projection import mandated_by, valid_on
from federations.votes.aggregate import Ballot, Participation, Vote, VoteStatus
from federations.votes.projection import (
    CASTING_ROLES,
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
from federations.working_groups.projection import SeatRow, officers_of, who_sees
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
def a_vote_comes(fact: Vote.Created) -> Iterator[Touched]:
    yield f"vote.{fact.originator_id}", "vote", fact.originator_id
    yield f"group.{fact.group}", "vote", fact.originator_id


@shows
def a_vote_changes(
    fact: Vote.Opened | Vote.OpeningRefused | Vote.Closed | Vote.Cancelled,
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
def reminded(fact: Vote.Reminded) -> Iterator[Touched]:
    yield f"vote.{fact.originator_id}", "vote", fact.originator_id


@shows
def a_ballot_is_cast(
    fact: Ballot.Created | Ballot.Changed | Participation.Created,
) -> Iterator[Touched]:
    line = elector_row_id(fact.vote, fact.elector)
    yield f"vote.{fact.vote}", "elector", line
    yield f"vote.{fact.vote}", "tally", fact.vote
    yield f"person.{fact.person}", "my_ballot", line
    if fact.mandate:
        # A seat's: the others who might have cast it may not any more.
        seat = ElectorRow.objects.filter(pk=line).values("organisation")
        speakers = valid_on(today()).filter(organisation__in=seat, role__in=CASTING_ROLES)
        for person in speakers.values_list("person", flat=True):
            yield f"person.{person}", "my_ballot", line


@notifies
def the_convocation(recorded: Recorded[Vote.Created]) -> Iterator[Notice]:
    opens_at = recorded.fact.opens_at
    args = _dated("opens_at", opens_at)
    for person in _convened(recorded.fact.group, Electors(recorded.fact.rule["electors"])):
        yield Notice(person, "elector", "ballots", legal=True, by=opens_at, args=args)
    for person, office in officers_of(recorded.space).items():
        yield Notice(person, office.value, "ballots", args=args)


@notifies
def the_opening(recorded: Recorded[Vote.Opened]) -> Iterator[Notice]:
    closes_at = VoteRow.objects.get(pk=recorded.object_id).closes_at
    for person in _electors(recorded.object_id):
        yield Notice(
            *(person, "elector", "ballots"),
            legal=True,
            by=closes_at,
            args=_dated("closes_at", closes_at),
        )


@notifies
def who_has_not_voted(recorded: Recorded[Vote.Reminded]) -> Iterator[Notice]:
    vote = VoteRow.objects.get(pk=recorded.object_id)
    if vote.status != VoteStatus.OPEN.value:
        return  # it closed meanwhile: there is nothing left to be reminded of
    args = _dated("closes_at", vote.closes_at) | {"step": recorded.fact.step.value}
    for person in _electors(vote.pk, voted=False):
        yield Notice(person, "elector", "deadlines", by=vote.closes_at, args=args)


@notifies
def the_end(recorded: Recorded[Vote.Closed | Vote.Cancelled]) -> Iterator[Notice]:
    fact = recorded.fact
    args = {"verdict": fact.outcome["verdict"]} if isinstance(fact, Vote.Closed) else {}
    vote = VoteRow.objects.get(pk=recorded.object_id)
    people = _electors(vote.pk) or _convened(vote.group, Electors(vote.rule["electors"]))
    for person in people:
        yield Notice(person, "elector", "decisions", args=args)
    for person, office in officers_of(recorded.space).items():
        yield Notice(person, office.value, "decisions", args=args)


@notifies
def who_runs_it(recorded: Recorded[Vote.OpeningRefused]) -> Iterator[Notice]:
    for person, office in officers_of(recorded.space).items():
        yield Notice(person, office.value, "ballots")


def _convened(group: UUID, electors: Electors) -> list[UUID]:
    """Who could cast a ballot if the roll were made now: of its seats, or of those who hold them."""
    seats = SeatRow.objects.filter(group=group)
    if electors is Electors.PERSONS:
        holders = {holder for holder in seats.values_list("delegate", flat=True) if holder}
        return sorted(who_sees(group, holders))
    bodies = list(seats.values_list("organisation", flat=True))
    return [person for _, person in mandated_by(bodies, CASTING_ROLES)]


def _electors(vote: UUID, **only: bool) -> list[UUID]:
    """Who may cast a ballot of its roll today: for themselves, or for a body with a line."""
    lines = ElectorRow.objects.filter(vote=vote, **only).values_list("person", "organisation")
    found = list(lines)
    bodies = [body for person, body in found if person is None and body]
    themselves = [person for person, _ in found if person]
    return themselves + [person for _, person in mandated_by(bodies, CASTING_ROLES)]


def _dated(name: str, at: datetime | None) -> dict[str, str]:
    return {"dated": "yes", name: at.isoformat()} if at else {"dated": "no"}
