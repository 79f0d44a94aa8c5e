"""Malformed requests: a problem in the reader's language, never a 5xx.

The response never contains the request's content where a browser could parse it as a page.
"""

from __future__ import annotations

import base64
import json
import re
from functools import cache
from io import BytesIO
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.conf import LazySettings
from django.core.cache import caches
from drf_spectacular.generators import SchemaGenerator
from hypothesis import given, settings
from hypothesis import strategies as st
from rest_framework.test import APIClient

from federations.working_groups.projection import GroupRow
from majlis.eventstore.store import head
from majlis.http import limits
from majlis.texts import LANGUAGES
from tests.support.people import a_person, nobody, signed_in
from tests.support.world import a_member, an_organisation

pytestmark = pytest.mark.django_db

EVIL = "<script>alert(1)</script>\u202e"
LETTERS = {"fr": re.compile("[a-zé]"), "en": re.compile("[a-z]"), "ar": re.compile("[ء-ي]")}
languages = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(autouse=True)
def unlimited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "count", lambda key, seconds: (0, 1))


def refused(response: Any, status: int, code: str, language: str = "fr") -> dict[str, Any]:
    """Checks that the response is this problem, in words of this language."""
    assert response.status_code == status, response.content[:300]
    assert response["Content-Type"] == "application/problem+json"
    assert response["X-Content-Type-Options"] == "nosniff"
    problem: dict[str, Any] = json.loads(response.content)
    assert problem["code"] == code
    assert LETTERS[language].search(problem["detail"]), problem["detail"]
    if language != "en":
        assert problem["detail"] != problem["title"]
    return problem


def body_of(response: Any) -> bytes:
    """The whole body, also of a file."""
    return b"".join(getattr(response, "streaming_content", None) or [response.content])


@pytest.fixture
def administrator() -> APIClient:
    return signed_in(a_person(administrator=True, language="en"))


# -- bodies and their headers --------------------------------------------------------------------


KINDS = [
    "text/plain", "text/html", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
    "multipart/form-data", "application/xml", "application/jsonp", "json", "; charset=utf-8", "\xff",
]  # fmt: skip


@languages
def test_another_content_type_is_refused(language: str) -> None:
    client = signed_in(a_person(administrator=True, language=language))
    before = head()
    for kind in KINDS:
        response = client.post("/api/groups", b'{"names": {"fr": "G"}}', content_type=kind)
        refused(response, 415, "unsupported-media-type", language)
    assert head() == before


@languages
def test_a_body_of_eleven_megabytes_is_refused(language: str) -> None:
    client = signed_in(a_person(administrator=True, language=language))
    body = json.dumps({"names": {"fr": "x" * 11_000_000}})
    response = client.post("/api/groups", body, content_type="application/json")
    refused(response, 413, "body-too-large", language)


@pytest.mark.parametrize(
    "charset", ["latin-1", "utf-16", "utf-7", "nonsense", '"', "utf-8; charset=x"]
)
def test_a_body_is_read_as_utf_8_whatever_charset_is_declared(
    administrator: APIClient, charset: str
) -> None:
    body = '{"names": {"fr": "Échange"}}'
    kind = f"application/json; charset={charset}"
    assert administrator.post("/api/groups", body.encode(), content_type=kind).status_code == 201
    for other in ("latin-1", "utf-16"):
        response = administrator.post("/api/groups", body.encode(other), content_type=kind)
        refused(response, 400, "parse-error", "en")


def raw(client: APIClient, path: str, body: bytes, **environ: Any) -> Any:
    """A request as the web server passes it on, byte for byte."""
    request = {
        "wsgi.input": BytesIO(body),
        "CONTENT_TYPE": "application/json",
        "CONTENT_LENGTH": str(len(body)),
        **environ,
    }
    return client.post(path, **request)


@pytest.mark.parametrize("length", ["0", "-1", "x", "", "5", "1e3", "999999999999", "9" * 400])
def test_a_wrong_content_length_never_causes_a_server_error(
    administrator: APIClient, length: str
) -> None:
    before = head()
    response = raw(administrator, "/api/groups", b'{"names": {"fr": "G"}}', CONTENT_LENGTH=length)
    assert response.status_code in (201, 400, 413), response.content
    assert (response.status_code == 201) is (head() > before)


class Cut(BytesIO):
    """A connection that ends before the body does."""

    def read(self, *args: Any) -> bytes:
        raise OSError("connection reset")


