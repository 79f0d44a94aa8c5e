"""Roles and terms; pure. A term is a role from one civil day until another, both included."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class Role(StrEnum):
    """The roles of a mandate, in order of precedence."""

    PRESIDENT = "president"
    DELEGATE = "delegate"
    ALTERNATE = "alternate"
    SECRETARY = "secretary"


# The roles that cast a seat's ballot; an alternate only if the delegate has not voted.
CASTING_ROLES = (Role.PRESIDENT, Role.DELEGATE, Role.ALTERNATE)

# The roles that give, end and correct their organisation's mandates.
OFFICERS = frozenset({Role.PRESIDENT, Role.SECRETARY})


@dataclass(frozen=True)
class OnBehalf:
    """An organisation and the person who acts for it under a mandate."""

    organisation: UUID
    person: UUID


@dataclass(frozen=True)
class Term:
    """`until` is the last day, or `None`. A term that ends on the eve of its start is void."""

    role: Role
    starts: date
    until: date | None

    def overlaps(self, other: Term) -> bool:
        """Whether both terms have a day in common."""
        return not (self._is_void or other._is_void or self._is_over(other) or other._is_over(self))

    @property
    def _is_void(self) -> bool:
        return self.until is not None and self.until < self.starts

    def _is_over(self, other: Term) -> bool:
        return self.until is not None and self.until < other.starts
