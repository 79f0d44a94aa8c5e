"""The rules of listings and links: given facts, when a command, then new facts or a refusal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from federations.membership.rules import OnBehalf
from federations.organisations.aggregate import UnknownRegion, UnknownSector
from majlis.domain import Aggregate, new_id
from synergies.listings.aggregate import (
    AlreadyAccepted,
    AnswerWithoutMessage,
    Direction,
    Link,
    LinkNotProposed,
    Listing,
    ListingAlreadyOver,
    ListingNotOpen,
    ListingStatus,
    ListingWithoutTitle,
    NotAParty,
    NotTheOneAsked,
    NotYourListing,
    OwnListing,
    Posting,
)

TEXTILE, LEATHER, STRANGER = new_id(), new_id(), new_id()
GROUP = new_id()
TODAY = date(2026, 3, 1)
FROM_TEXTILE, FROM_LEATHER = OnBehalf(TEXTILE, new_id()), OnBehalf(LEATHER, new_id())


def publish(**given: Any) -> Listing:
    fields: dict[str, Any] = {
        "direction": Direction.NEED,
        "title": {"fr": "Un banc d’essai"},
        "description": {},
        "sectors": ["textile"],
        "region": "MA-06",
        "expires_on": date(2026, 3, 31),
    }
    posting = Posting(**{**fields, **given})
    return Listing.publish(id=new_id(), organisation=TEXTILE, posting=posting, today=TODAY)


def a_listing() -> Listing:
    listing = publish()
    listing.collect_events()
    return listing


def a_link(listing: Listing) -> Link:
    link = Link.propose(
        id=new_id(), listing=listing, answering=LEATHER, message="Nous en avons un", today=TODAY
    )
    link.collect_events()
    return link


def an_open_link(listing: Listing) -> Link:
    link = a_link(listing)
    link.accept(FROM_LEATHER, listing=listing, group=GROUP)
    link.accept(FROM_TEXTILE, listing=listing, group=GROUP)
    return link


def facts(aggregate: Aggregate) -> list[str]:
    return [type(fact).TOPIC for fact in aggregate.collect_events()]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"title": {"fr": " "}}, ListingWithoutTitle),
        ({"sectors": ["astrology"]}, UnknownSector),
        ({"region": "FR-75"}, UnknownRegion),
        ({"expires_on": date(2026, 2, 28)}, ListingAlreadyOver),
    ],
)
def test_an_invalid_listing_is_refused(given: dict[str, Any], refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        publish(**given)


def test_a_listing_may_be_open_for_one_day() -> None:
    assert facts(publish(expires_on=TODAY)) == ["listing.published"]


def test_an_organisation_cannot_answer_its_own_listing() -> None:
    with pytest.raises(OwnListing):
        a_listing().check_answerable(TEXTILE, today=TODAY)


def test_a_listing_can_be_answered_through_its_last_day() -> None:
    listing = a_listing()
    listing.check_answerable(LEATHER, today=date(2026, 3, 31))
    with pytest.raises(ListingNotOpen) as refusal:
        listing.check_answerable(LEATHER, today=date(2026, 4, 1))
    assert refusal.value.args_for_words == {"status": ListingStatus.EXPIRED}


def test_a_listing_is_withdrawn_once_and_only_by_its_publisher() -> None:
    listing = a_listing()
    with pytest.raises(NotYourListing):
        listing.withdraw(LEATHER)
    listing.withdraw(TEXTILE)
    with pytest.raises(ListingNotOpen):
        listing.withdraw(TEXTILE)
    with pytest.raises(ListingNotOpen):
        listing.check_answerable(LEATHER, today=TODAY)


def test_an_answer_without_a_message_is_refused() -> None:
    with pytest.raises(AnswerWithoutMessage):
        Link.propose(id=new_id(), listing=a_listing(), answering=LEATHER, message="", today=TODAY)


@pytest.mark.parametrize(
    "order", [(FROM_TEXTILE, FROM_LEATHER), (FROM_LEATHER, FROM_TEXTILE)], ids=["to", "from"]
)
def test_a_link_opens_with_the_second_consent_whichever_comes_first(
    order: tuple[OnBehalf, OnBehalf],
) -> None:
    listing = a_listing()
    link = a_link(listing)
    link.accept(order[0], listing=listing, group=new_id())
    assert facts(link) == ["link.accepted"]
    assert facts(listing) == []
    link.accept(order[1], listing=listing, group=GROUP)
    accepted, opened = link.collect_events()
    assert isinstance(accepted, Link.Accepted)
    assert isinstance(opened, Link.Opened)
    assert (opened.group, opened.consents) == (GROUP, [FROM_TEXTILE, FROM_LEATHER])
    assert facts(listing) == ["listing.matched"]


def test_an_organisation_accepts_a_link_once() -> None:
    listing = a_listing()
    link = a_link(listing)
    link.accept(FROM_TEXTILE, listing=listing, group=GROUP)
    with pytest.raises(AlreadyAccepted):
        link.accept(OnBehalf(TEXTILE, new_id()), listing=listing, group=GROUP)


def test_an_earlier_answer_can_open_after_the_match_without_a_second_match() -> None:
    listing = a_listing()
    other = a_link(listing)
    an_open_link(listing)
    listing.collect_events()
    other.accept(FROM_TEXTILE, listing=listing, group=GROUP)
    other.accept(FROM_LEATHER, listing=listing, group=GROUP)
    assert facts(listing) == []


def test_a_matched_listing_cannot_be_answered() -> None:
    listing = a_listing()
    an_open_link(listing)
    with pytest.raises(ListingNotOpen):
        a_link(listing)


def test_an_answer_to_a_withdrawn_listing_cannot_be_accepted() -> None:
    listing = a_listing()
    link = a_link(listing)
    listing.withdraw(TEXTILE)
    with pytest.raises(ListingNotOpen):
        link.accept(FROM_TEXTILE, listing=listing, group=GROUP)


@pytest.mark.parametrize(
    "act",
    [
        lambda link, listing: link.accept(
            OnBehalf(STRANGER, new_id()), listing=listing, group=GROUP
        ),
        lambda link, listing: link.decline(STRANGER),
        lambda link, listing: link.withdraw(STRANGER),
    ],
)
def test_a_third_organisation_cannot_act_on_a_link(act: Callable[[Link, Listing], None]) -> None:
    listing = a_listing()
    with pytest.raises(NotAParty):
        act(a_link(listing), listing)


def test_only_the_publisher_declines_and_only_the_answerer_withdraws() -> None:
    listing = a_listing()
    declined, withdrawn = a_link(listing), a_link(listing)
    with pytest.raises(NotTheOneAsked):
        declined.decline(LEATHER)
    with pytest.raises(NotTheOneAsked):
        withdrawn.withdraw(TEXTILE)
    declined.decline(TEXTILE)
    withdrawn.withdraw(LEATHER)
    assert (facts(declined), facts(withdrawn)) == (["link.declined"], ["link.withdrawn"])


@pytest.mark.parametrize(
    "end",
    [
        lambda link, listing: link.decline(TEXTILE),
        lambda link, listing: link.withdraw(LEATHER),
        lambda link, listing: (
            link.accept(FROM_TEXTILE, listing=listing, group=GROUP),
            link.accept(FROM_LEATHER, listing=listing, group=GROUP),
        ),
    ],
    ids=["declined", "withdrawn", "open"],
)
def test_a_declined_withdrawn_or_open_link_refuses_every_act(
    end: Callable[[Link, Listing], object],
) -> None:
    listing = a_listing()
    link = a_link(listing)
    end(link, listing)
    acts: list[Callable[[], None]] = [
        lambda: link.accept(FROM_TEXTILE, listing=listing, group=GROUP),
        lambda: link.decline(TEXTILE),
        lambda: link.withdraw(LEATHER),
    ]
    for act in acts:
        with pytest.raises(LinkNotProposed):
            act()
