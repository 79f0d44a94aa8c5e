"""Shapes that every slice's requests and answers share: they validate and document."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers
from rest_framework.response import Response


class NamesSerializer(serializers.Serializer[dict[str, str]]):
    """A name or title in up to three languages; which must be there is the command's rule."""

    fr = serializers.CharField(required=False, max_length=4_000)
    ar = serializers.CharField(required=False, max_length=4_000)
    en = serializers.CharField(required=False, max_length=4_000)


class DoneSerializer(serializers.Serializer[dict[str, Any]]):
    """What a command answers: the thing it was about, and the log's position it wrote."""

    id = serializers.UUIDField()
    position = serializers.IntegerField()


def done(id: object, position: int, status: int = 200) -> Response:
    """The answer to a command; `status` 201 where it created `id`."""
    return Response({"id": str(id), "position": position}, status=status)


def told(shape: type[serializers.BaseSerializer[Any]], data: Any) -> dict[str, Any]:
    """What a body (`request.data`) or a query (`request.query_params`) says, if it has this shape.

    Raises DRF's `ValidationError`, answered as a 400 that names each fault.
    """
    asked = shape(data=data)
    asked.is_valid(raise_exception=True)
    return dict(asked.validated_data)
