"""A mail server for a test, which accepts and stores every letter unless the test decides otherwise."""

from __future__ import annotations

import socketserver
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage

from majlis.eventstore.clock import believe
from majlis.notifications import outbox
from majlis.notifications.mail import MAIL


@dataclass
class Mailbox:
    """The received letters, parsed and as bytes, and the server's address.

    `answer` receives each line of a client, and `.` for the end of a letter; its result replaces the usual
    reply, and `""` closes the connection.
    """

    url: str
    letters: list[EmailMessage] = field(default_factory=list)
    received: list[bytes] = field(default_factory=list)
    connections: int = 0
    answer: Callable[[str], str | None] = lambda line: None

    def next(self, seconds: float = 15) -> EmailMessage:
        """The oldest letter not taken yet; waits for it."""
        deadline = time.monotonic() + seconds
        while not self.letters:
            assert time.monotonic() < deadline, "no letter came"
            time.sleep(0.01)
        return self.letters.pop(0)


class _Smtp(socketserver.StreamRequestHandler):
    """The part of RFC 5321 that a client needs to deliver a letter."""

    server: _Server

    def handle(self) -> None:
        self.server.mailbox.connections += 1
        self._reply("220 mailbox")
        for line in self.rfile:
            reply = self.server.mailbox.answer(line.decode().strip())
            if reply == "":
                return
            match line[:4].upper():
                case _ if reply:
                    self._reply(reply)
                case b"EHLO":
                    self._reply("250-mailbox\r\n250 8BITMIME")
                case b"DATA":
                    self._reply("354 go on")
                    self._take(b"".join(iter(self.rfile.readline, b".\r\n")))
                case b"QUIT":
                    self._reply("221 bye")
                    return
                case _:
                    self._reply("250 so be it")

    def _take(self, lines: bytes) -> None:
        mailbox = self.server.mailbox
        reply = mailbox.answer(".")
        if reply is None:
            text = lines.replace(b"\r\n..", b"\r\n.")
            mailbox.received.append(text)
            mailbox.letters.append(message_from_bytes(text, policy=policy.default))
        self._reply(reply or "250 kept")

    def _reply(self, text: str) -> None:
        self.wfile.write(f"{text}\r\n".encode())


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    mailbox: Mailbox


@contextmanager
def a_mailbox() -> Iterator[Mailbox]:
    """A running mail server on loopback."""
    with _Server(("127.0.0.1", 0), _Smtp) as server:
        server.mailbox = Mailbox(f"smtp://127.0.0.1:{server.server_address[1]}")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server.mailbox
        finally:
            server.shutdown()
            thread.join()


def link_in(letter: EmailMessage) -> str:
    """The one link of a letter's plain text."""
    body = letter.get_body(("plain",))
    assert body
    (link,) = [word for word in body.get_content().split() if word.startswith("http")]
    return str(link)


def send(after: timedelta = timedelta()) -> None:
    """Sends the letters that wait by then, by a clock that is believed and without a pause."""
    MAIL.rests_until = 0.0
    believe(datetime.now(UTC) + after)
    outbox.run(MAIL, lambda: datetime.now(UTC) + after)


def next_letter(mailbox: Mailbox) -> EmailMessage:
    send()
    return mailbox.next()
