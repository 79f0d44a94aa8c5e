"""Data reported about real bodies: tables in `facts/`, each row with its source and confidence."""

from __future__ import annotations

import csv
import json
from functools import cache
from pathlib import Path

from federations.votes.rules import Rule

FOLDER = Path(__file__).parent / "facts"


@cache
def table(name: str) -> list[dict[str, str]]:
    """The rows of `facts/<name>.csv` that may be shown: those of low confidence are left out."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if not is_doubtful(row["confidence"])]


def is_doubtful(confidence: str) -> bool:
    """Whether the collectors trusted a row little: "low", "low (values)" …"""
    return confidence.strip().lower().startswith("low")


def rule_of(body: str, whose: dict[str, str]) -> Rule:
    """A real body's rule from `facts/decision_rules.json`; `whose` is appended to its name."""
    entries = json.loads((FOLDER / "decision_rules.json").read_text(encoding="utf-8"))
    rule = next(entry["rule"] for entry in entries if entry["id"] == body)
    name = {language: f"{words} ({whose[language]})" for language, words in rule["name"].items()}
    return Rule.parse({**rule, "name": name})
