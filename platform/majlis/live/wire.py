"""The road to one browser: what a thousand of them are sent is framed once and copied nowhere.

ASGI takes a text, which Daphne would encode, frame, log and queue for each browser anew. So where Daphne
serves, its protocol, found behind ASGI's `send`, is passed by: the finished frame goes straight into the
socket, and Twisted's transport keeps only what the socket does not take. That also tells what a browser
has not read, whatever it acknowledges. Under any other server ASGI's own way does.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec

Send = Callable[[dict[str, Any]], Awaitable[None]]

# Bytes of a frame that the server reads at all; the consumer refuses smaller ones with a word.
LARGEST_READ = 65_536


def encode(message: dict[str, Any]) -> bytes:
    """A frame's text, encoded once for everybody."""
    return msgspec.json.encode(message)


class Frame:
    """A text message as RFC 6455 (5.2) frames a server's: whole, and unmasked."""

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
    """One browser's way out, by ASGI."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    @property
    def unsent(self) -> int:
        """Bytes that wait in this process for a browser to read; 0 where the server does not say."""
        return 0

    async def write(self, frame: Frame) -> None:
        await self._send({"type": "websocket.send", "text": frame.text})

    async def close(self, code: int) -> None:
        """Says goodbye. Daphne aborts the connection if the browser does not answer in a second."""
        await self._send({"type": "websocket.close", "code": code})


class _Daphne(Wire):
    """One browser's way out, past Daphne. It reads no private name but Twisted's list of what waits."""

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
            # Anything but a number is a lost connection: the transport finds that out by itself.
            if isinstance(sent, int):
                if sent == len(data):
                    return
                data = data[sent:]
        transport.write(data)


def wire(send: Send) -> Wire:
    """The shortest way to the browser behind this `send`."""
    daphne = sys.modules.get("daphne.ws_protocol")
    if daphne and isinstance(send, functools.partial) and send.args:
        from twisted.internet.abstract import FileDescriptor

        protocol = send.args[0]
        if isinstance(protocol, daphne.WebSocketProtocol) and isinstance(
            protocol.transport, FileDescriptor
        ):
            return _Daphne(send, protocol)
    return Wire(send)
