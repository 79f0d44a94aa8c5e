"""Proposals over HTTP: shape in, one call, shape out. The rows: see `projection.py`."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.urls import path
from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.decorators import api_view, throttle_classes
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from federations.proposals import commands
from federations.proposals.aggregate import ProposalStatus
from federations.proposals.projection import (
    BlockShape,
    ChangeShape,
    ProposalRow,
    ProposalShape,
    TextShape,
    VersionShape,
    difference,
    rows_of,
    text_of,
    version_rows,
    versions_of,
    visible_to,
)
from federations.proposals.rules import LONGEST_TITLE, Language
from majlis.domain import Actor, NotFound
from majlis.http.acting import actor_of
from majlis.http.limits import Costly
from majlis.http.paging import PAGING, page_of, paged
from majlis.http.shapes import DoneSerializer, Line, NamesSerializer, accepted, parsed

Shape = serializers.Serializer[dict[str, Any]]
Fields = dict[str, serializers.Field[Any, Any, Any, Any]]
LANGUAGES = [language.value for language in Language]
STATUSES = [status.value for status in ProposalStatus]


@extend_schema_field(BlockShape.serializer(many=True))
class BlocksField(serializers.JSONField):
    """A text as it was sent, untouched: the aggregate checks it, and says what is wrong and where."""


class OutdatedSerializer(Shape):
    """The problem `someone-was-faster`: the text was not kept, and here is the one that was."""

    code = serializers.ChoiceField(["someone-was-faster"])
    status = serializers.IntegerField()
    detail = serializers.CharField()
    latest = TextShape.serializer()


class FilterSerializer(Shape):
    """Which proposals; all filters together."""

    group = serializers.UUIDField(required=False)
    status = serializers.ChoiceField(STATUSES, required=False)
    author = serializers.ChoiceField(
        ["me"], required=False, help_text="`me`: those one writes, as author or co-author."
    )


class NewProposalSerializer(Shape):
    group = serializers.UUIDField()
    title = NamesSerializer()
    language = serializers.ChoiceField(LANGUAGES, help_text="The one that carries authority.")
    blocks = BlocksField()


class NewVersionSerializer(Shape):
    based_on = serializers.IntegerField(min_value=0, help_text="The version one started from.")
    blocks = BlocksField()


class TitleSerializer(Shape):
    title = NamesSerializer()


class NewTranslationSerializer(Shape):
    version = serializers.IntegerField(min_value=1)
    language = serializers.ChoiceField(LANGUAGES)
    title = Line(max_length=LONGEST_TITLE)
    blocks = BlocksField()


class CoauthorSerializer(Shape):
    person = serializers.UUIDField()


class BetweenSerializer(Shape):
    """Two versions, in any order."""

    to = serializers.IntegerField(min_value=1)

    def get_fields(self) -> Fields:
        # `from` is a word of Python's.
        return {"from": serializers.IntegerField(min_value=1), **super().get_fields()}


class Proposals(APIView):
    @extend_schema(
        parameters=[FilterSerializer, *PAGING], responses=page_of(ProposalShape.serializer)
    )
    def get(self, request: Request) -> Response:
        """The proposals of all groups one may see, the last changed first."""
        by, asked = actor_of(request), parsed(FilterSerializer, request.query_params)
        if asked.pop("author", None):
            asked["authors__person"] = by.person
        return paged(
            request, visible_to(by).filter(**asked).order_by("-updated_at", "-id"), rows_of
        )

    @extend_schema(request=NewProposalSerializer, responses={201: DoneSerializer})
    def post(self, request: Request) -> Response:
        """Drafts a proposal in a group one takes part in."""
        by, asked = actor_of(request), parsed(NewProposalSerializer, request.data)
        id = by.make_id("proposal")
        position = commands.draft_proposal(by, id, **_in_language(asked))
        return accepted(id, position, 201)


@extend_schema(responses=ProposalShape.serializer)
@api_view(["GET"])
def proposal(request: Request, id: UUID) -> Response:
    """One proposal, without its text."""
    return Response(rows_of([_visible(actor_of(request), id)])[0])


class Versions(APIView):
    @extend_schema(parameters=PAGING, responses=page_of(VersionShape.serializer))
    def get(self, request: Request, id: UUID) -> Response:
        """Its versions without their texts, the first one first."""
        return paged(request, versions_of(_visible(actor_of(request), id).id), version_rows)

    @extend_schema(
        request=NewVersionSerializer, responses={201: DoneSerializer, 409: OutdatedSerializer}
    )
    def post(self, request: Request, id: UUID) -> Response:
        """Keeps the text. Was somebody faster, their text is answered, and nothing is kept."""
        asked = parsed(NewVersionSerializer, request.data)
        return accepted(id, commands.save_version(actor_of(request), id, **asked), 201)


@extend_schema(responses=TextShape.serializer)
@api_view(["GET"])
def version(request: Request, id: UUID, number: int) -> Response:
    """One version with its text and its translations."""
    return Response(text_of(_visible(actor_of(request), id).id, number))


@extend_schema(parameters=[BetweenSerializer], responses=ChangeShape.serializer(many=True))
@api_view(["GET"])
@throttle_classes([Costly])
def diff(request: Request, id: UUID) -> Response:
    """What makes one version of another, block by block and word by word."""
    asked = parsed(BetweenSerializer, request.query_params)
    found = _visible(actor_of(request), id)
    return Response(difference(found.id, asked["from"], asked["to"]))


@extend_schema(request=TitleSerializer, responses=DoneSerializer)
@api_view(["POST"])
def title(request: Request, id: UUID) -> Response:
    """Changes the title, all languages at once."""
    asked = parsed(TitleSerializer, request.data)
    return accepted(id, commands.retitle(actor_of(request), id, **asked))


@extend_schema(request=NewTranslationSerializer, responses={201: DoneSerializer})
@api_view(["POST"])
def translations(request: Request, id: UUID) -> Response:
    """Gives a version in another language, or a better translation of it."""
    asked = parsed(NewTranslationSerializer, request.data)
    return accepted(id, commands.translate(actor_of(request), id, **_in_language(asked)), 201)


@extend_schema(request=CoauthorSerializer, responses={201: DoneSerializer})
@api_view(["POST"])
def coauthors(request: Request, id: UUID) -> Response:
    """Adds a co-author, somebody who takes part in the group."""
    asked = parsed(CoauthorSerializer, request.data)
    return accepted(id, commands.add_coauthor(actor_of(request), id, **asked), 201)


@extend_schema(responses={200: DoneSerializer})
@api_view(["DELETE"])
def coauthor(request: Request, id: UUID, person: UUID) -> Response:
    """Takes a co-author off."""
    return accepted(id, commands.remove_coauthor(actor_of(request), id, person))


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
def support(request: Request, id: UUID) -> Response:
    """Brings the support of the organisation one acts for, to the last version."""
    return accepted(id, commands.support(actor_of(request), id))


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
def unsupport(request: Request, id: UUID) -> Response:
    """Takes the support of the organisation one acts for back."""
    return accepted(id, commands.withdraw_support(actor_of(request), id))


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
def submit(request: Request, id: UUID) -> Response:
    """Hands the draft to the group."""
    return accepted(id, commands.submit(actor_of(request), id))


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
def withdraw(request: Request, id: UUID) -> Response:
    """Withdraws it, for good."""
    return accepted(id, commands.withdraw(actor_of(request), id))


def _visible(by: Actor, id: UUID) -> ProposalRow:
    found = visible_to(by).filter(pk=id).first()
    if found is None:
        raise NotFound(kind="proposal", id=str(id))
    return found


def _in_language(asked: dict[str, Any]) -> dict[str, Any]:
    return {**asked, "language": Language(asked["language"])}


urlpatterns = [
    path("proposals", Proposals.as_view()),
    path("proposals/<uuid:id>", proposal),
    path("proposals/<uuid:id>/versions", Versions.as_view()),
    path("proposals/<uuid:id>/versions/<int:number>", version),
    path("proposals/<uuid:id>/diff", diff),
    path("proposals/<uuid:id>/title", title),
    path("proposals/<uuid:id>/translations", translations),
    path("proposals/<uuid:id>/coauthors", coauthors),
    path("proposals/<uuid:id>/coauthors/<uuid:person>", coauthor),
    path("proposals/<uuid:id>/support", support),
    path("proposals/<uuid:id>/unsupport", unsupport),
    path("proposals/<uuid:id>/submit", submit),
    path("proposals/<uuid:id>/withdraw", withdraw),
]
