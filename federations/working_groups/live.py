"""What browsers hear of working groups.

Topics:

- `groups`: rows of public groups, to everybody signed in. A group that ceases to be public is gone.
- `group.<id>`: the group, its seats and its actions (later slices add theirs), to whoever sees it.
- `person.<id>`: the actions given to this person, to them alone.

Messages, by fact:

- `group.created`, `.chartered`, `.visibility-changed`, `.officer-named`, `.archived`: the group.
- `group.seat-given`, `.seat-filled`, `.seat-vacated`, `.seat-withdrawn`: the seat and the group.
- `action.assigned`, `.done`, `.reopened`: the action and the group, whose counts they change.
- `action.rescheduled`, `.blocked`, `.unblocked`: the action.

A change of visibility, of an officer or of who has a seat asks everybody's permission again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from federations.working_groups.aggregate import Action, Visibility, WorkingGroup
from federations.working_groups.projection import (
    ActionRow,
    GroupRow,
    SeatRow,
    action_rows,
    actions_visible_to,
    group_rows,
    may_see,
    seat_rows,
)
from majlis.audit.past.milestones import turns
from majlis.domain import FORUM, Actor, ActorKind
from majlis.live.topics import Shift, Touched, kind, shifts, shows, topic

GroupFact = (
    WorkingGroup.Created
    | WorkingGroup.Chartered
    | WorkingGroup.VisibilityChanged
    | WorkingGroup.OfficerNamed
    | WorkingGroup.Archived
)
SeatFact = (
    WorkingGroup.SeatGiven
    | WorkingGroup.SeatFilled
    | WorkingGroup.SeatVacated
    | WorkingGroup.SeatWithdrawn
)
ActionFact = (
    Action.Created
    | Action.Rescheduled
    | Action.Blocked
    | Action.Unblocked
    | Action.Done
    | Action.Reopened
)

turns(WorkingGroup.Created, WorkingGroup.Chartered, WorkingGroup.Archived)


@topic("groups")
def groups(actor: Actor, id: UUID | None) -> UUID | None:
    return FORUM if id is None and actor.person else None


@topic("group")
def group(actor: Actor, id: UUID | None) -> UUID | None:
    return id if id and may_see(actor, id) else None


@kind("group")
def group_kind(topic: str, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    found = GroupRow.objects.filter(pk__in=ids)
    if topic == "groups":
        found = found.filter(visibility=Visibility.PUBLIC)
    return group_rows(found)


@kind("seat")
def seat_kind(topic: str, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    return seat_rows(SeatRow.objects.filter(pk__in=ids))


@kind("action")
def action_kind(topic: str, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    found = ActionRow.objects.filter(pk__in=ids)
    whose = topic.removeprefix("person.")
    if whose != topic:
        assignee = Actor(ActorKind.PERSON, person=UUID(whose))
        found = actions_visible_to(assignee).filter(pk__in=ids, assignee=assignee.person)
    return action_rows(found)


@shows(
    WorkingGroup.Created,
    WorkingGroup.Chartered,
    WorkingGroup.VisibilityChanged,
    WorkingGroup.OfficerNamed,
    WorkingGroup.Archived,
)
def group_shown(fact: GroupFact) -> Iterator[Touched]:
    yield from _group(fact.originator_id)


@shows(WorkingGroup.VisibilityChanged)
def no_longer_public(fact: WorkingGroup.VisibilityChanged) -> Iterator[Touched]:
    if fact.before is Visibility.PUBLIC:
        yield "groups", "group", fact.originator_id


@shows(
    WorkingGroup.SeatGiven,
    WorkingGroup.SeatFilled,
    WorkingGroup.SeatVacated,
    WorkingGroup.SeatWithdrawn,
)
def seat_shown(fact: SeatFact) -> Iterator[Touched]:
    yield f"group.{fact.originator_id}", "seat", fact.seat
    yield from _group(fact.originator_id)


@shows(Action.Created, Action.Done, Action.Reopened)
def count_shown(fact: ActionFact) -> Iterator[Touched]:
    yield from _group(_action(fact).group)


@shows(
    Action.Created,
    Action.Rescheduled,
    Action.Blocked,
    Action.Unblocked,
    Action.Done,
    Action.Reopened,
)
def action_shown(fact: ActionFact) -> Iterator[Touched]:
    action = _action(fact)
    yield f"group.{action.group}", "action", action.pk
    if action.assignee:
        yield f"person.{action.assignee}", "action", action.pk


@shifts(
    WorkingGroup.VisibilityChanged,
    WorkingGroup.OfficerNamed,
    WorkingGroup.SeatGiven,
    WorkingGroup.SeatWithdrawn,
)
def shifted(fact: GroupFact | SeatFact) -> Iterator[Shift]:
    yield "space", fact.originator_id


def _group(id: UUID) -> Iterator[Touched]:
    yield f"group.{id}", "group", id
    # Those who may not see a group are not even told that it is gone: that would say it exists.
    if GroupRow.objects.filter(pk=id, visibility=Visibility.PUBLIC).exists():
        yield "groups", "group", id


def _action(fact: ActionFact) -> ActionRow:
    """An action's group and assignee stand in its first fact; its row is there for the others."""
    return ActionRow.objects.get(pk=fact.originator_id)
