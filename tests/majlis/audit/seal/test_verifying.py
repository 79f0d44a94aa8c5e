"""Every change made directly in the database is found, and the first fact affected is named."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.models import F

from majlis.audit.checker import WITNESS, Frontier, Key, Note, cosignature
from majlis.audit.seal import keys, verifying
from majlis.audit.seal.checkpoint_file import path
from majlis.audit.seal.commands import lodge_witness
from majlis.audit.seal.cosigning import cosign
from majlis.audit.seal.doubts import Finding, last_ended, save
from majlis.audit.seal.leaves import read
from majlis.audit.seal.models import Cosignature, SignedCheckpoint, Tile, Verification
from majlis.audit.seal.schedule import doubt_due, sealing_due, verification_due
from majlis.audit.seal.sealing import NotConsistent, checkpoint
from majlis.audit.seal.tree import append
from majlis.audit.seal.verifying import begin, run
from majlis.backup.restoring import restored
from majlis.domain import Actor, new_id
from majlis.eventstore.models import Checkpoint, Fact
from majlis.eventstore.store import head
from tests.support.people import a_recorded_person, know_everybody
from tests.support.world import a_member, an_organisation

pytestmark = pytest.mark.django_db(transaction=True)

PRIVATE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEY = Key("exemple.org/temoin", WITNESS, PRIVATE.public_key().public_bytes_raw())


def facts(count: int) -> None:
    for _ in range(count):
        a_recorded_person()


@pytest.fixture
def positions() -> list[int]:
    """A history of nine facts with checkpoints after the fourth and the last: the positions of its facts."""
    facts(3)
    checkpoint()
    facts(5)
    checkpoint()
    return list(Fact.objects.order_by("position").values_list("position", flat=True))


def finding() -> Finding | None:
    one = begin(Verification.Reason.COMMAND)
    run(one)
    assert one.ended_at
    return one.finding


def sql(statement: str, *values: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def rebuild_tree() -> None:
    """Rebuilds the tree, as an attacker would to hide a changed fact."""
    Tile.objects.all().delete()
    append(0, [(leaf.position, leaf.hash) for leaf in read(0, 1_000)])


def a_witness() -> Actor:
    by = a_member(an_organisation())
    lodge_witness(by, new_id(), str(KEY))
    know_everybody()
    return by


def signed_by_the_witness(signed: SignedCheckpoint) -> str:
    return cosignature(
        PRIVATE, KEY, Note.parse(signed.note).text, int(datetime.now(UTC).timestamp())
    )


def test_an_unaltered_history_is_intact(positions: list[int]) -> None:
    one = begin(Verification.Reason.COMMAND)
    run(one)
    assert (one.finding, one.size, one.position) == (None, 9, positions[-1])
    assert (one.checkpoints, one.checkpoint) == (2, 9)


# The new value of each column of a tampered fact.
CHANGES: dict[str, Callable[[Fact], Any]] = {
    "id": lambda fact: new_id(),
    "stream": lambda fact: new_id(),
    "version": lambda fact: fact.version + 1,
    "topic": lambda fact: fact.topic + "s",
    "schema": lambda fact: 2,
    "state": lambda fact: fact.state.replace("false", "true"),
    "recorded_at": lambda fact: fact.recorded_at + timedelta(microseconds=1),
    "decided_at": lambda fact: fact.decided_at - timedelta(days=1),
    "actor_kind": lambda fact: "token",
    "actor": lambda fact: new_id(),
    "mandate": lambda fact: new_id(),
    "organisation": lambda fact: new_id(),
    "command": lambda fact: new_id(),
    "nth": lambda fact: 1,
    "cause": lambda fact: new_id(),
    "space": lambda fact: new_id(),
    "object_kind": lambda fact: "vote",
    "object_id": lambda fact: new_id(),
}


@pytest.mark.parametrize("column", CHANGES)
def test_a_changed_column_is_found(column: str, positions: list[int]) -> None:
    fact = Fact.objects.get(position=positions[5])
    before = getattr(fact, column)
    Fact.objects.filter(position=fact.position).update(**{column: CHANGES[column](fact)})
    assert Fact.objects.filter(position=fact.position).exclude(**{column: before}).exists()
    assert finding() == {"kind": "changed", "position": positions[5]}


def test_every_column_of_the_log_is_sealed() -> None:
    assert {"position", *CHANGES} == {field.attname for field in Fact._meta.concrete_fields}


def test_the_first_of_several_changed_facts_is_named(positions: list[int]) -> None:
    Fact.objects.filter(position__in=[positions[2], positions[6]]).update(nth=9)
    assert finding() == {"kind": "changed", "position": positions[2]}


@pytest.mark.parametrize("nth", [0, 4, 8])
def test_a_removed_fact_is_found(nth: int, positions: list[int]) -> None:
    Fact.objects.filter(position=positions[nth]).delete()
    assert finding() == {"kind": "removed", "position": positions[nth]}


def test_a_truncated_history_is_found(positions: list[int]) -> None:
    Fact.objects.filter(position__gte=positions[6]).delete()
    assert finding() == {"kind": "removed", "position": positions[6]}


def test_a_history_truncated_with_its_tree_is_found(positions: list[int]) -> None:
    Fact.objects.filter(position__gte=positions[6]).delete()
    rebuild_tree()
    Checkpoint.objects.filter(follower="seal").update(position=positions[5])
    assert finding() == {"kind": "removed", "position": positions[5] + 1}


def test_an_inserted_fact_is_found(positions: list[int]) -> None:
    if connection.vendor == "postgresql":
        sql("SELECT nextval(pg_get_serial_sequence('facts', 'position'))")
    else:
        sql("UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'facts'")
    facts(2)
    checkpoint()
    gap = positions[-1] + 1
    fact = Fact.objects.get(position=gap + 1)
    fact.pk, fact.id, fact.stream = gap, new_id(), new_id()
    fact.save(force_insert=True)
    assert finding() == {"kind": "inserted", "position": gap}


def test_two_swapped_facts_are_found(positions: list[int]) -> None:
    one, other = positions[3], positions[7]
    for was, is_now in ((one, -1), (other, one), (-1, other)):
        sql("UPDATE facts SET position = %s WHERE position = %s", is_now, was)
    assert finding() == {"kind": "moved", "position": one, "was": other}


def test_a_fact_moved_to_the_end_is_found_as_removed(positions: list[int]) -> None:
    sql("UPDATE facts SET position = %s WHERE position = %s", positions[-1] + 9, positions[3])
    assert finding() == {"kind": "removed", "position": positions[3]}


def test_a_changed_fact_with_a_rebuilt_tree_is_found_by_the_checkpoint(
    positions: list[int],
) -> None:
    Fact.objects.filter(position=positions[6]).update(actor=new_id())
    rebuild_tree()
    assert finding() == {
        "kind": "rewritten",
        "after": positions[3],
        "position": positions[8],
    }


def test_a_deleted_tree_is_found(positions: list[int]) -> None:
    Tile.objects.all().delete()
    assert finding() == {"kind": "tree", "position": positions[8]}
    Fact.objects.filter(position=positions[1]).update(actor=new_id())
    assert finding() == {"kind": "rewritten", "after": 0, "position": positions[3]}


def test_a_changed_tree_is_found(positions: list[int]) -> None:
    tile = Tile.objects.get(level=0)
    tile.hashes = bytes(tile.hashes)[:-32] + bytes(32)
    tile.save()
    assert finding() == {"kind": "changed", "position": positions[8]}


def test_an_unsigned_checkpoint_is_found(positions: list[int]) -> None:
    Fact.objects.filter(position=positions[1]).update(actor=new_id())
    rebuild_tree()
    frontier = Frontier()
    for leaf in read(0, 4):
        frontier.push(leaf.hash)
    first = SignedCheckpoint.objects.get(size=4)
    first.root, first.note = frontier.root(), first.note.replace("position", "Position")
    first.save()
    assert finding() == {"kind": "checkpoint", "position": positions[3]}


def test_a_history_signed_again_with_the_forums_key_is_found_by_the_cosignature() -> None:
    by = a_witness()
    facts(3)
    signed = checkpoint()
    assert signed
    cosign(by, signed.note + signed_by_the_witness(signed))
    one = begin(Verification.Reason.COMMAND)
    run(one)
    assert (one.finding, one.cosignatures) == (None, 1)

    last = head()
    Fact.objects.filter(position=last - 1).update(actor=new_id())
    rebuild_tree()
    line = Cosignature.objects.get()
    kept = SignedCheckpoint.objects.get()
    line.delete()
    kept.delete()
    with pytest.raises(NotConsistent):
        checkpoint()
    # The holder of the data folder also has the forum's key.
    path().unlink()
    forged = checkpoint()
    assert forged
    assert forged.size == signed.size
    assert finding() is None, "the database alone reveals nothing"
    Cosignature.objects.create(
        witness=line.witness,
        checkpoint=forged,
        line=line.line,
        signed_at=line.signed_at,
        received_at=line.received_at,
    )
    assert finding() == {"kind": "cosignature", "position": last, "witness": KEY.name}


def test_a_checkpoint_kept_by_a_witness_reveals_a_rewritten_history(
    positions: list[int], tmp_path: Path
) -> None:
    file = tmp_path / "checkpoint"
    file.write_text(SignedCheckpoint.objects.get(size=9).note, "utf-8")
    assert "Every fact is the one that was sealed." in majlis("verify", "--checkpoint", str(file))
    Fact.objects.filter(position=positions[6]).update(actor=new_id())
    rebuild_tree()
    SignedCheckpoint.objects.filter(size=9).delete()
    path().write_text(SignedCheckpoint.objects.latest("size").note, "utf-8")
    checkpoint()
    assert finding() is None
    with pytest.raises(CommandError, match="Facts and their tree were changed together"):
        majlis("verify", "--checkpoint", str(file))


def test_a_checkpoint_of_another_history_or_without_signature_is_refused(
    positions: list[int], tmp_path: Path
) -> None:
    file, note = tmp_path / "checkpoint", SignedCheckpoint.objects.get(size=9).note
    file.write_text(note.replace(keys.origin(), "majlis/log/other"), "utf-8")
    with pytest.raises(CommandError, match="of another log"):
        majlis("verify", "--checkpoint", str(file))
    file.write_text(note.rpartition("\n\n")[0] + "\n\n", "utf-8")
    with pytest.raises(CommandError, match="no signature"):
        majlis("verify", "--checkpoint", str(file))


def delete_seal() -> None:
    """Deletes the seal, as an attacker with the database would, so that a changed fact is sealed again."""
    for model in (Cosignature, SignedCheckpoint, Tile, Verification):
        model._default_manager.all().delete()
    Checkpoint.objects.filter(follower="seal").delete()


def test_a_database_rewritten_with_its_seal_is_found_by_the_checkpoint_outside(
    positions: list[int],
) -> None:
    Fact.objects.filter(position=positions[6]).update(actor=new_id())
    delete_seal()
    for act in sealing_due(datetime.now(UTC)):
        act()
    assert not SignedCheckpoint.objects.exists(), "no forgery is signed"
    assert finding() == {"kind": "rewritten", "after": 0, "position": positions[8]}


def test_a_history_truncated_with_its_seal_is_found_by_the_checkpoint_outside(
    positions: list[int],
) -> None:
    Fact.objects.filter(position__gte=positions[6]).delete()
    delete_seal()
    with pytest.raises(NotConsistent):
        checkpoint()
    assert finding() == {"kind": "removed", "position": positions[5] + 1}


def test_a_checkpoint_outside_that_is_missing_or_no_checkpoint_is_found(
    positions: list[int],
) -> None:
    assert "kept outside" in majlis("verify")
    path().unlink()
    assert finding() == {"kind": "unkept", "position": positions[8]}
    path().write_text("something else")
    assert finding() == {"kind": "unkept", "position": positions[8]}


def test_a_restore_sets_the_checkpoint_outside_aside(positions: list[int]) -> None:
    messages: list[str] = []
    restored.send(None, tell=messages.append)
    assert path().read_text("utf-8") == SignedCheckpoint.objects.latest("size").note
    assert len(messages) == 1
    assert path().with_name(f"{path().name}.before-restore").exists()


def test_a_fact_inserted_before_the_first_is_found(positions: list[int]) -> None:
    fact = Fact.objects.get(position=positions[8])
    fact.pk, fact.id, fact.version, fact.command = -5, new_id(), fact.version + 1, new_id()
    fact.save(force_insert=True)
    assert finding() == {"kind": "inserted", "position": -5}


def test_a_forged_verification_is_neither_resumed_nor_shown(
    positions: list[int],
) -> None:
    now = datetime.now(UTC)
    true = begin(Verification.Reason.COMMAND)
    run(true, most=1)
    Fact.objects.filter(position=positions[2]).update(actor=new_id())
    Verification.objects.all().delete()
    forged: dict[str, Any] = {
        "reason": Verification.Reason.COMMAND,
        "size": 9,
        "position": positions[8],
        "roots": true.roots,
        "upto": 9,
        "mark": "0" * 64,
    }
    Verification.objects.create(**forged, started_at=now)
    Verification.objects.create(**forged, started_at=now + timedelta(days=900), ended_at=now)
    assert last_ended() is None
    assert list(verification_due(now)) != [], "the daily verification is still due"
    with pytest.raises(CommandError, match=f"position {positions[2]} was changed"):
        majlis("verify")


def majlis(*arguments: str) -> str:
    out = io.StringIO()
    call_command(*arguments, stdout=out, stderr=io.StringIO())
    return out.getvalue()


def test_the_command_prints_what_it_checked_and_fails_on_a_finding(positions: list[int]) -> None:
    output = majlis("verify")
    assert output.startswith("9 facts, 2 checkpoints and 0 co-signatures checked")
    assert "Every fact is the one that was sealed." in output
    facts(1)
    assert "Later ones are not sealed yet." in majlis("verify")
    Fact.objects.filter(position=positions[4]).update(state=F("topic"))
    with pytest.raises(CommandError, match=f"position {positions[4]} was changed"):
        majlis("verify")


def test_an_interrupted_verification_resumes(
    positions: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verifying, "BATCH", 2)
    stopped = begin(Verification.Reason.COMMAND)
    run(stopped, most=5)
    assert (stopped.size, stopped.ended_at) == (6, None)
    majlis("verify")
    one = Verification.objects.get()
    assert (one.size, one.finding, one.checkpoints) == (9, None, 2)
    assert one.ended_at


def test_the_program_verifies_once_a_day_and_stops_signing_after_a_finding(
    positions: list[int],
) -> None:
    now = datetime.now(UTC)

    def rounds(at: datetime) -> int:
        for turn in range(10):
            acts = list(verification_due(at))
            if not acts:
                return turn
            for act in acts:
                act()
        return 10

    assert rounds(now) == 2
    assert rounds(now) == 0
    facts(1)
    assert len(list(sealing_due(now + timedelta(minutes=6)))) == 2
    Fact.objects.filter(position=positions[4]).update(actor=new_id())
    yesterday = Verification.objects.get()
    yesterday.started_at = now - timedelta(days=1, minutes=1)
    save(yesterday)
    assert rounds(now) == 2
    last = Verification.objects.latest("started_at")
    assert last.finding == {"kind": "changed", "position": positions[4]}
    assert len(list(sealing_due(now + timedelta(minutes=6)))) == 1, (
        "facts are sealed, and no checkpoint is signed"
    )
    doubt = Fact.objects.get(topic="history.doubted")
    assert json.loads(doubt.state) == {"finding": "changed", "position": positions[4], "row": None}
    for act in doubt_due(now):
        act()
    assert Fact.objects.get(topic="history.doubted") == doubt, "a doubt is recorded once"
