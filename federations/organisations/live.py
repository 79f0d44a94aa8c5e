"""Live topics of organisations, for every signed-in person.

- `organisations`: the directory.
- `organisation.<id>`: the page of one organisation; membership adds its mandates.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

from federations.organisations.aggregate import Organisation
from federations.organisations.projection import OrganisationRow, rows_of, visible_to
from majlis.domain import FORUM, Actor
from majlis.slices.milestones import milestone
from majlis.slices.topics import Topic, Touched, kind, shows, topic

milestone(Organisation.Merged, Organisation.Dissolved)


@topic("organisations")
def organisations(actor: Actor) -> UUID | None:
    return FORUM if actor.person else None


@topic("organisation")
def organisation(actor: Actor, id: UUID) -> UUID | None:
    return FORUM if visible_to(actor).filter(pk=id).exists() else None


@kind("organisation")
def rows(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    return rows_of(OrganisationRow.objects.filter(pk__in=ids))


@shows
def changed(
    fact: Organisation.Described
    | Organisation.Renamed
    | Organisation.Verified
    | Organisation.Unverified
    | Organisation.Merged
    | Organisation.Dissolved,
) -> Iterator[Touched]:
    yield from _shown(fact.originator_id)


@shows
def registered(fact: Organisation.Created) -> Iterable[Touched]:
    yield from _shown(fact.originator_id, *fact.parents)


@shows
def moved(fact: Organisation.Moved) -> Iterable[Touched]:
    yield from _shown(fact.originator_id, *fact.parents, *fact.left)


def _shown(*ids: UUID) -> Iterator[Touched]:
    """Touches the organisation and its old and new parents, which show the number of their children."""
    for id in ids:
        yield "organisations", "organisation", id
        yield f"organisation.{id}", "organisation", id
