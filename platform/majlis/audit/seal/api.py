"""API addresses of the seal: checkpoints, verifications, proofs and witnesses.

Everybody signed in may see the seal: roots and signatures reveal nothing about decisions. A proof needs
the right to know of its fact. Administrators sign and verify on request; people acting for an organisation
lodge its witness and submit its signatures (`commands`).
"""

from __future__ import annotations

import base64
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from drf_spectacular.types import OpenApiTypes
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from majlis.accounts.people import PersonSerializer, people
from majlis.audit import checker
from majlis.audit.seal import commands, keys
from majlis.audit.seal.cosigning import WitnessShape, cosign, witness_rows
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
from majlis.audit.seal.verifying import begin, last_begun, last_ended
from majlis.domain import NotAllowed, NotFound
from majlis.eventstore.models import Fact
from majlis.eventstore.store import head
from majlis.http.acting import actor_of
from majlis.http.limits import Costly
from majlis.http.paging import page_of, paged
from majlis.http.shapes import Form
from majlis.slices.acts import act, at, view
from majlis.slices.guards import readable

Shape = serializers.Serializer[dict[str, Any]]
Fields = dict[str, serializers.Field[Any, Any, Any, Any]]


class SignedSerializer(Shape):
    """A witness's signature of a checkpoint."""

    witness = serializers.UUIDField()
    signed_at = serializers.DateTimeField()


class CheckpointSerializer(Shape):
    """A signed checkpoint; `note` is its full text, with the signatures of its witnesses."""

    size = serializers.IntegerField(help_text="How many facts it covers.")
    position = serializers.IntegerField(help_text="The position of the last of them.")
    signed_at = serializers.DateTimeField()
    note = serializers.CharField(help_text="C2SP tlog-checkpoint.")
    cosignatures = SignedSerializer(many=True)

    def get_fields(self) -> Fields:
        # DRF reserves the attribute `root`.
        root = serializers.CharField(help_text="The root of their tree, Base64.")
        return {**super().get_fields(), "root": root}


class VerificationSerializer(Shape):
    """The whole history computed again; `finding` is null while nothing is wrong."""

    id = serializers.IntegerField()
    reason = serializers.ChoiceField(Verification.Reason.choices)
    by = PersonSerializer(allow_null=True, help_text="The person who requested it.")
    started_at = serializers.DateTimeField()
    ended_at = serializers.DateTimeField(allow_null=True, help_text="Null while it runs.")
    size = serializers.IntegerField(help_text="Facts checked.")
    upto = serializers.IntegerField(help_text="Facts to check.")
    position = serializers.IntegerField(help_text="Of the last fact checked.")
    checkpoints = serializers.IntegerField()
    cosignatures = serializers.IntegerField()
    kept = serializers.IntegerField(
        allow_null=True, help_text="Facts of the checkpoint, kept outside the database, that fits."
    )
    finding = serializers.DictField(allow_null=True, help_text="What is wrong, and where.")


class KeySerializer(Shape):
    key = serializers.CharField(help_text="As C2SP signed-note writes a verifier key.")
    published_at = serializers.DateTimeField()


class SealSerializer(Shape):
    """The state of the seal; `waiting` facts are covered by no checkpoint yet."""

    origin = serializers.CharField()
    keys = KeySerializer(many=True, help_text="The newest first: it signs now.")
    checkpoint = CheckpointSerializer(allow_null=True)
    waiting = serializers.IntegerField()
    verification = VerificationSerializer(allow_null=True, help_text="The last one that ended.")
    under_way = VerificationSerializer(allow_null=True)
    position = serializers.IntegerField(help_text="The log's head.")


class InclusionSerializer(Shape):
    """RFC 6962: `hashes` lead from `leaf`, at `index`, to the root of the tree of `size`. All hexadecimal."""

    index = serializers.IntegerField()
    size = serializers.IntegerField()
    leaf = serializers.CharField()
    hashes = serializers.ListField(child=serializers.CharField())
    note = serializers.CharField()


class ProofSerializer(Shape):
    position = serializers.IntegerField()
    proof = InclusionSerializer(
        allow_null=True, help_text="Null until a checkpoint covers the fact."
    )


class SpanSerializer(Form):
    """From the tree of so many facts to a larger one: the last checkpoint's, if `to` is not given."""

    to = serializers.IntegerField(required=False, min_value=0, max_value=1 << 62)

    def get_fields(self) -> Fields:
        first = serializers.IntegerField(default=0, min_value=0, max_value=1 << 62)
        return {**super().get_fields(), "from": first}  # a Python keyword


class ConsistencySerializer(Shape):
    """RFC 6962: `hashes` (hexadecimal) show that the tree of `to` facts begins with that of `from`.

    `note` is the checkpoint that was signed at `to`, if there is one.
    """

    to = serializers.IntegerField()
    hashes = serializers.ListField(child=serializers.CharField())
    note = serializers.CharField(allow_null=True)

    def get_fields(self) -> Fields:
        return {**super().get_fields(), "from": serializers.IntegerField()}


