"""Names are found without accents, listed in the reader's alphabet, and told apart by every visible sign."""

from __future__ import annotations

from typing import Any

import pytest
from rest_framework.test import APIClient

from federations.organisations.commands import register_organisation
from federations.organisations.rules import OrganisationType, Profile, Registration
from majlis.accounts.models import User
from majlis.domain import new_id
from tests.support.people import a_person, account, signed_in
from tests.support.world import an_administrator

pytestmark = pytest.mark.django_db

PEOPLE = ("Élodie Exemple", "Nadia ÉL OUALI", "أحمد بنعلي", "Öykü Exemple", "Zineb Exemple")
BODIES: list[dict[str, str]] = [
    {"fr": "Zone franche", "ar": "أكاديمية", "en": "Beta"},
    {"fr": "École", "ar": "يقين", "en": "Alpha"},
    {"fr": "Eau", "en": "Öresund"},
    {"fr": "Études", "ar": "بحث"},
]


def reader(language: str = "fr", *, administrator: bool = False) -> APIClient:
    person = a_person("Lectrice", administrator=administrator)
    user = account(person)
    user.language = language
    user.save()
    return signed_in(person)


def all_pages(client: APIClient, address: str) -> list[dict[str, Any]]:
    """The rows of a list, read in pages of two."""
    rows: list[dict[str, Any]] = []
    query = {"limit": "2"}
    while True:
        answer = client.get(address, query).json()
        rows += answer["results"]
        if answer["next"] is None:
            return rows
        query["cursor"] = answer["next"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("elodie", PEOPLE[0]),
        ("élodie", PEOPLE[0]),
        ("Elodie", PEOPLE[0]),
        ("E\u0301LODIE", PEOPLE[0]),
        ("él ouali", PEOPLE[1]),
        ("el ouali", PEOPLE[1]),
        ("OUALI nadia", PEOPLE[1]),
        ("احمد", PEOPLE[2]),
        ("بـن علي".replace(" ", ""), PEOPLE[2]),
        ("öykü", PEOPLE[3]),
        ("oyku", PEOPLE[3]),
    ],
)
def test_people_and_accounts_are_found_without_accents(typed: str, found: str) -> None:
    for name in PEOPLE:
        a_person(name)
    client = reader(administrator=True)
    for address in ("/api/people", "/api/accounts"):
        answer = client.get(address, {"search": typed}).json()["results"]
        assert [one["name"] for one in answer] == [found], address


def test_signs_alone_find_nobody_and_an_empty_search_finds_everybody() -> None:
    client = reader()
    assert client.get("/api/people", {"search": "%"}).json()["results"] == []
    assert len(client.get("/api/people", {"search": ""}).json()["results"]) == User.objects.count()


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("fr", [PEOPLE[0], PEOPLE[1], PEOPLE[3], PEOPLE[4], PEOPLE[2]]),
        ("en", [PEOPLE[0], PEOPLE[1], PEOPLE[3], PEOPLE[4], PEOPLE[2]]),
        ("ar", [PEOPLE[2], PEOPLE[0], PEOPLE[1], PEOPLE[3], PEOPLE[4]]),
    ],
)
def test_people_are_listed_in_the_readers_alphabet(language: str, names: list[str]) -> None:
    for name in PEOPLE:
        a_person(name)
    client = reader(language, administrator=True)
    for address in ("/api/people", "/api/accounts"):
        listed = [one["name"] for one in all_pages(client, address)]
        assert [name for name in listed if name in PEOPLE] == names, address
        assert len(listed) == User.objects.count()


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("fr", ["Eau", "École", "Études", "Zone franche"]),
        ("en", ["Alpha", "Beta", "Études", "Öresund"]),
        ("ar", ["أكاديمية", "بحث", "يقين", "Eau"]),
    ],
)
def test_the_directory_is_in_the_order_of_the_names_shown(language: str, names: list[str]) -> None:
    for body in BODIES:
        profile = Profile(OrganisationType.COMPANY)
        register_organisation(an_administrator(), new_id(), Registration(body, profile))
    rows = all_pages(reader(language), "/api/organisations")
    shown = [row["names"].get(language) or row["names"]["fr"] for row in rows]
    assert [name for name in shown if name in names] == names
    assert len({row["id"] for row in rows}) == len(rows)


def test_a_renamed_account_is_found_and_sorted_by_its_new_name() -> None:
    user = account(a_person("Avant"))
    user.name = "Ève Après"
    user.save(update_fields=["name"])
    found = reader().get("/api/people", {"search": "eve apres"}).json()["results"]
    assert [one["name"] for one in found] == ["Ève Après"]


def test_names_that_differ_by_a_visible_sign_are_two_organisations() -> None:
    client = reader(administrator=True)

    def register(name: str) -> int:
        body = {"names": {"fr": name}, "type": "company"}
        return int(client.post("/api/organisations", body, format="json").status_code)

    assert register("Exemple C") == 201
    assert register("Exemple C++") == 201
    assert register("Exemple Ç") == 201
    assert register("exemple c") == 201
    assert register("Exemple  C") == 409
    assert register("Exemple\u00a0C++") == 409
