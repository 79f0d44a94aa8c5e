"""Two thousand browsers in one light process: raw sockets with a minimum of RFC 6455.

Run as a program. Each line it reads is JSON, a crowd to connect:

    {"port", "path", "headers": [[name, value], …], "cookies": [one for each],
     "say": [frame, …], "await": text}

Each browser sends its frames and is ready once it has received a message that starts with `await` (or at
once, if that is empty). For each line read, the program writes `{"ready": N}`, the number of all browsers.
Afterwards it writes one line each time all browsers have received one more message that starts with
`COUNTED`: `{"at": the last receipt by CLOCK_MONOTONIC, "text": the message}`. Browsers with frames to send
acknowledge messages one to three seconds later, as the real one does.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import random
import sys
import time
from typing import Any

COUNTED = b'{"type":"rows"'
_POSITION = b'{"type":"rows","position":'

# Concurrent connection attempts, so that the server's backlog does not overflow.
CONNECTING = 50
# Delay in seconds, as in frontend/src/live/socket.svelte.ts, randomised.
ACKNOWLEDGE = (1.0, 3.0)
TEXT, CLOSE, PING, PONG = 1, 8, 9, 10


class Room:
    """All the browsers, and how many of them have received the current message."""

    def __init__(self) -> None:
        self.watchers: list[Watcher] = []
        self._receipts = 0

    async def add(self, crowd: dict[str, Any]) -> None:
        cookies = crowd["cookies"]
        for first in range(0, len(cookies), CONNECTING):
            coming = [Watcher(self, crowd, one) for one in cookies[first : first + CONNECTING]]
            loop = asyncio.get_running_loop()
            for one in coming:
                await loop.create_connection(lambda one=one: one, "127.0.0.1", crowd["port"])  # type: ignore[misc]
            await asyncio.gather(*(one.ready for one in coming))
            self.watchers += coming
        report({"ready": len(self.watchers)})

    def received(self, text: bytes) -> None:
        self._receipts += 1
        if self._receipts == len(self.watchers):
            self._receipts = 0
            report({"at": time.monotonic(), "text": text.decode()})


class Watcher(asyncio.Protocol):
    """One browser."""

    def __init__(self, room: Room, crowd: dict[str, Any], cookie: str) -> None:
        self.ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._room = room
        self._crowd = crowd
        self._cookie = cookie
        self._buffer = bytearray()
        self._open = False
        self._position = 0
        self._acknowledging = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        key = base64.b64encode(os.urandom(16)).decode()
        headers = [
            ["Host", f"127.0.0.1:{self._crowd['port']}"],
            ["Upgrade", "websocket"],
            ["Connection", "Upgrade"],
            ["Sec-WebSocket-Version", "13"],
            ["Sec-WebSocket-Key", key],
            *self._crowd["headers"],
            *([["Cookie", self._cookie]] if self._cookie else []),
        ]
        lines = [
            f"GET {self._crowd['path']} HTTP/1.1",
            *(f"{name}: {value}" for name, value in headers),
        ]
        transport.write("\r\n".join([*lines, "", ""]).encode())

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if not self._open and not self._shake_hands():
            return
        while frame := self._next_frame():
            opcode, text = frame
            if opcode == TEXT:
                self._receive(text)
            elif opcode == PING:
                self._write(PONG, text)
            elif opcode == CLOSE:
                raise SystemExit(f"a browser was disconnected: {text!r}")

    def connection_lost(self, exc: Exception | None) -> None:
        os._exit(1)

    def _shake_hands(self) -> bool:
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return False
        if b" 101 " not in self._buffer[:20]:
            raise SystemExit(f"a browser was refused: {bytes(self._buffer[:200])!r}")
        del self._buffer[: end + 4]
        self._open = True
        for frame in self._crowd["say"]:
            self._write(TEXT, json.dumps(frame).encode())
        if not self._crowd["await"]:
            self.ready.set_result(None)
        return True

    def _next_frame(self) -> tuple[int, bytes] | None:
        """The next whole frame; a server's is neither masked nor, here, in fragments."""
        buffer = self._buffer
        if len(buffer) < 2:
            return None
        start, size = 2, buffer[1] & 0x7F
        if size > 125:
            start = 4 if size == 126 else 10
            size = int.from_bytes(buffer[2:start])
        if len(buffer) < start + size:
            return None
        opcode, text = buffer[0] & 0x0F, bytes(buffer[start : start + size])
        del buffer[: start + size]
        return opcode, text

    def _receive(self, text: bytes) -> None:
        if text.startswith(COUNTED):
            self._room.received(text)
            if self._crowd["say"]:
                self._position = int(text[len(_POSITION) : text.index(b",", len(_POSITION))])
                if not self._acknowledging:
                    self._acknowledging = True
                    later = random.uniform(*ACKNOWLEDGE)  # noqa: S311  no secret
                    asyncio.get_running_loop().call_later(later, self._acknowledge)
        elif not self.ready.done() and text.startswith(self._crowd["await"].encode()):
            self.ready.set_result(None)

    def _acknowledge(self) -> None:
        self._acknowledging = False
        self._write(TEXT, json.dumps({"type": "ack", "position": self._position}).encode())

    def _write(self, opcode: int, text: bytes) -> None:
        mask = os.urandom(4)
        size = len(text)
        key = int.from_bytes((mask * (size // 4 + 1))[:size])
        masked = (int.from_bytes(text) ^ key).to_bytes(size)
        length = bytes((0x80 | size,)) if size < 126 else b"\xfe" + size.to_bytes(2)
        self._transport.write(bytes((0x80 | opcode,)) + length + mask + masked)


def report(line: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


async def main() -> None:
    room = Room()
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        await room.add(json.loads(line))
    os._exit(0)


if __name__ == "__main__":
    asyncio.run(main())
