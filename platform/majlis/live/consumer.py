"""The WebSocket `/live`: an ASGI application that exchanges JSON text frames.

    → hello {since?, log?}     ← welcome {log, position, heartbeat} | resync, then welcome
    → watch {topic}            ← watching {topic, position} | refused {topic, code}
    → unwatch {topic}          ← rows {position, topic, rows, facts}
    → ack {position}           ← present {topic, people, count}
    → ping                     ← heartbeat {position} | closed {topic, code} | resync | error {code}

A browser acknowledges the positions it has received. The server sends `resync` to a browser that falls too
far behind, by its acknowledgements or its unread bytes, and closes the connection. A slow phone thus neither
delays the other browsers nor fills the server's memory.

Channels' own consumers would keep three tasks and a Redis subscription for each browser, and switch to a
thread and back for each received frame.
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

# Quotas of one browser: bytes of a frame, frames a second, malformed frames, topics, unacknowledged bytes and
# frames, unread bytes.
LARGEST = 4_096
FASTEST = 60
MALFORMED = 20
TOPICS = 200
BEHIND_BYTES = 4_000_000
BEHIND_FRAMES = 2_000
UNREAD_BYTES = 1_000_000
# Quota of one person: browsers connected to one process.
SOCKETS = 32

NOT_SIGNED_IN, TOO_MUCH, FELL_BEHIND = 4401, 4429, 4408


class Received(msgspec.Struct, forbid_unknown_fields=True):
    """A frame from a browser."""

    type: str
    topic: str = ""
    since: int | None = None
    log: str | None = None
    position: int = 0
    language: str | None = None


_received = msgspec.json.Decoder(Received)


async def live(scope: dict[str, Any], receive: Callable[[], Awaitable[Any]], send: Send) -> None:
    """The ASGI application: one call serves one connection, from the handshake to the close."""
    await receive()  # websocket.connect
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
        # Also after an error, so that the feed does not keep a closed browser.
        if browser:
            feed.browsers.leave(browser)


class Live:
    """One connected browser: handles its frames and tracks its acknowledgements."""

    __slots__ = (
        "_in_second",
        "_malformed",
        "_second",
        "_since",
        "_unacknowledged",
        "_unacknowledged_bytes",
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
        self._unacknowledged: deque[tuple[int, int]] | None = None
        self._unacknowledged_bytes = 0
        self._second, self._in_second, self._malformed = 0, 0, 0

    async def receive(self, text: str | None) -> None:
        """Handles one frame from the browser; `text` is `None` for a binary frame."""
        if self.closed:
            return
        if text is None or len(text) > LARGEST or self._too_fast():
            await self._cut_off()
            return
        try:
            frame = _received.decode(text.encode("utf-8", "surrogatepass"))
        except (msgspec.MsgspecError, UnicodeError):
            await self._malformed_frame()
            return
        match frame.type:
            case "hello":
                await self._hello(frame)
            case "watch":
                await self._watch(frame.topic)
            case "unwatch":
                self.feed.browsers.unwatch(self, frame.topic)
            case "ack":
                self._since = None
                self._acknowledge(frame.position)
            case "ping":
                await self.send({"type": "heartbeat", "position": self.feed.cursor})
            case _:
                await self._malformed_frame()

    async def _hello(self, hello: Received) -> None:
        log = str(await self.feed.reader.read(log_id))
        position = self.feed.cursor
        if hello.since is not None:
            current = hello.log == log and 0 <= position - hello.since <= REPLAY
            if current:
                self._since = hello.since
            else:
                await self.send({"type": "resync"})
        await self.send(
            {"type": "welcome", "log": log, "position": position, "heartbeat": HEARTBEAT}
        )

    async def _watch(self, topic: str) -> None:
        if len(self.topics) >= TOPICS:
            await self.send({"type": "refused", "topic": topic, "code": "too-much"})
        elif await self.feed.watch(self, topic, self._replay_from()):
            await self.send({"type": "watching", "topic": topic, "position": self.feed.cursor})
        else:
            await self.send({"type": "refused", "topic": topic, "code": "not-allowed"})

    def _replay_from(self) -> int | None:
        """The position from which facts are replayed to this browser; `None` if too many were missed."""
        if self._since is not None and self.feed.cursor - self._since > REPLAY:
            self._since = None
        return self._since

    async def send(self, message: dict[str, Any]) -> None:
        """Sends a message to this browser alone."""
        await self.push(Frame(encode(message)), 0)

    async def push(self, frame: Frame, position: int) -> None:
        """Sends a shared frame; `position` 0 needs no acknowledgement."""
        if self.closed:
            return
        if self._behind(len(frame), position):
            await self._write(Frame(encode({"type": "resync"})))
            await self._close(FELL_BEHIND)
        else:
            await self._write(frame)

    async def shut(self, topic: str) -> None:
        """Notifies the browser that its right to watch this topic has ended."""
        await self.send({"type": "closed", "topic": topic, "code": "not-allowed"})

    async def sign_out(self) -> None:
        """Closes the connection, because its session has ended."""
        await self._close(NOT_SIGNED_IN)

    async def _malformed_frame(self) -> None:
        self._malformed += 1
        if self._malformed > MALFORMED:
            await self._cut_off()
        else:
            await self.send({"type": "error", "code": "malformed"})

    async def _cut_off(self) -> None:
        logger.warning("a browser exceeded its quota", extra={"person": str(self.actor.person)})
        await self.send({"type": "error", "code": "too-much"})
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
        except Exception:  # an error with one browser must not affect the others
            logger.info("a browser has gone", exc_info=True)

    def _behind(self, size: int, position: int) -> bool:
        if self.wire.unsent > UNREAD_BYTES:
            return True
        if not position:
            return False
        if self._unacknowledged is None:
            self._unacknowledged = deque()
        self._unacknowledged.append((position, size))
        self._unacknowledged_bytes += size
        return (
            self._unacknowledged_bytes > BEHIND_BYTES or len(self._unacknowledged) > BEHIND_FRAMES
        )

    def _acknowledge(self, position: int) -> None:
        waiting = self._unacknowledged
        while waiting and waiting[0][0] <= position:
            self._unacknowledged_bytes -= waiting.popleft()[1]

    def _too_fast(self) -> bool:
        second = int(time.monotonic())
        if second != self._second:
            self._second, self._in_second = second, 0
        self._in_second += 1
        return self._in_second > FASTEST
