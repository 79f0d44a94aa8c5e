"""The last signed checkpoint, stored outside the database: `checkpoint-<log>` in the data folder.

An attacker who changes facts in the database can also change their tree and delete the checkpoints.
A comparison with this file detects such changes, and a tree that is not consistent with it is not signed.
Machines without a shared data folder each store the last checkpoint that they signed. An older checkpoint is
a proof too, of the facts up to its own position.

If the file is missing although the database has a checkpoint, somebody deleted it or the database is another
machine's: that is a finding, and nothing is signed. The file is written anew by `majlis seal --keep` only.

The history of a restored backup may be shorter than the stored checkpoint. After a restore `keeping`
therefore renames the file, which still shows how long the lost history was.
"""

from __future__ import annotations

import logging
import os
import tempfile
from pathlib import Path

from django.conf import settings

from majlis.audit.checker import Note, Refused
from majlis.eventstore.recorder import log_id
from majlis.files import sync

logger = logging.getLogger(__name__)


def path() -> Path:
    return Path(settings.DATA) / f"checkpoint-{log_id()}"


def read() -> Note | None:
    """The stored checkpoint; `None` if there is none or it cannot be parsed."""
    try:
        return Note.parse(path().read_text("utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, UnicodeError, Refused):
        logger.exception("the stored checkpoint cannot be read", extra={"file": str(path())})
        return None


def write(note: str) -> None:
    """Stores a checkpoint in place of the previous one, atomically."""
    replace(path(), note)


def replace(path: Path, text: str) -> None:
    """Writes a file of the data folder in place of the previous one, atomically and to the disk."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:10]}")
    try:
        with os.fdopen(handle, "w") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except OSError:  # a full disk: it must not be filled further at each attempt
        os.unlink(name)
        raise
    sync(path.parent)
