"""Shapes that every slice's requests and answers share: they validate and document."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers
from rest_framework.exceptions import ErrorDetail
from rest_framework.response import Response

from majlis.http.language import current
from majlis.texts import say
from majlis.writing import MOST_MARKS, Fault, fault, is_seen


class Prose(serializers.CharField):
    """What somebody writes, kept as it was sent or refused with the reason (`majlis.writing`)."""

    line = False

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"trim_whitespace": False, **kwargs})

    def run_validation(self, data: Any = serializers.empty) -> Any:
        if isinstance(data, str):
            if found := fault(data, line=self.line):
                raise serializers.ValidationError([sentence(found)])
            if data and not self.allow_blank and not is_seen(data):
                self.fail("blank")
        return super().run_validation(data)


class Line(Prose):
    """The same on one line: a name, a title, a question."""

    line = True


class Website(serializers.URLField):
    """An address of the web, as it was sent."""

    def run_validation(self, data: Any = serializers.empty) -> Any:
        if isinstance(data, str) and (found := fault(data, line=True)):
            raise serializers.ValidationError([sentence(found)])
        return super().run_validation(data)


def sentence(found: Fault) -> ErrorDetail:
    """Why this text is refused, in the language of the request."""
    words = say(current(), found.message, character=found.character, most=MOST_MARKS)
    return ErrorDetail(words, code=found.code)


class NamesSerializer(serializers.Serializer[dict[str, str]]):
    """A name or title in up to three languages; which must be there is the command's rule."""

    fr = Line(required=False, max_length=4_000)
    ar = Line(required=False, max_length=4_000)
    en = Line(required=False, max_length=4_000)


class TextsSerializer(serializers.Serializer[dict[str, str]]):
    """Prose in up to three languages."""

    fr = Prose(required=False, max_length=4_000)
    ar = Prose(required=False, max_length=4_000)
    en = Prose(required=False, max_length=4_000)


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
