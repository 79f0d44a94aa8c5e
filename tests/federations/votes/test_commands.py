"""Votes from the opening to the outcome, on the database of this test run."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connections

from federations.membership.commands import end_mandate
from federations.membership.rules import Role
from federations.proposals.projection import ProposalRow
from federations.votes import workflow
from federations.votes.aggregate import (
    NOTICE,
    ClosingTimeNotReached,
    EndAlreadyAnnounced,
    EndNotAnnounced,
    EndTooSoon,
    OpeningTimeNotReached,
    TooFarAhead,
    VoteNotOpen,
    VotingIsOver,
)
from federations.votes.ballot import (
    AlreadyVoted,
    DelegateHasVoted,
    NoMandateForSeat,
    ReceiptMissing,
    ReceiptTaken,
)
from federations.votes.commands import (
    NotRunByYou,
    announce_end,
    cancel_vote,
    cast_ballot,
    close_vote,
    open_vote,
)
from federations.votes.projection import (
    ElectorRow,
    OpenBox,
    SealedBox,
    VoteRow,
    canonical_box,
    elector_rows,
    tally_rows,
)
from federations.votes.rules import Choice
from federations.votes.workflow import openings_and_closings
from federations.working_groups.aggregate import GroupArchived
from federations.working_groups.commands import archive_group, give_seat, withdraw_seat
from majlis.domain import NotFound
from majlis.eventstore.command import Busy
from majlis.eventstore.models import Fact
from majlis.eventstore.store import read_log
from tests.support.clock import clock_moved
from tests.support.people import a_person, signed_in
from tests.support.world import (
    MAJORITY,
    a_draft,
    a_member,
    a_panel,
    a_scheduled_vote,
    a_submitted_proposal,
    an_open_vote,
    an_organisation,
    close_at_its_end,
)

pytestmark = pytest.mark.django_db

SECRET = {"secrecy": "secret"}
HIDDEN = {"secrecy": "hidden"}


def run_timetable(now: datetime) -> None:
    for act in openings_and_closings(now):
        act()


def _outcome(vote: UUID) -> dict[str, Any]:
    outcome: dict[str, Any] | None = VoteRow.objects.get(pk=vote).outcome
    assert outcome
    return outcome


def test_a_vote_adopts_its_proposal_in_the_same_transaction() -> None:
    panel = a_panel(3)
    proposal = a_submitted_proposal(panel.group, panel.delegates[-1])
    vote = an_open_vote(panel, proposal=proposal)
    for delegate in panel.delegates:
        panel.cast(vote, delegate, Choice.FOR)
    close_vote(panel.chair, vote)
    assert ProposalRow.objects.get(pk=proposal).status == "adopted"
    closed, adopted = Fact.objects.order_by("-position")[:2][::-1]
    assert (closed.topic, adopted.topic) == ("vote.closed", "proposal.adopted")
    assert adopted.cause == closed.id
    assert adopted.organisation == panel.chair.organisation


@pytest.mark.parametrize(
    ("choices", "status"),
    [
        ([Choice.FOR, Choice.AGAINST, Choice.AGAINST], "rejected"),
        ([Choice.FOR], "lapsed"),
    ],
    ids=["rejected", "without a quorum"],
)
def test_a_failed_vote_rejects_its_proposal_or_lets_it_lapse(
    choices: list[Choice], status: str
) -> None:
    panel = a_panel(3)
    proposal = a_submitted_proposal(panel.group, panel.delegates[-1])
    vote = an_open_vote(panel, proposal=proposal)
    for delegate, choice in zip(panel.delegates, choices, strict=False):
        panel.cast(vote, delegate, choice)
    close_at_its_end(panel.chair, vote)
    assert ProposalRow.objects.get(pk=proposal).status == status


def test_a_cancelled_vote_returns_its_proposal_to_submitted() -> None:
    panel = a_panel(3)
    proposal = a_submitted_proposal(panel.group, panel.delegates[-1])
    vote = an_open_vote(panel, proposal=proposal)
    cancel_vote(panel.chair, vote, {"fr": "Question mal posée"})
    assert ProposalRow.objects.get(pk=proposal).status == "submitted"
    assert VoteRow.objects.get(pk=vote).reason == {"fr": "Question mal posée"}


def test_an_administrator_can_open_a_vote_and_a_delegate_cannot() -> None:
    panel = a_panel(3)
    vote = a_scheduled_vote(panel)
    with pytest.raises(NotRunByYou):
        open_vote(panel.delegates[1], vote)
    with pytest.raises(NotFound):
        open_vote(a_person("Une passante"), vote)
    open_vote(a_person("Administration", administrator=True), vote)


def test_a_ballot_is_cast_for_the_seats_organisation() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    one, other = panel.delegates[:2]
    with pytest.raises(NoMandateForSeat):
        cast_ballot(one, vote, panel.seats[other.organisation], Choice.FOR)
    cast_ballot(replace(one, organisation=None), vote, panel.seats[one.organisation], Choice.FOR)
    assert list(read_log())[-1].actor.organisation == one.organisation


def test_a_secretary_cannot_cast_a_seats_ballot() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    body = panel.delegates[0].organisation
    assert body
    with pytest.raises(NoMandateForSeat):
        cast_ballot(a_member(body, Role.SECRETARY), vote, panel.seats[body], Choice.FOR)


def test_a_person_whose_mandate_ended_cannot_cast_a_ballot() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    delegate = panel.delegates[1]
    assert delegate.mandate
    end_mandate(a_person("Administration", administrator=True), delegate.mandate)
    with pytest.raises((NoMandateForSeat, NotFound)):
        panel.cast(vote, delegate, Choice.FOR)


def test_an_alternate_may_vote_only_before_the_delegate() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, {"changeable": True})
    delegate = panel.delegates[1]
    assert delegate.organisation
    alternate = a_member(delegate.organisation, Role.ALTERNATE)
    panel.cast(vote, alternate, Choice.FOR)
    panel.cast(vote, delegate, Choice.AGAINST, replaces=alternate)
    with pytest.raises(DelegateHasVoted):
        panel.cast(vote, alternate, Choice.FOR)


def test_a_second_ballot_of_an_elector_is_refused() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    panel.cast(vote, panel.delegates[0], Choice.FOR)
    with pytest.raises(AlreadyVoted):
        panel.cast(vote, panel.delegates[0], Choice.AGAINST)


def test_a_member_mandated_after_the_opening_may_cast_the_seats_ballot() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    newcomer = a_member(panel.delegates[0].organisation or panel.group)
    assert ElectorRow.objects.filter(vote=vote).count() == 3
    panel.cast(vote, newcomer, Choice.FOR)  # the ballot belongs to the seat, whoever may act for it


def test_an_elector_whose_seat_was_withdrawn_still_sees_the_vote_and_casts() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    delegate = panel.delegates[2]
    administrator = a_person("Administration", administrator=True)
    withdraw_seat(administrator, panel.seats[delegate.organisation])
    assert signed_in(delegate).get(f"/api/votes/{vote}").status_code == 200
    panel.cast(vote, delegate, Choice.FOR)
    assert ElectorRow.objects.get(vote=vote, voted=True).organisation == delegate.organisation


def test_the_electors_of_a_vote_of_persons_are_the_seat_holders() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, {"electors": "persons"})
    person = panel.delegates[0].person
    assert person
    cast_ballot(panel.delegates[0], vote, person, Choice.FOR)
    assert ElectorRow.objects.get(vote=vote, voted=True).person == person


def test_hidden_choices_are_withheld_until_the_close() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, HIDDEN)
    for delegate in panel.delegates:
        panel.cast(vote, delegate, Choice.AGAINST)
    row = VoteRow.objects.get(pk=vote)
    [tally] = tally_rows([row])
    assert (tally["cast"], tally["counts"], tally["conditions"]) == (3, None, None)
    assert tally["quorum"]["met"]
    lines = list(ElectorRow.objects.filter(vote=vote))
    assert {line["choice"] for line in elector_rows(lines)} == {None}
    log = signed_in(a_person("Administration", administrator=True))
    ballots = log.get(f"/api/log?object={vote}&topic=ballot.cast").json()["results"]
    assert [(line["withheld"], line["args"].get("choice")) for line in ballots] == [
        (True, None)
    ] * 3
    close_vote(panel.chair, vote)
    ballots = log.get(f"/api/log?object={vote}&topic=ballot.cast").json()["results"]
    assert {line["args"]["choice"] for line in ballots} == {"against"}
    assert {line["choice"] for line in elector_rows(lines)} == {"against"}
    assert _outcome(vote)["verdict"] == "rejected"


def test_a_secret_vote_counts_the_box_and_keeps_no_choice_in_the_log() -> None:
    panel = a_panel(4)
    vote = an_open_vote(panel, SECRET)
    for delegate, choice in zip(
        panel.delegates, [Choice.FOR, Choice.FOR, Choice.AGAINST], strict=False
    ):
        panel.cast(vote, delegate, choice, uuid4())
    assert OpenBox.objects.filter(vote=vote).count() == 3
    close_at_its_end(panel.chair, vote)
    row = VoteRow.objects.get(pk=vote)
    assert _outcome(vote)["counts"]["persons"]["for"] == 2
    assert _outcome(vote)["counts"]["persons"]["roll"] == 4
    assert not OpenBox.objects.exists()
    lines = list(
        SealedBox.objects.filter(vote=vote)
        .order_by("receipt")
        .values_list("receipt", "choice", "college", "weight")
    )
    assert sha256(canonical_box(lines).encode()).hexdigest() == row.box
    recorded = Fact.objects.filter(topic="participation.recorded")
    assert recorded.count() == 3
    assert not any("against" in fact.state or '"for"' in fact.state for fact in recorded)
    assert set(ElectorRow.objects.filter(vote=vote).values_list("choice", flat=True)) == {None}


@pytest.mark.parametrize("rule", [{}, SECRET], ids=["named", "secret"])
def test_a_vote_without_an_announced_end_closes_only_when_everybody_has_voted(
    rule: dict[str, Any],
) -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, rule)
    for delegate in panel.delegates:
        with pytest.raises(EndNotAnnounced):
            close_vote(panel.chair, vote)
        panel.cast(vote, delegate, Choice.FOR, uuid4())
    close_vote(panel.chair, vote)
    assert _outcome(vote)["verdict"] == "adopted"


def test_an_announced_end_is_ahead_final_and_closes_the_vote() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    panel.cast(vote, panel.chair, Choice.FOR)
    now = datetime.now(UTC)
    # The chair sees who has voted, and ends the vote before the others can.
    soon = {"closes_at": (now + timedelta(seconds=0.6)).isoformat()}
    answer = signed_in(panel.chair).post(f"/api/votes/{vote}/end", soon, format="json")
    assert (answer.status_code, answer.json()["code"]) == (422, EndTooSoon.code)
    with pytest.raises(NotRunByYou):
        announce_end(panel.delegates[1], vote, now + timedelta(hours=1))
    end = now + NOTICE + timedelta(seconds=10)
    announce_end(panel.chair, vote, end)
    assert VoteRow.objects.get(pk=vote).closes_at == end
    with pytest.raises(EndAlreadyAnnounced):
        announce_end(panel.chair, vote, now + timedelta(hours=2))
    with pytest.raises(ClosingTimeNotReached):
        close_vote(panel.chair, vote)
    panel.cast(vote, panel.delegates[1], Choice.FOR)
    with clock_moved(NOTICE + timedelta(seconds=10)):
        with pytest.raises(VotingIsOver):
            panel.cast(vote, panel.delegates[2], Choice.FOR)
        run_timetable(datetime.now(UTC))
    assert VoteRow.objects.get(pk=vote).status == "closed"


def test_a_secret_ballot_without_a_receipt_is_refused_and_records_nothing() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, SECRET)
    with pytest.raises(ReceiptMissing):
        panel.cast(vote, panel.delegates[0], Choice.FOR)
    assert not OpenBox.objects.exists()
    assert not Fact.objects.filter(topic="participation.recorded").exists()


def test_a_scheduled_vote_opens_once_at_its_opening_time() -> None:
    panel = a_panel(3)
    now = datetime.now(UTC)
    vote = a_scheduled_vote(
        panel, opens_at=now + timedelta(hours=1), closes_at=now + timedelta(hours=2)
    )
    run_timetable(now)
    assert VoteRow.objects.get(pk=vote).status == "scheduled"
    with clock_moved(timedelta(hours=1)):
        run_timetable(now + timedelta(hours=1))
        run_timetable(now + timedelta(hours=1))
    assert VoteRow.objects.get(pk=vote).status == "open"
    assert Fact.objects.filter(topic="vote.opened").count() == 1
    assert Fact.objects.get(topic="vote.opened").actor_kind == "system"


def test_the_bureau_does_not_open_a_vote_before_its_announced_opening() -> None:
    panel = a_panel(3)
    opens_at = datetime.now(UTC) + timedelta(minutes=30)
    vote = a_scheduled_vote(panel, opens_at=opens_at)
    answer = signed_in(panel.chair).post(f"/api/votes/{vote}/open")
    assert (answer.status_code, answer.json()["code"]) == (409, OpeningTimeNotReached.code)
    # A timetable whose clock is ahead of the command's does not cancel it either.
    with pytest.raises(OpeningTimeNotReached):
        run_timetable(opens_at)
    assert VoteRow.objects.get(pk=vote).status == "scheduled"
    with clock_moved(timedelta(minutes=30)):
        open_vote(panel.chair, vote)


def test_a_vote_does_not_close_in_a_thousand_years() -> None:
    panel = a_panel(3)
    asked = {"group": str(panel.group), "question": {"fr": "Oui ?"}, "rule": MAJORITY}
    far = "3026-01-01T00:00:00Z"
    chair = signed_in(panel.chair)
    for times in {"closes_at": far}, {"opens_at": far}, {"opens_at": far, "closes_at": far}:
        answer = chair.post("/api/votes", {**asked, **times}, format="json")
        assert answer.status_code == 422, times
    vote = an_open_vote(panel)
    answer = chair.post(f"/api/votes/{vote}/end", {"closes_at": far}, format="json")
    assert (answer.status_code, answer.json()["code"]) == (422, TooFarAhead.code)


def test_a_scheduled_vote_that_cannot_open_is_cancelled_once_with_the_reason() -> None:
    panel = a_panel(2)
    now = datetime.now(UTC)
    vote = a_scheduled_vote(panel, SECRET, opens_at=now)
    run_timetable(now)
    run_timetable(now)
    row = VoteRow.objects.get(pk=vote)
    assert row.status == "cancelled"
    assert (row.refused or {})["code"] == "too-few-for-secrecy"
    assert Fact.objects.filter(topic="vote.opening-refused").count() == 1


def test_an_opening_that_failed_because_the_log_was_busy_is_retried(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = datetime.now(UTC)
    vote = a_scheduled_vote(a_panel(2), opens_at=now)

    def busy(*_: object) -> int:
        raise Busy

    with monkeypatch.context() as patch:
        patch.setattr(workflow, "open_vote", busy)
        with pytest.raises(Busy):
            run_timetable(now)
    run_timetable(now)
    assert VoteRow.objects.get(pk=vote).status == "open"


def test_a_receipt_is_refused_a_second_time_in_the_same_vote() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, SECRET)
    mine = uuid4()
    panel.cast(vote, panel.delegates[0], Choice.FOR, mine)
    with pytest.raises(ReceiptTaken):
        panel.cast(vote, panel.delegates[1], Choice.FOR, mine)
    assert OpenBox.objects.filter(vote=vote).count() == 1


def test_two_votes_with_the_same_receipts_close_each_with_its_own_box() -> None:
    panel = a_panel(3)
    votes = [an_open_vote(panel, SECRET) for _ in range(2)]
    receipts = [uuid4() for _ in panel.delegates]
    for vote, choice in zip(votes, (Choice.FOR, Choice.AGAINST), strict=True):
        for delegate, receipt in zip(panel.delegates, receipts, strict=True):
            panel.cast(vote, delegate, choice, receipt)
    for vote, chosen in zip(votes, ("for", "against"), strict=True):
        close_vote(panel.chair, vote)
        box = SealedBox.objects.filter(vote=vote)
        assert set(box.values_list("receipt", "choice")) == {(one, chosen) for one in receipts}


def test_cancelling_a_secret_vote_deletes_its_open_box() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, SECRET)
    panel.cast(vote, panel.delegates[0], Choice.FOR, uuid4())
    cancel_vote(panel.chair, vote, {"fr": "La salle est évacuée"})
    assert not OpenBox.objects.exists()


def test_a_vote_cannot_be_scheduled_in_an_unknown_or_archived_group() -> None:
    administrator = a_person(administrator=True)
    with pytest.raises(NotFound):
        a_scheduled_vote(replace(a_panel(2), group=uuid4(), delegates=[administrator]))
    panel = a_panel(2)
    archive_group(panel.chair, panel.group, "Mission accomplie")
    with pytest.raises(GroupArchived):
        a_scheduled_vote(panel)


def test_a_proposal_of_another_group_is_not_found() -> None:
    panel, other = a_panel(2), a_panel(2)
    with pytest.raises(NotFound):
        a_scheduled_vote(panel, proposal=a_draft(other.group, other.chair))


def test_the_roll_follows_the_order_in_which_the_seats_were_given() -> None:
    panel = a_panel(1)
    given = [panel.seats[panel.chair.organisation]]
    for id in (UUID(int=2), UUID(int=1)):
        give_seat(a_person(administrator=True), id, panel.group, an_organisation())
        given.append(id)
    vote = an_open_vote(panel)
    lines = ElectorRow.objects.filter(vote=vote).order_by("nth")
    assert list(lines.values_list("elector", flat=True)) == given


def test_no_ballot_is_received_between_the_closing_time_and_the_close() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, closes_at=datetime.now(UTC) + timedelta(milliseconds=300))
    threading.Event().wait(0.35)
    with pytest.raises(VotingIsOver):
        panel.cast(vote, panel.delegates[0], Choice.FOR)


@pytest.mark.django_db(transaction=True)
def test_a_ballot_cast_during_the_close_is_counted_or_refused() -> None:
    """Ballots are cast at the closing time: acknowledged ones are counted, and no others."""
    panel = a_panel(8)
    end = datetime.now(UTC) + timedelta(seconds=1)
    vote = an_open_vote(panel, closes_at=end)
    go = threading.Barrier(9)
    cast: list[str] = []

    def vote_for(nth: int) -> None:
        go.wait()
        try:
            panel.cast(vote, panel.delegates[nth], Choice.FOR)
            cast.append("cast")
        except (VoteNotOpen, VotingIsOver):
            cast.append("late")
        finally:
            connections.close_all()

    threads = [threading.Thread(target=vote_for, args=[nth]) for nth in range(8)]
    for thread in threads:
        thread.start()
    time.sleep(max(0, (end - datetime.now(UTC)).total_seconds() - 0.01))
    go.wait()
    time.sleep(0.01)
    close_vote(panel.chair, vote)
    for thread in threads:
        thread.join()
    outcome = _outcome(vote)
    assert outcome["counts"]["persons"]["cast"] == cast.count("cast")
    assert len(cast) == 8
