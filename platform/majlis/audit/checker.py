"""Checks a forum's log without the forum: one file, Python's standard library and `cryptography`.

    python checker.py log EXPORT.jsonl --checkpoint FILE --key KEY   checks an export against a checkpoint
    python checker.py proof PROOF.json --key KEY                     checks the proof of one fact
    python checker.py dossier DOSSIER.zip --key KEY                  checks a vote and counts it again
    python checker.py key NAME --file MINE.json                      makes a witness key
    python checker.py cosign SPAN.json --file MINE.json              co-signs a consistent checkpoint

It prints its findings in French, Arabic or English (`--language`). Exit codes: 0 all checks passed, 1 a
check failed, 2 nothing could be checked.

The forum itself seals with the first three parts of this file, so the code you read here is the code it
runs.

1. The leaf. Each fact of the log is one line with the columns `COLUMNS`. Its bytes are `majlis/fact/1`, a
   line feed, and then each column in that order as a netstring: its length in bytes in decimal, a colon,
   its UTF-8 bytes, a comma; a column without a value is `-,`. Numbers are decimal without leading
   zeroes, identifiers are lower-case UUIDs with hyphens, moments are UTC to the microsecond
   (`2026-03-12T14:03:00.000000Z`), the state is the stored JSON text untouched. For example, a fact may be
       majlis/fact/1⏎1:7,36:0198…,…,16:proposal.drafted,1:1,14:{"title":"Un"},…
   and no two different facts have the same bytes.

2. The tree (RFC 6962, section 2.1; SHA-256). A leaf's hash is SHA-256(0x00 ‖ bytes), a node's is
   SHA-256(0x01 ‖ left ‖ right). Leaves are ordered by position. A position reserved by a transaction
   that failed has no leaf, so a leaf's index is its rank and not its position.

3. The notes. A checkpoint is a C2SP tlog-checkpoint: lines with the log's origin, the number of leaves,
   the root in Base64 and `position P at MOMENT` of its last fact; an empty line; then C2SP signed-note
   signatures, the forum's (Ed25519, type 0x01) and its witnesses' (tlog-cosignature/v1, type 0x04).
   Keys are written `name+id+Base64` as that specification defines.
"""

from __future__ import annotations

import argparse
import base64
import binascii
import hashlib
import json
import lzma
import math
import os
import re
import struct
import sys
import time
import unicodedata
import zipfile
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

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


def columns_of(line: dict[str, Any]) -> list[bytes | None]:
    """The columns of a fact from its line in an export: numbers, texts and nulls by their names."""
    values = [line[name] for name in COLUMNS]
    return [None if value is None else str(value).encode() for value in values]


# 2. The tree ------------------------------------------------------------------------------------

EMPTY = hashlib.sha256(b"").digest()


def node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\1" + left + right).digest()


@dataclass(slots=True)
class Frontier:
    """An append-only tree: the roots of its complete subtrees, the largest first."""

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
    """The root computed from one leaf and its path (RFC 9162, 2.1.3.2); `None` for an invalid path."""
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
    """Invalid input; the first argument is the name of the sentence that explains it, with its values."""

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence)
        self.values = values


# What reading a file of an unexpected form raises.
_MISSHAPEN = (
    *(KeyError, ValueError, TypeError, IndexError, AttributeError, ArithmeticError, RecursionError),
    *(Refused, struct.error),
)


def _misplaced(file: object, error: BaseException) -> str:
    """The file, and the missing key or the line, in which an error of `_MISSHAPEN` was found."""
    if isinstance(error, KeyError):
        return f"{file} ({error.args[0]})"[:200]
    return f"{file} ({error.lineno})" if isinstance(error, json.JSONDecodeError) else f"{file}"


class Key(NamedTuple):
    """A public key with its name; `type` is `LOG` or `WITNESS`."""

    name: str
    type: int
    raw: bytes

    @property
    def id(self) -> bytes:
        hashed = self.name.encode() + b"\n" + bytes([self.type]) + self.raw
        return hashlib.sha256(hashed).digest()[:4]

    def __str__(self) -> str:
        encoded = base64.b64encode(bytes([self.type]) + self.raw).decode()
        return f"{self.name}+{self.id.hex()}+{encoded}"

    @classmethod
    def parse(cls, text: str) -> Key:
        """Parses a key in its text form; raises `Refused`."""
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
    """Whether this is a valid name for a key."""
    return bool(name) and "+" not in name and name.isprintable() and " " not in name


class Signature(NamedTuple):
    name: str
    id: bytes
    data: bytes


@dataclass(frozen=True, slots=True)
class Note:
    """A checkpoint: its text, the values parsed from it, and its signatures."""

    text: str
    origin: str
    size: int
    root: bytes
    position: int | None
    signatures: tuple[Signature, ...]

    @classmethod
    def parse(cls, note: str) -> Note:
        """Parses a checkpoint; raises `Refused`."""
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
        """The times of the key's signatures, in seconds since 1970 (the log's: 0); raises for a false one.

        Signatures of unknown keys are ignored, as signed-note requires.
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
    """The bytes that a witness signs for a checkpoint's text at a moment, in seconds since 1970."""
    return f"cosignature/v1\ntime {when}\n{text}".encode()


def cosigned_at(data: bytes) -> int:
    return int(struct.unpack(">Q", data[:8])[0]) if len(data) == 72 else 0


def cosignature(private: Ed25519PrivateKey, key: Key, text: str, when: int) -> str:
    """A witness's signature line for a checkpoint."""
    return signature_line(key, struct.pack(">Q", when) + private.sign(cosigned(text, when)))


# 4. Words ---------------------------------------------------------------------------------------

