"""Properties of every rule and every vote, with examples by hypothesis."""

from __future__ import annotations

import json
from collections import Counter
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from federations.votes.rules import (
    BadBallot,
    BadRoll,
    BadRule,
    Ballot,
    Base,
    Choice,
    Condition,
    Counts,
    Elector,
    Measure,
    Quorum,
    Rule,
    TallyLine,
    Verdict,
    decide,
    judge,
)
from majlis.folding import looks

GOOD = {"share_of": "for", "among": "cast", "threshold": "1/2"}

fractions = st.fractions(0, 1, max_denominator=12)
conditions = st.builds(
    Condition,
    share_of=st.sampled_from([Choice.FOR, Choice.AGAINST]),
    among=st.sampled_from(Base),
    measure=st.sampled_from(Measure),
    threshold=fractions,
    strict=st.booleans(),
    at_most=st.booleans(),
)
quorums = st.builds(Quorum, of=st.sampled_from(Measure), at_least=fractions, strict=st.booleans())
COLLEGES = ("a", "b")


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    own = draw(st.lists(conditions, max_size=3))
    in_colleges = st.fixed_dictionaries(
        {college: st.lists(conditions, max_size=2).map(tuple) for college in COLLEGES}
    )
    colleges = draw(st.just({}) | in_colleges)
    if not own and not any(colleges.values()):
        own = [draw(conditions)]
    return Rule(quorum=draw(st.none() | quorums), conditions=tuple(own), colleges=colleges)


@st.composite
def votes(draw: st.DrawFn) -> tuple[list[Elector], list[Ballot], list[str] | None]:
    """A roll with an elector in each college, some ballots and perhaps a list of present electors.

    Whoever has a ballot is on that list.
    """
    weights = st.fractions(Fraction(1, 6), 20, max_denominator=6)
    others = draw(st.lists(st.sampled_from(COLLEGES), max_size=10))
    roll = [
        Elector(f"seat {i}", f"organisation {i}", college, draw(weights))
        for i, college in enumerate([*COLLEGES, *others])
    ]
    electors = st.sampled_from([line.elector for line in roll])
    ballots = draw(st.dictionaries(electors, st.sampled_from(Choice)))
    present = draw(st.none() | st.lists(electors).map(lambda some: [*{*some, *ballots}]))
    return roll, [Ballot(*cast) for cast in ballots.items()], present


@given(rules(), votes(), st.randoms())
def test_the_order_of_ballots_and_electors_does_not_change_the_outcome(
    rule: Rule, vote: Any, random: Any
) -> None:
    roll, ballots, present = vote
    before = decide(rule, roll, ballots, present).as_data()
    random.shuffle(roll)
    random.shuffle(ballots)
    assert decide(rule, roll, ballots, present).as_data() == before


@given(rules(), votes())
def test_grouped_tally_lines_give_the_same_outcome(rule: Rule, vote: Any) -> None:
    roll, ballots, present = vote
    choices = {ballot.elector: ballot.choice for ballot in ballots}

    def grouped(lines: list[Elector]) -> list[TallyLine]:
        heads: Counter[tuple[str | None, Choice | None]] = Counter()
        weights: dict[tuple[str | None, Choice | None], Fraction] = {}
        for line in lines:
            key = (line.college, choices.get(line.elector))
            heads[key] += 1
            weights[key] = weights.get(key, Fraction(0)) + line.weight
        return [TallyLine(*key, n, n, weights[key]) for key, n in heads.items()]

    attending = None if present is None else grouped([x for x in roll if x.elector in present])
    counts = Counts.of(grouped(roll), attending)
    assert judge(rule, counts).as_data() == decide(rule, roll, ballots, present).as_data()


@given(rules(), votes())
def test_met_agrees_with_needed_margin_and_verdict(rule: Rule, vote: Any) -> None:
    """An independent oracle: heads against `needed`, and whole numbers instead of fractions."""
    data = decide(rule, *vote).as_data()
    for found in data["conditions"]:
        part, whole = Fraction(found["count"]), Fraction(found["base"])
        threshold = Fraction(found["threshold"])
        left, right = part * threshold.denominator, threshold.numerator * whole
        compared = (left > right) - (left < right)
        wanted = {-1 if found["at_most"] else 1} | (set() if found["strict"] else {0})
        assert found["met"] is (bool(whole) and compared in wanted)
        if whole and found["measure"] != "weight":
            beyond = part - found["needed"]
            assert found["met"] is (beyond <= 0 if found["at_most"] else beyond >= 0)
            assert found["margin"] == abs(beyond)
        if found["percent"] is not None and not found["met"]:
            shown = Fraction(found["percent"]) / 100
            assert shown >= threshold if found["at_most"] else shown <= threshold
    unmet = not all(found["met"] for found in data["conditions"])
    no_quorum = data["quorum"] is not None and not data["quorum"]["met"]
    assert data["verdict"] == ("no_quorum" if no_quorum else "rejected" if unmet else "adopted")


