"""Schedule of sealing, signing and verifying; the timetable runs it about once a second.

New facts are sealed at once, a checkpoint is signed every few minutes if there is something new, and the
whole history and the tables are verified once a day, in batches. A finding becomes a fact; until a finding in
the history is resolved, nothing more is signed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial

from django.db.models import Q

from majlis.audit.seal import head_file, schema
from majlis.audit.seal.doubts import (
    delete_planted,
    history_is_in_doubt,
    last_begun,
    last_ended,
    planted_met,
    untold,
)
from majlis.audit.seal.models import SignedCheckpoint, Verification
from majlis.audit.seal.sealing import NotConsistent, checkpoint, latest, seal, sealed_upto
from majlis.audit.seal.verifying import begin, outside_differs, run
from majlis.eventstore.clock import is_past
from majlis.eventstore.following import timetable
from majlis.eventstore.store import head

SIGNED_EVERY = timedelta(minutes=5)
VERIFIED_EVERY = timedelta(days=1)
# Findings that may pass by themselves or be mended by the operator, unlike a changed fact.
PASSING = ("schema", "unkept", "lost")
# Batch sizes, in facts, of one call of the timetable, so that the other timetables and followers run too.
SEALED_A_TURN = 20_000
VERIFIED_A_TURN = 10_000


@timetable("seal")
def sealing_due(now: datetime) -> Iterator[Callable[[], object]]:
    end = head()
    if end > sealed_upto():
        yield partial(seal, SEALED_A_TURN)
    before = latest()
    due = before is None or (end > before.position and is_past(before.signed_at, SIGNED_EVERY, now))
    if end and due and not history_is_in_doubt():
        yield _sign


@timetable("seal.head")
def head_due(now: datetime) -> Iterator[Callable[[], object]]:
    """Stores the newest facts outside the database, unless the data folder contradicts it already."""
    if (end := head()) == _Stored.upto:
        return
    if outside_differs() is None:
        yield partial(_store_head, end)
    elif not history_is_in_doubt() and not _under_way():
        yield partial(begin, Verification.Reason.SCHEDULED)


class _Stored:
    """The head of the log that this process stored last."""

    upto = 0


def _store_head(end: int) -> None:
    head_file.write()
    _Stored.upto = end


@timetable("seal.verify")
def verification_due(now: datetime) -> Iterator[Callable[[], object]]:
    """Continues a scheduled or requested verification, or begins one; `majlis verify` runs its own."""
    if one := _under_way():
        yield partial(run, one, VERIFIED_A_TURN)
    elif SignedCheckpoint.objects.exists() and (
        (last := last_begun(only_rows=False)) is None
        or is_past(last.started_at, VERIFIED_EVERY, now)
        or _may_have_passed(last)
    ):
        yield partial(begin, Verification.Reason.SCHEDULED)


def _may_have_passed(last: Verification) -> bool:
    """Whether what this verification found is no longer there, by the checks that take no time.

    Otherwise a trigger of a minute, or a table before its migration, would stop the signing for a day.
    """
    return (
        last.finding is not None
        and last.finding["kind"] in PASSING
        and schema.difference() is None
        and outside_differs() is None
    )


def _under_way() -> Verification | None:
    """The verification that the timetable runs; one of the command line may have been interrupted."""
    return last_begun(~Q(reason=Verification.Reason.COMMAND), ended_at=None)


@timetable("seal.doubt")
def doubt_due(now: datetime) -> Iterator[Callable[[], object]]:
    """Records the finding of the last verification, if its process died before it did, and planted ones."""
    last = last_ended()
    if last and last.mark != _Told.mark:
        acts = untold(last)
        yield from acts
        if not acts:
            _Told.mark = last.mark
    if planted_met():
        yield delete_planted


class _Told:
    """The last verification of which this process knows that each finding is recorded."""

    mark = ""


def _sign() -> None:
    try:
        checkpoint()
    except NotConsistent:
        begin(Verification.Reason.SCHEDULED)
