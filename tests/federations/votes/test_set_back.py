"""Tables that somebody changes, votes with through the real door, and sets back before the close.

Every column that the booth could read is tried, with each value that could help, for each ballot that a
forum refuses. Where the changed table lets one in, a rebuild sets all tables back to what the facts say, the
delegates vote, and only the facts can tell: the close must refuse.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.core.management import call_command
from django.db import DatabaseError, models, transaction

from federations.membership.commands import correct_mandate, end_mandate, give_mandate
from federations.membership.projection import MandateRow
from federations.membership.rules import Role, Term
from federations.votes.aggregate import BallotNotLawful, BoxNotAsRecorded, VoteStatus
from federations.votes.commands import cast_ballot, close_vote
from federations.votes.projection import ElectorRow, OpenBox, VoteRow
from federations.votes.rules import Choice
from majlis.domain import Actor, DomainError, new_id, today
from tests.support.people import a_person, acting_for
from tests.support.world import (
    Panel,
    a_mandate,
    a_member,
    a_panel,
    a_scheduled_vote,
    an_administrator,
    an_open_vote,
)

pytestmark = pytest.mark.django_db

Act = Callable[[], object]


@dataclass
class World:
    """A panel of four with open votes, and the ballots that nobody may cast in them."""

    panel: Panel
    changeable: UUID
    final: UUID
    scheduled: UUID
    intruders: list[Actor] = field(default_factory=list)
    acts: dict[str, Act] = field(default_factory=dict)

    def seat(self, nth: int) -> UUID:
        return self.panel.seats[self.body(nth)]

    def body(self, nth: int) -> UUID:
        body = self.panel.delegates[nth].organisation
        assert body
        return body

    def refuses(self, what: str, by: Actor, nth: int, **more: Any) -> None:
        """A ballot of this person for the seat with this number, which is refused."""
        vote = more.pop("vote", self.changeable)
        self.intruders.append(by)
        self.acts[what] = lambda: cast_ballot(by, vote, self.seat(nth), Choice.AGAINST, **more)


def a_world() -> World:
    panel = a_panel(4)
    administrator = an_administrator()
    changing = {"changeable": True}
    first, second, third, fourth = panel.delegates
    body = fourth.organisation
    assert body
    assert second.organisation
    alternate = a_member(second.organisation, Role.ALTERNATE)
    another = a_member(second.organisation)
    secretary = a_member(body, Role.SECRETARY)
    former = a_person("Un ancien")
    ended = a_mandate(former, body, until=today() - timedelta(days=1))
    restored = a_person("Une rétablie", administrator=True)
    mandate = a_mandate(restored, body)
    world = World(
        panel,
        an_open_vote(panel, changing),
        an_open_vote(panel),
        a_scheduled_vote(panel, changing),
    )
    oneself = a_person("Soi-même", administrator=True)
    own, term = new_id(), Term(Role.DELEGATE, today() - timedelta(days=9), None)
    assert oneself.person
    give_mandate(oneself, own, oneself.person, body, term)
    end_mandate(administrator, mandate)
    correct_mandate(restored, mandate, term)
    for vote in (world.changeable, world.final):
        for delegate in (first, second):
            panel.cast(vote, delegate, Choice.FOR)
    stranger = a_person("Une étrangère")
    world.refuses("an alternate after the delegate", alternate, 1, replaces=second.person)
    world.refuses("another's ballot, unnamed", another, 1)
    world.refuses("naming who did not cast", second, 1, replaces=another.person)
    world.refuses("changing a final ballot", second, 1, vote=world.final)
    world.refuses("before the opening", third, 2, vote=world.scheduled)
    world.refuses("a secretary", secretary, 3)
    world.refuses("an ended mandate", acting_for(former, body, ended), 3)
    world.refuses("a mandate given to oneself", acting_for(oneself, body, own), 3)
    world.refuses("a mandate restored by oneself", acting_for(restored, body, mandate), 3)
    world.refuses("no mandate", acting_for(stranger, body, new_id()), 3)
    world.refuses("another body's delegate", third, 3)
    world.refuses("another body's delegate for this one", acting_for(third, body, new_id()), 3)
    return world


@contextmanager
def undone() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def accepted(act: Act) -> bool:
    """Whether neither the forum nor the database refuses this."""
    try:
        with transaction.atomic():
            act()
    except (DomainError, DatabaseError):
        return False
    return True


def values(world: World, row: models.Model, column: models.Field[Any, Any]) -> list[Any]:
    """What an attacker would write into this column."""
    now = datetime.now(UTC)
    known: dict[str, list[Any]] = {
        "person": [one.person for one in world.intruders],
        "cast_by": [one.person for one in world.intruders],
        "organisation": [world.body(nth) for nth in range(4)],
        "status": list(VoteStatus),
        "role": list(Role),
        "choice": ["for", "against"],
    }
    match column:
        case models.JSONField() if column.name == "rule":
            rule = getattr(row, column.name)
            edits = ({"changeable": True}, {"changeable": False}, {"electors": "persons"})
            return [{**rule, **edit} for edit in (*edits, {"secrecy": "hidden"})]
        case models.JSONField():
            return [{}]
        case models.UUIDField():
            found = known.get(column.name, [new_id()])
        case models.CharField():
            found = known.get(column.name, ["a"])
        case models.BooleanField():
            found = [True, False]
        case models.DateTimeField():
            found = [now - timedelta(days=99), now + timedelta(days=99)]
        case models.DateField():
            found = [today() - timedelta(days=99), today() + timedelta(days=99)]
        case _:
            found = [0, 9]
    return [*found, None] if column.null else found


def changes(world: World) -> Iterator[tuple[models.Model, str, Any]]:
    """Each row that the refused ballots depend on, with each column and value to try."""
    votes = (world.changeable, world.final, world.scheduled)
    people = {one.person for one in world.intruders if one.person}
    rows: list[models.Model] = [
        *VoteRow.objects.filter(pk__in=votes),
        *ElectorRow.objects.filter(vote__in=votes, elector__in=(world.seat(1), world.seat(3))),
        *MandateRow.objects.filter(person__in=people),
    ]
    for row in rows:
        for column in type(row)._meta.concrete_fields:
            for value in values(world, row, column):
                if value != getattr(row, column.name):
                    yield row, column.name, value


def everybody_votes(world: World, vote: UUID) -> None:
    """The delegates vote, and replace what others cast for their seats."""
    for nth, delegate in enumerate(world.panel.delegates):
        line = ElectorRow.objects.get(vote=vote, elector=world.seat(nth))
        if line.cast_by is None:
            world.panel.cast(vote, delegate, Choice.FOR)
        elif line.cast_by != delegate.person and vote == world.changeable:
            cast_ballot(delegate, vote, line.elector, Choice.FOR, None, line.cast_by)


def test_every_ballot_of_this_file_is_refused_while_the_tables_say_what_the_facts_say() -> None:
    world = a_world()
    assert [what for what, act in world.acts.items() if accepted(act)] == []
    for vote in (world.changeable, world.final):
        everybody_votes(world, vote)
        close_vote(world.panel.chair, vote)
        assert VoteRow.objects.get(pk=vote).outcome["verdict"] == "adopted"  # type: ignore[index]


def test_whatever_is_changed_used_through_the_door_and_set_back_is_found_at_the_close() -> None:
    world = a_world()
    found: Counter[str] = Counter()
    for row, column, value in changes(world):
        same = type(row)._default_manager.filter(pk=row.pk)
        with undone():
            if not accepted(partial(same.update, **{column: value})):
                continue
            for what, act in world.acts.items():
                with undone():
                    if accepted(act):
                        call_command("rebuild", quiet=True, stdout=io.StringIO())
                        vote = world.final if "final" in what else world.changeable
                        everybody_votes(world, vote)
                        with pytest.raises(BallotNotLawful):
                            close_vote(world.panel.chair, vote)
                        found[f"{row._meta.db_table}.{column}"] += 1
    # A booth cannot but believe these.
    assert set(found) >= {
        *("electors.cast_by", "electors.alternate", "electors.organisation", "electors.person"),
        *("votes.rule", "mandates.person", "mandates.role", "mandates.until"),
    }


@pytest.mark.parametrize("is_set_back", [True, False])
def test_a_box_counts_what_was_cast_if_its_rows_are_set_back_and_refuses_the_close_if_not(
    is_set_back: bool,
) -> None:
    panel = a_panel(4)
    vote = an_open_vote(panel, {"secrecy": "secret"})
    for delegate in panel.delegates[:3]:
        panel.cast(vote, delegate, Choice.AGAINST, uuid4())
    row, other = OpenBox.objects.all()[:2]
    for column, value in (("tag", other.tag[::-1]), ("vote", new_id()), ("ballot", other.ballot)):
        with undone():
            OpenBox.objects.filter(pk=row.pk).update(**{column: value})
            ElectorRow.objects.filter(vote=vote).update(voted=False, cast_by=None)
            for delegate in panel.delegates[:3]:
                again = partial(panel.cast, vote, delegate, Choice.FOR, uuid4())
                assert not accepted(again), column
            panel.cast(vote, panel.delegates[3], Choice.FOR, uuid4())
            call_command("rebuild", quiet=True, stdout=io.StringIO())
            if is_set_back:
                key = value if column == "tag" else row.pk
                OpenBox.objects.filter(pk=key).update(**{column: getattr(row, column)})
                close_vote(panel.chair, vote)
                counts = VoteRow.objects.get(pk=vote).outcome["counts"]["persons"]  # type: ignore[index]
                assert (counts["for"], counts["against"]) == (1, 3), column
            else:
                with pytest.raises(BoxNotAsRecorded):
                    close_vote(panel.chair, vote)
