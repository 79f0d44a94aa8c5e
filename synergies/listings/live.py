"""Live topics and notices of listings and links.

- `listings` and `listing.<id>`: rows of listings, for every signed-in person.
- `link.<id>`: the row of one link, for the people who may see it.
- `person.<id>`: the links of this person's organisations, for this person only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from federations.membership.projection import holders, mandated_by
from federations.organisations.projection import name_of
from majlis.domain import FORUM, Actor
from majlis.eventstore.store import Recorded
from majlis.slices.milestones import milestone
from majlis.slices.notices import Notice, notice_kind, notifies
from majlis.slices.topics import Topic, Touched, kind, shows, topic
from synergies.listings.aggregate import Link, LinkStatus, Listing
from synergies.listings.projection import (
    LinkRow,
    ListingRow,
    link_rows,
    links_of,
    listing_rows,
    listings_visible_to,
    visible_to,
)

ListingFact = Listing.Created | Listing.Matched | Listing.Withdrawn
LinkFact = Link.Created | Link.Accepted | Link.Opened | Link.Declined | Link.Withdrawn

milestone(Link.Opened)

notice_kind("links", order=60)


@topic("listings")
def listings(actor: Actor) -> UUID | None:
    return FORUM if actor.person else None


@topic("listing")
def listing(actor: Actor, id: UUID) -> UUID | None:
    return FORUM if listings_visible_to(actor).filter(pk=id).exists() else None


@topic("link")
def link(actor: Actor, id: UUID) -> UUID | None:
    return FORUM if visible_to(actor).filter(pk=id).exists() else None


@kind("listing")
def listing_kind(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    return listing_rows(ListingRow.objects.filter(pk__in=ids))


@kind("link")
def link_kind(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    person = topic.of("person")
    found = links_of(person) if person else LinkRow.objects.all()
    return link_rows(found.filter(pk__in=ids))


@shows
def listing_shown(fact: ListingFact) -> Iterator[Touched]:
    yield from _listing(fact.originator_id)


@shows
def answer_counted(fact: Link.Created) -> Iterator[Touched]:
    yield from _listing(fact.listing)


@shows
def link_shown(fact: LinkFact) -> Iterator[Touched]:
    yield from _link(LinkRow.objects.get(pk=fact.originator_id))


def _link(link: LinkRow) -> Iterator[Touched]:
    yield f"link.{link.pk}", "link", link.pk
    for person in holders(link.answering, link.to):
        yield f"person.{person}", "link", link.pk


@notifies
def both_sides(recorded: Recorded[LinkFact]) -> Iterator[Notice]:
    fact = recorded.fact
    link = LinkRow.objects.get(pk=recorded.object_id)
    # The side that acted: the publisher declines, the answerer proposes and withdraws, either accepts.
    side = link.to if isinstance(fact, Link.Declined) else link.answering
    if isinstance(fact, Link.Accepted):
        side = fact.consent.organisation
    args = {} if isinstance(fact, Link.Opened) else {"organisation": name_of(side)}
    for body, person in mandated_by([link.to, link.answering]):
        reason = "publisher" if body == link.to else "answerer"
        yield Notice(person, reason, "links", args=args)


@notifies
def waiting_answerers(recorded: Recorded[Listing.Matched | Listing.Withdrawn]) -> Iterator[Notice]:
    waiting = LinkRow.objects.filter(listing=recorded.object_id, status=LinkStatus.PROPOSED)
    for _, person in mandated_by(list(waiting.values_list("answering", flat=True))):
        yield Notice(person, "answerer", "links")


def _listing(id: UUID) -> Iterator[Touched]:
    yield "listings", "listing", id
    yield f"listing.{id}", "listing", id
