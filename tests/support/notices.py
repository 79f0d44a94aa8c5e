"""What the followers of notices do, when a test wants it: tell, and send what is due."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from uuid import UUID

from federations.proposals.commands import support, withdraw_support
from majlis.domain import Actor
from majlis.eventstore.following import _followers, walk
from majlis.eventstore.models import Checkpoint
from majlis.eventstore.store import head
from majlis.notifications.models import Notice
from majlis.notifications.outbox import Way, run
from tests.support.world import Panel, a_panel, a_submitted_proposal

DAY = timedelta(days=1)


def notify() -> int:
    """Everybody is told of all that has happened so far. Returns of how many facts anybody may be."""
    return walk(_followers["notices"])


@contextmanager
def notified() -> Iterator[None]:
    """What is done in here is told of at its end, and nothing that was done before."""
    Checkpoint.objects.update_or_create(follower="notices", defaults={"position": head()})
    yield
    notify()


def notices_of(person: Actor) -> list[Notice]:
    """The latest first."""
    assert person.person
    return list(Notice.objects.filter(person=person.person).order_by("-position"))


def said_to(person: Actor) -> list[tuple[str, str]]:
    """(topic, reason) of each notice of this person, the latest first."""
    return [(one.topic, one.reason) for one in notices_of(person)]


def deliver(way: Way, after: timedelta = timedelta()) -> None:
    """Everybody is told, and what is due by then is sent."""
    notify()
    run(way, lambda: datetime.now(UTC) + after)


def an_assembly(seats: int) -> Panel:
    """A panel in which everybody has long been told of their mandate and their seat."""
    panel = a_panel(seats)
    notify()
    Notice.objects.all().delete()
    return panel


def flood(panel: Panel, facts: int) -> UUID:
    """A proposal of the second delegate's; the chair supports it, and does not, this many times."""
    proposal = a_submitted_proposal(panel.group, panel.delegates[1])
    for nth in range(facts):
        (withdraw_support if nth % 2 else support)(panel.chair, proposal)
    return proposal
