"""Choice of starting points: files of the past kept close together near the head, wider apart before.

A request for a position waits for a copy of the nearest earlier file and for the facts in between.
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


def kept(head: int) -> set[int]:
    """The positions to keep. As the log grows they thin out, and none has to be made again."""
    a_fact = files.bytes_a_fact() if head >= STEP else 0.0
    for widening in count():
        chosen = _chosen(head, widening)
        if sum(chosen) * a_fact <= SHARE * files.MOST_BYTES:
            return chosen
    raise AssertionError("the narrowest choice is none at all")


def _chosen(head: int, widening: int) -> set[int]:
    """Each interval is twice the one before, so every wide starting point was a narrow one before."""
    narrow, widest = STEP << widening, WIDEST << widening
    chosen = set()
    for position in range(narrow, head + 1, narrow):
        between = narrow
        while between < widest and head - position > EACH * between:
            between *= 2
        if position % between == 0:
            chosen.add(position)
    return chosen
