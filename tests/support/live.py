"""The feed without a browser: the push of a command to a topic, and its comparison with a fetch."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from majlis.eventstore.store import head
from majlis.live.feed import read_stretch

Row = dict[str, Any]
Key = tuple[str, str]


def pushed(topic: str, act: Callable[[], object]) -> dict[str, Any]:
    """The frame that watchers of `topic` receive for `act`; without rows if it does not concern them."""
    before = head()
    act()
    frame = read_stretch(before, None, {topic}).frames.get(topic)
    return json.loads(frame) if frame else {"topic": topic, "rows": [], "facts": []}


def live_equals_fetched(
    topic: str, fetch: Callable[[], Iterable[Row]], act: Callable[[], object]
) -> dict[str, Any]:
    """Fetches, acts, applies the push, fetches again: both must be equal. Returns the frame.

    Rows that the topic never shows (a fetch may contain more) are compared too: they must be unchanged.
    """
    known = _by_key(fetch())
    frame = pushed(topic, act)
    assert frame["rows"], f"nothing was pushed to {topic}"
    for row in frame["rows"]:
        key = (row["kind"], row["id"])
        if row.get("gone"):
            known.pop(key, None)
        elif key not in known or row["rev"] > known[key]["rev"]:
            known[key] = row
    fetched = _by_key(fetch())
    assert {key: known.get(key) for key in fetched} == fetched
    assert not set(known) - set(fetched), "a row missing from the fetch must be pushed as gone"
    return frame


def _by_key(rows: Iterable[Row]) -> dict[Key, Row]:
    # In JSON's types, because a browser compares those.
    return {
        (row["kind"], row["id"]): row for row in json.loads(json.dumps(list(rows), default=str))
    }
