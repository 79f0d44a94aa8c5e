"""Clients that misbehave at a real server: they read nothing, or send invalid frames."""

from __future__ import annotations

import base64
import json
import os
import socket
import struct
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path

import pytest

from majlis.live.consumer import FASTEST, LARGEST, NOT_SIGNED_IN, SOCKETS, UNREAD_BYTES
from majlis.live.wire import LARGEST_READ
from tests.support.services import Forum

TEXT, CLOSE, PONG = 0x81, 0x88, 0x8A
MIB = 1024 * 1024


class RawSocket:
    """A socket after its handshake, controlled by the test."""

    def __init__(self, forum: Forum, session: str, *, window: int | None = None) -> None:
        self.wire = socket.socket()
        if window:
            # The smallest buffer, so that unread data waits in the server and not in the network stack.
            self.wire.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, window)
            self.wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, 536)
        self.wire.settimeout(15)
        host, port = forum.urls[0].removeprefix("http://").split(":")
        self.wire.connect((host, int(port)))
        key = base64.b64encode(os.urandom(16)).decode()
        self.wire.sendall(
            (
                f"GET /live HTTP/1.1\r\nHost: {host}:{port}\r\nOrigin: {forum.urls[0]}\r\n"
                f"Cookie: {session}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n"
            ).encode()
        )
        self._buffer = b""
        while b"\r\n\r\n" not in self._buffer:
            self._buffer += self.wire.recv(4096)
        head, _, self._buffer = self._buffer.partition(b"\r\n\r\n")
        assert b" 101 " in head, head

    def close(self) -> None:
        self.wire.close()

    def send(self, **message: object) -> None:
        self.wire.sendall(frame(TEXT, json.dumps(message).encode()))

    def receive(self) -> tuple[int, bytes] | None:
        """The next frame's first byte and content; `None` if the server closed the connection."""
        head = self._read(2)
        size = head[1] if head else 0
        if head and size > 125:
            size = int.from_bytes(self._read({126: 2, 127: 8}[size]))
        return (head[0], self._read(size)) if head else None

    def receive_close_code(self) -> int | None:
        """Reads to the end; returns the server's close code, if there is one."""
        code = None
        while received := self.receive():
            if received[0] == CLOSE:
                code = int.from_bytes(received[1][:2])
        return code

    def _read(self, size: int) -> bytes:
        while len(self._buffer) < size:
            try:
                more = self.wire.recv(65_536)
            except ConnectionResetError:
                more = b""
            if not more:
                return b""
            self._buffer += more
        read, self._buffer = self._buffer[:size], self._buffer[size:]
        return read


def frame(first: int, payload: bytes, *, masked: bool = True, claims: int | None = None) -> bytes:
    """One frame; `claims` is a false length."""
    size = len(payload) if claims is None else claims
    bit = 0x80 if masked else 0
    if size < 126:
        head = bytes((first, bit | size))
    elif size < 65_536:
        head = bytes((first, bit | 126)) + struct.pack("!H", size)
    else:
        head = bytes((first, bit | 127)) + struct.pack("!Q", size)
    return head + (b"\0\0\0\0" if masked else b"") + payload


@pytest.fixture(scope="module")
def session(demo_forum: Forum) -> str:
    return signed_in(demo_forum, "administrator")


def signed_in(forum: Forum, role: str) -> str:
    """The cookie of a new session of the person with this role."""
    with urllib.request.urlopen(f"{forum.urls[0]}/api/session") as answer:
        token = answer.headers["Set-Cookie"].partition(";")[0]
    request = urllib.request.Request(
        f"{forum.urls[0]}/api/demo/sign-in",
        json.dumps({"role": role}).encode(),
        {
            "Content-Type": "application/json",
            "Cookie": token,
            "X-CSRFToken": token.partition("=")[2],
        },
    )
    with urllib.request.urlopen(request) as answer:
        cookies: list[str] = [one.partition(";")[0] for one in answer.headers.get_all("Set-Cookie")]
    (cookie,) = [one for one in cookies if one.startswith("sessionid=")]
    return cookie


@contextmanager
def another_client(forum: Forum, session: str) -> Iterator[Callable[[], float]]:
    """Another client: each call sends a request and returns its response time."""
    with closing(RawSocket(forum, session)) as browser:

        def ping() -> float:
            started = time.monotonic()
            browser.send(type="ping")
            while (received := browser.receive()) and b"heartbeat" not in received[1]:
                pass
            assert received, "the other client was disconnected"
            return time.monotonic() - started

        yield ping


