"""The archive format: a compressed tar of JSON lines, with a manifest at its end.

    format.json               {"format": 1, "program": "0.1.0"}
    eventstore.Log/1.jsonl    one row a line: {"column": value, …}
    eventstore.Fact/1.jsonl   parts of a few megabytes, which limits the memory of writer and reader
    …
    manifest.json             the fields of `Manifest`, with the checksum of each part

A truncated archive has no manifest, and a changed one has another checksum.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import tarfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import datetime
from importlib.metadata import version
from typing import IO, Any, TypeVar
from uuid import UUID

import msgspec

T = TypeVar("T")

FORMAT = 1
# Bytes of a part, gathered in memory before it is written.
PART = 4_000_000
# Upper bound of a part: only its last line may exceed `PART`.
LARGEST = 64_000_000
_FIRST, _LAST = "format.json", "manifest.json"
_DAMAGE = (tarfile.TarError, EOFError, zlib.error, OSError, ValueError, msgspec.MsgspecError)


class Unusable(Exception):
    """The file is no archive that this program can restore; the message gives the reason."""


class Part(msgspec.Struct, frozen=True):
    name: str
    lines: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """The contents of an archive. `head` is the position of the last fact, `rows` counts by model."""

    format: int = FORMAT
    program: str
    made_at: datetime
    log: UUID
    head: int
    example: bool
    migrations: list[str]
    rows: dict[str, int]
    parts: list[Part]


class Format(msgspec.Struct, frozen=True):
    format: int
    program: str


_FORMAT = msgspec.json.Decoder(Format)
_MANIFEST = msgspec.json.Decoder(Manifest)


def program() -> str:
    """The version of this program."""
    return version("majlis")


class Writer:
    """Writes an archive to an open file, part by part; `close` ends it with its manifest."""

    def __init__(self, file: IO[bytes]) -> None:
        self._tar = tarfile.open(fileobj=file, mode="w:gz", compresslevel=6)  # noqa: SIM115
        self._parts: list[Part] = []
        self._rows: dict[str, int] = {}
        self._put(_FIRST, msgspec.json.encode(Format(FORMAT, program())))

    def table(self, model: str, rows: Iterable[dict[str, Any]]) -> None:
        """Writes all rows of a model (`eventstore.Fact`), in the order given."""
        encoder = msgspec.json.Encoder()
        lines, size, count, nth = [], 0, 0, 0
        for row in rows:
            line = encoder.encode(row)
            lines.append(line)
            size += len(line) + 1
            count += 1
            if size >= PART:
                nth += 1
                self._part(f"{model}/{nth}.jsonl", lines)
                lines, size = [], 0
        if lines:
            self._part(f"{model}/{nth + 1}.jsonl", lines)
        self._rows[model] = count

    def close(
        self, *, made_at: datetime, log: UUID, head: int, example: bool, migrations: list[str]
    ) -> Manifest:
        manifest = Manifest(
            program=program(),
            made_at=made_at,
            log=log,
            head=head,
            example=example,
            migrations=migrations,
            rows=self._rows,
            parts=self._parts,
        )
        self._put(_LAST, msgspec.json.format(msgspec.json.encode(manifest)))
        self._tar.close()
        return manifest

    def _part(self, name: str, lines: list[bytes]) -> None:
        data = b"\n".join(lines) + b"\n"
        self._put(name, data)
        self._parts.append(Part(name, len(lines), hashlib.sha256(data).hexdigest()))

    def _put(self, name: str, data: bytes) -> None:
        member = tarfile.TarInfo(name)
        member.size = len(data)
        member.mode = 0o600
        self._tar.addfile(member, io.BytesIO(data))


def verified(file: IO[bytes]) -> Manifest:
    """Reads the whole archive once and returns its manifest; raises `Unusable`."""
    found: list[Part] = []
    manifest: Manifest | None = None
    for name, data in _members(file):
        if manifest is not None:
            raise Unusable(f"It is damaged: {name} stands behind its end.")
        if name == _LAST:
            manifest = _decoded(_MANIFEST, data)
        else:
            found.append(Part(name, data.count(b"\n"), hashlib.sha256(data).hexdigest()))
    if manifest is None:
        raise Unusable("It is cut short: its end, which says what it holds, is missing.")
    for listed, read in zip(manifest.parts, found, strict=False):
        if listed != read:
            raise Unusable(f"It is damaged: {read.name} is not what was written.")
    if len(manifest.parts) != len(found):
        raise Unusable(f"It is damaged: {len(found)} parts of {len(manifest.parts)} are there.")
    return manifest


def rows_of(file: IO[bytes]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """(model, rows) of each part of an archive that was `verified`, in the order written."""
    decoder = msgspec.json.Decoder(dict[str, Any])
    for name, data in _members(file):
        if name != _LAST:
            yield name.partition("/")[0], decoder.decode_lines(data)


def _members(file: IO[bytes]) -> Iterator[tuple[str, bytes]]:
    """Each part after the first, which identifies the archive and must have a readable format."""
    file.seek(0)
    try:
        with gzip.open(file) as unpacked, tarfile.open(fileobj=unpacked, mode="r|") as tar:
            for nth, member in enumerate(tar):
                content = tar.extractfile(member)
                if content is None or member.size > LARGEST:
                    raise Unusable(f"It is damaged: {member.name} is none of our parts.")
                data = content.read()
                if nth:
                    yield member.name, data
                else:
                    _must_be_ours(member.name, data)
            while unpacked.read(100_000):  # up to the end, where gzip verifies its checksum
                pass
    except _DAMAGE as error:
        raise Unusable(
            f"It is no archive of `majlis backup`, or it is damaged: {error}."
        ) from error


def _must_be_ours(name: str, data: bytes) -> None:
    if name != _FIRST:
        raise Unusable("It is no archive of `majlis backup`.")
    header = _decoded(_FORMAT, data)
    if header.format > FORMAT:
        raise Unusable(
            f"It was made by a newer program ({header.program}, format {header.format}); "
            f"this is {program()}, which reads up to format {FORMAT}."
        )


def _decoded(decoder: msgspec.json.Decoder[T], data: bytes) -> T:
    try:
        return decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Unusable(f"It is damaged: {error}.") from error
