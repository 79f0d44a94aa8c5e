"""`majlis follow`: runs followers and timetables until it is stopped."""

from __future__ import annotations

import signal
import threading
from contextlib import suppress
from typing import Any

from django.core.management.base import BaseCommand
from django.db import DatabaseError

from majlis.eventstore.disk import must_be_writable, write_ahead_log_emptied
from majlis.eventstore.following import follow


class Command(BaseCommand):
    help = "Run the followers: scheduled openings and closings, letters, webhooks, the seal"

    def handle(self, *args: Any, **options: Any) -> None:
        must_be_writable()
        stop = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: stop.set())
        self.stdout.write("Following the log. Ctrl-C stops.")
        follow(stop)
        with suppress(DatabaseError):
            write_ahead_log_emptied(300)
