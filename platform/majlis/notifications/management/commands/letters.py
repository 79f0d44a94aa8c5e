"""`majlis letters`: how many letters and pushes wait to be sent, and since when."""

from __future__ import annotations

from typing import Any

from majlis.domain import CIVIL_TIME
from majlis.management.plain import PlainCommand
from majlis.notifications.outbox import waiting


class Command(PlainCommand):
    help = "Count the letters and pushes that wait to be sent, and show since when"

    def handle(self, **options: Any) -> None:
        for channel, (letters, oldest) in waiting().items():
            since = (
                f", the oldest since {oldest.astimezone(CIVIL_TIME):%Y-%m-%d %H:%M}"
                if oldest
                else ""
            )
            self.stdout.write(f"{channel}: {letters} waiting{since}")
