"""A restored forum equals the original: log, kept tables, every row, and its next facts."""

from __future__ import annotations

import base64
import gzip
import io
import stat
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID, uuid4

import msgspec
import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db.migrations.executor import MigrationExecutor

from federations.votes import box
from federations.votes.aggregate import BoxWithoutKey
from federations.votes.commands import cancel_vote, close_vote
from federations.votes.projection import OpenBox, SealedBox
from federations.votes.rules import Choice
from majlis.accounts.models import User
from majlis.audit.seal import head_file
from majlis.backup import restoring
from majlis.backup.archive import Manifest, Unusable, Writer
from majlis.backup.restoring import NotEmpty, restore
from majlis.backup.saving import NotReady, save
from majlis.backup.tables import Unclassified, kept, unclassified
from majlis.eventstore.models import Checkpoint, Fact, Log
from majlis.eventstore.recorder import log_id
from majlis.eventstore.store import head
from tests.support.archives import lines, members, rewritten
from tests.support.histories import History
from tests.support.people import a_person, account
from tests.support.tables import every_row
from tests.support.world import a_panel, an_administrator, an_open_vote, an_organisation

pytestmark = pytest.mark.django_db(transaction=True)


def kept_rows() -> dict[str, list[dict[str, Any]]]:
    return {
        model._meta.label: [dict(row) for row in model._base_manager.order_by("pk").values()]
        for model in kept()
    }


def restored(archive: Path) -> Manifest:
    with archive.open("rb") as file:
        return restore(file)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return tmp_path / "forum.majlis"


@pytest.fixture
def empty_database() -> Iterator[Any]:
    """Empties this database when called, as for a new forum."""

    def empty() -> None:
        call_command("flush", verbosity=0, interactive=False)
        Log.objects.create()
        log_id.cache_clear()

    yield empty
    log_id.cache_clear()


def a_forum_with_history() -> None:
    """Facts of many kinds, accounts with a second factor, a follower midway, open and closed secret votes."""
    history = History()
    chance = Random(7)  # noqa: S311  repeatable, nothing secret
    history.live([chance.randrange(10_000) for _ in range(3_000)])
    a_secret_vote_under_way()
    close_vote(an_administrator(), a_secret_vote_under_way(7))
    user = account(a_person("Une personne — شخص", password="motdepasse-long"))
    EmailAddress.objects.create(user=user, email=user.email, primary=True, verified=True)
    Authenticator.objects.create(user=user, type="totp", data={"secret": "exemple"})
    Checkpoint.objects.create(follower="example", position=12)
    head_file.write()  # as the running program does


def a_secret_vote_under_way(first: int = 1) -> UUID:
    panel = a_panel(6)
    vote = an_open_vote(panel, {"secrecy": "secret"})
    for nth, delegate in enumerate(panel.delegates):
        # Receipts decrease as time increases: their order is not the order of casting.
        panel.cast(vote, delegate, Choice.FOR, UUID(int=(first + 5 - nth) << 100, version=4))
    return vote


def test_every_table_is_kept_or_left_out_for_a_reason() -> None:
    assert unclassified() == []
    assert not set(settings.KEPT_TABLES) & set(settings.TABLES_LEFT_OUT)
    assert all(settings.TABLES_LEFT_OUT.values())


def test_an_unclassified_table_stops_the_backup(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "KEPT_TABLES", ["eventstore.Log", "eventstore.Fact"])
    with pytest.raises(Unclassified, match=r"accounts\.User"):
        save(archive)
    assert not archive.exists()


def test_a_restored_forum_equals_the_saved_one(archive: Path, empty_database: Any) -> None:
    a_forum_with_history()
    log, rows, end = kept_rows(), every_row(), head()
    assert all(log[label] for label in ("federations.OpenBox", "federations.SealedBox"))

    saved = save(archive)
    empty_database()
    manifest = restored(archive)

    assert kept_rows() == log
    assert every_row() == rows
    assert log_id() == log["eventstore.Log"][0]["id"]
    assert manifest == saved.manifest
    assert (manifest.head, manifest.rows["eventstore.Fact"]) == (end, len(log["eventstore.Fact"]))
    # The restored forum goes on: the next position follows, and the next numbers of the libraries' tables.
    an_organisation()
    assert head() == end + 1
    person = account(a_person())
    last = log["account.EmailAddress"][-1]["id"]
    assert EmailAddress.objects.create(user=person, email=person.email).pk == last + 1


def test_an_open_box_is_saved_encrypted_and_without_its_key(
    archive: Path, empty_database: Any
) -> None:
    vote = a_secret_vote_under_way()
    key = box.key_of(vote)
    save(archive)
    ballots = lines(archive, "federations.OpenBox")
    assert [set(line) for line in ballots] == [{"tag", "vote", "ballot"}] * 6
    content = gzip.decompress(archive.read_bytes())
    assert key.secret not in content
    assert base64.b64encode(key.secret) not in content
    # Restored beside the key the vote goes on; without it, it can only be cancelled.
    for has_key, said in ((True, "goes on"), (False, "can only be cancelled")):
        empty_database()
        if not has_key:
            box.destroy_key(vote)
        output = io.StringIO()
        call_command("restore", str(archive), stdout=output, stderr=output)
        assert said in output.getvalue()
        if has_key:
            close_vote(an_administrator(), vote)
            assert SealedBox.objects.filter(vote=vote).count() == 6
        else:
            with pytest.raises(BoxWithoutKey):
                close_vote(an_administrator(), vote)
            cancel_vote(an_administrator(), vote, {"fr": "La clé est détruite"})


