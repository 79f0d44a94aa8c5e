"""The words that people read: the glossary, and the rules that hold for every message of a language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase

import pytest
from fluent.syntax import ast

from majlis.texts import LANGUAGES
from tests.support.wording import (
    HOLE,
    RULES,
    Text,
    failing,
    forbidden,
    parsed,
    rows,
    selections,
    texts,
)

### the glossary


def test_every_term_is_decided_in_three_languages_and_once() -> None:
    table = rows()
    assert len(table) > 140
    assert not [row for row in table if not (row["en"] and row["fr"] and row["ar"])]
    assert len({row["en"] for row in table}) == len(table)


def test_no_decided_term_is_forbidden_by_another_row() -> None:
    table = rows()
    clashes = [
        f"{never.language} {never.term}: decided for {row['en']}"
        for never in forbidden()
        if not never.ids
        for row in table
        if never.pattern.search(row[never.language])
    ]
    assert not clashes, failing(clashes)


def test_a_scope_of_the_glossary_names_messages_that_exist() -> None:
    """A scope that matches nothing is a mistake; the rooms to come may be excluded before they exist."""
    unknown = [
        f"{never.language} {never.term}: {glob}"
        for never in forbidden()
        for glob in never.ids
        if not glob.startswith("!") and not any(fnmatchcase(id, glob) for id in parsed("fr"))
    ]
    assert not unknown, failing(unknown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_uses_a_term_that_the_glossary_forbids(language: str) -> None:
    used = [
        f"{text} [{never.term}: write {never.instead}]"
        for never in forbidden()
        if never.language == language
        for text in texts(language)
        if never.concerns(text.id) and never.pattern.search(text.text)
    ]
    assert not used, failing(used)


### rules of a language


@pytest.mark.parametrize("rule", RULES)
def test_no_message_may(rule: str) -> None:
    language, breaks = RULES[rule]
    found = [text for text in texts(language) if breaks(text.text)]
    assert not found, failing(found)


### numbers in Arabic

PLURALS = ("zero", "one", "two", "few", "many", "other")
# A form may also be chosen by its number.
EXACT = {"zero": "0", "one": "1", "two": "2"}


def keys(choice: ast.SelectExpression) -> set[str]:
    return {
        variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
        for variant in choice.variants
    }


def name(expression: object) -> str:
    """The name of a variable; empty for another expression."""
    return expression.id.name if isinstance(expression, ast.VariableReference) else ""


def shows_its_number(choice: ast.SelectExpression) -> bool:
    return any(
        isinstance(element, ast.Placeable)
        and name(element.expression) == name(choice.selector) != ""
        for variant in choice.variants
        for element in variant.value.elements
    )


def is_plural(choice: ast.SelectExpression) -> bool:
    """Whether it chooses by a category of plurals; every choice may have the key `other`."""
    return bool(keys(choice) & set(PLURALS[:-1]))


def test_arabic_has_all_six_forms_where_a_number_stands() -> None:
    """A choice between none and some, without the number in the text, needs no forms."""
    missing = []
    for id, pattern in parsed("ar").items():
        for choice in selections(pattern):
            found = keys(choice)
            counts = any(key.isdigit() for key in found) and shows_its_number(choice)
            lacking = [form for form in PLURALS if not {form, EXACT.get(form)} & found]
            if lacking and (is_plural(choice) or counts):
                missing.append(f"ar {id}: {', '.join(lacking)}")
    assert not missing, failing(missing)


def numbers() -> set[str]:
    """The names of variables that some message of any language treats as a number."""
    return {
        name(choice.selector)
        for language in LANGUAGES
        for pattern in parsed(language).values()
        for choice in selections(pattern)
        if is_plural(choice)
    } - {""}


# An Arabic word that is no preposition or conjunction.
_NOUN = re.compile(r" (?!(?:من|في|إلى|على|أو|بعد|قبل|حتى)\b)[\u0620-\u064a]")


def bare_numbers(pattern: ast.Pattern, counted: set[str]) -> Iterator[str]:
    """The nouns that follow one of these variables, where no choice of forms of it stands around."""
    for element, after in zip(pattern.elements, [*pattern.elements[1:], None], strict=True):
        if not isinstance(element, ast.Placeable):
            continue
        inner = element.expression
        if isinstance(inner, ast.SelectExpression):
            for variant in inner.variants:
                yield from bare_numbers(variant.value, counted - {name(inner.selector)})
        follows = after.value if isinstance(after, ast.TextElement) else ""
        if name(inner) in counted and _NOUN.match(follows):
            yield f"{{ ${name(inner)} }}{follows}"


def test_no_arabic_noun_follows_a_number_without_its_form() -> None:
    """Outside a choice of forms a number follows its label, as in «عدد الوقائع: 505»."""
    counted = numbers()
    bare = [
        f"ar {id}: {found}"
        for id, pattern in parsed("ar").items()
        for found in bare_numbers(pattern, counted)
    ]
    assert not bare, failing(bare)


### refusals

# The imperatives that begin a sentence or a part of one in our English refusals; a new one is added.
ENGLISH_ACTS = (
    "add|ask|change|check|choose|close|compare|confirm|contact|correct|delete|end|enter|fill|give|go|invite"
    "|keep|leave|lift|look|make|name|open|paste|put|reload|remove|reopen|replace|request|save|say|see|send"
    "|shorten|sign|start|submit|tell|try|turn|type|use|vote|wait|withdraw|write"
)
# How each language tells the reader what to do: « choisissez », «اختاروا», "choose".
ACTS = {
    "fr": re.compile(r"(?<![\w’])(?!chez|assez)\w+ez\b", re.IGNORECASE),
    "ar": re.compile(r"\b[وف]?\w+و(?:ا|ه|ها|هم|هما|ني)\b|يمكنكم|بإمكانكم|عليكم|لكم أن"),
    "en": re.compile(
        rf"(?:^|[.:;,({HOLE}] ?|\b(?:and|or|then|first) )(?:{ENGLISH_ACTS})\b|\byou (?:can|may|must)\b",
        re.IGNORECASE,
    ),
}
# The refusals of a command, of a text in a form, and of a row in an imported file.
REFUSALS = ("error-", "text-", "import-")
# What an import says besides its refusals.
REPORTS = {"import-outcome", "import-sum"}


def refusals(language: str) -> Iterator[Text]:
    return (
        text for text in texts(language) if text.id.startswith(REFUSALS) and text.id not in REPORTS
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_names_the_next_act(language: str) -> None:
    silent = [text for text in refusals(language) if not ACTS[language].search(text.text)]
    assert not silent, failing(silent)
