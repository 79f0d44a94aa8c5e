"""Pushed rows of groups: for every fact as fetched, and only to readers who may see the group."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from federations.membership.rules import Role
from federations.working_groups import commands
from federations.working_groups.aggregate import Assignment, Charter, Office, Visibility
from majlis.domain import FORUM, Actor, ActorKind, new_id
from majlis.eventstore.store import read_log
from majlis.slices.topics import admit, shifted_by
from tests.support.live import live_equals_fetched, pushed
from tests.support.people import a_person, signed_in
from tests.support.world import a_group, a_member, a_seat, an_action, an_organisation

pytestmark = pytest.mark.django_db


@dataclass(frozen=True)
class Scene:
    """A public group with a held seat, a vacant one, and an action of each status."""

    group: UUID
    chair: Actor
    member: Actor
    held: UUID
    vacant: UUID
    open: UUID
    blocked: UUID
    done: UUID


@pytest.fixture
def scene() -> Scene:
    chair, textile = a_member(an_organisation()), an_organisation()
    member = a_member(textile, Role.PRESIDENT)
    group = a_group(Visibility.PUBLIC, chair=chair)
    held = a_seat(group, textile, member)
    actions = [an_action(group, assignee=member) for _ in range(3)]
    commands.block_action(chair, actions[1], "Le budget manque")
    commands.finish_action(member, actions[2])
    assert chair.organisation
    return Scene(group, chair, member, held, a_seat(group, chair.organisation), *actions)


def fetched(by: Actor, *addresses: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for address in addresses:
        data = signed_in(by).get(f"/api/{address}").data
        found += data.get("rows") or data["results"]
    return found


def person(actor: Actor) -> UUID:
    assert actor.person
    return actor.person


IN_THE_GROUP: list[tuple[str, Callable[[Scene], object]]] = [
    (
        "group.chartered",
        lambda it: commands.adopt_charter(it.chair, it.group, Charter(mission={"fr": "Former"})),
    ),
    (
        "group.visibility-changed",
        lambda it: commands.change_visibility(it.chair, it.group, Visibility.PARTICIPANTS),
    ),
    (
        "group.officer-named",
        lambda it: commands.name_officer(it.chair, it.group, Office.SECRETARY, it.member.person),
    ),
    (
        "group.seat-given",
        lambda it: commands.give_seat(it.chair, new_id(), it.group, an_organisation()),
    ),
    ("group.seat-filled", lambda it: commands.fill_seat(it.chair, it.vacant, person(it.chair))),
    ("group.seat-vacated", lambda it: commands.vacate_seat(it.chair, it.held)),
    ("group.seat-withdrawn", lambda it: commands.withdraw_seat(it.chair, it.held)),
    ("group.archived", lambda it: commands.archive_group(it.chair, it.group, "C’est fini")),
    (
        "action.assigned",
        lambda it: commands.assign_action(
            it.chair, new_id(), it.group, Assignment({"fr": "Relire"}, it.chair.person)
        ),
    ),
    (
        "action.rescheduled",
        lambda it: commands.reschedule_action(it.chair, it.open, date(2026, 5, 1)),
    ),
    ("action.blocked", lambda it: commands.block_action(it.member, it.open, "Un avis manque")),
    ("action.unblocked", lambda it: commands.unblock_action(it.member, it.blocked)),
    ("action.done", lambda it: commands.finish_action(it.member, it.open)),
    ("action.reopened", lambda it: commands.reopen_action(it.member, it.done)),
]


@pytest.mark.parametrize(("fact", "act"), IN_THE_GROUP)
def test_every_fact_is_pushed_to_the_groups_page_as_fetched(
    fact: str, act: Callable[[Scene], object], scene: Scene
) -> None:
    frame = live_equals_fetched(
        f"group.{scene.group}",
        lambda: fetched(scene.chair, f"groups/{scene.group}", f"groups/{scene.group}/actions"),
        lambda: act(scene),
    )
    assert fact in frame["facts"]


@pytest.mark.parametrize(("fact", "act"), IN_THE_GROUP)
def test_facts_that_change_a_public_groups_row_are_pushed_to_the_list(
    fact: str, act: Callable[[Scene], object], scene: Scene
) -> None:
    def public() -> list[dict[str, Any]]:
        return [row for row in fetched(a_person(), "groups") if row["visibility"] == "public"]

    if fact in ("action.rescheduled", "action.blocked", "action.unblocked"):
        assert pushed("groups", lambda: act(scene))["rows"] == []
    else:
        live_equals_fetched("groups", public, lambda: act(scene))


@pytest.mark.parametrize(
    ("fact", "act"), [(fact, act) for fact, act in IN_THE_GROUP if fact.startswith("action.")]
)
def test_an_assignees_topic_pushes_only_their_own_actions(
    fact: str, act: Callable[[Scene], object], scene: Scene
) -> None:
    topic = f"person.{scene.member.person}"
    if fact == "action.assigned":
        assert pushed(topic, lambda: act(scene))["rows"] == []
    else:
        live_equals_fetched(
            topic, lambda: fetched(scene.member, "actions?assignee=me"), lambda: act(scene)
        )


def test_a_new_public_group_is_pushed_to_the_list() -> None:
    live_equals_fetched(
        "groups", lambda: fetched(a_person(), "groups"), lambda: a_group(Visibility.PUBLIC)
    )


def test_a_group_that_ceases_to_be_public_is_pushed_as_gone(scene: Scene) -> None:
    frame = pushed(
        "groups",
        lambda: commands.change_visibility(scene.chair, scene.group, Visibility.MEMBERS),
    )
    assert frame["rows"] == [{"kind": "group", "id": str(scene.group), "gone": True}]


def test_nothing_of_a_private_group_is_pushed_to_the_list() -> None:
    def act() -> None:
        group = a_group(Visibility.PARTICIPANTS, chair=chair)
        commands.archive_group(chair, group, "C’est fini")

    chair = a_member(an_organisation())
    assert pushed("groups", act)["rows"] == []


def test_a_group_that_never_was_public_is_not_pushed_as_gone() -> None:
    chair = a_member(an_organisation())
    group = a_group(Visibility.MEMBERS, chair=chair)

    def act() -> None:
        commands.change_visibility(chair, group, Visibility.PARTICIPANTS)

    assert pushed("groups", act)["rows"] == []


def test_a_withdrawn_seat_is_pushed_as_gone(scene: Scene) -> None:
    frame = pushed(f"group.{scene.group}", lambda: commands.withdraw_seat(scene.chair, scene.held))
    assert {"kind": "seat", "id": str(scene.held), "gone": True} in frame["rows"]


def test_an_action_is_pushed_as_gone_to_an_assignee_who_no_longer_sees_the_group(
    scene: Scene,
) -> None:
    commands.change_visibility(scene.chair, scene.group, Visibility.PARTICIPANTS)
    commands.withdraw_seat(scene.chair, scene.held)
    frame = pushed(
        f"person.{scene.member.person}",
        lambda: commands.block_action(scene.chair, scene.open, "Un avis manque"),
    )
    assert frame["rows"] == [{"kind": "action", "id": str(scene.open), "gone": True}]


def test_only_those_who_see_a_group_may_watch_it() -> None:
    chair = a_member(an_organisation())
    group = a_group(Visibility.PARTICIPANTS, chair=chair)
    assert admit(chair, f"group.{group}") == group
    for stranger in (a_member(an_organisation()), a_person(), Actor(ActorKind.PERSON)):
        assert admit(stranger, f"group.{group}") is None
    assert admit(chair, f"group.{new_id()}") is None


def test_only_signed_in_people_may_watch_the_list_of_groups() -> None:
    assert admit(a_person(), "groups") == FORUM
    assert admit(Actor(ActorKind.PERSON), "groups") is None
    assert admit(a_person(), f"groups.{new_id()}") is None


@pytest.mark.parametrize(
    ("act", "shifts"),
    [
        (
            lambda it: commands.change_visibility(it.chair, it.group, Visibility.PARTICIPANTS),
            True,
        ),
        (lambda it: commands.withdraw_seat(it.chair, it.held), True),
        (lambda it: commands.name_officer(it.chair, it.group, Office.CHAIR, None), True),
        (lambda it: commands.finish_action(it.member, it.open), False),
    ],
)
def test_facts_that_may_change_rights_shift_the_groups_space(
    act: Callable[[Scene], object], shifts: bool, scene: Scene
) -> None:
    act(scene)
    last = list(read_log())[-1].fact
    assert list(shifted_by(last)) == ([("space", scene.group)] if shifts else [])
