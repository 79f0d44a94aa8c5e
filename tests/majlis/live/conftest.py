"""Each test has a loop, and therefore a feed, of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from majlis.live import feed


@pytest.fixture(autouse=True)
async def own_feed() -> AsyncIterator[None]:
    yield
    if feed.running:
        await feed.running.stop()
