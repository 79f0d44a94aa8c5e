"""Rights in a group, and its visibility."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest

from federations.membership.commands import end_mandate
from federations.membership.rules import Role
from federations.working_groups import commands
from federations.working_groups.aggregate import (
    Assignment,
    Charter,
    GroupArchived,
    HolderWithoutMandate,
    Office,
    OfficerWithoutMandate,
    Visibility,
)
from federations.working_groups.commands import (
    NotAnAdministrator,
    NotFillingThisSeat,
    NotRunningTheGroup,
    NotYourAction,
)
from federations.working_groups.projection import (
    ActionRow,
    GroupRow,
    SeatRow,
    is_officer,
    participates,
    sees_group,
    visible_to,
)
from majlis.domain import Actor, NotFound, new_id, today
from majlis.eventstore.store import read_log
from tests.support.people import a_person, acting_for
from tests.support.world import a_group, a_member, a_seat, an_action, an_organisation

pytestmark = pytest.mark.django_db

NAMES = {"fr": "Formation", "ar": "التكوين"}


@pytest.fixture
def administrator() -> Actor:
    return a_person("Administration", administrator=True)


@pytest.fixture
def textile() -> UUID:
    return an_organisation("Fédération Exemple du Textile")


@pytest.fixture
def chair() -> Actor:
    return a_member(an_organisation("Fédération Exemple du Cuir"))


def test_an_administrator_creates_a_group_at_the_top(administrator: Actor) -> None:
    id = new_id()
    commands.create_group(
        administrator, id, NAMES, charter=Charter(mission={"fr": "Former"}), edition="2024"
    )
    row = GroupRow.objects.get(pk=id)
    assert (row.names, row.parent, row.edition) == (NAMES, None, "2024")
    assert row.charter["mission"] == {"fr": "Former"}
    assert row.chair is None


def test_a_chair_cannot_create_a_group_at_the_top(chair: Actor) -> None:
    a_group(chair=chair)
    with pytest.raises(NotAnAdministrator):
        commands.create_group(chair, new_id(), NAMES)


def test_a_chair_creates_a_subgroup_and_chairs_it(chair: Actor) -> None:
    parent, child = a_group(chair=chair), new_id()
    commands.create_group(chair, child, NAMES, parent=parent)
    row = GroupRow.objects.get(pk=child)
    assert (row.parent, row.chair) == (parent, chair.person)


def test_the_secretary_can_run_the_group(chair: Actor, textile: UUID) -> None:
    group, secretary = a_group(chair=chair), a_member(textile)
    commands.name_officer(chair, group, Office.SECRETARY, secretary.person)
    commands.change_visibility(secretary, group, Visibility.PUBLIC)
    assert GroupRow.objects.get(pk=group).visibility == "public"


def test_the_rapporteur_is_an_officer_but_cannot_run_the_group(chair: Actor, textile: UUID) -> None:
    group, rapporteur = a_group(chair=chair), a_member(textile)
    commands.name_officer(chair, group, Office.RAPPORTEUR, rapporteur.person)
    assert is_officer(rapporteur.person, group)
    assert not is_officer(rapporteur.person, group, [Office.CHAIR, Office.SECRETARY])
    with pytest.raises(NotRunningTheGroup):
        commands.archive_group(rapporteur, group, "Assez")


@pytest.mark.parametrize(
    "act",
    [
        lambda by, group, seat, action: commands.adopt_charter(by, group, Charter()),
        lambda by, group, seat, action: commands.change_visibility(by, group, Visibility.PUBLIC),
        lambda by, group, seat, action: commands.name_officer(by, group, Office.CHAIR, by.person),
        lambda by, group, seat, action: commands.archive_group(by, group, "Assez"),
        lambda by, group, seat, action: commands.give_seat(by, new_id(), group, new_id()),
        lambda by, group, seat, action: commands.withdraw_seat(by, seat),
        lambda by, group, seat, action: commands.assign_action(
            by, new_id(), group, Assignment(NAMES)
        ),
        lambda by, group, seat, action: commands.reschedule_action(by, action, None),
    ],
)
def test_a_seat_holder_cannot_run_the_group(
    act: Callable[..., None], chair: Actor, textile: UUID
) -> None:
    group, member = a_group(chair=chair), a_member(textile)
    seat = a_seat(group, textile, member)
    action = an_action(group, assignee=chair)
    with pytest.raises(NotRunningTheGroup):
        act(member, group, seat, action)


@pytest.mark.parametrize(
    "act",
    [
        lambda by, group, seat, action: commands.adopt_charter(by, group, Charter()),
        lambda by, group, seat, action: commands.withdraw_seat(by, seat),
        lambda by, group, seat, action: commands.fill_seat(by, seat, by.person),
        lambda by, group, seat, action: commands.assign_action(
            by, new_id(), group, Assignment(NAMES)
        ),
        lambda by, group, seat, action: commands.finish_action(by, action),
        lambda by, group, seat, action: commands.create_group(by, new_id(), NAMES, parent=group),
    ],
)
def test_commands_on_an_invisible_group_are_not_found(
    act: Callable[..., None], chair: Actor, textile: UUID
) -> None:
    group = a_group(Visibility.PARTICIPANTS, chair=chair)
    seat = a_seat(group, textile)
    action = an_action(group, assignee=chair)
    with pytest.raises(NotFound):
        act(a_member(an_organisation()), group, seat, action)


def test_a_seat_for_an_unknown_organisation_is_not_found(administrator: Actor) -> None:
    with pytest.raises(NotFound):
        commands.give_seat(administrator, new_id(), a_group(), new_id())


def test_a_seat_is_filled_by_the_organisations_president_or_secretary(textile: UUID) -> None:
    seat = a_seat(a_group(), textile)
    delegate, alternate = a_member(textile), a_member(textile, Role.ALTERNATE)
    assert delegate.person
    president = a_member(textile, Role.PRESIDENT)
    commands.fill_seat(president, seat, delegate.person, alternate.person)
    row = SeatRow.objects.get(pk=seat)
    assert (row.delegate, row.alternate) == (delegate.person, alternate.person)
    commands.vacate_seat(a_member(textile, Role.SECRETARY), seat)
    assert SeatRow.objects.get(pk=seat).delegate is None


def test_a_delegate_cannot_fill_their_own_seat(textile: UUID) -> None:
    seat, delegate = a_seat(a_group(), textile), a_member(textile)
    assert delegate.person
    with pytest.raises(NotFillingThisSeat):
        commands.fill_seat(delegate, seat, delegate.person)


def test_a_president_cannot_fill_another_organisations_seat(textile: UUID) -> None:
    seat, delegate = a_seat(a_group(), textile), a_member(textile)
    president = a_member(an_organisation(), Role.PRESIDENT)
    assert delegate.person
    for by in (president, acting_for(president, textile)):
        with pytest.raises(NotFillingThisSeat):
            commands.fill_seat(by, seat, delegate.person)


def test_a_seat_holder_needs_a_current_mandate_of_the_organisation(
    chair: Actor, textile: UUID, administrator: Actor
) -> None:
    seat, former = a_seat(a_group(chair=chair), textile), a_member(textile)
    assert chair.person
    assert former.person
    assert former.mandate
    end_mandate(administrator, former.mandate, today() - timedelta(days=1))
    for person in (chair.person, former.person):
        with pytest.raises(HolderWithoutMandate):
            commands.fill_seat(chair, seat, person)


def test_an_officer_needs_a_mandate(administrator: Actor) -> None:
    with pytest.raises(OfficerWithoutMandate):
        commands.name_officer(administrator, a_group(), Office.CHAIR, a_person().person)


def test_an_assignee_finishes_their_action_and_is_recorded_as_its_actor(textile: UUID) -> None:
    group, member = a_group(), a_member(textile)
    a_seat(group, textile)
    action = an_action(group, assignee=member)
    commands.block_action(member, action, "Le budget manque")
    commands.unblock_action(member, action)
    commands.finish_action(member, action)
    row = ActionRow.objects.get(pk=action)
    assert (row.status, row.done_by, row.blocked_reason) == ("done", member.person, None)
    assert row.done_at is not None
    last = list(read_log())[-1]
    assert (last.topic, last.space, last.actor.person) == ("action.done", group, member.person)


def test_an_organisations_action_is_finished_only_by_those_acting_for_it(textile: UUID) -> None:
    group, member, other = a_group(), a_member(textile), a_member(an_organisation())
    a_seat(group, textile)
    assert other.organisation
    a_seat(group, other.organisation)
    action = an_action(group, organisation=textile)
    with pytest.raises(NotYourAction):
        commands.finish_action(other, action)
    commands.finish_action(acting_for_nobody(member), action)
    assert list(read_log())[-1].actor.organisation == textile
    assert ActionRow.objects.get(pk=action).done_by == member.person


def test_the_rapporteur_can_finish_reopen_and_block_actions(chair: Actor, textile: UUID) -> None:
    group, rapporteur = a_group(chair=chair), a_member(textile)
    commands.name_officer(chair, group, Office.RAPPORTEUR, rapporteur.person)
    action = an_action(group, assignee=chair)
    commands.finish_action(rapporteur, action)
    commands.reopen_action(rapporteur, action)
    commands.block_action(rapporteur, action, "Une réponse manque")
    assert ActionRow.objects.get(pk=action).status == "blocked"


def test_an_action_of_an_archived_group_cannot_be_finished(chair: Actor) -> None:
    group = a_group(chair=chair)
    action = an_action(group, assignee=chair)
    commands.archive_group(chair, group, "Son travail est fini")
    with pytest.raises(GroupArchived):
        commands.finish_action(chair, action)


def test_a_group_row_counts_seats_filled_seats_and_open_actions(
    chair: Actor, textile: UUID
) -> None:
    def counts() -> tuple[int, int, int]:
        row = GroupRow.objects.get(pk=group)
        return row.seats, row.filled, row.open_actions

    group, member = a_group(chair=chair), a_member(textile)
    seat = a_seat(group, textile, member)
    action = an_action(group, assignee=chair)
    assert counts() == (1, 1, 1)
    assert member.person
    alternate = a_member(textile, Role.ALTERNATE)
    commands.fill_seat(chair, seat, member.person, alternate.person)
    commands.block_action(chair, action, "Le budget manque")
    assert counts() == (1, 1, 1)
    commands.unblock_action(chair, action)
    commands.finish_action(chair, action)
    commands.vacate_seat(chair, seat)
    assert counts() == (1, 0, 0)
    commands.reopen_action(chair, action)
    commands.fill_seat(chair, seat, member.person)
    commands.withdraw_seat(chair, seat)
    assert counts() == (0, 0, 1)


def test_everybody_signed_in_sees_a_public_group() -> None:
    group = a_group(Visibility.PUBLIC)
    assert sees_group(a_person(), group)


def test_only_members_see_a_members_group(textile: UUID) -> None:
    group = a_group(Visibility.MEMBERS)
    assert sees_group(a_member(textile), group)
    assert not sees_group(a_person(), group)


def test_only_participants_and_administrators_see_a_participants_group(
    chair: Actor, textile: UUID, administrator: Actor
) -> None:
    group = a_group(Visibility.PARTICIPANTS, chair=chair)
    a_seat(group, textile)
    colleague = a_member(textile)
    for sees in (chair, colleague, acting_for_nobody(colleague), administrator):
        assert list(visible_to(sees)) == [GroupRow.objects.get(pk=group)]
    for blind in (a_member(an_organisation()), a_person()):
        assert not sees_group(blind, group)
    assert participates(colleague, group)
    assert not participates(administrator, group)


def test_a_member_whose_mandate_ended_no_longer_sees_the_group(
    textile: UUID, administrator: Actor
) -> None:
    group, member = a_group(Visibility.PARTICIPANTS), a_member(textile)
    a_seat(group, textile, member)
    assert sees_group(member, group)
    assert member.mandate
    end_mandate(administrator, member.mandate, today() - timedelta(days=1))
    assert not sees_group(member, group)
    assert not participates(member, group)


def acting_for_nobody(member: Actor) -> Actor:
    return Actor(member.kind, person=member.person)
