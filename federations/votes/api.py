"""Votes over HTTP: shape in, one call, shape out. The rows: see `projection.py`; the rule: RULES.md."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import path, re_path
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import PolymorphicProxySerializer, extend_schema, inline_serializer
from rest_framework import serializers
from rest_framework.decorators import api_view, permission_classes, throttle_classes
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from federations.votes import commands
from federations.votes.aggregate import VoteStatus
from federations.votes.dossier import DossierShape, dossier_of, statement, was_signed
from federations.votes.projection import (
    BoxShape,
    ElectorRow,
    ElectorShape,
    MyBallotShape,
    SealedBox,
    TallyShape,
    VoteRow,
    VoteShape,
    box_rows,
    elector_rows,
    electors_of,
    my_ballot_rows,
    tally_rows,
    visible_to,
)
from federations.votes.record import record_of
from federations.votes.rules import OFFERED, BadRoll, Choice, Given, Rule, Secrecy, admitted
from majlis.accounts.people import user_of
from majlis.audit.seal import keys
from majlis.domain import Actor, NotFound
from majlis.http.acting import actor_of
from majlis.http.language import current
from majlis.http.limits import Costly
from majlis.http.paging import PAGING, page_of, paged
from majlis.http.schema import ProblemSerializer
from majlis.http.shapes import (
    DoneSerializer,
    Line,
    NamesSerializer,
    TextsSerializer,
    accepted,
    parsed,
)
from majlis.texts import LANGUAGES

Shape = serializers.Serializer[dict[str, Any]]


class RuleField(serializers.JSONField):
    """A rule as data; what is wrong with it is refused by name and place (`BadRule`)."""

    def to_internal_value(self, data: Any) -> Any:
        return admitted(Rule.parse(super().to_internal_value(data)))


class FractionField(serializers.CharField):
    """An exact number as text: `1`, `3/2`, `0.25`."""

    def to_internal_value(self, data: Any) -> Any:
        text = super().to_internal_value(data)
        try:
            return Given(text, "", BadRoll).fraction()
        except BadRoll:
            raise serializers.ValidationError("not a fraction", code="invalid") from None


class NewVoteSerializer(Shape):
    """`colleges` and `weights` are by organisation; without `opens_at` somebody opens it."""

    group = serializers.UUIDField()
    question = NamesSerializer()
    rule = RuleField()
    proposal = serializers.UUIDField(allow_null=True, default=None)
    opens_at = serializers.DateTimeField(allow_null=True, default=None)
    closes_at = serializers.DateTimeField(allow_null=True, default=None)
    colleges = serializers.DictField(child=Line(max_length=100), default=dict)
    weights = serializers.DictField(child=FractionField(), default=dict)

    def validate_colleges(self, given: dict[str, str]) -> dict[UUID, str]:
        return _by_organisation(given)

    def validate_weights(self, given: dict[str, Fraction]) -> dict[UUID, Fraction]:
        return _by_organisation(given)


class NewBallotSerializer(Shape):
    elector = serializers.UUIDField()
    choice = serializers.ChoiceField(OFFERED)
    receipt = serializers.UUIDField(
        allow_null=True, default=None, help_text="A secret ballot's, UUIDv4, made by the browser."
    )


class CancelSerializer(Shape):
    reason = TextsSerializer()


class VotesAskedSerializer(Shape):
    """Which votes; all filters together."""

    group = serializers.UUIDField(required=False)
    status = serializers.ChoiceField(list(VoteStatus), required=False)
    subject = serializers.UUIDField(required=False, help_text="The id of what is voted on.")


class Votes(APIView):
    """The votes of the groups one may see, the latest first."""

    @extend_schema(
        parameters=[VotesAskedSerializer, *PAGING], responses=page_of(VoteShape.serializer)
    )
    def get(self, request: Request) -> Response:
        asked = parsed(VotesAskedSerializer, request.query_params)
        if "subject" in asked:
            asked["subject_id"] = asked.pop("subject")
        found = visible_to(actor_of(request)).filter(**asked)
        return paged(request, found.order_by("-scheduled_at", "-id"), VoteShape.rows)

    @extend_schema(request=NewVoteSerializer, responses={201: DoneSerializer})
    def post(self, request: Request) -> Response:
        asked = parsed(NewVoteSerializer, request.data)
        by = actor_of(request)
        id = by.make_id("vote")
        return accepted(id, commands.schedule_vote(by, id, asked.pop("group"), **asked), 201)


@extend_schema(
    responses=inline_serializer(
        "VotePageRows",
        {
            "rows": PolymorphicProxySerializer(
                component_name="VotePageRow",
                serializers={
                    "vote": VoteShape.serializer,
                    "tally": TallyShape.serializer,
                    "my_ballot": MyBallotShape.serializer,
                },
                resource_type_field_name="kind",
                many=True,
            )
        },
    )
)
@api_view(["GET"])
def vote(request: Request, id: UUID) -> Response:
    """One vote, its running count, and what the reader may cast in it."""
    by = actor_of(request)
    found = _vote(by, id)
    person = user_of(request).pk
    mine = electors_of(person).filter(vote=id)
    tally = tally_rows(visible_to(by).filter(pk=id))
    return Response({"rows": VoteShape.rows([found]) + tally + my_ballot_rows(person, list(mine))})


@extend_schema(parameters=PAGING, responses=page_of(ElectorShape.serializer))
@api_view(["GET"])
def roll(request: Request, id: UUID) -> Response:
    """The frozen roll, in its order, and who has voted."""
    _vote(actor_of(request), id)
    return paged(request, ElectorRow.objects.filter(vote=id).order_by("nth", "id"), elector_rows)


@extend_schema(
    responses=inline_serializer(
        "MyBallots",
        {
            "votes": VoteShape.serializer(many=True),
            "ballots": MyBallotShape.serializer(many=True),
        },
    )
)
@api_view(["GET"])
def mine(request: Request) -> Response:
    """The open votes in which the reader may cast a ballot, soonest to close first."""
    person = user_of(request).pk
    votes = list(
        visible_to(actor_of(request))
        .filter(status=VoteStatus.OPEN.value, pk__in=electors_of(person).values("vote"))
        .order_by("closes_at", "id")[:100]
    )
    lines = electors_of(person).filter(vote__in=[vote.pk for vote in votes])
    return Response(
        {"votes": VoteShape.rows(votes), "ballots": my_ballot_rows(person, list(lines))}
    )


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
def open_vote(request: Request, id: UUID) -> Response:
    """Freezes the roll and the rule, and opens."""
    return accepted(id, commands.open_vote(actor_of(request), id))


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
def close(request: Request, id: UUID) -> Response:
    """Counts, and closes."""
    return accepted(id, commands.close_vote(actor_of(request), id))


@extend_schema(request=CancelSerializer, responses=DoneSerializer)
@api_view(["POST"])
def cancel(request: Request, id: UUID) -> Response:
    """Calls the vote off."""
    asked = parsed(CancelSerializer, request.data)
    return accepted(id, commands.cancel_vote(actor_of(request), id, **asked))


@extend_schema(request=NewBallotSerializer, responses={201: DoneSerializer})
@api_view(["POST"])
def ballots(request: Request, id: UUID) -> Response:
    """Casts, or changes, the ballot of one elector; `id` answers the elector's."""
    asked = parsed(NewBallotSerializer, request.data)
    position = commands.cast_ballot(
        actor_of(request), id, asked["elector"], Choice(asked["choice"]), asked["receipt"]
    )
    return accepted(asked["elector"], position, 201)


