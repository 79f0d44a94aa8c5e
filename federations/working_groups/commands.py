"""What can be done with working groups and their actions, and who may.

- A group at the top is created by an administrator; under another, by whoever runs that one, and
  then its creator chairs it unless somebody else is named.
- Whoever runs a group (its chair, its secretary, an administrator) changes its charter, visibility
  and officers, gives and withdraws its seats, assigns and reschedules its actions, archives it.
- A seat is filled and vacated by whoever runs the group, or by a president or secretary of the
  organisation that it belongs to, acting for it.
- An action is blocked, unblocked, done and reopened by its assignee, by whoever acts for the
  organisation it was given to, by the group's officers (the rapporteur too) and by administrators.
- What somebody may not see does not exist for them: `NotFound`.

The program itself may do what administrators may.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from federations.membership.projection import acts_as_officer, mandated
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
    SeatRow,
    actions_visible_to,
    seats_visible_to,
    sees_group,
    takes_part,
)
from majlis.domain import Actor, ActorKind, NotAllowed, NotFound
from majlis.eventstore.command import command
from majlis.eventstore.store import get, save


class NotAnAdministrator(NotAllowed):
    """Groups at the top are created by administrators."""


class NotRunningTheGroup(NotAllowed):
    """This is for the group's chair and secretary, and for administrators."""


class NotFillingThisSeat(NotAllowed):
    """This is for the organisation's president or secretary, or for those who run the group."""


class NotYourAction(NotAllowed):
    """This is for those the action was given to, and for the group's officers."""


@command
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
    """Creates a group: at the top by an administrator, under another by those who run that one.

    Its creator chairs it, unless they are an administrator or somebody else is named.
    """
    under = _group(by, parent) if parent else None
    if under:
        _must_run(by, under)
    elif not _administers(by):
        raise NotAnAdministrator
    if not chair and not _administers(by):
        chair = by.person
    group = WorkingGroup.create(
        id=id, names=names, visibility=visibility, under=under, edition=edition
    )
    if charter:
        group.adopt_charter(charter)
    if chair:
        group.name_officer(Office.CHAIR, chair, mandated=mandated([chair]))
    save(group)


@command
def adopt_charter(by: Actor, group: UUID, charter: Charter) -> None:
    """Replaces the whole charter of a group (those who run it)."""
    it = _run(by, group)
    it.adopt_charter(charter)
    save(it)


@command
def change_visibility(by: Actor, group: UUID, visibility: Visibility) -> None:
    """Changes who sees a group (those who run it)."""
    it = _run(by, group)
    it.change_visibility(visibility)
    save(it)


@command
def name_officer(by: Actor, group: UUID, office: Office, person: UUID | None) -> None:
    """Names an officer of a group, or leaves the office vacant (those who run it)."""
    it = _run(by, group)
    it.name_officer(office, person, mandated=mandated([person]))
    save(it)


@command
def give_seat(by: Actor, id: UUID, group: UUID, organisation: UUID) -> None:
    """Gives an organisation a seat in a group (those who run it)."""
    it = _run(by, group)
    if not OrganisationRow.objects.filter(
        pk=organisation, status=OrganisationStatus.ACTIVE
    ).exists():
        raise NotFound(kind="organisation", id=str(organisation))
    it.give_seat(id, organisation)
    save(it)


@command
def fill_seat(by: Actor, seat: UUID, delegate: UUID, alternate: UUID | None = None) -> None:
    """Seats a delegate, and an alternate or none.

    Done by those who run the group, or the president or secretary who acts for the organisation.
    """
    it = _filling(by, seat)
    organisation = it.seat(seat).organisation
    it.fill_seat(
        seat, delegate, alternate, mandated=mandated([delegate, alternate], of=organisation)
    )
    save(it)


@command
def vacate_seat(by: Actor, seat: UUID) -> None:
    """Leaves a seat to its organisation, held by nobody (those who may fill it)."""
    it = _filling(by, seat)
    it.vacate_seat(seat)
    save(it)


