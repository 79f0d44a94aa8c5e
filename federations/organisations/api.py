"""The directory over HTTP: everybody signed in reads, administrators write."""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

from django.shortcuts import get_object_or_404
from django.urls import path
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from federations.organisations import commands
from federations.organisations.projection import (
    EntryShape,
    FacetsShape,
    OrganisationShape,
    Reference,
    RegionCode,
    Sector,
    chosen,
    facets,
    history,
    rows_of,
    visible_to,
)
from federations.organisations.rules import (
    REGIONS,
    SECTORS,
    OrganisationStatus,
    OrganisationType,
    Profile,
    Reported,
)
from majlis.http.acting import actor_of
from majlis.http.paging import PAGING, page_of, paged
from majlis.http.shapes import (
    DoneSerializer,
    Line,
    NamesSerializer,
    Prose,
    TextsSerializer,
    Website,
    accepted,
    parsed,
)
from majlis.slices.shapes import Names, Shape

TYPES = [code.value for code in OrganisationType]
STATUSES = [code.value for code in OrganisationStatus]


ReferenceSerializer = Reference.serializer


class Sectors(serializers.ListField):
    """Codes of sectors, in a form; none by default."""

    def __init__(self, **options: Any) -> None:
        child = serializers.ChoiceField(SECTORS)
        super().__init__(child=child, **{"default": list, "max_length": len(SECTORS), **options})


class Region(serializers.ChoiceField):
    """A code of a region, in a form; none by default."""

    def __init__(self, **options: Any) -> None:
        super().__init__(list(REGIONS), **{"allow_null": True, "default": None, **options})


class ReportedSerializer(serializers.Serializer[Reported]):
    """Where an imported body was found: "as reported", not verified."""

    source = Prose(max_length=4_000)  # type: ignore[assignment]  # a field here
    confidence = Prose(max_length=500)


class FilterSerializer(serializers.Serializer[dict[str, Any]]):
    """Which organisations; all filters together."""

    search = serializers.CharField(
        default="",
        allow_blank=True,
        max_length=200,
        help_text="Words of a name in any language, present or former.",
    )
    type = serializers.ChoiceField(TYPES, required=False)
    sector = serializers.ChoiceField(SECTORS, required=False)
    region = serializers.ChoiceField(list(REGIONS), required=False)
    parent = serializers.UUIDField(  # type: ignore[assignment]  # a field here
        required=False, help_text="Stands directly under this body."
    )
    verified = serializers.BooleanField(required=False, allow_null=True, default=None)
    status = serializers.ChoiceField(STATUSES, required=False)


class OrganisationProfileSerializer(serializers.Serializer[Profile]):
    """What a body is and does; what is left out is not told."""

    type = serializers.ChoiceField(TYPES)
    sme = serializers.BooleanField(default=False)
    sectors = Sectors()
    region = Region()
    description = TextsSerializer(default=dict)
    website = Website(allow_null=True, default=None, max_length=500)


class NamedSerializer(serializers.Serializer[dict[str, Any]]):
    """All its names: an official name is never made up, so a language may be missing."""

    names = NamesSerializer()
    acronym = Line(allow_null=True, default=None, max_length=100)


class RegistrationSerializer(OrganisationProfileSerializer, NamedSerializer):
    parents = serializers.ListField(child=serializers.UUIDField(), default=list, max_length=50)
    reported = ReportedSerializer(allow_null=True, default=None)
    example = serializers.BooleanField(default=False)


class DatedSerializer(serializers.Serializer[dict[str, Any]]):
    on = serializers.DateField(help_text="The civil date it happened, not in the future.")


class RenamingSerializer(NamedSerializer, DatedSerializer):
    pass


class ParentsSerializer(serializers.Serializer[dict[str, Any]]):
    parents = serializers.ListField(child=serializers.UUIDField(), max_length=50)


class MergerSerializer(DatedSerializer):
    successor = serializers.UUIDField()


class RegionShape(Shape):
    code: Annotated[RegionCode, "ISO 3166-2."]
    names: Names


class ListsShape(Shape):
    """Closed lists. Types and sectors are put in words by `organisation-type-…`, `…-sector-…`."""

    types: list[OrganisationType]
    sectors: list[Sector]
    regions: list[RegionShape]


