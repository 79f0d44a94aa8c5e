"""HTTP API of the directory: every signed-in person reads, administrators write."""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from federations.organisations import commands
from federations.organisations.projection import (
    EntryShape,
    FacetsShape,
    OrganisationShape,
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
    Registration,
    Reported,
)
from majlis.folding import SORT_COLUMNS
from majlis.http.acting import actor_of
from majlis.http.language import current
from majlis.http.paging import page_of, paged
from majlis.http.shapes import (
    Choice,
    Form,
    ProperName,
    ProperNamesSerializer,
    Prose,
    TextsSerializer,
    Website,
)
from majlis.slices.acts import act, at, found, view, visible_row
from majlis.slices.shapes import Names, Shape


class Sectors(serializers.ListField):
    """A form field of sector codes, empty by default."""

    def __init__(self, **options: Any) -> None:
        child = serializers.ChoiceField(SECTORS)
        super().__init__(child=child, **{"default": list, "max_length": len(SECTORS), **options})


class Region(serializers.ChoiceField):
    """A form field of a region code, null by default."""

    def __init__(self, **options: Any) -> None:
        super().__init__(list(REGIONS), **{"allow_null": True, "default": None, **options})


class ReportedSerializer(Form):
    """The source of an imported organisation: "as reported", not verified."""

    makes = Reported

    source_ = Prose(max_length=4_000)
    confidence = Prose(max_length=500)


class ProfileFields(Form):
    """The profile of an organisation; an absent field means unknown."""

    type = Choice(OrganisationType)
    sme = serializers.BooleanField(default=False)
    sectors = Sectors()
    region = Region()
    description = TextsSerializer(default=dict)
    website = Website(allow_null=True, default=None, max_length=500)


class OrganisationProfileSerializer(ProfileFields):
    makes = Profile


class NamedSerializer(Form):
    """All names. An official name is never invented, so a language may be missing."""

    names = ProperNamesSerializer()
    acronym = ProperName(allow_null=True, default=None, max_length=100)


def registration(
    *,
    names: dict[str, str],
    acronym: str | None,
    parents: list[UUID],
    reported: Reported | None,
    example: bool,
    **profile: Any,
) -> Registration:
    """A `Registration` from the flat fields of the form."""
    return Registration(names, Profile(**profile), acronym, parents, reported, example)


class RegistrationSerializer(ProfileFields, NamedSerializer):
    makes = registration

    parents = serializers.ListField(child=serializers.UUIDField(), default=list, max_length=50)
    reported = ReportedSerializer(allow_null=True, default=None)
    example = serializers.BooleanField(default=False)


class DatedSerializer(Form):
    on = serializers.DateField(help_text="The civil date of the act, not in the future.")


class RenamingSerializer(NamedSerializer, DatedSerializer):
    pass


class ParentsSerializer(Form):
    parents = serializers.ListField(child=serializers.UUIDField(), max_length=50)


class MergerSerializer(DatedSerializer):
    successor = serializers.UUIDField()


class FilterSerializer(Form):
    search = serializers.CharField(
        default="",
        allow_blank=True,
        max_length=200,
        help_text="Words of a present or former name, in any language.",
    )
    type = Choice(OrganisationType, required=False)
    sector = serializers.ChoiceField(SECTORS, required=False)
    region = serializers.ChoiceField(list(REGIONS), required=False)
    parent_ = serializers.UUIDField(required=False, help_text="The id of a direct parent.")
    verified = serializers.BooleanField(required=False, allow_null=True, default=None)
    status = Choice(OrganisationStatus, required=False)


class RegionShape(Shape):
    code: Annotated[RegionCode, "ISO 3166-2."]
    names: Names


class ListsShape(Shape):
    """Closed lists. `organisation-type-…` and `organisation-sector-…` are the messages of the codes."""

    types: list[OrganisationType]
    sectors: list[Sector]
    regions: list[RegionShape]


@view(query=FilterSerializer, pages=True, responses=page_of(OrganisationShape.serializer))
def directory(request: Request, **filters: Any) -> Response:
    """The directory, in the order of the names in the reader's language."""
    bodies = chosen(visible_to(actor_of(request)), **filters)
    return paged(request, bodies.order_by(SORT_COLUMNS[current()], "id"), rows_of)


@view(query=FilterSerializer, responses=FacetsShape.serializer)
def counted(request: Request, **filters: Any) -> Response:
    """The number of organisations by type, sector and region, under the same filters."""
    return Response(facets(chosen(visible_to(actor_of(request)), **filters)))


@view(responses=EntryShape.serializer(many=True))
def life(request: Request, id: UUID) -> Response:
    """The facts of an organisation, oldest first: its names and parents, with their dates."""
    return Response(history(visible_row("organisation", visible_to, request, id).pk))


@view(responses=ListsShape.serializer)
def lists(request: Request) -> Response:
    """The closed lists of types, sectors and regions."""
    regions = [RegionShape.of(None, code=code, names=names) for code, names in REGIONS.items()]
    return Response(
        ListsShape.of(None, types=list(OrganisationType), sectors=SECTORS, regions=regions)
    )


urlpatterns = [
    at("lists", get=lists),
    at(
        "organisations",
        get=directory,
        post=act(commands.register_organisation, RegistrationSerializer, makes="organisation"),
    ),
    at("organisations/facets", get=counted),
    at("organisations/<uuid:id>", get=found(OrganisationShape, rows_of, visible_to)),
    at("organisations/<uuid:id>/history", get=life),
    at(
        "organisations/<uuid:id>/describe",
        post=act(commands.describe_organisation, OrganisationProfileSerializer),
    ),
    at(
        "organisations/<uuid:id>/rename",
        post=act(commands.rename_organisation, RenamingSerializer),
    ),
    at("organisations/<uuid:id>/move", post=act(commands.move_organisation, ParentsSerializer)),
    at("organisations/<uuid:id>/verify", post=act(commands.verify_organisation)),
    at("organisations/<uuid:id>/unverify", post=act(commands.unverify_organisation)),
    at("organisations/<uuid:id>/merge", post=act(commands.merge_organisation, MergerSerializer)),
    at(
        "organisations/<uuid:id>/dissolve",
        post=act(commands.dissolve_organisation, DatedSerializer),
    ),
]
