"""The rivals of the feed: a Channels group, and a bare server of the `websockets` library.

`group` is an ASGI application for the same Daphne: each browser joins one group of the channel layer and
receives each text sent to it. Run as a program, `rivals PORT` is the bare server, which sends every text
that arrives at `/send` to all connections.
"""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from channels.generic.websocket import AsyncWebsocketConsumer

GROUP = "bench"
SEND = "/send"


class Member(AsyncWebsocketConsumer):  # type: ignore[misc]  # Channels has no types
    """One browser in the group."""

    async def connect(self) -> None:
        await self.channel_layer.group_add(GROUP, self.channel_name)
        await self.accept()

    async def broadcast(self, event: dict[str, Any]) -> None:
        await self.send(text_data=event["text"])


group = Member.as_asgi()


async def bare(port: int) -> None:
    """Serves until it is killed."""
    from websockets.asyncio.server import ServerConnection, broadcast, serve

    listening: set[ServerConnection] = set()

    async def talk(browser: ServerConnection) -> None:
        if browser.request and browser.request.path == SEND:
            async for message in browser:
                broadcast(listening, message)
        else:
            listening.add(browser)
            await browser.wait_closed()

    async with serve(talk, "127.0.0.1", port, compression=None, ping_interval=None):
        await asyncio.get_running_loop().create_future()


if __name__ == "__main__":
    asyncio.run(bare(int(sys.argv[1])))
