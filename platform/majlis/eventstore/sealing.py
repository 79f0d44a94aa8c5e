"""What people write as themselves is sealed with a key of their own; destroyed, it takes all of it away.

Each person has one key (AES-256-GCM), made with their first text, in the same transaction. It stands in a
kept table, wrapped by a key made of `SECRET_KEY`, so that neither the database nor an archive of it opens
anything alone. The log keeps the ciphertext: what was stored never changes, and its seal holds. A text
is bound to its place in the log: stream, version and field.

Where the key is destroyed a text is `None` for ever. It is `None` as well where `SECRET_KEY` is another one:
`unreadable` counts those keys, and with the right one a rebuild brings their texts back.
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

# Bytes that stand before each ciphertext, fresh for each text.
NONCE = 12
_PURPOSE = "texts of a person"
_SEALED_BY = re.compile(r'"sealed_by":"([0-9a-f-]{36})"')


class PersonErased(NotAllowed):
    """Whoever was erased writes nothing more."""


# Shared with nobody who would destroy it before this text is committed.
_mine = Prepared(
    lambda person: Key.objects.filter(pk=person).values_list("wrapped"), lock="FOR SHARE"
)


class Keys:
    """People's keys, each looked up at its first use and forgotten with this object."""

    def __init__(self) -> None:
        self._known: dict[UUID, AESGCM | None] = {}

    def expect(self, states: Iterable[str]) -> None:
        """Looks up at once, if at all, every key that these facts' texts need."""
        wanted = {
            UUID(person)
            for state in states
            if '"sealed_by"' in state
            for person in _SEALED_BY.findall(state)
        }
        self._look_up(wanted)

    def open(self, closed: Closed, place: bytes) -> str | None:
        """The text; `None` where its key was destroyed. Raises `InvalidTag` for a text out of its place."""
        self._look_up({closed.sealed_by})
        key = self._known[closed.sealed_by]
        if key is None:
            return None
        return key.decrypt(closed.text[:NONCE], closed.text[NONCE:], place).decode()

    def closing_for(self, by: Actor) -> Close:
        """What seals texts for whoever acts; what the program writes by itself stays as it is."""

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
        lines = _mine(person=person)
        if not lines:
            made = vault(_PURPOSE).encrypt(AESGCM.generate_key(bit_length=256)).decode()
            # Two writers at once: the second one waits, makes none, and takes the first one's.
            Key.objects.bulk_create([Key(person=person, wrapped=made)], ignore_conflicts=True)
            lines = _mine(person=person)
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
    """Makes all this person's texts unreadable, and lets them seal no more. Waits for who is sealing."""
    Key.objects.update_or_create(
        person=person, defaults={"wrapped": None, "destroyed_at": datetime.now(UTC)}
    )


def is_destroyed(person: UUID) -> bool:
    """Whether this person was erased."""
    return Key.objects.filter(pk=person, wrapped=None).exists()


def unreadable() -> int:
    """How many people's keys this `SECRET_KEY` does not open."""
    kept = Key.objects.exclude(wrapped=None).values_list("wrapped", flat=True)
    return sum(_unwrapped(wrapped) is None for wrapped in kept.iterator())


def sealed_topics() -> frozenset[str]:
    """The topics of those facts that hold words of a person."""
    return frozenset(topic for topic, fact in fact_classes().items() if sealed_fields(fact))


def unsealed_of(person: UUID) -> int:
    """How many facts hold words of this person from before they were sealed."""
    theirs = Fact.objects.filter(actor=person, topic__in=sealed_topics())
    return theirs.exclude(state__contains='"sealed_by"').count()


def states(lines: Sequence[Fact]) -> list[dict[str, Any]]:
    """The state of each fact as readers get it: its texts opened, null where they were erased.

    Texts from before they were sealed stand in the log as they were written; of who was erased since,
    they are shown no more either.
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
            with suppress(InvalidTag):  # somebody moved or changed it: it is shown as it stands
                state[name] = keys.open(msgspec.convert(text, Closed), place)
        elif text is not None and line.actor and is_destroyed(line.actor):
            state[name] = None
    return state
