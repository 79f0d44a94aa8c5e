"""API addresses of invitations, and of accounts as administrators manage them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.reauthentication import (
    get_reauthentication_flows,
    is_reauthentication_required,
)
from allauth.mfa.adapter import get_adapter as second_factors
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import SECRET_SESSION_KEY
from django.db.models import Exists, OuterRef, Q
from django.http import Http404
from qrcode import QRCode  # type: ignore[import-untyped]  # it has no types
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.throttling import SimpleRateThrottle
from rest_framework.views import APIView

from majlis.accounts import commands, mail
from majlis.accounts.models import Invitation, Language, State, User, in_state, state_of
from majlis.accounts.people import PersonShape, user_of
from majlis.accounts.sessions import sign_in
from majlis.domain import DomainError
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.store import head
from majlis.http.acting import ADMINISTRATORS, ANYBODY, Session, actor_of
from majlis.http.paging import page_of, paged
from majlis.http.shapes import DoneSerializer, Form, Line, accepted
from majlis.slices.acts import at, view
from majlis.slices.shapes import OneOf, Shape, UtcMoment

# Tokens are too long to guess; attempts are rate-limited all the same.
LONGEST_TOKEN = 200


class ReauthenticationRequired(DomainError):
    """The act needs a recent check of password or code; `data.flows` lists allauth's names of the ways."""

    status = 401

    def __init__(self, user: User) -> None:
        super().__init__()
        self.extra = {"data": {"flows": get_reauthentication_flows(user)}}


class Tries(SimpleRateThrottle):
    """Rate limit of invitation links tried from one address."""

    scope = "links"
    rate = "30/min"

    def get_cache_key(self, request: Request, view: APIView) -> str:
        ident = get_adapter().get_client_ip(request._request)
        return self.cache_format % {"scope": self.scope, "ident": ident}


class AccountShape(Shape):
    """A person as administrators see them."""

    id: UUID
    name: str
    email: Annotated[str, serializers.EmailField]
    language: Annotated[str, OneOf(Language.values)]
    is_administrator: bool
    state: State
    second_factor: bool
    last_login: UtcMoment | None
    invited_at: UtcMoment | None
    expires_at: UtcMoment | None
    invited_by: PersonShape | None


class AccountsSerializer(Form):
    """Filters on accounts."""

    search = serializers.CharField(
        default="", allow_blank=True, max_length=200, help_text="A part of the name or address."
    )
    state = serializers.ChoiceField([(state.value, state.value) for state in State], required=False)


class InvitationSerializer(Form):
    """A person to invite."""

    name = Line(max_length=200)
    email = serializers.EmailField()
    language = serializers.ChoiceField(Language.choices, default=Language.FRENCH)


class InvitedShape(Shape):
    """The link to hand on; only its digest is stored, so it is shown this once."""

    id: UUID
    position: int
    link: str
    expires_at: UtcMoment
    mailed: Annotated[bool, "Whether the link was also mailed to the person."]


class TokenSerializer(Form):
    """The part after `#` in the link of an invitation."""

    token = serializers.CharField(max_length=LONGEST_TOKEN)


class JoinSerializer(TokenSerializer):
    """The token of the link, and the password that the person chose."""

    password = serializers.CharField(max_length=1_000, trim_whitespace=False)


class WelcomeShape(Shape):
    """The person an invitation is for."""

    name: str
    email: Annotated[str, serializers.EmailField]
    language: Annotated[str, OneOf(Language.values)]
    expires_at: UtcMoment


class CodeShape(Shape):
    """The QR code of the key that this session is setting up, as the path of an SVG."""

    size: Annotated[int, "Modules per side, with the quiet zone."]
    path: Annotated[str, "A unit square for each dark module."]


@view(query=AccountsSerializer, pages=True, responses=page_of(AccountShape.serializer))
def accounts(request: Request, search: str, state: str = "") -> Response:
    """Every account with its state, by name."""
    found = User.objects.filter(Q(name__icontains=search) | Q(email__icontains=search))
    if state:
        found = found.filter(in_state(State(state), datetime.now(UTC)))
    found = found.select_related("invitation", "invitation__invited_by").annotate(
        second_factor=Exists(
            Authenticator.objects.filter(user=OuterRef("pk"), type=Authenticator.Type.TOTP)
        )
    )
    return paged(request, found.order_by("name", "id"), _rows)


