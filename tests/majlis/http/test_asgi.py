"""One process: `/live` goes to the socket, everything else to WSGI."""

from __future__ import annotations

import json
from typing import Any

import pytest
from channels.testing import HttpCommunicator, WebsocketCommunicator

from majlis import asgi


async def test_a_request_goes_to_wsgi() -> None:
    answer = await HttpCommunicator(
        asgi.application, "GET", "/health/live", headers=[(b"host", b"localhost")]
    ).get_response()
    assert (answer["status"], json.loads(answer["body"])) == (200, {"live": True})


async def test_a_header_with_an_underscore_does_not_pass_for_one_with_a_dash(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    heard: list[dict[str, Any]] = []

    async def listen(scope: dict[str, Any], receive: object, send: object) -> None:
        heard.append(scope)

    async def nothing(*_: object) -> None: ...

    monkeypatch.setattr(asgi, "_in_a_thread", listen)
    headers = [(b"x_forwarded_proto", b"https"), (b"majlis-acting-for", b"1")]
    await asgi.http({"type": "http", "headers": headers}, nothing, nothing)
    assert heard[0]["headers"] == [(b"majlis-acting-for", b"1")]


async def test_a_page_of_another_site_opens_no_socket() -> None:
    socket = WebsocketCommunicator(
        asgi.application, "/live", headers=[(b"origin", b"https://elsewhere.example")]
    )
    connected, _ = await socket.connect()
    assert not connected
