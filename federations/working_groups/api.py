"""HTTP API of groups, seats and actions; `projection.py` defines their rows."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from django.db.models import QuerySet
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.settings import api_settings

from federations.organisations.projection import Reference, references
from federations.working_groups import commands
from federations.working_groups.aggregate import (
    ActionStatus,
    Assignment,
    Charter,
    Office,
    Source,
    Visibility,
)
from federations.working_groups.projection import (
    ActionRow,
    ActionShape,
    GroupRow,
    GroupShape,
    SeatRow,
    SeatShape,
    action_rows,
    actions_visible_to,
    group_rows,
    groups_of,
    organisations_in,
    seat_rows,
    sees_group,
    visible_to,
    with_last_day,
)
from majlis.accounts.people import user_of
from majlis.domain import Actor, NotFound
from majlis.eventstore.capacity import Capacity, mandates_held
from majlis.http.acting import actor_of
from majlis.http.shapes import (
    Choice,
    Form,
    Line,
    NamesSerializer,
    ProperNamesSerializer,
    Prose,
    TextsSerializer,
)
from majlis.slices.acts import act, at, listed, view
from majlis.slices.searching import with_words
from majlis.slices.shapes import Shape

ME = "me"
# The earliest due day first, actions without one last.
SOONEST = ("last_day", "id")


class CharterSerializer(Form):
    """The purpose of a group; `from` and `until` are civil days, both included."""

    makes = Charter

    mission = TextsSerializer(default=dict)
    scope = TextsSerializer(default=dict)
    deliverables = TextsSerializer(many=True, default=list)
    from_ = serializers.DateField(source="since", allow_null=True, default=None)
    until = serializers.DateField(allow_null=True, default=None)


class SourceSerializer(Form):
    """The origin of an action."""

    makes = Source

    kind = serializers.SlugField(max_length=40)
    id = serializers.UUIDField()


class NewGroupSerializer(Form):
    names = ProperNamesSerializer()
    parent_ = serializers.UUIDField(allow_null=True, default=None)
    visibility = Choice(Visibility, default=Visibility.MEMBERS)
    charter = CharterSerializer(allow_null=True, default=None)
    chair = serializers.UUIDField(allow_null=True, default=None)
    edition = Line(max_length=40, allow_null=True, default=None)


class NewVisibilitySerializer(Form):
    visibility = Choice(Visibility)


class NewOfficerSerializer(Form):
    """`person` null: the office becomes vacant."""

    office = Choice(Office)
    person = serializers.UUIDField(allow_null=True)


class NewSeatSerializer(Form):
    organisation = serializers.UUIDField()


class HoldersSerializer(Form):
    delegate = serializers.UUIDField()
    alternate = serializers.UUIDField(allow_null=True, default=None)


class ReasonSerializer(Form):
    reason = Prose(max_length=2_000)


class NewActionSerializer(Form):
    makes = Assignment

    title = NamesSerializer()
    assignee = serializers.UUIDField(allow_null=True, default=None)
    organisation = serializers.UUIDField(allow_null=True, default=None)
    due = serializers.DateField(allow_null=True, default=None)
    source_ = SourceSerializer(allow_null=True, default=None)


class NewDueSerializer(Form):
    due = serializers.DateField(allow_null=True)


class GroupsQuerySerializer(Form):
    mine = serializers.BooleanField(
        default=False, help_text="Only groups in which the reader participates."
    )
    parent_ = serializers.UUIDField(required=False)
    archived = serializers.BooleanField(
        required=False,
        allow_null=True,
        default=None,
        help_text="Absent: active and archived groups.",
    )
    edition = serializers.CharField(required=False)
    search = serializers.CharField(
        default="", allow_blank=True, max_length=200, help_text="Words of a name in any language."
    )
    organisation = serializers.UUIDField(required=False, help_text="An organisation with a seat.")


class ActionsQuerySerializer(Form):
    assignee = serializers.CharField(required=False, help_text="A person's id, or `me`.")
    organisation = serializers.UUIDField(required=False)
    status = Choice(ActionStatus, required=False)
    source_ = serializers.UUIDField(
        source="source_id", required=False, help_text="The id of the origin."
    )

    def validate_assignee(self, value: str) -> str:
        return value if value == ME else str(serializers.UUIDField().run_validation(value))


class RowsOfGroupShape(Shape):
    rows_: list[GroupShape | SeatShape | ActionShape]


@view(responses=RowsOfGroupShape.serializer)
def group(request: Request, id: UUID) -> Response:
    """One group, its seats and its first unfinished actions; `groups/{id}/actions` has them all, in pages."""
    rows = group_rows(visible_to(actor_of(request)).filter(pk=id))
    if not rows:
        raise NotFound(kind="group", id=str(id))
    seats = SeatRow.objects.filter(group=id).order_by("given_at", "id")
    actions = with_last_day(ActionRow.objects.filter(group=id).exclude(status=ActionStatus.DONE))
    first = actions.order_by(*SOONEST)[: api_settings.PAGE_SIZE]
    return Response(RowsOfGroupShape.of(None, rows_=rows + seat_rows(seats) + action_rows(first)))


class PossibleOrganisationsShape(Shape):
    organisations: list[Reference]


@view(responses=PossibleOrganisationsShape.serializer)
def possible(request: Request, id: UUID) -> Response:
    """The organisations for which the reader may act in this group, in the order of their mandates."""
    by = actor_of(request)
    if not sees_group(by, id):
        raise NotFound(kind="group", id=str(id))
    concerned = organisations_in(by, id)
    held = mandates_held(user_of(request).pk)
    bodies = [body for body in held if isinstance(concerned, Capacity) or body in concerned]
    known = references(bodies)
    return Response(
        PossibleOrganisationsShape.of(None, organisations=[known[body] for body in bodies])
    )


def seated(groups: QuerySet[GroupRow], organisation: UUID, by: Actor) -> QuerySet[GroupRow]:
    return groups.filter(pk__in=SeatRow.objects.filter(organisation=organisation).values("group"))


def of_group(actions: QuerySet[ActionRow], group: UUID, by: Actor) -> QuerySet[ActionRow]:
    if not sees_group(by, group):
        raise NotFound(kind="group", id=str(group))
    return actions.filter(group=group)


actions = partial(
    listed,
    *(ActionShape, action_rows, lambda by: with_last_day(actions_visible_to(by)), *SOONEST),
    query=ActionsQuerySerializer,
    assignee=lambda rows, who, by: rows.filter(assignee=by.person if who == ME else who),
)

urlpatterns = [
    at(
        "groups",
        get=listed(
            *(GroupShape, group_rows, visible_to, "created_at", "id"),
            query=GroupsQuerySerializer,
            mine=lambda groups, mine, by: groups.filter(pk__in=groups_of(by)) if mine else groups,
            archived=lambda groups, archived, by: (
                groups if archived is None else groups.filter(archived_reason__isnull=not archived)
            ),
            search=lambda groups, words, by: with_words(groups, words),
            organisation=seated,
        ),
        post=act(commands.create_group, NewGroupSerializer, makes="group"),
    ),
    at("groups/<uuid:id>", get=group),
    at("groups/<uuid:id>/organisations", get=possible),
    at("groups/<uuid:id>/charter", post=act(commands.adopt_charter, CharterSerializer)),
    at(
        "groups/<uuid:id>/visibility",
        post=act(commands.change_visibility, NewVisibilitySerializer),
    ),
    at("groups/<uuid:id>/officers", post=act(commands.name_officer, NewOfficerSerializer)),
    at("groups/<uuid:id>/archive", post=act(commands.archive_group, ReasonSerializer)),
    at("groups/<uuid:id>/seats", post=act(commands.give_seat, NewSeatSerializer, makes="seat")),
    at(
        "groups/<uuid:id>/actions",
        get=actions(within=of_group),
        post=act(commands.assign_action, NewActionSerializer, makes="action"),
    ),
    at("seats/<uuid:id>/fill", post=act(commands.fill_seat, HoldersSerializer)),
    at("seats/<uuid:id>/vacate", post=act(commands.vacate_seat)),
    at("seats/<uuid:id>/withdraw", post=act(commands.withdraw_seat)),
    at("actions", get=actions()),
    at("actions/<uuid:id>/reschedule", post=act(commands.reschedule_action, NewDueSerializer)),
    at("actions/<uuid:id>/block", post=act(commands.block_action, ReasonSerializer)),
    at("actions/<uuid:id>/unblock", post=act(commands.unblock_action)),
    at("actions/<uuid:id>/done", post=act(commands.finish_action)),
    at("actions/<uuid:id>/reopen", post=act(commands.reopen_action)),
]
