"""What browsers hear of proposals.

Topics:

- `proposal.<id>`: the proposal and its versions (without their texts), to whoever sees it.
- `group.<id>`: the rows of the group's proposals.
- `person.<id>`: the rows of those this person writes, as author or co-author, in groups they see.

Messages, by fact:

- `proposal.version-saved`, `.translated`: the version and the proposal.
- every other fact of a proposal: the proposal.
- `proposal.coauthor-removed`: to the one who was, the proposal is gone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from federations.proposals.aggregate import Proposal
from federations.proposals.projection import (
    AuthorRow,
    ProposalRow,
    VersionRow,
    rows_of,
    version_id,
    version_rows,
    visible_to,
)
from majlis.audit.past.milestones import turns
from majlis.domain import Actor, ActorKind, Aggregate
from majlis.live.topics import Touched, kind, shows, topic

turns(Proposal.Submitted, Proposal.Adopted, Proposal.Rejected)


@topic("proposal")
def proposal(actor: Actor, id: UUID | None) -> UUID | None:
    if id is None:
        return None
    return visible_to(actor).filter(pk=id).values_list("group", flat=True).first()


@kind("proposal")
def proposals(topic: str, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    found = ProposalRow.objects.filter(pk__in=ids)
    whose = topic.removeprefix("person.")
    if whose != topic:
        person = UUID(whose)
        author = Actor(ActorKind.PERSON, person=person)
        found = visible_to(author).filter(pk__in=ids, authors__person=person)
    return rows_of(found)


@kind("version")
def versions(topic: str, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    return version_rows(VersionRow.objects.filter(pk__in=ids).defer("blocks"))


@shows(
    Proposal.Created,
    Proposal.VersionSaved,
    Proposal.Retitled,
    Proposal.Translated,
    Proposal.CoauthorAdded,
    Proposal.CoauthorRemoved,
    Proposal.Supported,
    Proposal.SupportWithdrawn,
    Proposal.Submitted,
    Proposal.Withdrawn,
    Proposal.PutToVote,
    Proposal.TakenBackFromVote,
    Proposal.Adopted,
    Proposal.Rejected,
    Proposal.Lapsed,
)
def proposal_shown(fact: Aggregate.Event) -> Iterator[Touched]:
    id = fact.originator_id
    yield f"proposal.{id}", "proposal", id
    authors = AuthorRow.objects.filter(proposal=id).values_list("proposal__group", "person")
    for place, (group, person) in enumerate(authors):
        if place == 0:
            yield f"group.{group}", "proposal", id
        yield f"person.{person}", "proposal", id


@shows(Proposal.CoauthorRemoved)
def no_longer_theirs(fact: Proposal.CoauthorRemoved) -> Iterator[Touched]:
    yield f"person.{fact.person}", "proposal", fact.originator_id


@shows(Proposal.VersionSaved)
def version_shown(fact: Proposal.VersionSaved) -> Iterator[Touched]:
    id = fact.originator_id
    yield f"proposal.{id}", "version", version_id(id, fact.number)


@shows(Proposal.Translated)
def translation_shown(fact: Proposal.Translated) -> Iterator[Touched]:
    id = fact.originator_id
    yield f"proposal.{id}", "version", version_id(id, fact.version)
