"""Proofs that a fact is in the sealed history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from majlis.audit.seal.models import Cosignature, SignedCheckpoint
from majlis.audit.seal.sealing import latest
from majlis.audit.seal.tree import Tree, index_of


@dataclass(frozen=True, slots=True)
class Proof:
    """Proof that a fact is at `index` of the tree of `size` leaves: `checker.root_from_inclusion`.

    `note` is the checkpoint of that size, with the signatures of the forum and of the witnesses so far.
    """

    position: int
    index: int
    size: int
    leaf: bytes
    hashes: list[bytes]
    note: str


def proof(position: int, checkpoint: SignedCheckpoint | None = None) -> Proof | None:
    """The proof of a fact for a checkpoint, or for the latest; `None` while none covers the fact."""
    checkpoint = checkpoint or latest()
    index = index_of(position)
    if checkpoint is None or index is None or index >= checkpoint.size:
        return None
    tree = Tree()
    return Proof(
        position=position,
        index=index,
        size=checkpoint.size,
        leaf=tree.leaf(index),
        hashes=tree.inclusion(index, checkpoint.size),
        note=with_cosignatures(checkpoint),
    )


def proofs(positions: Sequence[int], checkpoint: SignedCheckpoint) -> list[Proof]:
    """The proofs of facts that this checkpoint covers; `positions` ascend. Reads each tile once.

    Their notes have only the forum's signature. Raises `KeyError` for a position without a fact.
    """
    tree = Tree()
    index = tree.indexes(positions[0], positions[-1]) if positions else {}
    return [
        Proof(
            position=position,
            index=index[position],
            size=checkpoint.size,
            leaf=tree.leaf(index[position]),
            hashes=tree.inclusion(index[position], checkpoint.size),
            note=checkpoint.note,
        )
        for position in positions
    ]


def with_cosignatures(checkpoint: SignedCheckpoint) -> str:
    """A checkpoint's note with the signatures of its witnesses, the earliest first."""
    lines = Cosignature.objects.filter(checkpoint=checkpoint).order_by("signed_at", "id")
    return checkpoint.note + "".join(lines.values_list("line", flat=True))
