"""Watches one vote through the proxy, reconnects after each break, and collects frames."""

from __future__ import annotations

import json
import threading
import time
from dataclasses import dataclass, field
from typing import Any

from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin

from tests.support.load import Browser

# Seconds of silence after which a browser sends a ping.
SILENCE = 1.0


@dataclass
class Watcher:
    """The frames that one browser received of a topic, in order."""

    url: str
    browser: Browser
    topic: str
    positions: list[int] = field(default_factory=list)
    rows: list[dict[str, Any]] = field(default_factory=list)
    breaks: int = 0
    # Faults: a `closed` or `refused` topic, or a `resync`.
    faults: list[str] = field(default_factory=list)
    _position: int | None = None
    _log: str | None = None
    _over: threading.Event = field(default_factory=threading.Event)
    watching: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def leave(self) -> None:
        self._over.set()
        self._thread.join()

    def wait_for(self, position: int, seconds: float = 10) -> None:
        """Waits until frames, or the position of the topic, reach this position of the log."""
        until = time.monotonic() + seconds
        while (self._position or 0) < position:
            assert time.monotonic() < until, f"at {self._position} of {position}: {self.faults}"
            time.sleep(0.02)

    def _run(self) -> None:
        while not self._over.is_set():
            try:
                with connect(
                    self.url.replace("http", "ws", 1) + "/live",
                    additional_headers={"Cookie": f"sessionid={self.browser.session}"},
                    origin=Origin(self.url),
                ) as socket:
                    self._listen(socket)
            except InvalidStatus as refusal:
                self.faults.append(f"handshake: {refusal.response.status_code}")
            except (ConnectionClosed, OSError, TimeoutError) as end:
                code = end.rcvd.code if isinstance(end, ConnectionClosed) and end.rcvd else 0
                if code >= 4000:
                    self.faults.append(f"closed with {code}")
            self.breaks += 1
            self.watching.clear()
            time.sleep(0.1)

    def _listen(self, socket: ClientConnection) -> None:
        _send(socket, {"type": "hello", "since": self._position, "log": self._log})
        while not self._over.is_set():
            try:
                frame = json.loads(socket.recv(SILENCE))
            except TimeoutError:
                _send(socket, {"type": "ping"})
                continue
            match frame["type"]:
                case "welcome":
                    self._log = frame["log"]
                    _send(socket, {"type": "watch", "topic": self.topic})
                case "watching":
                    self.watching.set()
                    self._advance(frame["position"])
                case "rows":
                    self.positions.append(frame["position"])
                    self.rows += frame["rows"]
                    self._advance(frame["position"])
                    _send(socket, {"type": "ack", "position": frame["position"]})
                case "heartbeat" if self.watching.is_set():
                    self._advance(frame["position"])
                case "resync" | "refused" | "closed" | "error":
                    self.faults.append(json.dumps(frame))

    def _advance(self, position: int) -> None:
        self._position = max(position, self._position or 0)


def _send(socket: ClientConnection, frame: dict[str, Any]) -> None:
    socket.send(json.dumps(frame))
