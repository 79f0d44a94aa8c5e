"""An outcome is counted from facts: where somebody has changed the tables, the close is refused and told."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from functools import partial
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.core.management import call_command
from django.db import connection, connections
from django.db.models import F

from federations.membership.commands import end_mandate
from federations.membership.projection import MandateRow, mandates_at
from federations.membership.rules import Role
from federations.proposals.projection import VersionRow
from federations.votes import workflow
from federations.votes.aggregate import (
    NOTICE,
    BallotNotLawful,
    BoxNotAsRecorded,
    TextNotAsRecorded,
    VoteNotAsRecorded,
)
from federations.votes.commands import (
    announce_end,
    cancel_vote,
    cast_ballot,
    close_vote,
    open_vote,
)
from federations.votes.counting import ballots_of_open_votes
from federations.votes.dossier import dossier_of
from federations.votes.projection import ElectorRow, OpenBox, SealedBox, VoteRow, elector_row_id
from federations.votes.rules import Choice
from federations.working_groups.projection import GroupRow, SeatRow
from majlis.domain import NotFound, new_id, today
from majlis.eventstore.models import Fact
from majlis.slices.verified import Unlawful
from tests.support.clock import clock_moved
from tests.support.dossiers import a_closed_vote, a_secret_vote, findings
from tests.support.notices import notices_of, notified
from tests.support.people import a_person, acting_for, signed_in
from tests.support.world import Panel, a_member, a_panel, a_scheduled_vote, an_open_vote

pytestmark = pytest.mark.django_db


def four_against(**more: Any) -> tuple[Panel, UUID]:
    """An open vote of five in which all have voted, four of them against."""
    panel = a_panel(5)
    vote = an_open_vote(panel, **more)
    for delegate, choice in zip(panel.delegates, ("for", *["against"] * 4), strict=True):
        panel.cast(vote, delegate, Choice(choice))
    return panel, vote


def row_of(vote: UUID) -> Any:
    return VoteRow.objects.get(pk=vote)


def refused(vote: UUID) -> list[str]:
    facts = Fact.objects.filter(object_id=vote, topic="vote.closing-refused")
    return list(facts.values_list("state", flat=True))


def test_ballots_rewritten_in_the_table_are_not_counted_and_the_close_is_refused() -> None:
    panel, vote = four_against()
    ElectorRow.objects.filter(vote=vote).update(choice="for")
    answer = signed_in(panel.chair).post(f"/api/votes/{vote}/close")
    assert (answer.status_code, answer.json()["code"]) == (409, "vote-not-as-recorded")
    assert "majlis verify" in answer.json()["detail"]
    row = row_of(vote)
    assert (row.status, row.outcome) == ("open", None)
    assert row.refused["code"] == "vote-not-as-recorded"
    line = ElectorRow.objects.get(vote=vote, nth=1)
    assert row.refused["args"] == {"elector": str(line.elector), "nth": "2"}
    call_command("rebuild", quiet=True, stdout=io.StringIO())
    close_vote(panel.chair, vote)
    row = row_of(vote)
    assert (row.outcome["verdict"], row.refused) == ("rejected", None)


CHANGES: dict[str, Callable[[UUID], object]] = {
    "a ballot removed": lambda vote: _line(vote).update(voted=False, choice=None, cast_by=None),
    "another caster": lambda vote: _line(vote).update(cast_by=new_id()),
    "a weight": lambda vote: _line(vote).update(weight=9),
    "a college": lambda vote: _line(vote).update(college="A"),
    "an alternate": lambda vote: _line(vote).update(alternate=True),
    "another organisation": lambda vote: _line(vote).update(organisation=new_id()),
    "a person for a seat": lambda vote: _line(vote).update(person=new_id()),
    "another elector": lambda vote: _line(vote).update(elector=new_id()),
    "another key": lambda vote: _line(vote).update(id=new_id()),
    "an elector removed": lambda vote: _line(vote).delete(),
    "an elector added": lambda vote: ElectorRow.objects.create(
        id=new_id(), vote=vote, nth=5, elector=new_id(), organisation=new_id(), weight=1
    ),
    "the order": lambda vote: ElectorRow.objects.filter(vote=vote).update(nth=4 - F("nth")),
    "the rule": lambda vote: _vote(vote).update(rule={**row_of(vote).rule, "conditions": []}),
    "the unit": lambda vote: _vote(vote).update(unit=2),
    "the number of electors": lambda vote: _vote(vote).update(electors=3),
    "the closing time": lambda vote: _vote(vote).update(closes_at=datetime.now(UTC)),
    "the status": lambda vote: _vote(vote).update(status="scheduled"),
}


def _line(vote: UUID) -> Any:
    return ElectorRow.objects.filter(vote=vote, nth=2)


def _vote(vote: UUID) -> Any:
    return VoteRow.objects.filter(pk=vote)


def _ballots(vote: UUID) -> Any:
    return Fact.objects.filter(object_id=vote, topic="ballot.cast")


def _set_text(column: str, vote: UUID) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE electors SET {column} = 'x' WHERE nth = 2")  # noqa: S608


@pytest.mark.parametrize("change", CHANGES)
def test_a_close_is_refused_whatever_was_changed_in_the_tables(change: str) -> None:
    panel, vote = four_against()
    CHANGES[change](vote)
    with pytest.raises(VoteNotAsRecorded):
        close_vote(panel.chair, vote)
    assert len(refused(vote)) == 1
    assert not Fact.objects.filter(topic="vote.closed").exists()


# What no program wrote, and the code of the refusal.
UNREADABLE: dict[str, tuple[Callable[[UUID], object], str]] = {
    "a rule": (lambda vote: _vote(vote).update(rule=[]), "vote-not-as-recorded"),
    "a part of a rule": (
        lambda vote: _vote(vote).update(rule={**row_of(vote).rule, "quorum": {"of": []}}),
        "vote-not-as-recorded",
    ),
    "a ballot": (lambda vote: _ballots(vote).update(state="{}"), "ballot-not-lawful"),
    "a ballot's choice": (
        lambda vote: _ballots(vote).update(state='{"choice": "zz"}'),
        "ballot-not-lawful",
    ),
    "a ballot's mandate": (
        lambda vote: Fact.objects.filter(topic="mandate.given").update(state="x"),
        "ballot-not-lawful",
    ),
}
if connection.vendor == "sqlite":  # PostgreSQL's columns have a type
    UNREADABLE |= {
        f"an elector's {column}": (partial(_set_text, column), "vote-not-as-recorded")
        for column in ("elector", "cast_by", "mandate", "weight", "nth")
    }


@pytest.mark.parametrize("what", UNREADABLE)
def test_a_close_that_meets_what_it_cannot_read_is_refused_and_told(what: str) -> None:
    panel, vote = four_against()
    change, code = UNREADABLE[what]
    change(vote)
    answer = signed_in(panel.chair).post(f"/api/votes/{vote}/close")
    assert (answer.status_code, answer.json()["code"]) == (409, code)
    assert len(refused(vote)) == 1


@pytest.mark.parametrize("ballot", [b"", b"x", b"x" * 900], ids=["nothing", "short", "other"])
def test_a_close_whose_box_cannot_be_read_is_refused_and_told(ballot: bytes) -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, {"secrecy": "secret"})
    for delegate in panel.delegates:
        panel.cast(vote, delegate, Choice.FOR, uuid4())
    one = OpenBox.objects.filter(vote=vote).first()
    assert one
    OpenBox.objects.filter(pk=one.pk).update(ballot=ballot)
    answer = signed_in(panel.chair).post(f"/api/votes/{vote}/close")
    assert (answer.status_code, answer.json()["code"]) == (409, "box-not-as-recorded")
    assert len(refused(vote)) == 1


def test_who_runs_a_vote_is_read_from_the_facts() -> None:
    panel, vote = four_against()
    intruder = a_person("Une intruse")
    GroupRow.objects.filter(pk=panel.group).update(chair=intruder.person)
    answer = signed_in(intruder).post(f"/api/votes/{vote}/close")
    assert answer.status_code == 403
    assert refused(vote) == []
    close_vote(panel.chair, vote)


def test_the_roll_is_made_of_the_seats_in_the_facts() -> None:
    panel = a_panel(3)
    vote = a_scheduled_vote(panel)
    seats = list(panel.seats.values())
    SeatRow.objects.filter(pk=seats[0]).delete()
    SeatRow.objects.filter(pk=seats[1]).update(organisation=new_id())
    open_vote(panel.chair, vote)
    roll = ElectorRow.objects.filter(vote=vote).order_by("nth")
    bodies = [delegate.organisation for delegate in panel.delegates]
    assert list(roll.values_list("elector", "organisation")) == list(
        zip(seats, bodies, strict=True)
    )


def a_forged_ballot(panel: Panel, vote: UUID, **columns: Any) -> None:
    """A ballot of the last seat under a mandate that only the table has."""
    person, body = a_person("Une intruse"), panel.delegates[-1].organisation
    assert body
    assert person.person
    mandate = MandateRow(
        id=new_id(),
        person=person.person,
        organisation=body,
        role=Role.PRESIDENT,
        starts=today() - timedelta(days=9),
        belief=new_id(),
        rev=1,
    )
    mandate.save(force_insert=True)
    cast_ballot(acting_for(person, body, mandate.pk), vote, panel.seats[body], Choice.FOR)
    mandate.delete()


def test_a_ballot_under_a_mandate_that_no_fact_gave_refuses_the_close_and_names_its_line() -> None:
    panel = a_panel(5)
    vote = an_open_vote(panel)
    for delegate in panel.delegates[:4]:
        panel.cast(vote, delegate, Choice.AGAINST)
    a_forged_ballot(panel, vote)
    with pytest.raises(BallotNotLawful) as refusal:
        close_vote(panel.chair, vote)
    elector = panel.seats[panel.delegates[-1].organisation]
    assert refusal.value.args_for_words == {"elector": elector, "nth": 5}
    assert row_of(vote).status == "open"


def test_a_mandate_whose_row_was_changed_to_cast_does_not_count() -> None:
    panel = a_panel(3)
    body = panel.delegates[1].organisation
    assert body
    secretary = a_member(body, Role.SECRETARY)
    assert secretary.mandate
    vote = an_open_vote(panel)
    row = MandateRow.objects.filter(pk=secretary.mandate)
    row.update(role=Role.DELEGATE)
    for by in (panel.delegates[0], secretary, panel.delegates[2]):
        panel.cast(vote, by, Choice.FOR)
    row.update(role=Role.SECRETARY)
    with pytest.raises(BallotNotLawful):
        close_vote(panel.chair, vote)


def test_a_ballot_cast_under_a_mandate_that_had_ended_does_not_count() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    mandate = panel.delegates[1].mandate
    assert mandate
    end_mandate(a_person("Administration", administrator=True), mandate)
    MandateRow.objects.filter(pk=mandate).update(until=None, stopped_at=None)
    for delegate in panel.delegates:
        panel.cast(vote, delegate, Choice.FOR)
    with pytest.raises(BallotNotLawful):
        close_vote(panel.chair, vote)


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has one writer")
def test_a_mandate_that_ends_while_the_booth_is_read_casts_no_ballot(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A close would refuse that ballot, and the vote could never be closed."""
    panel = a_panel(3)
    vote = an_open_vote(panel)
    leaving = panel.delegates[1]
    mandate = leaving.mandate
    assert mandate
    assert leaving.organisation
    administrator = a_person("Administration", administrator=True)

    def ends() -> None:
        end_mandate(administrator, mandate)
        connections.close_all()

    def read_after_the_end(*args: Any, **kwargs: Any) -> Any:
        elsewhere = threading.Thread(target=ends)
        elsewhere.start()
        elsewhere.join()
        return mandates_at(*args, **kwargs)

    with monkeypatch.context() as slowly:
        slowly.setattr("federations.votes.commands.mandates_at", read_after_the_end)
        with pytest.raises(NotFound):  # without the mandate, the person does not see the group
            panel.cast(vote, leaving, Choice.FOR)
    for delegate in (panel.delegates[0], a_member(leaving.organisation), panel.delegates[2]):
        panel.cast(vote, delegate, Choice.FOR)
    close_vote(panel.chair, vote)


