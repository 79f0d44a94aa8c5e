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

from federations.organisations.api import ReferenceSerializer
from federations.organisations.projection import Reference
from federations.proposals import commands
from federations.proposals.aggregate import ProposalStatus
from federations.proposals.projection import (
    ProposalRow,
    difference,
    rows_of,
    text_of,
    version_rows,
    versions_of,
    visible_to,
)
from federations.proposals.rules import LONGEST_TITLE, Language
from majlis.accounts.people import PersonSerializer
from majlis.domain import Actor, NotFound
from majlis.http.acting import actor_of
from majlis.http.limits import Costly
from majlis.http.paging import PAGING, page_of, paged
from majlis.http.shapes import DoneSerializer, Line, NamesSerializer, accepted, parsed

Shape = serializers.Serializer[dict[str, Any]]
Fields = dict[str, serializers.Field[Any, Any, Any, Any]]
LANGUAGES = [language.value for language in Language]
STATUSES = [status.value for status in ProposalStatus]


class MarkSerializer(Shape):
    """`attrs` belongs to a link: `{"href": "https://…"}` (http, https or mailto)."""

    type = serializers.ChoiceField(["bold", "italic", "link"])
    attrs = serializers.DictField(child=serializers.CharField(), required=False)


class InlineSerializer(Shape):
    """A run of `text` with its marks, if it has any, or a `hardBreak`."""

    type = serializers.ChoiceField(["text", "hardBreak"])
    text = serializers.CharField(required=False)
    marks = MarkSerializer(many=True, required=False)


class BlockSerializer(Shape):
    """A block of a text; what exactly it may hold is told in `federations.proposals.rules`."""

    id = serializers.UUIDField(help_text="Permanent: a block keeps it from version to version.")
    type = serializers.ChoiceField(["heading", "article", "paragraph", "list_item"])
    level = serializers.IntegerField(help_text="1 to 3 for headings and list items, else 0.")
    ordered = serializers.BooleanField(required=False, help_text="Of list items alone.")
    content = InlineSerializer(many=True)


@extend_schema_field(BlockSerializer(many=True))
class BlocksField(serializers.JSONField):
    """A text as it was sent, untouched: the aggregate checks it, and says what is wrong and where."""


class SupporterShape(Reference):
    """An organisation, and the version that it supports."""

    version: int


SupporterSerializer = SupporterShape.serializer


class FrozenSerializer(Shape):
    version = serializers.IntegerField()
    hash = serializers.CharField()


class ProposalSerializer(Shape):
    """A row of kind `proposal`: all but the text."""

    kind = serializers.ChoiceField(["proposal"])
    id = serializers.UUIDField()
    rev = serializers.IntegerField()
    group = serializers.UUIDField()
    reference = serializers.CharField(help_text="As it is printed: P-2026-0042.")
    title = NamesSerializer()
    status = serializers.ChoiceField(STATUSES)
    author = PersonSerializer()
    organisation = ReferenceSerializer(allow_null=True)
    coauthors = PersonSerializer(many=True)
    supporters = SupporterSerializer(many=True)
    version = serializers.IntegerField(help_text="The number of the last one.")
    language = serializers.ChoiceField(LANGUAGES, help_text="The one that carries authority.")
    hash = serializers.CharField(help_text="SHA-256 of the canonical form of the last version.")
    updated_at = serializers.DateTimeField()
    vote = serializers.UUIDField(allow_null=True)
    frozen = FrozenSerializer(allow_null=True)
    translations = serializers.ListField(
        child=serializers.ChoiceField(LANGUAGES), help_text="Of the last version."
    )


class BareVersionSerializer(Shape):
    """What versions and texts have in common."""

    id = serializers.UUIDField()
    rev = serializers.IntegerField()
    proposal = serializers.UUIDField()
    number = serializers.IntegerField()
    language = serializers.ChoiceField(LANGUAGES)
    hash = serializers.CharField()
    by = PersonSerializer()
    organisation = ReferenceSerializer(allow_null=True)
    saved_at = serializers.DateTimeField()
    based_on = serializers.IntegerField(help_text="The version it started from; 0: from nothing.")


class VersionSerializer(BareVersionSerializer):
    """A row of kind `version`, without its text."""

    kind = serializers.ChoiceField(["version"])
    translations = serializers.ListField(child=serializers.ChoiceField(LANGUAGES))


class TranslationSerializer(Shape):
    language = serializers.ChoiceField(LANGUAGES)
    title = serializers.CharField()
    blocks = BlocksField()
    hash = serializers.CharField()
    by = PersonSerializer()
    organisation = ReferenceSerializer(allow_null=True)
    saved_at = serializers.DateTimeField()


class TextSerializer(BareVersionSerializer):
    """A row of kind `text`: a version with its text and its translations."""

    kind = serializers.ChoiceField(["text"])
    blocks = BlocksField()
    articles = serializers.DictField(
        child=serializers.IntegerField(), help_text="The number of each article, by its block's id."
    )
    translations = TranslationSerializer(many=True)


class WordsSerializer(Shape):
    op = serializers.ChoiceField(["same", "added", "removed"])
    text = serializers.CharField()


class ChangeSerializer(Shape):
    """What became of one block; `words` is empty unless it was changed or moved."""

    id = serializers.UUIDField()
    op = serializers.ChoiceField(["same", "added", "removed", "changed", "moved"])
    before = BlockSerializer(allow_null=True)
    after = BlockSerializer(allow_null=True)
    words = WordsSerializer(many=True)


class OutdatedSerializer(Shape):
    """The problem `someone-was-faster`: the text was not kept, and here is the one that was."""

    code = serializers.ChoiceField(["someone-was-faster"])
    status = serializers.IntegerField()
    detail = serializers.CharField()
    latest = TextSerializer()


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
    @extend_schema(parameters=[FilterSerializer, *PAGING], responses=page_of(ProposalSerializer))
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


@extend_schema(responses=ProposalSerializer)
@api_view(["GET"])
def proposal(request: Request, id: UUID) -> Response:
    """One proposal, without its text."""
    return Response(rows_of([_visible(actor_of(request), id)])[0])


class Versions(APIView):
    @extend_schema(parameters=PAGING, responses=page_of(VersionSerializer))
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


@extend_schema(responses=TextSerializer)
@api_view(["GET"])
def version(request: Request, id: UUID, number: int) -> Response:
    """One version with its text and its translations."""
    return Response(text_of(_visible(actor_of(request), id).id, number))


@extend_schema(parameters=[BetweenSerializer], responses=ChangeSerializer(many=True))
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
