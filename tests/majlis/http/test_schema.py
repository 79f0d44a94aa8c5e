"""Parts shared by several addresses are components of the OpenAPI document."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from drf_spectacular.generators import SchemaGenerator


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    made: dict[str, Any] = SchemaGenerator().get_schema(public=True)  # type: ignore[no-untyped-call]
    return made


def operations(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [operation for path in document["paths"].values() for operation in path.values()]


def every(part: Any, key: str) -> Iterator[Any]:
    """Each value under this key, at any depth."""
    if isinstance(part, dict):
        if key in part:
            yield part[key]
        part = list(part.values())
    for inner in part if isinstance(part, list) else []:
        yield from every(inner, key)


def test_every_reference_resolves(document: dict[str, Any]) -> None:
    references = {name for name in every(document, "$ref") if isinstance(name, str)}
    assert any("/parameters/" in name for name in references)
    for name in references:
        _, _, kind, of = name.split("/")
        assert of in document["components"][kind], name


def test_a_parameter_of_several_addresses_is_one_component(document: dict[str, Any]) -> None:
    shared = document["components"]["parameters"]
    inline = [one for it in operations(document) for one in it.get("parameters", [])]
    times = Counter(json.dumps(one) for one in inline if "$ref" not in one)
    # If two share a name, one is a component.
    assert {
        words
        for words, count in times.items()
        if count > 1 and json.loads(words)["name"] not in shared
    } == set()
    assert {"Idempotency-Key", "Majlis-Acting-For", "cursor", "limit", "id"} <= set(shared)


def test_public_addresses_override_the_security_of_the_document(document: dict[str, Any]) -> None:
    assert document["security"] == [{"cookieAuth": []}]
    open_to_all = {
        path
        for path, methods in document["paths"].items()
        if any("security" in operation for operation in methods.values())
    }
    assert open_to_all >= {"/api/session", "/api/invitations/open"}
    assert "/api/votes" not in open_to_all


def test_descriptions_do_not_list_the_values_of_an_enumeration(document: dict[str, Any]) -> None:
    descriptions = [words for words in every(document, "description") if isinstance(words, str)]
    assert [words for words in descriptions if words.startswith("* `")] == []
    assert list(every(document, "x-spec-enum-id")) == []
