"""Commands: functions that decide, project and append facts in one transaction.

    @command(seats_of)
    def close_vote(by: Actor, vote: UUID) -> None:
        it = get(Vote, vote)
        it.close(tally_of(vote))
        save(it)

The decorator's argument is the capacity in which the command acts (`capacity`); there is no default. A call
returns the position of the last fact written. The order is: capacity → decide → write rows → consequences
(`@when`) → append → commit. After a conflict with another writer, a deadlock or a lock timeout, the whole
command runs again, a few times, with jitter. A command sent twice with one idempotency key (`by.command`) is
carried out once and gives the same answer; another command with that key is refused. The log is queried for
the key only after a refusal, or if nothing was decided. A command called inside another joins its
transaction and its capacity.
"""

from __future__ import annotations

import functools
import logging
import random
import time
from collections import defaultdict
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar
from uuid import UUID

import django.dispatch
import eventsourcing.persistence
from django.db import IntegrityError, OperationalError, transaction
from eventsourcing.domain import AggregateEvent

from majlis.domain import Actor, DomainError
from majlis.eventstore.capacity import (
    Concerned,
    Declared,
    asks,
    check_capacity,
    in_capacity,
    with_present_right,
)
from majlis.eventstore.facts import facts_of
from majlis.eventstore.models import INTENT, Fact
from majlis.eventstore.projecting import refusal_of
from majlis.eventstore.store import Decided, head, under_way
from majlis.eventstore.viewing import in_present

P = ParamSpec("P")
C = TypeVar("C", bound=Callable[[Any, Actor], None])

logger = logging.getLogger(__name__)

# Signal after each commit that wrote facts; wakes the feed and the followers.
recorded = django.dispatch.Signal()

ATTEMPTS = 8
# No retry after this many seconds: each attempt may already have waited for the pool or a lock.
PATIENCE = 10.0
_TAKEN = (IntegrityError, eventsourcing.persistence.IntegrityError)
_consequences: dict[type[AggregateEvent], list[Callable[[Any, Actor], None]]] = defaultdict(list)


class Busy(DomainError):
    """Every attempt conflicted with other writers; nothing was done, and a retry is safe."""

    status = 503


class KeyUsedForSomethingElse(DomainError):
    """The idempotency key belongs to an earlier command of this person, with another content."""

    status = 422


def command(
    acts: Declared, refused: Callable[..., object] | None = None
) -> Callable[[Callable[Concatenate[Actor, P], None]], Callable[Concatenate[Actor, P], int]]:
    """Makes a function whose first argument is the actor into a command that acts in this capacity.

    `refused` is called with a refusal and the command's arguments, after the transaction was undone: a
    command of its own can then record the refusal.
    """

    def register(
        act: Callable[Concatenate[Actor, P], None],
    ) -> Callable[Concatenate[Actor, P], int]:
        concerned = asks(acts, act)

        @functools.wraps(act)
        def run(by: Actor, /, *args: P.args, **kwargs: P.kwargs) -> int:
            if under_way.get() is not None:
                act(by, *args, **kwargs)
                return 0
            # Decisions read the present, even in a request that views a past moment.
            with in_present():
                try:
                    return _decide(
                        by,
                        lambda by: concerned(by, *args, **kwargs),
                        lambda by: act(by, *args, **kwargs),
                        act.__name__,
                    )
                except DomainError as refusal:
                    if refused:
                        refused(refusal, *args, **kwargs)
                    raise

        run.acts = acts  # type: ignore[attr-defined]  # read by `majlis.slices.acts`
        return run

    return register


def _decide(
    by: Actor, concerned: Callable[[Actor], Concerned], act: Callable[[Actor], None], name: str
) -> int:
    cause: Exception | None = None
    began = time.monotonic()
    for attempt in range(ATTEMPTS):
        if attempt:
            if time.monotonic() - began > PATIENCE:
                break
            time.sleep(random.uniform(0, 0.005 * 2**attempt))  # noqa: S311  jitter
        try:
            return _once(by, concerned, act)
        except DomainError:
            if position := _recorded_for(by.command):
                return position
            raise
        except _TAKEN as error:
            if position := _recorded_for(by.command):
                return position
            if refusal := refusal_of(error):
                raise refusal from error
            cause = error
        except OperationalError as error:
            # A deadlock, a lock timeout, or a database that is restarting.
            cause = error
        logger.info("runs again: %s", _in_short(cause), extra={"command": name})
    logger.warning("given up: %s", _in_short(cause), extra={"command": name})
    raise Busy from cause


def when(consequence: C) -> C:
    """Registers a consequence `(fact, by)` of the facts that annotate its first parameter.

    It calls commands, and runs in the transaction of the fact.
    """
    for fact in facts_of(consequence):
        _consequences[fact].append(consequence)
    return consequence


def _once(by: Actor, concerned: Callable[[Actor], Concerned], act: Callable[[Actor], None]) -> int:
    with transaction.atomic():
        by = with_present_right(by)
        whom = concerned(by)
        decided = Decided(in_capacity(by, whom))
        token = under_way.set(decided)
        try:
            act(decided.by)
            check_capacity(decided.by, whom)
            _follow_through(decided)
            decided.rows.flush()
            position = decided.append()
            if position is None:
                return _recorded_for(by.command) or head()
            transaction.on_commit(lambda: recorded.send(None, position=position), robust=True)
            return position
        finally:
            under_way.reset(token)


def _follow_through(decided: Decided) -> None:
    """Runs the consequences of each fact, breadth first; a fact records the id of its cause."""
    done = 0
    while done < len(decided.facts):
        stored, fact = decided.facts[done]
        done += 1
        for consequence in _consequences[type(fact)]:
            decided.rows.flush()
            decided.cause = stored.id
            consequence(fact, decided.by)
    decided.cause = None


def _in_short(error: Exception | None) -> str:
    """The first line of an error. PostgreSQL's further lines hold values, such as a secret receipt."""
    return str(error).partition("\n")[0]


def _recorded_for(key: UUID | None) -> int | None:
    """The last position that the command of this idempotency key wrote, if any.

    Raises `KeyUsedForSomethingElse`.
    """
    if key is None:
        return None
    recorded = Fact.objects.alias(intent=INTENT).filter(intent=key.hex[:16]).order_by("-nth")
    found = recorded.values_list("command", "position").first()
    if found is None:
        return None
    command, position = found
    if command != key:
        raise KeyUsedForSomethingElse
    return position
