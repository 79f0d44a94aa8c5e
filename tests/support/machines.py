"""Separate machines: a data folder and a database, with this program or an older one."""

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
    """A machine; its programs run from `sources`, by default this repository's."""

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
        """Runs these lines of Python, in which `majlis(…)` is a command."""
        return subprocess.run(
            [sys.executable, "-c", "\n".join([*_WORDS, *lines])],
            env=self._environment,
            cwd=self._sources,
            capture_output=True,
            text=True,
            check=False,
        )

    def does(self, *lines: str, code: int = 0) -> str:
        """Runs them, checks the exit code, and returns the output."""
        ran = self.runs(*lines)
        assert ran.returncode == code, ran.stderr
        return ran.stdout + ran.stderr

    def makes_example(self, archive: Path) -> str:
        """Makes the example; returns its rows and an archive of it."""
        return self.does(
            "majlis('migrate', verbosity=0)",
            "majlis('demo', stdout=io.StringIO())",
            # As the running program does.
            "from majlis.audit.seal import head_file",
            "head_file.write()",
            f"majlis('backup', {str(archive)!r}, stdout=io.StringIO())",
            _ROWS,
        )

    def restores(self, archive: Path, *then: str) -> str:
        """Restores an archive; returns its rows after running the lines of `then`."""
        return self.does(
            f"majlis('restore', {str(archive)!r}, stdout=io.StringIO(), stderr=io.StringIO())",
            *then,
            _ROWS,
        )
