"""Facts are sealed once, in order, and each has an inclusion proof for the signed root."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection

from majlis.audit.checker import EMPTY, Frontier, Note, is_consistent, root_from_inclusion
from majlis.audit.seal import keys, sealing, tree
from majlis.audit.seal.leaves import read
from majlis.audit.seal.models import KeyRow, SignedCheckpoint, Tile
from majlis.audit.seal.proofs import proof
from majlis.audit.seal.schedule import sealing_due
from majlis.audit.seal.sealing import NotConsistent, checkpoint, latest, seal, sealed_upto
from majlis.audit.seal.tree import Tree, index_of
from majlis.backup.restoring import restore
from majlis.backup.saving import save
from majlis.eventstore.models import Fact, Log
from majlis.eventstore.recorder import log_id
from majlis.eventstore.store import head
from tests.support.world import an_organisation

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def narrow_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tiles of four hashes, so that a small tree has several levels."""
    monkeypatch.setattr(tree, "_BITS", 2)
    monkeypatch.setattr(tree, "WIDTH", 4)


def facts(count: int) -> None:
    for _ in range(count):
        an_organisation()


def test_the_tree_does_not_depend_on_the_batches_that_sealed_it(narrow_tiles: None) -> None:
    naive, roots = Frontier(), [EMPTY]
    for batch in (1, 2, 1, 9, 3, 5):
        facts(batch)
        assert seal() == batch
        assert seal() == 0
        for leaf in read(0, 100)[naive.size :]:
            naive.push(leaf.hash)
            roots.append(naive.root())
    grown = Tree()
    assert grown.size == 21
    assert [grown.root(size) for size in range(22)] == roots
    leaves = read(0, 100)
    for size in range(1, 22):
        for index in range(size):
            path = grown.inclusion(index, size)
            assert root_from_inclusion(index, size, leaves[index].hash, path) == roots[size]
        for first in range(1, size + 1):
            path = grown.consistency(first, size)
            assert is_consistent(first, size, roots[first], roots[size], path)
    assert [index_of(leaf.position) for leaf in leaves] == list(range(21))
    assert sealed_upto() == head()


def test_a_skipped_position_has_no_leaf() -> None:
    facts(2)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT nextval(pg_get_serial_sequence('facts', 'position'))")
        else:
            cursor.execute("UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'facts'")
    facts(1)
    seal()
    end = head()
    assert [index_of(end - 3 + nth) for nth in range(4)] == [0, 1, None, 2]


def test_a_fact_has_the_same_leaf_on_any_database_and_after_a_restore(tmp_path: Path) -> None:
    facts(2)
    an_organisation("Été — شتاء")
    Fact.objects.filter(position=head()).update(
        recorded_at=datetime(2999, 3, 12, 14, 3, tzinfo=UTC)
    )
    fact = Fact.objects.get(position=head())
    columns = dict(zip(("position", "id", "stream"), read(head() - 1, 1)[0].columns, strict=False))
    assert columns == {
        "position": str(fact.position).encode(),
        "id": str(fact.id).encode(),
        "stream": str(fact.stream).encode(),
    }
    assert read(head() - 1, 1)[0].columns[6:8] == [
        fact.state.encode(),
        b"2999-03-12T14:03:00.000000Z",
    ]
    signed = checkpoint()
    assert signed
    before = [leaf.hash for leaf in read(0, 10)]
    save(tmp_path / "forum.majlis")
    call_command("flush", verbosity=0, interactive=False)
    Log.objects.create()
    log_id.cache_clear()
    with (tmp_path / "forum.majlis").open("rb") as file:
        restore(file)
    assert [leaf.hash for leaf in read(0, 10)] == before
    again = checkpoint()
    assert again
    assert (again.size, bytes(again.root)) == (signed.size, bytes(signed.root))
    assert Tree().root() == bytes(signed.root)


