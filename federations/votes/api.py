"""HTTP API of votes, ballots and dossiers; `projection.py` defines the rows, RULES.md the rules."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from federations.votes import commands, rules
from federations.votes.aggregate import Convocation, VoteStatus
from federations.votes.box import digest
from federations.votes.dossier import DossierShape, dossier_of, signing_key, statement
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
from federations.votes.voters import (
    NoBallotShape,
    VotersShape,
    no_ballot_reasons,
    voters_of,
    voters_on_roll,
    voters_scheduled,
)
from federations.working_groups.projection import sees_group
from majlis.accounts.people import user_of
from majlis.audit.seal import keys
from majlis.domain import NotFound
from majlis.http.acting import ANYBODY, actor_of, by_secret_key
from majlis.http.language import current
from majlis.http.limits import Costly
from majlis.http.paging import page_of, paged
from majlis.http.schema import ProblemSerializer
from majlis.http.shapes import (
    Choice,
    DoneSerializer,
    Form,
    Line,
    NamesSerializer,
    Prose,
    TextsSerializer,
    accepted,
)
from majlis.slices.acts import act, acts_of, at, listed, view, visible_row
from majlis.slices.shapes import Shape
from majlis.texts import LANGUAGES, say


@extend_schema_field({"oneOf": [{"type": "integer"}, {"type": "string"}]})
class Exact(serializers.Field[Fraction, Any, Any, Any]):
    """An exact number: an integer, or text such as `3/2` or `0.25`."""

    def to_internal_value(self, data: Any) -> Fraction:
        try:
            return rules.Given(data, str(data)[:80], rules.BadRule).fraction()
        except rules.BadRule as refusal:
            words = say(current(), "vote-refusal", **refusal.args_for_words)
            raise serializers.ValidationError(words, code="invalid") from None


# More organisations than any group has seats.
MOST_SEATS = 5_000


class ByOrganisation(serializers.DictField):
    """Values by the id of an organisation, empty by default."""

    default_error_messages = {
        "max_length": serializers.ListField.default_error_messages["max_length"]
    }

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"default": dict, **options})

    def to_internal_value(self, data: Any) -> dict[UUID, Any]:
        if isinstance(data, dict) and len(data) > MOST_SEATS:
            self.fail("max_length", max_length=MOST_SEATS)
        id = serializers.UUIDField()
        by_id: dict[UUID, Any] = {}
        for key, each in super().to_internal_value(data).items():
            if (body := id.run_validation(key)) in by_id:  # another spelling of the same id
                words = say(current(), "vote-refusal", reason="duplicate-key", at=key)
                raise serializers.ValidationError({key: [words]}, code="invalid")
            by_id[body] = each
        return by_id


class NewQuorumSerializer(Form):
    makes = rules.Quorum
    of = Choice(rules.Measure)
    at_least = Exact()
    strict = serializers.BooleanField(default=False)


class NewConditionSerializer(Form):
    makes = rules.Condition
    share_of = Choice((rules.Choice.FOR, rules.Choice.AGAINST))
    among = Choice(rules.Base)
    measure = Choice(rules.Measure, default=rules.Measure.PERSONS)
    threshold = Exact()
    strict = serializers.BooleanField(default=False)
    at_most = serializers.BooleanField(default=False)


class Conditions(serializers.ListField):
    def __init__(self, **options: Any) -> None:
        child = NewConditionSerializer()
        super().__init__(child=child, **{"max_length": rules.MOST_CONDITIONS, **options})


class NewRuleSerializer(Form):
    """The rule of a vote (RULES.md)."""

    makes = rules.Rule
    quorum = NewQuorumSerializer(allow_null=True, default=None)
    conditions = Conditions(default=list)
    colleges = serializers.DictField(child=Conditions(), default=dict)
    electors = Choice(rules.Electors, default=rules.Electors.SEATS)
    secrecy = Choice(rules.Secrecy, default=rules.Secrecy.NAMED)
    changeable = serializers.BooleanField(default=False)
    name = NamesSerializer(allow_null=True, default=None)
    source_ = Prose(allow_null=True, default=None)


class NewVoteSerializer(Form):
    makes = Convocation
    group = serializers.UUIDField()
    question = NamesSerializer()
    rule = NewRuleSerializer()
    proposal = serializers.UUIDField(allow_null=True, default=None)
    opens_at = serializers.DateTimeField(
        allow_null=True, default=None, help_text="Null: a person opens it."
    )
    closes_at = serializers.DateTimeField(
        allow_null=True,
        default=None,
        help_text="Null: a person announces it later, or closes the vote when everybody has voted.",
    )
    colleges = ByOrganisation(child=Line(max_length=100))
    weights = ByOrganisation(child=Exact(), help_text="1 for an absent organisation.")


class NewBallotSerializer(Form):
    elector = serializers.UUIDField()
    choice = Choice(rules.OFFERED)
    receipt = serializers.UUIDField(
        allow_null=True,
        default=None,
        help_text="Required for a secret ballot: a random UUIDv4 made by the browser.",
    )
    replaces = serializers.UUIDField(
        allow_null=True,
        default=None,
        help_text="The person whose ballot this one replaces, if another person cast it.",
    )


class EndSerializer(Form):
    closes_at = serializers.DateTimeField()


class CancelSerializer(Form):
    reason = TextsSerializer()


class VotesQuerySerializer(Form):
    group = serializers.UUIDField(required=False)
    status = Choice(VoteStatus, required=False)
    subject = serializers.UUIDField(
        required=False, help_text="The id of the object voted on, such as a proposal."
    )


class RecordQuerySerializer(Form):
    language = serializers.ChoiceField(
        list(LANGUAGES), required=False, help_text="Absent: the reader's language."
    )


class IssuedQuerySerializer(Form):
    """The signature of a dossier and, with the hash in the address, the statement that it signs."""

    vote = serializers.UUIDField()
    position = serializers.IntegerField(min_value=1, max_value=2**63 - 1)
    signature = serializers.RegexField(r"^[A-Za-z0-9+/]{86}==$")


class VotePageRowsShape(Shape):
    rows_: list[VoteShape | TallyShape | MyBallotShape]


class MyBallotsShape(Shape):
    votes: list[VoteShape]
    ballots: list[MyBallotShape]


class NoBallotReasonsShape(Shape):
    reasons: list[NoBallotShape]


class VotersQuerySerializer(Form):
    electors = Choice(rules.Electors, default=rules.Electors.SEATS)
    secrecy = Choice(rules.Secrecy, default=rules.Secrecy.NAMED)


class IssuedShape(Shape):
    """Whether this forum signed a dossier with this hash. `key` signed it or, if none did, signs now."""

    issued: bool
    key: str


_visible = partial(visible_row, "vote", visible_to)


@view(responses=VotePageRowsShape.serializer)
def vote(request: Request, id: UUID) -> Response:
    """One vote, its running count, and the ballots of the reader."""
    row, person = _visible(request, id), user_of(request).pk
    mine = electors_of(person).filter(vote=id)
    tally = tally_rows(visible_to(actor_of(request)).filter(pk=id))
    rows = VoteShape.rows([row]) + tally + my_ballot_rows(person, list(mine))
    return Response(VotePageRowsShape.of(None, rows_=rows))


@view(responses=MyBallotsShape.serializer)
def mine(request: Request) -> Response:
    """The open votes in which the reader may cast a ballot, earliest close first."""
    person = user_of(request).pk
    votes = list(
        visible_to(actor_of(request))
        .filter(status=VoteStatus.OPEN, pk__in=electors_of(person).values("vote"))
        .order_by("closes_at", "id")[:100]
    )
    lines = electors_of(person).filter(vote__in=[vote.pk for vote in votes])
    return Response(
        MyBallotsShape.of(
            None, votes=VoteShape.rows(votes), ballots=my_ballot_rows(person, list(lines))
        )
    )


@view(query=VotersQuerySerializer, responses=VotersShape.serializer)
def voters_in_group(
    request: Request, id: UUID, electors: rules.Electors, secrecy: rules.Secrecy
) -> Response:
    """How many seats of a group could vote if a vote opened now, and why the others could not.

    `fragile` warns of a secret vote that one or two absent electors leave without a result.
    """
    if not sees_group(actor_of(request), id):
        raise NotFound(kind="group", id=str(id))
    return Response(voters_of(id, electors, secrecy))


@view(responses=VotersShape.serializer)
def voters(request: Request, id: UUID) -> Response:
    """How many electors can vote, before the opening or since, and why the others cannot.

    `fragile` warns of a secret vote that one or two absent electors leave without a result.
    """
    row = _visible(request, id)
    return Response(voters_on_roll(row) if row.electors else voters_scheduled(row))


@view(responses=NoBallotReasonsShape.serializer)
def no_ballot(request: Request, id: UUID) -> Response:
    """Why the reader has no ballot to cast in this vote; empty if they have one."""
    row, person = _visible(request, id), user_of(request).pk
    has_one = electors_of(person).filter(vote=id).exists()
    reasons = [] if has_one else no_ballot_reasons(person, row)
    return Response(NoBallotReasonsShape.of(None, reasons=reasons))


@view(pages=True, responses=page_of(ElectorShape.serializer))
def roll(request: Request, id: UUID) -> Response:
    """The frozen roll, in its order, with the participation of each elector."""
    lines = ElectorRow.objects.filter(vote=_visible(request, id).pk)
    return paged(request, lines.order_by("nth", "id"), elector_rows)


def _by_box_key(vote: UUID, content: bytes) -> bytes | None:
    """An HMAC of a ballot under the key of its box: once the key is destroyed, nobody can test a guess.

    A vote that is not secret has no box; after a secret vote there is no key any more.
    """
    if asked := digest(vote, content):
        return asked
    secret = VoteRow.objects.filter(pk=vote, rule__secrecy=rules.Secrecy.SECRET)
    return None if secret.exists() else by_secret_key(content)


@view(acts=acts_of(commands.cast_ballot), body=NewBallotSerializer, responses={201: DoneSerializer})
def cast(
    request: Request,
    id: UUID,
    elector: UUID,
    choice: rules.Choice,
    receipt: UUID | None,
    replaces: UUID | None,
) -> Response:
    """Casts or changes the ballot of one elector; the response has the elector's id.

    The ballot of a seat is cast for its organisation, under a mandate valid at this moment. The ballot of a
    person is cast by that person. A secret ballot is final and needs a receipt. A ballot that another person
    cast is replaced only if `replaces` names that person; a mandate given to oneself after the opening casts
    no ballot.
    """
    by = actor_of(request, partial(_by_box_key, id) if receipt else by_secret_key)
    position = commands.cast_ballot(by, id, elector, choice, receipt, replaces)
    return accepted(elector, position, 201)


@view(pages=True, responses=page_of(BoxShape.serializer))
def box(request: Request, id: UUID) -> Response:
    """The ballots of a closed secret vote, in the order of receipts; empty before the close."""
    row = _visible(request, id)
    if row.secrecy is not rules.Secrecy.SECRET:
        raise NotFound(kind="box", id=str(id))
    # A past view reads the present boxes, a kept table: `row.box` tells whether the vote was closed then.
    boxes = SealedBox.objects.filter(vote=id) if row.box else SealedBox.objects.none()
    return paged(request, boxes.order_by("receipt"), partial(box_rows, row))


@view(responses={(200, "application/zip"): OpenApiTypes.BINARY, 409: ProblemSerializer})
def dossier(request: Request, id: UUID) -> HttpResponse:
    """The signed dossier of a closed vote, a zip file that `checker.py` checks without the forum."""
    made = dossier_of(_visible(request, id))
    return _file(made.packed(), "application/zip", f"{made.name}-dossier.zip")


@view(
    query=RecordQuerySerializer,
    responses={
        (200, "application/pdf"): OpenApiTypes.BINARY,
        409: ProblemSerializer,
        503: ProblemSerializer,
    },
)
def dossier_record(request: Request, id: UUID, language: str = "") -> HttpResponse:
    """The dossier of a closed vote as a PDF to print; the signed zip file is the authoritative form."""
    language = language or current()
    made = dossier_of(_visible(request, id))
    pdf = record_of(made, language, settings.PUBLIC_ADDRESS)
    return _file(pdf, "application/pdf", f"{made.name}-decision-{language}.pdf")


@view(responses={200: DossierShape.serializer, 409: ProblemSerializer})
def dossier_about(request: Request, id: UUID) -> Response:
    """The hash of a closed vote's dossier, its signature, and its position in the log."""
    return Response(dossier_of(_visible(request, id)).about)


