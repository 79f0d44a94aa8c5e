"""Texts by people, each with a mark by which a test finds it anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from email import message_from_string, policy
from email.message import EmailMessage
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.apps import apps
from eventsourcing.domain import AggregateEvent

from majlis.domain import Aggregate
from majlis.eventstore import store
from majlis.eventstore.encoding import sealed_fields
from majlis.eventstore.models import Fact
from majlis.eventstore.recorder import StoredFact
from majlis.notifications.models import Letter

# Only letters and digits: no encoding and no search changes them.
_MARK = re.compile("zinzolin[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Written:
    """The text of one sealed field of one fact."""

    fact: UUID
    topic: str
    author: UUID | None


class Words:
    """All texts of sealed fields, by mark."""

    def __init__(self) -> None:
        self._written: dict[str, Written] = {}

    def mark(self, fact: AggregateEvent) -> list[str]:
        """Adds a mark to each text of a fact before it is projected and stored."""
        marks = []
        for name in sealed_fields(type(fact)):
            if (text := getattr(fact, name)) is not None:
                marks.append(f"zinzolin{uuid4().hex}")
                fact.__dict__[name] = f"{text} {marks[-1]}"
        return marks

    def keep(self, marks: list[str], stored: StoredFact) -> None:
        for mark in marks:
            self._written[mark] = Written(stored.id, stored.topic, stored.actor)

    def written(self) -> dict[str, Written]:
        """The texts in the log now, without those of refused commands."""
        kept = set(Fact.objects.values_list("id", flat=True))
        return {mark: one for mark, one in self._written.items() if one.fact in kept}


@contextmanager
def followed_words() -> Iterator[Words]:
    """Marks all texts written into sealed fields during the block."""
    words, unmarked = Words(), store._stored

    def stored(fact: AggregateEvent, aggregate: Aggregate, decided: store.Decided) -> StoredFact:
        marks = words.mark(fact)
        line = unmarked(fact, aggregate, decided)
        words.keep(marks, line)
        return line

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(store, "_stored", stored)
        yield words


def marks_in(content: str | bytes) -> set[str]:
    """The marks of texts found in a text or a file."""
    text = content if isinstance(content, str) else content.decode("latin1")
    return set(_MARK.findall(text.lower()))


def marks_in_tables() -> dict[str, set[str]]:
    """The marks of texts found, by `table.column`."""
    found: dict[str, set[str]] = {}
    for model in apps.get_models(include_auto_created=True):
        if not model._meta.managed:
            continue
        for row in model._base_manager.values():
            for column, marks in _marks_in_row(row).items():
                found.setdefault(f"{model._meta.db_table}.{column}", set()).update(marks)
    for letter in Letter.objects.values_list("content", flat=True):
        if marks := marks_in(letter_text(letter)):
            found.setdefault("letters.content", set()).update(marks)
    return found


def _marks_in_row(row: Mapping[str, Any]) -> dict[str, set[str]]:
    return {name: marks for name, value in row.items() if (marks := marks_in(str(value)))}


def letter_text(content: str) -> str:
    """The decoded text of all parts of a letter; a push message is read as it is."""
    message = message_from_string(content, _class=EmailMessage, policy=policy.default)
    parts = [part.get_content() for part in message.walk() if part.get_content_type() in _TEXTS]
    return "\n".join([content, str(message["Subject"]), *map(str, parts)])


_TEXTS = ("text/plain", "text/html")
