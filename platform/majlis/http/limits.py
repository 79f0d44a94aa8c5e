"""Rate limits by the minute, for a person or an address; above them the answer is 429.

Commands and costly reads (search, the log, comparing versions) are counted by person. Requests without a
session are counted by address. Signing in has stricter limits (`accounts.attempts`). All web processes share
the counts in Redis; without Redis, or while it is down, each process counts for itself.
"""

from __future__ import annotations

import logging
import math
import pickle
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.cache import cache
from django.core.cache.backends.base import DEFAULT_TIMEOUT
from django.core.cache.backends.locmem import LocMemCache
from django.core.cache.backends.redis import RedisCache
from django.http import HttpRequest, HttpResponse, JsonResponse
from redis.exceptions import RedisError
from rest_framework.permissions import SAFE_METHODS
from rest_framework.request import Request
from rest_framework.throttling import BaseThrottle, SimpleRateThrottle

from majlis.http.errors import CONTENT_TYPE, details
from majlis.http.language import current
from majlis.http.outside import NAT64

if TYPE_CHECKING:  # DRF's views import this module
    from rest_framework.views import APIView

logger = logging.getLogger(__name__)

# Retry interval in seconds while Redis is down, so that not every request waits for a timeout.
PATIENCE = 5.0

# Number of entries in memory at which those that are over are dropped; and beyond which live ones are.
SEARCHED_AT, MOST_ENTRIES = 1_000, 500_000

# At how many entries each store is searched next: Django makes a cache for each request and store.
_search_at: dict[str, int] = {}

# The /48 network of an IPv6 address, which one customer may have, is counted too: so many times the limit.
A_SITE = 10


