"""Where a person is signed in: shown to them, ended by them, and ended with their password.

django-allauth keeps the list; its own middleware would write at every request. Here a session is
noted at sign-in and then every few minutes at most, by what each process remembers.
"""

from __future__ import annotations

import logging
import time
from collections import OrderedDict
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from allauth.account.adapter import get_adapter
from allauth.account.signals import password_changed, password_reset, password_set
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.auth import login
from django.contrib.sessions.models import Session
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse

from majlis.accounts.models import User

logger = logging.getLogger(__name__)

# Seconds between two notes of one session, and the sessions that a process remembers.
INTERVAL = 300
REMEMBERED = 10_000


class Seen:
    """Notes from time to time that a session is in use, and from where."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self._noted: OrderedDict[str, float] = OrderedDict()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        key = request.session.session_key
        if key and request.user.is_authenticated and self._is_due(key):
            try:
                note(request)
            except DatabaseError:  # a full disk: who only reads must not be refused for a note
                logger.warning("a session could not be noted", exc_info=True)
        return self.get_response(request)

    def _is_due(self, key: str) -> bool:
        """At first sight nothing is written: signing in has just done that, or the next sight will."""
        now = time.monotonic()
        noted = self._noted.setdefault(key, now)
        if now - noted < INTERVAL:
            if len(self._noted) > REMEMBERED:
                self._noted.popitem(last=False)
            return False
        self._noted[key] = now
        self._noted.move_to_end(key)
        return True


def note(request: HttpRequest) -> None:
    """Writes that this session is in use now, by this browser, from this address."""
    noted = UserSession.objects.filter(session_key=request.session.session_key).update(
        last_seen_at=datetime.now(UTC), ip=get_adapter().get_client_ip(request)
    )
    if not noted:
        UserSession.objects.create_from_request(request)


def sign_in(request: HttpRequest, user: User) -> None:
    """A new session for this person, whose way in has been checked."""
    login(request, user, backend=settings.AUTHENTICATION_BACKENDS[0])
    UserSession.objects.create_from_request(request)


def end_all_sessions(person: UUID, but: str | None = None) -> None:
    """Signs a person out everywhere, except in the session with the key `but`; sockets close too."""
    kept = UserSession.objects.filter(user_id=person).exclude(session_key=but)
    keys = list(kept.values_list("session_key", flat=True))
    Session.objects.filter(session_key__in=keys).delete()
    kept.delete()


def end_others(sender: type[User], request: HttpRequest, user: User, **more: Any) -> None:
    """Whoever else had got in with the old password is out."""
    mine = request.session.session_key if request.user == user else None
    end_all_sessions(user.pk, but=mine)


def connect() -> None:
    """Called once the applications are ready."""
    for changed in (password_changed, password_set, password_reset):
        changed.connect(end_others)
