"""The text of a proposal: checks and the paths of faults, the hash, and the diff of two texts."""

from __future__ import annotations

import copy
import hashlib
import json
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from federations.proposals.rules import (
    MOST_BLOCKS,
    TEMPLATE,
    Block,
    TextNotWellFormed,
    articles,
    canonical,
    checked,
    diff,
    hash_of,
    is_blank,
    plain,
    unwritten,
)
from majlis.texts import say
from majlis.writing import fault

WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12).filter(
    lambda words: fault(words) is None
)
LINK = {"href": "https://example.org/ص?a=1#b"}
MARK_LIST: list[dict[str, Any]] = [
    {"type": "bold"},
    {"type": "italic"},
    {"type": "link", "attrs": LINK},
]
MARKS = st.lists(st.sampled_from(MARK_LIST), min_size=1, unique_by=lambda mark: mark["type"])
TEXT_NODE = st.fixed_dictionaries(
    {"type": st.just("text"), "text": WORDS}, optional={"marks": MARKS}
)
CONTENT = st.lists(st.one_of(TEXT_NODE, st.just({"type": "hardBreak"})), max_size=4)
# Few ids, so that two texts share many blocks.
IDS = st.integers(0, 9).map(lambda number: str(UUID(int=number)))


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    kind = draw(st.sampled_from(["heading", "article", "paragraph", "list_item"]))
    block: Block = {"id": draw(IDS), "type": kind, "content": draw(CONTENT)}
    block["level"] = draw(st.integers(1, 3)) if kind in ("heading", "list_item") else 0
    if kind == "list_item":
        block["ordered"] = draw(st.booleans())
    return block


TEXTS = st.lists(blocks(), max_size=8, unique_by=lambda block: block["id"])


def paragraph(number: int, text: str = "Texte") -> Block:
    content = [{"type": "text", "text": text}] if text else []
    return {"id": str(UUID(int=number)), "type": "paragraph", "level": 0, "content": content}


def article(number: int, title: str = "Objet") -> Block:
    return {**paragraph(number, title), "type": "article"}


# --- checks ---


@given(TEXTS)
def test_a_well_formed_text_is_accepted_unchanged(text: list[Block]) -> None:
    before = copy.deepcopy(text)
    assert checked(text) == before


@pytest.mark.parametrize(
    ("change", "path", "problem"),
    [
        ({"id": "not-a-uuid"}, "blocks[1].id", "not-an-id"),
        ({"id": "00000000-0000-0000-0000-00000000000A"}, "blocks[1].id", "not-an-id"),
        ({"id": str(UUID(int=0))}, "blocks[1].id", "repeated"),
        ({"id": 7}, "blocks[1].id", "not-text"),
        ({"type": "table"}, "blocks[1].type", "unexpected"),
        ({"type": ["paragraph"]}, "blocks[1].type", "unexpected"),
        ({"level": 1}, "blocks[1].level", "level"),
        ({"level": False}, "blocks[1].level", "level"),
        ({"type": "heading", "level": 4}, "blocks[1].level", "level"),
        ({"type": "heading", "level": 1.0}, "blocks[1].level", "level"),
        ({"type": "list_item", "level": 1}, "blocks[1].ordered", "missing"),
        ({"type": "list_item", "level": 1, "ordered": 0}, "blocks[1].ordered", "not-yes-or-no"),
        ({"ordered": True}, "blocks[1].ordered", "unexpected"),
        ({"style": "red"}, "blocks[1].style", "unexpected"),
        ({"content": "text"}, "blocks[1].content", "not-a-list"),
        ({"content": ["text"]}, "blocks[1].content[0]", "not-an-object"),
        ({"content": [{}]}, "blocks[1].content[0].type", "missing"),
        ({"content": [{"type": "image"}]}, "blocks[1].content[0].type", "unexpected"),
        ({"content": [{"type": "text"}]}, "blocks[1].content[0].text", "missing"),
        ({"content": [{"type": "text", "text": ""}]}, "blocks[1].content[0].text", "empty"),
        ({"content": [{"type": "text", "text": "a\x00b"}]}, "blocks[1].content[0].text", "nul"),
        (
            {"content": [{"type": "text", "text": "\ud83d"}]},
            "blocks[1].content[0].text",
            "half-character",
        ),
        (
            {"content": [{"type": "text", "text": "oui\u202enon"}]},
            "blocks[1].content[0].text",
            "override",
        ),
        (
            {"content": [{"type": "hardBreak", "marks": []}]},
            "blocks[1].content[0].marks",
            "unexpected",
        ),
    ],
)
def test_a_malformed_block_is_refused_with_its_path(
    change: dict[str, Any], path: str, problem: str
) -> None:
    with pytest.raises(TextNotWellFormed) as refusal:
        checked([paragraph(0), {**paragraph(1), **change}])
    assert refusal.value.args_for_words == {"path": path, "problem": problem}


