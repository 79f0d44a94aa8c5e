"""Recipients of notices about a proposal: its authors, the group's officers, its supporters."""

from __future__ import annotations

import pytest

from federations.proposals.aggregate import Verdict
from federations.proposals.commands import (
    add_coauthor,
    put_to_vote,
    record_outcome,
    remove_coauthor,
    save_version,
    submit,
    support,
    withdraw,
)
from federations.working_groups.commands import withdraw_seat
from majlis.domain import Actor, new_id
from tests.support.notices import notice_reasons, notices_of, notified
from tests.support.world import a_draft, a_member, a_panel, a_submitted_proposal, a_text

pytestmark = pytest.mark.django_db(transaction=True)

SYSTEM = Actor.system("test")


def test_versions_of_a_draft_notify_coauthors_and_its_submission_the_chair() -> None:
    panel = a_panel(3)
    chair, author, other = panel.delegates
    assert other.person
    text = a_draft(panel.group, author)
    with notified():
        add_coauthor(author, text, other.person)
        save_version(author, text, 1, a_text("Autrement dit."))
    assert notice_reasons(chair) == []
    [notice] = notices_of(other)
    assert (notice.topic, notice.reason, notice.count) == ("proposal.version-saved", "coauthor", 2)
    assert notice.args == {"version": 2}
    with notified():
        submit(author, text)
    assert notice_reasons(chair) == [("proposal.submitted", "chair")]
    with notified():
        save_version(chair, text, 2, a_text("Encore autrement."))
    assert notice_reasons(author) == [("proposal.version-saved", "author")]


def test_adding_and_removing_a_coauthor_notify_them() -> None:
    panel = a_panel(3)
    _, author, other = panel.delegates
    assert other.person
    with notified():
        text = a_draft(panel.group, author)
        add_coauthor(author, text, other.person)
    assert notices_of(other)[0].args == {"you": "yes"}
    with notified():
        remove_coauthor(author, text, other.person)
    [notice] = notices_of(other)
    assert (notice.topic, notice.args) == ("proposal.coauthor-removed", {"you": "yes"})


def test_a_support_notifies_the_author_with_the_organisations_name() -> None:
    panel = a_panel(3)
    _, author, other = panel.delegates
    text = a_submitted_proposal(panel.group, author)
    with notified():
        support(other, text)
    [notice] = notices_of(author)
    assert (notice.topic, notice.args["organisation"]["fr"][:10]) == (
        "proposal.supported",
        "Fédération",
    )
    assert notice_reasons(panel.chair) == []


def test_a_vote_and_its_decision_notify_authors_supporters_and_the_chair() -> None:
    panel = a_panel(4)
    chair, author, supporter, bystander = panel.delegates
    assert supporter.organisation
    colleague = a_member(supporter.organisation)
    text, vote = a_submitted_proposal(panel.group, author), new_id()
    support(supporter, text)
    with notified():
        put_to_vote(chair, text, vote)
    for person, reason in ((author, "author"), (supporter, "supporter"), (colleague, "supporter")):
        assert notice_reasons(person) == [("proposal.put-to-vote", reason)]
    with notified():
        record_outcome(SYSTEM, text, vote, Verdict.ADOPTED)
    assert notice_reasons(chair) == [("proposal.adopted", "chair")]
    assert notice_reasons(author) == [("proposal.adopted", "author")]
    assert notices_of(author)[0].kind == "decisions"
    assert notice_reasons(bystander) == []


def test_a_coauthor_who_no_longer_sees_the_proposal_is_not_notified() -> None:
    panel = a_panel(3)
    _, author, other = panel.delegates
    assert other.person
    text = a_draft(panel.group, author)
    add_coauthor(author, text, other.person)
    withdraw_seat(panel.chair, panel.seats[other.organisation])
    with notified():
        withdraw(panel.chair, text)
    assert notice_reasons(author) == [("proposal.withdrawn", "author")]
    assert notice_reasons(other) == []
