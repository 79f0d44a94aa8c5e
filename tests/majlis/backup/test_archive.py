"""An archive proves its own integrity: a truncated, changed or foreign one is refused."""

from __future__ import annotations

import gzip
import io
import tarfile
from contextlib import suppress
from datetime import UTC, datetime
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from majlis.backup import archive
from majlis.backup.archive import Manifest, Unusable, Writer, rows_of, verified
from tests.support.archives import rewritten

ROWS = [{"id": str(UUID(int=nth)), "words": "كلمات, words\n" * nth} for nth in range(40)]


def an_archive() -> tuple[bytes, Manifest]:
    file = io.BytesIO()
    writer = Writer(file)
    writer.table("example.Thing", ROWS)
    writer.table("example.Nothing", [])
    manifest = writer.close(
        made_at=datetime(2026, 1, 5, tzinfo=UTC),
        log=UUID(int=7),
        head=40,
        example=False,
        migrations=["example.0001_initial"],
    )
    return file.getvalue(), manifest


WHOLE, MANIFEST = an_archive()


def test_an_archive_reads_back_as_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "PART", 1_000)  # many parts of one table
    data, manifest = an_archive()
    assert verified(io.BytesIO(data)) == manifest
    assert len(manifest.parts) > 5
    assert manifest.rows == {"example.Thing": 40, "example.Nothing": 0}
    parts = list(rows_of(io.BytesIO(data)))
    assert {model for model, _ in parts} == {"example.Thing"}
    assert [row for _, rows in parts for row in rows] == ROWS


@given(st.integers(0, len(WHOLE) - 1))
def test_an_archive_cut_anywhere_is_refused(end: int) -> None:
    with pytest.raises(Unusable):
        verified(io.BytesIO(WHOLE[:end]))


@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255))
def test_a_changed_byte_is_refused_or_changes_nothing(place: int, by: int) -> None:
    changed = bytearray(WHOLE)
    changed[place] ^= by
    with suppress(Unusable):
        assert verified(io.BytesIO(bytes(changed))) == MANIFEST


@given(st.binary(max_size=2_000))
def test_arbitrary_bytes_are_refused(data: bytes) -> None:
    for file in (data, gzip.compress(data)):
        with pytest.raises(Unusable):
            verified(io.BytesIO(file))


def test_another_tar_file_is_refused() -> None:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as tar:
        tar.addfile(tarfile.TarInfo("etc/passwd"))
    with pytest.raises(Unusable, match="no archive"):
        verified(file)


def test_a_changed_added_or_missing_part_is_named() -> None:
    """Compressed again, so that only the manifest's checksums detect it."""
    part = MANIFEST.parts[0].name
    changes: list[tuple[dict[str, bytes | None], str]] = [
        ({part: b'{"id": "another"}\n'}, f"damaged: {part} is not what was written"),
        ({part: None}, "0 parts of 1"),
        ({"example.Thing/2.jsonl": b"{}\n"}, "stands behind its end"),
        ({"manifest.json": None}, "cut short"),
        ({"manifest.json": b"{}"}, "damaged"),
    ]
    for change, reason in changes:
        with pytest.raises(Unusable, match=reason):
            verified(io.BytesIO(rewritten(WHOLE, change)))


def test_an_archive_of_a_newer_format_is_refused_with_its_version() -> None:
    newer = msgspec.json.encode({"format": 2, "program": "9.1", "and": "more"})
    with pytest.raises(Unusable, match=r"newer program \(9.1, format 2\)"):
        verified(io.BytesIO(rewritten(WHOLE, {"format.json": newer})))
