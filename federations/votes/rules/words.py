"""Fluent messages for an outcome and for a rule; `words.ts` in the front end is a port of this module.

    message                     subject                             arguments
    vote-verdict                the vote                            verdict
    vote-verdict-too-few        a secret vote that reveals no choice: so few took part
    vote-verdict-unopened       another one: the quorum is missed
    vote-verdict-quorum-free    a rule without a quorum
    vote-verdict-quorum         the quorum, else; then its margin   met of counted roll + threshold
    vote-verdict-college        a college, before its conditions    college
    vote-verdict-nothing        a condition whose base is empty     among
    vote-verdict-<measure>      any other; then its margin          met share_of among count base
                                                                    percent + threshold
    vote-verdict-margin         distance in persons or in others    side noun margin
    vote-verdict-gap            distance in weight                  margin
    (threshold)                                                     bound threshold unit

Joined with spaces, the messages form the sentence. Arguments are flat: codes to select on, and figures. A
figure is a number (for its plural form) if every client represents it exactly, or else text. The codes:
`met` yes, no; `bound` at-least, more-than, at-most, less-than; `unit` percent, fraction; `side` spare,
missing, room, excess; `noun` electors, votes, organisations.

`rule_sentences` describes a rule before the vote.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeAlias

Words: TypeAlias = dict[str, str | int | Decimal]

_SAFE = 2**53 - 1  # the largest exact integer of a browser
# Fractions that the languages have words for: the values of `$share` in `vote-bound`.
_WORDED = {
    "1/2": "half",
    "1/3": "third",
    "1/4": "quarter",
    "2/3": "two-thirds",
    "3/4": "three-quarters",
    "1": "all",
}


def sentences(outcome: Mapping[str, Any]) -> list[tuple[str, Words]]:
    """The messages of an outcome (the data of `Outcome.as_data`), in order."""
    messages: list[tuple[str, Words]] = [("vote-verdict", {"verdict": outcome["verdict"]})]
    if outcome["verdict"] == "too_few":
        messages.append(("vote-verdict-too-few", {}))
    elif outcome["counts"] is None:
        messages.append(("vote-verdict-unopened", {}))
    quorum = outcome["quorum"]
    if quorum is None:
        messages.append(("vote-verdict-quorum-free", {}))
    else:
        words = {"met": _yes(quorum["met"]), "of": quorum["of"], **_threshold(quorum)}
        figures = {name: _number(quorum[name]) for name in ("counted", "roll")}
        messages.append(("vote-verdict-quorum", {**words, **figures}))
        messages.append(_margin(quorum, quorum["of"], "electors"))
    college = None
    for condition in outcome["conditions"]:
        if condition["college"] != college:
            college = condition["college"]
            messages.append(("vote-verdict-college", {"college": college}))
        if condition["share"] is None:
            messages.append(("vote-verdict-nothing", {"among": condition["among"]}))
            continue
        words = {name: condition[name] for name in ("share_of", "among")}
        figures = {name: _number(condition[name]) for name in ("count", "base")}
        words |= {"met": _yes(condition["met"]), **_threshold(condition)}
        words["percent"] = Decimal(condition["percent"])
        messages.append((f"vote-verdict-{condition['measure']}", {**words, **figures}))
        messages.append(_margin(condition, condition["measure"], "votes"))
    return messages


def rule_sentences(rule: Mapping[str, Any]) -> list[tuple[str, Words]]:
    """The messages of a rule (the data of `Rule.as_data`), one for each line.

    In order: conditions, quorum, electors, secrecy, and whether a ballot may be changed.
    """
    messages = [_rule_condition(condition) for condition in rule["conditions"]]
    for college, conditions in rule["colleges"].items():
        messages.append(("vote-rule-college", {"college": college}))
        messages += [_rule_condition(condition) for condition in conditions]
        if not conditions:
            messages.append(("vote-rule-college-free", {}))
    quorum = rule["quorum"]
    if quorum is None:
        messages.append(("vote-rule-quorum-free", {}))
    else:
        of = rule["electors"] if quorum["of"] == "persons" else quorum["of"]
        messages.append(
            (
                "vote-rule-quorum",
                {"of": of, "bound": _bound(quorum), **_share(quorum["at_least"])},
            )
        )
    return [
        *messages,
        ("vote-rule-electors", {"electors": rule["electors"]}),
        ("vote-secrecy-meaning", {"secrecy": rule["secrecy"]}),
        ("vote-rule-changeable", {"changeable": _yes(rule["changeable"])}),
    ]


def _rule_condition(condition: Mapping[str, Any]) -> tuple[str, Words]:
    words = {name: condition[name] for name in ("share_of", "among", "measure")}
    return (
        "vote-rule-condition",
        {**words, "bound": _bound(condition), **_share(condition["threshold"])},
    )


def _share(text: str) -> Words:
    """A share for `vote-bound`: a word, else in percent, else as a fraction."""
    per_mille = Fraction(text) * 1000
    whole = per_mille.denominator == 1
    unit = "percent" if whole else "fraction"
    return {
        "share": _WORDED.get(text, unit),
        "amount": Decimal(int(per_mille)) / 10 if whole else text,
    }


def _yes(flag: bool) -> str:
    return "yes" if flag else "no"


def _number(figure: int | str) -> int | str:
    """`"12"` becomes 12; `"25/2"`, and integers beyond a browser's exact range, stay text."""
    text = str(figure)
    return int(text) if text.isdigit() and int(text) <= _SAFE else text


def _threshold(requirement: Mapping[str, Any]) -> Words:
    """The threshold as in statutes: in percent if one decimal is exact, or else as a fraction."""
    bound = _bound(requirement)
    text = requirement.get("threshold", requirement.get("at_least"))
    per_mille = Fraction(text) * 1000
    if per_mille.denominator > 1:
        return {"bound": bound, "threshold": text, "unit": "fraction"}
    return {"bound": bound, "threshold": Decimal(int(per_mille)) / 10, "unit": "percent"}


def _bound(requirement: Mapping[str, Any]) -> str:
    if requirement.get("at_most", False):
        return "less-than" if requirement["strict"] else "at-most"
    return "more-than" if requirement["strict"] else "at-least"


def _margin(found: Mapping[str, Any], measure: str, noun: str) -> tuple[str, Words]:
    """The distance from the threshold. A distance in persons is counted in `noun`."""
    margin = _number(found["margin"])
    if measure == "weight":
        return "vote-verdict-gap", {"margin": margin}
    if found.get("at_most"):
        side = "room" if found["met"] else "excess"
    else:
        side = "spare" if found["met"] else "missing"
    counted_in = noun if measure == "persons" else measure
    return "vote-verdict-margin", {"side": side, "noun": counted_in, "margin": margin}
