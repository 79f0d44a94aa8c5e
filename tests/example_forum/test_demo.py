"""The example forum: made by commands, with real and example data kept apart, ready for a visitor."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import ExitStack
from io import StringIO
from pathlib import Path
from uuid import UUID

import pytest
from django.conf import LazySettings
from django.core.management import CommandError, call_command
from django.db import transaction
from pytest_django.plugin import DjangoDbBlocker

import example_forum
from example_forum import people, proposals, story, texts, votes
from example_forum.facts import is_doubtful, table
from example_forum.live import Play
from example_forum.people import CAST
from example_forum.programme import AT_WORK, INTELLIGENCE, LABEL, TALENTS, TERRITORIES, panels_of
from example_forum.stage import Member, the
from federations.membership.projection import MandateRow
from federations.organisations.projection import OrganisationRow
from federations.proposals.projection import ProposalRow
from federations.proposals.rules import checked
from federations.votes.commands import cast_ballot
from federations.votes.projection import ElectorRow, VoteRow
from federations.votes.rules import Choice
from federations.working_groups.projection import ActionRow, GroupRow, SeatRow
from majlis.accounts.models import User
from majlis.domain import today
from majlis.eventstore.models import Fact
from majlis.eventstore.store import head, read_log
from majlis.texts import LANGUAGES
from synergies.listings.projection import LinkRow, ListingRow
from tests.support.notices import notice_reasons, notify
from tests.support.people import nobody, signed_in
from tests.support.tables import every_row, make_log

pytestmark = pytest.mark.django_db

# Tables that the members of the story leave empty: of auditors, webhooks, witnesses, erased people and second
# factors.
OUTSIDERS = {"webhooks", "witnesses", "seal_keys", "log_concerns", "erasures"}
OUTSIDERS |= {"factor_rule", "factor_removals"}
LOOPBACK = {"REMOTE_ADDR": "127.0.0.1", "HTTP_HOST": "127.0.0.1:8000"}


@pytest.fixture(scope="module")
def forum(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The story, made once for all tests of the module; each test's changes are rolled back."""
    with django_db_blocker.unblock(), ExitStack() as undone:
        make_log()
        undone.enter_context(transaction.atomic())
        story.create(lambda chapter: None)
        yield
        transaction.set_rollback(True)


@pytest.fixture(autouse=True)
def demo(settings: LazySettings) -> None:
    """Accounts of an example can sign in only on a demo forum."""
    settings.DEMO = True


