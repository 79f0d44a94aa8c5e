"""Malformed bodies are refused with the right error, and never cause a 5xx."""

from __future__ import annotations

from typing import Any

import pytest
from rest_framework.test import APIClient

from majlis.texts import say
from tests.support.people import a_person, a_recorded_person, signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def client() -> APIClient:
    return signed_in(a_recorded_person())


def patch(client: APIClient, body: bytes) -> tuple[int, str]:
    answer: Any = client.patch("/api/me", body, content_type="application/json")
    return answer.status_code, answer.json()["code"] if answer.status_code >= 400 else ""


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[" * 100_000 + b"]" * 100_000,
        b'{"name": NaN}',
        b'{"name": Infinity}',
        b'{"name": 1e999999}',
        b'{"name": 1' + b"0" * 5_000 + b"}",
        b'{"name": "\xff"}',
        b'\xef\xbb\xbf{"name": "a"}',
        '{"name": "a"}'.encode("utf-16"),
        b'{"name": "a", "name": "b"}',
        b'{"name": "a", "more": {"b": 1, "b": 1}}',
        b'{"name": "a", "more": ' + b"[" * 100 + b"]" * 100 + b"}",
        b'{"name": "a"} {"name": "b"}',
        b'{"name": "a\x01"}',
        b"a=b",
    ],
)
def test_malformed_json_is_refused(client: APIClient, body: bytes) -> None:
    assert patch(client, body) == (400, "parse-error")


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
@pytest.mark.parametrize(
    ("body", "place", "code"),
    [
        (rb'{"name": "\ud800"}', "name", "half-character"),
        (rb'{"name": "a\u0000"}', "name", "nul"),
        (rb'{"name": "a\\\u0000"}', "name", "nul"),
        (rb'{"name": "a", "more": [{"b": "\udc00\ud83d"}]}', "more.0.b", "half-character"),
        (rb'{"name": "a", "more": {"\u0000": 1}}', "more", "nul"),
        (rb'"\u0000"', "", "nul"),
    ],
)
def test_unstorable_text_is_refused_with_its_place(
    language: str, body: bytes, place: str, code: str
) -> None:
    client = signed_in(a_person(language=language))
    answer: Any = client.patch("/api/me", body, content_type="application/json")
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid")
    assert [(at, why[0]["code"]) for at, why in answer.json()["errors"].items()] == [(place, code)]
    assert answer.json()["errors"][place][0]["detail"].startswith(say(language, f"text-{code}")[:9])


def test_escaped_emoji_are_accepted(client: APIClient) -> None:
    assert patch(client, rb'{"name": "A \ud83d\ude00"}') == (200, "")
    assert client.get("/api/me").data["name"] == "A 😀"


def test_a_body_that_is_too_large_is_refused(client: APIClient) -> None:
    assert patch(client, b" " * 11_000_000) == (413, "body-too-large")


def test_a_backslash_followed_by_u0000_is_accepted_as_text(client: APIClient) -> None:
    assert patch(client, b'{"name": "a\\\\u0000"}') == (200, "")
    assert client.get("/api/me").data["name"] == "a\\u0000"


def test_a_search_with_a_null_character_is_refused(client: APIClient) -> None:
    assert client.get("/api/people?search=%00").status_code == 400
