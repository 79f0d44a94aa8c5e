"""The believed time: this machine's clock, unless it jumped ahead.

Followers store about twice a minute the time that they believe. A clock that is more than an hour ahead of
it jumped while the program ran, or while it stood still: after a start nothing tells a wrong clock from a
weekend. If something irreversible fell due in between (`following.timetable`), it waits until the clock is
corrected or an administrator confirms the date. If nothing did, the clock is believed at once, so that a
forum which is started each morning asks nobody.

A clock that goes back is always believed: nothing falls due by it, and when it is corrected it jumps ahead.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from majlis.eventstore.models import Clock, Fact

# A clock that is further ahead of the believed time jumped.
JUMP = timedelta(hours=1)
# Interval at which the believed time is stored.
BEAT = timedelta(seconds=30)
# Difference between two machines' clocks that tells nothing.
TOLERANCE = timedelta(seconds=5)


def believed(now: datetime) -> datetime:
    """`now`, or the last believed time if the clock jumped ahead of it."""
    last = last_believed()
    return last if last and now - last > JUMP else now


def last_believed() -> datetime | None:
    """The stored time; the last fact's before anything was stored, `None` in a new forum."""
    stored = Clock.objects.values_list("believed_at", flat=True).first()
    return stored or head_at()


def head_at() -> datetime | None:
    """The time at which the log's last fact was recorded."""
    return Fact.objects.order_by("-position").values_list("recorded_at", flat=True).first()


def believe(now: datetime) -> None:
    Clock.objects.update_or_create(pk=1, defaults={"believed_at": now, "told_at": None})


def believe_the_log() -> None:
    """Believes the time of the last fact: after a restore, before anything is recorded."""
    if at := head_at():
        believe(at)


def is_right(now: datetime) -> bool:
    """Whether neither the clock jumped nor the log's head lies in the future."""
    head = head_at()
    return believed(now) == now and not (head and head > now + TOLERANCE)


def is_past(moment: datetime, interval: timedelta, now: datetime) -> bool:
    """Whether the interval since a stored moment is over; true for a moment in the future, too."""
    return abs(now - moment) >= interval
