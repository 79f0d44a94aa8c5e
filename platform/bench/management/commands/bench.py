"""`majlis bench`: measures this machine's speed in temporary forums.

Each family of figures is measured by its own process in a temporary folder; the forum of this installation
is neither read nor written.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError
from contextlib import ExitStack
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError, call_command

from bench import FAMILIES, FIGURES, QUICK, Family, Figure, Sizes
from bench.servers import installed, postgresql, redis
from majlis.eventstore.models import Fact

# Environment variables about a forum, which must not reach the measured one.
OWN_SETTINGS = ("DATABASE_URL", "REDIS_URL", "ALLOWED_HOSTS", "MAJLIS_DEMO", "SECRET_KEY", "PORT")


class Command(BaseCommand):
    help = (
        "Measure this machine: each figure is a ratio to a bare equivalent, with the mark to reach."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--json", metavar="FILE", type=Path, help="also write the ratios to this file"
        )
        parser.add_argument(
            "--markdown", action="store_true", help="report as the table that README.md has"
        )
        parser.add_argument(
            "--only",
            metavar="PREFIX",
            nargs="+",
            default=[""],
            help="measure the figures that begin with it",
        )
        parser.add_argument(
            "--quick",
            action="store_true",
            help="each figure once, on small data, to check that it runs",
        )
        for name, value in asdict(Sizes()).items():
            parser.add_argument(f"--{name}", type=_positive, help=f"by default {value}")
        # Runs in the process that measures.
        parser.add_argument("--here", metavar="FAMILY", help=SUPPRESS)

    def handle(self, *, here: str | None, only: list[str], quick: bool, **options: Any) -> None:
        given = {name: options[name] for name in asdict(Sizes()) if options[name] is not None}
        sizes = Sizes(**{**asdict(QUICK if quick else Sizes()), **given})
        if here:
            self._measure(here, sizes)
            return
        wanted = [key for key in FIGURES if key.startswith(tuple(only))]
        if not wanted:
            raise CommandError(f"No figure begins with that. The figures are: {', '.join(FIGURES)}")
        figures: dict[str, Figure] = {}
        for family in FAMILIES:
            if not any(FIGURES[key].family == family.name for key in wanted):
                continue
            if not installed(family.database, redis=family.redis):
                self.stderr.write(f"Not measured: {family.name} (its servers are not installed)")
                continue
            self.stderr.write(f"Measuring {family.name} …")
            figures |= _measured(family, sizes)
        figures = {key: figures[key] for key in wanted if key in figures}
        self.stdout.write((_markdown if options["markdown"] else _table)(figures))
        if file := options["json"]:
            file.write_text(_as_json({key: round(one.ratio, 4) for key, one in figures.items()}))

    def _measure(self, name: str, sizes: Sizes) -> None:
        family = next(one for one in FAMILIES if one.name == name)
        call_command("migrate", verbosity=0, interactive=False)
        if Fact.objects.exists():
            raise CommandError("A forum that has a history is not measured.")
        module = import_module(f"bench.{family.module}")
        self.stdout.write(_as_json({key: asdict(one) for key, one in module.measure(sizes)}))


def _positive(text: str) -> int:
    if (number := int(text)) < 1:
        raise ArgumentTypeError("at least 1")
    return number


def _measured(family: Family, sizes: Sizes) -> dict[str, Figure]:
    """The figures of one family, by key, from its own process and forum."""
    environment = {name: value for name, value in os.environ.items() if name not in OWN_SETTINGS}
    options = [f"--{name}={value}" for name, value in asdict(sizes).items()]
    with ExitStack() as servers:
        folder = Path(servers.enter_context(tempfile.TemporaryDirectory(prefix="majlis-bench-")))
        environment["MAJLIS_DATA"] = str(folder)
        if family.database == "postgres":
            environment["DATABASE_URL"] = servers.enter_context(postgresql(folder))
        if family.redis:
            environment["REDIS_URL"] = servers.enter_context(redis(folder))
        ran = subprocess.run(  # noqa: S603
            [sys.executable, "-m", "majlis", "bench", f"--here={family.name}", *options],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
    if ran.returncode:
        raise CommandError(f"{family.name} could not be measured.")
    return {key: Figure(**figure) for key, figure in json.loads(ran.stdout).items()}


def _as_json(data: object) -> str:
    return json.dumps(data, indent=2)


def _table(figures: dict[str, Figure]) -> str:
    lines = [f"{'figure':<20}{'ratio':>9}{'mark':>9}   {'ours':>10}{'bare':>10}   what"]
    for key, one in figures.items():
        mark = FIGURES[key]
        reach = f"{'≤' if mark.at_most else '≥'} {mark.reach:g}"
        lines.append(
            f"{key:<20}{one.ratio:>9.3f}{reach:>9} {' ' if mark.met(one.ratio) else '✗'} "
            f"{_number(one.ours):>10}{_number(one.bare):>10}   {mark.what}"
        )
    return "\n".join(lines)


def _markdown(figures: dict[str, Figure]) -> str:
    lines = ["| figure | what against what | mark | ratio | ours / bare |", "|---|---|---|---|---|"]
    for key, one in figures.items():
        mark = FIGURES[key]
        reach = f"{'≤' if mark.at_most else '≥'} {mark.reach:g}"
        ours, bare = mark.what.split(" | ")
        lines.append(
            f"| `{key}` | {ours}, against {bare} | {reach} | {one.ratio:.3g} "
            f"| {_number(one.ours)} / {_number(one.bare)} |"
        )
    return "\n".join(lines)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
