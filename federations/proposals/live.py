"""Live topics and notices of proposals.

- `proposal.<id>`: the proposal and its versions (without texts), for everybody who sees it.
- `group.<id>`: the proposals of the group.
- `person.<id>`: this person's proposals, as author or co-author, in groups that they see.

Only people who may see the group are notified.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from federations.membership.projection import mandated_by
from federations.organisations.projection import name_of
from federations.proposals.aggregate import Proposal, ProposalStatus
from federations.proposals.projection import (
    AuthorRow,
    ProposalRow,
    VersionRow,
    rows_of,
    version_id,
    version_rows,
    visible_to,
)
from federations.working_groups.projection import officers_of, who_sees
from majlis.domain import Actor, ActorKind
from majlis.eventstore.store import Recorded
from majlis.slices.milestones import milestone
from majlis.slices.notices import Notice, notice_kind, notifies
from majlis.slices.topics import Topic, Touched, kind, shows, topic

Decision = (
    Proposal.Withdrawn
    | Proposal.PutToVote
    | Proposal.TakenBackFromVote
    | Proposal.Adopted
    | Proposal.Rejected
    | Proposal.Lapsed
)
ProposalFact = (
    Proposal.Created
    | Proposal.VersionSaved
    | Proposal.Retitled
    | Proposal.Translated
    | Proposal.CoauthorAdded
    | Proposal.CoauthorRemoved
    | Proposal.Supported
    | Proposal.SupportWithdrawn
    | Proposal.Submitted
    | Decision
)

milestone(Proposal.Submitted, Proposal.Adopted, Proposal.Rejected)

notice_kind("drafts", order=30)


@topic("proposal")
def proposal(actor: Actor, id: UUID) -> UUID | None:
    return visible_to(actor).filter(pk=id).values_list("group", flat=True).first()


@kind("proposal")
def proposals(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    found = ProposalRow.objects.filter(pk__in=ids)
    if author := topic.of("person"):
        seen = visible_to(Actor(ActorKind.PERSON, person=author))
        found = seen.filter(pk__in=ids, authors__person=author)
    return rows_of(found)


@kind("version")
def versions(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    return version_rows(VersionRow.objects.filter(pk__in=ids).defer("blocks"))


@shows
def proposal_shown(fact: ProposalFact) -> Iterator[Touched]:
    id = fact.originator_id
    yield f"proposal.{id}", "proposal", id
    authors = AuthorRow.objects.filter(proposal=id).values_list("proposal__group", "person")
    for place, (group, person) in enumerate(authors):
        if place == 0:
            yield f"group.{group}", "proposal", id
        yield f"person.{person}", "proposal", id


@shows
def no_longer_theirs(fact: Proposal.CoauthorRemoved) -> Iterator[Touched]:
    yield f"person.{fact.person}", "proposal", fact.originator_id


@shows
def version_shown(fact: Proposal.VersionSaved | Proposal.Translated) -> Iterator[Touched]:
    id = fact.originator_id
    yield f"proposal.{id}", "version", version_id(id, _number(fact))


def _number(fact: Proposal.VersionSaved | Proposal.Translated) -> int:
    return fact.number if isinstance(fact, Proposal.VersionSaved) else fact.version


@notifies
def a_text_changed(
    recorded: Recorded[Proposal.VersionSaved | Proposal.Translated],
) -> Iterator[Notice]:
    drafts = ProposalRow.objects.filter(status=ProposalStatus.DRAFT)
    is_draft = drafts.filter(pk=recorded.object_id).exists()
    reasons = _authors(recorded) if is_draft else _everybody(recorded)
    yield from _notices(recorded, reasons, "drafts", version=_number(recorded.fact))


@notifies
def a_support(
    recorded: Recorded[Proposal.Supported | Proposal.SupportWithdrawn],
) -> Iterator[Notice]:
    organisation = name_of(recorded.fact.organisation)
    yield from _notices(recorded, _authors(recorded), "drafts", organisation=organisation)


@notifies
def a_coauthor(
    recorded: Recorded[Proposal.CoauthorAdded | Proposal.CoauthorRemoved],
) -> Iterator[Notice]:
    coauthor = recorded.fact.person
    reasons = {coauthor: "coauthor"} | _authors(recorded)
    for person in who_sees(recorded.space, reasons):
        you = "yes" if person == coauthor else "no"
        yield Notice(person, reasons[person], "drafts", args={"you": you})


@notifies
def submitted(recorded: Recorded[Proposal.Submitted]) -> Iterator[Notice]:
    yield from _notices(recorded, _officers(recorded) | _authors(recorded), "drafts")


@notifies
def a_decision(recorded: Recorded[Decision]) -> Iterator[Notice]:
    yield from _notices(recorded, _everybody(recorded), "decisions")


def _notices(
    recorded: Recorded, reasons: dict[UUID, str], kind: str, **args: Any
) -> Iterator[Notice]:
    for person in who_sees(recorded.space, reasons):
        yield Notice(person, reasons[person], kind, args=args)


def _everybody(recorded: Recorded) -> dict[UUID, str]:
    """The reason of each person: author or else officer or else speaker of a supporting organisation."""
    supporters = ProposalRow.objects.get(pk=recorded.object_id).supporters
    bodies = [UUID(support["organisation"]) for support in supporters]
    speakers = {person: "supporter" for _, person in mandated_by(bodies)}
    return speakers | _officers(recorded) | _authors(recorded)


def _authors(recorded: Recorded) -> dict[UUID, str]:
    authors = AuthorRow.objects.filter(proposal=recorded.object_id).values_list("person", "first")
    return {person: "author" if first else "coauthor" for person, first in authors}


def _officers(recorded: Recorded) -> dict[UUID, str]:
    return {**officers_of(recorded.space)}
