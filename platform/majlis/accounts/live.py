"""The topic `person.<id>`: a person's own rows, which only that person can watch.

The rows in it come from the slices (my mandates, my actions, my ballots); this module adds `erasure`, the
person's own request. For administrators, the topic `erasures` has these rows of everybody, and
`account-letters` has the rows `account-letter`: what became of invitations and resets, changed by the outbox
without a fact.

`person.erased` also sends each row that held words of that person, in every topic that showed the row when
the words were written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist

from majlis.accounts.aggregate import Person
from majlis.accounts.models import AccountLetter
from majlis.accounts.projection import ErasureRow, erasure_rows
from majlis.domain import FORUM, Actor
from majlis.eventstore.models import Fact
from majlis.eventstore.store import recorded
from majlis.slices.shapes import OneOf, RowShape
from majlis.slices.topics import Topic, Touched, kind, shows, topic, touched_by, unlogged


@topic("person", alone=True)
def person(actor: Actor, id: UUID) -> UUID | None:
    return FORUM if id == actor.person else None


@topic("erasures")
def erasures(actor: Actor) -> UUID | None:
    return FORUM if actor.administrator else None


@kind("erasure")
def erasure_kind(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    found = ErasureRow.objects.filter(pk__in=ids)
    person = topic.of("person")
    return erasure_rows(found.filter(person=person) if person else found)


class AccountLetterShape(RowShape, kind="account-letter"):
    """What became of a letter about an account."""

    person: UUID
    letter: Annotated[str, OneOf(["invitation", "reset", "checkpoint"])]
    state: Annotated[str, OneOf(["waiting", "sent", "failed"])]
    sent_at: datetime | None
    next_try_at: datetime | None
    failure: Annotated[
        str,
        OneOf(
            ["", "unreachable", "put-off", "fault", "refused", "expired", "over", "closed", "lost"]
        ),
        "Why it was not sent, or not yet; its message is `people-letter-<failure>`.",
    ]


@topic("account-letters")
def account_letters(actor: Actor) -> UUID | None:
    return FORUM if actor.administrator else None


@kind("account-letter")
def account_letter_kind(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    return letter_rows(AccountLetter.objects.filter(pk__in=ids))


def letter_rows(letters: Iterable[AccountLetter]) -> list[dict[str, Any]]:
    return AccountLetterShape.rows(
        letters,
        state=lambda one: "sent" if one.sent_at else "waiting" if one.next_try_at else "failed",
    )


def last_letters(people: Iterable[UUID]) -> dict[UUID, dict[str, Any]]:
    """The row of the last letter to each of these people."""
    found = list(AccountLetter.objects.filter(person__in=list(people)).order_by("made_at", "id"))
    return {letter.person: row for letter, row in zip(found, letter_rows(found), strict=True)}


@unlogged
def letters_changed(since: datetime, topic: Topic | None) -> Iterator[tuple[Touched, int]]:
    if topic is not None and topic.name != "account-letters":
        return
    found = AccountLetter.objects.filter(touched_at__gte=since)
    for id, rev in found.values_list("id", "rev"):
        yield ("account-letters", "account-letter", id), rev


@shows
def erasure_shown(fact: Person.Created | Person.CalledBack | Person.Erased) -> Iterator[Touched]:
    yield f"person.{fact.person}", "erasure", fact.originator_id
    yield "erasures", "erasure", fact.originator_id


@shows
def words_gone(fact: Person.Erased) -> Iterator[Touched]:
    held = [(name, text) for name, texts in fact.texts.items() for text in texts if text.rows]
    for name, text in held:
        found = Fact.objects.filter(stream=text.stream, topic=name)
        if text.version is not None:
            found = found.filter(version=text.version)
        # A deleted row is shown in no topic.
        with suppress(ObjectDoesNotExist):
            yield from [*touched_by(recorded(found.latest("version")).fact)]