@pytest.mark.parametrize(
    ("secrecy", "topic", "version"),
    [("named", "ballot.cast", 3), ("secret", "participation.recorded", 2)],
)
def test_a_ballot_under_a_mandate_given_to_oneself_counts_where_an_earlier_version_let_it_in(
    secrecy: str, topic: str, version: int
) -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, {"secrecy": secrecy})
    body = panel.delegates[1].organisation
    assert body
    later = a_member(body)
    assert later.mandate
    given = Fact.objects.filter(stream=later.mandate)
    for delegate in (panel.delegates[0], later, panel.delegates[2]):
        panel.cast(vote, delegate, Choice.FOR, uuid4())
    given.update(actor=later.person)  # as if the member had given it themself
    with pytest.raises(BallotNotLawful):
        close_vote(panel.chair, vote)
    assert Fact.objects.filter(topic=topic).update(schema=version - 1) == 3
    close_vote(panel.chair, vote)


def test_a_mandate_that_ends_after_the_ballot_leaves_it_counted() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    for delegate in panel.delegates:
        panel.cast(vote, delegate, Choice.FOR)
    mandate = panel.delegates[1].mandate
    assert mandate
    end_mandate(a_person("Administration", administrator=True), mandate)
    close_vote(panel.chair, vote)
    assert row_of(vote).outcome["verdict"] == "adopted"


