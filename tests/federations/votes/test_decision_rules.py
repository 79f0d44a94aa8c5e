"""Rules of real bodies, from RULES.md and decision_rules.json, compared with counts made by hand."""

from __future__ import annotations

import csv
import json
import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import example_forum
import federations.votes
from federations.votes.rules import Ballot, Choice, Counts, Elector, Rule, TallyLine, decide, judge

FACTS = Path(example_forum.__path__[0]) / "facts"
PAGE = (Path(federations.votes.__path__[0]) / "RULES.md").read_text(encoding="utf-8")
EXPRESSED = {
    entry["id"]: entry for entry in json.loads((FACTS / "decision_rules.json").read_text("utf-8"))
}
with (FACTS / "decision_rules.csv").open(encoding="utf-8") as table:
    REPORTED = {row["id"]: row for row in csv.DictReader(table)}


def the_rule(name: str, variant: int | None = None) -> Rule:
    entry = EXPRESSED[name]
    return Rule.parse(entry["rule"] if variant is None else entry["variants"][variant]["rule"])


def heads(rule: Rule, silent: int = 0, **choices: int) -> str:
    """The verdict over so many lines of weight 1: `for_`, `against`, `abstain`, `blank`, `null`."""
    figures = {Choice(name.rstrip("_")): n for name, n in choices.items()}
    lines = [TallyLine(None, choice, n, n, Fraction(n)) for choice, n in figures.items()]
    return judge(
        rule, Counts.of([*lines, TallyLine(None, None, silent, silent, Fraction(silent))])
    ).verdict


def weighed(rule: Rule, *lines: tuple[str, Choice | None, int, int]) -> str:
    """The verdict over lines of (college or "", choice, heads, weight of them all)."""
    grouped = [TallyLine(c or None, choice, n, n, Fraction(w)) for c, choice, n, w in lines]
    return judge(rule, Counts.of(grouped)).verdict


def test_every_reported_rule_is_on_the_page_exactly_once() -> None:
    rows = re.findall(r"^\| `([a-z0-9-]+)` \|", PAGE, re.MULTILINE)
    ours = [row for row in rows if row in REPORTED]
    assert len(REPORTED) == 25
    assert sorted(ours) == sorted(REPORTED)


def test_the_page_lists_expressed_rules_first_and_each_keeps_its_source() -> None:
    assert len(EXPRESSED) == 12
    first, others = PAGE.split("The others, and what they would need:")
    for name, reported in REPORTED.items():
        assert f"| `{name}` |" in (first if name in EXPRESSED else others)
        if name in EXPRESSED:
            entry = EXPRESSED[name]
            for field in ("body", "source", "confidence"):
                assert entry[field] == reported[field]
            assert entry["rule"]["source"] == reported["source"]


def test_every_expressed_rule_parses_and_has_a_name_in_three_languages() -> None:
    for entry in EXPRESSED.values():
        for data in [entry["rule"], *(variant["rule"] for variant in entry["variants"])]:
            rule = Rule.parse(data)
            assert rule.name
            assert set(rule.name) == {"fr", "ar", "en"}
            assert Rule.parse(rule.as_data()) == rule


def test_the_example_on_the_page_is_adopted() -> None:
    example: dict[str, Any] = json.loads(PAGE.split("```json")[1].split("```")[0])
    roll = [Elector.parse(line, "") for line in example["roll"]]
    ballots = [Ballot.parse(ballot, "") for ballot in example["ballots"]]
    outcome = decide(Rule.parse(example["rule"]), roll, ballots, example["present"])
    assert outcome.verdict == "adopted"


