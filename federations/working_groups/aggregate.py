"""The aggregates `WorkingGroup` and `Action`: facts first, then rules.

Methods receive other aggregates' data as arguments (holders of mandates, participants).
Both aggregates are in one file because assigning an action checks its group. Each action has its own
stream, because actions change independently.
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

# Replaces erased words in a refusal.
ERASED = "—"


class Visibility(StrEnum):
    """The audience of a group: every signed-in person, members (mandate holders), or participants."""

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
    """The purpose of a group. `since` and `until` are civil days, both included; None: unlimited."""

    mission: Names = field(default_factory=dict)
    scope: Names = field(default_factory=dict)
    deliverables: list[Names] = field(default_factory=list)
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True)
class Source:
    """The origin of an action, in any slice (`proposal`, `vote`)."""

    kind: str
    id: UUID


@dataclass(frozen=True)
class Assignment:
    """The content of an action: for a person, an organisation or both, due on a civil day."""

    title: Names
    assignee: UUID | None = None
    organisation: UUID | None = None
    due: date | None = None
    source: Source | None = None


@dataclass(frozen=True)
class Seat:
    """An organisation's place in a group, and its holders."""

    organisation: UUID
    delegate: UUID | None = None
    alternate: UUID | None = None


class GroupWithoutName(DomainError):
    """A group has a name in at least one language."""


class GroupArchived(DomainError):
    """The group was archived, with this reason."""


class ArchivedWithoutReason(DomainError):
    """Archiving a group needs a reason."""


class CharterEndsBeforeItStarts(DomainError):
    """The last day of a charter is before its first."""


class OfficerWithoutMandate(DomainError):
    """An officer must hold a mandate of some organisation."""


class AlreadySeated(DomainError):
    """An organisation has at most one seat in a group."""


class SeatIsEmpty(DomainError):
    """The seat has no holder."""


class HolderWithoutMandate(DomainError):
    """The holders of a seat must hold a mandate of its organisation today."""


class HolderDoesNotCast(DomainError):
    """The holders of a seat vote for it: a secretary's mandate does not."""


class DelegateIsAlternate(DomainError):
    """Delegate and alternate are two people."""


class ActionWithoutTitle(DomainError):
    """An action has a title in at least one language."""


class ActionForNobody(DomainError):
    """An action is assigned to a person, an organisation or both."""


class AssigneeOutsideGroup(DomainError):
    """An assignee must participate in the group."""


class OrganisationWithoutSeat(DomainError):
    """An organisation with an action must have a seat in the group."""


class ActionIsDone(DomainError):
    """A finished action must be reopened first."""


class ActionIsNotDone(DomainError):
    """Only a finished action can be reopened."""


class ActionIsBlocked(DomainError):
    """The action is blocked, for this reason: unblock it first."""


class ActionIsNotBlocked(DomainError):
    """The action is not blocked."""


class BlockedWithoutReason(DomainError):
    """Blocking an action needs a reason."""


class WorkingGroup(Aggregate):
    """Organisations that work together under a charter."""

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
        before: Visibility | None = None  # absent from the earliest facts

    class OfficerNamed(Aggregate.Event):
        """`person` None: the office becomes vacant."""

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
            """Version 1 stored the reason unsealed; the field is the same."""

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
        """Creates a group, at the top or `under` another; `edition` is the year of an event ("2024")."""
        if under:
            under.check_active()
        if not _has_words(names):
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
        """Refuses every act in an archived group, with the reason of the archiving."""
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
        """`mandated`: people with any mandate today. `person` None: the office becomes vacant."""
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
        casting: Collection[UUID],
    ) -> None:
        """`mandated`: people with a mandate of the seat's organisation today; `casting`: one that votes."""
        self.check_active()
        held = self.seat(seat)
        if delegate == alternate:
            raise DelegateIsAlternate
        if delegate not in mandated or (alternate and alternate not in mandated):
            raise HolderWithoutMandate
        if delegate not in casting or (alternate and alternate not in casting):
            raise HolderDoesNotCast
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
        """The seat, if given and not withdrawn; raises `NotFound`."""
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
    """A task agreed by a group."""

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
            """Version 1 stored the reason unsealed; the field is the same."""

    class Unblocked(Aggregate.Event):
        TOPIC = "action.unblocked"

    class Done(Aggregate.Event):
        """`by` is the person who finished the action, or None for the program."""

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
        """Assigns an action `within` a group; `participants`: its participants today."""
        within.check_active()
        assignee, organisation = assignment.assignee, assignment.organisation
        if not _has_words(assignment.title):
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
        """Finishes the action. A blocked action must be unblocked first."""
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


def _has_words(names: Mapping[str, str]) -> bool:
    return any(words.strip() for words in names.values())
