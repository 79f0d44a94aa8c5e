"""Converts refusals and errors to RFC 9457 problem details.

Shape: `{type, title, status, detail, code, args}`. `detail` is the message `error-<code>` in the language of
the request. `args` are the variables of the message, with which the browser can format it in another
language. A body of the wrong shape has `errors` as well: `{field: [{code, detail}]}`. A refusal may add
members in its `extra` attribute. An unavailable or full database is a refusal too (503). Unforeseen errors
are logged, and answered without details.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import Any

from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from rest_framework import exceptions
from rest_framework.response import Response

from majlis.domain import DomainError
from majlis.eventstore.faults import refusal_of_fault
from majlis.http.language import current, requested_language
from majlis.http.logs import request_id
from majlis.texts import say

logger = logging.getLogger(__name__)

CONTENT_TYPE = "application/problem+json"
# Value of `Retry-After`, in seconds, for a 503.
LATER = 2

# DRF's codes for which this forum has other words.
_SAME_AS = {"permission-denied": "not-allowed", "error": "server-error"}


def problem(error: Exception, context: Mapping[str, Any]) -> Response:
    """DRF's exception handler: the answer to an exception in a view."""
    headers: dict[str, str] = {}
    extra: dict[str, object] = {}
    args: Mapping[str, object] = {}
    if isinstance(error, Http404):
        error = exceptions.NotFound()
    elif isinstance(error, PermissionDenied):
        error = exceptions.PermissionDenied()
    elif isinstance(error, SuspiciousOperation):
        error = exceptions.APIException(code="bad_request")
        error.status_code = 400
    error = _foreseen(error) or error
    if isinstance(error, DomainError):
        code, status, args = error.code, error.status, error.args_in(current())
        extra = getattr(error, "extra", {})
        if status == 503:
            headers["Retry-After"] = str(LATER)
    elif isinstance(error, exceptions.APIException):
        code, status = _code_of(error), error.status_code
        if isinstance(error, exceptions.ValidationError):
            extra = {"errors": _fields(error.detail)}
        elif wait := getattr(error, "wait", None):
            args = {"seconds": round(wait)}
            headers["Retry-After"] = str(round(wait))
        if challenge := getattr(error, "auth_header", None):
            headers["WWW-Authenticate"] = challenge
    else:
        logger.error("unforeseen: %s", type(error).__name__, exc_info=error)
        code, status = "server-error", 500
    body = details(current(), code, status, args, extra)
    return Response(body, status=status, headers=headers, content_type=CONTENT_TYPE)


def details(
    language: str,
    code: str,
    status: int,
    args: Mapping[str, object] | None = None,
    extra: Mapping[str, object] | None = None,
) -> dict[str, object]:
    """The members of a problem."""
    body: dict[str, object] = {
        "type": f"urn:majlis:problem:{code}",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": say(language, f"error-{code}", **(args or {})),
        "code": code,
        "args": dict(args or {}),
        **(extra or {}),
    }
    if status >= 500 and (current := request_id.get()):
        body["instance"] = f"urn:uuid:{current}"
    return body


def _foreseen(error: BaseException) -> DomainError | None:
    """The refusal for a database error, which is logged; `None` for any other error."""
    refusal = refusal_of_fault(error)
    if refusal:
        logger.error("%s: %s", refusal.code, str(error.__cause__ or error).partition("\n")[0])
    return refusal


def _code_of(error: exceptions.APIException) -> str:
    codes = error.get_codes()
    code = str(codes if isinstance(codes, str) else error.default_code).replace("_", "-")
    return _SAME_AS.get(code, code)


def _fields(detail: Any) -> dict[str, list[dict[str, str]]]:
    """Faults by place (`blocks.0.content`); those of no field have the place `""`."""
    found: dict[str, list[dict[str, str]]] = {}
    for place, fault in _faults(detail, ()):
        found.setdefault(".".join(place), []).append(
            {"code": str(fault.code).replace("_", "-"), "detail": str(fault)}
        )
    return found


def _faults(
    detail: Any, place: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], exceptions.ErrorDetail]]:
    if isinstance(detail, exceptions.ErrorDetail):
        yield place, detail
    elif isinstance(detail, dict):
        for name, inner in detail.items():
            yield from _faults(inner, place if name == "non_field_errors" else (*place, str(name)))
    else:
        for index, inner in enumerate(detail):
            deeper = place if isinstance(inner, exceptions.ErrorDetail) else (*place, str(index))
            yield from _faults(inner, deeper)


def _answer(request: HttpRequest, code: str, status: int) -> HttpResponse:
    """A problem for a request that reached no view.

    A refusal before the language middleware ran is in the language that the browser requests.
    """
    language = getattr(request, "LANGUAGE_CODE", None)
    return refusal(code, status, language or requested_language(request))


def refusal(code: str, status: int, language: str | None = None) -> HttpResponse:
    """A problem from outside of the API's views, in this language or the request's."""
    return JsonResponse(
        details(language or current(), code, status),
        status=status,
        content_type=CONTENT_TYPE,
        json_dumps_params={"ensure_ascii": False},
    )


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _answer(request, "bad-request", 400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _answer(request, "not-allowed", 403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _answer(request, "not-found", 404)


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    return _answer(request, "csrf-failed", 403)


def server_error(request: HttpRequest) -> HttpResponse:
    """The answer to an exception outside DRF, which Django has logged. It does not query the database."""
    fault = sys.exception()
    refusal = _foreseen(fault) if fault else None
    code, status = (refusal.code, refusal.status) if refusal else ("server-error", 500)
    body = details(requested_language(request), code, status)
    answer = JsonResponse(
        body, status=status, content_type=CONTENT_TYPE, json_dumps_params={"ensure_ascii": False}
    )
    if refusal:
        answer["Retry-After"] = str(LATER)
    return answer
