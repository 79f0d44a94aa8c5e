"""The organisation acted for: the header, today's mandate, and the intent."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from pytest_django import Settings
from rest_framework.decorators import api_view
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.test import APIRequestFactory, force_authenticate

from majlis.domain import Actor, named, new_id
from majlis.http.acting import actor_of
from tests.support.people import a_person, account

ORGANISATION = named("the organisation that everybody may act for")
MANDATE = named("the mandate")


def mandates_held(person: UUID, on: date) -> dict[UUID, UUID]:
    return {ORGANISATION: MANDATE}


@pytest.fixture(autouse=True)
def mandates(settings: Settings) -> None:
    settings.MANDATES_HELD = f"{__name__}.mandates_held"


actors: list[Actor] = []


@api_view(["GET", "POST"])
def act(request: Request) -> Response:
    actors.append(actor_of(request))
    return Response({})


def acting(person: Actor, method: str = "post", **headers: str) -> Response:
    request = getattr(APIRequestFactory(), method)(
        "/api/something", headers={name.replace("_", "-"): value for name, value in headers.items()}
    )
    force_authenticate(request, account(person))
    response: Response = act(request)
    return response


@pytest.mark.django_db
def test_without_a_header_a_person_acts_in_their_own_name() -> None:
    person = a_person(administrator=True)
    assert acting(person).status_code == 200
    assert actors[-1] == person


@pytest.mark.django_db
def test_a_command_carries_the_mandate_of_its_organisation() -> None:
    acting(a_person(), Majlis_Acting_For=str(ORGANISATION))
    assert (actors[-1].organisation, actors[-1].mandate) == (ORGANISATION, MANDATE)


@pytest.mark.django_db
def test_a_person_without_a_mandate_cannot_act_for_the_organisation() -> None:
    response = acting(a_person(), Majlis_Acting_For=str(new_id()))
    assert (response.status_code, response.data["code"]) == (403, "not-your-organisation")


@pytest.mark.django_db
def test_a_get_request_ignores_the_organisation_header() -> None:
    assert acting(a_person(), "get", Majlis_Acting_For=str(new_id())).status_code == 200
    assert actors[-1].organisation is None


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Majlis_Acting_For", "the federation"),
        ("Idempotency_Key", "k" * 201),
        ("Idempotency_Key", "one\x7ftwo"),
    ],
)
def test_a_malformed_header_is_refused_by_its_name(header: str, value: str) -> None:
    response = acting(a_person(), **{header: value})
    assert response.status_code == 400
    assert response.data["args"] == {"header": header.replace("_", "-")}


@pytest.mark.django_db
def test_an_idempotency_key_identifies_one_intent_of_one_person() -> None:
    person, other = a_person(), a_person()
    for actor, key in ((person, "one"), (person, "one"), (person, "two"), (other, "one")):
        acting(actor, Idempotency_Key=key)
    first, again, second, anothers = (actor.command for actor in actors[-4:])
    assert first == again
    assert len({first, second, anothers}) == 3
