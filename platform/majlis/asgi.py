"""One process for all of a forum: `/live` goes to the socket, the rest to WSGI in one hop.

Through Django's own ASGI handler a request hops between threads fourteen times; as WSGI, once. Its
threads wait for their clients, so whoever serves this ends the process (`majlis run` does).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from a2wsgi import WSGIMiddleware
from channels.routing import ProtocolTypeRouter, URLRouter
from channels.security.websocket import AllowedHostsOriginValidator, WebsocketDenier
from django.urls import path, re_path

from majlis.wsgi import application as wsgi

# Django is set up by now, which the consumer's models need.
from majlis.live.consumer import live  # isort: skip

# Enough that one who waits (for the database's one writer, for the mail server) holds up nobody else. They
# share one interpreter: of sixteen, each got half of what it gets of a few.
THREADS = 6

_in_a_thread = WSGIMiddleware(wsgi, workers=THREADS)  # type: ignore[arg-type]  # its own types


async def http(
    scope: dict[str, Any],
    receive: Callable[[], Awaitable[Any]],
    send: Callable[[Any], Awaitable[None]],
) -> None:
    """A request as WSGI, without headers that have an underscore: it would pass for a dash."""
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
