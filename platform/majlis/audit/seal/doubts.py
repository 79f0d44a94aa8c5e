"""Verifications that the program itself stored, their findings, and whether the history is in doubt.

A row of `seal_verifications` proves nothing alone: whoever writes to the database can add or delete one. Each
has a mark that only the program can make, and each finding is also recorded as a fact. A fault of the history
therefore stands, and nothing is signed, until a verification that began after that fact has passed.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from datetime import UTC
from functools import partial
from typing import Any

from django.db.models import Q
from django.utils.crypto import constant_time_compare, salted_hmac

from majlis.audit.seal.aggregate import Doubt
from majlis.audit.seal.commands import doubt_history
from majlis.audit.seal.models import Verification
from majlis.domain import Actor
from majlis.eventstore.faults import refusal_of_fault
from majlis.eventstore.models import Fact

logger = logging.getLogger(__name__)

Finding = dict[str, Any]
IN_HISTORY = (
    *("changed", "removed", "inserted", "moved", "rewritten"),
    *("checkpoint", "cosignature", "tree", "seal-unreadable", "schema"),
    *("unkept", "lost"),
)
IN_ROWS = (
    *("row-changed", "row-missing", "row-added", "table-unreadable"),
    *("kept-changed", "unlawful", "unreadable"),
)
FINDINGS = (*IN_HISTORY, *IN_ROWS)
# Most rows with a false mark that are skipped.
MOST_PLANTED = 100


def genuine(one: Verification) -> bool:
    """Whether the program itself wrote this row: its mark is an HMAC with this forum's secret key."""
    return constant_time_compare(one.mark, _mark(one))


def last_begun(*conditions: Q, **having: object) -> Verification | None:
    """The last verification that the program began."""
    return next(_begun(*conditions, **having), None)


def last_ended() -> Verification | None:
    """The last verification that was completed; one of the tables alone only if it found something."""
    return last_begun(Q(only_rows=False) | Q(finding__isnull=False), ended_at__isnull=False)


def history_is_in_doubt() -> bool:
    """Whether a fault was found in the history, and no verification that began later has passed."""
    last = last_begun(only_rows=False, ended_at__isnull=False)
    if last and in_history(last.finding):
        return True
    doubts = Fact.objects.filter(topic=Doubt.Created.TOPIC, position__gt=_sound_since())
    return any(_finding_of(state) in IN_HISTORY for state in doubts.values_list("state", flat=True))


def in_history(finding: Finding | None) -> bool:
    return finding is not None and finding["kind"] in IN_HISTORY


def intact_upto() -> int:
    """The position up to which the tables were last found to be what the facts say; 0 if never."""
    last = last_begun(rows_position__isnull=False)
    return (last and last.rows_position) or 0


def untold(one: Verification) -> Callable[[], object] | None:
    """The act that records the finding as a fact, which notifies people; `None` once it is recorded."""
    if one.finding is None:
        return None
    kind, position, row = one.finding["kind"], one.finding["position"], None
    if kind in IN_ROWS:
        parts = (one.finding.get(part, "") for part in ("table", "key", "column"))
        row = " ".join(parts).strip()
    since = _sound_since() if row is None else intact_upto()
    id = Doubt.id_of(kind, position, row, since)
    if Fact.objects.filter(stream=id).exists():
        return None
    return partial(doubt_history, Actor.system("history.doubted", id), kind, position, row, since)


def save(one: Verification) -> None:
    one.mark = _mark(one)
    one.save()


def _begun(*conditions: Q, **having: object) -> Iterator[Verification]:
    """The verifications that the program began, the last one first."""
    begun = Verification.objects.filter(*conditions, **having).order_by("-started_at")
    for pk in begun.values_list("pk", flat=True)[:MOST_PLANTED]:
        try:
            one = Verification.objects.get(pk=pk)
            is_genuine = genuine(one)
        except Exception as error:  # a value that the program never wrote
            if refusal_of_fault(error):
                raise
            logger.exception("a stored verification cannot be read", extra={"verification": pk})
        else:
            if is_genuine:
                yield one


def _sound_since() -> int:
    """The log's head when the last verification began that found no fault in the history; 0 if none."""
    ended = _begun(only_rows=False, ended_at__isnull=False)
    sound = next((one for one in ended if not in_history(one.finding)), None)
    if sound is None or sound.head:
        return sound.head if sound else 0
    # Of an earlier version, which did not store the head: the last fact before it began.
    before = Fact.objects.filter(recorded_at__lte=sound.started_at).order_by("-position")
    return before.values_list("position", flat=True).first() or 0


def _finding_of(state: str) -> str | None:
    try:
        return str(json.loads(state)["finding"])
    except (ValueError, KeyError, TypeError):
        return None  # a changed fact, which is a finding itself


def _mark(one: Verification) -> str:
    signed: tuple[object, ...] = (
        *(one.reason, one.by, one.started_at.astimezone(UTC).isoformat(), one.upto, one.size),
        *(one.position, bytes(one.roots).hex(), one.checkpoint, one.checkpoints),
        *(one.cosignatures, one.kept, one.ended_at and one.ended_at.astimezone(UTC).isoformat()),
        json.dumps(one.finding, sort_keys=True),
    )
    compared = (one.only_rows, one.tables, one.rows, one.rows_since, one.rows_position)
    if compared != (False, 0, 0, 0, None):  # so that the marks of earlier versions stay valid
        signed += compared
    if one.head:  # likewise
        signed += ("head", one.head)
    text = "\n".join(map(str, signed))
    return salted_hmac("majlis.seal.verification", text, algorithm="sha256").hexdigest()
