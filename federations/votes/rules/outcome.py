"""Counting ballots and judging the counts, in two steps, because some counts have no electors.

SQL groups an open vote's ballots, and a secret box holds anonymous choices: `Counts.of` makes `Counts` of
both. `judge` then needs only the rule and these counts.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any, NamedTuple, Protocol, TypeAlias

from federations.votes.rules.rule import (
    BadBallot,
    BadRoll,
    Ballot,
    Base,
    Choice,
    Condition,
    Elector,
    Measure,
    Quorum,
    Rule,
    check,
)


class Verdict(StrEnum):
    ADOPTED = "adopted"
    REJECTED = "rejected"
    NO_QUORUM = "no_quorum"
    TOO_FEW = "too_few"


@dataclass(frozen=True, slots=True)
class Tally:
    """The number of electors, of their organisations, and the sum of their weights."""

    persons: int = 0
    organisations: int = 0
    weight: Fraction = Fraction(0)

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.persons + other.persons,
            self.organisations + other.organisations,
            self.weight + other.weight,
        )

    def by(self, measure: Measure) -> Fraction:
        match measure:
            case Measure.PERSONS:
                return Fraction(self.persons)
            case Measure.ORGANISATIONS:
                return Fraction(self.organisations)
            case Measure.WEIGHT:
                return self.weight


class OnRoll(Protocol):
    """The columns of a roll that counting needs."""

    @property
    def organisation(self) -> object | None: ...
    @property
    def college(self) -> str | None: ...
    @property
    def weight(self) -> Fraction: ...


class TallyLine(NamedTuple):
    """Electors grouped by college and choice; `choice` is None for electors without a ballot."""

    college: str | None
    choice: Choice | None
    persons: int
    organisations: int
    weight: Fraction

    @classmethod
    def of(cls, line: OnRoll, choice: Choice | None = None) -> TallyLine:
        """One elector of a roll."""
        return cls(line.college, choice, 1, int(line.organisation is not None), line.weight)


Box: TypeAlias = Mapping[Base | Choice, Tally]


@dataclass(frozen=True, slots=True)
class Counts:
    """The figures of every base and every choice, in total and by college."""

    whole: Box
    colleges: Mapping[str, Box]

    @classmethod
    def of(cls, lines: Iterable[TallyLine], present: Iterable[TallyLine] | None = None) -> Counts:
        """Counts of the whole roll in groups; each elector is in exactly one line.

        `present` are the lines of present electors (their `choice` is not read). While choices are
        withheld, `lines` without choices and the participants as `present` suffice for the quorum.
        """
        lines = list(lines)
        attending = None if present is None else list(present)
        by_college: dict[str, list[TallyLine]] = defaultdict(list)
        present_by_college: dict[str, list[TallyLine]] = defaultdict(list)
        for line in lines:
            by_college[line.college or ""].append(line)
        for line in attending or ():
            present_by_college[line.college or ""].append(line)
        return cls(
            whole=_box(lines, attending),
            colleges={
                name: _box(group, None if attending is None else present_by_college[name])
                for name, group in by_college.items()
                if name
            },
        )


def _sum(lines: Iterable[TallyLine]) -> Tally:
    return sum((Tally(*line[2:]) for line in lines), Tally())


def _box(lines: list[TallyLine], present: list[TallyLine] | None) -> Box:
    choices: dict[Base | Choice, Tally] = {
        choice: _sum(x for x in lines if x.choice is choice) for choice in Choice
    }
    cast = sum(choices.values(), Tally())
    return {
        Base.ROLL: _sum(lines),
        Base.PRESENT: cast if present is None else _sum(present),
        Base.CAST: cast,
        Base.EXPRESSED: choices[Choice.FOR] + choices[Choice.AGAINST],
        **choices,
    }


def count(
    roll: Sequence[Elector], ballots: Sequence[Ballot], present: Sequence[str] | None = None
) -> Counts:
    """Counts ballots over a roll; raises `BadBallot` or `BadRoll` for unknown or repeated electors.

    With a list of present electors, only these may have a ballot: no part is larger than its base.
    """
    on_roll = {line.elector for line in roll}
    choices: dict[str, Choice] = {}
    for i, ballot in enumerate(ballots):
        if ballot.elector not in on_roll:
            raise BadBallot(reason="unknown-elector", at=f"ballots[{i}]", elector=ballot.elector)
        if ballot.elector in choices:
            raise BadBallot(reason="second-ballot", at=f"ballots[{i}]", elector=ballot.elector)
        choices[ballot.elector] = ballot.choice
    attending: set[str] = set()
    for i, elector in enumerate(present or ()):
        if elector not in on_roll:
            raise BadRoll(reason="unknown-elector", at=f"present[{i}]", elector=elector)
        if elector in attending:
            raise BadRoll(reason="duplicate-elector", at=f"present[{i}]", elector=elector)
        attending.add(elector)
    absent = [] if present is None else [who for who in choices if who not in attending]
    if absent:
        raise BadBallot(reason="not-present", at="present", electors=", ".join(absent))
    lines = {line.elector: TallyLine.of(line, choices.get(line.elector)) for line in roll}
    return Counts.of(lines.values(), None if present is None else [lines[e] for e in attending])


@dataclass(frozen=True, slots=True)
class QuorumFinding:
    """The result of a quorum: it counts the present electors or, without a list, the ballots cast."""

    quorum: Quorum
    counted: Fraction
    roll: Fraction

    @property
    def needed(self) -> Fraction:
        return _bound(self.quorum.at_least * self.roll, self.quorum.of, strict=self.quorum.strict)

    @property
    def met(self) -> bool:
        bound = self.quorum.at_least * self.roll
        enough = self.counted > bound if self.quorum.strict else self.counted >= bound
        return bool(self.roll) and enough

    def as_data(self) -> dict[str, Any]:
        margin = abs(self.counted - self.needed)
        figures = {
            "counted": self.counted,
            "roll": self.roll,
            "needed": self.needed,
            "missing": Fraction(0) if self.met else margin,
            "margin": margin,
        }
        return {
            **self.quorum.as_data(),
            "met": self.met,
            **{name: _figure(self.quorum.of, figure) for name, figure in figures.items()},
        }


@dataclass(frozen=True, slots=True)
class ConditionFinding:
    """The result of a condition, over the whole vote or in one college, with its margin."""

    college: str | None
    condition: Condition
    count: Fraction
    base: Fraction

    @property
    def share(self) -> Fraction | None:
        """The exact share, or None with an empty base, which meets no condition."""
        return self.count / self.base if self.base else None

    @property
    def met(self) -> bool:
        if self.share is None:
            return False
        threshold, strict = self.condition.threshold, self.condition.strict
        if self.condition.at_most:
            return self.share < threshold if strict else self.share <= threshold
        return self.share > threshold if strict else self.share >= threshold

    @property
    def needed(self) -> Fraction:
        """The smallest count (for `at_most` the largest) that meets the condition; for weights the bound."""
        c = self.condition
        return _bound(c.threshold * self.base, c.measure, strict=c.strict, at_most=c.at_most)

    def as_data(self) -> dict[str, Any]:
        measure, nothing = self.condition.measure, self.share is None
        return {
            "college": self.college,
            **self.condition.as_data(),
            "count": _figure(measure, self.count),
            "base": _figure(measure, self.base),
            "share": None if self.share is None else str(self.share),
            "percent": None if self.share is None else self._percent(self.share),
            "met": self.met,
            "needed": None if nothing else _figure(measure, self.needed),
            "margin": None if nothing else _figure(measure, abs(self.count - self.needed)),
        }

    def _percent(self, share: Fraction) -> str:
        """To one decimal, rounded away from the threshold, so that a missed threshold never looks met."""
        tenths = math.ceil(share * 1000) if self.condition.at_most else math.floor(share * 1000)
        return f"{tenths // 10}.{tenths % 10}".removesuffix(".0")


def _bound(bound: Fraction, measure: Measure, *, strict: bool, at_most: bool = False) -> Fraction:
    """The figure that satisfies a bound: an integer for counts, the bound itself for weights."""
    if measure is Measure.WEIGHT:
        return bound
    if at_most:
        return Fraction(math.ceil(bound) - 1 if strict else math.floor(bound))
    return Fraction(math.floor(bound) + 1 if strict else math.ceil(bound))


def _figure(measure: Measure, value: Fraction) -> int | str:
    return str(value) if measure is Measure.WEIGHT else int(value)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The outcome of a rule applied to counts."""

    rule: Rule
    counts: Counts
    quorum: QuorumFinding | None
    conditions: tuple[ConditionFinding, ...]

    @property
    def verdict(self) -> Verdict:
        if self.quorum and not self.quorum.met:
            return Verdict.NO_QUORUM
        met = all(finding.met for finding in self.conditions)
        return Verdict.ADOPTED if met else Verdict.REJECTED

    def as_data(self) -> dict[str, Any]:
        """The outcome as JSON data: counts are integers, weights and shares fractions as text.

        `organisations` are null unless the rule measures them, because only then `check` refuses a roll
        with two electors of one organisation.
        """
        return {
            "quorum": self.quorum and self.quorum.as_data(),
            "counts": {
                **self._figures(self.counts.whole),
                "colleges": {k: self._figures(self.counts.colleges[k]) for k in self.rule.colleges},
            },
            "conditions": [finding.as_data() for finding in self.conditions],
            "verdict": self.verdict.value,
        }

    def _figures(self, box: Box) -> dict[str, dict[str, int | str] | None]:
        unmeasured = Measure.ORGANISATIONS not in self.rule.measures()
        return {
            measure.value: None
            if unmeasured and measure is Measure.ORGANISATIONS
            else {key.value: _figure(measure, tally.by(measure)) for key, tally in box.items()}
            for measure in Measure
        }


