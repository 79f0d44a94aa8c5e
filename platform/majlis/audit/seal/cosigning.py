"""Co-signatures: the proof a witness needs to check a checkpoint, and the line it returns.

A co-signature states that the witness has seen no other history than the one that leads to this
checkpoint. The witness fetches the checkpoint with a proof of consistency with the last one it signed,
checks both with its own program (`checker.py cosign`), and signs. A person acting for its organisation
submits the line, which is checked again here before it is stored.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from majlis.accounts.people import PersonShape, people
from majlis.audit.checker import Key, Note, Refused, signature_line
from majlis.audit.seal.models import Cosignature, SignedCheckpoint, WitnessRow
from majlis.domain import Actor, DomainError
from majlis.eventstore.capacity import in_capacity
from majlis.slices.objects import Described, describe
from majlis.slices.shapes import Names, RowShape, Shape

# Clock skew allowed for a witness ahead of us.
AHEAD = timedelta(minutes=5)


class NotACosignature(DomainError):
    """The text is no checkpoint of this forum signed by a witness of your organisation."""

    status = 400


def cosign(by: Actor, text: str) -> Cosignature:
    """Stores the co-signature of a submitted checkpoint; idempotent for a known one.

    The witness must belong to the organisation acted for. Raises `NotACosignature`.
    """
    try:
        note = Note.parse(text)
    except Refused as error:
        raise NotACosignature from error
    checkpoint = SignedCheckpoint.objects.filter(size=note.size).first()
    if checkpoint is None or not checkpoint.note.startswith(f"{note.text}\n"):
        raise NotACosignature
    witness, line, when = _signed_line(by, note)
    now = datetime.now(UTC)
    if when > now + AHEAD:
        raise NotACosignature
    with transaction.atomic():
        cosignature, _ = Cosignature.objects.get_or_create(
            witness=witness.id,
            checkpoint=checkpoint,
            defaults={"line": line, "signed_at": when, "received_at": now},
        )
    return cosignature


def _signed_line(by: Actor, note: Note) -> tuple[WitnessRow, str, datetime]:
    signed = {(one.name, one.id): one for one in note.signatures}
    lodged = WitnessRow.objects.filter(withdrawn_at=None).order_by("lodged_at", "id")
    keys = [(witness, Key.parse(witness.key)) for witness in lodged]
    found = [(witness, key) for witness, key in keys if (key.name, key.id) in signed]
    by = in_capacity(by, [witness.organisation for witness, _ in found])
    for witness, key in found:
        if witness.organisation == by.organisation:
            line = signature_line(key, signed[key.name, key.id].data)
            return witness, line, _moment(note, key)
    raise NotACosignature


def _moment(note: Note, key: Key) -> datetime:
    try:
        return datetime.fromtimestamp(note.signed_by(key)[0], UTC)
    except (Refused, ValueError, OverflowError, OSError) as error:
        raise NotACosignature from error


class HolderShape(Shape):
    """The organisation of a witness."""

    id: UUID
    names: Names | None
    path: str | None


class WitnessShape(RowShape, kind="witness"):
    """A witness, with the last checkpoint that it signed."""

    organisation: HolderShape
    name: str
    key: str
    contact: PersonShape
    lodged_at: datetime
    withdrawn_at: datetime | None
    size: Annotated[int, "The number of facts in the last checkpoint that it signed; 0 if none."]
    signed_at: datetime | None


def witness_rows(rows: Collection[WitnessRow]) -> list[dict[str, Any]]:
    """The rows of these witnesses for the API and live updates."""
    names = describe(("organisation", row.organisation) for row in rows)
    persons = people(row.contact for row in rows)
    last = (
        Cosignature.objects.filter(witness__in=[row.id for row in rows])
        .values("witness")
        .annotate(size=Max("checkpoint"), signed_at=Max("signed_at"))
    )
    signed = {one["witness"]: one for one in last}
    unsigned = {"size": 0, "signed_at": None}
    return WitnessShape.rows(
        rows,
        organisation=lambda row: _reference(row.organisation, names),
        name=lambda row: Key.parse(row.key).name,
        contact=lambda row: persons[row.contact],
        size=lambda row: signed.get(row.id, unsigned)["size"],
        signed_at=lambda row: signed.get(row.id, unsigned)["signed_at"],
    )


def _reference(id: UUID, names: dict[tuple[str, UUID], Described]) -> dict[str, Any]:
    known = names.get(("organisation", id))
    return HolderShape.of(
        None, id=id, names=known.names if known else None, path=known.path if known else None
    )
