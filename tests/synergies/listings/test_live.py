"""Pushed rows of listings and links equal fetched ones, for every fact."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest

from majlis.domain import FORUM, Actor, ActorKind
from majlis.slices.topics import admit
from synergies.listings import commands
from tests.support.live import live_equals_fetched, pushed
from tests.support.people import a_person, signed_in
from tests.support.world import a_listing, a_member, an_answer, an_open_link, an_organisation

pytestmark = pytest.mark.django_db


@dataclass(frozen=True)
class Scene:
    """A listing of `textile` that `leather` has answered and `textile` has accepted."""

    textile: Actor
    leather: Actor
    listing: UUID
    link: UUID


@pytest.fixture
def scene() -> Scene:
    textile, leather = a_member(an_organisation()), a_member(an_organisation())
    listing = a_listing(textile)
    link = an_answer(listing, leather)
    commands.accept_link(textile, link)
    return Scene(textile, leather, listing, link)


def fetched(by: Actor, address: str) -> list[dict[str, Any]]:
    data = signed_in(by).get(f"/api/{address}").data
    found: list[dict[str, Any]] = data.get("results") or ([data] if "kind" in data else [])
    return found


LISTING_FACTS: list[tuple[str, Callable[[Scene], object]]] = [
    ("listing.matched", lambda it: commands.accept_link(it.leather, it.link)),
    ("listing.withdrawn", lambda it: commands.withdraw_listing(it.textile, it.listing)),
    ("link.proposed", lambda it: an_answer(it.listing, a_member(an_organisation()))),
]
LINK_FACTS: list[tuple[str, Callable[[Scene], object]]] = [
    ("link.opened", lambda it: commands.accept_link(it.leather, it.link)),
    ("link.declined", lambda it: commands.decline_link(it.textile, it.link)),
    ("link.withdrawn", lambda it: commands.withdraw_link(it.leather, it.link)),
]


@pytest.mark.parametrize(("fact", "act"), LISTING_FACTS)
@pytest.mark.parametrize("whole", [True, False], ids=["listings", "listing"])
def test_listing_facts_are_pushed_as_fetched(
    fact: str, act: Callable[[Scene], object], whole: bool, scene: Scene
) -> None:
    topic = "listings" if whole else f"listing.{scene.listing}"
    address = "listings" if whole else f"listings/{scene.listing}"
    frame = live_equals_fetched(topic, lambda: fetched(a_person(), address), lambda: act(scene))
    assert fact in frame["facts"]


def test_a_new_listing_is_pushed_to_everybody(scene: Scene) -> None:
    live_equals_fetched(
        "listings", lambda: fetched(a_person(), "listings"), lambda: a_listing(scene.textile)
    )


@pytest.mark.parametrize(("fact", "act"), LINK_FACTS)
def test_link_facts_are_pushed_as_fetched(
    fact: str, act: Callable[[Scene], object], scene: Scene
) -> None:
    frame = live_equals_fetched(
        f"link.{scene.link}",
        lambda: fetched(scene.leather, f"links/{scene.link}"),
        lambda: act(scene),
    )
    assert fact in frame["facts"]


@pytest.mark.parametrize(
    ("fact", "act"),
    [
        *LINK_FACTS,
        ("link.proposed", lambda it: an_answer(a_listing(it.textile), it.leather)),
    ],
)
@pytest.mark.parametrize("whose", ["textile", "leather"])
def test_link_facts_are_pushed_to_the_people_of_both_organisations(
    fact: str, act: Callable[[Scene], object], whose: str, scene: Scene
) -> None:
    person: Actor = getattr(scene, whose)
    assert person.organisation
    colleague = a_member(person.organisation)
    frame = live_equals_fetched(
        f"person.{colleague.person}",
        lambda: fetched(colleague, "links?mine=true"),
        lambda: act(scene),
    )
    assert fact in frame["facts"]


def test_the_first_consent_is_pushed_to_the_other_side(scene: Scene) -> None:
    link = an_answer(a_listing(scene.textile), scene.leather)
    frame = live_equals_fetched(
        f"person.{scene.textile.person}",
        lambda: fetched(scene.textile, "links?mine=true"),
        lambda: commands.accept_link(scene.leather, link),
    )
    assert frame["facts"] == ["link.accepted"]


def test_a_link_that_is_not_open_is_pushed_to_nobody_else(scene: Scene) -> None:
    stranger = a_member(an_organisation())
    topic = f"person.{stranger.person}"
    assert pushed(topic, lambda: commands.decline_link(scene.textile, scene.link))["rows"] == []


def test_only_the_two_organisations_may_watch_a_link_until_it_is_open(scene: Scene) -> None:
    stranger = a_member(an_organisation())
    topic = f"link.{scene.link}"
    assert admit(scene.leather, topic) == FORUM
    assert admit(stranger, topic) is None
    assert admit(scene.leather, "link") is None
    opened = f"link.{an_open_link(scene.textile, scene.leather)}"
    assert admit(stranger, opened) == FORUM
    assert admit(Actor(ActorKind.PERSON), opened) is None


def test_only_signed_in_people_may_watch_listings(scene: Scene) -> None:
    for topic in ("listings", f"listing.{scene.listing}"):
        assert admit(a_person(), topic) == FORUM
        assert admit(Actor(ActorKind.PERSON), topic) is None
    assert admit(a_person(), "listing") is None
    assert admit(a_person(), f"listing.{scene.link}") is None
