"""Shapes in, one call, shapes out: the seal, its proofs, its witnesses.

Whoever is signed in may see what is sealed: roots and signatures say nothing of what was decided. A proof
is for whoever may know of the fact. Administrators sign and verify on demand; an organisation's people
lodge its witness and hand in what it signed (`commands`).
"""

from __future__ import annotations

import base64
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import path
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import api_view, throttle_classes
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from majlis.accounts.people import PersonSerializer, people
from majlis.audit import checker
from majlis.audit.seal import commands, keys
from majlis.audit.seal.cosigning import cosign, witness_rows
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
from majlis.http.paging import PAGING, page_of, paged
from majlis.http.shapes import DoneSerializer, NamesSerializer, accepted, parsed
from majlis.slices.guards import readable

Shape = serializers.Serializer[dict[str, Any]]
Fields = dict[str, serializers.Field[Any, Any, Any, Any]]


class SignedSerializer(Shape):
    """A witness's signature under a checkpoint."""

    witness = serializers.UUIDField()
    signed_at = serializers.DateTimeField()


class CheckpointSerializer(Shape):
    """A signed checkpoint; `note` is the whole of it, with the signatures of its witnesses."""

    size = serializers.IntegerField(help_text="How many facts it covers.")
    position = serializers.IntegerField(help_text="The last of them.")
    signed_at = serializers.DateTimeField()
    note = serializers.CharField(help_text="C2SP tlog-checkpoint.")
    cosignatures = SignedSerializer(many=True)

    def get_fields(self) -> Fields:
        # `root` is a word of DRF's.
        root = serializers.CharField(help_text="The root of their tree, Base64.")
        return {**super().get_fields(), "root": root}


class VerificationSerializer(Shape):
    """The whole history computed again; `finding` is null while nothing is wrong."""

    id = serializers.IntegerField()
    reason = serializers.ChoiceField(Verification.Reason.choices)
    by = PersonSerializer(allow_null=True, help_text="Who asked, on the page.")
    started_at = serializers.DateTimeField()
    ended_at = serializers.DateTimeField(allow_null=True, help_text="Null while it is under way.")
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
    """What is sealed by now; `waiting` facts are covered by no checkpoint yet."""

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


class SpanSerializer(Shape):
    """From the tree of so many facts to a larger one: the last checkpoint's, if `to` is not given."""

    to = serializers.IntegerField(required=False, min_value=0, max_value=1 << 62)

    def get_fields(self) -> Fields:
        first = serializers.IntegerField(default=0, min_value=0, max_value=1 << 62)
        return {**super().get_fields(), "from": first}  # a word of Python's


class ConsistencySerializer(Shape):
    """RFC 6962: `hashes` (hexadecimal) show that the tree of `to` facts begins with that of `from`.

    `note` is the checkpoint that was signed at `to`, if one was.
    """

    to = serializers.IntegerField()
    hashes = serializers.ListField(child=serializers.CharField())
    note = serializers.CharField(allow_null=True)

    def get_fields(self) -> Fields:
        return {**super().get_fields(), "from": serializers.IntegerField()}


class HolderSerializer(Shape):
    """The organisation whose witness it is."""

    id = serializers.UUIDField()
    names = NamesSerializer(allow_null=True)
    path = serializers.CharField(allow_null=True)


class WitnessSerializer(Shape):
    """A row of kind `witness`, with what it signed last."""

    kind = serializers.ChoiceField(["witness"])
    id = serializers.UUIDField()
    rev = serializers.IntegerField()
    organisation = HolderSerializer()
    name = serializers.CharField()
    key = serializers.CharField()
    contact = PersonSerializer()
    lodged_at = serializers.DateTimeField()
    withdrawn_at = serializers.DateTimeField(allow_null=True)
    size = serializers.IntegerField(
        help_text="Facts of the last checkpoint it signed; 0 before any."
    )
    signed_at = serializers.DateTimeField(allow_null=True)


class NewWitnessSerializer(Shape):
    key = serializers.CharField(max_length=400, help_text="What `checker.py key` prints.")


class CosignedSerializer(Shape):
    note = serializers.CharField(
        max_length=20_000,
        trim_whitespace=False,
        help_text="The checkpoint with the witness's line, as `checker.py cosign` prints it.",
    )


