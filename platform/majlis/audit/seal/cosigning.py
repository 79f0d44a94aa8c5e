"""Co-signatures: what a witness needs to check a checkpoint, and what it hands back.

A co-signature says that the witness has seen no other history than the one that leads to this
checkpoint: it fetches the checkpoint with a proof that it goes on from the last one it signed, checks
both with its own program (`checker.py cosign`), signs, and somebody who acts for its organisation hands
the line in. What is kept was checked again here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.db import transaction

from majlis.audit.checker import Key, Note, Refused
from majlis.audit.seal.aggregate import NotYourWitness, WitnessWithdrawn
from majlis.audit.seal.models import Cosignature, SignedCheckpoint, WitnessRow
from majlis.audit.seal.tree import Tree
from majlis.domain import Actor, DomainError, NotFound

# How far ahead of ours a witness's clock may be.
AHEAD = timedelta(minutes=5)


class NotACosignature(DomainError):
    """The line is no signature of a witness of this forum under this checkpoint."""

    status = 400


@dataclass(frozen=True, slots=True)
class Bundle:
    """A checkpoint, and the proof that it goes on from the first `since` facts (0: no proof is needed)."""

    note: str
    since: int
    hashes: list[bytes]


def bundle(since: int) -> Bundle:
    """The latest checkpoint, for a witness that knows the tree of `since` leaves."""
    last = SignedCheckpoint.objects.order_by("-size").first()
    if last is None:
        raise NotFound(kind="checkpoint")
    if since > last.size:
        raise NotFound(kind="checkpoint")
    return Bundle(last.note, since, Tree().consistency(since, last.size))


def cosign(by: Actor, line: str, size: int) -> Cosignature:
    """Keeps a co-signature under the checkpoint of `size` facts; one that is known already is answered.

    Raises `NotACosignature`, `NotYourWitness`, `WitnessWithdrawn`, and `NotFound` without such a checkpoint.
    """
    checkpoint = SignedCheckpoint.objects.filter(size=size).first()
    if checkpoint is None:
        raise NotFound(kind="checkpoint", id=str(size))
    line = line.strip("\n") + "\n"
    witness, when = _whose(checkpoint, line)
    if by.organisation != witness.organisation:
        raise NotYourWitness
    if witness.withdrawn_at:
        raise WitnessWithdrawn
    now = datetime.now(UTC)
    if when > now + AHEAD:
        raise NotACosignature
    with transaction.atomic():
        kept, _ = Cosignature.objects.get_or_create(
            witness=witness.id,
            checkpoint=checkpoint,
            defaults={"line": line, "signed_at": when, "received_at": now},
        )
    return kept


def _whose(checkpoint: SignedCheckpoint, line: str) -> tuple[WitnessRow, datetime]:
    try:
        note = Note.parse(checkpoint.note + line)
        if len(note.signatures) != 2:  # the forum's own, and this one
            raise NotACosignature
        for witness in WitnessRow.objects.all():
            if moments := note.signed_by(Key.parse(witness.key)):
                return witness, datetime.fromtimestamp(moments[0], UTC)
    except (Refused, ValueError, OverflowError, OSError) as error:
        raise NotACosignature from error
    raise NotACosignature
