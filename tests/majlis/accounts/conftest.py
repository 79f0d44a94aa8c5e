"""Rate limits start at zero in each test."""

from __future__ import annotations

import pytest
from django.core.cache import cache


@pytest.fixture(autouse=True)
def reset_rate_limits() -> None:
    cache.clear()
