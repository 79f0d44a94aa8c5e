"""The base classes and functions of every aggregate."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from majlis.domain import Actor, ActorKind, DomainError, civil_day, named, new_id


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 1, 1, 22, 59, tzinfo=UTC), date(2026, 1, 1)),
        (datetime(2026, 1, 1, 23, 0, tzinfo=UTC), date(2026, 1, 2)),
        # In Ramadan, and for good since 20 September 2026, Morocco keeps UTC.
        (datetime(2026, 3, 1, 23, 30, tzinfo=UTC), date(2026, 3, 1)),
        (datetime(2026, 11, 23, 23, 30, tzinfo=UTC), date(2026, 11, 23)),
    ],
)
def test_the_civil_day_of_a_moment_is_that_of_morocco(moment: datetime, day: date) -> None:
    assert civil_day(moment) == day


def test_new_ids_sort_by_time_and_named_ids_are_stable() -> None:
    assert new_id().version == 7
    assert sorted(ids := [new_id() for _ in range(100)]) == ids
    assert named("ballot", 1) == named("ballot", 1) != named("ballot", 2)


def test_an_intent_is_bound_to_its_actor() -> None:
    one, other = (Actor(ActorKind.PERSON, person=new_id()) for _ in range(2))
    assert one.repeating("key").command == one.repeating("key").command
    assert one.repeating("key").command != other.repeating("key").command
    assert one.repeating("key").make_id("vote") == one.repeating("key").make_id("vote")
    assert one.make_id("vote") != one.make_id("vote")


def test_a_refusal_takes_its_code_from_its_class_name() -> None:
    class TooLateToday(DomainError):
        """For this test."""

    assert TooLateToday.code == "too-late-today"
    assert TooLateToday(hours=3).args_for_words == {"hours": 3}
    del DomainError.codes["too-late-today"]
