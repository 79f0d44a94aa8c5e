"""The dossier of a closed vote: its content, its readers, and bytes that never change."""

from __future__ import annotations

import io
import json
import zipfile
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from federations.votes import record
from federations.votes.commands import close_vote
from federations.votes.dossier import dossier_of
from federations.votes.projection import VoteRow
from federations.votes.rules import Choice
from majlis.audit.seal.sealing import checkpoint
from majlis.domain import new_id
from tests.support.dossiers import a_closed_vote, a_secret_vote, findings
from tests.support.people import a_person, nobody, signed_in
from tests.support.world import a_panel, an_open_vote, an_organisation

pytestmark = pytest.mark.django_db(transaction=True)


def packed(vote: UUID) -> bytes:
    return dossier_of(VoteRow.objects.get(pk=vote)).packed()


def test_a_dossier_has_the_text_the_roll_and_the_facts_of_the_vote() -> None:
    vote, panel = a_closed_vote()
    with zipfile.ZipFile(io.BytesIO(packed(vote))) as archive:
        names = archive.namelist()
        roll = json.loads(archive.read("roll.json"))
        description = json.loads(archive.read("vote.json"))
        topics = [json.loads(one)["topic"] for one in archive.read("facts.jsonl").splitlines()]
        text = archive.read("text.txt").decode()
    assert names == sorted(names)
    assert {"text.json", "manifest.json", "signature.txt", "checkpoint.txt"} < set(names)
    assert [line["choice"] for line in roll] == ["for", "for", "against", None]
    assert roll[0]["cast_by"]["id"] == str(panel.chair.person)
    assert roll[0]["speakers"][0]["mandate"] == roll[0]["mandate"]
    assert roll[3]["speakers"]
    assert description["outcome"]["verdict"] == "adopted"
    assert "filière" in text
    assert topics == [
        *("proposal.version-saved", "proposal.put-to-vote", "vote.scheduled", "vote.opened"),
        *(
            "ballot.cast",
            "ballot.cast",
            "ballot.cast",
            "vote.end-announced",
            "vote.closed",
            "proposal.adopted",
        ),
    ]


def test_later_facts_do_not_change_the_bytes_of_a_dossier() -> None:
    vote, _ = a_closed_vote()
    first = packed(vote)
    an_organisation()
    checkpoint()
    assert packed(vote) == first


def test_the_dossier_of_a_vote_with_too_few_ballots_has_no_box_and_is_checked() -> None:
    vote, panel = a_secret_vote("fa")
    dossier = dossier_of(VoteRow.objects.get(pk=vote))
    assert "box.json" not in dossier.files
    written = dossier.read("vote.json")
    assert (written["box"], written["outcome"]["counts"]) == (None, None)
    assert written["outcome_in_words"]["en"].startswith("Too few took part")
    assert {line["choice"] for line in dossier.read("roll.json")} == {None}
    found = findings(dossier.packed())
    assert found["outcome"] is True
    assert "box" not in found
    assert False not in found.values()
    chair = signed_in(panel.chair)
    assert chair.get(f"/api/votes/{vote}/box").json()["results"] == []
    rows = {row["kind"]: row for row in chair.get(f"/api/votes/{vote}").json()["rows"]}
    assert (rows["tally"]["cast"], rows["tally"]["counts"]) == (2, None)
    assert "Participation trop faible" in str(record._page(dossier, "fr", "http://localhost"))


def test_a_secret_votes_dossier_has_the_box_and_no_choice_beside_a_name() -> None:
    vote, _ = a_secret_vote()
    files = dossier_of(VoteRow.objects.get(pk=vote)).files
    box = json.loads(files["box.json"])
    assert sorted(choice for _, choice, _, _ in box) == ["against", "for", "for"]
    assert {line["choice"] for line in json.loads(files["roll.json"])} == {None}
    for name in ("roll.json", "facts.jsonl"):
        assert not any(receipt in files[name].decode() for receipt, *_ in box)


def test_a_vote_that_is_not_closed_has_no_dossier() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, {"secrecy": "hidden"})
    panel.cast(vote, panel.chair, Choice.FOR)
    client = signed_in(panel.chair)
    for end in ("", "/about", ".pdf"):
        answer = client.get(f"/api/votes/{vote}/dossier{end}")
        assert answer.status_code == 409
        assert answer.json()["code"] == "vote-not-decided"
        assert "clos" in answer.json()["detail"]


def test_only_those_who_see_the_vote_get_its_dossier() -> None:
    vote, panel = a_closed_vote()
    for end in ("", "/about", ".pdf"):
        address = f"/api/votes/{vote}/dossier{end}"
        assert nobody().get(address).status_code == 401
        assert signed_in(a_person("Une passante")).get(address).status_code == 404
    answer = signed_in(panel.delegates[3]).get(f"/api/votes/{vote}/dossier")
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/zip"
    assert answer.content == packed(vote)


def test_anybody_may_verify_that_this_forum_issued_a_dossier() -> None:
    vote, panel = a_closed_vote()
    about = signed_in(panel.chair).get(f"/api/votes/{vote}/dossier/about").json()
    claim = {"vote": vote, "position": about["position"], "signature": about["signature"]}
    address = f"/api/dossiers/{about['hash']}"
    answer = nobody().get(address, claim)
    assert answer.status_code == 200
    assert answer.json()["issued"] is True
    assert set(answer.json()) == {"issued", "key"}
    for other in ({"position": about["position"] + 1}, {"vote": new_id()}):
        assert nobody().get(address, {**claim, **other}).json()["issued"] is False
    elsewhere = f"/api/dossiers/{'0' * 64}"
    assert nobody().get(elsewhere, claim).json()["issued"] is False
    assert nobody().get(address).status_code == 400
    assert nobody().get(address, {**claim, "signature": "x"}).status_code == 400


def test_the_number_of_queries_does_not_grow_with_the_electors() -> None:
    counts = []
    for seats in (3, 9):
        panel = a_panel(seats)
        vote = an_open_vote(panel)
        for delegate in panel.delegates:
            panel.cast(vote, delegate, Choice.FOR)
        close_vote(panel.chair, vote)
        checkpoint()
        with CaptureQueriesContext(connection) as queries:
            packed(vote)
        counts.append(len(queries))
    assert counts[0] == counts[1]
    assert counts[0] <= 20