class NewWitnessSerializer(Form):
    key = serializers.CharField(max_length=400, help_text="What `checker.py key` prints.")


class CosignedSerializer(Form):
    note = serializers.CharField(
        max_length=20_000,
        trim_whitespace=False,
        help_text="The checkpoint with the witness's line, as `checker.py cosign` prints it.",
    )


@view(responses=SealSerializer)
def seal(request: Request) -> Response:
    """The state of the seal, the last verification and its finding."""
    end, last = head(), latest()
    waiting = Fact.objects.filter(position__gt=last.position if last else 0).count()
    ended = last_ended()
    # Excludes those of the command line, which print their own progress and may have been interrupted.
    reasons = [Verification.Reason.SCHEDULED, Verification.Reason.ASKED]
    begun = last_begun(ended_at=None, reason__in=reasons)
    published = KeyRow.objects.order_by("-published_at").values("key", "published_at")
    return Response(
        {
            "origin": keys.origin(),
            "keys": list(published),
            "checkpoint": checkpoint_rows([last])[0] if last else None,
            "waiting": waiting,
            "verification": verification_rows([ended])[0] if ended else None,
            "under_way": verification_rows([begun])[0] if begun else None,
            "position": end,
        }
    )


@view(pages=True, responses=page_of(CheckpointSerializer))
def checkpoints(request: Request) -> Response:
    """The signed checkpoints, the latest first."""
    return paged(request, SignedCheckpoint.objects.order_by("-size"), checkpoint_rows)


@view(responses=CheckpointSerializer)
def sign(request: Request) -> Response:
    """Seals and signs everything now; administrators only.

    Returns the last checkpoint if it covers everything.
    """
    _administrator(request)
    signed = checkpoint()
    if signed is None:
        raise NotFound(kind="checkpoint")
    return Response(checkpoint_rows([signed])[0])


@view(pages=True, responses=page_of(VerificationSerializer))
def verifications(request: Request) -> Response:
    """The verifications of the whole history with their findings, the latest first."""
    chosen = Verification.objects.order_by("-started_at", "-id")
    return paged(request, chosen, verification_rows)


@view(responses={201: VerificationSerializer})
def verify(request: Request) -> Response:
    """Requests a verification, which runs in batches; administrators only."""
    by = _administrator(request)
    begun = Verification.objects.filter(
        ended_at=None, reason=Verification.Reason.ASKED
    ).first() or begin(Verification.Reason.ASKED, by)
    return Response(verification_rows([begun])[0], status=201)


@view(responses=ProofSerializer)
def inclusion(request: Request, position: int) -> Response:
    """The proof that the fact at this position is in the last signed checkpoint."""
    known = Fact.objects.filter(readable(actor_of(request)), position=min(position, 1 << 62))
    if not known.exists():
        raise NotFound(kind="fact", id=str(position))
    shown = proof(position)
    return Response(
        {
            "position": position,
            "proof": shown
            and {
                "index": shown.index,
                "size": shown.size,
                "leaf": shown.leaf.hex(),
                "hashes": [hash.hex() for hash in shown.hashes],
                "note": shown.note,
            },
        }
    )


@view(query=SpanSerializer, responses=ConsistencySerializer)
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
        {
            "from": first,
            "to": second,
            "hashes": [hash.hex() for hash in hashes],
            "note": signed.note if signed else None,
        }
    )


@view(pages=True, responses=page_of(WitnessShape.serializer))
def witnesses(request: Request) -> Response:
    """The witnesses, each with the last checkpoint that it signed."""
    return paged(request, WitnessRow.objects.order_by("-lodged_at", "-id"), witness_rows)


@view(body=CosignedSerializer, responses={201: SignedSerializer})
def cosignatures(request: Request, note: str) -> Response:
    """Submits a checkpoint signed by a witness of the organisation one acts for."""
    stored = cosign(actor_of(request), note)
    return Response({"witness": str(stored.witness), "signed_at": stored.signed_at}, status=201)


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
    return [
        {
            "size": row.size,
            "position": row.position,
            "root": base64.b64encode(row.root).decode(),
            "signed_at": row.signed_at,
            "note": row.note + "".join(one.line for one in lines[row.size]),
            "cosignatures": [
                {"witness": str(one.witness), "signed_at": one.signed_at} for one in lines[row.size]
            ],
        }
        for row in rows
    ]


def verification_rows(rows: Iterable[Verification]) -> list[dict[str, Any]]:
    rows = list(rows)
    persons = people(row.by for row in rows)
    names = ("id", "reason", "started_at", "ended_at", "size", "upto", "position")
    return [
        {
            **{
                name: getattr(row, name) for name in (*names, "checkpoints", "cosignatures", "kept")
            },
            "by": row.by and persons[row.by],
            "finding": row.finding,
        }
        for row in rows
    ]


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
