"""The kept tables of the seal, which a rebuild does not change; its projected tables are in `projection`."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models

from majlis.audit.seal.projection import KeyRow, WitnessRow

__all__ = [
    "Cosignature",
    "KeyRow",
    "Mailing",
    "SignedCheckpoint",
    "Tile",
    "Verification",
    "WitnessRow",
]


class Tile(models.Model):
    """Up to 256 consecutive hashes of one level of the tree (see `tree`).

    `level` 0 holds the hashes of leaves, and `positions` of their facts, eight bytes each; a hash of
    `level` 1 is the root of a full tile of `level` 0, and so on. `first` is the first of `positions`.
    """

    level = models.PositiveSmallIntegerField()
    index = models.BigIntegerField()
    hashes = models.BinaryField()
    positions = models.BinaryField(default=b"")
    first = models.BigIntegerField(null=True, db_index=True)

    class Meta:
        db_table = "seal_tiles"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["level", "index"], name="one_tile_a_place")
        ]


class SignedCheckpoint(models.Model):
    """A signed checkpoint: the root of the tree of the first `size` facts, as a C2SP note."""

    size = models.BigIntegerField(primary_key=True)
    position = models.BigIntegerField()
    root = models.BinaryField()
    note = models.TextField()
    signed_at = models.DateTimeField()

    class Meta:
        db_table = "seal_checkpoints"


class Cosignature(models.Model):
    """A witness's signature of a checkpoint; `line` is appended to its note."""

    witness = models.UUIDField()
    checkpoint = models.ForeignKey(SignedCheckpoint, models.PROTECT, related_name="cosignatures")
    line = models.TextField()
    signed_at = models.DateTimeField()
    received_at = models.DateTimeField()

    class Meta:
        db_table = "seal_cosignatures"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["witness", "checkpoint"], name="one_cosignature_each")
        ]


class Mailing(models.Model):
    """The last checkpoint that was mailed to a witness's contact."""

    witness = models.UUIDField(primary_key=True)
    size = models.BigIntegerField()
    sent_at = models.DateTimeField()

    class Meta:
        db_table = "seal_mailings"


class Verification(models.Model):
    """A verification of the whole history from its facts, then of the tables: its progress and finding.

    `roots` is the frontier of the tree so far (`checker.Frontier`), from which it resumes. `finding` is
    null while nothing is wrong; otherwise it holds the kind and position. `kept` is the size of the
    checkpoint outside the database that was compared. `tables` and `rows` were compared with the facts so
    far, and all of them up to `rows_position` (null until then); `rows_since` is the log's head when the
    file with the facts' rows was begun. With `only_rows` the history was not looked at: `upto` is 0. `head`
    is the log's head when the verification began: its pass clears no doubt that was recorded later. `mark`
    is an HMAC by the program: a row without a valid one is neither resumed nor shown, but deleted and told.
    """

    class Reason(models.TextChoices):
        SCHEDULED = "scheduled"
        ASKED = "asked"  # requested by `by`, on the page
        COMMAND = "command"  # run with `majlis verify`

    reason = models.CharField(max_length=10, choices=Reason)
    by = models.UUIDField(null=True)
    started_at = models.DateTimeField(db_index=True)
    ended_at = models.DateTimeField(null=True)
    size = models.BigIntegerField(default=0)
    position = models.BigIntegerField(default=0)
    upto = models.BigIntegerField()
    roots = models.BinaryField(default=b"")
    checkpoint = models.BigIntegerField(null=True)
    checkpoints = models.IntegerField(default=0)
    cosignatures = models.IntegerField(default=0)
    kept = models.BigIntegerField(null=True)
    only_rows = models.BooleanField(default=False)
    tables = models.IntegerField(default=0)
    rows = models.BigIntegerField(default=0)
    rows_since = models.BigIntegerField(default=0)
    rows_position = models.BigIntegerField(null=True)
    head = models.BigIntegerField(default=0)
    mark = models.CharField(max_length=64, default="")
    finding: models.JSONField[dict[str, Any] | None, dict[str, Any] | None] = models.JSONField(
        null=True
    )

    class Meta:
        db_table = "seal_verifications"
