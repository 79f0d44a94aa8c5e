"""Reads the processes of a forum from docker-compose.yml."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

_GIVEN = re.compile(r"\$(?:(?P<dollar>\$)|\{(?P<name>\w+)(?::(?P<how>[-?])(?P<rest>[^}]*))?\})")
_SECONDS = {"s": 1, "m": 60}


class Compose:
    """The file, with `${VARIABLES}` replaced from `given`. Raises `KeyError` for a missing required one."""

    def __init__(self, path: Path, given: Mapping[str, str]) -> None:
        self._file: dict[str, Any] = _filled(yaml.safe_load(path.read_text()), given)
        self.services: dict[str, dict[str, Any]] = self._file["services"]

    def command(self, service: str) -> list[str]:
        """The program of a service, and its arguments."""
        return [str(word) for word in self.services[service]["command"]]

    def environment(self, service: str) -> dict[str, str]:
        """The environment variables of a service."""
        return {name: str(value) for name, value in self.services[service]["environment"].items()}

    def replicas(self, service: str) -> int:
        """The number of processes of a service."""
        return int(self.services[service].get("deploy", {}).get("replicas", 1))

    def grace(self, service: str) -> float:
        """Seconds between the stop signal and the kill; Docker's default is ten."""
        period = str(self.services[service].get("stop_grace_period", "10s"))
        return sum(
            int(number) * _SECONDS[unit] for number, unit in re.findall(r"(\d+)([sm])", period)
        )

    def config(self, name: str) -> str:
        """The text of an inline config."""
        return str(self._file["configs"][name]["content"])


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
