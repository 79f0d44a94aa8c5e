"""Live topics and notices of working groups.

- `groups`: public groups, for every signed-in person. A group that ceases to be public is `gone`.
- `group.<id>`: the group, its seats and its actions, for everybody who sees it; later slices add rows.
- `person.<id>`: the actions assigned to this person, for this person only.

Only people who may see the group are notified.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from federations.membership.projection import mandated_by
from federations.membership.rules import OFFICERS
from federations.organisations.projection import name_of
from federations.working_groups.aggregate import Action, Office, Visibility, WorkingGroup
from federations.working_groups.projection import (
    ActionRow,
    GroupRow,
    SeatRow,
    action_rows,
    actions_visible_to,
    group_rows,
    officers_of,
    participants_of,
    seat_rows,
    sees_group,
    who_sees,
)
from majlis.domain import FORUM, Actor, ActorKind
from majlis.eventstore.models import Fact
from majlis.eventstore.store import Recorded, recorded
from majlis.slices.milestones import milestone
from majlis.slices.notices import Notice, notice_kind, notifies
from majlis.slices.topics import Shift, Topic, Touched, kind, shifts, shows, topic

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

milestone(WorkingGroup.Created, WorkingGroup.Chartered, WorkingGroup.Archived)

notice_kind("decisions", order=40)


@topic("groups")
def groups(actor: Actor) -> UUID | None:
    return FORUM if actor.person else None


@topic("group")
def group(actor: Actor, id: UUID) -> UUID | None:
    return id if sees_group(actor, id) else None


@kind("group")
def group_kind(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    found = GroupRow.objects.filter(pk__in=ids)
    if topic.name == "groups":
        found = found.filter(visibility=Visibility.PUBLIC)
    return group_rows(found)


@kind("seat")
def seat_kind(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    return seat_rows(SeatRow.objects.filter(pk__in=ids))


@kind("action")
def action_kind(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    found = ActionRow.objects.filter(pk__in=ids)
    if assignee := topic.of("person"):
        seen = actions_visible_to(Actor(ActorKind.PERSON, person=assignee))
        found = seen.filter(pk__in=ids, assignee=assignee)
    return action_rows(found)


@shows
def group_shown(fact: GroupFact) -> Iterator[Touched]:
    yield from _group(fact.originator_id)


@shows
def no_longer_public(fact: WorkingGroup.VisibilityChanged) -> Iterator[Touched]:
    if fact.before is Visibility.PUBLIC:
        yield "groups", "group", fact.originator_id


@shows
def seat_shown(fact: SeatFact) -> Iterator[Touched]:
    yield f"group.{fact.originator_id}", "seat", fact.seat
    yield from _group(fact.originator_id)


@shows
def count_shown(fact: Action.Created | Action.Done | Action.Reopened) -> Iterator[Touched]:
    yield from _group(_action(fact).group)


@shows
def action_shown(fact: ActionFact) -> Iterator[Touched]:
    yield from _shown(_action(fact))


def _shown(action: ActionRow) -> Iterator[Touched]:
    yield f"group.{action.group}", "action", action.pk
    if action.assignee:
        yield f"person.{action.assignee}", "action", action.pk


@shifts
def shifted(
    fact: WorkingGroup.VisibilityChanged
    | WorkingGroup.OfficerNamed
    | WorkingGroup.SeatGiven
    | WorkingGroup.SeatWithdrawn,
) -> Iterator[Shift]:
    yield "space", fact.originator_id


def _group(id: UUID) -> Iterator[Touched]:
    yield f"group.{id}", "group", id
    # `groups` never shows other groups, not even as `gone`: that would reveal that they exist.
    if GroupRow.objects.filter(pk=id, visibility=Visibility.PUBLIC).exists():
        yield "groups", "group", id


def _action(fact: ActionFact) -> ActionRow:
    """The row of a fact's action: only its first fact holds the group and the assignee."""
    return ActionRow.objects.get(pk=fact.originator_id)


@notifies
def organisation_officers(recorded: Recorded[WorkingGroup.SeatGiven]) -> Iterator[Notice]:
    body = recorded.fact.organisation
    args = {"organisation": name_of(body)}
    officers = {person for _, person in mandated_by([body], OFFICERS)}
    for person in who_sees(recorded.space, officers):
        yield Notice(person, "speaker", "assigned", args=args)


@notifies
def seat_holders(
    recorded: Recorded[WorkingGroup.SeatFilled | WorkingGroup.SeatVacated],
) -> Iterator[Notice]:
    fact = recorded.fact
    seat = SeatRow.objects.filter(pk=fact.seat).first()
    if seat is None:
        return
    args = {"organisation": name_of(seat.organisation)}
    filled = fact if isinstance(fact, WorkingGroup.SeatFilled) else _last_filling(fact)
    holders: dict[UUID | None, str] = {}
    if filled is fact:
        holders = {fact.alternate: "alternate", fact.delegate: "delegate"}
    elif filled:
        holders = {filled.alternate: "holder", filled.delegate: "holder"}
    seen = who_sees(recorded.space, {person for person in holders if person})
    for person, reason in holders.items():
        if person in seen:
            yield Notice(person, reason, "assigned", args=args)
    for person, office in officers_of(recorded.space).items():
        if office is not Office.RAPPORTEUR:
            yield Notice(person, office, "assigned", args=args)


@notifies
def named_officer(recorded: Recorded[WorkingGroup.OfficerNamed]) -> Iterator[Notice]:
    office = recorded.fact.office
    if recorded.fact.person and recorded.fact.person in officers_of(recorded.space):
        yield Notice(recorded.fact.person, office, "assigned", args={"office": office})


@notifies
def participants(recorded: Recorded[WorkingGroup.Archived]) -> Iterator[Notice]:
    for person in participants_of(recorded.space):
        yield Notice(person, "participant", "decisions")


@notifies
def action_audience(recorded: Recorded[ActionFact]) -> Iterator[Notice]:
    fact = recorded.fact
    action = _action(fact)
    reasons: dict[UUID, str] = {}
    if not isinstance(fact, Action.Created):
        reasons |= officers_of(action.group)
    if action.organisation:
        reasons |= {person: "organisation" for _, person in mandated_by([action.organisation])}
    if action.assignee:
        reasons[action.assignee] = "assignee"
    args: dict[str, str] = {}
    if isinstance(fact, Action.Created | Action.Rescheduled):
        args = {"dated": "yes", "due_on": fact.due.isoformat()} if fact.due else {"dated": "no"}
    for person in who_sees(action.group, reasons):
        yield Notice(person, reasons[person], "assigned", args=args)


def _last_filling(vacated: WorkingGroup.SeatVacated) -> WorkingGroup.SeatFilled | None:
    """The last filling of a vacated seat, from the log: its row no longer has the holders."""
    filled = Fact.objects.filter(
        stream=vacated.originator_id,
        version__lt=vacated.originator_version,
        topic=WorkingGroup.SeatFilled.TOPIC,
    )
    for line in filled.order_by("-version").iterator(chunk_size=20):
        fact = recorded(line).fact
        assert isinstance(fact, WorkingGroup.SeatFilled)
        if fact.seat == vacated.seat:
            return fact
    return None
