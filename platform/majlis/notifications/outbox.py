"""The outbox: gathers due deliveries into letters, stores them, sends them, marks them sent.

Due deliveries become one letter per person, channel and rhythm; those sent at once become one per person,
channel and object, `SETTLE` after the first of them. A person who could not be sent something for `LATE` (the
server was down, a backup was restored) gets one summary of it instead. The letters of accounts
(`majlis.accounts.mail`) are sent in the same way, before the others.

One transaction stores a letter with its content and its deliveries before anything is
sent; the letter is marked once the server has accepted it. If the process is killed before that transaction,
the deliveries are gathered again; after it, the stored letter is sent: no letter is lost. A letter is sent
twice only if the server's answer was lost, with the same Message-ID.

One elected process sends, with a thread per channel, so that a slow server delays neither votes nor the
other channel. Each try is counted beforehand by a compare-and-set on the letter: if two processes both
believe that they are elected, only one of them sends it.

The reader's rights are checked when a letter is made and again before each try; facts they may not see any
more are left out. Closed accounts, and invitations that have ended, receive nothing.
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
from typing import Any
from uuid import UUID

from django.db import DatabaseError, connection, transaction
from django.db.models import Count, F, Max, Min, Q, QuerySet
from django.dispatch import receiver

from majlis.accounts import mail
from majlis.accounts.models import AccountLetter, User, is_told, told
from majlis.backup.restoring import restored
from majlis.domain import new_id
from majlis.eventstore.clock import believed
from majlis.eventstore.following import timetable
from majlis.notifications.models import (
    SUMMARY,
    Channel,
    Delivery,
    Letter,
    Notice,
    Quiet,
    Rhythm,
)
from majlis.notifications.preferences import after_quiet_hours
from majlis.notifications.wording import NewsItem, lines

logger = logging.getLogger(__name__)

# Facts on one object within this time are gathered into one letter.
SETTLE = timedelta(seconds=10)
# Deliveries and letters that wait longer than this become one summary for each person.
LATE = timedelta(days=1)
# Minimum interval between two letters about one object; facts in between are gathered into the second.
REST = timedelta(minutes=10)
# Deliveries due longer ago than this (after an outage of weeks) are not sent; they stay in the inbox.
STALE = timedelta(days=14)
# Retry interval for deliveries whose letter could not be written.
FAULT_RETRY = timedelta(hours=1)
# Batch sizes: people per transaction, and deliveries searched for them.
PEOPLE, DELIVERIES = 50, 500
# Batch size: letters loaded and sent over one connection.
BATCH = 100
# Lease of a letter during a try; longer than the timeout of any server. After it another process may send
# the letter, if the sender died.
LEASE = timedelta(minutes=2)


class Refused(Exception):
    """The server refused this letter permanently; the text gives the reason, without an address."""


class TryLater(Exception):
    """The server did not accept this letter now; it may accept others."""

    def __init__(self, why: str, seconds: float = 0) -> None:
        super().__init__(why)
        self.seconds = seconds


class ServerUnavailable(Exception):
    """The channel's server is unavailable; no letter is at fault."""


Queued = Letter | AccountLetter
Send = Callable[[Any, User], None]


@dataclass
class Transport:
    """A channel: whether it is configured, how its letters are written, and how they are sent.

    `reaches` returns the people among these that the channel can reach. `write` turns news into a letter's
    content. `opened` connects and yields `send`, which returns when the letter was accepted and raises
    `Refused`, `TryLater` or `ServerUnavailable`. `pause`: seconds between two letters.
    """

    channel: Channel
    is_configured: Callable[[], bool]
    reaches: Callable[[Collection[UUID]], Collection[UUID]]
    write: Callable[[User, Letter, Sequence[NewsItem]], str]
    opened: Callable[[], AbstractContextManager[Send]]
    pause: float = 0.0
    # A letter that was not accepted within this time is given up.
    patience: timedelta = timedelta(days=3)
    # Backoff after a server failure: no tries before `rests_until` (monotonic); `faults` counts failures in
    # a row.
    rests_until: float = 0.0
    faults: int = 0
    running: threading.Lock = field(default_factory=threading.Lock)


