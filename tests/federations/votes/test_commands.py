"""Votes from the opening to the outcome, on the database of this test run."""

from __future__ import annotations

import threading
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
    AlreadyVoted,
    DelegateHasVoted,
    NoMandateForSeat,
    ReceiptMissing,
    ReceiptTaken,
    TooFewBallotsToReveal,
    VoteNotOpen,
    VotingIsOver,
)
from federations.votes.commands import (
    NotRunByYou,
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
from tests.support.people import a_person, signed_in
from tests.support.world import (
    a_draft,
    a_member,
    a_panel,
    a_scheduled_vote,
    a_submitted_proposal,
    an_open_vote,
    an_organisation,
)

pytestmark = pytest.mark.django_db

SECRET = {"secrecy": "secret"}
HIDDEN = {"secrecy": "hidden"}


def keep_time(now: datetime) -> None:
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
def test_a_vote_that_fails_says_so_to_its_proposal(choices: list[Choice], status: str) -> None:
    panel = a_panel(3)
    proposal = a_submitted_proposal(panel.group, panel.delegates[-1])
    vote = an_open_vote(panel, proposal=proposal)
    for delegate, choice in zip(panel.delegates, choices, strict=False):
        panel.cast(vote, delegate, choice)
    close_vote(panel.chair, vote)
    assert ProposalRow.objects.get(pk=proposal).status == status


def test_a_cancelled_vote_gives_its_proposal_back() -> None:
    panel = a_panel(3)
    proposal = a_submitted_proposal(panel.group, panel.delegates[-1])
    vote = an_open_vote(panel, proposal=proposal)
    cancel_vote(panel.chair, vote, {"fr": "Question mal posée"})
    assert ProposalRow.objects.get(pk=proposal).status == "submitted"
    assert VoteRow.objects.get(pk=vote).reason == {"fr": "Question mal posée"}


def test_only_the_chair_the_secretary_and_administrators_run_a_vote() -> None:
    panel = a_panel(3)
    vote = a_scheduled_vote(panel)
    with pytest.raises(NotRunByYou):
        open_vote(panel.delegates[1], vote)
    with pytest.raises(NotFound):
        open_vote(a_person("Une passante"), vote)
    open_vote(a_person("Administration", administrator=True), vote)


def test_a_ballot_needs_a_mandate_of_the_seats_organisation_and_its_hat() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    one, other = panel.delegates[:2]
    with pytest.raises(NoMandateForSeat):
        cast_ballot(one, vote, panel.seats[other.organisation], Choice.FOR)
    with pytest.raises(NoMandateForSeat):
        cast_ballot(
            replace(one, organisation=None), vote, panel.seats[one.organisation], Choice.FOR
        )


def test_a_secretary_speaks_for_no_seat() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    body = panel.delegates[0].organisation
    assert body
    with pytest.raises(NoMandateForSeat):
        cast_ballot(a_member(body, Role.SECRETARY), vote, panel.seats[body], Choice.FOR)


def test_a_mandate_that_was_ended_votes_no_more() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    delegate = panel.delegates[1]
    assert delegate.mandate
    end_mandate(a_person("Administration", administrator=True), delegate.mandate)
    with pytest.raises((NoMandateForSeat, NotFound)):
        panel.cast(vote, delegate, Choice.FOR)


def test_an_alternate_votes_only_while_the_delegate_has_not() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, {"changeable": True})
    delegate = panel.delegates[1]
    assert delegate.organisation
    alternate = a_member(delegate.organisation, Role.ALTERNATE)
    panel.cast(vote, alternate, Choice.FOR)
    panel.cast(vote, delegate, Choice.AGAINST)
    with pytest.raises(DelegateHasVoted):
        panel.cast(vote, alternate, Choice.FOR)


def test_an_elector_votes_once_whoever_holds_the_pen() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    panel.cast(vote, panel.delegates[0], Choice.FOR)
    with pytest.raises(AlreadyVoted):
        panel.cast(vote, panel.delegates[0], Choice.AGAINST)


