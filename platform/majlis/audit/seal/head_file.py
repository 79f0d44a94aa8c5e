"""The last facts, stored outside the database: `head-<log>` in the data folder, written about once a second.

A signed checkpoint (`checkpoint_file`) is minutes old. If the database then loses its newest facts (a damaged
write-ahead log, a copy that was put back, a replica that was behind), neither it nor the tree shows that.
This file has the positions and leaves of the newest facts; those that the database does not have are lost.
Later facts may take the same positions, therefore leaves are compared.

A line is `position leaf`, the newest last. The database has the position of the last line, so that a file
that was cut off, or is an older one, is found. It has one for each data folder, named by the file `machine`
in it, because machines without a common folder each have their own file. A folder that the database does not
know, beside others that it knows, has none: the operator begins it with `majlis seal --keep`.
"""

from __future__ import annotations

import logging
from pathlib import Path
from uuid import uuid4

from django.conf import settings

from majlis.audit.seal.checkpoint_file import replace
from majlis.audit.seal.leaves import read
from majlis.eventstore.models import Checkpoint, Fact
from majlis.eventstore.recorder import log_id
from majlis.eventstore.store import head

logger = logging.getLogger(__name__)

# Number of facts in the file.
MOST = 64
# The followers whose rows have the last positions that were stored: this, and the id of the data folder.
STORED = "seal.head"


def path() -> Path:
    return Path(settings.DATA) / f"head-{log_id()}"


def stored() -> dict[int, bytes] | None:
    """The leaves by position, ascending; `None` if the file is missing, empty or cannot be parsed."""
    try:
        lines = [line.split() for line in path().read_text("ascii").splitlines()]
        return {int(position): bytes.fromhex(leaf) for position, leaf in lines} or None
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        logger.exception("the stored head cannot be read", extra={"file": str(path())})
        return None


def is_missing() -> bool:
    """Whether the file is not there, or ends before the last fact that the database knows to be in it.

    The file is written first, so that a crash in between leaves it longer, never shorter.
    """
    known = dict(
        Checkpoint.objects.filter(follower__startswith=STORED).values_list("follower", "position")
    )
    if not known:
        return False
    # An earlier version stored one position for all folders.
    position = known.get(_follower(), known.get(STORED))
    return position is None or max(stored() or {0: b""}) < max(position, 1)


def _follower() -> str:
    """The name of this data folder's row."""
    try:
        return f"{STORED} {_machine().read_text('ascii').strip()}"
    except (OSError, UnicodeError):
        return f"{STORED} unknown"


def _machine() -> Path:
    return Path(settings.DATA) / "machine"


def lost() -> tuple[int, int] | None:
    """The last stored position that is intact, and the number of stored facts after it that are lost."""
    before = stored()
    if not before:
        return None
    first, last = min(before), max(before)
    now = {leaf.position: leaf.hash for leaf in read(first - 1, MOST, last)}
    intact = [position for position, hash in before.items() if now.get(position) == hash]
    if last in intact:
        return None
    after = max(intact, default=min(head(), first - 1))
    return after, sum(position > after for position in before)


def write() -> None:
    """Stores the newest facts in place of the previous ones."""
    newest = Fact.objects.order_by("-position").values_list("position", flat=True)[:MOST]
    if positions := list(newest):
        lines = [f"{leaf.position} {leaf.hash.hex()}\n" for leaf in read(positions[-1] - 1, MOST)]
        if not _machine().exists():
            replace(_machine(), f"{uuid4()}\n")
        replace(path(), "".join(lines))
        Checkpoint.objects.update_or_create(
            follower=_follower(), defaults={"position": positions[0]}
        )
