"""Shapes that every slice's requests and answers share, for validation and for the OpenAPI document."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers
from rest_framework.response import Response


class NamesSerializer(serializers.Serializer[dict[str, str]]):
    """A name or title in up to three languages; which must be there is the command's rule."""

    fr = serializers.CharField(required=False, max_length=4_000)
    ar = serializers.CharField(required=False, max_length=4_000)
    en = serializers.CharField(required=False, max_length=4_000)


class PersonSerializer(serializers.Serializer[dict[str, Any]]):
    """A reference to a person; the name is "—" once erased."""

    id = serializers.UUIDField()
    name = serializers.CharField()


class DoneSerializer(serializers.Serializer[dict[str, Any]]):
    """What a command answers: the thing it was about, and the log's position it wrote."""

    id = serializers.UUIDField()
    position = serializers.IntegerField()


def done(id: object, position: int, status: int = 200) -> Response:
    """The answer to a command; `status` 201 where it created `id`."""
    return Response({"id": str(id), "position": position}, status=status)
