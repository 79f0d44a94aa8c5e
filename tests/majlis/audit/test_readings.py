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


def ask(client: APIClient, **asked: Any) -> Any:
    answer = client.get("/api/log", asked)
    assert answer.status_code == 200
    return answer.json()


def test_a_reading_is_one_fact_an_hour_whatever_pages_it_has() -> None:
    reader = a_person()
    client = signed_in(reader)
    for _ in range(3):
        an_organisation()
    page = ask(client, kind="organisation", limit=1)
    ask(client, kind="organisation", limit=1, cursor=page["next"])
    ask(client, kind="organisation")
    assert readings() == [
        {"person": str(reader.person), "filters": {"kind": "organisation"}, "concerns": []}
    ]
    ask(client, kind="mandate")
    assert len(readings()) == 2


def test_another_hour_is_another_reading() -> None:
    now, person = datetime.now(UTC), a_person().person
    assert person
    same = Reading.id_of(person, {"kind": "vote"}, now)
    assert same == Reading.id_of(person, {"kind": "vote"}, now)
    assert same != Reading.id_of(person, {"kind": "vote"}, now - timedelta(hours=1))
    assert same != Reading.id_of(person, {}, now)


def test_what_comes_in_while_one_follows_is_no_new_reading() -> None:
    client = signed_in(a_person())
    ask(client)
    ask(client, after=1)
    assert len(readings()) == 1


def test_a_cursor_that_no_first_page_gave_out_is_a_reading() -> None:
    an_organisation()
    by_hand = base64.urlsafe_b64encode(json.dumps([2**60]).encode()).decode().rstrip("=")
    page = ask(signed_in(a_person(administrator=True)), cursor=by_hand)
    assert page["results"]
    assert Fact.objects.filter(topic="log.read").count() == 1


def test_following_what_one_never_read_counts() -> None:
    ask(signed_in(a_person()), after=0)
    assert len(readings()) == 1


def test_one_s_own_acts_and_the_history_of_one_object_do_not_count() -> None:
    reader = a_person()
    client = signed_in(reader)
    ask(client, person=reader.person)
    ask(client, object=an_organisation())
    assert readings() == []


def test_a_reading_is_shown_to_whoever_it_concerns_and_to_administrators() -> None:
    reader, watched = a_person("Lectrice"), a_person()
    ask(signed_in(reader), person=watched.person)

    def shown(to: Actor) -> int:
        return len(ask(signed_in(to), topic="log.read", person=reader.person)["results"])

    assert shown(watched) == 1
    assert shown(a_person(administrator=True)) == 1
    assert shown(a_person()) == 0


def test_whom_a_reading_concerns_follows_from_the_facts() -> None:
    reader, watched = a_person(), a_person()
    note_reading(reader, {"person": str(watched.person)})
    rows = list(ConcernRow.objects.values_list("reading", "person", "rev"))
    call_command("rebuild", quiet=True)
    assert list(ConcernRow.objects.values_list("reading", "person", "rev")) == rows
    assert [person for _, person, _ in rows] == [watched.person]


def test_every_export_is_a_fact_with_how_far_it_went() -> None:
    client = signed_in(a_person())
    an_organisation()
    for _ in range(2):
        assert (
            client.get("/api/log/export", {"file": "csv", "kind": "organisation"}).status_code
            == 200
        )
    assert Fact.objects.filter(topic="log.exported").count() == 2
    assert len(readings()) == 1
