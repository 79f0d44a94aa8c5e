"""Presence: the people who watch a topic, across processes. A lost message does no harm.

Changes are sent at most once a second: otherwise two thousand people entering a room would each receive two
thousand messages.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable
from itertools import islice
from typing import Any
from uuid import uuid4

from channels.layers import InMemoryChannelLayer, get_channel_layer

from majlis.live.wire import Frame, encode
from majlis.slices import topics

logger = logging.getLogger(__name__)

# The channel layer's group of all web processes.
GROUP = "majlis.facts"
# Seconds between two messages.
REST = 1.0
# Timeout of a message to other processes, in seconds: a Redis that hangs would stop the heartbeat.
PATIENCE = 1.0
# Most people named in a message; the count has no limit.
NAMED = 12

# Pairs of id and name.
People = list[list[str]]


def spans_processes(layer: Any) -> bool:
    """Whether this channel layer reaches other processes."""
    return layer is not None and not isinstance(layer, InMemoryChannelLayer)


class Presence:
    """The people on each topic, here and in other processes; `push` sends them to its watchers."""

    def __init__(
        self, here: Callable[[str], People], push: Callable[[str, Frame], Awaitable[None]]
    ) -> None:
        self._here = here
        self._push = push
        self._process = uuid4().hex
        # The last message of each other process, and its time.
        self._others: dict[str, tuple[float, dict[str, People]]] = {}
        # Topics whose watchers changed since the last message.
        self._unsent: set[str] = set()
        self._wake = asyncio.Event()

    def changed(self, topic: str) -> None:
        """Records that somebody began or stopped watching this topic."""
        if topics.is_shared(topic):
            self._unsent.add(topic)
            self._wake.set()

    async def run(self) -> None:
        """Sends the changes, here and to other processes, while this process runs."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            changed, self._unsent = self._unsent, set()
            try:
                await self._broadcast(changed)
                for topic in changed:
                    await self._push_people(topic)
            except Exception:
                logger.exception("presence was not sent")
            await asyncio.sleep(REST)

    async def beat(self, watched: Iterable[str], patience: float) -> None:
        """Repeats this process's people to the others; drops processes silent for `patience` seconds."""
        await self._broadcast(watched)
        for process, (received, known) in list(self._others.items()):
            if time.monotonic() - received > patience:
                del self._others[process]
                for topic in known:
                    self.changed(topic)

    async def receive(self, message: dict[str, Any]) -> None:
        """Handles another process's message; ignores this process's own echo."""
        if message["process"] == self._process:
            return
        _, known = self._others.get(message["process"], (0.0, {}))
        self._others[message["process"]] = (time.monotonic(), known)
        for topic, people in message["topics"].items():
            if known.get(topic, []) != people:
                known[topic] = people
                await self._push_people(topic)
            if not people:
                known.pop(topic, None)

    async def _broadcast(self, changed: Iterable[str]) -> None:
        layer = get_channel_layer()
        here = {topic: self._here(topic) for topic in changed if topics.is_shared(topic)}
        if not here or not spans_processes(layer):
            return
        message = {"type": "present", "process": self._process, "topics": here}
        try:
            async with asyncio.timeout(PATIENCE):
                await layer.group_send(GROUP, message)
        except Exception:
            logger.warning("presence was lost", exc_info=True)

    async def _push_people(self, topic: str) -> None:
        people = dict(self._here(topic))
        for _, known in self._others.values():
            people.update(dict(known.get(topic, [])))
        message = {
            "type": "present",
            "topic": topic,
            "count": len(people),
            "people": [{"id": id, "name": name} for id, name in islice(people.items(), NAMED)],
        }
        await self._push(topic, Frame(encode(message)))