LANGUAGES = ("fr", "ar", "en")
# The translations of each sentence, in the order of `LANGUAGES`.
_HISTORY_WORDS = {
    "facts": (
        (
            "Faits lus : {count}, des positions {first} à {last}. Faits retenus : {withheld} ; "
            "leur empreinte compte, leur contenu n’est pas vérifié."
        ),
        (
            "الوقائع المقروءة: {count}، من الموضع {first} إلى الموضع {last}. المحجوبة منها: "
            "{withheld}؛ تُحتسب بصمتها ولا يُتحقق من محتواها."
        ),
        (
            "Facts read: {count}, from position {first} to {last}. Facts withheld: {withheld}; "
            "their fingerprint counts, their content is not checked."
        ),
    ),
    "root": (
        "Empreinte de tous les faits lus : {root}",
        "بصمة كل الوقائع المقروءة: {root}",
        "Fingerprint of all facts read: {root}",
    ),
    "signed": (
        "Le sceau de {size} faits porte la signature de {name}.",
        "يحمل الختم (عدد وقائعه: {size}) توقيع {name}.",
        "The seal of {size} facts bears the signature of {name}.",
    ),
    "cosigned": (
        "Le témoin {name} l’a contresigné le {when}.",
        "وقّعه بالعطف الشاهد {name} بتاريخ {when}.",
        "The witness {name} co-signed it on {when}.",
    ),
    "not-cosigned": (
        "Le témoin {name} n’a pas contresigné ce sceau.",
        "لم يوقّع الشاهد {name} هذا الختم بالعطف.",
        "The witness {name} has not co-signed this seal.",
    ),
    "own-keys": (
        (
            "Les clés ont été lues dans l’export lui-même : pour ne dépendre de personne, donnez "
            "celles que vous connaissez (--key, --witness)."
        ),
        (
            "قُرئت المفاتيح من الملف المصدَّر نفسه: حتى لا تعتمدوا على أحد، أعطوا المفاتيح التي "
            "تعرفونها (\u200e--key و\u200e--witness)."
        ),
        (
            "The keys were read in the export itself: to depend on nobody, give those you know "
            "(--key, --witness)."
        ),
    ),
    "intact": (
        "Intact : les {size} premiers faits sont exactement ceux qui ont été scellés.",
        "سليم: الوقائع الأولى، وعددها {size}، هي نفسها التي خُتمت.",
        "Intact: the first {size} facts are exactly those that were sealed.",
    ),
    "waiting": (
        "Faits plus récents que ce sceau : {count}.",
        "الوقائع الأحدث من هذا الختم: {count}.",
        "Facts newer than this seal: {count}.",
    ),
    "different": (
        (
            "ALTÉRÉ : les {size} premiers faits ne correspondent pas à ce sceau. Un fait au "
            "moins a été modifié, retiré, ajouté ou déplacé."
        ),
        (
            "تغيير: الوقائع الأولى، وعددها {size}، لا تطابق هذا الختم. غُيِّرت واقعة واحدة على "
            "الأقل أو حُذفت أو أُضيفت أو نُقلت."
        ),
        (
            "ALTERED: the first {size} facts do not match this seal. At least one was changed, "
            "removed, inserted or moved."
        ),
    ),
    "partial": (
        (
            "L’export contient {count} faits et le sceau en couvre {size} : ce n’est pas le "
            "journal entier, qui ne peut donc pas être vérifié."
        ),
        (
            "عدد وقائع الملف المصدَّر {count}، والختم يشمل {size}: ليس هذا السجل كاملا، فلا يمكن "
            "التحقق منه."
        ),
        (
            "The export holds {count} facts and the seal covers {size}: it is not the whole log, "
            "which cannot be checked."
        ),
    ),
    "no-checkpoint": (
        "Rien n’a été comparé : donnez un sceau (--checkpoint).",
        "لم تتم أي مقارنة: أعطوا ختما (\u200e--checkpoint).",
        "Nothing was compared: give a seal (--checkpoint).",
    ),
    "included": (
        (
            "Intact : le fait de la position {position} est bien dans le journal scellé de "
            "{size} faits."
        ),
        "سليم: الواقعة ذات الموضع {position} موجودة فعلا في السجل المختوم (عدد وقائعه: {size}).",
        "Intact: the fact at position {position} is in the sealed log of {size} facts.",
    ),
    "included-hash": (
        (
            "L’empreinte {hash} est bien dans le journal scellé de {size} faits ; le fait auquel "
            "elle appartient n’a pas été vérifié, ce fichier ne le contient pas."
        ),
        (
            "البصمة {hash} موجودة فعلا في السجل المختوم (عدد وقائعه: {size})؛ ولم يُتحقق من "
            "الواقعة التي تخصها، فهي ليست في هذا الملف."
        ),
        (
            "The fingerprint {hash} is in the sealed log of {size} facts; which fact it belongs "
            "to was not checked: this file does not hold it."
        ),
    ),
    "not-included": (
        "ALTÉRÉ : cette preuve ne mène pas du fait au sceau.",
        "تغيير: لا يؤدي هذا الإثبات من الواقعة إلى الختم.",
        "ALTERED: this proof does not lead from the fact to the seal.",
    ),
    "bad-signature": (
        "FAUX : une signature de ce sceau n’est pas celle de la clé qu’elle nomme.",
        "مزوَّر: أحد توقيعات هذا الختم ليس للمفتاح الذي يذكره.",
        "FALSE: a signature of this seal is not that of the key it names.",
    ),
    "unsigned": (
        "FAUX : aucune clé connue n’a signé ce sceau.",
        "مزوَّر: لم يوقّع هذا الختم أي مفتاح معروف.",
        "FALSE: no known key has signed this seal.",
    ),
    "bad-key": (
        "Ceci n’est pas une clé.",
        "ليس هذا مفتاحا.",
        "This is not a key.",
    ),
    "bad-note": (
        "Ceci n’est pas un sceau.",
        "ليس هذا ختما.",
        "This is not a seal.",
    ),
    "bad-file": (
        "{file} n’est pas lisible : {why}",
        "تتعذر قراءة {file}: {why}",
        "{file} cannot be read: {why}",
    ),
    "misshapen": (
        ("{what} n’a pas la forme attendue. Demandez de nouveau ce fichier à qui vous l’a remis."),
        "{what}: الصيغة غير متوقعة. اطلبوا هذا الملف من جديد ممن سلّمكم إياه.",
        "{what} is not in the expected form. Ask whoever gave you this file for it again.",
    ),
    "new-key": (
        "Clé écrite dans {file} : gardez ce fichier pour vous. À enregistrer sur le forum :",
        "كُتب المفتاح في {file}: احتفظوا بهذا الملف لأنفسكم. ما يُسجَّل في المنتدى:",
        "Key written to {file}: keep that file to yourself. To be registered on the forum:",
    ),
    "first-time": (
        "Premier sceau que ce témoin voit : {size} faits. Les suivants devront le prolonger.",
        "أول ختم يراه هذا الشاهد (عدد وقائعه: {size}). على الأختام التالية أن تكون امتدادا له.",
        "The first seal this witness sees: {size} facts. Later ones must extend it.",
    ),
    "consistent": (
        "Le sceau de {size} faits prolonge celui de {before} faits : contresigné.",
        "الختم (عدد وقائعه: {size}) امتداد للختم السابق (عدد وقائعه: {before}): تم توقيعه بالعطف.",
        "The seal of {size} facts extends that of {before} facts: co-signed.",
    ),
    "inconsistent": (
        (
            "REFUSÉ : ce sceau ne prolonge pas celui de {before} faits que ce témoin a signé. Le "
            "journal a été réécrit ; gardez les deux sceaux."
        ),
        (
            "مرفوض: ليس هذا الختم امتدادا للختم الذي وقّعه هذا الشاهد (عدد وقائعه: {before}). "
            "أُعيدت كتابة السجل؛ احتفظوا بالختمين."
        ),
        (
            "REFUSED: this seal does not extend that of {before} facts which this witness "
            "signed. The log was rewritten; keep both seals."
        ),
    ),
    "other-span": (
        (
            "Ce fichier part de {given} faits et ce témoin en a signé {before} : demandez la "
            "preuve depuis {before}."
        ),
        (
            "عدد الوقائع التي يبدأ منها هذا الملف {given}، وعدد ما وقّعه هذا الشاهد {before}: "
            "اطلبوا الإثبات انطلاقا من {before}."
        ),
        (
            "This file starts from {given} facts and this witness has signed {before}: ask for "
            "the proof from {before}."
        ),
    ),
    "forum-key": (
        "Donnez une première fois la clé du forum (--key).",
        "أعطوا مفتاح المنتدى أول مرة (\u200e--key).",
        "Give the forum's key the first time (--key).",
    ),
}