def test_cgem_counts_heads_for_the_quorum_and_weights_for_the_result() -> None:
    rule = the_rule("cgem-ag-quorum")
    # 2018: 1,228 of 2,767 members took part; a quarter is 691.75, hence 692 heads.
    big, small = ("", Choice.FOR, 28, 28 * 20), ("", Choice.AGAINST, 500, 500)
    rest = ("", Choice.BLANK, 700, 700)
    assert weighed(rule, big, small, rest, ("", None, 1539, 1539)) == "adopted"  # 560 to 500
    few = ("", Choice.FOR, 691, 691 * 20)
    assert weighed(rule, few, ("", None, 2076, 2076)) == "no_quorum"  # though nine tenths by weight
    enough = ("", Choice.FOR, 692, 692)
    assert weighed(rule, enough, ("", None, 2075, 2075 * 20)) == "adopted"  # though few by weight


@pytest.mark.parametrize(
    ("president", "others", "verdict"),
    [
        (Choice.FOR, "fffaaaa", "adopted"),  # 4 to 4, the president for
        (Choice.AGAINST, "ffffaaa", "rejected"),  # 4 to 4, the president against
        (Choice.AGAINST, "fffffaaa", "adopted"),  # 5 to 4, though the president is against
        (Choice.FOR, "fffaaaaa", "rejected"),  # 4 to 5, though the president is for
    ],
)
def test_a_weight_of_three_halves_is_a_casting_vote(
    president: Choice, others: str, verdict: str
) -> None:
    roll = [
        Elector("president", weight=Fraction(3, 2)),
        *map(Elector, map(str, range(len(others)))),
    ]
    ballots = [Ballot("president", president)]
    ballots += [
        Ballot(str(i), Choice.FOR if c == "f" else Choice.AGAINST) for i, c in enumerate(others)
    ]
    assert decide(the_rule("cgem-cne-designation"), roll, ballots).verdict == verdict


def test_souss_massa_was_elected_under_both_readings_of_the_base() -> None:
    counted = {"for_": 123, "blank": 72, "against": 21}  # 216 ballots
    assert heads(the_rule("souss-massa-2018"), **counted) == "adopted"  # 123 of 216: 56.9 %
    assert heads(the_rule("souss-massa-2018", 0), **counted) == "adopted"  # 123 of 144: 85.4 %
    # The base decides: 108 of 216 cast is no majority, 108 of 144 expressed is three quarters.
    assert heads(the_rule("souss-massa-2018"), for_=108, blank=72, against=36) == "rejected"
    assert heads(the_rule("souss-massa-2018", 0), for_=108, blank=72, against=36) == "adopted"


def test_iso_asks_two_thirds_for_and_at_most_a_quarter_against() -> None:
    rule = the_rule("iso-dis")
    assert heads(rule, for_=15, against=5) == "adopted"  # 3/4 for, exactly a quarter against
    assert heads(rule, for_=14, against=6) == "rejected"  # 7/10 for, but 3/10 against
    assert heads(rule, for_=3, against=1, abstain=20) == "adopted"  # abstentions are no base
    assert heads(rule, abstain=20) == "rejected"


def test_iso_observers_weigh_in_the_quarter_and_not_in_the_two_thirds() -> None:
    rule = the_rule("iso-dis", 0)
    members = [("P", Choice.FOR, 14, 14), ("P", Choice.AGAINST, 6, 6)]
    assert weighed(rule, *members, ("O", Choice.FOR, 4, 4)) == "adopted"  # 6 of 24 against
    assert weighed(rule, *members, ("O", Choice.FOR, 3, 3)) == "rejected"  # 6 of 23
    observers = [("P", Choice.FOR, 1, 1), ("P", Choice.AGAINST, 1, 1), ("O", Choice.FOR, 9, 9)]
    assert weighed(rule, *observers) == "rejected"  # 10 of 11 for, but half of the members


def test_an_iso_committee_in_doubt_needs_two_thirds_of_those_voting() -> None:
    assert heads(the_rule("iso-cd"), for_=10, against=5, abstain=9) == "adopted"
    assert heads(the_rule("iso-cd"), for_=9, against=5) == "rejected"


