"""Sealed texts reach only readers with the right to them, by any address, in any slice.

The test knows no slice, address or text by name: a history does everything possible, and each of its texts
is searched for in everything that a person can read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import groupby
from uuid import UUID

import pytest
from django.conf import settings as forum_settings
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from pytest_django.plugin import DjangoDbBlocker
from rest_framework.test import APIClient

from majlis.accounts.models import User
from majlis.accounts.people import reader_of
from majlis.audit.past import files
from majlis.domain import FORUM, Actor, ActorKind
from majlis.eventstore.models import Fact
from majlis.eventstore.sealing import sealed_topics
from majlis.eventstore.store import read_log
from majlis.http import limits
from majlis.live.wire import encode
from majlis.notifications.mail import MAIL
from majlis.notifications.models import Letter, Notice
from majlis.notifications.outbox import gather
from majlis.slices import objects, topics
from majlis.slices.guards import readable, withheld
from majlis.webhooks.commands import add_webhook, replay_webhook, secret_of
from tests.golden.lines import fact_classes
from tests.support.addresses import GetRequest, Values, content_of, every_address
from tests.support.histories import History
from tests.support.notices import notify
from tests.support.people import a_person, nobody, signed_in
from tests.support.words import Written, followed_words, letter_text, marks_in

pytestmark = pytest.mark.django_db


@dataclass(frozen=True)
class LivedForum:
    """The texts written in the forum; a person without a mandate; a webhook that reads under their rights."""

    words: Mapping[str, Written]
    stranger: Actor
    webhook: UUID

    def unreadable_by(self, reader: Actor) -> dict[str, Written]:
        """The texts of facts that this reader may not see, or not read."""
        lines = list(Fact.objects.filter(readable(reader), topic__in=sealed_topics()))
        read = {line.id for line in lines} - withheld(lines, reader)
        return {mark: one for mark, one in self.words.items() if one.fact not in read}


@pytest.fixture(scope="module")
def forum(
    django_db_setup: None,
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[LivedForum]:
    with ExitStack() as undone:
        undone.enter_context(django_db_blocker.unblock())
        from tests.support.tables import make_log

        make_log()
        undone.enter_context(transaction.atomic())
        patched = undone.enter_context(pytest.MonkeyPatch.context())
        patched.setattr(limits, "count", lambda key, seconds: (0, 1))
        patched.setattr(forum_settings, "DATA", tmp_path_factory.mktemp("data"))
        patched.setattr(forum_settings, "EMAIL_URL", "smtp://mail.example", raising=False)
        notify()
        words = undone.enter_context(followed_words())
        History().live_every_fact(2026)
        stranger, by = a_person("Une passante"), a_person("Administration", administrator=True)
        assert stranger.person
        webhook = by.make_id()
        add_webhook(by, webhook, name="Ailleurs", url="https://a.example", reader=stranger.person)
        replay_webhook(by, webhook, 0)
        yield LivedForum(words.written(), stranger, webhook)
        transaction.set_rollback(True)


def test_the_history_has_a_text_of_every_sealed_topic(forum: LivedForum) -> None:
    wanted = sealed_topics() & fact_classes().keys()
    assert {one.topic for one in forum.words.values()} == wanted


@pytest.mark.parametrize("past", [False, True], ids=["present", "past"])
def test_a_stranger_reads_no_text_at_any_address(forum: LivedForum, past: bool) -> None:
    unreadable = forum.unreadable_by(forum.stranger)
    client = signed_in(forum.stranger)
    headers = {"Authorization": f"Bearer {secret_of(forum.webhook)}"}
    assert leaks(forum, client, unreadable, headers, past=past) == []


def test_an_anonymous_client_reads_no_text_at_any_address(forum: LivedForum) -> None:
    assert leaks(forum, nobody(), forum.words, {}) == []


def test_authors_and_administrators_find_the_texts(forum: LivedForum) -> None:
    """A control: the tests would pass if nobody could read anything."""
    found: set[str] = set()
    for fact in chosen(forum, forum.words):
        assert fact.actor
        readers = [a_person(administrator=True)]
        if User.objects.filter(pk=fact.actor).exists():
            readers.append(reader_of(fact.actor))
        for reader in readers:
            found |= marks_in(signed_in(reader).get(f"/api/log/{fact.id}").content)
    assert {forum.words[mark].topic for mark in found} == {
        one.topic for one in forum.words.values()
    }


def leaks(
    forum: LivedForum,
    client: APIClient,
    unreadable: Mapping[str, Written],
    headers: Mapping[str, str],
    *,
    past: bool = False,
) -> list[tuple[str, str]]:
    """(topic, address) of each of these texts that this client can read, with `past` as of its writing."""
    assert unreadable
    found: set[tuple[str, str]] = set()
    known: set[GetRequest] = set()
    for fact in chosen(forum, unreadable):
        as_of = {"Majlis-As-Of": str(fact.position)} if past else {}
        if past:
            files.make(fact.position)
            known.clear()
        for request in about(fact, forum.webhook, headers, filtered=not past):
            if request not in known:
                known.add(request)
                marks = marks_in(content_of(client, request, as_of))
                found |= {
                    (unreadable[mark].topic, request.path) for mark in marks & unreadable.keys()
                }
    assert len(known) > 100
    return sorted(found)


def chosen(forum: LivedForum, words: Mapping[str, Written]) -> list[Fact]:
    """Some facts of each topic and kind of space: about the objects with most and fewest facts."""
    lines = Fact.objects.filter(id__in={one.fact for one in words.values()})

    def kind(fact: Fact) -> tuple[str, bool]:
        return fact.topic, fact.space == FORUM

    def life(fact: Fact) -> tuple[tuple[str, bool], int, int]:
        return kind(fact), Fact.objects.filter(object_id=fact.object_id).count(), fact.position

    found: list[Fact] = []
    for _, these in groupby(sorted(lines, key=life), kind):
        first, *others = these
        found += [first, *others[-1:]]
    return found


def about(
    fact: Fact, webhook: UUID, headers: Mapping[str, str], *, filtered: bool
) -> Iterator[GetRequest]:
    """Every address, requested with all ids of a fact."""
    (line,) = read_log(after=fact.position - 1, limit=1)
    named = {value for value in vars(line.fact).values() if isinstance(value, UUID)}
    ids = {*named, fact.id, fact.stream, fact.object_id, fact.space, fact.actor, webhook} - {None}
    return every_address(
        Values(
            ids=sorted(map(str, ids)),
            numbers=(1, fact.position - 1, fact.position),
            moments=[fact.recorded_at.isoformat()],
            headers=headers,
        ),
        filtered=filtered,
    )


def test_no_topic_pushes_an_unreadable_text_to_a_stranger(forum: LivedForum) -> None:
    unreadable = forum.unreadable_by(forum.stranger)
    shown = shown_by_topic()
    admitted = [topic for topic in shown if topics.admit(forum.stranger, topic) is not None]
    assert admitted
    for topic in admitted:
        assert marks_pushed(topic, shown[topic]).isdisjoint(unreadable), topic
    everybody = {mark for topic in shown for mark in marks_pushed(topic, shown[topic])}
    assert everybody & unreadable.keys(), "some texts are shown to their readers"


def test_no_topic_admits_an_anonymous_actor(forum: LivedForum) -> None:
    for topic in shown_by_topic():
        assert topics.admit(Actor(ActorKind.PERSON), topic) is None, topic


def shown_by_topic() -> dict[str, dict[str, set[UUID]]]:
    """By topic and kind, the ids of all rows that any fact showed there."""
    shown: dict[str, dict[str, set[UUID]]] = defaultdict(lambda: defaultdict(set))
    for one in read_log():
        for topic, kind, id in topics.touched_by(one.fact):
            shown[topic][kind].add(id)
    return shown


def marks_pushed(topic: str, kinds: Mapping[str, Collection[UUID]]) -> set[str]:
    rows = [row for kind, ids in kinds.items() for row in topics.rows(topic, kind, sorted(ids))]
    return marks_in(encode({"rows": rows}))


def test_no_letter_and_no_notice_contains_a_text_unreadable_for_its_recipient(
    forum: LivedForum,
) -> None:
    notify()
    while gather(MAIL, datetime.now(UTC) + timedelta(days=8)):
        pass
    texts_by_person: dict[UUID, list[str]] = defaultdict(list)
    for person, content in Letter.objects.values_list("person", "content"):
        texts_by_person[person].append(letter_text(content))
    for person, args in Notice.objects.values_list("person", "args"):
        texts_by_person[person].append(str(args))
    assert texts_by_person
    for person, texts in texts_by_person.items():
        unreadable = forum.unreadable_by(reader_of(person))
        assert marks_in("\n".join(texts)).isdisjoint(unreadable), [
            one.topic for mark, one in unreadable.items() if mark in "\n".join(texts)
        ]


def test_every_object_of_a_fact_has_a_name_and_a_page(forum: LivedForum) -> None:
    facts = Fact.objects.filter(topic__in=fact_classes().keys())
    kinds = set(facts.values_list("topic", "object_kind"))
    assert {topic for topic, _ in kinds} == fact_classes().keys()
    assert {kind for kind in kinds if kind[1] not in objects.kinds()} == set()
    # People have names while they have an account.
    things = set(facts.exclude(object_kind="person").values_list("object_kind", "object_id"))
    with CaptureQueriesContext(connection) as queries:
        found = objects.describe(things)
    assert things - found.keys() == set()
    assert all(it.names and it.path.startswith("/") for it in found.values())
    assert len(queries) <= 2 * len({kind for kind, _ in things}), (
        "two queries for each kind at most"
    )