class Speaker:
    """Prints sentences in one language."""

    def __init__(self, language: str) -> None:
        self._nth = LANGUAGES.index(language)

    def say(self, name: str, /, **values: object) -> None:
        print(_HISTORY_WORDS[name][self._nth].format(**values), file=sys.stderr)  # noqa: T201


# 5. Checks of the log ---------------------------------------------------------------------------


def check_log(options: argparse.Namespace, speaker: Speaker) -> int:
    """Checks an export against a checkpoint: computes the leaf of every fact and rebuilds the tree."""
    note = Note.parse(_read(options.checkpoint)) if options.checkpoint else None
    frontier, at, positions, withheld = Frontier(), None, [0, 0], 0
    false = False
    published: dict[str, list[str]] = {"seal-key.published": [], "witness.lodged": []}
    for line in _exported(options.file):
        positions = [positions[0] or line["position"], line["position"]]
        if line["state"] is None:
            hash, withheld = bytes.fromhex(line["leaf"]), withheld + 1
        else:
            hash = leaf(columns_of(line))
            false |= line.get("leaf", hash.hex()) != hash.hex()
            if line["topic"] in published:
                published[line["topic"]].append(json.loads(line["state"])["key"])
        frontier.push(hash)
        if note and frontier.size == note.size:
            at = frontier.root()
    speaker.say(
        "facts", count=frontier.size, first=positions[0], last=positions[1], withheld=withheld
    )
    speaker.say("root", root=base64.b64encode(frontier.root()).decode())
    if note is None:
        speaker.say("no-checkpoint")
        return 2
    keys = _known(options.key) or _known(published["seal-key.published"])
    witnesses = _known(options.witness) or _known(published["witness.lodged"])
    if not options.key:
        speaker.say("own-keys")
    signed = _say_signatures(note, keys, witnesses, speaker)
    if at is None:
        speaker.say("partial", count=frontier.size, size=note.size)
        return 1
    if at != note.root or false:
        speaker.say("different", size=note.size)
        return 1
    speaker.say("intact", size=note.size)
    if frontier.size > note.size:
        speaker.say("waiting", count=frontier.size - note.size)
    return int(bool(options.witness) and not signed)


def check_proof(options: argparse.Namespace, speaker: Speaker) -> int:
    """Checks one fact's proof against a checkpoint; if the file holds the fact, computes its leaf again."""
    parsed = _read_object(options.file)
    shown, fact = parsed["proof"], parsed.get("fact")
    note = Note.parse(shown["note"])
    keys = _known(options.key)
    if not keys:
        raise Refused("forum-key")
    signed = _say_signatures(note, keys, _known(options.witness), speaker)
    hash = leaf(columns_of(fact)) if fact else bytes.fromhex(shown["leaf"])
    path = [bytes.fromhex(one) for one in shown["hashes"]]
    if root_from_inclusion(shown["index"], note.size, hash, path) != note.root:
        speaker.say("not-included")
        return 1
    if fact:
        speaker.say("included", position=fact["position"], size=note.size)
    else:
        speaker.say("included-hash", hash=hash.hex(), size=note.size)
    return int(not signed)


def make_key(options: argparse.Namespace, speaker: Speaker) -> int:
    """Makes a witness's key, in a file that only its owner can read.

    The file later stores the last checkpoint that the witness signed.
    """
    if not is_name(options.name):
        raise Refused("bad-key")
    if options.file.exists():
        raise FileExistsError(options.file)
    private = Ed25519PrivateKey.generate()
    key = Key(options.name, WITNESS, private.public_key().public_bytes_raw())
    secret = base64.b64encode(private.private_bytes_raw()).decode()
    _keep(options.file, {"key": str(key), "private": secret, "forum": None, "note": None})
    speaker.say("new-key", file=options.file)
    print(key)  # noqa: T201
    return 0


def cosign(options: argparse.Namespace, speaker: Speaker) -> int:
    """Signs a checkpoint that is consistent with the last one this witness signed, and stores it.

    `options.span` is the answer of `/api/seal/consistency?from=` with the size that was signed last.
    """
    mine = _read_object(options.file, "key", "private", "forum", "note")
    span = _read_object(options.span)
    note = Note.parse(span["note"] or "")
    forum = options.key[0] if options.key else mine["forum"]
    if forum is None:
        raise Refused("forum-key")
    _say_signatures(note, _known([forum]), [], speaker)
    if mine["note"] is None:
        speaker.say("first-time", size=note.size)
    else:
        before = Note.parse(mine["note"])
        if span["from"] != before.size and note.size != before.size:
            speaker.say("other-span", given=span["from"], before=before.size)
            return 2
        path = [bytes.fromhex(one) for one in span["hashes"]]
        if before.origin != note.origin or not is_consistent(
            before.size, note.size, before.root, note.root, path
        ):
            speaker.say("inconsistent", before=before.size)
            return 1
        speaker.say("consistent", size=note.size, before=before.size)
    private = Ed25519PrivateKey.from_private_bytes(base64.b64decode(mine["private"]))
    line = cosignature(private, Key.parse(mine["key"]), note.text, int(time.time()))
    _keep(options.file, {**mine, "forum": str(_known([forum])[0]), "note": span["note"]})
    print(span["note"] + line, end="")  # noqa: T201
    return 0


def _say_signatures(
    note: Note, keys: Sequence[Key], witnesses: Sequence[Key], speaker: Speaker
) -> bool:
    """Prints who signed; returns whether all of these witnesses did.

    Raises `Refused` if the forum did not sign.
    """
    signers = [key for key in keys if note.signed_by(key)]
    if not signers:
        raise Refused("unsigned")
    speaker.say("signed", size=note.size, name=signers[0].name)
    all_signed = True
    for witness in witnesses:
        moments = note.signed_by(witness)
        for moment in moments:
            when = time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime(moment))
            speaker.say("cosigned", name=witness.name, when=when)
        if not moments:
            speaker.say("not-cosigned", name=witness.name)
            all_signed = False
    return all_signed


def _known(given: Iterable[str] | None) -> list[Key]:
    """Keys from their text form, or from files that hold one."""
    return [Key.parse(_read(Path(one)) if Path(one).is_file() else one) for one in given or ()]


def _read(file: Path) -> str:
    return file.read_text("utf-8")


def _read_object(file: Path, *names: str) -> dict[str, Any]:
    """The JSON object of a file, with these keys; raises `Refused`."""
    try:
        return _object(json.loads(_read(file)), *names)
    except _MISSHAPEN as error:
        raise Refused("misshapen", what=_misplaced(file, error)) from error


def _object(value: Any, *names: str) -> dict[str, Any]:
    """The value, if it is a JSON object with these keys."""
    for name in names:
        value[name]
    if not isinstance(value, dict):
        raise TypeError
    return value


def _exported(file: Path) -> Iterator[dict[str, Any]]:
    with file.open(encoding="utf-8") as lines:
        for nth, line in enumerate(lines, 1):
            if line.strip():
                try:
                    yield _object(json.loads(line), *COLUMNS)
                except _MISSHAPEN as error:
                    raise Refused("misshapen", what=f"{file} ({nth})") from error


def _keep(file: Path, content: dict[str, Any]) -> None:
    """Writes the file atomically, readable by its owner only."""
    unfinished = file.with_name(f".{file.name}.unfinished")
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    with open(os.open(unfinished, flags, 0o600), "w", encoding="utf-8") as opened:
        json.dump(content, opened, indent=1)
    unfinished.replace(file)


