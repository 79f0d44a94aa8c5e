"""The texts of the story's proposals: one file in `texts/` for each proposal and language, all its versions.

A line is a block: its mark, its key, and its words. The same key is the same block in every version and
in every language; lines of one key follow one another, each with the versions that contain it.

    # objet Objet                          a heading
    § seuil Seuil                          an article, with its title
    . seuil-1@1 Quarante pour cent.        a paragraph, in version 1 alone
    . seuil-1@2- Quarante pour cent **du prix départ usine**.      from version 2 on
    - pieces-1 Les factures.               a point of a list; `1.` is a numbered one
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from example_forum.stage import the
from federations.proposals.rules import Block

FOLDER = Path(__file__).parent / "texts"

_MARKS: dict[str, dict[str, Any]] = {
    "#": {"type": "heading", "level": 1},
    "§": {"type": "article", "level": 0},
    ".": {"type": "paragraph", "level": 0},
    "-": {"type": "list_item", "level": 1, "ordered": False},
    "1.": {"type": "list_item", "level": 1, "ordered": True},
}
_LINE = re.compile(r"(\S+) ([a-z0-9-]+?)(?:@(\d+)(-?))? (.+)")


def versions(proposal: str) -> int:
    """The number of versions of this proposal's French text."""
    return max(first for first, _, _ in _lines(proposal, "fr"))


def text(proposal: str, language: str, version: int) -> list[Block]:
    """The blocks of one version."""
    return [block for first, last, block in _lines(proposal, language) if first <= version <= last]


def has(proposal: str, language: str) -> bool:
    return (FOLDER / f"{proposal}.{language}.txt").exists()


def block(proposal: str, key: str, mark: str, words: str) -> Block:
    """One block; words between two stars are bold."""
    return {
        "id": str(the("block", proposal, key)),
        **_MARKS[mark],
        "content": [
            {"type": "text", "text": part, **({"marks": [{"type": "bold"}]} if bold % 2 else {})}
            for bold, part in enumerate(words.split("**"))
            if part
        ],
    }


def _lines(proposal: str, language: str) -> list[tuple[int, float, Block]]:
    """Each block with the first and the last version it belongs to."""
    found: list[tuple[int, float, Block]] = []
    for line in (FOLDER / f"{proposal}.{language}.txt").read_text(encoding="utf-8").splitlines():
        read = _LINE.fullmatch(line)
        assert read, line
        mark, key, first, onwards, words = read.groups()
        last = float("inf") if onwards or not first else int(first)
        found.append((int(first or 1), last, block(proposal, key, mark, words)))
    return found