def test_an_archive_is_one_snapshot_while_writers_go_on(
    archive: Path, monkeypatch: pytest.MonkeyPatch, empty_database: Any
) -> None:
    """A ballot is cast, and a row added, before each table is read: the archive has all or none of them."""
    panel = a_panel(30)
    vote = an_open_vote(panel, {"secrecy": "secret"})
    waiting = iter(panel.delegates)
    panel.cast(vote, next(waiting), Choice.FOR, uuid4())
    begun_at, table = head(), Writer.table

    def table_after_more(writer: Writer, label: str, rows: Any) -> None:
        if label != "eventstore.Log":  # the first to be read, which fixes the snapshot
            panel.cast(vote, next(waiting), Choice.FOR, uuid4())
            an_organisation()
        table(writer, label, rows)

    monkeypatch.setattr(Writer, "table", table_after_more)
    manifest = save(archive).manifest

    assert manifest.head == begun_at < head()
    facts = lines(archive, "eventstore.Fact")
    assert [fact["position"] for fact in facts] == list(
        Fact.objects.filter(position__lte=begun_at)
        .order_by("position")
        .values_list("pk", flat=True)
    )
    assert len(lines(archive, "federations.OpenBox")) == 1 < OpenBox.objects.count()
    empty_database()
    restored(archive)
    assert head() == begun_at


def test_an_archive_is_readable_by_its_owner_only_and_never_overwritten(archive: Path) -> None:
    call_command("backup", str(archive))
    assert stat.S_IMODE(archive.stat().st_mode) == 0o600
    before = archive.read_bytes()
    with pytest.raises(CommandError, match="exists already"):
        call_command("backup", str(archive))
    assert archive.read_bytes() == before
    assert list(archive.parent.iterdir()) == [archive]


def test_a_backup_that_fails_leaves_nothing(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Writer, "close", full)
    with pytest.raises(CommandError, match="No space left on device"):
        call_command("backup", str(archive))
    assert list(archive.parent.iterdir()) == []


def test_a_forum_with_unapplied_migrations_is_not_saved(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        MigrationExecutor, "migration_plan", lambda *_: [("one to be applied", False)]
    )
    with pytest.raises(NotReady, match="majlis migrate"):
        save(archive)


def test_a_restore_into_a_used_database_is_refused(archive: Path) -> None:
    an_organisation()
    save(archive)
    before = kept_rows(), every_row()
    with pytest.raises(NotEmpty, match="holds a forum already"):
        restored(archive)
    assert (kept_rows(), every_row()) == before


def test_a_restore_that_fails_leaves_an_empty_database(
    archive: Path, monkeypatch: pytest.MonkeyPatch, empty_database: Any
) -> None:
    a_forum_with_history()
    save(archive)
    empty_database()
    before = kept_rows(), every_row()

    def broken(tell: object) -> None:
        assert Fact.objects.count() > 20
        raise RuntimeError("the power is cut")

    with monkeypatch.context() as patched:
        patched.setattr(restoring, "_rebuild", broken)
        with pytest.raises(RuntimeError):
            restored(archive)
    assert (kept_rows(), every_row()) == before
    restored(archive)


def test_an_archive_with_an_unknown_migration_is_refused(
    archive: Path, empty_database: Any
) -> None:
    save(archive)
    manifest = msgspec.json.decode(members(archive.read_bytes())["manifest.json"])
    manifest["migrations"].append("federations.0099_later")
    archive.write_bytes(
        rewritten(archive.read_bytes(), {"manifest.json": msgspec.json.encode(manifest)})
    )
    empty_database()
    with pytest.raises(CommandError, match=r"another program .* federations\.0099_later"):
        call_command("restore", str(archive))


def test_an_archive_with_facts_of_a_newer_program_is_refused(
    archive: Path, empty_database: Any
) -> None:
    an_organisation()
    Fact.objects.filter(pk=head()).update(topic="treaty.signed")
    save(archive)
    empty_database()
    with pytest.raises(Unusable, match=r"treaty\.signed"):
        restored(archive)
    assert not Fact.objects.exists()


def test_example_data_is_not_restored_into_a_public_forum(
    archive: Path, monkeypatch: pytest.MonkeyPatch, empty_database: Any
) -> None:
    User.objects.create_user("exemple@example.org", name="Présidence", demo_role="chair")
    assert save(archive).manifest.example
    empty_database()
    monkeypatch.setattr(settings, "SECURE", True)
    with pytest.raises(Unusable, match="example data"):
        restored(archive)
    assert not User.objects.exists()
    monkeypatch.setattr(settings, "SECURE", False)
    restored(archive)
    assert User.objects.exists()


@pytest.mark.parametrize("name", ["missing", "a folder/"])
def test_an_unreadable_archive_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / "a folder").mkdir()
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("restore", str(tmp_path / name))
