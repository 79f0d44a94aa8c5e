"""Shapes in, one call, shapes out: listings and links. The rows: see `projection.py`."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import Q
from django.urls import path
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from federations.organisations.api import ReferenceSerializer
from federations.organisations.rules import REGIONS, SECTORS
from majlis.domain import NotFound
from majlis.http.acting import actor_of
from majlis.http.paging import PAGING, page_of, paged
from majlis.http.shapes import (
    DoneSerializer,
    NamesSerializer,
    Prose,
    TextsSerializer,
    done,
    told,
)
from synergies.listings import commands
from synergies.listings.aggregate import Direction, LinkStatus, ListingStatus
from synergies.listings.projection import (
    link_rows,
    links_of,
    listing_rows,
    listings_visible_to,
    visible_to,
    with_status,
)

Shape = serializers.Serializer[dict[str, Any]]
Fields = dict[str, serializers.Field[Any, Any, Any, Any]]


class ListingSerializer(Shape):
    """A row of kind `listing`."""

    kind = serializers.ChoiceField(["listing"])
    id = serializers.UUIDField()
    rev = serializers.IntegerField()
    direction = serializers.ChoiceField(list(Direction))
    organisation = ReferenceSerializer()
    title = NamesSerializer()
    description = TextsSerializer()
    sectors = serializers.ListField(child=serializers.ChoiceField(SECTORS))
    region = serializers.CharField(allow_null=True)
    status = serializers.ChoiceField(list(ListingStatus))
    expires_on = serializers.DateField(help_text="The last day on which it can be answered.")
    answers = serializers.IntegerField(help_text="All it ever had.")


class LinkSerializer(Shape):
    """A row of kind `link`; `from` answered the listing of `to`."""

    kind = serializers.ChoiceField(["link"])
    id = serializers.UUIDField()
    rev = serializers.IntegerField()
    listing = serializers.UUIDField()
    title = NamesSerializer(help_text="The listing's.")
    to = ReferenceSerializer()
    message = serializers.CharField(allow_null=True, help_text="Not shown once the link is open.")
    status = serializers.ChoiceField(list(LinkStatus))
    accepted = serializers.ListField(child=serializers.UUIDField())
    group = serializers.UUIDField(allow_null=True, help_text="The joint group, once it is open.")

    def get_fields(self) -> Fields:
        # `from` is a word of Python's.
        return {**super().get_fields(), "from": ReferenceSerializer()}


class NewListingSerializer(Shape):
    direction = serializers.ChoiceField(list(Direction))
    title = NamesSerializer()
    description = TextsSerializer(default=dict)
    sectors = serializers.ListField(
        child=serializers.CharField(), default=list, help_text="Codes of `GET /api/lists`."
    )
    region = serializers.CharField(allow_null=True, default=None)
    expires_on = serializers.DateField()


class AnswerSerializer(Shape):
    message = Prose(max_length=4_000)


class ListingsAskedSerializer(Shape):
    """Which listings to show."""

    direction = serializers.ChoiceField(list(Direction), required=False)
    organisation = serializers.UUIDField(required=False)
    sector = serializers.ChoiceField(list(SECTORS), required=False)
    region = serializers.ChoiceField(list(REGIONS), required=False)
    status = serializers.ChoiceField(list(ListingStatus), required=False)


class LinksAskedSerializer(Shape):
    """Which links to show; `mine` are those of the organisations one holds a mandate of today."""

    mine = serializers.BooleanField(default=False)
    listing = serializers.UUIDField(required=False)
    organisation = serializers.UUIDField(required=False)
    status = serializers.ChoiceField(list(LinkStatus), required=False)


class Listings(APIView):
    """Needs and offers, the newest first."""

    @extend_schema(
        operation_id="listings_list",
        parameters=[ListingsAskedSerializer, *PAGING],
        responses=page_of(ListingSerializer),
    )
    def get(self, request: Request) -> Response:
        asked = told(ListingsAskedSerializer, request.query_params)
        found = listings_visible_to(actor_of(request))
        if status := asked.pop("status", None):
            found = with_status(found, status)
        if sector := asked.pop("sector", None):
            found = found.filter(sectors__contains=f" {sector} ")
        return paged(request, found.filter(**asked).order_by("-published_at", "-id"), listing_rows)

    @extend_schema(request=NewListingSerializer, responses={201: DoneSerializer})
    def post(self, request: Request) -> Response:
        asked = told(NewListingSerializer, request.data)
        by = actor_of(request)
        id = by.make_id("listing")
        direction = Direction(asked.pop("direction"))
        return done(id, commands.publish_listing(by, id, direction, **asked), 201)


@extend_schema(responses=ListingSerializer)
@api_view(["GET"])
def listing(request: Request, id: UUID) -> Response:
    """One listing."""
    found = listing_rows(listings_visible_to(actor_of(request)).filter(pk=id))
    if not found:
        raise NotFound(kind="listing", id=str(id))
    return Response(found[0])


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
def withdraw_listing(request: Request, id: UUID) -> Response:
    """Takes a listing back."""
    return done(id, commands.withdraw_listing(actor_of(request), id))


@extend_schema(request=AnswerSerializer, responses={201: DoneSerializer})
@api_view(["POST"])
def answer(request: Request, id: UUID) -> Response:
    """Answers a listing; the id is the new link's."""
    asked = told(AnswerSerializer, request.data)
    by = actor_of(request)
    link = by.make_id("link")
    return done(link, commands.answer_listing(by, link, id, **asked), 201)


@extend_schema(
    operation_id="links_list",
    parameters=[LinksAskedSerializer, *PAGING],
    responses=page_of(LinkSerializer),
)
@api_view(["GET"])
def links(request: Request) -> Response:
    """The links one may see, the newest first."""
    asked = told(LinksAskedSerializer, request.query_params)
    by = actor_of(request)
    found = visible_to(by)
    if asked.pop("mine") and by.person:
        found = links_of(by.person)
    if body := asked.pop("organisation", None):
        found = found.filter(Q(answering=body) | Q(to=body))
    return paged(request, found.filter(**asked).order_by("-proposed_at", "-id"), link_rows)


@extend_schema(responses=LinkSerializer)
@api_view(["GET"])
def link(request: Request, id: UUID) -> Response:
    """One link."""
    found = link_rows(visible_to(actor_of(request)).filter(pk=id))
    if not found:
        raise NotFound(kind="link", id=str(id))
    return Response(found[0])


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
def accept(request: Request, id: UUID) -> Response:
    """One side's consent; the second one opens the link and its joint working group."""
    return done(id, commands.accept_link(actor_of(request), id))


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
def decline(request: Request, id: UUID) -> Response:
    """The answer is refused by the one that published."""
    return done(id, commands.decline_link(actor_of(request), id))


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
def withdraw_link(request: Request, id: UUID) -> Response:
    """The answer is taken back by the one that gave it."""
    return done(id, commands.withdraw_link(actor_of(request), id))


urlpatterns = [
    path("listings", Listings.as_view()),
    path("listings/<uuid:id>", listing),
    path("listings/<uuid:id>/withdraw", withdraw_listing),
    path("listings/<uuid:id>/answer", answer),
    path("links", links),
    path("links/<uuid:id>", link),
    path("links/<uuid:id>/accept", accept),
    path("links/<uuid:id>/decline", decline),
    path("links/<uuid:id>/withdraw", withdraw_link),
]
