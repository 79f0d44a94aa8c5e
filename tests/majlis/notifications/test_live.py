"""Pushes of a person's notices, whoever changed them, also without a fact."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from asgiref.sync import sync_to_async
from django.db import connections

from majlis.domain import Actor
from majlis.eventstore.store import head
from majlis.live import bell, feed
from majlis.notifications.inbox import Act, do
from majlis.notifications.models import Notice
from majlis.slices import topics
from tests.support.live import Row
from tests.support.notices import notices_of, notify
from tests.support.people import a_person, signed_in
from tests.support.watching import Browser, connected
from tests.support.world import Panel, a_panel, an_action

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
async def own_feed() -> AsyncIterator[None]:
    yield
    if feed.running:
        await feed.running.stop()
    await sync_to_async(connections.close_all)()


def an_assignment() -> tuple[Panel, Actor]:
    """An action whose assignee has no notice yet."""
    panel = a_panel(2)
    notify()
    Notice.objects.all().delete()
    an_action(panel.group, assignee=panel.delegates[1])
    return panel, panel.delegates[1]


async def next_notice(browser: Browser) -> Row:
    """The next row of kind `notice`."""
    while True:
        frame = await browser.receive("rows")
        for row in frame["rows"]:
            if row["kind"] == "notice":
                assert isinstance(row, dict)
                return row


async def test_a_notice_and_its_changes_are_pushed() -> None:
    _, me = await sync_to_async(an_assignment)()
    assert me.person
    async with connected(me) as browser:
        assert (await browser.watch(f"person.{me.person}"))["type"] == "watching"
        await sync_to_async(notify)()
        first = await next_notice(browser)
        assert (first["topic"], first["unread"]) == ("action.assigned", True)
        [notice] = await sync_to_async(notices_of)(me)
        # Another window of the same person archives the notice.
        await sync_to_async(do)(me.person, Act.DONE, [notice.pk])
        done = await next_notice(browser)
        assert (done["id"], done["done"]) == (first["id"], True)
        assert done["rev"] > first["rev"]


async def test_a_lost_wake_up_only_delays_a_push(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bell, "touched", lambda: None)
    monkeypatch.setattr("majlis.notifications.notices.touched", lambda: None)
    _, me = await sync_to_async(an_assignment)()
    async with connected(me) as browser:
        await browser.watch(f"person.{me.person}")
        await sync_to_async(notify)()
        assert (await next_notice(browser))["topic"] == "action.assigned"


async def test_a_returning_browser_receives_the_notices_changed_meanwhile() -> None:
    _, me = await sync_to_async(an_assignment)()
    position = await sync_to_async(head)()
    async with connected(me) as browser:
        await browser.watch(f"person.{me.person}")
    # While they are away, no fact is recorded: only their notices change.
    await sync_to_async(notify)()
    async with connected(me, since=position) as browser:
        await browser.send(type="watch", topic=f"person.{me.person}")
        assert (await next_notice(browser))["topic"] == "action.assigned"


async def test_a_person_receives_no_notices_of_another() -> None:
    panel, me = await sync_to_async(an_assignment)()
    async with connected(panel.chair) as browser:
        assert (await browser.watch(f"person.{me.person}"))["type"] == "refused"
        await browser.watch(f"person.{panel.chair.person}")
        await sync_to_async(notify)()
        await browser.send(type="ping")
        assert (await browser.receive("rows", "heartbeat"))["type"] == "heartbeat"


def test_live_equals_fetched() -> None:
    _, me = an_assignment()
    assert me.person
    topic, client = f"person.{me.person}", signed_in(me)

    def fetched() -> list[Row]:
        rows: list[Row] = client.get("/api/notices").json()["results"]
        return rows

    def pushed(act: Callable[[], object]) -> list[dict[str, Any]]:
        began = datetime.now(UTC)
        act()
        changed = topics.changed_unlogged(began, topic)
        return topics.rows(topic, "notice", [id for (_, _, id) in changed])

    assert pushed(notify) == fetched()
    [notice] = notices_of(me)
    assert pushed(lambda: do(me.person, Act.READ, [notice.pk])) == fetched()  # type: ignore[arg-type]


def test_changed_notices_are_found_by_person_and_time() -> None:
    _, me = an_assignment()
    began = datetime.now(UTC)
    notify()
    [notice] = notices_of(me)
    row = (f"person.{me.person}", "notice", notice.pk)
    assert topics.changed_unlogged(began)[row] == notice.rev
    assert topics.changed_unlogged(began, row[0]) == {row: notice.rev}
    assert topics.changed_unlogged(began, f"person.{a_person().person}") == {}
    assert topics.changed_unlogged(began, f"group.{me.person}") == {}
    assert topics.changed_unlogged(datetime.now(UTC) + timedelta(seconds=1)) == {}
