"""The socket: rights to watch, pushes, refusals, and the replay after a reconnection."""

from __future__ import annotations

import asyncio
import threading
from typing import Any
from uuid import UUID

import pytest
from asgiref.sync import sync_to_async
from django.contrib.sessions.models import Session
from django.db import OperationalError
from django.utils import timezone

from federations.votes.rules import Choice
from federations.working_groups.aggregate import Visibility
from federations.working_groups.commands import change_visibility
from majlis.accounts.models import User
from majlis.domain import Actor
from majlis.live import consumer, feed
from majlis.slices import topics
from tests.support.people import a_person
from tests.support.watching import connected
from tests.support.world import Panel, a_panel, an_open_vote

pytestmark = pytest.mark.django_db(transaction=True)


def _head() -> int:
    from majlis.eventstore.store import head

    return head()


async def a_vote() -> tuple[Panel, UUID]:
    panel = await sync_to_async(a_panel)(3)
    return panel, await sync_to_async(an_open_vote)(panel)


async def test_a_watcher_receives_a_ballot() -> None:
    panel, vote = await a_vote()
    async with connected(panel.delegates[1]) as browser:
        assert (await browser.watch(f"vote.{vote}"))["type"] == "watching"
        position = await sync_to_async(panel.cast)(vote, panel.delegates[0], Choice.FOR)
        frame = await browser.receive("rows")
        assert (frame["position"], frame["facts"]) == (position, ["ballot.cast"])
        assert {row["kind"] for row in frame["rows"]} == {"tally", "elector"}


@pytest.mark.parametrize("topic", ["vote.{vote}", "vote.nonsense", "nothing", "", "vote", "log"])
async def test_forbidden_and_unknown_topics_are_refused_alike(topic: str) -> None:
    _, vote = await a_vote()
    passer_by = await sync_to_async(a_person)("Une passante")
    async with connected(passer_by) as browser:
        refused = await browser.watch(topic.format(vote=vote))
        assert (refused["type"], refused["code"]) == ("refused", "not-allowed")


async def test_a_returning_browser_receives_what_it_missed() -> None:
    panel, vote = await a_vote()
    missed = await sync_to_async(panel.cast)(vote, panel.delegates[0], Choice.FOR)
    async with connected(panel.delegates[1], since=missed - 1) as browser:
        assert (await browser.receive("welcome", "resync"))["type"] == "welcome"
        await browser.send(type="watch", topic=f"vote.{vote}")
        frame = await browser.receive("rows")
        assert (frame["position"], frame["facts"]) == (missed, ["ballot.cast"])


async def test_a_browser_ahead_of_the_log_is_sent_a_resync() -> None:
    panel, _ = await a_vote()
    ahead = await sync_to_async(_head)() + 1
    async with connected(panel.delegates[1], since=ahead) as browser:
        assert (await browser.receive("welcome", "resync"))["type"] == "resync"
        assert (await browser.receive("welcome"))["position"] < ahead


async def test_a_lost_wake_up_only_delays_a_push(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed.Feed, "wake_from_thread", lambda self: None)
    panel, vote = await a_vote()
    async with connected(panel.delegates[1]) as browser:
        await browser.watch(f"vote.{vote}")
        await sync_to_async(panel.cast)(vote, panel.delegates[0], Choice.FOR)
        assert (await browser.receive("rows"))["facts"] == ["ballot.cast"]


async def test_a_group_made_private_is_closed_to_outsiders_before_the_next_push() -> None:
    panel = await sync_to_async(a_panel)(3, Visibility.PUBLIC)
    vote = await sync_to_async(an_open_vote)(panel)
    passer_by = await sync_to_async(a_person)("Une passante")
    administrator = await sync_to_async(a_person)("Administration", administrator=True)
    async with connected(passer_by) as browser:
        await browser.watch(f"vote.{vote}")

        def make_private_and_vote() -> None:
            change_visibility(administrator, panel.group, Visibility.PARTICIPANTS)
            panel.cast(vote, panel.delegates[0], Choice.FOR)

        await sync_to_async(make_private_and_vote)()
        frame = await browser.receive("closed", "rows")
        assert (frame["type"], frame["topic"]) == ("closed", f"vote.{vote}")
        await asyncio.sleep(0.2)
        assert await browser.socket.receive_nothing()


