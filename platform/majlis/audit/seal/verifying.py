"""Verification: computes the tree again from every column of every fact, and compares it with the seal; then
compares the tables with the facts (`rows`).

Each leaf is compared with its stored hash, which names the first fact that differs. An attacker who
changes facts can change these hashes too, so each signed checkpoint is also compared (its root, the
forum's signature and the witnesses'), and so is the checkpoint stored outside the database
(`checkpoint_file`). This does not detect an attacker who controls the database and the data folder, thus also
the forum's key, and deletes the co-signatures. A checkpoint that a witness stored detects it
(`majlis verify --checkpoint`), and so do browsers that stored one earlier.

A finding is `{kind, …}`, with positions of facts:

- `changed`, `removed`, `inserted` `{position}`; `moved` `{position, was}`: the fact there was sealed at
  `was`. `inserted` is also a fact at position 0 or less, which no program writes.
- `rewritten` `{after, position}`: the facts and the tree agree, but do not lead to the checkpoint signed
  at `position`; the history up to `after`, the previous checkpoint, is intact.
- `checkpoint` `{position}`: not signed by any key this forum published; `cosignature` `{position,
  witness}`: not this witness's signature of this checkpoint.
- `unkept` `{position}`: the checkpoint signed at `position`, or some of the newest facts, are missing from
  the data folder, which stored them; `lost` `{position, missing}`: so many of the newest facts that it stores
  are no longer in the database, after `position`.
- `tree` `{position}`: the facts are as signed, but the stored tree is not, so proofs fail.
- `seal-unreadable` `{position}`: a later fact, or what is stored of its seal, holds a value that cannot be
  read.
- `schema` `{table, key, position}`: the database is not as the migrations make it: see `schema`.
- those of the tables: see `rows`.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from majlis.audit.checker import Frontier, Key, Note, Refused, leaf
from majlis.audit.seal import checkpoint_file, head_file, rows, schema
from majlis.audit.seal.doubts import (
    FINDINGS,
    Finding,
    genuine,
    in_history,
    place_of,
    save,
    untold,
)
from majlis.audit.seal.leaves import Leaf, before_the_first, read
from majlis.audit.seal.models import Cosignature, SignedCheckpoint, Tile, Verification
from majlis.audit.seal.proofs import with_cosignatures
from majlis.audit.seal.sealing import latest, signed_line
from majlis.audit.seal.tree import WIDTH, Tree, positions_of
from majlis.eventstore.faults import refusal_of_fault
from majlis.eventstore.models import Fact
from majlis.eventstore.store import head
from majlis.slices.shapes import Absent, OneOf, Shape

logger = logging.getLogger(__name__)

BATCH = 5_000


class FindingShape(Shape):
    """A fault of the history, and its position; or of a table, and the position of the comparison."""

    kind: Annotated[str, OneOf(FINDINGS)]
    position: int
    table: Annotated[str, Absent, "The table in which a row differs from the facts."]
    key: Annotated[str, Absent, "The key of this row; of a schema that differs, what `table` is."]
    column: Annotated[str, Absent, "The first column that differs; empty for the whole row."]
    was: Annotated[int, Absent, "The position at which a moved fact was sealed."]
    after: Annotated[
        int, Absent, "The last position that is intact, if later facts were rewritten."
    ]
    missing: Annotated[int, Absent, "The number of facts that were lost."]
    witness: Annotated[str, Absent, "The witness whose co-signature is not valid."]
    others: Annotated[
        list[str],
        Absent,
        "Each other difference: a table, key and column, or `facts` and a position.",
    ]


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed leaf: the position of its fact, and its hash."""

    position: int
    hash: bytes


def begin(
    reason: Verification.Reason, by: UUID | None = None, *, only_rows: bool = False
) -> Verification:
    """Starts a verification of all that is sealed by now, from the first fact on, and of the tables."""
    under_way = Verification.objects.filter(ended_at=None).values_list("pk", flat=True)
    rows.forget_all_but(list(under_way))
    one = Verification(reason=reason, by=by, started_at=datetime.now(UTC), upto=0)
    one.only_rows, one.head = only_rows, head()
    try:
        one.upto = 0 if only_rows else _upto()
    except Exception as error:  # noqa: BLE001  raised again if the database is away
        _end(one, _unreadable(one, error))
    save(one)
    return one


def _upto() -> int:
    """The number of facts that were ever sealed, as far as this forum knows."""
    last, outside = latest(), checkpoint_file.read()
    return max(Tree().size, last.size if last else 0, outside.size if outside else 0)


