"""Middleware that turns django-allauth's refusals into problem details with texts.

allauth names faults by its own codes and gives no waiting time. The rewritten answers have `401` with
`code` `second-factor-required`, `reauthentication-required` or `not-authenticated`, faults by field, and
after too many tries the seconds to wait. `data` and `meta` stay as allauth wrote them.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Iterator
from typing import Any

from allauth.core.internal import ratelimit
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse, JsonResponse

from majlis.http.errors import CONTENT_TYPE, details
from majlis.http.language import current
from majlis.http.limits import too_many
from majlis.texts import say

PREFIX = "/_allauth/"
_TOO_MANY = {"too_many_login_attempts", "rate_limited"}
_CODES = {
    "email_password_mismatch": "email-password-mismatch",
    "incorrect_password": "incorrect-password",
    "enter_current_password": "incorrect-password",
    "incorrect_code": "incorrect-code",
    "invalid_password_reset": "reset-link-over",
    "required": "required",
    "invalid": "invalid-email",
    "password_too_short": "password",
    "password_too_common": "password",
    "password_entirely_numeric": "password",
}
_BY_STATUS = {403: "not-allowed", 404: "not-found", 405: "method-not-allowed", 409: "conflict"}


class InWords:
    """Rewrites allauth's refusals; every other response passes unchanged."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if not request.path.startswith(PREFIX) or response.status_code < 400:
            return response
        if response.get("Content-Type") != "application/json":
            return response
        answer: dict[str, Any] = json.loads(response.content)
        faults: list[dict[str, str]] = answer.get("errors") or []
        if response.status_code == 429 or any(fault["code"] in _TOO_MANY for fault in faults):
            return _wait(request)
        status = response.status_code
        extra: dict[str, object] = {
            name: answer[name] for name in ("data", "meta") if name in answer
        }
        if faults:
            extra["errors"] = _by_field(faults)
            code = _CODES.get(faults[0]["code"], "invalid")
        elif status == 401:
            code = _code_of_401(request, answer)
        else:
            code = _BY_STATUS.get(status, "bad-request")
        return _problem(code, status, extra=extra)


def _problem(code: str, status: int, **more: Any) -> HttpResponse:
    answer = JsonResponse(
        details(current(), code, status, **more),
        status=status,
        content_type=CONTENT_TYPE,
        json_dumps_params={"ensure_ascii": False},
    )
    answer["Cache-Control"] = "no-store"
    return answer


def _by_field(faults: list[dict[str, str]]) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    for fault in faults:
        code = _CODES.get(fault["code"], "invalid")
        # Django explains why a password is weak, in the reader's language.
        words = fault["message"] if code == "password" else say(current(), f"error-{code}")
        found.setdefault(fault.get("param", ""), []).append({"code": code, "detail": words})
    return found


def _code_of_401(request: HttpRequest, answer: dict[str, Any]) -> str:
    flows = answer.get("data", {}).get("flows", [])
    if any(flow["id"] == "mfa_authenticate" and flow.get("is_pending") for flow in flows):
        return "second-factor-required"
    if answer.get("meta", {}).get("is_authenticated"):
        return "reauthentication-required"
    if request.path.endswith("/auth/login"):
        # The password was right, so this reveals a closed account only to its owner.
        return "account-closed"
    return "not-authenticated"


def _wait(request: HttpRequest) -> HttpResponse:
    return too_many(max(1, math.ceil(max(_waits(request), default=60.0))))


def _waits(request: HttpRequest) -> Iterator[float]:
    """Remaining seconds of each exhausted rate limit of this request."""
    now = time.time()
    for action in _limits(request):
        for rate in ratelimit.get_rates(app="allauth.account", action=action):
            cache_key = ratelimit.get_cache_key(
                request, app="allauth.account", action=action, rate=rate
            )
            # allauth keeps the newest first.
            tries = [at for at in cache.get(cache_key, []) if at > now - rate.duration]
            if len(tries) >= rate.amount:
                yield tries[-1] + rate.duration - now


def _limits(request: HttpRequest) -> list[str]:
    """The actions whose limits count this request; those of passwords and codes are in `attempts`."""
    address = request.path.rpartition("/")[2]
    return {
        "request": ["reset_password"],
        "reset": ["reset_password_from_key"],
    }.get(address, [])