# The dossier of a vote --------------------------------------------------------------------------
#
# A zip file whose `manifest.json` holds the SHA-256 of every other file. `signature.txt` is
#     majlis/dossier/1⏎vote ID⏎position P⏎manifest SHA-256⏎⏎SIGNATURE⏎
# where the signature, in Base64, is the forum's (Ed25519) under `majlis/dossier`, a line feed and the
# four lines. `facts.jsonl` has a fact a line: its `COLUMNS`, its `index` in the tree and its path there
# (`proof`, in hexadecimal) up to the root of `checkpoint.txt`. The files for readers (`vote.json`,
# `roll.json`, `text.json`, `box.json`) are compared with those facts, and the outcome is counted again
# from the rule, the roll and the ballots.

DOSSIER = "majlis/dossier/1"
MOST_BYTES = 400_000_000
_CHOICES = ("for", "against", "abstain", "blank", "null")
_OWN_FILES = {"manifest.json", "signature.txt"}
# What reading a damaged archive raises besides.
_DAMAGED = (OSError, RuntimeError, EOFError, zipfile.BadZipFile, zlib.error, lzma.LZMAError)


class Finding(NamedTuple):
    """The result of one check: `ok` is `None` for a question that no file can answer about itself."""

    name: str
    ok: bool | None
    detail: str = ""
    misshapen: bool = False  # the part cannot be read: `detail` is the place


class Wrong(Exception):
    """A part of a dossier is wrong; the text names it as the files do.

    `earlier`: a version of the forum closed the vote that did not refuse this yet, so that it is only told.
    """

    def __init__(self, text: str, *, earlier: bool = False) -> None:
        super().__init__(text)
        self.earlier = earlier


class Voter(NamedTuple):
    """The columns of the roll that counting needs; `choice` is `None` for an elector who did not vote."""

    college: str | None
    organisation: bool
    weight: Fraction
    choice: str | None


@dataclass
class Dossier:
    """A dossier's files, and its facts and their states once they are read."""

    files: dict[str, bytes]
    key: Key | None = None  # the forum's key from another source
    facts: list[dict[str, Any]] = field(default_factory=list)
    states: list[dict[str, Any]] = field(default_factory=list)
    reading: str = "facts.jsonl"  # the file read last, which a finding names

    def bytes_of(self, name: str) -> bytes:
        self.reading = name
        return self.files[name]

    def read(self, name: str) -> Any:
        return json.loads(self.bytes_of(name))

    def of(self, *topics: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
        """The facts of these topics with their states, in the log's order."""
        both = zip(self.facts, self.states, strict=True)
        return [(fact, state) for fact, state in both if fact["topic"] in topics]

    def one(self, topic: str) -> dict[str, Any]:
        """The state of the only fact of a topic."""
        found = self.of(topic)
        if len(found) != 1:
            raise Wrong(f"{topic}: {len(found)}")
        return found[0][1]

    @property
    def secret(self) -> bool:
        return bool(self.one("vote.opened")["rule"]["secrecy"] == "secret")

    @property
    def is_earlier(self) -> bool:
        """Whether the vote was closed by a version that opened boxes without a quorum (`vote.closed` 1)."""
        ((closed, _),) = self.of("vote.closed")
        return bool(closed["schema"] < 2)

    @property
    def end(self) -> datetime | None:
        """The closing time, as scheduled or announced during the vote."""
        announced = [state for _, state in self.of(*_ENDS)]
        last = announced[-1]["closes_at"]
        return datetime.fromisoformat(last) if last else None


def check_dossier(archive: Path, key: Key | None = None) -> list[Finding]:
    """The findings on a dossier part by part, and the questions it cannot answer."""
    try:
        dossier = Dossier(_unpacked(archive), key)
    except Wrong as error:
        return [Finding("archive", False, str(error))]
    found = [Finding("archive", True, str(len(dossier.files)))]
    for name, part in _PARTS.items():
        try:
            detail = part(dossier)
        except Wrong as error:
            told = Finding("earlier", None, f"{name}: {error}")
            found.append(told if error.earlier else Finding(name, False, str(error)))
        except _MISSHAPEN as error:
            place = _misplaced(dossier.reading, error)
            found.append(Finding(name, False, place, misshapen=True))
        else:
            if detail is not None:  # None: a vote of this kind has no such part
                found.append(Finding(name, True, detail))
    if any(one.ok is False for one in found):
        # The same outcome proves nothing beside a difference: it was counted from what differs.
        found = [
            Finding("same-outcome", None, one.detail) if one.name == "outcome" and one.ok else one
            for one in found
        ]
    with suppress(Wrong, *_MISSHAPEN):
        found += [Finding("short-notice", None, end) for end in _short_notices(dossier)]
    unknown = ["whose-key"] if key is None else []
    unknown += ["names", "mandates"]
    with suppress(Wrong, *_MISSHAPEN):
        unknown += ["secrecy"] if dossier.secret else []
    return found + [Finding(name, None) for name in unknown]


def _unpacked(archive: Path) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(archive) as packed:
            names = packed.namelist()
            if len(set(names)) < len(names):
                raise Wrong("two files of one name")
            if sum(entry.file_size for entry in packed.infolist()) > MOST_BYTES:
                raise Wrong("too big")
            return {name: packed.read(name) for name in names}
    except (*_DAMAGED, *_MISSHAPEN) as error:
        raise Wrong(str(error) or archive.name) from error


def _files(dossier: Dossier) -> str:
    declared = dossier.read("manifest.json")["files"]
    wrong = [
        name
        for name in sorted((dossier.files.keys() | declared.keys()) - _OWN_FILES)
        if hashlib.sha256(dossier.files.get(name, b"-")).hexdigest() != declared.get(name)
    ]
    if wrong:
        raise Wrong(", ".join(wrong))
    return str(len(declared))


def _signature_of_manifest(dossier: Dossier) -> str:
    manifest = dossier.read("manifest.json")
    key = Key.parse(manifest["key"])
    if dossier.key and dossier.key != key:
        raise Wrong(str(key))
    text, _, signature = dossier.bytes_of("signature.txt").decode().rpartition("\n\n")
    hash = hashlib.sha256(dossier.files["manifest.json"]).hexdigest()
    lines = [
        *(DOSSIER, f"vote {manifest['vote']}", f"position {manifest['position']}"),
        f"manifest {hash}",
    ]
    signed = b"majlis/dossier\n" + text.encode() + b"\n"
    if text.split("\n") != lines or not key.signed(signed, base64.b64decode(signature)):
        raise Wrong(hash)
    return hash


def _checkpoint(dossier: Dossier) -> str:
    manifest = dossier.read("manifest.json")
    note = Note.parse(dossier.bytes_of("checkpoint.txt").decode())
    declared = manifest["checkpoint"]
    if not note.signed_by(Key.parse(manifest["key"])) or (note.size, note.root.hex()) != (
        declared["size"],
        declared["root"],
    ):
        raise Wrong(f"{note.size}")
    if note.position != manifest["position"]:
        raise Wrong(f"{note.position}")
    return str(note.size)


def _proofs(dossier: Dossier) -> str:
    """Also loads the facts for the later parts, which run even if a proof fails."""
    note = Note.parse(dossier.bytes_of("checkpoint.txt").decode())
    lines = dossier.bytes_of("facts.jsonl").decode().splitlines()
    facts = [_object(json.loads(line), *COLUMNS) for line in lines]
    dossier.states = [_object(json.loads(fact["state"])) for fact in facts]
    dossier.facts = facts
    places = [(fact["position"], fact["index"]) for fact in dossier.facts]
    if places != sorted(set(places)) or len({index for _, index in places}) < len(places):
        raise Wrong("order")
    for fact in dossier.facts:
        columns = [None if fact[name] is None else str(fact[name]).encode() for name in COLUMNS]
        path = [bytes.fromhex(one) for one in fact["proof"]]
        if root_from_inclusion(fact["index"], note.size, leaf(columns), path) != note.root:
            raise Wrong(str(fact["position"]))
    return str(len(dossier.facts))


def _vote(dossier: Dossier) -> str:
    written, manifest = dossier.read("vote.json"), dossier.read("manifest.json")
    id = manifest["vote"]
    scheduled, opened = dossier.one("vote.scheduled"), dossier.one("vote.opened")
    (closed,) = (fact for fact, _ in dossier.of("vote.closed"))
    for fact, state in zip(dossier.facts, dossier.states, strict=True):
        about = {"vote": id, "proposal": (scheduled["subject"] or {}).get("id")}
        elsewhere = about.get(fact["object_kind"]) != fact["object_id"]
        if elsewhere or state.get("vote", id) != id or fact["position"] > manifest["position"]:
            raise Wrong(str(fact["position"]))
    differs = [
        name
        for name, fact in (
            ("id", id),
            ("question", scheduled["question"]),
            ("subject", scheduled["subject"]),
            ("rule", opened["rule"]),
            ("electors", len(opened["roll"])),
            ("box", dossier.one("vote.closed")["box"]),
        )
        if written[name] != fact
    ]
    differs += ["group"] if written["group"]["id"] != scheduled["group"] else []
    when = datetime.fromisoformat(written["closed_at"])
    differs += ["closed_at"] if when != datetime.fromisoformat(closed["decided_at"]) else []
    if differs:
        raise Wrong(", ".join(differs))
    return str(id)


def _text(dossier: Dossier) -> str | None:
    subject = dossier.one("vote.scheduled")["subject"]
    if subject is None:
        return None
    if hashlib.sha256(dossier.bytes_of("text.json")).hexdigest() != subject["hash"]:
        raise Wrong(str(subject["hash"]))
    saved = dossier.one("proposal.version-saved")
    frozen = dossier.one("proposal.put-to-vote")["frozen"]
    same = (saved["number"], saved["text"]["hash"]) == (subject["version"], subject["hash"])
    if not same or saved["text"]["blocks"] != dossier.read("text.json"):
        raise Wrong("proposal.version-saved")
    if (frozen["version"], frozen["hash"]) != (subject["version"], subject["hash"]):
        raise Wrong("proposal.put-to-vote")
    return str(subject["hash"])


def _roll(dossier: Dossier) -> str:
    opened, written = dossier.one("vote.opened")["roll"], dossier.read("roll.json")
    if len(opened) != len(written):
        raise Wrong(f"{len(written)} / {len(opened)}")
    seen = set()
    for fact, line in zip(opened, written, strict=True):
        differs = [
            name
            for name, value in (
                ("elector", line["elector"]),
                ("organisation", line["organisation"] and line["organisation"]["id"]),
                ("person", line["person"] and line["person"]["id"]),
                ("college", line["college"]),
            )
            if fact[name] != value
        ]
        weight = _exact(line["weight"])
        differs += ["weight"] if weight != _exact(fact["weight"]) or weight <= 0 else []
        if differs or _looks(fact["elector"]) in seen:
            raise Wrong(f"{fact['elector']}: {', '.join(differs)}")
        seen.add(_looks(fact["elector"]))
    return str(len(written))


def _exact(text: str) -> Fraction:
    """A fraction as the forum writes it; bounded, because `Fraction("1e999999999")` would never end."""
    if not re.fullmatch("-?[0-9]{1,100}(/[0-9]{1,100})?", text):
        raise ValueError
    return Fraction(text)


def _looks(name: str) -> str:
    """The form that names share if readers cannot tell them apart: other spaces, capitals, unseen signs."""
    for _ in range(2):  # removing a character can make its neighbours compose
        folded = unicodedata.normalize("NFKC", name).casefold()
        name = " ".join(UNSEEN.sub("", unicodedata.normalize("NFC", folded)).split())
    return name


# What nobody sees in a name: controls, joiners, fillers, marks of direction, variation selectors, tags.
UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u202a-\u202c\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]"
)