def _rows(users: Sequence[User]) -> Iterable[dict[str, Any]]:
    now = datetime.now(UTC)
    for user in users:
        invitation: Invitation | None = getattr(user, "invitation", None)
        by = invitation.invited_by if invitation else None
        yield AccountShape.of(
            user,
            state=state_of(user, now),
            invited_at=invitation.invited_at if invitation else None,
            expires_at=invitation.expires_at if invitation else None,
            invited_by=by,
        )


@view(acts=Capacity.FORUM, body=InvitationSerializer, responses={201: InvitedShape.serializer})
def invitations(request: Request, **fields: Any) -> Response:
    """Invites a person: creates an account and an invitation link."""
    by = actor_of(request)
    id = by.make_id("person")
    return _invited(request, id, commands.invite(by, id, **fields), status=201)


@view(acts=Capacity.FORUM, responses=InvitedShape.serializer)
def renew(request: Request, id: UUID) -> Response:
    """Makes a new link; the previous one no longer works."""
    return _invited(request, id, commands.renew_invitation(actor_of(request), id))


def _invited(request: Request, id: UUID, token: str, status: int = 200) -> Response:
    # Browsers do not send the part after `#`: the token appears in no server log and no Referer.
    link = request.build_absolute_uri(f"/join#{token}")
    invitation = Invitation.objects.select_related("person").get(pk=id)
    mail.send(invitation.person, "invitation", link)
    return Response(
        InvitedShape.of(invitation, id=id, position=head(), link=link, mailed=mail.is_configured()),
        status=status,
    )


@view(acts=Capacity.FORUM, responses=DoneSerializer)
def revoke(request: Request, id: UUID) -> Response:
    """Revokes an invitation: its link no longer works, and the account stays."""
    commands.revoke_invitation(actor_of(request), id)
    return accepted(id, head())


@view(acts=Capacity.FORUM, responses=DoneSerializer)
def close(request: Request, id: UUID) -> Response:
    """Closes an account: the person is signed out and cannot sign in; their mandates stay as facts."""
    commands.close_account(actor_of(request), id)
    return accepted(id, head())


@view(acts=Capacity.FORUM, responses=DoneSerializer)
def reopen(request: Request, id: UUID) -> Response:
    """Lets the person sign in again."""
    commands.reopen_account(actor_of(request), id)
    return accepted(id, head())


@view(acts=Capacity.PERSONAL, body=TokenSerializer, responses=WelcomeShape.serializer)
def welcome(request: Request, token: str) -> Response:
    """The person this link is for, as long as it is valid."""
    Session().enforce_csrf(request)
    invitation = commands.invitation_of(token)
    return Response(WelcomeShape.of(invitation.person, expires_at=invitation.expires_at))


@view(acts=Capacity.PERSONAL, body=JoinSerializer, responses=DoneSerializer)
def join(request: Request, **fields: Any) -> Response:
    """Sets the password of the person who holds the link, once, and signs them in."""
    Session().enforce_csrf(request)
    user = commands.accept_invitation(**fields)
    sign_in(request._request, user)
    return accepted(user.id, head())


@view(responses=CodeShape.serializer)
def qr_code(request: Request) -> Response:
    """The QR code of the new key, drawn here so that no other service sees the key.

    Setting up a second factor requires a recent check of the password (401 `reauthentication-required`).
    """
    if is_reauthentication_required(request._request, app="allauth.mfa"):
        raise ReauthenticationRequired(user_of(request))
    secret = request._request.session.get(SECRET_SESSION_KEY)
    if secret is None:
        raise Http404
    code = QRCode(border=2)
    code.add_data(second_factors().build_totp_url(user_of(request), secret))
    rows = code.get_matrix()
    path = "".join(
        f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark
    )
    return Response(CodeShape.of(None, size=len(rows), path=path))


urlpatterns = [
    at("me/qr-code", get=qr_code),
    at("accounts", get=accounts, permission_classes=ADMINISTRATORS),
    at("accounts/<uuid:id>/close", post=close, permission_classes=ADMINISTRATORS),
    at("accounts/<uuid:id>/reopen", post=reopen, permission_classes=ADMINISTRATORS),
    at("invitations", post=invitations, permission_classes=ADMINISTRATORS),
    at(
        "invitations/open",
        post=welcome,
        permission_classes=ANYBODY,
        throttle_classes=[Tries],
    ),
    at(
        "invitations/accept",
        post=join,
        permission_classes=ANYBODY,
        throttle_classes=[Tries],
    ),
    at("invitations/<uuid:id>/renew", post=renew, permission_classes=ADMINISTRATORS),
    at("invitations/<uuid:id>/revoke", post=revoke, permission_classes=ADMINISTRATORS),
]
