"""How a vote is decided: rules are data, counting and judging pure functions, figures exact.

    rule + roll        `check`      what opening a vote asks: refuses a bad rule or a bad roll
    roll + ballots     `count`      → `Counts`; or `Counts.of` lines grouped by SQL or a secret box
    rule + counts      `judge`      → `Outcome`: quorum, conditions, verdict
    outcome's data     `sentences`  → Fluent messages, in words of the reader's language

`decide` does the first three in a row; `majlis decide` prints what it returns. The format, and real
bodies' rules written in it, stand in ../RULES.md. Every figure is a whole number or a `Fraction`: a
float is refused where it enters. Read `rule`, `outcome`, `words`.
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
]