def run(
    one: Verification,
    most: int | None = None,
    progress: Callable[[Verification], None] = lambda one: None,
    shown: Note | None = None,
) -> None:
    """Continues a verification by about `most` facts or rows; stores its progress batch by batch.

    At its end its finding is recorded as a fact. A value that cannot be read is a finding, no error.

    `shown` is a checkpoint that a witness kept, to compare with the facts as well. If the row's mark is
    false, the verification starts again from the first fact.
    """
    if not genuine(one):
        one.size = one.position = one.checkpoints = one.cosignatures = 0
        one.upto, one.roots, one.checkpoint, one.kept, one.finding = _upto(), b"", None, None, None
        one.only_rows, one.head, one.tables, one.rows = False, head(), 0, 0
        one.rows_since, one.rows_position = 0, None
        rows.forget(one)
    done = 0
    if one.ended_at is None and (differs := schema.difference()):
        _end(one, {"kind": "schema", **differs, "position": one.position})
    while one.ended_at is None and (most is None or done < most):
        if one.size < one.upto:
            before = one.size
            try:
                _step(one, [note for note in (checkpoint_file.read(), shown) if note])
            except Exception as error:  # noqa: BLE001  raised again if the database is away
                _end(one, _unreadable(one, error))
            done += one.size - before
        else:
            read_now, found, is_last = rows.step(one)
            done += read_now
            _note(one, found)
            if is_last:
                _end(one, one.finding)
        save(one)
        progress(one)
    if one.ended_at:
        save(one)
        for tell in untold(one):
            tell()


def _note(one: Verification, found: Sequence[Finding]) -> None:
    """Keeps the first difference of the tables, and with it the `rest`."""
    for each in found:
        logger.error("the tables are not what the facts say: %s", each)
        if one.finding:
            one.finding = {**one.finding, "rest": [*one.finding.get("rest", []), each]}
        else:
            one.finding = each


def shown(finding: Finding | None) -> Finding | None:
    """A finding as `FindingShape`: the places of the others instead of the whole of them."""
    if finding is None or "rest" not in finding:
        return finding
    first = {name: value for name, value in finding.items() if name != "rest"}
    return {**first, "others": [place_of(each) for each in finding["rest"]]}


def _unreadable(one: Verification, error: Exception) -> Finding:
    """The finding of a value that the program never wrote; raises the error of a database that is away."""
    if refusal_of_fault(error):
        raise error
    logger.error("a fact or its seal cannot be read", exc_info=error)
    return {"kind": "seal-unreadable", "position": one.position}


def _step(one: Verification, outside: Sequence[Note]) -> None:
    if (position := before_the_first()) is not None:
        return _end(one, {"kind": "inserted", "position": position})
    count = min(BATCH, one.upto - one.size)
    facts, sealed = read(one.position, count), _sealed(one.size, count)
    signed = {
        row.size: row
        for row in SignedCheckpoint.objects.filter(size__gt=one.size, size__lte=one.size + count)
    }
    keys = _keys("seal-key.published")
    frontier = Frontier(one.size, _hashes(bytes(one.roots)))
    for nth in range(count):
        fact = facts[nth] if nth < len(facts) else None
        known = sealed[nth] if nth < len(sealed) else None
        finding = _differs(fact, known, one)
        if fact is None or finding:
            return _end(one, finding)
        frontier.push(fact.hash)
        one.size, one.position = frontier.size, fact.position
        if checkpoint := signed.get(frontier.size):
            if finding := _at(checkpoint, frontier, keys, one):
                return _end(one, finding)
            one.checkpoint, one.checkpoints = checkpoint.size, one.checkpoints + 1
        for note in outside:
            if note.size == frontier.size:
                if note.root != frontier.root():
                    return _end(one, _rewritten(one, fact.position))
                one.kept = note.size
    one.roots = b"".join(frontier.roots)
    if one.size == one.upto and (finding := _tree(one) or outside_differs()):
        _end(one, finding)
    return None


def _end(one: Verification, finding: Finding | None) -> None:
    one.ended_at, one.finding = datetime.now(UTC), finding
    rows.forget(one)
    if in_history(finding):
        logger.error("the history is not what was sealed: %s", finding)


