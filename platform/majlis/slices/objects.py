"""Names and page addresses of objects, for the log, notices and letters.

    @describes("vote")
    def votes(ids: Collection[UUID]) -> dict[UUID, Described]

Each slice's `projection.py` registers its kinds; the function of a kind is called once for all its objects.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from string import Formatter
from uuid import UUID

from django.core.exceptions import ImproperlyConfigured
from django.db.models import Model


@dataclass(frozen=True, slots=True)
class Described:
    """An object's names (`{fr, ar, en}`, some may be missing) and the address of its page."""

    names: dict[str, str]
    path: str


Describe = Callable[[Collection[UUID]], dict[UUID, Described]]

_kinds: dict[str, Describe] = {}


def describes(kind: str) -> Callable[[Describe], Describe]:
    """Registers `(ids) -> Described` by id, without unknown ids.

    Raises `ImproperlyConfigured` if the kind is registered already.
    """

    def register(describe: Describe) -> Describe:
        if kind in _kinds:
            raise ImproperlyConfigured(f"Objects of the kind {kind} are described twice.")
        _kinds[kind] = describe
        return describe

    return register


def describes_rows(kind: str, model: type[Model], *, names: str, path: str) -> None:
    """Registers a table: `names` is its column of names, `path` an address with columns in braces.

    describes_rows("action", ActionRow, names="title", path="/groups/{group}/actions")
    """
    columns = {"id", names, *(column for _, column, _, _ in Formatter().parse(path) if column)}

    @describes(kind)
    def described(ids: Collection[UUID]) -> dict[UUID, Described]:
        found = model._default_manager.filter(pk__in=ids).values(*columns)
        return {row["id"]: Described(row[names], path.format_map(row)) for row in found}


def describe(objects: Iterable[tuple[str, UUID]]) -> dict[tuple[str, UUID], Described]:
    """The descriptions of these `(kind, id)`, one query per kind; the caller must check read rights."""
    by_kind: dict[str, set[UUID]] = defaultdict(set)
    for kind, id in objects:
        if kind in _kinds:
            by_kind[kind].add(id)
    return {(kind, id): it for kind, ids in by_kind.items() for id, it in _kinds[kind](ids).items()}


def kinds() -> tuple[str, ...]:
    """The registered kinds."""
    return tuple(_kinds)
