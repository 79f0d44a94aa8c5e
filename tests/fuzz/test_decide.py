"""`majlis decide` on hostile files: an outcome or a refusal as JSON, in limited time and memory."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from federations.management.commands.decide import answer

HALF = {"share_of": "for", "among": "expressed", "threshold": "1/2"}
VOTE: dict[str, Any] = {
    "rule": {"quorum": {"of": "weight", "at_least": "1/4"}, "conditions": [HALF], "name": {"fr": "x"}},
    "roll": [{"elector": f"s{nth}", "organisation": f"o{nth}", "weight": "3/2"} for nth in range(4)],
    "ballots": [{"elector": "s0", "choice": "for"}, {"elector": "s1", "choice": "against"}],
    "present": ["s0", "s1", "s2"],
}  # fmt: skip
# CPU seconds.
SECONDS = 5
# Fragments inserted into a valid file: JSON's punctuation, and unusual numbers.
PIECES = [
    *'{}[]",:\\', "\x00", "\ufeff", "\\u0000", "\\ud800", "null", "true", "NaN", "-Infinity", "1e999999",
    "1e-999999", "0.1", "-0", "9" * 5_000, '"1/0"', '"0/1"', '"1e999999"', '"1/' + "9" * 101 + '"', '"--1"',
    '"１/２"', '"1_000"', '"٣"', '"rule":{},', '"s0"', '"for"', '"null"', "[" * 50, "]" * 50, "\u202e", "é",
]  # fmt: skip


def checked(document: bytes, language: str = "fr") -> dict[str, Any]:
    """The outcome or refusal, after a check of its time and shape."""
    before = time.process_time()
    found = answer(document, language)
    assert time.process_time() - before < SECONDS
    text = json.dumps(found, allow_nan=False)
    if "error" in found:
        assert found["error"]["reason"]
        assert found["error"]["message"]
        assert len(text) < 5_000
    else:
        assert found["verdict"] in ("adopted", "rejected", "no_quorum")
    return found


@settings(max_examples=150)
@given(
    st.lists(
        st.tuples(st.floats(0, 1), st.integers(0, 6), st.sampled_from(PIECES)),
        min_size=1,
        max_size=4,
    ),
    st.sampled_from(["fr", "ar", "en"]),
)
def test_a_mutated_file_gives_an_outcome_or_a_refusal(
    changes: list[tuple[float, int, str]], language: str
) -> None:
    document = json.dumps(VOTE)
    for where, cut, piece in changes:
        at = int(where * len(document))
        document = document[:at] + piece + document[at + cut :]
    checked(document.encode("utf-8", "surrogatepass"), language)


@settings(max_examples=100)
@given(st.sampled_from(["weight", "threshold", "at_least"]), st.sampled_from(PIECES))
def test_an_invalid_number_is_refused(where: str, piece: str) -> None:
    document = json.dumps(VOTE)
    for name, usual in (("weight", "3/2"), ("threshold", "1/2"), ("at_least", "1/4")):
        if name == where:
            document = document.replace(f'"{usual}"', piece)
    found = checked(document.encode("utf-8", "surrogatepass"))
    assert "error" in found or piece in ("0.1", "-0", '"0/1"')


def changed(**parts: Any) -> bytes:
    return json.dumps(VOTE | parts).encode()


def weighing(weights: list[str]) -> bytes:
    roll = [{"elector": str(nth), "weight": weight} for nth, weight in enumerate(weights)]
    ballots = [{"elector": str(nth), "choice": "for"} for nth in range(len(weights))]
    rule = {"conditions": [HALF | {"measure": "weight"}]}
    return changed(rule=rule, roll=roll, ballots=ballots, present=None)


COLLEGES = {f"c{nth}": [HALF] * 4 for nth in range(5_000)}
ATTACKS: dict[str, tuple[bytes, str]] = {
    "5,000 digits": (weighing(["1/" + "7" * 5_000]), "not-a-fraction"),
    "100,000 digits": (weighing(["7" * 100_000]), "not-a-fraction"),
    "an exponent": (weighing(["1e999999999"]), "not-a-fraction"),
    "a zero denominator": (weighing(["1/0"]), "not-a-fraction"),
    "coprime weights": (
        weighing([f"1/{10**99 + 2 * nth + 1}" for nth in range(5_000)]),
        "weights-too-fine",
    ),
    "20,000 conditions in colleges": (
        changed(
            rule={"colleges": COLLEGES},
            roll=[{"elector": str(nth), "college": f"c{nth}"} for nth in range(5_000)],
            ballots=[],
        ),
        "too-many",
    ),
    "a key of a megabyte": (changed(**{"k" * 2**20: 1}), "unknown-key"),
    "a name of a megabyte": (
        changed(rule=VOTE["rule"] | {"name": {"fr": "é" * 2**20}}),
        "too-long",
    ),
    "an elector of a megabyte": (
        changed(ballots=[{"elector": "é" * 2**20, "choice": "for"}]),
        "unknown-elector",
    ),
    "an override in a name": (
        changed(rule=VOTE["rule"] | {"name": {"ar": "نعم\u202eoui"}}),
        "not-writing",
    ),
    "one elector 50,000 times": (
        changed(roll=[{"elector": "same"}] * 50_000, present=None),
        "duplicate-elector",
    ),
    "depth": (b'{"rule":' * 100_000, "too-deep"),
    "depth in a list": (b"[" * 300 + b"]" * 300, "not-an-object"),
    "Latin-1": (changed().replace(b'"x"', '"é"'.encode("latin-1")), "not-utf-8"),
    "UTF-16": (changed().decode().encode("utf-16"), "not-utf-8"),
    "a boolean as a number": (weighing([True]), "not-a-fraction"),  # type: ignore[list-item]
    "an empty file": (b"", "not-json"),
    "a BOM alone": (b"\xef\xbb\xbf", "not-json"),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_a_hostile_file_is_refused_quickly_with_a_short_message(name: str) -> None:
    document, reason = ATTACKS[name]
    assert checked(document)["error"]["reason"] == reason


def test_a_byte_order_mark_is_accepted() -> None:
    assert "verdict" in checked(b"\xef\xbb\xbf" + changed())


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (2**30, 2**30))


@pytest.mark.parametrize("kind", ["endless", "folder", "right"])
def test_the_command_prints_only_json(tmp_path: Path, kind: str) -> None:
    file = tmp_path / kind
    match kind:
        case "endless":
            with file.open("wb") as made:
                made.truncate(2**34)
        case "folder":
            file.mkdir()
        case "right":
            file.write_bytes(changed())
    ended = subprocess.run(
        [sys.executable, "-m", "majlis", "decide", str(file)],
        capture_output=True,
        timeout=60,
        preexec_fn=limited,
        check=False,
    )
    found = json.loads(ended.stdout)
    assert ended.stderr == b""
    assert ended.returncode == (0 if kind == "right" else 2)
    if kind != "right":
        assert found["error"]["reason"] == ("too-big" if kind == "endless" else "unreadable")
