"""Projection of the directory: organisations, their parents and their sectors."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from typing import Annotated, Any, ClassVar
from uuid import UUID

from django.db import models
from django.db.models import Count, QuerySet

from federations.organisations.aggregate import Organisation
from federations.organisations.rules import (
    LONGEST_KEY,
    REGIONS,
    SECTORS,
    OrganisationStatus,
    OrganisationType,
    Profile,
    Reported,
    name_key,
)
from majlis.accounts.people import DisplayNames, PersonShape, people
from majlis.audit.sentences import named_in
from majlis.domain import Actor, DomainError, named
from majlis.eventstore.models import Fact, Row
from majlis.eventstore.projecting import Rows, invariant, on
from majlis.eventstore.store import recorded
from majlis.folding import LONGEST_KEY as LONGEST_SORT_KEY
from majlis.folding import folded, sort_keys
from majlis.http.language import current
from majlis.slices.objects import describes_rows
from majlis.slices.searching import with_words
from majlis.slices.shapes import Names, OneOf, RowShape, Shape, Texts


class OrganisationRow(Row):
    """An organisation; `search` holds all its present and former names, `folded`.

    `order_…` sorts by the name that a reader of the language is shown.

    A search scans a few thousand rows. Pages show `sectors` and `parents` (ids); filters join `SectorRow` and
    `ParentRow`.
    """

    id = models.UUIDField(primary_key=True)
    names = models.JSONField()
    name_key = models.CharField(max_length=LONGEST_KEY)
    acronym = models.CharField(max_length=100, null=True)  # noqa: DJ001  null: none
    order_fr = models.CharField(max_length=LONGEST_SORT_KEY)
    order_ar = models.CharField(max_length=LONGEST_SORT_KEY)
    order_en = models.CharField(max_length=LONGEST_SORT_KEY)
    search = models.TextField()
    type = models.CharField(max_length=30)
    sme = models.BooleanField()
    sectors = models.JSONField(default=list)
    region = models.CharField(max_length=5, null=True)  # noqa: DJ001  null: unknown
    description = models.JSONField()
    website = models.CharField(max_length=500, null=True)  # noqa: DJ001  null: unknown
    parents = models.JSONField(default=list)
    children_count = models.PositiveIntegerField(default=0)
    verified_by = models.UUIDField(null=True)
    verified_on = models.DateField(null=True)
    reported_source = models.TextField(null=True)  # noqa: DJ001  null: not imported
    reported_confidence = models.TextField(null=True)  # noqa: DJ001  null: not imported
    status = models.CharField(max_length=10, default=OrganisationStatus.ACTIVE)
    successor = models.UUIDField(null=True)
    example = models.BooleanField()

    class Meta:
        app_label = "federations"
        db_table = "organisations"
        constraints: ClassVar = [
            # A successor may take the name of an ended organisation.
            models.UniqueConstraint(
                fields=["name_key"],
                condition=models.Q(status=OrganisationStatus.ACTIVE),
                name="organisations_one_name",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["order_fr", "id"], name="organisations_fr"),
            models.Index(fields=["order_ar", "id"], name="organisations_ar"),
            models.Index(fields=["order_en", "id"], name="organisations_en"),
            models.Index(fields=["type"], name="organisations_type"),
            models.Index(fields=["region"], name="organisations_region"),
            models.Index(fields=["status"], name="organisations_status"),
            models.Index(fields=["verified_on"], name="organisations_verified"),
        ]

    @property
    def reported(self) -> Reported | None:
        if self.reported_source is None or self.reported_confidence is None:
            return None
        return Reported(self.reported_source, self.reported_confidence)


class ParentRow(Row):
    """`parent` is a direct parent of `organisation`."""

    id = models.UUIDField(primary_key=True)
    organisation = models.ForeignKey(
        OrganisationRow, models.DO_NOTHING, db_constraint=False, related_name="above"
    )
    parent = models.UUIDField()

    class Meta:
        app_label = "federations"
        db_table = "organisation_parents"
        indexes: ClassVar = [
            models.Index(fields=["parent", "organisation"], name="organisation_parents_parent"),
        ]


class SectorRow(Row):
    """`sector` is a sector of `organisation`."""

    id = models.UUIDField(primary_key=True)
    organisation = models.ForeignKey(
        OrganisationRow, models.DO_NOTHING, db_constraint=False, related_name="in_sectors"
    )
    sector = models.CharField(max_length=40)

    class Meta:
        app_label = "federations"
        db_table = "organisation_sectors"
        indexes: ClassVar = [
            models.Index(fields=["sector", "organisation"], name="organisation_sectors_sector"),
        ]


class NameTaken(DomainError):
    """Another active organisation has this name."""


invariant("organisations_one_name", NameTaken)


@on
def registered(fact: Organisation.Created, rows: Rows) -> None:
    row = OrganisationRow(
        id=fact.originator_id,
        reported_source=fact.reported.source if fact.reported else None,
        reported_confidence=fact.reported.confidence if fact.reported else None,
        example=fact.example,
    )
    rows.add(row)
    _name(row, fact.names, fact.acronym)
    _describe(row, fact.profile, rows)
    _place(row, fact.parents, rows)


@on
def described(fact: Organisation.Described, rows: Rows) -> None:
    _describe(rows.get(OrganisationRow, fact.originator_id), fact.profile, rows)


@on
def renamed(fact: Organisation.Renamed, rows: Rows) -> None:
    _name(rows.get(OrganisationRow, fact.originator_id), fact.names, fact.acronym)


@on
def moved(fact: Organisation.Moved, rows: Rows) -> None:
    _place(rows.get(OrganisationRow, fact.originator_id), fact.parents, rows)


@on
def verified(fact: Organisation.Verified, rows: Rows) -> None:
    row = rows.get(OrganisationRow, fact.originator_id)
    row.verified_by, row.verified_on = fact.by, fact.on


@on
def unverified(fact: Organisation.Unverified, rows: Rows) -> None:
    row = rows.get(OrganisationRow, fact.originator_id)
    row.verified_by = row.verified_on = None


@on
def merged(fact: Organisation.Merged, rows: Rows) -> None:
    row = rows.get(OrganisationRow, fact.originator_id)
    row.status, row.successor = OrganisationStatus.MERGED, fact.successor


@on
def dissolved(fact: Organisation.Dissolved, rows: Rows) -> None:
    rows.get(OrganisationRow, fact.originator_id).status = OrganisationStatus.DISSOLVED


def _name(row: OrganisationRow, names: dict[str, str], acronym: str | None) -> None:
    row.names, row.acronym, row.name_key = names, acronym, name_key(names)
    row.order_fr, row.order_ar, row.order_en = sort_keys(names).values()
    row.search = "\n".join(
        filter(None, [row.search, *map(folded, names.values()), folded(acronym or "")])
    )


def _describe(row: OrganisationRow, profile: Profile, rows: Rows) -> None:
    row.type, row.sme, row.region = profile.type, profile.sme, profile.region
    row.description, row.website = profile.description, profile.website
    before, now = set(row.sectors), set(profile.sectors)
    for sector in before - now:
        rows.remove(_of(row.id, sector))
    for sector in now - before:
        rows.add(_of(row.id, sector))
    row.sectors = sorted(now)


def _of(organisation: UUID, sector: str) -> SectorRow:
    id = named("organisation-sector", organisation, sector)
    return SectorRow(id=id, organisation_id=organisation, sector=sector)


def _place(row: OrganisationRow, parents: list[UUID], rows: Rows) -> None:
    before, now = {UUID(id) for id in row.parents}, set(parents)
    for parent in sorted(before ^ now):
        above = rows.get(OrganisationRow, parent)
        if parent in now:
            rows.add(_under(row.id, parent))
            above.children_count += 1
        else:
            rows.remove(_under(row.id, parent))
            above.children_count -= 1
    row.parents = [str(parent) for parent in parents]


def _under(organisation: UUID, parent: UUID) -> ParentRow:
    id = named("organisation-parent", organisation, parent)
    return ParentRow(id=id, organisation_id=organisation, parent=parent)


# Every signed-in person sees the whole directory, ended organisations included.
def visible_to(actor: Actor) -> QuerySet[OrganisationRow]:
    return OrganisationRow.objects.all() if actor.person else OrganisationRow.objects.none()


def chosen(
    among: QuerySet[OrganisationRow],
    *,
    search: str = "",
    sector: str | None = None,
    parent: UUID | None = None,
    verified: bool | None = None,
    **columns: str,
) -> QuerySet[OrganisationRow]:
    """The organisations that match each filter; every word of `search` is in a name."""
    among = with_words(among, search)
    if sector is not None:
        among = among.filter(in_sectors__sector=sector)
    if parent is not None:
        among = among.filter(above__parent=parent)
    if verified is not None:
        among = among.filter(verified_on__isnull=not verified)
    return among.filter(**columns)


class FacetsShape(Shape):
    """The number of matches, by code."""

    types: dict[str, int]
    sectors: dict[str, int]
    regions: dict[str, int]


def facets(among: QuerySet[OrganisationRow]) -> dict[str, Any]:
    """The number of organisations by type, sector and region, in one query."""
    # A join without the sector filter: an organisation found by one sector counts in all its sectors.
    plain = OrganisationRow.objects.filter(pk__in=among.order_by().values("pk"))
    counts = [
        plain.annotate(facet=models.Value(facet), code=models.F(field))
        .values_list("facet", "code")
        .annotate(n=Count("id", distinct=True))
        for facet, field in _FACETS.items()
    ]
    found: dict[str, dict[str, int]] = {facet: {} for facet in _FACETS}
    for facet, code, n in counts[0].union(*counts[1:], all=True):
        if code is not None:
            found[facet][code] = n
    return FacetsShape.of(None, **found)


_FACETS = {"types": "type", "sectors": "in_sectors__sector", "regions": "region"}

Sector = Annotated[str, OneOf(SECTORS)]
RegionCode = Annotated[str, OneOf(tuple(REGIONS))]


class Reference(Shape):
    """A reference to an organisation."""

    id: UUID
    names: Names
    kind: Annotated[str, OneOf(["organisation"])]


class VerifiedShape(Shape):
    """The administrator who verified an organisation, and the civil day."""

    by: PersonShape
    on: date


class ReportedShape(Shape):
    """The source of an imported organisation: "as reported", not verified."""

    source: str
    confidence: str


class OrganisationShape(RowShape, kind="organisation"):
    """An organisation, active or ended."""

    names: Names
    acronym: str | None
    type: Annotated[OrganisationType, "The type of organisation; `kind` is the kind of row."]
    sme: Annotated[bool, "A small or medium-sized company."]
    sectors: list[Sector]
    region: RegionCode | None
    parents: Annotated[list[Reference], "The direct parents."]
    children_count: int
    verified: VerifiedShape | None
    reported: ReportedShape | None
    status: OrganisationStatus
    successor: Annotated[Reference | None, "The organisation it merged into."]
    example: Annotated[bool, "Invented for the example forum."]
    website: str | None
    description: Texts


def rows_of(organisations: Iterable[OrganisationRow]) -> list[dict[str, Any]]:
    """The rows of these organisations, in three queries for any number."""
    found = list(organisations)
    verifiers = people(row.verified_by for row in found)
    bodies = references(
        id for row in found for id in (*map(UUID, row.parents), row.successor) if id
    )
    return OrganisationShape.rows(
        found,
        parents=lambda row: [bodies[UUID(id)] for id in row.parents],
        verified=lambda row: (
            row.verified_by
            and VerifiedShape.of(row, by=verifiers[row.verified_by], on=row.verified_on)
        ),
        successor=lambda row: row.successor and bodies[row.successor],
    )


def references(ids: Iterable[UUID]) -> dict[UUID, dict[str, Any]]:
    """`Reference`s by id, in one query; unknown ids are left out."""
    found = OrganisationRow.objects.filter(pk__in=set(ids)).values_list("id", "names")
    return {id: Reference.of(None, id=id, names=names, kind="organisation") for id, names in found}


def name_of(organisation: UUID) -> dict[str, str]:
    """The present names of an organisation."""
    body = references([organisation]).get(organisation)
    return dict(body["names"]) if body else {}


def called(organisations: Collection[UUID]) -> dict[UUID, str]:
    """Their names in the language of the request, for refusals; an unknown organisation's is its id."""
    known = references(organisations)
    return {
        id: named_in(current(), known[id]["names"]) if id in known else str(id)
        for id in organisations
    }


