"""The lines of `facts.jsonl`: a released fact of each class and version.

A line is `{"topic", "schema", "state"}`; the state is byte for byte that of the log. `make golden` appends
missing lines, from the log of a history that has every fact.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import django
import msgspec

FILE = Path(__file__).with_name("facts.jsonl")
# The longest state below this many bytes is taken: longer ones cover no more.
LONG = 1_500


class GoldenLine(msgspec.Struct, frozen=True):
    topic: str
    schema: int
    state: msgspec.Raw

    @property
    def key(self) -> tuple[str, int]:
        return self.topic, self.schema


def lines() -> list[GoldenLine]:
    decoder = msgspec.json.Decoder(GoldenLine)
    return [decoder.decode(line) for line in FILE.read_bytes().splitlines()]


def fact_classes() -> dict[str, type[Any]]:
    """Every class of facts of the installed domains, by its topic."""
    from majlis.eventstore import encoding

    known = encoding.fact_classes().items()
    return {topic: fact for topic, fact in known if not fact.__module__.startswith("tests.")}


def missing() -> list[tuple[str, int]]:
    """Topic and present version of each class of facts without a line."""
    from majlis.eventstore.encoding import schema_of

    known = {line.key for line in lines()}
    newest = {(topic, schema_of(fact)) for topic, fact in fact_classes().items()}
    return sorted(newest - known)


def append_missing() -> list[str]:
    """Appends missing lines from this forum's log, which has each fact. Returns the topics."""
    from majlis.eventstore.models import Fact

    wanted = missing()
    for topic, schema in wanted:
        found = Fact.objects.filter(topic=topic, schema=schema).values_list("state", flat=True)
        states = [state.encode() for state in found[:1_000]]
        chosen = max((one for one in states if len(one) < LONG), key=len, default=min(states))
        line = GoldenLine(topic, schema, msgspec.Raw(chosen))
        with FILE.open("ab") as file:
            file.write(msgspec.json.encode(line) + b"\n")
    return [topic for topic, _ in wanted]


def main() -> None:
    """Runs in an empty data folder."""
    django.setup()
    from django.core.management import call_command

    from tests.support.histories import History

    if missing():
        call_command("migrate", verbosity=0)
        History().live_every_fact()
    print("Appended:", *append_missing() or ["nothing; every fact has its line."])  # noqa: T201


if __name__ == "__main__":
    main()
