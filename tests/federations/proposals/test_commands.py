"""Commands on proposals and the right to them, checked against the rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

from federations.proposals import commands, projection
from federations.proposals.aggregate import (
    AlreadyAuthor,
    NotAnAuthor,
    NotAnOfficer,
    SomeoneWasFaster,
    Verdict,
)
from federations.proposals.commands import CoauthorOutsideGroup
from federations.proposals.projection import (
    AuthorRow,
    ProposalRow,
    TranslationRow,
    VersionRow,
    rows_of,
    text_of,
    version_rows,
    versions_of,
    visible_to,
)
from federations.proposals.rules import Language, hash_of
from federations.working_groups.aggregate import GroupArchived, Office, Visibility
from federations.working_groups.commands import archive_group, name_officer
from majlis.domain import Actor, NotFound, new_id
from majlis.eventstore.capacity import NoOrganisation
from majlis.eventstore.projecting import empty, write_many
from majlis.eventstore.store import head, read_log
from tests.support.people import a_person
from tests.support.world import (
    a_draft,
    a_group,
    a_member,
    a_seat,
    a_submitted_proposal,
    a_text,
    an_administrator,
    an_organisation,
)

pytestmark = pytest.mark.django_db

Given = tuple[Actor, Actor, UUID]


@pytest.fixture
def given() -> Given:
    """A delegate, the rapporteur, and the group in which both participate."""
    return a_world()


def a_world(visibility: Visibility = Visibility.PARTICIPANTS) -> Given:
    organisation = an_organisation()
    delegate = a_member(organisation)
    rapporteur = a_member(an_organisation(), name="Le rapporteur")
    group = a_group(visibility)
    a_seat(group, organisation)
    administrator = a_person(administrator=True)
    name_officer(administrator, group, Office.RAPPORTEUR, rapporteur.person)
    return delegate, rapporteur, group


def row(proposal: UUID) -> ProposalRow:
    return ProposalRow.objects.get(pk=proposal)


# --- drafting ---


def test_a_participant_drafts_a_proposal(given: Given) -> None:
    delegate, _, group = given
    proposal = a_draft(group, delegate, title="Recycler")
    (shown,) = rows_of([row(proposal)])
    assert delegate.person
    assert shown["status"] == "draft"
    assert shown["author"] == {"id": str(delegate.person), "name": "Une déléguée"}
    assert shown["organisation"]["id"] == str(delegate.organisation)
    assert (shown["version"], shown["language"], shown["title"]) == (1, "fr", {"fr": "Recycler"})
    assert shown["hash"] == hash_of(text_of(proposal, 1)["blocks"])


def test_references_are_numbered_consecutively_within_a_year(given: Given) -> None:
    delegate, _, group = given
    first, second = (row(a_draft(group, delegate)) for _ in range(2))
    year = first.updated_at.year
    assert first.reference == f"P-{year}-0001"
    assert second.reference == f"P-{year}-0002"


def test_a_draft_whose_reference_was_taken_meanwhile_gets_the_next(
    given: Given, monkeypatch: pytest.MonkeyPatch
) -> None:
    delegate, _, group = given
    a_draft(group, delegate)
    next_reference = projection.next_reference
    year = ProposalRow.objects.get().year
    taken = iter([f"P-{year}-0001"])
    monkeypatch.setattr(
        commands, "next_reference", lambda of: next(taken, None) or next_reference(of)
    )
    proposal = a_draft(group, delegate)
    assert row(proposal).reference == f"P-{year}-0002"


def test_an_archived_group_refuses_drafts_and_versions(given: Given) -> None:
    delegate, _, group = given
    proposal = a_draft(group, delegate)
    archive_group(a_person(administrator=True), group, "Mission accomplie")
    with pytest.raises(GroupArchived):
        a_draft(group, delegate)
    with pytest.raises(GroupArchived):
        commands.save_version(delegate, proposal, 1, a_text("Autre"))


# --- versions ---


def test_a_conflicting_save_is_refused_with_the_latest_text(given: Given) -> None:
    delegate, rapporteur, group = given
    proposal = a_draft(group, delegate, "Départ")
    commands.save_version(rapporteur, proposal, 1, a_text("Du rapporteur"))
    with pytest.raises(SomeoneWasFaster) as refusal:
        commands.save_version(delegate, proposal, 1, a_text("De la déléguée"))
    latest = refusal.value.extra["latest"]
    assert latest == text_of(proposal, 2)
    assert isinstance(latest, dict)
    assert latest["blocks"] == a_text("Du rapporteur")
    assert latest["by"]["name"] == "Le rapporteur"
    commands.save_version(delegate, proposal, 2, a_text("Du rapporteur", "De la déléguée"))
    assert [version["based_on"] for version in version_rows(versions_of(proposal))] == [0, 1, 2]


def test_saving_the_same_text_again_returns_the_head_and_records_nothing(given: Given) -> None:
    delegate, _, group = given
    proposal = a_draft(group, delegate, "Texte")
    before = head()
    assert commands.save_version(delegate, proposal, 1, a_text("Texte")) == before
    assert head() == before


def test_a_repeated_save_records_one_version(given: Given) -> None:
    delegate, _, group = given
    proposal = a_draft(group, delegate, "Un")
    by = delegate.repeating("save")
    position = commands.save_version(by, proposal, 1, a_text("Deux"))
    commands.save_version(delegate, proposal, 2, a_text("Trois"))
    assert commands.save_version(by, proposal, 1, a_text("Deux")) == position
    assert row(proposal).version == 3


def test_a_text_in_any_script_is_kept_as_sent(given: Given) -> None:
    delegate, _, group = given
    words = "e\u0301t\u00e9 \u202bالنسيج\u202c ⵜⴰⵎⴰⵣⵉⵖⵜ 😀\u2067ص\u2069\t\n"
    proposal = a_draft(group, delegate, words)
    shown = text_of(proposal, 1)
    assert shown["blocks"] == a_text(words)
    assert shown["hash"] == hash_of(shown["blocks"]) == row(proposal).hash


def test_a_participant_who_is_not_an_author_cannot_write(given: Given) -> None:
    delegate, _, group = given
    colleague = a_member(delegate.organisation or new_id())
    proposal = a_draft(group, delegate)
    with pytest.raises(NotAnAuthor):
        commands.save_version(colleague, proposal, 1, a_text("Autre"))
    commands.add_coauthor(delegate, proposal, colleague.person or new_id())
    commands.save_version(colleague, proposal, 1, a_text("Autre"))
    assert row(proposal).version == 2


@pytest.mark.parametrize("office", Office)
def test_every_officer_may_write_a_submitted_proposal(given: Given, office: Office) -> None:
    delegate, _, group = given
    proposal = a_submitted_proposal(group, delegate)
    officer = a_member(an_organisation())
    name_officer(a_person(administrator=True), group, office, officer.person)
    with pytest.raises(NotAnOfficer):
        commands.save_version(delegate, proposal, 1, a_text("De l’auteur"))
    commands.save_version(officer, proposal, 1, a_text("Du bureau"))
    assert row(proposal).version == 2


def test_a_translation_belongs_to_its_version(given: Given) -> None:
    delegate, _, group = given
    proposal = a_draft(group, delegate, "Un")
    for title in ("شعبة", "شعبة النسيج"):
        commands.translate(delegate, proposal, 1, Language.ARABIC, title, a_text(title))
    (translation,) = text_of(proposal, 1)["translations"]
    assert (translation["language"], translation["title"]) == ("ar", "شعبة النسيج")
    assert translation["hash"] == hash_of(a_text("شعبة النسيج"))
    assert row(proposal).translations == ["ar"]
    commands.save_version(delegate, proposal, 1, a_text("Deux"))
    assert row(proposal).translations == []
    assert [v["translations"] for v in version_rows(versions_of(proposal))] == [["ar"], []]
    commands.translate(delegate, proposal, 1, Language.ENGLISH, "A sector", a_text("One"))
    assert row(proposal).translations == []
    assert row(proposal).title == {"fr": "Une filière", "ar": "شعبة النسيج", "en": "A sector"}


# --- co-authors and supporters ---


def test_a_coauthor_must_participate_in_the_group(given: Given) -> None:
    delegate, rapporteur, group = given
    proposal = a_draft(group, delegate)
    with pytest.raises(CoauthorOutsideGroup):
        commands.add_coauthor(delegate, proposal, a_person().person or new_id())
    commands.add_coauthor(delegate, proposal, rapporteur.person or new_id())
    with pytest.raises(AlreadyAuthor):
        commands.add_coauthor(delegate, proposal, rapporteur.person or new_id())
    assert [p["name"] for p in rows_of([row(proposal)])[0]["coauthors"]] == ["Le rapporteur"]
    commands.remove_coauthor(rapporteur, proposal, rapporteur.person or new_id())
    assert rows_of([row(proposal)])[0]["coauthors"] == []
    commands.add_coauthor(delegate, proposal, rapporteur.person or new_id())
    assert AuthorRow.objects.filter(proposal=proposal).count() == 2


def test_support_is_given_by_an_organisation_for_a_version(given: Given) -> None:
    delegate, rapporteur, group = given
    proposal = a_draft(group, delegate)
    with pytest.raises(NoOrganisation):
        commands.support(an_administrator(), proposal)
    commands.support(delegate, proposal)
    commands.support(rapporteur, proposal)
    commands.save_version(delegate, proposal, 1, a_text("Autre"))
    commands.support(delegate, proposal)
    supporters = rows_of([row(proposal)])[0]["supporters"]
    assert [(s["id"], s["version"]) for s in supporters] == [
        (str(rapporteur.organisation), 1),
        (str(delegate.organisation), 2),
    ]
    commands.withdraw_support(rapporteur, proposal)
    assert len(rows_of([row(proposal)])[0]["supporters"]) == 1


# --- vote and decision ---


def test_a_vote_freezes_a_version_until_the_proposal_is_taken_back(given: Given) -> None:
    delegate, rapporteur, group = given
    proposal = a_submitted_proposal(group, delegate, "Texte")
    vote = new_id()
    commands.put_to_vote(rapporteur, proposal, vote)
    (shown,) = rows_of([row(proposal)])
    assert (shown["status"], shown["vote"]) == ("voting", str(vote))
    assert shown["frozen"] == {"version": 1, "hash": hash_of(a_text("Texte"))}
    commands.take_back_from_vote(rapporteur, proposal, vote)
    (shown,) = rows_of([row(proposal)])
    assert (shown["status"], shown["vote"], shown["frozen"]) == ("submitted", None, None)


@pytest.mark.parametrize(
    ("verdict", "status"),
    [
        (Verdict.ADOPTED, "adopted"),
        (Verdict.REJECTED, "rejected"),
        (Verdict.NO_QUORUM, "lapsed"),
    ],
)
def test_the_system_may_record_an_outcome(given: Given, verdict: Verdict, status: str) -> None:
    delegate, _, group = given
    proposal, vote = a_submitted_proposal(group, delegate), new_id()
    commands.put_to_vote(Actor.system("open", vote), proposal, vote)
    commands.record_outcome(Actor.system("close", vote), proposal, vote, verdict)
    (shown,) = rows_of([row(proposal)])
    assert (shown["status"], shown["frozen"]["version"]) == (status, 1)


# --- visibility ---


@pytest.mark.parametrize("visibility", Visibility)
def test_a_proposal_is_visible_to_those_who_see_its_group(visibility: Visibility) -> None:
    delegate, rapporteur, group = a_world(visibility)
    proposal = a_draft(group, delegate)

    def sees(actor: Actor) -> bool:
        return visible_to(actor).filter(pk=proposal).exists()

    assert sees(delegate)
    assert sees(rapporteur)
    assert sees(a_person(administrator=True))
    assert sees(a_member(an_organisation())) is (visibility is not Visibility.PARTICIPANTS)
    assert sees(a_person()) is (visibility is Visibility.PUBLIC)


ACTS: list[Callable[[Actor, UUID], int]] = [
    lambda by, it: commands.save_version(by, it, 1, a_text("Autre")),
    lambda by, it: commands.retitle(by, it, {"fr": "Autre"}),
    lambda by, it: commands.translate(by, it, 1, Language.ARABIC, "شعبة", a_text("نص")),
    lambda by, it: commands.add_coauthor(by, it, by.person or it),
    lambda by, it: commands.remove_coauthor(by, it, by.person or it),
    lambda by, it: commands.support(by, it),
    lambda by, it: commands.withdraw_support(by, it),
    lambda by, it: commands.submit(by, it),
    lambda by, it: commands.withdraw(by, it),
]


@pytest.mark.parametrize("act", ACTS)
def test_commands_on_an_invisible_proposal_are_not_found_and_record_nothing(
    given: Given, act: Callable[[Actor, UUID], int]
) -> None:
    delegate, _, group = given
    proposal = a_draft(group, delegate)
    before = head()
    with pytest.raises(NotFound):
        act(a_member(an_organisation()), proposal)
    assert not [recorded for recorded in read_log(after=before) if recorded.object_id == proposal]


# --- rebuilding ---


def test_a_rebuild_gives_the_same_tables(given: Given) -> None:
    delegate, rapporteur, group = given
    proposal = a_draft(group, delegate, "Un")
    commands.save_version(delegate, proposal, 1, a_text("Un", "Deux"))
    for title in ("شعبة", "شعبة النسيج"):
        commands.translate(delegate, proposal, 2, Language.ARABIC, title, a_text(title))
    commands.add_coauthor(delegate, proposal, rapporteur.person or new_id())
    commands.remove_coauthor(delegate, proposal, rapporteur.person or new_id())
    commands.add_coauthor(delegate, proposal, rapporteur.person or new_id())
    commands.support(delegate, proposal)
    commands.retitle(delegate, proposal, {"fr": "Autre"})
    commands.submit(delegate, proposal)
    commands.put_to_vote(rapporteur, proposal, new_id())
    a_draft(group, rapporteur)

    def tables() -> list[list[Any]]:
        every = [ProposalRow, AuthorRow, VersionRow, TranslationRow]
        return [list(table._default_manager.order_by("pk").values()) for table in every]

    live = tables()
    empty("default")
    write_many(recorded.fact for recorded in read_log())
    assert tables() == live
