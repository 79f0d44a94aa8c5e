"""The browsers connected to this process, and the topics that each watches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

from majlis.domain import Actor
from majlis.live.presence import People, Presence
from majlis.live.wire import Frame, encode


class Browser(Protocol):
    """One connection, as the feed uses it; implemented by `majlis.live.consumer`."""

    actor: Actor
    name: str
    session: str
    topics: set[str]

    async def push(self, frame: Frame, position: int) -> None:
        """Sends a shared frame; `position` 0 needs no acknowledgement."""

    async def shut(self, topic: str) -> None:
        """Notifies the browser that its right to watch this topic has ended."""

    async def sign_out(self) -> None:
        """Closes the connection, because its session has ended."""


@dataclass(slots=True)
class Watch:
    """A browser's subscription to a topic; `ready` once the right to watch was checked."""

    space: UUID | None = None
    ready: bool = False


class Browsers:
    """The connected browsers and their watches; `presence` publishes who watches what."""

    def __init__(self) -> None:
        self._watches: dict[str, dict[Browser, Watch]] = defaultdict(dict)
        self._of: dict[UUID | None, set[Browser]] = defaultdict(set)
        self.presence = Presence(self._here, self.push)

    def enter(self, browser: Browser, most: int) -> bool:
        """Adds a browser; `False` if this person has reached the quota of `most` browsers here."""
        theirs = self._of[browser.actor.person]
        if len(theirs) >= most:
            return False
        theirs.add(browser)
        return True

    def leave(self, browser: Browser) -> None:
        """Removes a browser and its watches."""
        for topic in list(browser.topics):
            self.unwatch(browser, topic)
        theirs = self._of.get(browser.actor.person, set())
        theirs.discard(browser)
        if not theirs:
            self._of.pop(browser.actor.person, None)

    def watch(self, browser: Browser, topic: str) -> Watch:
        """The watch of a browser on a topic, created if it is new."""
        browser.topics.add(topic)
        return self._watches[topic].setdefault(browser, Watch())

    def unwatch(self, browser: Browser, topic: str) -> None:
        """Removes one watch."""
        if topic in browser.topics:
            browser.topics.discard(topic)
            watches = self._watches[topic]
            watches.pop(browser, None)
            if not watches:
                del self._watches[topic]
            self.presence.changed(topic)

    def all(self) -> list[Browser]:
        return [browser for theirs in self._of.values() for browser in theirs]

    def of(self, people: Iterable[UUID]) -> list[Browser]:
        """The browsers of these people."""
        return [browser for person in people for browser in self._of.get(person, ())]

    def topics(self) -> set[str]:
        """Every topic watched in this process."""
        return set(self._watches)

    def ready(self) -> list[tuple[Browser, str, Watch]]:
        """All ready watches."""
        return [
            (browser, topic, watch)
            for topic, watches in self._watches.items()
            for browser, watch in watches.items()
            if watch.ready
        ]

    def ready_of(self, browsers: Iterable[Browser]) -> list[tuple[Browser, str]]:
        """The ready watches of these browsers."""
        return [
            (browser, topic)
            for browser in browsers
            for topic in browser.topics
            if self._watches[topic][browser].ready
        ]

    async def push(self, topic: str, frame: Frame, position: int = 0) -> None:
        """Sends one frame to a topic's watchers."""
        for browser, watch in list(self._watches.get(topic, {}).items()):
            if watch.ready:
                await browser.push(frame, position)

    async def push_all(self, message: dict[str, Any]) -> None:
        """Sends one message to every browser."""
        frame = Frame(encode(message))
        for browser in self.all():
            await browser.push(frame, 0)

    def _here(self, topic: str) -> People:
        """The people who watch a topic in this process."""
        people = {
            str(browser.actor.person): browser.name
            for browser, watch in self._watches.get(topic, {}).items()
            if watch.ready
        }
        return [[id, name] for id, name in people.items()]
