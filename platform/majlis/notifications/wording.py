"""Texts of notices in the reader's language, for letters and pushes; pages show the same from rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.conf import settings
from fluent.runtime.types import fluent_date

from majlis.accounts.models import User
from majlis.domain import CIVIL_TIME
from majlis.notifications.live import notice_rows
from majlis.notifications.models import Notice
from majlis.texts import LANGUAGES, bare, isolated, say


@dataclass(frozen=True, slots=True)
class NewsItem:
    """The news of one object: its title, the sentence of the latest fact, and the reason for notifying."""

    notice: Notice
    title: str
    title_language: str
    text: str
    because: str
    url: str
    facts: int


def direction(language: str) -> str:
    """`rtl` or `ltr`."""
    return "rtl" if language == "ar" else "ltr"


def plain(text: str) -> str:
    """The text for a subject or a push: without isolation marks, which some programs show as boxes.

    Numbers with hyphens keep them in Arabic.
    """
    return isolated(bare(text))


def lines(
    reader: User, notices: Mapping[UUID, Notice], facts: Mapping[UUID, int]
) -> list[NewsItem]:
    """The news of these objects that the reader may see today, legal ones first, then the latest.

    `notices` by id, and the number of `facts` of each; objects that the reader may not see are left out.
    """
    found = [
        _line(reader.language, notices[UUID(row["id"])], row, facts[UUID(row["id"])])
        for row in notice_rows(reader.pk, notices.values())
        if row["object"]["path"]
    ]
    return sorted(found, key=lambda line: (not line.notice.legal, -line.notice.position))


def _line(language: str, notice: Notice, row: Mapping[str, Any], facts: int) -> NewsItem:
    title, title_language = name_in(language, row["object"]["names"])
    who = row["by"]["name"] if row["by"] else say(language, "notice-by-itself")
    body = row["organisation"]
    args = {
        **formatted(language, row["args"]),
        "who": who,
        "for": name_in(language, body["names"])[0] if body else "",
        "object": title,
        "count": facts,
    }
    return NewsItem(
        notice,
        isolated(title),
        title_language,
        _sentence(language, notice.topic, args),
        say(language, f"notice-because-{notice.reason}"),
        settings.PUBLIC_ADDRESS + row["object"]["path"],
        facts,
    )


def name_in(language: str, names: Mapping[str, str]) -> tuple[str, str]:
    """A name in this language, or else in the first language that has it, and that language."""
    for one in (language, *LANGUAGES):
        if names.get(one):
            return names[one], one
    return "", language


def formatted(language: str, args: Mapping[str, Any]) -> dict[str, object]:
    """Arguments for a text: a key in `_at` is a moment, in `_on` a civil day, `{fr, ar, en}` a name."""
    return {key: _formatted(language, key, value) for key, value in args.items()}


def _formatted(language: str, key: str, value: Any) -> object:
    if value is None:
        return ""
    if isinstance(value, dict):
        return name_in(language, value)[0]
    if key.endswith("_at"):
        at = datetime.fromisoformat(value).astimezone(CIVIL_TIME)
        when = fluent_date(at, dateStyle="full", timeStyle="short")
        # Do not nest isolation marks: the outer pair would lose its direction.
        return bare(say(language, "letter-moment", at=when))
    if key.endswith("_on"):
        return fluent_date(date.fromisoformat(value), dateStyle="long")
    return value


def _sentence(language: str, topic: str, args: Mapping[str, object]) -> str:
    message = topic.replace(".", "-")
    try:
        return say(language, f"notice-{message}", **args)
    except LookupError:
        return say(language, f"fact-{message}")


def in_a_row(parts: Iterable[str]) -> str:
    """Parts of a line with a middle dot between them."""
    return " · ".join(part for part in parts if part)
