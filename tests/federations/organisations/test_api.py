"""The directory over HTTP and live: who may read and change it, and its answers."""

from __future__ import annotations

import json
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from rest_framework.test import APIClient

from federations.organisations.commands import (
    dissolve_organisation,
    merge_organisation,
    move_organisation,
    rename_organisation,
    verify_organisation,
)
from federations.organisations.rules import OrganisationType, Reported
from majlis.domain import FORUM, Actor, ActorKind, new_id
from majlis.eventstore.store import head
from majlis.slices.topics import admit
from tests.support.live import live_equals_fetched
from tests.support.people import a_person, nobody, signed_in
from tests.support.world import a_body, an_administrator

pytestmark = pytest.mark.django_db

PROFILE = {"type": "company", "sme": True, "sectors": ["textile"], "region": "MA-06"}
LONG_AGO = date(2021, 5, 1)


@pytest.fixture
def reader() -> APIClient:
    return signed_in(a_person())


@pytest.fixture
def keeper() -> APIClient:
    return signed_in(an_administrator())


def found(client: APIClient, query: str = "") -> list[str]:
    response = client.get(f"/api/organisations?{query}")
    assert response.status_code == 200, response.json()
    return [row["names"].get("fr", row["names"].get("ar")) for row in response.json()["results"]]


def row(client: APIClient, id: UUID) -> dict[str, Any]:
    answer: dict[str, Any] = client.get(f"/api/organisations/{id}").json()
    return answer


def refused(client: APIClient, address: str, body: dict[str, Any]) -> tuple[int, str]:
    response = client.post(address, body, format="json")
    return response.status_code, response.json()["code"]


# -- reading ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "organisations",
        "organisations/facets",
        "organisations/{}",
        "organisations/{}/history",
        "lists",
    ],
)
def test_reading_the_directory_requires_signing_in(address: str) -> None:
    address = f"/api/{address}".format(a_body({"fr": "Cuir"}))
    assert nobody().get(address).status_code == 401
    assert signed_in(a_person()).get(address).status_code == 200


def test_an_organisation_row_has_every_field(reader: APIClient) -> None:
    confederation = a_body({"fr": "Confédération"}, type=OrganisationType.CONFEDERATION)
    reported = Reported("https://example.org", "high")
    id = a_body(
        {"fr": "Cuir", "ar": "جلد"}, sectors=["leather"], parents=[confederation], reported=reported
    )
    administrator = an_administrator()
    verify_organisation(administrator, id)
    answer = row(reader, id)
    assert answer.pop("verified")["by"] == {
        "id": str(administrator.person),
        "name": "Une administratrice",
    }
    assert answer == {
        "kind": "organisation",
        "id": str(id),
        "rev": 2,
        "names": {"fr": "Cuir", "ar": "جلد"},
        "acronym": None,
        "type": "federation",
        "sme": False,
        "sectors": ["leather"],
        "region": None,
        "parents": [
            {"kind": "organisation", "id": str(confederation), "names": {"fr": "Confédération"}}
        ],
        "children_count": 0,
        "reported": {"source": "https://example.org", "confidence": "high"},
        "status": "active",
        "successor": None,
        "example": False,
        "website": None,
        "description": {},
    }
    assert row(reader, confederation)["children_count"] == 1


def test_an_unknown_organisation_is_not_found(reader: APIClient) -> None:
    assert reader.get(f"/api/organisations/{new_id()}").status_code == 404
    assert reader.get(f"/api/organisations/{new_id()}/history").status_code == 404


def test_filters_combine(reader: APIClient) -> None:
    confederation = a_body({"fr": "Confédération"}, type=OrganisationType.CONFEDERATION)
    leather = a_body(
        {"fr": "Cuir"}, sectors=["leather", "textile"], region="MA-03", parents=[confederation]
    )
    a_body({"fr": "Mode"}, sectors=["textile"], region="MA-06", parents=[confederation])
    verify_organisation(an_administrator(), leather)
    assert found(reader) == ["Confédération", "Cuir", "Mode"]
    assert found(reader, "type=confederation") == ["Confédération"]
    assert found(reader, "sector=textile") == ["Cuir", "Mode"]
    assert found(reader, "sector=textile&region=MA-06") == ["Mode"]
    assert found(reader, f"parent={confederation}") == ["Cuir", "Mode"]
    assert found(reader, "verified=true") == ["Cuir"]
    assert found(reader, "verified=false") == ["Confédération", "Mode"]
    assert found(reader, "status=dissolved") == []
    assert reader.get("/api/organisations?type=club").status_code == 400
    assert reader.get("/api/organisations/facets?sector=textile").json() == {
        "types": {"federation": 2},
        "sectors": {"leather": 1, "textile": 2},
        "regions": {"MA-03": 1, "MA-06": 1},
    }


