"""The rules of an organisation: given facts, when a command, then new facts or a refusal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from federations.organisations.aggregate import (
    AlreadyVerified,
    DatedInTheFuture,
    NameMissing,
    NoLongerActive,
    NothingChanges,
    NotVerified,
    OnlyCompaniesAreSmes,
    Organisation,
    SourceMissing,
    UnderItself,
    UnknownLanguage,
    UnknownRegion,
    UnknownSector,
)
from federations.organisations.rules import OrganisationType, Profile, Registration, Reported
from majlis.domain import DomainError, new_id

TODAY, YESTERDAY, TOMORROW = date(2026, 3, 12), date(2026, 3, 11), date(2026, 3, 13)
FEDERATION = Profile(OrganisationType.FEDERATION, sectors=["textile"], region="MA-06")
CONFEDERATION, MINISTRY, SUCCESSOR, ADMINISTRATOR = new_id(), new_id(), new_id(), new_id()


def registered(**different: Any) -> Organisation:
    fields: dict[str, Any] = {
        "names": {"fr": "Fédération Exemple du Textile"},
        "acronym": "FET",
        "profile": FEDERATION,
        "parents": [CONFEDERATION],
    }
    return Organisation.register(id=new_id(), registration=Registration(**{**fields, **different}))


def given(*life: Callable[[Organisation], None]) -> Organisation:
    it = registered()
    for step in life:
        step(it)
    it.collect_events()
    return it


def verify(it: Organisation) -> None:
    it.verify(by=ADMINISTRATOR, on=TODAY)


def dissolve(it: Organisation) -> None:
    it.dissolve(on=TODAY, today=TODAY)


def merge(it: Organisation) -> None:
    it.merge(SUCCESSOR, on=TODAY, today=TODAY)


def decided(it: Organisation) -> list[tuple[str, dict[str, Any]]]:
    envelope = {"originator_id", "originator_version", "timestamp", "originator_topic"}
    return [
        (type(fact).TOPIC, {k: v for k, v in vars(fact).items() if k not in envelope})  # type: ignore[attr-defined]
        for fact in it.collect_events()
    ]


def test_a_registration_records_every_field() -> None:
    reported = Reported(source="https://example.org", confidence="high")
    assert decided(registered(reported=reported, example=True)) == [
        (
            "organisation.registered",
            {
                "names": {"fr": "Fédération Exemple du Textile"},
                "acronym": "FET",
                "profile": FEDERATION,
                "parents": [CONFEDERATION],
                "reported": reported,
                "example": True,
            },
        )
    ]


def test_parents_are_sorted_and_without_duplicates() -> None:
    both = sorted([MINISTRY, CONFEDERATION])
    assert registered(parents=[MINISTRY, CONFEDERATION, MINISTRY]).parents == both


@pytest.mark.parametrize(
    ("different", "refusal"),
    [
        ({"names": {}}, NameMissing),
        ({"names": {"fr": " "}}, NameMissing),
        ({"names": {"fr": "Textile", "ar": ""}}, NameMissing),
        ({"names": {"es": "Textil"}}, UnknownLanguage),
        ({"profile": replace(FEDERATION, sectors=["magic"])}, UnknownSector),
        ({"profile": replace(FEDERATION, region="MA-13")}, UnknownRegion),
        ({"profile": replace(FEDERATION, sme=True)}, OnlyCompaniesAreSmes),
        ({"profile": replace(FEDERATION, description={"es": "…"})}, UnknownLanguage),
        ({"reported": Reported(source="", confidence="high")}, SourceMissing),
        ({"reported": Reported(source="a", confidence=" ")}, SourceMissing),
    ],
)
def test_an_invalid_registration_is_refused(
    different: dict[str, Any], refusal: type[DomainError]
) -> None:
    with pytest.raises(refusal):
        registered(**different)


def test_a_company_may_be_an_sme() -> None:
    assert registered(profile=Profile(OrganisationType.COMPANY, sme=True)).profile.sme


def test_describing_an_organisation_replaces_its_profile() -> None:
    it = given()
    profile = replace(FEDERATION, region="MA-01")
    it.describe(profile)
    assert decided(it) == [("organisation.described", {"profile": profile})]
    with pytest.raises(NothingChanges):
        it.describe(profile)
    with pytest.raises(UnknownSector):
        it.describe(replace(profile, sectors=["magic"]))


def test_a_renaming_records_names_acronym_and_date() -> None:
    it = given()
    it.rename({"fr": "Fédération Exemple de la Mode"}, "FEM", on=YESTERDAY, today=TODAY)
    assert decided(it) == [
        (
            "organisation.renamed",
            {"names": {"fr": "Fédération Exemple de la Mode"}, "acronym": "FEM", "on": YESTERDAY},
        )
    ]
    with pytest.raises(NothingChanges):
        it.rename({"fr": "Fédération Exemple de la Mode"}, "FEM", on=TODAY, today=TODAY)
    with pytest.raises(NameMissing):
        it.rename({"fr": "\t"}, "FEM", on=TODAY, today=TODAY)
    with pytest.raises(DatedInTheFuture):
        it.rename({"fr": "Mode"}, None, on=TOMORROW, today=TODAY)


def test_a_move_records_new_and_former_parents() -> None:
    it = given()
    it.move([MINISTRY], ancestors={MINISTRY})
    assert decided(it) == [("organisation.moved", {"parents": [MINISTRY], "left": [CONFEDERATION]})]
    with pytest.raises(NothingChanges):
        it.move([MINISTRY, MINISTRY], ancestors={MINISTRY})


def test_an_organisation_cannot_stand_under_or_merge_into_itself() -> None:
    it = given()
    with pytest.raises(UnderItself):
        it.move([MINISTRY], ancestors={MINISTRY, it.id})
    with pytest.raises(UnderItself):
        it.merge(it.id, on=TODAY, today=TODAY)


def test_an_organisation_is_verified_once_until_unverified() -> None:
    it = given()
    it.verify(by=ADMINISTRATOR, on=TODAY)
    with pytest.raises(AlreadyVerified):
        it.verify(by=ADMINISTRATOR, on=TODAY)
    it.unverify(by=ADMINISTRATOR, on=TODAY)
    with pytest.raises(NotVerified):
        it.unverify(by=ADMINISTRATOR, on=TODAY)
    verification = {"by": ADMINISTRATOR, "on": TODAY}
    assert decided(it) == [
        ("organisation.verified", verification),
        ("organisation.unverified", verification),
    ]


@pytest.mark.parametrize(
    ("end", "fact"),
    [
        (dissolve, ("organisation.dissolved", {"on": TODAY})),
        (merge, ("organisation.merged", {"successor": SUCCESSOR, "on": TODAY})),
    ],
)
def test_a_dissolved_or_merged_organisation_refuses_every_change(
    end: Callable[[Organisation], None], fact: tuple[str, dict[str, Any]]
) -> None:
    it = given()
    end(it)
    assert decided(it) == [fact]
    for more in (
        dissolve,
        merge,
        verify,
        lambda it: it.describe(Profile(OrganisationType.ASSOCIATION)),
        lambda it: it.rename({"fr": "Mode"}, None, on=TODAY, today=TODAY),
        lambda it: it.move([], ancestors=set()),
    ):
        with pytest.raises(NoLongerActive):
            more(it)


def test_an_end_cannot_be_dated_in_the_future() -> None:
    with pytest.raises(DatedInTheFuture):
        given().dissolve(on=TOMORROW, today=TODAY)
    with pytest.raises(DatedInTheFuture):
        given().merge(SUCCESSOR, on=TOMORROW, today=TODAY)


def test_a_verification_can_be_withdrawn_after_the_end() -> None:
    it = given(verify, dissolve)
    it.unverify(by=ADMINISTRATOR, on=TODAY)
    assert not it.verified