# Public: anybody with a dossier, or a page of one, may check its signature. The response reveals nothing
# but the validity of the values sent.
@view(query=IssuedQuerySerializer, responses=IssuedShape.serializer, auth=[])
def issued(request: Request, hash: str, vote: UUID, position: int, signature: str) -> Response:
    """Whether this forum signed this hash as a vote's dossier at this position."""
    key = signing_key(statement(vote, position, hash), signature)
    return Response(IssuedShape.of(None, issued=key is not None, key=key or str(keys.public_key())))


def _file(content: bytes, type: str, name: str) -> HttpResponse:
    return HttpResponse(
        content,
        content_type=type,
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


urlpatterns = [
    at(
        "votes",
        get=listed(
            *(VoteShape, VoteShape.rows, visible_to, "-scheduled_at", "-id"),
            query=VotesQuerySerializer,
            subject=lambda rows, subject, by: rows.filter(subject_id=subject),
        ),
        post=act(commands.schedule_vote, NewVoteSerializer, makes="vote"),
    ),
    at("votes/mine", get=mine),
    at("votes/<uuid:id>", get=vote),
    at("votes/<uuid:id>/roll", get=roll),
    at("votes/<uuid:id>/voters", get=voters),
    at("votes/<uuid:id>/no-ballot", get=no_ballot),
    at("groups/<uuid:id>/voters", get=voters_in_group),
    at("votes/<uuid:id>/open", post=act(commands.open_vote)),
    at("votes/<uuid:id>/end", post=act(commands.announce_end, EndSerializer)),
    at("votes/<uuid:id>/close", post=act(commands.close_vote)),
    at("votes/<uuid:id>/cancel", post=act(commands.cancel_vote, CancelSerializer)),
    at("votes/<uuid:id>/ballots", post=cast),
    at("votes/<uuid:id>/box", get=box),
    at("votes/<uuid:id>/dossier", get=dossier, throttle_classes=[Costly]),
    at("votes/<uuid:id>/dossier.pdf", get=dossier_record, throttle_classes=[Costly]),
    at("votes/<uuid:id>/dossier/about", get=dossier_about, throttle_classes=[Costly]),
    at(
        r"^dossiers/(?P<hash>[0-9a-f]{64})$",
        get=issued,
        permission_classes=ANYBODY,
        throttle_classes=[Costly],
    ),
]
