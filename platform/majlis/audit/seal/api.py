"""API addresses of the seal: checkpoints, verifications, proofs and witnesses.

Everybody signed in may see the seal: roots and signatures reveal nothing about decisions. A proof needs
the right to know of its fact. Administrators sign and verify on request; people acting for an organisation
lodge its witness and submit its signatures (`commands`).
"""

from __future__ import annotations

import base64
from collections import defaultdict
from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

from django.http import HttpResponse
from drf_spectacular.types import OpenApiTypes
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from majlis.accounts.people import PersonShape, people
from majlis.audit import checker
from majlis.audit.seal import commands, keys
from majlis.audit.seal.cosigning import WitnessShape, cosign, witness_rows
from majlis.audit.seal.doubts import known_unlawful, last_begun, last_ended, written
from majlis.audit.seal.models import (
    Cosignature,
    KeyRow,
    SignedCheckpoint,
    Verification,
    WitnessRow,
)
from majlis.audit.seal.proofs import proof
from majlis.audit.seal.sealing import checkpoint, latest
from majlis.audit.seal.tree import Tree
from majlis.audit.seal.verifying import FindingShape, begin, shown
from majlis.domain import NotAllowed, NotFound
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.models import Fact
from majlis.eventstore.store import head
from majlis.http.acting import actor_of
from majlis.http.limits import Costly
from majlis.http.paging import page_of, paged
from majlis.http.shapes import Form
from majlis.slices.acts import act, at, view
from majlis.slices.guards import readable
from majlis.slices.shapes import OneOf, Shape, UtcMoment


class SignedShape(Shape):
    """A witness's signature of a checkpoint."""

    witness: UUID
    signed_at: UtcMoment


class CheckpointShape(Shape):
    """A signed checkpoint; `note` is its full text, with the signatures of its witnesses."""

    size: Annotated[int, "The number of facts that it covers."]
    position: Annotated[int, "The position of the last fact covered."]
    root: Annotated[str, "The Merkle root of these facts, in Base64."]
    signed_at: UtcMoment
    note: Annotated[str, "The signed note, in the format C2SP tlog-checkpoint."]
    cosignatures: list[SignedShape]


class VerificationShape(Shape):
    """The whole history computed again, and the tables compared with it; `finding` is null while nothing is
    wrong.
    """

    id: int
    reason: Annotated[str, OneOf(Verification.Reason.values)]
    by: Annotated[PersonShape | None, "The person who requested it."]
    started_at: UtcMoment
    ended_at: Annotated[UtcMoment | None, "Null while it runs."]
    size: Annotated[int, "The number of facts checked so far."]
    upto: Annotated[int, "The number of facts to check."]
    position: Annotated[int, "The position of the last fact checked."]
    checkpoints: int
    cosignatures: int
    kept: Annotated[
        int | None, "The size of the checkpoint kept outside the database, if it is consistent."
    ]
    only_rows: Annotated[bool, "The tables were compared, and the history was not looked at."]
    tables: Annotated[int, "The number of tables compared with the facts so far."]
    rows_: Annotated[int, "The number of their rows."]
    rows_position: Annotated[int | None, "All were compared, up to this fact; null until then."]
    finding: FindingShape | None


class KeyShape(Shape):
    key: Annotated[str, "A verifier key in the format C2SP signed-note."]
    published_at: UtcMoment


class KnownShape(Shape):
    """A fact that earlier facts do not allow; it stays in the log, and people were told of it."""

    position: int
    since: Annotated[UtcMoment, "The date at which it was found and told."]


class SealShape(Shape):
    """The state of the seal; `waiting` facts are covered by no checkpoint yet."""

    origin: str
    keys: Annotated[list[KeyShape], "The newest first, which signs new checkpoints."]
    checkpoint: CheckpointShape | None
    waiting: int
    verification: Annotated[VerificationShape | None, "The last one that ended."]
    known: Annotated[list[KnownShape], "Unlawful facts; a verification names each once."]
    under_way: VerificationShape | None
    position: Annotated[int, "The log's head."]