def test_an_iec_new_work_item_needs_more_for_than_against() -> None:
    assert heads(the_rule("iec-np"), for_=6, against=5) == "adopted"
    assert heads(the_rule("iec-np"), for_=5, against=5) == "rejected"


def test_cen_counts_members_and_weights() -> None:
    rule = the_rule("cen-vote")
    assert weighed(rule, ("", Choice.FOR, 8, 71), ("", Choice.AGAINST, 7, 29)) == "adopted"
    assert weighed(rule, ("", Choice.FOR, 8, 70), ("", Choice.AGAINST, 7, 30)) == "rejected"
    assert weighed(rule, ("", Choice.FOR, 7, 90), ("", Choice.AGAINST, 7, 10)) == "rejected"
    unanimity = the_rule("cen-vote", 0)
    assert heads(unanimity, for_=1, abstain=30) == "adopted"
    assert heads(unanimity, for_=30, against=1) == "rejected"


def test_cen_mandated_work_needs_both_tallies() -> None:
    rule = the_rule("cen-double-count")
    for_, against = Choice.FOR, Choice.AGAINST
    both = [("blue", for_, 9, 80), ("blue", against, 3, 20), ("other", for_, 3, 20)]
    assert weighed(rule, *both) == "adopted"
    blue_negative = [("blue", for_, 6, 60), ("blue", against, 5, 40), ("other", for_, 9, 100)]
    assert weighed(rule, *blue_negative) == "rejected"  # 160 of 200 in all, 60 of 100 among blue


def test_overruling_objections_needs_two_thirds_of_all_members() -> None:
    assert heads(the_rule("nodejs-cpc"), for_=8, silent=4) == "adopted"
    assert heads(the_rule("nodejs-cpc"), for_=7, silent=5) == "rejected"  # silence counts against


def test_silence_consents_unless_one_member_objects() -> None:
    assert heads(the_rule("eu-silence"), silent=27) == "adopted"
    assert heads(the_rule("eu-silence"), silent=26, against=1) == "rejected"


def test_the_council_needs_states_and_population() -> None:
    rule = the_rule("eu-qmv")
    # 27 states of 450 million: 15 states are 55.5 %, 14 are 51.8 %; 65 % is 292.5 million.
    for_, against = Choice.FOR, Choice.AGAINST
    assert weighed(rule, ("", for_, 15, 293), ("", against, 12, 157)) == "adopted"
    assert weighed(rule, ("", for_, 14, 400), ("", against, 13, 50)) == "rejected"
    assert weighed(rule, ("", for_, 15, 292), ("", against, 12, 158)) == "rejected"
    # The exception stays outside: three states opposed cannot block in the treaty, here they do.
    assert weighed(rule, ("", for_, 24, 290), ("", against, 3, 160)) == "rejected"
    without_the_commission = the_rule("eu-qmv", 0)  # 72 % of 27: 20 states
    assert weighed(without_the_commission, ("", for_, 20, 400), ("", None, 7, 50)) == "adopted"
    assert weighed(without_the_commission, ("", for_, 19, 400), ("", None, 8, 50)) == "rejected"


def test_gabon_needs_two_thirds_of_those_who_voted() -> None:
    assert heads(the_rule("gabon-cpg"), for_=38, against=19, silent=1) == "adopted"  # of 58
    assert heads(the_rule("gabon-cpg"), for_=38, against=15, blank=5) == "rejected"  # of 58 cast


def test_debian_three_to_one_was_written_strict_by_mistake() -> None:
    """Strictly more than three quarters needs four votes to beat one, not three."""
    three_to_one = {"share_of": "for", "among": "expressed", "threshold": "3/4"}
    meant = Rule.parse({"conditions": [three_to_one]})
    written = Rule.parse({"conditions": [{**three_to_one, "strict": True}]})
    assert heads(meant, for_=3, against=1) == "adopted"
    assert heads(written, for_=3, against=1) == "rejected"
    assert heads(written, for_=4, against=1) == "adopted"
