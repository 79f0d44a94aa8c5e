"""Votes over HTTP: every address without a session, without the right to it, and with that right."""

from __future__ import annotations

from fractions import Fraction
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from federations.votes.aggregate import Convocation
from federations.votes.commands import close_vote, open_vote, schedule_vote
from federations.votes.projection import ElectorRow
from federations.votes.rules import Choice, Rule
from federations.working_groups.commands import fill_seat, vacate_seat, withdraw_seat
from majlis.domain import new_id
from majlis.eventstore.models import Fact
from tests.support.people import a_person, nobody, signed_in
from tests.support.world import (
    MAJORITY,
    Panel,
    a_mandate,
    a_panel,
    a_scheduled_vote,
    a_seat,
    a_submitted_proposal,
    an_open_vote,
    an_organisation,
)

pytestmark = pytest.mark.django_db


def a_body(panel: Panel, **more: Any) -> dict[str, Any]:
    question = {"fr": "Adoptez-vous ce texte ?"}
    return {"group": str(panel.group), "question": question, "rule": MAJORITY, **more}


def addresses(vote: UUID, panel: Panel) -> list[tuple[str, str, dict[str, Any] | None]]:
    ballot = {"elector": str(panel.seats[panel.chair.organisation]), "choice": "for"}
    return [
        ("get", "/api/votes", None),
        ("get", "/api/votes/mine", None),
        ("post", "/api/votes", a_body(panel)),
        ("get", f"/api/votes/{vote}", None),
        ("get", f"/api/votes/{vote}/roll", None),
        ("get", f"/api/votes/{vote}/box", None),
        ("post", f"/api/votes/{vote}/open", {}),
        ("post", f"/api/votes/{vote}/close", {}),
        ("post", f"/api/votes/{vote}/cancel", {"reason": {"fr": "Erreur"}}),
        ("post", f"/api/votes/{vote}/ballots", ballot),
    ]


def test_every_address_requires_signing_in() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    before = Fact.objects.count()
    for method, address, body in addresses(vote, panel):
        answer = getattr(nobody(), method)(address, body, format="json")
        assert answer.status_code == 401, address
        assert answer.json()["code"] == "not-authenticated"
    assert Fact.objects.count() == before


def test_votes_of_an_invisible_group_are_not_found() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    client = signed_in(a_person("Une passante"))
    before = Fact.objects.count()
    for method, address, body in addresses(vote, panel):
        answer = getattr(client, method)(address, body, format="json")
        if address in ("/api/votes", "/api/votes/mine") and method == "get":
            assert str(vote) not in answer.content.decode()
        else:
            assert answer.status_code == 404, address
    assert Fact.objects.count() == before


def test_a_delegate_cannot_run_a_vote() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    client = signed_in(panel.delegates[1])
    for address, body in (
        ("/api/votes", a_body(panel)),
        (f"/api/votes/{vote}/open", {}),
        (f"/api/votes/{vote}/close", {}),
        (f"/api/votes/{vote}/cancel", {"reason": {"fr": "Non"}}),
    ):
        answer = client.post(address, body, format="json")
        assert (answer.status_code, answer.json()["code"]) == (403, "not-run-by-you"), address


def refused_at_scheduling(panel: Panel, **more: Any) -> dict[str, Any]:
    """The problem of a vote that is not scheduled: no fact remains of it."""
    before = Fact.objects.count()
    answer = signed_in(panel.chair).post("/api/votes", a_body(panel, **more), format="json")
    assert answer.status_code in (400, 422), answer.content
    assert Fact.objects.count() == before
    problem: dict[str, Any] = answer.json()
    return problem


@pytest.mark.parametrize("what", ["weights", "colleges"])
def test_a_weight_or_a_college_of_an_organisation_without_a_seat_is_refused_by_name(
    what: str,
) -> None:
    panel = a_panel(3)
    stranger = an_organisation("Fédération étrangère")
    given = {str(panel.chair.organisation): "2", str(stranger): "3"}
    problem = refused_at_scheduling(panel, **{what: given})
    assert problem["code"] == "not-on-the-roll"
    assert "Fédération étrangère" in problem["detail"]
    nobody_has_it = str(new_id())
    problem = refused_at_scheduling(panel, **{what: {nobody_has_it: "2"}})
    assert nobody_has_it in problem["detail"]


def test_a_college_that_the_rule_does_not_have_is_refused_at_scheduling() -> None:
    panel = a_panel(3)
    rule = {**MAJORITY, "colleges": {"P": MAJORITY["conditions"]}}
    colleges = {str(panel.chair.organisation): "O"}
    problem = refused_at_scheduling(panel, rule=rule, colleges=colleges)
    assert (problem["code"], problem["args"]["reason"]) == ("bad-roll", "unknown-college")
    assert "Fédération Exemple" in problem["detail"]