def test_a_ballot_changed_under_a_rule_rewritten_to_allow_it_does_not_count() -> None:
    panel, vote = four_against()
    row = row_of(vote)
    VoteRow.objects.filter(pk=vote).update(rule={**row.rule, "changeable": True})
    panel.cast(vote, panel.delegates[1], Choice.FOR)
    VoteRow.objects.filter(pk=vote).update(rule=row.rule)
    with pytest.raises(BallotNotLawful):
        close_vote(panel.chair, vote)


def test_a_ballot_cast_after_the_announced_close_does_not_count() -> None:
    panel = a_panel(3)
    closes_at = datetime.now(UTC) + timedelta(seconds=0.2)
    vote = an_open_vote(panel, closes_at=closes_at)
    VoteRow.objects.filter(pk=vote).update(closes_at=None)
    time.sleep(0.3)
    for delegate in panel.delegates:
        panel.cast(vote, delegate, Choice.FOR)
    Fact.objects.filter(topic="ballot.cast").update(decided_at=closes_at + timedelta(hours=1))
    VoteRow.objects.filter(pk=vote).update(closes_at=closes_at)
    with pytest.raises(BallotNotLawful):
        close_vote(panel.chair, vote)


@pytest.mark.parametrize("everybody", [True, False])
def test_a_ballot_of_a_clock_that_was_ahead_of_the_end_announced_since_is_counted(
    everybody: bool,
) -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    with clock_moved(timedelta(hours=2)):
        panel.cast(vote, panel.delegates[1], Choice.FOR)
    announce_end(panel.chair, vote, datetime.now(UTC) + 2 * NOTICE)
    for delegate in panel.delegates if everybody else panel.delegates[:1]:
        if delegate is not panel.delegates[1]:
            panel.cast(vote, delegate, Choice.FOR)
    with clock_moved(3 * NOTICE):
        close_vote(panel.chair, vote)
    packed = dossier_of(row_of(vote)).packed()
    assert False not in findings(packed).values()


