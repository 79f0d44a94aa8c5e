"""Working groups and their actions: the facts of both lives, then the rules.

What a rule needs to know of the world outside (who holds a mandate, who takes part) is handed in
by name. Two aggregates in one file, because an action is nothing without its group; two streams,
because a group has many of them and each changes on its own.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from majlis.domain import Aggregate, DomainError, NotFound, Sealed, event

Names = dict[str, str]

# Stands in a refusal for the words of somebody who was erased.
ERASED = "—"


class Visibility(StrEnum):
    """Who sees a group: everybody signed in, the forum's members, or those who take part."""

    PUBLIC = "public"
    MEMBERS = "members"
    PARTICIPANTS = "participants"


class Office(StrEnum):
    CHAIR = "chair"
    RAPPORTEUR = "rapporteur"
    SECRETARY = "secretary"


class ActionStatus(StrEnum):
    OPEN = "open"
    BLOCKED = "blocked"
    DONE = "done"


@dataclass(frozen=True)
class Charter:
    """What a group is for. `since` and `until` are civil days, both included; None is open."""

    mission: Names = field(default_factory=dict)
    scope: Names = field(default_factory=dict)
    deliverables: list[Names] = field(default_factory=list)
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True)
class Source:
    """What an action comes from, in any slice (`proposal`, `vote`)."""

    kind: str
    id: UUID


@dataclass(frozen=True)
class Assignment:
    """What is to be done, by a person, an organisation or both, by the civil day `due`."""

    title: Names
    assignee: UUID | None = None
    organisation: UUID | None = None
    due: date | None = None
    source: Source | None = None


@dataclass(frozen=True)
class Seat:
    """An organisation's place in a group, and the people who hold it."""

    organisation: UUID
    delegate: UUID | None = None
    alternate: UUID | None = None


class GroupWithoutName(DomainError):
    """A group has a name in at least one language."""


class GroupArchived(DomainError):
    """The group was archived, for this reason."""


class ArchivedWithoutReason(DomainError):
    """Whoever archives a group says why."""


class CharterEndsBeforeItStarts(DomainError):
    """The last day of a charter is before its first."""


class OfficerWithoutMandate(DomainError):
    """An officer speaks for some organisation of the forum."""


class AlreadySeated(DomainError):
    """An organisation has one seat in a group."""


class SeatIsEmpty(DomainError):
    """Nobody holds this seat."""


class HolderWithoutMandate(DomainError):
    """A seat is held by people who hold a mandate of its organisation today."""


class DelegateIsAlternate(DomainError):
    """Nobody stands in for themselves."""


class ActionWithoutTitle(DomainError):
    """An action says, in at least one language, what is to be done."""


class ActionForNobody(DomainError):
    """An action is assigned to a person, an organisation or both."""


class AssigneeOutsideGroup(DomainError):
    """A person is given work by a group in which they take part."""


class OrganisationWithoutSeat(DomainError):
    """An organisation is given work by a group in which it has a seat."""


class ActionIsDone(DomainError):
    """What is done is reopened before anything else happens to it."""


class ActionIsNotDone(DomainError):
    """Only what was done is reopened."""


class ActionIsBlocked(DomainError):
    """It is blocked already, or has to be unblocked first; says what blocks it."""


class ActionIsNotBlocked(DomainError):
    """Nothing blocks it."""


class BlockedWithoutReason(DomainError):
    """Whoever blocks an action says what blocks it."""


