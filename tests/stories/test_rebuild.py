"""`majlis rebuild` gives tables identical to the live ones, row for row, `rev` included."""

from __future__ import annotations

import threading
from random import Random

import pytest
from django.core.management import call_command
from django.db import OperationalError, connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from federations.working_groups.projection import GroupRow
from majlis.eventstore import projecting
from majlis.eventstore.recorder import hold_log
from tests.support.histories import ACTS, History
from tests.support.tables import every_row
from tests.support.world import a_group

pytestmark = pytest.mark.django_db


@given(
    numbers=st.lists(st.integers(0, 10_000), min_size=40, max_size=160), batch=st.integers(1, 60)
)
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_a_rebuild_of_a_random_history_equals_the_live_tables(
    monkeypatch: pytest.MonkeyPatch, numbers: list[int], batch: int
) -> None:
    # Batches smaller than a history, so that rows are flushed, evicted and read again.
    monkeypatch.setattr(projecting, "BATCH", batch)
    with transaction.atomic():
        History().live(numbers)
        live = every_row()
        call_command("rebuild", quiet=True, stdout=_Silence())
        assert every_row() == live
        transaction.set_rollback(True)


def test_every_act_succeeds_in_some_history_and_is_rebuilt() -> None:
    """A control: random histories would prove nothing if all their acts were refused."""
    history, acts = History(), {act.__name__ for act in ACTS}
    for seed in range(40):
        history.live_every_fact(seed)
        if acts == set(history.done):
            break
    assert acts - set(history.done) == set()
    live = every_row()
    assert [table for table, rows in live.items() if not rows] == []
    call_command("rebuild", quiet=True, stdout=_Silence())
    assert every_row() == live


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(8))
def test_a_rebuild_of_a_very_long_history_equals_the_live_tables(seed: int) -> None:
    history = History()
    chance = Random(seed)  # noqa: S311  repeatable, nothing secret
    history.live([chance.randrange(10_000) for _ in range(40_000)])
    live = every_row()
    call_command("rebuild", quiet=True, stdout=_Silence())
    assert every_row() == live
    assert len(history.done) > 2_000


@pytest.mark.django_db(transaction=True)
def test_a_rebuild_succeeds_despite_a_deadlock_with_a_command() -> None:
    group = a_group()
    live = every_row()
    holds_a_row = threading.Event()

    def a_slow_command() -> None:
        try:
            with transaction.atomic():
                GroupRow.objects.select_for_update().get(pk=group)
                holds_a_row.set()
                threading.Event().wait(0.5)
                hold_log()
        except OperationalError:
            pass  # the database broke the deadlock by refusing the command
        finally:
            connection.close()

    thread = threading.Thread(target=a_slow_command)
    thread.start()
    holds_a_row.wait(10)
    call_command("rebuild", quiet=True, stdout=_Silence(), stderr=_Silence())
    thread.join()
    assert every_row() == live


class _Silence:
    def write(self, text: str) -> None:
        pass