def source_rows(name: str) -> list[dict[str, str]]:
    """All rows of a table of facts, as collected."""
    with (Path(example_forum.__path__[0]) / "facts" / f"{name}.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


# -- made by commands ----------------------------------------------------------------------------


def test_a_rebuild_gives_the_same_rows(forum: None) -> None:
    live = every_row()
    assert {name for name, rows in live.items() if not rows} <= OUTSIDERS
    call_command("rebuild", quiet=True, stdout=StringIO())
    assert every_row() == live


def test_every_fact_comes_from_a_command_of_a_member_of_the_cast(forum: None) -> None:
    cast = {member.id for member in CAST}
    for recorded in read_log():
        assert recorded.actor.command, recorded.topic
        if recorded.topic == "account.opened":  # on the server, before anybody can act
            assert recorded.object_id in cast
        else:
            assert recorded.actor.person in cast, recorded.topic


def test_a_second_run_of_the_story_changes_nothing(forum: None) -> None:
    before, rows, accounts = head(), every_row(), list(User.objects.values())
    output = StringIO()
    call_command("demo", stdout=output)
    assert head() == before
    assert every_row() == rows
    assert list(User.objects.values()) == accounts
    assert "Nothing to add" in output.getvalue()


def test_a_second_run_of_the_story_keeps_the_acts_of_visitors(forum: None) -> None:
    cast(people.TEXTILE, Choice.AGAINST)
    before = head()
    story.create(lambda chapter: None)
    assert head() == before


def test_a_run_of_a_story_with_new_translations_leaves_decided_proposals_alone(
    forum: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = head()
    monkeypatch.setattr(texts, "has", lambda key, language: key == proposals.REGISTER.key)
    story.create(lambda chapter: None)
    assert head() == before


def test_the_story_is_refused_outside_a_demo_forum(forum: None, settings: LazySettings) -> None:
    settings.DEMO = False
    with pytest.raises(CommandError, match="not a demo"):
        call_command("demo")


# -- real and example data -----------------------------------------------------------------------


def test_every_reported_body_carries_its_source_and_is_not_verified(forum: None) -> None:
    sources = {
        row.get("cri") or row["name_fr"]: (row["source"], row["confidence"])
        for name in ("federations", "institutions", "regions")
        for row in source_rows(name)
    }
    reported = OrganisationRow.objects.filter(example=False)
    assert reported.count() > 50
    for body in reported:
        reported_as = (body.reported_source, body.reported_confidence)
        assert reported_as == sources[body.names["fr"]]
        assert body.verified_by is None
        assert all(body.description[language] for language in LANGUAGES)


def test_organisations_of_low_confidence_are_left_out(forum: None) -> None:
    rows = [*source_rows("federations"), *source_rows("institutions")]
    shown = {body.names["fr"] for body in OrganisationRow.objects.filter(example=False)}
    doubted = {row["name_fr"] for row in rows if is_doubtful(row["confidence"])}
    assert doubted == {"Agence nationale de promotion de l'emploi et des compétences"}
    assert not doubted & shown
    # One row of institutions stands for the twelve regional centres.
    assert len(shown) == len(rows) - len(doubted) - 1 + 12


@pytest.mark.parametrize("words", ["low", "Low", "low (values)", " low: one source"])
def test_low_confidence_is_recognised_in_every_spelling(words: str) -> None:
    assert is_doubtful(words)
    assert not is_doubtful("medium (below average)")
    assert not is_doubtful("high (name); kind unverified")


def test_names_and_acronyms_are_those_of_the_source(forum: None) -> None:
    """Names in Arabic and English, and acronyms, only if the source confirms them."""
    found = {
        row["name_fr"]: row for row in source_rows("federations") + source_rows("institutions")
    }
    for body in OrganisationRow.objects.filter(example=False, region=None):
        row = found[body.names["fr"]]
        names = {language: row[f"name_{language}"] for language in ("fr", "ar", "en")}
        assert body.names == {language: name for language, name in names.items() if name}
        assert body.acronym in (row["acronym"], None)
    assert OrganisationRow.objects.filter(acronym__in=["FA", "FE"]).count() == 0


def test_no_real_organisation_acts_or_holds_a_mandate(forum: None) -> None:
    acting: set[UUID | None] = set()
    for model, field in [
        (MandateRow, "organisation"),
        (SeatRow, "organisation"),
        (ActionRow, "organisation"),
        (ProposalRow, "organisation"),
        (ElectorRow, "organisation"),
        (ListingRow, "organisation"),
        (LinkRow, "answering"),
        (LinkRow, "to"),
        (Fact, "organisation"),
    ]:
        acting |= set(model.objects.values_list(field, flat=True))  # type: ignore[attr-defined]
    for supporters in ProposalRow.objects.values_list("supporters", flat=True):
        acting |= {UUID(support["organisation"]) for support in supporters}
    examples = OrganisationRow.objects.filter(example=True, reported_source=None)
    assert acting - {None} <= set(examples.values_list("pk", flat=True))
    assert len(acting) > 10


def test_examples_are_named_as_examples_in_three_languages(forum: None) -> None:
    examples = OrganisationRow.objects.filter(example=True)
    assert {body.type for body in examples} == {
        *("ministry", "public_institution", "confederation", "federation", "association"),
        *("company", "research_body", "regional_centre"),
    }
    for body in examples:
        assert "Exemple" in body.names["fr"]
        assert body.names["ar"].endswith("(مثال)")
        assert "Example" in body.names["en"]
    for member in CAST:
        assert "Exemple" in member.name or member.body is None


def test_the_panels_equal_the_reported_ones(forum: None) -> None:
    for row in table("editions"):
        edition = GroupRow.objects.get(edition=row["date_start"][:4], parent=None)
        assert row["source"] in edition.charter["scope"]["fr"]
        assert row["theme_fr"] in edition.charter["mission"]["fr"]
        assert row["theme_ar"] in edition.charter["mission"]["ar"]
        signed = [one for one in table("conventions") if one["edition"] == row["edition"]]
        deliverables = " ".join(one["fr"] for one in edition.charter["deliverables"])
        assert all(
            one["object"] in deliverables and one["source"] in deliverables for one in signed
        )
        panels = GroupRow.objects.filter(parent=edition.pk)
        assert {p.names["fr"] for p in panels} == {names["fr"] for names in panels_of(row)}
        assert len(panels) == 5
    assert GroupRow.objects.filter(parent=None, edition=None).count() == 1  # the joint group


# -- the first five minutes ----------------------------------------------------------------------


def cast(member: Member, choice: Choice) -> None:
    by = member.does("a test", member.key)
    cast_ballot(by, votes.AWAITED, LABEL.seat(member), choice)


def tally() -> dict[str, object]:
    page = signed_in(people.TEXTILE.does()).get(f"/api/votes/{votes.AWAITED}").json()
    found: dict[str, object] = next(row for row in page["rows"] if row["kind"] == "tally")
    return found


@pytest.mark.parametrize(
    "visitor",
    [
        *(people.CHAIR, people.TEXTILE, people.TEXTILE_ALTERNATE, people.AGRIFOOD),
        people.WEAVING,
    ],
    ids=lambda member: member.key,
)
def test_the_open_vote_lacks_one_ballot_and_a_visitors_ballot_meets_the_quorum(
    forum: None, visitor: Member
) -> None:
    quorum = tally()["quorum"]
    assert isinstance(quorum, dict)
    assert (quorum["met"], quorum["missing"]) == (False, 1)
    cast(visitor, Choice.FOR)
    quorum = tally()["quorum"]
    assert isinstance(quorum, dict)
    assert (quorum["met"], quorum["missing"]) == (True, 0)


def test_there_are_votes_and_proposals_of_every_status(forum: None) -> None:
    found = {
        (vote.status, vote.rule["secrecy"], (vote.outcome or {}).get("verdict"))
        for vote in VoteRow.objects.all()
    }
    assert found == {
        ("open", "named", None),
        ("open", "hidden", None),
        ("open", "secret", None),
        ("scheduled", "named", None),
        ("closed", "named", "adopted"),
        ("closed", "named", "rejected"),
        ("closed", "named", "no_quorum"),
    }
    assert set(ProposalRow.objects.values_list("status", flat=True)) == {
        *("draft", "submitted", "voting", "adopted", "rejected", "lapsed", "withdrawn")
    }


def test_a_proposal_with_two_thirds_for_is_rejected_by_a_quarter_against(forum: None) -> None:
    passport = VoteRow.objects.get(subject_id=proposals.PASSPORT.id)
    assert passport.outcome
    assert [one["met"] for one in passport.outcome["conditions"]] == [True, False]
    assert "ISO" in passport.rule["name"]["fr"]
    assert passport.rule["source"].startswith("http")


def test_some_actions_are_late_some_blocked_and_some_done(forum: None) -> None:
    actions = ActionRow.objects.all()
    assert {action.status for action in actions} == {"open", "blocked", "done"}
    assert actions.filter(status="open", due__lt=today()).count() >= 2


def test_the_small_company_has_a_pending_answer_and_its_consent_opens_a_group(forum: None) -> None:
    waiting = LinkRow.objects.get(status="proposed")
    assert waiting.to == the("organisation", "weaving")
    visitor = signed_in(people.WEAVING.does())
    assert visitor.post(f"/api/links/{waiting.pk}/accept", format="json").status_code == 200
    waiting.refresh_from_db()
    assert waiting.status == "open"
    assert waiting.group
    assert SeatRow.objects.filter(group=waiting.group).count() == 2


def test_every_role_signs_in_with_one_click(
    forum: None,
) -> None:
    roles = nobody().get("/api/demo/roles", **LOOPBACK).json()  # type: ignore[arg-type]
    assert [one["role"] for one in roles] == [
        *("administrator", "chair", "rapporteur", "secretary", "delegate", "alternate"),
        *("delegate-agrifood", "sme", "auditor"),
    ]
    for one in roles:
        browser = nobody()
        signed = browser.post(
            "/api/demo/sign-in",
            {"role": one["role"]},
            format="json",
            **LOOPBACK,  # type: ignore[arg-type]
        )
        assert signed.status_code == 200
        assert browser.get("/api/me").json()["name"] == one["name"]


def test_members_with_an_organisation_have_notices_of_recent_topics_only(
    forum: None,
) -> None:
    notify()
    for member in CAST:
        if member.demo_role:
            news = {topic.split(".")[0] for topic, _ in notice_reasons(member.does())}
            assert bool(news) == bool(member.body), member.name
            assert news <= {"proposal", "vote", "action", "link"}


def test_the_textile_federation_had_another_delegate_in_2025(forum: None) -> None:
    body = the("organisation", "textile")
    mandates = signed_in(people.AUDITOR.does()).get(
        f"/api/mandates?organisation={body}&role=delegate&on=2025-03-12"
    )
    assert [row["person"]["id"] for row in mandates.json()["results"]] == [
        str(people.FORMER_TEXTILE.id)
    ]


# -- the texts -----------------------------------------------------------------------------------


@pytest.mark.parametrize("draft", proposals.DRAFTS, ids=lambda draft: draft.key)
def test_a_text_is_well_formed_and_its_translation_has_the_same_blocks(
    draft: proposals.Draft,
) -> None:
    last = texts.versions(draft.key)
    for number in range(1, last + 1):
        blocks = checked(texts.text(draft.key, "fr", number))
        assert 3 <= len(blocks) <= 20
    if last > 1:
        assert texts.text(draft.key, "fr", 1) != blocks
    for language in LANGUAGES:
        if texts.has(draft.key, language):
            translated = checked(texts.text(draft.key, language, last))
            assert [(b["id"], b["type"]) for b in translated] == [
                (b["id"], b["type"]) for b in blocks
            ]


# -- the live play -------------------------------------------------------------------------------


def test_the_live_play_is_never_refused_and_does_not_touch_the_visitors_vote(forum: None) -> None:
    before = tally()["cast"]
    with Play() as play:
        lines = [play.act() for _ in range(36)]
    assert not [line for line in lines if "refused" in line]
    assert tally()["cast"] == before
    polls = VoteRow.objects.filter(group=TERRITORIES.id, status="open")
    assert not polls.filter(closes_at=None).exists()
    parts = {member.id for member in CAST if member.demo_role}
    acted = {fact.actor.person for fact in read_log(after=head() - 30)}
    assert not acted & parts


def test_the_live_play_skips_an_act_that_a_visitor_made_impossible(forum: None) -> None:
    with Play() as play:
        for _ in range(3):
            play.act()
        browser = signed_in(people.ADMINISTRATOR.does())
        assert browser.post(
            f"/api/groups/{LABEL.id}/archive", {"reason": "Essai"}, format="json"
        ).status_code in (200, 201)
        assert "refused" in play.act()
        assert "refused" not in play.act()


def test_the_panels_of_2025_show_every_visibility(forum: None) -> None:
    shown = dict(GroupRow.objects.filter(edition="2025").values_list("pk", "visibility"))
    assert {shown[panel.id] for panel in AT_WORK} == {"public", "members", "participants"}
    assert shown[TALENTS.id] == "members"
    assert shown[INTELLIGENCE.id] == "participants"
