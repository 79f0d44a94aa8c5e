"""Reading and exporting the log are facts: which readings are recorded, and their visibility."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core.management import call_command
from rest_framework.test import APIClient

from majlis.audit.aggregate import Reading
from majlis.audit.commands import note_reading
from majlis.audit.projection import ConcernRow
from majlis.domain import Actor
from majlis.eventstore.models import Fact
from tests.support.people import a_person, signed_in
from tests.support.world import an_organisation

pytestmark = pytest.mark.django_db


def readings() -> list[dict[str, Any]]:
    return [json.loads(fact.state) for fact in Fact.objects.filter(topic="log.read")]


def read(client: APIClient, **query: Any) -> Any:
    answer = client.get("/api/log", query)
    assert answer.status_code == 200
    return answer.json()


def test_a_reading_is_recorded_once_an_hour_whatever_its_pages() -> None:
    reader = a_person()
    client = signed_in(reader)
    for _ in range(3):
        an_organisation()
    page = read(client, kind="organisation", limit=1)
    read(client, kind="organisation", limit=1, cursor=page["next"])
    read(client, kind="organisation")
    assert readings() == [
        {"person": str(reader.person), "filters": {"kind": "organisation"}, "concerns": []}
    ]
    read(client, kind="mandate")
    assert len(readings()) == 2


def test_another_hour_is_another_reading() -> None:
    now, person = datetime.now(UTC), a_person().person
    assert person
    same = Reading.id_of(person, {"kind": "vote"}, now)
    assert same == Reading.id_of(person, {"kind": "vote"}, now)
    assert same != Reading.id_of(person, {"kind": "vote"}, now - timedelta(hours=1))
    assert same != Reading.id_of(person, {}, now)


def test_following_the_log_after_a_reading_records_no_other() -> None:
    client = signed_in(a_person())
    read(client)
    read(client, after=1)
    assert len(readings()) == 1


def test_a_page_at_a_forged_cursor_is_recorded_as_a_reading() -> None:
    an_organisation()
    by_hand = base64.urlsafe_b64encode(json.dumps([2**60]).encode()).decode().rstrip("=")
    page = read(signed_in(a_person(administrator=True)), cursor=by_hand)
    assert page["results"]
    assert Fact.objects.filter(topic="log.read").count() == 1


def test_following_the_log_without_a_first_reading_is_recorded() -> None:
    read(signed_in(a_person()), after=0)
    assert len(readings()) == 1


def test_reading_one_s_own_acts_or_one_object_is_not_recorded() -> None:
    reader = a_person()
    client = signed_in(reader)
    read(client, person=reader.person)
    read(client, object=an_organisation())
    assert readings() == []


def test_a_reading_is_visible_to_the_person_it_concerns_and_to_administrators() -> None:
    reader, watched = a_person("Lectrice"), a_person()
    read(signed_in(reader), person=watched.person)

    def shown(to: Actor) -> int:
        return len(read(signed_in(to), topic="log.read", person=reader.person)["results"])

    assert shown(watched) == 1
    assert shown(a_person(administrator=True)) == 1
    assert shown(a_person()) == 0


def test_a_rebuild_gives_the_same_persons_concerned() -> None:
    reader, watched = a_person(), a_person()
    note_reading(reader, {"person": str(watched.person)})
    rows = list(ConcernRow.objects.values_list("reading", "person", "rev"))
    call_command("rebuild", quiet=True)
    assert list(ConcernRow.objects.values_list("reading", "person", "rev")) == rows
    assert [person for _, person, _ in rows] == [watched.person]


def test_every_export_is_recorded_and_its_reading_once() -> None:
    client = signed_in(a_person())
    an_organisation()
    for _ in range(2):
        assert (
            client.get("/api/log/export", {"file": "csv", "kind": "organisation"}).status_code
            == 200
        )
    assert Fact.objects.filter(topic="log.exported").count() == 2
    assert len(readings()) == 1
