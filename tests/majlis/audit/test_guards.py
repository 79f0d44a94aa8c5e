"""The readers of each fact, compared with the pages: a fact is hidden if its page is."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any
from uuid import uuid4

import pytest
from django.db import transaction
from django.db.models import QuerySet
from pytest_django.plugin import DjangoDbBlocker

from example_forum import story
from federations.membership import projection as membership
from federations.organisations import projection as organisations
from federations.proposals import projection as proposals
from federations.votes import projection as votes
from federations.votes.rules import Choice
from federations.working_groups import projection as groups
from federations.working_groups.aggregate import Visibility
from majlis.accounts.models import User
from majlis.domain import Actor, ActorKind
from majlis.eventstore.models import Fact
from majlis.slices.guards import readable, withheld
from synergies.listings import commands as link_commands
from synergies.listings import projection as links
from tests.support.people import a_person
from tests.support.tables import make_log
from tests.support.world import (
    a_group,
    a_listing,
    a_member,
    a_panel,
    an_answer,
    an_open_link,
    an_open_vote,
    an_organisation,
)

pytestmark = pytest.mark.django_db

PAGES: dict[str, Callable[[Actor], QuerySet[Any]]] = {
    "organisation": organisations.visible_to,
    "mandate": membership.visible_to,
    "group": groups.visible_to,
    "action": groups.actions_visible_to,
    "proposal": proposals.visible_to,
    "vote": votes.visible_to,
    "listing": links.listings_visible_to,
    "link": links.visible_to,
    # What was done to an account is known to its person and to administrators.
    "person": lambda actor: (
        User.objects.all() if actor.administrator else User.objects.filter(pk=actor.person or "")
    ),
}


@pytest.fixture(scope="module")
def forum(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The example, made once, with a link that nobody has accepted yet."""
    with django_db_blocker.unblock(), ExitStack() as undone:
        make_log()
        undone.enter_context(transaction.atomic())
        story.create(lambda chapter: None)
        an_answer(a_listing(a_member(an_organisation())), a_member(an_organisation()))
        yield
        transaction.set_rollback(True)


def visible_facts(actor: Actor) -> QuerySet[Fact]:
    return Fact.objects.filter(readable(actor))


def test_facts_of_an_object_are_hidden_where_its_page_is(forum: None) -> None:
    """For each person of the example. An elector may open a vote from outside its group."""
    facts = Fact.objects.values_list("object_kind", "object_id").distinct()
    assert {kind for kind, _ in facts} == set(PAGES)
    outsiders = 0
    for user in User.objects.all():
        actor = Actor(ActorKind.PERSON, user.id, administrator=user.is_administrator)
        opened = {
            (kind, id)
            for kind, see in PAGES.items()
            for id in see(actor).values_list("pk", flat=True)
        }
        read = set(visible_facts(actor).values_list("object_kind", "object_id").distinct())
        assert read <= opened, user.name
        missed = opened & set(facts) - read
        assert {kind for kind, _ in missed} <= {"vote"}, user.name
        outsiders += read != set(facts)
    assert outsiders


def test_administrators_and_the_program_read_everything(forum: None) -> None:
    everything = Fact.objects.count()
    for actor in (a_person(administrator=True), Actor.system()):
        assert visible_facts(actor).count() == everything


def test_an_actor_without_a_person_reads_nothing() -> None:
    an_organisation()
    assert not visible_facts(Actor(ActorKind.PERSON)).exists()


def test_facts_of_a_group_are_read_by_those_who_see_the_group() -> None:
    outsider, member = a_person(), a_member(an_organisation())
    for visibility, readers in (
        (Visibility.PUBLIC, [outsider, member]),
        (Visibility.MEMBERS, [member]),
        (Visibility.PARTICIPANTS, []),
    ):
        group = a_group(visibility)
        assert [
            one for one in (outsider, member) if visible_facts(one).filter(space=group)
        ] == readers


def test_an_answer_to_a_listing_is_known_to_both_sides_only() -> None:
    publisher, answerer = a_member(an_organisation()), a_member(an_organisation())
    link = an_answer(a_listing(publisher), answerer)
    known = [
        one
        for one in (publisher, answerer, a_person())
        if visible_facts(one).filter(object_id=link)
    ]
    assert known == [publisher, answerer]
    link_commands.decline_link(publisher, link)
    assert not visible_facts(a_person()).filter(object_id=link)


def test_the_message_of_an_open_link_is_withheld_from_others() -> None:
    publisher, answerer = a_member(an_organisation()), a_member(an_organisation())
    link = an_open_link(publisher, answerer)
    outsider = a_person()
    facts = list(visible_facts(outsider).filter(object_id=link).order_by("position"))
    assert [fact.topic for fact in facts] == [
        *("link.proposed", "link.accepted", "link.accepted", "link.opened")
    ]
    assert withheld(facts, outsider) == {facts[0].id}
    for reader in (publisher, answerer, a_person(administrator=True)):
        assert withheld(facts, reader) == set()


def test_a_hidden_vote_withholds_its_choices_from_everybody_while_it_is_open() -> None:
    panel = a_panel()
    vote = an_open_vote(panel, {"secrecy": "hidden"})
    panel.cast(vote, panel.delegates[1], Choice.FOR)
    for reader in (*panel.delegates, a_person(administrator=True)):
        ballot = visible_facts(reader).get(topic="ballot.cast", object_id=vote)
        assert withheld([ballot], reader) == {ballot.id}


def test_a_secret_ballot_records_only_that_it_was_cast() -> None:
    panel = a_panel()
    vote = an_open_vote(panel, {"secrecy": "secret"})
    panel.cast(vote, panel.delegates[1], Choice.FOR, uuid4())
    last = visible_facts(a_person(administrator=True)).filter(object_id=vote).latest("position")
    assert last.topic == "participation.recorded"
    assert "choice" not in json.loads(last.state)