class WorkingGroup(Aggregate):
    """Bodies that work together under a charter."""

    TOPIC = "group"

    class Created(Aggregate.Created):
        TOPIC = "group.created"
        names: Names
        parent: UUID | None
        visibility: Visibility
        edition: str | None

    class Chartered(Aggregate.Event):
        TOPIC = "group.chartered"
        charter: Charter

    class VisibilityChanged(Aggregate.Event):
        TOPIC = "group.visibility-changed"
        visibility: Visibility
        before: Visibility | None = None  # facts of the first days do not say

    class OfficerNamed(Aggregate.Event):
        """Nobody (None) leaves the office vacant."""

        TOPIC = "group.officer-named"
        office: Office
        person: UUID | None

    class SeatGiven(Aggregate.Event):
        TOPIC = "group.seat-given"
        seat: UUID
        organisation: UUID

    class SeatFilled(Aggregate.Event):
        TOPIC = "group.seat-filled"
        seat: UUID
        delegate: UUID
        alternate: UUID | None

    class SeatVacated(Aggregate.Event):
        TOPIC = "group.seat-vacated"
        seat: UUID

    class SeatWithdrawn(Aggregate.Event):
        TOPIC = "group.seat-withdrawn"
        seat: UUID

    class Archived(Aggregate.Event):
        TOPIC = "group.archived"
        class_version = 2
        reason: Sealed

        @staticmethod
        def upcast_v1_v2(state: dict[str, Any]) -> None:
            """The reason stood there unsealed."""

    def __init__(
        self, *, names: Names, parent: UUID | None, visibility: Visibility, edition: str | None
    ) -> None:
        self.names = names
        self.parent = parent
        self.visibility = visibility
        self.edition = edition
        self.charter = Charter()
        self.officers: dict[Office, UUID] = {}
        self.seats: dict[UUID, Seat] = {}
        self.archived = False
        self.archived_because: Sealed = None

    @property
    def space(self) -> UUID:
        return self.id

    @classmethod
    def create(
        cls,
        *,
        id: UUID,
        names: Names,
        visibility: Visibility,
        under: WorkingGroup | None = None,
        edition: str | None = None,
    ) -> WorkingGroup:
        """A new group, at the top or `under` another; `edition` labels a day's panel ("2024")."""
        if under:
            under.check_active()
        if not _says_something(names):
            raise GroupWithoutName
        return cls._create(
            cls.Created,
            id=id,
            names=names,
            parent=under.id if under else None,
            visibility=visibility,
            edition=edition,
        )

    def check_active(self) -> None:
        """Refuses new acts in an archived group, with the reason it was archived for."""
        if self.archived:
            raise GroupArchived(reason=self.archived_because or ERASED)

    def adopt_charter(self, charter: Charter) -> None:
        """Replaces the charter as a whole."""
        self.check_active()
        if charter.since and charter.until and charter.until < charter.since:
            raise CharterEndsBeforeItStarts
        if charter != self.charter:
            self._chartered(charter)

    def change_visibility(self, visibility: Visibility) -> None:
        self.check_active()
        if visibility is not self.visibility:
            self._visibility_changed(visibility, self.visibility)

    def name_officer(
        self, office: Office, person: UUID | None, *, mandated: Collection[UUID]
    ) -> None:
        """`mandated`: the people who hold any mandate today. Nobody leaves the office vacant."""
        self.check_active()
        if person and person not in mandated:
            raise OfficerWithoutMandate
        if self.officers.get(office) != person:
            self._officer_named(office, person)

    def give_seat(self, seat: UUID, organisation: UUID) -> None:
        self.check_active()
        if self.has_seat(organisation):
            raise AlreadySeated
        self._seat_given(seat, organisation)

    def fill_seat(
        self,
        seat: UUID,
        delegate: UUID,
        alternate: UUID | None = None,
        *,
        mandated: Collection[UUID],
    ) -> None:
        """`mandated`: the people who hold a mandate of the seat's organisation today."""
        self.check_active()
        held = self.seat(seat)
        if delegate == alternate:
            raise DelegateIsAlternate
        if delegate not in mandated or (alternate and alternate not in mandated):
            raise HolderWithoutMandate
        if (held.delegate, held.alternate) != (delegate, alternate):
            self._seat_filled(seat, delegate, alternate)

    def vacate_seat(self, seat: UUID) -> None:
        self.check_active()
        if self.seat(seat).delegate is None:
            raise SeatIsEmpty
        self._seat_vacated(seat)

    def withdraw_seat(self, seat: UUID) -> None:
        self.check_active()
        self.seat(seat)
        self._seat_withdrawn(seat)

    def archive(self, reason: str) -> None:
        self.check_active()
        if not reason.strip():
            raise ArchivedWithoutReason
        self._archived(reason)

    def seat(self, seat: UUID) -> Seat:
        """A seat that was given and not withdrawn; raises `NotFound`."""
        if seat not in self.seats:
            raise NotFound(kind="seat", id=str(seat))
        return self.seats[seat]

    def has_seat(self, organisation: UUID) -> bool:
        return any(seat.organisation == organisation for seat in self.seats.values())

    @event(Chartered)
    def _chartered(self, charter: Charter) -> None:
        self.charter = charter

    @event(VisibilityChanged)
    def _visibility_changed(self, visibility: Visibility, before: Visibility | None) -> None:
        self.visibility = visibility

    @event(OfficerNamed)
    def _officer_named(self, office: Office, person: UUID | None) -> None:
        if person:
            self.officers[office] = person
        else:
            self.officers.pop(office, None)

    @event(SeatGiven)
    def _seat_given(self, seat: UUID, organisation: UUID) -> None:
        self.seats[seat] = Seat(organisation)

    @event(SeatFilled)
    def _seat_filled(self, seat: UUID, delegate: UUID, alternate: UUID | None) -> None:
        self.seats[seat] = Seat(self.seats[seat].organisation, delegate, alternate)

    @event(SeatVacated)
    def _seat_vacated(self, seat: UUID) -> None:
        self.seats[seat] = Seat(self.seats[seat].organisation)

    @event(SeatWithdrawn)
    def _seat_withdrawn(self, seat: UUID) -> None:
        del self.seats[seat]

    @event(Archived)
    def _archived(self, reason: Sealed) -> None:
        self.archived = True
        self.archived_because = reason


