"""Every fact is one sentence in three languages, with arguments from the fact and its visibility."""

from __future__ import annotations

import logging
import re

import pytest
from pytest_django import DjangoAssertNumQueries

from federations.votes.rules import Choice
from majlis.audit.sentences import message_of, tell, variables, words
from majlis.eventstore.models import Fact
from majlis.texts import LANGUAGES, bare, packages, texts_of
from tests.golden.lines import fact_classes
from tests.support.histories import History
from tests.support.people import a_person
from tests.support.world import a_member, a_panel, an_open_vote, an_organisation

pytestmark = pytest.mark.django_db


def test_every_fact_has_its_sentence_in_three_languages() -> None:
    topics = {message_of(topic) for topic in fact_classes()}
    assert set(variables()) == topics
    for language in LANGUAGES:
        texts = "".join(
            path.read_text() for package in packages() for path in texts_of(package, language)
        )
        assert set(re.findall(r"^(sentence-[\w-]+) =", texts, re.MULTILINE)) == topics


def test_every_sentence_has_all_its_arguments(caplog: pytest.LogCaptureFixture) -> None:
    """All facts of the histories here, for an administrator, in each language."""
    History().live_every_fact()
    facts = list(Fact.objects.order_by("position"))
    with caplog.at_level(logging.ERROR):
        for telling in tell(facts, a_person(administrator=True)):
            for language in LANGUAGES:
                sentence = words(language, telling)
                assert "{" not in sentence, sentence
                assert not re.search(
                    r"\bnone\b|[0-9a-f]{8}-[0-9a-f]{4}|\d{4}-\d\d-\d\d", sentence
                ), sentence
    assert not caplog.records


def test_a_sentence_names_the_actor_and_the_objects_in_the_reader_s_language() -> None:
    organisation = an_organisation("Filature")
    member = a_member(organisation, name="Salma")
    assert member.mandate
    fact = Fact.objects.get(object_id=member.mandate)
    (telling,) = tell([fact], member)
    assert telling.args["person"] == "Salma"
    assert telling.args["term_role"] == "delegate"
    assert bare(words("en", telling)).startswith(
        f"Administration gave Salma a mandate for “Filature {organisation.hex[-6:]}” (delegate) from "
    )
    assert "ممثل" in words("ar", telling) or "التمثيل" in words("ar", telling)


def test_a_withheld_choice_is_not_in_the_sentence() -> None:
    panel = a_panel()
    vote = an_open_vote(panel, {"secrecy": "hidden"})
    panel.cast(vote, panel.delegates[1], Choice.FOR)
    ballot = Fact.objects.get(topic="ballot.cast", object_id=vote)
    (telling,) = tell([ballot], panel.chair)
    assert (telling.withheld, set(telling.args)) == (True, {"who", "object"})
    assert bare(words("fr", telling)).endswith("«\xa0Adoptez-vous ce texte ?\xa0».")


def test_a_readable_choice_is_in_the_sentence() -> None:
    panel = a_panel()
    vote = an_open_vote(panel)
    panel.cast(vote, panel.delegates[1], Choice.FOR)
    ballot = Fact.objects.get(topic="ballot.cast", object_id=vote)
    (telling,) = tell([ballot], panel.chair)
    assert bare(words("en", telling)).endswith("“Adoptez-vous ce texte ?”: for.")


def test_sentences_take_one_query_per_kind_of_object(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    administrator = a_person(administrator=True)
    for count in (2, 12):
        for _ in range(count):
            an_organisation()
        facts = list(Fact.objects.order_by("position"))
        with django_assert_num_queries(2):  # people, organisations
            tell(facts, administrator)
