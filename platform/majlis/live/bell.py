"""The wake-up: tells every web process that there are new facts. It may be lost; the feed also polls.

Where the feed runs in this very process it is woken directly. Otherwise one message goes through the
channel layer, from a loop of its own in a thread of its own: a command never waits for it.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from typing import Any

from channels.layers import get_channel_layer

from majlis.live import feed

logger = logging.getLogger(__name__)


def ring(sender: object = None, **_: object) -> None:
    """Wakes the feeds of all processes."""
    if feed.running:
        feed.running.wake_from_thread()
    layer = get_channel_layer()
    if feed.spans_processes(layer):
        asyncio.run_coroutine_threadsafe(_send(layer), _loop())


async def _send(layer: Any) -> None:
    try:
        await layer.group_send(feed.GROUP, {"type": "facts"})
    except Exception:  # whatever the layer's fault: the poll makes up for it
        logger.warning("the wake-up was lost", exc_info=True)


_lock = threading.Lock()
_own: asyncio.AbstractEventLoop | None = None


def _loop() -> asyncio.AbstractEventLoop:
    global _own
    with _lock:
        if _own is None:
            _own = asyncio.new_event_loop()
            threading.Thread(target=_own.run_forever, name="bell", daemon=True).start()
        return _own
