"""Shapes of the parts of a vote's rows: rule, outcome, subject. `projection.py` has the rows."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated
from uuid import UUID

from federations.votes.rules import Base, Choice, Electors, Measure, Secrecy, Verdict
from majlis.slices.shapes import Names, OneOf, Shape

Figure = int | str


class QuorumShape(Shape):
    """The share of the roll that must take part: at least, or if strict more than."""

    of_: Measure
    at_least: Fraction
    strict: bool


class ConditionShape(Shape):
    """The share of one choice in a base: at least, more than, at most or less than a threshold."""

    share_of: Annotated[str, OneOf([Choice.FOR.value, Choice.AGAINST.value])]
    among: Base
    measure: Measure
    threshold: Fraction
    strict: bool
    at_most: bool


class RuleShape(Shape):
    """The rule of a vote; shares are fractions as text."""

    quorum: QuorumShape | None
    conditions: list[ConditionShape]
    colleges: Annotated[dict[str, list[ConditionShape]], "The conditions of each college."]
    electors: Electors
    secrecy: Secrecy
    changeable: Annotated[bool, "Whether a ballot may be changed while the vote is open."]
    name: Names | None
    source: Annotated[str | None, "The source of the rule."]


class QuorumFindingShape(QuorumShape):
    """The quorum and its figures: counts as integers, weights as fractions in text."""

    met: bool
    counted: Figure
    roll: Figure
    needed: Figure
    missing: Annotated[Figure, "0 when it is met."]
    margin: Annotated[Figure, "The distance from the quorum."]


class ConditionFindingShape(ConditionShape):
    """A condition and its figures; the share of an empty base is null and meets no condition."""

    college: Annotated[str | None, "The college that the condition is about; null: the whole vote."]
    count: Figure
    base: Figure
    share: Fraction | None
    percent: Annotated[
        str | None, "The share in percent, to one decimal, rounded away from the threshold."
    ]
    met: bool
    needed: Figure | None
    margin: Annotated[Figure | None, "The distance from the threshold."]


class FiguresShape(Shape):
    """Figures by base, then by choice; `null` is a spoilt ballot of an imported count."""

    roll: Figure
    present: Figure
    cast: Figure
    expressed: Figure
    for_: Figure
    against: Figure
    abstain: Figure
    blank: Figure
    null: Figure


class MeasuredShape(Shape):
    """Figures by measure."""

    persons: FiguresShape
    organisations: Annotated[FiguresShape | None, "Null unless the rule measures them."]
    weight: FiguresShape


class VoteCountsShape(MeasuredShape):
    """The figures of the whole vote and of each college."""

    colleges: dict[str, MeasuredShape]


class OutcomeShape(Shape):
    """The outcome of a rule applied to the counts."""

    quorum: QuorumFindingShape | None
    counts: Annotated[
        VoteCountsShape | None, "Null where the box of a secret vote was destroyed unopened."
    ]
    conditions: list[ConditionFindingShape]
    verdict: Verdict


class SubjectShape(Shape):
    """The frozen text that the vote decides on."""

    kind: Annotated[str, OneOf(["proposal"])]
    id: UUID
    version: int
    hash: str
    title: Names


class RefusedShape(Shape):
    """The reason why a vote could not be opened, or closed: the code and args of a refusal."""

    code: str
    args: dict[str, str]
