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
from datetime import date
from uuid import UUID

from federations.membership.projection import acting
from majlis.domain import Actor, NotFound, today
from majlis.eventstore.command import command
from majlis.eventstore.store import get, save
from synergies.listings.aggregate import Direction, Link, Listing, Names
from synergies.listings.projection import visible_to


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
    """Publishes a need or an offer; `expires_on` is the last day on which it can be answered."""
    save(
        Listing.publish(
            id=id,
            organisation=acting(by).organisation,
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
    """Takes a listing back."""
    it = get(Listing, listing)
    it.withdraw(acting(by).organisation)
    save(it)


@command
def answer_listing(by: Actor, id: UUID, listing: UUID, message: str) -> None:
    """Answers a listing; the id is the new link's."""
    save(
        Link.propose(
            id=id,
            listing=get(Listing, listing),
            answering=acting(by).organisation,
            message=message,
            today=today(),
        )
    )


@command
def accept_link(by: Actor, link: UUID) -> None:
    """Gives one side's consent; the second one opens the link and its joint working group."""
    it = _link(by, link)
    listing = get(Listing, it.listing)
    it.accept(acting(by), listing=listing, group=by.make_id("group"))
    save(it, listing)


@command
def decline_link(by: Actor, link: UUID) -> None:
    """Declines an answer, for the side that published."""
    it = _link(by, link)
    it.decline(acting(by).organisation)
    save(it)


@command
def withdraw_link(by: Actor, link: UUID) -> None:
    """Takes an answer back, for the side that gave it."""
    it = _link(by, link)
    it.withdraw(acting(by).organisation)
    save(it)


def _link(by: Actor, link: UUID) -> Link:
    if not visible_to(by).filter(pk=link).exists():
        raise NotFound(kind="link", id=str(link))
    return get(Link, link)
