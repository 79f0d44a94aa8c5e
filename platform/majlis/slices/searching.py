"""Search in a column of folded text, the same on both databases."""

from __future__ import annotations

from typing import TypeVar

from django.db.models import Model, QuerySet

from majlis.folding import folded

M = TypeVar("M", bound=Model)


def with_words(among: QuerySet[M], words: str, column: str = "search") -> QuerySet[M]:
    """Rows whose `folded` column contains each of these words; none if no word is left of them."""
    sought = folded(words).split()
    if words.strip() and not sought:
        return among.none()
    for word in sought:
        among = among.filter(**{f"{column}__contains": word})
    return among
