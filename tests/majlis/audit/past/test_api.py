"""The past view over HTTP: past rows under present rights, without commands, as fast as the present."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext
from rest_framework.test import APIClient

from federations.membership.commands import end_mandate
from federations.organisations.commands import rename_organisation
from federations.proposals.commands import save_version
from federations.proposals.projection import ProposalRow
from federations.votes.commands import close_vote
from federations.votes.rules import Choice
from federations.working_groups.aggregate import Visibility
from federations.working_groups.commands import archive_group, change_visibility
from majlis.audit.past import building, files, middleware
from majlis.domain import today
from majlis.eventstore.models import Fact
from majlis.eventstore.store import head
from majlis.slices import milestones
from synergies.listings.commands import accept_link
from tests.majlis.audit.past.conftest import Get
from tests.support.people import a_person, nobody, signed_in
from tests.support.world import (
    Panel,
    a_draft,
    a_group,
    a_listing,
    a_member,
    a_panel,
    a_scheduled_vote,
    a_seat,
    a_submitted_proposal,
    a_text,
    an_action,
    an_administrator,
    an_answer,
    an_open_vote,
    an_organisation,
    close_at_its_end,
)

# A log that begins at 1, as a forum's does: a file far from the others is made by another process.
pytestmark = pytest.mark.django_db(transaction=True, reset_sequences=True)


@pytest.fixture
def administrator() -> APIClient:
    return signed_in(an_administrator())


@pytest.fixture
def panel() -> Panel:
    return a_panel(3, Visibility.PUBLIC)


def ids(answer: Any) -> set[str]:
    assert answer.status_code == 200, answer.content
    return {row["id"] for row in answer.json()["results"]}


def test_every_page_at_a_past_position_equals_the_page_of_that_time(
    administrator: APIClient, panel: Panel, get_at: Get
) -> None:
    delegate = signed_in(panel.delegates[1])
    proposal = a_submitted_proposal(panel.group, panel.chair)
    vote = an_open_vote(panel, {"secrecy": "hidden"}, proposal=proposal)
    listing = a_listing(panel.chair)
    link = an_answer(listing, panel.delegates[1])
    an_action(panel.group, assignee=panel.chair)
    body = panel.chair.organisation
    assert body
    pages = [
        "/api/organisations", "/api/organisations/facets", f"/api/organisations/{body}",
        f"/api/organisations/{body}/history", "/api/mandates", "/api/groups", "/api/actions",
        f"/api/groups/{panel.group}", f"/api/groups/{panel.group}/actions", "/api/proposals",
        "/api/proposals?author=me", f"/api/proposals/{proposal}",
        f"/api/proposals/{proposal}/versions", f"/api/proposals/{proposal}/versions/1",
        "/api/votes", "/api/votes/mine", f"/api/votes/{vote}", f"/api/votes/{vote}/roll",
        "/api/listings?status=open", f"/api/listings/{listing}", "/api/links", f"/api/links/{link}",
    ]  # fmt: skip
    pages_before = [
        (who, page, who.get(page).json()) for who in (administrator, delegate) for page in pages
    ]
    end = head()

    for one in panel.delegates:
        panel.cast(vote, one, Choice.FOR)
    close_vote(panel.chair, vote)
    rename_organisation(an_administrator(), body, {"fr": f"Autrement {uuid4().hex}"}, None, today())
    accept_link(panel.chair, link)
    accept_link(panel.delegates[1], link)
    a_draft(panel.group, panel.chair)

    changed = 0
    # In the past view `may_cast` is false, because it accepts no ballot.
    for _, page, was in pages_before:
        for row in was.get("rows", was.get("ballots", ())) if "votes/" in page else ():
            row.update({"may_cast": False} if "may_cast" in row else {})
    for who, page, was in pages_before:
        # Only the message of a link is hidden: it is private to its two sides.
        for row in [was, *was.get("results", ())] if isinstance(was, dict) else []:
            if row.get("kind") == "link":
                row["message"] = None
        assert (page, get_at(who, end, page).json()) == (page, was)
        changed += who.get(page).json() != was
    assert changed > len(pages)


def test_the_past_of_a_group_made_private_since_is_hidden_from_outsiders(
    panel: Panel, get_at: Get
) -> None:
    proposal = a_submitted_proposal(panel.group, panel.chair)
    vote = a_scheduled_vote(panel)
    outsider, member = signed_in(a_person()), signed_in(panel.delegates[1])
    was_public = head()
    assert ids(get_at(outsider, was_public, "/api/proposals")) == {str(proposal)}

    change_visibility(panel.chair, panel.group, Visibility.PARTICIPANTS)
    for page in ("proposals", "votes", "groups", "actions"):
        assert ids(get_at(outsider, was_public, f"/api/{page}")) == set()
    for page in (
        f"proposals/{proposal}", f"proposals/{proposal}/versions/1", f"votes/{vote}",
        f"votes/{vote}/roll", f"groups/{panel.group}",
    ):  # fmt: skip
        assert get_at(outsider, was_public, f"/api/{page}").status_code == 404
        assert get_at(member, was_public, f"/api/{page}").status_code == 200
    ticks = outsider.get("/api/past/milestones", {"object": str(proposal)}).json()
    assert ticks["results"] == []


def test_rights_over_the_past_follow_the_present_mandate(get_at: Get) -> None:
    group = a_group(Visibility.PARTICIPANTS)
    body = an_organisation()
    a_seat(group, body)
    before = head()
    newcomer = a_member(body)
    assert ids(get_at(signed_in(newcomer), before, "/api/groups")) == {str(group)}

    assert newcomer.mandate
    end_mandate(an_administrator(), newcomer.mandate)
    assert ids(get_at(signed_in(newcomer), before, "/api/groups")) == set()


def test_the_message_of_a_link_stays_hidden_from_others_once_the_link_is_public(
    panel: Panel, get_at: Get
) -> None:
    answering = panel.delegates[1]
    link = an_answer(a_listing(panel.chair), answering)
    proposed, outsider = head(), signed_in(a_person())
    assert get_at(outsider, proposed, f"/api/links/{link}").status_code == 404
    assert get_at(signed_in(answering), proposed, f"/api/links/{link}").json()["message"]

    accept_link(panel.chair, link)
    accept_link(answering, link)
    shown = get_at(outsider, proposed, f"/api/links/{link}").json()
    assert (shown["status"], shown["message"]) == ("proposed", None)


def test_a_secret_ballot_box_is_empty_before_the_close(panel: Panel, get_at: Get) -> None:
    vote = an_open_vote(panel, {"secrecy": "secret"})
    for one in panel.delegates:
        panel.cast(vote, one, Choice.FOR, uuid4())
    while_open, member = head(), signed_in(panel.chair)
    close_vote(panel.chair, vote)
    assert box_size(member.get(f"/api/votes/{vote}/box")) == 3
    assert box_size(get_at(member, while_open, f"/api/votes/{vote}/box")) == 0


def box_size(answer: Any) -> int:
    assert answer.status_code == 200
    return len(answer.json()["results"])


def test_me_has_the_present_mandates_in_the_past_view(panel: Panel, get_at: Get) -> None:
    before = head()
    newcomer = a_member(an_organisation())
    session = get_at(signed_in(newcomer), before, "/api/me").json()
    assert [one["id"] for one in session["mandates"]] == [str(newcomer.mandate)]


def test_the_log_ends_at_the_past_position(administrator: APIClient, get_at: Get) -> None:
    a_group()
    end = head()
    a_group()
    lines = get_at(administrator, end, "/api/log").json()
    assert lines["results"][0]["position"] == end == lines["position"]


@pytest.mark.parametrize("path", ["/api/log?kind=organisation", "/api/log/export?file=csv"])
def test_reading_and_exporting_the_past_log_are_recorded_as_present_facts(
    administrator: APIClient, path: str
) -> None:
    an_organisation()
    position = head()
    files.make(position)
    for _ in range(3):
        answer = administrator.get(path, headers={middleware.HEADER: str(position)})
        assert answer.status_code == 200
    topic = "log.exported" if "export" in path else "log.read"
    assert Fact.objects.filter(topic=topic, position__gt=position).exists()


def test_a_thread_that_read_the_past_decides_on_the_present() -> None:
    """Queries compiled once per connection must not keep the moment of an earlier request."""
    person, administrator = a_person(), an_administrator()
    an_organisation()

    def serve() -> tuple[int, bool]:
        browser, position = signed_in(person), head()
        files.make(position)
        path = "/api/log/export?file=csv&kind=organisation"
        # The first export starts the stream of its recording; the second appends, so it reads the stream.
        browser.get(path)
        answer = browser.get(path, headers={middleware.HEADER: str(position)})
        group = a_group()
        archive_group(administrator, group, "Fini")
        archived = Fact.objects.filter(topic="group.archived").exists()
        connections.close_all()
        return answer.status_code, archived

    with ThreadPoolExecutor(1) as worker:
        assert worker.submit(serve).result() == (200, True)


def test_two_past_versions_are_compared(panel: Panel, get_at: Get) -> None:
    proposal = a_draft(panel.group, panel.chair, "Un", "Deux")
    save_version(panel.chair, proposal, 1, a_text("Un", "Trois"))
    end = head()
    changes = get_at(signed_in(panel.chair), end, f"/api/proposals/{proposal}/diff?from=1&to=2")
    assert [change["op"] for change in changes.json()] == ["same", "changed"]


def test_commands_are_refused_in_the_past(panel: Panel) -> None:
    chair = signed_in(panel.chair)
    proposal = a_draft(panel.group, panel.chair)
    files.make(head())
    answer = chair.post(f"/api/proposals/{proposal}/submit", headers={"majlis-as-of": str(head())})
    assert (answer.status_code, answer.json()["code"]) == (409, "past-is-read-only")
    assert ProposalRow.objects.get(pk=proposal).status == "draft"


@pytest.mark.parametrize("position", ["0", "-1", "x", "", "1.5", "9" * 19, "9" * 40, "١"])
def test_an_invalid_position_is_refused(administrator: APIClient, position: str) -> None:
    a_group()
    answer = administrator.get(
        "/api/groups", headers={"majlis-as-of": position.encode().decode("latin-1")}
    )
    assert (answer.status_code, answer.json()["code"]) == (400, "no-such-position")


def test_a_position_after_the_last_is_refused(administrator: APIClient) -> None:
    a_group()
    answer = administrator.get("/api/groups", headers={"majlis-as-of": str(head() + 1)})
    assert answer.json()["code"] == "no-such-position"
    assert administrator.get(f"/api/past/{head() + 1}").status_code == 404
    assert administrator.get("/api/past/0").status_code == 404
    assert administrator.get(f"/api/past/{10**30}").status_code == 404


def test_anonymous_requests_for_the_past_are_refused() -> None:
    a_group()
    files.make(head())
    assert nobody().get("/api/groups", headers={"majlis-as-of": str(head())}).status_code == 401
    for page in (str(head()), "milestones", "position?at=2026-01-01T00:00:00Z"):
        assert nobody().get(f"/api/past/{page}").status_code == 401


def test_a_page_whose_file_is_missing_is_refused_until_the_file_is_built(
    administrator: APIClient,
) -> None:
    a_group()
    end = head()
    headers = {"majlis-as-of": str(end)}
    refused = administrator.get("/api/groups", headers=headers)
    assert (refused.status_code, refused.json()["code"]) == (409, "past-not-ready")
    while (answer := administrator.get(f"/api/past/{end}")).status_code == 202:
        time.sleep(0.02)
    state = answer.json()
    assert (state["state"], state["position"], state["head"]) == ("ready", end, end)
    assert administrator.get("/api/groups", headers=headers).status_code == 200


def test_the_progress_of_a_build_is_shown(
    administrator: APIClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_group()
    end = head()
    monkeypatch.setattr(files, "progress", lambda position: (20, 50))
    monkeypatch.setattr(building.for_people, "request", lambda position: True)
    answer = administrator.get(f"/api/past/{end}")
    assert answer.status_code == 202
    assert (answer.json()["done"], answer.json()["total"]) == (20, 50)


def test_a_failed_build_is_answered_with_503(
    administrator: APIClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError("No space left on device")

    a_group()
    monkeypatch.setattr(files, "make", full)
    for _ in range(100):
        answer = administrator.get(f"/api/past/{head()}")
        if answer.status_code == 503:
            break
        time.sleep(0.02)
    assert answer.json()["code"] == "past-not-made"


def test_a_moment_is_converted_to_a_position(administrator: APIClient) -> None:
    a_group()
    first, moment = head(), Fact.objects.get(pk=head()).recorded_at
    a_group()
    at = administrator.get("/api/past/position", {"at": moment.isoformat()}).json()
    assert (at["position"], at["head"]) == (first, head())
    long_ago = moment - timedelta(days=10_000)
    answer = administrator.get("/api/past/position", {"at": long_ago.isoformat()})
    assert (answer.status_code, answer.json()["code"]) == (404, "no-such-position")
    assert administrator.get("/api/past/position").status_code == 400


def test_milestones_of_the_forum_are_those_the_slices_register(
    administrator: APIClient, panel: Panel
) -> None:
    close_at_its_end(panel.chair, an_open_vote(panel))
    ticks = administrator.get("/api/past/milestones").json()["results"]
    assert [tick["topic"] for tick in ticks] == ["group.created", "vote.opened", "vote.closed"]
    assert [tick["position"] for tick in ticks] == sorted(tick["position"] for tick in ticks)


def test_milestones_of_an_object_are_thinned_out_to_a_maximum(
    administrator: APIClient, panel: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposal = a_draft(panel.group, panel.chair)
    for nth in range(10):
        save_version(panel.chair, proposal, nth + 1, a_text(f"Version {nth}"))
    query = {"kind": "proposal", "object": str(proposal)}
    every = administrator.get("/api/past/milestones", query).json()["results"]
    assert len(every) == 12  # drafted, and each version

    monkeypatch.setattr(milestones, "TICKS", 4)
    with CaptureQueriesContext(connection) as few:
        ticks = administrator.get("/api/past/milestones", query).json()["results"]
    assert len(ticks) <= 4
    assert ticks[-1] == every[-1]
    assert len(few) <= 8


def test_a_past_read_takes_at_most_two_queries_more_than_a_present_one(
    administrator: APIClient, panel: Panel, monkeypatch: pytest.MonkeyPatch, get_at: Get
) -> None:
    a_draft(panel.group, panel.chair)
    member, end = signed_in(panel.chair), head()
    member.get("/api/proposals")

    def count(**headers: Any) -> int:
        with CaptureQueriesContext(connection) as queries:
            assert member.get("/api/proposals", **headers).status_code == 200
        return len(queries)

    get_at(member, end, "/api/proposals")
    past = count(headers={"majlis-as-of": str(end)})
    monkeypatch.setattr(middleware, "moment_at", None)
    monkeypatch.setattr(files, "file_of", None)
    # Two more queries at most: the moment and the present rights. The rows come from the file's database.
    assert past <= count() + 2
