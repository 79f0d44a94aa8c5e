"""Secret votes whose box is destroyed unopened: the quorum is missed, or too few people took part."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import pytest

from federations.proposals.projection import ProposalRow
from federations.votes import box
from federations.votes.commands import cast_ballot, close_vote
from federations.votes.dossier import dossier_of
from federations.votes.projection import OpenBox, SealedBox, VoteRow
from federations.votes.rules import Choice
from tests.support.dossiers import findings
from tests.support.people import acting_for, signed_in
from tests.support.world import (
    Panel,
    a_mandate,
    a_panel,
    a_submitted_proposal,
    an_open_vote,
    close_at_its_end,
)

pytestmark = pytest.mark.django_db(transaction=True)

SECRET = {"secrecy": "secret"}


def outcome_of(vote: UUID) -> dict[str, Any]:
    outcome = VoteRow.objects.get(pk=vote).outcome
    assert isinstance(outcome, dict)
    return outcome


def cast_all(panel: Panel, vote: UUID, ballots: int) -> None:
    for delegate in panel.delegates[:ballots]:
        panel.cast(vote, delegate, Choice.FOR, uuid4())


@pytest.mark.parametrize(
    ("seats", "ballots", "verdict"),
    [(4, 0, "no_quorum"), (4, 1, "too_few"), (4, 2, "too_few"), (8, 3, "no_quorum")],
)
def test_a_secret_vote_without_a_quorum_or_with_too_few_ballots_reveals_no_choice(
    seats: int, ballots: int, verdict: str
) -> None:
    panel = a_panel(seats)
    proposal = a_submitted_proposal(panel.group, panel.delegates[-1])
    vote = an_open_vote(panel, SECRET, proposal=proposal)
    cast_all(panel, vote, ballots)
    assert box._path(vote).exists()
    close_at_its_end(panel.chair, vote)
    row, outcome = VoteRow.objects.get(pk=vote), outcome_of(vote)
    assert (row.status, row.box, outcome["verdict"]) == ("closed", None, verdict)
    assert (outcome["counts"], outcome["conditions"]) == (None, [])
    assert outcome["quorum"]["counted"] == ballots
    assert not OpenBox.objects.exists()
    assert not SealedBox.objects.exists()
    assert not box._path(vote).exists()
    # The group may put the same proposal to the vote again.
    assert ProposalRow.objects.get(pk=proposal).status == "lapsed"
    an_open_vote(panel, SECRET, proposal=proposal)


def test_the_dossier_and_the_page_of_a_vote_without_a_quorum_show_participation_alone() -> None:
    panel = a_panel(8)
    vote = an_open_vote(panel, SECRET)
    cast_all(panel, vote, 3)
    close_at_its_end(panel.chair, vote)
    made = dossier_of(VoteRow.objects.get(pk=vote))
    assert "box.json" not in made.files
    found = findings(made.packed())
    assert (found["outcome"], found["end"], "box" in found) == (True, True, False)
    assert False not in found.values()
    said = made.read("vote.json")["outcome_in_words"]["en"]
    assert "Nothing is decided, so the choices are revealed to nobody" in said
    chair = signed_in(panel.chair)
    rows = {row["kind"]: row for row in chair.get(f"/api/votes/{vote}").json()["rows"]}
    assert (rows["vote"]["box"], rows["vote"]["outcome"]["counts"]) == (None, None)
    assert (rows["tally"]["cast"], rows["tally"]["counts"]) == (3, None)
    assert chair.get(f"/api/votes/{vote}/box").json()["results"] == []
    assert chair.get(f"/api/votes/{vote}/dossier.pdf").status_code == 200


@pytest.mark.parametrize("people", [1, 2])
def test_three_ballots_cast_by_fewer_than_three_people_keep_the_box_closed(people: int) -> None:
    """Each person knows the choices of their own ballots, so the counts would reveal the others'."""
    panel = a_panel(3)
    vote = an_open_vote(panel, SECRET)
    for nth, delegate in enumerate(panel.delegates):
        body, by = delegate.organisation, panel.delegates[min(nth, people - 1)]
        assert body
        mandate = by.mandate if by is delegate else a_mandate(by, body)
        cast_ballot(acting_for(by, body, mandate), vote, panel.seats[body], Choice.FOR, uuid4())
    close_vote(panel.chair, vote)
    row = VoteRow.objects.get(pk=vote)
    assert (row.box, outcome_of(vote)["verdict"]) == (None, "too_few")
    assert not SealedBox.objects.exists()
    assert False not in findings(dossier_of(row).packed()).values()


def test_one_college_with_too_few_ballots_keeps_the_whole_box_closed() -> None:
    panel = a_panel(6)
    bodies = [delegate.organisation for delegate in panel.delegates]
    colleges = {body: "ab"[nth % 2] for nth, body in enumerate(bodies) if body}
    rule = {**SECRET, "colleges": {"a": [], "b": []}}
    vote = an_open_vote(panel, rule, colleges=colleges)
    cast_all(panel, vote, 5)
    close_at_its_end(panel.chair, vote)
    assert outcome_of(vote)["verdict"] == "too_few"
