"""Each test has a loop of its own, and therefore a feed of its own."""

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
    # The test's own queries ran in the loop's single database thread: close its connections there.
    await sync_to_async(connections.close_all)()
