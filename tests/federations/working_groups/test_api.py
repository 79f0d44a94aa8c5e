"""Groups, seats and actions over HTTP: shapes, refusals, pages, and numbers of queries."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from federations.membership.rules import Role
from federations.working_groups import commands
from federations.working_groups.aggregate import Office, Visibility
from majlis.domain import Actor, new_id
from majlis.eventstore.store import head
from tests.support.people import a_person, signed_in
from tests.support.world import a_group, a_member, a_seat, an_action, an_organisation

pytestmark = pytest.mark.django_db

CHARTER: dict[str, Any] = {
    "mission": {"fr": "Former"},
    "scope": {"fr": "Le textile"},
    "deliverables": [{"fr": "Un référentiel", "ar": "مرجع"}],
    "from": "2026-01-01",
    "until": "2026-12-31",
}


@pytest.fixture
def textile() -> UUID:
    return an_organisation("Fédération Exemple du Textile")


@pytest.fixture
def chair() -> Actor:
    return a_member(an_organisation(), name="La présidente")


def post(by: Actor, address: str, **body: object) -> Any:
    return signed_in(by).post(f"/api/{address}", body, format="json")


def rows(by: Actor, address: str) -> list[dict[str, Any]]:
    answer = signed_in(by).get(f"/api/{address}")
    assert answer.status_code == 200, answer.data
    found: list[dict[str, Any]] = answer.data.get("rows") or answer.data["results"]
    return found


def of_kind(kind: str, found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [row for row in found if row["kind"] == kind]


def test_a_created_group_row_has_every_field() -> None:
    administrator = a_person(administrator=True)
    written = post(
        administrator, "groups", names={"fr": "Formation"}, visibility="public", charter=CHARTER
    )
    assert written.status_code == 201
    assert written.data["position"] == head()
    [row] = rows(administrator, f"groups/{written.data['id']}")
    assert row == {
        "kind": "group",
        "id": written.data["id"],
        "rev": 2,
        "names": {"fr": "Formation"},
        "parent": None,
        "visibility": "public",
        "edition": None,
        "charter": CHARTER,
        "officers": {"chair": None, "rapporteur": None, "secretary": None},
        "archived": False,
        "archived_reason": None,
        "counts": {"seats": 0, "filled": 0, "open_actions": 0},
    }


def test_a_groups_page_has_its_seats_and_its_unfinished_actions(
    chair: Actor, textile: UUID
) -> None:
    group, member = a_group(chair=chair), a_member(textile, name="Le délégué")
    seat = a_seat(group, textile, member)
    late = an_action(group, organisation=textile, due=date(2026, 1, 1))
    undated = an_action(group, assignee=chair)
    commands.finish_action(chair, an_action(group, assignee=chair))
    found = rows(member, f"groups/{group}")
    assert [row["kind"] for row in found] == ["group", "seat", "action", "action"]
    assert found[0]["officers"]["chair"] == {"id": str(chair.person), "name": "La présidente"}
    assert found[0]["counts"] == {"seats": 1, "filled": 1, "open_actions": 2}
    assert found[1]["id"] == str(seat)
    assert found[1]["organisation"]["id"] == str(textile)
    assert found[1]["holder"]["name"] == "Le délégué"
    assert found[1]["alternate"] is None
    assert [row["id"] for row in found[2:]] == [str(late), str(undated)]
    assert found[2]["due"] == "2026-01-01"
    assert found[2]["organisation"]["id"] == str(textile)


def test_a_chair_can_use_every_address_of_the_group(chair: Actor, textile: UUID) -> None:
    group, member = a_group(chair=chair), a_member(textile)
    acts: list[tuple[str, dict[str, Any]]] = [
        ("charter", CHARTER),
        ("visibility", {"visibility": "participants"}),
        ("officers", {"office": "secretary", "person": str(member.person)}),
        ("officers", {"office": "secretary", "person": None}),
    ]
    for address, body in acts:
        assert post(chair, f"groups/{group}/{address}", **body).status_code == 200, address
    seat = post(chair, f"groups/{group}/seats", organisation=str(textile))
    assert seat.status_code == 201
    holders = {"delegate": str(member.person)}
    assert post(chair, f"seats/{seat.data['id']}/fill", **holders).status_code == 200
    source = {"kind": "proposal", "id": str(new_id())}
    action = post(
        chair,
        f"groups/{group}/actions",
        title={"fr": "Rédiger"},
        assignee=str(member.person),
        due="2026-03-01",
        source=source,
    )
    assert action.status_code == 201
    for address, body in [
        ("reschedule", {"due": "2026-04-01"}),
        ("block", {"reason": "Le budget manque"}),
        ("unblock", {}),
        ("done", {}),
        ("reopen", {}),
    ]:
        answer = post(chair, f"actions/{action.data['id']}/{address}", **body)
        assert answer.status_code == 200, address
        assert answer.data == {"id": action.data["id"], "position": head()}
    [row] = of_kind("action", rows(chair, f"groups/{group}"))
    assert (row["due"], row["status"], row["source"]) == ("2026-04-01", "open", source)
    assert post(chair, f"seats/{seat.data['id']}/vacate").status_code == 200
    assert post(chair, f"seats/{seat.data['id']}/withdraw").status_code == 200
    assert post(chair, f"groups/{group}/archive", reason="C’est fini").status_code == 200
    [group_row] = of_kind("group", rows(chair, f"groups/{group}"))
    assert (group_row["archived"], group_row["archived_reason"]) == (True, "C’est fini")


def test_the_refusal_of_an_archived_group_has_its_reason(chair: Actor) -> None:
    group = a_group(chair=chair)
    commands.archive_group(chair, group, "C’est fini")
    refused = post(chair, f"groups/{group}/visibility", visibility="public")
    assert refused.status_code == 409
    assert (refused.data["code"], refused.data["args"]) == (
        "group-archived",
        {"reason": "C’est fini"},
    )
    assert "C’est fini" in refused.data["detail"]


@pytest.mark.parametrize(
    ("address", "body", "code"),
    [
        ("groups", {"names": {"fr": "À nous"}}, "not-an-administrator"),
        ("groups", {"names": {"fr": "À nous"}, "parent": "{group}"}, "not-running-the-group"),
        ("groups/{group}/charter", CHARTER, "not-running-the-group"),
        ("groups/{group}/visibility", {"visibility": "public"}, "not-running-the-group"),
        ("groups/{group}/officers", {"office": "chair", "person": None}, "not-running-the-group"),
        ("groups/{group}/archive", {"reason": "Assez"}, "not-running-the-group"),
        ("groups/{group}/seats", {"organisation": "{group}"}, "not-running-the-group"),
        ("groups/{group}/actions", {"title": {"fr": "Rédiger"}}, "not-running-the-group"),
        ("seats/{seat}/fill", {"delegate": "{group}"}, "not-filling-this-seat"),
        ("seats/{seat}/vacate", {}, "not-filling-this-seat"),
        ("seats/{seat}/withdraw", {}, "not-running-the-group"),
        ("actions/{action}/reschedule", {"due": None}, "not-running-the-group"),
        ("actions/{action}/block", {"reason": "Non"}, "not-your-action"),
        ("actions/{action}/unblock", {}, "not-your-action"),
        ("actions/{action}/done", {}, "not-your-action"),
        ("actions/{action}/reopen", {}, "not-your-action"),
    ],
)
def test_another_member_is_refused_every_command(
    address: str, body: dict[str, Any], code: str, chair: Actor, textile: UUID
) -> None:
    group = a_group(chair=chair)
    ids = {
        "group": group,
        "seat": a_seat(group, textile),
        "action": an_action(group, assignee=chair),
    }
    filled = {
        name: value.format(**ids) if isinstance(value, str) else value
        for name, value in body.items()
    }
    refused = post(a_member(an_organisation()), address.format(**ids), **filled)
    assert (refused.status_code, refused.data["code"]) == (403, code)
    assert refused.data["detail"]


def test_an_invisible_group_is_neither_found_nor_listed(chair: Actor, textile: UUID) -> None:
    group = a_group(Visibility.PARTICIPANTS, chair=chair)
    seat, action = a_seat(group, textile), an_action(group, assignee=chair)
    stranger = a_member(an_organisation(), Role.PRESIDENT)
    for address in (f"groups/{group}", f"groups/{group}/actions"):
        assert signed_in(stranger).get(f"/api/{address}").status_code == 404
    for address in (f"seats/{seat}/vacate", f"actions/{action}/done"):
        assert post(stranger, address).status_code == 404
    assert rows(stranger, "groups") == []
    assert rows(stranger, "actions") == []


def test_groups_are_filtered_by_parent_edition_archived_organisation_and_mine(chair: Actor) -> None:
    parent = a_group(chair=chair)
    child = a_group(chair=chair, parent=parent)
    panel = new_id()
    commands.create_group(
        a_person(administrator=True), panel, {"fr": "Panel"}, Visibility.PUBLIC, edition="2024"
    )
    commands.archive_group(chair, child, "C’est fini")
    seated = an_organisation()
    a_seat(panel, seated)

    def listed(query: str) -> list[str]:
        return [row["id"] for row in rows(chair, f"groups?{query}")]

    assert listed("") == [str(parent), str(child), str(panel)]
    assert listed(f"parent={parent}") == [str(child)]
    assert listed("edition=2024") == [str(panel)]
    assert listed("archived=true") == [str(child)]
    assert listed("archived=false") == [str(parent), str(panel)]
    assert listed(f"organisation={seated}") == [str(panel)]
    assert listed("mine=true") == [str(parent), str(child)]


def test_actions_are_paged_and_sorted_by_due_date(chair: Actor) -> None:
    group = a_group(chair=chair)
    days = [date(2026, 3, 2), None, date(2026, 1, 2), date(2026, 2, 2), None]
    for day in days:
        an_action(group, assignee=chair, due=day)
    seen: list[str | None] = []
    cursor = ""
    while True:
        answer = signed_in(chair).get(f"/api/groups/{group}/actions?limit=2&cursor={cursor}").data
        seen += [row["due"] for row in answer["results"]]
        if answer["next"] is None:
            break
        cursor = answer["next"]
    assert seen == ["2026-01-02", "2026-02-02", "2026-03-02", None, None]


def test_actions_are_filtered_by_assignee_status_and_organisation(
    chair: Actor, textile: UUID
) -> None:
    group, member = a_group(chair=chair), a_member(textile)
    a_seat(group, textile)
    mine, theirs = an_action(group, assignee=member), an_action(group, assignee=chair)
    done, ours = an_action(group, assignee=member), an_action(group, organisation=textile)
    commands.finish_action(member, done)

    def listed(query: str) -> list[str]:
        return [row["id"] for row in rows(member, f"actions?{query}")]

    assert listed("assignee=me&status=open") == [str(mine)]
    assert listed("assignee=me") == [str(mine), str(done)]
    assert listed(f"assignee={chair.person}") == [str(theirs)]
    assert listed(f"organisation={textile}") == [str(ours)]
    assert signed_in(member).get("/api/actions?assignee=you").status_code == 400


@pytest.mark.parametrize(
    ("address", "body"),
    [
        ("groups", {"names": {"de": "Gruppe"}}),
        ("groups", {"names": {}}),
        ("groups", {}),
        ("groups/{group}/visibility", {"visibility": "secret"}),
        ("groups/{group}/officers", {"office": "king", "person": None}),
        ("groups/{group}/charter", {"from": "demain"}),
        ("groups/{group}/archive", {"reason": " "}),
    ],
)
def test_an_invalid_body_is_refused(address: str, body: dict[str, Any]) -> None:
    administrator = a_person(administrator=True)
    refused = post(administrator, address.format(group=a_group()), **body)
    assert refused.status_code in (400, 409)
    assert refused.data["detail"]


@pytest.mark.parametrize(
    "address", ["groups", "groups/{group}", "groups/{group}/actions", "actions"]
)
def test_the_number_of_queries_does_not_grow_with_the_rows(
    address: str, textile: UUID, chair: Actor
) -> None:
    def more(count: int) -> None:
        for _ in range(count):
            body = an_organisation()
            member = a_member(body)
            a_seat(group, body, member)
            an_action(group, assignee=member, organisation=body)
            commands.finish_action(member, an_action(group, assignee=member))
            a_group(Visibility.PUBLIC, chair=member)

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            rows(reader, address.format(group=group))
        return len(captured)

    group, reader = a_group(chair=chair), a_member(textile)
    commands.name_officer(chair, group, Office.RAPPORTEUR, reader.person)
    more(2)
    few = queries()
    more(5)
    assert queries() == few


def test_the_search_finds_groups_without_accents_or_case() -> None:
    found = a_group(Visibility.PUBLIC, name="Énergie et décarbonation")
    a_group(Visibility.PUBLIC, name="Formation")
    client = signed_in(a_person())
    answer = client.get("/api/groups?search=decarbonation ENERGIE").json()["results"]
    assert [group["id"] for group in answer] == [str(found)]
    assert client.get("/api/groups?search=rien de tel").json()["results"] == []
