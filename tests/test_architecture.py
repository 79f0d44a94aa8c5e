"""The import contracts hold, and each contract in pyproject.toml detects a forbidden import."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

from tests.support.contracts import slices_of

ROOT = Path(__file__).resolve().parent.parent
SOURCES = (
    "platform/bench",
    "platform/majlis",
    "platform/example_forum",
    "federations",
    "synergies",
    "tests/support",
)

# contract, file, lines appended to it
BAD_IMPORTS = [
    ("domains", "platform/majlis/http/errors.py", "import federations.votes.rules"),
    ("domains", "federations/votes/commands.py", "from synergies.listings import commands"),
    ("domains", "synergies/listings/commands.py", "import example_forum"),
    ("federations", "federations/organisations/commands.py", "import federations.votes.commands"),
    (
        "federations",
        "federations/proposals/live.py",
        "from federations.votes.projection import ElectorRow",
    ),
    ("federations", "federations/oversight/__init__.py", ""),
    ("synergies", "synergies/oversight/__init__.py", ""),
    ("slices", "federations/votes/aggregate.py", "from federations.votes import commands"),
    ("slices", "federations/votes/projection.py", "from federations.votes import live"),
    ("slices", "federations/votes/live.py", "from federations.votes import api"),
    ("slices", "federations/membership/api.py", "from federations.membership import importing"),
    ("slices", "federations/proposals/helpers.py", ""),
    ("plain", "federations/votes/aggregate.py", "from django.utils import timezone"),
    ("plain", "federations/votes/aggregate.py", "import majlis.clock"),
    ("plain", "synergies/listings/aggregate.py", "from majlis.eventstore.store import get"),
    ("circles", "platform/majlis/domain.py", "from majlis.eventstore import store"),
    ("circles", "federations/votes/rules/rule.py", "from federations.votes.rules import outcome"),
    ("circles", "platform/bench/rounds.py", "import bench.command"),
]


def test_the_import_contracts_hold() -> None:
    linted = lint(ROOT)
    assert linted.returncode == 0, linted.stdout


@pytest.mark.parametrize(("contract", "path", "line"), BAD_IMPORTS)
def test_a_contract_breaks_on_a_bad_import(
    contract: str, path: str, line: str, tmp_path: Path
) -> None:
    sources = copy_of_sources(tmp_path)
    # `majlis.clock` is plain itself and imports Django: a forbidden indirect import.
    (sources / "platform/majlis/clock.py").write_text("from django.utils import timezone\n")
    changed = sources / path
    changed.parent.mkdir(exist_ok=True)
    with changed.open("a") as file:
        file.write(f"\n{line}\n")

    linted = lint(sources, contract)

    assert linted.returncode == 1, linted.stdout
    assert "0 kept, 1 broken" in linted.stdout


@pytest.mark.parametrize("domain", settings.DOMAINS)
def test_every_slice_is_listed_in_its_domain(domain: str) -> None:
    folders = [aggregate.parent.name for aggregate in (ROOT / domain).glob("*/aggregate.py")]
    assert sorted(slices_of(domain)) == sorted(folders), f"SLICES in {domain}/__init__.py"


def test_the_platform_folder_is_never_a_package() -> None:
    assert not (ROOT / "platform" / "__init__.py").exists()


def copy_of_sources(folder: Path) -> Path:
    for source in SOURCES:
        shutil.copytree(
            ROOT / source, folder / source, ignore=shutil.ignore_patterns("__pycache__", "*.csv")
        )
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def lint(sources: Path, *contracts: str) -> subprocess.CompletedProcess[str]:
    chosen = [option for contract in contracts for option in ("--contract", contract)]
    return subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-logo", "--no-cache", *chosen],
        cwd=sources,
        env={
            **os.environ,
            "PYTHONPATH": f"{sources / 'platform'}{os.pathsep}{sources}",
            "COLUMNS": "200",
        },
        capture_output=True,
        text=True,
        check=False,
    )