@given(fractions, votes(), st.booleans(), st.sampled_from(Measure))
def test_one_more_vote_for_never_turns_adopted_into_rejected(
    threshold: Fraction, vote: Any, strict: bool, measure: Measure
) -> None:
    roll, ballots, present = vote
    condition = Condition(
        share_of=Choice.FOR, among=Base.ROLL, measure=measure, threshold=threshold, strict=strict
    )
    rule = Rule(conditions=(condition,))
    silent = {line.elector for line in roll} - {ballot.elector for ballot in ballots}
    before = decide(rule, roll, ballots, present).verdict
    for elector in silent:
        with_it = None if present is None else [*{*present, elector}]
        after = decide(rule, roll, [*ballots, Ballot(elector, Choice.FOR)], with_it).verdict
        assert (before, after) != (Verdict.ADOPTED, Verdict.REJECTED)


@given(rules(), votes())
def test_strict_differs_only_at_equality(rule: Rule, vote: Any) -> None:
    for _, _, c in rule.placed():
        twins = [
            decide(
                Rule(
                    conditions=(
                        Condition(
                            share_of=c.share_of,
                            among=c.among,
                            measure=c.measure,
                            threshold=c.threshold,
                            at_most=c.at_most,
                            strict=strict,
                        ),
                    )
                ),
                *vote,
            ).conditions[0]
            for strict in (True, False)
        ]
        assert (twins[0].met != twins[1].met) is (twins[0].share == c.threshold)


names = st.sampled_from(["A", "B", "a", "A ", "\u200fB", "C"])
any_lines = st.builds(
    Elector,
    elector=names,
    organisation=st.none() | names,
    college=st.none() | st.sampled_from(COLLEGES),
    weight=st.fractions(-2, 2, max_denominator=3),
)


@given(
    rules(),
    st.lists(any_lines, max_size=6),
    st.lists(st.builds(Ballot, elector=names, choice=st.sampled_from(Choice)), max_size=6),
    st.none() | st.lists(names, max_size=6),
)
def test_no_share_is_below_zero_or_above_one(
    rule: Rule, roll: list[Elector], ballots: list[Ballot], present: list[str] | None
) -> None:
    try:
        outcome = decide(rule, roll, ballots, present)
    except (BadRule, BadRoll, BadBallot):
        return
    assert all(found.share is None or 0 <= found.share <= 1 for found in outcome.conditions)
    assert outcome.quorum is None or 0 <= outcome.quorum.counted <= outcome.quorum.roll
    assert len({looks(line.elector) for line in roll}) == len(roll)


@given(rules(), votes(), st.data())
def test_a_voter_missing_from_the_list_of_present_electors_is_refused(
    rule: Rule, vote: Any, data: st.DataObject
) -> None:
    roll, ballots, _ = vote
    absent = data.draw(st.lists(st.sampled_from(ballots), min_size=1)) if ballots else []
    present = [line.elector for line in roll if line.elector not in {b.elector for b in absent}]
    if absent:
        with pytest.raises(BadBallot) as refused:
            decide(rule, roll, ballots, present)
        assert refused.value.args_for_words["reason"] == "not-present"
        named = str(refused.value.args_for_words["electors"])
        assert set(named.split(", ")) == {ballot.elector for ballot in absent}


@given(rules())
def test_a_rule_survives_a_json_round_trip(rule: Rule) -> None:
    assert Rule.parse(json.loads(json.dumps(rule.as_data()))) == rule


anything: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(anything, st.sampled_from(["quorum", "conditions", "colleges", "name", "threshold", "of"]))
def test_any_value_parses_as_a_rule_or_is_refused(value: Any, key: str) -> None:
    for data in (
        value,
        {"conditions": [GOOD], key: value},
        {"conditions": [{**GOOD, key: value}]},
        {"conditions": [GOOD], "quorum": {"of": "persons", "at_least": 1, key: value}},
    ):
        try:
            Rule.parse(data)
        except BadRule as refusal:
            assert refusal.args_for_words["at"]  # noqa: PT017  parsing may succeed or refuse
