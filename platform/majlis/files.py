"""Files of the data folder, which hold what people wrote, ballots and keys: only their owner reads them.

The settings set `PRIVATE` as the umask of every process. The modes of files that an older program made are
corrected when a process starts; a command says so, as `majlis check` does.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core import checks

PRIVATE = 0o077

# The forum's files and folders in the data folder, which may hold other things too.
_OURS = (
    *("majlis.sqlite3*", "secret-key", "seal-key", "vote-keys", "past", "checkpoint-*"),
    *("erasures.jsonl", "*.erasures", "followers.lock", "logs", "environment"),
)


def exposed(folder: Path) -> Iterator[Path]:
    """The forum's files and folders that other users of the machine may read, write or enter."""
    for pattern in _OURS:
        for found in folder.glob(pattern):
            for path in (found, *found.rglob("*")):
                with suppress(FileNotFoundError):  # files of SQLite and of the past come and go
                    if not path.is_symlink() and path.lstat().st_mode & PRIVATE:
                        yield path


def mend(folder: Path) -> list[Path]:
    """Takes the rights of others from what is `exposed`; returns the paths that changed."""
    mended = []
    for path in list(exposed(folder)):
        with suppress(FileNotFoundError, PermissionError):  # a file of another user keeps its mode
            path.chmod(stat.S_IMODE(path.lstat().st_mode) & ~PRIVATE)
            mended.append(path)
    return mended


@checks.register()
def others_read_nothing(
    app_configs: object, databases: Sequence[str] | None = None, **options: Any
) -> list[checks.CheckMessage]:
    """Corrects modes and reports it; Django runs checks at the start of each command."""
    folder = Path(settings.DATA)
    found: list[checks.CheckMessage] = []
    if mended := mend(folder):
        names = ", ".join(str(path.relative_to(folder)) for path in mended[:5])
        found.append(
            checks.Warning(
                f"Other users of this machine could reach {len(mended)} files of {folder} "
                f"({names}{', …' if len(mended) > 5 else ''}). They no longer can.",
                hint="Think of copies made meanwhile: they may hold addresses and ballots.",
                id="majlis.W001",
            )
        )
    if left := list(exposed(folder)):
        found.append(
            checks.Warning(
                f"Other users of this machine can reach {left[0]}, which belongs to another user.",
                hint=f"Run all processes as one user, and make it the owner: chown -R … {folder}",
                id="majlis.W002",
            )
        )
    return found


def sync(folder: Path) -> None:
    """Syncs a folder, so that a new or a removed name survives a power cut."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
