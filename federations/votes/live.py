"""What browsers hear of votes.

`vote.<id>` (whoever may see it): `vote`, `tally` and `elector` rows. `group.<id>`: `vote` rows.
`person.<id>`: `my_ballot` rows, and the `vote` rows of votes that open for this person, if they see them.

- vote.scheduled, .opened, .opening-refused, .closed, .cancelled → the vote, and its tally
- ballot.cast, ballot.changed, participation.recorded → the elector's line, the tally, my_ballot

After `vote.closed` of a hidden vote a browser fetches the roll again: its choices are no longer withheld.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from federations.membership.projection import MandateRow, today, valid_on
from federations.votes.aggregate import Ballot, Participation, Vote
from federations.votes.projection import (
    CASTING_ROLES,
    ElectorRow,
    VoteRow,
    elector_row_id,
    elector_rows,
    may_see,
    my_ballot_rows,
    tally_rows,
    visible_to,
    vote_rows,
)
from majlis.audit.past.milestones import turns
from majlis.domain import Actor, ActorKind
from majlis.live.topics import Touched, kind, shows, topic

turns(Vote.Opened, Vote.Closed)


@topic("vote")
def vote(actor: Actor, id: UUID | None) -> UUID | None:
    return may_see(actor, id) if id else None


@kind("vote")
def votes(topic: str, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    chosen = VoteRow.objects.filter(pk__in=ids)
    if topic.startswith("group."):
        chosen = chosen.filter(group=topic.removeprefix("group."))
    if topic.startswith("person."):
        chosen = visible_to(_person(topic)).filter(pk__in=ids)
    return vote_rows(chosen)


@kind("tally")
def tallies(topic: str, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    return tally_rows(VoteRow.objects.filter(pk__in=ids))


@kind("elector")
def electors(topic: str, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    return elector_rows(list(ElectorRow.objects.filter(pk__in=ids)))


@kind("my_ballot")
def my_ballots(topic: str, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    person = _person(topic)
    assert person.person
    lines = ElectorRow.objects.filter(pk__in=ids, vote__in=visible_to(person).values("pk"))
    return my_ballot_rows(person.person, list(lines))


@shows(Vote.Created)
def a_vote_comes(fact: Vote.Created) -> Iterator[Touched]:
    yield f"vote.{fact.originator_id}", "vote", fact.originator_id
    yield f"group.{fact.group}", "vote", fact.originator_id


@shows(Vote.Opened, Vote.OpeningRefused, Vote.Closed, Vote.Cancelled)
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
    by_body = dict(lines.filter(person=None).values_list("organisation", "pk"))
    speakers = _speakers().filter(organisation__in=list(by_body))
    for person, body in speakers.values_list("person", "organisation"):
        yield f"person.{person}", "vote", id
        yield f"person.{person}", "my_ballot", by_body[body]


@shows(Ballot.Created, Ballot.Changed, Participation.Created)
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
        for person in _speakers().filter(organisation__in=seat).values_list("person", flat=True):
            yield f"person.{person}", "my_ballot", line


def _speakers() -> QuerySet[MandateRow]:
    """The mandates by which a seat's ballot may be cast today."""
    return valid_on(today()).filter(role__in=CASTING_ROLES)


def _person(topic: str) -> Actor:
    return Actor(ActorKind.PERSON, person=UUID(topic.removeprefix("person.")))
