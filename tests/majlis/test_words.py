"""The words that people read: the glossary, and the rules that hold for every message of a language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache

import pytest
from fluent.syntax import FluentParser, ast

from majlis.texts import LANGUAGES, packages, texts_of
from tests.support.wording import (
    addressed_to_one,
    failing,
    forbidden,
    has_breakable_space,
    has_tanwin_or_spaced_guillemets,
    is_turned,
    rows,
)

# Stands for a variable in the text of a message.
HOLE = "\ufffc"


@dataclass(frozen=True, slots=True)
class Text:
    """One wording of a message, with `HOLE` for each variable; a message with variants has several."""

    language: str
    id: str
    text: str

    def __str__(self) -> str:
        return f"{self.language} {self.id}: {self.text}"


@cache
def parsed(language: str) -> dict[str, ast.Pattern]:
    return {
        entry.id.name: entry.value
        for package in packages()
        for path in texts_of(package, language)
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
        if isinstance(entry, ast.Message) and entry.value
    }


def selections(pattern: ast.Pattern) -> Iterator[ast.SelectExpression]:
    """The choices between variants inside a message, at any depth."""
    for element in pattern.elements:
        if isinstance(element, ast.Placeable) and isinstance(
            element.expression, ast.SelectExpression
        ):
            yield element.expression
            for variant in element.expression.variants:
                yield from selections(variant.value)


def wordings(pattern: ast.Pattern) -> list[str]:
    """The text of a message once for each variant, the other choices at their default.

    A message with several choices has as many wordings as variants, not as many as combinations.
    """

    def text(pattern: ast.Pattern, chosen: ast.Variant | None) -> str:
        pieces = []
        for element in pattern.elements:
            if isinstance(element, ast.TextElement):
                pieces.append(element.value)
            elif isinstance(element, ast.Placeable):
                inner = element.expression
                if isinstance(inner, ast.StringLiteral):
                    pieces.append(inner.parse()["value"])
                elif isinstance(inner, ast.SelectExpression):
                    pieces.append(text(variant_of(inner, chosen).value, chosen))
                else:
                    pieces.append(HOLE)
        return "".join(pieces)

    def variant_of(choice: ast.SelectExpression, chosen: ast.Variant | None) -> ast.Variant:
        for variant in choice.variants:
            if variant is chosen or (
                chosen and any(chosen in inner.variants for inner in selections(variant.value))
            ):
                return variant
        return next(variant for variant in choice.variants if variant.default)

    variants = [variant for choice in selections(pattern) for variant in choice.variants]
    return list(dict.fromkeys(text(pattern, variant) for variant in variants or (None,)))


@cache
def texts(language: str) -> tuple[Text, ...]:
    return tuple(
        Text(language, id, wording)
        for id, pattern in parsed(language).items()
        for wording in wordings(pattern)
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


### Arabic


def test_arabic_addresses_everybody_in_the_plural() -> None:
    singular = [text for text in texts("ar") if addressed_to_one(text.text)]
    assert not singular, failing(singular)


def test_a_ballot_in_arabic_is_never_a_mere_paper() -> None:
    """ورقة alone is any sheet of paper: the ballot is ورقة تصويت, or a blank or spoilt one."""
    paper = re.compile(
        r"(?:ورقة|ورقات|ورقتان|ورقتين|أوراق|ورقت\w+)(?! (?:ال)?(?:تصويت|بيضاء|ملغاة))\b"
    )
    alone = [text for text in texts("ar") if paper.search(text.text)]
    assert not alone, failing(alone)


def test_arabic_has_no_tanwin_and_no_french_guillemets() -> None:
    other = [text for text in texts("ar") if has_tanwin_or_spaced_guillemets(text.text)]
    assert not other, failing(other)


def test_numbers_percents_and_latin_signs_keep_their_direction_in_arabic() -> None:
    """Without isolation a sign goes to the other side: `--apply` is shown as `apply--`, `76 %` as `% 76`."""
    turned = [text for text in texts("ar") if is_turned(text.text)]
    assert not turned, failing(turned)


PLURALS = ("zero", "one", "two", "few", "many", "other")


def test_arabic_has_all_six_forms_where_a_number_stands() -> None:
    exact = {"zero": "0", "one": "1", "two": "2"}
    missing = []
    for id, pattern in parsed("ar").items():
        for choice in selections(pattern):
            keys = {
                variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
                for variant in choice.variants
            }
            if not keys & set(PLURALS[:-1]) and not any(key.isdigit() for key in keys):
                continue
            # A choice between none and some, without a number in the text, needs no plural.
            shown = [
                element
                for variant in choice.variants
                for element in variant.value.elements
                if isinstance(element, ast.Placeable)
                and isinstance(element.expression, ast.VariableReference)
                and isinstance(choice.selector, ast.VariableReference)
                and element.expression.id.name == choice.selector.id.name
            ]
            lacking = [form for form in PLURALS if form not in keys and exact.get(form) not in keys]
            if lacking and (shown or keys & set(PLURALS[:-1])):
                missing.append(f"ar {id}: {', '.join(lacking)}")
    assert not missing, failing(missing)


def numbers() -> set[str]:
    """The names of variables that some message of any language treats as a number."""
    found = set()
    for language in LANGUAGES:
        for pattern in parsed(language).values():
            for choice in selections(pattern):
                keys = {
                    variant.key.name
                    for variant in choice.variants
                    if isinstance(variant.key, ast.Identifier)
                }
                if keys & set(PLURALS[:-1]) and isinstance(choice.selector, ast.VariableReference):
                    found.add(choice.selector.id.name)
    return found


def test_no_arabic_noun_follows_a_number_without_its_form() -> None:
    """Outside a choice of forms a number follows its label, as in «عدد الوقائع: 505»."""
    counted = numbers()
    bare: list[str] = []

    def look(id: str, pattern: ast.Pattern, chosen: frozenset[str]) -> None:
        for element, after in zip(pattern.elements, [*pattern.elements[1:], None], strict=True):
            if not isinstance(element, ast.Placeable):
                continue
            inner = element.expression
            if isinstance(inner, ast.SelectExpression):
                selector = inner.selector
                name = selector.id.name if isinstance(selector, ast.VariableReference) else ""
                for variant in inner.variants:
                    look(id, variant.value, chosen | {name})
            elif isinstance(inner, ast.VariableReference):
                name = inner.id.name
                follows = after.value if isinstance(after, ast.TextElement) else ""
                if (
                    name in counted - chosen
                    and re.match(r" [\u0620-\u064a]", follows)
                    and not re.match(r" (من|في|إلى|على|و|أو|بعد|قبل|حتى)", follows)
                ):
                    bare.append(f"ar {id}: {{ ${name} }}{follows}")

    for id, pattern in parsed("ar").items():
        look(id, pattern, frozenset())
    assert not bare, failing(bare)


### French


def test_no_french_space_can_break_before_or_inside_punctuation() -> None:
    breakable = [text for text in texts("fr") if has_breakable_space(text.text)]
    assert not breakable, failing(breakable)


### refusals

# The imperatives that begin a sentence or a part of one in our English refusals; a new one is added.
ENGLISH_ACTS = (
    "add|answer|ask|change|check|choose|close|compare|confirm|contact|correct|create|delete|download|end|enter|fill|follow|give|go|invite"
    "|keep|leave|lift|look|make|name|open|paste|put|record|reload|remove|reopen|replace|request|save|say|see|send|shorten|sign"
    "|start|submit|switch|tell|try|turn|type|use|vote|wait|withdraw|write"
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
