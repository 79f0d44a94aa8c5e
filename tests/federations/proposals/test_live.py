"""Pushed rows of proposals equal fetched ones, for every fact."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest

from federations.proposals import commands
from federations.proposals.aggregate import Proposal, Verdict
from federations.proposals.rules import Language
from federations.working_groups.aggregate import Office, Visibility
from federations.working_groups.commands import name_officer, withdraw_seat
from majlis.domain import Actor, new_id
from majlis.slices import topics
from tests.support.live import live_equals_fetched, pushed
from tests.support.people import a_person, signed_in
from tests.support.world import a_draft, a_group, a_member, a_seat, a_text, an_organisation

pytestmark = pytest.mark.django_db

VOTE = new_id()


@dataclass(frozen=True)
class Scene:
    group: UUID
    seat: UUID
    delegate: Actor
    officer: Actor
    proposal: UUID


@pytest.fixture
def scene() -> Scene:
    """A draft in a group visible to participants only, and a person who may write it too."""
    delegate = a_member(an_organisation())
    officer = a_member(an_organisation())
    group = a_group(Visibility.PARTICIPANTS)
    seat = a_seat(group, delegate.organisation or new_id())
    name_officer(a_person(administrator=True), group, Office.RAPPORTEUR, officer.person)
    return Scene(group, seat, delegate, officer, a_draft(group, delegate, "Un"))


Act = Callable[[Scene], object]


def save(it: Scene) -> object:
    return commands.save_version(it.officer, it.proposal, 1, a_text("Un", "Deux"))


def retitle(it: Scene) -> object:
    return commands.retitle(it.delegate, it.proposal, {"fr": "Autre", "ar": "آخر"})


def translate(it: Scene) -> object:
    return commands.translate(it.delegate, it.proposal, 1, Language.ARABIC, "شعبة", a_text("نص"))


def join(it: Scene) -> object:
    return commands.add_coauthor(it.delegate, it.proposal, it.officer.person or new_id())


def leave(it: Scene) -> object:
    return commands.remove_coauthor(it.officer, it.proposal, it.officer.person or new_id())


def support(it: Scene) -> object:
    return commands.support(it.delegate, it.proposal)


def unsupport(it: Scene) -> object:
    return commands.withdraw_support(it.delegate, it.proposal)


def submit(it: Scene) -> object:
    return commands.submit(it.delegate, it.proposal)


def withdraw(it: Scene) -> object:
    return commands.withdraw(it.delegate, it.proposal)


def put_to_vote(it: Scene) -> object:
    return commands.put_to_vote(it.officer, it.proposal, VOTE)


def take_back(it: Scene) -> object:
    return commands.take_back_from_vote(it.officer, it.proposal, VOTE)


def outcome(verdict: Verdict) -> Act:
    return lambda it: commands.record_outcome(it.officer, it.proposal, VOTE, verdict)


LIFE: list[tuple[str, list[Act], Act]] = [
    ("version-saved", [], save),
    ("retitled", [], retitle),
    ("translated", [], translate),
    ("coauthor-added", [], join),
    ("coauthor-removed", [join], leave),
    ("supported", [], support),
    ("support-withdrawn", [support], unsupport),
    ("submitted", [], submit),
    ("withdrawn", [], withdraw),
    ("put-to-vote", [submit], put_to_vote),
    ("taken-back-from-vote", [submit, put_to_vote], take_back),
    ("adopted", [submit, put_to_vote], outcome(Verdict.ADOPTED)),
    ("rejected", [submit, put_to_vote], outcome(Verdict.REJECTED)),
    ("lapsed", [submit, put_to_vote], outcome(Verdict.NO_QUORUM)),
]


def listed(by: Actor, address: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = signed_in(by).get(f"/api/proposals{address}").json()["results"]
    return rows


def whole(it: Scene) -> list[dict[str, Any]]:
    """The requests of a proposal's page, without texts."""
    client = signed_in(it.delegate)
    row = client.get(f"/api/proposals/{it.proposal}").json()
    return [row, *listed(it.delegate, f"/{it.proposal}/versions")]


