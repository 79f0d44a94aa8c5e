"""A person's copy of everything the forum holds about them: a zip of JSON and an HTML page.

    @exports("mandates", role="mandate-role-{}")
    def mandates_exported(person: UUID) -> Iterator[ExportLine]

Each room and slice registers its parts: lines of plain values (`{fr, ar, en}` is a name) with the same
keys. `<part>.json` holds the lines unchanged. `index.html` shows them as tables in the person's language,
with the messages `export-<part>` and `export-column-<key>` as headings. A code is shown by the message
named at the registration, with the code as an argument named after the column. The archive is streamed
while it is made: neither side holds it whole.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import islice
from typing import Any, TypeVar
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZipFile

import msgspec
from allauth.usersessions.models import UserSession
from django.utils.html import escape
from eventsourcing.utils import resolve_topic

from majlis.accounts.aggregate import Export
from majlis.accounts.factors import has_factor
from majlis.accounts.models import User
from majlis.accounts.people import DisplayNames
from majlis.accounts.projection import ErasureRow
from majlis.domain import CIVIL_TIME, Actor, NotAllowed, new_id
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.command import command
from majlis.eventstore.encoding import sealed_fields
from majlis.eventstore.models import Fact
from majlis.eventstore.sealing import sealed_topics, states
from majlis.eventstore.store import save
from majlis.slices.objects import describe
from majlis.texts import say

ExportLine = dict[str, Any]
P = TypeVar("P", bound=Callable[[UUID], Iterable[ExportLine]])

# Bytes per chunk of the response, and batch size of facts.
CHUNK = 64_000
BATCH = 500


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    lines: Callable[[UUID], Iterable[ExportLine]]
    words: Mapping[str, str]


_parts: dict[str, Part] = {}


def exports(name: str, **words: str) -> Callable[[P], P]:
    """Registers `(person) -> lines`; `role="mandate-role-{}"` names the messages of a column's codes."""

    def register(lines: P) -> P:
        _parts[name] = Part(name, lines, words)
        return lines

    return register


@command(Capacity.PERSONAL)
def hand_out(by: Actor, person: UUID) -> None:
    """Records that a copy was handed out; people may only have their own."""
    if by.person != person:
        raise NotAllowed
    save(Export.hand_out(id=new_id(), person=person))


def archive(user: User) -> Iterator[bytes]:
    """The zip file of this person's data, in chunks."""
    sink = _Sink()
    with ZipFile(sink, "w", ZIP_DEFLATED) as zipped:
        for part in _parts.values():
            with zipped.open(f"{part.name}.json", "w", force_zip64=True) as file:
                for text in _json(part, user.pk):
                    file.write(text)
                    yield from sink.pieces(CHUNK)
        with zipped.open("index.html", "w", force_zip64=True) as file:
            for piece in _page(user):
                file.write(piece.encode())
                yield from sink.pieces(CHUNK)
    yield from sink.pieces(1)


class _Sink(io.RawIOBase):
    """The buffer that `ZipFile` writes to and the response takes chunks from; it cannot seek."""

    def __init__(self) -> None:
        self._held: list[bytes] = []
        self._size = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        piece = bytes(data)
        self._held.append(piece)
        self._size += len(piece)
        return len(piece)

    def pieces(self, enough: int) -> Iterator[bytes]:
        if self._size >= enough:
            yield b"".join(self._held)
            self._held, self._size = [], 0


def _json(part: Part, person: UUID) -> Iterator[bytes]:
    yield b"["
    for nth, line in enumerate(part.lines(person)):
        yield (b",\n" if nth else b"\n") + msgspec.json.encode(line)
    yield b"\n]\n"


def _page(user: User) -> Iterator[str]:
    language = user.language
    title = escape(say(language, "export-title"))
    yield (
        f'<!doctype html>\n<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">\n'
        f'<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{title}</title>\n<style>{_STYLE}</style></head>\n<body><h1>{title}</h1>\n"
        f"<p>{escape(say(language, 'export-about', name=user.name, on=_text(datetime.now(UTC))))}</p>\n"
    )
    for part in _parts.values():
        yield f"<h2>{escape(say(language, f'export-{part.name}'))}</h2>\n"
        columns: list[str] = []
        for line in part.lines(user.pk):
            if not columns:
                columns = [key for key in line if key not in _UNSHOWN]
                heads = (escape(say(language, f"export-column-{key}")) for key in columns)
                yield f"<table><thead><tr><th>{'<th>'.join(heads)}</tr></thead><tbody>\n"
            cells = (escape(_shown(part, key, line[key], language)) for key in columns)
            yield f'<tr><td dir="auto">{"<td dir=auto>".join(cells)}</tr>\n'
        yield (
            "</tbody></table>\n" if columns else f"<p>{escape(say(language, 'export-none'))}</p>\n"
        )
    yield "</body></html>\n"


