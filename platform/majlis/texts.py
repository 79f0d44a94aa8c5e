"""The texts of server and browser: Fluent messages in French, Arabic and English.

Each room of the host and each slice of a domain has its texts in `locale/{fr,ar,en}.ftl`. A test ensures that
every message exists in all three languages.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from django.conf import settings
from fluent.runtime import FluentBundle, FluentResource

__all__ = ["LANGUAGES", "bare", "isolated", "say", "say_all", "texts_of"]

# Language codes, and the locale of each, which decides plurals, digits and months.
LANGUAGES = {"fr": "fr", "ar": "ar-MA", "en": "en-GB"}

_ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")
_ARABIC = re.compile("[\u0620-\u064a]")
# Not inside a web address, and not isolated yet.
_CODE = re.compile(r"(?<![\w/.?&=#\u2066-])\d+(?:-\d+)+(?![\w/-])", re.ASCII)

_log = logging.getLogger(__name__)


def packages() -> list[str]:
    """The packages that have texts: the host and the installed domains."""
    return ["majlis", *settings.DOMAINS]


def texts_of(package: str, language: str) -> list[Path]:
    """The message files of a package in one language: one for each room or slice that has messages."""
    spec = find_spec(package)
    folders = (spec and spec.submodule_search_locations) or ()
    return sorted(
        path for folder in folders for path in Path(folder).glob(f"**/locale/{language}.ftl")
    )


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([LANGUAGES[language]])
    for package in packages():
        for path in texts_of(package, language):
            bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def say(language: str, message: str, /, **args: object) -> str:
    """One message in `fr`, `ar` or `en`; raises `LookupError` for an unknown language or message.

    Numbers and dates are formatted for the language, every other argument by `str`. Each argument stands
    between isolation marks (U+2068, U+2069), so that a Latin name keeps its direction inside an Arabic
    sentence; so do the codes inside an Arabic argument (`isolated`).
    """
    bundle = _bundle(language)
    pattern = bundle.get_message(message).value
    if pattern is None:
        raise LookupError(message)
    text, errors = bundle.format_pattern(
        pattern,
        {
            name: arg if isinstance(arg, int | float | Decimal | date) else isolated(str(arg))
            for name, arg in args.items()
        },
    )
    if errors:  # `text` then has the names of missing arguments in braces
        _log.error("message %s in %s: %s", message, language, errors)
    return str(text)


def bare(text: str) -> str:
    """The text without isolation marks: those that `say` puts around arguments, and those of the messages."""
    return text.translate(_ISOLATES)


def isolated(text: str) -> str:
    """A text by people as it is shown: a number with hyphens has isolation marks among Arabic letters.

    Without them `2026-017` is shown as `017-2026`, and Law 17-97 as 97-17.
    """
    return _CODE.sub("\u2066\\g<0>\u2069", text) if _ARABIC.search(text) else text


def say_all(language: str, messages: Iterable[tuple[str, Mapping[str, object]]]) -> str:
    """Several messages as one paragraph."""
    return " ".join(say(language, message, **args) for message, args in messages)
