"""Saved views of the trail: filters that a person keeps under a name, for themselves alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.shortcuts import get_object_or_404
from django.urls import path
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.request import Request
from rest_framework.response import Response

from majlis.accounts.erasure import forgets
from majlis.accounts.export import exports
from majlis.accounts.people import user_of
from majlis.audit.explorer import LogFilter, words_of
from majlis.audit.models import SavedView
from majlis.domain import DomainError, new_id
from majlis.http.shapes import Line, parsed

MOST_VIEWS = 50


@forgets
def views_forgotten(person: UUID) -> None:
    SavedView.objects.filter(person=person).delete()


@exports("views")
def views_exported(person: UUID) -> Iterator[dict[str, Any]]:
    for view in SavedView.objects.filter(person=person).order_by("at", "id"):
        filters = " ".join(f"{key}={value}" for key, value in view.filters.items())
        yield {"id": view.pk, "at": view.at, "name": view.name, "filters": filters}


class TooManyViews(DomainError):
    """A person keeps so many views and no more."""


class SavedViewSerializer(serializers.Serializer[dict[str, Any]]):
    """`filters` are those of the trail, as its address says them."""

    id = serializers.UUIDField(read_only=True)
    name = Line(max_length=100)
    filters = LogFilter()


@extend_schema(methods=["GET"], responses=SavedViewSerializer(many=True))
@extend_schema(methods=["POST"], request=SavedViewSerializer, responses={201: SavedViewSerializer})
@api_view(["GET", "POST"])
def views(request: Request) -> Response:
    """One's own views in the order they were made, and a new one."""
    mine = SavedView.objects.filter(person=user_of(request).id)
    if request.method == "GET":
        return Response([_row(view) for view in mine.order_by("at", "id")])
    asked = parsed(SavedViewSerializer, request.data)
    if mine.count() >= MOST_VIEWS:
        raise TooManyViews(most=MOST_VIEWS)
    made = SavedView.objects.create(
        id=new_id(),
        person=user_of(request).id,
        name=asked["name"],
        filters=words_of(asked["filters"]),
    )
    return Response(_row(made), status=201)


@extend_schema(methods=["PUT"], request=SavedViewSerializer, responses=SavedViewSerializer)
@extend_schema(methods=["DELETE"], responses={204: None})
@api_view(["PUT", "DELETE"])
def view(request: Request, id: UUID) -> Response:
    """Another name or other filters for one of them, or its end."""
    it = get_object_or_404(SavedView, id=id, person=user_of(request).id)
    if request.method == "DELETE":
        it.delete()
        return Response(status=204)
    asked = parsed(SavedViewSerializer, request.data)
    it.name, it.filters = asked["name"], words_of(asked["filters"])
    it.save()
    return Response(_row(it))


def _row(view: SavedView) -> dict[str, Any]:
    return {"id": str(view.id), "name": view.name, "filters": view.filters}


urlpatterns = [path("log/views", views), path("log/views/<uuid:id>", view)]