# The longest time between the decision to cast a ballot and the date of its fact.
_DECIDING = timedelta(minutes=1)
# The least time between the announcement of an end and that end.
_NOTICE = timedelta(minutes=5)
_CAST = ("participation.recorded", "ballot.cast", "ballot.changed")
_ENDS = ("vote.scheduled", "vote.end-announced")


def _end(dossier: Dossier) -> str:
    """A vote closes at its announced end, or when everybody has voted."""
    ((closed, _),) = dossier.of("vote.closed")
    voted = {state["elector"] for _, state in dossier.of(*_CAST)}
    everybody = all(line["elector"] in voted for line in dossier.one("vote.opened")["roll"])
    on_time = dossier.end is not None and _decided(closed) >= dossier.end
    if not everybody and not on_time:
        raise Wrong(closed["decided_at"], earlier=dossier.is_earlier)
    return str(closed["decided_at"])


def _decided(fact: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(fact["decided_at"])


def _short_notices(dossier: Dossier) -> list[str]:
    """The ends that were announced too late for electors to act; earlier versions allowed it."""
    return [
        state["closes_at"]
        for fact, state in dossier.of("vote.end-announced")
        if datetime.fromisoformat(state["closes_at"]) - _decided(fact) < _NOTICE
    ]


def _ballots(dossier: Dossier) -> str:
    rule = dossier.one("vote.opened")["rule"]
    topics = ("participation.recorded",) if dossier.secret else ("ballot.cast", "ballot.changed")
    (opened,), (closed,) = dossier.of("vote.opened"), dossier.of("vote.closed")
    last: dict[str, dict[str, Any]] = {}
    end: datetime | None = None
    for fact, state in dossier.of(*_ENDS, *_CAST):
        # An end that is announced after a ballot does not judge it: a clock may have been ahead until then.
        if fact["topic"] in _ENDS:
            end = state["closes_at"] and datetime.fromisoformat(state["closes_at"])
            continue
        again = state["elector"] in last
        changed = fact["topic"] == "ballot.changed"
        in_time = opened[0]["position"] < fact["position"] < closed[0]["position"]
        in_time &= end is None or _decided(fact) - _DECIDING <= end
        if fact["topic"] not in topics or not in_time or again is not changed:
            raise Wrong(str(fact["position"]))
        if (changed and not rule["changeable"]) or (dossier.secret and "choice" in state):
            raise Wrong(str(fact["position"]))
        # Since version 3, a ballot that replaces another person's says whose it was.
        if changed and fact["schema"] >= 3:
            before = last[state["elector"]]["person"]
            if state["replaces"] != (None if before == state["person"] else before):
                raise Wrong(str(fact["position"]))
        last[state["elector"]] = state
    for line in dossier.read("roll.json"):
        fact = last.pop(line["elector"], {})
        in_roll = (line["voted"], line["cast_by"] and line["cast_by"]["id"], line["mandate"])
        in_facts = (bool(fact), fact.get("person"), fact.get("mandate"))
        if in_roll != in_facts or line["choice"] != fact.get("choice"):
            raise Wrong(str(line["elector"]))
    if last:  # ballots of electors who are not on the roll
        raise Wrong(", ".join(last))
    return str(len(dossier.of(*topics)))


def _box(dossier: Dossier) -> str | None:
    if not dossier.secret:
        return None
    closed = dossier.one("vote.closed")
    if closed["box"] is None:
        if "box.json" in dossier.files:
            raise Wrong("box.json")
        return None
    if hashlib.sha256(dossier.bytes_of("box.json")).hexdigest() != closed["box"]:
        raise Wrong(str(closed["box"]))
    box, unit = dossier.read("box.json"), dossier.one("vote.opened")["unit"]
    receipts = [receipt for receipt, *_ in box]
    if receipts != sorted(set(receipts)):
        raise Wrong("receipts")
    inside = Counter((college, Fraction(weight, unit)) for _, _, college, weight in box)
    voted = Counter(
        (line["college"], _exact(line["weight"]))
        for line in dossier.read("roll.json")
        if line["voted"]
    )
    if inside != voted:  # the box must hold one ballot per voter, of the same college and weight
        raise Wrong(f"{len(box)} / {sum(voted.values())}")
    if reason := _unopened(dossier)["verdict"]:
        raise Wrong(reason, earlier=dossier.is_earlier)
    return str(len(box))


def _unopened(dossier: Dossier) -> dict[str, Any]:
    """The outcome of a secret vote by participation alone.

    Its box stays closed without a quorum, or where fewer than three people cast the ballots of a college
    and weight, because each knows their own; for any other vote the verdict is empty.
    """
    opened, closed = dossier.one("vote.opened"), dossier.one("vote.closed")
    # Earlier versions counted ballots, not people.
    earlier = dossier.is_earlier and closed["box"] is None
    casters = {state["elector"]: state["person"] for _, state in dossier.of(_CAST[0])}
    voters, alike = [], defaultdict(set)
    for line in opened["roll"]:
        caster, weight = casters.get(line["elector"]), _exact(line["weight"])
        choice = "unknown" if line["elector"] in casters else None
        voters.append(Voter(line["college"], line["organisation"] is not None, weight, choice))
        if choice:
            alike[line["college"], weight].add(line["elector"] if earlier else caster)
    quorum = opened["rule"]["quorum"] and _quorum(opened["rule"]["quorum"], voters)
    verdict = "too_few" if any(len(people) < 3 for people in alike.values()) else ""
    if quorum and not quorum["met"] and not verdict:
        verdict = "no_quorum"
    return {"quorum": quorum, "counts": None, "conditions": [], "verdict": verdict}


def _outcome(dossier: Dossier) -> str:
    """Counts the facts: the roll of the opening and the last ballots, or the box."""
    written = dossier.read("vote.json")["outcome"]
    opened, closed = dossier.one("vote.opened"), dossier.one("vote.closed")
    choices = {state["elector"]: state.get("choice") for _, state in dossier.of(*_CAST)}
    voters = [
        Voter(
            line["college"],
            line["organisation"] is not None,
            _exact(line["weight"]),
            choices.get(line["elector"]),
        )
        for line in opened["roll"]
        if not (dossier.secret and line["elector"] in choices)
    ]
    unopened = dossier.secret and closed["box"] is None
    if dossier.secret and not unopened:
        voters += [
            Voter(college, True, Fraction(weight, opened["unit"]), choice)
            for _, choice, college, weight in dossier.read("box.json")
        ]
    counted = _unopened(dossier) if unopened else decided(opened["rule"], voters)
    for name, what in (("vote.closed", closed["outcome"]), ("vote.json", written)):
        differs = [part for part in counted if counted[part] != what[part]]
        if differs or what.keys() != counted.keys():
            raise Wrong(f"{name}: {', '.join(differs)}")
    return str(counted["verdict"])


_PARTS: dict[str, Callable[[Dossier], str | None]] = {
    "files": _files,
    "signature": _signature_of_manifest,
    "checkpoint": _checkpoint,
    "proofs": _proofs,
    "vote": _vote,
    "text": _text,
    "roll": _roll,
    "end": _end,
    "ballots": _ballots,
    "box": _box,
    "outcome": _outcome,
}


def decided(rule: Mapping[str, Any], voters: Sequence[Voter]) -> dict[str, Any]:
    """The outcome of this rule for these voters, in the form of `vote.closed`.

    Written independently of the forum's own counting, after `federations/votes/RULES.md`. Counts are whole
    numbers, weights and shares exact fractions as text; `present` are the voters who cast.
    """
    placed = [(None, one) for one in rule["conditions"]]
    placed += [(name, one) for name, own in rule["colleges"].items() for one in own]
    measures = {one["measure"] for _, one in placed}
    quorum = None
    if rule["quorum"]:
        measures.add(rule["quorum"]["of"])
        quorum = _quorum(rule["quorum"], voters)
    conditions = [_condition(college, one, voters) for college, one in placed]
    met = all(one["met"] for one in conditions)
    verdict = "adopted" if met else "rejected"
    colleges = {
        name: _figures([one for one in voters if one.college == name], measures)
        for name in rule["colleges"]
    }
    return {
        "quorum": quorum,
        "counts": {**_figures(voters, measures), "colleges": colleges},
        "conditions": conditions,
        "verdict": "no_quorum" if quorum and not quorum["met"] else verdict,
    }


def _base(voters: Iterable[Voter], base: str) -> list[Voter]:
    """The voters that belong to a base, or made this choice."""
    if base == "roll":
        return list(voters)
    if base in ("present", "cast"):
        return [one for one in voters if one.choice is not None]
    return [
        one
        for one in voters
        if one.choice == base or (base == "expressed" and one.choice in ("for", "against"))
    ]


def _amount(voters: Sequence[Voter], measure: str) -> Fraction:
    if measure == "weight":
        return sum((one.weight for one in voters), Fraction(0))
    return Fraction(
        len(voters) if measure == "persons" else sum(one.organisation for one in voters)
    )


def _written(measure: str, figure: Fraction) -> int | str:
    return str(figure) if measure == "weight" else int(figure)


def _figures(voters: Sequence[Voter], measures: Collection[str]) -> dict[str, Any]:
    bases = {
        base: _base(voters, base) for base in ("roll", "present", "cast", "expressed", *_CHOICES)
    }
    return {
        measure: {base: _written(measure, _amount(who, measure)) for base, who in bases.items()}
        if measure != "organisations" or measure in measures
        else None
        for measure in ("persons", "organisations", "weight")
    }


def _quorum(quorum: Mapping[str, Any], voters: Sequence[Voter]) -> dict[str, Any]:
    of = quorum["of"]
    counted, roll = _amount(_base(voters, "present"), of), _amount(voters, of)
    bound = _exact(quorum["at_least"]) * roll
    met = roll > 0 and (counted > bound if quorum["strict"] else counted >= bound)
    needed = bound
    if of != "weight":
        needed = Fraction(math.floor(bound) + 1 if quorum["strict"] else math.ceil(bound))
    margin = abs(counted - needed)
    figures = {
        "counted": counted,
        "roll": roll,
        "needed": needed,
        "missing": Fraction(0) if met else margin,
        "margin": margin,
    }
    return {**quorum, "met": met, **{name: _written(of, one) for name, one in figures.items()}}


def _condition(
    college: str | None, condition: Mapping[str, Any], voters: Sequence[Voter]
) -> dict[str, Any]:
    measure, strict = condition["measure"], condition["strict"]
    among = [one for one in voters if college is None or one.college == college]
    count = _amount(_base(among, condition["share_of"]), measure)
    base = _amount(_base(among, condition["among"]), measure)
    found = {
        "college": college,
        **condition,
        "count": _written(measure, count),
        "base": _written(measure, base),
    }
    if not base:  # a share of an empty base meets no condition
        nothing = dict.fromkeys(("share", "percent", "needed", "margin"))
        return {**found, **nothing, "met": False}
    if not 0 <= count <= base:  # a part is never larger than its whole
        raise Wrong(f"{count} / {base}")
    bound, whole = _exact(condition["threshold"]) * base, measure != "weight"
    needed = bound
    if condition["at_most"]:
        met = count < bound if strict else count <= bound
        if whole:
            needed = Fraction(math.ceil(bound) - 1 if strict else math.floor(bound))
    else:
        met = count > bound if strict else count >= bound
        if whole:
            needed = Fraction(math.floor(bound) + 1 if strict else math.ceil(bound))
    tenths = count / base * 1000  # for display; rounded away from the threshold
    shown = math.ceil(tenths) if condition["at_most"] else math.floor(tenths)
    return {
        **found,
        "share": str(count / base),
        "percent": f"{shown // 10}.{shown % 10}".removesuffix(".0"),
        "met": met,
        "needed": _written(measure, needed),
        "margin": _written(measure, abs(count - needed)),
    }


# Texts of findings: (when the check passed, when it failed); one sentence for unanswerable questions.
_DOSSIER_WORDS: dict[str, dict[str, tuple[str, str]]] = {
    "fr": {
        "archive": ("L’archive est lisible : {} fichiers.", "L’archive n’est pas lisible : {}."),
        "files": (
            "Chaque fichier est celui du manifeste : {}.",
            "Ces fichiers ne sont pas ceux du manifeste : {}.",
        ),
        "signature": (
            "Le manifeste est signé par la clé du forum. Empreinte : {}.",
            "La signature du manifeste n’est pas celle du forum : {}.",
        ),
        "checkpoint": (
            "Le sceau est signé et couvre {} faits.",
            "Le sceau n’est pas celui du manifeste, ou n’est pas signé : {}.",
        ),
        "proofs": (
            "Les {} faits du dossier sont dans le journal scellé.",
            "Ce fait n’est pas dans le journal scellé (position) : {}.",
        ),
        "vote": (
            "Le vote décrit est celui des faits : {}.",
            "Le vote décrit n’est pas celui des faits : {}.",
        ),
        "text": (
            "Le texte porte l’empreinte de celui qui a été soumis au vote : {}.",
            "Le texte n’est pas celui qui a été soumis au vote : {}.",
        ),
        "roll": (
            (
                "La liste des électeurs est celle qui a été arrêtée à l’ouverture, chacun une fois : "
                "{} électeurs."
            ),
            "La liste des électeurs n’est pas celle qui a été arrêtée à l’ouverture : {}.",
        ),
        "end": (
            "Le vote a été clos à la fin annoncée, ou quand tous avaient voté : {}.",
            "Le vote a été clos avant la fin annoncée, sans que tous aient voté : {}.",
        ),
        "ballots": (
            "Les bulletins sont ceux du journal, un par électeur : {} faits.",
            "Ce bulletin n’est pas celui du journal : {}.",
        ),
        "box": (
            "L’urne est celle de la clôture, un bulletin par participant : {}.",
            "L’urne n’est pas celle de la clôture : {}.",
        ),
        "outcome": (
            "Recompté d’après la règle, la liste et les bulletins, le résultat est le même : {}.",
            "Recompté, le résultat est autre : {}.",
        ),
        "same-outcome": (
            (
                "Le résultat recompté est {}, ce qui ne prouve rien tant que les écarts ci-dessus "
                "ne sont pas expliqués."
            ),
            "",
        ),
        "earlier": (
            (
                "Clos par une version antérieure du forum, qui ne refusait pas encore ce que celle-ci "
                "refuse : {}."
            ),
            "",
        ),
        "short-notice": (
            "La fin du vote a été annoncée moins de cinq minutes avant qu’elle ne vienne : {}.",
            "",
        ),
        "whose-key": (
            "Non vérifié : que la clé est bien celle du forum. Donnez celle qu’il publie (--key).",
            "",
        ),
        "names": (
            (
                "Non vérifié : les noms des personnes et des organisations, et la version lisible du "
                "texte et de la règle, que le journal ne contient pas."
            ),
            "",
        ),
        "mandates": (
            (
                "Non vérifié : que les mandats étaient donnés à bon droit, ni que le journal dit tout "
                "ce qui s’est passé."
            ),
            "",
        ),
        "secrecy": (
            (
                "Non vérifiable : qui a choisi quoi, et si quelqu’un l’a su pendant le vote. Chaque "
                "électeur peut chercher son reçu dans box.json."
            ),
            "",
        ),
    },
    "ar": {
        "archive": ("الأرشيف مقروء. عدد الملفات: {}.", "تعذرت قراءة الأرشيف: {}."),
        "files": (
            "كل ملف مطابق للبيان: {}.",
            "هذه الملفات غير مطابقة للبيان: {}.",
        ),
        "signature": (
            "البيان موقَّع بمفتاح المنتدى. بصمته: {}.",
            "توقيع البيان ليس توقيع المنتدى: {}.",
        ),
        "checkpoint": (
            "الختم موقَّع. عدد الوقائع التي يشملها: {}.",
            "الختم ليس المذكور في البيان، أو غير موقَّع: {}.",
        ),
        "proofs": (
            "وقائع الملف كلها موجودة في السجل المختوم. عددها: {}.",
            "هذه الواقعة غير موجودة في السجل المختوم (الموضع): {}.",
        ),
        "vote": (
            "التصويت الموصوف هو المذكور في الوقائع: {}.",
            "التصويت الموصوف ليس المذكور في الوقائع: {}.",
        ),
        "text": (
            "للنص بصمة النص المعروض على التصويت: {}.",
            "النص ليس المعروض على التصويت: {}.",
        ),
        "roll": (
            "لائحة الناخبين هي التي حُصرت عند الافتتاح، كل ناخب مرة واحدة. عددهم: {}.",
            "لائحة الناخبين ليست التي حُصرت عند الافتتاح: {}.",
        ),
        "end": (
            "اختُتم التصويت في الأجل المعلن، أو بعد أن صوّت الجميع: {}.",
            "اختُتم التصويت قبل الأجل المعلن ولم يصوّت الجميع: {}.",
        ),
        "ballots": (
            "أوراق التصويت هي المسجلة في السجل، واحدة لكل ناخب. عدد الوقائع: {}.",
            "ورقة التصويت هذه ليست المسجلة في السجل: {}.",
        ),
        "box": (
            "صندوق الاقتراع هو صندوق الاختتام، وفيه ورقة تصويت لكل مشارك: {}.",
            "صندوق الاقتراع ليس صندوق الاختتام: {}.",
        ),
        "outcome": (
            "أُعيد العد وفق القاعدة ولائحة الناخبين وأوراق التصويت، والنتيجة نفسها: {}.",
            "أُعيد العد فجاءت النتيجة مخالفة: {}.",
        ),
        "same-outcome": (
            "نتيجة إعادة العد: {}، ولا تثبت شيئا ما لم تُفسَّر الاختلافات المذكورة أعلاه.",
            "",
        ),
        "earlier": (
            "اختُتم في إصدار سابق من المنتدى لم يكن يرفض بعد ما يرفضه هذا الإصدار: {}.",
            "",
        ),
        "short-notice": (
            "أُعلن أجل الاختتام قبل أقل من خمس دقائق من حلوله: {}.",
            "",
        ),
        "whose-key": (
            "لم يُتحقق من أن المفتاح هو مفتاح المنتدى. أعطوا المفتاح الذي ينشره (\u200e--key).",
            "",
        ),
        "names": (
            (
                "لم يُتحقق من أسماء الأشخاص والهيئات، ولا من الصيغة المقروءة للنص والقاعدة: فهي "
                "ليست في السجل."
            ),
            "",
        ),
        "mandates": (
            "لم يُتحقق من أن الانتدابات مُنحت على وجه صحيح، ولا من أن السجل يذكر كل ما جرى.",
            "",
        ),
        "secrecy": (
            (
                "لا يمكن التحقق ممن اختار ماذا، ولا معرفة هل علم به أحد أثناء التصويت. ويمكن لكل ناخب "
                "أن يبحث عن وصله في box.json."
            ),
            "",
        ),
    },
    "en": {
        "archive": ("The archive can be read: {} files.", "The archive cannot be read: {}."),
        "files": (
            "Every file matches the manifest: {}.",
            "These files do not match the manifest: {}.",
        ),
        "signature": (
            "The manifest is signed with the forum’s key. Fingerprint: {}.",
            "The manifest’s signature is not the forum’s: {}.",
        ),
        "checkpoint": (
            "The seal is signed and covers {} facts.",
            "The seal is not the manifest’s, or is not signed: {}.",
        ),
        "proofs": (
            "The dossier’s {} facts are in the sealed log.",
            "This fact is not in the sealed log (position): {}.",
        ),
        "vote": (
            "The vote described is that of the facts: {}.",
            "The vote described is not that of the facts: {}.",
        ),
        "text": (
            "The text has the fingerprint of the one that was put to the vote: {}.",
            "The text is not the one that was put to the vote: {}.",
        ),
        "roll": (
            "The roll is the one that was frozen, each elector once: {}.",
            "The roll is not the one that was frozen: {}.",
        ),
        "end": (
            "The vote closed at its announced end, or when everybody had voted: {}.",
            "The vote was closed before its announced end, and not everybody had voted: {}.",
        ),
        "ballots": (
            "The ballots are those of the log, one for each elector: {} facts.",
            "This ballot is not that of the log: {}.",
        ),
        "box": (
            "The ballot box is the one of the close, one ballot for each who took part: {}.",
            "The ballot box is not the one of the close: {}.",
        ),
        "outcome": (
            "Counted again from the rule, the roll and the ballots, the outcome is the same: {}.",
            "Counted again, the outcome is different: {}.",
        ),
        "same-outcome": (
            (
                "Counted again, the outcome is {}, which proves nothing until the differences above "
                "are explained."
            ),
            "",
        ),
        "earlier": (
            (
                "Closed by an earlier version of the forum, which did not refuse yet what this one "
                "refuses: {}."
            ),
            "",
        ),
        "short-notice": (
            "The end of the vote was announced less than five minutes ahead: {}.",
            "",
        ),
        "whose-key": (
            "Not checked: that the key is the forum’s. Give --key with the one that it publishes.",
            "",
        ),
        "names": (
            (
                "Not checked: the names of people and organisations, and the text and rule as they "
                "are to be read, which the log does not hold."
            ),
            "",
        ),
        "mandates": (
            "Not checked: that mandates were rightly given, nor that the log tells all that happened.",
            "",
        ),
        "secrecy": (
            (
                "Cannot be known: who chose what, and whether somebody knew during the vote. Each "
                "elector can look for their receipt in box.json."
            ),
            "",
        ),
    },
}


def in_words(found: Finding, language: str) -> str:
    """A finding as a line for readers in `fr`, `ar` or `en`."""
    mark = {True: "✓", False: "✗", None: "·"}[found.ok]
    if found.misshapen:
        sentence = _HISTORY_WORDS["misshapen"][LANGUAGES.index(language)]
        return f"{mark} {sentence.format(what=found.detail)}"
    passed, failed = _DOSSIER_WORDS[language][found.name]
    return f"{mark} {(failed if found.ok is False else passed).format(found.detail)}"


def check_vote(options: argparse.Namespace, speaker: Speaker) -> int:
    """Checks a vote's dossier and counts the vote again."""
    keys = _known(options.key)
    found = check_dossier(options.file, keys[0] if keys else None)
    for one in found:
        print(in_words(one, options.language))  # noqa: T201
    return int(any(one.ok is False for one in found))


# The command line -------------------------------------------------------------------------------


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code."""
    parser = argparse.ArgumentParser(description="Checks a forum’s log without the forum.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, act, given, help in (
        ("log", check_log, "file", "an export (JSON Lines) against a seal"),
        ("proof", check_proof, "file", "the proof of one fact"),
        ("dossier", check_vote, "file", "the dossier of a vote, counted anew"),
        ("key", make_key, "name", "a new witness key: NAME is like example.org/witness"),
        ("cosign", cosign, "span", "co-sign a seal that extends the last one"),
    ):
        command = commands.add_parser(name, help=help)
        command.set_defaults(act=act)
        command.add_argument(given, type=str if given == "name" else Path)
        command.add_argument("--language", choices=LANGUAGES, default="fr")
        command.add_argument("--key", action="append", help="the forum’s key, or a file with it")
        command.add_argument(
            "--witness", action="append", help="a witness’s key, or a file with it"
        )
        if name == "log":
            command.add_argument("--checkpoint", type=Path, help="the seal that the forum signed")
        if given != "file":
            command.add_argument("--file", type=Path, required=True, help="the witness’s own file")
    options = parser.parse_args(arguments)
    speaker = Speaker(options.language)
    try:
        code: int = options.act(options, speaker)
    except Refused as refused:
        speaker.say(str(refused.args[0]), **refused.values)
        return 1 if refused.args[0] in ("unsigned", "bad-signature") else 2
    except OSError as error:
        file = error.filename or getattr(options, "span", options.file)
        speaker.say("bad-file", file=file, why=error.strerror or error)
        return 2
    except _MISSHAPEN as error:
        file = getattr(options, "span", options.file)
        speaker.say("misshapen", what=_misplaced(file, error))
        return 2
    return code


if __name__ == "__main__":
    sys.exit(main())