@languages
def test_a_body_whose_connection_breaks_is_refused(language: str) -> None:
    client = signed_in(a_person(administrator=True, language=language))
    response = raw(client, "/api/groups", b"", **{"wsgi.input": Cut(), "CONTENT_LENGTH": "30"})
    refused(response, 400, "parse-error", language)


# -- queries -------------------------------------------------------------------------------------


@cache
def listed() -> list[str]:
    """Every address with pages and without an id."""
    document = SchemaGenerator().get_schema(public=True)  # type: ignore[no-untyped-call]
    return [
        path
        for path, methods in document["paths"].items()
        if "{" not in path
        and {"$ref": "#/components/parameters/cursor"} in methods.get("get", {}).get("parameters", ())
    ]  # fmt: skip


def cursor(*values: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(values).encode()).decode().rstrip("=")


CURSORS = [
    "x", "%", "=", "\x00", EVIL, "é" * 500, "A" * 100_000, cursor(), cursor(None), cursor([]), cursor({}),
    cursor(1), cursor("a", "b"), cursor(1, 2), cursor(1, 2, 3), cursor("a", "b", "c"), cursor(True, True),
    cursor("2026-01-01T00:00:00+00:00", "x"), cursor("2026-01-01T00:00:00+00:00", str(uuid4())),
    cursor("9999-99-99", str(uuid4())), cursor("\x00", str(uuid4())), cursor("\ud800", str(uuid4())),
    cursor(10**30), cursor(-1), cursor(10**30, str(uuid4())), cursor(1e300, 0),
    cursor("a" * 100_000, str(uuid4())),
    cursor("0001-01-01T00:00:00+23:59", str(uuid4())),
]  # fmt: skip


def test_a_forged_cursor_is_refused_or_harmless(administrator: APIClient) -> None:
    requests = 0
    for path in listed():
        for given_cursor in CURSORS:
            response = administrator.get(path, {"cursor": given_cursor})
            requests += 1
            if response.status_code != 200:
                refused(response, 400, "bad-cursor", "en")
    assert requests > 200


@languages
@pytest.mark.parametrize(
    "limit", ["0", "-1", "201", "x", "1.5", "", "٣", "1" * 5_000, "0x10", " 5"]
)
def test_an_invalid_page_size_is_refused(language: str, limit: str) -> None:
    client = signed_in(a_person(language=language))
    refused(client.get("/api/groups", {"limit": limit}), 400, "bad-limit", language)


QUERIES = st.dictionaries(
    st.sampled_from(
        ["search", "limit", "status", "organisation", "person", "on", "as_known", "from", "until", "kind",
         "topic", "object", "space", "group", "mine", "archived", "assignee", "verified", "x", "cursor"]
    ),
    st.one_of(
        st.text(max_size=12),
        st.sampled_from(
            ["me", "null", "true", "2026-02-30", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00",
             "-999999-01-01", "00000000-0000-0000-0000-000000000000", "{" + str(UUID(int=1)) + "}", EVIL,
             "%' OR 1=1 --", "\\", "_%", "٢٠٢٦-٠١-٠١", "2026-01-01T00:00:00 02:00", "." * 200]
        ),
    ),
    max_size=4,
)  # fmt: skip


@settings(max_examples=12)
@given(QUERIES)
def test_any_query_is_answered_or_refused(query: dict[str, str]) -> None:
    client = signed_in(a_person(administrator=True))
    encodable = {name: value.encode("utf-8", "surrogatepass") for name, value in query.items()}
    for path in listed():
        response = client.get(path, encodable)
        assert response.status_code in (200, 400), (path, query)


# -- headers -------------------------------------------------------------------------------------


@languages
def test_an_unsupported_accept_header_is_refused_or_ignored(language: str) -> None:
    client = signed_in(a_person(language=language))
    for accept in ["text/html", "image/*", "application/json;q=", "x", EVIL[:20], "/"]:
        response = client.get("/api/me", HTTP_ACCEPT=accept)
        if response.status_code != 200:
            refused(response, 406, "not-acceptable", language)


@languages
def test_an_unsupported_method_is_refused(language: str) -> None:
    client = signed_in(a_person(administrator=True, language=language))
    for method in ["put", "delete", "patch", "trace", "options"]:
        for path in ("/api/groups", "/api/lists", "/api/votes/mine"):
            refused(getattr(client, method)(path), 405, "method-not-allowed", language)


def test_an_unknown_method_is_refused(administrator: APIClient) -> None:
    for method in ("PROPFIND", "GROUP", "\xe9", "X" * 5_000):
        assert administrator.generic(method, "/api/groups").status_code == 405, method