def resident(forum: Forum) -> int:
    """Bytes of memory used by the server."""
    pages = int(Path(f"/proc/{forum.processes[0].pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def sockets_of(forum: Forum) -> int:
    """The server's open sockets; one may close between the listing and the read."""
    sockets = 0
    for descriptor in Path(f"/proc/{forum.processes[0].pid}/fd").iterdir():
        with suppress(FileNotFoundError):
            sockets += os.readlink(descriptor).startswith("socket:")
    return sockets


def test_a_browser_that_reads_nothing_is_closed_in_bounded_memory_without_delaying_others(
    demo_forum: Forum, session: str
) -> None:
    before, sockets = resident(demo_forum), sockets_of(demo_forum)
    with (
        another_client(demo_forum, session) as ping,
        closing(RawSocket(demo_forum, session, window=2_048)) as stalled,
    ):
        slowest = sent = 0.0
        with suppress(ConnectionResetError, BrokenPipeError):
            while sent < 20 * UNREAD_BYTES:
                # The server's refusal repeats this text; `ack` claims that everything was received.
                stalled.send(type="watch", topic="x" * (LARGEST - 100))
                sent += LARGEST
                time.sleep(1.2 / FASTEST)
                if sent % (10 * LARGEST) == 0:
                    stalled.send(type="ack", position=2**60)
                    slowest = max(slowest, ping())
        assert UNREAD_BYTES < sent < 4 * UNREAD_BYTES
        assert slowest < 1
        assert sockets_of(demo_forum) == sockets + 1
    assert resident(demo_forum) - before < 4 * UNREAD_BYTES + 8 * MIB


@pytest.mark.soak
def test_many_browsers_that_read_nothing_are_closed_in_bounded_memory(
    demo_forum: Forum, session: str
) -> None:
    crowd = SOCKETS - 4
    before = most = resident(demo_forum)
    with ExitStack() as around:
        ping = around.enter_context(another_client(demo_forum, session))
        stalled = [
            around.enter_context(closing(RawSocket(demo_forum, session, window=2_048)))
            for _ in range(crowd)
        ]
        slowest, rounds = 0.0, 0
        while stalled and rounds < 20 * UNREAD_BYTES // LARGEST:
            rounds += 1
            for browser in list(stalled):
                try:
                    browser.send(type="watch", topic="x" * (LARGEST - 100))
                except (ConnectionResetError, BrokenPipeError):
                    stalled.remove(browser)
            slowest, most = max(slowest, ping()), max(most, resident(demo_forum))
            time.sleep(1.2 / FASTEST)
        assert not stalled
        assert slowest < 2
        assert most - before < crowd * 2 * UNREAD_BYTES + 16 * MIB


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(frame(TEXT, b"", claims=2**40), None, id="a terabyte announced"),
        pytest.param(
            frame(TEXT, b"x" * (LARGEST_READ + 1)), None, id="larger than the server reads"
        ),
        pytest.param(
            frame(TEXT, b"x" * (LARGEST + 1)), 4429, id="larger than the consumer accepts"
        ),
        pytest.param(frame(0x82, b"\0\1\2"), 4429, id="not a text"),
        pytest.param(frame(TEXT, b"\xff\xfe"), None, id="not UTF-8"),
        pytest.param(frame(TEXT, b"{}", masked=False), None, id="not masked"),
        pytest.param(frame(0xC1, b"{}"), None, id="compressed without negotiation"),
        pytest.param(frame(0x83, b"{}"), None, id="an unknown opcode"),
        pytest.param(frame(0x80, b"{}"), None, id="a continuation without a beginning"),
        pytest.param(frame(0x89, b"x" * 126), None, id="a ping of more than 125 bytes"),
        pytest.param(
            frame(0x01, b"x") + frame(0x00, b"x" * 60_000) * 2, None, id="fragments without an end"
        ),
        pytest.param(frame(TEXT, b"{}") * 3_000, 4429, id="too many frames at once"),
    ],
)
def test_an_invalid_frame_closes_its_socket_and_delays_no_other(
    demo_forum: Forum, session: str, data: bytes, code: int | None
) -> None:
    with (
        another_client(demo_forum, session) as ping,
        closing(RawSocket(demo_forum, session)) as browser,
    ):
        browser.send(type="hello")
        browser.receive()
        browser.wire.sendall(data)
        assert browser.receive_close_code() == code
        assert ping() < 1


def test_an_anonymous_socket_is_closed_by_a_real_server(demo_forum: Forum) -> None:
    with closing(RawSocket(demo_forum, "sessionid=made-up")) as browser:
        assert browser.receive_close_code() == NOT_SIGNED_IN