@pytest.mark.parametrize(
    ("marks", "path", "problem"),
    [
        ("bold", "", "not-a-list"),
        ([], "", "empty"),
        (["bold"], "[0]", "not-an-object"),
        ([{"type": "underline"}], "[0].type", "unexpected"),
        ([{"type": "bold", "attrs": {}}], "[0].attrs", "unexpected"),
        ([{"type": "bold"}, {"type": "bold"}], "[1]", "repeated"),
        ([{"type": "link"}], "[0].attrs", "missing"),
        ([{"type": "link", "attrs": "x"}], "[0].attrs", "not-an-object"),
        ([{"type": "link", "attrs": {}}], "[0].attrs.href", "missing"),
        (
            [{"type": "link", "attrs": {"href": "https://a.example", "target": "_top"}}],
            "[0].attrs.target",
            "unexpected",
        ),
    ],
)
def test_malformed_marks_are_refused_with_their_path(marks: Any, path: str, problem: str) -> None:
    with pytest.raises(TextNotWellFormed) as refusal:
        checked([_marked(marks)])
    assert refusal.value.args_for_words == {
        "path": f"blocks[0].content[0].marks{path}",
        "problem": problem,
    }


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        " https://a.example",
        "data:text/html,x",
        "//a.example",
        "/relative",
        "https:",
        "http:///path",
        "mailto:",
        "https://[broken",
        "https://a.example/" + "x" * 2_000,
        "https://forum@a.example/",
        "https://forum:443@a.example/",
        "https://forum.example\\@a.example/",
        "https://a.example:port/",
        "https://a.example\u200b/",
        "https://аpple.example/",
        "mailto:a@a.example?bcc=b@b.example",
        "mailto:a@a.example,b@b.example",
        "mailto:a@a.example%0Abcc:b@b.example",
        "mailto:a@a.example#x",
        "vbscript:x",
        "blob:https://a.example/x",
    ],
)
def test_a_link_that_is_not_a_valid_http_or_mailto_address_is_refused(href: str) -> None:
    with pytest.raises(TextNotWellFormed) as refusal:
        checked([_marked([{"type": "link", "attrs": {"href": href}}])])
    assert refusal.value.args_for_words["problem"] == "link"


@pytest.mark.parametrize(
    "href",
    [
        "https://a.example/é?q=1",
        "http://a.example",
        "https://A.example:8443/@user?q=a@b#c",
        "https://[2001:db8::1]/",
        "https://xn--bcher-kva.example",
        "mailto:secretariat@a.example",
    ],
)
def test_http_and_mailto_links_are_accepted(href: str) -> None:
    assert checked([_marked([{"type": "link", "attrs": {"href": href}}])])


def test_a_text_with_too_many_blocks_or_bytes_is_refused() -> None:
    assert checked([paragraph(number) for number in range(MOST_BLOCKS)])
    with pytest.raises(TextNotWellFormed, match="too-many-blocks"):
        checked([paragraph(number) for number in range(MOST_BLOCKS + 1)])
    with pytest.raises(TextNotWellFormed, match="too-big"):
        checked([paragraph(0, "ص" * 500_000)])


@pytest.mark.parametrize("sent", [None, {}, "text", 3])
def test_a_text_that_is_not_a_list_is_refused(sent: Any) -> None:
    with pytest.raises(TextNotWellFormed, match="not-a-list"):
        checked(sent)


def _marked(marks: Any) -> Block:
    return {**paragraph(0), "content": [{"type": "text", "text": "x", "marks": marks}]}