@languages
def test_a_malformed_idempotency_key_is_refused(language: str) -> None:
    client = signed_in(a_person(administrator=True, language=language))
    body = {"names": {"fr": "Groupe"}}
    for key in ("k" * 201, "a\tb", "a\x7fb", "\xe9\x85", "é" * 201, "\x01", "a\u00adb"):
        response = client.post("/api/groups", body, format="json", HTTP_IDEMPOTENCY_KEY=key)
        assert "Idempotency-Key" in refused(response, 400, "bad-header", language)["detail"]
    assert not GroupRow.objects.exists()


def test_the_same_key_of_another_person_is_another_command() -> None:
    ids = set()
    for _ in range(2):
        client = signed_in(a_person(administrator=True))
        body = {"names": {"fr": "Groupe"}}
        response = client.post("/api/groups", body, format="json", HTTP_IDEMPOTENCY_KEY="k")
        ids.add(response.json()["id"])
    assert len(ids) == 2


@languages
def test_a_malformed_acting_for_header_is_refused(language: str) -> None:
    client = signed_in(a_person(administrator=True, language=language))
    body = {"names": {"fr": "Groupe"}}
    for organisation in ("x", "null", EVIL[:20], "0" * 33, "1" * 10_000, "é", "[]", "-"):
        response = client.post(
            "/api/groups", body, format="json", HTTP_MAJLIS_ACTING_FOR=organisation
        )
        assert "Majlis-Acting-For" in refused(response, 400, "bad-header", language)["detail"]


@languages
def test_acting_for_an_organisation_without_a_mandate_is_refused(language: str) -> None:
    client = signed_in(a_person(administrator=True, language=language))
    for organisation in (an_organisation(), a_member(an_organisation()).organisation, uuid4()):
        body = {"names": {"fr": "Groupe"}}
        response = client.post(
            "/api/groups", body, format="json", HTTP_MAJLIS_ACTING_FOR=str(organisation)
        )
        refused(response, 403, "not-your-organisation", language)


HEADERS = [
    {"HTTP_ACCEPT_LANGUAGE": "x" * 100_000},
    {"HTTP_ACCEPT_LANGUAGE": "fr;q=x, ,;;;, ar;q=99, " + "en," * 5_000},
    {"HTTP_ACCEPT_LANGUAGE": "\xff\x00"},
    {"HTTP_ACCEPT": "a/b;" * 50_000},
    {"HTTP_COOKIE": "=;;=; sessionid; csrftoken=; \xff=\xff; majlis_language=" + EVIL[:20]},
    {"HTTP_COOKIE": "sessionid=" + "x" * 50_000},
    {"HTTP_COOKIE": "sessionid=../../etc/passwd; csrftoken=\x00"},
    {"HTTP_COOKIE": "a=b; " * 20_000},
    {"HTTP_COOKIE": 'sessionid="' + "\\" * 5_000 + '"'},
    {"HTTP_X_FORWARDED_FOR": EVIL[:20] + "," * 10_000},
    {"HTTP_REFERER": "http://[", "HTTP_ORIGIN": "null"},
    {"HTTP_IF_MODIFIED_SINCE": "x" * 10_000, "HTTP_IF_NONE_MATCH": '"' * 10_000},
    {"HTTP_RANGE": "bytes=0-,-9"},
    {"HTTP_X_MADE_UP": "x" * 1_000_000},
    {"QUERY_STRING": "&" * 100_000},
    {"QUERY_STRING": "a=1&" * 5_000},
    {"QUERY_STRING": "search=%ff%fe%00&search=%"},
]


def test_no_header_causes_a_server_error() -> None:
    for client in (nobody(), signed_in(a_person())):
        own = client.cookies.output(header="", sep=";")
        for headers in HEADERS:
            sent: dict[str, Any] = {"HTTP_COOKIE": own, **headers}
            for path in (
                "/api/session",
                "/api/me",
                "/api/people",
                "/",
                "/static/x.js",
                "/health/live",
            ):
                response = client.generic("GET", path, **sent)
                # The page is a 503 where the front end was not built.
                assert response.status_code < 500 or path == "/", (path, [*headers])
                assert b"<script>alert" not in body_of(response)
                if response.status_code >= 400 and path.startswith("/api"):
                    assert response["Content-Type"] == "application/problem+json"