async def test_people_on_one_topic_see_each_other() -> None:
    panel, vote = await a_vote()
    async with connected(panel.delegates[0]) as one:
        await one.send(type="watch", topic=f"vote.{vote}")
        assert (await one.receive("present"))["count"] == 1
        async with connected(panel.delegates[1]) as other:
            await other.watch(f"vote.{vote}")
            present = await one.receive("present")
            assert present["count"] == 2
            assert {person["id"] for person in present["people"]} == {
                str(actor.person) for actor in panel.delegates[:2]
            }
        assert (await one.receive("present"))["count"] == 1


@pytest.mark.parametrize(
    "text",
    [
        " ",
        "{",
        "[]",
        '"watch"',
        '{"type": 7}',
        '{"type": "dance"}',
        '{"type":"watch","x":1}',
        "\ud800",
    ],
)
async def test_a_malformed_frame_is_answered_with_an_error_and_the_socket_stays_open(
    text: str,
) -> None:
    panel, vote = await a_vote()
    async with connected(panel.delegates[0]) as browser:
        await browser.socket.send_to(text_data=text)
        assert (await browser.receive("error"))["code"] == "malformed"
        assert (await browser.watch(f"vote.{vote}"))["type"] == "watching"


async def test_a_browser_that_sends_too_many_frames_gets_an_error() -> None:
    panel, _ = await a_vote()
    async with connected(panel.delegates[0]) as browser:
        for _ in range(2 * consumer.FASTEST + 2):
            await browser.send(type="ping")
        assert (await browser.receive("error"))["code"] == "too-much"


async def test_a_browser_that_never_acknowledges_is_sent_a_resync_and_closed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(consumer, "BEHIND_FRAMES", 1)
    panel, vote = await a_vote()
    async with connected(panel.delegates[1]) as browser:
        await browser.watch(f"vote.{vote}")
        for delegate in panel.delegates[:2]:
            await sync_to_async(panel.cast)(vote, delegate, Choice.FOR)
            if delegate is panel.delegates[0]:
                await browser.receive("rows")
        assert (await browser.receive("resync", "rows"))["type"] == "resync"
        assert (await browser.receive("close"))["code"] == consumer.FELL_BEHIND


async def test_a_browser_that_acknowledges_stays_connected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(consumer, "BEHIND_FRAMES", 1)
    panel, vote = await a_vote()
    async with connected(panel.delegates[1]) as browser:
        await browser.watch(f"vote.{vote}")
        for delegate in panel.delegates:
            await sync_to_async(panel.cast)(vote, delegate, Choice.FOR)
            frame = await browser.receive("rows", "resync")
            assert frame["type"] == "rows"
            await browser.send(type="ack", position=frame["position"])
            await browser.send(type="ping")
            await browser.receive("heartbeat")


