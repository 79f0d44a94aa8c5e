"""Situations for tests, made by commands and named after their content."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from federations.membership.commands import give_mandate
from federations.membership.rules import Role, Term
from federations.organisations.commands import register_organisation
from federations.organisations.rules import OrganisationType, Profile, Registration, Reported
from federations.proposals.commands import draft_proposal, submit
from federations.proposals.rules import Block, Language
from federations.votes.aggregate import NOTICE, Convocation
from federations.votes.commands import (
    announce_end,
    cast_ballot,
    close_vote,
    open_vote,
    schedule_vote,
)
from federations.votes.rules import Choice, Rule
from federations.working_groups import commands as groups
from federations.working_groups.aggregate import Assignment, Visibility
from majlis.domain import Actor, named, new_id, today
from synergies.listings import commands as links
from synergies.listings.aggregate import Direction, Posting
from tests.support.clock import clock_moved
from tests.support.people import a_person, acting_for


def an_organisation(name: str = "Fédération Exemple") -> UUID:
    """An active federation; names are unique, so each has a number."""
    id = new_id()
    register_organisation(
        a_person("Administration", administrator=True),
        id,
        Registration({"fr": f"{name} {id.hex[-6:]}"}, Profile(OrganisationType.FEDERATION)),
    )
    return id


def a_member(organisation: UUID, role: Role = Role.DELEGATE, name: str = "Une déléguée") -> Actor:
    """A new person with a mandate for a year, acting for that organisation."""
    person = a_person(name)
    assert person.person
    mandate = new_id()
    give_mandate(
        a_person("Administration", administrator=True),
        mandate,
        person.person,
        organisation,
        Term(role, today() - timedelta(days=365), None),
    )
    return acting_for(person, organisation, mandate)


def a_group(
    visibility: Visibility = Visibility.MEMBERS,
    *,
    chair: Actor | None = None,
    name: str = "Formation",
    parent: UUID | None = None,
) -> UUID:
    """A working group; its chair has a mandate already."""
    id = new_id()
    groups.create_group(
        a_person("Administration", administrator=True),
        id,
        {"fr": name},
        visibility,
        parent=parent,
        chair=chair.person if chair else None,
    )
    return id


def a_seat(group: UUID, organisation: UUID, holder: Actor | None = None) -> UUID:
    """An organisation's seat in a group, vacant or held."""
    administrator = a_person("Administration", administrator=True)
    id = new_id()
    groups.give_seat(administrator, id, group, organisation)
    if holder:
        assert holder.person
        groups.fill_seat(administrator, id, holder.person)
    return id


def an_action(
    group: UUID,
    *,
    assignee: Actor | None = None,
    organisation: UUID | None = None,
    due: date | None = None,
) -> UUID:
    """An action of a group, assigned to a participant."""
    id = new_id()
    groups.assign_action(
        a_person("Administration", administrator=True),
        id,
        group,
        Assignment(
            {"fr": "Rédiger la note"}, assignee.person if assignee else None, organisation, due
        ),
    )
    return id


def an_administrator() -> Actor:
    return a_person("Une administratrice", administrator=True)


def a_body(
    names: dict[str, str],
    *,
    type: OrganisationType = OrganisationType.FEDERATION,
    sectors: list[str] | None = None,
    region: str | None = None,
    parents: Sequence[UUID] = (),
    reported: Reported | None = None,
) -> UUID:
    """An organisation with exactly these names, for tests about names."""
    id = new_id()
    register_organisation(
        an_administrator(),
        id,
        Registration(
            names,
            Profile(type, sectors=sectors or [], region=region),
            parents=parents,
            reported=reported,
            example=reported is None,
        ),
    )
    return id


def a_mandate(
    person: Actor,
    organisation: UUID,
    role: Role = Role.DELEGATE,
    starts: date = date(2020, 1, 1),
    until: date | None = None,
) -> UUID:
    """A mandate on exactly these days, given by an administrator."""
    assert person.person
    id = new_id()
    give_mandate(an_administrator(), id, person.person, organisation, Term(role, starts, until))
    return id


# -- proposals ----------------------------------------------------------------------------------


def a_text(*paragraphs: str) -> list[Block]:
    """A text of these paragraphs; the block at each place has the same id in every version."""
    return [
        {
            "id": str(named("block", place)),
            "type": "paragraph",
            "level": 0,
            "content": [{"type": "text", "text": words}],
        }
        for place, words in enumerate(paragraphs)
    ]


