"""One feed in each web process: reads new facts once, in order, and tells this process's browsers.

A tick reads the facts after the cursor, asks the slices which rows they changed in which watched topics,
loads each such row once, encodes once, and hands the same text to every watcher of the topic. Facts that
arrive together are conflated: two hundred ballots in one tick are one row of the tally. The wake flag is
cleared before the log is read, and the cursor moves after the frames were handed over.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import defaultdict
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import msgspec
from channels.layers import InMemoryChannelLayer, get_channel_layer
from django.db import Error, close_old_connections

from majlis.domain import Actor
from majlis.eventstore.store import Recorded, head, read_log
from majlis.live import topics

if TYPE_CHECKING:
    from majlis.live.consumer import Live

logger = logging.getLogger(__name__)

# Seconds: without a wake-up the log is looked at this often; between two ticks the feed rests.
POLL = 1.0
REST = 0.05
HEARTBEAT = 20.0
# Facts read in a tick, and the most that a returning browser is told one by one.
BATCH = 1_000
REPLAY = 2_000
# People named in a topic's presence; the count has no limit.
NAMED = 12
# The channel layer's group in which processes tell each other.
GROUP = "majlis.facts"

running: Feed | None = None


@dataclass(slots=True)
class Watch:
    """One browser on one topic. Not `ready` until its right was asked."""

    space: UUID | None = None
    ready: bool = False


@dataclass(slots=True)
class Told:
    """What a stretch of the log means for the topics watched here."""

    position: int
    frames: dict[str, str] = field(default_factory=dict)
    spaces: set[UUID] = field(default_factory=set)
    people: set[UUID] = field(default_factory=set)


def spans_processes(layer: Any) -> bool:
    """Whether this channel layer reaches other processes."""
    return layer is not None and not isinstance(layer, InMemoryChannelLayer)


class Feed:
    """The feed of this process, on the server's loop; `Feed.here()` starts it with the first browser."""

    def __init__(self) -> None:
        self.cursor = 0
        self.shifted = 0
        self._loop = asyncio.get_running_loop()
        self._wake = asyncio.Event()
        self._watches: dict[str, dict[Live, Watch]] = defaultdict(dict)
        self._others: dict[str, tuple[float, dict[str, list[Any]]]] = {}
        self._process = uuid4().hex
        # Reading has threads of its own: never the loop's one thread for synchronous code.
        self._threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="feed")
        self._started = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    @classmethod
    async def here(cls) -> Feed:
        """This process's feed, running."""
        global running
        if running is None or running._loop is not asyncio.get_running_loop():
            running = cls()
            running._tasks = [
                asyncio.create_task(running._run()),
                asyncio.create_task(running._listen()),
            ]
        await running._started.wait()
        return running

    async def stop(self) -> None:
        """Ends this process's feed."""
        global running
        running = None
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._threads.shutdown()

    async def read(self, work: Any, *args: Any) -> Any:
        """Runs something that reads the database in one of the feed's threads."""

        def fresh() -> Any:
            close_old_connections()
            try:
                return work(*args)
            finally:
                close_old_connections()

        return await self._loop.run_in_executor(self._threads, fresh)

    # -- watching ---------------------------------------------------------------------------------

    async def watch(self, browser: Live, topic: str, since: int | None) -> bool:
        """Registers, then asks, then sends; `False` when the actor may not watch this topic.

        With `since`, what touched the topic after that position is told again.
        """
        watch = self._watches[topic].setdefault(browser, Watch())
        while True:
            shifted = self.shifted
            try:
                watch.space = await self.read(topics.admit, browser.actor, topic)
            except topics.NoSuchTopic:
                watch.space = None
            if watch.space is None:
                self._forget(browser, topic)
                return False
            if shifted == self.shifted:
                break
        watch.ready = True
        if since is not None and since < self.cursor:
            told = await self.read(tell, since, self.cursor, {topic})
            if topic in told.frames:
                await browser.push(told.frames[topic], told.position)
        await self._announce(topic)
        return True

    async def unwatch(self, browser: Live, topic: str) -> None:
        """Forgets one watch."""
        if browser in self._watches.get(topic, {}):
            self._forget(browser, topic)
            await self._announce(topic)

    async def leave(self, browser: Live) -> None:
        """Forgets a browser that has gone."""
        for topic in [name for name, watches in self._watches.items() if browser in watches]:
            await self.unwatch(browser, topic)

    def _forget(self, browser: Live, topic: str) -> None:
        watches = self._watches.get(topic, {})
        watches.pop(browser, None)
        if not watches:
            self._watches.pop(topic, None)

    # -- telling ----------------------------------------------------------------------------------

    def wake_from_thread(self) -> None:
        """There is something new: called from any thread."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake.set)

    async def _run(self) -> None:
        self.cursor = await self._patiently(head)
        self._started.set()
        beat = time.monotonic()
        while True:
            try:
                async with asyncio.timeout(POLL):
                    await self._wake.wait()
            except TimeoutError:
                pass
            self._wake.clear()
            told: Told = await self._patiently(tell, self.cursor, None, set(self._watches))
            if told.position < self.cursor:
                # The log is shorter than we know it: a backup was restored under us.
                self.cursor = told.position
                await self._everybody({"type": "resync"})
            await self._shift(told)
            for topic, text in told.frames.items():
                await self._push(topic, text, told.position)
            if told.position > self.cursor + BATCH - 1:
                self._wake.set()
            self.cursor = told.position
            if time.monotonic() - beat >= HEARTBEAT:
                beat = time.monotonic()
                await self._heartbeat()
            await asyncio.sleep(REST)

    async def _patiently(self, work: Any, *args: Any) -> Any:
        """Reads, however long the database is away."""
        pause = 0.1
        while True:
            try:
                return await self.read(work, *args)
            except Exception:
                logger.warning("the feed could not read, trying again", exc_info=True)
                await asyncio.sleep(pause)
                pause = min(pause * 2, 5.0)

    async def _push(self, topic: str, text: str, position: int) -> None:
        for browser, watch in list(self._watches.get(topic, {}).items()):
            if watch.ready:
                await browser.push(text, position)

    async def _shift(self, told: Told) -> None:
        """Asks again those whose rights may have changed, before they are sent anything."""
        if not (told.spaces or told.people):
            return
        self.shifted += 1
        await self._ask_again(
            (browser, topic)
            for topic, watches in list(self._watches.items())
            for browser, watch in list(watches.items())
            if watch.space in told.spaces or browser.actor.person in told.people
        )

    async def _ask_again(self, doubtful: Iterable[tuple[Live, str]]) -> None:
        asked: dict[tuple[Actor, str], bool] = {}
        for browser, topic in doubtful:
            key = (browser.actor, topic)
            if key not in asked:
                asked[key] = await self.read(topics.admit, *key) is not None
            if not asked[key]:
                self._forget(browser, topic)
                await browser.say({"type": "closed", "topic": topic, "code": "not-allowed"})

    async def _heartbeat(self) -> None:
        """Tells quiet browsers that they are current; a mandate that runs out writes no fact."""
        browsers = {browser for watches in self._watches.values() for browser in watches}
        for browser in browsers:
            await browser.beat(self.cursor)
        await self._ask_again(
            (browser, topic)
            for topic, watches in list(self._watches.items())
            for browser in list(watches)
        )
        self._others = {
            process: known
            for process, known in self._others.items()
            if time.monotonic() - known[0] < 2.5 * HEARTBEAT
        }
        for topic in list(self._watches):
            await self._announce(topic)

    async def _everybody(self, message: dict[str, Any]) -> None:
        for browser in {browser for watches in self._watches.values() for browser in watches}:
            await browser.say(message)

    # -- presence: who is here, across processes; may be lost without harm ----------------------------

    async def _announce(self, topic: str) -> None:
        """Tells the topic, here and in other processes, who watches it."""
        layer = get_channel_layer()
        if spans_processes(layer):
            try:
                await layer.group_send(
                    GROUP,
                    {
                        "type": "present",
                        "process": self._process,
                        "topic": topic,
                        "people": self._here(topic),
                    },
                )
            except Exception:
                logger.warning("presence was lost", exc_info=True)
        await self._tell_presence(topic)

    def _here(self, topic: str) -> list[list[str]]:
        people = {
            str(browser.actor.person): browser.name
            for browser, watch in self._watches.get(topic, {}).items()
            if watch.ready
        }
        return [[id, name] for id, name in people.items()]

    async def _tell_presence(self, topic: str) -> None:
        people = dict(self._here(topic))
        for _, known in self._others.values():
            people.update(dict(known.get(topic, [])))
        message = encode(
            {
                "type": "present",
                "topic": topic,
                "count": len(people),
                "people": [{"id": id, "name": name} for id, name in list(people.items())[:NAMED]],
            }
        )
        await self._push(topic, message, 0)

    async def _listen(self) -> None:
        """Hears the other processes, where there are any."""
        layer = get_channel_layer()
        if not spans_processes(layer):
            return
        while True:
            try:
                channel = await layer.new_channel()
                await layer.group_add(GROUP, channel)
                while True:
                    message = await layer.receive(channel)
                    if message["type"] == "facts":
                        self._wake.set()
                    elif message["process"] != self._process:
                        _, known = self._others.get(message["process"], (0.0, {}))
                        known[message["topic"]] = message["people"]
                        self._others[message["process"]] = (time.monotonic(), known)
                        await self._tell_presence(message["topic"])
            except Exception:
                logger.warning("cannot hear the other processes, trying again", exc_info=True)
                await asyncio.sleep(1)


def tell(after: int, upto: int | None, watched: set[str]) -> Told:
    """Reads the log after a position and encodes what it means for these topics.

    At most `BATCH` facts, unless `upto` says how far. Blocks: a feed calls it in a thread.
    """
    news: list[Recorded] = list(
        read_log(after=after, upto=upto, limit=BATCH if upto is None else None)
    )
    if not news:
        return Told(min(after, head()))
    told = Told(news[-1].position)
    touched: dict[str, dict[str, set[UUID]]] = defaultdict(lambda: defaultdict(set))
    names: dict[str, dict[str, None]] = defaultdict(dict)
    for recorded in news:
        for topic, kind, id in (
            ("log", "log", recorded.id),
            *topics.touched_by(recorded.fact),
        ):
            if topic in watched:
                touched[topic][kind].add(id)
                names[topic][recorded.topic] = None
        for what, id in topics.shifted_by(recorded.fact):
            (told.spaces if what == "space" else told.people).add(id)
    for topic, kinds in touched.items():
        told.frames[topic] = _frame(told.position, topic, kinds, list(names[topic]))
    return told


def _frame(position: int, topic: str, kinds: dict[str, set[UUID]], facts: list[str]) -> str:
    """What a topic's watchers are sent; one slice's fault costs them a refetch, not the feed."""
    try:
        rows = [row for kind, ids in kinds.items() for row in topics.rows(topic, kind, sorted(ids))]
    except Error:
        raise
    except Exception:
        logger.exception("cannot show rows", extra={"topic": topic})
        return encode({"type": "resync"})
    return encode(
        {"type": "rows", "position": position, "topic": topic, "rows": rows, "facts": facts}
    )


def encode(message: dict[str, Any]) -> str:
    """A frame's text, encoded once for everybody."""
    return msgspec.json.encode(message).decode()
