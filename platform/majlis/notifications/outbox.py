"""What leaves the house: gathered into letters, written down, sent, marked as sent; in this order.

Deliveries that are due become one letter a person, channel and rhythm; those that go at once one a person,
channel and object. A letter is written down with all it says, and with the deliveries that are in it, in one
transaction before anything is sent, and marked once the server has taken it. Killed before the first, it
is gathered again; between the two, it is sent as it stands: nobody misses one. The one repeat there can
be is of a letter that was taken by a server whose answer was lost: it bears the same Message-ID.

One process is elected to send, and sends in a thread of its own for each channel, so that a slow server
delays neither votes nor the other channel. Each try is counted before it is made, and only by whoever saw the
letter as it was: two that both believe they are elected do not both send it.

What somebody may see is asked when a letter is made and again before each try; what they may not see any more
is left out. Closed accounts are sent nothing.
"""

from __future__ import annotations

import logging
import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import groupby
from uuid import UUID

from django.db import DatabaseError, connection, transaction
from django.db.models import Count, F, Min

from majlis.accounts.models import User
from majlis.domain import new_id
from majlis.eventstore.following import timetable
from majlis.notifications.models import Channel, Delivery, Letter, Notice, Quiet, Rhythm
from majlis.notifications.preferences import awake
from majlis.notifications.wording import NewsItem, lines

logger = logging.getLogger(__name__)

# What happens to one object within this is one letter, after a first one that went at once.
REST = timedelta(minutes=10)
# What was due longer ago than this (nothing was sent for weeks) is news to nobody: it stands in the inbox.
STALE = timedelta(days=14)
# What could not be put into words is looked at again after this.
MENDED = timedelta(hours=1)
# People whose letters are made in one transaction, and the deliveries among which they are looked for.
PEOPLE, DELIVERIES = 50, 500
# Letters looked up, and sent over one connection, at a time.
BATCH = 100
# How long a letter is its sender's alone: longer than any server is waited for. If the sender dies in the
# midst of it, the next one sends it then.
LEASE = timedelta(minutes=2)


class Refused(Exception):
    """This letter will never be taken; the text says why, without an address."""


class TryLater(Exception):
    """This letter was not taken now; others may be."""

    def __init__(self, why: str, seconds: float = 0) -> None:
        super().__init__(why)
        self.seconds = seconds


class Away(Exception):
    """Nothing can be sent by this channel now; no letter's fault."""


Send = Callable[[Letter, User], None]


@dataclass
class Way:
    """A channel: whether it is there at all, what its letters say, and how one is handed over.

    `reaches`: whom of these people it can reach. `write` turns lines into a letter's content. `opened`
    connects and yields `send`, which returns when the letter was taken and raises `Refused`, `TryLater` or
    `Away`. `pause`: seconds between two letters.
    """

    channel: Channel
    is_there: Callable[[], bool]
    reaches: Callable[[Collection[UUID]], Collection[UUID]]
    write: Callable[[User, Letter, Sequence[NewsItem]], str]
    opened: Callable[[], AbstractContextManager[Send]]
    pause: float = 0.0
    # A letter that nobody has taken after this is given up.
    patience: timedelta = timedelta(days=3)
    # The server's fault, until when (monotonic) nothing is tried, and how often that came in a row.
    rests_until: float = 0.0
    faults: int = 0
    running: threading.Lock = field(default_factory=threading.Lock)


_ways: dict[Channel, Way] = {}


def register(way: Way) -> Way:
    _ways[way.channel] = way
    return way


