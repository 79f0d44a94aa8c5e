"""The roll of a vote: its electors for the seats of a group, their weights and colleges. Plain Python."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeAlias
from uuid import UUID

from federations.votes.rules import Electors
from federations.working_groups.aggregate import Seat

# Minimum number of electors of a secret vote with the same college and weight, and of their ballots: fewer
# would reveal choices.
ALIKE = 3

# A college and a weight: a ballot in the box shows nothing else of its elector.
Class: TypeAlias = tuple[str | None, Fraction]


@dataclass(frozen=True)
class RollEntry:
    """One elector of the roll: the seat of an `organisation`, or a `person`."""

    elector: UUID
    organisation: UUID | None
    person: UUID | None
    college: str | None = None
    weight: Fraction = Fraction(1)


def class_of(line: RollEntry) -> Class:
    return line.college, line.weight


@dataclass(frozen=True)
class Places:
    """The colleges and the weights of a vote by organisation; an absent organisation has weight 1."""

    colleges: Mapping[UUID, str] = field(default_factory=dict)
    weights: Mapping[UUID, Fraction] = field(default_factory=dict)

    def of(self, organisation: UUID) -> Class:
        return self.colleges.get(organisation), self.weights.get(organisation, Fraction(1))

    def named(self) -> set[UUID]:
        return {*self.colleges, *self.weights}

    def unequal(self, seats: Iterable[Seat]) -> list[UUID]:
        """The organisations of one person's seats that differ in college or weight, if there are any.

        A person who occupies two seats votes once as themselves, so that one of the two would count nowhere.
        """
        held: dict[UUID, list[UUID]] = defaultdict(list)
        for seat in seats:
            if seat.delegate:
                held[seat.delegate].append(seat.organisation)
        return next((of for of in held.values() if len(set(map(self.of, of))) > 1), [])


def roll_of(electors: Electors, seats: Mapping[UUID, Seat], places: Places) -> list[RollEntry]:
    """Each seat, or each person who occupies one, in the order in which the seats were given.

    A person who occupies several seats is there once, for the first of them.
    """
    if electors is Electors.SEATS:
        lines = [(id, seat.organisation, None) for id, seat in seats.items()]
        return [RollEntry(id, body, person, *places.of(body)) for id, body, person in lines]
    first: dict[UUID, UUID] = {}
    for seat in seats.values():
        if seat.delegate:
            first.setdefault(seat.delegate, seat.organisation)
    return [RollEntry(one, body, one, *places.of(body)) for one, body in first.items()]


def fragile(classes: Iterable[Class]) -> dict[Class, int]:
    """The sizes of the classes in which two who do not vote leave too few ballots to open the box."""
    return {one: n for one, n in Counter(classes).items() if n - 2 < ALIKE}
