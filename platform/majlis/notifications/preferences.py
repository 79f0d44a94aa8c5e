"""Preferences: when a notice may be sent, by the rhythm for its kind and the quiet hours.

Days and hours are Moroccan civil time, including its clock changes in Ramadan. Digests are sent at full
hours, daily at 8:00, or on Mondays at 8:00. A delivery that falls into quiet hours waits for their end.

A legal notice (a convocation, the opening of a vote) ignores the rhythm and is mailed at once, even if the
person chose `off`. It waits for the end of quiet hours only if that is before its legal deadline. Notices of
a fixed kind (one's account) never wait: whoever takes an account over could mute them first.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from uuid import UUID

from majlis.domain import CIVIL_TIME
from majlis.notifications.models import Channel, Delivery, Preference, Quiet, Rhythm
from majlis.slices.notices import Notice, notice_kinds

MORNING = time(8)

# Default rhythms: kinds that require an act are sent at once, the others once a day.
_URGENT = {Channel.MAIL: Rhythm.AT_ONCE, Channel.PUSH: Rhythm.AT_ONCE}
_CALM = {Channel.MAIL: Rhythm.DAILY, Channel.PUSH: Rhythm.OFF}


def defaults() -> dict[str, dict[Channel, Rhythm]]:
    """The forum's default rhythms, by kind."""
    return {name: dict(_URGENT if kind.urgent else _CALM) for name, kind in notice_kinds().items()}


def mandatory() -> list[str]:
    """The kinds with legal notices, which are mailed even if the kind is off; pages say so."""
    return [name for name, kind in notice_kinds().items() if kind.mandatory or kind.fixed]


def fixed() -> list[str]:
    """The kinds of which every notice is mailed at once: there is nothing to choose."""
    return [name for name, kind in notice_kinds().items() if kind.fixed]


@dataclass(frozen=True)
class Choices:
    """The choices of these people, everywhere and in one group."""

    chosen: Mapping[tuple[UUID, UUID | None, str, str], Rhythm]
    quiet: Mapping[UUID, Quiet]

    @classmethod
    def of(cls, people: Collection[UUID], space: UUID) -> Choices:
        """Loads the choices in two queries, for any number of people."""
        rows = Preference.objects.filter(person__in=people)
        chosen = {
            (row.person, row.space, row.kind, row.channel): Rhythm(row.rhythm)
            for row in rows
            if row.space in (None, space)
        }
        return cls(chosen, {one.person: one for one in Quiet.objects.filter(person__in=people)})

    def rhythm(self, person: UUID, kind: str, channel: Channel, space: UUID | None) -> Rhythm:
        """The choice for the group, or else the general one, or else the default; a fixed kind has none."""
        if channel is Channel.MAIL and kind in fixed():
            return Rhythm.AT_ONCE
        for where in (space, None):
            if rhythm := self.chosen.get((person, where, kind, channel)):
                return rhythm
        return defaults()[kind][channel]

    def due(
        self, notice: Notice, channel: Channel, space: UUID, at: datetime
    ) -> tuple[Rhythm, datetime] | None:
        """The rhythm of this notice and when it may be sent; `None` if its kind is off."""
        rhythm = self.rhythm(notice.person, notice.kind, channel, space)
        quiet = self.quiet.get(notice.person)
        if notice.legal and channel is Channel.MAIL:
            waited = after_quiet_hours(at, quiet)
            late = notice.by is not None and waited >= notice.by
            return Rhythm.AT_ONCE, at if late else waited
        if rhythm is Rhythm.OFF:
            return None
        return rhythm, after_quiet_hours(next_time(rhythm, at), quiet)


def drop_what_is_off(person: UUID) -> None:
    """Deletes waiting deliveries of kinds that are now off.

    Mail at once of a kind with legal notices stays.
    """
    rows = Preference.objects.filter(person=person)
    chosen = {(person, row.space, row.kind, row.channel): Rhythm(row.rhythm) for row in rows}
    choices = Choices(chosen, {})
    waiting = Delivery.objects.filter(person=person, letter=None).exclude(
        channel=Channel.MAIL, rhythm=Rhythm.AT_ONCE, notice__kind__in=mandatory()
    )
    muted = [
        one.pk
        for one in waiting.select_related("notice")
        if Rhythm.OFF
        is choices.rhythm(person, one.notice.kind, Channel(one.channel), one.notice.space)
    ]
    Delivery.objects.filter(pk__in=muted).delete()


def next_time(rhythm: Rhythm, at: datetime) -> datetime:
    """The next time after `at` when this rhythm sends (UTC); `at` itself for at once."""
    here = at.astimezone(CIVIL_TIME)
    match rhythm:
        case Rhythm.HOURLY:
            # The zone's offset from UTC is whole hours, so full hours coincide.
            return at.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
        case Rhythm.DAILY:
            days = 0 if here.time() < MORNING else 1
        case Rhythm.WEEKLY:
            days = -here.weekday() % 7
            if days == 0 and here.time() >= MORNING:
                days = 7
        case _:
            return at
    morning = datetime.combine(here.date() + timedelta(days=days), MORNING, CIVIL_TIME)
    return morning.astimezone(UTC)


def after_quiet_hours(at: datetime, quiet: Quiet | None) -> datetime:
    """`at`, or the end of the quiet hours that contain it (UTC)."""
    while quiet and _covers(quiet, at):
        at = _end(quiet, at)
    return at


def _covers(quiet: Quiet, at: datetime) -> bool:
    now = at.astimezone(CIVIL_TIME).time()
    if quiet.starts <= quiet.ends:
        return quiet.starts <= now < quiet.ends
    return now >= quiet.starts or now < quiet.ends


def _end(quiet: Quiet, at: datetime) -> datetime:
    """The next moment after `at` when the clock shows the end."""
    here = at.astimezone(CIVIL_TIME)
    day = here.date() if here.time() < quiet.ends else here.date() + timedelta(days=1)
    end = datetime.combine(day, quiet.ends, CIVIL_TIME).astimezone(UTC)
    if end <= at:  # in the second run of an hour that the clock repeats
        end = datetime.combine(day, quiet.ends, CIVIL_TIME).replace(fold=1).astimezone(UTC)
    return end
