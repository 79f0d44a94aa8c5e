"""The box of an open secret vote: ballots encrypted under a key that stands outside the database.

The key of a vote is 32 random bytes in the file `vote-keys/<vote>` of the data folder, which all processes
of a forum share. The file is on disk before the opening commits, is destroyed once the close or the
cancellation has committed, and is in no backup. Its content is encrypted under `SECRET_KEY` (`vault`), which
also detects damage.

A ballot is durable when it is acknowledged: the participation and the encrypted ballot are one transaction.
So a copy of the database shows which encrypted ballot is whose. All have the same length, and without the key
they reveal nothing; after the close nobody has the key. Whoever has it while the vote is open, and a copy of
the database, reads the ballots.

A ballot is found by the digest of its receipt under the same key (`tag`), so that a receipt is refused a
second time, and a published receipt leads to no old row.

Why one key, and not a pair of which only the close reads the private half: casting needs the digest's secret
and must refuse a ballot when the key is gone. Whoever has that secret finds the row of each receipt that the
close publishes, so a pair would protect nothing more.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from secrets import token_bytes
from typing import NamedTuple
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.fernet import InvalidToken
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from federations.votes.aggregate import BoxKeyNotKept, BoxNotAsRecorded, BoxWithoutKey
from majlis.files import sync
from majlis.vault import vault

_PURPOSE = "key of a ballot box"
# Bytes of the random nonce before each ciphertext.
_NONCE = 12
# Bytes of every ballot before its encryption; its college has at most 100 characters of at most 6 bytes.
_LENGTH = 768


class Ballot(NamedTuple):
    """A ballot as the closed box publishes it; `weight` is a multiple of 1/`VoteRow.unit`."""

    receipt: UUID
    choice: str
    college: str | None
    weight: int


@dataclass(frozen=True, repr=False)
class BoxKey:
    """The key of one vote's box."""

    vote: UUID
    secret: bytes

    def digest(self, data: bytes) -> bytes:
        """The HMAC-SHA-256 of these bytes, which nobody can compute again once the key is destroyed."""
        return hmac.digest(self._derived("digests"), data, hashlib.sha256)

    def tag(self, receipt: UUID) -> bytes:
        """The digest under which the ballot with this receipt is stored."""
        return self.digest(b"receipt" + receipt.bytes)

    def encrypted(self, ballot: Ballot) -> bytes:
        """The ballot, encrypted for its place: this vote and the tag of its receipt."""
        receipt, *rest = ballot
        plain = json.dumps([str(receipt), *rest], ensure_ascii=False).encode().ljust(_LENGTH)
        if len(plain) > _LENGTH:
            raise ValueError(f"a ballot takes {len(plain)} bytes")
        nonce = os.urandom(_NONCE)
        place = self.vote.bytes + self.tag(receipt)
        return nonce + self._cipher().encrypt(nonce, plain, place)

    def opened(self, tag: bytes, encrypted: bytes) -> Ballot:
        """The ballot at this place; raises `BoxNotAsRecorded`."""
        nonce, ciphertext = encrypted[:_NONCE], encrypted[_NONCE:]
        try:
            plain = self._cipher().decrypt(nonce, ciphertext, self.vote.bytes + tag)
        except (InvalidTag, ValueError):  # `ValueError`: shorter than a nonce and a tag
            raise BoxNotAsRecorded from None
        receipt, choice, college, weight = json.loads(plain)
        return Ballot(UUID(receipt), choice, college, weight)

    def _cipher(self) -> ChaCha20Poly1305:
        return ChaCha20Poly1305(self._derived("ballots"))

    def _derived(self, purpose: str) -> bytes:
        info = f"majlis: {purpose} of a box".encode()
        return HKDF(SHA256(), length=32, salt=None, info=info).derive(self.secret)


def digest(vote: UUID, data: bytes) -> bytes | None:
    """The digest of these bytes under the vote's key; `None` when the vote has no key (any more)."""
    try:
        return key_of(vote).digest(data)
    except BoxWithoutKey:
        return None


def are_ballots_of(vote: UUID, places: Iterable[tuple[bytes, bytes]]) -> bool:
    """Whether each is a ballot of this vote under its tag; true of any while the vote has no key.

    What a ballot says is not looked at.
    """
    try:
        key = key_of(vote)
        for tag, encrypted in places:
            key.opened(tag, encrypted)
    except BoxWithoutKey:  # reported by itself
        return True
    except (BoxNotAsRecorded, ValueError):
        return False
    return True


def make_key(vote: UUID) -> BoxKey:
    """Makes the key of a vote and stores it durably, in place of one that an interrupted opening left.

    Call it under the lock of the vote's row, before any ballot is in the box. Raises `BoxKeyNotKept`.
    """
    key = BoxKey(vote, token_bytes(32))
    path = _path(vote)
    try:
        path.parent.mkdir(mode=0o700, exist_ok=True)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(vault(_PURPOSE).encrypt(key.secret))
            file.flush()
            os.fsync(file.fileno())
        sync(path.parent)
        sync(path.parent.parent)
    except OSError as error:
        raise BoxKeyNotKept from error
    return key


def key_of(vote: UUID) -> BoxKey:
    """The key of an open secret vote; raises `BoxWithoutKey` if it is missing or damaged."""
    try:
        return BoxKey(vote, vault(_PURPOSE).decrypt(_path(vote).read_bytes()))
    except (OSError, InvalidToken) as error:
        raise BoxWithoutKey from error


def destroy_key(vote: UUID) -> None:
    """Overwrites and deletes the key of a vote, if it is there."""
    path = _path(vote)
    with suppress(FileNotFoundError):
        with path.open("r+b") as file:
            file.write(bytes(path.stat().st_size))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
        sync(path.parent)


def keys() -> Iterator[UUID]:
    """The votes that have a key."""
    with suppress(FileNotFoundError):
        for path in _folder().iterdir():
            with suppress(ValueError):
                yield UUID(path.name)


def _path(vote: UUID) -> Path:
    return _folder() / str(vote)


def _folder() -> Path:
    return Path(settings.DATA) / "vote-keys"
