"""One feed in each web process: reads new facts once, in order, and tells this process's browsers.

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
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any
from uuid import UUID

from channels.layers import get_channel_layer
from django.db import close_old_connections
from django.utils import timezone

from majlis.domain import today
from majlis.eventstore.following import AWAY
from majlis.eventstore.models import Fact
from majlis.eventstore.store import Recorded, head, read_log
from majlis.live.presence import GROUP, People, Presence, spans_processes
from majlis.live.rights import Asked, Visitor, admitted, still_signed_in, visitor
from majlis.live.wire import Frame, encode
from majlis.slices import topics

if TYPE_CHECKING:
    from majlis.live.consumer import Live

logger = logging.getLogger(__name__)

# Seconds: without a wake-up the log is looked at this often; between two ticks the feed rests.
POLL = 1.0
REST = 0.05
# Before the last look: what was being written then, by a clock that may be slow.
SLACK = timedelta(seconds=30)
HEARTBEAT = 20.0
# Heartbeats in which everybody's rights have been asked again.
TURNS = 15
# Facts read in a tick, and the most that a returning browser is told one by one.
BATCH = 1_000
REPLAY = 2_000
# Rights asked in one go at a heartbeat: between two goes the threads are free for others.
ASKED = 100

running: Feed | None = None


@dataclass(slots=True)
class Watch:
    """One browser on one topic. Not `ready` until its right was asked."""

    space: UUID | None = None
    ready: bool = False


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
        self.shifted = 0
        self._loop = asyncio.get_running_loop()
        self._wake = asyncio.Event()
        self._telling = asyncio.Lock()
        # Unlogged rows: whether to look at once, when that was done last, and what was found then.
        self._touched = False
        self._looked = timezone.now()
        self._found: dict[topics.Touched, int] = {}
        self._watches: dict[str, dict[Live, Watch]] = defaultdict(dict)
        self._people: dict[UUID | None, set[Live]] = defaultdict(set)
        self._presence = Presence(self._here, self._push)
        # People whose sessions or rights may have ended, and how often anybody was in doubt.
        self._doubted: set[UUID] = set()
        self._doubtful = asyncio.Event()
        self._doubts = 0
        self._day = today()
        self._beats = 0
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
                asyncio.create_task(running._beat()),
                asyncio.create_task(running._presence.run()),
                asyncio.create_task(running._reconsider()),
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

    def enter(self, browser: Live, most: int) -> bool:
        """A browser has come; `False` if this person has as many here as one may have."""
        mine = self._people[browser.actor.person]
        if len(mine) >= most:
            return False
        mine.add(browser)
        return True

    def leave(self, browser: Live) -> None:
        """Forgets a browser that has gone."""
        for topic in list(browser.topics):
            self.unwatch(browser, topic)
        mine = self._people.get(browser.actor.person, set())
        mine.discard(browser)
        if not mine:
            self._people.pop(browser.actor.person, None)

    def unwatch(self, browser: Live, topic: str) -> None:
        """Forgets one watch."""
        if topic in browser.topics:
            browser.topics.discard(topic)
            watches = self._watches[topic]
            watches.pop(browser, None)
            if not watches:
                del self._watches[topic]
            self._presence.changed(topic)

    async def watch(self, browser: Live, topic: str, since: int | None) -> bool:
        """Registers, then asks, then sends; `False` when the actor may not watch this topic.

        With `since`, what touched the topic after that position is told again.
        """
        browser.topics.add(topic)
        watch = self._watches[topic].setdefault(browser, Watch())
        asked = (browser.actor, topic)
        while True:
            shifted = self.shifted
            watch.space = (await self.read(admitted, [asked])).get(asked)
            if watch.space is None:
                self.unwatch(browser, topic)
                return False
            # A tick under way may have begun before this watch was known: it is waited for, and what it
            # passed over is told below or fetched after "watching".
            async with self._telling:
                if shifted == self.shifted:
                    watch.ready, upto = True, self.cursor
                    break
        if since is not None and since < upto:
            told = await self.read(read_stretch, since, upto, {topic})
            if topic in told.frames:
                await browser.push(Frame(told.frames[topic]), told.position)
        if since is not None:
            for text in (await self.read(missed_unlogged, since, self.cursor, topic)).values():
                await browser.push(Frame(text), 0)
        self._presence.changed(topic)
        return True

    # -- telling ----------------------------------------------------------------------------------

    def wake_from_thread(self) -> None:
        """There is something new: called from any thread."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake.set)

    def look_from_thread(self) -> None:
        """Unlogged rows have changed: called from any thread."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._look_soon)

    def _look_soon(self) -> None:
        self._touched = True
        self._wake.set()

    async def _run(self) -> None:
        self.cursor = await self._patiently(head)
        self._started.set()
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(POLL):
                    await self._wake.wait()
            self._wake.clear()
            try:
                async with self._telling:
                    await self._tick()
                    await self._look()
            except Exception:
                logger.exception("the feed stumbled and goes on")
                await asyncio.sleep(POLL)
            await asyncio.sleep(REST)

    async def _tick(self) -> None:
        told: Stretch = await self._patiently(read_stretch, self.cursor, None, set(self._watches))
        # Shorter than we know it, the log was restored from a backup under us.
        if told.unsure or told.position < self.cursor:
            await self._everybody({"type": "resync"})
        await self._shift(told)
        for topic, text in told.frames.items():
            await self._push(topic, Frame(text), told.position)
        if told.position >= self.cursor + BATCH:
            self._wake.set()
        self.cursor = told.position

    async def _look(self) -> None:
        """Pushes unlogged rows that changed, when the bell was rung or the last look is a poll ago."""
        now = timezone.now()
        if not self._touched and now - self._looked < timedelta(seconds=POLL):
            return
        self._touched = False
        found = await self._patiently(topics.changed_unlogged, self._looked - SLACK)
        news = [row for row, rev in found.items() if self._found.get(row) != rev]
        self._looked, self._found = now, found
        watched = [row for row in news if row[0] in self._watches]
        for topic, text in (await self._patiently(frames_of, self.cursor, watched)).items():
            await self._push(topic, Frame(text))

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

    async def _push(self, topic: str, frame: Frame, position: int = 0) -> None:
        for browser, watch in list(self._watches.get(topic, {}).items()):
            if watch.ready:
                await browser.push(frame, position)

    async def _shift(self, told: Stretch) -> None:
        """Asks again those whose rights may have changed, before they are sent anything."""
        if not (told.spaces or told.people or told.unsure):
            return
        self.shifted += 1
        await self._ask_again(
            (browser, topic)
            for browser, topic, watch in self._ready()
            if told.unsure or watch.space in told.spaces or browser.actor.person in told.people
        )

    async def _ask_again(self, doubtful: Iterable[tuple[Live, str]]) -> None:
        watching: dict[Asked, list[Live]] = defaultdict(list)
        for browser, topic in doubtful:
            watching[browser.actor, topic].append(browser)
        for some in batched(watching, ASKED):
            known = await self._patiently(admitted, some)
            for asked in some:
                for browser in () if asked in known else watching[asked]:
                    self.unwatch(browser, asked[1])
                    await browser.shut(asked[1])

    def _ready(self) -> list[tuple[Live, str, Watch]]:
        """Who watches what; those just asking are left to `watch`, which sees that rights shifted."""
        return [
            (browser, topic, watch)
            for topic, watches in self._watches.items()
            for browser, watch in watches.items()
            if watch.ready
        ]

    # -- people: their sessions, and who is here ------------------------------------------------------

    async def whose(self, headers: Iterable[tuple[bytes, bytes]]) -> Visitor | None:
        """Who comes with this handshake, as it is once nobody is in doubt."""
        while True:
            doubts = self._doubts
            who: Visitor | None = await self.read(visitor, headers)
            if doubts == self._doubts:
                return who

    def doubt_from_thread(self, person: UUID) -> None:
        """Sessions or rights of this person may have ended: called from any thread."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._doubt, person)

    def _doubt(self, person: UUID) -> None:
        self._doubts += 1
        self._doubted.add(person)
        self._doubtful.set()

    async def _reconsider(self) -> None:
        """Asks again about those in doubt, at once."""
        while True:
            await self._doubtful.wait()
            self._doubtful.clear()
            people, self._doubted = self._doubted, set()
            self.shifted += 1
            try:
                theirs = [one for who in people for one in self._people.get(who, ())]
                await self._ask_sessions(theirs)
                await self._ask_topics(theirs)
            except Exception:
                logger.exception("somebody in doubt is left to the heartbeat")

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(HEARTBEAT)
            try:
                await self._heartbeat()
            except Exception:
                logger.exception("a heartbeat was missed")

    async def _heartbeat(self) -> None:
        """Tells quiet browsers that they are current, and asks again what no fact or bell tells.

        A mandate that runs out writes no fact, but does so at the day's turn: then everybody's rights are
        asked again, and otherwise a few at each beat (2,000 of them would take a fifth of its time).
        """
        await self._everybody({"type": "heartbeat", "position": self.cursor})
        browsers, day = self._browsers(), today()
        doubtful = await self._ask_sessions(browsers)
        doubtful |= set(browsers if day != self._day else browsers[self._beats % TURNS :: TURNS])
        self._day, self._beats = day, self._beats + 1
        await self._ask_topics(doubtful)
        await self._presence.beat(self._watches, 2.5 * HEARTBEAT)

    async def _ask_sessions(self, browsers: Sequence[Live]) -> set[Live]:
        """Asks whether these are still signed in; those who now do, or do not, administer."""
        sessions = [(browser.session, browser.actor.person) for browser in browsers]
        good = await self._patiently(still_signed_in, sessions)
        changed = set()
        for browser in browsers:
            if (administrator := good.get((browser.session, browser.actor.person))) is None:
                await browser.sign_out()
            elif administrator != browser.actor.administrator:
                browser.actor = replace(browser.actor, administrator=administrator)
                changed.add(browser)
        return changed

    async def _ask_topics(self, browsers: Iterable[Live]) -> None:
        await self._ask_again(
            (browser, topic)
            for browser in browsers
            for topic in browser.topics
            if self._watches[topic][browser].ready
        )

    def _browsers(self) -> list[Live]:
        return [browser for mine in self._people.values() for browser in mine]

    async def _everybody(self, message: dict[str, Any]) -> None:
        frame = Frame(encode(message))
        for browser in self._browsers():
            await browser.push(frame, 0)

    # -- other processes ----------------------------------------------------------------------------

    def _here(self, topic: str) -> People:
        """Who watches a topic in this process."""
        people = {
            str(browser.actor.person): browser.name
            for browser, watch in self._watches.get(topic, {}).items()
            if watch.ready
        }
        return [[id, name] for id, name in people.items()]

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
                self._doubt(UUID(message["person"]))
            case "present":
                await self._presence.hear(message)


