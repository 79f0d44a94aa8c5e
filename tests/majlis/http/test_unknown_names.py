"""An unknown filter or key is refused with its name, at every address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.urls import URLPattern, URLResolver, get_resolver
from drf_spectacular.generators import SchemaGenerator
from pytest_django import Settings
from rest_framework.test import APIClient

from majlis.domain import new_id
from majlis.webhooks.commands import add_webhook, secret_of
from tests.support.people import a_person, signed_in

pytestmark = [pytest.mark.database, pytest.mark.django_db]

DOCUMENT: dict[str, Any] = SchemaGenerator().get_schema(request=None, public=True)  # type: ignore[no-untyped-call]
UNKNOWN = "nonsense"
# The addresses of the documentation are not in it.
UNDOCUMENTED = {"/api/schema/", "/api/docs/"}

# The aggregate checks the blocks of a text and names the place of an unknown key.
A_BLOCK = "#/components/schemas/BlockRequest"


def operations() -> Iterator[tuple[str, str]]:
    for path, methods in DOCUMENT["paths"].items():
        for method in methods.keys() & {"get", "post", "put", "patch", "delete"}:
            yield path, method


def with_body() -> Iterator[tuple[str, str]]:
    return ((path, method) for path, method in operations() if method not in ("get", "delete"))


@pytest.fixture
def webhook() -> UUID:
    administrator = a_person(administrator=True)
    id = new_id()
    assert administrator.person
    url = "https://partner.example/hook"
    add_webhook(administrator, id, name="P", url=url, reader=administrator.person)
    return id


@pytest.fixture
def browser(settings: Settings, webhook: UUID) -> APIClient:
    """An administrator on the machine of a demo, who also has the secret of a webhook."""
    settings.DEMO = True
    browser = signed_in(a_person(administrator=True))
    browser.defaults["SERVER_NAME"] = "localhost"
    browser.credentials(HTTP_AUTHORIZATION=f"Bearer {secret_of(webhook)}")
    return browser


def address(path: str, method: str, webhook: UUID) -> str:
    """The path with valid values for its parameters."""
    for parameter in DOCUMENT["paths"][path][method].get("parameters", []):
        parameter = referred(parameter)
        if parameter["in"] == "path":
            value = a_value(parameter["schema"])
            if path.startswith("/api/webhooks/"):
                value = str(webhook)
            path = path.replace(f"{{{parameter['name']}}}", value)
    return path


def a_value(shape: dict[str, Any]) -> str:
    if shape.get("format") == "uuid":
        return str(uuid4())
    return "1" if shape["type"] == "integer" else 64 * "0"


def test_every_address_of_the_api_is_documented() -> None:
    documented = {re.sub(r"\{\w+\}", "*", path) for path in DOCUMENT["paths"]} | UNDOCUMENTED
    served = {path for path in routes(get_resolver()) if path.startswith("/api/")}
    assert served == documented


@pytest.mark.parametrize("path", sorted(UNDOCUMENTED))
def test_the_documentation_refuses_an_unknown_filter_too(path: str, browser: APIClient) -> None:
    assert browser.get(path).status_code == 200
    assert browser.get(f"{path}?{UNKNOWN}=1").status_code == 400


def routes(resolver: URLResolver, before: str = "/") -> Iterator[str]:
    for pattern in resolver.url_patterns:
        path = f"{before}{pattern.pattern}"
        if isinstance(pattern, URLPattern):
            yield re.sub(r"\(\?P<[^)]+\)|<[^>]+>", "*", path).replace("^", "").rstrip("$")
        else:
            yield from routes(pattern, path)


@pytest.mark.parametrize(("path", "method"), sorted(operations()))
def test_an_unknown_filter_is_refused_by_name(
    path: str, method: str, browser: APIClient, webhook: UUID
) -> None:
    url = f"{address(path, method, webhook)}?{UNKNOWN}=1"

    answer = getattr(browser, method)(url, format="json")

    assert answer.status_code == 400, answer.content
    assert codes(answer.json(), UNKNOWN) == ["unknown-filter"]


@pytest.mark.parametrize(("path", "method"), sorted(with_body()))
def test_an_unknown_key_is_refused_by_name_however_deep(
    path: str, method: str, browser: APIClient, webhook: UUID
) -> None:
    content = DOCUMENT["paths"][path][method].get("requestBody", {}).get("content", {})
    shape = content.get("application/json", {}).get("schema", {"type": "object"})
    body = nonsense(shape)

    answer = getattr(browser, method)(address(path, method, webhook), body, format="json")

    assert answer.status_code == 400, answer.content
    for place in places(body):
        assert codes(answer.json(), place) == ["unknown-key"], place


def codes(problem: dict[str, Any], place: str) -> list[str]:
    return [fault["code"] for fault in problem["errors"].get(place, [])]


def nonsense(shape: dict[str, Any], depth: int = 0) -> Any:
    """A value for this shape (objects only), with an unknown key in each object."""
    if shape.get("$ref") == A_BLOCK:
        return None
    shape = resolved(shape)
    if shape.get("type") == "array":
        inner = nonsense(shape["items"], depth)
        return None if inner is None else [inner]
    if shape.get("type") != "object" or "additionalProperties" in shape or depth > 4:
        return None
    known = {
        name: value
        for name, inner in shape.get("properties", {}).items()
        if (value := nonsense(inner, depth + 1)) is not None
    }
    return {UNKNOWN: 1, **known}


def resolved(shape: dict[str, Any]) -> dict[str, Any]:
    """A shape without references; for a nullable one, the non-null alternative."""
    while True:
        if "$ref" in shape:
            shape = referred(shape)
        elif len(shape.get("allOf", ())) == 1:
            (shape,) = shape["allOf"]
        else:
            return shape


def referred(thing: dict[str, Any]) -> dict[str, Any]:
    """A part of the document, with a reference resolved."""
    if "$ref" not in thing:
        return thing
    _, of, sort, name = thing["$ref"].split("/")
    found: dict[str, Any] = DOCUMENT[of][sort][name]
    return found


def places(body: Any, before: str = "") -> Iterator[str]:
    """The places of unknown keys in a body, as a problem names them: `rule.quorum.nonsense`."""
    items = body.items() if isinstance(body, dict) else enumerate(body)
    for key, value in items:
        place = f"{before}.{key}" if before else str(key)
        if key == UNKNOWN:
            yield place
        elif isinstance(value, dict | list):
            yield from places(value, place)
