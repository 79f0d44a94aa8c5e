"""The checker on malformed files: sentences and an exit code, never a traceback or a name of Python's."""

from __future__ import annotations

import json
import re
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from federations.votes.dossier import dossier_of
from federations.votes.projection import VoteRow
from majlis.audit import checker, exports
from majlis.audit.checker import check_dossier, in_words
from majlis.audit.seal import keys
from majlis.audit.seal.proofs import with_cosignatures
from majlis.audit.seal.sealing import checkpoint
from majlis.eventstore.models import Fact
from tests.support.dossiers import a_closed_vote, a_secret_vote

pytestmark = pytest.mark.django_db

# Python's own words.
LEAKED = re.compile(r"\w+Error|Traceback|NoneType|object has no|not subscriptable|\bstr\b|\bdict\b")
anything: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=3)
    | st.sampled_from(["1e999999999", "1/0", "-1", 10**400, [[]] * 3, {"id": None}]),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2)
    ),
    max_leaves=4,
)
choosing = st.lists(st.integers(0, 50), min_size=1, max_size=5)
often = settings(
    max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


def changed(data: Any, path: list[int], value: Any, *, gone: bool) -> Any:
    """The data with another value at a place, or without it; each number chooses a key or an item."""
    keys = list(data) if isinstance(data, dict) else list(range(len(data)))
    if not keys:
        return value
    key = keys[path[0] % len(keys)]
    inner = data[key]
    whole = data.copy()
    if len(path) > 1 and isinstance(inner, dict | list) and inner:
        whole[key] = changed(inner, path[1:], value, gone=gone)
    elif gone:
        del whole[key]
    else:
        whole[key] = value
    return whole


@pytest.fixture(params=["named", "secret"])
def dossier(request: pytest.FixtureRequest) -> dict[str, bytes]:
    vote, _ = a_closed_vote() if request.param == "named" else a_secret_vote()
    made = dossier_of(VoteRow.objects.get(pk=vote))
    with tempfile.NamedTemporaryFile(suffix=".zip") as file:
        Path(file.name).write_bytes(made.packed())
        with zipfile.ZipFile(file.name) as archive:
            return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


def read(packed: Path) -> str:
    """What the checker says, in each language."""
    found = check_dossier(packed)
    said = "\n".join(in_words(one, language) for one in found for language in ("fr", "ar", "en"))
    assert not LEAKED.search(said), said
    return said


def packed(folder: Path, files: dict[str, bytes]) -> Path:
    file = folder / "dossier.zip"
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return file


@often
@given(st.integers(0, 50), choosing, anything, st.booleans(), st.booleans())
def test_a_malformed_dossier_is_reported_in_sentences(
    dossier: dict[str, bytes],
    folder: Path,
    which: int,
    path: list[int],
    value: Any,
    gone: bool,
    inside: bool,
) -> None:
    names = [name for name in dossier if name.endswith((".json", ".jsonl"))]
    name = names[which % len(names)]
    if name.endswith(".jsonl"):
        lines = [json.loads(line) for line in dossier[name].splitlines()]
        nth = path[0] % len(lines)
        if inside:
            state = changed(json.loads(lines[nth]["state"]), path, value, gone=gone)
            lines[nth]["state"] = json.dumps(state)
        else:
            lines[nth] = changed(lines[nth], path, value, gone=gone)
        content = "\n".join(map(json.dumps, lines))
    else:
        content = json.dumps(changed(json.loads(dossier[name]), path, value, gone=gone))
    said = read(packed(folder, {**dossier, name: content.encode()}))
    assert "✗" in said


@often
@given(st.integers(0, 50), st.binary(max_size=30), st.floats(0, 1), st.booleans())
def test_a_damaged_file_of_a_dossier_is_reported_in_sentences(
    dossier: dict[str, bytes], folder: Path, which: int, bytes: bytes, at: float, gone: bool
) -> None:
    name = sorted(dossier)[which % len(dossier)]
    content = dossier[name]
    cut = int(at * len(content))
    files = {**dossier, name: content[:cut] + bytes}
    if gone:
        del files[name]
    read(packed(folder, files))


@often
@given(st.binary(max_size=30), st.floats(0, 1))
def test_a_damaged_archive_is_reported_in_sentences(
    dossier: dict[str, bytes], folder: Path, bytes: bytes, at: float
) -> None:
    file = packed(folder, dossier)
    content = file.read_bytes()
    cut = int(at * len(content))
    file.write_bytes(content[:cut] + bytes + content[cut + len(bytes) :])
    read(file)


def test_depth_is_reported_in_sentences(dossier: dict[str, bytes], folder: Path) -> None:
    for name in dossier:
        deep = packed(folder, {**dossier, name: b"[" * 100_000})
        assert "✗" in read(deep)


@often
@given(
    st.sampled_from(["export.jsonl", "proof.json", "span.json", "mine.json", "checkpoint"]),
    choosing,
    anything,
    st.booleans(),
)
def test_a_malformed_file_is_refused_in_a_sentence(
    desk: dict[str, Any],
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    path: list[int],
    value: Any,
    gone: bool,
) -> None:
    for other, content in desk.items():
        if other == name and other.endswith(".json"):
            content = changed(content, path, value, gone=gone)
        if other == name and other.endswith(".jsonl"):
            content = changed(content, [0, *path], value, gone=gone)
        if isinstance(content, str):
            text = content[: path[0]] + str(value) if other == name else content
        elif other.endswith(".jsonl"):
            text = "\n".join(map(json.dumps, content))
        else:
            text = json.dumps(content)
        (folder / other).write_text(text, "utf-8", errors="replace")
    key = str(keys.public_key())
    at = {file: str(folder / file) for file in desk}
    for arguments in (
        ["log", at["export.jsonl"], "--checkpoint", at["checkpoint"], "--key", key],
        ["log", at["export.jsonl"], "--checkpoint", at["checkpoint"]],
        ["proof", at["proof.json"], "--key", key],
        ["cosign", at["span.json"], "--file", at["mine.json"], "--key", key],
        ["dossier", at["proof.json"], "--key", at["checkpoint"]],
    ):
        code = checker.main(arguments)
        said = capsys.readouterr()
        assert code in (0, 1, 2)
        assert not LEAKED.search(said.err + said.out), said.err


@pytest.fixture
def desk(folder: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """An export, a proof, a checkpoint to co-sign and a witness's file, by name."""
    a_closed_vote()
    signed = checkpoint()
    assert signed
    facts = list(Fact.objects.order_by("position"))
    mine = folder / "first.json"
    assert checker.main(["key", "example.org/witness", "--file", str(mine)]) == 0
    capsys.readouterr()
    return {
        "export.jsonl": [exports.line(fact) for fact in facts],
        "checkpoint": signed.note,
        "proof.json": {
            "proof": {"note": signed.note, "index": 0, "hashes": [], "leaf": "00" * 32},
            "fact": exports.line(facts[0]),
        },
        "span.json": {"from": 0, "note": with_cosignatures(signed), "hashes": []},
        "mine.json": json.loads(mine.read_text()),
    }
