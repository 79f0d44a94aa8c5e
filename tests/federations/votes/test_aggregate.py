"""The rules of a vote and a ballot: facts in, facts out, without a store."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import Any
from uuid import UUID, uuid4

import pytest

from federations.votes.aggregate import (
    NOTICE,
    YEAR,
    ClosesBeforeItOpens,
    ClosingTimeNotReached,
    Convocation,
    EndTooSoon,
    OpeningTimeNotReached,
    QuestionMissing,
    TooFarAhead,
    TooFewForSecrecy,
    Vote,
    VoteIsDecided,
    VoteNotOpen,
    VoteNotScheduled,
    VoteStatus,
    VotingIsOver,
    WeightsTooLarge,
)
from federations.votes.ballot import (
    AlreadyVoted,
    Ballot,
    BallotOfAnother,
    Booth,
    ChoiceNotOffered,
    DelegateHasVoted,
    NothingToReplace,
    Participation,
    ReceiptMissing,
    SameChoice,
)
from federations.votes.roll import RollEntry
from federations.votes.rules import BadRoll, Choice, Rule, Secrecy
from majlis.domain import Aggregate, new_id

NOW = datetime(2026, 3, 12, 14, 3, tzinfo=UTC)
SECOND = timedelta(seconds=1)
HALF = {"share_of": "for", "among": "expressed", "threshold": "1/2", "strict": True}


def a_rule(**more: Any) -> Rule:
    return Rule.parse({"conditions": [HALF], **more})


def a_vote(
    rule: Rule | None = None, opens_at: datetime | None = None, closes_at: datetime | None = None
) -> Vote:
    question = {"fr": "Adoptez-vous ce texte ?"}
    convocation = Convocation(
        new_id(), question, rule or a_rule(), opens_at=opens_at, closes_at=closes_at
    )
    return Vote.schedule(id=new_id(), convocation=convocation, subject=None, now=NOW)


def a_roll_entry(weight: Fraction = Fraction(1), college: str | None = None) -> RollEntry:
    return RollEntry(new_id(), new_id(), None, college, weight)


def a_booth(**more: Any) -> Booth:
    booth = Booth(
        vote=new_id(),
        group=new_id(),
        status=VoteStatus.OPEN,
        closes_at=None,
        secrecy=Secrecy.NAMED,
        changeable=False,
        elector=new_id(),
        organisation=new_id(),
        person=new_id(),
        mandate=new_id(),
        alternate=False,
        cast_by=None,
        cast_by_alternate=False,
    )
    return replace(booth, **more)


def decided(aggregate: Aggregate) -> list[str]:
    return [type(fact).TOPIC for fact in aggregate.pending_events]  # type: ignore[attr-defined]


def test_opening_freezes_the_rule_and_the_roll() -> None:
    vote, roll = a_vote(), [a_roll_entry(), a_roll_entry()]
    vote.open(roll, NOW)
    opened = vote.pending_events[-1]
    assert isinstance(opened, Vote.Opened)
    assert (opened.roll, opened.rule) == (roll, vote.rule.as_data())


def test_weights_are_counted_in_their_common_unit() -> None:
    vote = a_vote()
    vote.open(
        [a_roll_entry(Fraction(1, 4)), a_roll_entry(Fraction(2, 3)), a_roll_entry(Fraction(5))], NOW
    )
    opened = vote.pending_events[-1]
    assert isinstance(opened, Vote.Opened)
    assert opened.unit == 12


def test_a_vote_without_a_question_is_refused() -> None:
    with pytest.raises(QuestionMissing):
        Vote.schedule(
            id=new_id(),
            convocation=Convocation(new_id(), {"fr": " "}, a_rule()),
            subject=None,
            now=NOW,
        )


def test_a_closing_time_must_follow_the_opening_time() -> None:
    with pytest.raises(ClosesBeforeItOpens):
        a_vote(opens_at=NOW, closes_at=NOW)


LATER = timedelta(days=30)


@pytest.mark.parametrize("opens_at", [None, NOW - LATER, NOW + LATER], ids=str)
def test_a_vote_closes_within_a_year_of_its_opening(opens_at: datetime | None) -> None:
    last = max(opens_at or NOW, NOW) + YEAR
    a_vote(opens_at=opens_at, closes_at=last)
    for closes_at in last + SECOND, datetime.max.replace(tzinfo=UTC):
        with pytest.raises(TooFarAhead):
            a_vote(opens_at=opens_at, closes_at=closes_at)


def test_a_vote_opens_within_a_year() -> None:
    a_vote(opens_at=NOW + YEAR)
    for opens_at in NOW + YEAR + SECOND, datetime.max.replace(tzinfo=UTC) - LATER:
        with pytest.raises(TooFarAhead):
            a_vote(opens_at=opens_at, closes_at=opens_at + LATER)


def test_a_vote_does_not_open_before_its_announced_opening() -> None:
    vote = a_vote(opens_at=NOW)
    with pytest.raises(OpeningTimeNotReached):
        vote.open([a_roll_entry()], NOW - SECOND)
    vote.open([a_roll_entry()], NOW)
    assert vote.status is VoteStatus.OPEN


def test_an_end_is_announced_in_time_for_those_who_have_not_voted() -> None:
    vote = a_vote()
    vote.open([a_roll_entry()], NOW)
    for too_soon in NOW - LATER, NOW, NOW + NOTICE - SECOND:
        with pytest.raises(EndTooSoon):
            vote.announce_end(too_soon, NOW)
    with pytest.raises(TooFarAhead):
        vote.announce_end(NOW + YEAR + SECOND, NOW)
    vote.announce_end(NOW + NOTICE, NOW)
    assert vote.closes_at == NOW + NOTICE


def test_a_vote_opens_once() -> None:
    vote = a_vote()
    vote.open([a_roll_entry()], NOW)
    with pytest.raises(VoteNotScheduled):
        vote.open([a_roll_entry()], NOW)


def test_a_vote_cannot_open_at_its_closing_time() -> None:
    with pytest.raises(VotingIsOver):
        a_vote(closes_at=NOW).open([a_roll_entry()], NOW)


def test_an_empty_roll_is_refused_at_the_opening() -> None:
    with pytest.raises(BadRoll) as refusal:
        a_vote().open([], NOW)
    assert refusal.value.args_for_words["reason"] == "empty-roll"


def test_an_empty_college_is_refused_at_the_opening() -> None:
    rule = a_rule(colleges={"industry": [HALF], "services": [HALF]})
    with pytest.raises(BadRoll) as refusal:
        a_vote(rule).open([a_roll_entry(college="industry")], NOW)
    assert refusal.value.args_for_words["college"] == "services"


@pytest.mark.parametrize("alike", [1, 2])
def test_a_secret_vote_with_fewer_than_three_alike_electors_cannot_open(alike: int) -> None:
    vote = a_vote(a_rule(secrecy="secret"))
    with pytest.raises(TooFewForSecrecy):
        vote.open(
            [a_roll_entry() for _ in range(5)] + [a_roll_entry(Fraction(2)) for _ in range(alike)],
            NOW,
        )


def test_a_secret_vote_with_three_alike_electors_opens() -> None:
    vote = a_vote(a_rule(secrecy="secret"))
    vote.open([a_roll_entry() for _ in range(3)], NOW)
    assert decided(vote) == ["vote.scheduled", "vote.opened"]


def test_weights_that_sql_could_not_add_exactly_are_refused() -> None:
    with pytest.raises(WeightsTooLarge):
        a_vote().open([a_roll_entry(Fraction(10**18)), a_roll_entry(Fraction(1, 10**9))], NOW)


def test_a_refused_opening_records_its_reason_and_is_final() -> None:
    vote = a_vote()
    vote.refuse_opening(BadRoll(reason="empty-roll", at="roll"))
    fact = vote.pending_events[-1]
    assert isinstance(fact, Vote.OpeningRefused)
    assert (fact.code, fact.args["reason"]) == ("bad-roll", "empty-roll")
    with pytest.raises(VoteNotScheduled):
        vote.open([a_roll_entry()], NOW)


def test_a_vote_cannot_close_before_its_closing_time() -> None:
    vote = a_vote(closes_at=NOW)
    vote.open([a_roll_entry()], NOW - timedelta(days=1))
    with pytest.raises(ClosingTimeNotReached):
        vote.close({}, everybody_voted=False, box=None, now=NOW - timedelta(seconds=1))
    vote.close({}, everybody_voted=False, box=None, now=NOW)
    assert vote.status is VoteStatus.CLOSED


def test_a_vote_in_which_everybody_voted_may_close_early() -> None:
    vote = a_vote(closes_at=NOW)
    vote.open([a_roll_entry()], NOW - timedelta(days=1))
    vote.close({}, everybody_voted=True, box=None, now=NOW - timedelta(hours=1))
    assert vote.status is VoteStatus.CLOSED


def test_a_closed_vote_cannot_be_cancelled_or_closed_again() -> None:
    vote = a_vote()
    vote.open([a_roll_entry()], NOW)
    vote.close({}, everybody_voted=True, box=None, now=NOW)
    with pytest.raises(VoteIsDecided):
        vote.cancel({"fr": "Erreur"})
    with pytest.raises(VoteNotOpen):
        vote.close({}, everybody_voted=True, box=None, now=NOW)


def test_a_ballot_keeps_person_mandate_and_organisation() -> None:
    booth = a_booth()
    fact = Ballot.cast(booth, Choice.FOR, NOW).pending_events[0]
    assert isinstance(fact, Ballot.Created)
    assert (fact.person, fact.mandate, fact.organisation, fact.choice) == (
        booth.person,
        booth.mandate,
        booth.organisation,
        Choice.FOR,
    )


@pytest.mark.parametrize(
    "status", [status for status in VoteStatus if status is not VoteStatus.OPEN], ids=str
)
def test_ballots_are_cast_only_while_the_vote_is_open(status: VoteStatus) -> None:
    with pytest.raises(VoteNotOpen):
        Ballot.cast(a_booth(status=status), Choice.FOR, NOW)


def test_no_ballot_is_received_at_or_after_the_closing_time() -> None:
    with pytest.raises(VotingIsOver):
        Ballot.cast(a_booth(closes_at=NOW), Choice.FOR, NOW)


def test_an_elector_votes_once() -> None:
    with pytest.raises(AlreadyVoted):
        Ballot.cast(a_booth(cast_by=new_id()), Choice.FOR, NOW)


def test_a_null_ballot_cannot_be_cast() -> None:
    with pytest.raises(ChoiceNotOffered):
        Ballot.cast(a_booth(), Choice.NULL, NOW)


def test_a_ballot_can_be_changed_where_the_rule_allows_it() -> None:
    booth = a_booth(changeable=True)
    ballot = Ballot.cast(booth, Choice.FOR, NOW)
    ballot.change(replace(booth, cast_by=booth.person), Choice.AGAINST, NOW)
    assert ballot.choice is Choice.AGAINST
    with pytest.raises(SameChoice):
        ballot.change(replace(booth, cast_by=booth.person), Choice.AGAINST, NOW)


def test_a_ballot_is_final_where_the_rule_allows_no_change() -> None:
    booth = a_booth()
    ballot = Ballot.cast(booth, Choice.FOR, NOW)
    with pytest.raises(AlreadyVoted):
        ballot.change(replace(booth, cast_by=booth.person), Choice.AGAINST, NOW)


def test_an_alternate_cannot_change_the_delegates_ballot() -> None:
    booth = a_booth(changeable=True)
    ballot = Ballot.cast(booth, Choice.FOR, NOW)
    alternate = replace(booth, person=new_id(), alternate=True, cast_by=booth.person)
    with pytest.raises(DelegateHasVoted):
        ballot.change(alternate, Choice.AGAINST, NOW)


def test_a_delegate_may_change_the_alternates_ballot() -> None:
    booth = a_booth(changeable=True, alternate=True)
    ballot = Ballot.cast(booth, Choice.FOR, NOW)
    delegate = replace(
        booth, person=new_id(), alternate=False, cast_by=booth.person, cast_by_alternate=True
    )
    with pytest.raises(BallotOfAnother):
        ballot.change(delegate, Choice.FOR, NOW)
    with pytest.raises(BallotOfAnother):
        ballot.change(delegate, Choice.FOR, NOW, replaces=new_id())
    ballot.change(delegate, Choice.FOR, NOW, replaces=booth.person)
    assert decided(ballot) == ["ballot.cast", "ballot.changed"]


def test_a_ballot_of_ones_own_replaces_nobodys() -> None:
    booth = a_booth(changeable=True)
    ballot = Ballot.cast(booth, Choice.FOR, NOW)
    mine = replace(booth, cast_by=booth.person)
    with pytest.raises(NothingToReplace):
        ballot.change(mine, Choice.AGAINST, NOW, replaces=booth.person)


def test_the_id_of_a_ballot_is_derived_from_vote_and_elector() -> None:
    booth = a_booth()
    assert Ballot.cast(booth, Choice.FOR, NOW).id == Ballot.id_of(booth.vote, booth.elector)


def test_a_participation_contains_neither_choice_nor_receipt() -> None:
    booth, receipt = a_booth(secrecy=Secrecy.SECRET), uuid4()
    for choice in Choice.FOR, Choice.AGAINST:
        fact = Participation.record(booth, choice, receipt, NOW).pending_events[0]
        fields = {name: value for name, value in vars(fact).items() if name != "timestamp"}
        assert "choice" not in fields
        assert str(receipt) not in str(fields)
        assert choice.value not in [str(value) for value in fields.values()]


@pytest.mark.parametrize("receipt", [None, UUID(int=0), new_id()])
def test_a_secret_ballot_needs_a_random_receipt(receipt: UUID | None) -> None:
    with pytest.raises(ReceiptMissing):
        Participation.record(a_booth(secrecy=Secrecy.SECRET), Choice.FOR, receipt, NOW)


def test_a_secret_ballot_is_final() -> None:
    booth = a_booth(secrecy=Secrecy.SECRET, cast_by=new_id())
    with pytest.raises(AlreadyVoted):
        Participation.record(booth, Choice.FOR, uuid4(), NOW)
