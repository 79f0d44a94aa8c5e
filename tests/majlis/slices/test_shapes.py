"""Shapes of rows: serialisation and documentation."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Annotated, Any

from rest_framework import serializers

from majlis.domain import new_id
from majlis.slices.shapes import Absent, Either, Later, OneOf, RowShape, Shape, UtcMoment


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


codes = ["early"]


def heading() -> type[Shape]:
    return HeadingShape


def test_a_list_of_codes_is_read_when_the_shape_is_documented() -> None:
    class KindShape(Shape):
        kind: Annotated[str, OneOf(codes.copy)]

    codes.append("late")
    assert list(fields(KindShape)["kind"].choices) == ["early", "late"]


def test_a_part_that_another_slice_declares_is_found_when_the_shape_is_documented() -> None:
    class HolderShape(Shape):
        held: list[Annotated[dict[str, Any], Later(heading)]]

    assert type(fields(HolderShape)["held"].child) is HeadingShape.serializer
    assert HolderShape.of(None, held=[{"level": 1}]) == {"held": [{"level": 1}]}


def test_a_moment_is_left_to_the_renderer() -> None:
    class SealedShape(Shape):
        at: datetime
        signed_at: UtcMoment
        root: str

    at = datetime(2026, 3, 1, tzinfo=UTC)
    row = SealedShape.of(None, at=at, signed_at=at, root="")
    assert row == {"at": "2026-03-01T00:00:00+00:00", "signed_at": at, "root": ""}
    assert isinstance(fields(SealedShape)["signed_at"], serializers.DateTimeField)
