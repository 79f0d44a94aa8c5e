"""Files of the past: one SQLite file per position, made from the log and never changed afterwards.

They are in `DATA/past/<log and program>/<position>.sqlite3`, whatever database the forum uses. A file is
written under a temporary name and renamed when complete. It stores the id of its last fact, so that after
a restore the files of another log are recognised. All processes of a forum share the folder. A new program
version has its own folder, because its projections may fill rows differently.
"""

from __future__ import annotations

import fcntl
import hashlib
import logging
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path
from typing import IO
from uuid import UUID, uuid4

from django.conf import settings
from django.db import DatabaseError, connections, transaction
from eventsourcing.domain import AggregateEvent

from majlis.accounts.erasure import purges
from majlis.eventstore.models import Fact
from majlis.eventstore.projecting import projected_models, write_many
from majlis.eventstore.recorder import log_id
from majlis.eventstore.store import read_log
from majlis.eventstore.viewing import opened

logger = logging.getLogger(__name__)

Tell = Callable[[int, int], None]

# Number of recently used files to keep besides the starting points, and size limit of all in bytes.
RECENT = 16
MOST_BYTES = 8 * 2**30
# Distances before the position at which a long roll also leaves files: the next request may be earlier.
FOOTHOLDS = (16_384, 4_096, 1_024)
# Age in seconds after which an unfinished file counts as abandoned.
WASTE = 600

# Database aliases: of the file being filled, and of one whose last fact is checked.
FILLING = "past-filling"
_LOOKING = "past-looking"
_CLONE = 0x40049409  # FICLONE: copy-on-write, where the file system supports it


class Gone(Exception):
    """The folder was deleted while a file was made: it must be made again from the current log."""


def folder() -> Path:
    """The folder of this log and program version; created if missing."""
    here = _root() / f"{log_id().hex}-{program()}"
    here.mkdir(parents=True, exist_ok=True)
    return here


def _root() -> Path:
    return Path(settings.DATA) / "past"


