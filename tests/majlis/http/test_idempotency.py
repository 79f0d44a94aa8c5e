"""An idempotency key belongs to one command of one person: sent again it gives the same answer, and with
another content it is refused.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connection, connections
from pytest_django import Settings
from rest_framework.test import APIClient

from federations.votes.projection import ElectorRow, OpenBox
from federations.working_groups.projection import GroupRow
from majlis.domain import Actor
from majlis.eventstore.models import INTENT, Fact
from tests.support.people import a_person, signed_in
from tests.support.world import (
    MAJORITY,
    a_group,
    a_mandate,
    a_panel,
    a_text,
    an_open_vote,
    an_organisation,
)

pytestmark = [pytest.mark.database, pytest.mark.django_db]

REFUSED = (422, "key-used-for-something-else")


@pytest.fixture
def administrator() -> APIClient:
    return signed_in(a_person(administrator=True))


def found(client: APIClient, name: str = "Cuir", key: str = "one", **headers: str) -> Any:
    body = {"names": {"fr": name}}
    headers = {"Idempotency-Key": key, **headers}
    return client.post("/api/groups", body, format="json", headers=headers)


def outcome(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json().get("code", "")


def test_the_same_command_is_done_once_and_answered_the_same(administrator: APIClient) -> None:
    first, again = found(administrator), found(administrator)
    assert (again.status_code, again.json()) == (201, first.json())
    assert GroupRow.objects.count() == 1


def test_another_body_is_refused(administrator: APIClient) -> None:
    found(administrator)
    assert outcome(found(administrator, "Textile")) == REFUSED
    assert [row.names["fr"] for row in GroupRow.objects.all()] == ["Cuir"]


def test_another_address_or_method_is_refused(administrator: APIClient) -> None:
    groups = [a_group(), a_group()]
    answers = [
        administrator.post(
            f"/api/groups/{group}/visibility",
            {"visibility": "public"},
            format="json",
            headers={"Idempotency-Key": "one"},
        )
        for group in groups
    ]
    assert answers[0].status_code == 200
    assert outcome(answers[1]) == REFUSED


def test_another_organisation_is_refused() -> None:
    panel = a_panel(3)
    other = an_organisation()
    a_mandate(panel.chair, other)
    body = {
        "group": str(panel.group),
        "title": {"fr": "Un texte"},
        "language": "fr",
        "blocks": a_text("x"),
    }
    answers = [
        signed_in(panel.chair, organisation).post(
            "/api/proposals", body, format="json", headers={"Idempotency-Key": "one"}
        )
        for organisation in (panel.chair.organisation, panel.chair.organisation, other)
    ]
    assert [answer.status_code for answer in answers[:2]] == [201, 201]
    assert answers[0].json() == answers[1].json()
    assert outcome(answers[2]) == REFUSED


def test_a_command_that_would_decide_nothing_is_refused_too(administrator: APIClient) -> None:
    """The second command leaves everything as it is, so that it writes no fact that could collide."""
    found(administrator)
    group = a_group()
    answer = administrator.post(
        f"/api/groups/{group}/visibility",
        {"visibility": "participants"},
        format="json",
        headers={"Idempotency-Key": "one"},
    )
    assert outcome(answer) == REFUSED


def test_the_key_of_another_person_is_another_key() -> None:
    ids = {found(signed_in(a_person(administrator=True))).json()["id"] for _ in range(2)}
    assert len(ids) == 2


@pytest.mark.django_db(transaction=True)
def test_of_two_commands_with_one_key_at_one_moment_one_is_done() -> None:
    by = a_person(administrator=True)

    def send(name: str) -> tuple[int, str]:
        try:
            return outcome(found(signed_in(by), name))
        finally:
            connections.close_all()

    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(send, ["Cuir", "Textile"] * 4))
    assert GroupRow.objects.count() == 1
    assert sorted(set(outcomes)) == [(201, ""), REFUSED]
    assert outcomes.count((201, "")) == 4


def test_one_key_casts_one_secret_ballot_and_the_others_are_refused() -> None:
    panel = a_panel(4)
    vote = an_open_vote(panel, rule={**MAJORITY, "secrecy": "secret"})
    body: dict[str, Any] = {"elector": str(panel.seats[panel.chair.organisation])}
    first, *others = [
        cast(panel.chair, vote, {**body, "choice": choice, "receipt": str(uuid4())})
        for choice in ["for"] * 10 + ["against"] * 10
    ]
    assert first.status_code == 201
    assert {outcome(answer) for answer in others} == {REFUSED}
    assert OpenBox.objects.count() == ElectorRow.objects.filter(voted=True).count() == 1


def test_a_receipt_in_a_vote_that_is_not_secret_changes_nothing() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, rule={**MAJORITY, "secrecy": "hidden"})
    body = {"elector": str(panel.seats[panel.chair.organisation]), "receipt": str(uuid4())}
    first, again = (cast(panel.chair, vote, {**body, "choice": "for"}) for _ in range(2))
    assert (
        (again.status_code, again.json())
        == (first.status_code, first.json())
        == (201, first.json())
    )
    assert outcome(cast(panel.chair, vote, {**body, "choice": "against"})) == REFUSED


def cast(by: Actor, vote: UUID, body: dict[str, Any]) -> Any:
    address, headers = f"/api/votes/{vote}/ballots", {"Idempotency-Key": "one"}
    return signed_in(by).post(address, body, format="json", headers=headers)


def test_the_stored_digest_is_no_test_for_a_guessed_body(settings: Settings) -> None:
    """The same command under another secret key has another digest, and the same intent."""
    by = a_person(administrator=True)
    found(signed_in(by))
    (before,) = Fact.objects.filter(command__isnull=False).values_list("command", flat=True)
    settings.SECRET_KEY = "another" * 10
    assert outcome(found(signed_in(by))) == REFUSED
    settings.SECRET_KEY_FALLBACKS = []
    found(signed_in(by), key="two")
    after = Fact.objects.order_by("-position").values_list("command", flat=True)[0]
    assert before
    assert after
    assert before.hex[16:] != after.hex[16:]


def test_a_key_is_looked_up_by_its_index() -> None:
    plan = Fact.objects.alias(intent=INTENT).filter(intent="0" * 16).explain()
    if connection.vendor == "postgresql":
        # The table is nearly empty, where PostgreSQL prefers to read it whole.
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL enable_seqscan = off")
        plan = Fact.objects.alias(intent=INTENT).filter(intent="0" * 16).explain()
    assert "facts_intent_nth" in plan
