"""Commands on proposals, with their permissions.

- Participants of a group draft proposals, for their organisation.
- The author, the co-authors and the group's officers (chair, rapporteur, secretary) write, title,
  translate and submit a draft. After the submission only the officers do. All of them may withdraw it.
- A co-author participates in the group.
- Everybody who sees a proposal and acts for an organisation may support it for that organisation.
- Only the slice `votes` puts to the vote, takes back and records the outcome; its commands check the
  permissions, and no HTTP address leads here.
- A proposal that the actor may not see is refused as `NotFound`. An archived group accepts no command.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from federations.proposals.aggregate import Proposal, SomeoneWasFaster, Verdict
from federations.proposals.projection import ProposalRow, next_reference, sees_proposal, text_of
from federations.proposals.rules import Language, Names
from federations.working_groups.aggregate import Office, WorkingGroup
from federations.working_groups.projection import (
    is_officer,
    is_participant,
    organisations_in,
    participates,
    sees_group,
)
from majlis.domain import Actor, NotAllowed, NotFound, today
from majlis.eventstore.capacity import Capacity, Concerned, NoOrganisation
from majlis.eventstore.command import command
from majlis.eventstore.store import get, save


class NotInTheGroup(NotAllowed):
    """Only participants of the group do this."""


class CoauthorOutsideGroup(NotAllowed):
    """A co-author must participate in the group."""


def _in_its_group(by: Actor, proposal: UUID) -> Concerned:
    row = ProposalRow.objects.filter(pk=proposal).only("group").first()
    return organisations_in(by, row.group) if row else []


def _supporters(by: Actor, proposal: UUID) -> Concerned:
    """As everywhere in the group; somebody from outside may support for any of their organisations."""
    return _in_its_group(by, proposal) or Capacity.ORGANISATION


@command(organisations_in)
def draft_proposal(
    by: Actor, id: UUID, group: UUID, title: Names, language: Language, blocks: Any
) -> None:
    """Drafts a proposal in a group of the actor, for the organisation acted for."""
    if not sees_group(by, group):
        raise NotFound(kind="group", id=str(group))
    if by.person is None or not participates(by, group):
        raise NotInTheGroup
    get(WorkingGroup, group).check_active()
    save(
        Proposal.draft(
            id=id,
            group=group,
            reference=next_reference(today().year),
            author=by.person,
            organisation=by.organisation,
            language=language,
            title=title,
            blocks=blocks,
        )
    )


@command(_in_its_group)
def save_version(by: Actor, proposal: UUID, based_on: int, blocks: Any) -> None:
    """Saves the whole text as a new version: an author of a draft, or an officer of the group.

    A text that is not based on the last version is refused; the refusal contains the last text.
    """
    it, person, officer = _for_writer(by, proposal)
    try:
        it.save_version(based_on, blocks, by=person, organisation=by.organisation, officer=officer)
    except SomeoneWasFaster as refusal:
        refusal.extra = {"latest": text_of(proposal, it.number)}
        raise
    save(it)


@command(_in_its_group)
def retitle(by: Actor, proposal: UUID, title: Names) -> None:
    """Replaces the title in all its languages: an author of a draft, or an officer of the group."""
    it, person, officer = _for_writer(by, proposal)
    it.retitle(title, by=person, officer=officer)
    save(it)


@command(_in_its_group)
def translate(
    by: Actor, proposal: UUID, version: int, language: Language, title: str, blocks: Any
) -> None:
    """Adds a translation of a version, or replaces it: an author of a draft, or an officer of the group.

    Officers also translate an adopted text.
    """
    it, person, officer = _for_writer(by, proposal)
    it.translate(
        version,
        language,
        title,
        blocks,
        by=person,
        organisation=by.organisation,
        officer=officer,
    )
    save(it)


@command(_in_its_group)
def add_coauthor(by: Actor, proposal: UUID, person: UUID) -> None:
    """Adds a co-author from the group's participants: an author of a draft, or an officer of the group."""
    it, writer, officer = _for_writer(by, proposal)
    if not is_participant(person, it.group):
        raise CoauthorOutsideGroup
    it.add_coauthor(person, by=writer, officer=officer)
    save(it)


@command(_in_its_group)
def remove_coauthor(by: Actor, proposal: UUID, person: UUID) -> None:
    """Removes a co-author: an author of a draft, an officer of the group, or that co-author."""
    it, writer, officer = _for_writer(by, proposal)
    it.remove_coauthor(person, by=writer, officer=officer)
    save(it)


@command(_supporters)
def support(by: Actor, proposal: UUID) -> None:
    """Supports the last version in the name of the organisation acted for."""
    it = _seen(by, proposal)
    it.support(_organisation(by))
    save(it)


@command(_supporters)
def withdraw_support(by: Actor, proposal: UUID) -> None:
    """Withdraws the support of the organisation acted for."""
    it = _seen(by, proposal)
    it.withdraw_support(_organisation(by))
    save(it)


@command(_in_its_group)
def submit(by: Actor, proposal: UUID) -> None:
    """Submits a draft to the group: an author, or an officer of the group."""
    it, person, officer = _for_writer(by, proposal)
    it.submit(by=person, officer=officer)
    save(it)


@command(_in_its_group)
def withdraw(by: Actor, proposal: UUID) -> None:
    """Withdraws a proposal for good, before it is decided: an author, or an officer of the group."""
    it, person, officer = _for_writer(by, proposal)
    it.withdraw(by=person, officer=officer)
    save(it)


@command(_in_its_group)
def put_to_vote(by: Actor, proposal: UUID, vote: UUID) -> None:
    """Freezes the last version for this vote; called by the slice `votes` only."""
    it = get(Proposal, proposal)
    it.put_to_vote(vote)
    save(it)


@command(_in_its_group)
def take_back_from_vote(by: Actor, proposal: UUID, vote: UUID) -> None:
    """Returns the proposal to the group after its vote was cancelled; called by the slice `votes` only."""
    it = get(Proposal, proposal)
    it.take_back_from_vote(vote)
    save(it)


@command(_in_its_group)
def record_outcome(by: Actor, proposal: UUID, vote: UUID, verdict: Verdict) -> None:
    """Adopts, rejects or, if too few took part, lapses the proposal; called by the slice `votes` only."""
    it = get(Proposal, proposal)
    it.record_outcome(vote, verdict)
    save(it)


def _seen(by: Actor, proposal: UUID) -> Proposal:
    """A proposal that this actor may see, in a group that is not archived."""
    if not sees_proposal(by, proposal):
        raise NotFound(kind="proposal", id=str(proposal))
    it = get(Proposal, proposal)
    get(WorkingGroup, it.group).check_active()
    return it


def _for_writer(by: Actor, proposal: UUID) -> tuple[Proposal, UUID, bool]:
    """The proposal, the acting person, and whether that person is an officer of the group."""
    it = _seen(by, proposal)
    if by.person is None:
        raise NotInTheGroup
    return it, by.person, is_officer(by.person, it.group, Office)


def _organisation(by: Actor) -> UUID:
    if by.organisation is None:
        raise NoOrganisation
    return by.organisation
