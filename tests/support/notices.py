"""What the followers of notices do, when a test wants it: tell, and send what is due."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from majlis.eventstore.following import _followers, walk
from majlis.notifications.models import Notice
from majlis.notifications.outbox import Way, run
from tests.support.world import Panel, a_panel


def tell() -> None:
    """Everybody is told of all that has happened so far."""
    walk(_followers["notices"])


def deliver(way: Way, after: timedelta = timedelta()) -> None:
    """Everybody is told, and what is due by then is sent."""
    tell()
    run(way, lambda: datetime.now(UTC) + after)


def an_assembly(seats: int) -> Panel:
    """A panel in which everybody has long been told of their mandate and their seat."""
    panel = a_panel(seats)
    tell()
    Notice.objects.all().delete()
    return panel
