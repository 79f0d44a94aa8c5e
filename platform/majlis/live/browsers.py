"""The browsers that this process serves, and what each of them watches."""

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
    """The feed's end of one conversation (`majlis.live.consumer`)."""

    actor: Actor
    name: str
    session: str
    topics: set[str]

    async def push(self, frame: Frame, position: int) -> None:
        """A frame that others get too; `position` 0 needs no acknowledgement."""

    async def shut(self, topic: str) -> None:
        """The right to watch this topic has ended."""

    async def sign_out(self) -> None:
        """The session has ended."""


@dataclass(slots=True)
class Watch:
    """One browser on one topic. Not `ready` until its right was asked."""

    space: UUID | None = None
    ready: bool = False


class Browsers:
    """Who is connected and what they watch; `presence` sends it to the others."""

    def __init__(self) -> None:
        self._watches: dict[str, dict[Browser, Watch]] = defaultdict(dict)
        self._of: dict[UUID | None, set[Browser]] = defaultdict(set)
        self.presence = Presence(self._here, self.push)

    def enter(self, browser: Browser, most: int) -> bool:
        """A browser has come; `False` if this person has as many here as one may have."""
        theirs = self._of[browser.actor.person]
        if len(theirs) >= most:
            return False
        theirs.add(browser)
        return True

    def leave(self, browser: Browser) -> None:
        """Forgets a browser that has gone."""
        for topic in list(browser.topics):
            self.unwatch(browser, topic)
        theirs = self._of.get(browser.actor.person, set())
        theirs.discard(browser)
        if not theirs:
            self._of.pop(browser.actor.person, None)

    def watch(self, browser: Browser, topic: str) -> Watch:
        """The watch of a browser on a topic, begun if it is new."""
        browser.topics.add(topic)
        return self._watches[topic].setdefault(browser, Watch())

    def unwatch(self, browser: Browser, topic: str) -> None:
        """Forgets one watch."""
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
        """Every topic that is watched here."""
        return set(self._watches)

    def ready(self) -> list[tuple[Browser, str, Watch]]:
        """Who watches what, once their right was asked."""
        return [
            (browser, topic, watch)
            for topic, watches in self._watches.items()
            for browser, watch in watches.items()
            if watch.ready
        ]

    def ready_of(self, browsers: Iterable[Browser]) -> list[tuple[Browser, str]]:
        """What these browsers watch, once their right was asked."""
        return [
            (browser, topic)
            for browser in browsers
            for topic in browser.topics
            if self._watches[topic][browser].ready
        ]

    async def push(self, topic: str, frame: Frame, position: int = 0) -> None:
        """Sends a topic's watchers one frame."""
        for browser, watch in list(self._watches.get(topic, {}).items()):
            if watch.ready:
                await browser.push(frame, position)

    async def push_all(self, message: dict[str, Any]) -> None:
        """Sends every browser one message."""
        frame = Frame(encode(message))
        for browser in self.all():
            await browser.push(frame, 0)

    def _here(self, topic: str) -> People:
        """Who watches a topic in this process."""
        people = {
            str(browser.actor.person): browser.name
            for browser, watch in self._watches.get(topic, {}).items()
            if watch.ready
        }
        return [[id, name] for id, name in people.items()]
