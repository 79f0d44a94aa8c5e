"""Columns that hold people's own words, emptied when their author is erased.

    forgets(ActionRow, "blocked_reason", Action.Blocked)
    forgets(CommentRow, "text", Thread.Commented, Thread.Reworded, key=attrgetter("comment"))

A slice's `projection.py` has one line for each column that holds the text of a `Sealed` field. On
`person.erased` the host (`majlis.accounts`) empties the column in the rows that hold that person's words,
and pushes each row to the topics to which `@shows` pushed the original fact. If somebody else's words have
replaced them, these stay.

After an erasure the fact is read without its text. In a rebuild its handler must write into the column the
same value that `forgets` leaves there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any
from uuid import UUID

from django.core.exceptions import ImproperlyConfigured
from eventsourcing.domain import AggregateEvent

from majlis.eventstore.encoding import sealed_fields
from majlis.eventstore.models import Row

Key = Callable[[Any], UUID]


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """A table's column, and the facts that write words into it.

    `key` gives the key of the row that a fact writes; `empty` is the value that replaces erased words.
    """

    model: type[Row]
    field: str
    facts: frozenset[type[AggregateEvent]]
    key: Key
    empty: Any

    @property
    def name(self) -> str:
        return f"{self.model.__name__}.{self.field}"

    def sealed_field(self, fact: type[AggregateEvent]) -> str:
        """The sealed field of a fact that this column holds: the only one, or the one of the same name."""
        fields = sealed_fields(fact)
        return fields[0] if len(fields) == 1 else self.field


_columns: dict[type[AggregateEvent], list[Column]] = defaultdict(list)


def forgets(
    model: type[Row],
    field: str,
    *facts: type[AggregateEvent],
    key: Key = attrgetter("originator_id"),
    empty: str | None = None,
) -> None:
    """Registers a column with all facts that write words into it.

    `key` gives a row's key if that is not the fact's stream; all words of one row come from one stream.
    `empty` replaces erased words: by default null in a nullable column, or else the column's default ("" for
    a text). Raises `ImproperlyConfigured` for facts without a sealed field, for a column registered twice,
    and for two columns that hold the same words from different facts, because the facts of both must agree on
    whose words a row holds.
    """
    (here,) = (one for one in model._meta.concrete_fields if one.name == field)
    if empty is None and not here.null:
        empty = here.get_default()
    column = Column(model, field, frozenset(facts), key, empty)
    for others in _columns.values():
        if any((other.model, other.field) == (model, field) for other in others):
            raise ImproperlyConfigured(
                f"{column.name} is registered twice: name all its facts at once"
            )
    for fact in facts:
        sealed = column.sealed_field(fact)
        if sealed not in sealed_fields(fact):
            raise ImproperlyConfigured(
                f"{fact.__qualname__} has no sealed field that {column.name} could hold"
            )
        for other in _columns[fact]:
            if other.sealed_field(fact) == sealed and other.facts != column.facts:
                raise ImproperlyConfigured(
                    f"{column.name} and {other.name} hold the same words of {fact.__qualname__}: "
                    "name the same facts for both"
                )
    for fact in facts:
        _columns[fact].append(column)


def columns_of(fact: type[AggregateEvent]) -> Sequence[Column]:
    """The columns that hold words of this class of facts."""
    return _columns.get(fact, ())
