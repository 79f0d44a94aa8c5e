"""Database reads in threads, so that they do not block the event loop."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from django.db import close_old_connections

P = ParamSpec("P")
T = TypeVar("T")

logger = logging.getLogger(__name__)


class Reader:
    """A thread pool of its own, because asgiref's single thread for synchronous code is shared."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="feed")

    async def read(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs a function that reads the database."""

        def fresh() -> T:
            close_old_connections()
            try:
                return work(*args, **kwargs)
            finally:
                close_old_connections()

        return await self._loop.run_in_executor(self._threads, fresh)

    async def patiently(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Like `read`, retried with exponential backoff until the database answers."""
        pause = 0.1
        while True:
            try:
                return await self.read(work, *args, **kwargs)
            except Exception:
                logger.warning("the feed could not read, trying again", exc_info=True)
                await asyncio.sleep(pause)
                pause = min(pause * 2, 5.0)

    def stop(self) -> None:
        self._threads.shutdown()
