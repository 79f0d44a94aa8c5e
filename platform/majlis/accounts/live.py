"""What is a person's alone: the topic `person.<id>`, watched by that very person only.

The rows in it are the slices' (my mandates, my actions, my ballots), and `erasure`, what one asked for.
`erasures`, for administrators, has the same rows of everybody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from majlis.accounts.aggregate import Person
from majlis.accounts.projection import ErasureRow, erasure_rows
from majlis.domain import FORUM, Actor
from majlis.slices.topics import Topic, Touched, kind, shows, topic


@topic("person", alone=True)
def person(actor: Actor, id: UUID) -> UUID | None:
    return FORUM if id == actor.person else None


@topic("erasures")
def erasures(actor: Actor) -> UUID | None:
    return FORUM if actor.administrator else None


@kind("erasure")
def erasure_kind(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    found = ErasureRow.objects.filter(pk__in=ids)
    person = topic.of("person")
    return erasure_rows(found.filter(person=person) if person else found)


@shows
def erasure_shown(fact: Person.Created | Person.CalledBack | Person.Erased) -> Iterator[Touched]:
    yield f"person.{fact.person}", "erasure", fact.originator_id
    yield "erasures", "erasure", fact.originator_id
