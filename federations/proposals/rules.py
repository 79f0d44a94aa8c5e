"""Texts of proposals: their format, canonical form, hash and differences.

A text is a flat list of blocks in reading order, a strict subset of ProseMirror JSON:

    {"id": "0198…", "type": "heading",   "level": 1, "content": […]}       level 1 to 3
    {"id": "0198…", "type": "article",   "level": 0, "content": […]}       its title
    {"id": "0198…", "type": "paragraph", "level": 0, "content": […]}
    {"id": "0198…", "type": "list_item", "level": 1, "ordered": false, "content": […]}
                                                                           level 1 to 3

`id` is a UUID in its usual text (lower case, hyphens), unique in a text and kept from version to
version, because amendments and comments refer to it. An article runs until the next article or
heading. Its number is computed for display and never stored, so that an inserted article renumbers
the rest. `content` holds inline nodes, none of them empty:

    {"type": "text", "text": "…"}    or    {"type": "text", "text": "…", "marks": [mark, …]}
    {"type": "hardBreak"}

with marks `{"type": "bold"}`, `{"type": "italic"}` and
`{"type": "link", "attrs": {"href": "https://…"}}`, each at most once on a node, a link being as
`majlis.writing.is_link` says. Any other key, type or mark is refused with its path
(`blocks[3].content[0].marks`).

**Canonical form**, for auditors to recompute: the JSON of the list of blocks, in UTF-8, with the
keys of every object in alphabetical order, no white space outside strings, and every character
written as itself except `"`, `\\` and those below U+0020 (`\\b \\t \\n \\f \\r`, else `\\u00xx` in
lower case). Nothing is normalised: characters, their order and their composition stay as sent.
As keys are ASCII and numbers small integers, this is RFC 8785 (JCS). The hash is the SHA-256 of those
bytes, in lower-case hexadecimal.
"""

from __future__ import annotations

import hashlib
import json
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any, Literal, NoReturn, TypedDict
from uuid import UUID

from majlis.domain import DomainError
from majlis.writing import fault, is_link

# A title in some of the languages: {"fr": …, "ar": …, "en": …}.
Names = dict[str, str]
# A block as JSON; `checked` validates it.
Block = dict[str, Any]

MOST_BLOCKS = 2_000
MOST_BYTES = 1_000_000
LONGEST_TITLE = 300

# The permitted levels of each type of block.
_LEVELS = {"heading": (1, 2, 3), "article": (0,), "paragraph": (0,), "list_item": (1, 2, 3)}
_LONGEST_LINK = 2_000


class Language(StrEnum):
    """The languages of texts."""

    FRENCH = "fr"
    ARABIC = "ar"
    ENGLISH = "en"


class TitleMissing(DomainError):
    """A proposal has a title in its authoritative language."""

    status = 400


class TitleTooLong(DomainError):
    """A title is longer than `most` characters."""

    status = 400


class TextNotWellFormed(DomainError):
    """The text is invalid at `path`; `problem` is a code of the message `error-text-not-well-formed`."""

    status = 400


def checked(blocks: Any) -> list[Block]:
    """Returns the blocks if they form a valid text; raises `TextNotWellFormed`."""
    if not isinstance(blocks, list):
        _refuse("blocks", "not-a-list")
    if len(blocks) > MOST_BLOCKS:
        _refuse("blocks", "too-many-blocks")
    seen: set[str] = set()
    for place, block in enumerate(blocks):
        path = f"blocks[{place}]"
        _check_block(block, path)
        if block["id"] in seen:
            _refuse(f"{path}.id", "repeated")
        seen.add(block["id"])
    if len(canonical(blocks)) > MOST_BYTES:
        _refuse("blocks", "too-big")
    return blocks