def _differs(fact: Leaf | None, known: Sealed | None, one: Verification) -> Finding | None:
    if fact is None:
        # The end of the tree was removed too: only a checkpoint proves that there were more facts.
        return {"kind": "removed", "position": known.position if known else one.position + 1}
    if known is None or fact.hash == known.hash:
        return None
    if fact.position > known.position:
        return {"kind": "removed", "position": known.position}
    if (was := _sealed_elsewhere(fact)) is not None:
        return {"kind": "moved", "position": fact.position, "was": was}
    kind = "changed" if fact.position == known.position else "inserted"
    return {"kind": kind, "position": fact.position}


def _sealed_elsewhere(fact: Leaf) -> int | None:
    """The position at which this very fact was sealed, if at another one."""
    rest = fact.columns[1:]
    for tile in Tile.objects.filter(level=0).order_by("index").iterator(100):
        hashes = _hashes(bytes(tile.hashes))
        for position, hash in zip(positions_of(tile), hashes, strict=True):
            if leaf([b"%d" % position, *rest]) == hash:
                return position
    return None


def _at(
    checkpoint: SignedCheckpoint, frontier: Frontier, keys: dict[UUID, Key], one: Verification
) -> Finding | None:
    """Compares a checkpoint with the facts' tree, once that has its size."""
    position = one.position
    try:
        note = Note.parse(with_cosignatures(checkpoint))
        signed = [key for key in keys.values() if note.signed_by(key)]
    except Refused:
        signed = []
    line = signed_line(checkpoint.position, checkpoint.signed_at)
    if not signed or line not in checkpoint.note.splitlines():
        return {"kind": "checkpoint", "position": position}
    if (note.size, note.root) != (frontier.size, frontier.root()):
        return _rewritten(one, position)
    witnesses = _keys("witness.lodged")
    for cosignature in Cosignature.objects.filter(checkpoint=checkpoint):
        key = witnesses.get(cosignature.witness)
        try:
            good = key is not None and bool(note.signed_by(key))
        except Refused:
            good = False
        if not good:
            name = key.name if key else str(cosignature.witness)
            return {"kind": "cosignature", "position": position, "witness": name}
        one.cosignatures += 1
    return None


def _rewritten(one: Verification, position: int) -> Finding:
    before = SignedCheckpoint.objects.filter(size=one.checkpoint or 0).first()
    return {
        "kind": "rewritten",
        "after": before.position if before else 0,
        "position": position,
    }


def _tree(one: Verification) -> Finding | None:
    """Whether the stored tree leads to the last checkpoint, as the facts do."""
    last, broken = latest(), False
    if last is not None and last.size <= one.upto:
        try:
            broken = Tree().root(last.size) != bytes(last.root)
        except Tile.DoesNotExist:
            broken = True
    return {"kind": "tree", "position": one.position} if broken else None


def outside_differs() -> Finding | None:
    """What the data folder stores and the database does not have, or the other way round."""
    last = latest()
    if (last and checkpoint_file.read() is None) or head_file.is_missing():
        return {"kind": "unkept", "position": last.position if last else 0}
    if found := head_file.lost():
        position, missing = found
        return {"kind": "lost", "position": position, "missing": missing}
    return None


def _keys(topic: str) -> dict[UUID, Key]:
    """Keys by the ids of their objects, from the facts themselves, because rows could be forged."""
    facts = Fact.objects.filter(topic=topic).order_by("position").values_list("stream", "state")
    found = {}
    for stream, state in facts:
        try:
            found[stream] = Key.parse(json.loads(state)["key"])
        except (ValueError, KeyError, TypeError, Refused):
            continue  # a changed fact: reported when the verification reaches it
    return found


def signed_here(note: Note) -> bool:
    """Whether this checkpoint is signed by one of this forum's keys or of its witnesses'."""
    known = {**_keys("seal-key.published"), **_keys("witness.lodged")}.values()
    try:
        return any(note.signed_by(key) for key in known)
    except Refused:
        return False


def _sealed(start: int, count: int) -> list[Sealed]:
    """The leaves of the tree from this index on; fewer if the tree ends before."""
    index, skipped = divmod(start, WIDTH)
    tiles = Tile.objects.filter(
        level=0, index__gte=index, index__lte=(start + count) // WIDTH
    ).order_by("index")
    found: list[Sealed] = []
    for tile in tiles:
        if tile.index * WIDTH != start - skipped + len(found):
            break  # a tile is missing: the indexes after it are unknown
        pairs = zip(positions_of(tile), _hashes(bytes(tile.hashes)), strict=True)
        found += [Sealed(*pair) for pair in pairs]
    return found[skipped : skipped + count]


def _hashes(packed: bytes) -> list[bytes]:
    return [packed[at : at + 32] for at in range(0, len(packed), 32)]