@command
def withdraw_seat(by: Actor, seat: UUID) -> None:
    """Takes a seat back from its organisation (those who run the group)."""
    it = _run(by, _seat(by, seat).group)
    it.withdraw_seat(seat)
    save(it)


@command
def archive_group(by: Actor, group: UUID, reason: str) -> None:
    """Archives a group for good, with the reason (those who run it)."""
    it = _run(by, group)
    it.archive(reason)
    save(it)


@command
def assign_action(by: Actor, id: UUID, group: UUID, assignment: Assignment) -> None:
    """Gives an action to a participant, a seated organisation or both (those who run the group)."""
    within, person = _run(by, group), assignment.assignee
    participants = {person} if person and takes_part(person, group) else set()
    save(Action.assign(id=id, within=within, assignment=assignment, participants=participants))


@command
def reschedule_action(by: Actor, action: UUID, due: date | None) -> None:
    """Sets another day on which an action is due, or none (those who run the group)."""
    it, group = _action(by, action)
    _must_run(by, group)
    it.reschedule(due)
    save(it)


@command
def block_action(by: Actor, action: UUID, reason: str) -> None:
    """Blocks an action, with what blocks it (those it was given to, and the group's officers)."""
    _act(by, action, lambda it: it.block(reason))


@command
def unblock_action(by: Actor, action: UUID) -> None:
    """Unblocks an action (those who may block it)."""
    _act(by, action, Action.unblock)


@command
def finish_action(by: Actor, action: UUID) -> None:
    """Marks an action as done by the person who asks (those who may block it)."""
    _act(by, action, lambda it: it.finish(by.person))


@command
def reopen_action(by: Actor, action: UUID) -> None:
    """Reopens an action that was done (those who may block it)."""
    _act(by, action, Action.reopen)


def _administers(by: Actor) -> bool:
    return by.administrator or by.kind is ActorKind.SYSTEM


def _group(by: Actor, group: UUID) -> WorkingGroup:
    """A group this actor may see. The program itself also sees one that this command just made."""
    if not _administers(by) and not sees_group(by, group):
        raise NotFound(kind="group", id=str(group))
    return get(WorkingGroup, group)


def _runs(by: Actor, group: WorkingGroup) -> bool:
    running = [group.officers.get(Office.CHAIR), group.officers.get(Office.SECRETARY)]
    return _administers(by) or (by.person is not None and by.person in running)


def _must_run(by: Actor, group: WorkingGroup) -> None:
    if not _runs(by, group):
        raise NotRunningTheGroup


def _run(by: Actor, group: UUID) -> WorkingGroup:
    it = _group(by, group)
    _must_run(by, it)
    return it


def _seat(by: Actor, seat: UUID) -> SeatRow:
    row = seats_visible_to(by).filter(pk=seat).first()
    if row is None:
        raise NotFound(kind="seat", id=str(seat))
    return row


def _filling(by: Actor, seat: UUID) -> WorkingGroup:
    """The group of a seat that this actor may fill and vacate."""
    row = _seat(by, seat)
    it = get(WorkingGroup, row.group)
    if not _runs(by, it) and not acts_as_officer(by, row.organisation):
        raise NotFillingThisSeat
    return it


def _action(by: Actor, action: UUID) -> tuple[Action, WorkingGroup]:
    """An action this actor may see, and its group, which still accepts acts."""
    if not actions_visible_to(by).filter(pk=action).exists():
        raise NotFound(kind="action", id=str(action))
    it = get(Action, action)
    group = get(WorkingGroup, it.group)
    group.check_active()
    return it, group


def _act(by: Actor, action: UUID, act: Callable[[Action], None]) -> None:
    it, group = _action(by, action)
    theirs = {*group.officers.values(), it.assignee, it.organisation} - {None}
    if not _administers(by) and theirs.isdisjoint({by.person, by.organisation}):
        raise NotYourAction
    act(it)
    save(it)
