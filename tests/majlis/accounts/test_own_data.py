"""The export of personal data and the request for erasure, over HTTP."""

from __future__ import annotations

import io
import json
from datetime import timedelta
from typing import Any
from uuid import UUID
from zipfile import ZipFile

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from federations.votes.rules import Choice
from federations.working_groups.commands import block_action
from majlis.accounts import export
from majlis.accounts.erasure import ask_erasure
from majlis.domain import Actor, NotAllowed, new_id
from majlis.eventstore.models import Fact
from majlis.slices.guards import readable
from tests.support.clock import clock_moved
from tests.support.people import a_person, account, nobody, signed_in
from tests.support.world import (
    a_group,
    a_member,
    a_panel,
    an_action,
    an_administrator,
    an_open_vote,
    an_organisation,
)

pytestmark = pytest.mark.django_db(transaction=True)

WORDS = "Le devis <n’est> pas arrivé"
LATER = timedelta(days=8)
PASSWORD = "une phrase bien longue"


def archive_of(by: Actor) -> ZipFile:
    answer = signed_in(by).get("/api/account/export")
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/zip")
    assert answer["Cache-Control"] == "no-store"
    return ZipFile(io.BytesIO(b"".join(answer.streaming_content)))  # type: ignore[attr-defined]


def part(zipped: ZipFile, name: str) -> list[dict[str, Any]]:
    lines: list[dict[str, Any]] = json.loads(zipped.read(f"{name}.json"))
    return lines


def test_the_archive_contains_the_account_the_acts_and_the_texts() -> None:
    panel = a_panel(3)
    voter = panel.delegates[0]
    named, secret = an_open_vote(panel), an_open_vote(panel, {"secrecy": "secret"})
    panel.cast(named, voter, Choice.AGAINST)
    panel.cast(secret, voter, Choice.FOR, UUID(int=7, version=4))
    action = an_action(panel.group, assignee=voter)
    block_action(voter, action, WORDS)

    zipped = archive_of(voter)

    assert zipped.testzip() is None
    assert part(zipped, "account")[0]["email"] == account(voter).email
    assert part(zipped, "mandates")[0]["role"] == "delegate"
    assert {line["office"] for line in part(zipped, "seats")} == {"chair", None}
    assert part(zipped, "actions")[0]["status"] == "blocked"
    assert [line["text"] for line in part(zipped, "texts")] == [WORDS]
    ballots = {line["id"]: (line["secret"], line["choice"]) for line in part(zipped, "ballots")}
    assert ballots == {str(named): (False, "against"), str(secret): (True, None)}
    facts = part(zipped, "facts")
    assert {"reason": WORDS} in [line["state"] for line in facts]
    assert {line["fact"] for line in facts} >= {"ballot.cast", "participation.recorded"}


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_page_of_the_archive_is_in_the_persons_language_and_escaped(language: str) -> None:
    member = a_member(an_organisation(), name="<b>Nom</b>")
    action = an_action(a_group(chair=member), assignee=member)
    block_action(member, action, WORDS)
    user = account(member)
    user.language = language
    user.save()
    page = archive_of(member).read("index.html").decode()
    assert f'lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}"' in page
    assert "&lt;b&gt;Nom&lt;/b&gt;" in page
    assert "Le devis &lt;n’est&gt; pas arrivé" in page
    assert "export-" not in page


def test_the_fact_of_an_export_is_readable_by_the_person_and_administrators() -> None:
    person, other = a_person(), a_person()
    archive_of(person)
    fact = Fact.objects.get(topic="personal-data.exported")
    assert (fact.actor, fact.object_kind, fact.object_id) == (
        person.person,
        "person",
        person.person,
    )

    assert Fact.objects.filter(readable(person), pk=fact.pk).exists()
    assert Fact.objects.filter(readable(an_administrator()), pk=fact.pk).exists()
    assert not Fact.objects.filter(readable(other), pk=fact.pk).exists()


def test_an_administrator_cannot_export_the_data_of_another_person() -> None:
    person = a_person()
    assert person.person
    with pytest.raises(NotAllowed):
        export.hand_out(an_administrator(), person.person)


def test_a_long_archive_is_streamed_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "CHUNK", 500)
    monkeypatch.setattr(export, "BATCH", 4)
    member = a_member(an_organisation())
    group = a_group(chair=member)
    for _ in range(9):
        block_action(member, an_action(group, assignee=member), WORDS)
    pieces = list(export.archive(account(member)))
    assert len(pieces) > 3
    assert len(part(ZipFile(io.BytesIO(b"".join(pieces))), "texts")) == 9


