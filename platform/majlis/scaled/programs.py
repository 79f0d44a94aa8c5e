"""Finds programs: first in the Python environment, then on the system."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from django.core.management import CommandError

# With sbin, where distributions install servers, and which a user's PATH lacks.
PATH = os.pathsep.join(
    [str(Path(sys.executable).parent), os.environ.get("PATH", ""), "/usr/local/sbin", "/usr/sbin"]
)


def program(name: str) -> str:
    """The program's path; raises `CommandError` with the package to install if it is missing."""
    found = shutil.which(name, path=PATH)
    if not found:
        package = {"initdb": "postgresql"}.get(name, name)
        raise CommandError(f"{name} is not installed here: sudo apt-get install {package}")
    return found
