"""A light HTTP client: a few keep-alive connections of one thread, requests encoded beforehand."""

from __future__ import annotations

import re
import selectors
import socket
from collections.abc import Iterator, Sequence
from itertools import islice

from bench.rounds import Speed, speed

CONNECTIONS = 8
# Timeout in seconds without any answer.
PATIENCE = 30

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_CLOSE = re.compile(rb"\r\nconnection: *close", re.IGNORECASE)


def request(
    method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None
) -> bytes:
    """A whole request as bytes."""
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", "Accept: application/json"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    if body is not None:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return "\r\n".join([*lines, "", ""]).encode() + (body or b"")


def answer(port: int, sent: bytes) -> bytes:
    """The body of the answer to one request; fails unless it is a 2xx."""
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as wire:
        wire.sendall(sent)
        received = b""
        while not _is_whole(received):
            received += _some(wire)
    return received.partition(b"\r\n\r\n")[2]


def answers_a_second(port: int, requests: Sequence[bytes]) -> Speed:
    """Sends all requests over several connections; each sends its next once the previous is answered."""
    return speed(len(requests), lambda: _exchange(port, iter(requests)))


def _exchange(port: int, requests: Iterator[bytes]) -> None:
    with selectors.DefaultSelector() as waiting:
        for sent in islice(requests, CONNECTIONS):
            _send(waiting, port, None, sent)
        while waiting.get_map():
            ready = waiting.select(PATIENCE)
            if not ready:
                raise RuntimeError("the server does not answer")
            for key, _ in ready:
                wire = key.fileobj
                assert isinstance(wire, socket.socket)
                received: bytearray = key.data
                received += _some(wire)
                if not _is_whole(received):
                    continue
                waiting.unregister(wire)
                reused: socket.socket | None = wire
                if _CLOSE.search(received):
                    wire.close()
                    reused = None
                if (following := next(requests, None)) is not None:
                    _send(waiting, port, reused, following)
                elif reused:
                    reused.close()


def _send(
    waiting: selectors.BaseSelector, port: int, wire: socket.socket | None, sent: bytes
) -> None:
    if wire is None:
        wire = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
        wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    wire.sendall(sent)
    waiting.register(wire, selectors.EVENT_READ, bytearray())


def _some(wire: socket.socket) -> bytes:
    received = wire.recv(262_144)
    if not received:
        raise RuntimeError("the server hung up")
    return received


def _is_whole(received: bytes | bytearray) -> bool:
    """Whether the answer is complete; fails unless it is a 2xx with a Content-Length."""
    end = received.find(b"\r\n\r\n")
    if end < 0:
        return False
    if received[9:10] != b"2":
        raise RuntimeError(bytes(received[:2_000]).decode(errors="replace"))
    length = _LENGTH.search(received, 0, end)
    if not length:
        raise RuntimeError("an answer of unknown length")
    return len(received) >= end + 4 + int(length[1])
