"""What readers are told, in their language: one set of Fluent messages for server and browser.

Each room of the host and each slice of a domain keeps its texts beside its code, in
`locale/{fr,ar,en}.ftl`. All languages have all messages (a test holds them to it), so that nobody is
ever answered in another language than their own.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from django.conf import settings
from fluent.runtime import FluentBundle, FluentResource

__all__ = ["LANGUAGES", "say", "say_all", "texts_of"]

# The reader's choice, and the locale whose plurals, digits and months it takes.
LANGUAGES = {"fr": "fr", "ar": "ar-MA", "en": "en-GB"}

_log = logging.getLogger(__name__)


def packages() -> list[str]:
    """The packages that have texts: the host and the installed domains."""
    return ["majlis", *settings.DOMAINS]


def texts_of(package: str, language: str) -> list[Path]:
    """The files of a package's messages in a language: one a room or slice that has any."""
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
    """One message in `fr`, `ar` or `en`; `LookupError` when there is no such language or message.

    Numbers and dates are written as the language writes them, everything else as its own text.
    Arguments stand between isolating marks (U+2068, U+2069), so that a Latin name keeps its
    brackets inside an Arabic sentence.
    """
    bundle = _bundle(language)
    pattern = bundle.get_message(message).value
    if pattern is None:
        raise LookupError(message)
    text, errors = bundle.format_pattern(
        pattern,
        {
            name: arg if isinstance(arg, int | float | Decimal | date) else str(arg)
            for name, arg in args.items()
        },
    )
    if errors:  # the reader still gets a sentence, with the name of what is missing in it
        _log.error("message %s in %s: %s", message, language, errors)
    return str(text)


def say_all(language: str, messages: Iterable[tuple[str, Mapping[str, object]]]) -> str:
    """Several messages, one after another, as one paragraph."""
    return " ".join(say(language, message, **args) for message, args in messages)
