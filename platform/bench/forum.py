"""The measured forum: people, groups, texts and votes, all made by commands."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore

from federations.membership.commands import give_mandate
from federations.membership.rules import Role, Term
from federations.organisations.commands import register_organisation
from federations.organisations.rules import OrganisationType, Profile, Registration
from federations.proposals.commands import draft_proposal, save_version, submit, support
from federations.proposals.rules import Block, Language
from federations.votes.aggregate import Convocation
from federations.votes.commands import cast_ballot, close_vote, open_vote, schedule_vote
from federations.votes.rules import Choice, Rule
from federations.working_groups.aggregate import Assignment, Charter, Visibility
from federations.working_groups.commands import (
    adopt_charter,
    assign_action,
    create_group,
    fill_seat,
    finish_action,
    give_seat,
)
from majlis.accounts.models import User
from majlis.domain import Actor, ActorKind, new_id, today
from synergies.listings.aggregate import Direction, Posting
from synergies.listings.commands import accept_link, answer_listing, publish_listing

Seats = dict[UUID, Actor]

MAJORITY = Rule.parse(
    {
        "quorum": {"of": "persons", "at_least": "1/2"},
        "conditions": [{"share_of": "for", "among": "expressed", "threshold": "1/2"}],
    }
)


def an_administrator() -> Actor:
    return a_person(administrator=True)


def a_person(*, administrator: bool = False) -> Actor:
    user = User.objects.create_user(
        f"{new_id()}@example.org", None, name="Une déléguée", is_administrator=administrator
    )
    return Actor(ActorKind.PERSON, person=user.id, administrator=administrator)


def account_of(one: Actor) -> User:
    assert one.person
    return User.objects.get(pk=one.person)


def session_of(user: User) -> str:
    """The cookie of a new session of this user."""
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.create()
    return f"{settings.SESSION_COOKIE_NAME}={session.session_key}"


def a_group(administrator: Actor, seats: int) -> tuple[UUID, Seats]:
    """A group with this many seats, each held by the delegate of a separate body."""
    group, given = new_id(), {}
    create_group(administrator, group, {"fr": "Groupe"}, Visibility.MEMBERS)
    for _ in range(seats):
        organisation, mandate, seat = new_id(), new_id(), new_id()
        person = a_person()
        assert person.person
        register_organisation(
            administrator,
            organisation,
            Registration(
                {"fr": f"Fédération Exemple {organisation}"}, Profile(OrganisationType.FEDERATION)
            ),
        )
        term = Term(Role.DELEGATE, today() - timedelta(days=1), None)
        give_mandate(administrator, mandate, person.person, organisation, term)
        give_seat(administrator, seat, group, organisation)
        fill_seat(administrator, seat, person.person)
        given[seat] = dataclasses.replace(person, organisation=organisation, mandate=mandate)
    return group, given


def an_open_vote(administrator: Actor, group: UUID, proposal: UUID | None = None) -> UUID:
    vote = new_id()
    question = {"fr": "Adoptez-vous ce texte ?"}
    schedule_vote(administrator, vote, Convocation(group, question, MAJORITY, proposal))
    open_vote(administrator, vote)
    return vote


def live_a_while(administrator: Actor) -> None:
    """Some sixty facts of most kinds: a group, its text, its vote, and the outcome."""
    group, seats = a_group(administrator, 6)
    first, second, *_ = seats.values()
    adopt_charter(administrator, group, Charter(mission={"fr": "Étudier une filière"}))
    for delegate in seats.values():
        action = new_id()
        assignment = Assignment({"fr": "Rédiger"}, delegate.person)
        assign_action(administrator, action, group, assignment)
        finish_action(administrator, action)
    proposal = new_id()
    draft_proposal(
        first, proposal, group, {"fr": "Une filière"}, Language.FRENCH, a_text("Il est créé")
    )
    for version in range(1, 5):
        save_version(first, proposal, version, a_text(f"Il est créé {version} laboratoires."))
    support(second, proposal)
    submit(first, proposal)
    vote = an_open_vote(administrator, group, proposal)
    cast(vote, seats)
    close_vote(administrator, vote)
    listing, link = new_id(), new_id()
    until = today() + timedelta(days=30)
    title = {"fr": "Banc d’essai"}
    posting = Posting(Direction.NEED, title, {"fr": "Pour des fibres"}, until)
    publish_listing(first, listing, posting)
    answer_listing(second, link, listing, "Nous en avons un.")
    accept_link(first, link)
    accept_link(second, link)


def a_text(words: str) -> list[Block]:
    return [
        {
            "id": str(new_id()),
            "type": "paragraph",
            "level": 0,
            "content": [{"type": "text", "text": words}],
        }
    ]


def cast(vote: UUID, seats: Seats) -> None:
    """Casts a ballot for every seat, each with its own intent as from a browser."""
    for seat, delegate in seats.items():
        cast_ballot(dataclasses.replace(delegate, command=new_id()), vote, seat, Choice.FOR)