@pytest.mark.parametrize(("fact", "before", "act"), LIFE)
def test_every_fact_is_pushed_to_the_proposals_page(
    scene: Scene, fact: str, before: list[Act], act: Act
) -> None:
    for earlier in before:
        earlier(scene)
    frame = live_equals_fetched(
        f"proposal.{scene.proposal}", lambda: whole(scene), lambda: act(scene)
    )
    assert frame["facts"] == [f"proposal.{fact}"]


@pytest.mark.parametrize(("fact", "before", "act"), LIFE)
def test_every_fact_is_pushed_to_the_groups_page(
    scene: Scene, fact: str, before: list[Act], act: Act
) -> None:
    for earlier in before:
        earlier(scene)
    frame = live_equals_fetched(
        f"group.{scene.group}",
        lambda: listed(scene.delegate, f"?group={scene.group}"),
        lambda: act(scene),
    )
    assert [row["kind"] for row in frame["rows"]] == ["proposal"]


@pytest.mark.parametrize(("fact", "before", "act"), LIFE)
def test_every_fact_is_pushed_to_the_author(
    scene: Scene, fact: str, before: list[Act], act: Act
) -> None:
    for earlier in before:
        earlier(scene)
    live_equals_fetched(
        f"person.{scene.delegate.person}",
        lambda: listed(scene.delegate, "?author=me"),
        lambda: act(scene),
    )


def test_a_new_draft_is_pushed_to_the_group_and_its_author(scene: Scene) -> None:
    def drafted(topic: str, address: str) -> dict[str, Any]:
        return live_equals_fetched(
            topic,
            lambda: listed(scene.delegate, address),
            lambda: a_draft(scene.group, scene.delegate),
        )

    of_group = drafted(f"group.{scene.group}", f"?group={scene.group}")
    of_author = drafted(f"person.{scene.delegate.person}", "?author=me")
    assert of_group["facts"] == of_author["facts"]
    assert "proposal.drafted" in of_group["facts"]


@pytest.mark.parametrize("act", [join, leave])
def test_a_coauthor_is_pushed_the_row_and_its_removal(scene: Scene, act: Act) -> None:
    if act is leave:
        join(scene)
    frame = live_equals_fetched(
        f"person.{scene.officer.person}",
        lambda: listed(scene.officer, "?author=me"),
        lambda: act(scene),
    )
    assert [bool(row.get("gone")) for row in frame["rows"]] == [act is leave]


def test_a_proposal_is_pushed_as_gone_to_an_author_who_no_longer_sees_the_group(
    scene: Scene,
) -> None:
    withdraw_seat(a_person(administrator=True), scene.seat)
    frame = pushed(f"person.{scene.delegate.person}", lambda: save(scene))
    assert frame["rows"] == [{"kind": "proposal", "id": str(scene.proposal), "gone": True}]
    assert listed(scene.delegate, "?author=me") == []


def test_no_push_carries_a_text(scene: Scene) -> None:
    frame = pushed(f"proposal.{scene.proposal}", lambda: save(scene))
    assert {row["kind"] for row in frame["rows"]} == {"proposal", "version"}
    assert not any("blocks" in row for row in frame["rows"])


def test_only_those_who_see_a_proposal_may_watch_it(scene: Scene) -> None:
    name = f"proposal.{scene.proposal}"
    assert topics.admit(scene.delegate, name) == scene.group
    assert topics.admit(a_person(administrator=True), name) == scene.group
    assert topics.admit(a_member(an_organisation()), name) is None
    assert topics.admit(a_person(), name) is None
    assert topics.admit(scene.delegate, f"proposal.{new_id()}") is None
    assert topics.admit(scene.delegate, "proposal") is None


def test_the_live_tests_cover_every_fact_of_a_proposal() -> None:
    covered = {f"proposal.{fact}" for fact, _, _ in LIFE} | {"proposal.drafted"}
    facts = {getattr(member, "TOPIC", "") for member in vars(Proposal).values()}
    assert {topic for topic in facts if topic.startswith("proposal.")} == covered
