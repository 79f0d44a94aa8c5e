"""Builds the actor of a request from the session and two headers of a command.

`Majlis-Acting-For` holds an organisation's id; the person needs a mandate for it that is valid today. The
command decides whether it may be done for that organisation, and takes the only possible one where the header
is absent (`majlis.eventstore.capacity`). Reads use all mandates of the person and ignore the header.
`Idempotency-Key` identifies one command: sent twice, it is carried out once; with another address, body or
organisation it is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.utils.crypto import salted_hmac
from rest_framework.authentication import SessionAuthentication
from rest_framework.exceptions import PermissionDenied
from rest_framework.permissions import SAFE_METHODS, AllowAny, BasePermission, IsAuthenticated
from rest_framework.request import Request

from majlis.domain import Actor, ActorKind, DomainError, NotAllowed
from majlis.eventstore.capacity import mandates_held

if TYPE_CHECKING:  # DRF's views import this module
    from rest_framework.views import APIView

LONGEST_KEY = 200


class NotYourOrganisation(NotAllowed):
    """The person has no mandate for this organisation today."""


class BadHeader(DomainError):
    """A header is malformed."""

    status = 400


class Session(SessionAuthentication):
    """Authentication by session cookie and CSRF token; without a session the answer is 401."""

    def authenticate_header(self, request: Request) -> str:
        return 'Session realm="majlis"'

    def enforce_csrf(self, request: Request) -> None:
        try:
            super().enforce_csrf(request)
        except PermissionDenied as error:
            raise PermissionDenied(code="csrf_failed") from error


class IsAdministrator(BasePermission):
    """Administrators of the forum only."""

    def has_permission(self, request: Request, view: APIView) -> bool:
        return getattr(request.user, "is_administrator", False)


# Permissions of an address; the default is everybody signed in.
ADMINISTRATORS = [IsAuthenticated, IsAdministrator]
ANYBODY = [AllowAny]


def by_secret_key(content: bytes) -> bytes:
    """An HMAC under this forum's secret key."""
    return salted_hmac("majlis.http.acting", content, algorithm="sha256").digest()


def actor_of(request: Request, keyed: Callable[[bytes], bytes | None] = by_secret_key) -> Actor:
    """The actor of this request.

    With an `Idempotency-Key`, the actor's `command` holds a digest of what is asked. It is stored with the
    facts for ever; `keyed` makes an HMAC, so that nobody can test a guessed body against it without the key.
    Where `keyed` returns `None`, because its key was destroyed, the header is ignored.

    Raises `NotYourOrganisation` (403), and `BadHeader` (400) for a malformed header.
    """
    user: Any = request.user
    actor = Actor(ActorKind.PERSON, person=user.pk, administrator=user.is_administrator)
    if request.method in SAFE_METHODS:
        return actor
    if acting_for := request.headers.get("Majlis-Acting-For"):
        try:
            organisation = UUID(acting_for)
        except ValueError as error:
            raise BadHeader(header="Majlis-Acting-For") from error
        mandate = mandates_held(user.pk).get(organisation)
        if mandate is None:
            raise NotYourOrganisation
        actor = replace(actor, organisation=organisation, mandate=mandate)
    if key := request.headers.get("Idempotency-Key"):
        if len(key) > LONGEST_KEY or not key.isprintable():
            raise BadHeader(header="Idempotency-Key")
        if asked := keyed(_content(request)):
            actor = actor.repeating(key, asked=asked)
    return actor


def _content(request: Request) -> bytes:
    """What a command asks: its method, address, organisation acted for and body."""
    acting_for = request.headers.get("Majlis-Acting-For", "")
    envelope = f"{request.method} {request.get_full_path()} {acting_for}\n"
    return envelope.encode() + request._request.body