@pytest.mark.parametrize("weight", [0, -1, "-3/2", "0/7"])
def test_a_weight_that_is_not_above_zero_is_refused_at_scheduling(weight: int | str) -> None:
    panel = a_panel(3)
    problem = refused_at_scheduling(panel, weights={str(panel.chair.organisation): weight})
    assert (problem["code"], problem["args"]["reason"]) == ("bad-roll", "weight-not-positive")
    assert "Fédération Exemple" in problem["detail"]


def test_the_weights_of_thousands_of_strangers_are_refused_with_a_short_answer() -> None:
    panel = a_panel(3)
    strangers = {str(new_id()): "2" for _ in range(20_000)}
    assert refused_at_scheduling(panel, weights=strangers)["errors"]["weights"]
    some = dict(list(strangers.items())[:5_000])
    problem = refused_at_scheduling(panel, weights=some)
    assert problem["code"] == "not-on-the-roll"
    assert len(problem["detail"]) < 1_000


def test_one_organisation_has_one_weight_however_its_id_is_spelt() -> None:
    panel = a_panel(3)
    body = str(panel.chair.organisation)
    refused_at_scheduling(panel, weights={body: "2", body.upper(): "3"})


def test_opening_names_the_organisations_whose_seat_was_withdrawn_since_the_scheduling() -> None:
    panel = a_panel(3)
    chair, last = signed_in(panel.chair), panel.delegates[2]
    body = a_body(panel, weights={str(last.organisation): "3"})
    vote = chair.post("/api/votes", body, format="json").json()["id"]
    withdraw_seat(panel.chair, panel.seats[last.organisation])
    answer = chair.post(f"/api/votes/{vote}/open")
    assert (answer.status_code, answer.json()["code"]) == (422, "not-on-the-roll")
    assert "Fédération Exemple" in answer.json()["detail"]
    assert last.organisation
    a_seat(panel.group, last.organisation)
    assert chair.post(f"/api/votes/{vote}/open").status_code == 200


PERSONS = {**MAJORITY, "electors": "persons"}


def test_a_vacant_seat_with_a_weight_does_not_prevent_the_opening() -> None:
    panel = a_panel(3)
    chair, last = signed_in(panel.chair), panel.delegates[2]
    body = a_body(panel, rule=PERSONS, weights={str(last.organisation): "3"})
    vote = chair.post("/api/votes", body, format="json").json()["id"]
    vacate_seat(panel.chair, panel.seats[last.organisation])
    assert chair.post(f"/api/votes/{vote}/open").status_code == 200
    people = ElectorRow.objects.filter(vote=vote).values_list("person", flat=True)
    assert set(people) == {one.person for one in panel.delegates[:2]}


def a_panel_whose_chair_holds_two_seats() -> tuple[Panel, UUID]:
    """Three seats; the chair holds the first and a fourth, of the organisation that is returned."""
    panel, other = a_panel(3), an_organisation("Fédération cumulée")
    a_mandate(panel.chair, other)
    a_seat(panel.group, other, panel.chair)
    return panel, other


@pytest.mark.parametrize("what", ["weights", "colleges"])
def test_two_unequal_seats_of_one_person_are_refused_at_scheduling_and_at_opening(
    what: str,
) -> None:
    panel, other = a_panel_whose_chair_holds_two_seats()
    given = {str(other): "2"}
    problem = refused_at_scheduling(panel, rule=PERSONS, **{what: given})
    assert problem["code"] == "unequal-seats"
    assert "Fédération cumulée" in problem["detail"]
    assert "Fédération Exemple" in problem["detail"]
    # Where the seats vote, both weights count.
    chair = signed_in(panel.chair)
    assert (
        chair.post("/api/votes", a_body(panel, **{what: given}), format="json").status_code == 201
    )

    later = a_panel(3)
    given = {str(later.delegates[1].organisation): "2"}
    body = a_body(later, rule=PERSONS, **{what: given})
    chair = signed_in(later.chair)
    vote = chair.post("/api/votes", body, format="json").json()["id"]
    second = later.delegates[1].organisation
    assert second
    a_mandate(later.chair, second)
    assert later.chair.person
    fill_seat(later.chair, later.seats[second], later.chair.person)
    answer = chair.post(f"/api/votes/{vote}/open")
    assert (answer.status_code, answer.json()["code"]) == (422, "unequal-seats")


