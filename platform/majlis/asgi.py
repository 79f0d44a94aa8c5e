"""The ASGI application: `/live` goes to the WebSocket consumer, every other address to WSGI.

Django's own ASGI handler switches threads fourteen times for a request; the WSGI bridge does once. The
bridge's threads wait for their clients and would delay a shutdown, so the server must end the process
itself (`majlis run` does).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import Any

from a2wsgi import WSGIMiddleware
from channels.routing import ProtocolTypeRouter, URLRouter
from channels.security.websocket import WebsocketDenier
from django.conf import settings
from django.http.request import split_domain_port, validate_host
from django.urls import path, re_path

from majlis.wsgi import application as wsgi

# Imported after `majlis.wsgi`, which sets Django up: the consumer imports models.
from majlis.live.consumer import live  # isort: skip

# Size of the thread pool. Several, so that a request that waits (for SQLite's write lock, for the mail
# server) does not block the others. Few, because threads share one interpreter: with sixteen, each ran at
# half the speed.
THREADS = 6

_in_a_thread = WSGIMiddleware(wsgi, workers=THREADS)  # type: ignore[arg-type]  # its own types


async def http(
    scope: dict[str, Any],
    receive: Callable[[], Awaitable[Any]],
    send: Callable[[Any], Awaitable[None]],
) -> None:
    """Runs a request as WSGI. Drops header names with an underscore, which WSGI would read as a dash."""
    headers = [(name, value) for name, value in scope["headers"] if b"_" not in name]
    await _in_a_thread({**scope, "headers": headers}, receive, send)  # type: ignore[arg-type]


_sockets = URLRouter(
    [
        path("live", live),  # type: ignore[arg-type]
        re_path("", WebsocketDenier.as_asgi()),
    ]
)


async def websocket(
    scope: Any, receive: Callable[[], Awaitable[Any]], send: Callable[[Any], Awaitable[None]]
) -> None:
    """Admits sockets of this forum's own pages: same scheme, host and port as the address of the socket."""
    admitted = _sockets if _is_own_origin(scope["headers"]) else WebsocketDenier.as_asgi()
    await admitted(scope, receive, send)


def _is_own_origin(headers: Iterable[tuple[bytes, bytes]]) -> bool:
    by_name = {name: value.decode("latin1") for name, value in headers}
    origin, host = by_name.get(b"origin", ""), by_name.get(b"host", "")
    if origin in settings.CSRF_TRUSTED_ORIGINS:
        return True
    own = f"{'https' if settings.SECURE else 'http'}://{host}"
    return origin == own and validate_host(split_domain_port(host)[0], settings.ALLOWED_HOSTS)


application = ProtocolTypeRouter({"http": http, "websocket": websocket})
