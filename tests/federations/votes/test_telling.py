"""Recipients of notices and of reminders about a vote."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from federations.membership.commands import end_mandate
from federations.membership.rules import Role
from federations.votes.aggregate import Step
from federations.votes.commands import cancel_vote, close_vote, open_vote, remind_of_vote
from federations.votes.rules import Choice
from federations.votes.workflow import openings_and_closings, reminders
from federations.working_groups.aggregate import Office
from federations.working_groups.commands import name_officer
from majlis.domain import Actor
from majlis.eventstore.models import Fact
from tests.support.notices import notice_reasons, notices_of, notified, notify
from tests.support.people import a_person
from tests.support.world import (
    Panel,
    a_member,
    a_panel,
    a_scheduled_vote,
    an_administrator,
    an_open_vote,
)

pytestmark = pytest.mark.django_db(transaction=True)

SECRET = {"secrecy": "secret"}


def do(acts: Iterable[Callable[[], object]]) -> int:
    """Runs the timetable; returns the number of reminders."""
    due = list(acts)
    for act in due:
        act()
    return len(due)


def steps(vote: UUID) -> list[str]:
    facts = Fact.objects.filter(object_id=vote, topic="vote.reminded").order_by("position")
    return [fact.state for fact in facts]


def test_whoever_may_cast_a_ballot_is_convened_and_the_officers_hear_of_it() -> None:
    panel = a_panel(3)
    _, delegate, rapporteur = panel.delegates
    assert delegate.organisation
    alternate = a_member(delegate.organisation, Role.ALTERNATE)
    secretary = a_member(delegate.organisation, Role.SECRETARY)
    outsider = a_person("Quelqu’un d’autre", administrator=True)
    name_officer(panel.chair, panel.group, Office.SECRETARY, secretary.person)
    name_officer(panel.chair, panel.group, Office.RAPPORTEUR, rapporteur.person)
    opens_at = datetime.now(UTC) + timedelta(days=2)
    with notified():
        a_scheduled_vote(panel, opens_at=opens_at)
    for elector in (delegate, alternate, rapporteur):
        assert notice_reasons(elector) == [("vote.scheduled", "elector")]
    [notice] = notices_of(delegate)
    assert (notice.legal, notice.kind) == (True, "ballots")
    assert notice.args == {"dated": "yes", "opens_at": opens_at.isoformat()}
    # An organisation's secretary casts no ballot, and is notified as a member of the group.
    assert notice_reasons(secretary) == [("vote.scheduled", "secretary")]
    assert not notices_of(secretary)[0].legal
    assert notice_reasons(outsider) == []


def test_persons_are_convened_by_the_seats_they_hold() -> None:
    panel = a_panel(2)
    holder = panel.delegates[1]
    assert holder.organisation
    colleague = a_member(holder.organisation)
    with notified():
        a_scheduled_vote(panel, {"electors": "persons"})
    assert (notice_reasons(holder), notice_reasons(colleague)) == (
        [("vote.scheduled", "elector")],
        [],
    )


def test_the_opening_is_told_to_the_roll_as_it_was_frozen() -> None:
    panel = a_panel(2)
    vote = a_scheduled_vote(panel)
    gone, elector = a_member(panel.chair.organisation), panel.delegates[1]  # type: ignore[arg-type]
    assert gone.mandate
    with notified():
        open_vote(panel.chair, vote)
        end_mandate(an_administrator(), gone.mandate)
    [notice] = notices_of(elector)
    assert (notice.topic, notice.legal, notice.args) == ("vote.opened", True, {"dated": "no"})
    # By then this mandate has ended: they are notified only of that.
    assert notice_reasons(gone) == [("mandate.ended", "mandate")]


def test_the_end_of_a_vote_is_told_and_its_ballots_are_not() -> None:
    panel = a_panel(3)
    with notified():
        vote = an_open_vote(panel)
        for delegate in panel.delegates:
            panel.cast(vote, delegate, Choice.FOR)
        close_vote(an_administrator(), vote)
    [notice] = notices_of(panel.delegates[1])
    assert (notice.topic, notice.reason, notice.count) == ("vote.closed", "elector", 3)
    assert notice.args == {"verdict": "adopted"}


def test_a_vote_that_is_called_off_before_it_opened_is_told_to_those_convened() -> None:
    panel = a_panel(2)
    vote = a_scheduled_vote(panel)
    with notified():
        cancel_vote(panel.chair, vote, {"fr": "Erreur"})
    assert notice_reasons(panel.delegates[1]) == [("vote.cancelled", "elector")]


def test_an_opening_that_was_refused_is_told_to_the_officers_alone() -> None:
    panel, due = a_panel(2), datetime(2026, 1, 5, tzinfo=UTC)
    a_scheduled_vote(panel, SECRET, opens_at=due)
    with notified():
        do(openings_and_closings(due))
    assert notice_reasons(panel.chair) == [("vote.opening-refused", "chair")]
    assert notice_reasons(panel.delegates[1]) == []


# -- reminders -------------------------------------------------------------------------------------


def a_vote_closing(panel: Panel, after: timedelta, **rule: str) -> tuple[UUID, datetime]:
    closes_at = datetime.now(UTC) + after
    return an_open_vote(panel, dict(rule), closes_at=closes_at), closes_at


def test_a_reminder_goes_out_once_a_step_each_when_its_time_has_come() -> None:
    panel = a_panel(2)
    vote, closes_at = a_vote_closing(panel, timedelta(days=5))
    assert do(reminders(closes_at - timedelta(days=3, seconds=1))) == 0
    assert do(reminders(closes_at)) == 0
    do(reminders(closes_at - timedelta(days=3)))
    do(reminders(closes_at - timedelta(days=3)))
    do(reminders(closes_at - timedelta(hours=30)))
    assert steps(vote) == ['{"step":"days"}']
    do(reminders(closes_at - timedelta(hours=23)))
    do(reminders(closes_at - timedelta(minutes=5)))
    assert steps(vote) == ['{"step":"days"}', '{"step":"day"}', '{"step":"hours"}']


def test_a_step_that_lies_before_the_opening_is_skipped() -> None:
    panel = a_panel(2)
    vote, closes_at = a_vote_closing(panel, timedelta(hours=20))
    assert do(reminders(datetime.now(UTC))) == 0
    assert do(reminders(closes_at - timedelta(hours=4))) == 0
    assert do(reminders(closes_at - timedelta(hours=3))) == 1
    assert steps(vote) == ['{"step":"hours"}']


def test_what_was_slept_through_is_made_up_for_by_the_last_step_alone() -> None:
    panel = a_panel(2)
    vote, closes_at = a_vote_closing(panel, timedelta(days=5))
    do(reminders(closes_at - timedelta(hours=2)))
    assert steps(vote) == ['{"step":"hours"}']


@pytest.mark.parametrize("secrecy", ["named", "secret"])
def test_those_alone_are_reminded_who_may_vote_and_have_not(secrecy: str) -> None:
    panel = a_panel(4)
    vote, closes_at = a_vote_closing(panel, timedelta(days=5), secrecy=secrecy)
    _, voted, late, other = panel.delegates
    receipt = UUID("6f1a4e0e-3c1b-4b7e-9a53-0d1f7f0f2f11") if secrecy == "secret" else None
    panel.cast(vote, voted, Choice.FOR, receipt)
    outsider = an_administrator()
    with notified():
        remind_of_vote(Actor.system("remind"), vote, Step.DAY)
    for elector in (panel.chair, late, other):
        assert notice_reasons(elector) == [("vote.reminded", "elector")]
    [notice] = notices_of(late)
    assert (notice.kind, notice.legal) == ("deadlines", False)
    assert notice.args == {"dated": "yes", "closes_at": closes_at.isoformat(), "step": "day"}
    assert notice_reasons(voted) == notice_reasons(outsider) == []


def test_nobody_is_reminded_of_a_vote_that_closed_meanwhile() -> None:
    panel = a_panel(2)
    vote, _ = a_vote_closing(panel, timedelta(days=5))
    notify()
    remind_of_vote(Actor.system("remind"), vote, Step.DAY)
    for delegate in panel.delegates:
        panel.cast(vote, delegate, Choice.FOR)
    close_vote(panel.chair, vote)
    with notified():
        pass
    assert "vote.reminded" not in [topic for topic, _ in notice_reasons(panel.delegates[1])]