def test_the_program_stops_trying_and_tells_administrators_and_officers_once() -> None:
    administrator = a_person("Une administratrice", administrator=True)
    closes_at = datetime.now(UTC) + timedelta(hours=1)
    panel, vote = four_against(closes_at=closes_at)
    ElectorRow.objects.filter(vote=vote).update(choice="for")
    late = closes_at + timedelta(minutes=1)
    with notified():
        for _ in range(3):
            for act in workflow.openings_and_closings(late):
                with pytest.raises(VoteNotAsRecorded):
                    act()
    assert list(workflow.openings_and_closings(late)) == []
    assert len(refused(vote)) == 1
    for person, reason in ((administrator, "administrator"), (panel.chair, "chair")):
        told = [(one.topic, one.reason) for one in notices_of(person)]
        assert told == [("vote.closing-refused", reason)]
    with pytest.raises(VoteNotAsRecorded):
        close_vote(administrator, vote)
    assert len(refused(vote)) == 1, "people are told once"


def test_a_dossier_tells_the_facts_whatever_the_tables_say() -> None:
    vote, _ = a_closed_vote()
    row = row_of(vote)
    genuine = dossier_of(row).packed()
    ElectorRow.objects.filter(vote=vote).update(choice="against", voted=True, weight=4)
    VoteRow.objects.filter(pk=vote).update(
        outcome={**row.outcome, "verdict": "rejected"},
        question={"fr": "Autre"},
        electors=9,
        box="0",
    )
    forged = dossier_of(VoteRow.objects.get(pk=vote)).packed()
    assert forged == genuine
    assert False not in findings(forged).values()


