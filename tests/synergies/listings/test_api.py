"""Listings and links over HTTP: shapes, refusals, filters, and numbers of queries."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from federations.working_groups.projection import GroupRow
from majlis.domain import Actor, new_id, today
from majlis.eventstore.store import head
from synergies.listings import commands
from synergies.listings.aggregate import Direction, Posting
from synergies.listings.projection import ListingRow, listing_rows, with_status
from tests.support.people import a_person, signed_in
from tests.support.world import (
    a_listing,
    a_member,
    an_administrator,
    an_answer,
    an_open_link,
    an_organisation,
)

pytestmark = pytest.mark.django_db

NEED = {
    "direction": "need",
    "title": {"fr": "Un banc d’essai", "ar": "منصة اختبار"},
    "description": {"fr": "Pour des fibres"},
    "sectors": ["textile", "leather"],
    "region": "MA-06",
}


@pytest.fixture
def textile() -> Actor:
    return a_member(an_organisation("Fédération Exemple du Textile"))


@pytest.fixture
def leather() -> Actor:
    return a_member(an_organisation("Fédération Exemple du Cuir"))


def post(by: Actor, address: str, **body: object) -> Any:
    return signed_in(by).post(f"/api/{address}", body, format="json")


def listed(by: Actor, address: str) -> list[str]:
    answer = signed_in(by).get(f"/api/{address}")
    assert answer.status_code == 200, answer.data
    return [row["id"] for row in answer.data["results"]]


def test_a_need_becomes_a_joint_group_over_http(textile: Actor, leather: Actor) -> None:
    last = (today() + timedelta(days=30)).isoformat()
    written = post(textile, "listings", **NEED, expires_on=last)
    assert written.status_code == 201
    assert written.data["position"] == head()
    listing = written.data["id"]
    answered = post(leather, f"listings/{listing}/answer", message="Nous en avons un")
    assert answered.status_code == 201
    link = answered.data["id"]
    row = signed_in(textile).get(f"/api/links/{link}").data
    assert (row["from"]["id"], row["to"]["id"]) == (
        str(leather.organisation),
        str(textile.organisation),
    )
    assert {key: row[key] for key in ("status", "message", "accepted", "title", "group")} == {
        "status": "proposed",
        "message": "Nous en avons un",
        "accepted": [],
        "title": NEED["title"],
        "group": None,
    }
    for by in (textile, leather):
        assert post(by, f"links/{link}/accept").status_code == 200
    row = signed_in(a_person()).get(f"/api/links/{link}").data
    [group] = GroupRow.objects.all()
    assert (row["status"], row["message"], row["group"]) == ("open", None, str(group.pk))
    assert row["accepted"] == [str(textile.organisation), str(leather.organisation)]
    row = signed_in(a_person()).get(f"/api/listings/{listing}").data
    assert row == {
        "kind": "listing",
        "id": listing,
        "rev": 3,
        **NEED,
        "sectors": ["leather", "textile"],
        "organisation": row["organisation"],
        "status": "matched",
        "expires_on": last,
        "answers": 1,
    }


def test_an_answer_is_declined_or_withdrawn_over_http(textile: Actor, leather: Actor) -> None:
    declined, withdrawn = (an_answer(a_listing(textile), leather) for _ in range(2))
    assert post(textile, f"links/{declined}/decline").status_code == 200
    assert post(leather, f"links/{withdrawn}/withdraw").status_code == 200
    assert listed(leather, "links?status=declined") == [str(declined)]
    assert listed(leather, "links?status=withdrawn") == [str(withdrawn)]


def test_a_person_not_acting_for_an_organisation_is_refused(textile: Actor, leather: Actor) -> None:
    listing = a_listing(textile)
    expires = today().isoformat()
    acts: list[tuple[str, dict[str, Any]]] = [
        ("listings", {**NEED, "expires_on": expires}),
        (f"listings/{listing}/withdraw", {}),
        (f"listings/{listing}/answer", {"message": "Nous en avons un"}),
    ]
    for address, body in acts:
        refused = post(a_person(), address, **body)
        assert (refused.status_code, refused.data["code"]) == (
            403,
            "no-organisation",
        )


def test_another_organisation_cannot_withdraw_a_listing_or_act_on_a_link(
    textile: Actor, leather: Actor
) -> None:
    listing = a_listing(textile)
    refused = post(leather, f"listings/{listing}/withdraw")
    assert (refused.status_code, refused.data["code"]) == (403, "not-your-listing")
    link = an_open_link(textile, leather)
    stranger = a_member(an_organisation())
    for act in ("accept", "decline", "withdraw"):
        refused = post(stranger, f"links/{link}/{act}")
        assert (refused.status_code, refused.data["code"]) == (403, "not-a-party")


def test_an_invisible_link_is_neither_found_nor_listed(textile: Actor, leather: Actor) -> None:
    link, stranger = an_answer(a_listing(textile), leather), a_member(an_organisation())
    assert signed_in(stranger).get(f"/api/links/{link}").status_code == 404
    for act in ("accept", "decline", "withdraw"):
        assert post(stranger, f"links/{link}/{act}").status_code == 404
    assert listed(stranger, "links") == []
    assert listed(an_administrator(), "links") == [str(link)]


def test_a_second_answer_is_refused(textile: Actor, leather: Actor) -> None:
    listing = a_listing(textile)
    an_answer(listing, leather)
    refused = post(leather, f"listings/{listing}/answer", message="Encore")
    assert (refused.status_code, refused.data["code"]) == (409, "already-answered")
    assert "déjà répondu" in refused.data["detail"]


def test_listings_are_filtered_and_listed_newest_first(textile: Actor, leather: Actor) -> None:
    need = a_listing(textile, sectors=["textile"], region="MA-06")
    # Not today: the test may run at midnight.
    offer, tomorrow = new_id(), today() + timedelta(days=1)
    posting = Posting(Direction.OFFER, {"fr": "Un atelier"}, {}, tomorrow, sectors=["leather"])
    commands.publish_listing(leather, offer, posting)
    taken = a_listing(textile)
    commands.withdraw_listing(textile, taken)
    reader = a_person()
    assert listed(reader, "listings") == [str(taken), str(offer), str(need)]
    assert listed(reader, "listings?direction=offer") == [str(offer)]
    assert listed(reader, "listings?sector=textile") == [str(need)]
    assert listed(reader, "listings?region=MA-06") == [str(need)]
    assert listed(reader, f"listings?organisation={leather.organisation}") == [str(offer)]
    assert listed(reader, "listings?status=open") == [str(offer), str(need)]
    assert listed(reader, "listings?status=withdrawn") == [str(taken)]
    assert listed(reader, "listings?status=expired") == []


def test_a_listing_past_its_last_day_is_shown_as_expired(
    textile: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    listing = a_listing(textile, expires_on=today())
    tomorrow = today() + timedelta(days=1)
    monkeypatch.setattr("synergies.listings.projection.civil_day_viewed", lambda: tomorrow)
    everything = ListingRow.objects.all()
    assert [row["status"] for row in listing_rows(everything)] == ["expired"]
    assert [row.pk for row in with_status(everything, "expired")] == [listing]
    assert list(with_status(everything, "open")) == []


def test_links_are_filtered_by_mine_and_organisation(textile: Actor, leather: Actor) -> None:
    link = an_open_link(textile, leather)
    stranger = a_member(an_organisation())
    assert listed(stranger, "links") == [str(link)]
    assert listed(stranger, "links?mine=true") == []
    assert listed(leather, "links?mine=true") == [str(link)]
    assert listed(stranger, f"links?organisation={leather.organisation}") == [str(link)]
    assert listed(stranger, f"links?organisation={stranger.organisation}") == []


def test_listings_and_links_come_newest_first_whatever_their_ids(
    textile: Actor, leather: Actor
) -> None:
    ids = [UUID(int=2), UUID(int=1)]
    for id in ids:
        posting = Posting(Direction.NEED, {"fr": "Un banc"}, {}, today())
        commands.publish_listing(textile, id, posting)
        commands.answer_listing(leather, UUID(int=id.int + 10), id, "Nous en avons un")
    newest_first = [str(id) for id in reversed(ids)]
    assert listed(leather, "listings") == newest_first
    links = signed_in(leather).get("/api/links").data["results"]
    assert [link["listing"] for link in links] == newest_first


@pytest.mark.parametrize("address", ["listings", "links"])
def test_the_number_of_queries_does_not_grow_with_the_rows(
    address: str, textile: Actor, leather: Actor
) -> None:
    def more(count: int) -> None:
        for _ in range(count):
            an_answer(a_listing(a_member(an_organisation())), leather)

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert listed(leather, address)
        return len(captured)

    more(2)
    few = queries()
    more(4)
    assert queries() == few


@pytest.mark.parametrize(
    "wrong",
    [
        {"direction": "gift"},
        {"title": {}},
        {"title": {"de": "Prüfstand"}},
        {"sectors": ["astrology"]},
        {"region": "FR-75"},
        {"expires_on": "hier"},
        {"expires_on": "2020-01-01"},
    ],
)
def test_an_invalid_listing_is_refused(wrong: dict[str, Any], textile: Actor) -> None:
    refused = post(textile, "listings", **{**NEED, "expires_on": today().isoformat(), **wrong})
    assert refused.status_code in (400, 409)
    assert refused.data["detail"]