async def test_an_expired_session_closes_the_socket_at_the_next_heartbeat(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(feed, "HEARTBEAT", 0.0)
    panel, vote = await a_vote()
    async with connected(panel.delegates[1]) as browser:
        await browser.watch(f"vote.{vote}")
        await browser.receive("heartbeat")
        await Session.objects.filter(pk=browser.session).aupdate(expire_date=timezone.now())
        assert (await browser.receive("close"))["code"] == consumer.NOT_SIGNED_IN


async def test_a_fault_in_the_rows_of_a_slice_sends_a_resync_and_the_feed_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    panel, vote = await a_vote()

    def broken(topic: str, ids: Any) -> Any:
        raise RuntimeError("a slice's fault")

    async with connected(panel.delegates[1]) as browser:
        await browser.watch(f"vote.{vote}")
        with monkeypatch.context() as patch:
            patch.setitem(topics._kinds, "tally", broken)
            await sync_to_async(panel.cast)(vote, panel.delegates[0], Choice.FOR)
            assert (await browser.receive("resync", "rows"))["type"] == "resync"
        await sync_to_async(panel.cast)(vote, panel.delegates[1], Choice.FOR)
        assert (await browser.receive("rows"))["facts"] == ["ballot.cast"]


async def test_a_fault_in_reading_a_fact_sends_a_resync_and_the_feed_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    panel, vote = await a_vote()

    def broken(fact: Any) -> Any:
        raise RuntimeError("a slice's fault")

    async with connected(panel.delegates[1]) as browser:
        await browser.watch(f"vote.{vote}")
        with monkeypatch.context() as patch:
            patch.setattr(topics, "touched_by", broken)
            await sync_to_async(panel.cast)(vote, panel.delegates[0], Choice.FOR)
            assert (await browser.receive("resync", "rows"))["type"] == "resync"
        await sync_to_async(panel.cast)(vote, panel.delegates[1], Choice.FOR)
        assert (await browser.receive("rows"))["facts"] == ["ballot.cast"]


async def test_the_feed_survives_a_database_error_while_rights_are_checked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    panel, vote = await a_vote()
    administrator = await sync_to_async(a_person)("Administration", administrator=True)
    real_admit, away = topics.admit, [True]

    def admit(actor: Actor, topic: str) -> UUID | None:
        if away.pop() if away else False:
            raise OperationalError("the database is away")
        return real_admit(actor, topic)

    async with connected(panel.delegates[1]) as browser:
        await browser.watch(f"vote.{vote}")
        monkeypatch.setattr(topics, "admit", admit)
        await sync_to_async(change_visibility)(administrator, panel.group, Visibility.MEMBERS)
        await sync_to_async(panel.cast)(vote, panel.delegates[0], Choice.FOR)
        assert (await browser.receive("rows", "closed"))["type"] == "rows"


async def test_a_topic_watched_during_a_read_receives_its_facts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    panel, vote = await a_vote()
    read, reading, go_on = feed.read_stretch, threading.Event(), threading.Event()

    def slow(after: int, upto: int | None, watched: set[str]) -> feed.Stretch:
        if upto is None:
            reading.set()
            go_on.wait(10)
        return read(after, upto, watched)

    async with (
        connected(panel.delegates[0]),
        connected(panel.delegates[1], since=await sync_to_async(_head)()) as browser,
    ):
        monkeypatch.setattr(feed, "read_stretch", slow)
        await sync_to_async(reading.wait)(10)
        await browser.send(type="watch", topic=f"vote.{vote}")
        await asyncio.sleep(0.2)
        await sync_to_async(panel.cast)(vote, panel.delegates[0], Choice.FOR)
        go_on.set()
        assert (await browser.receive("rows"))["facts"] == ["ballot.cast"]


async def test_a_consumer_that_fails_is_removed_from_the_feed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    panel, vote = await a_vote()

    async def broken(self: Any, frame: Any) -> None:
        raise RuntimeError("the consumer's fault")

    async def conversation() -> None:
        async with connected(panel.delegates[0]) as browser:
            await browser.watch(f"vote.{vote}")
            monkeypatch.setattr(consumer.Live, "_hello", broken)
            await browser.send(type="hello")
            await browser.socket.wait()

    with pytest.raises(RuntimeError, match="the consumer's fault"):
        await conversation()
    assert feed.running
    assert not feed.running.browsers.topics()


async def test_a_former_administrator_loses_the_log_at_the_next_check(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(feed, "HEARTBEAT", 0.05)
    administrator = await sync_to_async(a_person)("Administration", administrator=True)
    async with connected(administrator) as browser:
        assert (await browser.watch("log"))["type"] == "watching"
        await User.objects.filter(is_administrator=True).aupdate(is_administrator=False)
        assert (await browser.receive("closed"))["topic"] == "log"
