"""Rules of votes as data, and pure functions that count and judge with exact figures.

    rule + roll        `check`      refuses a bad rule or a bad roll at the opening
    roll + ballots     `count`      → `Counts`; or `Counts.of` lines grouped by SQL or a secret box
    rule + counts      `judge`      → `Outcome`: quorum, conditions, verdict
    outcome's data     `sentences`  → Fluent messages in the reader's language

`decide` runs the first three; `majlis decide` prints the result. ../RULES.md specifies the format and has
the rules of real bodies as examples. Every figure is an integer or a `Fraction`; `Given` refuses floats.
Read `rule`, `outcome`, `words`.
"""

from federations.votes.rules.outcome import (
    ConditionFinding,
    Counts,
    Outcome,
    QuorumFinding,
    Tally,
    TallyLine,
    Verdict,
    count,
    decide,
    judge,
    judge_quorum,
    unopened,
)
from federations.votes.rules.rule import (
    MOST_CONDITIONS,
    OFFERED,
    BadBallot,
    BadRoll,
    BadRule,
    Ballot,
    Base,
    Choice,
    Condition,
    Elector,
    Electors,
    Given,
    Measure,
    Quorum,
    Rule,
    Secrecy,
    admitted,
    check,
)
from federations.votes.rules.words import rule_sentences, sentences

__all__ = [
    "MOST_CONDITIONS",
    "OFFERED",
    "BadBallot",
    "BadRoll",
    "BadRule",
    "Ballot",
    "Base",
    "Choice",
    "Condition",
    "ConditionFinding",
    "Counts",
    "Elector",
    "Electors",
    "Given",
    "Measure",
    "Outcome",
    "Quorum",
    "QuorumFinding",
    "Rule",
    "Secrecy",
    "Tally",
    "TallyLine",
    "Verdict",
    "admitted",
    "check",
    "count",
    "decide",
    "judge",
    "judge_quorum",
    "rule_sentences",
    "sentences",
    "unopened",
]
