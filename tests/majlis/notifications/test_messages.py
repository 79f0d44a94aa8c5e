"""Every notice has its messages: each topic, reason and kind, in three languages."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.conf import settings
from eventsourcing.domain import AggregateEvent

from majlis.notifications.models import Channel, Notice, Rhythm
from majlis.notifications.preferences import fixed, mandatory
from majlis.notifications.wording import plain
from majlis.slices.notices import notice_kind, notice_kinds, notified_facts
from majlis.texts import LANGUAGES, say, texts_of
from tests.golden.lines import lines
from tests.support.histories import History
from tests.support.notices import notify

HOST = "majlis"
PACKAGES = [HOST, *settings.DOMAINS]


def message_ids(language: str) -> set[str]:
    """The ids of the messages `notice-…` of one language."""
    found: set[str] = set()
    for package in PACKAGES:
        for path in texts_of(package, language):
            found |= set(re.findall(r"^(notice-[a-z-]+) =", path.read_text("utf-8"), re.M))
    return found


def topics() -> set[str]:
    return {fact.TOPIC for fact in notified_facts()}  # type: ignore[attr-defined]


def test_notified_facts_are_stored_facts() -> None:
    assert len(notified_facts()) > 35
    assert all(issubclass(fact, AggregateEvent) for fact in notified_facts())
    assert topics() <= {line.topic for line in lines()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_notified_fact_has_its_message(language: str) -> None:
    wanted = {f"notice-{topic.replace('.', '-')}" for topic in topics()}
    assert wanted - message_ids(language) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_rhythm_and_channel_has_its_name(language: str) -> None:
    wanted = {
        *(f"notice-kind-{kind}" for kind in notice_kinds()),
        *(f"notice-rhythm-{rhythm.value}" for rhythm in Rhythm),
        *(f"notice-channel-{channel.value}" for channel in Channel),
    }
    assert wanted - message_ids(language) == set()


def test_the_preferences_list_kinds_in_the_order_people_know() -> None:
    known = ["ballots", "assigned", "drafts", "decisions", "deadlines", "links", "forum"]
    assert [kind for kind in notice_kinds() if kind in known] == known
    assert (mandatory(), fixed()) == (["ballots", "account"], ["account"])


@pytest.mark.parametrize(("name", "order"), [("ballots", 11), ("minutes", 10)])
def test_a_second_kind_with_the_same_name_or_order_is_refused(name: str, order: int) -> None:
    with pytest.raises(ValueError, match=f"{name}, {order}"):
        notice_kind(name, order=order)


@pytest.mark.django_db(transaction=True)
def test_every_notice_is_rendered_in_every_language(caplog: pytest.LogCaptureFixture) -> None:
    History().live_every_fact()
    notify()
    notices: dict[tuple[str, str], dict[str, Any]] = {
        (notice.topic, notice.reason): notice.args for notice in Notice.objects.all()
    }
    assert len(notices) > 12
    for (topic, reason), args in notices.items():
        for language in LANGUAGES:
            sentence = say(
                language,
                f"notice-{topic.replace('.', '-')}",
                **{"who": "Amina", "for": "FENELEC", "object": "Une filière", "count": 1, **args},
            )
            assert sentence.strip()
            assert say(language, f"notice-because-{reason}").strip()
    # A missing argument is logged, and nothing else is.
    assert caplog.records == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("عرض \u2068Filature\u2069 باسم \u2068505\u2069", "عرض Filature باسم 505"),
        ("المقترح \u20682026-017\u2069 معتمد", "المقترح \u20662026-017\u2069 معتمد"),
        ("يوم 29 نونبر 2026 على 14:30", "يوم 29 نونبر 2026 على 14:30"),
        ("Proposition \u20682026-017\u2069", "Proposition 2026-017"),
    ],
)
def test_subjects_and_pushes_isolate_only_what_arabic_would_turn_round(
    text: str, shown: str
) -> None:
    assert plain(text) == shown
