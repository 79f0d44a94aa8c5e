"""The tables of listings and links, who sees them, and the rows that fetch and push give.

Row shapes (ids are text, days are ISO civil dates, names are `{fr, ar, en}`):

- `listing`: `{kind, id, rev, direction, organisation, title, description, sectors, region, status,
  expires_on, answers}`; `answers` counts all it ever had; past its last day an open one is `expired`.
- `link`: `{kind, id, rev, listing, title, from, to, message, status, accepted, group}`: `from` answered
  the listing of `to` with that title; `accepted` are the organisations that have; the message is
  between the two: an open link is shown without it, and so is one whose author was erased.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any, ClassVar
from uuid import UUID

from django.db import models
from django.db.models import Q, QuerySet

from federations.membership.projection import today, valid_on
from federations.organisations.projection import references
from majlis.accounts.aggregate import Person
from majlis.domain import Actor, ActorKind
from majlis.eventstore.models import Row
from majlis.eventstore.projecting import Rows, invariant, on
from majlis.eventstore.store import Recorded
from majlis.eventstore.viewing import TODAY, by_rights_of_today, civil_day_viewed, viewed
from majlis.slices.guards import among, guard, hides
from majlis.slices.objects import Described, describes
from synergies.listings.aggregate import (
    AlreadyAnswered,
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


@on(Person.Erased)
def words_erased(fact: Person.Erased, rows: Rows) -> None:
    for link in fact.texts.get(Link.Created.TOPIC, []):
        rows.get(LinkRow, link).message = ""


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
    return by_rights_of_today(links.filter(Q(status=LinkStatus.OPEN) | _parties(actor.person)))


@hides("link")
def known_to(actor: Actor) -> Q:
    """That there is a link is told to whom its page is shown, and to nobody else."""
    return among("object_id", visible_to(actor))


@guard("link")
def may_read(facts: Sequence[Recorded], actor: Actor) -> set[UUID]:
    """What one side wrote to the other stays between them, also once everybody sees their link."""
    if actor.administrator or actor.kind is ActorKind.SYSTEM:
        return {one.id for one in facts}
    links = {one.object_id for one in facts}
    own = (
        set(links_of(actor.person).filter(pk__in=links).values_list("pk", flat=True))
        if actor.person
        else set()
    )
    return {
        one.id for one in facts if one.object_id in own or not isinstance(one.fact, Link.Created)
    }


def links_of(person: UUID) -> QuerySet[LinkRow]:
    """The links of the organisations whose mandates this person holds today."""
    return by_rights_of_today(LinkRow.objects.filter(_parties(person)))


def people_of(link: LinkRow) -> list[UUID]:
    """Everybody who holds a mandate today of one of its two organisations."""
    mandates = valid_on(today()).filter(organisation__in=[link.answering, link.to])
    return list(mandates.order_by("person").values_list("person", flat=True).distinct())


def _parties(person: UUID) -> Q:
    theirs = valid_on(today()).filter(person=person).values("organisation")
    return Q(answering__in=theirs) | Q(to__in=theirs)


def with_status(listings: QuerySet[ListingRow], status: str) -> QuerySet[ListingRow]:
    """Those whose status readers are shown as this one."""
    if status == ListingStatus.EXPIRED:
        return listings.filter(status=ListingStatus.OPEN, expires_on__lt=civil_day_viewed())
    if status == ListingStatus.OPEN:
        return listings.filter(status=ListingStatus.OPEN, expires_on__gte=civil_day_viewed())
    return listings.filter(status=status)


def listing_rows(listings: Iterable[ListingRow]) -> list[dict[str, Any]]:
    """Listings as readers get them."""
    listings = list(listings)
    bodies = references(listing.organisation for listing in listings)
    day = civil_day_viewed()
    return [
        {
            "kind": "listing",
            "id": str(listing.pk),
            "rev": listing.rev,
            "direction": listing.direction,
            "organisation": bodies[listing.organisation],
            "title": listing.title,
            "description": listing.description,
            "sectors": listing.sectors.split(),
            "region": listing.region,
            "status": ListingStatus.EXPIRED.value
            if listing.status == ListingStatus.OPEN and listing.expires_on < day
            else listing.status,
            "expires_on": listing.expires_on.isoformat(),
            "answers": listing.answers,
        }
        for listing in listings
    ]


def link_rows(links: Iterable[LinkRow]) -> list[dict[str, Any]]:
    """Links as readers get them."""
    links = list(links)
    models.prefetch_related_objects(links, "listing")
    bodies = references(body for link in links for body in (link.answering, link.to))
    # What was between the two then is shown to nobody once everybody may see the link.
    opened = LinkRow.objects.filter(pk__in=[link.pk for link in links], status=LinkStatus.OPEN)
    since_opened: set[UUID] = set()
    if viewed():
        since_opened.update(opened.using(TODAY).values_list("pk", flat=True))
    return [
        {
            "kind": "link",
            "id": str(link.pk),
            "rev": link.rev,
            "listing": str(link.listing_id),
            "title": link.listing.title,
            "from": bodies[link.answering],
            "to": bodies[link.to],
            "message": None
            if link.status == LinkStatus.OPEN or link.pk in since_opened
            else link.message or None,
            "status": link.status,
            "accepted": link.accepted,
            "group": str(link.group) if link.group else None,
        }
        for link in links
    ]


@describes("listing")
def listings_described(ids: Collection[UUID]) -> dict[UUID, Described]:
    found = ListingRow.objects.filter(pk__in=ids).values_list("id", "title")
    return {id: Described(title, f"/links?listing={id}") for id, title in found}


@describes("link")
def links_described(ids: Collection[UUID]) -> dict[UUID, Described]:
    found = LinkRow.objects.filter(pk__in=ids).values_list("id", "listing__title")
    return {id: Described(title, f"/links/{id}") for id, title in found}