# Columns only in the JSON, not on the page.
_UNSHOWN = {"id", "organisation", "state"}
_STYLE = (
    "body{font:16px/1.6 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.3rem .6rem;"
    "text-align:start;vertical-align:top;overflow-wrap:anywhere}th{background:#eee}"
    "@media(prefers-color-scheme:dark){body{background:#111514;color:#ecefec}th{background:#222827}}"
)


def _shown(part: Part, column: str, value: Any, language: str) -> str:
    if value is None:
        return "—"
    if words := part.words.get(column):
        return say(language, words.format(str(value).replace(".", "-")), **{column: value})
    if isinstance(value, bool):
        return say(language, "export-yes" if value else "export-no")
    if isinstance(value, dict):
        return str(value.get(language) or next(iter(value.values()), "—"))
    return _text(value)


def _text(value: Any) -> str:
    if isinstance(value, datetime):
        return f"{value.astimezone(CIVIL_TIME):%Y-%m-%d %H:%M}"
    return value.isoformat() if isinstance(value, date) else str(value)


@exports("account", language="export-language-{}", theme="ui-theme-{}")
def account_exported(person: UUID) -> Iterator[ExportLine]:
    for user in User.objects.filter(pk=person):
        yield {
            "id": user.pk,
            "name": user.name,
            "email": user.email,
            "language": user.language,
            "theme": user.theme,
            "administrator": user.is_administrator,
            "second_factor": has_factor(user.pk),
            "last_login": user.last_login,
        }


@exports("names")
def names_exported(person: UUID) -> Iterator[ExportLine]:
    for user in User.objects.filter(pk=person):
        for past in user.past_names:
            yield {"name": past["name"], "until_when": datetime.fromisoformat(past["until"])}


@exports("account_facts", fact="fact-{}")
def account_facts_exported(person: UUID) -> Iterator[ExportLine]:
    """What was done to the account, by whomever."""
    facts = list(Fact.objects.filter(stream=person).order_by("position"))
    names = DisplayNames(fact.actor for fact in facts)
    for fact, state in zip(facts, states(facts), strict=True):
        yield {
            "id": fact.id,
            "at": fact.decided_at,
            "fact": fact.topic,
            "by": fact.actor and names.at(fact.actor, fact.decided_at),
            "position": fact.position,
            "state": state,
        }


@exports("sessions")
def sessions_exported(person: UUID) -> Iterator[ExportLine]:
    for session in UserSession.objects.filter(user_id=person).order_by("created_at"):
        yield {
            "since": session.created_at,
            "last_seen": session.last_seen_at,
            "address": session.ip,
            "browser": session.user_agent,
        }


@exports("erasures", stage="export-erasure-{}")
def erasures_exported(person: UUID) -> Iterator[ExportLine]:
    for row in ErasureRow.objects.filter(person=person).order_by("asked_at"):
        yield {"id": row.pk, "at": row.asked_at, "stage": row.state, "earliest": row.earliest}


@exports("texts", fact="fact-{}")
def texts_exported(person: UUID) -> Iterator[ExportLine]:
    """The texts that the person wrote as themselves; they become unreadable when the key is destroyed."""
    for fact, state, about in _facts_of(person, sealed_topics()):
        text = next(state[name] for name in sealed_fields(resolve_topic(fact.topic)))
        yield {"at": fact.decided_at, "fact": fact.topic, "about": about, "text": text}


@exports("facts", fact="fact-{}")
def facts_exported(person: UUID) -> Iterator[ExportLine]:
    """The person's acts in the log; for a secret ballot the log holds only that they took part."""
    for fact, state, about in _facts_of(person):
        yield {
            "id": fact.id,
            "at": fact.decided_at,
            "fact": fact.topic,
            "about": about,
            "organisation": fact.organisation,
            "position": fact.position,
            "state": state,
        }


def _facts_of(
    person: UUID, topics: Collection[str] = ()
) -> Iterator[tuple[Fact, dict[str, Any], dict[str, str] | None]]:
    """The person's facts, each with its state and the names of its object."""
    chosen = Fact.objects.filter(actor=person).order_by("position")
    if topics:
        chosen = chosen.filter(topic__in=topics)
    found = chosen.iterator(BATCH)
    while facts := list(islice(found, BATCH)):
        known = describe((fact.object_kind, fact.object_id) for fact in facts)
        for fact, state in zip(facts, states(facts), strict=True):
            about = known.get((fact.object_kind, fact.object_id))
            yield fact, state, about.names if about else None
