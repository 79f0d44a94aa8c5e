"""Followers handle each fact once, whatever interrupts them; one process is elected for each."""

from __future__ import annotations

import threading
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from django.db import connections

from majlis.domain import Actor, ActorKind, Aggregate, event, new_id
from majlis.eventstore import following
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.command import command
from majlis.eventstore.following import Elections, Follower, Following, walk
from majlis.eventstore.models import Checkpoint, Fact
from majlis.eventstore.store import Recorded, get, head, save


class Bell(Aggregate):
    TOPIC = "testbell"

    class Created(Aggregate.Created):
        TOPIC = "testbell.hung"

    class Rung(Aggregate.Event):
        TOPIC = "testbell.rung"

    class Heard(Aggregate.Event):
        TOPIC = "testbell.heard"

    def __init__(self) -> None:
        self.heard = 0

    @classmethod
    def hang(cls, id: UUID) -> Bell:
        return cls._create(cls.Created, id=id)

    def ring(self) -> None:
        self._rung()

    @event(Rung)
    def _rung(self) -> None: ...

    def hear(self) -> None:
        self._heard()

    @event(Heard)
    def _heard(self) -> None:
        self.heard += 1


BY = Actor(ActorKind.PERSON, person=new_id())


@command(Capacity.FORUM)
def hang(by: Actor, id: UUID) -> None:
    save(Bell.hang(id))


@command(Capacity.FORUM)
def ring(by: Actor, id: UUID) -> None:
    bell = get(Bell, id)
    bell.ring()
    save(bell)


@command(Capacity.FORUM)
def hear(by: Actor, id: UUID) -> None:
    bell = get(Bell, id)
    bell.hear()
    save(bell)


def listening(recorded: Recorded, by: Actor) -> None:
    hear(by, recorded.fact.originator_id)


EAR = Follower("test.ear", (Bell.Rung,), listening)


def a_bell_rung(times: int) -> UUID:
    id = new_id()
    hang(BY, id)
    for _ in range(times):
        ring(BY, id)
    return id


def hearings() -> int:
    return Fact.objects.filter(topic="testbell.heard").count()


@pytest.mark.django_db
def test_a_follower_handles_each_of_its_facts_once() -> None:
    a_bell_rung(3)
    assert (walk(EAR), walk(EAR)) == (3, 0)
    assert hearings() == 3
    assert Checkpoint.objects.get(follower="test.ear").position == head()


@pytest.mark.django_db
def test_a_follower_acts_as_the_program_and_records_the_cause() -> None:
    a_bell_rung(1)
    walk(EAR)
    rung, fact = Fact.objects.order_by("position")[1:]
    assert (fact.actor_kind, fact.actor, fact.cause) == ("system", None, rung.id)


@pytest.mark.django_db
@pytest.mark.parametrize("at", ["before", "after"])
def test_a_failed_act_is_rolled_back_and_done_at_the_next_run(at: str) -> None:
    a_bell_rung(2)
    calls = []

    def failing(recorded: Recorded, by: Actor) -> None:
        calls.append(recorded.position)
        if at == "before" and len(calls) == 2:
            raise RuntimeError("killed before its effect")
        listening(recorded, by)
        if at == "after" and len(calls) == 2:
            raise RuntimeError("killed between effect and checkpoint")

    unsteady = Follower("test.ear", (Bell.Rung,), failing)
    with pytest.raises(RuntimeError):
        walk(unsteady)
    assert hearings() == 1
    assert Checkpoint.objects.get(follower="test.ear").position == calls[0]
    assert walk(unsteady) == 1
    assert hearings() == 2


@pytest.mark.django_db
def test_a_fact_handled_by_another_process_is_not_handled_again() -> None:
    a_bell_rung(1)

    def overtaken(recorded: Recorded, by: Actor) -> None:
        raise AssertionError("another process has done this")

    def handle(recorded: Recorded, by: Actor) -> None:
        listening(recorded, by)

    walk(Follower("test.ear", (Bell.Rung,), handle))
    Checkpoint.objects.filter(follower="test.ear").update(position=head())
    assert walk(Follower("test.ear", (Bell.Rung,), overtaken)) == 0


@pytest.fixture
def registered(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """Registers only the test's follower, and a timetable that notes each run."""
    runs: list[datetime] = []
    monkeypatch.setattr(following, "_followers", {"test.ear": EAR})
    monkeypatch.setattr(
        following, "_timetables", {"test.clock": lambda now: [partial(runs.append, now)]}
    )
    monkeypatch.setattr(following, "POLL", 0.05)
    return runs


@pytest.mark.django_db(transaction=True)
def test_the_thread_runs_followers_and_timetables_until_it_is_stopped(
    registered: list[datetime],
) -> None:
    with Following():
        a_bell_rung(2)
        for _ in range(200):
            if hearings() == 2 and registered:
                break
            threading.Event().wait(0.05)
    assert hearings() == 2
    assert registered
    a_bell_rung(1)
    threading.Event().wait(0.2)
    assert hearings() == 2


@pytest.mark.django_db(transaction=True)
def test_a_timetable_that_fails_does_not_stop_the_followers(
    registered: list[datetime], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Any:
        raise RuntimeError("a slice's fault")

    clocks = {
        "test.broken": broken,
        "test.clock": lambda now: [broken, partial(registered.append, now)],
    }
    monkeypatch.setattr(following, "_timetables", clocks)
    with Following():
        a_bell_rung(1)
        for _ in range(200):
            if hearings() and registered:
                break
            threading.Event().wait(0.05)
    assert hearings() == 1
    assert registered, "a failing timetable does not stop the others"


@pytest.mark.django_db(transaction=True)
def test_one_process_is_elected_and_another_takes_over_after_it() -> None:
    """Two connections act as two processes; on SQLite a file lock replaces the database's."""
    first, second = Elections(), Elections()
    outcome: dict[str, bool] = {}
    lost = threading.Event()
    second_tried = threading.Event()

    def other_process() -> None:
        outcome["while the first lives"] = second.won("test.ear")
        second_tried.set()
        lost.wait(10)
        outcome["after it died"] = second.won("test.ear")
        second.lose()
        connections.close_all()

    assert first.won("test.ear")
    assert first.won("test.ear")
    thread = threading.Thread(target=other_process)
    thread.start()
    second_tried.wait(10)
    first.lose()
    lost.set()
    thread.join()
    assert outcome == {"while the first lives": False, "after it died": True}
