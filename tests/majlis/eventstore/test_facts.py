"""A handler is registered for the facts in its parameter's annotation."""

from __future__ import annotations

from uuid import UUID

import pytest
from eventsourcing.domain import AggregateEvent

from majlis.domain import Aggregate
from majlis.eventstore.facts import facts_of
from majlis.eventstore.store import Recorded
from majlis.webhooks.aggregate import Webhook


def test_a_handler_takes_one_fact_or_several() -> None:
    def one(fact: Webhook.Stopped) -> None: ...
    def two(fact: Webhook.Stopped | Webhook.Created, more: UUID) -> None: ...

    assert facts_of(one) == (Webhook.Stopped,)
    assert facts_of(two) == (Webhook.Stopped, Webhook.Created)


def test_a_handler_takes_recorded_facts() -> None:
    def one(recorded: Recorded[Webhook.Stopped]) -> None: ...
    def two(recorded: Recorded[Webhook.Stopped | Webhook.Created]) -> None: ...

    assert facts_of(one) == (Webhook.Stopped,)
    assert facts_of(two) == (Webhook.Stopped, Webhook.Created)


def test_a_handler_of_events_that_are_never_stored_is_refused() -> None:
    def any_event(fact: Aggregate.Event) -> None: ...
    def any_recorded(recorded: Recorded) -> None: ...
    def or_nothing(fact: Webhook.Stopped | None) -> None: ...
    def any_fact(recorded: Recorded[AggregateEvent]) -> None: ...

    for handler in (any_event, any_recorded, or_nothing, any_fact):
        with pytest.raises(TypeError, match=handler.__name__):
            facts_of(handler)
