"""All languages have the same messages with the same arguments."""

from __future__ import annotations

import inspect
import logging
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast, visitor

from majlis.texts import LANGUAGES, bare, isolated, packages, say, say_all, texts_of
from tests.golden.lines import fact_classes


class Variables(visitor.Visitor):
    """The arguments of a message, and the messages that it refers to."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.found.add(f"${node.id.name}")

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.found.add(node.id.name)


def messages(path: Path) -> dict[str, set[str]]:
    """The variables of each message in a file; fails on a line that is not valid Fluent."""
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{path}: {entry.content}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{path}: {entry.id.name} is defined twice"
            variables = Variables()
            variables.visit(entry)
            found[entry.id.name] = variables.found
    return found


def files(language: str = "fr") -> dict[Path, dict[str, set[str]]]:
    """The messages of each file, by the folder of the code that uses them."""
    return {
        path.parent.parent: messages(path)
        for package in packages()
        for path in texts_of(package, language)
    }


def test_every_language_has_the_same_messages_with_the_same_arguments_in_the_same_files() -> None:
    french = files()
    assert len(french) > 10
    for language in LANGUAGES:
        assert files(language) == french, language


def test_no_message_is_defined_twice() -> None:
    folders: dict[str, Path] = {}
    for folder, found in files().items():
        for message in found:
            assert message not in folders, f"{message}: {folders[message]}, {folder}"
            folders[message] = folder


def test_every_fact_has_a_name_in_its_slice_and_no_name_is_left_over() -> None:
    names = {
        (Path(inspect.getfile(fact)).parent, f"fact-{topic.replace('.', '-')}")
        for topic, fact in fact_classes().items()
    }
    defined = {(folder, message) for folder, found in files().items() for message in found}
    assert {
        (folder, message) for folder, message in defined if message.startswith("fact-")
    } == names


def test_a_kind_of_object_has_its_name_in_the_slice_of_its_facts() -> None:
    kinds = {
        (Path(inspect.getfile(fact)).parent, f"audit-kind-{topic.partition('.')[0]}")
        for topic, fact in fact_classes().items()
    }
    defined = {(folder, message) for folder, found in files().items() for message in found}
    assert {(folder, message) for folder, message in defined if "audit-kind-" in message} <= kinds


def test_an_unknown_message_or_language_is_refused() -> None:
    with pytest.raises(LookupError):
        say("fr", "no-such-message")
    with pytest.raises(LookupError):
        say("de", "vote-verdict", verdict="adopted")


def test_a_missing_argument_is_logged_and_the_message_still_rendered(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.ERROR):
        assert "college" in say("fr", "vote-verdict-college")
    assert "vote-verdict-college" in caplog.text


def test_other_values_are_rendered_as_text() -> None:
    assert "\u2068None\u2069" in say("fr", "vote-verdict-college", college=None)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("المقترح رقم 2026-017", "المقترح رقم \u20662026-017\u2069"),
        ("القانون 17-97، المادة 3", "القانون \u206617-97\u2069، المادة 3"),
        ("Proposition 2026-017", "Proposition 2026-017"),
        ("انظر https://example.org/2026-017", "انظر https://example.org/2026-017"),
        ("المقترح P-2026-017", "المقترح P-2026-017"),
    ],
)
def test_a_number_with_hyphens_keeps_its_order_among_arabic_letters(text: str, shown: str) -> None:
    assert isolated(text) == isolated(isolated(text)) == shown
    assert say("ar", "mail-reset-greeting", name=text) == say(
        "ar", "mail-reset-greeting", name=shown
    )


def test_several_messages_make_one_paragraph() -> None:
    verdict = ("vote-verdict", {"verdict": "adopted"})
    assert (
        say_all("fr", [verdict, verdict])
        == "La proposition est adoptée. La proposition est adoptée."
    )


def test_bare_removes_all_isolation_marks() -> None:
    assert bare("\u2066a\u2069 \u2067b\u2069 \u2068c\u2069") == "a b c"
