"""What a request may bring: JSON of a bounded size and depth, in text that every database can keep."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import msgspec
from django.core.exceptions import RequestDataTooBig
from rest_framework.exceptions import ParseError
from rest_framework.parsers import BaseParser

from majlis.domain import DomainError

# Where JSON says the null character, which PostgreSQL does not keep: an escape that is not escaped.
_NULL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")


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
        if _NULL.search(body):
            raise ParseError
        try:
            return msgspec.json.decode(body)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise ParseError from error
