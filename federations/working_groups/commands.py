"""Commands on working groups and their actions, with their permissions.

- An administrator creates a group at the top; the managers of a parent group create groups under it.
  The creator then becomes chair, unless another chair is named.
- The managers of a group (its chair, its secretary, administrators) change its charter, visibility and
  officers, give and withdraw its seats, assign and reschedule its actions, and archive it.
- The managers of the group fill and vacate a seat, and so does a president or secretary who acts for the
  seat's organisation.
- The assignee, people acting for the assigned organisation, all officers of the group (rapporteur
  included) and administrators block, unblock, finish and reopen an action.
- An object that the actor may not see is refused as `NotFound`.

The program itself has the permissions of administrators.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from federations.membership.projection import acts_as_officer, mandated
from federations.membership.rules import CASTING_ROLES
from federations.organisations.projection import OrganisationRow
from federations.organisations.rules import OrganisationStatus
from federations.working_groups.aggregate import (
    Action,
    Assignment,
    Charter,
    Names,
    Office,
    Visibility,
    WorkingGroup,
)
from federations.working_groups.projection import (
    ActionRow,
    SeatRow,
    actions_visible_to,
    is_officer,
    is_participant,
    organisations_in,
    seats_visible_to,
    sees_group,
)
from majlis.domain import Actor, NotAllowed, NotFound
from majlis.eventstore.capacity import Capacity, Concerned
from majlis.eventstore.command import command
from majlis.eventstore.store import get, save

MANAGERS = (Office.CHAIR, Office.SECRETARY)


class NotAnAdministrator(NotAllowed):
    """Only administrators create groups at the top."""


class NotRunningTheGroup(NotAllowed):
    """Only the group's chair and secretary, and administrators, do this."""


class NotFillingThisSeat(NotAllowed):
    """Only the organisation's president or secretary, or the managers of the group, do this."""


class NotYourAction(NotAllowed):
    """Only the assignee, the assigned organisation and the group's officers do this."""


def _in_parent(by: Actor, parent: UUID | None) -> Concerned:
    return organisations_in(by, parent) if parent else Capacity.FORUM


def _in_group_of_seat(by: Actor, seat: UUID) -> Concerned:
    row = SeatRow.objects.filter(pk=seat).first()
    return organisations_in(by, row.group) if row else []


def _at_seat(by: Actor, seat: UUID) -> Concerned:
    """The seat's organisation, unless the actor manages the group for another."""
    row = SeatRow.objects.filter(pk=seat).first()
    if row is None:
        return []
    if by.unrestricted or is_officer(by.person, row.group, MANAGERS):
        return organisations_in(by, row.group)
    return [row.organisation]


def _on_action(by: Actor, action: UUID) -> Concerned:
    """The assigned organisation if it is the actor's, and else as everywhere in the group."""
    row = ActionRow.objects.filter(pk=action).first()
    if row is None:
        return []
    possible = organisations_in(by, row.group)
    if row.organisation and not isinstance(possible, Capacity) and row.organisation in possible:
        return [row.organisation]
    return possible


@command(_in_parent)
def create_group(
    by: Actor,
    id: UUID,
    names: Names,
    visibility: Visibility = Visibility.MEMBERS,
    parent: UUID | None = None,
    charter: Charter | None = None,
    chair: UUID | None = None,
    edition: str | None = None,
) -> None:
    """Creates a group: at the top by an administrator, under another by the managers of that one.

    The creator becomes chair, unless they are an administrator or another chair is named.
    """
    under = _group(by, parent) if parent else None
    if under:
        _must_manage(by, under)
    elif not by.unrestricted:
        raise NotAnAdministrator
    if not chair and not by.unrestricted:
        chair = by.person
    group = WorkingGroup.create(
        id=id, names=names, visibility=visibility, under=under, edition=edition
    )
    if charter:
        group.adopt_charter(charter)
    if chair:
        group.name_officer(Office.CHAIR, chair, mandated=mandated([chair]))
    save(group)


@command(organisations_in)
def adopt_charter(by: Actor, group: UUID, charter: Charter) -> None:
    """Replaces the whole charter of a group.

    By its chair or secretary, or an administrator.
    """
    it = _managed(by, group)
    it.adopt_charter(charter)
    save(it)


@command(organisations_in)
def change_visibility(by: Actor, group: UUID, visibility: Visibility) -> None:
    """Changes the visibility of a group.

    By its chair or secretary, or an administrator.
    """
    it = _managed(by, group)
    it.change_visibility(visibility)
    save(it)


@command(organisations_in)
def name_officer(by: Actor, group: UUID, office: Office, person: UUID | None) -> None:
    """Names an officer of a group, or vacates the office.

    By its chair or secretary, or an administrator.
    """
    it = _managed(by, group)
    it.name_officer(office, person, mandated=mandated([person]))
    save(it)


@command(organisations_in)
def give_seat(by: Actor, id: UUID, group: UUID, organisation: UUID) -> None:
    """Gives an organisation a seat in a group.

    By the group's chair or secretary, or an administrator.
    """
    it = _managed(by, group)
    if not OrganisationRow.objects.filter(
        pk=organisation, status=OrganisationStatus.ACTIVE
    ).exists():
        raise NotFound(kind="organisation", id=str(organisation))
    it.give_seat(id, organisation)
    save(it)


