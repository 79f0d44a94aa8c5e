"""The time of deliveries: rhythms, quiet hours, and notices exempt from both."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from majlis.domain import CIVIL_TIME, FORUM, new_id
from majlis.notifications.models import Channel, Quiet, Rhythm
from majlis.notifications.preferences import Choices, after_quiet_hours, defaults, next_time
from majlis.slices.notices import Notice, notice_kinds

PERSON, GROUP = UUID(int=1), UUID(int=2)
NIGHT = Quiet(person=PERSON, starts=time(22), ends=time(7))

# Years in which Morocco's clocks went back for Ramadan, and the ones after.
moments = st.integers(
    int(datetime(2019, 1, 1, tzinfo=UTC).timestamp()),
    int(datetime(2030, 1, 1, tzinfo=UTC).timestamp()),
).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
hours = st.times()


def here(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=CIVIL_TIME)


@pytest.mark.parametrize(
    ("rhythm", "at", "goes"),
    [
        (Rhythm.AT_ONCE, here(2026, 3, 2, 9, 30), here(2026, 3, 2, 9, 30)),
        (Rhythm.HOURLY, here(2026, 3, 2, 9, 30), here(2026, 3, 2, 10)),
        # Nothing is sent in the hour that has just begun: an hour is sent as a whole.
        (Rhythm.HOURLY, here(2026, 3, 2, 9), here(2026, 3, 2, 10)),
        (Rhythm.DAILY, here(2026, 3, 2, 7, 59), here(2026, 3, 2, 8)),
        (Rhythm.DAILY, here(2026, 3, 2, 8), here(2026, 3, 3, 8)),
        # 2 March 2026 is a Monday.
        (Rhythm.WEEKLY, here(2026, 3, 2, 7, 59), here(2026, 3, 2, 8)),
        (Rhythm.WEEKLY, here(2026, 3, 2, 8), here(2026, 3, 9, 8)),
        (Rhythm.WEEKLY, here(2026, 3, 8, 23), here(2026, 3, 9, 8)),
        # The night in which the clocks go back for Ramadan, and the one in which they go on.
        (Rhythm.DAILY, here(2025, 2, 22, 12), datetime(2025, 2, 23, 8, tzinfo=UTC)),
        (Rhythm.DAILY, here(2025, 2, 21, 12), datetime(2025, 2, 22, 7, tzinfo=UTC)),
        (Rhythm.WEEKLY, here(2025, 4, 2, 12), datetime(2025, 4, 7, 7, tzinfo=UTC)),
    ],
)
def test_digests_are_due_at_full_hours_at_eight_and_on_mondays(
    rhythm: Rhythm, at: datetime, goes: datetime
) -> None:
    assert next_time(rhythm, at.astimezone(UTC)) == goes


@given(moments, st.sampled_from([Rhythm.HOURLY, Rhythm.DAILY, Rhythm.WEEKLY]))
def test_the_next_digest_is_due_at_its_hour_in_moroccan_time(at: datetime, rhythm: Rhythm) -> None:
    goes = next_time(rhythm, at)
    longest = {Rhythm.HOURLY: 1, Rhythm.DAILY: 25, Rhythm.WEEKLY: 7 * 24 + 1}[rhythm]
    assert timedelta() < goes - at <= timedelta(hours=longest)
    shown = goes.astimezone(CIVIL_TIME)
    assert (shown.minute, shown.second, shown.microsecond) == (0, 0, 0)
    if rhythm is not Rhythm.HOURLY:
        assert shown.hour == 8
    if rhythm is Rhythm.WEEKLY:
        assert shown.weekday() == 0
    # Notices between now and then are sent together.
    assert next_time(rhythm, goes - timedelta(microseconds=1)) == goes


@pytest.mark.parametrize(
    ("at", "goes"),
    [
        (here(2026, 3, 2, 21, 59), here(2026, 3, 2, 21, 59)),
        (here(2026, 3, 2, 22), here(2026, 3, 3, 7)),
        (here(2026, 3, 3, 6, 59), here(2026, 3, 3, 7)),
        (here(2026, 3, 3, 7), here(2026, 3, 3, 7)),
    ],
)
def test_a_delivery_waits_until_quiet_hours_end(at: datetime, goes: datetime) -> None:
    assert after_quiet_hours(at.astimezone(UTC), NIGHT) == goes


@given(moments, hours, hours)
def test_no_delivery_is_due_in_quiet_hours_nor_much_later(
    at: datetime, starts: time, ends: time
) -> None:
    if starts == ends:
        return
    goes = after_quiet_hours(at, Quiet(person=PERSON, starts=starts, ends=ends))
    shown = goes.astimezone(CIVIL_TIME).time()
    within = starts <= shown < ends if starts < ends else shown >= starts or shown < ends
    assert not within
    assert timedelta() <= goes - at <= timedelta(days=2)


def notice(kind: str = "drafts", **more: object) -> Notice:
    return Notice(PERSON, "author", kind, **more)  # type: ignore[arg-type]


def choices(
    *chosen: tuple[UUID | None, str, Channel, Rhythm], quiet: Quiet | None = None
) -> Choices:
    return Choices(
        {(PERSON, space, kind, channel): rhythm for space, kind, channel, rhythm in chosen},
        {PERSON: quiet} if quiet else {},
    )


def test_the_defaults_apply_without_a_choice() -> None:
    assert list(defaults()) == list(notice_kinds())
    assert choices().rhythm(PERSON, "ballots", Channel.MAIL, GROUP) is Rhythm.AT_ONCE
    assert choices().rhythm(PERSON, "drafts", Channel.MAIL, GROUP) is Rhythm.DAILY
    assert choices().due(notice(), Channel.PUSH, GROUP, datetime.now(UTC)) is None


def test_a_choice_for_a_group_overrides_the_general_one() -> None:
    chosen = choices(
        (None, "drafts", Channel.MAIL, Rhythm.OFF), (GROUP, "drafts", Channel.MAIL, Rhythm.HOURLY)
    )
    assert chosen.rhythm(PERSON, "drafts", Channel.MAIL, GROUP) is Rhythm.HOURLY
    assert chosen.rhythm(PERSON, "drafts", Channel.MAIL, new_id()) is Rhythm.OFF
    assert chosen.rhythm(PERSON, "drafts", Channel.MAIL, FORUM) is Rhythm.OFF


def test_a_legal_notice_is_mailed_at_once_whatever_is_chosen() -> None:
    off = choices((None, "ballots", Channel.MAIL, Rhythm.OFF))
    now = datetime.now(UTC)
    assert off.due(notice("ballots", legal=True), Channel.MAIL, GROUP, now) == (Rhythm.AT_ONCE, now)
    assert off.due(notice("ballots"), Channel.MAIL, GROUP, now) is None
    push = choices((None, "ballots", Channel.PUSH, Rhythm.OFF))
    assert push.due(notice("ballots", legal=True), Channel.PUSH, GROUP, now) is None


@pytest.mark.parametrize(
    ("by", "goes"),
    [
        (None, here(2026, 3, 3, 7)),
        (here(2026, 3, 3, 12), here(2026, 3, 3, 7)),
        # The vote closes before the quiet hours end: the notice is sent in the night.
        (here(2026, 3, 3, 7), here(2026, 3, 2, 23)),
        (here(2026, 3, 3, 6), here(2026, 3, 2, 23)),
    ],
)
def test_a_legal_notice_waits_until_quiet_hours_end_only_if_still_in_time(
    by: datetime | None, goes: datetime
) -> None:
    at = here(2026, 3, 2, 23).astimezone(UTC)
    asleep = choices(quiet=NIGHT)
    assert asleep.due(notice("ballots", legal=True, by=by), Channel.MAIL, GROUP, at) == (
        Rhythm.AT_ONCE,
        goes,
    )


def test_a_digest_waits_until_quiet_hours_end_too() -> None:
    hourly = choices((None, "drafts", Channel.MAIL, Rhythm.HOURLY), quiet=NIGHT)
    at = here(2026, 3, 2, 21, 30).astimezone(UTC)
    assert hourly.due(notice(), Channel.MAIL, GROUP, at) == (Rhythm.HOURLY, here(2026, 3, 3, 7))
