"""A strict JSON parser for request bodies, bounded in size and depth.

JSON that two programs might read differently (a duplicate key, NaN, an infinite number) is refused, and so is
text that cannot be stored.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any, Never

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, UnreadablePostError
from rest_framework.exceptions import ParseError, ValidationError
from rest_framework.parsers import BaseParser

from majlis.domain import DomainError
from majlis.http.errors import refusal
from majlis.http.shapes import sentence
from majlis.writing import Fault, fault

# Maximum depth of nesting; no shape of the API is this deep.
MOST_DEEP = 64
# Maximum number of faults in one answer.
MOST_FAULTS = 20

# Escapes that may hold text that cannot be stored: the null character, half of a surrogate pair.
_SUSPECT = re.compile(rb"\\u(?:0000|[dD][89a-fA-F])")
_NOT_STORABLE = ("nul", "half-character")


class BodyTooLarge(DomainError):
    """The body is larger than `DATA_UPLOAD_MAX_MEMORY_SIZE` bytes."""

    status = 413


class Json(BaseParser):
    """The parser for DRF. DRF's own has no size limit, and raises `RecursionError` for deep JSON."""

    media_type = "application/json"

    def parse(
        self,
        stream: Any,
        media_type: str | None = None,
        parser_context: Mapping[str, Any] | None = None,
    ) -> Any:
        assert parser_context is not None
        try:
            body = parser_context["request"]._request.body
        except RequestDataTooBig as error:
            raise BodyTooLarge from error
        except UnreadablePostError as error:  # shorter than its Content-Length
            raise ParseError from error
        return read(body)


class SignInBodies:
    """Middleware that applies the same checks to django-allauth, whose own parser has no bounds."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path.startswith("/_allauth/"):
            try:
                if request.body and not isinstance(read(request.body), dict):
                    raise ParseError
            except RequestDataTooBig:
                return refusal(BodyTooLarge.code, BodyTooLarge.status)
            except (UnreadablePostError, ParseError, ValidationError):
                return refusal("parse-error", 400)
            response = self.get_response(request)
            if response.status_code == 405:  # allauth's answer is an empty page
                return refusal("method-not-allowed", 405)
            return response
        return self.get_response(request)


def read(body: bytes) -> Any:
    """The value of a JSON body. Raises `ParseError`, or `ValidationError` at text that cannot be stored."""
    try:
        value = json.loads(
            body.decode(), object_pairs_hook=_once, parse_constant=_no_number, parse_float=_finite
        )
    except (ValueError, RecursionError) as error:
        raise ParseError from error
    if body.count(b"[") + body.count(b"{") > MOST_DEEP or _SUSPECT.search(body):
        found = islice(_faults(value, "", 0), MOST_FAULTS)
        if faults := {place: [sentence(why)] for place, why in found}:
            raise ValidationError(faults)
    return value


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    unique = dict(pairs)
    if len(unique) < len(pairs):
        raise ValueError("a duplicate key")
    return unique


def _no_number(name: str) -> Never:
    raise ValueError(name)


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError(text)
    return number


def _faults(value: Any, place: str, depth: int) -> Iterator[tuple[str, Fault]]:
    """Faults of text that cannot be stored, with the path (`blocks.0.content`; for a key, its object's)."""
    if depth > MOST_DEEP:
        raise ParseError
    if isinstance(value, str):
        if (found := fault(value)) and found.code in _NOT_STORABLE:
            yield place, found
    elif isinstance(value, dict):
        for key, inner in value.items():
            if (found := fault(key)) and found.code in _NOT_STORABLE:
                yield place, found
            else:
                yield from _faults(inner, f"{place}.{key}" if place else key, depth + 1)
    elif isinstance(value, list):
        for nth, inner in enumerate(value):
            yield from _faults(inner, f"{place}.{nth}" if place else str(nth), depth + 1)
