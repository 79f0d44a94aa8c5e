"""Shapes of rows: serialisation and documentation."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Annotated, Any

from rest_framework import serializers

from majlis.domain import new_id
from majlis.slices.shapes import Absent, Either, OneOf, RowShape, Shape


class HeadingShape(Shape):
    type: Annotated[str, OneOf(["heading"])]
    level: int


class BreakShape(Shape):
    type: Annotated[str, OneOf(["break"])]
    wide: Annotated[bool, Absent]


class PageShape(RowShape, kind="page"):
    parts: list[HeadingShape | BreakShape]
    figure: int | str | None


def fields(shape: type[Shape]) -> Any:
    return shape.serializer().fields


def test_computed_fields_replace_stored_ones_in_the_row_and_its_envelope() -> None:
    page = SimpleNamespace(id=new_id(), rev=1, parts=[{"type": "break"}], figure="3/2")
    (row,) = PageShape.rows([page], rev=lambda row: row.rev + 1, figure=lambda row: 2)
    parts = [{"type": "break"}]
    assert row == {"kind": "page", "id": str(page.id), "rev": 2, "parts": parts, "figure": 2}


def test_a_union_is_documented_as_one_of_its_members() -> None:
    part, figure = fields(PageShape)["parts"].child, fields(PageShape)["figure"]
    assert isinstance(part, Either)
    assert [type(one) for one in part.either] == [HeadingShape.serializer, BreakShape.serializer]
    assert isinstance(figure, Either)
    assert figure.allow_null
    assert [type(one) for one in figure.either] == [
        serializers.IntegerField,
        serializers.CharField,
    ]


def test_a_field_is_required_unless_it_may_be_absent() -> None:
    required = {name for name, field in fields(BreakShape).items() if field.required}
    assert required == {"type"}
