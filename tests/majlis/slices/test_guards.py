"""Sealed texts are private by default; a slice without a declaration of their readers does not start."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from uuid import UUID

import pytest
from django.core.exceptions import ImproperlyConfigured
from eventsourcing.domain import AggregateEvent

from majlis.domain import FORUM, Actor, Aggregate, Salt, Sealed, new_id
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.command import command
from majlis.eventstore.models import Fact
from majlis.eventstore.store import Recorded, save
from majlis.slices.guards import _guards, check_that_readers_are_named, guard, withheld
from tests.support.machines import ROOT
from tests.support.people import a_person, signed_in
from tests.support.services import environment_of
from tests.support.world import a_group

pytestmark = pytest.mark.django_db


class Diary(Aggregate):
    TOPIC = "diary"

    class Created(Aggregate.Created):
        TOPIC = "diary.written"
        text: Sealed

    def __init__(self, *, text: Sealed) -> None:
        self.text = text

    @classmethod
    def write(cls, id: UUID) -> Diary:
        return cls._create(cls.Created, id=id, text="Psst")


class Minutes(Aggregate):
    """Minutes of a group, or of the forum."""

    TOPIC = "minutes"

    class Created(Aggregate.Created):
        TOPIC = "minutes.taken"
        group: UUID
        text: Sealed

    def __init__(self, *, group: UUID, text: Sealed) -> None:
        self.group = group

    @property
    def space(self) -> UUID:
        return self.group

    @property
    def object(self) -> tuple[str, UUID]:
        return "diary", self.id

    @classmethod
    def take(cls, id: UUID, group: UUID) -> Minutes:
        return cls._create(cls.Created, id=id, group=group, text="Psst")


class Lot(Aggregate):
    TOPIC = "lot"

    class Created(Aggregate.Created):
        TOPIC = "lot.drawn"
        winner: UUID
        salt: Salt

    @property
    def space(self) -> UUID:
        return new_id()


@command(Capacity.FORUM)
def write(by: Actor, it: Aggregate) -> None:
    save(it)


def record(by: Actor, it: Aggregate) -> Fact:
    write(by, it)
    return Fact.objects.get(stream=it.id)


def register_guard(fact: type[AggregateEvent], readers: set[Actor]) -> None:
    """Registers a guard: these people alone read these facts."""

    def may_read(found: Sequence[Recorded[AggregateEvent]], actor: Actor) -> set[UUID]:
        return {one.id for one in found if actor in readers}

    may_read.__annotations__["found"] = Sequence[Recorded[fact]]  # type: ignore[valid-type]
    guard(may_read)


@pytest.fixture(autouse=True)
def without_guards_afterwards() -> Iterator[None]:
    yield
    for fact in (Diary.Created, Minutes.Created, Lot.Created):
        _guards.pop(fact, None)


def test_an_unguarded_text_is_read_by_its_author_only() -> None:
    author, other, administrator = a_person(), a_person(), a_person(administrator=True)
    for it in (Diary.write(new_id()), Minutes.take(new_id(), FORUM)):
        fact = record(author, it)
        readers = (author, other, administrator, Actor.system())
        assert [one for one in readers if not withheld([fact], one)] == [author, Actor.system()]
        assert signed_in(author).get(f"/api/log/{fact.id}").data["state"]["text"] == "Psst"
        assert signed_in(administrator).get(f"/api/log/{fact.id}").data["state"] is None


def test_a_text_of_a_group_is_not_withheld_from_readers_of_the_group() -> None:
    fact = record(a_person(), Minutes.take(new_id(), a_group()))
    assert withheld([fact], a_person(administrator=True)) == set()


def test_guards_name_the_readers_of_a_text() -> None:
    author, reader, other = a_person(), a_person(), a_person()
    fact = record(author, Diary.write(new_id()))
    register_guard(Diary.Created, {reader, other})
    assert [one for one in (author, reader, other) if not withheld([fact], one)] == [reader, other]
    register_guard(Diary.Created, {author, reader})
    assert [one for one in (author, reader, other) if not withheld([fact], one)] == [reader]


def test_a_guard_applies_only_to_its_own_facts() -> None:
    reader = a_person()
    register_guard(Diary.Created, {reader})
    fact = record(a_person(), Minutes.take(new_id(), FORUM))
    assert fact.object_kind == "diary"
    assert withheld([fact], reader) == {fact.id}


def test_a_sealed_or_salted_fact_without_a_guard_is_refused_by_its_topic() -> None:
    facts = {"diary.written": Diary.Created, "minutes.taken": Minutes.Created}
    facts["lot.drawn"] = Lot.Created
    with pytest.raises(ImproperlyConfigured, match=r"diary\.written, lot\.drawn: "):
        check_that_readers_are_named(facts)
    register_guard(Diary.Created, set())
    with pytest.raises(ImproperlyConfigured, match=r"reads lot\.drawn: "):
        check_that_readers_are_named(facts)
    register_guard(Lot.Created, set())
    check_that_readers_are_named(facts)


UNGUARDED = """
from majlis.domain import Aggregate, Sealed
class Diary(Aggregate):
    TOPIC = "diary"
    class Created(Aggregate.Created):
        TOPIC = "diary.written"
        text: Sealed
    def __init__(self, *, text: Sealed) -> None: ...
"""


@pytest.mark.parametrize("slices", ["", UNGUARDED], ids=["as they are", "one more"])
def test_a_forum_does_not_start_with_an_unguarded_sealed_fact(slices: str, tmp_path: Path) -> None:
    environment = environment_of(
        tmp_path,
        DJANGO_SETTINGS_MODULE="majlis.settings",
        PYTHONPATH=f"{ROOT / 'platform'}{os.pathsep}{ROOT}",
    )
    start = [sys.executable, "-c", f"{slices}\nimport django\ndjango.setup()"]
    ran = subprocess.run(start, env=environment, capture_output=True, text=True, check=False)
    refused = "Nobody says who reads diary.written" in ran.stderr
    assert (ran.returncode != 0, refused) == (bool(slices), bool(slices)), ran.stderr
