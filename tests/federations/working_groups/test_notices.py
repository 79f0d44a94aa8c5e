"""Recipients of notices about seats, offices and actions: only people who may see the group."""

from __future__ import annotations

from datetime import date

import pytest

from federations.membership.rules import Role
from federations.working_groups import commands as groups
from federations.working_groups.aggregate import Office, Visibility
from federations.working_groups.projection import (
    is_participant,
    participants_of,
    sees_group,
    who_sees,
)
from majlis.domain import new_id
from tests.support.notices import notice_reasons, notices_of, notified
from tests.support.people import a_person
from tests.support.world import (
    a_group,
    a_member,
    a_panel,
    a_seat,
    an_action,
    an_administrator,
    an_organisation,
)

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_given_seat_notifies_the_president_and_a_filled_one_its_holders_and_the_chair() -> None:
    chair = a_member(an_organisation())
    group = a_group(Visibility.PARTICIPANTS, chair=chair)
    body = an_organisation()
    president, delegate = a_member(body, Role.PRESIDENT), a_member(body)
    alternate = a_member(body, Role.ALTERNATE)
    assert delegate.person
    with notified():
        seat = a_seat(group, body)
    assert notice_reasons(president) == [("group.seat-given", "speaker")]
    assert notices_of(president)[0].args["organisation"]["fr"]
    assert notice_reasons(delegate) == []
    with notified():
        groups.fill_seat(president, seat, delegate.person, alternate.person)
    assert notice_reasons(delegate) == [("group.seat-filled", "delegate")]
    assert notice_reasons(alternate) == [("group.seat-filled", "alternate")]
    assert notice_reasons(chair) == [("group.seat-filled", "chair")]


def test_a_vacated_seat_notifies_its_former_holder() -> None:
    panel = a_panel(2)
    _, delegate = panel.delegates
    with notified():
        groups.vacate_seat(panel.chair, panel.seats[delegate.organisation])
    assert notice_reasons(delegate) == [("group.seat-vacated", "holder")]


def test_naming_an_officer_notifies_them() -> None:
    panel = a_panel(2)
    _, delegate = panel.delegates
    with notified():
        groups.name_officer(panel.chair, panel.group, Office.RAPPORTEUR, delegate.person)
        groups.name_officer(panel.chair, panel.group, Office.SECRETARY, None)
    [notice] = notices_of(delegate)
    assert (notice.topic, notice.reason) == ("group.officer-named", "rapporteur")
    assert notice.args == {"office": "rapporteur"}


def test_archiving_a_group_notifies_its_participants() -> None:
    panel = a_panel(3)
    with notified():
        groups.archive_group(panel.chair, panel.group, "Sans objet")
    for delegate in panel.delegates[1:]:
        assert notice_reasons(delegate) == [("group.archived", "participant")]


def test_an_action_notifies_its_assignee_and_when_done_the_chair() -> None:
    panel = a_panel(2)
    chair, assignee = panel.delegates
    with notified():
        action = an_action(panel.group, assignee=assignee, due=date(2027, 3, 1))
    [notice] = notices_of(assignee)
    assert (notice.topic, notice.reason) == ("action.assigned", "assignee")
    assert notice.args == {"dated": "yes", "due_on": "2027-03-01"}
    assert notice_reasons(chair) == []
    with notified():
        groups.finish_action(assignee, action)
    assert notice_reasons(chair) == [("action.done", "chair")]
    with notified():
        groups.reopen_action(chair, action)
        groups.reschedule_action(chair, action, None)
    [notice] = notices_of(assignee)
    assert (notice.topic, notice.args) == ("action.rescheduled", {"dated": "no"})


def test_an_organisations_action_notifies_those_who_may_act_for_it() -> None:
    panel = a_panel(2)
    _, delegate = panel.delegates
    with notified():
        an_action(panel.group, organisation=delegate.organisation)
    assert notice_reasons(delegate) == [("action.assigned", "organisation")]


@pytest.mark.parametrize("visibility", Visibility)
def test_who_sees_and_participants_of_agree_with_the_checks_for_one_person(
    visibility: Visibility,
) -> None:
    panel = a_panel(3, visibility)
    gone = panel.delegates[2]
    groups.withdraw_seat(panel.chair, panel.seats[gone.organisation])
    people = [*panel.delegates, a_member(an_organisation()), a_person("Sans mandat")]
    ids = {one.person for one in people if one.person}
    assert who_sees(panel.group, ids) == {
        one.person for one in people if sees_group(one, panel.group)
    }
    assert participants_of(panel.group) == {id for id in ids if is_participant(id, panel.group)}
    assert who_sees(new_id(), ids) == set()


def test_an_assignee_who_no_longer_sees_the_group_is_not_notified() -> None:
    panel = a_panel(2)
    _, assignee = panel.delegates
    action = an_action(panel.group, assignee=assignee)
    groups.withdraw_seat(panel.chair, panel.seats[assignee.organisation])
    with notified():
        groups.block_action(an_administrator(), action, "Faute de données")
    assert notice_reasons(assignee) == []
    assert notice_reasons(panel.chair) == [("action.blocked", "chair")]
