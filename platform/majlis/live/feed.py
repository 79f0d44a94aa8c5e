"""One feed in each web process: reads new facts once, in order, and pushes what they changed to its browsers.

A tick reads the facts after the cursor, asks the slices which rows they changed in which watched topics,
loads each such row once, encodes once, and hands the same text to every watcher of the topic. Facts that
arrive together are conflated: two hundred ballots in one tick are one row of the tally. The wake flag is
cleared before the log is read, and the cursor moves after the frames were handed over.

Kept rows that change outside the log (`topics.unlogged`) are looked for after it, by when they were written.

The heartbeat is a task of its own, so that asking a thousand browsers again never delays a tick.
"""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

from channels.layers import get_channel_layer
from django.utils import timezone

from majlis.eventstore.following import AWAY
from majlis.eventstore.models import Fact
from majlis.eventstore.store import head, read_log
from majlis.live.browsers import Browser, Browsers
from majlis.live.presence import GROUP, spans_processes
from majlis.live.reading import Reader
from majlis.live.rights import Rights
from majlis.live.wire import Frame, encode
from majlis.slices import topics

logger = logging.getLogger(__name__)

# Seconds: the poll interval without a wake-up, and the pause between two ticks.
POLL = 1.0
REST = 0.05
# Overlap of two looks for unlogged rows: writes that were under way, and clocks that are slow.
SLACK = timedelta(seconds=30)
HEARTBEAT = 20.0
# Batch size of a tick; the most facts that a returning browser is caught up on.
BATCH = 1_000
REPLAY = 2_000

running: Feed | None = None


@dataclass(slots=True)
class Stretch:
    """What a stretch of the log means for the topics watched here."""

    position: int
    frames: dict[str, bytes] = field(default_factory=dict)
    spaces: set[UUID] = field(default_factory=set)
    people: set[UUID] = field(default_factory=set)
    # A slice could not say what a fact means: anything may have changed, for anybody.
    unsure: bool = False


class Feed:
    """The feed of this process, on the server's loop; `Feed.here()` starts it with the first browser."""

    def __init__(self) -> None:
        self.cursor = 0
        self.reader = Reader()
        self.browsers = Browsers()
        self.rights = Rights(self.browsers, self.reader)
        self._loop = asyncio.get_running_loop()
        self._wake = asyncio.Event()
        self._ticking = asyncio.Lock()
        # Unlogged rows: whether to look at once, when that was done last, and what was found then.
        self._touched = False
        self._looked = timezone.now()
        self._found: dict[topics.Touched, int] = {}
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
                asyncio.create_task(running._beat()),
                asyncio.create_task(running.browsers.presence.run()),
                asyncio.create_task(running.rights.run()),
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
        self.reader.stop()

    async def watch(self, browser: Browser, topic: str, since: int | None) -> bool:
        """Registers, then asks, then sends; `False` when the actor may not watch this topic.

        With `since`, what touched the topic after that position is sent again.
        """
        watch = self.browsers.watch(browser, topic)
        while True:
            shifts = self.rights.shifts
            watch.space = await self.rights.space(browser.actor, topic)
            if watch.space is None:
                self.browsers.unwatch(browser, topic)
                return False
            # Wait for a tick that may have begun before this watch was known; what it passed over is sent
            # below, or fetched after "watching".
            async with self._ticking:
                if shifts == self.rights.shifts:
                    watch.ready, upto = True, self.cursor
                    break
        if since is not None and since < upto:
            stretch = await self.reader.read(read_stretch, since, upto, {topic})
            if topic in stretch.frames:
                await browser.push(Frame(stretch.frames[topic]), stretch.position)
        if since is not None:
            missed = await self.reader.read(missed_unlogged, since, self.cursor, topic)
            for text in missed.values():
                await browser.push(Frame(text), 0)
        self.browsers.presence.changed(topic)
        return True

    # -- from other threads -------------------------------------------------------------------------

    def wake_from_thread(self) -> None:
        """There are new facts."""
        self._soon(self._wake.set)

    def look_from_thread(self) -> None:
        """Unlogged rows have changed."""
        self._soon(self._look_soon)

    def doubt_from_thread(self, person: UUID) -> None:
        """Sessions or rights of this person may have ended."""
        self._soon(self.rights.doubt, person)

    def _soon(self, act: Callable[..., None], *args: Any) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(act, *args)

    # -- pushing ------------------------------------------------------------------------------------

    def _look_soon(self) -> None:
        self._touched = True
        self._wake.set()

    async def _run(self) -> None:
        self.cursor = await self.reader.patiently(head)
        self._started.set()
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(POLL):
                    await self._wake.wait()
            self._wake.clear()
            try:
                async with self._ticking:
                    await self._tick()
                    await self._look()
            except Exception:
                logger.exception("the feed stumbled and goes on")
                await asyncio.sleep(POLL)
            await asyncio.sleep(REST)

    async def _tick(self) -> None:
        watched = self.browsers.topics()
        stretch = await self.reader.patiently(read_stretch, self.cursor, None, watched)
        # A log that is shorter than before was restored from a backup while we ran.
        if stretch.unsure or stretch.position < self.cursor:
            await self.browsers.push_all({"type": "resync"})
        # Before anything is sent: who may no longer watch hears nothing more.
        await self.rights.shifted(stretch.spaces, stretch.people, everybody=stretch.unsure)
        for topic, text in stretch.frames.items():
            await self.browsers.push(topic, Frame(text), stretch.position)
        if stretch.position >= self.cursor + BATCH:
            self._wake.set()
        self.cursor = stretch.position

    async def _look(self) -> None:
        """Pushes unlogged rows that changed, when the bell was rung or the last look is a poll ago."""
        now = timezone.now()
        if not self._touched and now - self._looked < timedelta(seconds=POLL):
            return
        self._touched = False
        found = await self.reader.patiently(topics.changed_unlogged, self._looked - SLACK)
        news = [row for row, rev in found.items() if self._found.get(row) != rev]
        self._looked, self._found = now, found
        watched = self.browsers.topics()
        news = [row for row in news if row[0] in watched]
        for topic, text in (await self.reader.patiently(frames_of, self.cursor, news)).items():
            await self.browsers.push(topic, Frame(text))

    async def _beat(self) -> None:
        """Tells quiet browsers that they are current, and asks everybody's rights again, in turn."""
        while True:
            await asyncio.sleep(HEARTBEAT)
            try:
                await self.browsers.push_all({"type": "heartbeat", "position": self.cursor})
                await self.rights.beat()
                await self.browsers.presence.beat(self.browsers.topics(), 2.5 * HEARTBEAT)
            except Exception:
                logger.exception("a heartbeat was missed")

    # -- other processes ----------------------------------------------------------------------------

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
                    await self._hear(await layer.receive(channel))
            except Exception:
                logger.warning("cannot hear the other processes, trying again", exc_info=True)
                await asyncio.sleep(1)

    async def _hear(self, message: dict[str, Any]) -> None:
        match message["type"]:
            case "facts":
                self._wake.set()
            case "touched":
                self._look_soon()
            case "doubt":
                self.rights.doubt(UUID(message["person"]))
            case "present":
                await self.browsers.presence.hear(message)