_transports: dict[Channel, Transport] = {}


def register(transport: Transport) -> Transport:
    _transports[transport.channel] = transport
    return transport


def reached(channel: Channel, people: Collection[UUID]) -> Collection[UUID]:
    """The people whom this channel reaches today: nothing is kept for a channel that is turned on later."""
    transport = _transports[channel]
    return transport.reaches(people) if transport.is_configured() else ()


def run(transport: Transport, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
    """Gathers and sends in turns until nothing is due, or the server is unavailable."""
    while gather(transport, now()) + send(transport, now):
        if time.monotonic() < transport.rests_until:
            break


# Gathering


def gather(transport: Transport, now: datetime) -> int:
    """Makes letters of due deliveries for a batch of people; returns how many deliveries it handled."""
    _dissolve(_late_letters(transport, now), now)
    due = Delivery.objects.filter(channel=transport.channel, letter=None, due_at__lte=now)
    settled = due.filter(due_at__lte=now - SETTLE)
    first = settled.order_by("due_at").values_list("person", flat=True)[:DELIVERIES]
    people = list(dict.fromkeys(first))[:PEOPLE]
    late = _late(transport, people, now)
    chosen = due.filter(person__in=people).select_related("notice").order_by("person", "id")
    found = _settled(list(chosen), now)
    for one in found:
        if one.person in late:
            one.rhythm = SUMMARY
    ready = _rested(transport, found, now)
    readers = User.objects.filter(told(now)).in_bulk(list(transport.reaches(people)))
    stale = believed(now) - STALE
    made: list[Letter] = []
    troubled: list[Delivery] = []
    for _, group in groupby(sorted(ready, key=_envelope), key=_envelope):
        together = list(group)
        try:
            reader = readers.get(together[0].person)
            made += _letters(transport, reader, together, now, stale)
        except Exception:  # noqa: BLE001  a fault in one letter must not block the others
            _log_trouble(transport, together)
            troubled += together
    for one in troubled:
        one.due_at = now + FAULT_RETRY
    Delivery.objects.bulk_update(troubled, ["due_at"], batch_size=200)
    _record(made, [one for one in ready if one.letter])
    return len(found)


def _settled(due: Sequence[Delivery], now: datetime) -> list[Delivery]:
    """The deliveries without those on an object of which the first is too recent."""
    settled = {one.notice_id for one in due if one.due_at <= now - SETTLE}
    return [one for one in due if one.rhythm != Rhythm.AT_ONCE or one.notice_id in settled]


def _late_letters(transport: Transport, now: datetime) -> QuerySet[Letter]:
    """The waiting letters of everybody for whom one has waited for `LATE`."""
    waiting = Letter.objects.filter(channel=transport.channel, next_try_at__isnull=False)
    return waiting.filter(person__in=waiting.filter(made_at__lte=now - LATE).values("person"))


def _late(transport: Transport, people: Sequence[UUID], now: datetime) -> set[UUID]:
    """Those among these people who get a summary; their waiting letters become deliveries again."""
    due = Delivery.objects.filter(
        channel=transport.channel, letter=None, due_at__lte=now - LATE, person__in=people
    )
    late = set(due.values_list("person", flat=True))
    _dissolve(Letter.objects.filter(channel=transport.channel, person__in=late), now)
    return late


def _dissolve(letters: QuerySet[Letter], now: datetime) -> int:
    """Deletes those of these letters that wait and are not being sent; their deliveries are due again."""
    idle = Q(next_try_at__lte=now) | Q(next_try_at__gt=now + LEASE)
    with transaction.atomic():
        found = letters.filter(idle).select_for_update().order_by("pk")
        ids = list(found.values_list("pk", flat=True))
        Delivery.objects.filter(letter__in=ids).update(letter=None)
        return Letter.objects.filter(pk__in=ids).delete()[0]


def _log_trouble(transport: Transport, deliveries: Sequence[Delivery]) -> None:
    extra = {"channel": transport.channel, "notice": str(deliveries[0].notice_id)}
    logger.exception("a letter could not be written", extra=extra)


def _envelope(one: Delivery) -> tuple[str, str, str]:
    """The grouping key: deliveries with the same key share a letter."""
    alone = one.rhythm == Rhythm.AT_ONCE
    return str(one.person), one.rhythm, str(one.notice_id) if alone else ""


def _rested(transport: Transport, due: list[Delivery], now: datetime) -> list[Delivery]:
    """The deliveries that may be sent now; postpones those within `REST` of a letter on the same object."""
    at_once = {
        one.notice_id for one in due if one.rhythm == Rhythm.AT_ONCE and not one.notice.legal
    }
    last: dict[UUID | None, datetime] = dict(
        Letter.objects.filter(notice__in=at_once, channel=transport.channel, made_at__gt=now - REST)
        .order_by("made_at")
        .values_list("notice", "made_at")
    )
    if not last:
        return due
    quiet = Quiet.objects.in_bulk([one.person for one in due if one.notice_id in last])
    ready, waiting = [], []
    for one in due:
        if one.rhythm == Rhythm.AT_ONCE and one.notice_id in last:
            one.due_at = after_quiet_hours(last[one.notice_id] + REST, quiet.get(one.person))
            waiting.append(one)
        else:
            ready.append(one)
    Delivery.objects.bulk_update(waiting, ["due_at"])
    return ready


def _letters(
    transport: Transport,
    reader: User | None,
    deliveries: Sequence[Delivery],
    now: datetime,
    stale: datetime,
) -> list[Letter]:
    """The letter, and an unsent one that holds the deliveries to drop; both not stored yet."""
    fresh = [one for one in deliveries if one.due_at > stale]
    news = _lines(reader, fresh) if reader else []
    visible = {line.notice.pk for line in news}
    inside = [one for one in fresh if one.notice_id in visible]
    outside = [one for one in deliveries if one not in inside]
    made = []
    for some in filter(None, (inside, outside)):
        letter = Letter(
            id=new_id(),
            person=some[0].person,
            channel=transport.channel,
            rhythm=some[0].rhythm,
            notice=some[0].notice_id if some[0].rhythm == Rhythm.AT_ONCE else None,
            made_at=now,
        )
        if reader and some is inside:
            letter.next_try_at = now
            letter.content = transport.write(reader, letter, news)
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
    """Stores letters and deliveries in one transaction; raises if another process gathered them meanwhile."""
    with transaction.atomic():
        ids = [one.pk for one in deliveries]
        free = Delivery.objects.select_for_update().filter(pk__in=ids, letter=None).order_by("pk")
        if len(free.values_list("pk", flat=True)) < len(ids):
            raise RuntimeError("another process gathers, too")
        Letter.objects.bulk_create(made)
        Delivery.objects.bulk_update(deliveries, ["letter"], batch_size=200)


# Sending


def send(transport: Transport, now: Callable[[], datetime]) -> int:
    """Sends a batch of waiting letters over one connection; returns how many it handled."""
    waiting = Letter.objects.filter(channel=transport.channel, next_try_at__lte=now())
    accounts = _of_accounts(transport, now())
    batch: list[Queued] = [
        *accounts.order_by("next_try_at", "id")[:BATCH],
        *waiting.order_by("next_try_at", "id")[:BATCH],
    ]
    if not batch:
        return 0
    try:
        with transport.opened() as hand_over:
            for letter in batch:
                if _claimed(letter, now()):
                    _send(transport, letter, hand_over, now)
                    time.sleep(transport.pause)
    except ServerUnavailable as error:
        transport.faults += 1
        seconds = min(300.0, 5.0 * 2 ** (transport.faults - 1)) * _jitter()
        transport.rests_until = time.monotonic() + seconds
        held = list(accounts.values_list("pk", flat=True))
        if held:
            again = now() + timedelta(seconds=seconds)
            mail.update(held, failure="unreachable", next_try_at=again)
        logger.warning(
            "cannot send now, trying again: %s",
            error,
            extra={
                "channel": transport.channel,
                "seconds": round(seconds),
                "waiting": waiting.count() + len(held),
            },
        )
        return 0
    transport.faults = 0
    logger.info("letters were sent", extra={"channel": transport.channel, "letters": len(batch)})
    return len(batch)


def _of_accounts(transport: Transport, now: datetime) -> QuerySet[AccountLetter]:
    if transport.channel != Channel.MAIL:
        return AccountLetter.objects.none()
    return AccountLetter.objects.filter(next_try_at__lte=now)


def _claimed(letter: Queued, now: datetime) -> bool:
    """Counts the try and takes the lease; false if another process changed the letter meanwhile."""
    untouched = type(letter)._base_manager.filter(
        pk=letter.pk, tries=letter.tries, next_try_at=letter.next_try_at
    )
    letter.tries += 1
    return bool(untouched.update(tries=F("tries") + 1, next_try_at=now + LEASE))


def _may_receive(reader: User, letter: Queued, now: datetime) -> bool:
    if isinstance(letter, Letter):
        return is_told(reader, now)
    return reader.is_active or letter.letter == "closed"


def _send(
    transport: Transport, letter: Queued, hand_over: Send, now: Callable[[], datetime]
) -> None:
    try:
        reader = User.objects.select_related("invitation").filter(pk=letter.person).first()
        if reader is None or not _may_receive(reader, letter, now()):
            _end(letter, "closed")
            return
        if unwanted := _unwanted(transport, letter, reader, now()):
            _end(letter, unwanted)
            return
        hand_over(letter, reader)
    except Refused as error:
        _log_error("a letter was refused", letter, error)
        _end(letter, "refused")
    except mail.LinkLost as error:
        _log_error("the link of a letter was encrypted with another key", letter, error)
        _end(letter, "lost")
    except TryLater as error:
        _try_later(transport, letter, error, now())
    except ServerUnavailable:
        _put_off(letter, 0, now(), "unreachable")
        raise
    except DatabaseError:
        raise
    except Exception as error:
        # Our own fault: the other letters must not wait.
        logger.exception("a letter could not be worded or sent", extra={"letter": str(letter.pk)})
        _try_later(transport, letter, TryLater(str(error)), now(), "fault")
    else:
        _end(letter, sent_at=now())


def _unwanted(transport: Transport, letter: Queued, reader: User, now: datetime) -> str:
    """Why the letter is not sent, or nothing; writes its content anew where that changed."""
    if isinstance(letter, Letter):
        return "" if _still_has_news(transport, letter, reader) else "over"
    if believed(now) >= letter.good_until:
        return "expired"
    letter.content = mail.write(reader, letter)
    return "" if letter.content else "over"


def _try_later(
    transport: Transport, letter: Queued, why: TryLater, now: datetime, failure: str = "put-off"
) -> None:
    # A letter of an account is tried until its link is no longer valid.
    if isinstance(letter, Letter) and believed(now) - _due(letter) > transport.patience:
        _log_error("a letter was given up", letter, why)
        _end(letter, "expired")
    else:
        _put_off(letter, why.seconds, now, failure)


def _due(letter: Letter) -> datetime:
    """Since when the last of its news is due: a letter is made anew while it is late."""
    latest = Delivery.objects.filter(letter=letter.pk).aggregate(at=Max("due_at"))["at"]
    return min(letter.made_at, latest or letter.made_at)


def _still_has_news(transport: Transport, letter: Letter, reader: User) -> bool:
    """Rewrites a letter without news that its reader may not see any more; false if nothing is left."""
    inside = list(Delivery.objects.filter(letter=letter.pk).select_related("notice"))
    news = _lines(reader, inside)
    if news and len(news) < len({one.notice_id for one in inside}):
        letter.content = transport.write(reader, letter, news)
        visible = {line.notice.pk for line in news}
        with transaction.atomic():
            Letter.objects.filter(pk=letter.pk).update(content=letter.content)
            # Deleted, so that no other letter gathers them.
            Delivery.objects.filter(letter=letter.pk).exclude(notice__in=visible).delete()
    return bool(news)


def _put_off(letter: Queued, seconds: float, now: datetime, failure: str) -> None:
    """Exponential backoff from 30 seconds to six hours, or what the server asks for, at most six hours."""
    most = 6 * 3_600.0
    doubled = min(most, 30.0 * 2 ** min(letter.tries - 1, 12))
    wait = timedelta(seconds=max(min(seconds, most), doubled * _jitter()))
    if isinstance(letter, AccountLetter):
        mail.update([letter.pk], next_try_at=now + wait, failure=failure)
    else:
        Letter.objects.filter(pk=letter.pk).update(next_try_at=now + wait)


def _end(letter: Queued, failure: str = "", sent_at: datetime | None = None) -> None:
    if isinstance(letter, AccountLetter):
        mail.update([letter.pk], next_try_at=None, sent_at=sent_at, failure=failure, link="")
    else:
        Letter.objects.filter(pk=letter.pk).update(next_try_at=None, sent_at=sent_at, content="")


def _log_error(text: str, letter: Queued, why: Exception) -> None:
    extra = {"letter": str(letter.pk), "person": str(letter.person)}
    logger.error("%s: %s", text, why, extra=extra)


def _jitter() -> float:
    return random.uniform(0.75, 1.25)  # noqa: S311  spreads retries


# Scheduling


@timetable("letters")
def due(now: datetime) -> Iterator[Callable[[], object]]:
    """Starts the idle channels that have deliveries or letters due."""
    for transport in _transports.values():
        if not transport.is_configured():
            _make_late(now, channel=transport.channel)
        elif (
            time.monotonic() >= transport.rests_until
            and not transport.running.locked()
            and _has_work(transport, now)
        ):
            yield partial(_start, transport)


def _make_late(now: datetime, **which: str) -> None:
    """What is due now while it cannot be sent becomes a part of a summary."""
    due = Delivery.objects.filter(letter=None, due_at__lte=now, due_at__gt=now - LATE, **which)
    due.update(due_at=now - LATE)


@receiver(restored)
def not_sent_again(**_: object) -> None:
    """The forum of an archive may have sent what waits in it: it becomes one summary for each person."""
    now = datetime.now(UTC)
    waiting = Letter.objects.filter(next_try_at__isnull=False)
    waiting.update(next_try_at=now)
    _dissolve(waiting, now)
    _make_late(now)


def _has_work(transport: Transport, now: datetime) -> bool:
    return (
        Delivery.objects.filter(
            channel=transport.channel, letter=None, due_at__lte=now - SETTLE
        ).exists()
        or Letter.objects.filter(channel=transport.channel, next_try_at__lte=now).exists()
        or _of_accounts(transport, now).exists()
    )


def _start(transport: Transport) -> None:
    threading.Thread(
        target=_run_alone, args=[transport], name=transport.channel, daemon=True
    ).start()


def _run_alone(transport: Transport) -> None:
    if not transport.running.acquire(blocking=False):
        return
    try:
        run(transport)
    except Exception:
        logger.exception("letters could not be seen to", extra={"channel": transport.channel})
        transport.rests_until = time.monotonic() + 5
    finally:
        connection.close()
        transport.running.release()


def waiting() -> dict[str, tuple[int, datetime | None]]:
    """By channel: how many letters wait to be sent, and since when the oldest does."""
    rows = Letter.objects.filter(next_try_at__isnull=False).values("channel").order_by("channel")
    found = {
        row["channel"]: (row["letters"], row["oldest"])
        for row in rows.annotate(letters=Count("pk"), oldest=Min("made_at"))
    }
    accounts = AccountLetter.objects.filter(next_try_at__isnull=False)
    held = accounts.aggregate(letters=Count("pk"), oldest=Min("made_at"))
    letters, oldest = found.get(Channel.MAIL.value, (0, None))
    found[Channel.MAIL.value] = (
        letters + held["letters"],
        min(filter(None, (oldest, held["oldest"])), default=None),
    )
    return {channel.value: found.get(channel.value, (0, None)) for channel in Channel}