def test_two_equal_seats_of_one_person_are_one_elector() -> None:
    panel, other = a_panel_whose_chair_holds_two_seats()
    equal = dict.fromkeys((panel.chair.organisation, other), Fraction(2))
    vote = an_open_vote(panel, {"electors": "persons"}, weights=equal)
    lines = ElectorRow.objects.filter(vote=vote).order_by("nth")
    assert [line.person for line in lines] == [one.person for one in panel.delegates]
    assert (lines[0].organisation, lines[0].weight) == (panel.chair.organisation, 2)


def test_a_delegate_cannot_cast_another_seats_ballot() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    other = panel.seats[panel.delegates[2].organisation]
    answer = signed_in(panel.delegates[1]).post(
        f"/api/votes/{vote}/ballots", {"elector": str(other), "choice": "for"}, format="json"
    )
    assert (answer.status_code, answer.json()["code"]) == (403, "no-mandate-for-seat")


def test_a_vote_goes_from_scheduling_to_outcome() -> None:
    panel = a_panel(3)
    proposal = a_submitted_proposal(panel.group, panel.delegates[-1])
    chair = signed_in(panel.chair)
    answer = chair.post("/api/votes", a_body(panel, proposal=str(proposal)), format="json")
    assert answer.status_code == 201
    vote = answer.json()["id"]
    assert chair.post(f"/api/votes/{vote}/open").status_code == 200
    for delegate, choice in zip(panel.delegates, ["for", "for", "abstain"], strict=True):
        answer = signed_in(delegate).post(
            f"/api/votes/{vote}/ballots",
            {"elector": str(panel.seats[delegate.organisation]), "choice": choice},
            format="json",
        )
        assert answer.status_code == 201, answer.json()
    assert chair.post(f"/api/votes/{vote}/close").status_code == 200
    row, tally, mine = chair.get(f"/api/votes/{vote}").json()["rows"]
    assert row["outcome"]["verdict"] == "adopted"
    assert row["subject"]["hash"]
    assert (tally["cast"], mine["choice"], mine["may_cast"]) == (3, "for", False)


(CONDITION,) = MAJORITY["conditions"]


@pytest.mark.parametrize(
    ("change", "at"),
    [
        ({"conditions": [{**CONDITION, "threshold": "5/4"}]}, "conditions[0].threshold"),
        ({"conditions": []}, "conditions"),
        ({"colleges": {"": [CONDITION]}}, "colleges"),
        ({"name": {"fr": "é" * 301}}, "name.fr"),
        ({"secrecy": "secret", "changeable": True}, "changeable"),
    ],
)
def test_an_invalid_rule_is_refused_with_its_path(change: dict[str, Any], at: str) -> None:
    panel = a_panel(3)
    answer = signed_in(panel.chair).post(
        "/api/votes", a_body(panel, rule={**MAJORITY, **change}), format="json"
    )
    assert (answer.status_code, answer.json()["code"]) == (422, "bad-rule")
    assert answer.json()["args"]["at"] == at
    assert not Fact.objects.filter(topic="vote.scheduled").exists()


@pytest.mark.parametrize(
    ("change", "at", "code"),
    [
        ({"surprise": 1}, "rule.surprise", "unknown-key"),
        ({"conditions": [{**CONDITION, "more": 1}]}, "rule.conditions.0.more", "unknown-key"),
        ({"colleges": {"P": [{**CONDITION, "x": 1}]}}, "rule.colleges.P.0.x", "unknown-key"),
        ({"quorum": {"of": "heads", "at_least": "1/2"}}, "rule.quorum.of", "invalid-choice"),
        (
            {"conditions": [{**CONDITION, "share_of": "blank"}]},
            "rule.conditions.0.share_of",
            "invalid-choice",
        ),
        (
            {"conditions": [{**CONDITION, "threshold": 0.5}]},
            "rule.conditions.0.threshold",
            "invalid",
        ),
        ({"conditions": [CONDITION] * 201}, "rule.conditions", "max-length"),
    ],
)
def test_a_malformed_rule_is_refused_at_its_field(
    change: dict[str, Any], at: str, code: str
) -> None:
    panel = a_panel(1)
    answer = signed_in(panel.chair).post(
        "/api/votes", a_body(panel, rule={**MAJORITY, **change}), format="json"
    )
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid")
    ((place, [fault]),) = answer.json()["errors"].items()
    assert (place, fault["code"]) == (at, code)


@pytest.mark.parametrize(
    "rule",
    [
        MAJORITY,
        {
            "quorum": None,
            "conditions": [{**CONDITION, "threshold": 1, "at_most": True, "measure": "weight"}],
            "colleges": {"P": [CONDITION], "O": []},
            "electors": "persons",
            "secrecy": "hidden",
            "changeable": True,
            "name": {"fr": "Règle", "ar": "قاعدة"},
            "source": "Statuts, art. 12\nalinéa 2",
        },
    ],
)
def test_the_form_parses_a_rule_as_the_file_format_does(rule: dict[str, Any]) -> None:
    panel = a_panel(1)
    client = signed_in(panel.chair)
    vote = client.post("/api/votes", a_body(panel, rule=rule), format="json").json()["id"]
    (row, *_) = client.get(f"/api/votes/{vote}").json()["rows"]
    assert row["rule"] == Rule.parse(rule).as_data()


