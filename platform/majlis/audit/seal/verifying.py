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
- `unkept` `{position}`: the checkpoint signed at `position`, or the newest facts, are missing from the data
  folder, which stored them; `lost` `{position, missing}`: so many of the newest facts that it stores are
  no longer in the database, after `position`.
- `tree` `{position}`: the facts are as signed, but the stored tree is not, so proofs fail.
- those of the tables: see `rows`.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from django.db.models import Q
from django.utils.crypto import constant_time_compare, salted_hmac

from majlis.audit.checker import Frontier, Key, Note, Refused, leaf
from majlis.audit.seal import checkpoint_file, head_file, rows
from majlis.audit.seal.leaves import Leaf, before_the_first, read
from majlis.audit.seal.models import Cosignature, SignedCheckpoint, Tile, Verification
from majlis.audit.seal.proofs import with_cosignatures
from majlis.audit.seal.sealing import latest
from majlis.audit.seal.tree import WIDTH, Tree, positions_of
from majlis.eventstore.models import Fact
from majlis.slices.shapes import Absent, OneOf, Shape

logger = logging.getLogger(__name__)

Finding = dict[str, Any]
IN_HISTORY = (
    *("changed", "removed", "inserted", "moved", "rewritten"),
    *("checkpoint", "cosignature", "tree"),
    *("unkept", "lost"),
)
IN_ROWS = (
    *("row-changed", "row-missing", "row-added", "kept-changed"),
    *("unlawful", "unreadable"),
)
FINDINGS = (*IN_HISTORY, *IN_ROWS)
BATCH = 5_000
# Most rows with a false mark that are skipped.
MOST_PLANTED = 100


class FindingShape(Shape):
    """A fault of the history, and its position; or of a table, and the position of the comparison."""

    kind: Annotated[str, OneOf(FINDINGS)]
    position: int
    table: Annotated[str, Absent, "The table in which a row differs from the facts."]
    key: Annotated[str, Absent, "The key of this row."]
    column: Annotated[str, Absent, "The first column that differs; empty for the whole row."]
    was: Annotated[int, Absent, "The position at which a moved fact was sealed."]
    after: Annotated[
        int, Absent, "The last position that is intact, if later facts were rewritten."
    ]
    missing: Annotated[int, Absent, "The number of facts that were lost."]
    witness: Annotated[str, Absent, "The witness whose co-signature is not valid."]


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
    one.only_rows = only_rows
    one.upto = 0 if only_rows else _upto()
    _save(one)
    return one


def _upto() -> int:
    """The number of facts that were ever sealed, as far as this forum knows."""
    last, outside = latest(), checkpoint_file.read()
    return max(Tree().size, last.size if last else 0, outside.size if outside else 0)


def genuine(one: Verification) -> bool:
    """Whether the program itself wrote this row: its mark is an HMAC with this forum's secret key."""
    return constant_time_compare(one.mark, _mark(one))


def last_begun(*conditions: Q, **having: object) -> Verification | None:
    """The last verification that the program began."""
    begun = Verification.objects.filter(*conditions, **having).order_by("-started_at")
    return next(filter(genuine, begun[:MOST_PLANTED]), None)


def last_ended() -> Verification | None:
    """The last verification that was completed; one of the tables alone only if it found something."""
    return last_begun(Q(only_rows=False) | Q(finding__isnull=False), ended_at__isnull=False)


def history_is_in_doubt() -> bool:
    """Whether the last verification of the history found a fault in it."""
    last = last_begun(only_rows=False, ended_at__isnull=False)
    return last is not None and last.finding is not None and last.finding["kind"] in IN_HISTORY


def intact_upto() -> int:
    """The position up to which the tables were last found to be what the facts say; 0 if never."""
    last = last_begun(rows_position__isnull=False)
    return (last and last.rows_position) or 0


def _save(one: Verification) -> None:
    one.mark = _mark(one)
    one.save()


def _mark(one: Verification) -> str:
    signed: tuple[object, ...] = (
        *(one.reason, one.by, one.started_at.astimezone(UTC).isoformat(), one.upto, one.size),
        *(one.position, bytes(one.roots).hex(), one.checkpoint, one.checkpoints),
        *(one.cosignatures, one.kept, one.ended_at and one.ended_at.astimezone(UTC).isoformat()),
        json.dumps(one.finding, sort_keys=True),
    )
    compared = (one.only_rows, one.tables, one.rows, one.rows_since, one.rows_position)
    if compared != (False, 0, 0, 0, None):  # so that the marks of earlier versions stay valid
        signed += compared
    text = "\n".join(map(str, signed))
    return salted_hmac("majlis.seal.verification", text, algorithm="sha256").hexdigest()


def run(
    one: Verification,
    most: int | None = None,
    tell: Callable[[Verification], None] = lambda one: None,
    shown: Note | None = None,
) -> None:
    """Continues a verification by about `most` facts or rows; stores its progress batch by batch.

    `shown` is a checkpoint that a witness kept, to compare with the facts as well. If the row's mark is
    false, the verification starts again from the first fact.
    """
    if not genuine(one):
        one.size = one.position = one.checkpoints = one.cosignatures = 0
        one.upto, one.roots, one.checkpoint, one.kept, one.finding = _upto(), b"", None, None, None
        one.only_rows, one.tables, one.rows = False, 0, 0
        one.rows_since, one.rows_position = 0, None
        rows.forget(one)
    done = 0
    while one.ended_at is None and (most is None or done < most):
        if one.size < one.upto:
            before = one.size
            _step(one, [note for note in (checkpoint_file.read(), shown) if note])
            done += one.size - before
        else:
            read_now, finding = rows.step(one)
            done += read_now
            if finding or one.rows_position is not None:
                _end(one, finding)
        _save(one)
        tell(one)


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
    if finding and finding["kind"] in IN_ROWS:
        logger.error("the tables are not what the facts say: %s", finding)
    elif finding:
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
    if not signed:
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
        pairs = zip(positions_of(tile), _hashes(bytes(tile.hashes)), strict=False)
        found += [Sealed(*pair) for pair in pairs]
    return found[skipped : skipped + count]


def _hashes(packed: bytes) -> list[bytes]:
    return [packed[at : at + 32] for at in range(0, len(packed), 32)]
