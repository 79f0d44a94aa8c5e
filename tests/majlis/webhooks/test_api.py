"""Webhooks over HTTP: reserved for administrators; a partner requests a replay with its secret."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from federations.working_groups.aggregate import Visibility
from majlis.domain import Actor, named, new_id
from majlis.eventstore.models import Fact
from majlis.eventstore.store import head
from majlis.webhooks.aggregate import Stop
from majlis.webhooks.commands import (
    add_webhook,
    remove_webhook,
    replay_webhook,
    secret_of,
    stop_webhook,
)
from tests.support.people import a_person, account, nobody, signed_in
from tests.support.world import a_group, a_member, an_organisation

pytestmark = pytest.mark.django_db

ANY = named("any")
ENDPOINTS = [
    ("get", "/api/webhooks"),
    ("post", "/api/webhooks"),
    ("get", f"/api/webhooks/{ANY}"),
    *(
        ("post", f"/api/webhooks/{ANY}/{act}")
        for act in ("change", "stop", "resume", "replay", "secret", "remove")
    ),
]


@pytest.fixture
def administrator() -> Actor:
    return a_person("Administration", administrator=True)


@pytest.fixture
def browser(administrator: Actor) -> APIClient:
    return signed_in(administrator)


@pytest.fixture
def reader() -> Actor:
    return a_member(an_organisation())


def a_body(reader: Actor, **more: Any) -> dict[str, Any]:
    return {
        "name": "Partenaire",
        "url": "https://partner.example/hook",
        "reader": str(reader.person),
        "topics": ["vote.closed", "group"],
        **more,
    }


def a_webhook(by: Actor, reader: Actor) -> UUID:
    id = new_id()
    assert reader.person
    add_webhook(by, id, name="Partenaire", url="https://partner.example/", reader=reader.person)
    return id


@pytest.mark.parametrize(("method", "path"), ENDPOINTS)
def test_anonymous_requests_are_refused(method: str, path: str) -> None:
    assert getattr(nobody(), method)(path).status_code == 401


@pytest.mark.parametrize(("method", "path"), ENDPOINTS)
def test_requests_by_people_who_are_not_administrators_are_refused(
    method: str, path: str, reader: Actor
) -> None:
    assert getattr(signed_in(reader), method)(path).status_code == 403


def test_the_secret_is_shown_once(browser: APIClient, reader: Actor) -> None:
    made = browser.post("/api/webhooks", a_body(reader), format="json")

    assert made.status_code == 201
    assert made.json()["secret"].startswith("whsec_")
    row = browser.get(f"/api/webhooks/{made.json()['id']}")
    assert made.json()["secret"] not in row.content.decode()
    assert row.json()["reader"]["id"] == str(reader.person)
    assert row.json()["topics"] == ["group", "vote.closed"]
    assert row.json()["position"] == head() - 1
    assert not Fact.objects.filter(state__contains=made.json()["secret"]).exists()


def test_a_repeated_intent_makes_one_webhook(browser: APIClient, reader: Actor) -> None:
    browser.credentials(HTTP_IDEMPOTENCY_KEY="one")
    first = browser.post("/api/webhooks", a_body(reader), format="json")
    again = browser.post("/api/webhooks", a_body(reader), format="json")

    assert first.json() == again.json()
    assert len(browser.get("/api/webhooks").json()["results"]) == 1


@pytest.mark.parametrize(
    ("more", "status", "code"),
    [
        ({"url": "http://partner.example/"}, 409, "webhook-needs-https"),
        ({"url": "https://name:word@partner.example/"}, 409, "webhook-address-not-plain"),
        ({"url": "https:///hook"}, 409, "webhook-address-not-plain"),
        ({"url": "https://[::1"}, 409, "webhook-address-not-plain"),
        ({"url": "https://partner.example:port/"}, 409, "webhook-address-not-plain"),
        ({"reader": str(ANY)}, 404, "not-found"),
        ({"topics": ["Vote Closed"]}, 400, None),
        ({"name": ""}, 400, None),
    ],
)
def test_an_invalid_webhook_is_refused(
    browser: APIClient, reader: Actor, more: dict[str, Any], status: int, code: str | None
) -> None:
    refused = browser.post("/api/webhooks", {**a_body(reader), **more}, format="json")

    assert refused.status_code == status
    if code:
        assert refused.json()["code"] == code
    assert not Fact.objects.filter(topic="webhook.added").exists()


def test_a_webhook_is_stopped_resumed_changed_replayed_and_removed(
    browser: APIClient, administrator: Actor, reader: Actor
) -> None:
    at = f"/api/webhooks/{a_webhook(administrator, reader)}"

    assert browser.post(f"{at}/stop").status_code == 200
    assert browser.post(f"{at}/stop").json()["code"] == "webhook-unchanged"
    assert browser.get(at).json()["stopped"] == "by-hand"
    assert browser.post(f"{at}/resume").status_code == 200
    assert browser.get(at).json()["stopped"] is None
    changed = a_body(reader, name="Autre")
    del changed["reader"]
    assert browser.post(f"{at}/change", changed, format="json").status_code == 200
    assert browser.get(at).json()["name"] == "Autre"
    assert browser.post(f"{at}/replay", {"after": 1}, format="json").status_code == 200
    assert browser.get(at).json()["position"] == 1
    assert (
        browser.post(f"{at}/replay", {"after": 10**6}, format="json").json()["code"]
        == "beyond-the-log"
    )
    assert browser.post(f"{at}/remove").status_code == 200
    assert browser.get(at).status_code == 404
    assert browser.post(f"{at}/stop").json()["code"] == "webhook-removed"


def test_a_list_of_ten_takes_few_queries(
    browser: APIClient,
    administrator: Actor,
    reader: Actor,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for _ in range(10):
        a_webhook(administrator, reader)
    browser.get("/api/webhooks")

    with django_assert_max_num_queries(7):
        found = browser.get("/api/webhooks").json()["results"]

    assert len(found) == 10


def test_a_partner_fetches_messages_by_its_secret_under_the_rights_of_its_reader(
    administrator: Actor, reader: Actor
) -> None:
    start = head()
    webhook = a_webhook(administrator, reader)
    hidden, shown = a_group(Visibility.PARTICIPANTS), a_group(Visibility.PUBLIC)
    partner = nobody()
    partner.credentials(HTTP_AUTHORIZATION=f"Bearer {secret_of(webhook)}")

    page = partner.get(f"/api/webhooks/{webhook}/messages", {"after": start}).json()

    objects = [message["data"]["object"]["id"] for message in page["results"]]
    assert str(shown) in objects
    assert str(hidden) not in objects
    assert page["after"] == page["results"][-1]["data"]["position"]
    assert not page["more"]
    again = partner.get(f"/api/webhooks/{webhook}/messages", {"after": page["after"]}).json()
    assert again == {"results": [], "after": page["after"], "more": False}


def partner_of(webhook: UUID) -> APIClient:
    partner = nobody()
    partner.credentials(HTTP_AUTHORIZATION=f"Bearer {secret_of(webhook)}")
    return partner


def test_a_partner_reads_earlier_facts_only_after_a_replay(
    administrator: Actor, reader: Actor
) -> None:
    start = head()
    a_group()
    webhook = a_webhook(administrator, reader)
    added = head() - 1
    partner, at = partner_of(webhook), f"/api/webhooks/{webhook}/messages"

    assert partner.get(at, {"after": 0}).json() == {"results": [], "after": added, "more": False}

    replay_webhook(administrator, webhook, start)
    replay_webhook(administrator, webhook, added)
    results = partner.get(at, {"after": 0}).json()["results"]
    assert results[0]["data"]["position"] == start + 1


def test_a_reading_by_a_partner_is_recorded_once_an_hour(
    administrator: Actor, reader: Actor
) -> None:
    webhook = a_webhook(administrator, reader)
    for _ in range(2):
        partner_of(webhook).get(f"/api/webhooks/{webhook}/messages", {"after": 0})

    [fact] = Fact.objects.filter(topic="log.read")
    assert (fact.actor_kind, fact.actor) == ("token", None)
    assert json.loads(fact.state) == {
        "person": str(reader.person),
        "filters": {"webhook": str(webhook)},
        "concerns": [],
    }


def test_messages_are_refused_once_stopped_by_hand_or_without_a_reader(
    administrator: Actor, reader: Actor
) -> None:
    stopped, failing, orphan = (a_webhook(administrator, reader) for _ in range(3))
    stop_webhook(administrator, stopped)
    stop_webhook(administrator, failing, Stop.FAILING)

    def answer(webhook: UUID) -> Any:
        return partner_of(webhook).get(f"/api/webhooks/{webhook}/messages", {"after": 0})

    assert answer(failing).status_code == 200
    assert answer(stopped).status_code == 403
    assert answer(stopped).json()["code"] == "webhook-stopped"
    user = account(reader)
    user.is_active = False
    user.save()
    assert answer(orphan).status_code == 403


@pytest.mark.parametrize(
    "authorization", ["", "Bearer ", "Bearer whsec_x", "Basic x", "Bearer \udcff"]
)
def test_messages_are_refused_without_the_secret(
    administrator: Actor, reader: Actor, authorization: str
) -> None:
    webhook = a_webhook(administrator, reader)
    partner = nobody()
    partner.credentials(HTTP_AUTHORIZATION=authorization)

    assert partner.get(f"/api/webhooks/{webhook}/messages", {"after": 0}).status_code == 401
    assert partner.get(f"/api/webhooks/{ANY}/messages", {"after": 0}).status_code == 401


def test_the_secret_of_one_webhook_opens_no_other(administrator: Actor, reader: Actor) -> None:
    one, other = a_webhook(administrator, reader), a_webhook(administrator, reader)
    partner = nobody()
    partner.credentials(HTTP_AUTHORIZATION=f"Bearer {secret_of(one)}")

    assert partner.get(f"/api/webhooks/{other}/messages", {"after": 0}).status_code == 401


def test_the_secret_of_a_removed_webhook_is_refused(administrator: Actor, reader: Actor) -> None:
    webhook = a_webhook(administrator, reader)
    secret = secret_of(webhook)
    remove_webhook(administrator, webhook)
    partner = nobody()
    partner.credentials(HTTP_AUTHORIZATION=f"Bearer {secret}")

    assert partner.get(f"/api/webhooks/{webhook}/messages", {"after": 0}).status_code == 401
