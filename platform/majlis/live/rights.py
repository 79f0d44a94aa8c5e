"""Checks sessions and the right to watch topics: at first, and again after possible changes.

The functions query the database: they block, and run in a reader's threads. `Rights` checks again after a
fact that shifts rights, after a wake-up about a person, and a share of all browsers at each heartbeat.
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
from django.utils.module_loading import import_string

from majlis.domain import Actor, ActorKind, today
from majlis.eventstore.following import UNAVAILABLE
from majlis.live.browsers import Browser, Browsers
from majlis.live.reading import Reader
from majlis.slices import topics

# Heartbeats until every browser's rights were checked again.
TURNS = 15
# Batch size of a check; between two batches the threads are free for other reads.
BATCH = 100

# An actor, and the topic that they want to watch.
Request = tuple[Actor, str]

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Visitor:
    """A signed-in person, with their session."""

    actor: Actor
    name: str
    session: str


def visitor(headers: Iterable[tuple[bytes, bytes]]) -> Visitor | None:
    """The owner of the session in these headers; `None` without a session or an active account."""
    cookies = parse_cookie(
        "; ".join(value.decode("latin1") for name, value in headers if name == b"cookie")
    )
    request = HttpRequest()
    request.session = SessionStore(cookies.get(settings.SESSION_COOKIE_NAME))
    user = get_user(request)
    session = request.session.session_key
    if not user.is_authenticated or session is None:
        return None
    if getattr(user, "rule_stands", False) and _shut_out([user.pk]):
        return None
    actor = Actor(ActorKind.PERSON, person=user.pk, administrator=user.is_administrator)
    return Visitor(actor, user.name, session)


def admitted(requests: Iterable[Request]) -> dict[Request, UUID]:
    """The permitted among these requests, each with the space of its topic."""
    spaces: dict[Request, UUID] = {}
    for one in requests:
        try:
            if (space := topics.admit(*one)) is not None:
                spaces[one] = space
        except topics.NoSuchTopic:
            pass
        except UNAVAILABLE:
            raise
        except Exception:
            logger.exception("cannot check who may watch", extra={"topic": one[1]})
    return spaces


def still_signed_in(
    sessions: Sequence[tuple[str, UUID | None]],
) -> dict[tuple[str, UUID | None], bool]:
    """The valid ones among these (session, person), and whether the person is an administrator."""
    valid = set(
        Session.objects.filter(
            session_key__in={key for key, _ in sessions}, expire_date__gt=timezone.now()
        ).values_list("session_key", flat=True)
    )
    active = dict(
        get_user_model()
        ._default_manager.filter(pk__in={person for _, person in sessions}, is_active=True)
        .values_list("pk", "is_administrator")
    )
    shut_out = _shut_out(active)
    return {
        (key, person): active[person]
        for key, person in sessions
        if key in valid and person in active and person not in shut_out
    }


def _shut_out(people: Collection[UUID]) -> set[UUID]:
    found: set[UUID] = import_string(settings.SHUT_OUT)(people)
    return found


def batched(requests: Iterable[Request], size: int) -> Iterator[list[Request]]:
    """Splits into lists of at most `size`, in order."""
    rest = iter(requests)
    while some := list(islice(rest, size)):
        yield some


class Rights:
    """Checks sessions and rights again; closes connections and watches whose right has ended."""

    def __init__(self, browsers: Browsers, reader: Reader) -> None:
        # Counter of possible changes of rights: a result computed before a change is computed again.
        self.shifts = 0
        self._browsers = browsers
        self._reader = reader
        # People to check again, and a counter of such requests.
        self._pending: set[UUID] = set()
        self._wake = asyncio.Event()
        self._rechecks = 0
        self._day = today()
        self._beats = 0

    async def visitor(self, headers: Iterable[tuple[bytes, bytes]]) -> Visitor | None:
        """The visitor of this handshake; read again if a recheck was requested meanwhile."""
        while True:
            rechecks = self._rechecks
            who = await self._reader.read(visitor, headers)
            if rechecks == self._rechecks:
                return who

    async def space(self, actor: Actor, topic: str) -> UUID | None:
        """The space of a topic that this actor may watch; `None` if they may not."""
        request = (actor, topic)
        return (await self._reader.read(admitted, [request])).get(request)

    def recheck(self, person: UUID) -> None:
        """Schedules a check of this person's sessions and rights."""
        self._rechecks += 1
        self._pending.add(person)
        self._wake.set()

    async def run(self) -> None:
        """Checks scheduled people at once, while the process runs."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            people, self._pending = self._pending, set()
            self.shifts += 1
            try:
                theirs = self._browsers.of(people)
                await self._check_sessions(theirs)
                await self._check_topics(theirs)
            except Exception:
                logger.exception("a check of rights failed; the heartbeat will repeat it")

    async def shifted(
        self, spaces: Collection[UUID], people: Collection[UUID], *, everybody: bool
    ) -> None:
        """Checks again the watches in these spaces and of these people, after facts that shift rights.

        Watches that are not ready are skipped: `Feed.watch` sees that `shifts` has moved and checks them.
        """
        if not (spaces or people or everybody):
            return
        self.shifts += 1
        await self._check_watches(
            (browser, topic)
            for browser, topic, watch in self._browsers.ready()
            if everybody or watch.space in spaces or browser.actor.person in people
        )

    async def beat(self) -> None:
        """Checks every session, and the rights of a share of the browsers.

        This finds changes without a fact or a wake-up. A mandate expires at midnight without a fact, so
        that then everybody's rights are checked. Checking 2,000 browsers at each beat would take a fifth of
        its interval.
        """
        browsers, day = self._browsers.all(), today()
        due = await self._check_sessions(browsers)
        due |= set(browsers if day != self._day else browsers[self._beats % TURNS :: TURNS])
        self._day, self._beats = day, self._beats + 1
        await self._check_topics(due)

    async def _check_sessions(self, browsers: Sequence[Browser]) -> set[Browser]:
        """Disconnects browsers without a valid session; returns those whose administrator flag changed."""
        sessions = [(browser.session, browser.actor.person) for browser in browsers]
        valid = await self._reader.patiently(still_signed_in, sessions)
        changed = set()
        for browser in browsers:
            if (administrator := valid.get((browser.session, browser.actor.person))) is None:
                await browser.sign_out()
            elif administrator != browser.actor.administrator:
                browser.actor = replace(browser.actor, administrator=administrator)
                changed.add(browser)
        return changed

    async def _check_topics(self, browsers: Iterable[Browser]) -> None:
        await self._check_watches(self._browsers.ready_of(browsers))

    async def _check_watches(self, watches: Iterable[tuple[Browser, str]]) -> None:
        watching: dict[Request, list[Browser]] = defaultdict(list)
        for browser, topic in watches:
            watching[browser.actor, topic].append(browser)
        for some in batched(watching, BATCH):
            known = await self._reader.patiently(admitted, some)
            for request in some:
                for browser in () if request in known else watching[request]:
                    self._browsers.unwatch(browser, request[1])
                    await browser.shut(request[1])
