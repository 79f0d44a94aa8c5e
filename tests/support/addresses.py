"""Every address that answers a GET, from the OpenAPI document, with real values for its parameters."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from typing import Any

from drf_spectacular.generators import SchemaGenerator
from rest_framework.test import APIClient

# Most pages of one list; a longer list has a cursor that loops.
MOST_PAGES = 200


@dataclass(frozen=True, slots=True)
class GetRequest:
    """One GET: the address, its query and its headers."""

    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Values:
    """Values for parameters: ids, whole numbers, moments, and headers by name."""

    ids: Sequence[str]
    numbers: Sequence[int] = (1,)
    moments: Sequence[str] = ()
    headers: Mapping[str, str] = field(default_factory=dict)


def every_address(values: Values, *, filtered: bool) -> Iterator[GetRequest]:
    """Each address with each value of its required parameters; a list `filtered` in each way, too."""
    for path, parameters in _documented():
        needed = [one for one in parameters if one.get("required")]
        for chosen in product(*(_values_of(one, values) for one in needed)):
            yield _request(path, list(zip(needed, chosen, strict=True)))
        if filtered and not needed:
            for one in parameters:
                for value in _values_of(one, values):
                    yield _request(path, [(one, value)])


@cache
def _documented() -> list[tuple[str, list[Mapping[str, Any]]]]:
    """The path and the parameters of each documented GET."""
    document = SchemaGenerator().get_schema(public=True)  # type: ignore[no-untyped-call]
    shared = {
        f"#/components/parameters/{name}": one
        for name, one in document["components"]["parameters"].items()
    }
    return [
        (path, [shared.get(one.get("$ref"), one) for one in it["get"].get("parameters", [])])
        for path, it in document["paths"].items()
        if "get" in it
    ]


def _request(path: str, chosen: Sequence[tuple[Mapping[str, Any], str]]) -> GetRequest:
    query, headers = [], []
    for parameter, value in chosen:
        match parameter["in"]:
            case "path":
                path = path.replace(f"{{{parameter['name']}}}", value)
            case "query":
                query.append((parameter["name"], value))
            case "header":
                headers.append((parameter["name"], value))
    return GetRequest(path, tuple(query), tuple(headers))


def _values_of(parameter: Mapping[str, Any], values: Values) -> Sequence[str]:
    """The allowed values of a parameter's schema; a free text is a header's, or none."""
    schema = parameter["schema"]
    if "enum" in schema:
        return [str(value) for value in schema["enum"]]
    match schema.get("format"), schema.get("type"):
        case "uuid", _:
            return values.ids
        case "date-time", _:
            return values.moments
        case _, "integer" if parameter["name"] != "limit":
            return [str(number) for number in values.numbers]
        case _, "boolean":
            return ["true"]
        case _:
            return [values.headers[name] for name in [parameter["name"]] if name in values.headers]


def content_of(client: APIClient, request: GetRequest, headers: Mapping[str, str]) -> bytes:
    """The whole content of an answer: every page of a list, every file of an archive."""
    content, cursor = b"", None
    for _ in range(MOST_PAGES):
        query = dict(request.query) | ({"cursor": cursor} if cursor else {})
        answer = client.get(request.path, query, headers={**dict(request.headers), **headers})
        assert answer.status_code < 500, (request, answer.status_code)
        page = answer.getvalue()
        if page.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(page)) as archive:
                page = b"".join(archive.read(name) for name in archive.namelist())
        content += page
        body = answer.json() if answer.headers["Content-Type"] == "application/json" else None
        cursor = body.get("next") if isinstance(body, dict) else None
        if not cursor:
            return content
    raise AssertionError(f"{request.path} does not end")
