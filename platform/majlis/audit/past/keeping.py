"""Chooses the files of the past to keep as starting points: dense near the head, sparser before.

The file of a position is built from a copy of the nearest earlier file and the facts in between.
"""

from __future__ import annotations

from itertools import count

from majlis.audit.past import files

# Smallest and largest interval between two starting points.
STEP = 8_192
WIDEST = 8 * STEP
# Number of starting points at each interval.
EACH = 2
# Share of the space for starting points; the rest is for recently used files.
SHARE = 0.75


def positions_to_keep(head: int) -> set[int]:
    """The positions to keep. A growing log only removes old positions, so no file is built twice."""
    a_fact = files.bytes_a_fact() if head >= STEP else 0.0
    for widening in count():
        chosen = _chosen(head, widening)
        if sum(chosen) * a_fact <= SHARE * files.MOST_BYTES:
            return chosen
    raise AssertionError("the narrowest choice is none at all")


def _chosen(head: int, widening: int) -> set[int]:
    """The positions of one widening. Intervals double, so a wider one only drops positions."""
    narrow, widest = STEP << widening, WIDEST << widening
    chosen = set()
    for position in range(narrow, head + 1, narrow):
        between = narrow
        while between < widest and head - position > EACH * between:
            between *= 2
        if position % between == 0:
            chosen.add(position)
    return chosen
