"""What can be done with listings and links, and who may.

All of it is done for an organisation, by somebody who acts for it under a mandate valid at this
moment, whatever the role; administrators see everything here and do nothing in another's name.

- An organisation publishes a listing and withdraws it; another one answers it, once.
- Each of the two sides accepts; the second consent opens the link (see `workflow`).
- The one that published declines an answer; the one that answered withdraws it.
- What somebody may not see does not exist for them: `NotFound`.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime
from uuid import UUID

from federations.membership.projection import speaks_for, today
from majlis.domain import Actor, NotAllowed, NotFound
from majlis.eventstore.command import command
from majlis.eventstore.store import get, save
from synergies.listings.aggregate import Consent, Direction, Link, Listing, Names
from synergies.listings.projection import visible_to


class NotActingForAnOrganisation(NotAllowed):
    """Listings and links are organisations' own: choose the one you act for."""


@command
def publish_listing(
    by: Actor,
    id: UUID,
    direction: Direction,
    title: Names,
    description: Names,
    expires_on: date,
    sectors: Collection[str] = (),
    region: str | None = None,
) -> None:
    """`expires_on` is the last day on which it can be answered."""
    save(
        Listing.publish(
            id=id,
            organisation=_acting(by).organisation,
            direction=direction,
            title=title,
            description=description,
            sectors=sectors,
            region=region,
            expires_on=expires_on,
            today=today(),
        )
    )


@command
def withdraw_listing(by: Actor, listing: UUID) -> None:
    it = get(Listing, listing)
    it.withdraw(_acting(by).organisation)
    save(it)


@command
def answer_listing(by: Actor, id: UUID, listing: UUID, message: str) -> None:
    save(
        Link.propose(
            id=id,
            listing=get(Listing, listing),
            answering=_acting(by).organisation,
            message=message,
            today=today(),
        )
    )


@command
def accept_link(by: Actor, link: UUID) -> None:
    it = _link(by, link)
    listing = get(Listing, it.listing)
    it.accept(_acting(by), listing=listing, group=by.make_id("group"))
    save(it, listing)


@command
def decline_link(by: Actor, link: UUID) -> None:
    it = _link(by, link)
    it.decline(_acting(by).organisation)
    save(it)


@command
def withdraw_link(by: Actor, link: UUID) -> None:
    it = _link(by, link)
    it.withdraw(_acting(by).organisation)
    save(it)


def _acting(by: Actor) -> Consent:
    """The organisation acted for, and by whom."""
    if by.person is None or by.organisation is None:
        raise NotActingForAnOrganisation
    if speaks_for(by.person, by.organisation, datetime.now(UTC)) is None:
        raise NotActingForAnOrganisation
    return Consent(by.organisation, by.person)


def _link(by: Actor, link: UUID) -> Link:
    if not visible_to(by).filter(pk=link).exists():
        raise NotFound(kind="link", id=str(link))
    return get(Link, link)
