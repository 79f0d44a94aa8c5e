"""The library's own conformance cases, run with our recorder on the database of this test run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import TransactionTestCase
from eventsourcing.persistence import IntegrityError, NotSupportedError, StoredEvent
from eventsourcing.tests.persistence import (
    AggregateRecorderTestCase,
    ApplicationRecorderTestCase,
    NonInterleavingNotificationIDsBaseCase,
)

from majlis.eventstore.models import Fact, Log
from majlis.eventstore.recorder import DjangoRecorder


class OneConnectionAThread(DjangoRecorder):
    """Closes its connection after each append, because the cases use many threads."""

    def insert_events(
        self, stored_events: Sequence[StoredEvent], **kwargs: Any
    ) -> Sequence[int] | None:
        try:
            return super().insert_events(stored_events, **kwargs)
        finally:
            if not connection.in_atomic_block:
                connection.close()

    def select_notifications(self, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().select_notifications(*args, **kwargs)
        finally:
            connection.close()


class AggregateRecorder(OneConnectionAThread):
    """In the library's terms, an aggregate recorder returns no positions."""

    def insert_events(
        self, stored_events: Sequence[StoredEvent], **kwargs: Any
    ) -> Sequence[int] | None:
        super().insert_events(stored_events, **kwargs)
        return None


class OnAnEmptyLog(TransactionTestCase):
    """Positions start at 1, as the cases expect."""

    reset_sequences = True

    def setUp(self) -> None:
        super().setUp()
        Log.objects.get_or_create()


class TestAggregateRecorder(OnAnEmptyLog, AggregateRecorderTestCase):
    def create_recorder(self) -> DjangoRecorder:
        return AggregateRecorder()


class TestApplicationRecorder(OnAnEmptyLog, ApplicationRecorderTestCase[DjangoRecorder]):
    def create_recorder(self) -> DjangoRecorder:
        return OneConnectionAThread()


class TestNonInterleaving(OnAnEmptyLog, NonInterleavingNotificationIDsBaseCase):
    def create_recorder(self) -> DjangoRecorder:
        return OneConnectionAThread()


def an_event(version: int = 1, **more: Any) -> StoredEvent:
    return StoredEvent(
        **{
            "originator_id": uuid4(),
            "originator_version": version,
            "topic": "test.done",
            "state": b"{}",
            **more,
        }
    )


@pytest.mark.django_db
def test_recorded_times_never_decrease(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    DjangoRecorder().insert_events([an_event()])
    later = Fact.objects.get().recorded_at.replace(year=2999)
    Fact.objects.update(recorded_at=later)
    DjangoRecorder().insert_events([an_event()])
    assert list(Fact.objects.values_list("recorded_at", flat=True)) == [later, later]


@pytest.mark.django_db
def test_a_second_fact_of_one_command_and_number_is_refused() -> None:
    recorder = DjangoRecorder()
    recorder.insert_events([an_event()])
    Fact.objects.update(command=uuid4(), nth=0)
    row = Fact.objects.get()
    with pytest.raises(IntegrityError):
        recorder.insert_events([an_event(originator_id=row.stream)])


def test_subscriptions_are_not_supported() -> None:
    with pytest.raises(NotSupportedError):
        DjangoRecorder().subscribe()


@pytest.mark.django_db
def test_state_is_stored_byte_for_byte() -> None:
    state = '{"text":"النص ✓ \\u0000 \\" é"}'.encode()
    event = an_event(state=state)
    DjangoRecorder().insert_events([event])
    assert DjangoRecorder().select_events(event.originator_id)[0].state == state
