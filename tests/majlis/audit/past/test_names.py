"""A comparison of two moments names each field of a slice's rows that a fact can change."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest
from django.conf import settings

from majlis.eventstore.store import head, read_log
from majlis.slices import topics
from majlis.slices.shapes import RowShape
from majlis.texts import say
from tests.support.histories import Act, History

pytestmark = pytest.mark.django_db(transaction=True)

COMPARISON = Path(settings.ROOT, "frontend/src/audit/past/compare.ts")


def test_every_field_that_a_fact_changes_has_a_name() -> None:
    history = Compared()
    history.live_every_fact(7)
    chance = Random(7)  # noqa: S311  repeatable, nothing secret
    history.live([chance.randrange(10_000) for _ in range(200)])
    (listed,) = re.findall(r"const ignored = new Set\(\[([^\]]+)\]\)", COMPARISON.read_text())
    fields = history.changed - set(re.findall(r"'(\w+)'", listed))
    assert {"status", "officers", "archived_reason"} <= fields
    assert [field for field in sorted(fields) if not has_name(field)] == []


def has_name(field: str) -> bool:
    with suppress(LookupError):
        return bool(say("fr", f"past-field-{field}"))
    return False


class Compared(History):
    """A history that compares the rows of slices before and after each act."""

    def __init__(self) -> None:
        super().__init__()
        self.changed: set[str] = set()
        self._rows: dict[tuple[str, str], dict[str, Any]] = {}
        self._position = head()

    def _do(self, act: Act) -> None:
        super()._do(act)
        touched: dict[tuple[str, str], set[UUID]] = defaultdict(set)
        for one in read_log(after=self._position):
            self._position = one.position
            for topic, kind, id in topics.touched_by(one.fact):
                if kind in KINDS:
                    touched[topic, kind].add(id)
        for (topic, kind), ids in touched.items():
            for row in topics.rows(topic, kind, sorted(ids)):
                if "gone" in row:
                    continue
                before = self._rows.get((kind, row["id"]), row)
                self.changed |= {field for field in row if row[field] != before.get(field)}
                self._rows[kind, row["id"]] = row


def shapes(parent: type[RowShape]) -> Iterator[type[RowShape]]:
    for child in parent.__subclasses__():
        yield child
        yield from shapes(child)


KINDS = {
    shape.row_kind
    for shape in shapes(RowShape)
    if shape.__module__.partition(".")[0] in settings.DOMAINS
}