@languages
def test_an_unknown_host_is_refused(language: str) -> None:
    for host in ("elsewhere.example", "a b", "<script>", "[", "é"):
        response = nobody().get("/api/session", HTTP_HOST=host, HTTP_ACCEPT_LANGUAGE=language)
        refused(response, 400, "bad-request", language)


# -- addresses -----------------------------------------------------------------------------------

ADDRESSES = [
    "/static/../majlis/settings.py", "/static/%2e%2e/%2e%2e/etc/passwd", "/static/..%2f..%2fpyproject.toml",
    "/static/....//....//etc/passwd", "/static/%00", "/static/\\..\\..\\x", "/static//etc/passwd", "/static/",
    "/static/" + "a" * 5_000, "/static/%ff%fe", "/static/assets/../../../../etc/passwd",
    "/static/%252e%252e/x",
    "/api/%00", "/api/%ff", "/api/..", "/api//me", "/api/me/", "/api/" + "a/" * 2_000, f"/api/{EVIL}",
    "/api/groups/00000000-0000-0000-0000-00000000000g", "/api/groups/%7B%7D", "/api/groups/none",
    "/api/proposals/00000000-0000-0000-0000-000000000000/versions/" + "9" * 5_000,
    "/api/proposals/00000000-0000-0000-0000-000000000000/versions/-1",
    "/_allauth/%00", "/_allauth/browser/v1/nothing", "/health/../api/me", "/live", "/live/x",
]  # fmt: skip


@languages
def test_an_unknown_address_is_not_found(language: str) -> None:
    client = signed_in(a_person(language=language))
    for address in ADDRESSES:
        response = client.get(address)
        body = body_of(response)
        assert response.status_code in (301, 400, 404), (address, body[:200])
        for secret in (b"<script>alert", b"root:", b"SECRET"):
            assert secret not in body, address
        if address.startswith(("/api", "/_allauth")):
            refused(response, 404, "not-found", language)


def test_the_page_contains_nothing_from_its_address(settings: LazySettings) -> None:
    for address in (f"/{EVIL}", f"/a?x={EVIL}", "/groups/%3Cscript%3Ealert(1)%3C/script%3E"):
        response = nobody().get(address, HTTP_COOKIE=f"{settings.LANGUAGE_COOKIE_NAME}={EVIL[:25]}")
        assert b"alert(1)" not in response.content


# -- signing in ----------------------------------------------------------------------------------

BODIES: list[Any] = [
    b"", b"{", b"null", b"[]", b'"x"', b"1", b"{}", b'{"email": 1, "password": 2}', b'{"email": null}',
    b'{"email": {}, "password": []}', b'{"email": "\\u0000", "password": "\\u0000"}',
    b'{"email": "\\ud800@example.org", "password": "\\ud800"}', b"[" * 100_000, b'{"code": {"a": 1}}',
    b'{"email": "a@example.org", "password": "' + b"x" * 1_000_000 + b'"}', b"\xff\xfe",
    b'{"key": "\\u0000"}',
    b'{"email": "' + b"a" * 100_000 + b'@example.org", "password": "x"}', b" " * 3_000_000,
    '{"email": "a@example.org\u202e", "password": "\u202e"}'.encode(),
]  # fmt: skip
ACCOUNT_ADDRESSES = [
    "auth/login", "auth/signup", "auth/password/request", "auth/password/reset", "auth/reauthenticate",
    "auth/2fa/authenticate", "auth/session", "account/password/change", "account/email", "auth/code/request",
    "account/authenticators/totp", "account/authenticators/recovery-codes", "auth/sessions",
]  # fmt: skip


@pytest.fixture
def no_account_rate_limits(settings: LazySettings) -> None:
    settings.ACCOUNT_RATE_LIMITS = False


@pytest.mark.usefixtures("no_account_rate_limits")
@pytest.mark.parametrize("address", ACCOUNT_ADDRESSES)
def test_no_malformed_body_causes_a_server_error_at_an_account_address(address: str) -> None:
    for client in (nobody(), signed_in(a_person())):
        client.raise_request_exception = False
        for nth, body in enumerate(BODIES):
            caches["default"].clear()  # every body passes the limits on attempts
            for method in ("POST", "PUT", "DELETE", "GET") if nth in (1, 6, 10) else ("POST",):
                response = client.generic(
                    method, f"/_allauth/browser/v1/{address}", body, content_type="application/json"
                )
                assert response.status_code < 500, (method, body[:60], response.content[:300])
                if response.status_code >= 400:
                    kind = response["Content-Type"]
                    assert kind == "application/problem+json", (method, body[:60], response)
