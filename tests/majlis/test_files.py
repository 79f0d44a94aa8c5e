"""Nobody but their owner reads the files of the data folder."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

from tests.support.services import embedded_forum, environment_of


def modes(folder: Path) -> dict[str, int]:
    """The rights of others on everything in a folder."""
    return {
        str(path.relative_to(folder)): stat.S_IMODE(path.lstat().st_mode) & 0o077
        for path in folder.rglob("*")
        if not path.name.startswith("server-")  # opened by the test
    }


def check(folder: Path) -> str:
    ran = subprocess.run(
        [sys.executable, "-m", "majlis", "check"],
        env=environment_of(folder),
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stderr + ran.stdout


def an_old_folder(folder: Path) -> None:
    """A data folder as programs before made it, open to everybody."""
    folder.chmod(0o755)
    for name in ("past", "vote-keys"):
        (folder / name).mkdir()
        (folder / name).chmod(0o755)
    for name in (
        *("majlis.sqlite3-wal", "seal-key", "secret-key", "checkpoint-1", "erasures.jsonl"),
        *("past/12.sqlite3", "vote-keys/a", "backup.gz.erasures", "notes of somebody.txt"),
    ):
        (folder / name).write_text("0" * 50)
        (folder / name).chmod(0o644)


def test_a_running_forum_writes_nothing_that_others_read() -> None:
    before = os.umask(0o022)
    try:
        with embedded_forum() as forum:
            data = Path(forum.environment["MAJLIS_DATA"])
            forum.majlis("backup", str(data / "backup.gz"))
            account = ("--email", "a@example.org", "--name", "A", "--password", "motdepasse-long")
            forum.majlis("createadmin", *account)  # the first fact: an empty log has no seal
            forum.majlis("seal")
            found = modes(data)
    finally:
        os.umask(before)
    assert {"majlis.sqlite3", "majlis.sqlite3-wal", "secret-key", "backup.gz"} <= found.keys()
    assert {name for name, rights in found.items() if rights} == set()


def test_check_reports_and_corrects_the_modes_of_an_older_folder(tmp_path: Path) -> None:
    an_old_folder(tmp_path)
    said = check(tmp_path)
    assert "majlis.W001" in said
    assert "could reach 10 files" in said
    assert {name for name, rights in modes(tmp_path).items() if rights} == {"notes of somebody.txt"}
    assert "no issues" in check(tmp_path)
