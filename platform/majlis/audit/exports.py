"""The log outside this forum: one fact as a line of an export, with every column as it is stored.

Whoever has such a line can compute the leaf of the seal again (`majlis.audit.seal`): `state` is the
stored text byte for byte, moments are UTC with all six digits of their microseconds and a `Z`,
identifiers are in lower case with hyphens, what is absent is null.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import UUID

from majlis.eventstore.models import Fact


def line(fact: Fact) -> dict[str, Any]:
    """Every column of a stored fact by its name, `position` first, ready for JSON."""
    return {name: _plain(getattr(fact, name)) for name in columns()}


@cache
def columns() -> tuple[str, ...]:
    """The names of the log's columns, in their order."""
    return tuple(field.attname for field in Fact._meta.concrete_fields)


def _plain(value: object) -> Any:
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return value
