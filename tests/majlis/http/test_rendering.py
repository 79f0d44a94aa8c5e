"""Answers are the JSON that DRF's own renderer would write."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any
from uuid import UUID

import pytest
from django.utils.functional import lazystr
from rest_framework.exceptions import ErrorDetail
from rest_framework.renderers import JSONRenderer

from majlis.http.rendering import Json


class Choice(StrEnum):
    FOR = "for"


MOMENT = datetime(2026, 3, 12, 9, 30, 5, 1200, tzinfo=UTC)

ANSWERS: list[Any] = [
    None,
    {},
    [],
    {"names": {"fr": "Fédération", "ar": "اتحاد"}, "share": 0.5, "n": -3, "open": True, "by": None},
    {"id": UUID(int=7), "choice": Choice.FOR, Choice.FOR: [1, (2, 3)]},
    {"at": MOMENT, "whole": MOMENT.replace(microsecond=0), "day": date(2026, 3, 12)},
    {"refused": ErrorDetail("Trop tard.", code="late"), "lazy": lazystr("plus tard")},
    ['\x00\x1f"\\/', "\u200f🗳", {"1": {"2": {"3": []}}}],
]


@pytest.mark.parametrize("answer", ANSWERS, ids=str)
def test_an_answer_equals_the_one_of_drf(answer: Any) -> None:
    ours, theirs = Json().render(answer), JSONRenderer().render(answer)
    assert bool(ours) == bool(theirs)
    if ours:
        assert json.loads(ours) == json.loads(theirs)


def test_a_moment_of_another_zone_keeps_its_offset() -> None:
    at = MOMENT.astimezone(timezone(timedelta(hours=1)))
    assert json.loads(Json().render(at)) == at.isoformat()


def test_an_answer_is_compact_and_not_escaped() -> None:
    assert Json().render({"a": ["é", 1]}) == '{"a":["é",1]}'.encode()
