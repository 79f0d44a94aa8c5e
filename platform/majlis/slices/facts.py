"""Finds the facts of a handler: those that annotate its first parameter.

    @notifies
    def the_end(recorded: Recorded[Vote.Closed | Vote.Cancelled]) -> Iterator[Notice]:

The type checker checks the handler's body against the same annotation, so each fact is named once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from eventsourcing.domain import AggregateEvent

from majlis.eventstore.store import Recorded


def facts_of(handler: Callable[..., Any]) -> tuple[type[AggregateEvent], ...]:
    """The facts in the annotation: a fact, `Recorded` or a sequence of these; else raises `TypeError`."""
    taken = next(iter(get_type_hints(handler).values()))
    while get_origin(taken) in (Recorded, Sequence):
        (taken,) = get_args(taken)
    facts = get_args(taken) if isinstance(taken, UnionType) else (taken,)
    for fact in facts:
        if not hasattr(fact, "TOPIC"):
            raise TypeError(f"{handler.__qualname__} takes {fact}, which is no fact that is stored")
    return facts
