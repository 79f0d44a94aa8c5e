"""A browser's socket without a browser: sends and receives frames, without a server."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from asgiref.sync import sync_to_async
from channels.testing import WebsocketCommunicator
from django.conf import settings

from majlis.asgi import application
from majlis.domain import Actor
from majlis.eventstore.recorder import log_id
from tests.support.people import signed_in

Frame = dict[str, Any]
HERE = "http://localhost"


class Browser:
    """Sends and receives frames; `session` is the key of its session."""

    def __init__(self, socket: WebsocketCommunicator, session: str | None) -> None:
        self.socket = socket
        self.session = session

    async def send(self, **frame: Any) -> None:
        await self.socket.send_to(text_data=json.dumps(frame))

    async def receive(self, *types: str) -> Frame:
        """Receives the next frame of one of these types and skips others, except the end."""
        while True:
            message = await self.socket.receive_output(15)
            if message["type"] == "websocket.close":
                return {"type": "close", "code": message["code"]}
            frame: Frame = json.loads(message["text"])
            if frame["type"] in types:
                return frame

    async def watch(self, topic: str) -> Frame:
        await self.send(type="watch", topic=topic)
        return await self.receive("watching", "refused")


def session_of(actor: Actor) -> str:
    """The key of a new session of this person."""
    return signed_in(actor).cookies[settings.SESSION_COOKIE_NAME].value


@asynccontextmanager
async def connected(
    actor: Actor | None, since: int | None = None, session: str | None = None
) -> AsyncIterator[Browser]:
    """A browser that has sent `hello`, in a new session unless one is given."""
    if actor and session is None:
        session = await sync_to_async(session_of)(actor)
    socket = WebsocketCommunicator(
        application,
        "/live",
        headers=[
            (b"host", b"localhost"),
            (b"origin", HERE.encode()),
            (b"cookie", f"{settings.SESSION_COOKIE_NAME}={session}".encode()),
        ],
    )
    await socket.connect()
    browser = Browser(socket, session)
    if actor:
        known = {"since": since, "log": str(await sync_to_async(log_id)())}
        await browser.send(type="hello", **(known if since is not None else {}))
    try:
        yield browser
    finally:
        await socket.disconnect()
