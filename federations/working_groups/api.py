"""Shapes in, one call, shapes out: groups, seats and actions. The rows: see `projection.py`."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.urls import path
from drf_spectacular.utils import (
    PolymorphicProxySerializer,
    extend_schema,
    extend_schema_field,
    inline_serializer,
)
from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.settings import api_settings
from rest_framework.views import APIView

from federations.organisations.rules import searchable
from federations.working_groups import commands
from federations.working_groups.aggregate import ActionStatus, Charter, Office, Source, Visibility
from federations.working_groups.projection import (
    LAST_DAY,
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
    seat_rows,
    visible_to,
)
from majlis.domain import Actor, NotFound
from majlis.http.acting import actor_of
from majlis.http.paging import PAGING, page_of, paged
from majlis.http.shapes import (
    DoneSerializer,
    Line,
    NamesSerializer,
    Prose,
    TextsSerializer,
    accepted,
    parsed,
)

Shape = serializers.Serializer[dict[str, Any]]
Fields = dict[str, serializers.Field[Any, Any, Any, Any]]


ME = "me"


class CharterSerializer(Shape):
    """What a group is for; `from` and `until` are civil days, both included."""

    mission = TextsSerializer(default=dict)
    scope = TextsSerializer(default=dict)
    deliverables = TextsSerializer(many=True, default=list)
    until = serializers.DateField(allow_null=True, default=None)

    def get_fields(self) -> Fields:
        # `from` is a word of Python's.
        since = serializers.DateField(allow_null=True, default=None)
        return {**super().get_fields(), "from": since}


class SourceSerializer(Shape):
    """What an action comes from."""

    kind = serializers.SlugField(max_length=40)
    id = serializers.UUIDField()


@extend_schema_field(
    PolymorphicProxySerializer(
        component_name="RowOfGroup",
        serializers={
            shape.row_kind: shape.serializer for shape in (GroupShape, SeatShape, ActionShape)
        },
        resource_type_field_name="kind",
        many=True,
    )
)
class RowsOfGroupField(serializers.ListField):
    """Rows of the kinds `group`, `seat` and `action`, told apart by `kind`."""


class NewGroupSerializer(Shape):
    names = NamesSerializer()
    parent = serializers.UUIDField(allow_null=True, default=None)  # type: ignore[assignment]  # a field
    visibility = serializers.ChoiceField(list(Visibility), default=Visibility.MEMBERS)
    charter = CharterSerializer(allow_null=True, default=None)
    chair = serializers.UUIDField(allow_null=True, default=None)
    edition = Line(max_length=40, allow_null=True, default=None)


class NewVisibilitySerializer(Shape):
    visibility = serializers.ChoiceField(list(Visibility))


class NewOfficerSerializer(Shape):
    """Without a person the office is left vacant."""

    office = serializers.ChoiceField(list(Office))
    person = serializers.UUIDField(allow_null=True)


class NewSeatSerializer(Shape):
    organisation = serializers.UUIDField()


class HoldersSerializer(Shape):
    delegate = serializers.UUIDField()
    alternate = serializers.UUIDField(allow_null=True, default=None)


class ReasonSerializer(Shape):
    reason = Prose(max_length=2_000)


class NewActionSerializer(Shape):
    title = NamesSerializer()
    assignee = serializers.UUIDField(allow_null=True, default=None)
    organisation = serializers.UUIDField(allow_null=True, default=None)
    due = serializers.DateField(allow_null=True, default=None)
    source = SourceSerializer(allow_null=True, default=None)  # type: ignore[assignment]  # a field


class NewDueSerializer(Shape):
    due = serializers.DateField(allow_null=True)


class GroupsAskedSerializer(Shape):
    """Which groups to list; without `archived`, both kinds. `mine`: those one takes part in."""

    mine = serializers.BooleanField(default=False)
    parent = serializers.UUIDField(required=False)  # type: ignore[assignment]  # a field
    archived = serializers.BooleanField(required=False, allow_null=True, default=None)
    edition = serializers.CharField(required=False)
    search = serializers.CharField(default="", allow_blank=True, max_length=200)
    organisation = serializers.UUIDField(required=False, help_text="Has a seat in them.")


class ActionsAskedSerializer(Shape):
    """Which actions to list; `assignee` is a person's id or `me`."""

    assignee = serializers.CharField(required=False)
    organisation = serializers.UUIDField(required=False)
    status = serializers.ChoiceField(list(ActionStatus), required=False)
    source = serializers.UUIDField(required=False, help_text="The id of what they come from.")  # type: ignore[assignment]  # a field

    def validate_assignee(self, asked: str) -> str:
        return asked if asked == ME else str(serializers.UUIDField().run_validation(asked))


