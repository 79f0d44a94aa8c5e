"""Notices for administrators about requests, and for witnesses about an altered history."""

from __future__ import annotations

import pytest
from django.test import Client

from majlis.accounts.erasure import ask_erasure, call_back_erasure, erase_again
from majlis.audit.seal.commands import doubt_history, lodge_witness, withdraw_witness
from majlis.domain import Actor
from majlis.notifications.models import Notice
from tests.support.histories import WITNESS_KEY
from tests.support.notices import notice_reasons, notices_of, notified
from tests.support.people import a_person, signed_in
from tests.support.world import a_member, an_organisation

pytestmark = pytest.mark.django_db(transaction=True)


def listed_topics(client: Client) -> list[str]:
    answer = client.get("/api/notices", headers={"Accept-Language": "fr"})
    assert answer.status_code == 200
    return [row["topic"] for row in answer.json()["results"]]


def test_administrators_are_notified_of_a_request_for_erasure_and_of_its_withdrawal() -> None:
    administrator, other = a_person("Administration", administrator=True), a_person()
    leaving = a_person("Une personne qui part")
    assert leaving.person
    with notified():
        ask_erasure(leaving, leaving.make_id(), leaving.person)
    assert notice_reasons(administrator) == [("person.erasure-asked", "administrator")]
    assert notice_reasons(other) == notice_reasons(leaving) == []
    assert listed_topics(signed_in(administrator)) == ["person.erasure-asked"]
    (notice,) = notices_of(administrator)
    assert set(notice.args) == {"latest_at"}

    with notified():
        call_back_erasure(leaving, leaving.person)
    assert notice_reasons(administrator) == [("person.erasure-called-back", "administrator")]


def test_notices_of_an_erasure_contain_no_name() -> None:
    administrator, leaving = a_person(administrator=True), a_person("Nom à oublier")
    assert leaving.person
    with notified():
        ask_erasure(leaving, leaving.make_id(), leaving.person)
        erase_again(Actor.system("restores", leaving.person), leaving.person)
    assert notice_reasons(administrator) == [("person.erased", "administrator")]
    assert "oublier" not in repr(list(Notice.objects.values()))
    assert "oublier" not in signed_in(administrator).get("/api/notices").content.decode()


def test_a_doubted_history_is_notified_once_to_administrators_and_contacts_of_witnesses() -> None:
    administrator, other = a_person(administrator=True), a_member(an_organisation())
    keeper, former = (a_member(an_organisation()) for _ in range(2))
    lodge_witness(keeper, keeper.make_id(), WITNESS_KEY)
    with notified():
        for _ in range(2):
            doubt_history(Actor.system("doubts"), "changed", 3)
    assert notice_reasons(administrator) == [("history.doubted", "administrator")]
    assert notice_reasons(keeper) == [("history.doubted", "witness")]
    assert notice_reasons(other) == notice_reasons(former) == []
    assert listed_topics(signed_in(keeper)) == ["history.doubted"]


def test_the_contact_of_a_withdrawn_witness_is_not_notified() -> None:
    keeper = a_member(an_organisation())
    witness = keeper.make_id()
    lodge_witness(keeper, witness, WITNESS_KEY)
    withdraw_witness(keeper, witness)
    with notified():
        doubt_history(Actor.system("doubts"), "changed", 3)
    assert notice_reasons(keeper) == []
