"""API addresses of invitations, and of accounts as administrators manage them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from allauth.account.internal.flows.reauthentication import (
    get_reauthentication_flows,
    is_reauthentication_required,
)
from allauth.mfa.adapter import get_adapter as second_factors
from allauth.mfa.totp.internal.auth import SECRET_SESSION_KEY
from django.db.models import Count, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from django.http import Http404
from django.shortcuts import get_object_or_404
from qrcode import QRCode  # type: ignore[import-untyped]  # it has no types
from rest_framework import serializers
from rest_framework.exceptions import Throttled
from rest_framework.permissions import SAFE_METHODS, BasePermission
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from majlis.accounts import commands, factors, known_browsers
from majlis.accounts.addresses import AddressField, mailbox
from majlis.accounts.factor_rows import FactorRemovalRow, FactorRuleRow, RemovalState
from majlis.accounts.letters import AccountLetterShape, last_letters
from majlis.accounts.models import (
    AccountRow,
    Invitation,
    Language,
    State,
    User,
    in_state,
    state_of,
)
from majlis.accounts.people import PersonShape, user_of
from majlis.accounts.sessions import sign_in
from majlis.domain import DomainError
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.store import head
from majlis.folding import SORT_COLUMNS
from majlis.http.acting import ADMINISTRATORS, ANYBODY, Session, actor_of
from majlis.http.language import current
from majlis.http.limits import address_of, count
from majlis.http.paging import page_of, paged
from majlis.http.shapes import DoneSerializer, Form, ProperName, accepted
from majlis.slices.acts import act, at, view
from majlis.slices.searching import with_words
from majlis.slices.shapes import OneOf, RowShape, Shape, UtcMoment

# Tokens are too long to guess; invalid ones are rate-limited all the same.
LONGEST_TOKEN = 200
FAILED_LINKS_A_MINUTE = 30


class ReauthenticationRequired(DomainError):
    """The act needs a recent check of password or code; `data.flows` lists allauth's names of the ways."""

    status = 401

    def __init__(self, user: User) -> None:
        super().__init__()
        self.extra = {"data": {"flows": get_reauthentication_flows(user)}}


@contextmanager
def _failed_links_counted(request: Request) -> Iterator[None]:
    """Limits the invalid links from one network; valid ones are not counted, so a neighbour blocks none."""
    try:
        yield
    except (commands.InvitationOver, known_browsers.BrowserLinkOver) as over:
        so_far, left = count(f"links:{address_of(request._request)}", 60)
        if so_far > FAILED_LINKS_A_MINUTE:
            raise Throttled(left) from over
        raise


class AccountShape(RowShape, kind="account"):
    """A person as administrators see them."""

    name: str
    email: Annotated[str, serializers.EmailField]
    language: Annotated[str, OneOf(Language.values)]
    is_administrator: bool
    state: State
    second_factor: bool
    second_factor_until: Annotated[
        UtcMoment | None, "Until when a second factor that is required has to be set up."
    ]
    last_login: UtcMoment | None
    invited_at: UtcMoment | None
    expires_at: UtcMoment | None
    invited_by: PersonShape | None
    letter: Annotated[
        AccountLetterShape | None,
        "What became of the last letter about the account, if there is one.",
    ]


class AccountsSerializer(Form):
    """Filters on accounts."""

    search = serializers.CharField(
        default="", allow_blank=True, max_length=200, help_text="A part of the name or address."
    )
    state = serializers.ChoiceField([(state.value, state.value) for state in State], required=False)
    factor = serializers.ChoiceField(
        [("lacking", "lacking")],
        required=False,
        help_text="Those who must have a second factor and have none.",
    )


class InvitationSerializer(Form):
    """A person to invite."""

    name = ProperName(max_length=200)
    email = AddressField()
    language = serializers.ChoiceField(Language.choices, default=Language.FRENCH)
    namesake = serializers.BooleanField(
        default=False, help_text="Whether a person of the same name is meant to be invited."
    )


class InvitedShape(Shape):
    """The link to hand on; only its digest is stored, so it is shown this once."""

    id: UUID
    position: int
    link: str
    expires_at: UtcMoment
    letter: Annotated[
        AccountLetterShape | None,
        "The letter with the link, which the outbox sends; none without mail.",
    ]