def _check_block(block: Any, path: str) -> None:
    if not isinstance(block, dict):
        _refuse(path, "not-an-object")
    kind = block.get("type")
    if not isinstance(kind, str) or kind not in _LEVELS:
        _refuse(f"{path}.type", "unexpected" if "type" in block else "missing")
    keys = {"id", "type", "level", "content"} | ({"ordered"} if kind == "list_item" else set())
    _check_keys(block, path, keys)
    _check_id(block["id"], f"{path}.id")
    if type(block["level"]) is not int or block["level"] not in _LEVELS[kind]:
        _refuse(f"{path}.level", "level")
    if kind == "list_item" and not isinstance(block["ordered"], bool):
        _refuse(f"{path}.ordered", "not-yes-or-no")
    if not isinstance(block["content"], list):
        _refuse(f"{path}.content", "not-a-list")
    for place, node in enumerate(block["content"]):
        _check_inline(node, f"{path}.content[{place}]")


def _check_inline(node: Any, path: str) -> None:
    if not isinstance(node, dict):
        _refuse(path, "not-an-object")
    match node.get("type"):
        case "hardBreak":
            _check_keys(node, path, {"type"})
        case "text":
            _check_keys(node, path, {"type", "text"}, optional={"marks"})
            _check_string(node["text"], f"{path}.text")
            if not node["text"]:
                _refuse(f"{path}.text", "empty")
            if "marks" in node:
                _check_marks(node["marks"], f"{path}.marks")
        case _:
            _refuse(f"{path}.type", "unexpected" if "type" in node else "missing")


def _check_marks(marks: Any, path: str) -> None:
    if not isinstance(marks, list):
        _refuse(path, "not-a-list")
    if not marks:
        _refuse(path, "empty")
    seen: set[str] = set()
    for place, mark in enumerate(marks):
        here = f"{path}[{place}]"
        if not isinstance(mark, dict):
            _refuse(here, "not-an-object")
        match mark.get("type"):
            case "bold" | "italic":
                _check_keys(mark, here, {"type"})
            case "link":
                _check_keys(mark, here, {"type", "attrs"})
                if not isinstance(mark["attrs"], dict):
                    _refuse(f"{here}.attrs", "not-an-object")
                _check_keys(mark["attrs"], f"{here}.attrs", {"href"})
                _check_link(mark["attrs"]["href"], f"{here}.attrs.href")
            case _:
                _refuse(f"{here}.type", "unexpected" if "type" in mark else "missing")
        if mark["type"] in seen:
            _refuse(here, "repeated")
        seen.add(mark["type"])


def _check_link(href: Any, path: str) -> None:
    _check_string(href, path)
    if len(href) > _LONGEST_LINK or not is_link(href):
        _refuse(path, "link")


def _check_id(id: Any, path: str) -> None:
    _check_string(id, path)
    try:
        usual = str(UUID(id))
    except ValueError:
        _refuse(path, "not-an-id")
    if usual != id:
        _refuse(path, "not-an-id")


def check_title(title: Names, authoritative: Language) -> None:
    """Refuses a title that is too long or lacks words in the authoritative language."""
    for language, words in title.items():
        if language not in list(Language):
            _refuse("title", "unexpected")
        _check_string(words, f"title.{language}", line=True)
        if len(words) > LONGEST_TITLE:
            raise TitleTooLong(most=LONGEST_TITLE)
    if not title.get(authoritative, "").strip():
        raise TitleMissing(language=authoritative)


def _check_string(text: Any, path: str, *, line: bool = False) -> None:
    """Accepts any character of any script, except those that `majlis.writing` refuses."""
    if not isinstance(text, str):
        _refuse(path, "not-text")
    if found := fault(text, line=line):
        _refuse(path, found.code)


def _check_keys(
    thing: dict[str, Any], path: str, required: set[str], optional: Iterable[str] = ()
) -> None:
    for key in sorted(required):
        if key not in thing:
            _refuse(f"{path}.{key}", "missing")
    for key in thing:
        if key not in required and key not in optional:
            _refuse(f"{path}.{key[:40]}", "unexpected")