def test_the_search_finds_names_in_any_language_without_accents_and_former_names(
    reader: APIClient,
) -> None:
    id = a_body({"fr": "Fédération de l’Électricité", "ar": "جامعة الكهرباء", "en": "Electricity"})
    for words in ("federation electricite", "ÉLECTRICITÉ", "الكهرباء", "electricity"):
        assert found(reader, f"search={words}") == ["Fédération de l’Électricité"], words
    assert found(reader, "search=electricite cuir") == []
    rename_organisation(an_administrator(), id, {"fr": "Fédération du Courant"}, None, LONG_AGO)
    assert found(reader, "search=electricite") == ["Fédération du Courant"]


def test_a_cursor_leads_to_the_next_page(reader: APIClient) -> None:
    for name in "ABC":
        a_body({"fr": name})
    first = reader.get("/api/organisations?limit=2").json()
    assert [row["names"]["fr"] for row in first["results"]] == ["A", "B"]
    assert found(reader, f"limit=2&cursor={first['next']}") == ["C"]


def test_the_number_of_queries_does_not_grow_with_the_rows(reader: APIClient) -> None:
    def queries(address: str) -> int:
        with CaptureQueriesContext(connection) as captured:
            assert reader.get(f"/api/{address}").status_code == 200
        return len(captured)

    def a_family(number: int) -> None:
        parent = a_body({"fr": f"Parent {number}"})
        id = a_body({"fr": f"Enfant {number}"}, sectors=["leather", "textile"], parents=[parent])
        verify_organisation(an_administrator(), id)
        merge_organisation(an_administrator(), id, parent, LONG_AGO)

    a_family(0)
    few = queries("organisations"), queries("organisations/facets")
    for number in range(1, 6):
        a_family(number)
    assert (queries("organisations"), queries("organisations/facets")) == few
    one, two = a_body({"fr": "Un"}), a_body({"fr": "Deux"})
    id = a_body({"fr": "Cuir"}, parents=[one])
    before = queries(f"organisations/{id}/history")
    for parent in (two, one, two):
        move_organisation(an_administrator(), id, [parent])
    assert queries(f"organisations/{id}/history") == before


def test_the_lists_have_types_sectors_and_named_regions(reader: APIClient) -> None:
    lists = reader.get("/api/lists").json()
    assert "regional_centre" in lists["types"]
    assert "textile" in lists["sectors"]
    assert lists["regions"][1] == {
        "code": "MA-02",
        "names": {"fr": "L’Oriental", "ar": "الشرق", "en": "Oriental"},
    }


# -- writing ------------------------------------------------------------------------------------

WRITES: list[tuple[str, dict[str, Any]]] = [
    ("", {"names": {"fr": "Mode"}, **PROFILE}),
    ("/{id}/describe", PROFILE),
    ("/{id}/rename", {"names": {"fr": "Mode"}, "on": "2021-05-01"}),
    ("/{id}/move", {"parents": []}),
    ("/{id}/verify", {}),
    ("/{id}/unverify", {}),
    ("/{id}/merge", {"successor": str(FORUM), "on": "2021-05-01"}),
    ("/{id}/dissolve", {"on": "2021-05-01"}),
]


@pytest.mark.parametrize(("address", "body"), WRITES)
def test_only_administrators_write(address: str, body: dict[str, Any], reader: APIClient) -> None:
    address = "/api/organisations" + address.format(id=a_body({"fr": "Cuir"}))
    assert nobody().post(address, body, format="json").status_code == 401
    assert refused(reader, address, body) == (403, "administrators-only")


@pytest.mark.parametrize(("address", "body"), WRITES[1:])
def test_writing_to_an_unknown_organisation_is_not_found(
    address: str, body: dict[str, Any], keeper: APIClient
) -> None:
    address = "/api/organisations" + address.format(id=new_id())
    assert refused(keeper, address, body) == (404, "not-found")


