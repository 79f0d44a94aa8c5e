"""What the data folder keeps shows a rollback and lost facts, and is not replaced in silence."""

from __future__ import annotations

import errno
import os
import shutil
import threading
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from majlis.audit.seal import checkpoint_file, head_file
from majlis.audit.seal.keeping import keep
from majlis.audit.seal.models import SignedCheckpoint, Verification
from majlis.audit.seal.sealing import NotConsistent, checkpoint
from majlis.audit.seal.verifying import begin, outside_differs, run
from majlis.backup.restoring import restored
from majlis.eventstore import following
from majlis.eventstore.models import Checkpoint, Fact
from majlis.eventstore.store import head
from tests.support.people import a_recorded_person, know_everybody
from tests.support.services import embedded_forum, stop

pytestmark = pytest.mark.django_db(transaction=True)


def verify() -> None:
    call_command("verify", "--anew", "--quiet", stdout=StringIO())


def follow() -> None:
    """A turn of the running program, until the facts that it causes itself are recorded."""
    elections = following.Elections()
    try:
        for _ in range(4):
            following._run_all(elections, threading.Event())
    finally:
        elections.lose()


def lose(count: int) -> int:
    """Removes the newest facts, which nothing has sealed; returns the last position that is left."""
    for position in Fact.objects.order_by("-position").values_list("position", flat=True)[:count]:
        Fact.objects.filter(position=position).delete()
    return head()


def test_a_deleted_checkpoint_file_is_a_finding_and_is_not_made_again() -> None:
    a_recorded_person()
    signed = checkpoint()
    assert signed
    verify()
    checkpoint_file.path().unlink()
    with pytest.raises(NotConsistent):
        checkpoint()
    a_recorded_person()
    with pytest.raises(NotConsistent):
        checkpoint()
    follow()
    assert not checkpoint_file.path().exists()
    with pytest.raises(CommandError, match="majlis seal --keep"):
        verify()
    assert Fact.objects.filter(topic="history.doubted").count() == 1
    call_command("seal", "--keep", stdout=StringIO(), stderr=StringIO())
    verify()
    assert checkpoint_file.path().exists()


@pytest.mark.parametrize("killed", ["before its row", "before its file"])
def test_a_first_checkpoint_that_was_interrupted_is_signed_again(
    killed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*arguments: object, **more: object) -> None:
        raise KeyboardInterrupt

    of, name = (SignedCheckpoint, "save") if killed == "before its row" else (os, "replace")
    a_recorded_person()
    with monkeypatch.context() as patched:
        patched.setattr(of, name, interrupted)
        with pytest.raises(KeyboardInterrupt):
            checkpoint()
    a_recorded_person()
    verify()
    assert checkpoint()
    verify()


def test_facts_that_the_database_lost_are_counted() -> None:
    a_recorded_person()
    checkpoint()
    follow()
    for _ in range(4):
        a_recorded_person()
    head_file.write()
    verify()
    left = lose(4)
    with pytest.raises(CommandError, match=rf"lost facts: 4 .* after position {left}"):
        verify()
    # The running program finds it too, also when new facts have taken the positions of the lost ones.
    for _ in range(5):
        a_recorded_person()
    follow()
    found = Verification.objects.exclude(finding=None).order_by("-started_at")[0].finding
    assert found == {"kind": "lost", "position": left, "missing": 4}
    assert Fact.objects.filter(topic="history.doubted").count() == 1
    call_command("seal", "--keep", stdout=StringIO(), stderr=StringIO())
    call_command("rebuild", quiet=True, stdout=StringIO())
    know_everybody()  # the accounts are still there: only their facts are lost
    verify()


@pytest.mark.parametrize("how", ["deleted", "emptied"])
def test_a_missing_file_of_the_newest_facts_is_a_finding(how: str) -> None:
    a_recorded_person()
    follow()
    if how == "deleted":
        head_file.path().unlink()
    else:
        head_file.path().write_text("")
    with pytest.raises(CommandError, match="majlis seal --keep"):
        verify()


def test_machines_without_a_common_folder_take_over_from_each_other(
    tmp_path: Path, settings: Any
) -> None:
    folders = [tmp_path / name for name in ("one", "other")]
    for folder in folders:
        shutil.copytree(
            settings.DATA, folder, ignore=shutil.ignore_patterns("*sqlite3*", "head-*", "machine")
        )
    settings.DATA = folders[0]
    a_recorded_person()
    checkpoint()
    head_file.write()
    settings.DATA = folders[1]
    assert outside_differs(), "a folder that the database does not know"
    keep()
    for folder in folders * 2:
        settings.DATA = folder
        a_recorded_person()
        assert outside_differs() is None
        head_file.write()
        assert outside_differs() is None
    head_file.path().unlink()
    assert (outside_differs() or {})["kind"] == "unkept"
    (folders[1] / "machine").unlink()
    assert (outside_differs() or {})["kind"] == "unkept"


def test_a_folder_of_an_earlier_version_stays_known() -> None:
    a_recorded_person()
    head_file.write()
    Checkpoint.objects.filter(follower=head_file._follower()).update(follower=head_file.STORED)
    assert outside_differs() is None
    head_file.path().write_text("")
    assert outside_differs()


def test_a_full_disk_is_not_filled_further(monkeypatch: pytest.MonkeyPatch) -> None:
    a_recorded_person()
    follow()
    before = sorted(one.name for one in head_file.path().parent.iterdir())

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        head_file.write()
    assert sorted(one.name for one in head_file.path().parent.iterdir()) == before


def test_a_restored_forum_keeps_its_history_outside_at_once() -> None:
    a_recorded_person()
    checkpoint()
    follow()
    checkpoint_file.path().unlink()
    head_file.path().unlink()
    restored.send(None, tell=lambda text: None)
    one = begin(Verification.Reason.COMMAND)
    run(one)
    assert one.finding is None


def test_a_clean_stop_leaves_nothing_in_the_write_ahead_log() -> None:
    with embedded_forum() as forum:
        log = Path(forum.environment["MAJLIS_DATA"]) / "majlis.sqlite3-wal"
        assert log.stat().st_size > 0
        stop(forum.processes[0])
        assert not log.exists() or log.stat().st_size == 0
