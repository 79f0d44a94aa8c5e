"""Shapes: the fields of a row, declared once for fetch, push, OpenAPI schema and front end.

    class ListingShape(RowShape, kind="listing"):
        '''A need or an offer.'''

        organisation: Reference
        title: Names
        region: str | None
        answers: Annotated[int, "The number of all answers."]

    ListingShape.rows(found, organisation=lambda row: bodies[row.organisation])

A field reads the attribute of its name, or the function passed under its name. A trailing underscore is
dropped (`from_`), and a `dict` value is not converted, nor is the value of a field that is annotated with its
serializer field (`Annotated[str, EmailField]`). A `Shape` without a kind is a part of a row, or an answer. A
union of shapes, or of plain types (`int | str`), is documented as `oneOf`.

The serializer of a shape is made when it is first read, so that a shape may name what other slices
register: `OneOf(notice_kinds)`, `Later(...)`.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from operator import attrgetter
from typing import (
    Annotated,
    Any,
    ClassVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)
from uuid import UUID

from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from rest_framework import serializers

from majlis.http.shapes import NamesSerializer, TextsSerializer

Field = serializers.Field[Any, Any, Any, Any]
Compute = Callable[[Any], Any]

# `{fr, ar, en}`, some may be missing: of one line, and of prose.
Names = Annotated[dict[str, str], NamesSerializer]
Texts = Annotated[dict[str, str], TextsSerializer]
# The value of a variable of a message.
Arg = str | int | Names
# A moment that the JSON renderer writes, with `Z` for its offset; a `datetime` is written with `+00:00`.
UtcMoment = Annotated[datetime, serializers.DateTimeField]


@dataclass(frozen=True, slots=True)
class OneOf:
    """Annotates a code of a closed list, `Annotated[str, OneOf(SECTORS)]`, or of what a function lists."""

    codes: Collection[str] | Callable[[], Collection[str]]

    @property
    def listed(self) -> list[str]:
        return list(self.codes() if callable(self.codes) else self.codes)


@dataclass(frozen=True, slots=True)
class Later:
    """Annotates a part whose shape a function finds: `Annotated[dict[str, Any], Later(mandate_shape)]`."""

    shape: Callable[[], type[Shape]]


class Absent:
    """Annotates a field that may be absent: `Annotated[bool, Absent]`."""


class Either(serializers.Field[Any, Any, Any, Any]):
    """The field of a union, for the OpenAPI document only."""

    def __init__(self, *fields: Field, **options: Any) -> None:
        self.either = fields
        super().__init__(**options)


class EitherDocumented(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    target_class = Either

    def map_serializer_field(self, auto_schema: Any, direction: Any) -> dict[str, Any]:
        fields = [
            auto_schema._map_serializer_field(field, direction) for field in self.target.either
        ]
        return {"oneOf": fields}


_FIELDS: dict[Any, type[Field]] = {
    UUID: serializers.UUIDField,
    str: serializers.CharField,
    int: serializers.IntegerField,
    bool: serializers.BooleanField,
    date: serializers.DateField,
    datetime: serializers.DateTimeField,
    Fraction: serializers.CharField,
    Any: serializers.JSONField,
}
_TEXT_OF: dict[Any, Compute] = {
    UUID: str,
    date: date.isoformat,
    datetime: datetime.isoformat,
    Fraction: str,
}


def _field(hint: Any) -> Field:
    """The serializer field that documents a type hint."""
    hint, notes, nullable = _unwrapped(hint)
    options: dict[str, Any] = {"allow_null": True} if nullable else {}
    if words := [note for note in notes if isinstance(note, str)]:
        options["help_text"] = words[-1]
    if Absent in notes:
        options["required"] = False
    for note in notes:
        if isinstance(note, OneOf):
            return serializers.ChoiceField(note.listed, **options)
        if isinstance(note, Later):
            return cast(Field, note.shape().serializer(**options))
        if isinstance(note, type) and issubclass(note, serializers.Field):
            return note(**options)
    if isinstance(hint, tuple):
        return Either(*map(_field, hint), **options)
    if get_origin(hint) is list:
        (inner,) = get_args(hint)
        return serializers.ListField(child=_field(inner), **options)
    if get_origin(hint) is dict:
        return serializers.DictField(child=_field(get_args(hint)[1]), **options)
    if isinstance(hint, type) and issubclass(hint, Shape):
        return cast(Field, hint.serializer(**options))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return serializers.ChoiceField([each.value for each in hint], **options)
    return _FIELDS[hint](**options)


def _json_of(hint: Any) -> Compute | None:
    """The function that converts a value of this hint to JSON; `None` if none is needed."""
    hint, notes, _ = _unwrapped(hint)
    if any(isinstance(note, type) and issubclass(note, serializers.Field) for note in notes):
        return None
    if get_origin(hint) is list:
        inner = _json_of(get_args(hint)[0])
        return (lambda values: [_converted(value, inner) for value in values]) if inner else None
    if isinstance(hint, type) and issubclass(hint, Shape):
        return hint.of
    return None if isinstance(hint, tuple) else _TEXT_OF.get(hint)


def _converted(value: Any, to_json: Compute | None) -> Any:
    return value if value is None or to_json is None or type(value) is dict else to_json(value)


def _reader(read: Compute, to_json: Compute | None) -> Compute:
    """Reads and converts a field. Inlines `_converted`, because rolls have thousands of rows."""
    if to_json is None:
        return read

    def converted(row: Any) -> Any:
        value = read(row)
        return value if value is None or type(value) is dict else to_json(value)

    return converted


def _unwrapped(hint: Any) -> tuple[Any, list[Any], bool]:
    """A hint taken apart: the type, its annotations, and whether it is nullable.

    The type of a union is the tuple of its members.
    """
    notes: list[Any] = []
    nullable = False
    while True:
        if get_origin(hint) is Annotated:
            hint, *more = get_args(hint)
            notes = [*notes, *more]
        elif get_origin(hint) in (Union, types.UnionType):
            members = tuple(each for each in get_args(hint) if each is not type(None))
            nullable = nullable or len(members) < len(get_args(hint))
            hint = members[0] if len(members) == 1 else members
        else:
            return hint, notes, nullable


def _envelope(kind: str) -> dict[str, Field]:
    """The fields that precede the own fields of every row of a kind."""
    return {
        "kind": serializers.ChoiceField([kind]),
        "id": serializers.UUIDField(),
        "rev": serializers.IntegerField(),
    }


class _Serializer:
    """The attribute `serializer` of each shape, made when it is first read."""

    def __get__(self, shape: Shape | None, kind: type[Shape]) -> type[serializers.Serializer[Any]]:
        if "_made" not in vars(kind):
            kind._made = _serializer(kind)
        return kind._made


def _serializer(shape: type[Shape]) -> type[serializers.Serializer[Any]]:
    kind, words = shape.row_kind, shape.__doc__ or ""
    fields = _envelope(kind) if kind else {}
    fields |= {name.rstrip("_"): _field(hint) for name, hint in _declared(shape).items()}
    doc = f"A row of kind `{kind}`. {words}" if kind else words
    name = f"{shape.__name__.removesuffix('Shape')}Serializer"
    return type(name, (serializers.Serializer,), {**fields, "__doc__": doc.strip()})


def _declared(shape: type[Shape]) -> dict[str, Any]:
    """The type hints of a shape's own and inherited fields."""
    hints = get_type_hints(shape, include_extras=True)
    return {name: hint for name, hint in hints.items() if get_origin(hint) is not ClassVar}