def read_stretch(after: int, upto: int | None, watched: set[str]) -> Stretch:
    """Reads the log after a position and encodes what it means for these topics.

    At most `BATCH` facts, unless `upto` says how far. Blocks: a feed calls it in a thread.
    """
    news: list[Recorded] = list(
        read_log(after=after, upto=upto, limit=BATCH if upto is None else None)
    )
    if not news:
        return Stretch(min(after, head()))
    told = Stretch(news[-1].position)
    touched: dict[str, dict[str, set[UUID]]] = defaultdict(lambda: defaultdict(set))
    names: dict[str, dict[str, None]] = defaultdict(dict)
    for recorded in news:
        try:
            changed = [*topics.touched_by(recorded.fact)]
            shifts = [*topics.shifted_by(recorded.fact)]
        except AWAY:
            raise
        except Exception:
            logger.exception("cannot tell what a fact means", extra={"topic": recorded.topic})
            told.unsure = True
            continue
        for topic, kind, id in (("log", "log", recorded.id), *changed):
            if topic in watched:
                touched[topic][kind].add(id)
                names[topic][recorded.topic] = None
        for what, id in shifts:
            (told.spaces if what == "space" else told.people).add(id)
    for topic, kinds in touched.items():
        told.frames[topic] = _frame(told.position, topic, kinds, list(names[topic]))
    return told


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


def batched(asked: Iterable[Asked], size: int) -> Iterator[list[Asked]]:
    """A few at a time, in their order."""
    rest = iter(asked)
    while some := list(islice(rest, size)):
        yield some
