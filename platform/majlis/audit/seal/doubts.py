"""Verifications that the program itself stored, their findings, and whether the history is in doubt.

A row of `seal_verifications` proves nothing alone: whoever writes to the database can add or delete one. Each
has a mark that only the program can make, and each finding is also recorded as a fact. A fault of the history
therefore stands, and nothing is signed, until a verification that began after that fact has passed.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
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
from majlis.eventstore.store import head

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
# The doubt of rows that the program did not write names this table.
VERIFICATIONS = Verification._meta.db_table
# Most of these rows that are deleted at once.
MOST_PLANTED = 1_000


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
    return any(
        _state_of(state).get("finding") in IN_HISTORY
        for state in doubts.values_list("state", flat=True)
    )


def in_history(finding: Finding | None) -> bool:
    return finding is not None and finding["kind"] in IN_HISTORY


def known_unlawful() -> dict[int, datetime]:
    """The positions of unlawful facts that people were told of, and when: these stay in the log."""
    told = Fact.objects.filter(topic=Doubt.Created.TOPIC, state__contains="unlawful")
    lines = told.order_by("position").values_list("state", "recorded_at")
    states = ((_state_of(state), at) for state, at in lines)
    return {state["position"]: at for state, at in states if state.get("finding") == "unlawful"}


def place_of(finding: Finding) -> str:
    """Where a fault of the tables is: the table, the key and the column, or the position of a fact."""
    if finding["kind"] in ("unlawful", "unreadable"):
        return f"facts {finding['position']}"
    return " ".join(finding.get(part, "") for part in ("table", "key", "column")).strip()


def untold(one: Verification) -> list[Callable[[], object]]:
    """The acts that record what was found as facts, which notify people; none once they are recorded."""
    if one.finding is None:
        return []
    doubts: list[tuple[str, int, str | None, int]]
    if in_history(one.finding):
        doubts = [(one.finding["kind"], one.finding["position"], None, _sound_since())]
    else:
        found = {place_of(each): each for each in _found(one)}
        since = _last_without(set(found))
        doubts = [
            (each["kind"], each["position"], place, since[place]) for place, each in found.items()
        ]
    return [tell for doubt in doubts if (tell := _telling(*doubt))]


def _telling(kind: str, position: int, row: str | None, since: int) -> Callable[[], object] | None:
    id = Doubt.id_of(kind, position, row, since)
    if Fact.objects.filter(stream=id).exists():
        return None
    return partial(doubt_history, Actor.system("history.doubted", id), kind, position, row, since)


def _found(one: Verification) -> list[Finding]:
    return [one.finding, *one.finding.get("rest", [])] if one.finding else []


def _last_without(places: set[str]) -> dict[str, int]:
    """By place, the log's head when the last verification began that found nothing there; 0 if none did."""
    since, left = dict.fromkeys(places, 0), places
    for one in _begun(ended_at__isnull=False, tables__gt=0):
        if in_history(one.finding) or (one.finding or {}).get("kind") == "unreadable":
            continue  # the tables were not compared to the end
        # `others`: of an earlier version
        there = {*map(place_of, _found(one)), *(one.finding or {}).get("others", [])}
        since.update(dict.fromkeys(left - there, one.head or one.rows_since))
        left = left & there
        if not left:
            break
    return since


def save(one: Verification) -> None:
    one.mark = _mark(one)
    one.save()


def written(pks: Sequence[int]) -> list[Verification]:
    """The rows that the program wrote, in this order: each of their values can be read."""
    try:
        found = {one.pk: one for one in Verification.objects.filter(pk__in=pks) if genuine(one)}
    except Exception as error:  # a value that the program never wrote
        if refusal_of_fault(error):
            raise
        if len(pks) > 1:
            return [one for pk in pks for one in written([pk])]
        logger.exception("a stored verification cannot be read", extra={"verification": pks[0]})
        return []
    return [found[pk] for pk in pks if pk in found]


def planted_met() -> bool:
    """Whether this process read rows of verifications that the program did not write."""
    return bool(_planted)


def delete_planted() -> None:
    """Deletes these rows, which would be read again and again, and records that there were any."""
    met = list(_planted)[:MOST_PLANTED]
    _planted.difference_update(met)
    there = Verification.objects.filter(pk__in=met).values_list("pk", flat=True)
    if not (pks := set(there) - {one.pk for one in written(met)}):
        return
    logger.error("verifications that the program did not write", extra={"rows": len(pks)})
    since = _last_without({VERIFICATIONS})[VERIFICATIONS]
    if tell := _telling("kept-changed", head(), VERIFICATIONS, since):
        tell()
    Verification.objects.filter(pk__in=pks).delete()


_planted: set[int] = set()


def _begun(*conditions: Q, **having: object) -> Iterator[Verification]:
    """The verifications that the program began, the last one first."""
    begun = Verification.objects.filter(*conditions, **having).order_by("-started_at")
    for pk in list(begun.values_list("pk", flat=True)):
        if found := written([pk]):
            yield found[0]
        else:
            _planted.add(pk)


def _sound_since() -> int:
    """The log's head when the last verification began that found no fault in the history; 0 if none."""
    ended = _begun(only_rows=False, ended_at__isnull=False)
    sound = next((one for one in ended if not in_history(one.finding)), None)
    if sound is None or sound.head:
        return sound.head if sound else 0
    # Of an earlier version, which did not store the head: the last fact before it began.
    before = Fact.objects.filter(recorded_at__lte=sound.started_at).order_by("-position")
    return before.values_list("position", flat=True).first() or 0


def _state_of(state: str) -> dict[str, Any]:
    try:
        return dict(json.loads(state))
    except (ValueError, TypeError):
        return {}  # a changed fact, which is a finding itself


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