class InclusionShape(Shape):
    """RFC 6962: `hashes` lead from `leaf`, at `index`, to the root of the tree of `size`. All hexadecimal."""

    index: int
    size: int
    leaf: str
    hashes: list[str]
    note: str


class ProofShape(Shape):
    position: int
    proof: Annotated[InclusionShape | None, "Null until a checkpoint covers the fact."]


class SpanSerializer(Form):
    """From the tree of so many facts to a larger one: the last checkpoint's, if `to` is not given."""

    to = serializers.IntegerField(required=False, min_value=0, max_value=1 << 62)

    from_ = serializers.IntegerField(default=0, min_value=0, max_value=1 << 62)


class ConsistencyShape(Shape):
    """RFC 6962: `hashes` (hexadecimal) show that the tree of `to` facts begins with that of `from`.

    `note` is the checkpoint that was signed at `to`, if there is one.
    """

    from_: int
    to: int
    hashes: list[str]
    note: str | None


class NewWitnessSerializer(Form):
    key = serializers.CharField(
        max_length=400, help_text="The public key, as `checker.py key` prints it."
    )


class CosignedSerializer(Form):
    note = serializers.CharField(
        max_length=20_000,
        trim_whitespace=False,
        help_text="The checkpoint with the witness's line, as `checker.py cosign` prints it.",
    )


@view(responses=SealShape.serializer)
def seal(request: Request) -> Response:
    """The state of the seal, the last verification and its finding."""
    end, last = head(), latest()
    waiting = Fact.objects.filter(position__gt=last.position if last else 0).count()
    ended, known = last_ended(), sorted(known_unlawful().items())
    # Excludes those of the command line, which print their own progress and may have been interrupted.
    reasons = [Verification.Reason.SCHEDULED, Verification.Reason.ASKED]
    begun = last_begun(ended_at=None, reason__in=reasons)
    return Response(
        SealShape.of(
            None,
            origin=keys.origin(),
            keys=KeyShape.rows(KeyRow.objects.order_by("-published_at")),
            checkpoint=checkpoint_rows([last])[0] if last else None,
            waiting=waiting,
            verification=verification_rows([ended])[0] if ended else None,
            known=[KnownShape.of(None, position=at, since=when) for at, when in known],
            under_way=verification_rows([begun])[0] if begun else None,
            position=end,
        )
    )


@view(pages=True, responses=page_of(CheckpointShape.serializer))
def checkpoints(request: Request) -> Response:
    """The signed checkpoints, the latest first."""
    return paged(request, SignedCheckpoint.objects.order_by("-size"), checkpoint_rows)


@view(acts=Capacity.FORUM, responses=CheckpointShape.serializer)
def sign(request: Request) -> Response:
    """Seals and signs everything now; administrators only.

    Returns the last checkpoint if it covers everything.
    """
    _administrator(request)
    signed = checkpoint()
    if signed is None:
        raise NotFound(kind="checkpoint")
    return Response(checkpoint_rows([signed])[0])


@view(pages=True, responses=page_of(VerificationShape.serializer))
def verifications(request: Request) -> Response:
    """The verifications of the whole history with their findings, the latest first."""
    # Without the other columns, in which somebody may have planted a value that cannot be read.
    chosen = Verification.objects.order_by("-id").only("id")
    return paged(request, chosen, lambda page: verification_rows(written([one.pk for one in page])))


@view(acts=Capacity.FORUM, responses={201: VerificationShape.serializer})
def verify(request: Request) -> Response:
    """Requests a verification, which runs in batches; administrators only."""
    by = _administrator(request)
    asked = Verification.Reason.ASKED
    begun = last_begun(ended_at=None, reason=asked) or begin(asked, by)
    return Response(verification_rows([begun])[0], status=201)


