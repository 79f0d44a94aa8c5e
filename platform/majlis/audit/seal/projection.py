"""The tables of keys and witnesses, which everybody signed in may read."""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar
from uuid import UUID

from django.db import models

from majlis.audit.checker import Key
from majlis.audit.seal.aggregate import SealKey, Witness
from majlis.domain import DomainError
from majlis.eventstore.models import Row
from majlis.eventstore.projecting import Rows, invariant, on
from majlis.slices.objects import Described, describes


class KeyAlreadyLodged(DomainError):
    """A key belongs to one witness: its signatures must identify the signer."""


class KeyRow(Row):
    id = models.UUIDField(primary_key=True)
    key = models.TextField()
    published_at = models.DateTimeField(db_index=True)

    class Meta:
        db_table = "seal_keys"
        app_label = "seal"


class WitnessRow(Row):
    id = models.UUIDField(primary_key=True)
    organisation = models.UUIDField(db_index=True)
    key = models.TextField()
    raw = models.CharField(max_length=64)
    contact = models.UUIDField()
    lodged_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "witnesses"
        app_label = "seal"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["raw"], name="one_witness_a_key"),
        ]
        indexes: ClassVar = [models.Index(fields=["lodged_at", "id"], name="witnesses_by_time")]


invariant("one_witness_a_key", KeyAlreadyLodged)


@on
def published(fact: SealKey.Created, rows: Rows) -> None:
    rows.add(KeyRow(id=fact.originator_id, key=fact.key, published_at=fact.timestamp))


@on
def lodged(fact: Witness.Created, rows: Rows) -> None:
    rows.add(
        WitnessRow(
            id=fact.originator_id,
            organisation=fact.organisation,
            key=fact.key,
            raw=Key.parse(fact.key).raw.hex(),
            contact=fact.contact,
            lodged_at=fact.timestamp,
        )
    )


@on
def withdrawn(fact: Witness.Withdrawn, rows: Rows) -> None:
    rows.get(WitnessRow, fact.originator_id).withdrawn_at = fact.timestamp


@describes("seal-key")
def seal_keys(ids: Collection[UUID]) -> dict[UUID, Described]:
    keys = KeyRow.objects.filter(pk__in=ids).values_list("id", "key")
    return {id: _named(key) for id, key in keys}


@describes("witness")
def witnesses(ids: Collection[UUID]) -> dict[UUID, Described]:
    keys = WitnessRow.objects.filter(pk__in=ids).values_list("id", "key")
    return {id: _named(key) for id, key in keys}


@describes("history")
def histories(ids: Collection[UUID]) -> dict[UUID, Described]:
    names = {"fr": "Journal", "ar": "السجل", "en": "Log"}
    return {id: Described(names, "/intact") for id in ids}


def _named(key: str) -> Described:
    name = Key.parse(key).name
    return Described({"fr": name, "ar": name, "en": name}, "/intact")
