"""Schedule of sealing, signing and verifying; the timetable runs it about once a second.

New facts are sealed at once, a checkpoint is signed every few minutes if there is something new, and the
whole history and the tables are verified once a day, in batches. A finding becomes a fact; until a finding in
the history is resolved, nothing more is signed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial

from majlis.audit.seal import head_file
from majlis.audit.seal.aggregate import Doubt
from majlis.audit.seal.commands import doubt_history
from majlis.audit.seal.models import Verification
from majlis.audit.seal.sealing import NotConsistent, checkpoint, latest, seal, sealed_upto
from majlis.audit.seal.verifying import (
    IN_ROWS,
    begin,
    history_is_in_doubt,
    intact_upto,
    last_begun,
    last_ended,
    outside_differs,
    run,
)
from majlis.domain import Actor
from majlis.eventstore.clock import is_past
from majlis.eventstore.following import timetable
from majlis.eventstore.models import Fact
from majlis.eventstore.store import head

SIGNED_EVERY = timedelta(minutes=5)
VERIFIED_EVERY = timedelta(days=1)
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
    elif not history_is_in_doubt() and not Verification.objects.filter(ended_at=None).exists():
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
    under_way = Verification.objects.filter(ended_at=None).exclude(
        reason=Verification.Reason.COMMAND
    )
    if one := under_way.order_by("started_at").first():
        yield partial(run, one, VERIFIED_A_TURN)
    elif latest() and (
        (last := last_begun(only_rows=False)) is None
        or is_past(last.started_at, VERIFIED_EVERY, now)
    ):
        yield partial(begin, Verification.Reason.SCHEDULED)


@timetable("seal.doubt")
def doubt_due(now: datetime) -> Iterator[Callable[[], object]]:
    """Records the finding of the last verification as a fact, which notifies people."""
    last = last_ended()
    if last is None or last.finding is None:
        return
    kind, position, row = last.finding["kind"], last.finding["position"], None
    if kind in IN_ROWS:
        parts = (last.finding.get(part, "") for part in ("table", "key", "column"))
        row = " ".join(parts).strip()
    since = intact_upto() if row is not None else 0
    id = Doubt.id_of(kind, position, row, since)
    if not Fact.objects.filter(stream=id).exists():
        by = Actor.system("history.doubted", id)
        yield partial(doubt_history, by, kind, position, row, since)


def _sign() -> None:
    try:
        checkpoint()
    except NotConsistent:
        begin(Verification.Reason.SCHEDULED)
