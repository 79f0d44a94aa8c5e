"""Keyset pagination: rows added meanwhile neither repeat nor hide a row of the list.

    @view(pages=True, responses=page_of(GroupSerializer))
    def groups(request: Request) -> Response:
        return paged(request, GroupRow.objects.order_by("title", "id"), rows_of)

The list has the queryset's own order, which must name fields that are never null and end with a unique
field. The answer is `{results, next, position}`. `next` is the `?cursor=` of the next page, null at the end.
`position` is the log's head, read before the rows, so that the rows are at least as new.
"""

from __future__ import annotations

import base64
import binascii
import functools
import json
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from django.core.exceptions import FieldError, ValidationError
from django.db import DataError
from django.db.models import Model, Q, QuerySet
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter
from rest_framework import serializers
from rest_framework.pagination import BasePagination
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.settings import api_settings

from majlis.domain import DomainError
from majlis.eventstore.store import head

if TYPE_CHECKING:  # DRF's views import this module
    from rest_framework.views import APIView

M = TypeVar("M", bound=Model)

MOST = 200

# Errors of decoding or querying with a forged cursor.
_NO_CURSOR = (
    *(ValueError, TypeError, OverflowError, RecursionError),
    *(ValidationError, FieldError, DataError),
)

PAGING = [
    OpenApiParameter("cursor", OpenApiTypes.STR, description="`next` of the page before."),
    OpenApiParameter("limit", OpenApiTypes.INT, description=f"Rows a page, at most {MOST}."),
]


class BadCursor(DomainError):
    """The cursor was not issued by this list."""

    status = 400


class BadLimit(DomainError):
    """The limit is not an integer from 1 to the largest page."""

    status = 400


def paged(
    request: Request,
    queryset: QuerySet[M],
    rows: Callable[[Sequence[M]], Iterable[dict[str, Any]]],
) -> Response:
    """One page of `queryset`; `rows` converts all models of the page at once."""
    page = Cursor()
    return page.get_paginated_response(list(rows(page.paginate_queryset(queryset, request))))


class Page(serializers.Serializer[dict[str, Any]]):
    """A page of a list; `next` is the cursor of the next page, null on the last one."""

    next = serializers.CharField(allow_null=True)
    position = serializers.IntegerField()


@functools.cache
def page_of(row: type[serializers.BaseSerializer[Any]]) -> Page:
    """The serializer of a page of these rows, for the OpenAPI schema; cached, so that lists share it."""
    name = f"{row.__name__.removesuffix('Serializer')}Page"
    shape: type[Page] = type(name, (Page,), {"results": row(many=True)})
    return shape()


class Cursor(BasePagination):
    """The paginator, in the form that DRF's generic views need."""

    position: int
    following: str | None

    def paginate_queryset(  # type: ignore[override]  # a page of the database, not of a list
        self, queryset: QuerySet[M], request: Request, view: APIView | None = None
    ) -> list[M]:
        self.position = head()
        limit = _limit(request)
        order = [str(name) for name in queryset.query.order_by]
        if cursor := request.query_params.get("cursor"):
            try:
                found = list(queryset.filter(_after(order, _decoded(cursor)))[: limit + 1])
            except _NO_CURSOR as error:
                raise BadCursor from error
        else:
            found = list(queryset[: limit + 1])
        self.following = _encoded(order, found[limit - 1]) if len(found) > limit else None
        return found[:limit]

    def get_paginated_response(self, data: Any) -> Response:
        return Response({"results": data, "next": self.following, "position": self.position})

    def get_paginated_response_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        return {
            "type": "object",
            "required": ["results", "next", "position"],
            "properties": {
                "results": schema,
                "next": {"type": "string", "nullable": True},
                "position": {"type": "integer"},
            },
        }

    def get_schema_operation_parameters(self, view: APIView) -> list[dict[str, Any]]:
        return [
            {
                "name": parameter.name,
                "in": "query",
                "required": False,
                "description": parameter.description,
                "schema": {"type": "integer" if parameter.name == "limit" else "string"},
            }
            for parameter in PAGING
        ]


def _limit(request: Request) -> int:
    limit = request.query_params.get("limit")
    if limit is None:
        return api_settings.PAGE_SIZE or MOST
    if not re.fullmatch("[0-9]{1,9}", limit) or not 1 <= int(limit) <= MOST:
        raise BadLimit(most=MOST)
    return int(limit)


def _after(order: Sequence[str], values: Sequence[Any]) -> Q:
    """The keyset filter: a later first field, or the same first and a later second, and so on."""
    after, same = Q(), Q()
    for name, value in zip(order, values, strict=True):
        field = name.lstrip("-")
        after |= same & Q(**{f"{field}__{'lt' if name.startswith('-') else 'gt'}": value})
        same &= Q(**{field: value})
    return after


def _encoded(order: Sequence[str], last: Model) -> str:
    values = []
    for name in order:
        value: Any = last
        for part in name.lstrip("-").split("__"):
            value = getattr(value, part)
        values.append(value.isoformat() if isinstance(value, date | datetime) else value)
    return base64.urlsafe_b64encode(json.dumps(values, default=str).encode()).decode().rstrip("=")


def _decoded(cursor: str) -> list[str | int]:
    try:
        values = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (binascii.Error, UnicodeError) as error:
        raise ValueError(cursor) from error
    if not isinstance(values, list) or not all(isinstance(value, str | int) for value in values):
        raise ValueError(cursor)
    return values