def judge_quorum(rule: Rule, counts: Counts) -> QuorumFinding | None:
    """The quorum alone, also shown while choices are withheld; None if the rule has no quorum."""
    if rule.quorum is None:
        return None
    of = rule.quorum.of
    counted, roll = counts.whole[Base.PRESENT].by(of), counts.whole[Base.ROLL].by(of)
    return QuorumFinding(rule.quorum, counted, roll)


def unopened(rule: Rule, counts: Counts, *, exposed: bool) -> dict[str, Any] | None:
    """The outcome of a secret vote that reveals no choice, of its participation only; `None` for others.

    Where the quorum is missed nothing is decided, and another vote on the same question would follow
    choices that everybody knows. `exposed`: so few took part that the counts would reveal choices.
    """
    quorum = judge_quorum(rule, counts)
    missed = quorum is not None and not quorum.met
    if not missed and not exposed:
        return None
    return {
        "quorum": quorum and quorum.as_data(),
        "counts": None,
        "conditions": [],
        "verdict": (Verdict.TOO_FEW if exposed else Verdict.NO_QUORUM).value,
    }


def judge(rule: Rule, counts: Counts) -> Outcome:
    """Applies the rule to counts: first the rule's own conditions, then each college's."""
    findings = []
    for _, college, condition in rule.placed():
        box = counts.whole if college is None else counts.colleges[college]
        findings.append(
            ConditionFinding(
                college,
                condition,
                count=box[condition.share_of].by(condition.measure),
                base=box[condition.among].by(condition.measure),
            )
        )
    return Outcome(rule, counts, judge_quorum(rule, counts), tuple(findings))


def decide(
    rule: Rule,
    roll: Sequence[Elector],
    ballots: Sequence[Ballot],
    present: Sequence[str] | None = None,
) -> Outcome:
    """Checks, counts and judges; raises `BadRule`, `BadRoll` or `BadBallot`."""
    check(rule, roll)
    return judge(rule, count(roll, ballots, present))
