"""Erasure of a person: their identity and personal texts are deleted, their acts stay.

A request waits a week, in which it can be called back. Then an administrator carries it out; after a month
the program does. One transaction deletes:

- the person's key: the ciphertext in the log becomes unreadable for ever, also in JSON exports and under
  the leaves of the seal, so all of these still verify (`majlis.eventstore.sealing`). Words that were read
  before, or exported in clear as CSV, cannot be recalled;
- their words in the tables that pages read: `person.erased` empties the columns that slices register
  (`majlis.slices.words`). Open pages receive the emptied rows like any changed row;
- their account: name, address, password, language, invitation, second factors, sessions, open sockets;
- their rows in the kept tables of other rooms, each registered with `@deletes` (notices, letters,
  preferences, push subscriptions, saved views);
- after the commit, the files under the tables: files of the past, SQLite's write-ahead log (`@purges`).
  If the process dies there or a file is busy, the timetable tries again what the list of
  `majlis.accounts.erasures` does not mark as purged.

Mandates end, offices and seats become vacant, each by a fact. These remain: the person's id in facts,
shown as a dash; institutional texts (versions, charters, outcomes) in which they had a part; words from
before texts were sealed, which `unsealed` counts and no page shows; lines of the application's own log,
with ids and addresses of machines, as long as the operator keeps them.

On disk: SQLite overwrites deleted data (`secure_delete`), and the write-ahead log is emptied after the
commit. On PostgreSQL dead rows remain until its vacuum, and in its own archives. A backup made before
still contains the person; `majlis.accounts.erasures` describes how a restore erases them again. The last copy
is gone when the last such archive is deleted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TypeVar
from uuid import UUID

from django.db import transaction
from msgspec.structs import replace

from majlis.accounts import erasures
from majlis.accounts.aggregate import NoErasureAsked, Person, SealedText
from majlis.accounts.models import User
from majlis.accounts.people import hold_administrators, is_sole_administrator
from majlis.accounts.projection import ErasureRow, Stage, waiting
from majlis.accounts.sessions import end_all_sessions
from majlis.domain import Actor, NotAllowed, NotFound, named
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.command import command
from majlis.eventstore.disk import write_ahead_log_emptied
from majlis.eventstore.encoding import decode
from majlis.eventstore.following import timetable
from majlis.eventstore.models import Fact
from majlis.eventstore.recorder import hold_log
from majlis.eventstore.sealing import destroy, sealed_topics, unsealed_of
from majlis.eventstore.store import get, save
from majlis.live.bell import signed_out
from majlis.slices.words import Column, columns_of

D = TypeVar("D", bound=Callable[[UUID], None])

A = TypeVar("A", bound=Callable[[], None])

# Retry interval of unfinished purges; a reader of SQLite can block us that long.
PAUSE = timedelta(minutes=1)
# Batch size: streams whose facts are read at once.
STREAMS = 500

_deleting: list[Callable[[UUID], None]] = []
_purging: list[Callable[[], None]] = []


class StillRead(Exception):
    """A reader still holds an old snapshot of the tables, so the write-ahead log cannot be emptied."""


def deletes(delete: D) -> D:
    """Registers a function that deletes a person's rows in kept tables, in the erasing transaction."""
    _deleting.append(delete)
    return delete


def purges(act: A) -> A:
    """Registers a function that purges files after an erasure's commit; repeated until it succeeds."""
    _purging.append(act)
    return act


@command(Capacity.PERSONAL)
def ask_erasure(by: Actor, id: UUID, person: UUID) -> None:
    """Requests an erasure: the person their own, or an administrator on their behalf.

    Raises `NotAllowed`, `NotFound`, `SoleAdministrator` and `AlreadyAsked`.
    """
    if not (by.administrator or by.person == person):
        raise NotAllowed
    if not User.objects.filter(pk=person).exists():
        raise NotFound(kind="person", id=str(person))
    sole = is_sole_administrator(person)
    save(Person.ask(id=id, person=person, sole_administrator=sole, now=datetime.now(UTC)))


@command(Capacity.PERSONAL)
def call_back_erasure(by: Actor, person: UUID) -> None:
    """The person calls the request back, or an administrator on their behalf."""
    if not (by.administrator or by.person == person):
        raise NotAllowed
    it = _waiting(person)
    it.call_back()
    save(it)


@command(Capacity.FORUM)
def erase(by: Actor, person: UUID) -> None:
    """Carries out a request: by an administrator, or by the program once it is overdue."""
    if not by.unrestricted:
        raise NotAllowed
    _carry_out(_waiting(person))