def test_an_administrator_registers_one_body_per_idempotency_key(keeper: APIClient) -> None:
    parent = a_body({"fr": "Confédération"})
    body = {
        **PROFILE,
        "names": {"fr": "Mode"},
        "acronym": "M",
        "parents": [str(parent)],
        "reported": {"source": "https://example.org", "confidence": "high"},
        "description": {"fr": "Fait de la mode."},
        "website": "https://example.org",
        "example": True,
    }
    key = {"Idempotency-Key": "one"}
    first = keeper.post("/api/organisations", body, format="json", headers=key)
    assert first.status_code == 201
    assert first.json()["position"] == head()
    again = keeper.post("/api/organisations", body, format="json", headers=key)
    assert again.json() == first.json()
    answer = row(keeper, first.json()["id"])
    assert {name: answer[name] for name in body if name != "parents"} == {
        name: value for name, value in body.items() if name != "parents"
    }
    assert [parent["names"] for parent in answer["parents"]] == [{"fr": "Confédération"}]
    assert found(keeper, "sector=textile") == ["Mode"]


def test_a_name_is_unique_among_active_bodies(keeper: APIClient) -> None:
    first = a_body({"fr": "Fédération du Cuir"})
    body = {**PROFILE, "names": {"fr": "Fédération\u00a0du  Cuir", "ar": "جلد"}}
    assert refused(keeper, "/api/organisations", body) == (409, "name-taken")
    other = a_body({"fr": "Mode"})
    body = {"names": {"fr": "Fe\u0301de\u0301ration du Cuir"}, "on": "2021-05-01"}
    assert refused(keeper, f"/api/organisations/{other}/rename", body) == (409, "name-taken")
    dissolve_organisation(an_administrator(), first, LONG_AGO)
    assert keeper.post(f"/api/organisations/{other}/rename", body, format="json").status_code == 200


def test_two_bodies_may_share_a_sector(reader: APIClient) -> None:
    a_body({"fr": "Fédération de l’électricité"}, sectors=["electrical_electronics"])
    a_body({"fr": "Fédération marocaine de l’électricité"}, sectors=["electrical_electronics"])
    assert len(found(reader, "sector=electrical_electronics")) == 2


def test_a_body_is_described_and_moved(keeper: APIClient) -> None:
    one, two, three = (a_body({"fr": name}) for name in ("Un", "Deux", "Trois"))
    id = a_body({"fr": "Cuir"}, sectors=["leather", "textile"], parents=[one, two])
    keeper.post(f"/api/organisations/{id}/move", {"parents": [two, three]}, format="json")
    keeper.post(f"/api/organisations/{id}/describe", PROFILE, format="json")
    answer = row(keeper, id)
    assert {parent["id"] for parent in answer["parents"]} == {str(two), str(three)}
    assert answer["sectors"] == ["textile"]
    assert (answer["type"], answer["sme"], answer["region"]) == ("company", True, "MA-06")
    assert [row(keeper, parent)["children_count"] for parent in (one, two, three)] == [0, 1, 1]


def test_a_cycle_of_parents_is_refused(keeper: APIClient) -> None:
    top = a_body({"fr": "Haut"})
    middle = a_body({"fr": "Milieu"}, parents=[top])
    bottom = a_body({"fr": "Bas"}, parents=[middle])
    for under in (top, middle, bottom):
        assert refused(keeper, f"/api/organisations/{top}/move", {"parents": [under]}) == (
            409,
            "under-itself",
        )
    # Two paths up to the same organisation are no cycle.
    move_organisation(an_administrator(), bottom, [middle, top])


def test_an_unknown_or_ended_parent_and_an_ended_successor_are_refused(keeper: APIClient) -> None:
    id, ended = a_body({"fr": "Cuir"}), a_body({"fr": "Mode"})
    dissolve_organisation(an_administrator(), ended, LONG_AGO)
    address = f"/api/organisations/{id}/move"
    assert refused(keeper, address, {"parents": [new_id()]}) == (404, "not-found")
    assert refused(keeper, address, {"parents": [ended]}) == (409, "no-longer-active")
    merger = {"successor": str(ended), "on": "2021-05-01"}
    assert refused(keeper, f"/api/organisations/{id}/merge", merger) == (409, "no-longer-active")


