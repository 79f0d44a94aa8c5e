"""Faults as a person sees them: lost network, killed server, sleeping laptop, concurrent edit.

Nothing typed is lost, outdated data is marked as such, and nobody has to reload.
"""

from __future__ import annotations

import os
import re
import signal
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from majlis.live.feed import HEARTBEAT, REPLAY
from tests.support import load
from tests.support.browser import FLAGS, OpenWindow
from tests.support.load import Crowd, Listener, a_crowded_room, ballots_of
from tests.support.services import Forum, environment_of, serving, temporary_folder

# Console messages of a browser while the server is down.
NO_SERVER = (
    r"ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE"
    r"|WebSocket connection"
)


@pytest.fixture
def processes() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def forum(processes: ExitStack) -> Forum:
    """A forum whose process a test may kill and start again with `restart`."""
    data = processes.enter_context(temporary_folder())
    environment = environment_of(data)
    port, process = processes.enter_context(serving(environment, data))
    url = f"http://127.0.0.1:{port}"
    return Forum((url, url), (process,), environment)


def restart(forum: Forum, processes: ExitStack) -> None:
    port = int(forum.urls[0].rpartition(":")[2])
    processes.enter_context(
        serving(forum.environment, Path(forum.environment["MAJLIS_DATA"]), port)
    )


def set_session(context: BrowserContext, who: load.Browser, url: str) -> None:
    """Sets the session's cookie in a window, without the form."""
    cookies = {"sessionid": who.session, "csrftoken": load.CSRF}
    context.add_cookies(
        [{"name": name, "value": value, "url": url} for name, value in cookies.items()]
    )


def turnout(page: Page) -> Locator:
    return page.get_by_role("group", name="Participation")


def cast_of(cast: int, electors: int) -> re.Pattern[str]:
    return re.compile(rf"\b{cast}\W* sur \W*{electors}\b")


def test_a_page_shows_a_lost_network_or_server_and_catches_up_without_a_reload(
    forum: Forum, processes: ExitStack, open_window: OpenWindow
) -> None:
    (url, _), room = forum.urls, a_crowded_room(forum, delegates=12, votes=1)
    crowd = Crowd(room, forum.urls)
    visitor = open_window(url)
    visitor.expecting(NO_SERVER)
    page = visitor.page
    set_session(page.context, room.delegates[0], url)
    page.goto(f"/votes/{room.votes[0]}")
    expect(turnout(page)).to_contain_text(cast_of(0, 12))
    page.evaluate("window.neverReloaded = true")
    # Without a network, the page says so and keeps the last data received.
    page.context.set_offline(True)
    expect(page.get_by_text(re.compile("Hors ligne"))).to_be_visible()
    with crowd.casting(crowd.ballots[:8]):
        pass
    expect(turnout(page)).to_contain_text(cast_of(0, 12))
    # When the network is back, the numbers are current.
    page.context.set_offline(False)
    expect(turnout(page)).to_contain_text(cast_of(8, 12))
    expect(page.get_by_text(re.compile("Hors ligne"))).to_be_hidden()
    # When the server is killed and another one starts, the numbers are current again.
    forum.processes[0].kill()
    forum.processes[0].wait()
    expect(page.get_by_text(re.compile("Connexion perdue"))).to_be_visible()
    restart(forum, processes)
    crowd.resend()
    # The retry interval grows to at most twenty seconds.
    expect(turnout(page)).to_contain_text(cast_of(12, 12), timeout=30_000)
    expect(page.get_by_text(re.compile("Connexion perdue"))).to_be_hidden()
    assert page.evaluate("window.neverReloaded")
    crowd.check(ballots_of(forum))
    visitor.leave()


