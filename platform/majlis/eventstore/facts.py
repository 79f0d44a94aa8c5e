"""Finds the facts of a handler: those that annotate its first parameter.

    @notifies
    def the_end(recorded: Recorded[Vote.Closed | Vote.Cancelled]) -> Iterator[Notice]:

The type checker checks the handler's body against the same annotation, so each fact is named once.
"""

from __future__ import annotations

from collections.abc import Callable
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from eventsourcing.domain import AggregateEvent


def facts_of(handler: Callable[..., Any]) -> tuple[type[AggregateEvent], ...]:
    """The facts in the annotation: a fact or a union of facts, also inside `Recorded` or a sequence.

    Raises `TypeError` for anything else.
    """
    taken = next(iter(get_type_hints(handler).values()))
    while get_origin(taken) not in (None, UnionType):
        (taken,) = get_args(taken)
    facts = get_args(taken) if isinstance(taken, UnionType) else (taken,)
    for fact in facts:
        if not hasattr(fact, "TOPIC"):
            raise TypeError(f"{handler.__qualname__} takes {fact}, which is no fact that is stored")
    return facts
