"""The console command `majlis`: Django's management with a `--help` that an operator can read.

Every Django command works (`majlis migrate`); only the overview is our own.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import version

import django
from django.conf import settings
from django.core.management import execute_from_command_line, get_commands, load_command_class

# Django has fifty commands; these are the ones a forum's operator meets.
FROM_DJANGO = ("migrate", "changepassword", "clearsessions", "check", "shell")


def main() -> None:
    """Runs one command: `majlis run`, `majlis migrate` and so on; alone, says which there are."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "majlis.settings")
    arguments = sys.argv[1:]
    if not arguments or arguments in (["help"], ["--help"], ["-h"]):
        sys.stdout.write(overview())
    elif arguments == ["--version"]:
        sys.stdout.write(f"majlis {version('majlis')}\n")
    else:
        execute_from_command_line(["majlis", *arguments])


def overview() -> str:
    """What the commands are for, one line each, as their own `help` says it."""
    django.setup()
    apps = get_commands()
    # What stands before the host in INSTALLED_APPS is a library's.
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