def test_a_conflicting_save_shows_both_texts_and_merges_them(
    forum: Forum, open_window: OpenWindow
) -> None:
    (url, _), room = forum.urls, a_crowded_room(forum, delegates=4, votes=1)
    chair, author = room.delegates[0], room.delegates[3]  # both read French
    text = "Il est créé un observatoire commun des compétences."
    drafted = author.request(
        url,
        "POST",
        "/api/proposals",
        {"group": room.group, "title": {"fr": "Observatoire"}, "language": "fr", "blocks": [
            {
                "id": "01a20a00-0000-7000-8000-000000000001",
                "type": "paragraph",
                "level": 0,
                "content": [{"type": "text", "text": text}],
            }
        ]},
        "draft",
    )  # fmt: skip
    assert drafted.accepted, drafted
    proposal = drafted.body["id"]

    def writing(who: load.Browser) -> Page:
        visitor = open_window(url)
        visitor.expecting("409")
        set_session(visitor.page.context, who, url)
        visitor.page.goto(f"/proposals/{proposal}?mode=write")
        return visitor.page

    def types(page: Page, words: str) -> None:
        page.get_by_role("textbox", name="Texte").click()
        page.keyboard.press("Control+End")
        page.keyboard.type(words)

    # Given two people who edit the same text.
    one, other = writing(author), writing(chair)
    types(one, " Un bilan est public.")
    types(other, " Son siège est à Rabat.")
    # When the first has saved, the second's save is refused, and both texts stand side by side.
    one.get_by_role("button", name="Enregistrer cette version").click()
    expect(one.get_by_text(re.compile("Version .?2.? enregistrée"))).to_be_visible()
    other.get_by_role("button", name="Enregistrer cette version").click()
    both = other.get_by_role("region", name=re.compile("Quelqu’un a enregistré une autre version"))
    expect(both).to_contain_text("Un bilan est public.")
    expect(both).to_contain_text("Son siège est à Rabat.")
    assert len(versions(author, url, proposal)) == 2
    # Then the texts are merged, and saved once.
    both.get_by_role("button", name="Réunir les deux").click()
    expect(other.get_by_role("textbox", name="Texte")).to_contain_text("Son siège est à Rabat.")
    other.get_by_role("button", name="Enregistrer cette version").click()
    expect(other.get_by_text(re.compile("Version .?3.? enregistrée"))).to_be_visible()
    first, second, third = versions(author, url, proposal)
    assert text in first
    assert "Son siège" not in first + second
    assert "Un bilan est public." in second
    assert "Un bilan est public." in third
    assert "Son siège est à Rabat." in third
    one.context.close()
    other.context.close()


def versions(who: load.Browser, url: str, proposal: str) -> list[str]:
    """The text of each version, oldest first."""
    listed = who.request(url, "GET", f"/api/proposals/{proposal}/versions").body["results"]
    found = []
    for number in sorted(row["number"] for row in listed):
        blocks = who.request(url, "GET", f"/api/proposals/{proposal}/versions/{number}").body[
            "blocks"
        ]
        found.append(" ".join(part["text"] for block in blocks for part in block["content"]))
    return found


@pytest.mark.soak
def test_a_resumed_laptop_is_current_after_more_facts_than_are_replayed(
    forum: Forum, browser: Browser
) -> None:
    """All processes of a separate browser are stopped, as by a closed lid, and resumed later."""
    delegates, votes = 24, REPLAY // 24 + 10
    (url, _), room = forum.urls, a_crowded_room(forum, delegates, votes)
    crowd, vote = Crowd(room, forum.urls), room.votes[0]
    laptop = browser.browser_type.launch(
        executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=FLAGS
    )
    context = laptop.new_context(base_url=url, locale="fr")
    set_session(context, room.delegates[0], url)
    page = context.new_page()
    page.goto(f"/votes/{vote}")
    expect(turnout(page)).to_contain_text(cast_of(0, delegates))
    page.evaluate("window.neverReloaded = true")
    system = laptop.new_browser_cdp_session().send("SystemInfo.getProcessInfo")
    sleepers = [int(process["id"]) for process in system["processInfo"]]
    listener = Listener(room.delegates[1], url, [f"vote.{vote}"])
    with listener.listening():
        listener.wait_until(lambda frame: frame.get("count") == 2)
        for pid in sleepers:
            os.kill(pid, signal.SIGSTOP)
        try:
            # Its socket stays open without answers: the server's ping timeout closes it.
            slept = time.monotonic()
            with crowd.casting():
                pass
            listener.wait_until(lambda frame: frame.get("count") == 1, seconds=5 * HEARTBEAT)
            crowd.resend()
            left = 3 * HEARTBEAT - (time.monotonic() - slept)
            time.sleep(max(0.0, left))
        finally:
            for pid in sleepers:
                os.kill(pid, signal.SIGCONT)
        # After resuming, it detects the lost connection and shows the present state.
        expect(turnout(page)).to_contain_text(cast_of(delegates, delegates), timeout=20_000)
        assert page.evaluate("window.neverReloaded")
    crowd.check(ballots_of(forum))
    context.close()
    laptop.close()
