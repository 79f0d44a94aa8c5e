"""The inbox over HTTP: only one's own notices, all or none, and each act with its undo."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from rest_framework.test import APIClient

from federations.working_groups import commands as groups
from majlis.accounts.erasure import ask_erasure
from majlis.domain import Actor, new_id
from majlis.notifications.inbox import snoozes
from majlis.notifications.models import Delivery, Notice, Preference
from tests.support.notices import notices_of, notified
from tests.support.people import a_person, nobody, signed_in
from tests.support.world import Panel, a_group, a_panel, a_scheduled_vote, an_action, an_open_vote

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def panel() -> Panel:
    return a_panel()


@pytest.fixture
def me(panel: Panel) -> Actor:
    return panel.delegates[1]


def some_actions(panel: Panel, me: Actor, some: int) -> list[str]:
    """The ids of that many notices, the latest first."""
    with notified():
        for _ in range(some):
            an_action(panel.group, assignee=me)
    return [str(one.pk) for one in notices_of(me)]


def listed(client: APIClient, **query: str) -> list[dict[str, Any]]:
    answer = client.get("/api/notices", query)
    assert answer.status_code == 200, answer.content
    results: list[dict[str, Any]] = answer.json()["results"]
    return results


def ids(rows: list[dict[str, Any]]) -> list[str]:
    return [row["id"] for row in rows]


def act(client: APIClient, name: str, *notices: str, **more: object) -> list[dict[str, Any]]:
    answer = client.post(f"/api/notices/{name}", {"ids": notices, **more}, format="json")
    assert answer.status_code == 200, answer.content
    results: list[dict[str, Any]] = answer.json()["results"]
    return results


def unread(client: APIClient) -> int:
    count: int = client.get("/api/notices/count").json()["unread"]
    return count


def test_notices_are_paged_latest_first(panel: Panel, me: Actor) -> None:
    known, client = some_actions(panel, me, 5), signed_in(me)
    first = client.get("/api/notices", {"limit": 2}).json()
    rest = client.get("/api/notices", {"limit": 3, "cursor": first["next"]}).json()
    assert ids(first["results"]) + ids(rest["results"]) == known
    assert rest["next"] is None


def test_a_row_has_the_object_the_fact_the_actor_and_the_reason(panel: Panel, me: Actor) -> None:
    with notified():
        vote = a_scheduled_vote(panel)
    [row] = listed(signed_in(me))
    assert panel.chair.person
    assert row["object"] == {
        "kind": "vote",
        "id": str(vote),
        "names": {"fr": "Adoptez-vous ce texte ?"},
        "path": f"/votes/{vote}",
    }
    fields = {name: row[name] for name in ("about", "topic", "reason", "args", "legal", "count")}
    assert fields == {
        "about": "ballots",
        "topic": "vote.scheduled",
        "reason": "elector",
        "args": {"dated": "no"},
        "legal": True,
        "count": 1,
    }
    assert row["by"]["id"] == str(panel.chair.person)
    assert row["organisation"]["id"] == str(panel.chair.organisation)
    assert (row["unread"], row["done"], row["snoozed_until"]) == (True, False, None)


def test_a_list_is_filtered_by_state_and_kind(panel: Panel, me: Actor) -> None:
    one, other = some_actions(panel, me, 2)
    with notified():
        a_scheduled_vote(panel)
    client = signed_in(me)
    act(client, "done", one)
    assert ids(listed(client, state="done")) == [one]
    assert len(listed(client)) == 2
    assert ids(listed(client, kind="assigned")) == [other]
    act(client, "read", other)
    assert other not in ids(listed(client, state="unread"))
    assert listed(client, state="snoozed") == []
    assert client.get("/api/notices", {"state": "lost"}).status_code == 400
    assert client.get("/api/notices", {"kind": "lost"}).status_code == 400


@pytest.mark.parametrize(("name", "field"), [("done", "done"), ("read", "unread")])
def test_an_act_on_an_outdated_row_leaves_later_facts_unread(
    panel: Panel, me: Actor, name: str, field: str
) -> None:
    client = signed_in(me)
    (id,) = some_actions(panel, me, 1)
    (shown,) = listed(client)
    with notified():
        groups.block_action(panel.chair, UUID(shown["object"]["id"]), "Sans réponse")
    (now,) = act(client, name, id, seen=[shown["position"]])
    assert now["position"] > shown["position"]
    assert now[field] == (field == "unread")
    assert unread(client) == 1
    (now,) = act(client, name, id, seen=[now["position"]])
    assert now[field] == (field == "done")


def test_the_number_of_positions_must_equal_the_number_of_notices(panel: Panel, me: Actor) -> None:
    (id,) = some_actions(panel, me, 1)
    body: dict[str, Any] = {"ids": [id], "seen": [1, 2]}
    assert signed_in(me).post("/api/notices/done", body, format="json").status_code == 400


def test_preferences_for_an_invisible_group_are_refused() -> None:
    hidden, client = a_group(name="À huis clos"), signed_in(a_person())
    choice = {"group": str(hidden), "rhythms": {"drafts": {"mail": "off"}}}
    body: dict[str, Any] = {"rhythms": {}, "groups": [choice], "quiet": None}
    answer = client.put("/api/notice-preferences", body, format="json")
    assert (answer.status_code, answer.json()["code"]) == (404, "not-found")
    assert not Preference.objects.exists()


def test_muting_a_kind_removes_its_waiting_deliveries_except_mandatory_ones(
    panel: Panel, me: Actor
) -> None:
    client = signed_in(me)
    with notified():
        an_action(panel.group, assignee=me)
        an_open_vote(panel)
    waiting = Delivery.objects.filter(person=str(me.person), channel="mail")
    assert set(waiting.values_list("notice__kind", flat=True)) == {"assigned", "ballots"}
    off = {kind: {"mail": "off"} for kind in ("assigned", "ballots")}
    body: dict[str, Any] = {"rhythms": off, "groups": [], "quiet": None}
    assert client.put("/api/notice-preferences", body, format="json").status_code == 200
    # Notices of an opened vote are mandatory.
    assert set(waiting.values_list("notice__kind", flat=True)) == {"ballots"}


def test_an_administrator_sees_the_name_in_a_notice_of_a_request_for_erasure() -> None:
    administrator, leaving = a_person(administrator=True), a_person("Une personne qui part")
    assert leaving.person
    with notified():
        ask_erasure(leaving, leaving.make_id(), leaving.person)
    (row,) = listed(signed_in(administrator))
    assert row["object"]["names"] == {"fr": "Une personne qui part"}
    assert row["object"]["path"] == "/people"


def test_each_act_is_undone_by_another(panel: Panel, me: Actor) -> None:
    known, client = some_actions(panel, me, 3), signed_in(me)
    later = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    assert unread(client) == 3
    assert {row["unread"] for row in act(client, "read", *known)} == {False}
    assert unread(client) == 0
    act(client, "unread", known[0])
    assert unread(client) == 1
    assert {row["done"] for row in act(client, "done", *known)} == {True}
    assert (listed(client), unread(client)) == ([], 0)
    act(client, "open", *known)
    assert (len(listed(client)), unread(client)) == (3, 1)
    [row] = act(client, "snooze", known[0], until=later)
    assert datetime.fromisoformat(row["snoozed_until"]) == datetime.fromisoformat(later)
    assert (len(listed(client)), unread(client)) == (2, 0)
    assert ids(listed(client, state="snoozed")) == [known[0]]
    act(client, "open", known[0])
    assert (len(listed(client)), unread(client)) == (3, 1)


def test_a_snoozed_notice_returns_unread_at_the_top(panel: Panel, me: Actor) -> None:
    known, client = some_actions(panel, me, 2), signed_in(me)
    act(client, "read", *known)
    soon = datetime.now(UTC) + timedelta(hours=1)
    [snoozed] = act(client, "snooze", known[1], until=soon.isoformat())
    assert list(snoozes(soon - timedelta(seconds=1))) == []
    for come_back in snoozes(soon):
        come_back()
    first = listed(client)[0]
    assert (first["id"], first["unread"], first["snoozed_until"]) == (known[1], True, None)
    assert first["rev"] > snoozed["rev"]
    assert list(snoozes(soon)) == []


def test_snoozing_into_the_past_is_refused(panel: Panel, me: Actor) -> None:
    known, client = some_actions(panel, me, 1), signed_in(me)
    before = {"ids": known, "until": (datetime.now(UTC) - timedelta(seconds=1)).isoformat()}
    answer = client.post("/api/notices/snooze", before, format="json")
    assert (answer.status_code, answer.json()["code"]) == (422, "snoozed-into-the-past")
    assert client.post("/api/notices/snooze", {"ids": known}, format="json").status_code == 400
    assert len(listed(client)) == 1


def test_an_act_applies_to_all_named_notices_or_to_none(panel: Panel, me: Actor) -> None:
    mine, client = some_actions(panel, me, 1), signed_in(me)
    [foreign] = some_actions(panel, panel.delegates[2], 1)
    for other in (foreign, str(new_id())):
        for name in ("read", "unread", "done", "open"):
            body = {"ids": [*mine, other]}
            assert client.post(f"/api/notices/{name}", body, format="json").status_code == 404
    assert unread(client) == 1
    assert Notice.objects.get(pk=foreign).rev == 1


def test_an_act_takes_one_to_two_hundred_notices(me: Actor) -> None:
    client = signed_in(me)
    for some in (0, 201):
        body = {"ids": [str(new_id()) for _ in range(some)]}
        assert client.post("/api/notices/done", body, format="json").status_code == 400


def test_listing_and_acting_take_a_constant_number_of_queries(panel: Panel, me: Actor) -> None:
    known, client = some_actions(panel, me, 40), signed_in(me)

    def queries(some: int) -> tuple[int, int]:
        with CaptureQueriesContext(connection) as list_of:
            listed(client, limit=str(some))
        with CaptureQueriesContext(connection) as acting:
            act(client, "read", *known[:some])
        return len(list_of), len(acting)

    assert queries(2) == queries(40)


def test_the_facts_of_a_notice_are_listed(panel: Panel, me: Actor) -> None:
    with notified():
        action = an_action(panel.group, assignee=me)
        groups.block_action(panel.chair, action, "Faute de données")
        groups.unblock_action(panel.chair, action)
    [notice] = listed(signed_in(me))
    groups.finish_action(panel.chair, action)
    answer = signed_in(me).get(f"/api/notices/{notice['id']}/facts")
    facts = answer.json()["results"]
    # A later fact belongs to the same notice.
    topics = ["action.unblocked", "action.blocked", "action.assigned"]
    assert [one["topic"] for one in facts] == topics
    assert facts[0]["by"]["id"] == str(panel.chair.person)
    assert facts[0]["organisation"]["id"] == str(panel.chair.organisation)
    assert facts[2]["organisation"] is None


def test_a_notice_about_an_invisible_object_has_no_name(panel: Panel, me: Actor) -> None:
    [known] = some_actions(panel, me, 1)
    groups.withdraw_seat(panel.chair, panel.seats[me.organisation])
    client = signed_in(me)
    [row] = listed(client)
    assert (row["id"], row["object"]["names"], row["object"]["path"]) == (known, {}, None)
    assert client.get(f"/api/notices/{known}/facts").json()["results"] == []


def test_a_legal_notice_keeps_its_name(panel: Panel, me: Actor) -> None:
    with notified():
        an_open_vote(panel)
    groups.withdraw_seat(panel.chair, panel.seats[me.organisation])
    [row] = listed(signed_in(me))
    assert (row["topic"], row["object"]["path"] is not None) == ("vote.opened", True)


def test_the_notice_of_another_person_is_not_found(panel: Panel, me: Actor) -> None:
    [known] = some_actions(panel, me, 1)
    other = signed_in(a_person("Administration", administrator=True))
    assert other.get(f"/api/notices/{known}/facts").status_code == 404
    assert listed(other) == []
    assert unread(other) == 0


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("get", "notices"),
        ("get", "notices/count"),
        ("post", "notices/read"),
        ("post", "notices/unread"),
        ("post", "notices/done"),
        ("post", "notices/open"),
        ("post", "notices/snooze"),
        ("get", f"notices/{UUID(int=1)}/facts"),
        ("get", "notice-preferences"),
        ("put", "notice-preferences"),
    ],
)
def test_anonymous_requests_are_refused(method: str, path: str) -> None:
    assert getattr(nobody(), method)(f"/api/{path}").status_code == 401


@pytest.mark.parametrize("method", ["post", "put"])
def test_an_act_without_the_csrf_token_is_refused(method: str, me: Actor) -> None:
    path = "notices/done" if method == "post" else "notice-preferences"
    answer = getattr(signed_in(me, csrf=True), method)(f"/api/{path}", {}, format="json")
    assert (answer.status_code, answer.json()["code"]) == (403, "csrf-failed")


# -- preferences -----------------------------------------------------------------------------------


def test_preferences_show_the_defaults_before_any_choice(me: Actor) -> None:
    shown = signed_in(me).get("/api/notice-preferences").json()
    assert shown["rhythms"]["ballots"] == {"mail": "at-once", "push": "at-once"}
    assert shown["rhythms"]["drafts"] == {"mail": "daily", "push": "off"}
    assert (shown["groups"], shown["quiet"], shown["mandatory"]) == (
        [],
        None,
        ["ballots", "account"],
    )


def test_saved_preferences_replace_earlier_ones_and_apply(panel: Panel, me: Actor) -> None:
    client, group = signed_in(me), str(panel.group)
    chosen: dict[str, Any] = {
        "rhythms": {"assigned": {"mail": "weekly"}, "drafts": {"push": "hourly"}},
        "groups": [{"group": group, "rhythms": {"assigned": {"mail": "off"}}}],
        "quiet": {"starts": "22:00", "ends": "07:00"},
    }
    shown = client.put("/api/notice-preferences", chosen, format="json").json()
    assert shown == client.get("/api/notice-preferences").json()
    assert shown["rhythms"]["assigned"] == {"mail": "weekly", "push": "at-once"}
    assert shown["groups"] == chosen["groups"]
    assert shown["quiet"] == chosen["quiet"]
    some_actions(panel, me, 1)
    assert not Delivery.objects.filter(channel="mail").exists()

    nothing: dict[str, Any] = {"rhythms": {}, "groups": [], "quiet": None}
    shown = client.put("/api/notice-preferences", nothing, format="json").json()
    assert shown["rhythms"]["assigned"]["mail"] == "at-once"
    assert (shown["groups"], shown["quiet"]) == ([], None)
    assert not Preference.objects.exists()


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        ({"rhythms": {"ballots": {"mail": "sometimes"}}}, 400),
        ({"rhythms": 7}, 400),
        ({"groups": [{"group": "none", "rhythms": {}}]}, 400),
        ({"quiet": {"starts": "25:00", "ends": "07:00"}}, 400),
        ({"quiet": {"starts": "07:00", "ends": "07:00"}}, 422),
    ],
)
def test_invalid_preferences_are_refused(wrong: dict[str, Any], status: int, me: Actor) -> None:
    body = {"rhythms": {}, "groups": [], "quiet": None, **wrong}
    client = signed_in(me)
    assert client.put("/api/notice-preferences", body, format="json").status_code == status
    assert not Preference.objects.exists()


def test_an_act_on_an_outdated_row_does_not_mark_a_read_notice_unread(
    panel: Panel, me: Actor
) -> None:
    client = signed_in(me)
    (id,) = some_actions(panel, me, 1)
    (behind,) = listed(client)
    with notified():
        groups.block_action(panel.chair, UUID(behind["object"]["id"]), "Sans réponse")
    for name in ("read", "done"):
        act(client, name, id)
        (now,) = act(client, name, id, seen=[behind["position"]])
    assert (now["unread"], now["done"]) == (False, True)


def test_preferences_for_a_group_one_has_left_can_still_be_saved(me: Actor) -> None:
    client, left = signed_in(me), a_group(name="À huis clos")
    assert me.person
    Preference.objects.create(
        id=Preference.id_of(me.person, left, "drafts", "mail"),
        person=me.person,
        space=left,
        kind="drafts",
        channel="mail",
        rhythm="off",
    )
    known = client.get("/api/notice-preferences").json()
    body = {name: known[name] for name in ("rhythms", "groups", "quiet")}
    answer = client.put("/api/notice-preferences", body, format="json")
    assert (answer.status_code, answer.json()["groups"]) == (200, known["groups"])
