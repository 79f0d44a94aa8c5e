"""`majlis bench` measures and reports its figures in a separate forum. Speeds are not asserted."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from django.core.management import CommandError, call_command

from bench import FAMILIES, FIGURES
from bench.http import SCALED
from bench.rounds import compare
from tests.support.services import environment_of

ROOT = Path(__file__).resolve().parents[2]


def bench(data: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "majlis", "bench", "--quick", *options],
        env=environment_of(data),
        capture_output=True,
        text=True,
        check=False,
    )


def measured(tmp_path: Path, *prefixes: str) -> list[str]:
    """The keys of the measurements; each is a ratio, in the file and in a line of the report."""
    report, data = tmp_path / "report.json", tmp_path / "data"
    ran = bench(data, f"--json={report}", "--only", *prefixes)
    assert ran.returncode == 0, ran.stderr
    figures = json.loads(report.read_text())
    assert all(isinstance(ratio, float) and ratio > 0 for ratio in figures.values())
    assert [line.split()[0] for line in ran.stdout.splitlines()[1:]] == list(figures)
    assert os.listdir(data) == ["secret-key"], "the forum's own data is unchanged"
    return list(figures)


def test_commands_are_measured_on_both_databases(tmp_path: Path) -> None:
    keys = ["command.sqlite.1", "command.postgres.1", "command.postgres.8"]
    assert measured(tmp_path, "command") == keys


def test_a_rebuild_is_measured_on_both_databases(tmp_path: Path) -> None:
    assert measured(tmp_path, "rebuild") == ["rebuild.sqlite", "rebuild.postgres"]


def test_http_is_measured_embedded_and_scaled_out(tmp_path: Path) -> None:
    assert measured(tmp_path, "http") == [key for key in FIGURES if key.startswith("http.")]


def test_growth_is_measured_for_lists_the_log_and_aggregates(tmp_path: Path) -> None:
    assert measured(tmp_path, "growth") == ["growth.list", "growth.audit", "growth.load"]


@pytest.mark.soak
def test_the_feeds_fanout_latency_and_memory_are_measured(tmp_path: Path) -> None:
    keys = [key for key, mark in FIGURES.items() if mark.family == "feed"]
    assert measured(tmp_path, "fanout", "latency", "memory") == keys


def test_every_figure_has_a_family_and_every_family_has_a_figure() -> None:
    assert {mark.family for mark in FIGURES.values()} == {family.name for family in FAMILIES}


def test_the_scaled_out_command_equals_the_compose_file() -> None:
    web = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"]["web"]["command"]
    assert tuple(web[web.index("--workers") :]) == SCALED


def test_a_figure_is_the_median_of_its_rounds() -> None:
    figure = compare([(10, 100), (30, 100), (40, 800)])
    assert (figure.ours, figure.bare, figure.ratio) == (30, 100, 0.1)


def test_empty_sizes_and_unknown_figures_are_refused() -> None:
    for option in ("--ballots=0", "--facts=-1", "--rounds=0"):
        with pytest.raises(CommandError, match="at least 1"):
            call_command("bench", option)
    with pytest.raises(CommandError, match="No figure begins with that"):
        call_command("bench", "--only", "luck")
