"""The forum's own Ed25519 key: made once, stored in the data folder, in no backup.

It is `SEAL_KEY` (32 bytes in Base64) or the file `seal-key` of the data folder, which only its owner can
read and all processes share. A replacement is a new key: it is published as a fact before it signs, and
the old one still verifies the older checkpoints. A person who has the key can sign another history, but
cannot make the witnesses' signatures on it; that is the purpose of witnesses.
"""

from __future__ import annotations

import base64
import os
import re
import secrets
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.conf import settings

from majlis.audit.checker import LOG, Key
from majlis.eventstore.recorder import log_id


def origin() -> str:
    """The name of this log in its checkpoints: the same for its life, at any address."""
    return f"majlis/log/{log_id()}"


def public_key() -> Key:
    """The key that verifies the forum's current signatures."""
    return Key(origin(), LOG, _private().public_key().public_bytes_raw())


def sign(data: bytes, purpose: str) -> str:
    """The forum's signature of `majlis/<purpose>`, a line feed and these bytes, in Base64.

    `purpose` is a word in kebab case: the prefix ensures that no signature can be taken for that of a
    checkpoint or of another purpose.
    """
    if not re.fullmatch("[a-z][a-z-]*", purpose):
        raise ValueError(purpose)
    return base64.b64encode(_private().sign(f"majlis/{purpose}\n".encode() + data)).decode()


def sign_note(text: str) -> bytes:
    """The signature of a checkpoint's text."""
    return _private().sign(text.encode())


def _private() -> Ed25519PrivateKey:
    return _from_text(settings.SEAL_KEY or _stored(Path(settings.DATA) / "seal-key"))


@cache
def _from_text(text: str) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(base64.b64decode(text.strip(), validate=True))


def _stored(path: Path) -> str:
    """The key in this file, which the first process creates atomically."""
    if not path.exists():
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".seal-key")
        with os.fdopen(handle, "w") as file:
            file.write(base64.b64encode(secrets.token_bytes(32)).decode())
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(name, path)
        os.unlink(name)
    return path.read_text()
