"""What `majlis verify` compares besides the tables that facts fill: checks that a slice declares.

    @verifies
    def sealed_boxes(rebuilt: str, live: str) -> Iterator[Difference]:

A kept table has no facts that fill it, but facts may say what some of its columns must be: the digest of a
sealed box, who is an administrator. A check compares the two and yields each difference. It runs after all
projected tables were compared; if it fails, that is a finding under its own name. `rebuilt` is the alias of a
database with these tables as the facts alone fill them; `live` is the alias of the forum's own database,
facts included, in one read snapshot whose head is the last fact of `rebuilt`. A check reads through these
aliases only (`User.objects.using(live)`), in a number of queries that does not grow with the rows, and
streams them. A check of the facts themselves yields each fact that the program would have refused
(`Unlawful`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol, TypeVar


class Difference(NamedTuple):
    """A value of a kept table that is not what the facts say.

    `column` is empty if the whole row, or all rows under the key, differ.
    """

    table: str
    key: str
    column: str = ""


class Unlawful(NamedTuple):
    """A fact that earlier facts do not allow: a changed table let it in."""

    position: int


class Check(Protocol):
    """Differences of a kept table, or facts of `live`, from the facts, whose tables `rebuilt` has."""

    __name__: str

    def __call__(self, rebuilt: str, live: str) -> Iterator[Difference] | Iterator[Unlawful]: ...


C = TypeVar("C", bound=Check)

_checks: list[Check] = []


def verifies(check: C) -> C:
    """Registers a check `(rebuilt, live)` of a kept table, or of facts, against the facts."""
    _checks.append(check)
    return check


def checks() -> Sequence[Check]:
    """Every check, each of which is a step of a verification of its own."""
    return tuple(_checks)