class Action(Aggregate):
    """Something a group agreed to have done."""

    TOPIC = "action"

    class Created(Aggregate.Created):
        TOPIC = "action.assigned"
        group: UUID
        title: Names
        assignee: UUID | None
        organisation: UUID | None
        due: date | None
        source: Source | None

    class Rescheduled(Aggregate.Event):
        TOPIC = "action.rescheduled"
        due: date | None

    class Blocked(Aggregate.Event):
        TOPIC = "action.blocked"
        class_version = 2
        reason: Sealed

        @staticmethod
        def upcast_v1_v2(state: dict[str, Any]) -> None:
            """The reason stood there unsealed."""

    class Unblocked(Aggregate.Event):
        TOPIC = "action.unblocked"

    class Done(Aggregate.Event):
        """Who did it, or said so; nobody when the program itself did."""

        TOPIC = "action.done"
        by: UUID | None

    class Reopened(Aggregate.Event):
        TOPIC = "action.reopened"

    def __init__(
        self,
        *,
        group: UUID,
        title: Names,
        assignee: UUID | None,
        organisation: UUID | None,
        due: date | None,
        source: Source | None,
    ) -> None:
        self.group = group
        self.title = title
        self.assignee = assignee
        self.organisation = organisation
        self.due = due
        self.source = source
        self.status = ActionStatus.OPEN
        self.blocked_by: Sealed = None

    @property
    def space(self) -> UUID:
        return self.group

    @classmethod
    def assign(
        cls,
        *,
        id: UUID,
        within: WorkingGroup,
        assignment: Assignment,
        participants: Collection[UUID],
    ) -> Action:
        """An action `within` a group; `participants`: the people who take part in it today."""
        within.check_active()
        assignee, organisation = assignment.assignee, assignment.organisation
        if not _says_something(assignment.title):
            raise ActionWithoutTitle
        if not assignee and not organisation:
            raise ActionForNobody
        if assignee and assignee not in participants:
            raise AssigneeOutsideGroup
        if organisation and not within.has_seat(organisation):
            raise OrganisationWithoutSeat
        return cls._create(cls.Created, id=id, group=within.id, **vars(assignment))

    def reschedule(self, due: date | None) -> None:
        self._check_not_done()
        if due != self.due:
            self._rescheduled(due)

    def block(self, reason: str) -> None:
        self._check_not_done()
        if self.status is ActionStatus.BLOCKED:
            raise ActionIsBlocked(reason=self.blocked_by or ERASED)
        if not reason.strip():
            raise BlockedWithoutReason
        self._blocked(reason)

    def unblock(self) -> None:
        self._check_not_done()
        if self.status is not ActionStatus.BLOCKED:
            raise ActionIsNotBlocked
        self._unblocked()

    def finish(self, by: UUID | None) -> None:
        """Done by this person. What is blocked is unblocked first: its reason asks for that."""
        self._check_not_done()
        if self.status is ActionStatus.BLOCKED:
            raise ActionIsBlocked(reason=self.blocked_by or ERASED)
        self._done(by)

    def reopen(self) -> None:
        if self.status is not ActionStatus.DONE:
            raise ActionIsNotDone
        self._reopened()

    def _check_not_done(self) -> None:
        if self.status is ActionStatus.DONE:
            raise ActionIsDone

    @event(Rescheduled)
    def _rescheduled(self, due: date | None) -> None:
        self.due = due

    @event(Blocked)
    def _blocked(self, reason: Sealed) -> None:
        self.status = ActionStatus.BLOCKED
        self.blocked_by = reason

    @event(Unblocked)
    def _unblocked(self) -> None:
        self.status = ActionStatus.OPEN
        self.blocked_by = None

    @event(Done)
    def _done(self, by: UUID | None) -> None:
        self.status = ActionStatus.DONE

    @event(Reopened)
    def _reopened(self) -> None:
        self.status = ActionStatus.OPEN


def _says_something(names: Mapping[str, str]) -> bool:
    return any(words.strip() for words in names.values())