def run(way: Way, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
    """Gathers and sends by turns until nothing is left that can go now, or the server is away."""
    while gather(way, now()) + send(way, now):
        if time.monotonic() < way.rests_until:
            break


# Gathering


def gather(way: Way, now: datetime) -> int:
    """Makes letters of what is due for some of the people; returns how many deliveries it saw to."""
    due = Delivery.objects.filter(channel=way.channel, letter=None, due_at__lte=now)
    first = due.order_by("due_at").values_list("person", flat=True)[:DELIVERIES]
    people = list(dict.fromkeys(first))[:PEOPLE]
    found = list(due.filter(person__in=people).select_related("notice").order_by("person", "id"))
    ready = _rested(way, found, now)
    readers = User.objects.filter(is_active=True).in_bulk(list(way.reaches(people)))
    made: list[Letter] = []
    troubled: list[Delivery] = []
    for _, group in groupby(sorted(ready, key=_envelope), key=_envelope):
        together = list(group)
        try:
            made += _letters(way, readers.get(together[0].person), together, now)
        except Exception:  # noqa: BLE001  whatever is wrong with one person's news, the others have theirs
            _log_trouble(way, together)
            troubled += together
    for one in troubled:
        one.due_at = now + MENDED
    Delivery.objects.bulk_update(troubled, ["due_at"])
    _record(made, [one for one in ready if one.letter])
    return len(found)


def _log_trouble(way: Way, deliveries: Sequence[Delivery]) -> None:
    extra = {"channel": way.channel, "notice": str(deliveries[0].notice_id)}
    logger.exception("a letter could not be written", extra=extra)


def _envelope(one: Delivery) -> tuple[str, str, str]:
    """What shares a letter shares this."""
    alone = one.rhythm == Rhythm.AT_ONCE
    return str(one.person), one.rhythm, str(one.notice_id) if alone else ""


def _rested(way: Way, due: list[Delivery], now: datetime) -> list[Delivery]:
    """What may go now: not what came so soon after a letter about the same, and waits for more of it."""
    at_once = {
        one.notice_id for one in due if one.rhythm == Rhythm.AT_ONCE and not one.notice.legal
    }
    last: dict[UUID | None, datetime] = dict(
        Letter.objects.filter(notice__in=at_once, channel=way.channel, made_at__gt=now - REST)
        .order_by("made_at")
        .values_list("notice", "made_at")
    )
    if not last:
        return due
    quiet = Quiet.objects.in_bulk([one.person for one in due if one.notice_id in last])
    ready, waiting = [], []
    for one in due:
        if one.rhythm == Rhythm.AT_ONCE and one.notice_id in last:
            one.due_at = awake(last[one.notice_id] + REST, quiet.get(one.person))
            waiting.append(one)
        else:
            ready.append(one)
    Delivery.objects.bulk_update(waiting, ["due_at"])
    return ready


def _letters(
    way: Way, reader: User | None, deliveries: Sequence[Delivery], now: datetime
) -> list[Letter]:
    """The letter, and another that nobody gets, for what is not to be told; both as yet in memory."""
    fresh = [one for one in deliveries if one.due_at > now - STALE]
    told = _lines(reader, fresh) if reader else []
    seen = {line.notice.pk for line in told}
    inside = [one for one in fresh if one.notice_id in seen]
    outside = [one for one in deliveries if one not in inside]
    made = []
    for some in filter(None, (inside, outside)):
        letter = Letter(
            id=new_id(),
            person=some[0].person,
            channel=way.channel,
            rhythm=some[0].rhythm,
            notice=some[0].notice_id if some[0].rhythm == Rhythm.AT_ONCE else None,
            made_at=now,
        )
        if reader and some is inside:
            letter.next_try_at = now
            letter.content = way.write(reader, letter, told)
        made.append(letter)
        for one in some:
            one.letter = letter.pk
    return made


def _lines(reader: User, deliveries: Iterable[Delivery]) -> list[NewsItem]:
    notices: dict[UUID, Notice] = {}
    facts: Counter[UUID] = Counter()
    for one in deliveries:
        notices[one.notice_id] = one.notice
        facts[one.notice_id] += 1
    return lines(reader, notices, facts)


def _record(made: list[Letter], deliveries: list[Delivery]) -> None:
    """All of it or nothing; nothing at all if somebody else has been at it."""
    with transaction.atomic():
        ids = [one.pk for one in deliveries]
        free = Delivery.objects.select_for_update().filter(pk__in=ids, letter=None).order_by("pk")
        if len(free.values_list("pk", flat=True)) < len(ids):
            raise RuntimeError("another process gathers, too")
        Letter.objects.bulk_create(made)
        Delivery.objects.bulk_update(deliveries, ["letter"], batch_size=200)


# Sending


def send(way: Way, now: Callable[[], datetime]) -> int:
    """Sends some of what waits, over one connection; returns how many letters it saw to."""
    waiting = Letter.objects.filter(channel=way.channel, next_try_at__lte=now())
    batch = list(waiting.order_by("next_try_at", "id")[:BATCH])
    if not batch:
        return 0
    try:
        with way.opened() as hand_over:
            for letter in batch:
                if _claimed(letter, now()):
                    _send(way, letter, hand_over, now)
                    time.sleep(way.pause)
    except Away as error:
        way.faults += 1
        seconds = min(300.0, 5.0 * 2 ** (way.faults - 1)) * _jitter()
        way.rests_until = time.monotonic() + seconds
        logger.warning(
            "cannot send now, trying again: %s",
            error,
            extra={"channel": way.channel, "seconds": round(seconds), "waiting": waiting.count()},
        )
        return 0
    way.faults = 0
    logger.info("letters were sent", extra={"channel": way.channel, "letters": len(batch)})
    return len(batch)


def _claimed(letter: Letter, now: datetime) -> bool:
    """Counts the try, and keeps others away; not if another process has meanwhile."""
    untouched = Letter.objects.filter(
        pk=letter.pk, tries=letter.tries, next_try_at=letter.next_try_at
    )
    letter.tries += 1
    return bool(untouched.update(tries=F("tries") + 1, next_try_at=now + LEASE))


def _send(way: Way, letter: Letter, hand_over: Send, now: Callable[[], datetime]) -> None:
    try:
        reader = User.objects.filter(pk=letter.person, is_active=True).first()
        if reader is None or not _may_still_be_told(way, letter, reader):
            _end(letter)
            return
        hand_over(letter, reader)
    except Refused as error:
        _complain("a letter was refused", letter, error)
        _end(letter)
    except TryLater as error:
        _try_later(way, letter, error, now())
    except Away:
        _put_off(letter, 0, now())
        raise
    except DatabaseError:
        raise
    except Exception as error:
        # Our own fault: it keeps none of the others waiting.
        logger.exception("a letter could not be worded or sent", extra={"letter": str(letter.pk)})
        _try_later(way, letter, TryLater(str(error)), now())
    else:
        _end(letter, sent_at=now())


def _try_later(way: Way, letter: Letter, why: TryLater, now: datetime) -> None:
    if now - letter.made_at > way.patience:
        _complain("a letter was given up", letter, why)
        _end(letter)
    else:
        _put_off(letter, why.seconds, now)


def _may_still_be_told(way: Way, letter: Letter, reader: User) -> bool:
    """Writes a letter anew without what its reader may not see any more; false if nothing is left."""
    inside = list(Delivery.objects.filter(letter=letter.pk).select_related("notice"))
    told = _lines(reader, inside)
    if told and len(told) < len({one.notice_id for one in inside}):
        letter.content = way.write(reader, letter, told)
        seen = {line.notice.pk for line in told}
        with transaction.atomic():
            Letter.objects.filter(pk=letter.pk).update(content=letter.content)
            # They are in no letter now, and go in no other one.
            Delivery.objects.filter(letter=letter.pk).exclude(notice__in=seen).delete()
    return bool(told)


def _put_off(letter: Letter, seconds: float, now: datetime) -> None:
    """Half a minute, a minute, two …, six hours; or as long as the other side asked for, if that is less."""
    most = 6 * 3_600.0
    doubled = min(most, 30.0 * 2 ** min(letter.tries - 1, 12))
    wait = timedelta(seconds=max(min(seconds, most), doubled * _jitter()))
    Letter.objects.filter(pk=letter.pk).update(next_try_at=now + wait)


def _end(letter: Letter, sent_at: datetime | None = None) -> None:
    Letter.objects.filter(pk=letter.pk).update(next_try_at=None, sent_at=sent_at, content="")


def _complain(text: str, letter: Letter, why: Exception) -> None:
    extra = {"letter": str(letter.pk), "person": str(letter.person), "channel": letter.channel}
    logger.error("%s: %s", text, why, extra=extra)


def _jitter() -> float:
    return random.uniform(0.75, 1.25)  # noqa: S311  so that many do not come back together


# The one who sends


@timetable("letters")
def due(now: datetime) -> Iterator[Callable[[], object]]:
    """Starts what is not running and has something to do."""
    for way in _ways.values():
        if (
            way.is_there()
            and time.monotonic() >= way.rests_until
            and not way.running.locked()
            and _has_work(way, now)
        ):
            yield partial(_start, way)


def _has_work(way: Way, now: datetime) -> bool:
    return (
        Delivery.objects.filter(channel=way.channel, letter=None, due_at__lte=now).exists()
        or Letter.objects.filter(channel=way.channel, next_try_at__lte=now).exists()
    )


def _start(way: Way) -> None:
    threading.Thread(target=_run_alone, args=[way], name=way.channel, daemon=True).start()


def _run_alone(way: Way) -> None:
    if not way.running.acquire(blocking=False):
        return
    try:
        run(way)
    except Exception:
        logger.exception("letters could not be seen to", extra={"channel": way.channel})
        way.rests_until = time.monotonic() + 5
    finally:
        connection.close()
        way.running.release()


def waiting() -> dict[str, tuple[int, datetime | None]]:
    """By channel: how many letters wait to be taken, and since when the oldest does."""
    rows = Letter.objects.filter(next_try_at__isnull=False).values("channel").order_by("channel")
    found = {
        row["channel"]: (row["letters"], row["oldest"])
        for row in rows.annotate(letters=Count("pk"), oldest=Min("made_at"))
    }
    return {channel.value: found.get(channel.value, (0, None)) for channel in Channel}
