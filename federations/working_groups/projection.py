"""Projection of groups, seats and actions: tables, visibility and shapes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime
from typing import Annotated, Any, ClassVar
from uuid import UUID

from django.db import models
from django.db.models import Q, QuerySet

from federations.membership.projection import held_by, mandated, mandated_by, valid_on
from federations.organisations.projection import Reference, references
from federations.working_groups.aggregate import (
    Action,
    ActionStatus,
    AlreadySeated,
    Charter,
    Office,
    Source,
    Visibility,
    WorkingGroup,
)
from majlis.accounts.export import exports
from majlis.accounts.people import PersonShape, people
from majlis.domain import Actor, today
from majlis.eventstore.capacity import Capacity, Concerned
from majlis.eventstore.models import Row
from majlis.eventstore.prepared import Prepared
from majlis.eventstore.projecting import Rows, invariant, on
from majlis.eventstore.viewing import by_present_rights
from majlis.folding import folded
from majlis.slices.guards import spaces
from majlis.slices.objects import describes_rows
from majlis.slices.shapes import Names, RowShape, Shape, Texts
from majlis.slices.words import forgets


class GroupRow(Row):
    id = models.UUIDField(primary_key=True)
    names = models.JSONField()
    # All names, `folded`, one line for each language. A search scans a few thousand rows.
    search = models.TextField()
    parent = models.UUIDField(null=True, db_index=True)
    visibility = models.CharField(max_length=20)
    edition = models.CharField(max_length=40, null=True)  # noqa: DJ001  most groups have none
    charter = models.JSONField()
    chair = models.UUIDField(null=True, db_index=True)
    rapporteur = models.UUIDField(null=True, db_index=True)
    secretary = models.UUIDField(null=True, db_index=True)
    # Null: not archived. Empty: archived, and the reason was erased.
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


# The due day, or `date.max` without one: keyset pagination needs a column that is never null.
LAST_DAY = models.Func(
    "due",
    template="COALESCE(%(expressions)s, '9999-12-31')",
    output_field=models.DateField(),
)


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
    source_kind = models.CharField(max_length=40, null=True)  # noqa: DJ001  null: no source
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


class CharterShape(Shape):
    """The purpose of a group; `from` and `until` are civil days, both included."""

    mission: Texts
    scope: Texts
    deliverables: list[Texts]
    from_: date | None
    until: date | None


@on
def created(fact: WorkingGroup.Created, rows: Rows) -> None:
    rows.add(
        GroupRow(
            id=fact.originator_id,
            names=fact.names,
            search="\n".join(map(folded, fact.names.values())),
            parent=fact.parent,
            visibility=fact.visibility,
            edition=fact.edition,
            charter=_charter(Charter()),
            created_at=fact.timestamp,
        )
    )


@on
def chartered(fact: WorkingGroup.Chartered, rows: Rows) -> None:
    rows.get(GroupRow, fact.originator_id).charter = _charter(fact.charter)


def _charter(charter: Charter) -> dict[str, Any]:
    return CharterShape.of(charter, from_=charter.since)


@on
def visibility_changed(fact: WorkingGroup.VisibilityChanged, rows: Rows) -> None:
    rows.get(GroupRow, fact.originator_id).visibility = fact.visibility


@on
def officer_named(fact: WorkingGroup.OfficerNamed, rows: Rows) -> None:
    setattr(rows.get(GroupRow, fact.originator_id), fact.office.value, fact.person)


@on
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


@on
def seat_filled(fact: WorkingGroup.SeatFilled, rows: Rows) -> None:
    group = rows.get(GroupRow, fact.originator_id)
    seat = rows.get(SeatRow, fact.seat)
    group.filled += seat.delegate is None
    seat.delegate, seat.alternate = fact.delegate, fact.alternate


@on
def seat_vacated(fact: WorkingGroup.SeatVacated, rows: Rows) -> None:
    rows.get(GroupRow, fact.originator_id).filled -= 1
    seat = rows.get(SeatRow, fact.seat)
    seat.delegate = seat.alternate = None


@on
def seat_withdrawn(fact: WorkingGroup.SeatWithdrawn, rows: Rows) -> None:
    group = rows.get(GroupRow, fact.originator_id)
    seat = rows.get(SeatRow, fact.seat)
    group.seats -= 1
    group.filled -= seat.delegate is not None
    rows.remove(seat)


@on
def archived(fact: WorkingGroup.Archived, rows: Rows) -> None:
    rows.get(GroupRow, fact.originator_id).archived_reason = fact.reason or ""


@on
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
            status=ActionStatus.OPEN,
            source_kind=fact.source.kind if fact.source else None,
            source_id=fact.source.id if fact.source else None,
        )
    )


@on
def rescheduled(fact: Action.Rescheduled, rows: Rows) -> None:
    rows.get(ActionRow, fact.originator_id).due = fact.due


@on
def blocked(fact: Action.Blocked, rows: Rows) -> None:
    action = rows.get(ActionRow, fact.originator_id)
    action.status, action.blocked_reason = ActionStatus.BLOCKED, fact.reason


@on
def unblocked(fact: Action.Unblocked, rows: Rows) -> None:
    action = rows.get(ActionRow, fact.originator_id)
    action.status, action.blocked_reason = ActionStatus.OPEN, None


@on
def done(fact: Action.Done, rows: Rows) -> None:
    action = rows.get(ActionRow, fact.originator_id)
    rows.get(GroupRow, action.group).open_actions -= 1
    action.status, action.done_by, action.done_at = ActionStatus.DONE, fact.by, fact.timestamp


@on
def reopened(fact: Action.Reopened, rows: Rows) -> None:
    action = rows.get(ActionRow, fact.originator_id)
    rows.get(GroupRow, action.group).open_actions += 1
    action.status, action.done_by, action.done_at = ActionStatus.OPEN, None, None


forgets(GroupRow, "archived_reason", WorkingGroup.Archived, empty="")
forgets(ActionRow, "blocked_reason", Action.Blocked)


# A group is visible with its seats and its actions. Administrators and the program see every group.
# Every signed-in person sees public groups; holders of any mandate today also see groups for members.
# Officers, and holders of a mandate today of a seated organisation, see the group at any visibility.
# All valid mandates count, not only the one acted under; an expired mandate shows nothing.
@spaces
def visible_to(actor: Actor) -> QuerySet[GroupRow]:
    groups = GroupRow.objects.all()
    if actor.unrestricted:
        return groups
    if actor.person is None:
        return groups.none()
    open_to = [Visibility.PUBLIC]
    if _mandated(person=actor.person, on=today()):
        open_to.append(Visibility.MEMBERS)
    seen = groups.filter(Q(visibility__in=open_to) | Q(pk__in=_participating(actor.person)))
    return by_present_rights(seen)


def in_visible_group(actor: Actor) -> Q:
    """Rows whose `group` the actor may see.

    A correlated subquery checks each row: a page costs its own rows, where `IN` would collect all groups.
    """
    if actor.unrestricted:
        return Q()
    group = visible_to(actor).filter(pk=models.OuterRef("group"))
    return Q(models.Subquery(group.values(seen=models.Value(True))))


def groups_of(actor: Actor) -> QuerySet[GroupRow]:
    """The groups in which the actor participates."""
    if actor.person is None:
        return GroupRow.objects.none()
    return GroupRow.objects.filter(pk__in=_participating(actor.person))


def sees_group(actor: Actor, group: UUID) -> bool:
    """Whether `visible_to` contains this group."""
    return visible_to(actor).filter(pk=group).exists()


def actions_visible_to(actor: Actor) -> QuerySet[ActionRow]:
    """The actions of the groups that the actor may see."""
    return ActionRow.objects.filter(in_visible_group(actor))


def with_last_day(actions: QuerySet[ActionRow]) -> QuerySet[ActionRow]:
    """These actions with `last_day`, the key of their keyset pagination."""
    return actions.annotate(last_day=LAST_DAY)


def seats_visible_to(actor: Actor) -> QuerySet[SeatRow]:
    """The seats of the groups that the actor may see."""
    return SeatRow.objects.filter(in_visible_group(actor))


def participates(actor: Actor, group: UUID) -> bool:
    """Whether the actor participates: as an officer, or by a mandate of a seated organisation."""
    return actor.person is not None and is_participant(actor.person, group)


def is_participant(person: UUID, group: UUID) -> bool:
    """Whether this person participates, as in `participates`."""
    return group in _participating(person)


def is_officer(person: UUID | None, group: UUID, offices: Iterable[Office] = tuple(Office)) -> bool:
    """Whether this person holds one of these offices of the group."""
    return person is not None and person in officers_of(group, offices)


def organisations_in(by: Actor, group: UUID) -> Concerned:
    """The organisations for which the actor may act in a group: those of theirs that have a seat in it.

    An officer whose organisations have no seat holds the office by a mandate all the same, and may act for
    any of them.
    """
    assert by.person
    seats = SeatRow.objects.filter(held_by(by.person, "organisation"), group=group)
    seated = list(seats.order_by("given_at", "id").values_list("organisation", flat=True))
    return seated or (Capacity.ORGANISATION if is_officer(by.person, group) else [])


def officers_of(group: UUID, offices: Iterable[Office] = tuple(Office)) -> dict[UUID, Office]:
    """The holders of these offices, each with the first of their offices."""
    row = GroupRow.objects.filter(pk=group).first()
    found: dict[UUID, Office] = {}
    for office in offices:
        if row and (person := getattr(row, office)):
            found.setdefault(person, office)
    return found


def participants_of(group: UUID) -> set[UUID]:
    """Everybody who participates in the group today."""
    return {*officers_of(group), *(person for _, person in _seated(group))}


def who_sees(group: UUID, people: Collection[UUID]) -> set[UUID]:
    """The people among these who see the group by their offices and mandates, in three queries."""
    visibility = GroupRow.objects.filter(pk=group).values_list("visibility", flat=True).first()
    match visibility:
        case None:
            return set()
        case Visibility.PUBLIC:
            return set(people)
        case Visibility.MEMBERS:
            return mandated(people) | (set(people) & officers_of(group).keys())
        case _:
            return set(people) & participants_of(group)


def _seated(group: UUID) -> list[tuple[UUID, UUID]]:
    """(organisation, person) for each mandate valid today of an organisation with a seat."""
    bodies = SeatRow.objects.filter(group=group).values_list("organisation", flat=True)
    return mandated_by(list(bodies))


# Every page runs these two queries. They are prepared, because as conditions of each page's query they
# would be compiled and planned each time. They read indexes by person, so their cost grows with that
# person's mandates and seats only.
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


def _participating(person: UUID) -> set[UUID]:
    """The groups in which this person is an officer, or has a mandate of a seated organisation."""
    return {group for (group,) in _groups_of(person=person, on=today())}


class OfficersShape(Shape):
    chair: PersonShape | None
    rapporteur: PersonShape | None
    secretary: PersonShape | None


class CountsShape(Shape):
    seats: int
    filled: int
    open_actions: Annotated[int, "The number of unfinished actions."]


class GroupShape(RowShape, kind="group"):
    """A working group."""

    names: Names
    parent: UUID | None
    visibility: Visibility
    edition: Annotated[str | None, "The edition of an event, for example its year."]
    charter: CharterShape
    officers: OfficersShape
    archived: bool
    archived_reason: Annotated[str | None, "Null also after the erasure of its author."]
    counts: CountsShape


def group_rows(groups: Iterable[GroupRow]) -> list[dict[str, Any]]:
    groups = list(groups)
    known = people(getattr(group, office) for group in groups for office in Office)
    return GroupShape.rows(
        groups,
        officers=lambda row: {office.value: known.get(getattr(row, office)) for office in Office},
        archived=lambda row: row.archived_reason is not None,
        archived_reason=lambda row: row.archived_reason or None,
        counts=CountsShape.of,
    )


class SeatShape(RowShape, kind="seat"):
    """An organisation's place in a group. A withdrawn seat has no row."""

    group: UUID
    organisation: Reference
    holder: Annotated[PersonShape | None, "The delegate."]
    alternate: PersonShape | None