def test_export_and_erasure_need_reauthentication() -> None:
    browser = signed_in(a_person(password=PASSWORD))
    for answer in (browser.get("/api/account/export"), browser.post("/api/account/erasure")):
        assert (answer.status_code, answer.data["code"]) == (401, "reauthentication-required")
        assert answer.data["data"]["flows"]
    proof = browser.post(
        "/_allauth/browser/v1/auth/reauthenticate", {"password": PASSWORD}, format="json"
    )
    assert proof.status_code == 200
    assert browser.get("/api/account/export").status_code == 200
    assert browser.post("/api/account/erasure").status_code == 201


def test_a_person_requests_an_erasure_and_calls_it_back() -> None:
    browser = signed_in(a_person())
    before = browser.get("/api/account/erasure").data
    assert before == {"waiting": None, "days": 7, "latest_days": 30, "unsealed": 0}
    assert browser.post("/api/account/erasure").status_code == 201
    again = browser.post("/api/account/erasure")
    assert (again.status_code, again.data["code"]) == (409, "already-asked")
    assert browser.get("/api/account/erasure").data["waiting"]["state"] == "waiting"
    assert browser.post("/api/account/erasure/call-back").status_code == 200
    assert browser.get("/api/account/erasure").data["waiting"] is None
    assert browser.post("/api/account/erasure/call-back").data["code"] == "no-erasure-asked"


def test_a_repeated_idempotency_key_makes_one_request() -> None:
    browser = signed_in(a_person())
    first, second = (
        browser.post("/api/account/erasure", headers={"Idempotency-Key": "one"}) for _ in range(2)
    )
    assert first.data == second.data


def test_an_administrator_requests_and_carries_out_an_erasure() -> None:
    person, administrator = a_person("Une personne"), an_administrator()
    browser = signed_in(administrator)
    assert browser.post(f"/api/accounts/{person.person}/erasure").status_code == 201
    (line,) = browser.get("/api/erasures").data["results"]
    assert line["person"]["name"] == "Une personne"
    early = browser.post(f"/api/accounts/{person.person}/erase")
    assert (early.status_code, early.data["code"]) == (409, "still-reflecting")
    with clock_moved(LATER):
        browser = signed_in(administrator)
        assert browser.post(f"/api/accounts/{person.person}/erase").status_code == 200
    assert browser.get("/api/erasures").data["results"] == []
    gone = signed_in(administrator).post(f"/api/accounts/{person.person}/erasure")
    assert gone.status_code == 404


def test_an_administrator_calls_back_an_erasure() -> None:
    person = a_person()
    assert person.person
    ask_erasure(person, new_id(), person.person)
    answer = signed_in(an_administrator()).post(f"/api/accounts/{person.person}/erasure/call-back")
    assert answer.status_code == 200


def test_the_list_of_erasures_takes_a_constant_number_of_queries() -> None:
    browser = signed_in(an_administrator())

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            browser.get("/api/erasures")
        return len(captured)

    one_more_request()
    few = queries()
    for _ in range(4):
        one_more_request()
    assert queries() == few


def one_more_request() -> None:
    person = a_person()
    assert person.person
    ask_erasure(person, new_id(), person.person)


ADDRESSES = [
    ("get", "/api/account/export"),
    ("get", "/api/account/erasure"),
    ("post", "/api/account/erasure"),
    ("post", "/api/account/erasure/call-back"),
]
FOR_ADMINISTRATORS = [
    ("get", "/api/erasures"),
    ("post", "/api/accounts/{id}/erasure"),
    ("post", "/api/accounts/{id}/erasure/call-back"),
    ("post", "/api/accounts/{id}/erase"),
]


@pytest.mark.parametrize(("method", "address"), ADDRESSES + FOR_ADMINISTRATORS)
def test_anonymous_requests_are_refused(method: str, address: str) -> None:
    answer = getattr(nobody(), method)(address.replace("{id}", str(new_id())))
    assert answer.status_code == 401


@pytest.mark.parametrize(("method", "address"), FOR_ADMINISTRATORS)
def test_addresses_of_administrators_are_refused_to_others(method: str, address: str) -> None:
    person = a_person()
    answer = getattr(signed_in(person), method)(address.replace("{id}", str(person.person)))
    assert answer.status_code == 403
