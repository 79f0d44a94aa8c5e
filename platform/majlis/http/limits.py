"""How much one person, or one address, may ask: counted by the minute, refused with 429.

Commands are counted by person, and so is the reading that costs most (searching, the log, comparing
versions); whoever has not signed in is counted by address. Signing in has stricter limits, which are
django-allauth's. Counts stand in Redis, so that all web processes share them; without Redis, or
while it is away, each process counts for itself.
"""

from __future__ import annotations

import ipaddress
import logging
import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.cache import cache
from django.core.cache.backends.locmem import LocMemCache
from django.core.cache.backends.redis import RedisCache
from django.http import HttpRequest, HttpResponse, JsonResponse
from redis.exceptions import RedisError
from rest_framework.permissions import SAFE_METHODS
from rest_framework.request import Request
from rest_framework.throttling import BaseThrottle, SimpleRateThrottle

from majlis.http.errors import CONTENT_TYPE, details
from majlis.http.language import current

if TYPE_CHECKING:  # DRF's views import this module
    from rest_framework.views import APIView

logger = logging.getLogger(__name__)

# Seconds between two attempts to reach a Redis that is away: its time-outs are not paid each time.
PATIENCE = 5.0


class SharedCache(RedisCache):
    """Redis and, while it is away, this process's memory: a limit may loosen, nobody gets a 500."""

    def __init__(self, server: str, params: dict[str, Any]) -> None:
        super().__init__(server, params)
        self._here = LocMemCache("while-redis-is-away", {"OPTIONS": {"MAX_ENTRIES": 10_000}})
        self._away_until = 0.0

    def _ask(self, operation: str, *args: Any, **kwargs: Any) -> Any:
        if time.monotonic() >= self._away_until:
            try:
                return getattr(super(), operation)(*args, **kwargs)
            except RedisError as error:
                self._away_until = time.monotonic() + PATIENCE
                logger.warning("Redis is away, limits are counted here: %s", type(error).__name__)
        return getattr(self._here, operation)(*args, **kwargs)

    def add(self, *args: Any, **kwargs: Any) -> Any:
        return self._ask("add", *args, **kwargs)

    def get(self, *args: Any, **kwargs: Any) -> Any:
        return self._ask("get", *args, **kwargs)

    def set(self, *args: Any, **kwargs: Any) -> Any:
        return self._ask("set", *args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        return self._ask("delete", *args, **kwargs)

    def incr(self, *args: Any, **kwargs: Any) -> Any:
        return self._ask("incr", *args, **kwargs)


def count(key: str, seconds: int) -> tuple[int, int]:
    """Counts one more for `key`; returns how many in these `seconds`, and how many are left of them.

    Windows are fixed: around the end of one, twice as much may pass. One step, so that requests that
    arrive together are all counted.
    """
    now = time.time()
    window = int(now // seconds)
    counter = f"limit:{key}:{window}"
    left = max(1, math.ceil((window + 1) * seconds - now))
    # Another may begin the same window between the two: then it is there to be counted up.
    while True:
        try:
            return int(cache.incr(counter)), left
        except ValueError:
            if cache.add(counter, 1, seconds):
                return 1, left


class Limit(SimpleRateThrottle):
    """At most `DEFAULT_THROTTLE_RATES[scope]` requests a person that `concerns` names."""

    def concerns(self, request: Request) -> bool:
        return True

    def allow_request(self, request: Request, view: APIView) -> bool:
        if not self.concerns(request):
            return True
        most, seconds = self.parse_rate(self.get_rate())
        assert most is not None
        assert seconds is not None
        who = getattr(request.user, "pk", None) or self.get_ident(request)
        counted, self._left = count(f"{self.scope}:{who}", seconds)
        return counted <= most

    def wait(self) -> float:
        return self._left


class Commands(Limit):
    """Unsafe requests."""

    scope = "commands"

    def concerns(self, request: Request) -> bool:
        return request.method not in SAFE_METHODS


class Searches(Limit):
    """Reading that looks for words, wherever a list can be searched."""

    scope = "costly"

    def concerns(self, request: Request) -> bool:
        return request.method in SAFE_METHODS and bool(request.query_params.get("search"))


class Costly(Limit):
    """Reading that costs much each time, for the views that say so."""

    scope = "costly"


class Strangers:
    """Whoever has not signed in, by address; this machine itself is not counted."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path.startswith("/health/") and not request.user.is_authenticated:
            address = address_of(request)
            if address is not None:
                counted, left = count(f"stranger:{address}", 60)
                if counted > settings.STRANGERS_A_MINUTE:
                    return _too_many(left)
        return self.get_response(request)


def address_of(request: HttpRequest) -> str | None:
    """The address that is counted: a whole network for IPv6; None for this machine itself.

    Behind the proxy it is what the proxy wrote last into `X-Forwarded-For`, whatever stood there.
    """
    said = str(BaseThrottle().get_ident(request))  # type: ignore[arg-type]  # only its headers
    try:
        address = ipaddress.ip_address(said)
    except ValueError:
        return said
    if address.is_loopback:
        return None
    if isinstance(address, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((address, 64), strict=False))
    return said


def _too_many(seconds: int) -> HttpResponse:
    answer = JsonResponse(
        details(current(), "throttled", 429, {"seconds": seconds}),
        status=429,
        content_type=CONTENT_TYPE,
        json_dumps_params={"ensure_ascii": False},
    )
    answer["Retry-After"] = str(seconds)
    return answer
