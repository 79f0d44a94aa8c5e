"""The ASGI application: `/live` goes to the WebSocket consumer, every other address to WSGI.

Django's own ASGI handler switches threads fourteen times for a request; the WSGI bridge does once. The
bridge's threads wait for their clients and would delay a shutdown, so the server must end the process
itself (`majlis run` does).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from a2wsgi import WSGIMiddleware
from channels.routing import ProtocolTypeRouter, URLRouter
from channels.security.websocket import AllowedHostsOriginValidator, WebsocketDenier
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


application = ProtocolTypeRouter(
    {
        "http": http,
        "websocket": AllowedHostsOriginValidator(
            URLRouter(
                [
                    path("live", live),  # type: ignore[arg-type]
                    re_path("", WebsocketDenier.as_asgi()),
                ]
            )
        ),
    }
)
