"""A command is one transaction, done once, and run again after a conflict."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import ClassVar
from uuid import UUID

import pytest
from django.db import OperationalError, connection, connections, models

from majlis.domain import Actor, ActorKind, Aggregate, DomainError, event, new_id
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.command import Busy, command, when
from majlis.eventstore.models import Fact, Log, Row
from majlis.eventstore.projecting import Rows, invariant, on, write_many
from majlis.eventstore.store import get, read_log, save


class NoteRow(Row):
    id = models.UUIDField(primary_key=True)
    name = models.CharField(max_length=50)
    lines = models.IntegerField(default=0)

    objects: ClassVar[models.Manager[NoteRow]] = models.Manager()

    class Meta:
        app_label = "eventstore"
        db_table = "test_notes"
        managed = False
        constraints = [models.UniqueConstraint(fields=["name"], name="one_note_a_name")]


class NameTaken(DomainError):
    """Another note has this name."""


class NoteFull(DomainError):
    """A note holds three lines."""


class Note(Aggregate):
    TOPIC = "testnote"

    class Created(Aggregate.Created):
        TOPIC = "testnote.created"
        name: str

    class LineAdded(Aggregate.Event):
        TOPIC = "testnote.line-added"
        line: str

    class Filled(Aggregate.Event):
        TOPIC = "testnote.filled"

    class Renamed(Aggregate.Event):
        TOPIC = "testnote.renamed"
        name: str

    def __init__(self, *, name: str) -> None:
        self.lines: list[str] = []

    @classmethod
    def create(cls, id: UUID, name: str) -> Note:
        return cls._create(cls.Created, id=id, name=name)

    def add(self, line: str) -> None:
        if len(self.lines) == 3:
            raise NoteFull(lines=3)
        self._added(line)

    @event(LineAdded)
    def _added(self, line: str) -> None:
        self.lines.append(line)

    def fill(self) -> None:
        self._filled()

    @event(Filled)
    def _filled(self) -> None: ...

    def rename(self, name: str) -> None:
        self._renamed(name)

    @event(Renamed)
    def _renamed(self, name: str) -> None: ...


invariant("one_note_a_name", NameTaken)


@on
def created(fact: Note.Created, rows: Rows) -> None:
    rows.add(NoteRow(id=fact.originator_id, name=fact.name))


@on
def added(fact: Note.LineAdded, rows: Rows) -> None:
    if fact.line == "break the projection":
        raise RuntimeError("broken")
    rows.get(NoteRow, fact.originator_id).lines += 1


@on
def renamed(fact: Note.Renamed, rows: Rows) -> None:
    rows.get(NoteRow, fact.originator_id).name = fact.name


@when
def fill_at_three(fact: Note.LineAdded, by: Actor) -> None:
    if len(get(Note, fact.originator_id).lines) == 3:
        fill_note(by, fact.originator_id)


@command(Capacity.FORUM)
def create_note(by: Actor, id: UUID, name: str) -> None:
    save(Note.create(id, name))


@command(Capacity.FORUM)
def add_line(by: Actor, id: UUID, line: str) -> None:
    note = get(Note, id)
    note.add(line)
    save(note)


@command(Capacity.FORUM)
def rename_note(by: Actor, id: UUID, name: str) -> None:
    note = get(Note, id)
    note.rename(name)
    save(note)


@command(Capacity.FORUM)
def fill_note(by: Actor, id: UUID) -> None:
    note = get(Note, id)
    note.fill()
    save(note)


@pytest.fixture
def notes(transactional_db: None) -> Iterator[None]:
    Log.objects.get_or_create()
    with connection.schema_editor() as editor:
        editor.create_model(NoteRow)
    yield
    with connection.schema_editor() as editor:
        editor.delete_model(NoteRow)


@pytest.fixture
def by() -> Actor:
    return Actor(ActorKind.PERSON, person=new_id(), organisation=new_id(), mandate=new_id())


def topics() -> list[str]:
    return list(Fact.objects.order_by("position").values_list("topic", flat=True))


def test_a_command_writes_facts_and_rows_and_returns_its_position(notes: None, by: Actor) -> None:
    id = new_id()
    first = create_note(by, id, "a")
    second = add_line(by, id, "one")
    assert second == first + 1
    assert NoteRow.objects.values_list("lines", "rev").get() == (1, 2)


def test_a_fact_stores_its_actor_organisation_and_mandate(notes: None, by: Actor) -> None:
    create_note(by, new_id(), "a")
    fact = Fact.objects.get()
    assert (fact.actor_kind, fact.actor, fact.organisation, fact.mandate) == (
        "person",
        by.person,
        by.organisation,
        by.mandate,
    )


def test_a_refusal_writes_nothing(notes: None, by: Actor) -> None:
    id = new_id()
    create_note(by, id, "a")
    for line in "one", "two", "three":
        add_line(by, id, line)
    with pytest.raises(NoteFull):
        add_line(by, id, "four")
    assert NoteRow.objects.get().lines == 3
    assert topics().count("testnote.line-added") == 3


def test_a_projection_that_raises_rolls_the_command_back(notes: None, by: Actor) -> None:
    id = new_id()
    create_note(by, id, "a")
    with pytest.raises(RuntimeError):
        add_line(by, id, "break the projection")
    assert topics() == ["testnote.created"]
    assert NoteRow.objects.get().lines == 0


def test_a_workflow_runs_in_the_same_transaction_and_records_its_cause(
    notes: None, by: Actor
) -> None:
    id = new_id()
    create_note(by, id, "a")
    for line in "one", "two", "three":
        last = add_line(by, id, line)
    third, filled = Fact.objects.order_by("position")[3:]
    assert (filled.topic, filled.cause, filled.position) == ("testnote.filled", third.id, last)
    assert (third.command, third.nth, filled.nth) == (filled.command, 0, 1)


def test_a_repeated_intent_is_done_once_and_answered_the_same(notes: None, by: Actor) -> None:
    id = new_id()
    create_note(by, id, "a")
    intent = by.repeating("POST", "/lines", "key-1")
    assert add_line(intent, id, "one") == add_line(intent, id, "one")
    assert NoteRow.objects.get().lines == 1


def test_a_repeated_intent_is_answered_even_if_it_would_now_be_refused(
    notes: None, by: Actor
) -> None:
    id = new_id()
    intent = by.repeating("create", "key")
    assert create_note(intent, id, "a") == create_note(intent, id, "a")


def test_a_violated_constraint_raises_its_refusal(notes: None, by: Actor) -> None:
    create_note(by, new_id(), "a")
    with pytest.raises(NameTaken):
        create_note(by, new_id(), "a")
    assert topics() == ["testnote.created"]


def test_concurrent_commands_on_one_aggregate_are_all_decided(notes: None, by: Actor) -> None:
    id = new_id()
    create_note(by, id, "a")
    results: list[str] = []

    def write(line: str) -> None:
        try:
            add_line(by, id, line)
            results.append("done")
        except (NoteFull, Busy) as refusal:
            results.append(refusal.code)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=write, args=[str(n)]) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == ["done"] * 3 + ["note-full"] * 3
    assert sorted(Fact.objects.values_list("version", flat=True)) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(("patience", "tries"), [(10.0, 4), (0.0, 1)])
def test_a_command_is_retried_until_its_patience_ends(
    notes: None, by: Actor, monkeypatch: pytest.MonkeyPatch, patience: float, tries: int
) -> None:
    monkeypatch.setattr("majlis.eventstore.command.ATTEMPTS", 4)
    monkeypatch.setattr("majlis.eventstore.command.PATIENCE", patience)
    tried = 0

    @command(Capacity.FORUM)
    def never_answered(by: Actor) -> None:
        nonlocal tried
        tried += 1
        raise OperationalError("the connection is lost")

    with pytest.raises(Busy):
        never_answered(by)
    assert tried == tries


def test_a_rebuild_gives_the_same_rows(notes: None, by: Actor) -> None:
    for name in "a", "b":
        id = new_id()
        create_note(by, id, name)
        add_line(by, id, "one")
    live = list(NoteRow.objects.order_by("pk").values())
    NoteRow.objects.all().delete()
    assert write_many(recorded.fact for recorded in read_log()) == 4
    assert list(NoteRow.objects.order_by("pk").values()) == live


def test_a_unique_name_that_passed_to_another_row_is_rebuilt(notes: None, by: Actor) -> None:
    first, second = new_id(), new_id()
    create_note(by, first, "a")
    create_note(by, second, "b")
    rename_note(by, first, "c")
    rename_note(by, second, "a")
    live = list(NoteRow.objects.order_by("pk").values())
    NoteRow.objects.all().delete()
    write_many(recorded.fact for recorded in read_log())
    assert list(NoteRow.objects.order_by("pk").values()) == live


def test_saving_outside_a_command_raises() -> None:
    with pytest.raises(RuntimeError):
        save(Note.create(new_id(), "a"))


def test_an_unknown_aggregate_is_not_found(notes: None) -> None:
    with pytest.raises(DomainError, match="not-found"):
        get(Note, new_id())
