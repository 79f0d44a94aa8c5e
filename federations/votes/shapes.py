"""The parts of the rows of votes: a rule, an outcome, what is voted on. The rows: see `projection.py`."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated
from uuid import UUID

from federations.votes.rules import Base, Choice, Electors, Measure, Secrecy, Verdict
from majlis.slices.shapes import Names, OneOf, Shape

Figure = int | str


class QuorumShape(Shape):
    """At least this share of the roll takes part; if strict, more than it."""

    of_: Measure
    at_least: Fraction
    strict: bool


class ConditionShape(Shape):
    """One choice's share of a base: at least, more than, at most or less than a threshold."""

    share_of: Annotated[str, OneOf([Choice.FOR.value, Choice.AGAINST.value])]
    among: Base
    measure: Measure
    threshold: Fraction
    strict: bool
    at_most: bool


class RuleShape(Shape):
    """The rule of a vote; its shares are fractions as text."""

    quorum: QuorumShape | None
    conditions: list[ConditionShape]
    colleges: Annotated[dict[str, list[ConditionShape]], "The conditions of each college."]
    electors: Electors
    secrecy: Secrecy
    changeable: Annotated[bool, "Whether a ballot may be changed while the vote is open."]
    name: Names | None
    source: Annotated[str | None, "Where the rule comes from."]


class QuorumFindingShape(QuorumShape):
    """The quorum and the figures found: heads as whole numbers, weights as fractions in text."""

    met: bool
    counted: Figure
    roll: Figure
    needed: Figure
    missing: Annotated[Figure, "0 when it is met."]
    margin: Annotated[Figure, "How far above or below."]


class ConditionFindingShape(ConditionShape):
    """A condition and the figures found; a share of nothing is null, and meets no condition."""

    college: Annotated[str | None, "Null: over the whole vote."]
    count: Figure
    base: Figure
    share: Fraction | None
    percent: Annotated[str | None, "To one decimal, rounded away from the threshold."]
    met: bool
    needed: Figure | None
    margin: Annotated[Figure | None, "How far above or below."]


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
    """What the rule makes of the counts."""

    quorum: QuorumFindingShape | None
    counts: VoteCountsShape
    conditions: list[ConditionFindingShape]
    verdict: Verdict


class SubjectShape(Shape):
    """The frozen text that is voted on."""

    kind: Annotated[str, OneOf(["proposal"])]
    id: UUID
    version: int
    hash: str
    title: Names


class RefusedShape(Shape):
    """Why a scheduled vote could not be opened: a problem's code and args."""

    code: str
    args: dict[str, str]