ACTIONS = page_of(ActionShape.serializer)


class Groups(APIView):
    """The groups one may see, oldest first."""

    @extend_schema(
        operation_id="groups_list",
        parameters=[GroupsAskedSerializer, *PAGING],
        responses=page_of(GroupShape.serializer),
    )
    def get(self, request: Request) -> Response:
        asked = parsed(GroupsAskedSerializer, request.query_params)
        archived, words = asked.pop("archived"), searchable(asked.pop("search")).split()
        organisation = asked.pop("organisation", None)
        by = actor_of(request)
        mine = asked.pop("mine")
        groups = (groups_of(by) if mine else visible_to(by)).filter(**asked)
        if archived is not None:
            groups = groups.filter(archived_reason__isnull=not archived)
        for word in words:
            groups = groups.filter(search__contains=word)
        if organisation is not None:
            seats = SeatRow.objects.filter(organisation=organisation)
            groups = groups.filter(pk__in=seats.values("group"))
        return paged(request, groups.order_by("created_at", "id"), group_rows)

    @extend_schema(request=NewGroupSerializer, responses={201: DoneSerializer})
    def post(self, request: Request) -> Response:
        asked = parsed(NewGroupSerializer, request.data)
        by = actor_of(request)
        id = by.make_id("group")
        charter = asked.pop("charter")
        position = commands.create_group(
            by,
            id,
            asked.pop("names"),
            Visibility(asked.pop("visibility")),
            charter=_charter(charter) if charter else None,
            **asked,
        )
        return accepted(id, position, 201)


@extend_schema(responses=inline_serializer("RowsOfGroup", {"rows": RowsOfGroupField()}))
@api_view(["GET"])
def group(request: Request, id: UUID) -> Response:
    """One group, its seats and its first actions that are not done; the others are in pages."""
    found = _group(actor_of(request), id)
    seats = SeatRow.objects.filter(group=id).order_by("given_at", "id")
    actions = _by_due(ActionRow.objects.filter(group=id)).exclude(status=ActionStatus.DONE)
    first = actions[: api_settings.PAGE_SIZE]
    return Response({"rows": group_rows([found]) + seat_rows(seats) + action_rows(first)})


@extend_schema(request=CharterSerializer, responses=DoneSerializer)
@api_view(["POST"])
def charter(request: Request, id: UUID) -> Response:
    """Replaces the charter as a whole."""
    asked = parsed(CharterSerializer, request.data)
    return accepted(id, commands.adopt_charter(actor_of(request), id, _charter(asked)))


@extend_schema(request=NewVisibilitySerializer, responses=DoneSerializer)
@api_view(["POST"])
def visibility(request: Request, id: UUID) -> Response:
    """Changes who sees the group."""
    asked = parsed(NewVisibilitySerializer, request.data)
    return accepted(
        id,
        commands.change_visibility(actor_of(request), id, Visibility(asked["visibility"])),
    )


@extend_schema(request=NewOfficerSerializer, responses=DoneSerializer)
@api_view(["POST"])
def officers(request: Request, id: UUID) -> Response:
    """Names an officer, or leaves an office vacant."""
    asked = parsed(NewOfficerSerializer, request.data)
    return accepted(
        id,
        commands.name_officer(actor_of(request), id, Office(asked["office"]), asked["person"]),
    )


@extend_schema(request=ReasonSerializer, responses=DoneSerializer)
@api_view(["POST"])
def archive(request: Request, id: UUID) -> Response:
    """Archives the group, for good."""
    asked = parsed(ReasonSerializer, request.data)
    return accepted(id, commands.archive_group(actor_of(request), id, **asked))


@extend_schema(request=NewSeatSerializer, responses={201: DoneSerializer})
@api_view(["POST"])
def seats(request: Request, id: UUID) -> Response:
    """Gives an organisation a seat."""
    asked = parsed(NewSeatSerializer, request.data)
    by = actor_of(request)
    seat = by.make_id("seat")
    return accepted(seat, commands.give_seat(by, seat, id, **asked), 201)


