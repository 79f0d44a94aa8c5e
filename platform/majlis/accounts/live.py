"""The topic `person.<id>`: a person's own rows, which only that person can watch.

The rows in it come from the slices (my mandates, my actions, my ballots); this module adds `erasure`, the
person's own request. Three topics are for administrators: `erasures` has these rows of everybody, `accounts`
the rows `account` of everybody, and `account-letters` the rows `account-letter`: what became of letters about
accounts, changed by the outbox without a fact.

`person.erased` also sends each row that held words of that person, in every topic that showed the row when
the words were written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any
from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist

from majlis.accounts.admission import account_rows
from majlis.accounts.aggregate import Account, Person
from majlis.accounts.letters import letter_rows
from majlis.accounts.models import AccountLetter
from majlis.accounts.projection import ErasureRow, erasure_rows
from majlis.domain import FORUM, Actor
from majlis.eventstore.models import Fact
from majlis.eventstore.store import recorded
from majlis.slices.topics import (
    Shift,
    Topic,
    Touched,
    kind,
    shifts,
    shows,
    topic,
    touched_by,
    unlogged,
)


@topic("person", alone=True)
def person(actor: Actor, id: UUID) -> UUID | None:
    return FORUM if id == actor.person else None


@topic("erasures")
def erasures(actor: Actor) -> UUID | None:
    return FORUM if actor.administrator else None


@topic("accounts")
def accounts(actor: Actor) -> UUID | None:
    return FORUM if actor.administrator else None


@kind("account")
def account_kind(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    return account_rows(ids)


@shows
def account_shown(
    fact: Account.Created
    | Account.Opened
    | Account.Known
    | Account.InvitationRenewed
    | Account.InvitationRevoked
    | Account.Joined
    | Account.Renamed
    | Account.SecondFactorSet
    | Account.SecondFactorRemoved
    | Account.MadeAdministrator
    | Account.AdministratorRemoved
    | Account.Closed
    | Account.Reopened
    | Person.Erased,
) -> Iterator[Touched]:
    yield "accounts", "account", fact.person


@shifts
def rights_shifted(
    fact: Account.MadeAdministrator
    | Account.AdministratorRemoved
    | Account.Closed
    | Account.Reopened,
) -> Iterator[Shift]:
    yield "person", fact.person


@kind("erasure")
def erasure_kind(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    found = ErasureRow.objects.filter(pk__in=ids)
    person = topic.of("person")
    return erasure_rows(found.filter(person=person) if person else found)


@topic("account-letters")
def account_letters(actor: Actor) -> UUID | None:
    return FORUM if actor.administrator else None


@kind("account-letter")
def account_letter_kind(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    return letter_rows(AccountLetter.objects.filter(pk__in=ids))


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