class Shape:
    """The fields of a part of a row, or of an answer; `serializer` documents them."""

    serializer = _Serializer()
    row_kind: ClassVar[str]
    _made: ClassVar[type[serializers.Serializer[Any]]]
    _reads: ClassVar[list[tuple[str, str, Compute | None]]]
    _tag: ClassVar[dict[str, str]]

    def __init_subclass__(cls, kind: str = "") -> None:
        cls.row_kind = kind
        cls._tag = {"kind": kind} if kind else {}
        cls._reads = [("id", "id", str), ("rev", "rev", None)] if kind else []
        cls._reads += [
            (name.rstrip("_"), name, _json_of(hint)) for name, hint in _declared(cls).items()
        ]

    @classmethod
    def of(cls, thing: Any, **computed: Any) -> dict[str, Any]:
        """One object as JSON; `computed` holds the fields that are no attribute of it."""
        return {
            **cls._tag,
            **{
                name: _converted(
                    computed[attribute] if attribute in computed else getattr(thing, attribute),
                    to_json,
                )
                for name, attribute, to_json in cls._reads
            },
        }

    @classmethod
    def rows(cls, found: Iterable[Any], **computed: Compute) -> list[dict[str, Any]]:
        """Table rows as JSON; `computed` maps a field to a function of the row."""
        readers = [
            (name, _reader(computed.get(attribute) or attrgetter(attribute), to_json))
            for name, attribute, to_json in cls._reads
        ]
        return [{**cls._tag, **{name: read(row) for name, read in readers}} for row in found]


class RowShape(Shape):
    """The fields of the rows of one kind, besides `kind`, `id` and `rev`."""
