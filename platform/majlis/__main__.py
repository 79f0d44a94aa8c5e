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
from django.db import DatabaseError

# The Django commands listed in the overview; Django has fifty, most of no use to an operator.
FROM_DJANGO = ("migrate", "changepassword", "clearsessions", "check", "shell")
# Commands that use no database, or start processes that look at it themselves.
WITHOUT_DATABASE = ("decide", "bench", "scaled")


def main() -> None:
    """Runs one command (`majlis run`, `majlis migrate`, …); without arguments prints the overview."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "majlis.settings")
    arguments = sys.argv[1:]
    if not arguments or arguments in (["help"], ["--help"], ["-h"]):
        sys.stdout.write(overview())
    elif arguments == ["--version"]:
        sys.stdout.write(f"majlis {version('majlis')}\n")
    else:
        try:
            _refuse_newer(arguments)
            execute_from_command_line(["majlis", *arguments])
        except (DatabaseError, OSError) as error:
            if "--traceback" in arguments or not (why := _in_words(error)):
                raise
            sys.exit(why)


def _refuse_newer(arguments: list[str]) -> None:
    """Ends the process before a command that uses a database which a newer program wrote."""
    django.setup()
    from majlis.eventstore.newer import newer

    name = arguments[0]
    uses_it = name == "migrate" or (
        get_commands().get(name) in _ours() and name not in WITHOUT_DATABASE
    )
    if uses_it and not {"--help", "-h"} & set(arguments) and (why := newer()):
        sys.exit(why)


def _in_words(error: DatabaseError | OSError) -> str | None:
    """A fault of the data folder or of the database in a sentence; `None` for a defect of the program."""
    from majlis.eventstore.faults import fault_in_words

    return fault_in_words(error)


def overview() -> str:
    """The list of commands, each with the first line of its `help`."""
    django.setup()
    apps, ours = get_commands(), _ours()
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


def _ours() -> set[str]:
    """Our applications; those before `majlis` in INSTALLED_APPS belong to libraries."""
    installed = settings.INSTALLED_APPS
    return set(installed[installed.index("majlis") :])


def _lines(names: Iterable[str]) -> Iterator[str]:
    apps = get_commands()
    for name in sorted(names):
        purpose = load_command_class(apps[name], name).help.strip().partition("\n")[0]
        yield f"  {name:<16}{purpose}"


if __name__ == "__main__":
    main()
