"""The inbox acts of a person on their own notices: read, put away, snooze.

Each act can be undone by another (`read` and `unread`; `done`, `snooze` and `open`), and applies to all
the notices it names or to none. A later fact on the object undoes them all. When a snooze ends, its notice
comes back to the top, unread.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from uuid import UUID

from django.db import transaction
from django.db.models import F, Q, QuerySet

from majlis.domain import DomainError, NotFound
from majlis.eventstore.following import timetable
from majlis.live.bell import touched
from majlis.notifications.models import OPEN, UNREAD, Notice


class State(StrEnum):
    """`OPEN` is neither put away nor snoozed; `UNREAD` is open and not read."""

    OPEN = "open"
    UNREAD = "unread"
    DONE = "done"
    SNOOZED = "snoozed"


class Act(StrEnum):
    READ = "read"
    UNREAD = "unread"
    DONE = "done"
    OPEN = "open"
    SNOOZE = "snooze"


class SnoozedIntoThePast(DomainError):
    """A snooze must end in the future."""

    status = 422


def in_state(person: UUID, state: State) -> QuerySet[Notice]:
    """This person's notices in one state, as they are now."""
    theirs = Notice.objects.filter(person=person)
    later = Q(snoozed_until__gt=datetime.now(UTC))
    awake = Q(snoozed_until=None) | ~later
    match state:
        case State.OPEN:
            return theirs.filter(OPEN, awake)
        case State.UNREAD:
            return theirs.filter(OPEN, UNREAD, awake)
        case State.DONE:
            return theirs.filter(~OPEN)
        case State.SNOOZED:
            return theirs.filter(OPEN, later)


def do(
    person: UUID,
    act: Act,
    notices: Collection[UUID],
    until: datetime | None = None,
    seen: Mapping[UUID, int] | None = None,
) -> list[Notice]:
    """Applies the act to these notices of this person, and returns them; raises `NotFound`.

    `until` is when a snooze ends. `seen` are the positions at which the person saw the notices: facts that
    joined later become neither read nor done.
    """
    now = datetime.now(UTC)
    if act is Act.SNOOZE and (until is None or until <= now):
        raise SnoozedIntoThePast
    with transaction.atomic():
        theirs = Notice.objects.select_for_update().filter(person=person, pk__in=notices)
        found = {notice.pk: notice for notice in theirs.order_by("pk")}
        for id in notices:
            if id not in found:
                raise NotFound(kind="notice", id=str(id))
        for notice in found.values():
            shown = min(notice.position, (seen or {}).get(notice.pk, notice.position))
            _do(notice, act, until, shown)
            notice.rev, notice.touched_at = notice.rev + 1, now
        Notice.objects.bulk_update(
            found.values(),
            ["read_position", "done_position", "snoozed_until", "rev", "touched_at"],
        )
        transaction.on_commit(touched)
    return list(found.values())


def _do(notice: Notice, act: Act, until: datetime | None, shown: int) -> None:
    match act:
        case Act.READ:
            # The maximum, because another page may have shown a later position.
            notice.read_position = max(notice.read_position, shown)
        case Act.UNREAD:
            notice.read_position = 0
        case Act.DONE:
            notice.done_position = max(notice.done_position, shown)
            notice.snoozed_until = None
        case Act.OPEN | Act.SNOOZE:
            notice.done_position, notice.snoozed_until = 0, until


@timetable("notices.snoozes")
def snoozes(now: datetime) -> Iterator[Callable[[], object]]:
    """Ends the snoozes that last until now."""
    if Notice.objects.filter(snoozed_until__lte=now).exists():
        yield partial(_come_back, now)


def _come_back(now: datetime) -> None:
    Notice.objects.filter(snoozed_until__lte=now).update(
        snoozed_until=None, read_position=0, at=now, rev=F("rev") + 1, touched_at=now
    )
    touched()
