"""`majlis bench` measures what it says, away from the forum it is started in. Speeds are not asserted."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from tests.support.services import environment_of

SMALL = ("--ballots=2", "--facts=80", "--rounds=1")
KEYS = ["command.sqlite.1", "rebuild.sqlite", "command.postgres.1", "rebuild.postgres"]


def bench(data: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "majlis", "bench", *options],
        env=environment_of(data),
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_figure_is_a_ratio_and_the_forum_itself_is_left_alone(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    data = tmp_path / "data"
    ran = bench(data, *SMALL, f"--json={report}")
    assert ran.returncode == 0, ran.stderr
    figures = json.loads(report.read_text())
    assert list(figures) == KEYS
    assert all(isinstance(ratio, float) and ratio > 0 for ratio in figures.values())
    assert [line.split()[0] for line in ran.stdout.splitlines()[1:]] == KEYS
    assert os.listdir(data) == ["secret-key"]


def test_measuring_nothing_is_refused() -> None:
    for option in ("--ballots=0", "--facts=-1", "--rounds=0"):
        with pytest.raises(CommandError, match="at least 1"):
            call_command("bench", option)