# --- the canonical form ---


def test_the_canonical_form_equals_the_documented_one() -> None:
    text = [
        {
            "type": "list_item",
            "id": "00000000-0000-0000-0000-000000000001",
            "ordered": False,
            "content": [
                {
                    "type": "text",
                    "text": 'Été "ص" \\ /\n\x01\x7f\u2028😀',
                    "marks": [{"type": "bold"}],
                }
            ],
            "level": 1,
        }
    ]
    expected = (
        '[{"content":[{"marks":[{"type":"bold"}],"text":"Été \\"ص\\" \\\\ /\\n\\u0001\x7f\u2028😀",'
        '"type":"text"}],"id":"00000000-0000-0000-0000-000000000001","level":1,"ordered":false,'
        '"type":"list_item"}]'
    ).encode()
    assert canonical(text) == expected
    assert hash_of(text) == hashlib.sha256(expected).hexdigest()


@given(TEXTS, st.randoms())
def test_key_order_and_a_json_round_trip_do_not_change_the_hash(
    text: list[Block], random: Any
) -> None:
    def shuffled(value: Any) -> Any:
        if isinstance(value, dict):
            keys = list(value)
            random.shuffle(keys)
            return {key: shuffled(value[key]) for key in keys}
        return [shuffled(item) for item in value] if isinstance(value, list) else value

    assert hash_of(shuffled(text)) == hash_of(json.loads(json.dumps(text))) == hash_of(text)


@given(TEXTS, TEXTS)
def test_only_equal_texts_have_the_same_hash(one: list[Block], other: list[Block]) -> None:
    assert (hash_of(one) == hash_of(other)) == (one == other)


@given(st.lists(WORDS, min_size=1, max_size=5), st.data())
def test_a_change_of_words_changes_the_hash(words: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(words) - 1))
    other = data.draw(WORDS.filter(lambda word: word != words[place]))
    text = [paragraph(number, word) for number, word in enumerate(words)]
    changed = copy.deepcopy(text)
    changed[place]["content"][0]["text"] = other
    assert hash_of(changed) != hash_of(text)


def test_the_hash_distinguishes_unicode_compositions() -> None:
    assert hash_of([paragraph(0, "é")]) != hash_of([paragraph(0, "e\u0301")])


# --- numbers ---


def test_articles_are_numbered_across_the_whole_text() -> None:
    text = [article(7), paragraph(1), {**paragraph(2), "type": "heading", "level": 1}, article(3)]
    assert articles(text) == {str(UUID(int=7)): 1, str(UUID(int=3)): 2}


def test_a_text_of_spaces_and_breaks_is_blank() -> None:
    assert is_blank([])
    assert is_blank([{**paragraph(0, " "), "content": [{"type": "hardBreak"}]}])
    assert not is_blank([paragraph(0, ""), paragraph(1, "ص")])


# --- diffs ---


@settings(max_examples=200)
@given(TEXTS, TEXTS)
def test_applying_a_diff_gives_the_second_text(before: list[Block], after: list[Block]) -> None:
    changes = diff(before, after)
    assert [change["after"] for change in changes if change["op"] != "removed"] == after
    assert {change["id"] for change in changes if change["before"]} == {b["id"] for b in before}
    for change in changes:
        if change["before"] and change["after"] and change["op"] != "same":
            words = change["words"]
            kept = "".join(part["text"] for part in words if part["op"] != "added")
            made = "".join(part["text"] for part in words if part["op"] != "removed")
            assert (kept, made) == (plain(change["before"]), plain(change["after"]))


@settings(max_examples=200)
@given(TEXTS, TEXTS)
def test_a_diff_lists_the_unmoved_blocks_of_the_first_text_in_their_order(
    before: list[Block], after: list[Block]
) -> None:
    moved = {change["id"] for change in diff(before, after) if change["op"] == "moved"}
    stayed = [c["before"] for c in diff(before, after) if c["before"] and c["op"] != "moved"]
    assert stayed == [block for block in before if block["id"] not in moved]


@given(TEXTS)
def test_equal_texts_have_no_differences(text: list[Block]) -> None:
    assert [change["op"] for change in diff(text, copy.deepcopy(text))] == ["same"] * len(text)