@command(_at_seat)
def fill_seat(by: Actor, seat: UUID, delegate: UUID, alternate: UUID | None = None) -> None:
    """Fills a seat with a delegate, and an alternate or none, whose mandates cast its ballots.

    By the group's chair or secretary, an administrator, or a president or secretary acting for the
    organisation.
    """
    it = _fillable(by, seat)
    organisation = it.seat(seat).organisation
    holders = [delegate, alternate]
    it.fill_seat(
        seat,
        delegate,
        alternate,
        mandated=mandated(holders, organisation),
        casting=mandated(holders, organisation, CASTING_ROLES),
    )
    save(it)


@command(_at_seat)
def vacate_seat(by: Actor, seat: UUID) -> None:
    """Vacates a seat, which stays with its organisation.

    By the group's chair or secretary, an administrator, or a president or secretary acting for the
    organisation.
    """
    it = _fillable(by, seat)
    it.vacate_seat(seat)
    save(it)


@command(_in_group_of_seat)
def withdraw_seat(by: Actor, seat: UUID) -> None:
    """Withdraws a seat from its organisation.

    By the group's chair or secretary, or an administrator.
    """
    it = _managed(by, _seat(by, seat).group)
    it.withdraw_seat(seat)
    save(it)


@command(organisations_in)
def archive_group(by: Actor, group: UUID, reason: str) -> None:
    """Archives a group for good, with a reason.

    By its chair or secretary, or an administrator.
    """
    it = _managed(by, group)
    it.archive(reason)
    save(it)


@command(organisations_in)
def assign_action(by: Actor, id: UUID, group: UUID, assignment: Assignment) -> None:
    """Assigns an action to a participant, a seated organisation or both.

    By the group's chair or secretary, or an administrator.
    """
    within, person = _managed(by, group), assignment.assignee
    participants = {person} if person and is_participant(person, group) else set()
    save(Action.assign(id=id, within=within, assignment=assignment, participants=participants))


@command(_on_action)
def reschedule_action(by: Actor, action: UUID, due: date | None) -> None:
    """Changes or removes the due day of an action.

    By the group's chair or secretary, or an administrator.
    """
    it, group = _action(by, action)
    _must_manage(by, group)
    it.reschedule(due)
    save(it)


@command(_on_action)
def block_action(by: Actor, action: UUID, reason: str) -> None:
    """Blocks an action, with a reason.

    By its assignee, its organisation, an officer of the group, or an administrator.
    """
    _act(by, action, lambda it: it.block(reason))


@command(_on_action)
def unblock_action(by: Actor, action: UUID) -> None:
    """Unblocks an action.

    By its assignee, its organisation, an officer of the group, or an administrator.
    """
    _act(by, action, Action.unblock)


@command(_on_action)
def finish_action(by: Actor, action: UUID) -> None:
    """Marks an action as done by the acting person.

    By its assignee, its organisation, an officer of the group, or an administrator.
    """
    _act(by, action, lambda it: it.finish(by.person))


@command(_on_action)
def reopen_action(by: Actor, action: UUID) -> None:
    """Reopens a finished action.

    By its assignee, its organisation, an officer of the group, or an administrator.
    """
    _act(by, action, Action.reopen)


def _group(by: Actor, group: UUID) -> WorkingGroup:
    """A group that the actor may see. The program also sees a group of the same transaction."""
    if not by.unrestricted and not sees_group(by, group):
        raise NotFound(kind="group", id=str(group))
    return get(WorkingGroup, group)


def _manages(by: Actor, group: WorkingGroup) -> bool:
    managers = [group.officers.get(office) for office in MANAGERS]
    return by.unrestricted or (by.person is not None and by.person in managers)


def _must_manage(by: Actor, group: WorkingGroup) -> None:
    if not _manages(by, group):
        raise NotRunningTheGroup


def _managed(by: Actor, group: UUID) -> WorkingGroup:
    it = _group(by, group)
    _must_manage(by, it)
    return it


def _seat(by: Actor, seat: UUID) -> SeatRow:
    row = seats_visible_to(by).filter(pk=seat).first()
    if row is None:
        raise NotFound(kind="seat", id=str(seat))
    return row


def _fillable(by: Actor, seat: UUID) -> WorkingGroup:
    """The group of a seat that the actor may fill and vacate."""
    row = _seat(by, seat)
    it = get(WorkingGroup, row.group)
    if not _manages(by, it) and not acts_as_officer(by, row.organisation):
        raise NotFillingThisSeat
    return it


def _action(by: Actor, action: UUID) -> tuple[Action, WorkingGroup]:
    """An action that the actor may see, and its group, which is not archived."""
    if not actions_visible_to(by).filter(pk=action).exists():
        raise NotFound(kind="action", id=str(action))
    it = get(Action, action)
    group = get(WorkingGroup, it.group)
    group.check_active()
    return it, group


def _act(by: Actor, action: UUID, act: Callable[[Action], None]) -> None:
    it, group = _action(by, action)
    allowed = {*group.officers.values(), it.assignee, it.organisation} - {None}
    if not by.unrestricted and allowed.isdisjoint({by.person, by.organisation}):
        raise NotYourAction
    act(it)
    save(it)
