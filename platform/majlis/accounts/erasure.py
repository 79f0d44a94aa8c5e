"""Erasing a person: what they wrote as themselves and who they were goes, what they did stays.

A request waits a week, in which it can be called back; then an administrator carries it out, or after a
month the program does. One transaction then takes away, wherever it stands:

- their key: the log's ciphertext is unreadable for ever, as it is in JSON exports and under the leaves of the
  seal, so that all of these still verify (`majlis.eventstore.sealing`); a CSV says facts in sentences, and
  what was read or carried away in words before is with whoever did;
- their words in the tables that pages read: the columns that slices name (`majlis.slices.words`) are emptied
  on `person.erased`; open pages hear of it as of any fact, and the feed keeps no row once it has sent it;
- their account: name, address, password, language, invitation, second factors, sessions, open sockets;
- what other rooms keep of them: each registers it with `@deletes` (notices, letters, preferences, browsers
  to push to, saved views);
- the files under the tables, after the commit: pictures of the past, SQLite's write-ahead log (`@purges`).
  A process that dies there, or finds it busy, leaves that to the timetable, which asks the list of
  `majlis.accounts.erasures` what is not done.

Mandates end, offices and seats become vacant, each by a fact. What remains: the person's id in facts,
shown as a dash; institutional texts (versions, charters, outcomes) in which they had a part; words from
before texts were sealed, which `unsealed` counts and no page shows; lines of the application's own log,
which hold ids and addresses of machines, as long as the operator keeps them.

Under the tables: on SQLite what is deleted is overwritten (`secure_delete`), and the write-ahead log is
emptied after the commit; on PostgreSQL dead rows remain on disk until its vacuum, and in its own
archives. A backup made before holds the person as they were: `majlis.accounts.erasures` says how a restore
erases them again, and only with the last such archive is the last copy gone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TypeVar
from uuid import UUID

from django.db import connection, transaction
from msgspec.structs import replace

from majlis.accounts import erasures
from majlis.accounts.aggregate import NoErasureAsked, Person, SealedText
from majlis.accounts.models import User
from majlis.accounts.people import administrators
from majlis.accounts.projection import ErasureRow, Stage, waiting
from majlis.accounts.sessions import end_all_sessions
from majlis.domain import Actor, NotAllowed, NotFound, named
from majlis.eventstore.command import command
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

# Between looks for what is not finished: a reader of SQLite's may take as long.
PAUSE = timedelta(minutes=1)
# Streams whose facts are read at once.
STREAMS = 500

_deleting: list[Callable[[UUID], None]] = []
_purging: list[Callable[[], None]] = []


class StillRead(Exception):
    """Somebody reads the tables as they were before."""


def deletes(delete: D) -> D:
    """Registers what deletes a person's rows of a room's kept tables, in the transaction that erases them."""
    _deleting.append(delete)
    return delete


def purges(act: A) -> A:
    """Registers what purges files under the tables after an erasure's commit; repeated until it succeeds."""
    _purging.append(act)
    return act


@command
def ask_erasure(by: Actor, id: UUID, person: UUID) -> None:
    """For oneself, or for somebody who asked an administrator to. Raises `AlreadyAsked` and others."""
    if not (by.administrator or by.person == person):
        raise NotAllowed
    if not User.objects.filter(pk=person).exists():
        raise NotFound(kind="person", id=str(person))
    sole = is_sole_administrator(person)
    save(Person.ask(id=id, person=person, sole_administrator=sole, now=datetime.now(UTC)))


@command
def call_back_erasure(by: Actor, person: UUID) -> None:
    """By the person, or by an administrator to whom they said so."""
    if not (by.administrator or by.person == person):
        raise NotAllowed
    it = _waiting(person)
    it.call_back()
    save(it)


@command
def erase(by: Actor, person: UUID) -> None:
    """Carries out what was asked for: by an administrator, or by the program once it is overdue."""
    if not by.unrestricted:
        raise NotAllowed
    _carry_out(_waiting(person))


@command
def erase_again(by: Actor, person: UUID) -> None:
    """After a restore: the backup knew nothing of it."""
    row = waiting(person)
    if row:
        it = get(Person, row.pk)
    else:
        id = named("erased-again", person)
        it = Person.ask(id=id, person=person, sole_administrator=False, now=datetime.now(UTC))
    _carry_out(it, again=True)


def texts_of(person: UUID) -> dict[str, list[SealedText]]:
    """By topic, every fact that holds words of this person, and in which rows they stand.

    They stand where no later fact of the stream has written into the same column of the same row.
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
                stand = {at: field for at, field in ats.items() if last[at] == line.pk}
                text = SealedText(
                    stream=line.stream,
                    version=line.version,
                    rows=sorted({row for _, row in stand}),
                    replaced=sorted({*ats.values()} - {*stand.values()}),
                )
                found[line.topic].append(text)
    return dict(found)


def _columns_written(line: Fact) -> dict[tuple[Column, UUID], str]:
    """By column and key of the row, the name of the fact's sealed field that it wrote there."""
    fact = decode(
        *(line.topic, line.stream, line.version, line.decided_at, line.state.encode(), line.schema)
    )
    kind = type(fact)
    return {(column, column.key(fact)): column.sealed_field(kind) for column in columns_of(kind)}


def is_sole_administrator(person: UUID) -> bool:
    """Whether nobody else who may sign in could let people in."""
    there = administrators()
    return there.filter(pk=person).exists() and not there.exclude(pk=person).exists()


def _waiting(person: UUID) -> Person:
    row = waiting(person)
    if row is None:
        raise NoErasureAsked
    return get(Person, row.pk)


def _carry_out(it: Person, *, again: bool = False) -> None:
    person = it.person
    # Whoever seals a text of theirs at this moment is waited for; then nobody writes until we have.
    destroy(person)
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
    """Purges the files under the tables and keeps the list of who was erased: no rollback undoes either.

    All of it is tried. Raises what failed, and then the list does not say that it is done.
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
    """SQLite's still holds pages as they were. Raises `StillRead` while somebody reads them."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            patience = cursor.execute("PRAGMA busy_timeout").fetchone()[0]
            # Nobody can write while we wait for readers.
            cursor.execute("PRAGMA busy_timeout=1000")
            try:
                (busy, *_) = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                cursor.execute(f"PRAGMA busy_timeout={patience}")
        if busy:
            raise StillRead


@timetable("accounts.erasures")
def overdue(now: datetime) -> Iterator[Callable[[], object]]:
    """What no administrator carried out in a month; the sole administrator's waits for another one."""
    late = ErasureRow.objects.filter(state=Stage.WAITING.value, latest__lte=now)
    for row in late.order_by("asked_at", "id"):
        if not is_sole_administrator(row.person):
            yield partial(erase, Actor.system("erase", row.pk), row.person)


class _Looks:
    """When this process last looked for erasures that are not finished."""

    last = datetime.min.replace(tzinfo=UTC)


@timetable("accounts.erasures.beneath")
def half_done(now: datetime) -> Iterator[Callable[[], object]]:
    """Erasures whose process died after the commit, or whose files were not all purged."""
    if now - _Looks.last >= PAUSE:
        _Looks.last = now
        if erasures.unfinished():
            yield finish
