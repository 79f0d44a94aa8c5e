"""Who else is on a page, across processes. It may be lost without harm.

Changes are sent at most once a second: two thousand people who enter a room would otherwise cause two
thousand messages to each of them.
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

# The channel layer's group in which processes tell each other.
GROUP = "majlis.facts"
# Seconds between two messages.
REST = 1.0
# Timeout of a message to other processes, in seconds: a Redis that hangs would stop the heartbeat.
PATIENCE = 1.0
# People named to a topic's watchers; the count has no limit.
NAMED = 12

# Pairs of id and name.
People = list[list[str]]


def spans_processes(layer: Any) -> bool:
    """Whether this channel layer reaches other processes."""
    return layer is not None and not isinstance(layer, InMemoryChannelLayer)


class Presence:
    """Who watches which topic, here and in the other processes; `push` tells them."""

    def __init__(
        self, here: Callable[[str], People], push: Callable[[str, Frame], Awaitable[None]]
    ) -> None:
        self._here = here
        self._push = push
        self._process = uuid4().hex
        # What other processes said last, and when.
        self._others: dict[str, tuple[float, dict[str, People]]] = {}
        # Topics whose watchers have changed, not sent yet.
        self._stirred: set[str] = set()
        self._stir = asyncio.Event()

    def changed(self, topic: str) -> None:
        """Somebody has come or gone."""
        if topics.is_shared(topic):
            self._stirred.add(topic)
            self._stir.set()

    async def run(self) -> None:
        """Sends what has changed, here and to the other processes, for as long as this one runs."""
        while True:
            await self._stir.wait()
            self._stir.clear()
            changed, self._stirred = self._stirred, set()
            try:
                await self._tell_others(changed)
                for topic in changed:
                    await self._tell(topic)
            except Exception:
                logger.exception("presence was not sent")
            await asyncio.sleep(REST)

    async def beat(self, watched: Iterable[str], patience: float) -> None:
        """Repeats to the others who is here, and forgets processes that have been silent so long."""
        await self._tell_others(watched)
        for process, (heard, known) in list(self._others.items()):
            if time.monotonic() - heard > patience:
                del self._others[process]
                for topic in known:
                    self.changed(topic)

    async def hear(self, message: dict[str, Any]) -> None:
        """What another process says, or this one's own echo."""
        if message["process"] == self._process:
            return
        _, known = self._others.get(message["process"], (0.0, {}))
        self._others[message["process"]] = (time.monotonic(), known)
        for topic, people in message["topics"].items():
            if known.get(topic, []) != people:
                known[topic] = people
                await self._tell(topic)
            if not people:
                known.pop(topic, None)

    async def _tell_others(self, changed: Iterable[str]) -> None:
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

    async def _tell(self, topic: str) -> None:
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