def read_stretch(after: int, upto: int | None, watched: set[str]) -> Stretch:
    """Reads the log after a position and encodes what it means for these topics.

    At most `BATCH` facts, unless `upto` says how far. Blocks: a feed calls it in a thread.
    """
    facts = list(read_log(after=after, upto=upto, limit=BATCH if upto is None else None))
    if not facts:
        return Stretch(min(after, head()))
    stretch = Stretch(facts[-1].position)
    touched: dict[str, dict[str, set[UUID]]] = defaultdict(lambda: defaultdict(set))
    names: dict[str, dict[str, None]] = defaultdict(dict)
    for recorded in facts:
        try:
            changed = [*topics.touched_by(recorded.fact)]
            shifts = [*topics.shifted_by(recorded.fact)]
        except AWAY:
            raise
        except Exception:
            logger.exception("cannot tell what a fact means", extra={"topic": recorded.topic})
            stretch.unsure = True
            continue
        for topic, kind, id in (("log", "log", recorded.id), *changed):
            if topic in watched:
                touched[topic][kind].add(id)
                names[topic][recorded.topic] = None
        for what, id in shifts:
            (stretch.spaces if what == "space" else stretch.people).add(id)
    for topic, kinds in touched.items():
        stretch.frames[topic] = _frame(stretch.position, topic, kinds, list(names[topic]))
    return stretch


def missed_unlogged(since: int, upto: int, topic: str) -> dict[str, bytes]:
    """The unlogged rows that changed in one topic after a browser heard of the fact at `since`."""
    heard = Fact.objects.filter(pk=since).values_list("recorded_at", flat=True).first()
    return frames_of(upto, topics.changed_unlogged(heard - SLACK, topic)) if heard else {}


def frames_of(position: int, changed: Iterable[topics.Touched]) -> dict[str, bytes]:
    """These rows by topic, encoded for its watchers."""
    touched: dict[str, dict[str, set[UUID]]] = defaultdict(lambda: defaultdict(set))
    for topic, kind, id in changed:
        touched[topic][kind].add(id)
    return {topic: _frame(position, topic, kinds, []) for topic, kinds in touched.items()}


def _frame(position: int, topic: str, kinds: dict[str, set[UUID]], facts: list[str]) -> bytes:
    """What a topic's watchers are sent; one slice's fault costs them a refetch, not the feed."""
    try:
        rows = [row for kind, ids in kinds.items() for row in topics.rows(topic, kind, sorted(ids))]
    except AWAY:
        raise
    except Exception:
        logger.exception("cannot show rows", extra={"topic": topic})
        return encode({"type": "resync"})
    return encode(
        {"type": "rows", "position": position, "topic": topic, "rows": rows, "facts": facts}
    )
