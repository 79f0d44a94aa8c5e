"""What is asked of the database about people on the socket: who comes, who stays, who may watch what.

All of it blocks, and runs in the feed's threads.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.conf import settings
from django.contrib.auth import get_user, get_user_model
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.http import HttpRequest, parse_cookie
from django.utils import timezone

from majlis.domain import Actor, ActorKind
from majlis.eventstore.following import AWAY
from majlis.slices import topics

# Somebody, and the topic they ask for.
Asked = tuple[Actor, str]

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody signed in."""

    actor: Actor
    name: str
    session: str


def visitor(headers: Iterable[tuple[bytes, bytes]]) -> Visitor | None:
    """Whose session this is; `None` if nobody's, or of an account that is not active."""
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


def admitted(asked: Iterable[Asked]) -> dict[Asked, UUID]:
    """Who of these may watch what they ask for, and the space it lies in."""
    spaces: dict[Asked, UUID] = {}
    for one in asked:
        try:
            if (space := topics.admit(*one)) is not None:
                spaces[one] = space
        except topics.NoSuchTopic:
            pass
        except AWAY:
            raise
        except Exception:
            logger.exception("cannot tell who may watch", extra={"topic": one[1]})
    return spaces


def still_signed_in(
    sessions: Sequence[tuple[str, UUID | None]],
) -> dict[tuple[str, UUID | None], bool]:
    """Those of these (session, person) that are still good, and whether the person administers."""
    good = set(
        Session.objects.filter(
            session_key__in={key for key, _ in sessions}, expire_date__gt=timezone.now()
        ).values_list("session_key", flat=True)
    )
    active = dict(
        get_user_model()
        ._default_manager.filter(pk__in={person for _, person in sessions}, is_active=True)
        .values_list("pk", "is_administrator")
    )
    return {
        (key, person): active[person]
        for key, person in sessions
        if key in good and person in active
    }