@view(responses=ProofShape.serializer)
def inclusion(request: Request, position: int) -> Response:
    """The proof that the fact at this position is in the last signed checkpoint."""
    known = Fact.objects.filter(readable(actor_of(request)), position=min(position, 1 << 62))
    if not known.exists():
        raise NotFound(kind="fact", id=str(position))
    shown = proof(position)
    inclusion = shown and InclusionShape.of(
        shown, leaf=shown.leaf.hex(), hashes=[hash.hex() for hash in shown.hashes]
    )
    return Response(ProofShape.of(None, position=position, proof=inclusion))


@view(query=SpanSerializer, responses=ConsistencyShape.serializer)
def consistency(request: Request, **filters: Any) -> Response:
    """The proof that one tree is consistent with a later one; a witness needs it before it signs."""
    last = latest()
    if last is None:
        raise NotFound(kind="checkpoint")
    first, second = filters["from"], filters.get("to", last.size)
    if not first <= second <= last.size:
        raise NotFound(kind="checkpoint")
    signed = SignedCheckpoint.objects.filter(size=second).first()
    hashes = Tree().consistency(first, second)
    return Response(
        ConsistencyShape.of(
            None,
            from_=first,
            to=second,
            hashes=[hash.hex() for hash in hashes],
            note=signed.note if signed else None,
        )
    )


@view(pages=True, responses=page_of(WitnessShape.serializer))
def witnesses(request: Request) -> Response:
    """The witnesses, each with the last checkpoint that it signed."""
    return paged(request, WitnessRow.objects.order_by("-lodged_at", "-id"), witness_rows)


@view(acts=Capacity.ORGANISATION, body=CosignedSerializer, responses={201: SignedShape.serializer})
def cosignatures(request: Request, note: str) -> Response:
    """Submits a checkpoint signed by a witness of the organisation one acts for."""
    stored = cosign(actor_of(request), note)
    return Response(SignedShape.of(stored), status=201)


@view(responses={(200, "text/x-python"): OpenApiTypes.STR})
def program(request: Request) -> HttpResponse:
    """The program that checks all this without the forum, as one file."""
    with open(checker.__file__, encoding="utf-8") as file:
        answer = HttpResponse(file.read(), content_type="text/x-python")
    answer["Content-Disposition"] = 'attachment; filename="checker.py"'
    return answer


def _administrator(request: Request) -> UUID | None:
    by = actor_of(request)
    if not by.administrator:
        raise NotAllowed
    return by.person


def checkpoint_rows(rows: Sequence[SignedCheckpoint]) -> list[dict[str, Any]]:
    lines: dict[int, list[Cosignature]] = defaultdict(list)
    under = Cosignature.objects.filter(checkpoint__in=[row.size for row in rows])
    for one in under.order_by("signed_at", "id"):
        lines[one.checkpoint_id].append(one)
    return CheckpointShape.rows(
        rows,
        root=lambda row: base64.b64encode(row.root).decode(),
        note=lambda row: row.note + "".join(one.line for one in lines[row.size]),
        cosignatures=lambda row: SignedShape.rows(lines[row.size]),
    )


def verification_rows(rows: Sequence[Verification]) -> list[dict[str, Any]]:
    persons = people(row.by for row in rows)
    return VerificationShape.rows(
        rows,
        by=lambda row: persons.get(row.by),
        rows_=lambda row: row.rows,
        finding=lambda row: shown(row.finding),
    )


urlpatterns = [
    at("seal", get=seal),
    at("seal/checkpoints", get=checkpoints, post=sign),
    at("seal/verifications", get=verifications, post=verify),
    at("seal/proofs/<int:position>", get=inclusion, throttle_classes=[Costly]),
    at("seal/consistency", get=consistency, throttle_classes=[Costly]),
    at(
        "seal/witnesses",
        get=witnesses,
        post=act(commands.lodge_witness, NewWitnessSerializer, makes="witness"),
    ),
    at("seal/witnesses/<uuid:id>/withdraw", post=act(commands.withdraw_witness)),
    at("seal/cosignatures", post=cosignatures),
    at("seal/checker.py", get=program),
]
