"""What browsers are told of mandates.

- `organisation.<id>`: rows `mandate` of its mandates, past ones too.
- `person.<id>`: rows `mandate` of that person's.

A mandate that is given, ended or corrected may change what its person may watch.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from federations.membership.aggregate import Mandate
from federations.membership.projection import MandateRow, Told, rows_of
from majlis.live.topics import Shift, Touched, kind, shifts, shows


@kind("mandate")
def rows(topic: str, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    of, _, id = topic.partition(".")
    return rows_of(MandateRow.objects.filter(**{of: id}, pk__in=ids))


@shows(Mandate.Created, Mandate.Ended, Mandate.Corrected)
def changed(fact: Told) -> Iterator[Touched]:
    yield f"organisation.{fact.organisation}", "mandate", fact.originator_id
    yield f"person.{fact.person}", "mandate", fact.originator_id


@shifts(Mandate.Created, Mandate.Ended, Mandate.Corrected)
def rights(fact: Told) -> Iterator[Shift]:
    yield "person", fact.person