def _refuse(path: str, problem: str) -> NoReturn:
    raise TextNotWellFormed(path=path, problem=problem)


def canonical(blocks: Sequence[Block]) -> bytes:
    """The canonical form of a text; see the docstring of this module."""
    return json.dumps(
        blocks, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    ).encode()


def hash_of(blocks: Sequence[Block]) -> str:
    """The SHA-256 of the canonical form: 64 hexadecimal digits."""
    return hashlib.sha256(canonical(blocks)).hexdigest()


@dataclass(frozen=True)
class Text:
    """A text with its hash and its writer, for an organisation or for none."""

    blocks: list[Block]
    hash: str
    by: UUID
    organisation: UUID | None

    @classmethod
    def of(cls, blocks: Any, by: UUID, organisation: UUID | None) -> Text:
        """Validates and hashes the blocks; raises `TextNotWellFormed`."""
        return cls(checked(blocks), hash_of(blocks), by, organisation)


def articles(blocks: Sequence[Block]) -> dict[str, int]:
    """The number of each article by block id: 1, 2, 3 … through the whole text."""
    ids = (block["id"] for block in blocks if block["type"] == "article")
    return {id: number for number, id in enumerate(ids, start=1)}


def plain(block: Block) -> str:
    """The words of a block without marks; a hard break is a line feed."""
    return "".join(node.get("text", "\n") for node in block["content"])


def is_blank(blocks: Sequence[Block]) -> bool:
    """Whether the text has no words."""
    return not any(plain(block).strip() for block in blocks)


# The template's sections in the three languages: the title, and the instruction that an editor shows in the
# empty section (`proposal-model-*`). Texts of before hold the instruction itself.
TEMPLATE = {
    "Exposé des motifs": "Ce qui est constaté, et pourquoi agir maintenant.",
    "Objet": "Ce que le groupe décide.",
    "Moyens": "Qui s’en charge, avec quels moyens et à quelle échéance.",
    "Suivi": "Comment et quand il en est rendu compte au groupe.",
    "عرض الأسباب": "ما لوحظ، ولماذا ينبغي العمل الآن.",
    "الموضوع": "ما تقرره المجموعة.",
    "الوسائل": "من يتكفل بالأمر وبأي وسائل وفي أي أجل.",
    "التتبع": "كيف ومتى يُعرض ما أُنجز على المجموعة.",
    "Statement of reasons": "What has been observed, and why action is needed now.",
    "Purpose": "What the group decides.",
    "Means": "Who is in charge, with what means and by when.",
    "Follow-up": "How and when it is reported to the group.",
}
_INSTRUCTIONS = {text: title for title, text in TEMPLATE.items()}
# The rank of an article's title among the levels of headings: it may have subheadings.
_ARTICLE = 2


@dataclass
class _Section:
    title: str
    rank: int
    written: bool = False


def unwritten(blocks: Sequence[Block]) -> list[str]:
    """The titles of the template's sections without words, or with the template's instruction.

    A section goes on to the next heading of its rank, so words under its subheadings are words of it.
    """
    found: list[str] = []
    sections: list[_Section] = []

    def end(rank: int) -> None:
        while sections and sections[-1].rank >= rank:
            section = sections.pop()
            if section.title in TEMPLATE and not section.written:
                found.append(section.title)

    for block in blocks:
        words = plain(block).strip()
        if block["type"] in ("heading", "article"):
            rank = _ARTICLE if block["type"] == "article" else block["level"]
            end(rank)
            sections.append(_Section(words, rank))
        elif words:
            if words in _INSTRUCTIONS:
                found.append(sections[-1].title if sections else _INSTRUCTIONS[words])
            for section in sections:
                section.written = True
    end(0)
    return [title for title in dict.fromkeys(found) if title]


# --- differences ---


class Words(TypedDict):
    """A run of words, with the white space after it."""

    op: Literal["same", "added", "removed"]
    text: str


