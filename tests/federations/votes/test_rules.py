"""Counting is a pure function of rule, roll and ballots: no database."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

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
    Rule,
    TallyLine,
    Verdict,
    admitted,
    check,
    count,
    decide,
    judge_quorum,
)
from majlis.domain import DomainError


def a_rule(
    share_of: str = "for", among: str = "expressed", threshold: str = "1/2", **more: Any
) -> Rule:
    quorum = more.pop("quorum", None)
    condition = {"share_of": share_of, "among": among, "threshold": threshold, **more}
    return Rule.parse({"quorum": quorum, "conditions": [condition]})


def a_roll(size: int) -> list[Elector]:
    return [Elector(f"seat {i}", f"organisation {i}") for i in range(size)]


def cast(choices: str) -> list[Ballot]:
    """Ballots by initials: `f`or, `a`gainst, a`b`stain, blan`k`, `n`ull, `-` for none."""
    initials = dict(zip("fabkn", Choice, strict=True))
    return [Ballot(f"seat {i}", initials[c]) for i, c in enumerate(choices) if c != "-"]


def verdict(rule: Rule, choices: str, present: list[str] | None = None) -> Verdict:
    return decide(rule, a_roll(len(choices)), cast(choices), present).verdict


def refused(data: Any) -> dict[str, object]:
    with pytest.raises(BadRule) as refusal:
        Rule.parse(data)
    return refusal.value.args_for_words


# --- thresholds and bases


def test_at_least_a_half_is_met_by_a_half() -> None:
    assert verdict(a_rule(), "ffaa") == Verdict.ADOPTED


def test_more_than_a_half_is_missed_by_a_half() -> None:
    assert verdict(a_rule(strict=True), "ffaa") == Verdict.REJECTED
    assert verdict(a_rule(strict=True), "fffaa") == Verdict.ADOPTED


def test_at_most_a_quarter_is_met_by_a_quarter_and_less_than_a_quarter_is_not() -> None:
    at_most: dict[str, Any] = {"share_of": "against", "threshold": "1/4", "at_most": True}
    assert verdict(a_rule(**at_most), "fffa") == Verdict.ADOPTED
    assert verdict(a_rule(**at_most, strict=True), "fffa") == Verdict.REJECTED
    assert verdict(a_rule(**at_most, strict=True), "ffffa") == Verdict.ADOPTED


@pytest.mark.parametrize(
    ("among", "share"),
    [("roll", "3/10"), ("present", "3/8"), ("cast", "3/7"), ("expressed", "3/4")],
)
def test_each_base_divides_by_its_own_total(among: str, share: str) -> None:
    present = [f"seat {i}" for i in range(8)]
    outcome = decide(a_rule(among=among), a_roll(10), cast("fffabkn---"), present)
    assert outcome.as_data()["conditions"][0]["share"] == share


def test_without_a_list_of_present_electors_those_who_cast_are_present() -> None:
    outcome = decide(a_rule(among="present"), a_roll(4), cast("fk--"))
    assert outcome.conditions[0].share == Fraction(1, 2)


def test_an_empty_list_of_present_electors_differs_from_no_list() -> None:
    assert verdict(a_rule(), "ffff") == Verdict.ADOPTED
    with pytest.raises(BadBallot, match="not-present"):
        verdict(a_rule(), "ffff", present=[])


@pytest.mark.parametrize("at_most", [True, False])
def test_a_share_of_an_empty_base_is_null_and_never_met(at_most: bool) -> None:
    outcome = decide(a_rule(threshold="0", at_most=at_most), a_roll(2), cast("bk"))
    [condition] = outcome.as_data()["conditions"]
    assert condition["share"] is None
    assert condition["percent"] is condition["needed"] is condition["margin"] is None
    assert condition["met"] is False
    assert outcome.verdict == Verdict.REJECTED


def test_all_conditions_must_be_met() -> None:
    iso = Rule.parse(
        {
            "conditions": [
                {"share_of": "for", "among": "expressed", "threshold": "2/3"},
                {"share_of": "against", "among": "cast", "threshold": "1/4", "at_most": True},
            ]
        }
    )
    assert verdict(iso, "fffa") == Verdict.ADOPTED
    assert verdict(iso, "ffa") == Verdict.REJECTED  # two thirds for, but a third against
    assert verdict(iso, "ffab") == Verdict.ADOPTED


def test_a_weight_is_exact_where_a_float_is_not() -> None:
    roll = [Elector.parse({"elector": e, "weight": w}, e) for e, w in (("x", "0.1"), ("y", "0.2"))]
    roll.append(Elector("z", weight=Fraction("0.3")))
    ballots = [Ballot("x", Choice.FOR), Ballot("y", Choice.FOR), Ballot("z", Choice.AGAINST)]
    rule = a_rule(measure="weight", strict=True)
    assert decide(rule, roll, ballots).verdict == Verdict.REJECTED  # 0.1 + 0.2 is 0.3


def test_every_digit_of_a_large_weight_counts() -> None:
    roll = [Elector("x", weight=Fraction(2**60 + 1)), Elector("y", weight=Fraction(2**60))]
    ballots = [Ballot("x", Choice.FOR), Ballot("y", Choice.AGAINST)]
    rule = a_rule(measure="weight", strict=True)
    assert decide(rule, roll, ballots).verdict == Verdict.ADOPTED


# --- quorum


@pytest.mark.parametrize(
    ("roll", "strict", "needed"), [(20, False, 5), (20, True, 6), (2767, False, 692), (1, True, 1)]
)
def test_the_needed_quorum_is_the_smallest_sufficient_head_count(
    roll: int, strict: bool, needed: int
) -> None:
    rule = a_rule(quorum={"of": "persons", "at_least": "1/4", "strict": strict})
    for present, met in ((needed, True), (needed - 1, False)):
        quorum = decide(rule, a_roll(roll), cast("f" * present)).as_data()["quorum"]
        assert quorum["needed"] == needed
        assert quorum["met"] is met
        assert quorum["missing"] == needed - present


def test_a_quorum_by_weight_is_computed_in_fractions() -> None:
    rule = a_rule(quorum={"of": "weight", "at_least": "1/4", "strict": True})
    roll = [Elector("x", weight=Fraction(1, 2)), Elector("y", weight=Fraction(3, 2))]
    quorum = decide(rule, roll, [Ballot("x", Choice.FOR)]).as_data()["quorum"]
    assert quorum == {
        "of": "weight",
        "at_least": "1/4",
        "strict": True,
        "met": False,
        "counted": "1/2",
        "roll": "2",
        "needed": "1/2",
        "missing": "0",
        "margin": "0",
    }


def test_a_missed_quorum_prevails_over_met_conditions() -> None:
    rule = a_rule(quorum={"of": "persons", "at_least": "1/2"})
    outcome = decide(rule, a_roll(5), cast("ff---"))
    assert outcome.conditions[0].met
    assert outcome.verdict == Verdict.NO_QUORUM


def test_blank_ballots_count_for_the_quorum() -> None:
    rule = a_rule(quorum={"of": "organisations", "at_least": "1"})
    assert verdict(rule, "fkn") == Verdict.ADOPTED


def test_a_quorum_by_heads_and_a_result_by_weight_are_measured_separately() -> None:
    # One large member and nine small ones: enough by weight, too few by heads.
    roll = [Elector("large", weight=Fraction(20)), *a_roll(9)]
    rule = a_rule(measure="weight", quorum={"of": "persons", "at_least": "1/4"})
    assert decide(rule, roll, [Ballot("large", Choice.FOR)]).verdict == Verdict.NO_QUORUM
    ballots = [Ballot("large", Choice.FOR), *cast("aa")]
    assert decide(rule, roll, ballots).verdict == Verdict.ADOPTED


def test_the_quorum_of_a_secret_vote_counts_the_participations() -> None:
    rule = a_rule(quorum={"of": "weight", "at_least": "1/2"})
    roll = [TallyLine(None, None, 4, 4, Fraction(6))]
    taking_part = [TallyLine(None, None, 2, 2, Fraction(3))]
    quorum = judge_quorum(rule, Counts.of(roll, present=taking_part))
    assert quorum is not None
    assert quorum.met
    assert judge_quorum(a_rule(), Counts.of(roll)) is None


# --- colleges


def test_every_college_must_meet_its_own_conditions() -> None:
    half = {"share_of": "for", "among": "cast", "threshold": "1/2", "strict": True}
    rule = Rule.parse({"conditions": [half], "colleges": {"large": [half], "small": [half]}})
    roll = [Elector(f"seat {i}", college="large" if i < 2 else "small") for i in range(5)]
    outcome = decide(rule, roll, cast("faff-")).as_data()
    assert [(c["college"], c["share"], c["met"]) for c in outcome["conditions"]] == [
        (None, "3/4", True),
        ("large", "1/2", False),
        ("small", "1", True),
    ]
    assert outcome["verdict"] == "rejected"
    assert outcome["counts"]["colleges"]["small"]["persons"]["roll"] == 3
    assert decide(rule, roll, cast("ffff-")).verdict == Verdict.ADOPTED


# --- displayed figures


@pytest.mark.parametrize(
    ("choices", "at_most", "percent"),
    [("ffa", False, "66.6"), ("ffa", True, "66.7"), ("faa", True, "33.4"), ("fa", False, "50")],
)
def test_percent_is_rounded_away_from_the_threshold(
    choices: str, at_most: bool, percent: str
) -> None:
    rule = a_rule(threshold="1/2", at_most=at_most)
    data = decide(rule, a_roll(len(choices)), cast(choices)).as_data()
    assert data["conditions"][0]["percent"] == percent


def test_organisations_are_counted_only_if_the_rule_measures_them() -> None:
    roll = [Elector("x", "one"), Elector("y", "one")]
    ballots = [Ballot("x", Choice.FOR)]
    assert decide(a_rule(), roll, ballots).as_data()["counts"]["organisations"] is None
    data = decide(a_rule(measure="organisations"), roll[:1], ballots).as_data()
    assert data["counts"]["organisations"]["for"] == 1


# --- refusals


@pytest.mark.parametrize(
    ("change", "reason", "at"),
    [
        ({"threshold": "3/2"}, "threshold-above-one", "conditions[0].threshold"),
        ({"threshold": "-1/2"}, "threshold-below-zero", "conditions[0].threshold"),
        ({"threshold": 0.5}, "not-exact", "conditions[0].threshold"),
        ({"threshold": "1/0"}, "not-a-fraction", "conditions[0].threshold"),
        ({"threshold": "1e9999999"}, "not-a-fraction", "conditions[0].threshold"),
        ({"threshold": True}, "not-a-fraction", "conditions[0].threshold"),
        ({"threshold": None}, "not-a-fraction", "conditions[0].threshold"),
        ({"threshold": 10**200}, "not-a-fraction", "conditions[0].threshold"),
        ({"share_of": "abstain"}, "unknown-word", "conditions[0].share_of"),
        ({"share_of": ["for"]}, "unknown-word", "conditions[0].share_of"),
        ({"among": "everybody"}, "unknown-word", "conditions[0].among"),
        ({"measure": "hands"}, "unknown-word", "conditions[0].measure"),
        ({"strict": "yes"}, "not-a-flag", "conditions[0].strict"),
        ({"at_least": "1/2"}, "unknown-key", "conditions[0].at_least"),
    ],
)
def test_a_malformed_condition_is_refused_with_its_path(
    change: dict[str, Any], reason: str, at: str
) -> None:
    condition = {"share_of": "for", "among": "cast", "threshold": "1/2", **change}
    refusal = refused({"conditions": [condition]})
    assert (refusal["reason"], refusal["at"]) == (reason, at)


GOOD = {"share_of": "for", "among": "cast", "threshold": "1/2"}


@pytest.mark.parametrize(
    ("rule", "reason", "at"),
    [
        ([], "not-an-object", "rule"),
        (None, "not-an-object", "rule"),
        ({}, "no-condition", "conditions"),
        ({"quorum": {"of": "persons", "at_least": "1/4"}}, "no-condition", "conditions"),
        ({"colleges": {"a": []}}, "no-condition", "conditions"),
        ({"conditions": {}}, "not-a-list", "conditions"),
        ({"conditions": [3]}, "not-an-object", "conditions[0]"),
        ({"conditions": [GOOD], "magic": 1}, "unknown-key", "magic"),
        ({"conditions": [{"share_of": "for"}]}, "missing-key", "conditions[0].among"),
        (
            {"conditions": [GOOD], "quorum": {"of": "persons", "at_least": "2"}},
            "threshold-above-one",
            "quorum.at_least",
        ),
        ({"conditions": [GOOD], "quorum": {"of": "x", "at_least": 1}}, "unknown-word", "quorum.of"),
        (
            {"colleges": {"a": [{**GOOD, "threshold": 2}]}},
            *("threshold-above-one", "colleges.a[0].threshold"),
        ),
        ({"colleges": {"": [GOOD]}}, "not-text", "colleges"),
        (
            {"conditions": [GOOD], "secrecy": "secret", "changeable": True},
            *("secret-changeable", "changeable"),
        ),
        ({"conditions": [GOOD], "electors": "hands"}, "unknown-word", "electors"),
        ({"conditions": [GOOD], "name": {"fr": 1}}, "not-text", "name.fr"),
        ({"conditions": [GOOD], "name": {"de": "Regel"}}, "unknown-key", "name.de"),
        ({"conditions": [GOOD], "source": ""}, "not-text", "source"),
    ],
)
def test_a_malformed_rule_is_refused_with_its_path(rule: Any, reason: str, at: str) -> None:
    refusal = refused(rule)
    assert (refusal["reason"], refusal["at"]) == (reason, at)


def test_the_check_at_the_opening_refuses_an_invalid_rule_made_in_code() -> None:
    too_much = Condition(share_of=Choice.FOR, among=Base.ROLL, threshold=Fraction(3, 2))
    with pytest.raises(BadRule):
        check(Rule(conditions=(too_much,)), a_roll(3))


BY_ORGANISATION = Rule.parse({"conditions": [{**GOOD, "measure": "organisations"}]})
IN_COLLEGES = Rule.parse({"colleges": {"a": [GOOD], "b": [GOOD]}})
# Names that readers cannot tell from “Élodie B”.
TWINS = [
    "Élodie B ",
    "\u2007Élodie B",
    "Élodie\u00a0B",
    "Élodie  B",
    "Élodie\tB",
    "E\u0301lodie B",
    "E\u200d\u0301lodie B",
    "É\u200blodie B",
    "\u200fÉlodie B",
    "\u2066Élodie B\u2069",
    "Élo\u00addie B",
    "Élodie B\ufe0f",
    "ÉLODIE b",
    "\uff25\u0301lodie B",
]


@pytest.mark.parametrize(
    ("rule", "roll", "reason"),
    [
        (a_rule(), [], "empty-roll"),
        (a_rule(), [Elector("x"), Elector("x")], "duplicate-elector"),
        *((a_rule(), [Elector("Élodie B"), Elector(twin)], "duplicate-elector") for twin in TWINS),
        (a_rule(), [Elector("x", weight=Fraction(0))], "weight-not-positive"),
        (a_rule(), [Elector("x", weight=Fraction(-1))], "weight-not-positive"),
        (a_rule(), [Elector("x", weight=Fraction(1, 10**19))], "weights-too-fine"),
        (BY_ORGANISATION, [Elector("x")], "no-organisation"),
        (BY_ORGANISATION, [Elector("x", "one"), Elector("y", "one")], "organisation-twice"),
        (BY_ORGANISATION, [Elector("x", "one"), Elector("y", "One\u200e")], "organisation-twice"),
        (IN_COLLEGES, [Elector("x", college="a"), Elector("y")], "no-college"),
        (IN_COLLEGES, [Elector("x", college="a"), Elector("y", college="c")], "unknown-college"),
        (IN_COLLEGES, [Elector("x", college="a")], "empty-college"),
    ],
)
def test_a_bad_roll_is_refused_at_opening(rule: Rule, roll: list[Elector], reason: str) -> None:
    with pytest.raises(BadRoll) as refusal:
        check(rule, roll)
    assert refusal.value.args_for_words["reason"] == reason


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Amal", "Amel"),
        ("Exemple C", "Exemple C++"),
        ("Élodie", "Elodie"),
        ("أمل", "امل"),
        ("AB", "A B"),
    ],
)
def test_names_that_readers_can_tell_apart_are_two_electors(one: str, other: str) -> None:
    check(a_rule(), [Elector(one), Elector(other)])


def test_colleges_that_look_the_same_are_refused() -> None:
    with pytest.raises(BadRule) as refusal:
        admitted(Rule.parse({"colleges": {"Nord": [GOOD], "NORD": [GOOD]}}))
    assert refusal.value.args_for_words["reason"] == "duplicate-college"


@pytest.mark.parametrize("weight", [1.5, "1,5", "x", None, True, [], "1e3", " 1"])
def test_a_weight_that_is_not_exact_is_refused(weight: Any) -> None:
    with pytest.raises(BadRoll) as refusal:
        Elector.parse({"elector": "x", "weight": weight}, "roll[4]")
    assert refusal.value.args_for_words["at"] == "roll[4].weight"


@pytest.mark.parametrize(
    ("ballots", "present", "reason", "who"),
    [
        ([Ballot("stranger", Choice.FOR)], None, "unknown-elector", "stranger"),
        ([*cast("f"), *cast("a")], None, "second-ballot", "seat 0"),
        ([], ["stranger"], "unknown-elector", "stranger"),
        ([], ["seat 1", "seat 1"], "duplicate-elector", "seat 1"),
    ],
)
def test_unknown_and_repeated_electors_are_refused_by_name(
    ballots: list[Ballot], present: list[str] | None, reason: str, who: str
) -> None:
    with pytest.raises((BadBallot, BadRoll)) as refusal:
        count(a_roll(3), ballots, present)
    assert isinstance(refusal.value, DomainError)
    args = refusal.value.args_for_words
    assert (args["reason"], args["elector"]) == (reason, who)


def test_an_unknown_choice_is_refused() -> None:
    with pytest.raises(BadBallot) as refusal:
        Ballot.parse({"elector": "x", "choice": "maybe"}, "ballots[2]")
    assert refusal.value.args_for_words["reason"] == "unknown-choice"
    assert refusal.value.args_for_words["at"] == "ballots[2].choice"
    assert Ballot.parse({"elector": "x", "choice": None}, "").choice is Choice.NULL


def test_a_parsed_rule_gives_back_the_same_data() -> None:
    data = {
        "quorum": None,
        "conditions": [{**GOOD, "measure": "persons", "strict": False, "at_most": False}],
        "colleges": {},
        "electors": "persons",
        "secrecy": "hidden",
        "changeable": True,
        "name": {"fr": "Majorité simple"},
        "source": "https://example.org/statuts",
    }
    assert Rule.parse(data).as_data() == data
