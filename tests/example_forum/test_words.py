"""The example forum's words obey the glossary and the rules of the messages."""

from __future__ import annotations

import ast
import csv
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

import example_forum
from example_forum import texts
from example_forum.directory_words import INVENTED
from example_forum.proposals import DRAFTS
from majlis.texts import LANGUAGES
from tests.support.wording import RULES, failing, forbidden

FOLDER = Path(example_forum.__path__[0])


class Text(NamedTuple):
    language: str
    place: str
    text: str


def in_modules() -> Iterator[Text]:
    """The strings of the modules: by language in `{"fr": …, "ar": …}`, and as French elsewhere."""
    for path in sorted(FOLDER.glob("*.py")):
        for language, line, words in strings(ast.parse(path.read_text(encoding="utf-8")), "fr"):
            yield Text(language, f"{path.name}:{line}", words)


def strings(node: ast.AST, language: str) -> Iterator[tuple[str, int, str]]:
    """The strings below a node, each with its language and line, docstrings left out."""
    match node:
        case ast.Expr(value=ast.Constant()):
            return  # a docstring
        case ast.Constant(value=str(words)):
            yield language, node.lineno, words
        case ast.Dict(keys=keys, values=values):
            for key, value in zip(keys, values, strict=True):
                by = str(key.value) if isinstance(key, ast.Constant) else ""
                yield from strings(value, by if by in LANGUAGES else language)
        case _:
            for child in ast.iter_child_nodes(node):
                yield from strings(child, language)


def in_proposals() -> Iterator[Text]:
    for draft in DRAFTS:
        for language in LANGUAGES:
            if texts.has(draft.key, language):
                for version in range(1, texts.versions(draft.key) + 1):
                    for block in texts.text(draft.key, language, version):
                        words = "".join(part["text"] for part in block["content"])
                        yield Text(language, f"{draft.key} {version}", words)


def in_facts() -> Iterator[Text]:
    """The names of reported rules, regions, themes and conventions."""
    for rule in json.loads((FOLDER / "facts" / "decision_rules.json").read_text(encoding="utf-8")):
        for language, name in rule["rule"]["name"].items():
            yield Text(language, rule["id"], name)
    columns = {
        "conventions": {"object": "fr"},
        "editions": {"theme_fr": "fr", "theme_ar": "ar"},
        "regions": {f"name_{language}": language for language in LANGUAGES},
    }
    for table, languages in columns.items():
        with (FOLDER / "facts" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                for column, language in languages.items():
                    yield Text(language, f"{table}.{column}", row[column])


@cache
def words(language: str) -> tuple[Text, ...]:
    found = dict.fromkeys([*in_modules(), *in_proposals(), *in_facts()])
    return tuple(text for text in found if text.language == language)


def without_names(text: str) -> str:
    """A text without the invented bodies' names, in which a word such as شركة is the owner's."""
    for body in INVENTED:
        for names in (body.names, body.former_names or {}):
            for name in names.values():
                text = text.replace(name, "")
    return text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_has_words_in_every_language(language: str) -> None:
    assert len(words(language)) > 150


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_uses_a_term_that_the_glossary_forbids_everywhere(language: str) -> None:
    used = [
        f"{text} [{never.term}: write {never.instead}]"
        for never in forbidden()
        if never.language == language and not never.ids
        for text in words(language)
        if never.pattern.search(without_names(text.text))
    ]
    assert not used, failing(used)


@pytest.mark.parametrize("rule", RULES)
def test_no_text_may(rule: str) -> None:
    language, breaks = RULES[rule]
    found = [text for text in words(language) if breaks(text.text)]
    assert not found, failing(found)
