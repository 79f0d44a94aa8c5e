"""The list of erased persons, kept outside the database so that a restored backup is erased again.

    erasures.jsonl      {"person": "…", "erased_at": "…", "beneath": true}      a line each: ids, no names

`beneath` (in code `purged`) means that the files under the tables were purged too (`@purges`). The list
is in the data folder, and `majlis backup FILE` copies it next to the archive as `FILE.erasures`.
`majlis restore FILE` erases again every person in the data folder's list or in that of `--erasures`. The
rule for an operator: restore any archive with the newest list available.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

import msgspec
from django.conf import settings
from django.contrib.auth import get_user_model

from majlis.accounts.projection import ErasureRow, Stage
from majlis.eventstore.models import Fact


class Erasure(msgspec.Struct, frozen=True, omit_defaults=True):
    person: UUID
    erased_at: datetime
    purged: bool = msgspec.field(default=False, name="beneath")


_lines = msgspec.json.Decoder(Erasure)


class NoList(Exception):
    """The file is no list of erasures; the text gives the reason."""


def path() -> Path:
    """The path of this forum's list."""
    return Path(settings.DATA) / "erasures.jsonl"


def known() -> list[Erasure]:
    """Every person erased according to this forum's log, oldest first."""
    rows = ErasureRow.objects.filter(state=Stage.ERASED.value).order_by("ended_at", "id")
    return [Erasure(row.person, row.ended_at) for row in rows if row.ended_at]


def read(file: Path) -> list[Erasure]:
    """The lines of a list; raises `NoList` and `OSError`."""
    try:
        return _lines.decode_lines(file.read_bytes())
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise NoList(f"{file} is no list of erasures: {error}.") from error


def keep(erased: Iterable[Erasure]) -> None:
    """Adds these erasures to the list in the data folder, except those it marks as purged; removes none."""
    entries = read(path()) if path().exists() else []
    done = {(one.person, one.erased_at) for one in entries if one.purged}
    new = [one for one in erased if (one.person, one.erased_at) not in done]
    write(path(), [*entries, *new])


def unfinished() -> list[Erasure]:
    """The erasures in this forum's log that its list does not mark as purged."""
    entries = read(path()) if path().exists() else []
    done = {(one.person, one.erased_at) for one in entries if one.purged}
    return [one for one in known() if (one.person, one.erased_at) not in done]


def listed(provided: Path | None) -> list[Erasure]:
    """The erasures in this forum's list, and those in the list that an operator provides."""
    files = [path()] if path().exists() else []
    return [one for file in (*files, *([provided] if provided else [])) for one in read(file)]


def again(listed: Iterable[Erasure]) -> list[UUID]:
    """The listed persons who still have an account or facts here, after an older backup was restored."""
    persons = {one.person for one in listed}
    done = set(ErasureRow.objects.filter(state=Stage.ERASED.value).values_list("person", flat=True))
    accounts = get_user_model()._base_manager.filter(pk__in=persons).values_list("pk", flat=True)
    acts = Fact.objects.filter(actor__in=persons - done).values_list("actor", flat=True).distinct()
    return sorted(person for person in {*accounts, *acts} if person)


def write(file: Path, erased: Iterable[Erasure]) -> None:
    """Writes a list, each person once; the rename makes it atomic."""
    once = {one.person: one for one in erased}
    lines = b"".join(msgspec.json.encode(one) + b"\n" for one in once.values())
    unfinished = file.with_name(f".{file.name}.{uuid4().hex}.unfinished")
    with open(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as opened:
        opened.write(lines)
        opened.flush()
        os.fsync(opened.fileno())
    unfinished.rename(file)