def test_a_checkpoint_is_a_note_signed_with_the_published_key() -> None:
    facts(3)
    signed = checkpoint()
    assert signed
    note = Note.parse(signed.note)
    assert note.origin == keys.origin()
    assert (note.size, note.position) == (4, head()), "three facts, and the publication of the key"
    assert base64.b64encode(note.root).decode() in signed.note
    assert note.signed_by(keys.public_key()) == [0]
    assert [row.key for row in KeyRow.objects.all()] == [str(keys.public_key())]


def test_a_checkpoint_is_signed_only_for_new_facts() -> None:
    assert checkpoint() is None
    facts(1)
    first = checkpoint()
    assert checkpoint() == first
    facts(1)
    assert checkpoint() != first
    assert SignedCheckpoint.objects.count() == 2
    assert KeyRow.objects.count() == 1


def test_a_new_key_is_published_before_it_signs(settings: Any) -> None:
    facts(1)
    old, key = checkpoint(), keys.public_key()
    settings.SEAL_KEY = base64.b64encode(bytes(32)).decode()
    new = checkpoint()
    assert old
    assert new
    assert keys.public_key() != key
    assert Note.parse(new.note).signed_by(keys.public_key()) == [0]
    assert Note.parse(old.note).signed_by(key) == [0]
    assert {row.key for row in KeyRow.objects.all()} == {str(key), str(keys.public_key())}
    last = Fact.objects.latest("position")
    assert (last.topic, last.position) == ("seal-key.published", new.position)


def test_every_fact_has_a_proof_once_a_checkpoint_covers_it() -> None:
    facts(5)
    seal()
    assert proof(head()) is None
    signed = checkpoint()
    assert signed
    for leaf in read(0, 10):
        shown = proof(leaf.position)
        assert shown
        assert shown.leaf == leaf.hash
        root = root_from_inclusion(shown.index, shown.size, shown.leaf, shown.hashes)
        assert root == Note.parse(shown.note).root == bytes(signed.root)
    assert proof(head() + 1) is None
    assert proof(0) is None


def test_an_altered_tree_is_not_signed() -> None:
    facts(2)
    checkpoint()
    tile = Tile.objects.get(level=0)
    tile.hashes = bytes(32) + bytes(tile.hashes)[32:]
    tile.save()
    facts(1)
    with pytest.raises(NotConsistent):
        checkpoint()
    assert SignedCheckpoint.objects.count() == 1


def test_facts_sealed_by_another_process_are_not_sealed_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    facts(3)
    genuine = read

    def overtaken(*args: Any) -> Any:
        monkeypatch.setattr(sealing, "read", genuine)
        leaves = genuine(*args)
        seal()
        return leaves

    monkeypatch.setattr(sealing, "read", overtaken)
    assert seal() == 0
    assert Tree().size == 3


def test_sealing_is_due_for_new_facts_and_signing_after_some_minutes() -> None:
    def do(now: datetime) -> int:
        acts = list(sealing_due(now))
        for act in acts:
            act()
        return len(acts)

    now = datetime.now(UTC)
    assert do(now) == 0
    facts(1)
    assert do(now) == 2
    assert do(now) == 0
    facts(1)
    assert do(now) == 1
    assert do(now + timedelta(minutes=6)) == 1
    assert do(now + timedelta(minutes=12)) == 0
    signed = latest()
    assert signed
    assert signed.position == head()


def test_a_signature_is_bound_to_its_purpose() -> None:
    assert keys.sign(b"x", "dossier") != keys.sign(b"x", "receipt")
    key, signature = keys.public_key(), base64.b64decode(keys.sign(b"x", "dossier"))
    assert key.signed(b"majlis/dossier\nx", signature)
    with pytest.raises(ValueError, match="log/"):
        keys.sign(b"x", "log/1")


def test_the_key_is_made_once_and_readable_by_its_owner_only(tmp_path: Path, settings: Any) -> None:
    settings.SEAL_KEY, settings.DATA = None, tmp_path
    key = keys.public_key()
    assert keys.public_key() == key
    file = tmp_path / "seal-key"
    assert file.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["seal-key"]
