"""Who can vote in a vote, before its opening and since, and why a reader has no ballot."""

from __future__ import annotations

from fractions import Fraction
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from federations.membership.commands import end_mandate
from federations.membership.rules import Role
from federations.votes.commands import open_vote
from federations.votes.rules import Choice
from federations.working_groups.commands import vacate_seat
from majlis.accounts.models import User
from majlis.domain import Actor
from tests.support.people import a_person, signed_in
from tests.support.world import (
    Panel,
    a_mandate,
    a_member,
    a_panel,
    a_scheduled_vote,
    a_seat,
    an_administrator,
    an_open_vote,
    an_organisation,
)

pytestmark = pytest.mark.django_db

AS_THEMSELVES = {"electors": "persons"}


def a_panel_with_a_seat_of_a_secretary() -> tuple[Panel, UUID, Actor]:
    """Two seats that can vote, and one whose only mandate is a secretary's."""
    panel, body = a_panel(2), an_organisation("Fédération sans voix")
    a_seat(panel.group, body)
    return panel, body, a_member(body, Role.SECRETARY, "Une secrétaire")


def voters(by: Actor, address: str) -> dict[str, Any]:
    answer = signed_in(by).get(address)
    assert answer.status_code == 200, answer.content
    found: dict[str, Any] = answer.json()
    return found


def unable(found: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one["organisation"]["id"], one["because"]) for one in found["unable"]]


def test_a_seat_whose_organisation_has_nobody_who_votes_is_named_before_the_opening() -> None:
    panel, body, _ = a_panel_with_a_seat_of_a_secretary()
    vote = a_scheduled_vote(panel)
    for address in (f"/api/groups/{panel.group}/voters", f"/api/votes/{vote}/voters"):
        found = voters(panel.chair, address)
        assert (found["seats"], found["able"]) == (3, 2)
        assert unable(found) == [(str(body), "nobody-casts")]
    delegate = a_member(body)
    assert voters(panel.chair, f"/api/votes/{vote}/voters")["able"] == 3
    assert delegate.person
    User.objects.filter(pk=delegate.person).update(is_active=False)
    assert unable(voters(panel.chair, f"/api/votes/{vote}/voters")) == [
        (str(body), "account-closed")
    ]


def test_a_seat_that_loses_its_last_mandate_during_the_vote_is_named() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    first, second, third = panel.delegates
    panel.cast(vote, second, Choice.FOR)
    for delegate in (second, third):
        assert delegate.mandate
        end_mandate(an_administrator(), delegate.mandate)
    found = voters(first, f"/api/votes/{vote}/voters")
    assert (found["seats"], found["able"]) == (3, 2)  # the second has voted
    assert unable(found) == [(str(third.organisation), "nobody-mandated")]


def test_a_vacant_seat_is_named_where_people_vote_as_themselves() -> None:
    panel = a_panel(3)
    vacate_seat(panel.chair, panel.seats[panel.delegates[2].organisation])
    found = voters(panel.chair, f"/api/groups/{panel.group}/voters?electors=persons")
    assert (found["seats"], found["able"]) == (3, 2)
    assert unable(found) == [(str(panel.delegates[2].organisation), "vacant")]


def test_a_second_seat_of_one_person_is_named_where_people_vote_as_themselves() -> None:
    panel, other = a_panel(3), an_organisation("Fédération cumulée")
    a_mandate(panel.chair, other)
    a_seat(panel.group, other, panel.chair)
    address = f"/api/groups/{panel.group}/voters"
    found = voters(panel.chair, f"{address}?electors=persons")
    assert (found["seats"], found["able"]) == (4, 3)
    assert unable(found) == [(str(other), "second-seat")]
    assert voters(panel.chair, address)["able"] == 4


def fragile(found: dict[str, Any]) -> list[tuple[str | None, str, int, int]]:
    return [
        (one["college"], one["weight"], one["electors"], one["spare"]) for one in found["fragile"]
    ]


@pytest.mark.parametrize(("seats", "spare"), [(2, -1), (3, 0), (4, 1), (5, None)])
def test_a_secret_vote_that_needs_nearly_everybody_says_so_before_it_is_scheduled(
    seats: int, spare: int | None
) -> None:
    panel = a_panel(seats)
    address = f"/api/groups/{panel.group}/voters"
    found = fragile(voters(panel.chair, f"{address}?secrecy=secret"))
    assert found == ([] if spare is None else [(None, "1", seats, spare)])
    for secrecy in "hidden", "named":
        assert fragile(voters(panel.chair, f"{address}?secrecy={secrecy}")) == []


def test_the_classes_in_which_nobody_may_be_absent_are_named_before_the_opening_and_since() -> None:
    panel = a_panel(8)
    heavy = [one.organisation for one in panel.delegates[5:] if one.organisation]
    vote = a_scheduled_vote(
        panel,
        {"secrecy": "secret", "colleges": {"Industrie": [], "Services": []}},
        colleges={
            body: "Services" if body in heavy else "Industrie"
            for one in panel.delegates
            if (body := one.organisation)
        },
        weights=dict.fromkeys(heavy, Fraction(3, 2)),
    )
    address, few = f"/api/votes/{vote}/voters", [("Services", "3/2", 3, 0)]
    elector = panel.delegates[1]
    assert fragile(voters(elector, address)) == few
    open_vote(panel.chair, vote)
    for delegate in panel.delegates[5:]:
        assert fragile(voters(elector, address)) == few
        panel.cast(vote, delegate, Choice.FOR, uuid4())
    # All of them have voted: the others may be absent.
    assert fragile(voters(elector, address)) == []


