"""A confirmation in the log: it changes no row, and stands for no page of its own."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from uuid import UUID

from majlis.clock.aggregate import Confirmation
from majlis.slices.objects import Described, describes
from majlis.slices.topics import Touched, shows
from majlis.texts import LANGUAGES, say


@shows
def confirmed(fact: Confirmation.Created) -> Iterator[Touched]:
    yield from ()


@describes("clock")
def confirmations(ids: Collection[UUID]) -> dict[UUID, Described]:
    names = {language: say(language, "audit-kind-clock") for language in LANGUAGES}
    return {id: Described(names, "/log") for id in ids}