class TokenSerializer(Form):
    """The part after `#` in the link of an invitation."""

    token = serializers.CharField(max_length=LONGEST_TOKEN)


class JoinSerializer(TokenSerializer):
    """The token of the link, and the password that the person chose."""

    password = serializers.CharField(max_length=1_000, trim_whitespace=False)


class BrowserTokenSerializer(Form):
    """The part after `#` in the link for a browser."""

    token = serializers.CharField(max_length=500)


class BrowserLinkShape(Shape):
    """The link to hand on."""

    link: str
    expires_at: UtcMoment


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
def accounts(request: Request, search: str, state: str = "", factor: str = "") -> Response:
    """Every account with its state, by name."""
    named = with_words(User.objects.all(), search).values("pk")
    address = mailbox(search) if "@" in search else search
    found = User.objects.filter(Q(pk__in=named) | Q(email__icontains=address))
    if state:
        found = found.filter(in_state(State(state), datetime.now(UTC)))
    if factor:
        rule = FactorRuleRow.objects.first()
        found = found & factors.lacking(rule) if rule else found.none()
    return paged(request, _whole(found).order_by(SORT_COLUMNS[current()], "id"), _rows)


def account_rows(ids: Collection[UUID]) -> list[dict[str, Any]]:
    """The rows of these accounts, for live updates."""
    return list(_rows(_whole(User.objects.filter(pk__in=ids))))


def _whole(users: QuerySet[User]) -> QuerySet[User]:
    """These accounts with everything that their rows show.

    `rev` counts every fact that changes such a row: of the account, of the rule on second factors, and each
    removal of the person's.
    """
    removed = FactorRemovalRow.objects.filter(
        person=OuterRef("pk"), state=RemovalState.REMOVED.value
    )
    counted = (
        AccountRow.objects.filter(pk=OuterRef("pk")).values("rev"),
        FactorRuleRow.objects.values("rev")[:1],
        removed.order_by().values("person").values(count=Count("pk")),
    )
    return users.select_related("invitation", "invitation__invited_by").annotate(
        rev=sum((Coalesce(Subquery(one), 0) for one in counted), Value(0)),
        second_factor=factors.factor_of("pk"),
    )


def _rows(users: Iterable[Any]) -> Iterable[dict[str, Any]]:
    now = datetime.now(UTC)
    letters = last_letters(user.pk for user in users)
    until = factors.deadlines([user.pk for user in users])
    for user in users:
        invitation: Invitation | None = getattr(user, "invitation", None)
        by = invitation.invited_by if invitation else None
        yield AccountShape.of(
            user,
            state=state_of(user, now),
            second_factor_until=until.get(user.pk),
            invited_at=invitation.invited_at if invitation else None,
            expires_at=invitation.expires_at if invitation else None,
            invited_by=by,
            letter=letters.get(user.pk),
        )


@view(acts=Capacity.FORUM, body=InvitationSerializer, responses={201: InvitedShape.serializer})
def invitations(request: Request, **fields: Any) -> Response:
    """Invites a person: creates an account and an invitation link.

    Requires a recent check of password or code.
    """
    by = actor_of(request)
    id = by.make_id("person")
    return _invited(request, id, commands.invite(by, id, **fields), status=201)


@view(acts=Capacity.FORUM, responses=InvitedShape.serializer)
def renew(request: Request, id: UUID) -> Response:
    """Makes a new link; the previous one no longer works. Requires a recent check of password or code."""
    return _invited(request, id, commands.renew_invitation(actor_of(request), id))


def _invited(request: Request, id: UUID, token: str, status: int = 200) -> Response:
    return Response(
        InvitedShape.of(
            Invitation.objects.get(pk=id),
            id=id,
            position=head(),
            link=commands.link_of(token),
            letter=last_letters([id]).get(id),
        ),
        status=status,
    )