def test_no_dossier_is_signed_with_a_text_or_a_box_that_was_changed() -> None:
    vote, _ = a_closed_vote()
    VersionRow.objects.update(blocks=[])
    with pytest.raises(TextNotAsRecorded):
        dossier_of(VoteRow.objects.get(pk=vote))
    secret, _ = a_secret_vote()
    SealedBox.objects.filter(vote=secret).update(choice="for")
    with pytest.raises(BoxNotAsRecorded):
        dossier_of(VoteRow.objects.get(pk=secret))


def test_a_ballot_after_the_close_counts_nowhere() -> None:
    """A changed status lets it in; the dossier of the close stays as it was."""
    panel = a_panel(3)
    vote = an_open_vote(panel, {"changeable": True})
    for delegate in panel.delegates:
        panel.cast(vote, delegate, Choice.FOR)
    close_vote(panel.chair, vote)
    row = VoteRow.objects.get(pk=vote)
    before = dossier_of(row).files["roll.json"]
    VoteRow.objects.filter(pk=vote).update(status="open")
    panel.cast(vote, panel.delegates[0], Choice.BLANK)
    VoteRow.objects.filter(pk=vote).update(status="closed")
    assert dossier_of(row).files["roll.json"] == before


def test_weights_exchanged_in_the_table_while_a_secret_vote_is_open_change_no_ballot() -> None:
    """Set back before the close, they would leave a box with the right weights under the wrong choices."""
    panel = a_panel(6)
    bodies = [delegate.organisation for delegate in panel.delegates]
    weights = {body: Fraction(5 if nth < 3 else 1) for nth, body in enumerate(bodies) if body}
    by_weight = {"share_of": "for", "among": "expressed", "threshold": "1/2", "measure": "weight"}
    vote = an_open_vote(panel, {"secrecy": "secret", "conditions": [by_weight]}, weights=weights)
    lines = ElectorRow.objects.filter(vote=vote)
    lines.update(weight=6 - F("weight"))
    for nth, delegate in enumerate(panel.delegates):
        panel.cast(vote, delegate, Choice.AGAINST if nth < 3 else Choice.FOR, uuid4())
    lines.update(weight=6 - F("weight"))
    close_vote(panel.chair, vote)
    outcome = row_of(vote).outcome
    assert (outcome["counts"]["weight"]["for"], outcome["verdict"]) == ("3", "rejected")


@pytest.mark.parametrize("status", ["scheduled", "cancelled", "closed"])
def test_a_ballot_that_a_changed_status_lets_in_is_found_by_a_verification(status: str) -> None:
    panel = a_panel(3)
    vote, seat = a_scheduled_vote(panel, {"changeable": True}), panel.seats[of_chair(panel)]
    if status == "scheduled":
        ElectorRow.objects.create(
            id=elector_row_id(vote, seat),
            vote=vote,
            nth=0,
            elector=seat,
            organisation=of_chair(panel),
            weight=1,
        )
    else:
        open_vote(panel.chair, vote)
        for delegate in panel.delegates:
            panel.cast(vote, delegate, Choice.FOR)
    if status == "cancelled":
        cancel_vote(panel.chair, vote, {"fr": "Une erreur"})
    elif status == "closed":
        close_vote(panel.chair, vote)
    assert list(ballots_of_open_votes("default", "default")) == []
    _vote(vote).update(status="open")
    position = panel.cast(vote, panel.chair, Choice.BLANK)
    _vote(vote).update(status=status)
    assert list(ballots_of_open_votes("default", "default")) == [Unlawful(position)]


def of_chair(panel: Panel) -> UUID:
    body = panel.chair.organisation
    assert body
    return body
