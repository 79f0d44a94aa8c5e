"""What docker-compose.yml says of a forum's processes, for those who start them without Docker."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

_GIVEN = re.compile(r"\$(?:(?P<dollar>\$)|\{(?P<name>\w+)(?::(?P<how>[-?])(?P<rest>[^}]*))?\})")
_SECONDS = {"s": 1, "m": 60}


class Compose:
    """The file, with its `${VARIABLES}` filled in from `given`. Raises `KeyError` where one is asked for."""

    def __init__(self, path: Path, given: Mapping[str, str]) -> None:
        self._said: dict[str, Any] = _filled(yaml.safe_load(path.read_text()), given)
        self.services: dict[str, dict[str, Any]] = self._said["services"]

    def command(self, service: str) -> list[str]:
        """The program and its arguments."""
        return [str(word) for word in self.services[service]["command"]]

    def environment(self, service: str) -> dict[str, str]:
        """The variables that its processes get."""
        return {name: str(value) for name, value in self.services[service]["environment"].items()}

    def replicas(self, service: str) -> int:
        """How many processes there are of it."""
        return int(self.services[service].get("deploy", {}).get("replicas", 1))

    def grace(self, service: str) -> float:
        """Seconds between being told to stop and being killed; Docker's own default is ten."""
        said = str(self.services[service].get("stop_grace_period", "10s"))
        return sum(
            int(number) * _SECONDS[unit] for number, unit in re.findall(r"(\d+)([sm])", said)
        )

    def config(self, name: str) -> str:
        """The text of a file that the compose file itself holds."""
        return str(self._said["configs"][name]["content"])


def _filled(value: Any, given: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {name: _filled(one, given) for name, one in value.items()}
    if isinstance(value, list):
        return [_filled(one, given) for one in value]
    return _GIVEN.sub(lambda found: _one(found, given), value) if isinstance(value, str) else value


def _one(found: re.Match[str], given: Mapping[str, str]) -> str:
    if found["dollar"]:
        return "$"
    if found["how"] == "-":
        return given.get(found["name"]) or found["rest"]
    return given[found["name"]]
