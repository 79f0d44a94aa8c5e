"""Mandates over HTTP and live: who may give them, what was known before, and the end of the right to act."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from rest_framework.test import APIClient

from federations.membership.commands import correct_mandate, end_mandate, give_mandate
from federations.membership.projection import (
    MandateRow,
    mandates_at,
    mandates_held,
    mandates_of,
    speaks_for,
)
from federations.membership.rules import OFFICERS, Role, Term
from federations.organisations.commands import dissolve_organisation, merge_organisation
from majlis.domain import Actor, new_id, today
from majlis.eventstore.store import head, read_log
from majlis.slices.topics import shifted_by
from tests.support.clock import clock_moved
from tests.support.live import live_equals_fetched, pushed
from tests.support.people import a_person, nobody, signed_in
from tests.support.world import a_body, a_mandate, a_member, an_administrator, an_organisation

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)
MARCH = date(2024, 3, 12)


@pytest.fixture
def federation() -> UUID:
    return a_body({"fr": "Fédération Exemple du Textile"})


@pytest.fixture
def reader() -> APIClient:
    return signed_in(a_person())


def mandates(client: APIClient, **query: Any) -> list[dict[str, Any]]:
    response = client.get("/api/mandates", query)
    assert response.status_code == 200, response.json()
    results: list[dict[str, Any]] = response.json()["results"]
    return results


def roles(client: APIClient, **query: Any) -> list[str]:
    return [row["role"] for row in mandates(client, **query)]


def body(person: Actor, organisation: UUID, **different: object) -> dict[str, Any]:
    fields = {"person": person.person, "organisation": organisation, "role": "delegate"}
    return {**fields, "from": "2024-01-01", **different}


def refused(client: APIClient, address: str, body: dict[str, Any]) -> tuple[int, str]:
    response = client.post(address, body, format="json")
    return response.status_code, response.json()["code"]


# -- reading --------------------------------------------------------------------------------------


def test_reading_mandates_requires_signing_in(federation: UUID, reader: APIClient) -> None:
    a_member(federation)
    assert nobody().get("/api/mandates").status_code == 401
    assert len(mandates(reader)) == 1


def test_a_mandate_row_has_every_field(federation: UUID, reader: APIClient) -> None:
    person = a_person("Un délégué")
    id = a_mandate(person, federation, Role.DELEGATE, MARCH, MARCH + DAY)
    (row,) = mandates(reader)
    assert row == {
        "kind": "mandate",
        "id": str(id),
        "rev": 1,
        "person": {"id": str(person.person), "name": "Un délégué"},
        "organisation": {
            "kind": "organisation",
            "id": str(federation),
            "names": {"fr": "Fédération Exemple du Textile"},
        },
        "role": "delegate",
        "from": "2024-03-12",
        "until": "2024-03-13",
        "stopped_at": None,
        "corrected": False,
        "believed": [],
    }


def test_the_filter_by_day_includes_the_first_and_last_days(
    federation: UUID, reader: APIClient
) -> None:
    a_mandate(a_person(), federation, Role.DELEGATE, MARCH, MARCH + 2 * DAY)
    a_mandate(a_person(), federation, Role.PRESIDENT, MARCH + 2 * DAY, None)
    a_mandate(a_person(), a_body({"fr": "Cuir"}), Role.SECRETARY, MARCH, None)
    for days, expected in [
        (-1, []),
        (0, ["delegate"]),
        (2, ["delegate", "president"]),
        (3, ["president"]),
    ]:
        on = MARCH + days * DAY
        assert roles(reader, organisation=federation, on=on) == expected
    assert roles(reader, organisation=federation, role="president") == ["president"]


def test_mandates_are_filtered_by_person(federation: UUID, reader: APIClient) -> None:
    one, other = a_member(federation), a_member(federation, Role.ALTERNATE)
    assert roles(reader, person=one.person) == ["delegate"]
    assert roles(reader, person=other.person) == ["alternate"]
    assert reader.get("/api/mandates?on=yesterday").status_code == 400


def test_the_number_of_queries_does_not_grow_with_the_rows(reader: APIClient) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            mandates(reader, on=today())
        return len(captured)

    def a_corrected_one(number: int) -> None:
        id = a_mandate(a_person(), a_body({"fr": f"Fédération {number}"}))
        correct_mandate(an_administrator(), id, Term(Role.ALTERNATE, MARCH, None))

    a_corrected_one(0)
    few = queries()
    for number in range(1, 6):
        a_corrected_one(number)
    assert queries() == few


# -- bitemporal reads: what was recorded and what was true ------------------------------------------


def test_a_corrected_mandate_can_be_read_as_it_was_known_before(
    federation: UUID, reader: APIClient
) -> None:
    id = a_mandate(a_person(), federation, Role.DELEGATE, MARCH, None)
    before = datetime.now(UTC)
    correct_mandate(an_administrator(), id, Term(Role.ALTERNATE, MARCH + 5 * DAY, None))
    after = datetime.now(UTC)
    (row,) = mandates(reader, organisation=federation)
    assert (row["role"], row["from"], row["corrected"]) == ("alternate", "2024-03-17", True)
    (belief,) = row["believed"]
    assert (belief["role"], belief["from"], belief["until"]) == ("delegate", "2024-03-12", None)
    assert datetime.fromisoformat(belief["recorded_at"]) < before
    assert before < datetime.fromisoformat(belief["recorded_until"]) < after
    # Mandates on 12 March: none as now known; the delegate's as recorded then.
    on = {"organisation": federation, "on": MARCH}
    assert roles(reader, **on) == []
    assert roles(reader, **on, as_known=before.isoformat()) == ["delegate"]
    assert roles(reader, **on, as_known=after.isoformat()) == []
    assert roles(reader, organisation=federation, as_known=after.isoformat()) == ["alternate"]
    assert roles(reader, organisation=federation, role="delegate", as_known=after.isoformat()) == []
    long_before = (before - DAY).isoformat()
    assert roles(reader, organisation=federation, as_known=long_before) == []


def test_an_ended_mandate_can_be_read_as_it_was_known_before(
    federation: UUID, reader: APIClient
) -> None:
    id = a_mandate(a_person(), federation, Role.DELEGATE, MARCH, None)
    before = datetime.now(UTC)
    end_mandate(an_administrator(), id, MARCH + DAY)
    on = {"organisation": federation, "on": MARCH + 2 * DAY}
    assert roles(reader, **on) == []
    assert roles(reader, **on, as_known=before.isoformat()) == ["delegate"]
    (row,) = mandates(reader, organisation=federation)
    assert (row["until"], row["corrected"]) == ("2024-03-13", False)


def test_stopped_at_is_null_in_what_was_known_before_the_stop(
    federation: UUID, reader: APIClient
) -> None:
    id = a_mandate(a_person(), federation, Role.DELEGATE, MARCH, None)
    before = datetime.now(UTC)
    end_mandate(an_administrator(), id)
    (row,) = mandates(reader, organisation=federation)
    assert datetime.fromisoformat(row["stopped_at"]) >= before
    (then,) = mandates(reader, organisation=federation, as_known=before.isoformat())
    assert (then["until"], then["stopped_at"]) == (None, None)


# -- writing --------------------------------------------------------------------------------------


def test_writing_mandates_requires_an_officer_of_the_organisation(
    federation: UUID, reader: APIClient
) -> None:
    id = a_mandate(a_person(), federation)
    for address, form in [
        ("/api/mandates", body(a_person(), federation)),
        (f"/api/mandates/{id}/end", {}),
        (f"/api/mandates/{id}/correct", {"role": "alternate", "from": "2024-01-01"}),
    ]:
        assert nobody().post(address, form, format="json").status_code == 401
        assert refused(reader, address, form) == (403, "officers-only")
        delegate = signed_in(a_member(federation, Role.DELEGATE))
        assert refused(delegate, address, form) == (403, "officers-only")
        officer_elsewhere = a_member(a_body({"fr": address}), Role.PRESIDENT)
        assert refused(signed_in(officer_elsewhere), address, form) == (403, "officers-only")


@pytest.mark.parametrize("role", sorted(OFFICERS))
def test_an_officer_who_acts_for_the_organisation_changes_its_mandates(
    role: Role, federation: UUID
) -> None:
    officer = a_member(federation, role)
    client = signed_in(officer)
    given = client.post("/api/mandates", body(a_person(), federation), format="json")
    assert given.status_code == 201
    assert given.json()["position"] == head()
    id = given.json()["id"]
    correction = {"role": "alternate", "from": "2024-02-01", "until": None}
    corrected = client.post(f"/api/mandates/{id}/correct", correction, format="json")
    assert corrected.status_code == 200
    ended = client.post(f"/api/mandates/{id}/end", {"until": "2024-06-30"}, format="json")
    assert ended.status_code == 200
    (row,) = mandates(client, role="alternate")
    assert (row["from"], row["until"]) == ("2024-02-01", "2024-06-30")
    # Acting for another of their organisations, the same person is refused.
    other = an_organisation()
    a_mandate(officer, other, Role.PRESIDENT)
    elsewhere = signed_in(officer, other)
    assert refused(elsewhere, f"/api/mandates/{id}/end", {}) == (403, "wrong-organisation")


def test_a_former_president_cannot_give_a_mandate(federation: UUID) -> None:
    person = a_person()
    a_mandate(person, federation, Role.PRESIDENT, MARCH, today() - DAY)
    client = signed_in(person, federation)
    form = body(a_person(), federation)
    assert refused(client, "/api/mandates", form) == (403, "not-your-organisation")


def test_unknown_organisations_people_and_mandates_are_not_found(federation: UUID) -> None:
    keeper = signed_in(an_administrator())
    unknown = body(a_person(), new_id())
    assert refused(keeper, "/api/mandates", unknown) == (404, "not-found")
    stranger = body(replace(a_person(), person=new_id()), federation)
    assert refused(keeper, "/api/mandates", stranger) == (404, "not-found")
    assert refused(keeper, f"/api/mandates/{new_id()}/end", {}) == (404, "not-found")
    term = {"role": "delegate", "from": "2024-01-01"}
    assert refused(keeper, f"/api/mandates/{new_id()}/correct", term) == (404, "not-found")


def test_a_repeated_idempotency_key_gives_one_mandate(federation: UUID) -> None:
    keeper, form = signed_in(an_administrator()), body(a_person(), federation)
    responses = [
        keeper.post("/api/mandates", form, format="json", headers={"Idempotency-Key": "one"}).json()
        for _ in range(2)
    ]
    assert responses[0] == responses[1]
    assert MandateRow.objects.count() == 1


def test_an_organisation_has_one_president_at_a_time(federation: UUID) -> None:
    keeper = signed_in(an_administrator())
    first = a_mandate(a_person(), federation, Role.PRESIDENT)
    form = body(a_person(), federation, role="president", **{"from": str(today())})
    assert refused(keeper, "/api/mandates", form) == (409, "president-in-office")
    # A mandate stopped at once frees the office the same day.
    assert keeper.post(f"/api/mandates/{first}/end").status_code == 200
    assert keeper.post("/api/mandates", form, format="json").status_code == 201
    delegate = a_mandate(a_person(), federation)
    term = {"role": "president", "from": str(today())}
    assert refused(keeper, f"/api/mandates/{delegate}/correct", term) == (
        409,
        "president-in-office",
    )


# -- acting ---------------------------------------------------------------------------------------


def test_a_recorded_stop_counts_until_the_commit_whatever_clock_dated_it(federation: UUID) -> None:
    member = a_member(federation)
    assert member.person
    assert member.mandate
    with clock_moved(timedelta(seconds=20)):
        end_mandate(an_administrator(), member.mandate)
    now = datetime.now(UTC)
    assert mandates_at(member.person, federation, now) != []
    assert mandates_at(member.person, federation, now, until_commit=True) == []


def test_ending_a_mandate_removes_the_right_to_act_at_once(
    federation: UUID, reader: APIClient
) -> None:
    actor = a_member(federation, Role.SECRETARY)
    person = actor.person
    assert person
    assert actor.mandate
    before = datetime.now(UTC)
    assert mandates_held(person, today()).get(federation) == actor.mandate
    end_mandate(an_administrator(), actor.mandate)
    assert mandates_held(person, today()).get(federation) is None
    assert mandates_of([person], today()) == {person: []}
    assert speaks_for(person, federation, datetime.now(UTC)) is None
    form = body(a_person(), federation)
    assert refused(signed_in(actor), "/api/mandates", form) == (403, "not-your-organisation")
    # Before the end, they had the right on the same day.
    found = speaks_for(person, federation, before)
    assert found
    assert found.id == actor.mandate
    assert mandates_held(person, today() - DAY).get(federation) == actor.mandate
    assert roles(reader, organisation=federation, on=today()) == ["secretary"]


def test_correcting_the_end_restores_the_right_to_act(federation: UUID) -> None:
    actor = a_member(federation)
    assert actor.person
    assert actor.mandate
    end_mandate(an_administrator(), actor.mandate)
    stopped = Term(Role.ALTERNATE, MARCH, today())
    correct_mandate(an_administrator(), actor.mandate, stopped)
    assert mandates_held(actor.person, today()).get(federation) is None
    correct_mandate(an_administrator(), actor.mandate, Term(Role.ALTERNATE, MARCH, None))
    assert mandates_held(actor.person, today()).get(federation) == actor.mandate


def test_a_person_acts_under_the_highest_of_their_roles(federation: UUID) -> None:
    person = a_person()
    assert person.person
    secretary = a_mandate(person, federation, Role.SECRETARY)
    president = a_mandate(person, federation, Role.PRESIDENT, until=MARCH)
    assert mandates_held(person.person, MARCH).get(federation) == president
    assert mandates_held(person.person, MARCH + DAY).get(federation) == secretary
    noon = datetime(2024, 3, 12, 12, tzinfo=UTC)
    found = speaks_for(person.person, federation, noon, {Role.SECRETARY})
    assert found
    assert found.id == secretary
    assert speaks_for(person.person, federation, noon, {Role.DELEGATE}) is None
    held = mandates_of([person.person], MARCH)[person.person]
    assert [mandate["role"] for mandate in held] == ["president", "secretary"]


def test_a_mandate_begins_at_midnight_in_morocco(federation: UUID) -> None:
    person = a_person()
    assert person.person
    a_mandate(person, federation, starts=date(2024, 1, 13))
    late, later = (datetime(2024, 1, 12, hour, 30, tzinfo=UTC) for hour in (22, 23))
    assert speaks_for(person.person, federation, late) is None
    assert speaks_for(person.person, federation, later)


@pytest.mark.parametrize("merged", [False, True])
def test_dissolving_or_merging_an_organisation_ends_its_mandates(
    merged: bool, federation: UUID, reader: APIClient
) -> None:
    going_on, past, to_come, expected = (
        a_mandate(a_person(), federation, Role.DELEGATE, starts, until)
        for starts, until in [
            (MARCH, None),
            (MARCH - 9 * DAY, MARCH - DAY),
            (MARCH + 2 * DAY, None),
            (MARCH - DAY, MARCH),
        ]
    )
    administrator = an_administrator()
    if merged:
        merge_organisation(administrator, federation, a_body({"fr": "Successeur"}), MARCH)
    else:
        dissolve_organisation(administrator, federation, MARCH)
    last_days = {row["id"]: row["until"] for row in mandates(reader)}
    assert last_days == {
        str(going_on): "2024-03-12",
        str(past): "2024-03-11",
        str(to_come): "2024-03-13",
        str(expected): "2024-03-12",
    }
    assert roles(reader, on=MARCH + 3 * DAY) == []
    form = body(a_person(), federation)
    assert refused(signed_in(administrator), "/api/mandates", form) == (409, "no-longer-active")


# -- live -----------------------------------------------------------------------------------------


def test_live_equals_fetched(federation: UUID, reader: APIClient) -> None:
    person, administrator, id = a_person(), an_administrator(), new_id()
    assert person.person
    term = Term(Role.DELEGATE, MARCH, None)
    fetch = partial(mandates, reader, organisation=federation)
    topic = f"organisation.{federation}"
    for act, fact in [
        (partial(give_mandate, administrator, id, person.person, federation, term), "given"),
        (partial(end_mandate, administrator, id, MARCH + DAY), "ended"),
        (
            partial(correct_mandate, administrator, id, Term(Role.ALTERNATE, MARCH, None)),
            "corrected",
        ),
    ]:
        assert live_equals_fetched(topic, fetch, act)["facts"] == [f"mandate.{fact}"]


def test_a_persons_topic_pushes_only_their_own_mandates(
    federation: UUID, reader: APIClient
) -> None:
    person = a_person()
    frame = live_equals_fetched(
        f"person.{person.person}",
        partial(mandates, reader, person=person.person),
        partial(a_mandate, person, federation),
    )
    assert [row["role"] for row in frame["rows"]] == ["delegate"]
    assert pushed(f"person.{new_id()}", partial(a_mandate, a_person(), federation))["rows"] == []


def test_every_mandate_fact_shifts_the_rights_of_its_person(federation: UUID) -> None:
    person, before = a_person(), head()
    id = a_mandate(person, federation)
    correct_mandate(an_administrator(), id, Term(Role.ALTERNATE, MARCH, None))
    end_mandate(an_administrator(), id)
    for recorded in read_log(after=before):
        assert list(shifted_by(recorded.fact)) == [("person", person.person)]
