"""Checks a forum's history without the forum: one file, Python's own library and `cryptography`.

    python checker.py log EXPORT.jsonl --checkpoint CHECKPOINT --key FORUM-KEY [--witness KEY …]
    python checker.py key NAME                          a new witness key, in NAME.key
    python checker.py cosign BUNDLE.json --key NAME.key   co-signs a checkpoint, if it is consistent

The forum itself seals with this file's first three parts, so that what it does is what you read here.

1. The leaf. Each fact of the log is one line with the columns `COLUMNS`. Its bytes are `majlis/fact/1`, a
   line feed, and then each column in that order as a netstring: its length in bytes in decimal, a colon,
   its UTF-8 bytes, a comma; a column without a value is `-,`. Numbers are decimal without leading
   zeroes, identifiers are lower-case UUIDs with hyphens, moments are UTC to the microsecond
   (`2026-03-12T14:03:00.000000Z`), the state is the stored JSON text untouched. So a fact may be
       majlis/fact/1⏎1:7,36:0198…,…,16:proposal.drafted,1:1,14:{"title":"Un"},…
   and no two different facts have the same bytes.

2. The tree (RFC 6962, section 2.1; SHA-256). A leaf's hash is SHA-256(0x00 ‖ bytes), a node's is
   SHA-256(0x01 ‖ left ‖ right). Leaves stand in the order of positions; a position that a transaction
   took and gave up is no leaf, so a leaf's index is its rank and not its position.

3. The notes. A checkpoint is a C2SP tlog-checkpoint: lines with the log's origin, the number of leaves,
   the root in Base64 and `position P at MOMENT` of its last fact; an empty line; then C2SP signed-note
   signatures, the forum's (Ed25519, type 0x01) and its witnesses' (tlog-cosignature/v1, type 0x04).
   Keys are written `name+id+Base64` as that specification says.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

# 1. The leaf ------------------------------------------------------------------------------------

COLUMNS = (
    *("position", "id", "stream", "version", "topic", "schema", "state", "recorded_at"),
    *("decided_at", "actor_kind", "actor", "mandate", "organisation", "command", "nth", "cause"),
    *("space", "object_kind", "object_id"),
)


def leaf(columns: Sequence[bytes | None]) -> bytes:
    """The hash of a fact's leaf from the bytes of its columns, in the order of `COLUMNS`."""
    parts = [b"-," if one is None else b"%d:%b," % (len(one), one) for one in columns]
    return hashlib.sha256(b"\0majlis/fact/1\n" + b"".join(parts)).digest()


# 2. The tree ------------------------------------------------------------------------------------

EMPTY = hashlib.sha256(b"").digest()


def node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\1" + left + right).digest()


@dataclass(slots=True)
class Frontier:
    """A tree that only grows: the roots of its complete subtrees, the largest first."""

    size: int = 0
    roots: list[bytes] = field(default_factory=list)

    def push(self, hash: bytes) -> None:
        left = self.size
        while left & 1:
            hash = node(self.roots.pop(), hash)
            left >>= 1
        self.roots.append(hash)
        self.size += 1

    def root(self) -> bytes:
        """The root of the tree as it is now."""
        if not self.roots:
            return EMPTY
        hash = self.roots[-1]
        for left in reversed(self.roots[:-1]):
            hash = node(left, hash)
        return hash


def root_from_inclusion(index: int, size: int, hash: bytes, path: Sequence[bytes]) -> bytes | None:
    """The root that follows from one leaf and its path (RFC 9162, 2.1.3.2); `None` for no path of it."""
    if not 0 <= index < size:
        return None
    at, last = index, size - 1
    for one in path:
        if last == 0:
            return None
        if at & 1 or at == last:
            hash = node(one, hash)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            hash = node(hash, one)
        at, last = at >> 1, last >> 1
    return hash if last == 0 else None


def is_consistent(
    first: int, second: int, first_root: bytes, second_root: bytes, path: Sequence[bytes]
) -> bool:
    """Whether the tree of `second` leaves begins with that of `first` (RFC 9162, 2.1.4.2)."""
    if first == second:
        return first_root == second_root and not path
    if not 0 < first < second or not path:
        return first == 0 and first_root == EMPTY and not path
    hashes = list(path)
    if first & (first - 1) == 0:
        hashes.insert(0, first_root)
    at, last = first - 1, second - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    old = new = hashes[0]
    for one in hashes[1:]:
        if last == 0:
            return False
        if at & 1 or at == last:
            old, new = node(one, old), node(one, new)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            new = node(new, one)
        at, last = at >> 1, last >> 1
    return last == 0 and old == first_root and new == second_root