def a_draft(group: UUID, author: Actor, *paragraphs: str, title: str = "Une filière") -> UUID:
    """A draft in French that its author, a participant of the group, can still write."""
    id = new_id()
    text = a_text(*(paragraphs or ("Le groupe propose de créer une filière.",)))
    draft_proposal(author, id, group, {"fr": title}, Language.FRENCH, text)
    return id


def a_submitted_proposal(group: UUID, author: Actor, *paragraphs: str) -> UUID:
    """A submitted proposal."""
    id = a_draft(group, author, *paragraphs)
    submit(author, id)
    return id


# -- votes ---------------------------------------------------------------------------------------

# Adopted by more ballots for than against; a quorum of half the seats.
MAJORITY: dict[str, Any] = {
    "quorum": {"of": "persons", "at_least": "1/2"},
    "conditions": [{"share_of": "for", "among": "expressed", "threshold": "1/2", "strict": True}],
}


@dataclass(frozen=True)
class Panel:
    """A group of seated federations, each with a delegate; the first delegate chairs."""

    group: UUID
    delegates: list[Actor]
    seats: Mapping[UUID | None, UUID]

    @property
    def chair(self) -> Actor:
        return self.delegates[0]

    def cast(
        self,
        vote: UUID,
        delegate: Actor,
        choice: Choice,
        receipt: UUID | None = None,
        replaces: Actor | None = None,
    ) -> int:
        """A delegate casts the ballot of their organisation's seat."""
        seat, whose = self.seats[delegate.organisation], replaces.person if replaces else None
        return cast_ballot(delegate, vote, seat, choice, receipt, whose)


def a_panel(seats: int = 3, visibility: Visibility = Visibility.PARTICIPANTS) -> Panel:
    """A group with this many seats, held by as many delegates."""
    delegates = [a_member(an_organisation()) for _ in range(seats)]
    group = a_group(visibility, chair=delegates[0])
    given: dict[UUID | None, UUID] = {
        delegate.organisation: a_seat(group, delegate.organisation, delegate)
        for delegate in delegates
        if delegate.organisation
    }
    return Panel(group, delegates, given)


def a_scheduled_vote(
    panel: Panel,
    rule: dict[str, Any] | None = None,
    question: dict[str, str] | None = None,
    **more: Any,
) -> UUID:
    id = new_id()
    asked = question or {"fr": "Adoptez-vous ce texte ?"}
    by_rule = Rule.parse({**MAJORITY, **(rule or {})})
    schedule_vote(panel.chair, id, Convocation(panel.group, asked, by_rule, **more))
    return id


def an_open_vote(panel: Panel, rule: dict[str, Any] | None = None, **more: Any) -> UUID:
    """A vote of the panel's seats, by `MAJORITY` unless `rule` says otherwise."""
    id = a_scheduled_vote(panel, rule, **more)
    open_vote(panel.chair, id)
    return id


@contextmanager
def at_its_end(by: Actor, vote: UUID) -> Iterator[None]:
    """Announces the end of an open vote, then moves the clock to it."""
    second = timedelta(seconds=1)
    announce_end(by, vote, datetime.now(UTC) + NOTICE + second)
    with clock_moved(NOTICE + 2 * second):
        yield


def close_at_its_end(by: Actor, vote: UUID) -> int:
    """Closes a vote in which not everybody has voted, at an announced end."""
    with at_its_end(by, vote):
        return close_vote(by, vote)


# -- links ---------------------------------------------------------------------------------------


def a_listing(publisher: Actor, title: str = "Un banc d’essai", **more: Any) -> UUID:
    """A need of the publisher's organisation, open for a month."""
    id = new_id()
    defaults = {
        "description": {"fr": "Pour des fibres"},
        "expires_on": today() + timedelta(days=30),
    }
    posting = Posting(Direction.NEED, {"fr": title}, **{**defaults, **more})
    links.publish_listing(publisher, id, posting)
    return id


def an_answer(listing: UUID, answerer: Actor) -> UUID:
    """A link that nobody has accepted yet."""
    id = new_id()
    links.answer_listing(answerer, id, listing, "Nous en avons un")
    return id


def an_open_link(publisher: Actor, answerer: Actor) -> UUID:
    """A link that both sides have accepted, with its joint group."""
    id = an_answer(a_listing(publisher), answerer)
    links.accept_link(publisher, id)
    links.accept_link(answerer, id)
    return id
