"""Sentences: each fact in the reader's language, from the message `sentence-<topic>`.

The variables of a message decide which values are taken from the fact: `$who`, `$object`, and the fact's
own fields by name; nested fields are joined by `_` (`$term_role`). The name also decides the form:

- ending in `_on`, a civil day; in `_at`, a moment; as ISO 8601;
- named after a kind of object (`$organisation`, `$successor_organisation`), the names of that object;
- any other identifier is a person's, and becomes the name that they bore at the time of the fact.

A value that the fact does not have, or that is withheld, is the word `none`. Arguments are data (text,
number, `{fr, ar, en}`, ISO dates): browsers format them, and `words` does for files and letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any
from uuid import UUID

from majlis.accounts.people import ERASED, DisplayNames
from majlis.domain import CIVIL_TIME, Actor, ActorKind
from majlis.eventstore.models import Fact
from majlis.eventstore.sealing import Keys
from majlis.eventstore.store import recorded
from majlis.slices.guards import withheld
from majlis.slices.objects import Described, describe, kinds
from majlis.texts import packages, say, texts_of

NONE = "none"
_SENTENCE = re.compile(r"^(sentence-[\w-]+) =(.*(?:\n[ \t].*)*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Telling:
    """A fact as prepared for one reader; a `withheld` one has no arguments from its state."""

    fact: Fact
    withheld: bool
    person: dict[str, str] | None
    organisation: Described | None
    object: Described | None
    args: dict[str, Any]


def tell(facts: Sequence[Fact], actor: Actor) -> list[Telling]:
    """Prepares these facts for a reader who may know of them.

    Runs one query for people and one per kind of object.
    """
    hidden = withheld(facts, actor)
    keys = Keys()
    keys.expect(fact.state for fact in facts)
    fields = [{} if fact.id in hidden else _fields(fact, keys) for fact in facts]
    ids = {value for taken in fields for value in taken.values() if isinstance(value, UUID)}
    persons = DisplayNames({*ids, *(fact.actor for fact in facts)})
    things = describe(set(_things(facts, fields)))

    def named(fact: Fact, name: str, value: Any) -> Any:
        if not isinstance(value, UUID):
            return value
        if kind := _kind(name):
            return things[kind, value].names if (kind, value) in things else NONE
        return persons.at(value, fact.decided_at)

    return [
        Telling(
            fact,
            fact.id in hidden,
            persons.reference(fact.actor, fact.decided_at) if fact.actor else None,
            things.get(("organisation", fact.organisation)) if fact.organisation else None,
            thing := things.get((fact.object_kind, fact.object_id)),
            {
                "who": persons.at(fact.actor, fact.decided_at) if fact.actor else NONE,
                "object": thing.names if thing else NONE,
                **{name: named(fact, name, value) for name, value in taken.items()},
            },
        )
        for fact, taken in zip(facts, fields, strict=True)
    ]


def words(language: str, telling: Telling) -> str:
    """The sentence itself, in `fr`, `ar` or `en`."""
    args = {name: _word(language, name, value) for name, value in telling.args.items()}
    if telling.person is None:
        args["who"] = say(
            language,
            "audit-token" if telling.fact.actor_kind == ActorKind.TOKEN else "audit-system",
        )
    given = {name: args.get(name, NONE) for name in variables()[message_of(telling.fact.topic)]}
    return say(language, message_of(telling.fact.topic), **given)


def named_in(language: str, names: Mapping[str, str | None]) -> str:
    """A name in this language, or else in another that it has."""
    return next((text for key in (language, "fr", "ar", "en") if (text := names.get(key))), "")


def message_of(topic: str) -> str:
    return f"sentence-{topic.replace('.', '-')}"


@cache
def variables() -> dict[str, frozenset[str]]:
    """The variables of each sentence, by message; they are the same in all languages."""
    found = {}
    for package in packages():
        for path in texts_of(package, "fr"):
            for message, sentence in _SENTENCE.findall(path.read_text(encoding="utf-8")):
                found[message] = frozenset(re.findall(r"\$(\w+)", sentence))
    return found


def _fields(fact: Fact, keys: Keys) -> dict[str, Any]:
    """The values that the sentence takes from the fact."""
    wanted = variables().get(message_of(fact.topic), frozenset()) - {"who", "object"}
    if not wanted:
        return {}
    holder = recorded(fact, keys).fact
    return {name: _plain(_walked(holder, _path(name))) for name in wanted}


def _path(name: str) -> str:
    """The field that a variable is taken from: `until` for `until_on`."""
    if (kind := _kind(name)) and kind != name:
        return name.removesuffix(f"_{kind}")
    return name.removesuffix("_on")


def _walked(holder: Any, path: str) -> Any:
    """A field by name, or a nested field: `term_role`; the longest matching name first."""
    parts = path.split("_")
    for upto in range(len(parts), 0, -1):
        name = "_".join(parts[:upto])
        found = holder.get(name) if isinstance(holder, Mapping) else getattr(holder, name, None)
        if found is not None:
            return found if upto == len(parts) else _walked(found, "_".join(parts[upto:]))
    return None


def _plain(value: Any) -> Any:
    if value is None:
        return NONE
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def _kind(name: str) -> str | None:
    """The kind of object that a variable is named after, if any; people have names of their own."""
    return next(
        (kind for kind in kinds() if kind != "person" and f"_{name}".endswith(f"_{kind}")), None
    )


def _things(
    facts: Sequence[Fact], fields: Sequence[Mapping[str, Any]]
) -> Iterator[tuple[str, UUID]]:
    for fact, taken in zip(facts, fields, strict=True):
        yield fact.object_kind, fact.object_id
        if fact.organisation:
            yield "organisation", fact.organisation
        for name, value in taken.items():
            if isinstance(value, UUID) and (kind := _kind(name)):
                yield kind, value


def _word(language: str, name: str, value: Any) -> Any:
    if isinstance(value, Mapping):
        return named_in(language, value)
    if value == ERASED:
        return say(language, "erased-person")
    if name.endswith("_on") and value != NONE:
        return date.fromisoformat(value)
    if name.endswith("_at") and value != NONE:
        return datetime.fromisoformat(value).astimezone(CIVIL_TIME)
    return value
