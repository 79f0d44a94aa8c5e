"""Declares the addresses of a slice, a line each: a command, one row, a page of rows, or a view.

    at("listings", get=listed(ListingShape, listing_rows, listings_visible_to, "-published_at"),
                   post=act(commands.publish_listing, NewListing, makes="listing")),
    at("listings/<uuid:id>", get=found(ListingShape, listing_rows, listings_visible_to)),
    at("listings/<uuid:id>/withdraw", post=act(commands.withdraw_listing)),

Any other view is a function `(request, id, **fields)` under `@view`, which declares the forms of its query
and body; `fields` are their parsed fields. A view that changes something declares the capacity in which the
person acts (`acts`); that of a command is the command's own. `at` refuses one that declares none, so that the
forum does not start. The docstring of the command or of that function documents the
address. Unknown names in a query or a body are refused by name (400).
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from uuid import UUID

from django.db.models import Model, QuerySet
from django.http.response import HttpResponseBase
from django.urls import URLPattern, path, re_path
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from majlis.domain import Actor, NotFound
from majlis.eventstore.capacity import Capacity, capacity_of
from majlis.http.acting import actor_of
from majlis.http.known import Known, Takes, own_part
from majlis.http.paging import PAGING, page_of, paged
from majlis.http.shapes import DoneSerializer, Form, accepted, parsed
from majlis.slices.shapes import RowShape

Handler = Callable[..., HttpResponseBase]
Visible = Callable[[Actor], QuerySet[Any]]
Rows = Callable[[Any], list[dict[str, Any]]]
R = TypeVar("R", bound=Model)
Narrow = Callable[[QuerySet[Any], Any, Actor], QuerySet[Any]]


UNSAFE = ("post", "put", "patch", "delete")


def view(
    *,
    acts: Capacity | None = None,
    query: type[Form] | None = None,
    body: type[Form] | None = None,
    pages: bool = False,
    **documented: Any,
) -> Callable[[Handler], Handler]:
    """Makes a function `(request, id, **fields)` a handler; `documented` goes to drf-spectacular.

    A method that changes something needs `acts`, the capacity in which the person acts. A body that `makes`
    a value is passed as `value`, not field by field.
    """

    def register(handler: Handler) -> Handler:
        @functools.wraps(handler)
        def handle(request: Request, **captured: Any) -> HttpResponseBase:
            filters = parsed(query, own_part(request.query_params, query)) if query else {}
            content = parsed(body, request.data) if body else {}
            fields = content if body is None or body.makes is None else {"value": content}
            return handler(request, **captured, **filters, **fields)

        if not inspect.getdoc(handler):
            raise TypeError(f"{handler.__qualname__} has no docstring to document its address")
        own = [*([query] if query else []), *(PAGING if pages else [])]
        parameters = [*own, *documented.get("parameters", [])]
        options = {**documented, "parameters": parameters, "request": body}
        handle.acts = acts  # type: ignore[attr-defined]
        return _takes(handle, Takes(query, body, pages), options)

    return register


def act(
    command: Callable[..., int],
    body: type[Form] | None = None,
    *,
    makes: str | None = None,
    adds: bool = False,
    refusals: Mapping[int, Any] | None = None,
) -> Handler:
    """The handler of a command `(by, id, **fields)`, or `(by, id, value)` if the body makes a value.

    With `makes`, the command creates an object, whose new id is passed first. With `adds`, it adds to the
    object, and the answer is 201 as well. `refusals` documents, by status, the refusals with further members.
    """
    status = 201 if makes or adds else 200

    @view(acts=acts_of(command), body=body, responses={status: DoneSerializer, **(refusals or {})})
    @functools.wraps(command)
    def handle(request: Request, id: UUID | None = None, **fields: Any) -> Response:
        by = actor_of(request)
        made = by.make_id(makes) if makes else None
        values = [fields.pop("value")] if body and body.makes else []
        position = command(by, *(each for each in (made, id) if each), *values, **fields)
        return accepted(made or id, position, status)

    return handle


def acts_of(command: Callable[..., int]) -> Capacity:
    """The capacity that a command declares, for a view of its own."""
    return capacity_of(command.acts)  # type: ignore[attr-defined]


def found(shape: type[RowShape], rows: Rows, visible_to: Visible) -> Handler:
    """The handler that answers one row, if the actor may see it."""

    @view(responses=shape.serializer)
    def handle(request: Request, id: UUID) -> Response:
        """One row."""
        if not (one := rows(visible_to(actor_of(request)).filter(pk=id))):
            raise NotFound(kind=shape.row_kind, id=str(id))
        return Response(one[0])

    handle.__doc__ = f"One row of kind `{shape.row_kind}`."
    return handle


def visible_row(
    kind: str, visible_to: Callable[[Actor], QuerySet[R]], request: Request, id: UUID
) -> R:
    """The row that a view of its own is about, if the actor may see it. Raises `NotFound`."""
    row = visible_to(actor_of(request)).filter(pk=id).first()
    if row is None:
        raise NotFound(kind=kind, id=str(id))
    return row


def listed(
    shape: type[RowShape],
    rows: Rows,
    visible_to: Visible,
    *order: str,
    query: type[Form] | None = None,
    within: Narrow | None = None,
    **narrowed: Narrow,
) -> Handler:
    """The handler that answers pages of the rows that the actor may see.

    A field of `query` filters the column of its name, unless `narrowed` has a function of its name,
    `(rows, value, actor) -> rows`, called in the order of `narrowed`. `within` is such a function for the id
    in the address.
    """

    @view(query=query, pages=True, responses=page_of(shape.serializer))
    def handle(request: Request, id: UUID | None = None, **filters: Any) -> Response:
        """Pages of rows."""
        by = actor_of(request)
        seen = visible_to(by)
        if within:
            seen = within(seen, id, by)
        for name, narrow in narrowed.items():
            if name in filters:
                seen = narrow(seen, filters.pop(name), by)
        return paged(request, seen.filter(**filters).order_by(*order), rows)

    handle.__doc__ = f"Pages of the rows of kind `{shape.row_kind}` that the actor may see."
    return handle


def at(
    address: str,
    *,
    get: Handler | None = None,
    post: Handler | None = None,
    put: Handler | None = None,
    patch: Handler | None = None,
    delete: Handler | None = None,
    **options: Any,
) -> URLPattern:
    """A URL pattern with its handlers; `options` are attributes of DRF's view (`permission_classes`, …).

    An address that begins with `^` is a regular expression.
    """
    handlers = {"get": get, "post": post, "put": put, "patch": patch, "delete": delete}
    for name in UNSAFE:
        if (changing := handlers[name]) and getattr(changing, "acts", None) is None:
            raise TypeError(f"{name.upper()} {address} declares no capacity in which one acts")
    methods = {name: _method(handler) for name, handler in handlers.items() if handler}
    made: type[APIView] = type("View", (Known,), {**methods, **options})
    route = re_path if address.startswith("^") else path
    return route(address, made.as_view())


def _method(handler: Handler) -> Handler:
    @functools.wraps(handler)
    def method(self: APIView, request: Request, **captured: Any) -> HttpResponseBase:
        return handler(request, **captured)

    return extend_schema(**handler.documented)(method)  # type: ignore[attr-defined]


def _takes(handle: Handler, takes: Takes, documented: dict[str, Any]) -> Handler:
    handle.takes, handle.documented = takes, documented  # type: ignore[attr-defined]
    return handle
