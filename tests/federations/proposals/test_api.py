"""Proposals over HTTP: shapes, refusals, conflicts, and numbers of queries."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from federations.proposals import commands
from federations.proposals.projection import (
    BlockShape,
    ChangeShape,
    FrozenShape,
    RunShape,
    SupporterShape,
    WordsShape,
)
from federations.proposals.rules import Language
from federations.working_groups.aggregate import Office, Visibility
from federations.working_groups.commands import name_officer
from majlis.domain import Actor, named, new_id
from majlis.slices.shapes import Shape
from majlis.texts import say
from tests.support.people import a_person, nobody, signed_in
from tests.support.world import (
    a_draft,
    a_group,
    a_member,
    a_seat,
    a_submitted_proposal,
    a_text,
    an_administrator,
    an_organisation,
)

pytestmark = pytest.mark.django_db

# The same id in each test process, because it is part of the names of parametrized tests.
ANY = named("any")
ENDPOINTS: list[tuple[str, str, dict[str, Any]]] = [
    ("get", "", {}),
    ("post", "", {"group": str(ANY), "title": {"fr": "Une"}, "language": "fr", "blocks": []}),
    ("get", "/{id}", {}),
    ("get", "/{id}/versions", {}),
    ("post", "/{id}/versions", {"based_on": 1, "blocks": []}),
    ("get", "/{id}/versions/1", {}),
    ("get", "/{id}/diff?from=1&to=1", {}),
    ("post", "/{id}/title", {"title": {"fr": "Autre"}}),
    ("post", "/{id}/translations", {"version": 1, "language": "ar", "title": "ش", "blocks": []}),
    ("post", "/{id}/coauthors", {"person": str(ANY)}),
    ("delete", f"/{{id}}/coauthors/{ANY}", {}),
    ("post", "/{id}/support", {}),
    ("post", "/{id}/unsupport", {}),
    ("post", "/{id}/submit", {}),
    ("post", "/{id}/withdraw", {}),
]


@pytest.fixture
def delegate() -> Actor:
    return a_member(an_organisation())


@pytest.fixture
def group(delegate: Actor) -> UUID:
    """A group visible to participants only, the delegate among them."""
    group = a_group(Visibility.PARTICIPANTS)
    a_seat(group, delegate.organisation or new_id())
    return group


def ask(by: Actor, method: str, address: str, body: dict[str, Any] | None = None) -> Any:
    return getattr(signed_in(by), method)(f"/api/proposals{address}", body, format="json")


def post(by: Actor, address: str, **body: Any) -> Any:
    return ask(by, "post", address, body)


def fetched(by: Actor, address: str) -> Any:
    answer = signed_in(by).get(f"/api/proposals{address}")
    assert answer.status_code == 200, answer.data
    return answer.json()


# --- not signed in, not allowed ---


@pytest.mark.parametrize(("method", "address", "body"), ENDPOINTS)
def test_every_address_requires_signing_in(method: str, address: str, body: dict[str, Any]) -> None:
    url = f"/api/proposals{address.format(id=ANY)}"
    answer = getattr(nobody(), method)(url, body, format="json")
    assert (answer.status_code, answer.data["code"]) == (401, "not-authenticated")


@pytest.mark.parametrize(("method", "address", "body"), ENDPOINTS[1:])
def test_an_invisible_proposal_is_not_found(
    method: str, address: str, body: dict[str, Any], delegate: Actor, group: UUID
) -> None:
    proposal = a_draft(group, delegate)
    if body.get("group"):
        body = {**body, "group": str(group)}
    stranger = a_member(an_organisation())
    answer = ask(stranger, method, address.format(id=proposal), body if method == "post" else None)
    assert (answer.status_code, answer.data["code"]) == (404, "not-found")


def test_the_list_has_only_visible_proposals(delegate: Actor, group: UUID) -> None:
    a_draft(group, delegate)
    assert fetched(a_member(an_organisation()), "")["results"] == []
    assert len(fetched(delegate, "")["results"]) == 1


@pytest.mark.parametrize(
    ("method", "address", "body", "code"),
    [
        ("post", "/{id}/versions", {"based_on": 1, "blocks": []}, "not-an-author"),
        ("post", "/{id}/title", {"title": {"fr": "Autre"}}, "not-an-author"),
        (
            "post",
            "/{id}/translations",
            {"version": 1, "language": "ar", "title": "ش", "blocks": []},
            "not-an-author",
        ),
        ("delete", f"/{{id}}/coauthors/{ANY}", None, "not-an-author"),
        ("post", "/{id}/submit", {}, "not-an-author"),
        ("post", "/{id}/withdraw", {}, "not-an-author"),
    ],
)
def test_a_reader_who_is_not_an_author_is_refused_every_change(
    method: str, address: str, body: Any, code: str, delegate: Actor, group: UUID
) -> None:
    proposal = a_draft(group, delegate)
    colleague = a_member(delegate.organisation or new_id())
    answer = ask(colleague, method, address.format(id=proposal), body)
    assert (answer.status_code, answer.data["code"]) == (403, code)


def test_a_person_outside_a_public_group_cannot_draft_in_it() -> None:
    group = a_group(Visibility.PUBLIC)
    answer = post(
        a_person(), "", group=str(group), title={"fr": "Une"}, language="fr", blocks=a_text("x")
    )
    assert (answer.status_code, answer.data["code"]) == (403, "not-in-the-group")


def test_support_without_an_organisation_is_refused(delegate: Actor, group: UUID) -> None:
    proposal = a_draft(group, delegate)
    for act in ("support", "unsupport"):
        answer = post(an_administrator(), f"/{proposal}/{act}")
        assert (answer.status_code, answer.data["code"]) == (403, "no-organisation")


# --- every command over HTTP ---


def test_a_proposal_goes_from_draft_to_withdrawal(delegate: Actor, group: UUID) -> None:
    rapporteur = a_member(an_organisation(), name="Le rapporteur")
    name_officer(a_person(administrator=True), group, Office.RAPPORTEUR, rapporteur.person)
    created = post(
        delegate,
        "",
        group=str(group),
        title={"fr": "Une filière", "ar": "شعبة"},
        language="fr",
        blocks=a_text("Un"),
    )
    assert created.status_code == 201, created.data
    it = f"/{created.data['id']}"
    answers = [
        post(delegate, f"{it}/versions", based_on=1, blocks=a_text("Un", "Deux")),
        post(delegate, f"{it}/title", title={"fr": "Une filière du recyclage"}),
        post(delegate, f"{it}/translations", version=2, language="ar", title="ش", blocks=[]),
        post(delegate, f"{it}/coauthors", person=str(rapporteur.person)),
        post(delegate, f"{it}/support"),
        post(delegate, f"{it}/submit"),
    ]
    assert [answer.status_code for answer in answers] == [201, 200, 201, 201, 200, 200]
    positions = [answer.data["position"] for answer in answers]
    assert positions == sorted(set(positions))
    row = fetched(rapporteur, it)
    assert row["kind"] == "proposal"
    assert (row["status"], row["version"], row["translations"]) == ("submitted", 2, ["ar"])
    assert row["title"] == {"fr": "Une filière du recyclage", "ar": "ش"}
    assert [person["name"] for person in row["coauthors"]] == ["Le rapporteur"]
    assert [body["version"] for body in row["supporters"]] == [2]
    off = ask(rapporteur, "delete", f"{it}/coauthors/{rapporteur.person}")
    assert off.status_code == 200, off.data
    assert post(delegate, f"{it}/unsupport").status_code == 200
    assert post(delegate, f"{it}/withdraw").status_code == 200
    row = fetched(delegate, it)
    assert (row["status"], row["coauthors"], row["supporters"]) == ("withdrawn", [], [])


def test_a_text_is_fetched_with_its_articles_and_translations(delegate: Actor, group: UUID) -> None:
    proposal = a_draft(group, delegate, "Objet")
    text = [{**a_text("Objet")[0], "type": "article"}]
    commands.save_version(delegate, proposal, 1, text)
    commands.translate(delegate, proposal, 2, Language.ARABIC, "شعبة", a_text("الموضوع"))
    row = fetched(delegate, f"/{proposal}/versions/2")
    assert (row["kind"], row["number"], row["blocks"]) == ("text", 2, text)
    assert row["articles"] == {text[0]["id"]: 1}
    assert row["translations"][0]["blocks"] == a_text("الموضوع")


def test_lists_carry_no_text(delegate: Actor, group: UUID) -> None:
    proposal = a_draft(group, delegate, "Un texte reconnaissable")
    for address in ("", f"/{proposal}", f"/{proposal}/versions"):
        answer = signed_in(delegate).get(f"/api/proposals{address}")
        assert "reconnaissable" not in answer.content.decode()
    with CaptureQueriesContext(connection) as queries:
        fetched(delegate, f"/{proposal}/versions")
    assert not any('"blocks"' in query["sql"] for query in queries)


def test_the_diff_of_two_versions_lists_changed_added_and_removed_blocks(
    delegate: Actor, group: UUID
) -> None:
    proposal = a_draft(group, delegate, "le groupe se réunit")
    commands.save_version(delegate, proposal, 1, a_text("le comité se réunit", "chaque mois"))
    changes = fetched(delegate, f"/{proposal}/diff?from=1&to=2")
    assert [change["op"] for change in changes] == ["changed", "added"]
    assert {"op": "added", "text": "comité "} in changes[0]["words"]
    back = fetched(delegate, f"/{proposal}/diff?from=2&to=1")
    assert [change["op"] for change in back] == ["changed", "removed"]
    same = fetched(delegate, f"/{proposal}/diff?from=2&to=2")
    assert [change["op"] for change in same] == ["same", "same"]


def test_unknown_versions_are_not_found(delegate: Actor, group: UUID) -> None:
    proposal = a_draft(group, delegate)
    for address in (f"/{proposal}/versions/2", f"/{proposal}/diff?from=1&to=2"):
        answer = signed_in(delegate).get(f"/api/proposals{address}")
        assert (answer.status_code, answer.data["code"]) == (404, "not-found")
    answer = signed_in(delegate).get(f"/api/proposals/{proposal}/diff?from=1")
    assert (answer.status_code, list(answer.data["errors"])) == (400, ["to"])


def test_a_conflicting_save_is_refused_with_the_latest_text(delegate: Actor, group: UUID) -> None:
    proposal = a_draft(group, delegate, "Départ")
    colleague = a_member(delegate.organisation or new_id(), name="La collègue")
    commands.add_coauthor(delegate, proposal, colleague.person or new_id())
    assert (
        post(colleague, f"/{proposal}/versions", based_on=1, blocks=a_text("B")).status_code == 201
    )
    refused = post(delegate, f"/{proposal}/versions", based_on=1, blocks=a_text("A"))
    assert (refused.status_code, refused.data["code"]) == (409, "someone-was-faster")
    problem = refused.json()
    assert problem["latest"] == fetched(delegate, f"/{proposal}/versions/2")
    assert problem["latest"]["by"]["name"] == "La collègue"
    assert (
        post(delegate, f"/{proposal}/versions", based_on=2, blocks=a_text("A")).status_code == 201
    )


def test_a_repeated_idempotency_key_drafts_one_proposal(delegate: Actor, group: UUID) -> None:
    body = {"group": str(group), "title": {"fr": "U"}, "language": "fr", "blocks": a_text("x")}
    client = signed_in(delegate)
    answers = [
        client.post("/api/proposals", body, format="json", HTTP_IDEMPOTENCY_KEY="k1")
        for _ in range(2)
    ]
    assert answers[0].data == answers[1].data
    assert len(fetched(delegate, "")["results"]) == 1


def test_a_malformed_text_is_refused_with_its_path_in_the_readers_language(
    delegate: Actor, group: UUID
) -> None:
    proposal = a_draft(group, delegate)
    wrong = a_text("x")
    wrong[0]["content"][0]["marks"] = [{"type": "underline"}]
    answer = post(delegate, f"/{proposal}/versions", based_on=1, blocks=wrong)
    assert (answer.status_code, answer.data["code"]) == (400, "text-not-well-formed")
    assert answer.data["args"] == {
        "path": "blocks[0].content[0].marks[0].type",
        "problem": "unexpected",
    }
    assert "un élément n’y a pas sa place" in answer.data["detail"]


def test_a_lone_surrogate_is_refused(delegate: Actor, group: UUID) -> None:
    proposal = a_draft(group, delegate)
    body = '{"based_on": 1, "blocks": [{"id": "%s", "type": "paragraph", "level": 0, "content":'
    body += ' [{"type": "text", "text": "\\ud83d"}]}]}'
    answer = signed_in(delegate).post(
        f"/api/proposals/{proposal}/versions",
        body % new_id(),
        content_type="application/json",
    )
    assert (answer.status_code, answer.data["code"]) == (400, "invalid")
    assert [*answer.data["errors"]] == ["blocks.0.content.0.text"]


# --- lists ---


def test_the_list_is_filtered_by_group_status_and_author(delegate: Actor, group: UUID) -> None:
    colleague = a_member(delegate.organisation or new_id())
    other = a_group(Visibility.PARTICIPANTS)
    a_seat(other, delegate.organisation or new_id())
    draft = a_draft(group, delegate)
    submitted = a_submitted_proposal(group, colleague)
    elsewhere = a_draft(other, colleague)

    def chosen(query: str) -> list[str]:
        return [row["id"] for row in fetched(delegate, f"?{query}")["results"]]

    assert chosen("") == [str(elsewhere), str(submitted), str(draft)]
    assert chosen(f"group={group}") == [str(submitted), str(draft)]
    assert chosen("status=draft") == [str(elsewhere), str(draft)]
    assert chosen(f"group={group}&status=submitted") == [str(submitted)]
    assert chosen("author=me") == [str(draft)]
    commands.add_coauthor(colleague, elsewhere, delegate.person or new_id())
    assert chosen("author=me") == [str(elsewhere), str(draft)]


@pytest.mark.parametrize("query", ["group=x", "status=unknown", "author=somebody", "limit=0"])
def test_an_invalid_filter_is_refused(query: str, delegate: Actor) -> None:
    assert signed_in(delegate).get(f"/api/proposals?{query}").status_code == 400


def test_the_list_is_paged(delegate: Actor, group: UUID) -> None:
    drafts = [str(a_draft(group, delegate)) for _ in range(5)]
    found: list[str] = []
    page = fetched(delegate, "?limit=2")
    while True:
        found += [row["id"] for row in page["results"]]
        if page["next"] is None:
            break
        page = fetched(delegate, f"?limit=2&cursor={page['next']}")
    assert found == drafts[::-1]


def test_the_number_of_queries_does_not_grow_with_the_rows(delegate: Actor, group: UUID) -> None:
    client = signed_in(delegate)

    def queries_of(address: str) -> int:
        with CaptureQueriesContext(connection) as queries:
            assert client.get(f"/api/proposals{address}").status_code == 200
        return len(queries)

    def more(count: int) -> None:
        for _ in range(count):
            colleague = a_member(delegate.organisation or new_id())
            proposal = a_draft(group, colleague)
            commands.add_coauthor(colleague, proposal, delegate.person or new_id())
            commands.support(delegate, proposal)

    long = a_draft(group, delegate, "0")
    more(2)
    before = queries_of("")
    commands.save_version(delegate, long, 1, a_text("1"))
    versions_before = queries_of(f"/{long}/versions")
    more(8)
    for number in range(2, 10):
        commands.save_version(delegate, long, number, a_text(str(number)))
    assert queries_of("") == before
    assert queries_of(f"/{long}/versions") == versions_before


# --- shapes ---


def test_parts_of_rows_built_without_their_shape_have_its_members(
    delegate: Actor, group: UUID
) -> None:
    proposal = a_draft(group, delegate, "Un")
    commands.save_version(delegate, proposal, 1, a_text("Deux"))
    commands.support(delegate, proposal)
    commands.submit(delegate, proposal)
    commands.put_to_vote(delegate, proposal, new_id())
    row = fetched(delegate, f"/{proposal}")
    (change,) = fetched(delegate, f"/{proposal}/diff?from=1&to=2")
    parts: list[tuple[dict[str, Any], type[Shape]]] = [
        (row["supporters"][0], SupporterShape),
        (row["frozen"], FrozenShape),
        (change, ChangeShape),
        (change["words"][0], WordsShape),
    ]
    block = change["after"]
    parts += [(block, BlockShape), (block["content"][0], RunShape)]
    for shown, shape in parts:
        required = {name for name, field in shape.serializer().fields.items() if field.required}
        assert set(shown) == required


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_submitting_names_the_sections_of_the_template_that_are_not_written(
    delegate: Actor, group: UUID, language: str
) -> None:
    sections = [say(language, f"proposal-model-{one}") for one in ("purpose", "means")]
    title = {"id": str(new_id()), "type": "article", "level": 0}
    empty = {"id": str(new_id()), "type": "paragraph", "level": 0, "content": []}
    stored = say(language, "proposal-model-means-text")
    blocks = [
        {**title, "content": [{"type": "text", "text": sections[0]}]},
        empty,
        {**title, "id": str(new_id()), "content": [{"type": "text", "text": sections[1]}]},
        {**empty, "id": str(new_id()), "content": [{"type": "text", "text": stored}]},
    ]
    body = {"group": str(group), "title": {language: "T"}, "language": language, "blocks": blocks}
    id = post(delegate, "", **body).json()["id"]
    refused = post(delegate, f"/{id}/submit")
    assert (refused.status_code, refused.json()["code"]) == (409, "sections-unwritten")
    assert " · ".join(sections) in refused.json()["detail"].translate({0x2068: None, 0x2069: None})