def test_the_same_ballot_sent_twice_with_one_key_is_cast_once() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    intent = panel.delegates[0].repeating("ballot", vote)
    assert panel.cast(vote, intent, Choice.FOR) == panel.cast(vote, intent, Choice.FOR)
    assert Fact.objects.filter(topic="ballot.cast").count() == 1


def test_a_roll_frozen_at_the_opening_does_not_follow_the_group() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    newcomer = a_member(panel.delegates[0].organisation or panel.group)
    assert ElectorRow.objects.filter(vote=vote).count() == 3
    panel.cast(vote, newcomer, Choice.FOR)  # a mandate given since: the ballot is the seat's


def test_who_is_on_the_roll_sees_and_casts_though_their_seat_was_withdrawn_since() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    delegate = panel.delegates[2]
    administrator = a_person("Administration", administrator=True)
    withdraw_seat(administrator, panel.seats[delegate.organisation])
    assert signed_in(delegate).get(f"/api/votes/{vote}").status_code == 200
    panel.cast(vote, delegate, Choice.FOR)
    assert ElectorRow.objects.get(vote=vote, voted=True).organisation == delegate.organisation


def test_a_person_rule_counts_the_people_who_hold_the_seats() -> None:
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
    close_vote(panel.chair, vote)
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


def test_a_secret_vote_is_not_closed_by_hand_while_that_would_tell_whose_ballot_it_is() -> None:
    panel = a_panel(4)
    vote = an_open_vote(panel, SECRET)
    for nth, delegate in enumerate(panel.delegates[:3]):
        panel.cast(vote, delegate, Choice.FOR, uuid4())
        if nth < 2:
            with pytest.raises(TooFewBallotsToReveal):
                close_vote(panel.chair, vote)
    assert OpenBox.objects.filter(vote=vote).count() == 3
    close_vote(panel.chair, vote)
    assert VoteRow.objects.get(pk=vote).status == "closed"


def test_a_secret_ballot_without_a_receipt_writes_nothing() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, SECRET)
    with pytest.raises(ReceiptMissing):
        panel.cast(vote, panel.delegates[0], Choice.FOR)
    assert not OpenBox.objects.exists()
    assert not Fact.objects.filter(topic="participation.recorded").exists()


def test_openings_and_closings_are_carried_out_when_their_time_has_come() -> None:
    panel = a_panel(3)
    now = datetime.now(UTC)
    vote = a_scheduled_vote(
        panel, opens_at=now + timedelta(hours=1), closes_at=now + timedelta(hours=2)
    )
    keep_time(now)
    assert VoteRow.objects.get(pk=vote).status == "scheduled"
    keep_time(now + timedelta(hours=1))
    keep_time(now + timedelta(hours=1))
    assert VoteRow.objects.get(pk=vote).status == "open"
    assert Fact.objects.filter(topic="vote.opened").count() == 1
    assert Fact.objects.get(topic="vote.opened").actor_kind == "system"


def test_a_scheduled_vote_that_cannot_open_says_why_and_is_not_tried_again() -> None:
    panel = a_panel(2)
    now = datetime.now(UTC)
    vote = a_scheduled_vote(panel, SECRET, opens_at=now)
    keep_time(now)
    keep_time(now)
    row = VoteRow.objects.get(pk=vote)
    assert row.status == "cancelled"
    assert (row.refused or {})["code"] == "too-few-for-secrecy"
    assert Fact.objects.filter(topic="vote.opening-refused").count() == 1


def test_an_opening_that_others_kept_from_happening_is_tried_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = datetime.now(UTC)
    vote = a_scheduled_vote(a_panel(2), opens_at=now)

    def busy(*_: object) -> int:
        raise Busy

    with monkeypatch.context() as patch:
        patch.setattr(workflow, "open_vote", busy)
        with pytest.raises(Busy):
            keep_time(now)
    keep_time(now)
    assert VoteRow.objects.get(pk=vote).status == "open"