_TOPICS = [fact.TOPIC for fact in vars(Organisation).values() if hasattr(fact, "TOPIC")]


class EntryShape(Shape):
    """One fact of an organisation; a field that the fact does not have is null."""

    position: int
    topic: Annotated[str, OneOf(_TOPICS)]
    recorded_at: datetime
    on: Annotated[date | None, "The civil day of the act, if recorded."]
    by: PersonShape | None
    acting_for: Reference | None
    names: Names | None
    acronym: str | None
    parents: list[Reference] | None
    successor: Reference | None


def history(organisation: UUID) -> list[dict[str, Any]]:
    """The organisation's facts from the log, oldest first, in three queries."""
    facts = Fact.objects.filter(object_kind="organisation", object_id=organisation)
    life = [(entry, vars(entry.fact)) for entry in map(recorded, facts.order_by("position"))]
    names = DisplayNames(entry.actor.person for entry, _ in life)
    bodies = references(
        id
        for entry, fact in life
        for id in (entry.actor.organisation, fact.get("successor"), *fact.get("parents", ()))
        if id
    )
    return [
        EntryShape.of(
            entry,
            on=fact.get("on"),
            by=entry.actor.person and names.reference(entry.actor.person, entry.fact.timestamp),
            acting_for=entry.actor.organisation and bodies[entry.actor.organisation],
            names=fact.get("names"),
            acronym=fact.get("acronym"),
            parents=[bodies[id] for id in fact["parents"]] if "parents" in fact else None,
            successor=bodies[fact["successor"]] if "successor" in fact else None,
        )
        for entry, fact in life
    ]


def ancestry(of: Sequence[UUID]) -> set[UUID]:
    """These organisations and all their ancestors; row locks prevent a concurrent cycle."""
    known: set[UUID] = set()
    level = set(of)
    while level:
        known |= level
        # Evaluated for its locks: the next query then reads the last committed parents.
        list(OrganisationRow.objects.select_for_update().filter(pk__in=level).order_by("pk"))
        above = ParentRow.objects.filter(organisation__in=level)
        level = set(above.values_list("parent", flat=True)) - known
    return known


describes_rows("organisation", OrganisationRow, names="names", path="/organisations/{id}")
