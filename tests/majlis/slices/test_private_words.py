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
class Lived:
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
def lived(
    django_db_setup: None,
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Lived]:
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
        yield Lived(words.written(), stranger, webhook)
        transaction.set_rollback(True)


def test_every_fact_that_holds_words_was_written(lived: Lived) -> None:
    wanted = sealed_topics() & fact_classes().keys()
    assert {one.topic for one in lived.words.values()} == wanted


@pytest.mark.parametrize("then", [False, True], ids=["today", "as it was"])
def test_a_stranger_reads_no_words_at_any_address(lived: Lived, then: bool) -> None:
    unreadable = lived.unreadable_by(lived.stranger)
    client = signed_in(lived.stranger)
    headers = {"Authorization": f"Bearer {secret_of(lived.webhook)}"}
    assert leaks(lived, client, unreadable, headers, then=then) == []


def test_who_is_not_signed_in_reads_no_words_at_any_address(lived: Lived) -> None:
    assert leaks(lived, nobody(), lived.words, {}) == []


def test_whoever_wrote_or_may_read_them_finds_the_words(lived: Lived) -> None:
    """A control: the tests would pass if nobody could read anything."""
    found: set[str] = set()
    for fact in chosen(lived, lived.words):
        assert fact.actor
        readers = [a_person(administrator=True)]
        if User.objects.filter(pk=fact.actor).exists():
            readers.append(reader_of(fact.actor))
        for reader in readers:
            found |= marks_in(signed_in(reader).get(f"/api/log/{fact.id}").content)
    assert {lived.words[mark].topic for mark in found} == {
        one.topic for one in lived.words.values()
    }


def leaks(
    lived: Lived,
    client: APIClient,
    unreadable: Mapping[str, Written],
    headers: Mapping[str, str],
    *,
    then: bool = False,
) -> list[tuple[str, str]]:
    """(topic, address) of each of these texts that this client can read, `then` as of its writing."""
    assert unreadable
    found: set[tuple[str, str]] = set()
    known: set[GetRequest] = set()
    for fact in chosen(lived, unreadable):
        as_of = {"Majlis-As-Of": str(fact.position)} if then else {}
        if then:
            files.make(fact.position)
            known.clear()
        for asked in about(fact, lived.webhook, headers, filtered=not then):
            if asked not in known:
                known.add(asked)
                marks = marks_in(content_of(client, asked, as_of))
                found |= {
                    (unreadable[mark].topic, asked.path) for mark in marks & unreadable.keys()
                }
    assert len(known) > 100
    return sorted(found)


def chosen(lived: Lived, words: Mapping[str, Written]) -> list[Fact]:
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


def test_no_topic_shows_a_stranger_words(lived: Lived) -> None:
    unreadable = lived.unreadable_by(lived.stranger)
    shown = shown_by_topic()
    admitted = [topic for topic in shown if topics.admit(lived.stranger, topic) is not None]
    assert admitted
    for topic in admitted:
        assert told_in(topic, shown[topic]).isdisjoint(unreadable), topic
    everybody = {mark for topic in shown for mark in told_in(topic, shown[topic])}
    assert everybody & unreadable.keys(), "some of it is shown to those who may read it"


def test_no_topic_lets_in_who_is_not_signed_in(lived: Lived) -> None:
    for topic in shown_by_topic():
        assert topics.admit(Actor(ActorKind.PERSON), topic) is None, topic


def shown_by_topic() -> dict[str, dict[str, set[UUID]]]:
    """By topic and kind, the ids of all rows that any fact showed there."""
    shown: dict[str, dict[str, set[UUID]]] = defaultdict(lambda: defaultdict(set))
    for one in read_log():
        for topic, kind, id in topics.touched_by(one.fact):
            shown[topic][kind].add(id)
    return shown


def told_in(topic: str, kinds: Mapping[str, Collection[UUID]]) -> set[str]:
    rows = [row for kind, ids in kinds.items() for row in topics.rows(topic, kind, sorted(ids))]
    return marks_in(encode({"rows": rows}))


def test_no_letter_and_no_notice_says_what_its_reader_may_not_read(lived: Lived) -> None:
    notify()
    while gather(MAIL, datetime.now(UTC) + timedelta(days=8)):
        pass
    said: dict[UUID, list[str]] = defaultdict(list)
    for person, content in Letter.objects.values_list("person", "content"):
        said[person].append(letter_text(content))
    for person, args in Notice.objects.values_list("person", "args"):
        said[person].append(str(args))
    assert said
    for person, texts in said.items():
        unreadable = lived.unreadable_by(reader_of(person))
        assert marks_in("\n".join(texts)).isdisjoint(unreadable), [
            one.topic for mark, one in unreadable.items() if mark in "\n".join(texts)
        ]


def test_whatever_a_fact_is_about_has_a_name_and_a_page(lived: Lived) -> None:
    facts = Fact.objects.filter(topic__in=fact_classes().keys())
    kinds = set(facts.values_list("topic", "object_kind"))
    assert {topic for topic, _ in kinds} == fact_classes().keys()
    assert {kind for kind in kinds if kind[1] not in objects.kinds()} == set()
    # People have names while they have an account.
    things = set(facts.exclude(object_kind="person").values_list("object_kind", "object_id"))
    with CaptureQueriesContext(connection) as asked:
        found = objects.describe(things)
    assert things - found.keys() == set()
    assert all(it.names and it.path.startswith("/") for it in found.values())
    assert len(asked) <= 2 * len({kind for kind, _ in things}), "a kind is asked for all its things"
