"""Texts by people are sealed with their key and become unreadable with it; the log stays unchanged."""

from __future__ import annotations

import json
import threading
from uuid import UUID

import pytest
from cryptography.exceptions import InvalidTag
from django.conf import LazySettings
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from federations.votes.rules import Choice
from federations.working_groups.aggregate import Action, WorkingGroup
from federations.working_groups.commands import archive_group, block_action, unblock_action
from majlis.domain import Actor
from majlis.eventstore import sealing
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.command import command
from majlis.eventstore.models import Fact, Key
from majlis.eventstore.sealing import PersonErased, destroy, states, unreadable
from majlis.eventstore.store import get
from synergies.listings.projection import LinkRow
from tests.support.tables import every_row
from tests.support.world import (
    a_group,
    a_listing,
    a_member,
    a_panel,
    an_action,
    an_administrator,
    an_answer,
    an_open_vote,
    an_organisation,
)

pytestmark = pytest.mark.django_db(transaction=True)

WORDS = "Le devis n’est pas arrivé"


def a_blocked_action(by: Actor | None = None) -> UUID:
    action = _an_action()
    block_action(by or an_administrator(), action, WORDS)
    return action


def _an_action() -> UUID:
    chair = a_member(an_organisation())
    return an_action(a_group(chair=chair), assignee=chair)


def the_fact(topic: str) -> Fact:
    return Fact.objects.filter(topic=topic).latest("position")


def test_a_sealed_text_is_encrypted_in_the_log_and_readable_in_the_aggregate() -> None:
    by = an_administrator()
    action = a_blocked_action(by)
    fact = the_fact("action.blocked")
    assert WORDS not in fact.state
    assert json.loads(fact.state)["reason"]["sealed_by"] == str(by.person)
    assert get(Action, action).blocked_by == WORDS
    assert states([fact]) == [{"reason": WORDS}]


def test_a_text_is_none_once_its_key_is_destroyed() -> None:
    by = an_administrator()
    action, group = a_blocked_action(by), a_group()
    archive_group(by, group, WORDS)
    answerer = a_member(an_organisation())
    link = an_answer(a_listing(a_member(an_organisation())), answerer)
    assert by.person
    assert answerer.person
    before = list(Fact.objects.order_by("position").values())

    destroy(by.person)
    destroy(answerer.person)

    assert get(Action, action).blocked_by is None
    assert (get(WorkingGroup, group).archived, get(WorkingGroup, group).archived_because) == (
        True,
        None,
    )
    assert states([the_fact("link.proposed")])[0]["message"] is None
    assert states([the_fact("action.blocked")]) == [{"reason": None}]
    assert list(Fact.objects.order_by("position").values()) == before
    call_command("rebuild", quiet=True)
    assert LinkRow.objects.get(pk=link).message == ""
    unblock_action(an_administrator(), action)


def test_a_rebuild_with_the_keys_gives_the_same_rows() -> None:
    archive_group(an_administrator(), a_group(), WORDS)
    a_blocked_action()
    an_answer(a_listing(a_member(an_organisation())), a_member(an_organisation()))
    live = every_row()
    call_command("rebuild", quiet=True)
    assert every_row() == live


def test_a_ciphertext_moved_to_another_fact_is_not_decrypted() -> None:
    by = an_administrator()
    a_blocked_action(by)
    other = a_blocked_action(by)
    first, second = Fact.objects.filter(topic="action.blocked").order_by("position")
    Fact.objects.filter(pk=second.pk).update(state=first.state)
    with pytest.raises(InvalidTag):
        get(Action, other)
    moved = Fact.objects.get(pk=second.pk)
    assert states([moved]) == [json.loads(moved.state)]


def test_equal_texts_have_different_ciphertexts() -> None:
    by = an_administrator()
    action = a_blocked_action(by)
    unblock_action(by, action)
    block_action(by, action, WORDS)
    first, second = Fact.objects.filter(topic="action.blocked").values_list("state", flat=True)
    assert json.loads(first)["reason"]["text"][:16] != json.loads(second)["reason"]["text"][:16]


def test_an_erased_person_cannot_write_a_sealed_text() -> None:
    by = an_administrator()
    assert by.person
    destroy(by.person)
    with pytest.raises(PersonErased):
        a_blocked_action(by)


def test_a_text_by_the_program_is_not_sealed() -> None:
    a_blocked_action(Actor.system("blocks"))
    assert json.loads(the_fact("action.blocked").state) == {"reason": WORDS}
    assert not Key.objects.exists()


def test_a_text_recorded_before_sealing_is_readable_until_its_author_is_erased() -> None:
    action = a_blocked_action()
    Fact.objects.filter(topic="action.blocked").update(schema=1, state='{"reason":"D’avant"}')
    assert get(Action, action).blocked_by == "D’avant"
    assert states([the_fact("action.blocked")]) == [{"reason": "D’avant"}]
    author = the_fact("action.blocked").actor
    assert author
    destroy(author)
    assert states([the_fact("action.blocked")]) == [{"reason": None}]


def test_concurrent_writers_share_one_key() -> None:
    by = an_administrator()
    actions = [_an_action() for _ in range(4)]
    writers = [threading.Thread(target=block, args=[by, action]) for action in actions]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert Key.objects.count() == 1
    assert [get(Action, action).blocked_by for action in actions] == [WORDS] * 4


def block(by: Actor, action: UUID) -> None:
    try:
        block_action(by, action, WORDS)
    finally:
        connection.close()


def test_a_new_key_is_rolled_back_with_its_command() -> None:
    action = _an_action()

    @command(Capacity.FORUM)
    def fail(by: Actor) -> None:
        block_action(by, action, WORDS)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        fail(an_administrator())
    assert not Key.objects.exists()


def test_texts_are_unreadable_without_the_secret_key_and_readable_with_it_again(
    settings: LazySettings,
) -> None:
    action = a_blocked_action()
    right, settings.SECRET_KEY = settings.SECRET_KEY, "another"
    assert unreadable() == 1
    assert get(Action, action).blocked_by is None
    settings.SECRET_KEY = right
    assert unreadable() == 0
    assert get(Action, action).blocked_by == WORDS


def test_a_command_without_sealed_text_reads_no_key() -> None:
    panel = a_panel(2)
    vote = an_open_vote(panel)
    with CaptureQueriesContext(connection) as queries:
        panel.cast(vote, panel.delegates[0], Choice.FOR)
    assert not [query for query in queries if "person_keys" in query["sql"]]


def test_a_command_with_sealed_text_reads_the_key_once() -> None:
    by = an_administrator()
    a_blocked_action(by)
    action = _an_action()
    with CaptureQueriesContext(connection) as queries:
        block_action(by, action, WORDS)
    assert len([query for query in queries if "person_keys" in query["sql"]]) == 1


def test_loading_texts_of_many_authors_reads_their_keys_in_one_query() -> None:
    action = _an_action()
    for _ in range(3):
        by = an_administrator()
        block_action(by, action, WORDS)
        unblock_action(by, action)
    with CaptureQueriesContext(connection) as queries:
        get(Action, action)
    assert len([query for query in queries if "person_keys" in query["sql"]]) == 1


def test_topics_with_sealed_texts_are_listed() -> None:
    assert sealing.sealed_topics() >= {"action.blocked", "group.archived", "link.proposed"}