@extend_schema(responses=SealSerializer)
@api_view(["GET"])
def seal(request: Request) -> Response:
    """What is sealed, who checked it last, and what they found."""
    end, last = head(), latest()
    waiting = Fact.objects.filter(position__gt=last.position if last else 0).count()
    ended = last_ended()
    # One of a command line may have been stopped, and says itself how far it is.
    asked = [Verification.Reason.SCHEDULED, Verification.Reason.ASKED]
    begun = last_begun(ended_at=None, reason__in=asked)
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


class Checkpoints(APIView):
    """What was signed, the latest first."""

    @extend_schema(
        operation_id="seal_checkpoints_list",
        parameters=PAGING,
        responses=page_of(CheckpointSerializer),
    )
    def get(self, request: Request) -> Response:
        return paged(request, SignedCheckpoint.objects.order_by("-size"), checkpoint_rows)

    @extend_schema(request=None, responses={200: CheckpointSerializer})
    def post(self, request: Request) -> Response:
        """Seals and signs everything now; administrators only. The last one, if it covers everything."""
        _administrator(request)
        signed = checkpoint()
        if signed is None:
            raise NotFound(kind="checkpoint")
        return Response(checkpoint_rows([signed])[0])


class Verifications(APIView):
    """Who checked the whole history when, and what was found; the latest first."""

    @extend_schema(
        operation_id="seal_verifications_list",
        parameters=PAGING,
        responses=page_of(VerificationSerializer),
    )
    def get(self, request: Request) -> Response:
        chosen = Verification.objects.order_by("-started_at", "-id")
        return paged(request, chosen, verification_rows)

    @extend_schema(request=None, responses={201: VerificationSerializer})
    def post(self, request: Request) -> Response:
        """Asks for one, which the program does piece by piece; administrators only."""
        by = _administrator(request)
        begun = Verification.objects.filter(
            ended_at=None, reason=Verification.Reason.ASKED
        ).first() or begin(Verification.Reason.ASKED, by)
        return Response(verification_rows([begun])[0], status=201)


@extend_schema(responses=ProofSerializer)
@api_view(["GET"])
@throttle_classes([Costly])
def inclusion(request: Request, position: int) -> Response:
    """The proof that the fact at this position is in the history that was signed last."""
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


@extend_schema(parameters=[SpanSerializer], responses=ConsistencySerializer)
@api_view(["GET"])
@throttle_classes([Costly])
def consistency(request: Request) -> Response:
    """The proof that one tree goes on from another, which a witness asks for before it signs."""
    asked = parsed(SpanSerializer, request.query_params)
    last = latest()
    if last is None:
        raise NotFound(kind="checkpoint")
    first, second = asked["from"], asked.get("to", last.size)
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


class Witnesses(APIView):
    """Who holds a key of their own, and what they signed last."""

    @extend_schema(
        operation_id="seal_witnesses_list",
        parameters=PAGING,
        responses=page_of(WitnessSerializer),
    )
    def get(self, request: Request) -> Response:
        return paged(request, WitnessRow.objects.order_by("-lodged_at", "-id"), witness_rows)

    @extend_schema(request=NewWitnessSerializer, responses={201: DoneSerializer})
    def post(self, request: Request) -> Response:
        """Lodges a witness's public key, for the organisation one acts for."""
        asked = parsed(NewWitnessSerializer, request.data)
        by = actor_of(request)
        id = by.make_id("witness")
        return accepted(id, commands.lodge_witness(by, id, asked["key"]), 201)


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
def withdraw(request: Request, id: UUID) -> Response:
    """The witness signs no more; what it signed stays."""
    return accepted(id, commands.withdraw_witness(actor_of(request), id))


@extend_schema(request=CosignedSerializer, responses={201: SignedSerializer})
@api_view(["POST"])
def cosignatures(request: Request) -> Response:
    """Hands in what a witness of the organisation one acts for has signed."""
    kept = cosign(actor_of(request), parsed(CosignedSerializer, request.data)["note"])
    return Response({"witness": str(kept.witness), "signed_at": kept.signed_at}, status=201)


@extend_schema(responses={(200, "text/x-python"): OpenApiTypes.STR})
@api_view(["GET"])
def program(request: Request) -> HttpResponse:
    """The file that checks all this without the forum."""
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
    path("seal", seal),
    path("seal/checkpoints", Checkpoints.as_view()),
    path("seal/verifications", Verifications.as_view()),
    path("seal/proofs/<int:position>", inclusion),
    path("seal/consistency", consistency),
    path("seal/witnesses", Witnesses.as_view()),
    path("seal/witnesses/<uuid:id>/withdraw", withdraw),
    path("seal/cosignatures", cosignatures),
    path("seal/checker.py", program),
]
