"""The tables of groups, seats and actions, who sees them, and the rows that fetch and push give.

Row shapes (ids are text, days are ISO civil dates, names are `{fr, ar, en}`):

- `group`: `{kind, id, rev, names, parent, visibility, edition, charter: {mission, scope,
  deliverables, from, until}, officers: {chair, rapporteur, secretary}, archived, archived_reason,
  counts: {seats, filled, open_actions}}`; an open action is one that is not done. Archived without
  a reason, its words were erased at their author's request; so is what blocks a blocked action.
- `seat`: `{kind, id, rev, group, organisation, holder, alternate}`; withdrawn, its row is gone.
- `action`: `{kind, id, rev, group, title, assignee, organisation, due, status, blocked_reason,
  done_by, done_at, source}`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from django.db import models
from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce

from federations.membership.projection import mandated_by, valid_on
from federations.organisations.projection import references
from federations.organisations.rules import searchable
from federations.working_groups.aggregate import (
    Action,
    ActionStatus,
    AlreadySeated,
    Charter,
    Office,
    Visibility,
    WorkingGroup,
)
from majlis.accounts.export import exports
from majlis.accounts.people import people
from majlis.domain import Actor, ActorKind, today
from majlis.eventstore.models import Row
from majlis.eventstore.prepared import Prepared
from majlis.eventstore.projecting import Rows, invariant, on
from majlis.eventstore.viewing import by_rights_of_today
from majlis.slices.guards import spaces
from majlis.slices.objects import Described, describes
from majlis.slices.words import forgets


class GroupRow(Row):
    id = models.UUIDField(primary_key=True)
    names = models.JSONField()
    # Its names, `searchable`, a line a language; a few thousand groups are scanned.
    search = models.TextField()
    parent = models.UUIDField(null=True, db_index=True)
    visibility = models.CharField(max_length=20)
    edition = models.CharField(max_length=40, null=True)  # noqa: DJ001  most groups have none
    charter = models.JSONField()
    chair = models.UUIDField(null=True, db_index=True)
    rapporteur = models.UUIDField(null=True, db_index=True)
    secretary = models.UUIDField(null=True, db_index=True)
    # Null: it is not archived. Empty: its words were erased.
    archived_reason = models.TextField(null=True)  # noqa: DJ001
    seats = models.PositiveIntegerField(default=0)
    filled = models.PositiveIntegerField(default=0)
    open_actions = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField()

    class Meta:
        db_table = "working_groups"
        app_label = "federations"
        indexes: ClassVar = [models.Index(fields=["created_at", "id"], name="groups_by_time")]


class SeatRow(Row):
    id = models.UUIDField(primary_key=True)
    group = models.UUIDField()
    organisation = models.UUIDField(db_index=True)
    delegate = models.UUIDField(null=True)
    alternate = models.UUIDField(null=True)
    given_at = models.DateTimeField()

    class Meta:
        db_table = "group_seats"
        app_label = "federations"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["group", "organisation"], name="one_seat_each")
        ]


# The day an action is due. The last day there is stands for none: pages are cut at what is never null.
LAST_DAY = Coalesce("due", date.max)


class ActionRow(Row):
    id = models.UUIDField(primary_key=True)
    group = models.UUIDField()
    title = models.JSONField()
    assignee = models.UUIDField(null=True)
    organisation = models.UUIDField(null=True)
    due = models.DateField(null=True)
    status = models.CharField(max_length=10)
    blocked_reason = models.TextField(null=True)  # noqa: DJ001  null: not blocked, or erased
    done_by = models.UUIDField(null=True)
    done_at = models.DateTimeField(null=True)
    source_kind = models.CharField(max_length=40, null=True)  # noqa: DJ001  most come from nothing
    source_id = models.UUIDField(null=True)

    class Meta:
        db_table = "actions"
        app_label = "federations"
        indexes: ClassVar = [
            models.Index(fields=["group", "status"], name="actions_of_group"),
            models.Index(fields=["assignee", "status"], name="actions_of_assignee"),
            models.Index(fields=["source_id"], name="actions_of_source"),
            models.Index(LAST_DAY, "id", name="actions_by_day"),
        ]


invariant("one_seat_each", AlreadySeated)


@on(WorkingGroup.Created)
def created(fact: WorkingGroup.Created, rows: Rows) -> None:
    rows.add(
        GroupRow(
            id=fact.originator_id,
            names=fact.names,
            search="\n".join(map(searchable, fact.names.values())),
            parent=fact.parent,
            visibility=fact.visibility.value,
            edition=fact.edition,
            charter=_charter(Charter()),
            created_at=fact.timestamp,
        )
    )


@on(WorkingGroup.Chartered)
def chartered(fact: WorkingGroup.Chartered, rows: Rows) -> None:
    rows.get(GroupRow, fact.originator_id).charter = _charter(fact.charter)


@on(WorkingGroup.VisibilityChanged)
def visibility_changed(fact: WorkingGroup.VisibilityChanged, rows: Rows) -> None:
    rows.get(GroupRow, fact.originator_id).visibility = fact.visibility.value


@on(WorkingGroup.OfficerNamed)
def officer_named(fact: WorkingGroup.OfficerNamed, rows: Rows) -> None:
    setattr(rows.get(GroupRow, fact.originator_id), fact.office.value, fact.person)


@on(WorkingGroup.SeatGiven)
def seat_given(fact: WorkingGroup.SeatGiven, rows: Rows) -> None:
    rows.get(GroupRow, fact.originator_id).seats += 1
    rows.add(
        SeatRow(
            id=fact.seat,
            group=fact.originator_id,
            organisation=fact.organisation,
            given_at=fact.timestamp,
        )
    )


@on(WorkingGroup.SeatFilled)
def seat_filled(fact: WorkingGroup.SeatFilled, rows: Rows) -> None:
    group = rows.get(GroupRow, fact.originator_id)
    seat = rows.get(SeatRow, fact.seat)
    group.filled += seat.delegate is None
    seat.delegate, seat.alternate = fact.delegate, fact.alternate


@on(WorkingGroup.SeatVacated)
def seat_vacated(fact: WorkingGroup.SeatVacated, rows: Rows) -> None:
    rows.get(GroupRow, fact.originator_id).filled -= 1
    seat = rows.get(SeatRow, fact.seat)
    seat.delegate = seat.alternate = None


@on(WorkingGroup.SeatWithdrawn)
def seat_withdrawn(fact: WorkingGroup.SeatWithdrawn, rows: Rows) -> None:
    group = rows.get(GroupRow, fact.originator_id)
    seat = rows.get(SeatRow, fact.seat)
    group.seats -= 1
    group.filled -= seat.delegate is not None
    rows.remove(seat)


@on(WorkingGroup.Archived)
def archived(fact: WorkingGroup.Archived, rows: Rows) -> None:
    rows.get(GroupRow, fact.originator_id).archived_reason = fact.reason or ""


@on(Action.Created)
def assigned(fact: Action.Created, rows: Rows) -> None:
    rows.get(GroupRow, fact.group).open_actions += 1
    rows.add(
        ActionRow(
            id=fact.originator_id,
            group=fact.group,
            title=fact.title,
            assignee=fact.assignee,
            organisation=fact.organisation,
            due=fact.due,
            status=ActionStatus.OPEN.value,
            source_kind=fact.source.kind if fact.source else None,
            source_id=fact.source.id if fact.source else None,
        )
    )


@on(Action.Rescheduled)
def rescheduled(fact: Action.Rescheduled, rows: Rows) -> None:
    rows.get(ActionRow, fact.originator_id).due = fact.due


@on(Action.Blocked)
def blocked(fact: Action.Blocked, rows: Rows) -> None:
    action = rows.get(ActionRow, fact.originator_id)
    action.status, action.blocked_reason = ActionStatus.BLOCKED.value, fact.reason


@on(Action.Unblocked)
def unblocked(fact: Action.Unblocked, rows: Rows) -> None:
    action = rows.get(ActionRow, fact.originator_id)
    action.status, action.blocked_reason = ActionStatus.OPEN.value, None


@on(Action.Done)
def done(fact: Action.Done, rows: Rows) -> None:
    action = rows.get(ActionRow, fact.originator_id)
    rows.get(GroupRow, action.group).open_actions -= 1
    action.status, action.done_by, action.done_at = ActionStatus.DONE.value, fact.by, fact.timestamp


@on(Action.Reopened)
def reopened(fact: Action.Reopened, rows: Rows) -> None:
    action = rows.get(ActionRow, fact.originator_id)
    rows.get(GroupRow, action.group).open_actions += 1
    action.status, action.done_by, action.done_at = ActionStatus.OPEN.value, None, None


forgets(GroupRow, "archived_reason", WorkingGroup.Archived, empty="")
forgets(ActionRow, "blocked_reason", Action.Blocked)


# Who may see a group, with its seats and its actions: administrators and the program itself, every
# group; everybody signed in, a public one; whoever holds any mandate today, one for members; and
# whatever its visibility, its officers and whoever holds a mandate today of an organisation with a
# seat in it. A mandate that has run out shows nothing any more, held seat or not.
@spaces
def visible_to(actor: Actor) -> QuerySet[GroupRow]:
    """The groups this actor may see; the acting hat does not matter, all valid mandates count."""
    groups = GroupRow.objects.all()
    if sees_all(actor):
        return groups
    if actor.person is None:
        return groups.none()
    open_to = [Visibility.PUBLIC.value]
    if _mandated(person=actor.person, on=today()):
        open_to.append(Visibility.MEMBERS.value)
    seen = groups.filter(Q(visibility__in=open_to) | Q(pk__in=_taking_part(actor.person)))
    return by_rights_of_today(seen)


def sees_all(actor: Actor) -> bool:
    """Whether `visible_to` holds every group: then nothing that stands in one need be looked up."""
    return actor.administrator or actor.kind is ActorKind.SYSTEM


def stands_in_sight(actor: Actor) -> Q:
    """Rows whose `group` this actor may see.

    It is asked of each row in turn (one value, where `IN` would collect every group first), so that
    a page costs as many answers as it has rows.
    """
    group = visible_to(actor).filter(pk=models.OuterRef("group"))
    return Q(models.Subquery(group.values(seen=models.Value(True))))


def groups_of(actor: Actor) -> QuerySet[GroupRow]:
    """The groups this actor takes part in: those of `participates`."""
    if actor.person is None:
        return GroupRow.objects.none()
    return GroupRow.objects.filter(pk__in=_taking_part(actor.person))


def sees_group(actor: Actor, group: UUID) -> bool:
    """Whether `visible_to` holds this group."""
    return visible_to(actor).filter(pk=group).exists()


def actions_visible_to(actor: Actor) -> QuerySet[ActionRow]:
    """The actions of the groups this actor may see."""
    if sees_all(actor):
        return ActionRow.objects.all()
    return ActionRow.objects.filter(stands_in_sight(actor))


def seats_visible_to(actor: Actor) -> QuerySet[SeatRow]:
    """The seats of the groups this actor may see."""
    if sees_all(actor):
        return SeatRow.objects.all()
    return SeatRow.objects.filter(stands_in_sight(actor))


def participates(actor: Actor, group: UUID) -> bool:
    """Whether this person takes part: as an officer, or by a mandate of a seated organisation."""
    return actor.person is not None and takes_part(actor.person, group)


def takes_part(person: UUID, group: UUID) -> bool:
    """`participates`, of somebody else than the one who acts."""
    return group in _taking_part(person)


def is_officer(person: UUID | None, group: UUID, offices: Iterable[Office] = tuple(Office)) -> bool:
    """Whether this person holds one of these offices of the group."""
    if person is None:
        return False
    held = models.Q()
    for office in offices:
        held |= Q(**{office.value: person})
    return GroupRow.objects.filter(held, pk=group).exists()


def officers_of(group: UUID) -> dict[UUID, Office]:
    """Its officers, each with the first of their offices."""
    row = GroupRow.objects.filter(pk=group).first()
    found: dict[UUID, Office] = {}
    for office in Office:
        if row and (person := getattr(row, office.value)):
            found.setdefault(person, office)
    return found


def participants_of(group: UUID) -> set[UUID]:
    """Everybody who takes part in it today: those of whom `takes_part` holds."""
    return {*officers_of(group), *(person for _, person in _seated(group))}


def who_sees(group: UUID, people: Collection[UUID]) -> set[UUID]:
    """Those of these people of whom `sees_group` holds by what they hold, in three queries."""
    visibility = GroupRow.objects.filter(pk=group).values_list("visibility", flat=True).first()
    match visibility:
        case None:
            return set()
        case Visibility.PUBLIC:
            return set(people)
        case Visibility.MEMBERS:
            held = valid_on(today()).filter(person__in=people)
            return set(people) & {*officers_of(group), *held.values_list("person", flat=True)}
        case _:
            return set(people) & participants_of(group)


def _seated(group: UUID) -> list[tuple[UUID, UUID]]:
    """(organisation, person) of everybody with a mandate today of a body with a seat in it."""
    bodies = SeatRow.objects.filter(group=group).values_list("organisation", flat=True)
    return mandated_by(list(bodies))


# What a person holds is asked first, of indexes that know it, and costs as much as they hold: every page
# passes here, and as conditions of its own query this would be compiled and planned each time.
_mandated = Prepared(
    lambda person, on: valid_on(on).filter(person=person).order_by().values_list("id")[:1]
)
_groups_of = Prepared(
    lambda person, on: (
        SeatRow.objects.filter(
            organisation__in=valid_on(on).filter(person=person).values("organisation")
        )
        .values_list("group")
        .union(
            *(GroupRow.objects.filter(**{one.value: person}).values_list("pk") for one in Office)
        )
    )
)


def _taking_part(person: UUID) -> set[UUID]:
    """The groups in which this person is an officer, or a body of theirs has a seat."""
    return {group for (group,) in _groups_of(person=person, on=today())}


def group_rows(groups: Iterable[GroupRow]) -> list[dict[str, Any]]:
    """Groups as readers get them."""
    groups = list(groups)
    offices = [office.value for office in Office]
    known = people({person for g in groups for o in offices if (person := getattr(g, o))})
    return [
        {
            "kind": "group",
            "id": str(group.pk),
            "rev": group.rev,
            "names": group.names,
            "parent": _text(group.parent),
            "visibility": group.visibility,
            "edition": group.edition,
            "charter": group.charter,
            "officers": {office: known.get(getattr(group, office)) for office in offices},
            "archived": group.archived_reason is not None,
            "archived_reason": group.archived_reason or None,
            "counts": {
                "seats": group.seats,
                "filled": group.filled,
                "open_actions": group.open_actions,
            },
        }
        for group in groups
    ]


def seat_rows(seats: Iterable[SeatRow]) -> list[dict[str, Any]]:
    """Seats as readers get them."""
    seats = list(seats)
    known = people({p for seat in seats for p in (seat.delegate, seat.alternate) if p})
    bodies = references({seat.organisation for seat in seats})
    return [
        {
            "kind": "seat",
            "id": str(seat.pk),
            "rev": seat.rev,
            "group": str(seat.group),
            "organisation": bodies[seat.organisation],
            "holder": _known(known, seat.delegate),
            "alternate": _known(known, seat.alternate),
        }
        for seat in seats
    ]


def action_rows(actions: Iterable[ActionRow]) -> list[dict[str, Any]]:
    """Actions as readers get them."""
    actions = list(actions)
    known = people({p for action in actions for p in (action.assignee, action.done_by) if p})
    bodies = references({action.organisation for action in actions if action.organisation})
    return [
        {
            "kind": "action",
            "id": str(action.pk),
            "rev": action.rev,
            "group": str(action.group),
            "title": action.title,
            "assignee": _known(known, action.assignee),
            "organisation": _known(bodies, action.organisation),
            "due": action.due and action.due.isoformat(),
            "status": action.status,
            "blocked_reason": action.blocked_reason,
            "done_by": _known(known, action.done_by),
            "done_at": action.done_at and action.done_at.isoformat(),
            "source": action.source_kind
            and {"kind": action.source_kind, "id": _text(action.source_id)},
        }
        for action in actions
    ]


def _charter(charter: Charter) -> dict[str, Any]:
    return {
        "mission": charter.mission,
        "scope": charter.scope,
        "deliverables": charter.deliverables,
        "from": _day(charter.since),
        "until": _day(charter.until),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _text(id: UUID | None) -> str | None:
    return str(id) if id else None


def _known(references: Mapping[UUID, dict[str, Any]], id: UUID | None) -> dict[str, Any] | None:
    return references[id] if id else None


@describes("group")
def groups_described(ids: Collection[UUID]) -> dict[UUID, Described]:
    found = GroupRow.objects.filter(pk__in=ids).values_list("id", "names")
    return {id: Described(names, f"/groups/{id}") for id, names in found}


@describes("action")
def actions_described(ids: Collection[UUID]) -> dict[UUID, Described]:
    found = ActionRow.objects.filter(pk__in=ids).values_list("id", "title", "group")
    return {id: Described(title, f"/groups/{group}/actions") for id, title, group in found}


@exports("seats", office="group-office-{}")
def seats_exported(person: UUID) -> list[dict[str, Any]]:
    """The offices they hold, and the seats, as delegate or alternate."""
    held = [
        {"group": group.names, "office": office.value, "alternate": False}
        for office in Office
        for group in GroupRow.objects.filter(**{office.value: person}).order_by("id")
    ]
    seats = list(SeatRow.objects.filter(Q(delegate=person) | Q(alternate=person)).order_by("id"))
    groups = GroupRow.objects.in_bulk({seat.group for seat in seats})
    return held + [
        {"group": groups[seat.group].names, "office": None, "alternate": seat.alternate == person}
        for seat in seats
    ]


@exports("actions", status="action-status-{}")
def actions_exported(person: UUID) -> Iterator[dict[str, Any]]:
    for row in ActionRow.objects.filter(assignee=person).order_by("id").iterator(500):
        yield {"id": row.pk, "title": row.title, "due": row.due, "status": row.status}
