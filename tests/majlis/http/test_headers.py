"""Security headers of every answer: page, documentation, data, files and refusals."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from pytest_django import Settings

from tests.support.people import a_person, nobody, signed_in

pytestmark = pytest.mark.django_db

# An address of each kind, the status it answers with, and whether that is a page.
ANSWERS = [
    ("/", 200, True),
    ("/votes/1", 200, True),
    ("/api/docs/", 200, True),
    ("/api/docs/?script=", 200, False),
    ("/api/schema/", 200, False),
    ("/api/session", 200, False),
    ("/api/me", 401, False),
    ("/api/nothing-here", 404, False),
    ("/_allauth/browser/v1/auth/session", 401, False),
    ("/_allauth/nothing-here", 404, False),
    ("/health/live", 200, False),
    ("/static/favicon.svg", 200, False),
    ("/static/nothing-here.js", 404, False),
]


@pytest.fixture(autouse=True)
def built(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><html><title>Majlis</title></html>")
    (tmp_path / "favicon.svg").write_text("<svg/>")
    settings.FRONTEND = tmp_path
    settings.STATICFILES_DIRS = [tmp_path]


def sources(answer: HttpResponse) -> dict[str, str]:
    parts = (part.partition(" ") for part in answer["Content-Security-Policy"].split("; "))
    return {directive: allowed for directive, _, allowed in parts}


@pytest.mark.parametrize(("address", "status", "is_page"), ANSWERS)
def test_every_answer_has_the_security_headers(address: str, status: int, is_page: bool) -> None:
    answer: Any = Client().get(address, HTTP_HOST="localhost:8000")
    assert answer.status_code == status
    allowed = sources(answer)
    assert allowed["default-src"] == allowed["frame-ancestors"] == allowed["base-uri"] == "'none'"
    assert allowed["form-action"] == ("'self'" if is_page else "'none'")
    assert allowed.get("script-src") == allowed.get("style-src") == ("'self'" if is_page else None)
    connect = "'self' ws://localhost:8000" if is_page else None
    assert allowed.get("connect-src") == connect
    assert "unsafe" not in answer["Content-Security-Policy"]
    assert "*" not in answer["Content-Security-Policy"]
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["X-Frame-Options"] == "DENY"
    assert answer["Referrer-Policy"] == "same-origin"
    assert answer["Cross-Origin-Opener-Policy"] == "same-origin"
    assert answer["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "camera=()" in answer["Permissions-Policy"]
    assert answer["X-Request-ID"]
    assert "Access-Control-Allow-Origin" not in answer
    answer.close()


def test_the_policy_over_https_requires_encryption(settings: Settings) -> None:
    answer: Any = Client().get("/", secure=True, HTTP_HOST="localhost")
    assert sources(answer)["connect-src"] == "'self' wss://localhost"
    assert "upgrade-insecure-requests" in sources(answer)
    assert "upgrade-insecure-requests" not in sources(Client().get("/"))  # type: ignore[arg-type]


def test_an_unknown_host_is_refused_and_not_echoed() -> None:
    for host in "x; script-src *", "elsewhere.example":
        answer: Any = Client().get("/", HTTP_HOST=host)
        assert answer.status_code == 400
        assert "script-src" not in answer["Content-Security-Policy"]
        assert host not in answer.text


def test_answers_to_a_person_are_not_stored_by_browsers() -> None:
    client = signed_in(a_person())
    for address in "/api/me", "/api/votes", "/api/proposals", "/api/people", "/":
        assert client.get(address)["Cache-Control"] == "no-store", address


@pytest.mark.parametrize(
    "address",
    [
        "//elsewhere.example/api/docs",
        "//elsewhere.example/%2e%2e",
        "/api/docs?next=https://elsewhere.example/",
        "/sign-in?next=//elsewhere.example",
        "/_allauth/browser/v1/auth/session?next=https://elsewhere.example/",
    ],
)
def test_no_address_redirects_to_another_site(address: str) -> None:
    answer: Any = Client().get(address)
    where = answer.get("Location", "/")
    assert where.startswith("/")
    assert not where.startswith("//")


@pytest.mark.parametrize("method", ["get", "options", "post"])
def test_other_origins_get_no_cors_headers(method: str) -> None:
    answer = getattr(nobody(), method)(
        "/api/session", HTTP_ORIGIN="https://elsewhere.example", HTTP_HOST="localhost"
    )
    assert not [name for name in answer.headers if name.startswith("Access-Control")]


@pytest.mark.parametrize("address", ["/admin/", "/admin/login/", "/__debug__/", "/api-auth/login/"])
def test_there_is_no_admin_or_debug_address(address: str) -> None:
    # Not an address of the server: the front end's own "not found" page.
    assert "Majlis" in Client().get(address).text
    assert Client().post(address).status_code in (403, 405)
