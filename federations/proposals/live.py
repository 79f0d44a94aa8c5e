"""What browsers hear of proposals.

Topics:

- `proposal.<id>`: the proposal and its versions (without their texts), to whoever sees it.
- `group.<id>`: the rows of the group's proposals.
- `person.<id>`: the rows of those this person writes, as author or co-author, in groups they see.

Messages, by fact:

- `proposal.version-saved`, `.translated`: the version and the proposal.
- every other fact of a proposal: the proposal.
- `proposal.coauthor-removed`: to the one who was, the proposal is gone.

Notices, each to those who may see the group:

- `proposal.version-saved`, `.translated`: the authors; once it is submitted, the group's officers and whoever
  speaks for a body that supports it, too.
- `.supported`, `.support-withdrawn`, `.coauthor-added`, `.coauthor-removed`: the authors; who is removed.
- `.submitted`: the authors and the officers.
- `.withdrawn`, `.put-to-vote`, `.taken-back-from-vote`, `.adopted`, `.rejected`, `.lapsed`: all of them.
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

notice_kind("drafts", place=30)


@topic("proposal")
def proposal(actor: Actor, id: UUID | None) -> UUID | None:
    if id is None:
        return None
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
def version_shown(fact: Proposal.VersionSaved) -> Iterator[Touched]:
    id = fact.originator_id
    yield f"proposal.{id}", "version", version_id(id, fact.number)


@shows
def translation_shown(fact: Proposal.Translated) -> Iterator[Touched]:
    id = fact.originator_id
    yield f"proposal.{id}", "version", version_id(id, fact.version)


@notifies
def a_text_changed(
    recorded: Recorded[Proposal.VersionSaved | Proposal.Translated],
) -> Iterator[Notice]:
    fact = recorded.fact
    version = fact.number if isinstance(fact, Proposal.VersionSaved) else fact.version
    drafted = ProposalRow.objects.filter(
        pk=recorded.object_id, status=ProposalStatus.DRAFT
    ).exists()
    reasons = _authors(recorded) if drafted else _everybody(recorded)
    yield from _tell(recorded, reasons, "drafts", version=version)


@notifies
def a_support(
    recorded: Recorded[Proposal.Supported | Proposal.SupportWithdrawn],
) -> Iterator[Notice]:
    yield from _tell(
        recorded, _authors(recorded), "drafts", organisation=name_of(recorded.fact.organisation)
    )


@notifies
def a_coauthor(
    recorded: Recorded[Proposal.CoauthorAdded | Proposal.CoauthorRemoved],
) -> Iterator[Notice]:
    whose = recorded.fact.person
    reasons = {whose: "coauthor"} | _authors(recorded)
    for person in who_sees(recorded.space, reasons):
        you = "yes" if person == whose else "no"
        yield Notice(person, reasons[person], "drafts", args={"you": you})


@notifies
def submitted(recorded: Recorded[Proposal.Submitted]) -> Iterator[Notice]:
    yield from _tell(recorded, _officers(recorded) | _authors(recorded), "drafts")


@notifies
def a_decision(recorded: Recorded[Decision]) -> Iterator[Notice]:
    yield from _tell(recorded, _everybody(recorded), "decisions")


def _tell(recorded: Recorded, reasons: dict[UUID, str], kind: str, **args: Any) -> Iterator[Notice]:
    for person in who_sees(recorded.space, reasons):
        yield Notice(person, reasons[person], kind, args=args)


def _everybody(recorded: Recorded) -> dict[UUID, str]:
    """By person why it concerns them: the authors, then the officers, then those who support it."""
    supporters = ProposalRow.objects.filter(pk=recorded.object_id).values_list(
        "supporters", flat=True
    )
    bodies = [UUID(one["organisation"]) for its in supporters for one in its]
    speakers = {person: "supporter" for _, person in mandated_by(bodies)}
    return speakers | _officers(recorded) | _authors(recorded)


def _authors(recorded: Recorded) -> dict[UUID, str]:
    authors = AuthorRow.objects.filter(proposal=recorded.object_id).values_list("person", "first")
    return {person: "author" if first else "coauthor" for person, first in authors}


def _officers(recorded: Recorded) -> dict[UUID, str]:
    return {person: office.value for person, office in officers_of(recorded.space).items()}
