"""The rules of a mandate: given facts, when a command, then new facts or a refusal."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import hypothesis
import pytest
from hypothesis import strategies as st

from federations.membership.aggregate import (
    AlreadyEnded,
    AlreadyMandated,
    EndsBeforeItBegins,
    Mandate,
    NothingToCorrect,
    PresidentInOffice,
)
from federations.membership.rules import Role, Term
from majlis.domain import new_id

PERSON, SOMEBODY_ELSE, FEDERATION = new_id(), new_id(), new_id()
NOW = datetime(2026, 3, 12, 10, 30, tzinfo=UTC)
TODAY = date(2026, 3, 12)
EVE, START, YESTERDAY, TOMORROW = (
    date(2025, 12, 31),
    date(2026, 1, 1),
    date(2026, 3, 11),
    date(2026, 3, 13),
)
OPEN = Term(Role.DELEGATE, START, None)
WHOSE = {"person": PERSON, "organisation": FEDERATION}


def given(term: Term = OPEN) -> Mandate:
    it = Mandate.give(id=new_id(), **WHOSE, term=term, others=[])
    it.collect_events()
    return it


def decided(it: Mandate) -> list[tuple[str, dict[str, Any]]]:
    envelope = {"originator_id", "originator_version", "timestamp", "originator_topic"}
    return [
        (type(fact).TOPIC, {k: v for k, v in vars(fact).items() if k not in envelope})  # type: ignore[attr-defined]
        for fact in it.collect_events()
    ]


def test_giving_a_mandate_records_its_term() -> None:
    term = Term(Role.ALTERNATE, START, TODAY)
    it = Mandate.give(id=new_id(), **WHOSE, term=term, others=[])
    assert decided(it) == [("mandate.given", {**WHOSE, "term": term})]


def test_a_mandate_cannot_end_before_it_begins() -> None:
    assert given(Term(Role.DELEGATE, START, START)).term.until == START
    with pytest.raises(EndsBeforeItBegins):
        given(Term(Role.DELEGATE, START, EVE))


def test_an_organisation_has_one_president_at_a_time() -> None:
    until_today = Term(Role.PRESIDENT, START, TODAY)
    others = [(SOMEBODY_ELSE, until_today)]
    with pytest.raises(PresidentInOffice):
        Mandate.give(id=new_id(), **WHOSE, term=replace(until_today, starts=TODAY), others=others)
    after = Term(Role.PRESIDENT, TOMORROW, None)
    assert Mandate.give(id=new_id(), **WHOSE, term=after, others=others).term == after


def test_an_organisation_has_several_delegates() -> None:
    Mandate.give(id=new_id(), **WHOSE, term=OPEN, others=[(SOMEBODY_ELSE, OPEN)])


def test_a_person_may_hold_several_roles_but_each_once() -> None:
    with pytest.raises(AlreadyMandated):
        Mandate.give(id=new_id(), **WHOSE, term=OPEN, others=[(PERSON, OPEN)])
    Mandate.give(
        id=new_id(), **WHOSE, term=replace(OPEN, role=Role.SECRETARY), others=[(PERSON, OPEN)]
    )


def test_ending_a_mandate_on_a_later_day_records_that_day() -> None:
    it = given()
    it.end(TOMORROW, now=NOW)
    assert decided(it) == [("mandate.ended", {**WHOSE, "until": TOMORROW, "at": None})]


def test_a_mandate_ended_today_stops_at_this_moment_and_ends_once() -> None:
    it = given(Term(Role.DELEGATE, START, TODAY))
    it.end(TODAY, now=NOW)
    assert decided(it) == [("mandate.ended", {**WHOSE, "until": TODAY, "at": NOW})]
    with pytest.raises(AlreadyEnded):
        it.end(TODAY, now=NOW)


def test_a_mandate_ends_by_the_civil_day_in_morocco() -> None:
    it = given()
    # Half past eleven in the evening in UTC is the next day in Casablanca (UTC+1 in January).
    late = datetime(2026, 1, 12, 23, 30, tzinfo=UTC)
    it.end(date(2026, 1, 13), now=late)
    assert decided(it) == [("mandate.ended", {**WHOSE, "until": date(2026, 1, 13), "at": late})]


def test_an_end_never_extends_a_mandate() -> None:
    it = given(Term(Role.DELEGATE, START, YESTERDAY))
    for until in (YESTERDAY, TODAY, TOMORROW):
        with pytest.raises(AlreadyEnded):
            it.end(until, now=NOW)


def test_a_mandate_ended_on_the_eve_of_its_first_day_is_void() -> None:
    it = given()
    it.end(EVE, now=NOW)
    assert not it.term.overlaps(OPEN)
    with pytest.raises(EndsBeforeItBegins):
        given().end(EVE - timedelta(days=1), now=NOW)


def test_a_correction_replaces_the_whole_term() -> None:
    it = given()
    term = Term(Role.ALTERNATE, YESTERDAY, TOMORROW)
    it.correct(term, others=[])
    assert decided(it) == [("mandate.corrected", {**WHOSE, "term": term})]
    with pytest.raises(NothingToCorrect):
        it.correct(term, others=[])
    with pytest.raises(EndsBeforeItBegins):
        it.correct(Term(Role.DELEGATE, START, EVE - timedelta(days=1)), others=[])


def test_a_correction_cannot_make_a_second_president() -> None:
    others = [(SOMEBODY_ELSE, Term(Role.PRESIDENT, START, None))]
    with pytest.raises(PresidentInOffice):
        given().correct(Term(Role.PRESIDENT, TODAY, None), others=others)


days = st.integers(0, 12)


@hypothesis.given(days, st.none() | days, days, st.none() | days)
def test_terms_overlap_when_they_share_a_day(
    a: int, a_end: int | None, b: int, b_end: int | None
) -> None:
    def term(first: int, last: int | None) -> Term:
        until = None if last is None else START + timedelta(days=last)
        return Term(Role.DELEGATE, START + timedelta(days=first), until)

    def held(first: int, last: int | None) -> set[int]:
        return set(range(first, 14 if last is None else last + 1))

    one, other = term(a, a_end), term(b, b_end)
    assert one.overlaps(other) == other.overlaps(one) == bool(held(a, a_end) & held(b, b_end))
