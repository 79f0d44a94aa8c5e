"""The one WebSocket, `/live`. JSON text frames, small on the way in.

    → hello {since?, log?}     ← welcome {log, position, heartbeat} | resync, then welcome
    → watch {topic}            ← watching {topic, position} | refused {topic, code}
    → unwatch {topic}          ← rows {position, topic, rows, facts}
    → ack {position}           ← present {topic, people, count}
    → ping                     ← heartbeat {position} | closed {topic, code} | resync | error {code}

A browser acknowledges how far it has heard. One that falls too far behind, by its own word or by what it
has not read, is told `resync` and dropped, so that a slow phone never delays the room nor fills the
server's memory.

It is an ASGI application of its own and not one of Channels' consumers: those keep three tasks and a
Redis subscription for each browser, and hop to a thread and back for each frame they hear.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec

from majlis.domain import Actor
from majlis.eventstore.recorder import log_id
from majlis.live.feed import HEARTBEAT, REPLAY, Feed
from majlis.live.rights import Visitor
from majlis.live.wire import Frame, Send, Wire, encode, wire

logger = logging.getLogger(__name__)

# Limits of one browser: a frame's bytes, frames a second, frames that say nothing, topics, what it has
# not acknowledged, what it has not read.
LARGEST = 4_096
FASTEST = 60
MALFORMED = 20
TOPICS = 200
BEHIND_BYTES = 4_000_000
BEHIND_FRAMES = 2_000
UNREAD_BYTES = 1_000_000
# Limit of one person: the browsers of theirs that one process serves at a time.
SOCKETS = 32

NOT_SIGNED_IN, TOO_MUCH, FELL_BEHIND = 4401, 4429, 4408


class Said(msgspec.Struct, forbid_unknown_fields=True):
    """A frame from a browser."""

    type: str
    topic: str = ""
    since: int | None = None
    log: str | None = None
    position: int = 0
    language: str | None = None


_said = msgspec.json.Decoder(Said)


async def live(scope: dict[str, Any], receive: Callable[[], Awaitable[Any]], send: Send) -> None:
    """The ASGI application: one call is one conversation, from the handshake to the last word."""
    await receive()  # that it wants to connect
    await send({"type": "websocket.accept"})
    feed = await Feed.here()
    who = await feed.rights.visitor(scope["headers"])
    browser = Live(wire(send), feed, who) if who else None
    if browser is None:
        await send({"type": "websocket.close", "code": NOT_SIGNED_IN})
    elif not feed.browsers.enter(browser, SOCKETS):
        await browser.wire.close(TOO_MUCH)
        browser = None
    try:
        while (message := await receive())["type"] == "websocket.receive":
            if browser:
                await browser.receive(message.get("text"))
    finally:
        # However the conversation ends, by a fault too: the feed forgets this browser.
        if browser:
            feed.browsers.leave(browser)


class Live:
    """One browser: what it says, and how far it has heard."""

    __slots__ = (
        "_in_second",
        "_malformed",
        "_second",
        "_since",
        "_unheard",
        "_unheard_bytes",
        "actor",
        "closed",
        "feed",
        "name",
        "session",
        "topics",
        "wire",
    )

    def __init__(self, wire: Wire, feed: Feed, who: Visitor) -> None:
        self.wire = wire
        self.feed = feed
        self.actor: Actor = who.actor
        self.name = who.name
        self.session = who.session
        self.topics: set[str] = set()
        self.closed = False
        self._since: int | None = None
        self._unheard: deque[tuple[int, int]] | None = None
        self._unheard_bytes = 0
        self._second, self._in_second, self._malformed = 0, 0, 0

    async def receive(self, text: str | None) -> None:
        """One frame from the browser; `None` if it was not a text."""
        if self.closed:
            return
        if text is None or len(text) > LARGEST or self._too_fast():
            await self._cut_off()
            return
        try:
            said = _said.decode(text.encode("utf-8", "surrogatepass"))
        except (msgspec.MsgspecError, UnicodeError):
            await self._not_understood()
            return
        match said.type:
            case "hello":
                await self._hello(said)
            case "watch":
                await self._watch(said.topic)
            case "unwatch":
                self.feed.browsers.unwatch(self, said.topic)
            case "ack":
                self._since = None
                self._heard(said.position)
            case "ping":
                await self.say({"type": "heartbeat", "position": self.feed.cursor})
            case _:
                await self._not_understood()

    async def _hello(self, said: Said) -> None:
        log = str(await self.feed.reader.read(log_id))
        position = self.feed.cursor
        if said.since is not None:
            current = said.log == log and 0 <= position - said.since <= REPLAY
            if current:
                self._since = said.since
            else:
                await self.say({"type": "resync"})
        await self.say(
            {"type": "welcome", "log": log, "position": position, "heartbeat": HEARTBEAT}
        )

    async def _watch(self, topic: str) -> None:
        if len(self.topics) >= TOPICS:
            await self.say({"type": "refused", "topic": topic, "code": "too-much"})
        elif await self.feed.watch(self, topic, self._missed()):
            await self.say({"type": "watching", "topic": topic, "position": self.feed.cursor})
        else:
            await self.say({"type": "refused", "topic": topic, "code": "not-allowed"})

    def _missed(self) -> int | None:
        """Since when this browser missed something, if it can still be told one by one."""
        if self._since is not None and self.feed.cursor - self._since > REPLAY:
            self._since = None
        return self._since

    async def say(self, message: dict[str, Any]) -> None:
        """One message to this browser alone."""
        await self.push(Frame(encode(message)), 0)

    async def push(self, frame: Frame, position: int) -> None:
        """A frame that others get too; `position` 0 needs no acknowledgement."""
        if self.closed:
            return
        if self._behind(len(frame), position):
            await self._write(Frame(encode({"type": "resync"})))
            await self._close(FELL_BEHIND)
        else:
            await self._write(frame)

    async def shut(self, topic: str) -> None:
        """The right to watch this topic has ended."""
        await self.say({"type": "closed", "topic": topic, "code": "not-allowed"})

    async def sign_out(self) -> None:
        """The session has ended."""
        await self._close(NOT_SIGNED_IN)

    async def _not_understood(self) -> None:
        self._malformed += 1
        if self._malformed > MALFORMED:
            await self._cut_off()
        else:
            await self.say({"type": "error", "code": "malformed"})

    async def _cut_off(self) -> None:
        logger.warning("a browser said too much", extra={"person": str(self.actor.person)})
        await self.say({"type": "error", "code": "too-much"})
        await self._close(TOO_MUCH)

    async def _close(self, code: int) -> None:
        if self.closed:
            return
        self.closed = True
        self.feed.browsers.leave(self)
        await self.wire.close(code)

    async def _write(self, frame: Frame) -> None:
        try:
            await self.wire.write(frame)
        except Exception:  # whatever the server's fault with one browser: the others go on
            logger.info("a browser has gone", exc_info=True)

    def _behind(self, size: int, position: int) -> bool:
        if self.wire.unsent > UNREAD_BYTES:
            return True
        if not position:
            return False
        if self._unheard is None:
            self._unheard = deque()
        self._unheard.append((position, size))
        self._unheard_bytes += size
        return self._unheard_bytes > BEHIND_BYTES or len(self._unheard) > BEHIND_FRAMES

    def _heard(self, position: int) -> None:
        unheard = self._unheard
        while unheard and unheard[0][0] <= position:
            self._unheard_bytes -= unheard.popleft()[1]

    def _too_fast(self) -> bool:
        second = int(time.monotonic())
        if second != self._second:
            self._second, self._in_second = second, 0
        self._in_second += 1
        return self._in_second > FASTEST
