"""A rule and its outcome as data have exactly the members that their shapes declare."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from federations.votes.rules import Ballot, Choice, Elector, Rule, decide
from federations.votes.shapes import (
    ConditionFindingShape,
    ConditionShape,
    FiguresShape,
    MeasuredShape,
    OutcomeShape,
    QuorumFindingShape,
    QuorumShape,
    RuleShape,
    VoteCountsShape,
)
from majlis.slices.shapes import Shape

RULE = Rule.parse(
    {
        "quorum": {"of": "weight", "at_least": "1/2"},
        "conditions": [{"share_of": "for", "among": "expressed", "threshold": "1/2"}],
        "colleges": {"P": [{"share_of": "against", "among": "cast", "threshold": "1/4"}]},
        "name": {"fr": "À la majorité"},
    }
)


def check_members(shown: Any, shape: type[Shape]) -> None:
    assert set(shown) == set(shape.serializer().fields), shape


def test_a_rule_has_the_members_of_its_shape() -> None:
    rule = RULE.as_data()
    check_members(rule, RuleShape)
    check_members(rule["quorum"], QuorumShape)
    check_members(rule["conditions"][0], ConditionShape)
    check_members(rule["colleges"]["P"][0], ConditionShape)


def test_an_outcome_has_the_members_of_its_shape() -> None:
    roll = [Elector("a", college="P", weight=Fraction(3, 2)), Elector("b", college="P")]
    outcome = decide(RULE, roll, [Ballot("a", Choice.FOR)]).as_data()
    check_members(outcome, OutcomeShape)
    check_members(outcome["quorum"], QuorumFindingShape)
    check_members(outcome["conditions"][0], ConditionFindingShape)
    check_members(outcome["counts"], VoteCountsShape)
    check_members(outcome["counts"]["weight"], FiguresShape)
    check_members(outcome["counts"]["colleges"]["P"], MeasuredShape)
