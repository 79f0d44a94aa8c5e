"""The bell: wakes the feed of every web process.

Three reasons: new facts, changed unlogged rows, ended sessions. A wake-up may be lost, because the feed also
polls the log, and checks sessions at each heartbeat. The feed of this process is woken directly. The other
processes get a message through the channel layer, sent by an event loop in a thread of its own, so that a
command never waits for it.
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
    _broadcast({"type": "facts"})


def touched() -> None:
    """Wakes the feeds after a commit that changed kept rows without a fact.

    `topics.unlogged` finds the rows. A lost wake-up delays them until the feed's next poll.
    """
    if feed.running:
        feed.running.find_unlogged_from_thread()
    _broadcast({"type": "touched"})


def signed_out(person: UUID) -> None:
    """Has every process check this person's sessions and rights again, after the commit.

    Sockets whose session has ended are closed. Django's signals call this function when a session is
    deleted or an account saved; code that updates accounts in bulk must call it itself.
    """

    def recheck() -> None:
        if feed.running:
            feed.running.recheck_from_thread(person)
        _broadcast({"type": "doubt", "person": str(person)})

    transaction.on_commit(recheck)


def session_deleted(sender: object, instance: Session, **_: object) -> None:
    """Signal handler: a session was deleted, by signing out on one device or on all."""
    if person := instance.get_decoded().get(SESSION_KEY):
        signed_out(UUID(person))


def account_saved(sender: object, instance: Any, created: bool, **_: object) -> None:
    """Signal handler: an account may have been closed, or made an administrator's."""
    if not created:
        signed_out(instance.pk)


def _broadcast(message: dict[str, str]) -> None:
    layer = get_channel_layer()
    if spans_processes(layer):
        asyncio.run_coroutine_threadsafe(_send(layer, message), _loop())


async def _send(layer: Any, message: dict[str, str]) -> None:
    try:
        # A timeout, so that messages do not pile up while Redis hangs.
        async with asyncio.timeout(PATIENCE):
            await layer.group_send(GROUP, message)
    except Exception:  # any error of the layer: the poll and the heartbeat make up for it
        logger.warning("a wake-up was not sent", exc_info=True)


_lock = threading.Lock()
_own: asyncio.AbstractEventLoop | None = None


def _loop() -> asyncio.AbstractEventLoop:
    global _own
    with _lock:
        if _own is None:
            _own = asyncio.new_event_loop()
            threading.Thread(target=_own.run_forever, name="bell", daemon=True).start()
        return _own
