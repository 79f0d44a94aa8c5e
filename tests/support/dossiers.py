"""Closed votes with dossiers, and the checker's findings."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from federations.votes.rules import Choice
from majlis.audit.checker import Key, check_dossier
from tests.support.world import (
    Panel,
    a_panel,
    a_submitted_proposal,
    an_open_vote,
    close_at_its_end,
)


def a_closed_vote(rule: dict[str, Any] | None = None, **more: Any) -> tuple[UUID, Panel]:
    """A vote of four on a proposal's text: two for, one against, one did not vote."""
    panel = a_panel(4)
    proposal = a_submitted_proposal(panel.group, panel.chair)
    vote = an_open_vote(panel, rule, proposal=proposal, **more)
    for delegate, choice in zip(panel.delegates, ("for", "for", "against"), strict=False):
        panel.cast(vote, delegate, Choice(choice))
    close_at_its_end(panel.chair, vote)
    return vote, panel


def a_secret_vote(choices: str = "ffa") -> tuple[UUID, Panel]:
    """A closed secret vote of four; `choices` has a letter for each ballot: `f`or or `a`gainst."""
    panel = a_panel(4)
    vote = an_open_vote(panel, {"secrecy": "secret"})
    for delegate, letter in zip(panel.delegates, choices, strict=False):
        choice = Choice.FOR if letter == "f" else Choice.AGAINST
        panel.cast(vote, delegate, choice, uuid4())
    close_at_its_end(panel.chair, vote)
    return vote, panel


def findings(packed: bytes, key: Key | None = None) -> dict[str, bool | None]:
    """The checker's finding for each part of a dossier."""
    with tempfile.NamedTemporaryFile(suffix=".zip") as file:
        file.write(packed)
        file.flush()
        return {one.name: one.ok for one in check_dossier(Path(file.name), key)}
