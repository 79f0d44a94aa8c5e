"""HTTP API of listings and links; `projection.py` defines their rows."""

from __future__ import annotations

from django.db.models import Q
from rest_framework import serializers

from federations.organisations.api import Region, Sectors
from federations.organisations.rules import REGIONS, SECTORS
from majlis.http.shapes import Choice, Form, NamesSerializer, Prose, TextsSerializer
from majlis.slices.acts import act, at, found, listed
from synergies.listings import commands
from synergies.listings.aggregate import Direction, LinkStatus, ListingStatus, Posting
from synergies.listings.projection import (
    LinkShape,
    ListingShape,
    link_rows,
    links_of,
    listing_rows,
    listings_visible_to,
    visible_to,
    with_status,
)


class NewListingSerializer(Form):
    makes = Posting

    direction = Choice(Direction)
    title = NamesSerializer()
    description = TextsSerializer(default=dict)
    sectors = Sectors()
    region = Region()
    expires_on = serializers.DateField()


class AnswerSerializer(Form):
    message = Prose(max_length=4_000)


class ListingsQuerySerializer(Form):
    direction = Choice(Direction, required=False)
    organisation = serializers.UUIDField(required=False)
    sector = serializers.ChoiceField(SECTORS, required=False)
    region = serializers.ChoiceField(list(REGIONS), required=False)
    status = Choice(ListingStatus, required=False)


class LinksQuerySerializer(Form):
    mine = serializers.BooleanField(
        default=False, help_text="Only links of organisations whose mandate the reader holds today."
    )
    listing = serializers.UUIDField(required=False)
    organisation = serializers.UUIDField(required=False)
    status = Choice(LinkStatus, required=False)


urlpatterns = [
    at(
        "listings",
        get=listed(
            *(ListingShape, listing_rows, listings_visible_to, "-published_at", "-id"),
            query=ListingsQuerySerializer,
            status=lambda rows, status, by: with_status(rows, status),
            sector=lambda rows, sector, by: rows.filter(sectors__contains=f" {sector} "),
        ),
        post=act(commands.publish_listing, NewListingSerializer, makes="listing"),
    ),
    at("listings/<uuid:id>", get=found(ListingShape, listing_rows, listings_visible_to)),
    at("listings/<uuid:id>/withdraw", post=act(commands.withdraw_listing)),
    at(
        "listings/<uuid:id>/answer",
        post=act(commands.answer_listing, AnswerSerializer, makes="link"),
    ),
    at(
        "links",
        get=listed(
            *(LinkShape, link_rows, visible_to, "-proposed_at", "-id"),
            query=LinksQuerySerializer,
            mine=lambda rows, mine, by: links_of(by.person) if mine and by.person else rows,
            organisation=lambda rows, body, by: rows.filter(Q(answering=body) | Q(to=body)),
        ),
    ),
    at("links/<uuid:id>", get=found(LinkShape, link_rows, visible_to)),
    at("links/<uuid:id>/accept", post=act(commands.accept_link)),
    at("links/<uuid:id>/decline", post=act(commands.decline_link)),
    at("links/<uuid:id>/withdraw", post=act(commands.withdraw_link)),
]
