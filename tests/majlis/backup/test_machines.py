"""A backup moves a forum from one machine and database to another, with real processes."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import msgspec
import pytest

from tests.support.archives import members, rewritten
from tests.support.machines import Machine
from tests.support.services import PostgreSQL

# Texts by people are sealed: the secret key must move with the forum.
KEY = {"SECRET_KEY": "the same on every machine"}


def content_of(archive: Path) -> dict[str, bytes]:
    """The files of an archive without what is each machine's own: its moment, and its newest stored facts."""
    found = members(archive.read_bytes())
    del found["manifest.json"]
    cursors = found["eventstore.Checkpoint/1.jsonl"].splitlines()
    found["eventstore.Checkpoint/1.jsonl"] = b"\n".join(
        line for line in cursors if b'"follower":"seal.head ' not in line
    )
    return found


def test_a_forum_moves_from_one_database_to_the_other_and_back(
    tmp_path: Path, postgresql: PostgreSQL
) -> None:
    archives = [tmp_path / f"{nth}.majlis" for nth in range(3)]

    def saves(nth: int) -> str:
        return f"majlis('backup', {str(archives[nth])!r}, stdout=io.StringIO())"

    rows = Machine(tmp_path / "first", MAJLIS_DEMO="1", **KEY).makes_example(archives[0])
    scaled = Machine(tmp_path / "scaled", DATABASE_URL=postgresql.new_database(), **KEY)
    assert scaled.restores(archives[0], saves(1)) == rows
    assert Machine(tmp_path / "back", **KEY).restores(archives[1], saves(2)) == rows
    assert content_of(archives[0]) == content_of(archives[1]) == content_of(archives[2])


def test_a_killed_backup_or_restore_leaves_nothing(tmp_path: Path) -> None:
    archives = tmp_path / "archives"
    archives.mkdir()
    archive = str(archives / "forum.majlis")
    machine = Machine(tmp_path / "machine")
    output = machine.does(
        "majlis('migrate', verbosity=0)",
        "majlis('createadmin', email='a@example.org', name='A', password='motdepasse-long')",
        "from majlis.backup import saving",
        "saving.Writer.close = lambda *_, **__: os.kill(os.getpid(), signal.SIGTERM)",
        f"majlis('backup', {archive!r})",
        code=1,
    )
    assert "nothing was saved" in output
    assert os.listdir(archives) == []

    machine.does(f"majlis('backup', {archive!r})")
    machine = Machine(tmp_path / "another")
    machine.does(
        "from majlis.backup import restoring",
        "restoring._rebuild = lambda tell: os.kill(os.getpid(), signal.SIGKILL)",
        f"majlis('restore', {archive!r})",
        code=-signal.SIGKILL,
    )
    machine.restores(Path(archive))  # into a database that is still empty


@pytest.mark.soak
def test_an_archive_of_an_older_program_is_brought_up_to_date(tmp_path: Path) -> None:
    """An archive from before invitations: its tables are created first, then migrated with it."""
    whole, older = tmp_path / "whole", tmp_path / "older"
    rows = Machine(tmp_path / "first", MAJLIS_DEMO="1", **KEY).makes_example(whole)
    manifest = msgspec.json.decode(members(whole.read_bytes())["manifest.json"])
    manifest["migrations"] = [
        name
        for name in manifest["migrations"]
        if not name.startswith("accounts.") or name == "accounts.0001_initial"
    ]
    del manifest["rows"]["accounts.Invitation"]
    older.write_bytes(
        rewritten(whole.read_bytes(), {"manifest.json": msgspec.json.encode(manifest)})
    )

    up_to_date = "majlis('migrate', check_unapplied=True, verbosity=0)"
    assert Machine(tmp_path / "second", **KEY).restores(older, up_to_date) == rows

    output = Machine(tmp_path / "third").does(
        "majlis('migrate', verbosity=0)", f"majlis('restore', {str(older)!r})", code=1
    )
    assert "give it a database without any" in output
