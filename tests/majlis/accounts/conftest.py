"""Rate limits start at zero in each test."""

from __future__ import annotations

import pytest
from django.core.cache import cache


@pytest.fixture(autouse=True)
def nothing_tried_yet() -> None:
    cache.clear()
