"""Saved views of the log: filters that a person stores under a name, private to them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any
from uuid import UUID

from django.shortcuts import get_object_or_404
from rest_framework.request import Request
from rest_framework.response import Response

from majlis.accounts.erasure import deletes
from majlis.accounts.export import exports
from majlis.accounts.people import user_of
from majlis.audit.explorer import LogFilter, filters_as_text
from majlis.audit.models import SavedView
from majlis.domain import DomainError, new_id
from majlis.eventstore.capacity import Capacity
from majlis.http.shapes import Form, Line
from majlis.slices.acts import at, view
from majlis.slices.shapes import Shape

MOST_VIEWS = 50


@deletes
def views_forgotten(person: UUID) -> None:
    SavedView.objects.filter(person=person).delete()


@exports("views")
def views_exported(person: UUID) -> Iterator[dict[str, Any]]:
    for saved in SavedView.objects.filter(person=person).order_by("at", "id"):
        filters = " ".join(f"{key}={value}" for key, value in saved.filters.items())
        yield {"id": saved.pk, "at": saved.at, "name": saved.name, "filters": filters}


class TooManyViews(DomainError):
    """The person has reached the quota of saved views."""


class SavedViewShape(Shape):
    """A view; `filters` are the query parameters of the log."""

    id: UUID
    name: str
    filters: Annotated[dict[str, str], LogFilter]


class SavedViewSerializer(Form):
    """A view to save; `filters` are the query parameters of the log."""

    name = Line(max_length=100)
    filters = LogFilter()


@view(responses=SavedViewShape.serializer(many=True))
def views(request: Request) -> Response:
    """The reader's saved views in the order they were created."""
    mine = SavedView.objects.filter(person=user_of(request).id)
    return Response(SavedViewShape.rows(mine.order_by("at", "id")))


@view(acts=Capacity.PERSONAL, body=SavedViewSerializer, responses={201: SavedViewShape.serializer})
def save_view(request: Request, **fields: Any) -> Response:
    """Saves filters under a name."""
    mine = SavedView.objects.filter(person=user_of(request).id)
    if mine.count() >= MOST_VIEWS:
        raise TooManyViews(most=MOST_VIEWS)
    made = SavedView.objects.create(
        id=new_id(),
        person=user_of(request).id,
        name=fields["name"],
        filters=filters_as_text(fields["filters"]),
    )
    return Response(SavedViewShape.of(made), status=201)


@view(acts=Capacity.PERSONAL, responses={204: None})
def delete_view(request: Request, id: UUID) -> Response:
    """Deletes a saved view of the reader."""
    get_object_or_404(SavedView, id=id, person=user_of(request).id).delete()
    return Response(status=204)


@view(acts=Capacity.PERSONAL, body=SavedViewSerializer, responses=SavedViewShape.serializer)
def change_view(request: Request, id: UUID, **fields: Any) -> Response:
    """Replaces the name and the filters of a saved view of the reader."""
    it = get_object_or_404(SavedView, id=id, person=user_of(request).id)
    it.name, it.filters = fields["name"], filters_as_text(fields["filters"])
    it.save()
    return Response(SavedViewShape.of(it))


urlpatterns = [
    at("log/views", get=views, post=save_view),
    at("log/views/<uuid:id>", put=change_view, delete=delete_view),
]
