"""Serializers shared by all slices; they validate requests and document answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any, ClassVar

from rest_framework import serializers
from rest_framework.exceptions import ErrorDetail
from rest_framework.response import Response

from majlis.http.language import current
from majlis.texts import say
from majlis.writing import MOST_MARKS, Fault, fault, is_link, is_seen

# Most unknown names reported for one body, which may hold thousands.
MOST_UNKNOWN = 20


class Form(serializers.Serializer[dict[str, Any]]):
    """The fields of a body or a query; an unknown name is refused by name.

    With `makes`, a class, it parses into an instance: the value that the command and the fact hold. A
    trailing underscore of a field is dropped: `from` is reserved by Python, `source` by DRF.
    """

    makes: ClassVar[Callable[..., Any] | None] = None

    def to_internal_value(self, data: Any) -> Any:
        faults: dict[str, Any] = {}
        parsed: dict[str, Any] = {}
        try:
            parsed = super().to_internal_value(data)
        except serializers.ValidationError as error:
            if not isinstance(data, Mapping):
                raise
            faults = dict(error.detail)  # type: ignore[arg-type]  # of a mapping: by field
        known = {name for name, field in self.fields.items() if not field.read_only}
        faults |= unknown(data.keys() - known, "unknown-key")
        if faults:
            raise serializers.ValidationError(faults)
        makes = type(self).makes
        return makes(**parsed) if makes else parsed

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        return {name.rstrip("_"): field for name, field in super().get_fields().items()}


def unknown(names: Iterable[str], code: str) -> dict[str, list[ErrorDetail]]:
    """The faults of unknown names; `code` is `unknown-key` or `unknown-filter`."""
    return {
        name: [ErrorDetail(say(current(), f"error-{code}"), code=code)]
        for name in sorted(names)[:MOST_UNKNOWN]
    }


class Choice(serializers.ChoiceField):
    """A member of an enumeration, or of a part of one."""

    def __init__(self, members: Iterable[StrEnum], **options: Any) -> None:
        self.members = {each.value: each for each in members}
        super().__init__(list(self.members), **options)

    def to_internal_value(self, data: Any) -> StrEnum:
        return self.members[super().to_internal_value(data)]


class Prose(serializers.CharField):
    """A text stored exactly as sent, or refused with the reason (`majlis.writing`)."""

    line = False
    proper = False

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"trim_whitespace": False, **kwargs})

    def run_validation(self, data: Any = serializers.empty) -> Any:
        if isinstance(data, str):
            if found := fault(data, line=self.line, proper=self.proper):
                raise serializers.ValidationError([sentence(found)])
            if data and not self.allow_blank and not is_seen(data):
                self.fail("blank")
        return super().run_validation(data)


class Line(Prose):
    """A `Prose` of one line: a title, a question."""

    line = True


class ProperName(Line):
    """A line that is the name of a person, an organisation or a group."""

    proper = True


class Website(serializers.URLField):
    """A web address, stored exactly as sent."""

    def run_validation(self, data: Any = serializers.empty) -> Any:
        if isinstance(data, str) and (found := fault(data, line=True)):
            raise serializers.ValidationError([sentence(found)])
        if isinstance(data, str) and data and not is_link(data):
            words = say(current(), "error-website")
            raise serializers.ValidationError([ErrorDetail(words, code="website")])
        return super().run_validation(data)


def sentence(found: Fault) -> ErrorDetail:
    """The message for a refused text, in the language of the request."""
    words = say(current(), found.message, character=found.character, most=MOST_MARKS)
    return ErrorDetail(words, code=found.code)


class NamesSerializer(Form):
    """A name or title in up to three languages; the command decides which are required."""

    fr = Line(required=False, max_length=4_000)
    ar = Line(required=False, max_length=4_000)
    en = Line(required=False, max_length=4_000)


class ProperNamesSerializer(Form):
    """The name of an organisation or a group in up to three languages."""

    fr = ProperName(required=False, max_length=4_000)
    ar = ProperName(required=False, max_length=4_000)
    en = ProperName(required=False, max_length=4_000)


class TextsSerializer(Form):
    """Prose in up to three languages."""

    fr = Prose(required=False, max_length=4_000)
    ar = Prose(required=False, max_length=4_000)
    en = Prose(required=False, max_length=4_000)


class DoneSerializer(serializers.Serializer[dict[str, Any]]):
    """The answer to a command: the object's id, and the last position written to the log."""

    id = serializers.UUIDField()
    position = serializers.IntegerField()


def accepted(id: object, position: int, status: int = 200) -> Response:
    """The answer to a command; `status` 201 where it created `id`."""
    return Response({"id": str(id), "position": position}, status=status)


def parsed(shape: type[serializers.BaseSerializer[Any]], data: Any) -> Any:
    """A body (`request.data`) or a query (`request.query_params`), parsed by its shape.

    Raises DRF's `ValidationError`, answered as a 400 that names each fault.
    """
    form = shape(data=data)
    form.is_valid(raise_exception=True)
    return form.validated_data