def test_a_receipt_is_one_ballots_even_when_its_box_is_sealed() -> None:
    panel = a_panel(3)
    first = an_open_vote(panel, SECRET)
    receipts = [uuid4() for _ in panel.delegates]
    for delegate, receipt in zip(panel.delegates, receipts, strict=True):
        panel.cast(first, delegate, Choice.FOR, receipt)
    close_vote(panel.chair, first)
    second = an_open_vote(panel, SECRET)
    with pytest.raises(ReceiptTaken):
        panel.cast(second, panel.delegates[0], Choice.FOR, receipts[0])
    mine = uuid4()
    panel.cast(second, panel.delegates[0], Choice.FOR, mine)
    with pytest.raises(ReceiptTaken):
        panel.cast(second, panel.delegates[1], Choice.FOR, mine)
    assert OpenBox.objects.filter(vote=second).count() == 1
    for delegate in panel.delegates[1:]:
        panel.cast(second, delegate, Choice.FOR, uuid4())
    close_vote(panel.chair, second)


def test_a_secret_vote_that_is_called_off_leaves_no_choice_behind() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, SECRET)
    panel.cast(vote, panel.delegates[0], Choice.FOR, uuid4())
    cancel_vote(panel.chair, vote, {"fr": "La salle est évacuée"})
    assert not OpenBox.objects.exists()


def test_nobody_votes_in_a_group_that_is_not_there_or_is_archived() -> None:
    administrator = a_person(administrator=True)
    with pytest.raises(NotFound):
        a_scheduled_vote(replace(a_panel(2), group=uuid4(), delegates=[administrator]))
    panel = a_panel(2)
    archive_group(panel.chair, panel.group, "Mission accomplie")
    with pytest.raises(GroupArchived):
        a_scheduled_vote(panel)


def test_a_proposal_of_another_group_is_not_there_whatever_its_state() -> None:
    panel, other = a_panel(2), a_panel(2)
    with pytest.raises(NotFound):
        a_scheduled_vote(panel, proposal=a_draft(other.group, other.chair))


def test_the_roll_has_its_lines_in_the_order_in_which_the_seats_were_given() -> None:
    panel = a_panel(1)
    given = [panel.seats[panel.chair.organisation]]
    for id in (UUID(int=2), UUID(int=1)):
        give_seat(a_person(administrator=True), id, panel.group, an_organisation())
        given.append(id)
    vote = an_open_vote(panel)
    lines = ElectorRow.objects.filter(vote=vote).order_by("nth")
    assert list(lines.values_list("elector", flat=True)) == given


def test_after_the_closing_time_no_ballot_is_received_even_if_nobody_closed_yet() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, closes_at=datetime.now(UTC) + timedelta(milliseconds=300))
    threading.Event().wait(0.35)
    with pytest.raises(VotingIsOver):
        panel.cast(vote, panel.delegates[0], Choice.FOR)


@pytest.mark.django_db(transaction=True)
def test_no_ballot_slips_in_after_the_count() -> None:
    """Ballots are cast while the chair closes: acknowledged ones are counted, and no others."""
    panel = a_panel(8)
    vote = an_open_vote(panel)
    go = threading.Barrier(9)
    cast: list[str] = []

    def vote_for(nth: int) -> None:
        go.wait()
        try:
            panel.cast(vote, panel.delegates[nth], Choice.FOR)
            cast.append("cast")
        except VoteNotOpen:
            cast.append("late")
        finally:
            connections.close_all()

    threads = [threading.Thread(target=vote_for, args=[nth]) for nth in range(8)]
    for thread in threads:
        thread.start()
    go.wait()
    close_vote(panel.chair, vote)
    for thread in threads:
        thread.join()
    outcome = _outcome(vote)
    assert outcome["counts"]["persons"]["cast"] == cast.count("cast")
    assert len(cast) == 8
