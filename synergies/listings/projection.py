"""Projection of listings and links: tables, visibility and shapes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated, Any, ClassVar
from uuid import UUID

from django.db import models
from django.db.models import Q, QuerySet

from federations.membership.projection import held_by
from federations.organisations.projection import Reference, RegionCode, Sector, references
from majlis.domain import Actor, ActorKind
from majlis.eventstore.models import Row
from majlis.eventstore.projecting import Rows, invariant, on
from majlis.eventstore.store import Recorded
from majlis.eventstore.viewing import PRESENT, by_present_rights, civil_day_viewed, viewed
from majlis.slices.guards import among, guard, hides
from majlis.slices.objects import describes_rows
from majlis.slices.shapes import Names, RowShape, Texts
from majlis.slices.words import forgets
from synergies.listings.aggregate import (
    AlreadyAnswered,
    Direction,
    Link,
    LinkStatus,
    Listing,
    ListingStatus,
)


class ListingRow(Row):
    """A listing; `sectors` are words between spaces, so that `contains` finds one on every database."""

    id = models.UUIDField(primary_key=True)
    organisation = models.UUIDField(db_index=True)
    direction = models.CharField(max_length=10)
    title = models.JSONField()
    description = models.JSONField()
    sectors = models.TextField()
    region = models.CharField(max_length=10, null=True)  # noqa: DJ001  null: everywhere
    expires_on = models.DateField()
    status = models.CharField(max_length=10)
    answers = models.PositiveIntegerField(default=0)
    published_at = models.DateTimeField()

    class Meta:
        db_table = "listings"
        app_label = "synergies"
        indexes: ClassVar = [
            models.Index(fields=["status", "published_at", "id"], name="listings_by_status"),
            models.Index(fields=["published_at", "id"], name="listings_by_time"),
        ]

    def is_expired(self, day: date) -> bool:
        return self.status == ListingStatus.OPEN and self.expires_on < day


class LinkRow(Row):
    id = models.UUIDField(primary_key=True)
    listing = models.ForeignKey(ListingRow, models.DO_NOTHING, db_constraint=False)
    answering = models.UUIDField(db_index=True)
    to = models.UUIDField(db_index=True)
    message = models.TextField()  # empty after the erasure of its author
    status = models.CharField(max_length=10)
    accepted = models.JSONField()
    group = models.UUIDField(null=True)
    proposed_at = models.DateTimeField()

    class Meta:
        db_table = "links"
        app_label = "synergies"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["listing", "answering"], name="one_answer_each")
        ]
        indexes: ClassVar = [
            models.Index(fields=["proposed_at", "id"], name="links_by_time"),
            models.Index(fields=["answering"], name="links_answering"),
            models.Index(fields=["to"], name="links_to"),
        ]


invariant("one_answer_each", AlreadyAnswered)


@on
def published(fact: Listing.Created, rows: Rows) -> None:
    rows.add(
        ListingRow(
            id=fact.originator_id,
            organisation=fact.organisation,
            direction=fact.direction,
            title=fact.title,
            description=fact.description,
            sectors=f" {' '.join(fact.sectors)} ",
            region=fact.region,
            expires_on=fact.expires_on,
            status=ListingStatus.OPEN,
            published_at=fact.timestamp,
        )
    )


@on
def listing_closed(fact: Listing.Matched | Listing.Withdrawn, rows: Rows) -> None:
    matched = isinstance(fact, Listing.Matched)
    row = rows.get(ListingRow, fact.originator_id)
    row.status = ListingStatus.MATCHED if matched else ListingStatus.WITHDRAWN


@on
def proposed(fact: Link.Created, rows: Rows) -> None:
    rows.get(ListingRow, fact.listing).answers += 1
    rows.add(
        LinkRow(
            id=fact.originator_id,
            listing_id=fact.listing,
            answering=fact.answering,
            to=fact.to,
            message=fact.message or "",
            status=LinkStatus.PROPOSED,
            accepted=[],
            proposed_at=fact.timestamp,
        )
    )


@on
def accepted(fact: Link.Accepted, rows: Rows) -> None:
    row = rows.get(LinkRow, fact.originator_id)
    row.accepted = [*row.accepted, str(fact.consent.organisation)]


@on
def opened(fact: Link.Opened, rows: Rows) -> None:
    row = rows.get(LinkRow, fact.originator_id)
    row.status, row.group = LinkStatus.OPEN, fact.group


@on
def link_ended(fact: Link.Declined | Link.Withdrawn, rows: Rows) -> None:
    declined = isinstance(fact, Link.Declined)
    row = rows.get(LinkRow, fact.originator_id)
    row.status = LinkStatus.DECLINED if declined else LinkStatus.WITHDRAWN


forgets(LinkRow, "message", Link.Created)


# Every signed-in person sees every listing, closed and expired ones included.
def listings_visible_to(actor: Actor) -> QuerySet[ListingRow]:
    known = actor.person is not None or actor.kind is ActorKind.SYSTEM
    return ListingRow.objects.all() if known else ListingRow.objects.none()


# Administrators see every link, and so do people who hold a mandate today of one of its organisations.
# Every signed-in person sees an open link.
def visible_to(actor: Actor) -> QuerySet[LinkRow]:
    links = LinkRow.objects.all()
    if actor.unrestricted:
        return links
    if actor.person is None:
        return links.none()
    return by_present_rights(
        links.filter(Q(status=LinkStatus.OPEN) | held_by(actor.person, "answering", "to"))
    )


@hides("link")
def known_to(actor: Actor) -> Q:
    """The facts of a link are known only to actors who may see the link."""
    return among("object_id", visible_to(actor))


@guard
def may_read(facts: Sequence[Recorded[Link.Created]], actor: Actor) -> set[UUID]:
    """The message of a link stays between its two sides, also after the link is open to everybody."""
    if actor.unrestricted:
        return {one.id for one in facts}
    if actor.person is None:
        return set()
    links = links_of(actor.person).filter(pk__in={one.object_id for one in facts})
    own = set(links.values_list("pk", flat=True))
    return {one.id for one in facts if one.object_id in own}


def links_of(person: UUID) -> QuerySet[LinkRow]:
    """The links of the organisations whose mandates this person holds today."""
    return by_present_rights(LinkRow.objects.filter(held_by(person, "answering", "to")))


def with_status(listings: QuerySet[ListingRow], status: str) -> QuerySet[ListingRow]:
    """The listings with this status as `ListingShape` shows it: the stored one, or `expired`."""
    if status == ListingStatus.EXPIRED:
        return listings.filter(status=ListingStatus.OPEN, expires_on__lt=civil_day_viewed())
    if status == ListingStatus.OPEN:
        listings = listings.filter(expires_on__gte=civil_day_viewed())
    return listings.filter(status=status)


class ListingShape(RowShape, kind="listing"):
    """A need or an offer of an organisation."""

    direction: Direction
    organisation: Reference
    title: Names
    description: Texts
    sectors: list[Sector]
    region: RegionCode | None
    status: Annotated[ListingStatus, "`expired`: open past its last day."]
    expires_on: Annotated[date, "The last day to answer it."]
    answers: Annotated[int, "The number of all answers, whatever their status."]


def listing_rows(listings: Iterable[ListingRow]) -> list[dict[str, Any]]:
    listings = list(listings)
    bodies = references(listing.organisation for listing in listings)
    day = civil_day_viewed()
    return ListingShape.rows(
        listings,
        organisation=lambda row: bodies[row.organisation],
        sectors=lambda row: row.sectors.split(),
        status=lambda row: ListingStatus.EXPIRED if row.is_expired(day) else row.status,
    )


class LinkShape(RowShape, kind="link"):
    """A link between two organisations: `from` answered the listing of `to`."""

    listing: UUID
    title: Annotated[Names, "The title of the listing."]
    from_: Reference
    to: Reference
    message: Annotated[
        str | None, "Null after the link opened, or after the erasure of its author."
    ]
    status: LinkStatus
    accepted: Annotated[list[UUID], "The organisations that have accepted."]
    group: Annotated[UUID | None, "The joint group of an open link."]


def link_rows(links: Iterable[LinkRow]) -> list[dict[str, Any]]:
    links = list(links)
    models.prefetch_related_objects(links, "listing")
    bodies = references(body for link in links for body in (link.answering, link.to))
    # A message stays between the two sides: nobody reads it after the link opened, not even when
    # viewing the past.
    public = {link.pk for link in links if link.status == LinkStatus.OPEN}
    if viewed():
        opened = LinkRow.objects.filter(pk__in=[link.pk for link in links], status=LinkStatus.OPEN)
        public.update(opened.using(PRESENT).values_list("pk", flat=True))
    return LinkShape.rows(
        links,
        listing=lambda row: row.listing_id,
        title=lambda row: row.listing.title,
        from_=lambda row: bodies[row.answering],
        to=lambda row: bodies[row.to],
        message=lambda row: None if row.pk in public else row.message or None,
    )


describes_rows("listing", ListingRow, names="title", path="/links?listing={id}")
describes_rows("link", LinkRow, names="listing__title", path="/links/{id}")
