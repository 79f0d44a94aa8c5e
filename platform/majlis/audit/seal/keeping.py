"""What the data folder keeps of the history, written anew: on the operator's command, and after a restore."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.dispatch import receiver

from majlis.audit.seal import checkpoint_file, head_file
from majlis.audit.seal.sealing import latest
from majlis.backup.restoring import restored


def keep() -> None:
    """Stores the last signed checkpoint and the newest facts, in place of whatever was stored."""
    if last := latest():
        checkpoint_file.write(last.note)
    head_file.write()


@receiver(restored)
def set_aside(tell: Callable[[str], None], **sent: Any) -> None:
    """After a restore, renames the stored checkpoint, which may belong to a longer history."""
    path = checkpoint_file.path()
    if path.exists():
        aside = path.with_name(f"{path.name}.before-restore")
        path.replace(aside)
        tell(f"The stored checkpoint of this forum's history is now {aside.name}.")
    head_file.path().unlink(missing_ok=True)
    keep()
