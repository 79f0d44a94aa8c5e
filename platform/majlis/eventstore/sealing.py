"""Encryption of people's texts, one key per person; destroying the key erases the texts.

Each person's key (AES-256-GCM) is generated with their first text, in the same transaction. It is stored
encrypted by a key derived from `SECRET_KEY`, so that a database or a backup alone decrypts nothing. The log
stores the ciphertext, which never changes, so its seal stays valid after an erasure. A text is bound to its
place in the log: stream, version and field.

After the key's destruction a text is `None` for ever. Under another `SECRET_KEY` it is `None` as well:
`unreadable` counts those keys, and a rebuild under the right one restores their texts.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.fernet import InvalidToken
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from eventsourcing.utils import resolve_topic

from majlis.domain import Actor, NotAllowed
from majlis.eventstore.encoding import Close, Closed, fact_classes, place_of, sealed_fields
from majlis.eventstore.models import Fact, Key
from majlis.eventstore.prepared import Prepared
from majlis.vault import vault

# Bytes of the random nonce before each ciphertext.
NONCE = 12
_PURPOSE = "texts of a person"
_SEALED_BY = re.compile(r'"sealed_by":"([0-9a-f-]{36})"')


class PersonErased(NotAllowed):
    """An erased person cannot write."""


# A shared lock: no other transaction can destroy the key before this text is committed.
_own_key = Prepared(
    lambda person: Key.objects.filter(pk=person).values_list("wrapped"), lock="FOR SHARE"
)


class Keys:
    """A cache of people's keys; each is loaded at its first use."""

    def __init__(self) -> None:
        self._known: dict[UUID, AESGCM | None] = {}

    def expect(self, states: Iterable[str]) -> None:
        """Loads the keys of these facts' texts with one query."""
        wanted = {
            UUID(person)
            for state in states
            if '"sealed_by"' in state
            for person in _SEALED_BY.findall(state)
        }
        self._look_up(wanted)

    def open(self, closed: Closed, place: bytes) -> str | None:
        """The text; `None` without its key. Raises `InvalidTag` for a text moved from its place."""
        self._look_up({closed.sealed_by})
        key = self._known[closed.sealed_by]
        if key is None:
            return None
        return key.decrypt(closed.text[:NONCE], closed.text[NONCE:], place).decode()

    def closing_for(self, by: Actor) -> Close:
        """The function that encrypts texts with the actor's key; it leaves the system's texts as they are."""

        def close(text: str, place: bytes) -> Closed | str:
            if by.person is None:
                return text
            nonce = os.urandom(NONCE)
            sealed = self._own(by.person).encrypt(nonce, text.encode(), place)
            return Closed(by.person, nonce + sealed)

        return close

    def _look_up(self, persons: set[UUID]) -> None:
        if unknown := persons - self._known.keys():
            found = dict(Key.objects.filter(pk__in=unknown).values_list("person", "wrapped"))
            self._known.update((person, _unwrapped(found.get(person))) for person in unknown)

    def _own(self, person: UUID) -> AESGCM:
        lines = _own_key(person=person)
        if not lines:
            made = vault(_PURPOSE).encrypt(AESGCM.generate_key(bit_length=256)).decode()
            # Of two concurrent writers, the second waits, inserts nothing, and uses the first one's key.
            Key.objects.bulk_create([Key(person=person, wrapped=made)], ignore_conflicts=True)
            lines = _own_key(person=person)
        key = self._known[person] = _unwrapped(lines[0][0])
        if key is None:
            raise PersonErased
        return key


def _unwrapped(wrapped: str | None) -> AESGCM | None:
    if wrapped is None:
        return None
    try:
        return AESGCM(vault(_PURPOSE).decrypt(wrapped.encode()))
    except InvalidToken:
        return None


def destroy(person: UUID) -> None:
    """Destroys this person's key, for good. Waits for transactions that are sealing with it."""
    Key.objects.update_or_create(
        person=person, defaults={"wrapped": None, "destroyed_at": datetime.now(UTC)}
    )


def is_destroyed(person: UUID) -> bool:
    """Whether this person was erased."""
    return Key.objects.filter(pk=person, wrapped=None).exists()


def unreadable() -> int:
    """The number of people whose keys this `SECRET_KEY` does not decrypt."""
    kept = Key.objects.exclude(wrapped=None).values_list("wrapped", flat=True)
    return sum(_unwrapped(wrapped) is None for wrapped in kept.iterator())


def sealed_topics() -> frozenset[str]:
    """The topics of the facts that hold sealed texts."""
    return frozenset(topic for topic, fact in fact_classes().items() if sealed_fields(fact))


def unsealed_of(person: UUID) -> int:
    """The number of this person's facts with unencrypted texts, from before sealing existed."""
    theirs = Fact.objects.filter(actor=person, topic__in=sealed_topics())
    return theirs.exclude(state__contains='"sealed_by"').count()


def states(lines: Sequence[Fact]) -> list[dict[str, Any]]:
    """The state of each fact as readers get it: texts decrypted, or null after an erasure.

    Facts from before sealing existed hold unencrypted texts; those of an erased person are null here too.
    """
    keys = Keys()
    keys.expect(line.state for line in lines)
    return [_state(line, keys) for line in lines]


def _state(line: Fact, keys: Keys) -> dict[str, Any]:
    state: dict[str, Any] = json.loads(line.state)
    for name in sealed_fields(resolve_topic(line.topic)):
        text = state.get(name)
        if isinstance(text, dict):
            place = place_of(line.stream, line.version, name)
            with suppress(InvalidTag):  # moved or changed in the log: the ciphertext is shown
                state[name] = keys.open(msgspec.convert(text, Closed), place)
        elif text is not None and line.actor and is_destroyed(line.actor):
            state[name] = None
    return state
