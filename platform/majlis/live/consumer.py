"""The one WebSocket, `/live`. JSON text frames, small on the way in.

    → hello {since?, log?}     ← welcome {log, position, heartbeat} | resync, then welcome
    → watch {topic}            ← watching {topic, position} | refused {topic, code}
    → unwatch {topic}          ← rows {position, topic, rows, facts}
    → ack {position}           ← present {topic, people, count}
    → ping                     ← heartbeat {position} | closed {topic, code} | resync | error {code}

A browser acknowledges how far it has heard. One that falls too far behind is told `resync` and dropped, so
that a slow phone never delays the room nor fills the server's memory.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from typing import Any

import msgspec
from channels.generic.websocket import AsyncWebsocketConsumer

from majlis.domain import Actor, ActorKind
from majlis.eventstore.recorder import log_id
from majlis.live.feed import HEARTBEAT, REPLAY, Feed, encode

logger = logging.getLogger(__name__)

# Limits of one browser: a frame's bytes, frames a second, topics, what it has not acknowledged.
LARGEST = 4_096
FASTEST = 60
TOPICS = 200
BEHIND_BYTES = 4_000_000
BEHIND_FRAMES = 2_000

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


class Live(AsyncWebsocketConsumer):  # type: ignore[misc]  # Channels has no types
    """One browser. What it hears comes from the feed, past Channels' dispatch."""

    actor: Actor
    name: str
    session: str
    feed: Feed

    async def __call__(self, *args: Any) -> None:
        try:
            await super().__call__(*args)
        finally:
            # However the conversation ends, by a fault too: the feed forgets this browser.
            if hasattr(self, "feed"):
                await self.feed.leave(self)

    async def connect(self) -> None:
        user = self.scope.get("user")
        await self.accept()
        if user is None or not user.is_authenticated:
            await self.close(code=NOT_SIGNED_IN)
            return
        self.actor = Actor(ActorKind.PERSON, person=user.pk, administrator=user.is_administrator)
        self.name = user.name
        self.session = str(self.scope["session"].session_key)
        self.feed = await Feed.here()
        self._topics: set[str] = set()
        self._since: int | None = None
        self._unheard: deque[tuple[int, int]] = deque()
        self._unheard_bytes = 0
        self._second, self._in_second = 0, 0

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        if not hasattr(self, "feed"):
            return
        if text_data is None or len(text_data) > LARGEST or self._too_fast():
            await self.say({"type": "error", "code": "too-much"})
            await self.close(code=TOO_MUCH)
            return
        try:
            said = _said.decode(text_data.encode("utf-8", "surrogatepass"))
        except (msgspec.MsgspecError, UnicodeError):
            await self.say({"type": "error", "code": "malformed"})
            return
        match said.type:
            case "hello":
                await self._hello(said)
            case "watch":
                await self._watch(said.topic)
            case "unwatch":
                self._topics.discard(said.topic)
                await self.feed.unwatch(self, said.topic)
            case "ack":
                self._since = None
                self._heard(said.position)
            case "ping":
                await self.say({"type": "heartbeat", "position": self.feed.cursor})
            case _:
                await self.say({"type": "error", "code": "malformed"})

    async def _hello(self, said: Said) -> None:
        log = str(await self.feed.read(log_id))
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
        if len(self._topics) >= TOPICS:
            await self.say({"type": "refused", "topic": topic, "code": "too-much"})
        elif await self.feed.watch(self, topic, self._missed()):
            self._topics.add(topic)
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
        await self._hand_over(encode(message))

    async def push(self, text: str, position: int) -> None:
        """A frame that others get too; `position` 0 needs no acknowledgement."""
        if position:
            self._unheard.append((position, len(text)))
            self._unheard_bytes += len(text)
            if self._unheard_bytes > BEHIND_BYTES or len(self._unheard) > BEHIND_FRAMES:
                await self.feed.leave(self)
                await self.say({"type": "resync"})
                await self.close(code=FELL_BEHIND)
                return
        await self._hand_over(text)

    async def shut(self, topic: str) -> None:
        """The right to watch this topic has ended."""
        self._topics.discard(topic)
        await self.say({"type": "closed", "topic": topic, "code": "not-allowed"})

    async def sign_out(self) -> None:
        """The session has ended."""
        await self.close(code=NOT_SIGNED_IN)

    async def _hand_over(self, text: str) -> None:
        try:
            await self.base_send({"type": "websocket.send", "text": text})
        except Exception:  # whatever the server's fault with one browser: the others go on
            logger.info("a browser has gone", exc_info=True)

    def _heard(self, position: int) -> None:
        while self._unheard and self._unheard[0][0] <= position:
            self._unheard_bytes -= self._unheard.popleft()[1]

    def _too_fast(self) -> bool:
        second = int(time.monotonic())
        if second != self._second:
            self._second, self._in_second = second, 0
        self._in_second += 1
        return self._in_second > FASTEST
