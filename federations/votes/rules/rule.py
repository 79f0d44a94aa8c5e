"""A rule as data, the roll, and the checks before the opening.

`Given` reads all values from JSON, so that each refusal names the path of its value.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import Any, TypeVar

from majlis.domain import DomainError
from majlis.folding import looks
from majlis.writing import fault


class BadRule(DomainError):
    """The rule cannot decide; `reason` is a code, `at` the path in its data."""

    status = 422


class BadRoll(DomainError):
    """The roll, or the list of present electors, does not fit the rule."""

    status = 422


class BadBallot(DomainError):
    """The ballot cannot be counted."""

    status = 422


class Choice(StrEnum):
    FOR = "for"
    AGAINST = "against"
    ABSTAIN = "abstain"
    BLANK = "blank"
    NULL = "null"  # a spoilt ballot of an imported count


# The choices of ballots cast in the forum.
OFFERED = (Choice.FOR, Choice.AGAINST, Choice.ABSTAIN, Choice.BLANK)


class Measure(StrEnum):
    PERSONS = "persons"  # lines of the roll
    ORGANISATIONS = "organisations"
    WEIGHT = "weight"


class Base(StrEnum):
    ROLL = "roll"  # every elector
    PRESENT = "present"  # electors listed as present or, without a list, electors with a ballot
    CAST = "cast"  # every ballot, blank and null included
    EXPRESSED = "expressed"  # for and against alone


class Electors(StrEnum):
    SEATS = "seats"
    PERSONS = "persons"


class Secrecy(StrEnum):
    NAMED = "named"
    HIDDEN = "hidden"
    SECRET = "secret"  # noqa: S105  a way of voting, not a password


Word = TypeVar("Word", bound=StrEnum)

# Bounded, because Fraction("1e999999999") would exhaust the memory.
_EXACT = re.compile(r"-?[0-9]{1,100}(?:[/.][0-9]{1,100})?")
_FINEST = 10**18
# The longest path in a refusal.
_LONGEST_PATH = 200
# Maximum number of conditions, colleges' included: each is counted over the whole roll.
MOST_CONDITIONS = 200
_LONGEST_NAME = 300
_LONGEST_SOURCE = 4_000


@dataclass(frozen=True, slots=True)
class Given:
    """A value of untrusted JSON, with its path and the refusal to raise if it is invalid."""

    value: object
    at: str
    refusal: type[DomainError]
    whole: str = '""'  # the name of a value with an empty path

    def refuse(self, reason: str, **more: object) -> DomainError:
        return self.refusal(reason=reason, at=(self.at or self.whole)[:_LONGEST_PATH], **more)

    def fields(self, *required: str, **optional: object) -> dict[str, Given]:
        """The object's values by key; a missing optional key takes its default."""
        value, prefix = self.value, f"{self.at}." if self.at else ""
        if not isinstance(value, Mapping):
            raise self.refuse("not-an-object")
        for key in value:
            if key not in required and key not in optional:
                raise Given(None, f"{prefix}{key}", self.refusal).refuse("unknown-key")
        for key in required:
            if key not in value:
                raise Given(None, f"{prefix}{key}", self.refusal).refuse("missing-key")
        return {k: Given(v, f"{prefix}{k}", self.refusal) for k, v in {**optional, **value}.items()}

    def named(self) -> dict[str, Given]:
        """The values of an object with free names as keys."""
        if not isinstance(self.value, Mapping):
            raise self.refuse("not-an-object")
        return {k: Given(v, f"{self.at}.{k}", self.refusal) for k, v in self.value.items()}

    def names(self) -> dict[str, str]:
        """A name in French, Arabic or English, or in several of them."""
        named = self.named()
        for language in named.keys() - {"fr", "ar", "en"}:
            raise named[language].refuse("unknown-key")
        return {language: name.text() for language, name in named.items()}

    def items(self) -> list[Given]:
        if not isinstance(self.value, list | tuple):
            raise self.refuse("not-a-list")
        return [Given(v, f"{self.at}[{i}]", self.refusal) for i, v in enumerate(self.value)]

    def text(self) -> str:
        if not isinstance(self.value, str) or not self.value:
            raise self.refuse("not-text")
        return self.value

    def flag(self) -> bool:
        if not isinstance(self.value, bool):
            raise self.refuse("not-a-flag")
        return self.value

    def word(self, words: type[Word], reason: str = "unknown-word") -> Word:
        if isinstance(self.value, str) and self.value in list(words):
            return words(self.value)
        raise self.refuse(reason, value=str(self.value)[:80], words=", ".join(words))

    def fraction(self) -> Fraction:
        """An exact number: an integer, or text such as `2/3` or `0.55`."""
        if isinstance(self.value, float):
            raise self.refuse("not-exact")
        if isinstance(self.value, bool) or not isinstance(self.value, int | str):
            raise self.refuse("not-a-fraction")
        if isinstance(self.value, int) and abs(self.value) >= 10**100:
            raise self.refuse("not-a-fraction")
        try:
            return Fraction(str(self.value) if _EXACT.fullmatch(str(self.value)) else "")
        except (ValueError, ZeroDivisionError):
            raise self.refuse("not-a-fraction") from None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quorum:
    """The share of the roll that must take part: at least or, if strict, more than."""

    of: Measure
    at_least: Fraction
    strict: bool = False

    @classmethod
    def parse(cls, given: Given) -> Quorum:
        f = given.fields("of", "at_least", strict=False)
        return cls(
            of=f["of"].word(Measure),
            at_least=f["at_least"].fraction(),
            strict=f["strict"].flag(),
        )

    def as_data(self) -> dict[str, Any]:
        return {"of": self.of.value, "at_least": str(self.at_least), "strict": self.strict}


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """The share of one choice in a base: at least, more than, at most or less than a threshold."""

    share_of: Choice
    among: Base
    measure: Measure = Measure.PERSONS
    threshold: Fraction
    strict: bool = False
    at_most: bool = False

    @classmethod
    def parse(cls, given: Given) -> Condition:
        f = given.fields(
            *("share_of", "among", "threshold"), measure="persons", strict=False, at_most=False
        )
        share_of = f["share_of"].word(Choice)
        if share_of not in (Choice.FOR, Choice.AGAINST):
            raise f["share_of"].refuse("unknown-word", value=share_of.value, words="for, against")
        return cls(
            share_of=share_of,
            among=f["among"].word(Base),
            measure=f["measure"].word(Measure),
            threshold=f["threshold"].fraction(),
            strict=f["strict"].flag(),
            at_most=f["at_most"].flag(),
        )

    def as_data(self) -> dict[str, Any]:
        return {
            "share_of": self.share_of.value,
            "among": self.among.value,
            "measure": self.measure.value,
            "threshold": str(self.threshold),
            "strict": self.strict,
            "at_most": self.at_most,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """The rule of a vote, frozen with the roll at the opening and cited by the outcome.

    Counting reads only `quorum`, `conditions` and `colleges`. `electors`, `secrecy` and `changeable` define
    how ballots are cast; `name` and `source` document the rule's origin.
    """

    quorum: Quorum | None = None
    conditions: Sequence[Condition] = ()
    colleges: Mapping[str, Sequence[Condition]] = field(default_factory=dict)
    electors: Electors = Electors.SEATS
    secrecy: Secrecy = Secrecy.NAMED
    changeable: bool = False
    name: Mapping[str, str] | None = None
    source: str | None = None

    @classmethod
    def parse(cls, data: object) -> Rule:
        """Parses a rule from JSON data (RULES.md); raises `BadRule` with the path of the fault."""
        f = Given(data, "", BadRule, "rule").fields(
            quorum=None,
            conditions=[],
            colleges={},
            electors="seats",
            secrecy="named",
            changeable=False,
            name=None,
            source=None,
        )
        colleges = f["colleges"].named()
        rule = cls(
            quorum=None if f["quorum"].value is None else Quorum.parse(f["quorum"]),
            conditions=tuple(map(Condition.parse, f["conditions"].items())),
            colleges={k: tuple(map(Condition.parse, v.items())) for k, v in colleges.items()},
            electors=f["electors"].word(Electors),
            secrecy=f["secrecy"].word(Secrecy),
            changeable=f["changeable"].flag(),
            name=None if f["name"].value is None else f["name"].names(),
            source=None if f["source"].value is None else f["source"].text(),
        )
        rule.check()
        return rule

    def as_data(self) -> dict[str, Any]:
        """The rule as JSON data for `parse`; fractions are text."""
        return {
            "quorum": self.quorum and self.quorum.as_data(),
            "conditions": [condition.as_data() for condition in self.conditions],
            "colleges": {k: [c.as_data() for c in v] for k, v in self.colleges.items()},
            "electors": self.electors.value,
            "secrecy": self.secrecy.value,
            "changeable": self.changeable,
            "name": dict(self.name) if self.name is not None else None,
            "source": self.source,
        }

    def placed(self) -> list[tuple[str, str | None, Condition]]:
        """Every condition with its path and college: the rule's own first, then each college's."""
        own = [(f"conditions[{i}]", None, c) for i, c in enumerate(self.conditions)]
        return own + [
            (f"colleges.{college}[{i}]", college, condition)
            for college, conditions in self.colleges.items()
            for i, condition in enumerate(conditions)
        ]

    def measures(self) -> set[Measure]:
        measures = {condition.measure for _, _, condition in self.placed()}
        return measures | {self.quorum.of} if self.quorum else measures

    def check(self) -> None:
        """Raises `BadRule` if the rule cannot decide with any ballots."""
        if "" in self.colleges:
            raise BadRule(reason="not-text", at="colleges")
        shares = [(f"{at}.threshold", condition.threshold) for at, _, condition in self.placed()]
        if not shares:
            raise BadRule(reason="no-condition", at="conditions")
        if self.quorum:
            shares.append(("quorum.at_least", self.quorum.at_least))
        for at, share in shares:
            if not 0 <= share <= 1:
                reason = "threshold-above-one" if share > 1 else "threshold-below-zero"
                raise BadRule(reason=reason, at=at, value=str(share))
        if self.secrecy is Secrecy.SECRET and self.changeable:
            raise BadRule(reason="secret-changeable", at="changeable")


def admitted(rule: Rule) -> Rule:
    """Returns the rule if a new vote may use it, else raises `BadRule`.

    Such a rule can decide, is small enough to count, and has texts that `majlis.writing` accepts. Rules of
    earlier votes are parsed without this check.
    """
    if len(rule.placed()) > MOST_CONDITIONS:
        raise BadRule(reason="too-many", at="conditions", value=MOST_CONDITIONS)
    rule.check()
    names = [(f"name.{language}", name) for language, name in (rule.name or {}).items()]
    names += [("colleges", college) for college in rule.colleges]
    for at, name in names:
        _admit_words(at, name, _LONGEST_NAME, line=True)
    twice = [name for name, n in Counter(map(looks, rule.colleges)).items() if n > 1]
    if twice:
        raise BadRule(reason="duplicate-college", at="colleges", value=twice[0])
    if rule.source is not None:
        _admit_words("source", rule.source, _LONGEST_SOURCE, line=False)
    return rule


def _admit_words(at: str, words: str, longest: int, *, line: bool) -> None:
    if len(words) > longest:
        raise BadRule(reason="too-long", at=at, value=longest)
    if fault(words, line=line):
        raise BadRule(reason="not-writing", at=at)


@dataclass(frozen=True, slots=True)
class Elector:
    """A line of the roll: a seat of an organisation or a person, as the rule defines."""

    elector: str
    organisation: str | None = None
    college: str | None = None
    weight: Fraction = Fraction(1)

    @classmethod
    def parse(cls, data: object, at: str) -> Elector:
        f = Given(data, at, BadRoll).fields("elector", organisation=None, college=None, weight=1)
        organisation, college = f["organisation"], f["college"]
        return cls(
            elector=f["elector"].text(),
            organisation=None if organisation.value is None else organisation.text(),
            college=None if college.value is None else college.text(),
            weight=f["weight"].fraction(),
        )


@dataclass(frozen=True, slots=True)
class Ballot:
    elector: str
    choice: Choice

    @classmethod
    def parse(cls, data: object, at: str) -> Ballot:
        f = Given(data, at, BadBallot).fields("elector", "choice")
        choice = f["choice"]
        return cls(
            elector=f["elector"].text(),
            # JSON's null is read as the choice `null`; it can have no other meaning.
            choice=Choice.NULL if choice.value is None else choice.word(Choice, "unknown-choice"),
        )


def check(rule: Rule, roll: Sequence[Elector]) -> None:
    """Raises `BadRule` or `BadRoll` unless the rule can decide over this roll.

    Electors, and organisations, that look the same to readers count as the same (`majlis.writing.looks`).
    """
    rule.check()
    if not roll:
        raise BadRoll(reason="empty-roll", at="roll")
    by_organisation = Measure.ORGANISATIONS in rule.measures()
    seen: set[str] = set()
    organisations: set[str] = set()
    finest = 1
    for i, line in enumerate(roll):
        at, who = f"roll[{i}]", line.elector
        if looks(who) in seen:
            raise BadRoll(reason="duplicate-elector", at=at, elector=who)
        seen.add(looks(who))
        if line.weight <= 0:
            raise BadRoll(reason="weight-not-positive", at=f"{at}.weight", elector=who)
        finest = math.lcm(finest, line.weight.denominator)
        if finest > _FINEST:  # bounds the denominators of totals
            raise BadRoll(reason="weights-too-fine", at=f"{at}.weight", elector=who)
        if by_organisation:
            if line.organisation is None:
                raise BadRoll(reason="no-organisation", at=at, elector=who)
            if looks(line.organisation) in organisations:
                raise BadRoll(
                    reason="organisation-twice", at=at, elector=who, organisation=line.organisation
                )
            organisations.add(looks(line.organisation))
        if rule.colleges and line.college is None:
            raise BadRoll(reason="no-college", at=at, elector=who)
        if rule.colleges and line.college not in rule.colleges:
            raise BadRoll(reason="unknown-college", at=at, elector=who, college=line.college)
    peopled = {line.college for line in roll}
    for college in rule.colleges:
        if college not in peopled:
            raise BadRoll(reason="empty-college", at=f"colleges.{college}", college=college)