class CountingCache(LocMemCache):
    """A cache in memory that drops no entry before its time, or, beyond a bound, the lowest counters.

    Django's own drops any third of its entries once it is full, which strangers can cause: with it, the
    counters of somebody's wrong answers. A flood of requests from many networks leaves counters of one.
    """

    # The names are Django's own, of which its types know nothing.
    _cache: dict[str, bytes]
    _expire_info: dict[str, float | None]
    _delete: Callable[[str], bool]

    def __init__(self, name: str, params: dict[str, Any]) -> None:
        super().__init__(name, params)
        self._name = name

    def _set(self, key: str, value: bytes, timeout: Any = DEFAULT_TIMEOUT) -> None:
        self._max_entries = _search_at.get(self._name, SEARCHED_AT)
        super()._set(key, value, timeout)  # type: ignore[misc]

    def _cull(self) -> None:
        now = time.time()
        for key in [key for key, end in self._expire_info.items() if end and end <= now]:
            self._delete(key)
        if len(self._cache) >= MOST_ENTRIES:
            counts = {key: pickle.loads(value) for key, value in self._cache.items()}  # noqa: S301  its own
            counters = [key for key, value in counts.items() if type(value) is int]
            for key in sorted(counters, key=counts.__getitem__)[: MOST_ENTRIES // 2]:
                self._delete(key)
        # The next search for entries that are over, at twice those that are left.
        _search_at[self._name] = min(MOST_ENTRIES, max(SEARCHED_AT, 2 * len(self._cache)))


class SharedCache(RedisCache):
    """A cache in Redis or, while Redis is down, in memory: a limit may loosen, but no request fails."""

    def __init__(self, server: str, params: dict[str, Any]) -> None:
        super().__init__(server, params)
        self._in_memory = CountingCache("while-redis-is-down", {})
        self._down_until = 0.0

    def _call(self, operation: str, *args: Any, **kwargs: Any) -> Any:
        if time.monotonic() >= self._down_until:
            try:
                return getattr(super(), operation)(*args, **kwargs)
            except RedisError as error:
                self._down_until = time.monotonic() + PATIENCE
                logger.warning(
                    "Redis is down, limits are counted in this process: %s", type(error).__name__
                )
        return getattr(self._in_memory, operation)(*args, **kwargs)

    def add(self, *args: Any, **kwargs: Any) -> Any:
        return self._call("add", *args, **kwargs)

    def get(self, *args: Any, **kwargs: Any) -> Any:
        return self._call("get", *args, **kwargs)

    def set(self, *args: Any, **kwargs: Any) -> Any:
        return self._call("set", *args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        return self._call("delete", *args, **kwargs)

    def incr(self, *args: Any, **kwargs: Any) -> Any:
        return self._call("incr", *args, **kwargs)


def count(key: str, seconds: int) -> tuple[int, int]:
    """Increments the counter of `key`; returns the count in this window, and the seconds until its end.

    Windows are fixed, so around the boundary of two windows up to twice the limit can pass. The
    increment is atomic, so that concurrent requests are all counted.
    """
    now = time.time()
    window = int(now // seconds)
    counter = f"limit:{key}:{window}"
    left = max(1, math.ceil((window + 1) * seconds - now))
    # Another request may add the counter between `incr` and `add`: the loop then increments it.
    while True:
        try:
            return int(cache.incr(counter)), left
        except ValueError:
            if cache.add(counter, 1, seconds):
                return 1, left


def uncount(key: str, seconds: int) -> None:
    """Takes one count of this window back."""
    with suppress(ValueError):  # a new window has begun
        cache.decr(f"limit:{key}:{int(time.time() // seconds)}")


class Limit(SimpleRateThrottle):
    """At most `DEFAULT_THROTTLE_RATES[scope]` requests per person, of the requests selected by `concerns`."""

    def concerns(self, request: Request) -> bool:
        return True

    def allow_request(self, request: Request, view: APIView) -> bool:
        if not self.concerns(request):
            return True
        most, seconds = self.parse_rate(self.get_rate())
        assert most is not None
        assert seconds is not None
        who = getattr(request.user, "pk", None) or address_of(request._request)
        counted, self._left = count(f"{self.scope}:{who}", seconds)
        return counted <= most

    def wait(self) -> float:
        return self._left


class Commands(Limit):
    """The limit of unsafe requests."""

    scope = "commands"

    def concerns(self, request: Request) -> bool:
        return request.method not in SAFE_METHODS


class Searches(Limit):
    """The limit of reads with a `search` parameter."""

    scope = "costly"

    def concerns(self, request: Request) -> bool:
        return request.method in SAFE_METHODS and bool(request.query_params.get("search"))


class Costly(Limit):
    """The limit of costly reads, for the views that declare it."""

    scope = "costly"


class Strangers:
    """Middleware: the limit of requests without a session, by network; known browsers have their own."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path.startswith("/health/") and not request.user.is_authenticated:
            for who, most in _strangers(request):
                counted, left = count(f"stranger:{who}", 60)
                if counted > most:
                    return too_many(left)
        return self.get_response(request)


def _strangers(request: HttpRequest) -> Iterator[tuple[str, int]]:
    """As whom a request without a session is counted, and the limit."""
    most = settings.STRANGERS_A_MINUTE
    if browser := getattr(request, "known_browser", None):
        yield browser, most
        return
    if site := site_of(request):
        yield site, A_SITE * most
    yield address_of(request), most


def address_of(request: HttpRequest) -> str:
    """The counted address: the /64 network of an IPv6 address, and one address for loopback.

    Where a proxy adds no address, everybody has its own: the limits then hold for all of them together.
    """
    address = client_of(request)
    if address is None:
        return _sent_by(request)
    if address.is_loopback:
        return "loopback"
    if isinstance(address, IPv6Address):
        return str(IPv6Network((int(address), 64), strict=False))
    return str(address)


def site_of(request: HttpRequest) -> str | None:
    """The /48 network of an IPv6 address: a single customer may choose among its 65,536 networks of /64."""
    address = client_of(request)
    if isinstance(address, IPv6Address) and not address.is_loopback:
        return str(IPv6Network((int(address), 48), strict=False))
    return None


def client_of(request: HttpRequest) -> IPv4Address | IPv6Address | None:
    """The client's address; behind the proxy, the last entry of `X-Forwarded-For`, which the proxy adds."""
    return ip_of(_sent_by(request))


def _sent_by(request: HttpRequest) -> str:
    return str(BaseThrottle().get_ident(request))  # type: ignore[arg-type]  # only its headers


def ip_of(text: str) -> IPv4Address | IPv6Address | None:
    """An address without its port: of `192.0.2.7:443`, `[::1]:80`, or `::ffff:192.0.2.7`, which is IPv4.

    Some proxies add the port. A socket for both kinds, and a translator before an IPv6-only network, write
    IPv4 addresses inside one IPv6 network: counted as such, all of IPv4 would be one client.
    """
    for part in (text, text.rpartition(":")[0]):
        try:
            address = ip_address(part.strip().strip("[]"))
        except ValueError:
            continue
        if isinstance(address, IPv6Address):
            if address in NAT64:
                return IPv4Address(int(address) & 0xFFFFFFFF)
            return address.ipv4_mapped or address
        return address
    return None


def too_many(seconds: int, code: str = "throttled") -> HttpResponse:
    """The refusal of a request beyond a limit that ends in these seconds."""
    answer = JsonResponse(
        details(current(), code, 429, {"seconds": seconds}),
        status=429,
        content_type=CONTENT_TYPE,
        json_dumps_params={"ensure_ascii": False},
    )
    answer["Retry-After"] = str(seconds)
    return answer
