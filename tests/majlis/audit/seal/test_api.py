"""The seal over HTTP: reads, and commands on witnesses."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from federations.working_groups.aggregate import Visibility
from majlis.audit.checker import (
    EMPTY,
    WITNESS,
    Key,
    Note,
    cosignature,
    is_consistent,
    root_from_inclusion,
)
from majlis.audit.seal.models import SignedCheckpoint, Verification
from majlis.audit.seal.sealing import checkpoint
from majlis.audit.seal.verifying import begin, run
from majlis.eventstore.models import Fact
from majlis.eventstore.store import head
from tests.support.people import a_person, know_everybody, nobody, signed_in
from tests.support.world import a_group, a_member, an_administrator, an_organisation

pytestmark = pytest.mark.django_db(transaction=True)

READS = [
    "",
    "/checkpoints",
    "/verifications",
    "/proofs/1",
    "/consistency",
    "/witnesses",
    "/checker.py",
]
COMMANDS = [
    "/checkpoints",
    "/verifications",
    "/witnesses",
    "/witnesses/01a20acf-3d58-74de-abc5-ec3187c81fa8/withdraw",
    "/cosignatures",
]


def a_key(seed: int = 1, name: str = "exemple.org/temoin") -> tuple[Ed25519PrivateKey, Key]:
    private = Ed25519PrivateKey.from_private_bytes(bytes([seed] * 32))
    return private, Key(name, WITNESS, private.public_key().public_bytes_raw())


@pytest.fixture
def reader() -> APIClient:
    return signed_in(a_person())


@pytest.fixture
def administrator() -> APIClient:
    return signed_in(an_administrator())


def get(client: APIClient, path: str = "", **query: Any) -> dict[str, Any]:
    response = client.get(f"/api/seal{path}", query)
    assert response.status_code == 200, response.content
    answer: dict[str, Any] = response.json()
    return answer


def facts(count: int) -> None:
    for _ in range(count):
        an_organisation()


@pytest.mark.parametrize("path", READS)
def test_anonymous_reads_of_the_seal_are_refused(path: str) -> None:
    assert nobody().get(f"/api/seal{path}").status_code == 401


@pytest.mark.parametrize("path", COMMANDS)
def test_anonymous_commands_on_the_seal_are_refused(path: str) -> None:
    assert nobody().post(f"/api/seal{path}").status_code == 401


@pytest.mark.parametrize("path", ["/checkpoints", "/verifications"])
def test_only_administrators_sign_and_verify_on_demand(path: str, reader: APIClient) -> None:
    response = reader.post(f"/api/seal{path}")
    assert (response.status_code, response.json()["code"]) == (403, "not-allowed")


def test_an_empty_history_has_no_seal(reader: APIClient, administrator: APIClient) -> None:
    body = get(reader)
    assert (body["checkpoint"], body["waiting"], body["verification"]) == (None, 0, None)
    assert administrator.post("/api/seal/checkpoints").status_code == 404
    assert reader.get("/api/seal/consistency").status_code == 404


def test_the_seal_shows_its_last_checkpoint_and_the_number_of_waiting_facts(
    reader: APIClient, administrator: APIClient
) -> None:
    facts(2)
    signed = administrator.post("/api/seal/checkpoints").json()
    facts(3)
    body = get(reader)
    assert body["checkpoint"] == signed
    assert (signed["size"], signed["position"]) == (3, body["position"] - 3)
    assert body["waiting"] == 3
    note = Note.parse(signed["note"])
    assert note.signed_by(Key.parse(body["keys"][0]["key"])) == [0]
    assert note.origin == body["origin"]
    assert get(reader, "/checkpoints")["results"] == [signed]


def test_a_requested_verification_is_made_once_and_its_result_shown(
    administrator: APIClient,
) -> None:
    facts(2)
    checkpoint()
    know_everybody()
    requested = administrator.post("/api/seal/verifications")
    again = administrator.post("/api/seal/verifications")
    assert (requested.status_code, requested.json()) == (201, again.json())
    assert get(administrator)["under_way"]["by"]["name"] == "Une administratrice"
    run(Verification.objects.get())
    body = get(administrator)
    assert body["under_way"] is None
    assert body["verification"]["finding"] is None
    assert (body["verification"]["size"], body["verification"]["upto"]) == (3, 3)


def test_a_finding_is_shown(reader: APIClient) -> None:
    facts(2)
    checkpoint()
    changed = head() - 1
    Fact.objects.filter(position=changed).update(nth=7)
    run(begin(Verification.Reason.SCHEDULED))
    finding = {"kind": "changed", "position": changed}
    assert get(reader)["verification"]["finding"] == finding
    assert get(reader, "/verifications")["results"][0]["finding"] == finding


def test_a_sealed_fact_has_an_inclusion_proof(reader: APIClient) -> None:
    facts(3)
    signed = checkpoint()
    assert signed
    shown = get(reader, f"/proofs/{head()}")["proof"]
    path = [bytes.fromhex(hash) for hash in shown["hashes"]]
    root = root_from_inclusion(shown["index"], shown["size"], bytes.fromhex(shown["leaf"]), path)
    assert root == Note.parse(shown["note"]).root == bytes(signed.root)
    facts(1)
    assert get(reader, f"/proofs/{head()}") == {"position": head(), "proof": None}
    assert reader.get(f"/api/seal/proofs/{head() + 1}").status_code == 404
    assert reader.get(f"/api/seal/proofs/{10**30}").status_code == 404


def test_the_proof_of_an_invisible_fact_is_not_found(reader: APIClient) -> None:
    chair = a_member(an_organisation())
    a_group(Visibility.PARTICIPANTS, chair=chair)
    checkpoint()
    position = Fact.objects.filter(topic="group.created").get().position
    assert reader.get(f"/api/seal/proofs/{position}").status_code == 404
    assert get(signed_in(chair), f"/proofs/{position}")["proof"]
    assert get(signed_in(an_administrator()), f"/proofs/{position}")["proof"]


def test_two_checkpoints_have_a_consistency_proof(reader: APIClient) -> None:
    facts(4)
    old = checkpoint()
    facts(6)
    new = checkpoint()
    assert old
    assert new
    body = get(reader, "/consistency", **{"from": old.size, "to": new.size})
    path = [bytes.fromhex(hash) for hash in body["hashes"]]
    assert is_consistent(old.size, new.size, bytes(old.root), bytes(new.root), path)
    assert body["note"] == new.note
    first = get(reader, "/consistency")
    assert (first["from"], first["to"], first["hashes"]) == (0, new.size, [])
    assert is_consistent(0, new.size, EMPTY, bytes(new.root), [])
    assert get(reader, "/consistency", **{"from": 2, "to": 7})["note"] is None
    for wrong in ({"from": 12}, {"from": 3, "to": 2}, {"to": 99}):
        assert reader.get("/api/seal/consistency", wrong).status_code == 404
    assert reader.get("/api/seal/consistency", {"from": -1}).status_code == 400


def test_a_witness_is_lodged_cosigns_and_is_withdrawn(reader: APIClient) -> None:
    organisation = an_organisation("Fédération témoin")
    member = a_member(organisation)
    delegate = signed_in(member)
    private, key = a_key()
    lodged = delegate.post("/api/seal/witnesses", {"key": str(key)}, format="json")
    assert lodged.status_code == 201
    row = get(reader, "/witnesses")["results"][0]
    assert (row["name"], row["key"], row["size"]) == (key.name, str(key), 0)
    assert row["organisation"]["id"] == str(organisation)
    assert row["organisation"]["names"]["fr"].startswith("Fédération témoin")
    assert row["contact"]["id"] == str(member.person)

    signed = checkpoint()
    assert signed
    when = int(datetime.now(UTC).timestamp())
    text = signed.note + cosignature(private, key, Note.parse(signed.note).text, when)
    for _ in range(2):
        handed = delegate.post("/api/seal/cosignatures", {"note": text}, format="json")
        assert handed.status_code == 201, handed.content
    assert get(reader, "/witnesses")["results"][0]["size"] == signed.size
    assert get(reader)["checkpoint"]["note"] == text
    assert get(reader, f"/proofs/{signed.position}")["proof"]["note"] == text

    other = signed_in(a_member(an_organisation()))
    path = f"/api/seal/witnesses/{lodged.json()['id']}/withdraw"
    assert other.post(path).json()["code"] == "not-your-witness"
    assert delegate.post(path).status_code == 200
    assert delegate.post(path).json()["code"] == "witness-withdrawn"
    assert get(reader, "/witnesses")["results"][0]["withdrawn_at"]
    refused = delegate.post("/api/seal/cosignatures", {"note": text}, format="json")
    assert refused.json()["code"] == "not-a-cosignature"


def test_a_witness_needs_an_organisation_and_a_valid_key() -> None:
    _, key = a_key()
    administrator = signed_in(an_administrator())
    refused = administrator.post("/api/seal/witnesses", {"key": str(key)}, format="json")
    assert refused.json()["code"] == "no-organisation"
    delegate = signed_in(a_member(an_organisation()))
    assert delegate.post("/api/seal/witnesses", {"key": str(key)}, format="json").status_code == 201
    twin = delegate.post(
        "/api/seal/witnesses", {"key": str(a_key(name="exemple.org/autre")[1])}, format="json"
    )
    assert twin.json()["code"] == "key-already-lodged"
    for wrong in ("clé", str(key._replace(type=1))):
        refused = delegate.post("/api/seal/witnesses", {"key": wrong}, format="json")
        assert (refused.status_code, refused.json()["code"]) == (400, "not-a-witness-key")


def test_an_administrator_withdraws_a_witness_of_any_organisation() -> None:
    delegate = signed_in(a_member(an_organisation()))
    lodged = delegate.post("/api/seal/witnesses", {"key": str(a_key()[1])}, format="json")
    path = f"/api/seal/witnesses/{lodged.json()['id']}/withdraw"
    assert signed_in(an_administrator()).post(path).status_code == 200


@pytest.mark.parametrize(
    "fault", ["other key", "other text", "unknown size", "tomorrow", "none", "no note"]
)
def test_an_invalid_cosignature_is_refused(fault: str) -> None:
    delegate = signed_in(a_member(an_organisation()))
    private, key = a_key()
    delegate.post("/api/seal/witnesses", {"key": str(key)}, format="json")
    signed = checkpoint()
    assert signed
    note, when = signed.note, int(datetime.now(UTC).timestamp())
    text = Note.parse(note).text
    if fault == "tomorrow":
        when += 86_400
    if fault == "other text":
        text += "more\n"
    if fault == "other key":
        private = a_key(9)[0]
    line = "" if fault == "none" else cosignature(private, key, text, when)
    if fault == "unknown size":
        note = note.replace(f"\n{signed.size}\n", "\n999\n", 1)
    sent = "nothing" if fault == "no note" else note + line
    refused = delegate.post("/api/seal/cosignatures", {"note": sent}, format="json")
    assert (refused.status_code, refused.json()["code"]) == (400, "not-a-cosignature")


def test_the_checker_is_served_as_a_file_that_imports_nothing_of_majlis(reader: APIClient) -> None:
    response = reader.get("/api/seal/checker.py")
    assert response.status_code == 200
    compile(response.content, "checker.py", "exec")
    assert b"\nimport majlis" not in response.content
    assert b"\nfrom majlis" not in response.content


def test_the_seal_takes_a_constant_number_of_queries(
    reader: APIClient, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    delegate = signed_in(a_member(an_organisation()))
    for seed in range(1, 4):
        delegate.post("/api/seal/witnesses", {"key": str(a_key(seed)[1])}, format="json")
        checkpoint()
        run(begin(Verification.Reason.SCHEDULED))
        for path, queries in (
            ("", 11),
            ("/checkpoints", 5),
            ("/verifications", 5),
            ("/witnesses", 7),
        ):
            with django_assert_num_queries(queries):
                get(reader, path)
    assert SignedCheckpoint.objects.count() == 3