class Organisations(APIView):
    @extend_schema(
        parameters=[FilterSerializer, *PAGING], responses=page_of(OrganisationShape.serializer)
    )
    def get(self, request: Request) -> Response:
        """The directory, by name."""
        found = chosen(
            visible_to(actor_of(request)), **parsed(FilterSerializer, request.query_params)
        )
        return paged(request, found.order_by("name_key", "id"), rows_of)

    @extend_schema(request=RegistrationSerializer, responses={201: DoneSerializer})
    def post(self, request: Request) -> Response:
        """Registers a body (administrators)."""
        said = parsed(RegistrationSerializer, request.data)
        reported = said.pop("reported")
        by = actor_of(request)
        id = by.make_id("organisation")
        position = commands.register_organisation(
            by,
            id,
            names=said.pop("names"),
            acronym=said.pop("acronym"),
            parents=said.pop("parents"),
            example=said.pop("example"),
            reported=reported and Reported(**reported),
            profile=_profile(said),
        )
        return accepted(id, position, status=201)


@extend_schema(parameters=[FilterSerializer], responses=FacetsShape.serializer)
@api_view(["GET"])
def counted(request: Request) -> Response:
    """How many there are of each type, sector and region, under the same filters."""
    return Response(
        facets(
            chosen(visible_to(actor_of(request)), **parsed(FilterSerializer, request.query_params))
        )
    )


@extend_schema(responses=OrganisationShape.serializer)
@api_view(["GET"])
def organisation(request: Request, id: UUID) -> Response:
    """One body."""
    row = get_object_or_404(visible_to(actor_of(request)), pk=id)
    return Response(rows_of([row])[0])


@extend_schema(responses=EntryShape.serializer(many=True))
@api_view(["GET"])
def organisation_history(request: Request, id: UUID) -> Response:
    """The facts of its life, oldest first: what it was called, and under whom it stood, when."""
    return Response(history(get_object_or_404(visible_to(actor_of(request)), pk=id).id))


@extend_schema(request=OrganisationProfileSerializer, responses=DoneSerializer)
@api_view(["POST"])
def describe(request: Request, id: UUID) -> Response:
    """Describes it anew, all of it (administrators)."""
    profile = _profile(parsed(OrganisationProfileSerializer, request.data))
    return accepted(id, commands.describe_organisation(actor_of(request), id, profile))


@extend_schema(request=RenamingSerializer, responses=DoneSerializer)
@api_view(["POST"])
def rename(request: Request, id: UUID) -> Response:
    """Gives it other names since a date; the old ones stay in its history (administrators)."""
    said = parsed(RenamingSerializer, request.data)
    return accepted(id, commands.rename_organisation(actor_of(request), id, **said))


@extend_schema(request=ParentsSerializer, responses=DoneSerializer)
@api_view(["POST"])
def move(request: Request, id: UUID) -> Response:
    """Puts it under these bodies and no others (administrators)."""
    said = parsed(ParentsSerializer, request.data)
    return accepted(id, commands.move_organisation(actor_of(request), id, **said))


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
def verify(request: Request, id: UUID) -> Response:
    """Marks it as verified by the administrator who asks."""
    return accepted(id, commands.verify_organisation(actor_of(request), id))


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
def unverify(request: Request, id: UUID) -> Response:
    """Takes its verification back (administrators)."""
    return accepted(id, commands.unverify_organisation(actor_of(request), id))


@extend_schema(request=MergerSerializer, responses=DoneSerializer)
@api_view(["POST"])
def merge(request: Request, id: UUID) -> Response:
    """Ends it in a successor (administrators)."""
    said = parsed(MergerSerializer, request.data)
    return accepted(id, commands.merge_organisation(actor_of(request), id, **said))


@extend_schema(request=DatedSerializer, responses=DoneSerializer)
@api_view(["POST"])
def dissolve(request: Request, id: UUID) -> Response:
    """Ends it (administrators)."""
    said = parsed(DatedSerializer, request.data)
    return accepted(id, commands.dissolve_organisation(actor_of(request), id, **said))


@extend_schema(responses=ListsShape.serializer)
@api_view(["GET"])
def lists(request: Request) -> Response:
    """The closed lists that bodies are described with."""
    regions = [{"code": code, "names": names} for code, names in REGIONS.items()]
    return Response({"types": TYPES, "sectors": SECTORS, "regions": regions})


def _profile(said: dict[str, Any]) -> Profile:
    return Profile(**{**said, "type": OrganisationType(said["type"])})


urlpatterns = [
    path("lists", lists),
    path("organisations", Organisations.as_view()),
    path("organisations/facets", counted),
    path("organisations/<uuid:id>", organisation),
    path("organisations/<uuid:id>/history", organisation_history),
    path("organisations/<uuid:id>/describe", describe),
    path("organisations/<uuid:id>/rename", rename),
    path("organisations/<uuid:id>/move", move),
    path("organisations/<uuid:id>/verify", verify),
    path("organisations/<uuid:id>/unverify", unverify),
    path("organisations/<uuid:id>/merge", merge),
    path("organisations/<uuid:id>/dissolve", dissolve),
]