def test_a_class_whose_mandates_fewer_than_three_people_hold_is_named_before_the_opening_and_since() -> (
    None
):
    panel = a_panel(5)
    first, second, *others = panel.delegates
    for nth, delegate in enumerate(others):
        assert delegate.mandate
        assert delegate.organisation
        end_mandate(an_administrator(), delegate.mandate)
        a_mandate((first, second)[nth % 2], delegate.organisation)
    people = [(5, 2)]
    address = f"/api/groups/{panel.group}/voters?secrecy=secret"
    assert held(voters(panel.chair, address)) == people
    vote = an_open_vote(panel, {"secrecy": "secret"})
    assert held(voters(panel.chair, f"/api/votes/{vote}/voters")) == people
    panel.cast(vote, first, Choice.FOR, uuid4())
    assert held(voters(panel.chair, f"/api/votes/{vote}/voters")) == people
    assert others[0].organisation
    a_member(others[0].organisation)
    assert held(voters(panel.chair, f"/api/votes/{vote}/voters")) == []


def held(found: dict[str, Any]) -> list[tuple[int, int]]:
    return [(one["electors"], one["people"]) for one in found["fragile"]]


def test_who_can_vote_takes_as_many_queries_for_many_classes() -> None:
    panel = a_panel(6)
    votes = [
        an_open_vote(
            panel,
            {"secrecy": "secret"},
            weights=dict.fromkeys([one.organisation for one in panel.delegates[:few]], Fraction(2)),
        )
        for few in (0, 3)
    ]
    chair, counted = signed_in(panel.chair), []
    for vote in votes:
        with CaptureQueriesContext(connection) as queries:
            chair.get(f"/api/votes/{vote}/voters")
        counted.append(len(queries))
    assert counted[0] == counted[1]


def test_who_can_vote_is_not_told_to_people_who_do_not_see_the_group() -> None:
    panel = a_panel(3)
    vote = a_scheduled_vote(panel)
    stranger = signed_in(a_person("Une passante"))
    for address in (
        f"/api/groups/{panel.group}/voters",
        f"/api/votes/{vote}/voters",
        f"/api/votes/{vote}/no-ballot",
    ):
        assert stranger.get(address).status_code == 404, address


def reasons(by: Actor, vote: UUID) -> list[tuple[str, str | None, str | None]]:
    answer = signed_in(by).get(f"/api/votes/{vote}/no-ballot")
    assert answer.status_code == 200, answer.content
    return [
        (one["because"], one["organisation"] and one["organisation"]["id"], one["role"])
        for one in answer.json()["reasons"]
    ]


def test_a_reader_without_a_ballot_is_told_the_real_reason() -> None:
    panel, body, secretary = a_panel_with_a_seat_of_a_secretary()
    vote = an_open_vote(panel)
    assert reasons(panel.chair, vote) == []
    assert reasons(secretary, vote) == [("role", str(body), "secretary")]
    administrator = an_administrator()
    assert reasons(administrator, vote) == [("no-mandate", None, None)]
    elsewhere = an_organisation()
    delegate = a_member(elsewhere)
    assert delegate.person
    User.objects.filter(pk=delegate.person).update(is_administrator=True)
    assert reasons(delegate, vote) == [("not-on-roll", str(elsewhere), "delegate")]


def test_a_mandated_person_whose_seat_another_occupies_is_told_so() -> None:
    panel = a_panel(3)
    body = panel.delegates[1].organisation
    assert body
    other = a_member(body)
    vote = an_open_vote(panel, AS_THEMSELVES)
    assert reasons(other, vote) == [("as-themselves", str(body), "delegate")]


def test_a_secretary_does_not_hold_a_seat() -> None:
    panel, body, secretary = a_panel_with_a_seat_of_a_secretary()
    chair = signed_in(panel.chair)
    rows = chair.get(f"/api/groups/{panel.group}").json()["rows"]
    seat = next(
        one["id"]
        for one in rows
        if one["kind"] == "seat" and one["organisation"]["id"] == str(body)
    )
    filled = {"delegate": str(secretary.person)}
    answer = chair.post(f"/api/seats/{seat}/fill", filled, format="json")
    assert (answer.status_code, answer.json()["code"]) == (409, "holder-does-not-cast")
    delegate = a_member(body)
    with_alternate = {"delegate": str(delegate.person), "alternate": str(secretary.person)}
    answer = chair.post(f"/api/seats/{seat}/fill", with_alternate, format="json")
    assert answer.json()["code"] == "holder-does-not-cast"
    filled = {"delegate": str(delegate.person)}
    assert chair.post(f"/api/seats/{seat}/fill", filled, format="json").status_code == 200
