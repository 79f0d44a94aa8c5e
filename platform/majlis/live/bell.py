"""The bell: tells every web process that there are new facts, that unlogged rows have changed, or that
somebody's sessions have ended.

It may be lost: the feed also polls, and asks about sessions at each heartbeat. Where the feed runs in
this very process it is woken directly. Otherwise one message goes through the channel layer, from a loop
of its own in a thread of its own: a command never waits for it.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from typing import Any
from uuid import UUID

from channels.layers import get_channel_layer
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.models import Session
from django.db import transaction

from majlis.live import feed
from majlis.live.presence import GROUP, PATIENCE, spans_processes

logger = logging.getLogger(__name__)


def ring(sender: object = None, **_: object) -> None:
    """Wakes the feeds of all processes."""
    if feed.running:
        feed.running.wake_from_thread()
    _tell({"type": "facts"})


def touched() -> None:
    """Kept rows have changed outside the log, and that is committed: every feed looks for them.

    `topics.unlogged` finds them: a lost wake-up delays them by the feed's poll, and no more.
    """
    if feed.running:
        feed.running.look_from_thread()
    _tell({"type": "touched"})


def signed_out(person: UUID) -> None:
    """Sessions of this person have ended, or their rights as an account changed.

    Every process asks about their open sockets again, at once after the commit, and closes those whose
    session is gone. Django's signals call it when a session's row is deleted or an account is saved; code
    that updates accounts in bulk must call it itself.
    """

    def doubt() -> None:
        if feed.running:
            feed.running.doubt_from_thread(person)
        _tell({"type": "doubt", "person": str(person)})

    transaction.on_commit(doubt)


def session_deleted(sender: object, instance: Session, **_: object) -> None:
    """A row of the sessions is gone: somebody signed out, here or everywhere."""
    if person := instance.get_decoded().get(SESSION_KEY):
        signed_out(UUID(person))


def account_saved(sender: object, instance: Any, created: bool, **_: object) -> None:
    """An account may have been closed, or is an administrator's now."""
    if not created:
        signed_out(instance.pk)


def _tell(message: dict[str, str]) -> None:
    layer = get_channel_layer()
    if spans_processes(layer):
        asyncio.run_coroutine_threadsafe(_send(layer, message), _loop())


async def _send(layer: Any, message: dict[str, str]) -> None:
    try:
        # Where Redis hangs, waiting messages must not pile up.
        async with asyncio.timeout(PATIENCE):
            await layer.group_send(GROUP, message)
    except Exception:  # whatever the layer's fault: the poll and the heartbeat make up for it
        logger.warning("the bell was not heard", exc_info=True)


_lock = threading.Lock()
_own: asyncio.AbstractEventLoop | None = None


def _loop() -> asyncio.AbstractEventLoop:
    global _own
    with _lock:
        if _own is None:
            _own = asyncio.new_event_loop()
            threading.Thread(target=_own.run_forever, name="bell", daemon=True).start()
        return _own
