"""What is a person's alone: the topic `person.<id>`, watched by that very person only.

The rows in it are the slices' (my mandates, my actions, my ballots), and `erasure`, what one asked for.
`erasures`, for administrators, has the same rows of everybody.

`person.erased` also shows each row in which words of that person stood, in the topics in which it was shown
when they were written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any
from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist

from majlis.accounts.aggregate import Person
from majlis.accounts.projection import ErasureRow, erasure_rows
from majlis.domain import FORUM, Actor
from majlis.eventstore.models import Fact
from majlis.eventstore.store import recorded
from majlis.slices.topics import Topic, Touched, kind, shows, topic, touched_by


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


@shows
def words_gone(fact: Person.Erased) -> Iterator[Touched]:
    standing = [(name, text) for name, texts in fact.texts.items() for text in texts if text.rows]
    for name, text in standing:
        found = Fact.objects.filter(stream=text.stream, topic=name)
        if text.version is not None:
            found = found.filter(version=text.version)
        # A row that is no more is shown nowhere.
        with suppress(ObjectDoesNotExist):
            yield from [*touched_by(recorded(found.latest("version")).fact)]
