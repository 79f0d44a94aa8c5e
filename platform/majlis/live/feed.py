"""The feed: reads new facts, in order, and pushes the rows that they changed to browsers.

Each web process has one. A tick reads the facts after the cursor and collects from the slices the rows that
changed in watched topics. Each row is loaded once, and each topic's frame encoded once for all its watchers.
Facts of one tick are conflated: two hundred ballots push one row of the tally. The wake flag is cleared
before the log is read, and the cursor moves after the frames were sent.

Kept rows that change without a fact (`topics.unlogged`) are queried after the log, by their time of writing.

The heartbeat is a task of its own, so that checking the rights of a thousand browsers never delays a tick.
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

from majlis.eventstore.following import UNAVAILABLE
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
# Overlap of two queries for unlogged rows: covers uncommitted writes and slow clocks.
SLACK = timedelta(seconds=30)
HEARTBEAT = 20.0
# Batch size of a tick; the most facts replayed to a browser that reconnects.
BATCH = 1_000
REPLAY = 2_000

running: Feed | None = None


@dataclass(slots=True)
class Stretch:
    """The effects of consecutive facts: frames by watched topic, and changed rights."""

    position: int
    frames: dict[str, bytes] = field(default_factory=dict)
    spaces: set[UUID] = field(default_factory=set)
    people: set[UUID] = field(default_factory=set)
    # A handler failed: any row and any right may have changed.
    unsure: bool = False


class Feed:
    """The feed of this process, on the server's event loop; the first browser starts it (`Feed.here()`)."""

    def __init__(self) -> None:
        self.cursor = 0
        self.reader = Reader()
        self.browsers = Browsers()
        self.rights = Rights(self.browsers, self.reader)
        self._loop = asyncio.get_running_loop()
        self._wake = asyncio.Event()
        self._ticking = asyncio.Lock()
        # Unlogged rows: whether to query at once, the time of the last query, and its result.
        self._touched = False
        self._looked = timezone.now()
        self._found: dict[topics.Touched, int] = {}
        self._started = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    @classmethod
    async def here(cls) -> Feed:
        """The running feed of this process."""
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
        """Registers a watch, checks the right, then sends; `False` if the actor may not watch this topic.

        With `since`, the topic's rows that changed after that position are sent again.
        """
        watch = self.browsers.watch(browser, topic)
        while True:
            shifts = self.rights.shifts
            watch.space = await self.rights.space(browser.actor, topic)
            if watch.space is None:
                self.browsers.unwatch(browser, topic)
                return False
            # Wait for a tick that may have begun before this watch was registered. The facts that it read are
            # replayed below, or the browser fetches the rows after "watching".
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
        """Wakes the feed to read new facts."""
        self._soon(self._wake.set)

    def find_unlogged_from_thread(self) -> None:
        """Wakes the feed to query unlogged rows."""
        self._soon(self._find_unlogged)

    def recheck_from_thread(self, person: UUID) -> None:
        """Schedules a check of this person's sessions and rights."""
        self._soon(self.rights.recheck, person)

    def _soon(self, act: Callable[..., None], *args: Any) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(act, *args)

    # -- pushing ------------------------------------------------------------------------------------

    def _find_unlogged(self) -> None:
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
                    await self._push_unlogged()
            except Exception:
                logger.exception("a tick failed, the feed goes on")
                await asyncio.sleep(POLL)
            await asyncio.sleep(REST)

    async def _tick(self) -> None:
        watched = self.browsers.topics()
        stretch = await self.reader.patiently(read_stretch, self.cursor, None, watched)
        # A log shorter than before was restored from a backup while this process ran.
        if stretch.unsure or stretch.position < self.cursor:
            await self.browsers.push_all({"type": "resync"})
        # Checked before anything is sent: nobody receives rows after losing the right.
        await self.rights.shifted(stretch.spaces, stretch.people, everybody=stretch.unsure)
        for topic, text in stretch.frames.items():
            await self.browsers.push(topic, Frame(text), stretch.position)
        if stretch.position >= self.cursor + BATCH:
            self._wake.set()
        self.cursor = stretch.position

    async def _push_unlogged(self) -> None:
        """Pushes changed unlogged rows, after a wake-up or when the poll interval has passed."""
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
        """Sends every browser the current position, and checks everybody's rights again, in turn."""
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
        """Receives the messages of other processes, if there are any."""
        layer = get_channel_layer()
        if not spans_processes(layer):
            return
        while True:
            try:
                channel = await layer.new_channel()
                await layer.group_add(GROUP, channel)
                while True:
                    await self._receive(await layer.receive(channel))
            except Exception:
                logger.warning("cannot receive from other processes, trying again", exc_info=True)
                await asyncio.sleep(1)

    async def _receive(self, message: dict[str, Any]) -> None:
        match message["type"]:
            case "facts":
                self._wake.set()
            case "touched":
                self._find_unlogged()
            case "doubt":
                self.rights.recheck(UUID(message["person"]))
            case "present":
                await self.browsers.presence.receive(message)


def read_stretch(after: int, upto: int | None, watched: set[str]) -> Stretch:
    """Reads the log after a position and encodes the changed rows of these topics.

    Without `upto` it reads at most `BATCH` facts. It blocks, so a feed calls it in a thread.
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
        except UNAVAILABLE:
            raise
        except Exception:
            logger.exception(
                "cannot find the rows that a fact changed", extra={"topic": recorded.topic}
            )
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
    """The unlogged rows of one topic that changed after the fact at `since` was recorded, encoded."""
    at = Fact.objects.filter(pk=since).values_list("recorded_at", flat=True).first()
    return frames_of(upto, topics.changed_unlogged(at - SLACK, topic)) if at else {}


def frames_of(position: int, changed: Iterable[topics.Touched]) -> dict[str, bytes]:
    """A frame of these rows for each topic."""
    touched: dict[str, dict[str, set[UUID]]] = defaultdict(lambda: defaultdict(set))
    for topic, kind, id in changed:
        touched[topic][kind].add(id)
    return {topic: _frame(position, topic, kinds, []) for topic, kinds in touched.items()}


def _frame(position: int, topic: str, kinds: dict[str, set[UUID]], facts: list[str]) -> bytes:
    """The frame for a topic's watchers: `rows`, or `resync` if a slice's loader fails."""
    try:
        rows = [row for kind, ids in kinds.items() for row in topics.rows(topic, kind, sorted(ids))]
    except UNAVAILABLE:
        raise
    except Exception:
        logger.exception("cannot show rows", extra={"topic": topic})
        return encode({"type": "resync"})
    return encode(
        {"type": "rows", "position": position, "topic": topic, "rows": rows, "facts": facts}
    )
