"""The checker's single file verifies the history without the forum; it runs outside the repository."""

from __future__ import annotations

import json
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from majlis.audit import checker, exports
from majlis.audit.checker import COLUMNS, Key, Note, columns_of, leaf
from majlis.audit.seal import keys
from majlis.audit.seal.cosigning import cosign
from majlis.audit.seal.leaves import read
from majlis.audit.seal.models import SignedCheckpoint
from majlis.audit.seal.proofs import with_cosignatures
from majlis.audit.seal.sealing import checkpoint
from majlis.eventstore.models import Fact
from majlis.eventstore.store import head
from tests.support.histories import WITNESS_KEY
from tests.support.people import a_person, signed_in
from tests.support.world import a_member, an_organisation

pytestmark = pytest.mark.django_db(transaction=True)

Lines = list[dict[str, Any]]


class Desk:
    """A folder with only the checker and files from the forum."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copy(checker.__file__, folder / "checker.py")

    def write(self, name: str, text: str) -> str:
        (self.folder / name).write_text(text, "utf-8")
        return name

    def export(self, lines: Lines) -> str:
        return self.write("export.jsonl", "".join(json.dumps(line) + "\n" for line in lines))

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-I", "checker.py", *arguments],
            cwd=self.folder,
            env={"PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"},
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def signed() -> SignedCheckpoint:
    """A history of six facts; no checkpoint covers the last one."""
    for _ in range(4):
        an_organisation("Fédération — اتحاد")
    signed = checkpoint()
    an_organisation()
    assert signed
    return signed


def exported() -> Lines:
    return [exports.line(fact) for fact in Fact.objects.order_by("position")]


def test_an_exported_line_has_the_leaf_that_was_sealed(signed: SignedCheckpoint) -> None:
    lines = exported()
    assert tuple(lines[0]) == COLUMNS
    assert [leaf(columns_of(json.loads(json.dumps(line)))) for line in lines] == [
        one.hash for one in read(0, 100)
    ]


def test_an_unaltered_export_is_reported_intact(desk: Desk, signed: SignedCheckpoint) -> None:
    note = desk.write("checkpoint", signed.note)
    ran = desk.run(
        "log", desk.export(exported()), "--checkpoint", note, "--key", str(keys.public_key())
    )
    assert ran.returncode == 0, ran.stderr
    assert "6 faits lus, des positions" in ran.stderr
    assert "Intact : les 5 premiers faits sont exactement ceux qui ont été scellés." in ran.stderr
    assert "Faits plus récents que ce sceau : 1." in ran.stderr


@pytest.mark.parametrize(
    ("language", "words"), [("ar", "سليم: الوقائع الأولى"), ("en", "Intact: the first 5 facts")]
)
def test_the_verdict_is_in_the_chosen_language(
    language: str, words: str, desk: Desk, signed: SignedCheckpoint
) -> None:
    note = desk.write("checkpoint", signed.note)
    ran = desk.run("log", desk.export(exported()), "--checkpoint", note, "--language", language)
    assert (ran.returncode, words in ran.stderr) == (0, True), ran.stderr


def test_every_sentence_has_the_same_fields_in_every_language() -> None:
    for texts in checker._HISTORY_WORDS.values():
        fields = {frozenset(part.split("}")[0] for part in text.split("{")[1:]) for text in texts}
        assert len(texts) == 3
        assert len(fields) == 1, texts


TAMPERED: dict[str, Callable[[Lines], Lines]] = {
    "a state": lambda lines: [
        *lines[:1],
        {**lines[1], "state": lines[1]["state"].replace("اتحاد", "إتحاد")},
        *lines[2:],
    ],
    "an actor": lambda lines: [{**lines[0], "actor": lines[1]["actor"]}, *lines[1:]],
    "a moment": lambda lines: [
        {**lines[0], "decided_at": lines[0]["recorded_at"].replace("Z", "1Z")[:-3] + "Z"},
        *lines[1:],
    ],
    "one removed": lambda lines: lines[:2] + lines[3:],
    "one twice": lambda lines: [*lines[:2], lines[1], *lines[2:]],
    "two swapped": lambda lines: [lines[0], lines[2], lines[1], *lines[3:]],
    "a hash for a fact": lambda lines: [{**lines[0], "leaf": "00" * 32}, *lines[1:]],
}


@pytest.mark.parametrize("what", TAMPERED)
def test_a_tampered_export_is_reported(what: str, desk: Desk, signed: SignedCheckpoint) -> None:
    note, lines = desk.write("checkpoint", signed.note), TAMPERED[what](exported())
    assert lines != exported()
    ran = desk.run("log", desk.export(lines), "--checkpoint", note)
    assert ran.returncode == 1
    assert "ALTÉRÉ : les 5 premiers faits ne mènent pas à ce sceau." in ran.stderr


def test_a_withheld_fact_is_checked_by_its_leaf(desk: Desk, signed: SignedCheckpoint) -> None:
    lines = exported()
    hash = leaf(columns_of(lines[2])).hex()
    lines[2] = {**lines[2], "state": None, "leaf": hash}
    ran = desk.run("log", desk.export(lines), "--checkpoint", desk.write("c", signed.note))
    assert (ran.returncode, "1 sont retenus" in ran.stderr) == (0, True), ran.stderr


def test_a_leaf_does_not_excuse_an_altered_state(desk: Desk, signed: SignedCheckpoint) -> None:
    lines = exported()
    hash = leaf(columns_of(lines[2])).hex()
    lines[2] = {**lines[2], "state": lines[2]["state"] + " ", "leaf": hash}
    ran = desk.run("log", desk.export(lines), "--checkpoint", desk.write("c", signed.note))
    assert (ran.returncode, "ALTÉRÉ" in ran.stderr) == (1, True), ran.stderr


def test_the_missing_cosignature_of_a_named_witness_is_reported(
    desk: Desk, signed: SignedCheckpoint
) -> None:
    note, export = desk.write("c", signed.note), desk.export(exported())
    ran = desk.run("log", export, "--checkpoint", note, "--witness", WITNESS_KEY)
    assert (ran.returncode, "n’a pas contresigné" in ran.stderr) == (1, True), ran.stderr


def test_a_partial_export_is_not_verified(desk: Desk, signed: SignedCheckpoint) -> None:
    export = desk.export(exported()[:3])
    note = desk.write("checkpoint", signed.note)
    ran = desk.run("log", export, "--checkpoint", note, "--key", str(keys.public_key()))
    assert (ran.returncode, "pas le journal entier" in ran.stderr) == (1, True)
    ran = desk.run("log", export)
    assert (ran.returncode, "Rien n’a été comparé" in ran.stderr) == (2, True)


def test_a_checkpoint_that_the_forum_did_not_sign_is_refused(
    desk: Desk, signed: SignedCheckpoint
) -> None:
    export = desk.export(exported())
    note = desk.write("checkpoint", signed.note.replace("position", "Position"))
    ran = desk.run("log", export, "--checkpoint", note)
    assert (ran.returncode, "FAUX : une signature" in ran.stderr) == (1, True)
    other = Key(keys.origin(), 1, bytes(32))
    note = desk.write("checkpoint", signed.note)
    ran = desk.run("log", export, "--checkpoint", note, "--key", str(other))
    assert (ran.returncode, "FAUX : aucune clé connue" in ran.stderr) == (1, True)
    ran = desk.run("log", export, "--checkpoint", desk.write("c", "no checkpoint"))
    assert (ran.returncode, "Ceci n’est pas un sceau." in ran.stderr) == (2, True)


def test_an_unreadable_file_is_refused_without_a_traceback(desk: Desk) -> None:
    for name, text in (("a", "{"), ("b", "[1]"), ("c", '{"position": 1}')):
        ran = desk.run("log", desk.write(name, text))
        assert (ran.returncode, "Traceback" in ran.stderr) == (2, False), ran.stderr
    assert desk.run("log", "nowhere").returncode == 2


def test_a_proof_is_checked_offline(desk: Desk, signed: SignedCheckpoint) -> None:
    client = signed_in(a_person())
    position = head() - 2
    shown = client.get(f"/api/seal/proofs/{position}").json()
    fact = exports.line(Fact.objects.get(position=position))
    key = str(keys.public_key())
    # The file's own claims prove nothing: neither its position nor its fact.
    for document, words in (
        ({**shown, "position": 1}, "n’a pas été vérifié"),
        ({**shown, "position": 1, "fact": fact}, f"Intact : le fait de la position {position} "),
    ):
        ran = desk.run("proof", desk.write("proof.json", json.dumps(document)), "--key", key)
        assert (ran.returncode, words in ran.stderr) == (0, True), ran.stderr
    changed = {**shown, "fact": {**fact, "nth": 1}}
    ran = desk.run("proof", desk.write("proof.json", json.dumps(changed)), "--key", key)
    assert (ran.returncode, "ALTÉRÉ" in ran.stderr) == (1, True)
    ran = desk.run("proof", "proof.json")
    assert (ran.returncode, "la clé du forum" in ran.stderr) == (2, True)


def test_a_witness_cosigns_a_consistent_checkpoint_and_refuses_a_rewritten_history(
    desk: Desk,
) -> None:
    by = a_member(an_organisation())
    client = signed_in(by)
    made = desk.run("key", "exemple.org/temoin", "--file", "mine.json")
    assert made.returncode == 0, made.stderr
    assert stat.S_IMODE((desk.folder / "mine.json").stat().st_mode) == 0o600
    assert desk.run("key", "exemple.org/temoin", "--file", "mine.json").returncode == 2
    lodged = client.post("/api/seal/witnesses", {"key": made.stdout.strip()}, format="json")
    assert lodged.status_code == 201
    checkpoint()

    def span(since: int) -> str:
        document = client.get("/api/seal/consistency", {"from": since}).json()
        return desk.write("span.json", json.dumps(document))

    without_key = desk.run("cosign", span(0), "--file", "mine.json")
    assert (without_key.returncode, "la clé du forum" in without_key.stderr) == (2, True)
    forum = str(keys.public_key())
    first = desk.run("cosign", span(0), "--file", "mine.json", "--key", forum)
    assert (first.returncode, "Premier sceau" in first.stderr) == (0, True), first.stderr
    received = cosign(by, first.stdout)
    size = received.checkpoint_id

    an_organisation()
    signed = checkpoint()
    assert signed
    wrong = desk.run("cosign", span(0), "--file", "mine.json")
    assert (wrong.returncode, f"depuis {size}" in wrong.stderr) == (2, True)
    second = desk.run("cosign", span(size), "--file", "mine.json")
    assert (second.returncode, "prolonge celui de" in second.stderr) == (0, True), second.stderr
    cosign(by, second.stdout)
    note = desk.write("checkpoint", with_cosignatures(signed))
    ran = desk.run("log", desk.export(exported()), "--checkpoint", note)
    assert "Le témoin exemple.org/temoin l’a contresigné" in ran.stderr

    # The same forum, the same key, another history.
    document = json.loads((desk.folder / "span.json").read_text("utf-8"))
    text = Note.parse(document["note"]).text.replace("position", "position 0 at 0\nposition", 1)
    lines = text.split("\n")
    lines[1], lines[2] = str(signed.size + 1), lines[2][::-1].replace("=", "A")[1:] + "="
    forged = "\n".join(lines)
    line = checker.signature_line(keys.public_key(), keys.sign_note(forged))
    document = {"from": signed.size, "to": signed.size + 1, "hashes": ["00" * 32] * 3}
    desk.write("span.json", json.dumps({**document, "note": f"{forged}\n{line}"}))
    refused = desk.run("cosign", "span.json", "--file", "mine.json")
    assert (refused.returncode, "REFUSÉ" in refused.stderr) == (1, True), refused.stderr
    assert refused.stdout == ""
