"""One feed in each web process: reads new facts once, in order, and tells this process's browsers.

A tick reads the facts after the cursor, asks the slices which rows they changed in which watched topics,
loads each such row once, encodes once, and hands the same text to every watcher of the topic. Facts that
arrive together are conflated: two hundred ballots in one tick are one row of the tally. The wake flag is
cleared before the log is read, and the cursor moves after the frames were handed over.

The heartbeat is a task of its own, so that asking a thousand browsers again never delays a tick.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import msgspec
from channels.layers import InMemoryChannelLayer, get_channel_layer
from django.contrib.auth import get_user_model
from django.contrib.sessions.models import Session
from django.db import close_old_connections
from django.utils import timezone

from majlis.domain import Actor
from majlis.eventstore.following import AWAY
from majlis.eventstore.store import Recorded, head, read_log
from majlis.live import topics

if TYPE_CHECKING:
    from majlis.live.consumer import Live

# Somebody, and the topic they ask for.
Asked = tuple[Actor, str]

logger = logging.getLogger(__name__)

# Seconds: without a wake-up the log is looked at this often; between two ticks the feed rests.
POLL = 1.0
REST = 0.05
HEARTBEAT = 20.0
# Facts read in a tick, and the most that a returning browser is told one by one.
BATCH = 1_000
REPLAY = 2_000
# Rights asked in one go at a heartbeat: between two goes the threads are free for others.
ASKED = 100
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
    # A slice could not say what a fact means: anything may have changed, for anybody.
    unsure: bool = False


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
        self._telling = asyncio.Lock()
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
                asyncio.create_task(running._beat()),
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
        asked = (browser.actor, topic)
        while True:
            shifted = self.shifted
            watch.space = (await self.read(admitted, [asked])).get(asked)
            if watch.space is None:
                self._forget(browser, topic)
                return False
            # A tick under way may have begun before this watch was known: it is waited for, and what it
            # passed over is told below or fetched after "watching".
            async with self._telling:
                if shifted == self.shifted:
                    watch.ready, upto = True, self.cursor
                    break
        if since is not None and since < upto:
            told = await self.read(tell, since, upto, {topic})
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
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(POLL):
                    await self._wake.wait()
            self._wake.clear()
            try:
                async with self._telling:
                    await self._tick()
            except Exception:
                logger.exception("the feed stumbled and goes on")
                await asyncio.sleep(POLL)
            await asyncio.sleep(REST)

    async def _tick(self) -> None:
        told: Told = await self._patiently(tell, self.cursor, None, set(self._watches))
        # Shorter than we know it, the log was restored from a backup under us.
        if told.unsure or told.position < self.cursor:
            await self._everybody({"type": "resync"})
        await self._shift(told)
        for topic, text in told.frames.items():
            await self._push(topic, text, told.position)
        if told.position >= self.cursor + BATCH:
            self._wake.set()
        self.cursor = told.position

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
                    self._forget(browser, asked[1])
                    await browser.shut(asked[1])

    def _ready(self) -> list[tuple[Live, str, Watch]]:
        """Who watches what; those just asking are left to `watch`, which sees that rights shifted."""
        return [
            (browser, topic, watch)
            for topic, watches in self._watches.items()
            for browser, watch in watches.items()
            if watch.ready
        ]

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(HEARTBEAT)
            try:
                await self._heartbeat()
            except Exception:
                logger.exception("a heartbeat was missed")

    async def _heartbeat(self) -> None:
        """Tells quiet browsers that they are current; a mandate that runs out writes no fact."""
        browsers = {browser for browser, _, _ in self._ready()}
        sessions = [(browser.session, browser.actor.person) for browser in browsers]
        good = await self._patiently(still_signed_in, sessions)
        for browser in browsers:
            if (administrator := good.get((browser.session, browser.actor.person))) is None:
                await self.leave(browser)
                await browser.sign_out()
            else:
                browser.actor = replace(browser.actor, administrator=administrator)
                await browser.say({"type": "heartbeat", "position": self.cursor})
        await self._ask_again((browser, topic) for browser, topic, _ in self._ready())
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
                        known.pop(message["topic"], None)
                        if message["people"]:
                            known[message["topic"]] = message["people"]
                        self._others[message["process"]] = (time.monotonic(), known)
                        await self._tell_presence(message["topic"])
            except Exception:
                logger.warning("cannot hear the other processes, trying again", exc_info=True)
                await asyncio.sleep(1)


def admitted(asked: Iterable[Asked]) -> dict[Asked, UUID]:
    """Who of these may watch what they ask for, and the space it lies in. Blocks."""
    spaces: dict[Asked, UUID] = {}
    for one in asked:
        try:
            if (space := topics.admit(*one)) is not None:
                spaces[one] = space
        except topics.NoSuchTopic:
            pass
        except AWAY:
            raise
        except Exception:
            logger.exception("cannot tell who may watch", extra={"topic": one[1]})
    return spaces


def still_signed_in(
    sessions: Sequence[tuple[str, UUID | None]],
) -> dict[tuple[str, UUID | None], bool]:
    """Those of these (session, person) that are still good, and whether the person administers."""
    good = set(
        Session.objects.filter(
            session_key__in={key for key, _ in sessions}, expire_date__gt=timezone.now()
        ).values_list("session_key", flat=True)
    )
    active = dict(
        get_user_model()
        ._default_manager.filter(pk__in={person for _, person in sessions}, is_active=True)
        .values_list("pk", "is_administrator")
    )
    return {
        (key, person): active[person]
        for key, person in sessions
        if key in good and person in active
    }


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


def _frame(position: int, topic: str, kinds: dict[str, set[UUID]], facts: list[str]) -> str:
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


def encode(message: dict[str, Any]) -> str:
    """A frame's text, encoded once for everybody."""
    return msgspec.json.encode(message).decode()