# 3. The notes -----------------------------------------------------------------------------------

LOG, WITNESS = 0x01, 0x04


class Refused(Exception):
    """What was given is not what it should be; the first argument is the name of the sentence."""


class Key(NamedTuple):
    """A public key with its name; `type` is `LOG` or `WITNESS`."""

    name: str
    type: int
    raw: bytes

    @property
    def id(self) -> bytes:
        said = self.name.encode() + b"\n" + bytes([self.type]) + self.raw
        return hashlib.sha256(said).digest()[:4]

    def __str__(self) -> str:
        encoded = base64.b64encode(bytes([self.type]) + self.raw).decode()
        return f"{self.name}+{self.id.hex()}+{encoded}"

    @classmethod
    def parse(cls, text: str) -> Key:
        """A key as it is written; raises `Refused`."""
        try:
            name, id, encoded = text.strip().split("+", 2)
            data = base64.b64decode(encoded, validate=True)
        except (ValueError, binascii.Error) as error:
            raise Refused("bad-key") from error
        if len(data) != 33 or data[0] not in (LOG, WITNESS) or not is_name(name):
            raise Refused("bad-key")
        key = cls(name, data[0], data[1:])
        if key.id.hex() != id:
            raise Refused("bad-key")
        return key

    def signed(self, message: bytes, signature: bytes) -> bool:
        try:
            Ed25519PublicKey.from_public_bytes(self.raw).verify(signature, message)
        except (InvalidSignature, ValueError):
            return False
        return True


def is_name(name: str) -> bool:
    """Whether a key may be called so."""
    return bool(name) and "+" not in name and name.isprintable() and " " not in name


class Signature(NamedTuple):
    name: str
    id: bytes
    data: bytes


@dataclass(frozen=True, slots=True)
class Note:
    """A checkpoint: its text, what the text says, and the signatures under it."""

    text: str
    origin: str
    size: int
    root: bytes
    position: int | None
    signatures: tuple[Signature, ...]

    @classmethod
    def parse(cls, note: str) -> Note:
        """A checkpoint as it is written; raises `Refused`."""
        body, separator, signed = note.rpartition("\n\n")
        lines = body.split("\n")
        if not separator or len(note) > 100_000 or len(lines) < 3 or not all(lines):
            raise Refused("bad-note")
        try:
            root = base64.b64decode(lines[2], validate=True)
        except binascii.Error as error:
            raise Refused("bad-note") from error
        if len(root) != 32 or not re.fullmatch("0|[1-9][0-9]{0,18}", lines[1]):
            raise Refused("bad-note")
        at = re.match("position ([0-9]{1,19}) at ", lines[3]) if len(lines) > 3 else None
        position = int(at[1]) if at else None
        signatures = tuple(_signature(line) for line in signed.splitlines())
        return cls(body + "\n", lines[0], int(lines[1]), root, position, signatures)

    def signed_by(self, key: Key) -> list[int]:
        """When this key signed, in seconds since 1970 (0 for the log's own); raises for a false one.

        Signatures of other keys say nothing to whoever does not know these (signed-note).
        """
        found = [one for one in self.signatures if (one.name, one.id) == (key.name, key.id)]
        moments = []
        for one in found:
            when = cosigned_at(one.data) if key.type == WITNESS else 0
            message = cosigned(self.text, when) if key.type == WITNESS else self.text.encode()
            if not key.signed(message, one.data[-64:]) or len(one.data) != 64 + 8 * bool(when):
                raise Refused("bad-signature")
            moments.append(when)
        return moments


def _signature(line: str) -> Signature:
    try:
        dash, name, encoded = line.split(" ")
        data = base64.b64decode(encoded, validate=True)
    except (ValueError, binascii.Error) as error:
        raise Refused("bad-note") from error
    if dash != "\u2014" or not is_name(name) or len(data) < 5:
        raise Refused("bad-note")
    return Signature(name, data[:4], data[4:])


def signature_line(key: Key, data: bytes) -> str:
    return f"\u2014 {key.name} {base64.b64encode(key.id + data).decode()}\n"


def cosigned(text: str, when: int) -> bytes:
    """What a witness signs of a checkpoint's text at a moment, in seconds since 1970."""
    return f"cosignature/v1\ntime {when}\n{text}".encode()


def cosigned_at(data: bytes) -> int:
    return int(struct.unpack(">Q", data[:8])[0]) if len(data) == 72 else 0


def cosignature(private: Ed25519PrivateKey, key: Key, text: str, when: int) -> str:
    """A witness's line under a checkpoint."""
    return signature_line(key, struct.pack(">Q", when) + private.sign(cosigned(text, when)))
