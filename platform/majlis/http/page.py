"""Serves the front end's `index.html` in the reader's language, direction and theme.

Every address outside the API is a route of the front end, so that links can be shared.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from majlis.domain import CIVIL_TIME
from majlis.http.errors import not_found
from majlis.http.language import language_of
from majlis.texts import say

_OPENING = re.compile(r"<html\b[^>]*>")
_TEXTS = "/main.fr.json"
# Times in a forum are of these years; clocks change on the hour.
_FIRST_OFFSET, _LAST_OFFSET = datetime(2020, 1, 1, tzinfo=UTC), datetime(2040, 1, 1, tzinfo=UTC)
# Cache of the built page, until the next build: (modification time, text).
_built: dict[Path, tuple[int, str]] = {}


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """`index.html` with the attributes of `<html>` set: `lang`, `dir` and `data-…`; never cached.

    The preloaded texts of the shell are replaced by those of the reader's language.
    """
    language = language_of(request)
    theme = request.user.theme if request.user.is_authenticated else "system"
    opening = (
        f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}"'
        f' data-theme="{theme}" data-demo="{_flag(settings.DEMO)}"'
        f' data-signed-in="{_flag(request.user.is_authenticated)}" data-offsets="{_offsets()}">'
    )
    try:
        text, status = _as_built(settings.FRONTEND / "index.html"), 200
    except FileNotFoundError:
        text, status = _without_front_end(language), 503
    text = _OPENING.sub(opening, text, count=1).replace(_TEXTS, f"/main.{language}.json")
    response = HttpResponse(text, status=status)
    response["Cache-Control"] = "no-store"
    return response


@require_safe
def worker(request: HttpRequest) -> HttpResponse:
    """The service worker that shows push notices; at the root, so that its scope covers every page."""
    try:
        text = (settings.FRONTEND / "sw.js").read_bytes()
    except FileNotFoundError:
        return not_found(request)
    return HttpResponse(
        text, "text/javascript; charset=utf-8", headers={"Cache-Control": "no-cache"}
    )


@cache
def _offsets() -> str:
    """Morocco's changes of clocks: the second since 1970 and the minutes ahead of UTC from then on.

    Browsers know the time zone by name, but their rules may be years old.
    """
    found = [(_FIRST_OFFSET, _offset(_FIRST_OFFSET))]
    day, hour = timedelta(days=1), timedelta(hours=1)
    for days in range((_LAST_OFFSET - _FIRST_OFFSET).days):
        begins = _FIRST_OFFSET + days * day
        if _offset(begins + day) != found[-1][1]:
            hours = (begins + hours * hour for hours in range(25))
            changed = next(at for at in hours if _offset(at) != found[-1][1])
            found.append((changed, _offset(changed)))
    return " ".join(f"{int(at.timestamp())}:{minutes}" for at, minutes in found)


def _offset(at: datetime) -> int:
    ahead = at.astimezone(CIVIL_TIME).utcoffset()
    assert ahead is not None
    return ahead // timedelta(minutes=1)


def _flag(truth: bool) -> str:
    return "true" if truth else "false"


def _as_built(path: Path) -> str:
    written = path.stat().st_mtime_ns
    if (cached := _built.get(path)) and cached[0] == written:
        return cached[1]
    text = path.read_text(encoding="utf-8")
    _built[path] = written, text
    return text


def _without_front_end(language: str) -> str:
    return (
        '<!doctype html><html><meta charset="utf-8"><title>Majlis</title>'
        f"<p>{say(language, 'page-not-built')} <code>make run</code></p></html>"
    )
