"""The last checkpoint this forum signed, kept outside its database: `checkpoint-<log>` in the data folder.

Whoever changes facts in the database can change their tree as well and delete the checkpoints. Held
against this one they are found, and nothing that does not go on from it is signed. Machines that share
no data folder each keep the last that they signed: an older one tells as much of what was before it.

A restored backup of before may be shorter: `set_aside` moves what was kept out of the way, for whoever
wants to know what was lost.
"""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.conf import settings
from django.dispatch import receiver

from majlis.audit.checker import Note, Refused
from majlis.backup.restoring import restored
from majlis.eventstore.recorder import log_id

logger = logging.getLogger(__name__)


def path() -> Path:
    return Path(settings.DATA) / f"checkpoint-{log_id()}"


def kept() -> Note | None:
    """The checkpoint that was kept last; `None` if there is none that can be read."""
    try:
        return Note.parse(path().read_text("utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, UnicodeError, Refused):
        logger.exception("the checkpoint that was kept cannot be read", extra={"file": str(path())})
        return None


def keep(note: str) -> None:
    """Keeps a checkpoint in place of the one before it, whole or not at all."""
    handle, name = tempfile.mkstemp(dir=path().parent, prefix=".checkpoint")
    with os.fdopen(handle, "w") as file:
        file.write(note)
        file.flush()
        os.fsync(file.fileno())
    os.replace(name, path())


@receiver(restored)
def set_aside(tell: Callable[[str], None], **sent: Any) -> None:
    """After a restore: what was kept may be of a longer history."""
    if path().exists():
        aside = path().with_name(f"{path().name}.before-restore")
        path().replace(aside)
        tell(f"The checkpoint that was kept of this forum's history is now {aside.name}.")
