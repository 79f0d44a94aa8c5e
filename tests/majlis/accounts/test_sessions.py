"""The sessions of a person: listed, ended one by one or all at once, and by a new password."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from allauth.usersessions.models import UserSession
from channels.db import database_sync_to_async
from channels.testing import WebsocketCommunicator
from django.contrib.sessions.models import Session
from pytest_django import Settings
from rest_framework.test import APIClient

from majlis.accounts import commands
from majlis.accounts.sessions import INTERVAL, Seen
from majlis.domain import Actor
from majlis.live import feed
from tests.support.people import a_person, account, nobody

ALLAUTH = "/_allauth/browser/v1"
SESSIONS = f"{ALLAUTH}/auth/sessions"
GOOD = "une phrase assez longue"


def signed_in_by_form(person: Actor, browser: str = "Firefox") -> APIClient:
    """A browser in which this person signs in by the form."""
    client = nobody()
    body = {"email": account(person).email, "password": GOOD}
    answer = client.post(f"{ALLAUTH}/auth/login", body, format="json", HTTP_USER_AGENT=browser)
    assert answer.status_code == 200
    return client


def listed(client: APIClient) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = client.get(SESSIONS).json()["data"]
    return rows


@pytest.fixture
async def own_feed() -> AsyncIterator[None]:
    """A test with sockets has a loop of its own, and therefore a feed of its own."""
    yield
    if feed.running:
        await feed.running.stop()


@pytest.mark.django_db
def test_a_person_lists_their_sessions_with_the_present_one_marked() -> None:
    person = a_person(password=GOOD)
    here, _ = signed_in_by_form(person, "Here/1"), signed_in_by_form(person, "There/1")
    rows = {row["user_agent"]: row for row in listed(here)}
    assert set(rows) == {"Here/1", "There/1"}
    assert [row["is_current"] for row in rows.values()] == [True, False]
    assert rows["There/1"]["ip"] == "127.0.0.1"
    assert rows["There/1"]["last_seen_at"] >= rows["There/1"]["created_at"]


@pytest.mark.django_db
def test_a_session_has_the_address_that_the_limits_count(settings: Settings) -> None:
    settings.REST_FRAMEWORK = settings.REST_FRAMEWORK | {"NUM_PROXIES": 1}
    person = a_person(password=GOOD)
    client = nobody()
    client.defaults |= {"HTTP_X_FORWARDED_FOR": "203.0.113.9, [::ffff:192.0.2.7]:567"}
    body = {"email": account(person).email, "password": GOOD}
    assert client.post(f"{ALLAUTH}/auth/login", body, format="json").status_code == 200
    assert [row["ip"] for row in listed(client)] == ["192.0.2.7"]


@pytest.mark.django_db
def test_ending_one_session_keeps_the_others() -> None:
    person = a_person(password=GOOD)
    here, there, elsewhere = (signed_in_by_form(person) for _ in range(3))
    (gone,) = UserSession.objects.filter(session_key=there.cookies["sessionid"].value)
    here.delete(SESSIONS, {"sessions": [gone.pk]}, format="json")
    assert there.get("/api/me").status_code == 401
    assert here.get("/api/me").status_code == elsewhere.get("/api/me").status_code == 200


@pytest.mark.django_db
def test_a_person_cannot_end_another_s_session() -> None:
    theirs, mine = (signed_in_by_form(a_person(password=GOOD)) for _ in range(2))
    (one,) = listed(theirs)
    assert mine.delete(SESSIONS, {"sessions": [one["id"]]}, format="json").status_code == 400
    assert theirs.get("/api/me").status_code == 200


@pytest.mark.django_db
def test_changing_the_password_ends_the_other_sessions_and_keeps_this_one() -> None:
    person = a_person(password=GOOD)
    here, there = signed_in_by_form(person), signed_in_by_form(person)
    body = {"current_password": GOOD, "new_password": "une tout autre phrase"}
    wrong = here.post(
        f"{ALLAUTH}/account/password/change", {**body, "current_password": "x"}, format="json"
    )
    assert wrong.json()["errors"]["current_password"][0]["code"] == "incorrect-password"
    answer = here.post(f"{ALLAUTH}/account/password/change", body, format="json")
    assert answer.status_code == 200
    # The row itself is deleted, and an open socket checks it.
    assert not Session.objects.filter(pk=there.cookies["sessionid"].value).exists()
    assert here.get("/api/me").status_code == 200
    assert there.get("/api/me").status_code == 401
    assert len(listed(here)) == 1


@pytest.mark.django_db
def test_last_seen_is_written_every_few_minutes_and_not_at_each_request(
    monkeypatch: pytest.MonkeyPatch, django_assert_num_queries: Any
) -> None:
    client = signed_in_by_form(a_person(password=GOOD))
    before = UserSession.objects.get().last_seen_at
    now = [0.0]
    monkeypatch.setattr("majlis.accounts.sessions.time.monotonic", lambda: now[0])
    with django_assert_num_queries(2):  # session and person: nothing is written
        client.get("/health/live")
        now[0] += INTERVAL - 1
    client.get("/health/live")
    assert UserSession.objects.get().last_seen_at == before
    now[0] += 2
    client.get("/health/live")
    assert UserSession.objects.get().last_seen_at > before


@pytest.mark.django_db
def test_a_session_without_a_row_gets_one_at_a_later_request(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    person = a_person(password=GOOD)
    client = signed_in_by_form(person)
    UserSession.objects.all().delete()
    now = [0.0]
    monkeypatch.setattr("majlis.accounts.sessions.time.monotonic", lambda: now[0])
    for _ in range(2):
        client.get("/health/live")
        now[0] += INTERVAL + 1
    assert UserSession.objects.get().user_id == person.person


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("ending", ["one", "password", "account", "account without rows"])
async def test_a_socket_of_an_ended_session_closes_within_a_second(
    ending: str, own_feed: None
) -> None:
    from majlis.asgi import application

    person = await database_sync_to_async(a_person)(password=GOOD)
    whose = person.person
    assert whose

    def act() -> None:
        if ending == "one":
            ids = [row["id"] for row in listed(here) if not row["is_current"]]
            here.delete(SESSIONS, {"sessions": ids}, format="json")
        elif ending == "password":
            body = {"current_password": GOOD, "new_password": "une tout autre phrase"}
            here.post(f"{ALLAUTH}/account/password/change", body, format="json")
        else:
            if ending == "account without rows":
                UserSession.objects.all().delete()
            commands.close_account(a_person(administrator=True), whose)

    here = await database_sync_to_async(signed_in_by_form)(person)
    there = await database_sync_to_async(signed_in_by_form)(person)
    cookie = f"sessionid={there.cookies['sessionid'].value}".encode()
    socket = WebsocketCommunicator(
        application,
        "/live",
        headers=[(b"cookie", cookie), (b"host", b"localhost"), (b"origin", b"http://localhost")],
    )
    connected, _ = await socket.connect()
    assert connected
    await socket.send_json_to({"type": "hello"})
    assert (await socket.receive_json_from())["type"] == "welcome"
    await socket.send_json_to({"type": "watch", "topic": f"person.{whose}"})
    await database_sync_to_async(act)()
    async with asyncio.timeout(1):
        while (message := await socket.receive_output())["type"] != "websocket.close":
            pass
    assert message["code"] == 4401


def test_the_number_of_remembered_sessions_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("majlis.accounts.sessions.REMEMBERED", 3)
    middleware = Seen(lambda request: pytest.fail(str(request)))
    for number in range(10):
        middleware._is_due(str(number))
    assert len(middleware._noted) == 3
