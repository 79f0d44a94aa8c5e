"""The tables of listings and links, who sees them, and the rows that readers get."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
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
from majlis.eventstore.viewing import TODAY, by_rights_of_today, civil_day_viewed, viewed
from majlis.slices.guards import among, guard, hides
from majlis.slices.objects import Described, describes
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
    """`sectors` are words between spaces, so that one of them can be asked for on any database."""

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
        """Whether it is open past its last day."""
        return self.status == ListingStatus.OPEN and self.expires_on < day


class LinkRow(Row):
    id = models.UUIDField(primary_key=True)
    listing = models.ForeignKey(ListingRow, models.DO_NOTHING, db_constraint=False)
    answering = models.UUIDField(db_index=True)
    to = models.UUIDField(db_index=True)
    message = models.TextField()  # empty once its author was erased
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


@on(Listing.Created)
def published(fact: Listing.Created, rows: Rows) -> None:
    rows.add(
        ListingRow(
            id=fact.originator_id,
            organisation=fact.organisation,
            direction=fact.direction.value,
            title=fact.title,
            description=fact.description,
            sectors=f" {' '.join(fact.sectors)} ",
            region=fact.region,
            expires_on=fact.expires_on,
            status=ListingStatus.OPEN.value,
            published_at=fact.timestamp,
        )
    )


@on(Listing.Matched)
def matched(fact: Listing.Matched, rows: Rows) -> None:
    rows.get(ListingRow, fact.originator_id).status = ListingStatus.MATCHED.value


@on(Listing.Withdrawn)
def listing_withdrawn(fact: Listing.Withdrawn, rows: Rows) -> None:
    rows.get(ListingRow, fact.originator_id).status = ListingStatus.WITHDRAWN.value


@on(Link.Created)
def proposed(fact: Link.Created, rows: Rows) -> None:
    rows.get(ListingRow, fact.listing).answers += 1
    rows.add(
        LinkRow(
            id=fact.originator_id,
            listing_id=fact.listing,
            answering=fact.answering,
            to=fact.to,
            message=fact.message or "",
            status=LinkStatus.PROPOSED.value,
            accepted=[],
            proposed_at=fact.timestamp,
        )
    )


@on(Link.Accepted)
def accepted(fact: Link.Accepted, rows: Rows) -> None:
    row = rows.get(LinkRow, fact.originator_id)
    row.accepted = [*row.accepted, str(fact.consent.organisation)]


@on(Link.Opened)
def opened(fact: Link.Opened, rows: Rows) -> None:
    row = rows.get(LinkRow, fact.originator_id)
    row.status, row.group = LinkStatus.OPEN.value, fact.group


@on(Link.Declined)
def declined(fact: Link.Declined, rows: Rows) -> None:
    rows.get(LinkRow, fact.originator_id).status = LinkStatus.DECLINED.value


@on(Link.Withdrawn)
def withdrawn(fact: Link.Withdrawn, rows: Rows) -> None:
    rows.get(LinkRow, fact.originator_id).status = LinkStatus.WITHDRAWN.value


forgets(LinkRow, "message", Link.Created)


# Everybody signed in sees every listing, those that are over included.
def listings_visible_to(actor: Actor) -> QuerySet[ListingRow]:
    """The listings this actor may see."""
    known = actor.person is not None or actor.kind is ActorKind.SYSTEM
    return ListingRow.objects.all() if known else ListingRow.objects.none()


# A link is seen by whoever holds a mandate today of one of its two organisations, and by
# administrators; once it is open, by everybody signed in.
def visible_to(actor: Actor) -> QuerySet[LinkRow]:
    """The links this actor may see."""
    links = LinkRow.objects.all()
    if actor.administrator or actor.kind is ActorKind.SYSTEM:
        return links
    if actor.person is None:
        return links.none()
    return by_rights_of_today(
        links.filter(Q(status=LinkStatus.OPEN) | held_by(actor.person, "answering", "to"))
    )


@hides("link")
def known_to(actor: Actor) -> Q:
    """That there is a link is told to whom its page is shown, and to nobody else."""
    return among("object_id", visible_to(actor))


@guard
def may_read(facts: Sequence[Recorded[Link.Created]], actor: Actor) -> set[UUID]:
    """What one side wrote to the other stays between them, also once everybody sees their link."""
    if actor.administrator or actor.kind is ActorKind.SYSTEM:
        return {one.id for one in facts}
    links = {one.object_id for one in facts}
    own = (
        set(links_of(actor.person).filter(pk__in=links).values_list("pk", flat=True))
        if actor.person
        else set()
    )
    return {one.id for one in facts if one.object_id in own}


def links_of(person: UUID) -> QuerySet[LinkRow]:
    """The links of the organisations whose mandates this person holds today."""
    return by_rights_of_today(LinkRow.objects.filter(held_by(person, "answering", "to")))


def with_status(listings: QuerySet[ListingRow], status: str) -> QuerySet[ListingRow]:
    """Those whose status readers are shown as this one."""
    if status == ListingStatus.EXPIRED:
        return listings.filter(status=ListingStatus.OPEN, expires_on__lt=civil_day_viewed())
    if status == ListingStatus.OPEN:
        return listings.filter(status=ListingStatus.OPEN, expires_on__gte=civil_day_viewed())
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
    expires_on: Annotated[date, "The last day on which it can be answered."]
    answers: Annotated[int, "All answers, whatever became of them."]


def listing_rows(listings: Iterable[ListingRow]) -> list[dict[str, Any]]:
    """Listings as readers get them."""
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
    title: Annotated[Names, "The listing's."]
    from_: Reference
    to: Reference
    message: Annotated[str | None, "Null once the link is open, or its author was erased."]
    status: LinkStatus
    accepted: Annotated[list[UUID], "The organisations that have accepted."]
    group: Annotated[UUID | None, "The joint group, once the link is open."]


def link_rows(links: Iterable[LinkRow]) -> list[dict[str, Any]]:
    """Links as readers get them."""
    links = list(links)
    models.prefetch_related_objects(links, "listing")
    bodies = references(body for link in links for body in (link.answering, link.to))
    # A message is between the two sides: from the moment that everybody sees their link, nobody is
    # shown it, not in the past either.
    public = {link.pk for link in links if link.status == LinkStatus.OPEN}
    if viewed():
        opened = LinkRow.objects.filter(pk__in=[link.pk for link in links], status=LinkStatus.OPEN)
        public.update(opened.using(TODAY).values_list("pk", flat=True))
    return LinkShape.rows(
        links,
        listing=lambda row: row.listing_id,
        title=lambda row: row.listing.title,
        from_=lambda row: bodies[row.answering],
        to=lambda row: bodies[row.to],
        message=lambda row: None if row.pk in public else row.message or None,
    )


@describes("listing")
def listings_described(ids: Collection[UUID]) -> dict[UUID, Described]:
    found = ListingRow.objects.filter(pk__in=ids).values_list("id", "title")
    return {id: Described(title, f"/links?listing={id}") for id, title in found}


@describes("link")
def links_described(ids: Collection[UUID]) -> dict[UUID, Described]:
    found = LinkRow.objects.filter(pk__in=ids).values_list("id", "listing__title")
    return {id: Described(title, f"/links/{id}") for id, title in found}