@extend_schema(parameters=PAGING, responses=page_of(BoxShape.serializer))
@api_view(["GET"])
def box(request: Request, id: UUID) -> Response:
    """What was in a secret vote's box at the close, in the order of receipts."""
    found = _vote(actor_of(request), id)
    if found.secrecy is not Secrecy.SECRET:
        raise NotFound(kind="box", id=str(id))
    # Boxes are kept, and there is none before the close, not even for who looks back at it.
    boxes = SealedBox.objects.filter(vote=id) if found.box else SealedBox.objects.none()
    sealed = boxes.order_by("receipt")
    return paged(request, sealed, partial(box_rows, found))


class IssuedAskedSerializer(Shape):
    """What is printed under each page of a dossier."""

    vote = serializers.UUIDField()
    position = serializers.IntegerField(min_value=1, max_value=2**63 - 1)
    signature = serializers.RegexField(r"^[A-Za-z0-9+/]{86}==$")


class IssuedSerializer(Shape):
    """Whether this forum signed a dossier with this hash, and by which key."""

    issued = serializers.BooleanField()
    key = serializers.CharField()


@extend_schema(
    responses={(200, "application/zip"): OpenApiTypes.BINARY, 409: ProblemSerializer},
)
@api_view(["GET"])
@throttle_classes([Costly])
def dossier(request: Request, id: UUID) -> HttpResponse:
    """The signed dossier of a closed vote, a zip file that `checker.py` checks without the forum."""
    made = dossier_of(_vote(actor_of(request), id))
    return _file(made.packed(), "application/zip", f"dossier-{id}.zip")


