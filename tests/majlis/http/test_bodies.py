"""Bodies that no honest browser sends are refused, as what they are, and never a fault of ours."""

from __future__ import annotations

from typing import Any

import pytest
from rest_framework.test import APIClient

from tests.support.people import a_person, signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def client() -> APIClient:
    return signed_in(a_person())


def sent(client: APIClient, body: bytes) -> tuple[int, str]:
    answer: Any = client.patch("/api/me", body, content_type="application/json")
    return answer.status_code, answer.json()["code"] if answer.status_code >= 400 else ""


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[" * 100_000 + b"]" * 100_000,
        b'{"name": "\\ud800"}',
        b'{"name": "a\\u0000"}',
        b'{"name": "a\\\\\\u0000"}',
        b'{"name": NaN}',
        b'{"name": "\xff"}',
    ],
)
def test_what_is_malformed_is_refused(client: APIClient, body: bytes) -> None:
    assert sent(client, body) == (400, "parse-error")


def test_what_is_too_large_is_refused_unread(client: APIClient) -> None:
    assert sent(client, b" " * 2_700_000) == (413, "body-too-large")


def test_what_only_looks_like_a_null_character_is_kept(client: APIClient) -> None:
    assert sent(client, b'{"name": "a\\\\u0000"}') == (200, "")
    assert client.get("/api/me").data["name"] == "a\\u0000"


def test_a_search_that_no_database_understands_is_refused(client: APIClient) -> None:
    assert client.get("/api/people?search=%00").status_code == 400