@cache
def program() -> str:
    """A hash of all code, because any change may alter the rows that projections fill."""
    digest = hashlib.sha256()
    for package in ("majlis", *settings.DOMAINS):
        spec = find_spec(package)
        assert spec
        assert spec.origin
        for path in sorted(Path(spec.origin).parent.rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def positions() -> list[int]:
    """The positions that have a file, in ascending order."""
    return sorted(int(path.stem) for path in folder().glob("[0-9]*.sqlite3"))


def file_of(position: int) -> Path | None:
    """The file of this position, if it exists and is of this log; marks it as recently used."""
    path = _path(folder(), position)
    try:
        os.utime(path)
    except FileNotFoundError:
        return None
    return path if _is_of_this_log(path) else None


def nearest(position: int) -> int:
    """The largest position with a file, this one or an earlier one; 0 if there is none."""
    return max((one for one in positions() if one <= position), default=0)


def make(position: int, tell: Tell = lambda done, total: None) -> None:
    """Makes the file of this position if it is missing; waits if another process is making it.

    `tell` receives the number of facts projected so far and the total. Raises `Gone`, `OSError`,
    `DatabaseError`.
    """
    here = folder()
    with _alone(here, position) as notes:
        if file_of(position):
            return

        def report(before: int, total: int, done: int) -> None:
            notes.seek(0)
            notes.truncate()
            notes.write(f"{before + done} {total}\n")
            notes.flush()
            tell(before + done, total)

        unfinished = here / f".{position}.{uuid4().hex}.unfinished"
        try:
            base = _begin(here, unfinished, position)
            at = base
            for stop in _stops(base, position):
                roll(unfinished, at, stop, partial(report, at - base, position - base))
                at = stop
                if stop < position:
                    _leave(unfinished, _path(here, stop))
            unfinished.rename(_path(here, position))
        except (OSError, DatabaseError) as error:
            if here.exists():
                raise
            raise Gone from error
        finally:
            unfinished.unlink(missing_ok=True)
    logger.info("made %s from %s", position, base)


def progress(position: int) -> tuple[int, int] | None:
    """(done, total) facts of a file in progress; `None` if no process is making it."""
    path = _notes(folder(), position)
    with suppress(FileNotFoundError), path.open() as notes:
        try:
            fcntl.flock(notes, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            done, _, total = notes.readline().partition(" ")
            return int(done or 0), int(total or 0)
    return None


def forget_all() -> None:
    """Deletes every file, after an erasure or a rebuild made their content invalid.

    An unfinished file is deleted with its folder, and made again from the current log. Raises `OSError`.
    """
    for here in _root().glob("*"):
        gone = _root() / f".gone-{uuid4().hex}"
        with suppress(FileNotFoundError):
            here.rename(gone)
    for gone in _root().glob(".gone-*"):
        shutil.rmtree(gone, ignore_errors=True)
        if gone.exists():
            raise OSError(f"{gone} could not be deleted")


@purges
def past_files_deleted() -> None:
    """Deletes every file, because it may hold words of the erased person; also the unfinished ones."""
    forget_all()


def trim(starting_points: set[int]) -> None:
    """Deletes all but the starting points and the most recently used files, within the size limit."""
    here = folder()
    for old in _root().iterdir():
        with suppress(FileNotFoundError):
            if old != here and time.time() - old.stat().st_mtime > WASTE:
                shutil.rmtree(old, ignore_errors=True)
    found: list[tuple[float, int, Path]] = []
    for path in here.iterdir():
        with suppress(FileNotFoundError):
            status = path.stat()
            if path.suffix == ".sqlite3":
                found.append((status.st_mtime, status.st_size, path))
            elif time.time() - status.st_mtime > WASTE:
                path.unlink()
    found.sort(reverse=True)
    room, others = MOST_BYTES, RECENT
    for _, size, path in sorted(found, key=lambda one: int(one[2].stem) not in starting_points):
        others -= int(path.stem) not in starting_points
        room -= size
        if room < 0 or others < 0:
            path.unlink(missing_ok=True)


def bytes_a_fact() -> float:
    """Bytes per fact in the largest file; 0.0 without any."""
    last = max(positions(), default=0)
    with suppress(FileNotFoundError, ZeroDivisionError):
        return _path(folder(), last).stat().st_size / last
    return 0.0


def _path(here: Path, position: int) -> Path:
    return here / f"{position}.sqlite3"


def _notes(here: Path, position: int) -> Path:
    return here / f".{position}.notes"


@contextmanager
def _alone(here: Path, position: int) -> Iterator[IO[str]]:
    """Holds the file lock of this position, against threads and other processes."""
    try:
        notes = _notes(here, position).open("a+")
    except FileNotFoundError as error:
        raise Gone from error
    with closing(notes):
        fcntl.flock(notes, fcntl.LOCK_EX)
        notes.truncate(0)
        yield notes


def _begin(here: Path, unfinished: Path, position: int) -> int:
    """Copies the nearest earlier file, or creates empty tables. Returns its position."""
    for base in reversed(positions()):
        if base > position or not file_of(base):
            continue
        with suppress(FileNotFoundError), _path(here, base).open("rb") as old:
            _copy(old, unfinished)
            return base
    create(unfinished)
    return 0


def create(path: Path) -> None:
    """Makes a file with every projected table, empty, that only its owner may read."""
    path.touch(0o600)
    with opened(FILLING, str(path)):
        connection = connections[FILLING]
        with connection.schema_editor() as editor:
            for model in projected_models():
                editor.create_model(model)
        with connection.cursor() as cursor:
            cursor.execute("CREATE TABLE last_fact (id TEXT)")
            cursor.execute("INSERT INTO last_fact VALUES (NULL)")


def _copy(old: IO[bytes], path: Path) -> None:
    with path.open("xb") as new:
        try:
            fcntl.ioctl(new.fileno(), _CLONE, old.fileno())
        except OSError:
            shutil.copyfileobj(old, new, 2**20)


def _stops(base: int, position: int) -> list[int]:
    """The positions at which a roll leaves a file; the last is the target."""
    is_long = position - base > FOOTHOLDS[0]
    return [*(position - distance for distance in FOOTHOLDS if is_long), position]


def _leave(unfinished: Path, path: Path) -> None:
    """Leaves a copy under this name; a concurrent process would make an identical file."""
    with unfinished.open("rb") as file:
        copied = unfinished.with_name(f".{uuid4().hex}.unfinished")
        _copy(file, copied)
    copied.rename(path)


def roll(
    unfinished: Path,
    base: int,
    position: int,
    report: Callable[[int], None] = lambda done: None,
    *,
    using: str = "default",
    resumable: bool = False,
) -> None:
    """Projects the facts after `base`, up to `position`, into the unfinished file.

    `resumable`: all in one transaction, so that the file can be continued if the process dies half way.
    """
    last: UUID | None = None

    def facts() -> Iterator[AggregateEvent]:
        nonlocal last
        reported = time.monotonic()
        for recorded in read_log(after=base, upto=position, using=using):
            last = recorded.id
            yield recorded.fact
            if time.monotonic() - reported > 0.2:
                reported = time.monotonic()
                os.utime(unfinished)
                report(recorded.position - base)

    journal = "DELETE" if resumable else "MEMORY"
    quick = (
        f"PRAGMA journal_mode={journal}; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; "
        "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536;"
    )
    report(0)
    with (
        opened(FILLING, f"file:{unfinished}?mode=rw", init_command=quick),
        transaction.atomic(using=FILLING) if resumable else nullcontext(),
    ):
        write_many(facts(), FILLING)
        if last:
            with connections[FILLING].cursor() as cursor:
                cursor.execute("UPDATE last_fact SET id = %s", [last.hex])


def last_fact(path: Path, mode: str = "ro&immutable=1") -> str | None:
    """The id of a file's last fact in hexadecimal; `None` if it has none, or is no such file.

    With `mode` "rw" a transaction that was interrupted is rolled back first.
    """
    try:
        with (
            opened(_LOOKING, f"file:{path}?mode={mode}"),
            connections[_LOOKING].cursor() as cursor,
        ):
            cursor.execute("SELECT id FROM last_fact")
            ((last,),) = cursor.fetchall()
    except (DatabaseError, ValueError):
        return None
    return str(last) if last else None


def _is_of_this_log(path: Path) -> bool:
    """Whether the file's last fact is the log's fact at that position; deletes the file if not."""
    log = Fact.objects.filter(position__lte=int(path.stem)).order_by("-position")
    known = log.values_list("id", flat=True).first()
    if known and last_fact(path) == known.hex:
        return True
    path.unlink(missing_ok=True)
    return False