@pytest.mark.parametrize("weight", ["1e9999999", "0/0", "1/0", "x", "9" * 150])
def test_a_weight_that_is_not_an_exact_number_is_refused(weight: str) -> None:
    panel = a_panel(1)
    answer = signed_in(panel.chair).post(
        "/api/votes", a_body(panel, weights={str(panel.chair.organisation): weight}), format="json"
    )
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid")


def test_a_fractional_weight_is_kept_exactly() -> None:
    panel = a_panel(1)
    answer = signed_in(panel.chair).post(
        "/api/votes", a_body(panel, weights={str(panel.chair.organisation): "3/2"}), format="json"
    )
    vote = answer.json()["id"]
    open_vote(panel.chair, UUID(vote))
    roll = signed_in(panel.chair).get(f"/api/votes/{vote}/roll").json()["results"]
    assert [line["weight"] for line in roll] == ["3/2"]


def test_votes_are_listed_newest_first_whatever_their_ids() -> None:
    panel = a_panel(1)
    ids = [UUID(int=2), UUID(int=1)]
    for id in ids:
        question = {"fr": "Adoptez-vous ce texte ?"}
        schedule_vote(panel.chair, id, Convocation(panel.group, question, Rule.parse(MAJORITY)))
    rows = signed_in(panel.chair).get("/api/votes").json()["results"]
    assert [row["id"] for row in rows] == [str(id) for id in reversed(ids)]


@pytest.mark.parametrize(
    ("ballot", "status"),
    [
        ({"choice": "null"}, 400),
        ({"choice": "perhaps"}, 400),
        ({"elector": "nobody"}, 400),
        ({"elector": str(new_id())}, 404),
        ({"receipt": "x"}, 400),
    ],
)
def test_a_malformed_ballot_is_refused(ballot: dict[str, Any], status: int) -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    good = {"elector": str(panel.seats[panel.chair.organisation]), "choice": "for"}
    answer = signed_in(panel.chair).post(
        f"/api/votes/{vote}/ballots", {**good, **ballot}, format="json"
    )
    assert answer.status_code == status, answer.json()
    assert not Fact.objects.filter(topic="ballot.cast").exists()


def test_a_repeated_idempotency_key_casts_one_ballot() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    ballot = {"elector": str(panel.seats[panel.chair.organisation]), "choice": "for"}
    client = signed_in(panel.chair)
    answers = [
        client.post(
            f"/api/votes/{vote}/ballots", ballot, format="json", headers={"Idempotency-Key": "one"}
        )
        for _ in range(2)
    ]
    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].json() == answers[1].json()
    assert Fact.objects.filter(topic="ballot.cast").count() == 1


def test_a_secret_box_is_listed_after_the_close_without_names() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, {"secrecy": "secret"})
    receipts = [uuid4() for _ in panel.delegates]
    for delegate, receipt in zip(panel.delegates, receipts, strict=True):
        panel.cast(vote, delegate, Choice.FOR, receipt)
    client = signed_in(panel.chair)
    assert client.get(f"/api/votes/{vote}/box").json()["results"] == []
    close_vote(panel.chair, vote)
    box = client.get(f"/api/votes/{vote}/box").json()["results"]
    assert [line["receipt"] for line in box] == sorted(str(receipt) for receipt in receipts)
    assert {tuple(line) for line in box} == {("receipt", "choice", "college", "weight")}


def test_my_votes_have_the_ballots_of_my_seats() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    a_scheduled_vote(panel)
    mine = signed_in(panel.delegates[1]).get("/api/votes/mine").json()
    assert [one["id"] for one in mine["votes"]] == [str(vote)]
    assert [one["elector"] for one in mine["ballots"]] == [
        str(panel.seats[panel.delegates[1].organisation])
    ]


@pytest.mark.parametrize("address", ["/api/votes", "/api/votes/mine", "/api/votes/{vote}/roll"])
def test_the_number_of_queries_does_not_grow_with_the_rows(address: str) -> None:
    few, many = a_panel(2), a_panel(8)
    counts = []
    for panel in few, many:
        votes = [an_open_vote(panel) for _ in panel.delegates]
        client = signed_in(panel.chair)
        client.get("/api/session")
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address.format(vote=votes[0])).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1]