@command(Capacity.FORUM)
def erase_again(by: Actor, person: UUID) -> None:
    """Erases a person again after a restore: the backup was made before the erasure."""
    row = waiting(person)
    if row:
        it = get(Person, row.pk)
    else:
        id = named("erased-again", person)
        it = Person.ask(id=id, person=person, sole_administrator=False, now=datetime.now(UTC))
    _carry_out(it, again=True)


def texts_of(person: UUID) -> dict[str, list[SealedText]]:
    """Every fact that holds words of this person, by topic, with the rows that still hold them.

    A row holds the words of a fact until a later fact of the stream writes the same column of that row.
    """
    sealed = Fact.objects.filter(topic__in=sealed_topics())
    streams = list(sealed.filter(actor=person).order_by("stream").values_list("stream").distinct())
    found: dict[str, list[SealedText]] = defaultdict(list)
    for first in range(0, len(streams), STREAMS):
        ids = [stream for (stream,) in streams[first : first + STREAMS]]
        lines = list(sealed.filter(stream__in=ids).order_by("stream", "version"))
        written = [_columns_written(line) for line in lines]
        last = {at: line.pk for line, ats in zip(lines, written, strict=True) for at in ats}
        for line, ats in zip(lines, written, strict=True):
            if line.actor == person:
                current = {at: field for at, field in ats.items() if last[at] == line.pk}
                text = SealedText(
                    stream=line.stream,
                    version=line.version,
                    rows=sorted({row for _, row in current}),
                    replaced=sorted({*ats.values()} - {*current.values()}),
                )
                found[line.topic].append(text)
    return dict(found)


def _columns_written(line: Fact) -> dict[tuple[Column, UUID], str]:
    """The name of the fact's sealed field by the column and row key that it was written to."""
    fact = decode(
        *(line.topic, line.stream, line.version, line.decided_at, line.state.encode(), line.schema)
    )
    kind = type(fact)
    return {(column, column.key(fact)): column.sealed_field(kind) for column in columns_of(kind)}


def _waiting(person: UUID) -> Person:
    row = waiting(person)
    if row is None:
        raise NoErasureAsked
    return get(Person, row.pk)


def _carry_out(it: Person, *, again: bool = False) -> None:
    person = it.person
    # `destroy` waits for a command that is sealing a text of this person now; then the log is locked until
    # this transaction ends.
    destroy(person)
    hold_administrators()
    hold_log()
    it.carry_out(
        texts=texts_of(person),
        unsealed=unsealed_of(person),
        sole_administrator=is_sole_administrator(person),
        now=datetime.now(UTC),
        again=again,
    )
    save(it)
    end_all_sessions(person)
    signed_out(person)
    for delete in _deleting:
        delete(person)
    User.objects.filter(pk=person).delete()
    transaction.on_commit(finish, robust=True)


def finish() -> None:
    """Purges the files under the tables, then marks the erasures as purged; neither can be rolled back.

    Every purge is tried. If any fails, its error is raised and the list does not mark the erasures as
    purged.
    """
    erased = erasures.known()
    acts: list[Callable[[], object]] = [partial(erasures.keep, erased), *_purging]
    failed: list[Exception] = []
    for act in acts:
        try:
            act()
        except Exception as error:  # noqa: BLE001  raised below
            failed.append(error)
    if failed:
        raise ExceptionGroup("an erasure is not finished, and will be tried again", failed)
    erasures.keep(replace(one, purged=True) for one in erased)


@purges
def empty_the_write_ahead_log() -> None:
    """Empties SQLite's write-ahead log, which still holds old pages.

    Raises `StillRead` if a reader blocks it.
    """
    if not write_ahead_log_emptied(1000):
        raise StillRead


@timetable("accounts.erasures", irreversible=True)
def overdue(now: datetime) -> Iterator[Callable[[], object]]:
    """Carries out requests after a month; a sole administrator's waits for another administrator."""
    late = ErasureRow.objects.filter(state=Stage.WAITING.value, latest__lte=now)
    for row in late.order_by("asked_at", "id"):
        if not is_sole_administrator(row.person):
            yield partial(erase, Actor.system("erase", row.pk), row.person)


class _LastCheck:
    """The time at which this process last checked for unfinished erasures."""

    at = datetime.min.replace(tzinfo=UTC)


@timetable("accounts.erasures.beneath")
def half_done(now: datetime) -> Iterator[Callable[[], object]]:
    """Erasures whose process died after the commit, or whose files were not all purged."""
    if now - _LastCheck.at >= PAUSE:
        _LastCheck.at = now
        if erasures.unfinished():
            yield finish
