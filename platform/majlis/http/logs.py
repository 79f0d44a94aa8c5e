"""Logs as lines of JSON. People appear by id, never by name or address.

Each request has an id, answered as `X-Request-ID` and written with every line logged while it runs.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable
from contextvars import ContextVar
from datetime import UTC, datetime
from uuid import uuid4

from django.http import HttpRequest, HttpResponse

logger = logging.getLogger(__name__)

# The id of this thread's current request, added to every logged line.
request_id: ContextVar[str | None] = ContextVar("request_id", default=None)

# Attributes of a log record that are not `extra`: the standard ones, and objects that Django adds.
_NOT_EXTRA = set(vars(logging.makeLogRecord({}))) | {"message", "asctime", "request", "server_time"}


class JsonLines(logging.Formatter):
    """One object a line: time (UTC), level, logger, message, request, `extra`, exception."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if current := request_id.get():
            line["request_id"] = current
        line |= {name: value for name, value in vars(record).items() if name not in _NOT_EXTRA}
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False, default=str)


class Requests:
    """Middleware that gives each request an id, and logs a line after the answer (level INFO)."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        current = str(uuid4())
        token = request_id.set(current)
        began = time.perf_counter()
        try:
            response = self.get_response(request)
            response["X-Request-ID"] = current
            logger.info(
                "%s %s",
                request.method,
                _path(request),
                extra={
                    "status": response.status_code,
                    "milliseconds": round((time.perf_counter() - began) * 1000, 1),
                    "person": _person(request),
                },
            )
            return response
        finally:
            request_id.reset(token)


def _path(request: HttpRequest) -> str:
    """The path without the secret token of a link: a reader of the logs could use it."""
    match = request.resolver_match
    token = match.kwargs.get("token") if match else None
    return request.path.replace(token, "…") if token else request.path


def _person(request: HttpRequest) -> str | None:
    """The signed-in person, if the request has loaded it: logging never queries the database."""
    user = getattr(request, "_cached_user", None)
    return str(user.pk) if user and user.is_authenticated else None
