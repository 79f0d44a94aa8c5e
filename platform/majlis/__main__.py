"""The console command `majlis`: Django's management commands with an overview of our own.

Every Django command works (`majlis migrate`).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import version

import django
from django.conf import settings
from django.core.management import execute_from_command_line, get_commands, load_command_class

# The Django commands listed in the overview; Django has fifty, most of no use to an operator.
FROM_DJANGO = ("migrate", "changepassword", "clearsessions", "check", "shell")


def main() -> None:
    """Runs one command (`majlis run`, `majlis migrate`, …); without arguments prints the overview."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "majlis.settings")
    arguments = sys.argv[1:]
    if not arguments or arguments in (["help"], ["--help"], ["-h"]):
        sys.stdout.write(overview())
    elif arguments == ["--version"]:
        sys.stdout.write(f"majlis {version('majlis')}\n")
    else:
        execute_from_command_line(["majlis", *arguments])


def overview() -> str:
    """The list of commands, each with the first line of its `help`."""
    django.setup()
    apps = get_commands()
    # Applications before `majlis` in INSTALLED_APPS belong to libraries.
    installed = settings.INSTALLED_APPS
    ours = set(installed[installed.index("majlis") :])
    return "\n".join(
        [
            "Majlis: propose, decide and follow up together, live.",
            "",
            "Usage: majlis COMMAND [--help]",
            "",
            *_lines(name for name, app in apps.items() if app in ours),
            "",
            "From Django, which has more (majlis help --commands):",
            "",
            *_lines(name for name in FROM_DJANGO if name in apps),
            "",
        ]
    )


def _lines(names: Iterable[str]) -> Iterator[str]:
    apps = get_commands()
    for name in sorted(names):
        purpose = load_command_class(apps[name], name).help.strip().partition("\n")[0]
        yield f"  {name:<16}{purpose}"


if __name__ == "__main__":
    main()
