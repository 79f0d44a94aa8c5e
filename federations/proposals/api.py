"""HTTP API of proposals, versions and translations; `projection.py` defines their rows."""

from __future__ import annotations

from functools import partial
from typing import Annotated
from uuid import UUID

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from federations.proposals import commands
from federations.proposals.aggregate import ProposalStatus
from federations.proposals.projection import (
    BlockShape,
    ChangeShape,
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
from majlis.http.limits import Costly
from majlis.http.paging import page_of, paged
from majlis.http.shapes import Choice, Form, Line, NamesSerializer
from majlis.slices.acts import act, at, found, listed, view, visible_row
from majlis.slices.shapes import OneOf, Shape


class ProposalsQuerySerializer(Form):
    group = serializers.UUIDField(required=False)
    status = Choice(ProposalStatus, required=False)
    author = serializers.ChoiceField(
        ["me"], required=False, help_text="`me`: proposals of the reader, as author or co-author."
    )


class BetweenSerializer(Form):
    """The numbers of two versions, in any order."""

    from_ = serializers.IntegerField(min_value=1, source="before")
    to = serializers.IntegerField(min_value=1, source="after")


@extend_schema_field(BlockShape.serializer(many=True))
class BlocksField(serializers.JSONField):
    """A text, unchanged: the aggregate validates it and names the path of each fault."""


class NewProposalSerializer(Form):
    group = serializers.UUIDField()
    title = NamesSerializer()
    language = Choice(Language, help_text="The authoritative language.")
    blocks = BlocksField()


class NewVersionSerializer(Form):
    based_on = serializers.IntegerField(
        min_value=0, help_text="The version that the text is based on."
    )
    blocks = BlocksField()


class TitleSerializer(Form):
    title = NamesSerializer()


class NewTranslationSerializer(Form):
    version = serializers.IntegerField(min_value=1)
    language = Choice(Language)
    title = Line(max_length=LONGEST_TITLE)
    blocks = BlocksField()


class CoauthorSerializer(Form):
    person = serializers.UUIDField()


class OutdatedShape(Shape):
    """The problem `someone-was-faster`: the text was not saved; `latest` is the last saved one."""

    code: Annotated[str, OneOf(["someone-was-faster"])]
    status: int
    detail: str
    latest: TextShape


_visible = partial(visible_row, "proposal", visible_to)


@view(pages=True, responses=page_of(VersionShape.serializer))
def versions(request: Request, id: UUID) -> Response:
    """The versions of a proposal without their texts, oldest first."""
    return paged(request, versions_of(_visible(request, id).pk), version_rows)


@view(responses=TextShape.serializer)
def version(request: Request, id: UUID, number: int) -> Response:
    """One version with its text and its translations."""
    return Response(text_of(_visible(request, id).pk, number))


@view(query=BetweenSerializer, responses=ChangeShape.serializer(many=True))
def diff(request: Request, id: UUID, before: int, after: int) -> Response:
    """The difference between two versions, block by block and word by word."""
    return Response(difference(_visible(request, id).pk, before, after))


urlpatterns = [
    at(
        "proposals",
        get=listed(
            *(ProposalShape, rows_of, visible_to, "-updated_at", "-id"),
            query=ProposalsQuerySerializer,
            author=lambda rows, me, by: rows.filter(authors__person=by.person),
        ),
        post=act(commands.draft_proposal, NewProposalSerializer, makes="proposal"),
    ),
    at("proposals/<uuid:id>", get=found(ProposalShape, rows_of, visible_to)),
    at(
        "proposals/<uuid:id>/versions",
        get=versions,
        post=act(
            *(commands.save_version, NewVersionSerializer),
            adds=True,
            refusals={409: OutdatedShape.serializer},
        ),
    ),
    at("proposals/<uuid:id>/versions/<int:number>", get=version),
    at("proposals/<uuid:id>/diff", get=diff, throttle_classes=[Costly]),
    at("proposals/<uuid:id>/title", post=act(commands.retitle, TitleSerializer)),
    at(
        "proposals/<uuid:id>/translations",
        post=act(commands.translate, NewTranslationSerializer, adds=True),
    ),
    at(
        "proposals/<uuid:id>/coauthors",
        post=act(commands.add_coauthor, CoauthorSerializer, adds=True),
    ),
    at("proposals/<uuid:id>/coauthors/<uuid:person>", delete=act(commands.remove_coauthor)),
    at("proposals/<uuid:id>/support", post=act(commands.support)),
    at("proposals/<uuid:id>/unsupport", post=act(commands.withdraw_support)),
    at("proposals/<uuid:id>/submit", post=act(commands.submit)),
    at("proposals/<uuid:id>/withdraw", post=act(commands.withdraw)),
]
