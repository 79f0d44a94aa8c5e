"""What a request may bring: JSON of a bounded size and depth, each key once, in text that can be kept.

One reading for everybody: what two programs might understand differently (a key said twice, NaN, a
number without end) is refused, not guessed.
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

# Deeper than any shape of the API.
MOST_DEEP = 64
# How many faults one answer names.
MOST_TOLD = 20

# Where JSON may say what nothing can keep: the null character, half of a character.
_SUSPECT = re.compile(rb"\\u(?:0000|[dD][89a-fA-F])")
_UNKEPT = ("nul", "half-character")


class BodyTooLarge(DomainError):
    """More was sent than `DATA_UPLOAD_MAX_MEMORY_SIZE` bytes."""

    status = 413


class Json(BaseParser):
    """DRF's own parser reads without a limit, and ends in a fault where JSON is too deep."""

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
        except UnreadablePostError as error:  # shorter than it was said to be
            raise ParseError from error
        return read(body)


class SignInBodies:
    """Middleware that reads bodies sent to django-allauth as strictly; its own parser has no bounds."""

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
            if response.status_code == 405:  # answered as an empty page
                return refusal("method-not-allowed", 405)
            return response
        return self.get_response(request)


def read(body: bytes) -> Any:
    """What a body says. Raises `ParseError`, or `ValidationError` naming where it cannot be kept."""
    try:
        said = json.loads(
            body.decode(), object_pairs_hook=_once, parse_constant=_no_number, parse_float=_finite
        )
    except (ValueError, RecursionError) as error:
        raise ParseError from error
    if body.count(b"[") + body.count(b"{") > MOST_DEEP or _SUSPECT.search(body):
        found = islice(_faults(said, "", 0), MOST_TOLD)
        if faults := {place: [sentence(why)] for place, why in found}:
            raise ValidationError(faults)
    return said


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    said = dict(pairs)
    if len(said) < len(pairs):
        raise ValueError("a key is there twice")
    return said


def _no_number(name: str) -> Never:
    raise ValueError(name)


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError(text)
    return number


def _faults(said: Any, place: str, depth: int) -> Iterator[tuple[str, Fault]]:
    """Text that nothing can keep, by its place (`blocks.0.content`); a key's, by what it is in."""
    if depth > MOST_DEEP:
        raise ParseError
    if isinstance(said, str):
        if (found := fault(said)) and found.code in _UNKEPT:
            yield place, found
    elif isinstance(said, dict):
        for key, inner in said.items():
            if (found := fault(key)) and found.code in _UNKEPT:
                yield place, found
            else:
                yield from _faults(inner, f"{place}.{key}" if place else key, depth + 1)
    elif isinstance(said, list):
        for nth, inner in enumerate(said):
            yield from _faults(inner, f"{place}.{nth}" if place else str(nth), depth + 1)
