"""Who comes to the socket: asked once, at the handshake, by the session's cookie."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth import get_user
from django.contrib.sessions.backends.db import SessionStore
from django.http import HttpRequest, parse_cookie

from majlis.domain import Actor, ActorKind


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody signed in."""

    actor: Actor
    name: str
    session: str


def visitor(headers: Iterable[tuple[bytes, bytes]]) -> Visitor | None:
    """Whose session this is; `None` if nobody's, or of an account that is not active. Blocks."""
    cookies = parse_cookie(
        "; ".join(value.decode("latin1") for name, value in headers if name == b"cookie")
    )
    request = HttpRequest()
    request.session = SessionStore(cookies.get(settings.SESSION_COOKIE_NAME))
    user = get_user(request)
    session = request.session.session_key
    if not user.is_authenticated or session is None:
        return None
    actor = Actor(ActorKind.PERSON, person=user.pk, administrator=user.is_administrator)
    return Visitor(actor, user.name, session)
