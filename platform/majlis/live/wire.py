"""Writes frames to one browser; a frame for many browsers is encoded once.

ASGI's `send` takes a text, which Daphne would encode, frame, log and queue again for each browser. Under
Daphne, `wire` finds the protocol behind `send` and writes the finished frame directly to the socket.
Twisted's transport buffers only the bytes that the socket does not accept; their number shows how far a
browser is behind in reading. Under any other server frames go through ASGI.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec

Send = Callable[[dict[str, Any]], Awaitable[None]]

# Most bytes of a frame that Daphne reads; the consumer has a lower limit, refused with an error frame.
LARGEST_READ = 65_536


def encode(message: dict[str, Any]) -> bytes:
    """A message encoded as the text of a frame."""
    return msgspec.json.encode(message)


class Frame:
    """A text message in one unmasked WebSocket frame (RFC 6455, 5.2)."""

    __slots__ = ("_starts", "bytes")

    def __init__(self, text: bytes) -> None:
        size = len(text)
        if size < 126:
            head = bytes((0x81, size))
        elif size < 65_536:
            head = b"\x81\x7e" + size.to_bytes(2)
        else:
            head = b"\x81\x7f" + size.to_bytes(8)
        self.bytes = head + text
        self._starts = len(head)

    def __len__(self) -> int:
        return len(self.bytes)

    @property
    def text(self) -> str:
        return self.bytes[self._starts :].decode()


class Wire:
    """Writes to one browser through ASGI."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    @property
    def unsent(self) -> int:
        """Bytes buffered in this process for a browser; 0 where the server does not expose it."""
        return 0

    async def write(self, frame: Frame) -> None:
        await self._send({"type": "websocket.send", "text": frame.text})

    async def close(self, code: int) -> None:
        """Closes the connection. Daphne aborts it if the browser does not answer in a second."""
        await self._send({"type": "websocket.close", "code": code})


class _Daphne(Wire):
    """Writes to one browser's socket, bypassing Daphne. The only private name used is `_tempDataLen`."""

    __slots__ = ("_protocol", "_transport")

    def __init__(self, send: Send, protocol: Any) -> None:
        super().__init__(send)
        self._protocol = protocol
        self._transport = protocol.transport
        protocol.maxFramePayloadSize = protocol.maxMessagePayloadSize = LARGEST_READ

    @property
    def unsent(self) -> int:
        transport = self._transport
        waits: int = len(transport.dataBuffer) - transport.offset + transport._tempDataLen
        return waits

    async def write(self, frame: Frame) -> None:
        transport = self._transport
        if self._protocol.state != self._protocol.STATE_OPEN:
            return
        data = frame.bytes
        if not transport.dataBuffer and not transport._tempDataLen:
            sent = transport.writeSomeData(data)
            # Anything but a number means a lost connection, which the transport handles itself.
            if isinstance(sent, int):
                if sent == len(data):
                    return
                data = data[sent:]
        transport.write(data)


def wire(send: Send) -> Wire:
    """The fastest available `Wire` for this `send`."""
    daphne = sys.modules.get("daphne.ws_protocol")
    if daphne and isinstance(send, functools.partial) and send.args:
        from twisted.internet.abstract import FileDescriptor

        protocol = send.args[0]
        if isinstance(protocol, daphne.WebSocketProtocol) and isinstance(
            protocol.transport, FileDescriptor
        ):
            return _Daphne(send, protocol)
    return Wire(send)
