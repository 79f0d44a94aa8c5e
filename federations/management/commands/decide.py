"""`majlis decide FILE`: counts a vote from a file, with the code of the votes slice.

The file has `rule`, `roll`, `ballots` and optionally `present` (federations/votes/RULES.md). The output is
JSON: the outcome and its sentence or, with exit code 2, an `error` with its reason and path.
"""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from contextlib import nullcontext
from typing import Any, Never

from django.core.management.base import BaseCommand

from federations.votes.rules import Ballot, Elector, Given, Rule, admitted, decide, sentences
from majlis.domain import DomainError
from majlis.texts import LANGUAGES, say, say_all


class BadDocument(DomainError):
    """The file cannot be read as a vote."""

    status = 422


# Enough for the votes of a national parliament; the limit also stops an endless input.
MOST_BYTES = 64 * 2**20
LONGEST_QUOTED = 200


def answer(document: bytes, language: str) -> dict[str, Any]:
    """The outcome of the vote in `document` (UTF-8 JSON) with its sentence, or the `error`."""
    try:
        f = Given(_read(document), "", BadDocument, "document").fields(
            "rule", "roll", "ballots", present=None
        )
        rule = admitted(Rule.parse(f["rule"].value))
        roll = [Elector.parse(line.value, line.at) for line in f["roll"].items()]
        ballots = [Ballot.parse(ballot.value, ballot.at) for ballot in f["ballots"].items()]
        present = None
        if f["present"].value is not None:
            present = [elector.text() for elector in f["present"].items()]
        outcome = decide(rule, roll, ballots, present).as_data()
    except DomainError as error:
        return refused(error, language)
    return {**outcome, "sentence": say_all(language, sentences(outcome))}


def refused(error: DomainError, language: str) -> dict[str, Any]:
    """The `error`, with quotations of the file cut to `LONGEST_QUOTED`."""
    args = {
        name: value[:LONGEST_QUOTED] if isinstance(value, str) else value
        for name, value in error.args_for_words.items()
    }
    message = say(language, f"error-{error.code}", **args)
    return {"error": {"code": error.code, **args, "message": message}}


def _read(document: bytes) -> object:
    """Parses strict JSON: UTF-8, unique keys, no NaN, limited nesting."""

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        seen: dict[str, object] = {}
        for key, value in pairs:
            if key in seen:
                raise BadDocument(reason="duplicate-key", at=key)
            seen[key] = value
        return seen

    def no_number(name: str) -> Never:
        raise BadDocument(reason="not-exact", at=name)

    try:
        return json.loads(
            document.decode("utf-8-sig"), object_pairs_hook=once, parse_constant=no_number
        )
    except UnicodeDecodeError as error:
        raise BadDocument(reason="not-utf-8", at=f"@{error.start}") from None
    except RecursionError:
        raise BadDocument(reason="too-deep", at="document") from None
    except json.JSONDecodeError as error:
        at = f"{error.lineno}:{error.colno}"
        raise BadDocument(reason="not-json", at=at) from None
    except ValueError:  # an integer with more digits than Python parses
        raise BadDocument(reason="not-json", at="document") from None


def _opened(file: str) -> bytes:
    """The content of the file, at most `MOST_BYTES`."""
    with nullcontext(sys.stdin.buffer) if file == "-" else open(file, "rb") as source:
        document = source.read(MOST_BYTES + 1)
    if len(document) > MOST_BYTES:
        raise BadDocument(reason="too-big", at=file)
    return document


class Command(BaseCommand):
    help = "Count the vote described in a JSON file and print the outcome and its sentence."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE", help="the vote as JSON; - reads standard input")
        parser.add_argument(
            "--language",
            choices=list(LANGUAGES),
            default="fr",
            help="of the sentence; by default fr",
        )

    def handle(self, *, file: str, language: str, **options: object) -> None:
        try:
            document = _opened(file)
        except (OSError, ValueError) as error:
            result = refused(BadDocument(reason="unreadable", at=file), language)
            result["error"]["system"] = str(error)
        except BadDocument as error:
            result = refused(error, language)
        else:
            result = answer(document, language)
        text = json.dumps(result, ensure_ascii=False, indent=2)
        try:
            text.encode(getattr(self.stdout, "encoding", None) or "utf-8")
        except UnicodeEncodeError:  # a terminal without Arabic, or a lone surrogate in an id
            text = json.dumps(result, indent=2)
        self.stdout.write(text)
        if "error" in result:
            sys.exit(2)
