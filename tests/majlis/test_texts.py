"""All languages say the same things: the same messages, fed with the same arguments."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast, visitor

from majlis.texts import LANGUAGES, packages, say, say_all, texts_of
from tests.golden.lines import fact_classes


class Variables(visitor.Visitor):
    """What a message asks to be fed with, and the messages it refers to."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.found.add(f"${node.id.name}")

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.found.add(node.id.name)


def messages(path: Path) -> dict[str, set[str]]:
    """The variables of each message in a file that is Fluent from its first line to its last."""
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{path}: {entry.content}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{path}: {entry.id.name} stands there twice"
            variables = Variables()
            variables.visit(entry)
            found[entry.id.name] = variables.found
    return found


@pytest.mark.parametrize("package", packages())
def test_every_language_has_every_message_with_the_same_arguments(package: str) -> None:
    french, *others = (messages_of(package, language) for language in LANGUAGES)
    for language, other in zip(list(LANGUAGES)[1:], others, strict=True):
        assert other == french, language


def test_no_message_is_given_by_two_packages() -> None:
    seen: dict[str, str] = {}
    for package in packages():
        for message in messages_of(package):
            assert message not in seen, f"{message}: {seen.get(message)}, {package}"
            seen[message] = package


def test_every_fact_has_a_name_and_no_name_is_left_over() -> None:
    said = {message for package in packages() for message in messages_of(package)}
    names = {f"fact-{topic.replace('.', '-')}" for topic in fact_classes()}
    assert {message for message in said if message.startswith("fact-")} == names


def messages_of(package: str, language: str = "fr") -> dict[str, set[str]]:
    path = texts_of(package, language)
    return messages(path) if path else {}


def test_a_message_or_a_language_that_is_not_there_is_refused() -> None:
    with pytest.raises(LookupError):
        say("fr", "no-such-message")
    with pytest.raises(LookupError):
        say("de", "vote-verdict", verdict="adopted")


def test_a_missing_argument_is_logged_and_the_sentence_still_said(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.ERROR):
        assert "college" in say("fr", "vote-verdict-college")
    assert "vote-verdict-college" in caplog.text


def test_what_is_neither_number_nor_date_is_said_as_its_text() -> None:
    assert "\u2068None\u2069" in say("fr", "vote-verdict-college", college=None)


def test_several_messages_make_one_paragraph() -> None:
    verdict = ("vote-verdict", {"verdict": "adopted"})
    assert (
        say_all("fr", [verdict, verdict])
        == "La proposition est adoptée. La proposition est adoptée."
    )
