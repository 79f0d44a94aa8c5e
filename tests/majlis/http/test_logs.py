"""The log of requests: people by id, requests by address; never typed text or credentials."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

from majlis import urls
from majlis.http.logs import JsonLines
from tests.support.people import a_person, account, nobody, signed_in

PASSWORD = "une phrase assez longue"
LOGIN = "/_allauth/browser/v1/auth/login"


def breaks(request: HttpRequest) -> HttpResponse:
    typed = request.POST["password"]
    raise ZeroDivisionError(len(typed))


urlpatterns = [path("api/breaks", breaks), *urls.urlpatterns]
handler500 = urls.handler500


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    """The lines on standard error, from DEBUG on."""
    out, root = io.StringIO(), logging.getLogger()
    handler, level = logging.StreamHandler(out), root.level
    handler.setFormatter(JsonLines())
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield out
    root.setLevel(level)
    root.removeHandler(handler)


@pytest.mark.django_db
def test_sign_in_logs_neither_password_nor_email_nor_session(lines: io.StringIO) -> None:
    person = a_person("Une déléguée", password=PASSWORD)
    email = account(person).email
    client = nobody()
    for password in "une autre phrase", PASSWORD:
        client.post(LOGIN, {"email": email, "password": password}, format="json")
    client.post(LOGIN, "{" + PASSWORD, content_type="application/json")
    client.get(f"/api/people?search={email}")
    client.post("/_allauth/browser/v1/auth/password/request", {"email": email}, format="json")
    written = lines.getvalue()
    assert LOGIN in written
    assert str(person.person) in written
    session = client.cookies["sessionid"].value
    for secret in (PASSWORD, "une autre phrase", email, "Une déléguée", session, "127.0.0.1"):
        assert secret not in written


@pytest.mark.urls(__name__)
def test_a_fault_is_logged_without_the_body_of_the_request_and_not_shown(
    lines: io.StringIO,
) -> None:
    answer: Any = Client(raise_request_exception=False).post("/api/breaks", {"password": PASSWORD})
    assert answer.status_code == 500
    assert set(answer.json()) == {"type", "title", "status", "detail", "code", "args", "instance"}
    assert "ZeroDivisionError" not in answer.text
    line = lines.getvalue().splitlines()[0]
    assert "ZeroDivisionError" in line
    assert PASSWORD not in line
    assert json.loads(line)["request_id"] == answer.json()["instance"].removeprefix("urn:uuid:")


@pytest.mark.django_db
def test_the_id_of_a_request_is_made_by_the_server() -> None:
    client = signed_in(a_person())
    ids = {client.get("/api/me", HTTP_X_REQUEST_ID="mine")["X-Request-ID"] for _ in range(3)}
    assert len(ids) == 3
    assert "mine" not in ids