@view(acts=Capacity.FORUM, responses=BrowserLinkShape.serializer)
def browser_link(request: Request, id: UUID) -> Response:
    """A link by which the person signs in from a new browser, after too many wrong answers of others.

    While it is valid, for a day or until the password changes, the same link is shown again. Requires a
    recent check of password or code.
    """
    commands.give_browser_link(actor_of(request), id)
    link, expires_at = known_browsers.given_link(get_object_or_404(User, pk=id))
    return Response(BrowserLinkShape.of(None, link=link, expires_at=expires_at))


@view(acts=Capacity.PERSONAL, body=BrowserTokenSerializer, responses={204: None})
def open_browser_link(request: Request, token: str) -> Response:
    """Makes this browser known for the account of the link, which is then signed in to as usual."""
    Session().enforce_csrf(request)
    with _failed_links_counted(request):
        known_browsers.open_link(request._request, token)
    return Response(status=204)


def prove(request: Request) -> None:
    """Requires a recent check of password or code; demo accounts have neither and are exempt."""
    if is_reauthentication_required(request._request, app="allauth.mfa"):
        raise ReauthenticationRequired(user_of(request))


class RecentlyProved(BasePermission):
    """Whoever changes something here has given password or code a short while ago."""

    def has_permission(self, request: Request, view: APIView) -> bool:
        if request.method not in SAFE_METHODS:
            prove(request)
        return True


# The permissions for acts on somebody else's account and on the protection of all: a session left open, or
# stolen, is not enough for them. Acts that only keep what is (a withdrawal, a call back) do without.
PROVED_ADMINISTRATORS = [*ADMINISTRATORS, RecentlyProved]


@view(acts=Capacity.PERSONAL, body=TokenSerializer, responses=WelcomeShape.serializer)
def welcome(request: Request, token: str) -> Response:
    """The person this link is for, as long as it is valid."""
    Session().enforce_csrf(request)
    with _failed_links_counted(request):
        invitation = commands.invitation_of(token)
    return Response(WelcomeShape.of(invitation.person, expires_at=invitation.expires_at))


@view(acts=Capacity.PERSONAL, body=JoinSerializer, responses=DoneSerializer)
def join(request: Request, **fields: Any) -> Response:
    """Sets the password of the person who holds the link, once, and signs them in."""
    Session().enforce_csrf(request)
    with _failed_links_counted(request):
        user = commands.accept_invitation(**fields)
    sign_in(request._request, user)
    return accepted(user.id, head())


@view(responses=CodeShape.serializer)
def qr_code(request: Request) -> Response:
    """The QR code of the new key, drawn here so that no other service sees the key.

    Setting up a second factor requires a recent check of the password (401 `reauthentication-required`).
    """
    prove(request)
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
    at(
        "accounts/<uuid:id>/close",
        post=act(commands.close_account),
        permission_classes=PROVED_ADMINISTRATORS,
    ),
    at(
        "accounts/<uuid:id>/reopen",
        post=act(commands.reopen_account),
        permission_classes=PROVED_ADMINISTRATORS,
    ),
    at(
        "accounts/<uuid:id>/make-administrator",
        post=act(commands.make_administrator),
        permission_classes=PROVED_ADMINISTRATORS,
    ),
    at(
        "accounts/<uuid:id>/remove-administrator",
        post=act(commands.remove_administrator),
        permission_classes=PROVED_ADMINISTRATORS,
    ),
    at(
        "accounts/<uuid:id>/browser-link",
        post=browser_link,
        permission_classes=PROVED_ADMINISTRATORS,
    ),
    at(
        "sign-in/browser",
        post=open_browser_link,
        permission_classes=ANYBODY,
        throttle_classes=[],
    ),
    at("invitations", post=invitations, permission_classes=PROVED_ADMINISTRATORS),
    at(
        "invitations/open",
        post=welcome,
        permission_classes=ANYBODY,
        throttle_classes=[],
    ),
    at(
        "invitations/accept",
        post=join,
        permission_classes=ANYBODY,
        throttle_classes=[],
    ),
    at("invitations/<uuid:id>/renew", post=renew, permission_classes=PROVED_ADMINISTRATORS),
    at(
        "invitations/<uuid:id>/revoke",
        post=act(commands.revoke_invitation),
        permission_classes=PROVED_ADMINISTRATORS,
    ),
]
