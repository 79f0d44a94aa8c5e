"""HTTP requests go to WSGI, without the headers that WSGI would confuse."""

from __future__ import annotations

import json
from typing import Any

import pytest
from channels.testing import HttpCommunicator

from majlis import asgi


async def test_a_request_goes_to_wsgi() -> None:
    answer = await HttpCommunicator(
        asgi.application, "GET", "/health/live", headers=[(b"host", b"localhost")]
    ).get_response()
    assert (answer["status"], json.loads(answer["body"])) == (200, {"live": True})


async def test_headers_with_underscores_are_dropped(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    scopes: list[dict[str, Any]] = []

    async def listen(scope: dict[str, Any], receive: object, send: object) -> None:
        scopes.append(scope)

    async def nothing(*_: object) -> None: ...

    monkeypatch.setattr(asgi, "_in_a_thread", listen)
    headers = [(b"x_forwarded_proto", b"https"), (b"majlis-acting-for", b"1")]
    await asgi.http({"type": "http", "headers": headers}, nothing, nothing)
    assert scopes[0]["headers"] == [(b"majlis-acting-for", b"1")]
