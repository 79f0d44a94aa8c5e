"""Front end and server give the same sentences: both are tested with one file of outcomes and sentences.

`frontend/src/federations/votes/words.test.ts` reads the file; this test compares it with Python's output.
After a change of the messages, rewrite it: `WRITE_FIXTURES=1 pytest` on this file.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from federations.votes.rules import (
    Ballot,
    Choice,
    Elector,
    Rule,
    count,
    decide,
    sentences,
    unopened,
)
from majlis.texts import LANGUAGES, say_all

FIXTURE = Path(__file__).parents[3] / "frontend/src/federations/votes/outcomes.fixture.json"
LETTERS = {"f": "for", "a": "against", "x": "abstain", "b": "blank", "n": "null"}


def condition(threshold: str = "1/2", **more: Any) -> dict[str, Any]:
    return {"share_of": "for", "among": "expressed", "threshold": threshold, **more}


def quorum(at_least: str = "1/2", of: str = "persons", *, strict: bool = False) -> dict[str, Any]:
    return {"of": of, "at_least": at_least, "strict": strict}


# name: (rule, choices of the electors in order ("-": no ballot), weights, sizes of the colleges)
VOTES: dict[str, tuple[dict[str, Any], str, list[str], dict[str, int]]] = {
    "adopted by one": (
        {"quorum": quorum(), "conditions": [condition(strict=True)]},
        "ffa-",
        [],
        {},
    ),
    "adopted just": ({"quorum": quorum(), "conditions": [condition()]}, "fa--", [], {}),
    "one short of the quorum": ({"quorum": quorum(), "conditions": [condition()]}, "f--", [], {}),
    "strict quorum": (
        {"quorum": quorum("2/3", strict=True), "conditions": [condition()]},
        "ffffxb---",
        [],
        {},
    ),
    "rejected by two": ({"conditions": [condition("2/3", among="roll")]}, "ffaaxb", [], {}),
    "rejected by three": ({"conditions": [condition("1", among="cast")]}, "faaa", [], {}),
    "rejected by eleven": ({"conditions": [condition("1")]}, "f" + "a" * 11, [], {}),
    "two conditions": (
        {
            "conditions": [
                condition("2/3"),
                condition("1/4", share_of="against", at_most=True),
                condition("1/3", share_of="against", among="present", at_most=True, strict=True),
            ]
        },
        "fffffaaxb--",
        [],
        {},
    ),
    "room below a maximum": (
        {"conditions": [condition("1/4", share_of="against", among="cast", at_most=True)]},
        "ffffffffa",
        [],
        {},
    ),
    "nothing to measure": ({"conditions": [condition()]}, "xxb", [], {}),
    "nobody came": ({"quorum": quorum("1/4"), "conditions": [condition()]}, "----", [], {}),
    "organisations": (
        {
            "quorum": quorum("55/100", of="organisations"),
            "conditions": [condition("2/3", measure="organisations", among="roll")],
        },
        "ffa-",
        [],
        {},
    ),
    "weights": (
        {
            "quorum": quorum("1/3", of="weight"),
            "conditions": [condition(measure="weight"), condition("5/7", measure="weight")],
        },
        "fax",
        ["3/2", "1/3", "5"],
        {},
    ),
    "colleges": (
        {
            "quorum": quorum("0.125"),
            "conditions": [condition()],
            "colleges": {"Entreprises": [condition()], "المناطق": [condition("3/4")]},
        },
        "ffafaa",
        [],
        {"Entreprises": 3, "المناطق": 3},
    ),
    "a thousand": (
        {"quorum": quorum("3/8"), "conditions": [condition("7/9", strict=True)]},
        "f" * 1234 + "a" * 100 + "n",
        [],
        {},
    ),
}


def outcome(name: str) -> dict[str, Any]:
    rule, choices, weights, sizes = VOTES[name]
    colleges = [college for college, size in sizes.items() for _ in range(size)]
    roll = [
        Elector.parse(
            {
                "elector": f"{i}",
                "organisation": f"Exemple {i}",
                "weight": weights[i] if weights else 1,
                "college": colleges[i] if colleges else None,
            },
            "",
        )
        for i in range(len(choices))
    ]
    ballots = [
        Ballot(f"{i}", Choice(LETTERS[letter])) for i, letter in enumerate(choices) if letter != "-"
    ]
    return decide(Rule.parse(rule), roll, ballots).as_data()


def unopened_outcome(ballots: int, *, exposed: bool) -> dict[str, Any]:
    """The outcome of a secret vote of eight, with a quorum of four, whose box was destroyed."""
    counts = count([Elector(f"{i}") for i in range(8)], [], [f"{i}" for i in range(ballots)])
    rule = Rule.parse({"quorum": quorum(), "conditions": [condition()]})
    found = unopened(rule, counts, exposed=exposed)
    assert found
    return found


OUTCOMES: dict[str, dict[str, Any]] = {
    **{name: outcome(name) for name in VOTES},
    "secret, without a quorum": unopened_outcome(3, exposed=False),
    "secret, too few took part": unopened_outcome(2, exposed=True),
}


def test_the_fixture_of_outcomes_equals_the_output_of_the_rules() -> None:
    given = [
        {
            "name": name,
            "outcome": found,
            "sentence": {language: say_all(language, sentences(found)) for language in LANGUAGES},
        }
        for name, found in OUTCOMES.items()
    ]
    if os.environ.get("WRITE_FIXTURES"):
        text = json.dumps(given, ensure_ascii=False, indent=2)
        FIXTURE.write_text(text + "\n", encoding="utf-8")
    assert json.loads(FIXTURE.read_text(encoding="utf-8")) == given
