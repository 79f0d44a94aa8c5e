"""Each test has a loop, and therefore a feed, of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from asgiref.sync import sync_to_async
from django.db import connections

from majlis.live import feed


@pytest.fixture(autouse=True)
async def own_feed() -> AsyncIterator[None]:
    yield
    if feed.running:
        await feed.running.stop()
    # What the test itself asked of the database, it asked in the loop's one thread for that.
    await sync_to_async(connections.close_all)()
