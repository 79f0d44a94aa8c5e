"""The rules of groups and actions: given facts, when a command, then new facts or a refusal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from federations.working_groups.aggregate import (
    Action,
    ActionForNobody,
    ActionIsBlocked,
    ActionIsDone,
    ActionIsNotBlocked,
    ActionIsNotDone,
    ActionStatus,
    ActionWithoutTitle,
    AlreadySeated,
    ArchivedWithoutReason,
    AssigneeOutsideGroup,
    Assignment,
    BlockedWithoutReason,
    Charter,
    CharterEndsBeforeItStarts,
    DelegateIsAlternate,
    GroupArchived,
    GroupWithoutName,
    HolderDoesNotCast,
    HolderWithoutMandate,
    Office,
    OfficerWithoutMandate,
    OrganisationWithoutSeat,
    Seat,
    SeatIsEmpty,
    Visibility,
    WorkingGroup,
)
from majlis.domain import Aggregate, NotFound, new_id

SEAT, OTHER_SEAT = new_id(), new_id()
TEXTILE, LEATHER = new_id(), new_id()
DELEGATE, ALTERNATE, STRANGER = new_id(), new_id(), new_id()
CHARTER = Charter(mission={"fr": "Former"}, since=date(2026, 1, 1), until=date(2026, 12, 31))


def a_group(visibility: Visibility = Visibility.MEMBERS) -> WorkingGroup:
    group = WorkingGroup.create(id=new_id(), names={"fr": "Formation"}, visibility=visibility)
    group.collect_events()
    return group


def a_seated_group() -> WorkingGroup:
    group = a_group()
    group.give_seat(SEAT, TEXTILE)
    group.collect_events()
    return group


def an_archived_group() -> WorkingGroup:
    group = a_seated_group()
    group.archive("Son travail est fini")
    group.collect_events()
    return group


def assign(group: WorkingGroup, **given: Any) -> Action:
    fields: dict[str, Any] = {"title": {"fr": "Écrire"}, "assignee": DELEGATE, **given}
    return Action.assign(
        id=new_id(), within=group, assignment=Assignment(**fields), participants={DELEGATE}
    )


def an_action() -> Action:
    action = assign(a_seated_group(), due=date(2026, 3, 1))
    action.collect_events()
    return action


def facts(aggregate: Aggregate) -> list[str]:
    return [type(fact).TOPIC for fact in aggregate.collect_events()]  # type: ignore[attr-defined]


def test_a_group_is_created_at_the_top_or_under_a_parent() -> None:
    parent = a_group()
    child = WorkingGroup.create(
        id=new_id(), names={"ar": "مجموعة"}, visibility=Visibility.PUBLIC, under=parent
    )
    assert parent.parent is None
    assert child.parent == parent.id
    assert facts(child) == ["group.created"]


def test_a_group_and_its_actions_are_in_the_groups_space() -> None:
    group = a_seated_group()
    assert group.space == group.id
    assert assign(group).space == group.id


@pytest.mark.parametrize("names", [{}, {"fr": "  "}])
def test_a_group_without_a_name_is_refused(names: dict[str, str]) -> None:
    with pytest.raises(GroupWithoutName):
        WorkingGroup.create(id=new_id(), names=names, visibility=Visibility.PUBLIC)


def test_adopting_the_same_charter_again_records_nothing() -> None:
    group = a_group()
    group.adopt_charter(CHARTER)
    group.adopt_charter(CHARTER)
    assert group.charter == CHARTER
    assert facts(group) == ["group.chartered"]


def test_a_charter_lasts_at_least_one_day() -> None:
    group = a_group()
    group.adopt_charter(Charter(since=date(2026, 3, 1), until=date(2026, 3, 1)))
    with pytest.raises(CharterEndsBeforeItStarts):
        group.adopt_charter(Charter(since=date(2026, 3, 2), until=date(2026, 3, 1)))


def test_setting_the_same_visibility_again_records_nothing() -> None:
    group = a_group()
    group.change_visibility(Visibility.PUBLIC)
    group.change_visibility(Visibility.PUBLIC)
    assert facts(group) == ["group.visibility-changed"]


def test_an_officer_must_hold_a_mandate() -> None:
    group = a_group()
    with pytest.raises(OfficerWithoutMandate):
        group.name_officer(Office.CHAIR, STRANGER, mandated=set())
    group.name_officer(Office.CHAIR, DELEGATE, mandated={DELEGATE})
    assert group.officers == {Office.CHAIR: DELEGATE}


def test_an_office_can_be_vacated_without_a_mandate() -> None:
    group = a_group()
    group.name_officer(Office.CHAIR, None, mandated=set())
    group.name_officer(Office.CHAIR, DELEGATE, mandated={DELEGATE})
    group.name_officer(Office.CHAIR, None, mandated=set())
    assert group.officers == {}
    assert facts(group) == ["group.officer-named", "group.officer-named"]


def test_an_organisation_has_at_most_one_seat() -> None:
    group = a_seated_group()
    with pytest.raises(AlreadySeated):
        group.give_seat(OTHER_SEAT, TEXTILE)
    group.give_seat(OTHER_SEAT, LEATHER)
    assert group.has_seat(LEATHER)


def test_an_organisation_can_get_another_seat_after_a_withdrawal() -> None:
    group = a_seated_group()
    group.withdraw_seat(SEAT)
    group.give_seat(OTHER_SEAT, TEXTILE)
    assert list(group.seats) == [OTHER_SEAT]


def test_seat_holders_must_hold_a_mandate_of_the_organisation() -> None:
    group = a_seated_group()
    for delegate, alternate in [(STRANGER, None), (DELEGATE, STRANGER)]:
        with pytest.raises(HolderWithoutMandate):
            group.fill_seat(
                SEAT,
                delegate,
                alternate,
                mandated={DELEGATE, ALTERNATE},
                casting={DELEGATE, ALTERNATE},
            )
    group.fill_seat(
        SEAT, DELEGATE, ALTERNATE, mandated={DELEGATE, ALTERNATE}, casting={DELEGATE, ALTERNATE}
    )
    assert group.seat(SEAT) == Seat(TEXTILE, DELEGATE, ALTERNATE)


def test_a_holder_whose_mandate_does_not_vote_is_refused() -> None:
    for delegate, alternate in ((DELEGATE, None), (ALTERNATE, DELEGATE)):
        with pytest.raises(HolderDoesNotCast):
            a_seated_group().fill_seat(
                SEAT, delegate, alternate, mandated={DELEGATE, ALTERNATE}, casting={ALTERNATE}
            )


def test_a_delegate_cannot_be_their_own_alternate() -> None:
    with pytest.raises(DelegateIsAlternate):
        a_seated_group().fill_seat(
            SEAT, DELEGATE, DELEGATE, mandated={DELEGATE}, casting={DELEGATE}
        )


def test_filling_a_seat_with_the_same_holders_records_nothing() -> None:
    group = a_seated_group()
    group.fill_seat(SEAT, DELEGATE, mandated={DELEGATE}, casting={DELEGATE})
    group.fill_seat(SEAT, DELEGATE, mandated={DELEGATE}, casting={DELEGATE})
    assert facts(group) == ["group.seat-filled"]


def test_an_empty_seat_cannot_be_vacated() -> None:
    group = a_seated_group()
    group.fill_seat(
        SEAT, DELEGATE, ALTERNATE, mandated={DELEGATE, ALTERNATE}, casting={DELEGATE, ALTERNATE}
    )
    group.vacate_seat(SEAT)
    assert group.seat(SEAT) == Seat(TEXTILE)
    with pytest.raises(SeatIsEmpty):
        group.vacate_seat(SEAT)


@pytest.mark.parametrize(
    "act",
    [
        lambda group: group.fill_seat(
            OTHER_SEAT, DELEGATE, mandated={DELEGATE}, casting={DELEGATE}
        ),
        lambda group: group.vacate_seat(OTHER_SEAT),
        lambda group: group.withdraw_seat(OTHER_SEAT),
    ],
)
def test_an_unknown_seat_is_not_found(act: Callable[[WorkingGroup], None]) -> None:
    with pytest.raises(NotFound):
        act(a_seated_group())


@pytest.mark.parametrize(
    "act",
    [
        lambda group: group.adopt_charter(CHARTER),
        lambda group: group.change_visibility(Visibility.PUBLIC),
        lambda group: group.name_officer(Office.CHAIR, DELEGATE, mandated={DELEGATE}),
        lambda group: group.give_seat(OTHER_SEAT, LEATHER),
        lambda group: group.fill_seat(SEAT, DELEGATE, mandated={DELEGATE}, casting={DELEGATE}),
        lambda group: group.vacate_seat(SEAT),
        lambda group: group.withdraw_seat(SEAT),
        lambda group: group.archive("Encore"),
        lambda group: WorkingGroup.create(
            id=new_id(), names={"fr": "Sous"}, visibility=Visibility.PUBLIC, under=group
        ),
        assign,
    ],
)
def test_an_archived_group_refuses_every_command_with_its_reason(
    act: Callable[[WorkingGroup], None],
) -> None:
    with pytest.raises(GroupArchived) as refusal:
        act(an_archived_group())
    assert refusal.value.args_for_words == {"reason": "Son travail est fini"}


def test_archiving_requires_a_reason() -> None:
    with pytest.raises(ArchivedWithoutReason):
        a_group().archive(" ")


def test_an_action_is_assigned_to_a_participant_and_a_seated_organisation() -> None:
    action = assign(a_seated_group(), organisation=TEXTILE, due=date(2026, 3, 1))
    assert (action.assignee, action.organisation) == (DELEGATE, TEXTILE)
    assert facts(action) == ["action.assigned"]


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"title": {"fr": ""}}, ActionWithoutTitle),
        ({"assignee": None}, ActionForNobody),
        ({"assignee": STRANGER}, AssigneeOutsideGroup),
        ({"organisation": LEATHER}, OrganisationWithoutSeat),
    ],
)
def test_an_invalid_assignment_is_refused(
    given: dict[str, UUID | None], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        assign(a_seated_group(), **given)


def test_a_due_date_can_be_removed_and_setting_the_same_one_records_nothing() -> None:
    action = an_action()
    action.reschedule(date(2026, 3, 1))
    action.reschedule(None)
    assert action.due is None
    assert facts(action) == ["action.rescheduled"]


def test_a_blocked_action_cannot_be_finished_until_it_is_unblocked() -> None:
    action = an_action()
    action.block("Le budget manque")
    acts: list[Callable[[], None]] = [
        lambda: action.block("Encore"),
        lambda: action.finish(DELEGATE),
    ]
    for act in acts:
        with pytest.raises(ActionIsBlocked) as refusal:
            act()
        assert refusal.value.args_for_words == {"reason": "Le budget manque"}
    action.unblock()
    action.finish(DELEGATE)
    assert facts(action) == ["action.blocked", "action.unblocked", "action.done"]


def test_blocking_requires_a_reason() -> None:
    with pytest.raises(BlockedWithoutReason):
        an_action().block("")


def test_only_a_blocked_action_can_be_unblocked() -> None:
    with pytest.raises(ActionIsNotBlocked):
        an_action().unblock()


def test_a_done_action_accepts_only_its_reopening() -> None:
    action = an_action()
    action.finish(DELEGATE)
    acts: list[Callable[[], None]] = [
        lambda: action.finish(DELEGATE),
        lambda: action.block("Trop tard"),
        action.unblock,
        lambda: action.reschedule(None),
    ]
    for act in acts:
        with pytest.raises(ActionIsDone):
            act()
    action.reopen()
    assert action.status is ActionStatus.OPEN


def test_only_a_done_action_can_be_reopened() -> None:
    with pytest.raises(ActionIsNotDone):
        an_action().reopen()