class Change(TypedDict):
    """The change of one block. `words` is empty unless `op` is `changed` or `moved`."""

    id: str
    op: Literal["same", "added", "removed", "changed", "moved"]
    before: Block | None
    after: Block | None
    words: list[Words]


# Budget of word pairs for one difference. Beyond the budget a changed block is shown whole, its old
# text and its new text.
_PAIRS_OF_WORDS = 4_000_000


def diff(before: Sequence[Block], after: Sequence[Block]) -> list[Change]:
    """The changes from the first text to the second, block by block, in the second's reading order.

    A block of both texts is `same`, `changed` in its place, or `moved` relative to the others (its words
    show whether it changed too). A removed block comes after the block that it followed. Without
    removed blocks, the sequence of `after` is the second text.
    """
    earlier = {block["id"]: block for block in before}
    later = {block["id"] for block in after}
    in_place = _in_place(before, after)
    removed: dict[str | None, list[Change]] = defaultdict(list)
    anchor: str | None = None
    for block in before:
        if block["id"] in in_place:
            anchor = block["id"]
        elif block["id"] not in later:
            removed[anchor].append(_change(block["id"], "removed", block, None))
    changes = removed[None]
    pairs_left = _PAIRS_OF_WORDS
    for block in after:
        old = earlier.get(block["id"])
        if old is None:
            changes.append(_change(block["id"], "added", None, block))
        elif block["id"] in in_place and old == block:
            changes.append(_change(block["id"], "same", old, block))
        else:
            old_words, new_words = _words(plain(old)), _words(plain(block))
            pairs = len(old_words) * len(new_words)
            by_word = pairs <= pairs_left
            pairs_left -= pairs if by_word else 0
            op: Literal["changed", "moved"] = "changed" if block["id"] in in_place else "moved"
            words = _word_diff(old_words, new_words, by_word=by_word)
            changes.append(_change(block["id"], op, old, block, words))
        changes += removed[block["id"]]
    return changes


def _change(
    id: str,
    op: Literal["same", "added", "removed", "changed", "moved"],
    before: Block | None,
    after: Block | None,
    words: list[Words] | None = None,
) -> Change:
    return Change(id=id, op=op, before=before, after=after, words=words or [])


def _in_place(before: Sequence[Block], after: Sequence[Block]) -> set[str]:
    """The largest set of blocks that kept their order: a longest increasing subsequence."""
    old_place = {block["id"]: place for place, block in enumerate(before)}
    tails: list[int] = []  # the lowest old place that ends an increasing subsequence of each length
    ends: list[str] = []  # the block at that place
    follows: dict[str, str | None] = {}
    for block in after:
        place = old_place.get(block["id"])
        if place is None:
            continue
        length = bisect_left(tails, place)
        # Replaces the end of this length, or adds a new length.
        tails[length : length + 1] = [place]
        ends[length : length + 1] = [block["id"]]
        follows[block["id"]] = ends[length - 1] if length else None
    kept: set[str] = set()
    id = ends[-1] if ends else None
    while id is not None:
        kept.add(id)
        id = follows[id]
    return kept


def _words(text: str) -> list[str]:
    return re.findall(r"\S+\s*|\s+", text)


def _word_diff(before: list[str], after: list[str], *, by_word: bool) -> list[Words]:
    if not by_word:
        whole = [Words(op="removed", text="".join(before)), Words(op="added", text="".join(after))]
        return [words for words in whole if words["text"]]
    changes: list[Words] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for op, old, old_end, new, new_end in matcher.get_opcodes():
        if op == "equal":
            changes.append(Words(op="same", text="".join(before[old:old_end])))
            continue
        if old < old_end:
            changes.append(Words(op="removed", text="".join(before[old:old_end])))
        if new < new_end:
            changes.append(Words(op="added", text="".join(after[new:new_end])))
    return changes
