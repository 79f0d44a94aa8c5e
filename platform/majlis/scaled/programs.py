"""Where this machine's programs are: those of our environment first, then the system's."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from django.core.management import CommandError

# An ordinary user's PATH leaves out where distributions keep servers.
PATH = os.pathsep.join(
    [str(Path(sys.executable).parent), os.environ.get("PATH", ""), "/usr/local/sbin", "/usr/sbin"]
)


def program(name: str) -> str:
    """The program's path; says what to install if there is none."""
    found = shutil.which(name, path=PATH)
    if not found:
        package = {"initdb": "postgresql"}.get(name, name)
        raise CommandError(f"{name} is not installed here: sudo apt-get install {package}")
    return found
