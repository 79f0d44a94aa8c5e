"""Which files of the past are kept to start from: close together near the head, wider apart further back.

Whoever asks for a position waits for the copying of the nearest earlier file, and for the facts between.
"""

from __future__ import annotations

from itertools import count

from majlis.audit.past import files

# Positions between two starting points: the first ones before the head, and the furthest.
STEP = 8_192
WIDEST = 8 * STEP
# Of each distance, how many.
EACH = 2
# What starting points may take up of the room there is; the rest is of those last looked at.
SHARE = 0.75


def kept(head: int) -> set[int]:
    """The positions to start from. As the log grows they thin out, and none has to be made again."""
    a_fact = files.bytes_a_fact() if head >= STEP else 0.0
    for widening in count():
        chosen = _chosen(head, widening)
        if sum(chosen) * a_fact <= SHARE * files.MOST_BYTES:
            return chosen
    raise AssertionError("the narrowest choice is none at all")


def _chosen(head: int, widening: int) -> set[int]:
    """Each distance is twice the one before, so that what stands at a wide one stood at a narrow one."""
    narrow, widest = STEP << widening, WIDEST << widening
    chosen = set()
    for position in range(narrow, head + 1, narrow):
        between = narrow
        while between < widest and head - position > EACH * between:
            between *= 2
        if position % between == 0:
            chosen.add(position)
    return chosen
