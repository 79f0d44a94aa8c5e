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
from tests.support.notices import notices_of, notified, said_to
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


def test_a_seat_is_told_to_who_runs_the_body_then_to_who_holds_it() -> None:
    chair = a_member(an_organisation())
    group = a_group(Visibility.PARTICIPANTS, chair=chair)
    body = an_organisation()
    president, delegate = a_member(body, Role.PRESIDENT), a_member(body)
    alternate = a_member(body, Role.ALTERNATE)
    assert delegate.person
    with notified():
        seat = a_seat(group, body)
    assert said_to(president) == [("group.seat-given", "speaker")]
    assert notices_of(president)[0].args["organisation"]["fr"]
    assert said_to(delegate) == []
    with notified():
        groups.fill_seat(president, seat, delegate.person, alternate.person)
    assert said_to(delegate) == [("group.seat-filled", "delegate")]
    assert said_to(alternate) == [("group.seat-filled", "alternate")]
    assert said_to(chair) == [("group.seat-filled", "chair")]


def test_who_held_a_seat_is_told_that_it_was_vacated() -> None:
    panel = a_panel(2)
    _, delegate = panel.delegates
    with notified():
        groups.vacate_seat(panel.chair, panel.seats[delegate.organisation])
    assert said_to(delegate) == [("group.seat-vacated", "holder")]


def test_an_officer_is_told_of_their_office() -> None:
    panel = a_panel(2)
    _, delegate = panel.delegates
    with notified():
        groups.name_officer(panel.chair, panel.group, Office.RAPPORTEUR, delegate.person)
        groups.name_officer(panel.chair, panel.group, Office.SECRETARY, None)
    [notice] = notices_of(delegate)
    assert (notice.topic, notice.reason) == ("group.officer-named", "rapporteur")
    assert notice.args == {"office": "rapporteur"}


def test_whoever_takes_part_is_told_that_the_group_was_archived() -> None:
    panel = a_panel(3)
    with notified():
        groups.archive_group(panel.chair, panel.group, "Sans objet")
    for delegate in panel.delegates[1:]:
        assert said_to(delegate) == [("group.archived", "participant")]


def test_an_action_is_told_to_its_assignee_and_later_to_the_officers_too() -> None:
    panel = a_panel(2)
    chair, assignee = panel.delegates
    with notified():
        action = an_action(panel.group, assignee=assignee, due=date(2027, 3, 1))
    [notice] = notices_of(assignee)
    assert (notice.topic, notice.reason) == ("action.assigned", "assignee")
    assert notice.args == {"dated": "yes", "due_on": "2027-03-01"}
    assert said_to(chair) == []
    with notified():
        groups.finish_action(assignee, action)
    assert said_to(chair) == [("action.done", "chair")]
    with notified():
        groups.reopen_action(chair, action)
        groups.reschedule_action(chair, action, None)
    [notice] = notices_of(assignee)
    assert (notice.topic, notice.args) == ("action.rescheduled", {"dated": "no"})


def test_an_action_given_to_a_body_is_told_to_whoever_speaks_for_it() -> None:
    panel = a_panel(2)
    _, delegate = panel.delegates
    with notified():
        an_action(panel.group, organisation=delegate.organisation)
    assert said_to(delegate) == [("action.assigned", "organisation")]


@pytest.mark.parametrize("visibility", Visibility)
def test_those_who_see_a_group_are_those_of_whom_its_page_says_so(visibility: Visibility) -> None:
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


def test_who_may_not_see_the_group_any_more_is_not_told_of_their_action() -> None:
    panel = a_panel(2)
    _, assignee = panel.delegates
    action = an_action(panel.group, assignee=assignee)
    groups.withdraw_seat(panel.chair, panel.seats[assignee.organisation])
    with notified():
        groups.block_action(an_administrator(), action, "Faute de données")
    assert said_to(assignee) == []
    assert said_to(panel.chair) == [("action.blocked", "chair")]