def seat_rows(seats: Iterable[SeatRow]) -> list[dict[str, Any]]:
    seats = list(seats)
    known = people(person for seat in seats for person in (seat.delegate, seat.alternate))
    bodies = references(seat.organisation for seat in seats)
    return SeatShape.rows(
        seats,
        organisation=lambda row: bodies[row.organisation],
        holder=lambda row: row.delegate and known[row.delegate],
        alternate=lambda row: row.alternate and known[row.alternate],
    )


class SourceShape(Shape):
    """The origin of an action."""

    kind: str
    id: UUID


class ActionShape(RowShape, kind="action"):
    """A task agreed by a group."""

    group: UUID
    title: Names
    assignee: PersonShape | None
    organisation: Reference | None
    due: date | None
    status: ActionStatus
    blocked_reason: Annotated[str | None, "Null also after the erasure of its author."]
    done_by: PersonShape | None
    done_at: datetime | None
    source: SourceShape | None


def action_rows(actions: Iterable[ActionRow]) -> list[dict[str, Any]]:
    actions = list(actions)
    known = people(person for action in actions for person in (action.assignee, action.done_by))
    bodies = references(action.organisation for action in actions if action.organisation)
    return ActionShape.rows(
        actions,
        assignee=lambda row: row.assignee and known[row.assignee],
        organisation=lambda row: row.organisation and bodies[row.organisation],
        done_by=lambda row: row.done_by and known[row.done_by],
        source=lambda row: row.source_id and Source(row.source_kind, row.source_id),
    )


describes_rows("group", GroupRow, names="names", path="/groups/{id}")
describes_rows("action", ActionRow, names="title", path="/groups/{group}/actions")


@exports("seats", office="group-office-{}")
def seats_exported(person: UUID) -> list[dict[str, Any]]:
    """The person's offices, and their seats as delegate or alternate."""
    held = [
        {"group": group.names, "office": office, "alternate": False}
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
