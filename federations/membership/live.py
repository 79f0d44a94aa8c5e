"""Live rows and notices of mandates.

- `organisation.<id>`: the organisation's mandates, past ones included.
- `person.<id>`: the person's mandates.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from federations.membership.projection import MandateFact, MandateRow, rows_of
from federations.organisations.projection import name_of
from majlis.eventstore.store import Recorded
from majlis.slices.notices import Notice, notice_kind, notifies
from majlis.slices.topics import Shift, Topic, Touched, kind, shifts, shows

notice_kind("assigned", order=20, urgent=True)


@kind("mandate")
def rows(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    return rows_of(MandateRow.objects.filter(**{topic.name: topic.id}, pk__in=ids))


@shows
def changed(fact: MandateFact) -> Iterator[Touched]:
    yield f"organisation.{fact.organisation}", "mandate", fact.originator_id
    yield f"person.{fact.person}", "mandate", fact.originator_id


@shifts
def rights(fact: MandateFact) -> Iterator[Shift]:
    yield "person", fact.person


@notifies
def its_holder(recorded: Recorded[MandateFact]) -> Iterator[Notice]:
    organisation = name_of(recorded.fact.organisation)
    yield Notice(recorded.fact.person, "mandate", "assigned", args={"organisation": organisation})
