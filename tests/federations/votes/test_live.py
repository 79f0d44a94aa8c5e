"""Pushed rows of votes equal fetched ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import pytest

from federations.membership.commands import end_mandate
from federations.membership.rules import Role
from federations.votes import api
from federations.votes.commands import cancel_vote, close_vote, open_vote
from federations.votes.projection import electors_of
from federations.votes.rules import Choice
from federations.working_groups.aggregate import Visibility
from federations.working_groups.commands import withdraw_seat
from majlis.domain import Actor, ActorKind
from majlis.slices import topics
from tests.support.live import live_equals_fetched, pushed
from tests.support.people import a_person, signed_in
from tests.support.world import (
    Panel,
    a_member,
    a_panel,
    a_scheduled_vote,
    an_open_vote,
    at_its_end,
)

pytestmark = pytest.mark.django_db


def fetched(panel: Panel, vote: UUID) -> Callable[[], list[dict[str, Any]]]:
    """The rows of the vote's page, without the reader's own."""
    client = signed_in(panel.chair)

    def fetch() -> list[dict[str, Any]]:
        rows = client.get(f"/api/votes/{vote}").json()["rows"]
        roll = client.get(f"/api/votes/{vote}/roll").json()["results"]
        return [row for row in rows + roll if row["kind"] != "my_ballot"]

    return fetch


def mine(actor: Actor, vote: UUID) -> Callable[[], list[dict[str, Any]]]:
    client = signed_in(actor)

    def fetch() -> list[dict[str, Any]]:
        rows = client.get(f"/api/votes/{vote}").json()["rows"]
        return [row for row in rows if row["kind"] == "my_ballot"]

    return fetch


@pytest.mark.parametrize("secrecy", ["named", "hidden", "secret"])
def test_a_ballot_pushes_the_tally_and_the_elector_as_fetched(secrecy: str) -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, {"secrecy": secrecy})
    frame = live_equals_fetched(
        f"vote.{vote}",
        fetched(panel, vote),
        lambda: panel.cast(vote, panel.delegates[0], Choice.FOR, uuid4()),
    )
    assert {row["kind"] for row in frame["rows"]} == {"tally", "elector"}
    if secrecy != "named":
        assert '"for"' not in str([row["counts"] for row in frame["rows"] if "counts" in row])


def test_several_ballots_push_one_row_of_the_tally() -> None:
    panel = a_panel(5)
    vote = an_open_vote(panel)
    frame = pushed(
        f"vote.{vote}",
        lambda: [panel.cast(vote, delegate, Choice.FOR) for delegate in panel.delegates],
    )
    assert [row["cast"] for row in frame["rows"] if row["kind"] == "tally"] == [5]


def test_a_voter_is_pushed_their_own_ballot() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    delegate = panel.delegates[0]
    frame = live_equals_fetched(
        f"person.{delegate.person}",
        mine(delegate, vote),
        lambda: panel.cast(vote, delegate, Choice.FOR),
    )
    assert frame["rows"][0]["choice"] == "for"


@pytest.mark.parametrize("status", ["open", "closed", "cancelled"])
def test_a_change_of_status_pushes_the_vote(status: str) -> None:
    panel = a_panel(3)
    vote = a_scheduled_vote(panel)
    act: Callable[[], object]
    match status:
        case "open":
            act = lambda: open_vote(panel.chair, vote)  # noqa: E731
        case "closed":
            open_vote(panel.chair, vote)
            for delegate in panel.delegates:
                panel.cast(vote, delegate, Choice.FOR)
            act = lambda: close_vote(panel.chair, vote)  # noqa: E731
        case _:
            act = lambda: cancel_vote(panel.chair, vote, {"fr": "Erreur"})  # noqa: E731
    frame = pushed(f"vote.{vote}", act)
    rows = {row["kind"]: row for row in frame["rows"]}
    assert rows["vote"]["status"] == status
    fetch = fetched(panel, vote)()
    assert rows["vote"] in fetch


def test_an_opening_is_pushed_to_each_elector() -> None:
    panel = a_panel(3)
    vote = a_scheduled_vote(panel)
    frame = pushed(f"person.{panel.delegates[2].person}", lambda: open_vote(panel.chair, vote))
    assert {row["kind"] for row in frame["rows"]} == {"vote", "my_ballot"}


def test_a_cast_ballot_is_pushed_to_the_seats_alternate() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    body = panel.delegates[0].organisation
    assert body
    alternate = a_member(body, Role.ALTERNATE)
    frame = live_equals_fetched(
        f"person.{alternate.person}",
        mine(alternate, vote),
        lambda: panel.cast(vote, panel.delegates[0], Choice.FOR),
    )
    assert [row["may_cast"] for row in frame["rows"]] == [False]


def test_a_person_whose_mandate_ended_is_pushed_nothing_of_the_vote() -> None:
    panel = a_panel(3, Visibility.PARTICIPANTS)
    vote = an_open_vote(panel)
    outsider = panel.delegates[2]
    assert outsider.mandate
    end_mandate(a_person("Administration", administrator=True), outsider.mandate)
    frame = pushed(
        f"person.{outsider.person}", lambda: cancel_vote(panel.chair, vote, {"fr": "Erreur"})
    )
    assert frame["rows"] == []
    assert topics.admit(outsider, f"vote.{vote}") is None


def test_an_elector_whose_seat_was_withdrawn_is_still_pushed_the_vote() -> None:
    panel = a_panel(3, Visibility.PARTICIPANTS)
    vote = an_open_vote(panel)
    elector = panel.delegates[2]
    withdraw_seat(panel.chair, panel.seats[elector.organisation])
    frame = pushed(
        f"person.{elector.person}", lambda: cancel_vote(panel.chair, vote, {"fr": "Erreur"})
    )
    assert {row["kind"] for row in frame["rows"] if not row.get("gone")} == {"vote", "my_ballot"}
    assert topics.admit(elector, f"vote.{vote}") == panel.group


def test_the_rev_of_a_fetched_tally_is_never_newer_than_its_content(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The vote closes between two of the queries of a fetch."""
    panel = a_panel(3)
    vote = an_open_vote(panel, {"secrecy": "hidden"})
    panel.cast(vote, panel.delegates[0], Choice.FOR)
    closed: list[int] = []

    def meanwhile(person: UUID) -> Any:
        closed.append(close_vote(panel.chair, vote))
        return electors_of(person)

    monkeypatch.setattr(api, "electors_of", meanwhile)
    with at_its_end(panel.chair, vote):
        rows = signed_in(panel.chair).get(f"/api/votes/{vote}").json()["rows"]
    (tally,) = (row for row in rows if row["kind"] == "tally")
    assert tally["counts"] is not None or tally["rev"] < closed[0]


def test_only_those_who_see_the_group_may_watch_its_votes() -> None:
    panel = a_panel(3, Visibility.PARTICIPANTS)
    vote = an_open_vote(panel)
    assert topics.admit(panel.delegates[1], f"vote.{vote}") == panel.group
    assert topics.admit(a_person("Une passante"), f"vote.{vote}") is None
    assert topics.admit(Actor(ActorKind.PERSON), f"vote.{vote}") is None
