"""The rules of a proposal: given facts, when a command, then new facts or a refusal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from eventsourcing.domain import AggregateEvent

from federations.proposals.aggregate import (
    AlreadyAuthor,
    AlreadyDecided,
    AlreadySubmitted,
    AlreadySupported,
    AlreadyWithdrawn,
    Frozen,
    LanguageHasAuthority,
    NotACoauthor,
    NotAnAuthor,
    NotAnOfficer,
    NotASupporter,
    NothingWritten,
    NotUnderThisVote,
    NotYetSubmitted,
    Proposal,
    ProposalStatus,
    SectionsUnwritten,
    SomeoneWasFaster,
    UnderVote,
    Verdict,
    VersionFromNowhere,
)
from federations.proposals.rules import (
    LONGEST_TITLE,
    Language,
    TextNotWellFormed,
    TitleMissing,
    TitleTooLong,
    hash_of,
)
from majlis.domain import DomainError, NotFound, new_id
from majlis.eventstore.encoding import decode, encode

GROUP, AUTHOR, OTHER, OFFICER, ORGANISATION, VOTE = (new_id() for _ in range(6))
TITLE = {"fr": "Une filière du textile recyclé"}


def text(words: str = "Le groupe propose.") -> list[dict[str, Any]]:
    content = [{"type": "text", "text": words}] if words else []
    return [{"id": str(UUID(int=1)), "type": "paragraph", "level": 0, "content": content}]


def a_draft(words: str = "Le groupe propose.") -> Proposal:
    proposal = Proposal.draft(
        id=new_id(),
        group=GROUP,
        reference="P-2026-0042",
        author=AUTHOR,
        organisation=ORGANISATION,
        language=Language.FRENCH,
        title=TITLE,
        blocks=text(words),
    )
    proposal.collect_events()
    return proposal


def a_submitted_proposal() -> Proposal:
    return given(a_draft(), lambda it: it.submit(by=AUTHOR, officer=False))


def a_proposal_under_vote() -> Proposal:
    return given(a_submitted_proposal(), lambda it: it.put_to_vote(VOTE))


def a_proposal_after(verdict: Verdict) -> Proposal:
    return given(a_proposal_under_vote(), lambda it: it.record_outcome(VOTE, verdict))


def a_withdrawn_proposal() -> Proposal:
    return given(a_draft(), lambda it: it.withdraw(by=AUTHOR, officer=False))


def given(proposal: Proposal, *acts: Any) -> Proposal:
    for act in acts:
        act(proposal)
    proposal.collect_events()
    return proposal


def decided(proposal: Proposal) -> list[dict[str, Any]]:
    """The topics and fields of the new facts."""
    envelope = {"originator_id", "originator_version", "timestamp", "originator_topic"}
    return [
        {
            "topic": type(fact).TOPIC,  # type: ignore[attr-defined]
            **{name: value for name, value in vars(fact).items() if name not in envelope},
        }
        for fact in proposal.collect_events()
    ]


def save(proposal: Proposal, based_on: int, words: str, by: UUID = AUTHOR, **how: bool) -> None:
    officer = how.get("officer", False)
    proposal.save_version(based_on, text(words), by=by, organisation=None, officer=officer)


def translate(proposal: Proposal, language: Language = Language.ARABIC, **how: Any) -> None:
    proposal.translate(
        how.get("version", 1),
        language,
        how.get("title", "شعبة"),
        text("نص"),
        by=how.get("by", AUTHOR),
        organisation=None,
        officer=how.get("officer", False),
    )


# --- drafting ---


def test_a_draft_has_a_reference_an_author_and_a_first_version() -> None:
    proposal = Proposal.draft(
        id=new_id(),
        group=GROUP,
        reference="P-2026-0042",
        author=AUTHOR,
        organisation=ORGANISATION,
        language=Language.FRENCH,
        title=TITLE,
        blocks=text(),
    )
    drafted, saved = decided(proposal)
    assert (drafted["topic"], drafted["reference"]) == ("proposal.drafted", "P-2026-0042")
    assert (drafted["author"], drafted["organisation"]) == (AUTHOR, ORGANISATION)
    assert (saved["topic"], saved["number"], saved["based_on"]) == ("proposal.version-saved", 1, 0)
    assert (saved["text"].blocks, saved["text"].hash) == (text(), hash_of(text()))
    assert (saved["text"].by, saved["text"].organisation) == (AUTHOR, ORGANISATION)
    assert proposal.space == GROUP


@pytest.mark.parametrize(
    ("title", "refusal"),
    [
        ({}, TitleMissing),
        ({"ar": "شعبة"}, TitleMissing),
        ({"fr": "  "}, TitleMissing),
        ({"fr": "x" * (LONGEST_TITLE + 1)}, TitleTooLong),
        ({"fr": "a\x00"}, TextNotWellFormed),
        ({"fr": "Titre", "de": "Titel"}, TextNotWellFormed),
    ],
)
def test_an_invalid_title_is_refused(title: dict[str, str], refusal: type[DomainError]) -> None:
    proposal = a_draft()
    with pytest.raises(refusal):
        proposal.retitle(title, by=AUTHOR, officer=False)


def test_setting_the_same_title_again_records_nothing() -> None:
    proposal = a_draft()
    proposal.retitle(TITLE, by=AUTHOR, officer=False)
    proposal.retitle({"fr": "Autre"}, by=AUTHOR, officer=False)
    assert decided(proposal) == [{"topic": "proposal.retitled", "title": {"fr": "Autre"}}]


# --- versions ---


def test_a_save_based_on_the_latest_version_records_the_next() -> None:
    proposal = a_draft()
    save(proposal, 1, "Deuxième")
    (saved,) = decided(proposal)
    assert (saved["number"], saved["based_on"]) == (2, 1)
    assert (proposal.number, proposal.hash) == (2, hash_of(text("Deuxième")))


def test_saving_the_same_text_again_records_nothing() -> None:
    proposal = given(a_draft(), lambda it: save(it, 1, "Deuxième"))
    save(proposal, 2, "Deuxième")
    save(proposal, 1, "Deuxième")
    assert decided(proposal) == []


def test_a_save_based_on_an_outdated_version_is_refused() -> None:
    proposal = given(a_draft(), lambda it: save(it, 1, "La première"))
    with pytest.raises(SomeoneWasFaster) as refusal:
        save(proposal, 1, "La seconde")
    assert refusal.value.args_for_words == {"latest": 2}
    assert decided(proposal) == []


def test_restoring_an_earlier_text_records_a_new_version() -> None:
    proposal = given(a_draft("Premier"), lambda it: save(it, 1, "Deuxième"))
    save(proposal, 2, "Premier")
    assert [fact["number"] for fact in decided(proposal)] == [3]


def test_a_save_based_on_an_unknown_version_is_refused() -> None:
    with pytest.raises(VersionFromNowhere):
        save(a_draft(), 2, "Autre")


def test_a_malformed_text_is_refused() -> None:
    proposal = a_draft()
    with pytest.raises(TextNotWellFormed):
        proposal.save_version(1, "text", by=AUTHOR, organisation=None, officer=False)
    assert decided(proposal) == []


def test_only_authors_and_officers_write_a_draft() -> None:
    proposal = given(
        a_draft(),
        lambda it: it.add_coauthor(OTHER, by=AUTHOR, officer=False),
        lambda it: save(it, 1, "Du co-auteur", by=OTHER),
        lambda it: save(it, 2, "Du rapporteur", by=OFFICER, officer=True),
    )
    with pytest.raises(NotAnAuthor):
        save(proposal, 3, "D’un passant", by=new_id())
    assert proposal.number == 3


def test_only_officers_write_a_submitted_proposal() -> None:
    proposal = a_submitted_proposal()
    with pytest.raises(NotAnOfficer):
        save(proposal, 1, "De l’auteur")
    with pytest.raises(NotAnOfficer):
        proposal.retitle({"fr": "Autre"}, by=AUTHOR, officer=False)
    save(proposal, 1, "Du rapporteur", by=OFFICER, officer=True)
    assert [fact["number"] for fact in decided(proposal)] == [2]
    assert proposal.status is ProposalStatus.SUBMITTED


# --- translations ---


def test_a_translation_belongs_to_a_version_and_sets_the_title_in_its_language() -> None:
    proposal = a_draft()
    translate(proposal)
    (fact,) = decided(proposal)
    assert (fact["version"], fact["language"], fact["title"]) == (1, Language.ARABIC, "شعبة")
    assert fact["text"].hash == hash_of(text("نص"))
    assert proposal.title == {**TITLE, "ar": "شعبة"}


def test_only_a_changed_translation_is_recorded_again() -> None:
    proposal = given(a_draft(), translate)
    translate(proposal)
    assert decided(proposal) == []
    translate(proposal, title="شعبة النسيج")
    assert len(decided(proposal)) == 1


def test_a_translation_into_the_authoritative_language_is_refused() -> None:
    with pytest.raises(LanguageHasAuthority):
        translate(a_draft(), Language.FRENCH)


@pytest.mark.parametrize("version", [0, 2])
def test_a_translation_of_an_unknown_version_is_not_found(version: int) -> None:
    with pytest.raises(NotFound):
        translate(a_draft(), version=version)


def test_only_officers_translate_an_adopted_proposal() -> None:
    proposal = a_proposal_after(Verdict.ADOPTED)
    with pytest.raises(NotAnOfficer):
        translate(proposal)
    translate(proposal, officer=True)
    assert len(decided(proposal)) == 1


# --- co-authors and supporters ---


def test_an_author_cannot_be_added_again() -> None:
    proposal = given(a_draft(), lambda it: it.add_coauthor(OTHER, by=AUTHOR, officer=False))
    for person in (AUTHOR, OTHER):
        with pytest.raises(AlreadyAuthor):
            proposal.add_coauthor(person, by=AUTHOR, officer=False)


def test_a_stranger_cannot_add_a_coauthor() -> None:
    with pytest.raises(NotAnAuthor):
        a_draft().add_coauthor(OTHER, by=OTHER, officer=False)


def test_a_coauthor_may_leave_and_a_stranger_cannot_remove_them() -> None:
    proposal = given(a_draft(), lambda it: it.add_coauthor(OTHER, by=AUTHOR, officer=False))
    with pytest.raises(NotAnAuthor):
        proposal.remove_coauthor(OTHER, by=new_id(), officer=False)
    proposal.submit(by=AUTHOR, officer=False)
    proposal.remove_coauthor(OTHER, by=OTHER, officer=False)
    assert proposal.coauthors == set()
    with pytest.raises(NotACoauthor):
        proposal.remove_coauthor(OTHER, by=OTHER, officer=False)


def test_an_organisation_supports_each_version_once() -> None:
    proposal = a_draft()
    proposal.support(ORGANISATION)
    with pytest.raises(AlreadySupported):
        proposal.support(ORGANISATION)
    save(proposal, 1, "Deuxième")
    proposal.support(ORGANISATION)
    assert [fact.get("version") for fact in decided(proposal)] == [1, None, 2]


def test_support_is_withdrawn_once() -> None:
    proposal = given(a_draft(), lambda it: it.support(ORGANISATION))
    proposal.withdraw_support(ORGANISATION)
    with pytest.raises(NotASupporter):
        proposal.withdraw_support(ORGANISATION)


# --- submission, vote and decision ---


def test_a_draft_is_submitted_once_by_its_authors() -> None:
    proposal = a_draft()
    with pytest.raises(NotAnAuthor):
        proposal.submit(by=OTHER, officer=False)
    proposal.submit(by=AUTHOR, officer=False)
    assert decided(proposal) == [{"topic": "proposal.submitted", "version": 1}]
    with pytest.raises(AlreadySubmitted):
        proposal.submit(by=AUTHOR, officer=False)


def test_an_empty_text_cannot_be_submitted_or_put_to_the_vote() -> None:
    with pytest.raises(NothingWritten):
        a_draft("").submit(by=AUTHOR, officer=False)
    proposal = given(a_submitted_proposal(), lambda it: save(it, 1, " ", OFFICER, officer=True))
    with pytest.raises(NothingWritten):
        proposal.put_to_vote(VOTE)


def test_a_text_with_an_instruction_of_the_template_is_neither_submitted_nor_put_to_the_vote() -> (
    None
):
    instruction = "Ce que le groupe décide."
    with pytest.raises(SectionsUnwritten) as refusal:
        a_draft(instruction).submit(by=AUTHOR, officer=False)
    assert refusal.value.args_for_words["sections"] == "Objet"
    proposal = given(
        a_submitted_proposal(), lambda it: save(it, 1, instruction, OFFICER, officer=True)
    )
    with pytest.raises(SectionsUnwritten):
        proposal.put_to_vote(VOTE)


def test_a_draft_cannot_be_put_to_the_vote() -> None:
    with pytest.raises(NotYetSubmitted):
        a_draft().put_to_vote(VOTE)


def test_putting_to_the_vote_freezes_the_last_version_with_its_hash() -> None:
    proposal = given(a_submitted_proposal(), lambda it: save(it, 1, "Final", OFFICER, officer=True))
    proposal.put_to_vote(VOTE)
    frozen = Frozen(2, hash_of(text("Final")))
    assert decided(proposal) == [{"topic": "proposal.put-to-vote", "vote": VOTE, "frozen": frozen}]
    assert (proposal.status, proposal.frozen) == (ProposalStatus.VOTING, frozen)


ACTS: dict[str, Callable[[Proposal], None]] = {
    "save": lambda it: save(it, 1, "Autre", OFFICER, officer=True),
    "retitle": lambda it: it.retitle({"fr": "Autre"}, by=OFFICER, officer=True),
    "add_coauthor": lambda it: it.add_coauthor(OTHER, by=OFFICER, officer=True),
    "remove_coauthor": lambda it: it.remove_coauthor(OTHER, by=OTHER, officer=True),
    "support": lambda it: it.support(ORGANISATION),
    "withdraw_support": lambda it: it.withdraw_support(ORGANISATION),
    "submit": lambda it: it.submit(by=OFFICER, officer=True),
    "withdraw": lambda it: it.withdraw(by=OFFICER, officer=True),
    "put_to_vote": lambda it: it.put_to_vote(new_id()),
}


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize(
    ("proposal", "refusal"),
    [
        (a_proposal_under_vote, UnderVote),
        (lambda: a_proposal_after(Verdict.ADOPTED), AlreadyDecided),
        (lambda: a_proposal_after(Verdict.REJECTED), AlreadyDecided),
        (a_withdrawn_proposal, AlreadyWithdrawn),
    ],
)
def test_a_proposal_under_vote_decided_or_withdrawn_refuses_every_command(
    proposal: Any, refusal: type[DomainError], act: str
) -> None:
    it = proposal()
    with pytest.raises(refusal):
        ACTS[act](it)
    assert decided(it) == []


@pytest.mark.parametrize("proposal", [a_proposal_under_vote, a_withdrawn_proposal])
def test_a_proposal_under_vote_or_withdrawn_cannot_be_translated(proposal: Any) -> None:
    with pytest.raises((UnderVote, AlreadyWithdrawn)):
        translate(proposal(), officer=True)


@pytest.mark.parametrize(
    ("verdict", "topic", "status"),
    [
        (Verdict.ADOPTED, "proposal.adopted", ProposalStatus.ADOPTED),
        (Verdict.REJECTED, "proposal.rejected", ProposalStatus.REJECTED),
        (Verdict.NO_QUORUM, "proposal.lapsed", ProposalStatus.LAPSED),
    ],
)
def test_an_outcome_decides_the_frozen_version(
    verdict: Verdict, topic: str, status: ProposalStatus
) -> None:
    proposal = a_proposal_under_vote()
    proposal.record_outcome(VOTE, verdict)
    frozen = Frozen(1, hash_of(text()))
    assert decided(proposal) == [{"topic": topic, "vote": VOTE, "frozen": frozen}]
    assert proposal.status is status


@pytest.mark.parametrize("proposal", [a_draft, a_submitted_proposal])
def test_only_its_own_vote_decides_a_proposal_or_gives_it_back(proposal: Any) -> None:
    with pytest.raises(NotUnderThisVote):
        proposal().record_outcome(VOTE, Verdict.ADOPTED)
    with pytest.raises(NotUnderThisVote):
        a_proposal_under_vote().record_outcome(new_id(), Verdict.ADOPTED)
    with pytest.raises(NotUnderThisVote):
        a_proposal_under_vote().take_back_from_vote(new_id())


def test_an_outcome_is_recorded_once() -> None:
    with pytest.raises(NotUnderThisVote):
        a_proposal_after(Verdict.ADOPTED).record_outcome(VOTE, Verdict.REJECTED)


def test_a_lapsed_proposal_can_be_put_to_the_vote_again() -> None:
    proposal = a_proposal_after(Verdict.NO_QUORUM)
    with pytest.raises(NotAnOfficer):
        save(proposal, 1, "De l’auteur")
    again = new_id()
    proposal.put_to_vote(again)
    assert (proposal.status, proposal.vote) == (ProposalStatus.VOTING, again)


def test_a_proposal_taken_back_from_a_vote_can_be_edited_again() -> None:
    proposal = a_proposal_under_vote()
    proposal.take_back_from_vote(VOTE)
    assert decided(proposal) == [{"topic": "proposal.taken-back-from-vote", "vote": VOTE}]
    assert (proposal.status, proposal.vote, proposal.frozen) == (
        ProposalStatus.SUBMITTED,
        None,
        None,
    )
    save(proposal, 1, "Encore", OFFICER, officer=True)


def test_an_author_may_withdraw_a_draft_a_submitted_or_a_lapsed_proposal() -> None:
    with pytest.raises(NotAnAuthor):
        a_submitted_proposal().withdraw(by=OTHER, officer=False)
    for proposal in (a_draft(), a_submitted_proposal(), a_proposal_after(Verdict.NO_QUORUM)):
        proposal.withdraw(by=AUTHOR, officer=False)
        assert decided(proposal) == [{"topic": "proposal.withdrawn"}]


# --- replay ---


def test_a_proposal_is_restored_from_its_stored_facts() -> None:
    proposal = Proposal.draft(
        id=new_id(),
        group=GROUP,
        reference="P-2026-0042",
        author=AUTHOR,
        organisation=None,
        language=Language.FRENCH,
        title=TITLE,
        blocks=text("Été \u202bنص\u202c"),
    )
    save(proposal, 1, "Deuxième")
    proposal.retitle({"fr": "Autre"}, by=AUTHOR, officer=False)
    translate(proposal, version=2)
    proposal.add_coauthor(OTHER, by=AUTHOR, officer=False)
    proposal.support(ORGANISATION)
    proposal.submit(by=OTHER, officer=False)
    proposal.put_to_vote(VOTE)
    proposal.take_back_from_vote(VOTE)
    proposal.put_to_vote(VOTE)
    proposal.record_outcome(VOTE, Verdict.ADOPTED)
    again: Proposal | None = None
    for fact in proposal.collect_events():
        assert isinstance(fact, AggregateEvent)
        topic, at = type(fact).TOPIC, fact.timestamp  # type: ignore[attr-defined]
        stored = decode(topic, proposal.id, fact.originator_version, at, encode(fact))
        again = stored.mutate(again)
    assert again == proposal
