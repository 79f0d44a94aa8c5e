"""Reads and changes archives of `majlis backup`."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec


def members(archive: bytes) -> dict[str, bytes]:
    """The members of an archive, by name."""
    with tarfile.open(fileobj=io.BytesIO(archive), mode="r:gz") as tar:
        found = {member.name: tar.extractfile(member) for member in tar}
        return {name: content.read() for name, content in found.items() if content}


def rewritten(archive: bytes, changes: Mapping[str, bytes | None]) -> bytes:
    """The same archive with other contents under these names; `None` removes one."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as tar:
        for name, content in {**members(archive), **changes}.items():
            if content is not None:
                member = tarfile.TarInfo(name)
                member.size = len(content)
                tar.addfile(member, io.BytesIO(content))
    return file.getvalue()


def lines(archive: Path, model: str) -> list[dict[str, Any]]:
    """The rows of a model in an archive, in its order."""
    decoder = msgspec.json.Decoder(dict[str, Any])
    return [
        row
        for name, content in members(archive.read_bytes()).items()
        if name.startswith(f"{model}/")
        for row in decoder.decode_lines(content)
    ]
