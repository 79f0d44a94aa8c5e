"""Exploring the log: the choices of filters, and the chains of causes."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from majlis.audit import explorer
from majlis.eventstore.models import Fact
from tests.support.people import a_person, nobody, signed_in
from tests.support.world import a_member, an_open_link, an_organisation

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator() -> APIClient:
    return signed_in(a_person("Auditrice", administrator=True))


@pytest.fixture
def low_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explorer, "MOST_COUNTED", 3)


def facets(client: APIClient, **query: Any) -> dict[str, Any]:
    answer = client.get("/api/log/facets", query)
    assert answer.status_code == 200, answer.content
    found: dict[str, Any] = answer.json()
    return found


def counts(choices: list[dict[str, Any]]) -> dict[str, int]:
    return {choice["value"]: choice["count"] for choice in choices}


def test_anonymous_requests_are_refused() -> None:
    for path in (
        "facets",
        "export?file=csv",
        "views",
        "01a20adc-39ea-798a-8b69-d28f71a242d9",
    ):
        assert nobody().get(f"/api/log/{path}").status_code == 401


def test_each_facet_counts_the_facts_of_each_choice(administrator: APIClient) -> None:
    member = a_member(an_organisation())
    an_organisation()
    assert counts(facets(administrator)["kinds"]) == {"organisation": 2, "mandate": 1}
    of_bodies = facets(administrator, kind="organisation")
    assert of_bodies["total"] == 2
    assert not of_bodies["bounded"]
    assert counts(of_bodies["topics"]) == {"organisation.registered": 2}
    assert counts(of_bodies["kinds"]) == {"organisation": 2, "mandate": 1}, (
        "a filter does not narrow its own facet"
    )
    (giver,) = facets(administrator, topic="mandate.given")["persons"]
    assert giver["label"] == "Administration"
    (month,) = of_bodies["months"]
    assert (len(month["value"]), month["count"]) == (7, 2)
    assert member.person


def test_facets_count_only_what_the_reader_may_know_of() -> None:
    publisher, answerer, outsider = (
        a_member(an_organisation()),
        a_member(an_organisation()),
        a_person(),
    )
    an_open_link(publisher, answerer)
    assert "group" in counts(facets(signed_in(publisher))["kinds"])
    assert "group" not in counts(facets(signed_in(outsider))["kinds"])


def test_facets_count_only_the_newest_facts_up_to_a_bound(
    administrator: APIClient, low_bound: None
) -> None:
    for _ in range(4):
        an_organisation()
    found = facets(administrator)
    assert (found["total"], found["bounded"]) == (3, True)
    assert counts(found["kinds"]) == {"organisation": 3}


def test_facets_take_a_constant_number_of_queries(
    administrator: APIClient, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for count in (1, 10):
        for _ in range(count):
            a_member(an_organisation())
        with django_assert_num_queries(4):  # session, person, facts, people
            facets(administrator)


def detail(client: APIClient, id: UUID) -> dict[str, Any]:
    found: dict[str, Any] = client.get(f"/api/log/{id}").json()
    return found


def test_a_fact_shows_its_causes_and_effects(administrator: APIClient) -> None:
    an_open_link(a_member(an_organisation()), a_member(an_organisation()))
    opened = Fact.objects.get(topic="link.opened")
    found = detail(administrator, opened.id)
    assert found["state"]["group"]
    assert found["proof"] == f"/api/seal/proofs/{opened.position}"
    made = [one["topic"] for one in found["led_to"]]
    assert made[:2] == ["group.created", "group.chartered"]
    (cause,) = detail(administrator, UUID(found["led_to"][0]["id"]))["causes"]
    assert cause["id"] == str(opened.id)


def test_a_chain_of_effects_leaves_out_facts_invisible_to_the_reader() -> None:
    an_open_link(a_member(an_organisation()), a_member(an_organisation()))
    opened = Fact.objects.get(topic="link.opened")
    outsider = signed_in(a_person())
    assert detail(outsider, opened.id)["led_to"] == []
    private = Fact.objects.get(topic="group.created")
    assert outsider.get(f"/api/log/{private.id}").status_code == 404


def test_a_saved_view_is_private_to_its_person() -> None:
    mine, others = signed_in(a_person()), signed_in(a_person())
    body = {"name": "Mes votes", "filters": {"kind": "vote", "from": "2026-01-01T00:00:00Z"}}
    made = mine.post("/api/log/views", body, format="json")
    assert made.status_code == 201
    view = f"/api/log/views/{made.json()['id']}"
    assert mine.get("/api/log/views").json() == [made.json()]
    assert made.json()["filters"] == {"from": "2026-01-01T00:00:00+00:00", "kind": "vote"}
    assert others.get("/api/log/views").json() == []
    assert others.delete(view).status_code == 404
    renamed = mine.put(view, {**body, "name": "Votes"}, format="json").json()
    assert renamed["name"] == "Votes"
    assert mine.delete(view).status_code == 204
    assert mine.get("/api/log/views").json() == []


def test_a_view_with_an_unknown_filter_or_without_a_name_is_refused() -> None:
    client = signed_in(a_person())
    for body in ({"name": "", "filters": {}}, {"name": "a", "filters": {"person": "me"}}, {}):
        assert client.post("/api/log/views", body, format="json").status_code == 400


def test_the_number_of_saved_views_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("majlis.audit.views.MOST_VIEWS", 1)
    client = signed_in(a_person())
    answers = [
        client.post("/api/log/views", {"name": "a", "filters": {}}, format="json") for _ in "ab"
    ]
    assert [answer.status_code for answer in answers] == [201, 409]
    assert answers[1].json()["code"] == "too-many-views"
