"""Admission to the socket: origins, sessions, limits, and disconnection within a second."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date
from uuid import uuid4

import pytest
from asgiref.sync import sync_to_async
from channels.testing import WebsocketCommunicator
from django.conf import settings
from django.contrib.sessions.models import Session

from federations.membership.commands import end_mandate
from federations.working_groups.aggregate import Visibility
from federations.working_groups.commands import change_visibility
from majlis.accounts.commands import close_account, remove_administrator
from majlis.accounts.models import User
from majlis.asgi import application
from majlis.domain import Actor
from majlis.live import consumer, feed, rights
from majlis.slices import topics
from tests.support.people import a_person, a_recorded_person
from tests.support.watching import HERE, Browser, connected, session_of
from tests.support.world import Panel, a_panel, an_open_vote

pytestmark = pytest.mark.django_db(transaction=True)


async def handshake_accepted(origin: str | None, path: str = "/live", session: str = "") -> bool:
    """Whether a handshake from a page of this origin is accepted."""
    cookie = f"{settings.SESSION_COOKIE_NAME}={session}".encode()
    headers = [(b"host", b"localhost"), (b"cookie", cookie)]
    if origin is not None:
        headers.append((b"origin", origin.encode()))
    socket = WebsocketCommunicator(application, path, headers=headers)
    accepted, _ = await socket.connect()
    await socket.disconnect()
    return bool(accepted)


@pytest.mark.parametrize(
    "origin",
    [
        None,
        "",
        "null",
        "https://elsewhere.example",
        f"{HERE}.elsewhere.example",
        "file://",
        "a b",
        f"{HERE}:8001",
        "https://localhost",
        "http://127.0.0.1",
        "http://anybody@localhost",
        f"{HERE}/",
    ],
)
async def test_other_origins_are_refused_even_with_a_valid_session(
    origin: str | None,
) -> None:
    session = await sync_to_async(lambda: session_of(a_person("Une déléguée")))()
    assert not await handshake_accepted(origin, session=session)
    assert await handshake_accepted(HERE, session=session)


@pytest.mark.parametrize("path", ["/", "/live/more", "/api/me", "/lives"])
async def test_only_the_live_path_accepts_a_socket(path: str) -> None:
    assert not await handshake_accepted(HERE, path)


@pytest.mark.parametrize("session", ["", "made-up", "\x00", "é" * 300])
async def test_a_socket_with_an_invalid_session_is_closed(session: str) -> None:
    async with connected(None, session=session) as browser:
        assert await browser.receive("welcome") == {"type": "close", "code": consumer.NOT_SIGNED_IN}


async def test_a_socket_of_a_closed_account_is_closed_despite_its_session() -> None:
    session = await sync_to_async(lambda: session_of(a_person("Une déléguée")))()
    await User.objects.aupdate(is_active=False)
    async with connected(None, session=session) as browser:
        assert await browser.receive("welcome") == {"type": "close", "code": consumer.NOT_SIGNED_IN}


async def test_the_number_of_sockets_is_limited_per_person(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(consumer, "SOCKETS", 2)
    one, other = [await sync_to_async(a_person)(name) for name in ("Une", "Autre")]
    async with connected(one) as first:
        async with connected(one) as second:
            assert (await second.receive("welcome"))["type"] == "welcome"
            async with connected(one) as third:
                assert await third.receive("welcome") == {
                    "type": "close",
                    "code": consumer.TOO_MUCH,
                }
            async with connected(other) as theirs:
                assert (await theirs.receive("welcome"))["type"] == "welcome"
        async with connected(one) as fourth:
            assert (await fourth.receive("welcome"))["type"] == "welcome"
        await first.send(type="ping")
        assert (await first.receive("heartbeat"))["type"] == "heartbeat"


async def assert_closed_within_a_second(browser: Browser) -> None:
    async with asyncio.timeout(1):
        assert await browser.receive("closed") == {"type": "close", "code": consumer.NOT_SIGNED_IN}


async def test_a_deleted_session_closes_its_socket_and_no_other() -> None:
    person = await sync_to_async(a_person)("Une déléguée")
    async with connected(person) as here, connected(person) as there:
        for browser in (here, there):
            await browser.receive("welcome")
        await sync_to_async(Session.objects.filter(pk=there.session).delete)()
        await assert_closed_within_a_second(there)
        await here.send(type="ping")
        assert (await here.receive("heartbeat"))["type"] == "heartbeat"


async def test_closing_an_account_closes_its_sockets() -> None:
    person = await sync_to_async(a_recorded_person)("Une déléguée")
    administrator = await sync_to_async(a_person)("Administration", administrator=True)
    async with connected(person) as browser:
        await browser.receive("welcome")
        assert person.person
        await sync_to_async(close_account)(administrator, person.person)
        await assert_closed_within_a_second(browser)


async def test_a_sign_out_during_the_handshake_closes_the_socket(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    person = await sync_to_async(a_person)("Une déléguée")
    session = await sync_to_async(session_of)(person)
    real_visitor = rights.visitor

    def slow(headers: list[tuple[bytes, bytes]]) -> object:
        who = real_visitor(headers)
        Session.objects.filter(pk=session).delete()
        return who

    monkeypatch.setattr(rights, "visitor", slow)
    async with connected(None, session=session) as browser:
        await assert_closed_within_a_second(browser)


def end_the_mandate(panel: Panel, delegate: Actor, administrator: Actor) -> None:
    assert delegate.mandate
    end_mandate(administrator, delegate.mandate)


def make_the_group_private(panel: Panel, delegate: Actor, administrator: Actor) -> None:
    change_visibility(administrator, panel.group, Visibility.PARTICIPANTS)


@pytest.mark.parametrize(
    ("visibility", "outside", "act"),
    [
        (Visibility.MEMBERS, False, end_the_mandate),
        (Visibility.PUBLIC, True, make_the_group_private),
    ],
)
async def test_a_right_taken_away_closes_the_topic_within_a_second(
    visibility: Visibility, outside: bool, act: Callable[[Panel, Actor, Actor], None]
) -> None:
    panel = await sync_to_async(a_panel)(3, visibility)
    vote = await sync_to_async(an_open_vote)(panel)
    administrator = await sync_to_async(a_person)("Administration", administrator=True)
    who = await sync_to_async(a_person)("Une passante") if outside else panel.delegates[2]
    async with connected(who) as browser:
        assert (await browser.watch(f"vote.{vote}"))["type"] == "watching"
        await sync_to_async(act)(panel, panel.delegates[2], administrator)
        async with asyncio.timeout(1):
            assert (await browser.receive("closed"))["topic"] == f"vote.{vote}"


async def test_a_dismissed_administrator_loses_the_log_within_a_second() -> None:
    administrator = await sync_to_async(a_recorded_person)("Administration", administrator=True)
    other = await sync_to_async(a_person)("Autre administration", administrator=True)
    async with connected(administrator) as browser:
        assert (await browser.watch("log"))["type"] == "watching"
        assert administrator.person
        await sync_to_async(remove_administrator)(other, administrator.person)
        async with asyncio.timeout(1):
            assert (await browser.receive("closed"))["topic"] == "log"


async def test_rights_are_checked_again_when_the_day_changes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(feed, "HEARTBEAT", 0.05)
    monkeypatch.setattr(rights, "TURNS", 1_000_000)
    panel = await sync_to_async(a_panel)(3)
    vote = await sync_to_async(an_open_vote)(panel)
    async with connected(panel.delegates[0]) as browser:
        assert (await browser.watch(f"vote.{vote}"))["type"] == "watching"
        assert feed.running
        feed.running.rights._beats = 1_000  # no check in turn is near
        monkeypatch.setattr(topics, "admit", lambda actor, topic: None)
        for _ in range(4):
            assert (await browser.receive("heartbeat", "closed"))["type"] == "heartbeat"
        monkeypatch.setattr(rights, "today", lambda: date(2000, 1, 1))
        assert (await browser.receive("closed"))["topic"] == f"vote.{vote}"


async def test_rights_are_checked_again_in_turn_without_any_event(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(feed, "HEARTBEAT", 0.05)
    panel = await sync_to_async(a_panel)(3)
    vote = await sync_to_async(an_open_vote)(panel)
    async with connected(panel.delegates[0]) as browser:
        assert (await browser.watch(f"vote.{vote}"))["type"] == "watching"
        monkeypatch.setattr(topics, "admit", lambda actor, topic: None)
        assert (await browser.receive("closed"))["topic"] == f"vote.{vote}"


async def test_a_persons_topic_is_theirs_alone_and_has_no_presence() -> None:
    person = await sync_to_async(a_person)("Une déléguée")
    async with connected(person) as browser:
        assert (await browser.watch(f"person.{person.person}"))["type"] == "watching"
        assert (await browser.watch(f"person.{uuid4()}"))["type"] == "refused"
        await asyncio.sleep(0.1)
        assert await browser.socket.receive_nothing()