def test_a_merged_body_keeps_its_page_and_its_history(keeper: APIClient) -> None:
    confederation, successor = a_body({"fr": "Confédération"}), a_body({"fr": "Mode"})
    id = a_body({"fr": "Cuir"}, parents=[confederation])
    rename_organisation(an_administrator(), id, {"fr": "Cuirs"}, "C", date(2022, 1, 1))
    keeper.post(
        f"/api/organisations/{id}/merge",
        {"successor": str(successor), "on": "2023-01-01"},
        format="json",
    )
    answer = row(keeper, id)
    assert (answer["status"], answer["successor"]["names"]) == ("merged", {"fr": "Mode"})
    life = keeper.get(f"/api/organisations/{id}/history").json()
    assert [(fact["topic"], fact["on"], fact["names"]) for fact in life] == [
        ("organisation.registered", None, {"fr": "Cuir"}),
        ("organisation.renamed", "2022-01-01", {"fr": "Cuirs"}),
        ("organisation.merged", "2023-01-01", None),
    ]
    assert life[0]["parents"][0]["names"] == {"fr": "Confédération"}
    assert life[0]["by"]["name"] == "Une administratrice"
    assert life[2]["successor"]["names"] == {"fr": "Mode"}


def test_a_verification_can_be_withdrawn(keeper: APIClient) -> None:
    id = a_body({"fr": "Cuir"})
    keeper.post(f"/api/organisations/{id}/verify")
    assert row(keeper, id)["verified"]
    keeper.post(f"/api/organisations/{id}/unverify")
    assert row(keeper, id)["verified"] is None


# -- live -----------------------------------------------------------------------------------------


def test_every_signed_in_person_may_watch_the_directory() -> None:
    id, person, system = a_body({"fr": "Cuir"}), a_person(), Actor(ActorKind.SYSTEM)
    for topic in ("organisations", f"organisation.{id}"):
        assert admit(person, topic) == FORUM
        assert admit(system, topic) is None
    assert admit(person, f"organisation.{new_id()}") is None
    assert admit(person, "organisation") is None


@pytest.mark.parametrize(
    ("act", "body"),
    [
        ("describe", PROFILE),
        ("rename", {"names": {"fr": "Cuirs"}, "on": "2021-05-01"}),
        ("move", {"parents": ["{new}"]}),
        ("verify", {}),
        ("unverify", {}),
        ("merge", {"successor": "{new}", "on": "2021-05-01"}),
        ("dissolve", {"on": "2021-05-01"}),
    ],
)
def test_live_equals_fetched(
    act: str, body: dict[str, Any], reader: APIClient, keeper: APIClient
) -> None:
    old, new = a_body({"fr": "Ancien"}), a_body({"fr": "Nouveau"})
    id = a_body({"fr": "Cuir"}, parents=[old])
    if act == "unverify":
        verify_organisation(an_administrator(), id)
    body = json.loads(json.dumps(body).replace("{new}", str(new)))

    def change() -> None:
        response = keeper.post(f"/api/organisations/{id}/{act}", body, format="json")
        assert response.status_code == 200, response.json()

    frame = live_equals_fetched("organisations", partial(directory, reader), change)
    changed = {old, new, id} if act == "move" else {id}
    assert {row["id"] for row in frame["rows"]} == {str(each) for each in changed}


def test_an_organisations_own_topic_pushes_its_row(reader: APIClient) -> None:
    id = a_body({"fr": "Cuir"})
    live_equals_fetched(
        f"organisation.{id}",
        lambda: [row(reader, id)],
        partial(verify_organisation, an_administrator(), id),
    )


def test_a_new_body_is_pushed_with_its_parents(reader: APIClient) -> None:
    parent = a_body({"fr": "Confédération"})
    directory_of = partial(directory, reader)
    register = partial(a_body, {"fr": "Cuir"}, parents=[parent])
    assert len(live_equals_fetched("organisations", directory_of, register)["rows"]) == 2
    frame = live_equals_fetched(
        f"organisation.{parent}",
        lambda: [row(reader, parent)],
        partial(a_body, {"fr": "Mode"}, parents=[parent]),
    )
    assert frame["facts"] == ["organisation.registered"]


def directory(client: APIClient) -> list[dict[str, Any]]:
    results: list[dict[str, Any]] = client.get("/api/organisations").json()["results"]
    return results


def test_a_very_long_name_is_kept_and_stays_unique(keeper: APIClient) -> None:
    body = {"names": {"fr": "Fédération " + "très " * 700}, "type": "federation"}
    assert keeper.post("/api/organisations", body, format="json").status_code == 201
    assert refused(keeper, "/api/organisations", body) == (409, "name-taken")


def test_a_search_of_a_thousand_words_is_refused(reader: APIClient) -> None:
    assert reader.get("/api/organisations?search=" + "a+" * 1_200).status_code == 400
