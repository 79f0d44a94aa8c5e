"""Moves the clock of this process, for all modules of ours and the libraries below."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, tzinfo
from importlib import import_module
from typing import Any
from unittest.mock import patch

import eventsourcing.domain

OURS = ("majlis", "federations", "synergies", "tests")


@contextmanager
def clock_moved(by: timedelta) -> Iterator[None]:
    """Moves wall-clock time; `time.monotonic` is unchanged."""

    class Alike(type):
        def __instancecheck__(cls, instance: object) -> bool:
            return isinstance(instance, datetime)

    class Moved(datetime, metaclass=Alike):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Any:
            return datetime.now(tz) + by

    def now_with_tzinfo() -> datetime:
        return real_now_with_tzinfo() + by

    import_module("majlis.urls")  # shapes are made while it is imported, from the real class
    real_now_with_tzinfo = eventsourcing.domain.datetime_now_with_tzinfo
    real_time, real_time_ns = time.time, time.time_ns
    moved: list[Any] = [
        patch.object(time, "time", lambda: real_time() + by.total_seconds()),
        patch.object(
            time, "time_ns", lambda: real_time_ns() + by // timedelta(microseconds=1) * 1_000
        ),
        patch.object(eventsourcing.domain, "datetime_now_with_tzinfo", now_with_tzinfo),
        patch("django.utils.timezone.datetime", Moved),
    ]
    for name, module in list(sys.modules.items()):
        # Aggregates keep the real class: the types of facts are read from their annotations.
        reads_time = (
            name.partition(".")[0] in OURS and not name.endswith(".aggregate") and name != __name__
        )
        if reads_time and vars(module).get("datetime") is datetime:
            moved.append(patch.object(module, "datetime", Moved))
    for one in moved:
        one.start()
    try:
        yield
    finally:
        for one in moved:
            one.stop()
