"""Machines of their own: a data folder, a database, and this program, or an older one, run there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.support.services import environment_of

ROOT = Path(__file__).resolve().parents[2]

_WORDS = [
    "import io, json, os, signal",
    "import django",
    "django.setup()",
    "from django.core.management import CommandError, call_command as majlis",
    "from tests.support.tables import every_row",
]
_ROWS = "print(json.dumps(every_row(), sort_keys=True, default=str))"


class Machine:
    """Its programs run from the sources in `sources`, this repository's own unless told otherwise."""

    def __init__(self, folder: Path, sources: Path = ROOT, /, **environment: str) -> None:
        folder.mkdir(exist_ok=True)
        self._sources = sources
        self._environment = environment_of(
            folder,
            DJANGO_SETTINGS_MODULE="majlis.settings",
            PYTHONPATH=f"{sources / 'platform'}{os.pathsep}{sources}",
            **environment,
        )

    def runs(self, *lines: str) -> subprocess.CompletedProcess[str]:
        """These lines of Python, in which `majlis(…)` is a command."""
        return subprocess.run(
            [sys.executable, "-c", "\n".join([*_WORDS, *lines])],
            env=self._environment,
            cwd=self._sources,
            capture_output=True,
            text=True,
            check=False,
        )

    def does(self, *lines: str, code: int = 0) -> str:
        """Runs them, sees that they end with this code, and returns all that was said."""
        ran = self.runs(*lines)
        assert ran.returncode == code, ran.stderr
        return ran.stdout + ran.stderr

    def tells_the_example(self, archive: Path) -> str:
        """Its rows, and an archive of it."""
        return self.does(
            "majlis('migrate', verbosity=0)",
            "majlis('demo', stdout=io.StringIO())",
            f"majlis('backup', {str(archive)!r}, stdout=io.StringIO())",
            _ROWS,
        )

    def restores(self, archive: Path, *then: str) -> str:
        """Its rows, once it was restored and did what comes then."""
        return self.does(
            f"majlis('restore', {str(archive)!r}, stdout=io.StringIO(), stderr=io.StringIO())",
            *then,
            _ROWS,
        )
