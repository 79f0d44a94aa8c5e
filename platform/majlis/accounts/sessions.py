"""Sessions: when each was last used, and how they end, for example when the password changes.

django-allauth keeps the list, but its own middleware would write at every request. This module notes a
session at sign-in, then at most once per `INTERVAL`; each process remembers when it last did.
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

# Seconds between two notes of one session, and the number of sessions that a process remembers.
INTERVAL = 300
REMEMBERED = 10_000


class Seen:
    """Middleware that notes at intervals that a session is in use, and from which address."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self._noted: OrderedDict[str, float] = OrderedDict()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        key = request.session.session_key
        if key and request.user.is_authenticated and self._is_due(key):
            try:
                note(request)
            except DatabaseError:  # on a full disk people must still be able to read
                logger.warning("a session could not be noted", exc_info=True)
        return self.get_response(request)

    def _is_due(self, key: str) -> bool:
        """The first request seen only starts the interval: sign-in has just written the note."""
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
    """Opens a session for this person, whose credentials the caller has checked."""
    login(request, user, backend=settings.AUTHENTICATION_BACKENDS[0])
    UserSession.objects.create_from_request(request)


def end_all_sessions(person: UUID, but: str | None = None) -> None:
    """Signs a person out everywhere, except in the session with the key `but`; closes their sockets too."""
    ending = UserSession.objects.filter(user_id=person).exclude(session_key=but)
    keys = list(ending.values_list("session_key", flat=True))
    Session.objects.filter(session_key__in=keys).delete()
    ending.delete()


def end_others(sender: type[User], request: HttpRequest, user: User, **more: Any) -> None:
    """Signs out every other session: a new password must end those opened with the old one."""
    mine = request.session.session_key if request.user == user else None
    end_all_sessions(user.pk, but=mine)


def connect() -> None:
    """Connects the signals of allauth; called once the applications are ready."""
    for changed in (password_changed, password_set, password_reset):
        changed.connect(end_others)