def test_a_changed_block_is_compared_word_by_word() -> None:
    (change,) = diff([paragraph(0, "le groupe se réunit")], [paragraph(0, "le comité se réunit")])
    assert (change["op"], change["words"]) == (
        "changed",
        [
            {"op": "same", "text": "le "},
            {"op": "removed", "text": "groupe "},
            {"op": "added", "text": "comité "},
            {"op": "same", "text": "se réunit"},
        ],
    )


def test_only_the_moved_block_is_marked_as_moved() -> None:
    one, two, three, four = (paragraph(number, str(number)) for number in range(4))
    changes = diff([one, two, three, four], [four, one, two, three])
    assert [(c["id"], c["op"]) for c in changes] == [
        (four["id"], "moved"),
        (one["id"], "same"),
        (two["id"], "same"),
        (three["id"], "same"),
    ]


def test_a_removed_block_is_listed_after_its_predecessor() -> None:
    one, two, three, new = (paragraph(number, str(number)) for number in range(4))
    changes = diff([one, two, three], [one, new, three])
    assert [(c["id"], c["op"]) for c in changes] == [
        (one["id"], "same"),
        (two["id"], "removed"),
        (new["id"], "added"),
        (three["id"], "same"),
    ]


def test_a_change_of_marks_leaves_every_word_the_same() -> None:
    bold = copy.deepcopy(paragraph(0, "ferme"))
    bold["content"][0]["marks"] = [{"type": "bold"}]
    (change,) = diff([paragraph(0, "ferme")], [bold])
    assert (change["op"], change["words"]) == ("changed", [{"op": "same", "text": "ferme"}])


def test_very_long_blocks_are_replaced_as_a_whole_in_the_diff() -> None:
    before, after = "a " * 3_000, "a " * 3_001
    (change,) = diff([paragraph(0, before)], [paragraph(0, after)])
    assert [part["op"] for part in change["words"]] == ["removed", "added"]


def titled(number: int, title: str, kind: str = "article") -> Block:
    level = 1 if kind == "heading" else 0
    return {**paragraph(number, title), "type": kind, "level": level}


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_template_is_the_one_that_new_drafts_have(language: str) -> None:
    for section in ("reasons", "purpose", "means", "follow-up"):
        title = say(language, f"proposal-model-{section}")
        assert TEMPLATE[title] == say(language, f"proposal-model-{section}-text")


@pytest.mark.parametrize("title", TEMPLATE)
def test_a_section_of_the_template_without_words_of_its_own_is_unwritten(title: str) -> None:
    empty: Block = {**paragraph(2), "content": []}
    assert unwritten([titled(1, title)]) == [title]
    assert unwritten([titled(1, title), empty, titled(3, "Autre"), paragraph(4)]) == [title]
    assert unwritten([titled(1, title), paragraph(2, f" {TEMPLATE[title]} ")]) == [title]
    assert unwritten([titled(1, title), paragraph(2), paragraph(3, TEMPLATE[title])]) == [title]
    assert unwritten([paragraph(1, TEMPLATE[title])]) == [title]


@pytest.mark.parametrize("title", TEMPLATE)
def test_a_section_with_words_and_an_empty_section_of_one_s_own_are_written(title: str) -> None:
    item: Block = {**paragraph(3, "Un point"), "type": "list_item", "level": 1, "ordered": False}
    assert unwritten([titled(1, title), paragraph(2), titled(3, "Annexe", "heading")]) == []
    assert unwritten([titled(1, title), item]) == []
    assert unwritten([paragraph(1, f"{TEMPLATE[title]} Et le reste.")]) == []


@pytest.mark.parametrize("title", TEMPLATE)
def test_words_under_the_subheadings_of_a_section_are_words_of_it(title: str) -> None:
    subheading: Block = {**titled(2, "Contexte", "heading"), "level": 3}
    for kind in ("article", "heading"):
        assert unwritten([titled(1, title, kind), subheading, paragraph(3)]) == []
        assert unwritten([titled(1, title, kind), subheading]) == [title]
        assert unwritten([titled(1, title, kind), titled(2, "Annexe", kind), paragraph(3)]) == [
            title
        ]
