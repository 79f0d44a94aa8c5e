"""Old facts stay readable: every released fact loads, with the same values."""

from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest

from majlis.domain import Aggregate
from majlis.eventstore.encoding import decode, encode, schema_of, sealed_fields
from tests.golden import lines as golden
from tests.golden.lines import FILE, GoldenLine, fact_classes, lines, missing
from tests.support.histories import History

STREAM, AT = UUID(int=7), datetime(2026, 1, 5, tzinfo=UTC)


def test_every_class_of_facts_has_its_line() -> None:
    assert missing() == [], "see “A new fact” in CONTRIBUTING.md"


def test_each_version_of_a_fact_has_one_line() -> None:
    keys = [line.key for line in lines()]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("line", lines(), ids=lambda line: f"{line.topic} {line.schema}")
def test_a_released_fact_loads_and_encodes_to_the_same_state(line: GoldenLine) -> None:
    fact_class: Any = fact_classes()[line.topic]
    version = 1 if issubclass(fact_class, Aggregate.Created) else 2
    fact = decode(line.topic, STREAM, version, AT, bytes(line.state), line.schema)
    again = encode(fact)
    assert isinstance(fact, fact_class)
    assert decode(line.topic, STREAM, version, AT, again, schema_of(fact_class)) == fact
    if line.schema == schema_of(fact_class):
        # New fields have defaults; old ones are unchanged.
        stored = msgspec.json.decode(line.state)
        now = msgspec.json.decode(again)
        # The keys of sealed texts are absent here: the texts load as erased ones.
        for name in sealed_fields(fact_class):
            assert now[name] is None
            stored[name] = None
        wanted = msgspec.json.encode(stored) if sealed_fields(fact_class) else bytes(line.state)
        assert msgspec.json.encode({name: now[name] for name in stored}) == wanted


@pytest.mark.django_db
def test_missing_lines_are_appended_from_a_history(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = [line for line in FILE.read_bytes().splitlines(keepends=True) if b'"link.' not in line]
    shorter = tmp_path / FILE.name
    shorter.write_bytes(b"".join(before))
    monkeypatch.setattr(golden, "FILE", shorter)
    History().live_every_fact()

    appended = golden.append_missing()

    topics = [topic for topic in sorted(fact_classes()) if topic.startswith("link.")]
    assert appended == topics
    after = shorter.read_bytes().splitlines(keepends=True)
    assert after[: len(before)] == before
    assert [line.topic for line in lines()[len(before) :]] == topics
    assert missing() == []


def test_lines_are_only_ever_appended() -> None:
    """Each version of the file is a prefix of the present one; a merge appends the lines of its branch."""
    if not (FILE.parents[2] / ".git").exists() or not shutil.which("git"):
        pytest.skip("not a git checkout: there is no earlier version to compare with")
    present = FILE.read_bytes()
    kept = set(present.splitlines())
    for commit in git("log", "--first-parent", "--format=%H", "--", FILE.name).split():
        assert present.startswith(git("show", f"{commit.decode()}:./{FILE.name}")), commit
    for commit in git("log", "--format=%H", "--", FILE.name).split():
        lost = set(git("show", f"{commit.decode()}:./{FILE.name}").splitlines()) - kept
        assert not lost, commit


def git(*arguments: str) -> bytes:
    return subprocess.run(
        # The user who runs the tests may not own the clone.
        ["git", "-c", "safe.directory=*", *arguments],
        cwd=FILE.parent,
        capture_output=True,
        check=True,
    ).stdout
