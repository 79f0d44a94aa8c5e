"""Texts of several people in one stream: an erasure removes those of one author from every row."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from operator import attrgetter
from typing import Any
from uuid import UUID

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.db import connection, models
from django.test.utils import isolate_apps

from federations.working_groups.commands import block_action, unblock_action
from federations.working_groups.projection import ActionRow
from majlis.accounts.aggregate import Person, SealedText
from majlis.accounts.erasure import erase_again, texts_of
from majlis.domain import Actor, Aggregate, Sealed, event, new_id
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.command import command
from majlis.eventstore.models import Fact, Row
from majlis.eventstore.projecting import Rows, on
from majlis.eventstore.store import get, head, read_log, save
from majlis.slices.topics import Touched, shows, touched_by
from majlis.slices.words import forgets
from tests.support.people import a_person
from tests.support.tables import every_row
from tests.support.world import a_group, a_member, an_action, an_administrator, an_organisation

pytestmark = pytest.mark.django_db(transaction=True)


class Thread(Aggregate):
    TOPIC = "thread"

    class Created(Aggregate.Created):
        TOPIC = "thread.opened"
        title: Sealed
        text: Sealed

    class Retitled(Aggregate.Event):
        TOPIC = "thread.retitled"
        title: Sealed

    class Commented(Aggregate.Event):
        TOPIC = "thread.commented"
        comment: UUID
        text: Sealed

    class Reworded(Aggregate.Event):
        TOPIC = "thread.reworded"
        comment: UUID
        words: Sealed

    class Removed(Aggregate.Event):
        TOPIC = "thread.comment-removed"
        comment: UUID

    def __init__(self, *, title: Sealed, text: Sealed) -> None:
        self.title = title

    @event(Retitled)
    def retitle(self, title: Sealed) -> None:
        self.title = title

    @event(Commented)
    def comment(self, comment: UUID, text: Sealed) -> None:
        pass

    @event(Reworded)
    def reword(self, comment: UUID, words: Sealed) -> None:
        pass

    @event(Removed)
    def remove(self, comment: UUID) -> None:
        pass


@command(Capacity.FORUM)
def open_thread(by: Actor, id: UUID) -> None:
    save(Thread._create(Thread.Created, id=id, title="Le titre", text="Le texte"))


@command(Capacity.FORUM)
def retitle(by: Actor, thread: UUID, title: str) -> None:
    it = get(Thread, thread)
    it.retitle(title)
    save(it)


@command(Capacity.FORUM)
def comment(by: Actor, thread: UUID, id: UUID, text: str) -> None:
    it = get(Thread, thread)
    it.comment(id, text)
    save(it)


@command(Capacity.FORUM)
def reword(by: Actor, thread: UUID, id: UUID, text: str) -> None:
    it = get(Thread, thread)
    it.reword(id, text)
    save(it)


@command(Capacity.FORUM)
def remove(by: Actor, thread: UUID, id: UUID) -> None:
    it = get(Thread, thread)
    it.remove(id)
    save(it)


with isolate_apps("majlis.accounts"):

    class ThreadRow(Row):
        id = models.UUIDField(primary_key=True)
        title = models.TextField()
        text = models.TextField(null=True)  # noqa: DJ001  null: erased

        class Meta:
            app_label = "accounts"

    class CommentRow(Row):
        """A row with a key of its own, whose facts are in the stream of the thread."""

        id = models.UUIDField(primary_key=True)
        text = models.TextField()

        class Meta:
            app_label = "accounts"


@on
def opened(fact: Thread.Created, rows: Rows) -> None:
    rows.add(ThreadRow(id=fact.originator_id, title=fact.title or "", text=fact.text))


@on
def retitled(fact: Thread.Retitled, rows: Rows) -> None:
    rows.get(ThreadRow, fact.originator_id).title = fact.title or ""


@on
def commented(fact: Thread.Commented, rows: Rows) -> None:
    rows.add(CommentRow(id=fact.comment, text=fact.text or ""))


@on
def reworded(fact: Thread.Reworded, rows: Rows) -> None:
    rows.get(CommentRow, fact.comment).text = fact.words or ""


@on
def removed(fact: Thread.Removed, rows: Rows) -> None:
    rows.remove(rows.get(CommentRow, fact.comment))


@shows
def comment_shown(fact: Thread.Commented) -> Iterator[Touched]:
    it = CommentRow._default_manager.get(pk=fact.comment)
    yield f"thread.{fact.originator_id}", "comment", it.pk


forgets(ThreadRow, "title", Thread.Created, Thread.Retitled)
forgets(ThreadRow, "text", Thread.Created)
forgets(CommentRow, "text", Thread.Commented, Thread.Reworded, key=attrgetter("comment"))


@pytest.fixture(autouse=True)
def tables() -> Iterator[None]:
    models = (ThreadRow, CommentRow)
    with connection.schema_editor() as editor:
        for model in models:
            editor.create_model(model)
    yield
    with connection.schema_editor() as editor:
        for model in models:
            editor.delete_model(model)


def rows() -> list[dict[str, Any]]:
    """All rows of both tables."""
    found = (model._default_manager.order_by("pk").values() for model in (ThreadRow, CommentRow))
    return [row for table in found for row in table]


def erase(person: Actor) -> Person.Erased:
    """Erases a person and returns the fact; checks that a rebuild gives the same rows."""
    assert person.person
    before = head()
    erase_again(Actor.system("erases", person.person), person.person)
    (fact,) = (one.fact for one in read_log(before) if isinstance(one.fact, Person.Erased))
    assert_rebuild_gives_the_same_rows()
    return fact


def assert_rebuild_gives_the_same_rows() -> None:
    live = rows(), every_row()
    for model in (CommentRow, ThreadRow):
        model._default_manager.all().delete()
    call_command("rebuild", quiet=True, stdout=io.StringIO())
    assert (rows(), every_row()) == live


def a_thread(by: Actor) -> UUID:
    id = new_id()
    open_thread(by, id)
    return id


def a_comment(by: Actor, thread: UUID, text: str) -> UUID:
    id = new_id()
    comment(by, thread, id, text)
    return id


def test_an_erasure_empties_only_the_texts_of_that_author() -> None:
    one, other = a_person(), a_person()
    thread = a_thread(one)
    first, second = a_comment(one, thread, "Un"), a_comment(other, thread, "Deux")
    third = a_comment(one, thread, "Trois")

    erase(one)
    assert list(CommentRow._default_manager.order_by("pk").values_list("pk", "text", "rev")) == [
        (first, "", 2),
        (second, "Deux", 1),
        (third, "", 2),
    ]
    assert (ThreadRow._default_manager.get().title, ThreadRow._default_manager.get().text) == (
        "",
        None,
    )
    erase(other)
    assert set(CommentRow._default_manager.values_list("text", "rev")) == {("", 2)}


def test_a_text_replaced_by_another_author_stays() -> None:
    one, other = a_person(), a_person()
    thread = a_thread(one)
    text = a_comment(one, thread, "Un")
    reword(other, thread, text, "Mieux dit")
    retitle(other, thread, "Un autre titre")

    fact = erase(one)
    assert CommentRow._default_manager.get().text == "Mieux dit"
    assert (ThreadRow._default_manager.get().title, ThreadRow._default_manager.get().text) == (
        "Un autre titre",
        None,
    )
    assert fact.texts == {
        "thread.commented": [SealedText(thread, 2, rows=[], replaced=["text"])],
        "thread.opened": [SealedText(thread, 1, rows=[thread], replaced=["title"])],
    }
    erase(other)
    assert (ThreadRow._default_manager.get().title, CommentRow._default_manager.get().text) == (
        "",
        "",
    )


def test_a_text_reworded_by_its_author_is_emptied_once() -> None:
    one = a_person()
    thread = a_thread(one)
    text = a_comment(one, thread, "Un")
    reword(one, thread, text, "Deux")
    fact = erase(one)
    assert CommentRow._default_manager.get().rev == 3
    assert [text.rows for text in fact.texts["thread.commented"]] == [[]]


def test_an_erasure_skips_deleted_rows() -> None:
    one = a_person()
    thread = a_thread(one)
    text, other = a_comment(one, thread, "Un"), a_comment(one, thread, "Deux")
    remove(one, thread, text)
    fact = erase(one)
    assert [row[1:] for row in touched_by(fact) if row[1] == "comment"] == [("comment", other)]


def test_an_erasure_touches_the_rows_whose_texts_it_empties() -> None:
    one, other = a_person(), a_person()
    thread = a_thread(one)
    mine, stays = a_comment(one, thread, "Un"), a_comment(other, thread, "Deux")
    changed = a_comment(one, thread, "Trois")
    reword(other, thread, changed, "Mieux dit")
    shown = {id for topic, kind, id in touched_by(erase(one)) if kind == "comment"}
    assert shown == {mine}
    assert {stays, changed}.isdisjoint(shown)


def test_a_later_reason_by_another_person_survives_an_erasure() -> None:
    one, other = an_administrator(), an_administrator()
    chair = a_member(an_organisation())
    action = an_action(a_group(chair=chair), assignee=chair)
    block_action(one, action, "Un")
    unblock_action(other, action)
    block_action(other, action, "Deux")
    erase(one)
    assert ActionRow.objects.get().blocked_reason == "Deux"


def test_an_erasure_fact_of_version_1_touches_the_same_rows() -> None:
    chair, by = a_member(an_organisation()), an_administrator()
    action = an_action(a_group(chair=chair), assignee=chair)
    block_action(by, action, "Un")
    fact = erase(by)
    touched_rows = {row for row in touched_by(fact) if row[1] == "action"}
    texts = {"action.blocked": [str(action)]}
    state = {"person": str(fact.person), "texts": texts, "unsealed": 0}
    Fact.objects.filter(topic="person.erased").update(schema=1, state=json.dumps(state))

    (older,) = (one.fact for one in read_log() if isinstance(one.fact, Person.Erased))
    assert isinstance(older, Person.Erased)
    assert older.texts == {"action.blocked": [SealedText(action, None, [action], [])]}
    assert {row for row in touched_by(older) if row[1] == "action"} == touched_rows
    assert_rebuild_gives_the_same_rows()


def test_an_unknown_person_has_no_texts() -> None:
    assert texts_of(new_id()) == {}


def test_an_invalid_registration_of_a_text_is_refused() -> None:
    with pytest.raises(ImproperlyConfigured, match=r"ThreadRow\.title is registered twice"):
        forgets(ThreadRow, "title", Thread.Commented)
    with pytest.raises(ImproperlyConfigured, match=r"Thread\.Removed has no sealed field"):
        forgets(CommentRow, "id", Thread.Removed)
    with pytest.raises(ImproperlyConfigured, match=r"hold the same words of Thread\.Commented"):
        forgets(CommentRow, "id", Thread.Commented)