@extend_schema(request=HoldersSerializer, responses=DoneSerializer)
@api_view(["POST"])
def fill(request: Request, id: UUID) -> Response:
    """Says who holds the seat, and who stands in."""
    asked = parsed(HoldersSerializer, request.data)
    return accepted(id, commands.fill_seat(actor_of(request), id, **asked))


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
def vacate(request: Request, id: UUID) -> Response:
    """Leaves the seat to its organisation, held by nobody."""
    return accepted(id, commands.vacate_seat(actor_of(request), id))


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
def withdraw(request: Request, id: UUID) -> Response:
    """Takes the seat back."""
    return accepted(id, commands.withdraw_seat(actor_of(request), id))


class GroupActions(APIView):
    """A group's actions, the soonest due first, those without a day last."""

    @extend_schema(
        operation_id="groups_actions_list",
        parameters=[ActionsAskedSerializer, *PAGING],
        responses=ACTIONS,
    )
    def get(self, request: Request, id: UUID) -> Response:
        by = actor_of(request)
        _group(by, id)
        return _actions(request, by, group=id)

    @extend_schema(request=NewActionSerializer, responses={201: DoneSerializer})
    def post(self, request: Request, id: UUID) -> Response:
        asked = parsed(NewActionSerializer, request.data)
        by = actor_of(request)
        action = by.make_id("action")
        source = asked.pop("source")
        position = commands.assign_action(
            by, action, id, source=Source(**source) if source else None, **asked
        )
        return accepted(action, position, 201)


@extend_schema(
    operation_id="actions_list", parameters=[ActionsAskedSerializer, *PAGING], responses=ACTIONS
)
@api_view(["GET"])
def actions(request: Request) -> Response:
    """The actions of all the groups one may see, the soonest due first."""
    return _actions(request, actor_of(request))


@extend_schema(request=NewDueSerializer, responses=DoneSerializer)
@api_view(["POST"])
def reschedule(request: Request, id: UUID) -> Response:
    """Sets another day, or none."""
    asked = parsed(NewDueSerializer, request.data)
    return accepted(id, commands.reschedule_action(actor_of(request), id, **asked))


@extend_schema(request=ReasonSerializer, responses=DoneSerializer)
@api_view(["POST"])
def block(request: Request, id: UUID) -> Response:
    """Says what blocks the action."""
    asked = parsed(ReasonSerializer, request.data)
    return accepted(id, commands.block_action(actor_of(request), id, **asked))


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
def unblock(request: Request, id: UUID) -> Response:
    """Says that nothing blocks it any more."""
    return accepted(id, commands.unblock_action(actor_of(request), id))


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
def finish(request: Request, id: UUID) -> Response:
    """Says that it is done."""
    return accepted(id, commands.finish_action(actor_of(request), id))


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
def reopen(request: Request, id: UUID) -> Response:
    """Says that it is not done after all."""
    return accepted(id, commands.reopen_action(actor_of(request), id))


def _charter(asked: dict[str, Any]) -> Charter:
    return Charter(
        mission=asked["mission"],
        scope=asked["scope"],
        deliverables=asked["deliverables"],
        since=asked["from"],
        until=asked["until"],
    )


def _group(by: Actor, id: UUID) -> GroupRow:
    found = visible_to(by).filter(pk=id).first()
    if found is None:
        raise NotFound(kind="group", id=str(id))
    return found


def _actions(request: Request, by: Actor, **where: UUID) -> Response:
    asked = parsed(ActionsAskedSerializer, request.query_params)
    if asked.get("assignee") == ME:
        asked["assignee"] = by.person
    if "source" in asked:
        asked["source_id"] = asked.pop("source")
    found = actions_visible_to(by).filter(**where, **asked)
    return paged(request, _by_due(found), action_rows)


def _by_due(actions: QuerySet[ActionRow]) -> QuerySet[ActionRow]:
    return actions.annotate(last_day=LAST_DAY).order_by("last_day", "id")


urlpatterns = [
    path("groups", Groups.as_view()),
    path("groups/<uuid:id>", group),
    path("groups/<uuid:id>/charter", charter),
    path("groups/<uuid:id>/visibility", visibility),
    path("groups/<uuid:id>/officers", officers),
    path("groups/<uuid:id>/archive", archive),
    path("groups/<uuid:id>/seats", seats),
    path("groups/<uuid:id>/actions", GroupActions.as_view()),
    path("seats/<uuid:id>/fill", fill),
    path("seats/<uuid:id>/vacate", vacate),
    path("seats/<uuid:id>/withdraw", withdraw),
    path("actions", actions),
    path("actions/<uuid:id>/reschedule", reschedule),
    path("actions/<uuid:id>/block", block),
    path("actions/<uuid:id>/unblock", unblock),
    path("actions/<uuid:id>/done", finish),
    path("actions/<uuid:id>/reopen", reopen),
]
