"""Files of the data folder, which hold what people wrote, ballots and keys: only their owner reads them.

Every process that creates files sets `PRIVATE` as its umask. The modes of a folder made by an older program,
or by hand, are corrected when a process starts (`mend`).
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

PRIVATE = 0o077


def exposed(folder: Path) -> Iterator[Path]:
    """The folder itself and everything in it that other users of the machine may read, write or enter.

    Of a subfolder that they cannot enter, the content is not listed. Links are not followed.
    """
    for path in (folder, *(Path(entry.path) for entry in _entries(folder))):
        with suppress(FileNotFoundError):  # SQLite's files and pages of the past come and go
            if path.lstat().st_mode & PRIVATE and not path.is_symlink():
                yield path


def mend(folder: Path) -> list[Path]:
    """Takes all rights of others from what is `exposed` and belongs to this user; returns those paths."""
    mended = []
    for path in list(exposed(folder)):
        with suppress(FileNotFoundError, PermissionError):  # a file of another user keeps its mode
            path.chmod(stat.S_IMODE(path.lstat().st_mode) & ~PRIVATE)
            mended.append(path)
    return mended


def sync(folder: Path) -> None:
    """Syncs a folder, so that a new or a removed name survives a power cut."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    with suppress(FileNotFoundError, PermissionError), os.scandir(folder) as entries:
        for entry in entries:
            yield entry
            if entry.is_dir(follow_symlinks=False):
                yield from _entries(Path(entry.path))
