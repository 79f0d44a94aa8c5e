"""Refusals: one shape, one sentence in the reader's language, and the right status."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.test import Client
from django.urls import path
from django.utils import translation
from pytest_django import Settings
from rest_framework import exceptions, serializers
from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.test import APIClient

from majlis import urls
from majlis.domain import DomainError
from majlis.texts import LANGUAGES, say
from tests.support.people import a_person, nobody, signed_in


class Block(serializers.Serializer[dict[str, Any]]):
    content = serializers.CharField()


class Shape(serializers.Serializer[dict[str, Any]]):
    title = serializers.CharField(max_length=5)
    blocks = Block(many=True)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        raise serializers.ValidationError("both", code="not_both")


def with_more() -> DomainError:
    refusal = DomainError.codes["bad-limit"](most=200)
    refusal.extra = {"latest": {"number": 3}}  # type: ignore[attr-defined]
    return refusal


RAISED: dict[str, Any] = {
    "domain": lambda: DomainError.codes["not-your-organisation"](),
    "more": with_more,
    "http404": Http404,
    "denied": PermissionDenied,
    "throttled": lambda: exceptions.Throttled(wait=7.2),
    "bug": lambda: ZeroDivisionError("the password is 123"),
}


@api_view(["GET", "POST"])
@permission_classes([AllowAny])
def refuse(request: Request, how: str) -> Response:
    if how == "shape":
        Shape(data=request.data).is_valid(raise_exception=True)
    raise RAISED[how]()


def crash(request: HttpRequest) -> HttpResponse:
    raise ZeroDivisionError


urlpatterns = [path("api/refuse/<how>", refuse), path("api/crash", crash), *urls.urlpatterns]
handler400 = urls.handler400
handler403 = urls.handler403
handler404 = urls.handler404
handler500 = urls.handler500

pytestmark = pytest.mark.urls(__name__)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_its_sentence_in_every_language(language: str) -> None:
    ours = [
        c for c, reason in DomainError.codes.items() if not reason.__module__.startswith("tests")
    ]
    silent = [code for code in ours if not has_message(language, f"error-{code}")]
    assert not silent


def has_message(language: str, message: str) -> bool:
    try:
        return bool(say(language, message))
    except LookupError:
        return False


def test_a_refusal_is_a_problem_in_the_language_of_the_browser() -> None:
    response = nobody().get("/api/refuse/domain", HTTP_ACCEPT_LANGUAGE="de, ar-MA;q=0.8, en;q=0.5")
    assert response["Content-Type"] == "application/problem+json"
    assert response.json() == {
        "type": "urn:majlis:problem:not-your-organisation",
        "title": "Forbidden",
        "status": 403,
        "detail": say("ar", "error-not-your-organisation"),
        "code": "not-your-organisation",
        "args": {},
    }


def test_a_refusal_is_in_french_for_an_unsupported_language() -> None:
    detail = nobody().get("/api/refuse/domain", HTTP_ACCEPT_LANGUAGE="de").json()["detail"]
    assert detail == say("fr", "error-not-your-organisation")


@pytest.mark.django_db
def test_a_persons_own_language_comes_before_the_browsers() -> None:
    client = signed_in(a_person(language="en"))
    detail = client.get("/api/refuse/domain", HTTP_ACCEPT_LANGUAGE="ar").json()["detail"]
    assert detail == say("en", "error-not-your-organisation")
    assert translation.get_language() == "fr", "the next request starts anew"


def test_a_refusal_may_carry_more_data() -> None:
    found = nobody().get("/api/refuse/more").json()
    assert (found["args"], found["latest"]) == ({"most": 200}, {"number": 3})


def test_each_fault_of_a_body_is_listed_under_its_field() -> None:
    body = {"title": "too long", "blocks": [{"content": "x"}, {}]}
    response = nobody().post("/api/refuse/shape", body, format="json", HTTP_ACCEPT_LANGUAGE="fr")
    found = response.json()
    assert (response.status_code, found["code"]) == (400, "invalid")
    assert {place: fault[0]["code"] for place, fault in found["errors"].items()} == {
        "title": "max-length",
        "blocks.1.content": "required",
    }
    assert found["errors"]["blocks.1.content"][0]["detail"] == "Ce champ est obligatoire."


def test_a_fault_of_the_whole_body_is_listed_under_the_empty_name() -> None:
    body = {"title": "short", "blocks": []}
    found = nobody().post("/api/refuse/shape", body, format="json").json()
    assert found["errors"] == {"": [{"code": "not-both", "detail": "both"}]}


@pytest.mark.parametrize(
    ("how", "status", "code"),
    [
        ("http404", 404, "not-found"),
        ("denied", 403, "not-allowed"),
        ("throttled", 429, "throttled"),
    ],
)
def test_exceptions_of_the_framework_become_problems(how: str, status: int, code: str) -> None:
    response = nobody().get(f"/api/refuse/{how}")
    assert (response.status_code, response.json()["code"]) == (status, code)


def test_a_throttled_request_is_answered_with_retry_after() -> None:
    response = nobody().get("/api/refuse/throttled")
    assert response["Retry-After"] == "8"
    assert response.json()["args"] == {"seconds": 8}


def test_an_unexpected_exception_is_logged_and_not_shown(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR, "majlis.http.errors"):
        response = nobody().get("/api/refuse/bug")
    assert (response.status_code, response.json()["code"]) == (500, "server-error")
    assert "123" not in response.text
    assert response.json()["instance"] == f"urn:uuid:{response['X-Request-ID']}"
    assert caplog.records[0].exc_info


def test_refusals_outside_the_views_are_problems_too(settings: Settings) -> None:
    client = Client(raise_request_exception=False)
    for address, status, code in (
        ("/api/nothing-here", 404, "not-found"),
        ("/_allauth/nothing-here", 404, "not-found"),
        ("/api/crash", 500, "server-error"),
    ):
        response = client.get(address)
        assert (response.status_code, response.json()["code"]) == (status, code), address
        assert response["Content-Type"] == "application/problem+json"
    response = client.get("/api/session", HTTP_HOST="elsewhere.example")
    assert (response.status_code, response.json()["code"]) == (400, "bad-request")


def test_a_sign_in_without_the_csrf_token_is_refused_as_a_problem() -> None:
    client = APIClient(enforce_csrf_checks=True)
    response = client.post("/_allauth/browser/v1/auth/login", {}, format="json")
    assert (response.status_code, response.json()["code"]) == (403, "csrf-failed")
