"""Sealing: adds a leaf for each new fact, and signs checkpoints over all of them.

One transaction per batch writes the leaves and the position they reach; facts are read and hashed before
it, so that writers do not wait. A checkpoint is signed on schedule (`schedule`) or on request. It is signed
only if it is consistent with the previous one, in the database and outside it (`checkpoint_file`). A tree
that was tampered with is not signed, and is reported.
"""

from __future__ import annotations

import base64
import logging
from datetime import UTC, datetime

from django.db import IntegrityError, transaction

from majlis.audit.checker import signature_line
from majlis.audit.seal import checkpoint_file, keys
from majlis.audit.seal.commands import publish_key
from majlis.audit.seal.doubts import history_is_in_doubt
from majlis.audit.seal.leaves import read
from majlis.audit.seal.models import KeyRow, SignedCheckpoint
from majlis.audit.seal.tree import Tree, append
from majlis.domain import Actor, DomainError
from majlis.eventstore.models import Checkpoint
from majlis.eventstore.store import head

logger = logging.getLogger(__name__)

# The follower whose position marks the facts that have leaves.
FOLLOWER = "seal"
BATCH = 5_000


class NotConsistent(DomainError):
    """The tree does not lead to the last signed checkpoint, its file is missing, or a fault was found in the
    history: nothing is signed.
    """


def sealed_upto() -> int:
    """The position of the last fact that has a leaf; 0 if none has."""
    found = Checkpoint.objects.filter(follower=FOLLOWER).values_list("position", flat=True).first()
    return found or 0


def seal(most: int | None = None) -> int:
    """Adds leaves for the next facts, at most `most`. Returns how many."""
    Checkpoint.objects.get_or_create(follower=FOLLOWER)
    sealed = 0
    while most is None or sealed < most:
        position = sealed_upto()
        leaves = read(position, BATCH)
        if not leaves:
            break
        with transaction.atomic():
            moved = Checkpoint.objects.filter(follower=FOLLOWER, position=position).update(
                position=leaves[-1].position
            )
            if moved:  # otherwise another process sealed these
                append(Tree().size, [(leaf.position, leaf.hash) for leaf in leaves])
                sealed += len(leaves)
    return sealed


def latest() -> SignedCheckpoint | None:
    """The last signed checkpoint, if any."""
    return SignedCheckpoint.objects.order_by("-size").first()


def checkpoint() -> SignedCheckpoint | None:
    """Seals and signs everything. `None` for an empty log; the last checkpoint if it covers everything.

    Raises `NotConsistent`, also while the history is in doubt.
    """
    if history_is_in_doubt():
        logger.error("the history is in doubt: no checkpoint is signed")
        raise NotConsistent
    _publish_key()
    seal()
    tree, before, outside = Tree(), latest(), checkpoint_file.read()
    if before and outside is None:
        logger.error("the stored checkpoint is missing: no checkpoint is signed")
        raise NotConsistent
    for size, root in (
        *([(before.size, bytes(before.root))] if before else ()),
        *([(outside.size, outside.root)] if outside else ()),
    ):
        if tree.size < size or tree.root(size) != root:
            logger.error("the tree was changed: no checkpoint is signed", extra={"size": size})
            raise NotConsistent
    if before and tree.size == before.size:
        return before
    if not tree.size:
        return None
    now, position, root = datetime.now(UTC), sealed_upto(), tree.root()
    lines = (keys.origin(), tree.size, base64.b64encode(root).decode())
    text = "".join(f"{line}\n" for line in (*lines, signed_line(position, now)))
    note = f"{text}\n{signature_line(keys.public_key(), keys.sign_note(text))}"
    made = SignedCheckpoint(size=tree.size, position=position, root=root, note=note, signed_at=now)
    # The file first: a crash in between leaves a checkpoint without its row, which is signed again, and not a
    # row whose file looks deleted.
    checkpoint_file.write(note)
    try:
        with transaction.atomic():
            made.save(force_insert=True)
    except IntegrityError:  # another process signed this size at the same time
        return SignedCheckpoint.objects.get(size=tree.size)
    return made


def signed_line(position: int, at: datetime) -> str:
    """The line of a checkpoint that says when it was signed, and up to which fact."""
    moment = at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
    return f"position {position} at {moment}"


def _publish_key() -> None:
    key = str(keys.public_key())
    if head() and not KeyRow.objects.filter(key=key).exists():
        publish_key(Actor.system("publish", key), key)
