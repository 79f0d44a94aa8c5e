"""The one transaction of a command.

    @command
    def close_vote(by: Actor, vote: UUID) -> None:
        it = get(Vote, vote)
        it.close(tally_of(vote))
        save(it)

Called, it returns the position of the last fact it wrote. In order: decide → write rows → what it leads
to (`@when`) → append → commit. A writer that came first, a broken deadlock or a busy database make
the whole command run again, a few times, with jitter. An intent (`by.command`) sent twice is done once
and answers the same; the log itself knows it, and is asked only after a refusal. A command called
inside another joins it.
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
from majlis.eventstore.models import Fact
from majlis.eventstore.projecting import refusal_of
from majlis.eventstore.store import Decided, head, under_way
from majlis.eventstore.viewing import in_present

P = ParamSpec("P")
C = TypeVar("C", bound=Callable[[Any, Actor], None])

logger = logging.getLogger(__name__)

# Sent after each commit that wrote facts: wakes the feed and the followers.
recorded = django.dispatch.Signal()

ATTEMPTS = 8
# Seconds after which nothing is tried again: each attempt may have waited for a pool or for a lock.
PATIENCE = 10.0
_TAKEN = (IntegrityError, eventsourcing.persistence.IntegrityError)
_consequences: dict[type[AggregateEvent], list[Callable[[Any, Actor], None]]] = defaultdict(list)


class Busy(DomainError):
    """Others kept coming first; nothing was done, and the same may be tried again."""

    status = 503


def command(act: Callable[Concatenate[Actor, P], None]) -> Callable[Concatenate[Actor, P], int]:
    """Makes a function whose first argument is the actor into a command."""

    @functools.wraps(act)
    def run(by: Actor, /, *args: P.args, **kwargs: P.kwargs) -> int:
        if under_way.get() is not None:
            act(by, *args, **kwargs)
            return 0
        # What is decided now is decided on what is true now, whatever moment is viewed.
        with in_present():
            return decide(by, *args, **kwargs)

    def decide(by: Actor, /, *args: P.args, **kwargs: P.kwargs) -> int:
        cause: Exception | None = None
        began = time.monotonic()
        for attempt in range(ATTEMPTS):
            if attempt:
                if time.monotonic() - began > PATIENCE:
                    break
                time.sleep(random.uniform(0, 0.005 * 2**attempt))  # noqa: S311  jitter
            try:
                return _once(by, functools.partial(act, by, *args, **kwargs))
            except DomainError:
                if position := _done_before(by.command):
                    return position
                raise
            except _TAKEN as error:
                if position := _done_before(by.command):
                    return position
                if refusal := refusal_of(error):
                    raise refusal from error
                cause = error
            except OperationalError as error:
                # A deadlock that was broken, a database that was locked or is restarting.
                cause = error
            logger.info("runs again: %s", _in_short(cause), extra={"command": act.__name__})
        logger.warning("given up: %s", _in_short(cause), extra={"command": act.__name__})
        raise Busy from cause

    return run


def when(*facts: type[AggregateEvent]) -> Callable[[C], C]:
    """Registers what these facts lead to, in the same transaction: `(fact, by)` calls commands."""

    def register(consequence: C) -> C:
        for fact in facts:
            _consequences[fact].append(consequence)
        return consequence

    return register


def _once(by: Actor, act: Callable[[], None]) -> int:
    decided = Decided(by)
    token = under_way.set(decided)
    try:
        with transaction.atomic():
            act()
            _follow_through(decided)
            decided.rows.flush()
            position = decided.append()
            if position is None:
                return head()
            transaction.on_commit(lambda: recorded.send(None, position=position), robust=True)
            return position
    finally:
        under_way.reset(token)


def _follow_through(decided: Decided) -> None:
    """Each fact's consequences, and theirs, breadth first; each names the fact that caused it."""
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
    """Without the values that PostgreSQL adds: a secret ballot's receipt has no place in a log."""
    return str(error).partition("\n")[0]


def _done_before(intent: UUID | None) -> int | None:
    if intent is None:
        return None
    return (
        Fact.objects.filter(command=intent)
        .order_by("-position")
        .values_list("position", flat=True)
        .first()
    )
