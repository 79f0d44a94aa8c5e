"""The record of a vote as PDF: in three languages, limited in length, unavailable without Pango."""

from __future__ import annotations

import builtins
from typing import Any
from uuid import UUID

import pytest
from django.template.loader import render_to_string

from federations.votes import dossier as dossiers
from federations.votes import record
from federations.votes.commands import close_vote
from federations.votes.dossier import Dossier, dossier_of
from federations.votes.projection import VoteRow
from federations.votes.rules import Choice
from federations.working_groups.projection import GroupRow
from majlis.domain import today
from majlis.texts import LANGUAGES, bare
from tests.support.dossiers import a_closed_vote, a_secret_vote
from tests.support.pdfs import letters_of, missing, printed
from tests.support.people import signed_in
from tests.support.world import Panel, a_body, a_group, a_member, a_panel, a_seat, an_open_vote

pytestmark = pytest.mark.django_db(transaction=True)

SITE = "https://forum.example.org"
# The height of the bottom margin in points (22 mm).
MARGIN = 62.0


def made(vote: UUID) -> Dossier:
    return dossier_of(VoteRow.objects.get(pk=vote))


def page(vote: UUID, language: str = "fr") -> str:
    return render_to_string("votes/record.html", record._page(made(vote), language, SITE))


def test_the_pdf_is_in_the_requested_language() -> None:
    vote, panel = a_closed_vote()
    client = signed_in(panel.chair)
    for language in LANGUAGES:
        answer = client.get(f"/api/votes/{vote}/dossier.pdf", {"language": language})
        assert answer.status_code == 200
        assert answer["Content-Type"] == "application/pdf"
        assert answer.content.startswith(b"%PDF-")
        assert answer["Content-Disposition"] == (
            f'attachment; filename="{reference_of(vote)}-decision-{language}.pdf"'
        )
    assert client.get(f"/api/votes/{vote}/dossier.pdf?language=es").status_code == 400


def test_the_record_has_the_text_the_verdict_each_choice_and_the_hash() -> None:
    vote, _ = a_closed_vote()
    dossier = made(vote)
    french = page(vote)
    for words in ("Le groupe propose de créer une filière.", "Adoptée", "N’a pas voté", "Contre"):
        assert words in french
    assert dossier.hash in french
    assert f"{SITE}/verify/{dossier.hash}" in french
    arabic = page(vote, "ar")
    assert 'dir="rtl"' in arabic
    assert "لم يصوت" in arabic
    # The text keeps its own language and direction.
    assert 'class="text" lang="fr" dir="ltr"' in arabic


def test_the_record_names_the_forum_the_group_and_the_reference() -> None:
    vote, _ = a_closed_vote()
    row = VoteRow.objects.get(pk=vote)
    group = GroupRow.objects.get(pk=row.group)
    html = bare(page(vote))
    for words in ("forum.example.org", group.names["fr"], reference_of(vote), "version 1"):
        assert words in html


def test_a_vote_on_a_question_alone_is_named_by_its_day() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    for delegate in panel.delegates:
        panel.cast(vote, delegate, Choice.FOR)
    close_vote(panel.chair, vote)
    answer = signed_in(panel.chair).get(f"/api/votes/{vote}/dossier")
    assert f'filename="vote-{today()}-dossier.zip"' in answer["Content-Disposition"]


def reference_of(vote: UUID) -> str:
    reference = dossiers.reference_of(VoteRow.objects.get(pk=vote))
    assert reference
    return reference


QUESTION = "هل تعتمدون النص المشترك بين الشركات خلال الدورة؟"
BODIES = ("الجامعة المغربية لتكوين الأطر", "الاتحاد العام للمقاولات")
DELEGATES = ("خديجة الإدريسي", "Karim Tazi")


def an_arabic_vote() -> UUID:
    """A closed vote with an Arabic question, of two bodies with Arabic names."""
    delegates = [
        a_member(a_body({"ar": body}), name=name)
        for body, name in zip(BODIES, DELEGATES, strict=True)
    ]
    group = a_group(chair=delegates[0])
    seats: dict[UUID | None, UUID] = {
        one.organisation: a_seat(group, one.organisation, one)
        for one in delegates
        if one.organisation
    }
    panel = Panel(group, delegates, seats)
    vote = an_open_vote(panel, question={"ar": QUESTION})
    for delegate in delegates:
        panel.cast(vote, delegate, Choice.FOR)
    close_vote(panel.chair, vote)
    return vote


def test_the_words_of_an_arabic_record_are_found_in_its_pdf() -> None:
    pdf = record.record_of(made(an_arabic_vote()), "ar", SITE)
    assert missing(pdf, QUESTION) == []
    assert missing(pdf, " ".join((*BODIES, *DELEGATES))) == []
    assert "" not in list(letters_of(pdf))


def test_the_footer_counts_pages_from_left_to_right_in_arabic() -> None:
    pdf = record.record_of(made(an_arabic_vote()), "ar", SITE)
    assert printed(pdf, "0123456789/", below=MARGIN).endswith("1/2")


def test_a_secret_votes_record_has_participations_and_no_choices() -> None:
    vote, _ = a_secret_vote("fff")
    context = record._page(made(vote), "fr", SITE)
    assert [line["choice"] for line in context["roll"]] == [*["A voté"] * 3, "N’a pas voté"]


def test_a_long_roll_is_cut_and_the_record_counts_the_rest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    vote, _ = a_closed_vote()
    monkeypatch.setattr(record, "MOST_LINES", 3)
    context = record._page(made(vote), "fr", SITE)
    assert len(context["roll"]) == 3
    assert context["more"].startswith("Un autre électeur")


def test_markup_in_a_question_is_escaped() -> None:
    vote, _ = a_closed_vote(question={"fr": "<img src=file:///etc/passwd>"})
    assert "&lt;img src=file" in page(vote)


def test_the_pdf_is_unavailable_without_pango(monkeypatch: pytest.MonkeyPatch) -> None:
    vote, panel = a_closed_vote()
    real = builtins.__import__

    def without(name: str, *args: Any, **kwargs: Any) -> Any:
        if name.startswith("weasyprint"):
            raise OSError("cannot load library 'libpango-1.0-0'")
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    answer = signed_in(panel.chair).get(f"/api/votes/{vote}/dossier.pdf")
    assert answer.status_code == 503
    assert answer.json()["code"] == "pdf-not-available"
