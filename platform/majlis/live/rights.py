"""Who may come in, who may stay and who may watch what: asked at first, and again when it may have changed.

The functions ask the database: they block, and run in a reader's threads. `Rights` asks again: after a fact
that shifts rights, about people in doubt, and about a share of everybody at each heartbeat.
"""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from uuid import UUID

from django.conf import settings
from django.contrib.auth import get_user, get_user_model
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.http import HttpRequest, parse_cookie
from django.utils import timezone

from majlis.domain import Actor, ActorKind, today
from majlis.eventstore.following import AWAY
from majlis.live.browsers import Browser, Browsers
from majlis.live.reading import Reader
from majlis.slices import topics

# Heartbeats in one round of asking everybody's rights again.
TURNS = 15
# Batch size of rights asked at once; between two batches the threads are free for others.
ASKED = 100

# Somebody, and the topic they ask for.
Asked = tuple[Actor, str]

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody signed in."""

    actor: Actor
    name: str
    session: str


def visitor(headers: Iterable[tuple[bytes, bytes]]) -> Visitor | None:
    """Whose session this is; `None` if nobody's, or of an account that is not active."""
    cookies = parse_cookie(
        "; ".join(value.decode("latin1") for name, value in headers if name == b"cookie")
    )
    request = HttpRequest()
    request.session = SessionStore(cookies.get(settings.SESSION_COOKIE_NAME))
    user = get_user(request)
    session = request.session.session_key
    if not user.is_authenticated or session is None:
        return None
    actor = Actor(ActorKind.PERSON, person=user.pk, administrator=user.is_administrator)
    return Visitor(actor, user.name, session)


def admitted(asked: Iterable[Asked]) -> dict[Asked, UUID]:
    """Who of these may watch what they ask for, and the space it lies in."""
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


def batched(asked: Iterable[Asked], size: int) -> Iterator[list[Asked]]:
    """A few at a time, in their order."""
    rest = iter(asked)
    while some := list(islice(rest, size)):
        yield some


class Rights:
    """Asks again about those whose session or right to watch may have ended, and shows them out."""

    def __init__(self, browsers: Browsers, reader: Reader) -> None:
        # How often anybody's right to watch may have changed; an answer from before that is asked anew.
        self.shifts = 0
        self._browsers = browsers
        self._reader = reader
        # People whose sessions or rights may have ended, and how often anybody was in doubt.
        self._doubted: set[UUID] = set()
        self._doubtful = asyncio.Event()
        self._doubts = 0
        self._day = today()
        self._beats = 0

    async def visitor(self, headers: Iterable[tuple[bytes, bytes]]) -> Visitor | None:
        """Who comes with this handshake, as it is once nobody is in doubt."""
        while True:
            doubts = self._doubts
            who = await self._reader.read(visitor, headers)
            if doubts == self._doubts:
                return who

    async def space(self, actor: Actor, topic: str) -> UUID | None:
        """The space of a topic that this actor may watch; `None` if not."""
        asked = (actor, topic)
        return (await self._reader.read(admitted, [asked])).get(asked)

    def doubt(self, person: UUID) -> None:
        """Sessions or rights of this person may have ended."""
        self._doubts += 1
        self._doubted.add(person)
        self._doubtful.set()

    async def run(self) -> None:
        """Asks again about those in doubt, at once, for as long as the process runs."""
        while True:
            await self._doubtful.wait()
            self._doubtful.clear()
            people, self._doubted = self._doubted, set()
            self.shifts += 1
            try:
                theirs = self._browsers.of(people)
                await self._ask_sessions(theirs)
                await self._ask_topics(theirs)
            except Exception:
                logger.exception("somebody in doubt is left to the heartbeat")

    async def shifted(
        self, spaces: Collection[UUID], people: Collection[UUID], *, everybody: bool
    ) -> None:
        """Facts changed who may watch what in these spaces, or what these people may watch.

        Those just beginning to watch are not asked: they see that `shifts` has moved, and ask themselves.
        """
        if not (spaces or people or everybody):
            return
        self.shifts += 1
        await self._ask_again(
            (browser, topic)
            for browser, topic, watch in self._browsers.ready()
            if everybody or watch.space in spaces or browser.actor.person in people
        )

    async def beat(self) -> None:
        """Asks again what no fact and no bell tells.

        A mandate that runs out writes no fact, but does so at the day's turn: then everybody's rights are
        asked again, and otherwise a few at each beat (2,000 of them would take a fifth of its time).
        """
        browsers, day = self._browsers.all(), today()
        doubtful = await self._ask_sessions(browsers)
        doubtful |= set(browsers if day != self._day else browsers[self._beats % TURNS :: TURNS])
        self._day, self._beats = day, self._beats + 1
        await self._ask_topics(doubtful)

    async def _ask_sessions(self, browsers: Sequence[Browser]) -> set[Browser]:
        """Asks whether these are still signed in; those who now do, or do not, administer."""
        sessions = [(browser.session, browser.actor.person) for browser in browsers]
        good = await self._reader.patiently(still_signed_in, sessions)
        changed = set()
        for browser in browsers:
            if (administrator := good.get((browser.session, browser.actor.person))) is None:
                await browser.sign_out()
            elif administrator != browser.actor.administrator:
                browser.actor = replace(browser.actor, administrator=administrator)
                changed.add(browser)
        return changed

    async def _ask_topics(self, browsers: Iterable[Browser]) -> None:
        await self._ask_again(self._browsers.ready_of(browsers))

    async def _ask_again(self, doubtful: Iterable[tuple[Browser, str]]) -> None:
        watching: dict[Asked, list[Browser]] = defaultdict(list)
        for browser, topic in doubtful:
            watching[browser.actor, topic].append(browser)
        for some in batched(watching, ASKED):
            known = await self._reader.patiently(admitted, some)
            for asked in some:
                for browser in () if asked in known else watching[asked]:
                    self._browsers.unwatch(browser, asked[1])
                    await browser.shut(asked[1])