class RecordAskedSerializer(Shape):
    language = serializers.ChoiceField(
        list(LANGUAGES), required=False, help_text="The reader's own if not said."
    )


@extend_schema(
    parameters=[RecordAskedSerializer],
    responses={
        (200, "application/pdf"): OpenApiTypes.BINARY,
        409: ProblemSerializer,
        503: ProblemSerializer,
    },
)
@api_view(["GET"])
@throttle_classes([Costly])
def dossier_record(request: Request, id: UUID) -> HttpResponse:
    """The dossier of a closed vote to be printed; the archive prevails."""
    language = parsed(RecordAskedSerializer, request.query_params).get("language") or current()
    made = dossier_of(_vote(actor_of(request), id))
    pdf = record_of(made, language, request.build_absolute_uri("/").rstrip("/"))
    return _file(pdf, "application/pdf", f"dossier-{id}-{language}.pdf")


@extend_schema(responses={200: DossierShape.serializer, 409: ProblemSerializer})
@api_view(["GET"])
@throttle_classes([Costly])
def dossier_about(request: Request, id: UUID) -> Response:
    """What the dossier of a closed vote is called by, and its place in the log."""
    return Response(dossier_of(_vote(actor_of(request), id)).about)


# Open to whoever holds a dossier or a page of it: they learn that its hash is this forum's, or is not, and
# nothing that they did not send.
@extend_schema(parameters=[IssuedAskedSerializer], responses=IssuedSerializer, auth=[])
@api_view(["GET"])
@permission_classes([AllowAny])
@throttle_classes([Costly])
def issued(request: Request, hash: str) -> Response:
    """Whether this forum signed that this is the hash of a vote's dossier at a position."""
    asked = parsed(IssuedAskedSerializer, request.query_params)
    signature = asked.pop("signature")
    key = was_signed(statement(manifest=hash, **asked), signature)
    return Response({"issued": key is not None, "key": key or str(keys.public_key())})


def _file(content: bytes, type: str, name: str) -> HttpResponse:
    return HttpResponse(
        content,
        content_type=type,
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _vote(by: Actor, id: UUID) -> VoteRow:
    found = visible_to(by).filter(pk=id).first()
    if found is None:
        raise NotFound(kind="vote", id=str(id))
    return found


def _by_organisation(given: dict[str, Any]) -> dict[UUID, Any]:
    uuid = serializers.UUIDField()
    return {uuid.run_validation(organisation): value for organisation, value in given.items()}


urlpatterns = [
    path("votes", Votes.as_view()),
    path("votes/mine", mine),
    path("votes/<uuid:id>", vote),
    path("votes/<uuid:id>/roll", roll),
    path("votes/<uuid:id>/open", open_vote),
    path("votes/<uuid:id>/close", close),
    path("votes/<uuid:id>/cancel", cancel),
    path("votes/<uuid:id>/ballots", ballots),
    path("votes/<uuid:id>/box", box),
    path("votes/<uuid:id>/dossier", dossier),
    path("votes/<uuid:id>/dossier.pdf", dossier_record),
    path("votes/<uuid:id>/dossier/about", dossier_about),
    re_path(r"^dossiers/(?P<hash>[0-9a-f]{64})$", issued),
]
