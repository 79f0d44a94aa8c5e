"""`majlis demo`: creates the example forum; `--live` then plays its other members."""

from __future__ import annotations

import time
from typing import Any

from django.conf import settings
from django.core.management.base import CommandError, CommandParser

from example_forum import story
from example_forum.live import Play
from majlis.eventstore.store import head
from majlis.management.plain import PlainCommand


class Command(PlainCommand):
    help = "Create the example forum (MAJLIS_DEMO=1); with --live, play its other members."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--live",
            action="store_true",
            help="play the other members in a running forum; Ctrl-C stops",
        )
        parser.add_argument(
            "--seconds", type=float, default=900, help="how long to play (by default 900)"
        )
        parser.add_argument(
            "--every", type=float, default=4, help="seconds between two acts (by default 4)"
        )

    def handle(self, *, live: bool, seconds: float, every: float, **options: Any) -> None:
        if not settings.DEMO:
            raise CommandError("This forum is not a demo: MAJLIS_DEMO=1 makes one.")
        if story.is_elsewhere():
            raise CommandError(
                "This log holds a real forum's facts, to which nothing is added. "
                "Choose another data folder: MAJLIS_DATA=…"
            )
        self._create()
        if live:
            self._play(seconds, every)

    def _create(self) -> None:
        before, started = head(), time.monotonic()
        story.create(lambda chapter: self._say(f"  {chapter} …"))
        created = head() - before
        took = time.monotonic() - started
        self._say(f"{created} facts in {took:.1f} s." if created else "Nothing to add.")

    def _play(self, seconds: float, every: float) -> None:
        self._say(f"Playing for {seconds:.0f} s. Ctrl-C stops.")
        ends = time.monotonic() + seconds
        with Play() as play:
            try:
                while time.monotonic() < ends:
                    self._say(f"  {play.act()}")
                    time.sleep(max(0.0, min(every, ends - time.monotonic())))
            except KeyboardInterrupt:
                self._say("")
        self._say("The play has ended; its facts are kept.")

    def _say(self, text: str) -> None:
        self.stdout.write(text)
        self.stdout.flush()
