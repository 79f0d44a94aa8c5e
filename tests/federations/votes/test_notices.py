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


def run_due(acts: Iterable[Callable[[], object]]) -> int:
    """Runs the acts that a timetable has due; returns their number."""
    due = list(acts)
    for act in due:
        act()
    return len(due)


def steps(vote: UUID) -> list[str]:
    facts = Fact.objects.filter(object_id=vote, topic="vote.reminded").order_by("position")
    return [fact.state for fact in facts]


def test_scheduling_a_vote_notifies_its_electors_and_the_officers() -> None:
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


def test_scheduling_a_vote_of_persons_notifies_only_seat_holders() -> None:
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


def test_an_opening_notifies_only_electors_with_a_current_mandate() -> None:
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


def test_a_close_notifies_the_electors_and_ballots_do_not() -> None:
    panel = a_panel(3)
    with notified():
        vote = an_open_vote(panel)
        for delegate in panel.delegates:
            panel.cast(vote, delegate, Choice.FOR)
        close_vote(an_administrator(), vote)
    [notice] = notices_of(panel.delegates[1])
    assert (notice.topic, notice.reason, notice.count) == ("vote.closed", "elector", 3)
    assert notice.args == {"verdict": "adopted"}


def test_cancelling_a_scheduled_vote_notifies_its_electors() -> None:
    panel = a_panel(2)
    vote = a_scheduled_vote(panel)
    with notified():
        cancel_vote(panel.chair, vote, {"fr": "Erreur"})
    assert notice_reasons(panel.delegates[1]) == [("vote.cancelled", "elector")]


def test_a_refused_opening_notifies_only_the_officers() -> None:
    panel, due = a_panel(2), datetime(2026, 1, 5, tzinfo=UTC)
    a_scheduled_vote(panel, SECRET, opens_at=due)
    with notified():
        run_due(openings_and_closings(due))
    assert notice_reasons(panel.chair) == [("vote.opening-refused", "chair")]
    assert notice_reasons(panel.delegates[1]) == []


# -- reminders -------------------------------------------------------------------------------------


def a_vote_closing(panel: Panel, after: timedelta, **rule: str) -> tuple[UUID, datetime]:
    closes_at = datetime.now(UTC) + after
    return an_open_vote(panel, dict(rule), closes_at=closes_at), closes_at


def test_each_reminder_is_recorded_once_when_due() -> None:
    panel = a_panel(2)
    vote, closes_at = a_vote_closing(panel, timedelta(days=5))
    assert run_due(reminders(closes_at - timedelta(days=3, seconds=1))) == 0
    assert run_due(reminders(closes_at)) == 0
    run_due(reminders(closes_at - timedelta(days=3)))
    run_due(reminders(closes_at - timedelta(days=3)))
    run_due(reminders(closes_at - timedelta(hours=30)))
    assert steps(vote) == ['{"step":"days"}']
    run_due(reminders(closes_at - timedelta(hours=23)))
    run_due(reminders(closes_at - timedelta(minutes=5)))
    assert steps(vote) == ['{"step":"days"}', '{"step":"day"}', '{"step":"hours"}']


def test_a_reminder_due_before_the_opening_is_skipped() -> None:
    panel = a_panel(2)
    vote, closes_at = a_vote_closing(panel, timedelta(hours=20))
    assert run_due(reminders(datetime.now(UTC))) == 0
    assert run_due(reminders(closes_at - timedelta(hours=4))) == 0
    assert run_due(reminders(closes_at - timedelta(hours=3))) == 1
    assert steps(vote) == ['{"step":"hours"}']


def test_only_the_latest_of_several_missed_reminders_is_recorded() -> None:
    panel = a_panel(2)
    vote, closes_at = a_vote_closing(panel, timedelta(days=5))
    run_due(reminders(closes_at - timedelta(hours=2)))
    assert steps(vote) == ['{"step":"hours"}']


@pytest.mark.parametrize("secrecy", ["named", "secret"])
def test_only_electors_who_have_not_voted_are_reminded(secrecy: str) -> None:
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
    assert notice.args == {
        "dated": "yes",
        "closes_at": closes_at.isoformat(),
        "step": "day",
        # Four electors of a secret vote, of whom one has voted: two absent ones leave the box closed.
        "needed": "yes" if secrecy == "secret" else "no",
    }
    assert notice_reasons(voted) == notice_reasons(outsider) == []


def test_a_vote_that_closed_meanwhile_reminds_nobody() -> None:
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
