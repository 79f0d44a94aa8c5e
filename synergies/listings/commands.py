"""Commands on listings and links.

Each command acts for an organisation: the person holds one of its mandates now, in any role.
Administrators see everything here but cannot act for an organisation. A link that the actor may not see
is refused as `NotFound`.
"""

from __future__ import annotations

from uuid import UUID

from federations.membership.projection import acting
from majlis.domain import Actor, NotFound, today
from majlis.eventstore.capacity import Capacity, Concerned, mandates_held
from majlis.eventstore.command import command
from majlis.eventstore.store import get, save
from synergies.listings.aggregate import Link, Listing, Posting
from synergies.listings.projection import LinkRow, ListingRow, visible_to


def _publisher(by: Actor, listing: UUID) -> list[UUID]:
    return list(ListingRow.objects.filter(pk=listing).values_list("organisation", flat=True))


def _answerers(by: Actor, listing: UUID) -> Concerned:
    """Every organisation of the actor but the publisher, unless it is the only one."""
    theirs = mandates_held(by.person) if by.person else {}
    return [each for each in theirs if each not in _publisher(by, listing)] or list(theirs)


def _consenting(by: Actor, link: UUID) -> Concerned:
    """The sides that have not consented."""
    row = LinkRow.objects.filter(pk=link).first()
    sides = [row.to, row.answering] if row else []
    return [side for side in sides if row and str(side) not in row.accepted] or sides


def _receiving(by: Actor, link: UUID) -> Concerned:
    return _side(by, link, "to")


def _answering(by: Actor, link: UUID) -> Concerned:
    return _side(by, link, "answering")


def _side(by: Actor, link: UUID, side: str) -> Concerned:
    """The organisation on this side if it is the actor's, and else the other, whom the link refuses."""
    row = LinkRow.objects.filter(pk=link).first()
    if row is None:
        return []
    asked = getattr(row, side)
    theirs = by.person and asked in mandates_held(by.person)
    return [asked] if theirs else [row.to, row.answering]


@command(Capacity.ORGANISATION)
def publish_listing(by: Actor, id: UUID, posting: Posting) -> None:
    """Publishes a need or an offer of the organisation acted for."""
    organisation = acting(by).organisation
    save(Listing.publish(id=id, organisation=organisation, posting=posting, today=today()))


@command(_publisher)
def withdraw_listing(by: Actor, listing: UUID) -> None:
    """Withdraws a listing, for the organisation that published it."""
    it = get(Listing, listing)
    it.withdraw(acting(by).organisation)
    save(it)


@command(_answerers)
def answer_listing(by: Actor, id: UUID, listing: UUID, message: str) -> None:
    """Answers a listing; `id` becomes the id of the new link."""
    answering, to = acting(by).organisation, get(Listing, listing)
    save(Link.propose(id=id, listing=to, answering=answering, message=message, today=today()))


@command(_consenting)
def accept_link(by: Actor, link: UUID) -> None:
    """Records one side's consent; the second consent opens the link and its joint working group."""
    it = _link(by, link)
    listing = get(Listing, it.listing)
    it.accept(acting(by), listing=listing, group=by.make_id("group"))
    save(it, listing)


@command(_receiving)
def decline_link(by: Actor, link: UUID) -> None:
    """Declines an answer, for the publishing organisation."""
    it = _link(by, link)
    it.decline(acting(by).organisation)
    save(it)


@command(_answering)
def withdraw_link(by: Actor, link: UUID) -> None:
    """Withdraws an answer, for the organisation that gave it."""
    it = _link(by, link)
    it.withdraw(acting(by).organisation)
    save(it)


def _link(by: Actor, link: UUID) -> Link:
    if not visible_to(by).filter(pk=link).exists():
        raise NotFound(kind="link", id=str(link))
    return get(Link, link)
