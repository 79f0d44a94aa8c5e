"""The log over HTTP: filters by actor, organisation, object and time; some fields are withheld."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import pytest
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from majlis.domain import FORUM, Actor, Aggregate, event, named, new_id
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.command import command
from majlis.eventstore.models import Fact
from majlis.eventstore.store import Recorded, save
from majlis.slices.guards import _guards, guard
from tests.support.people import a_person, acting_for, nobody, signed_in
from tests.support.world import an_organisation

pytestmark = pytest.mark.django_db

GROUP = named("a group")


class Whisper(Aggregate):
    TOPIC = "whisper"

    class Created(Aggregate.Created):
        TOPIC = "whisper.made"
        words: str

    class Repeated(Aggregate.Event):
        TOPIC = "whisper.repeated"
        by: UUID

    def __init__(self, *, words: str) -> None:
        self.words = words

    @property
    def space(self) -> UUID:
        return GROUP

    @classmethod
    def make(cls, id: UUID, words: str) -> Whisper:
        return cls._create(cls.Created, id=id, words=words)

    @event(Repeated)
    def repeat(self, by: UUID) -> None:
        pass


@command(Capacity.FORUM)
def whisper(by: Actor, id: UUID, words: str) -> None:
    it = Whisper.make(id, words)
    it.repeat(new_id())
    save(it)


@pytest.fixture
def administrator() -> APIClient:
    return signed_in(a_person(administrator=True))


@pytest.fixture
def secret() -> Iterator[None]:
    """Whispers are withheld, unless their fact says otherwise."""

    @guard
    def may_read(
        facts: Sequence[Recorded[Whisper.Created | Whisper.Repeated]], actor: Actor
    ) -> set[UUID]:
        return {fact.id for fact in facts if getattr(fact.fact, "words", "") == "aloud"}

    yield
    del _guards[Whisper.Created], _guards[Whisper.Repeated]


def read(client: APIClient, **query: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = client.get("/api/log", query).json()["results"]
    return found


def test_anonymous_requests_are_refused() -> None:
    assert nobody().get("/api/log").status_code == 401


def test_a_person_reads_the_facts_visible_to_them() -> None:
    """Whispers belong to a group invisible to this person."""
    whisper(a_person(), new_id(), "psst")
    organisation = an_organisation()
    objects = [
        line["object"]["id"] for line in read(signed_in(a_person())) if line["topic"] != "log.read"
    ]
    assert objects == [str(organisation)]


def test_a_line_has_the_actor_the_organisation_the_object_and_the_times(
    administrator: APIClient,
) -> None:
    id, organisation, mandate = new_id(), an_organisation("Filature"), new_id()
    by = acting_for(a_person("La déléguée"), organisation, mandate)
    position = whisper(by, id, "psst")
    repeated, made = read(administrator, kind="whisper")
    assert (repeated["position"], made["position"]) == (position, position - 1)
    moments = [made.pop("recorded_at"), made.pop("decided_at")]
    assert all(datetime.fromisoformat(moment).tzinfo for moment in moments)
    fact = Fact.objects.get(position=position - 1)
    assert made == {
        "position": position - 1,
        "id": str(fact.id),
        "topic": "whisper.made",
        "actor": {"kind": "person", "person": {"id": str(by.person), "name": "La déléguée"}},
        "organisation": {
            "id": str(organisation),
            "names": {"fr": f"Filature {organisation.hex[-6:]}"},
        },
        "mandate": str(mandate),
        "command": None,
        "cause": None,
        "space": str(GROUP),
        "object": {"kind": "whisper", "id": str(id), "names": None, "path": None},
        "args": {"who": "La déléguée", "object": "none"},
        "withheld": False,
    }


def test_the_log_is_filtered_by_each_of_its_columns(administrator: APIClient) -> None:
    organisation = new_id()
    one, other = acting_for(a_person(), organisation), a_person()
    first, second = new_id(), new_id()
    whisper(one, first, "a")
    whisper(other, second, "b")
    began = Fact.objects.filter(stream=second).earliest("position").recorded_at
    for query, count in (
        ({"person": one.person}, 2),
        ({"organisation": organisation}, 2),
        ({"topic": "whisper.made"}, 2),
        ({"topic": "whisper"}, 4),
        ({"topic": "whisp"}, 0),
        ({"kind": "whisper"}, 4),
        ({"object": first}, 2),
        ({"space": GROUP}, 4),
        ({"space": FORUM, "kind": "whisper"}, 0),
        ({"cause": new_id()}, 0),
        ({"from": began.isoformat(), "kind": "whisper"}, 2),
        ({"until": began.isoformat(), "kind": "whisper"}, 2),
        ({"from": "2999-01-01T00:00:00Z"}, 0),
        ({"until": "2999-01-01T00:00:00Z", "kind": "whisper"}, 4),
        ({"until": "1999-01-01T00:00:00Z"}, 0),
        ({"from": "1999-01-01T00:00:00Z", "topic": "whisper"}, 4),
        ({"person": other.person, "topic": "whisper.repeated"}, 1),
    ):
        assert len(read(administrator, **query)) == count, query


def test_an_invalid_filter_value_is_refused(administrator: APIClient) -> None:
    response = administrator.get("/api/log", {"person": "the president"})
    assert response.status_code == 400
    assert list(response.json()["errors"]) == ["person"]


def test_the_log_is_paged_newest_first(administrator: APIClient) -> None:
    last = 0
    for _ in range(3):
        last = whisper(a_person(), new_id(), "a")
    query: dict[str, Any] = {"limit": 4, "kind": "whisper"}
    page = administrator.get("/api/log", query).json()
    rest = administrator.get("/api/log", {**query, "cursor": page["next"]}).json()
    positions = [line["position"] for line in page["results"] + rest["results"]]
    assert positions == list(range(last, last - 6, -1))
    assert page["position"] == last + 1  # the record of this reading itself
    newer = read(administrator, kind="whisper", after=last - 2)
    assert [line["position"] for line in newer] == [last, last - 1]


def test_guarded_facts_are_withheld_from_administrators_too(
    administrator: APIClient, secret: None
) -> None:
    whisper(a_person(), new_id(), "psst")
    whisper(a_person(), new_id(), "aloud")
    for line in read(administrator, kind="whisper"):
        detail = administrator.get(f"/api/log/{line['id']}").json()
        aloud = detail["state"] == {"words": "aloud"}
        assert (detail["withheld"], line["withheld"]) == (not aloud, not aloud)
        assert aloud or detail["state"] is None


def test_the_log_takes_a_constant_number_of_queries(
    administrator: APIClient, secret: None, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    read(administrator, kind="whisper")
    read(administrator, topic="organisation")
    for count in (1, 20):
        for _ in range(count):
            whisper(a_person(), new_id(), "psst")
            an_organisation()
        # session, person, whether this reading is known, head of the log, the page, its people
        with django_assert_num_queries(6):
            read(administrator, kind="whisper")
        with django_assert_num_queries(7):  # and the names of organisations
            read(administrator, topic="organisation")
