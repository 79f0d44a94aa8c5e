"""Runs the followers of notices on demand: creates notices, and sends due deliveries."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from uuid import UUID

from federations.proposals.commands import support, withdraw_support
from majlis.domain import Actor
from majlis.eventstore.clock import believe
from majlis.eventstore.following import _followers, walk
from majlis.eventstore.models import Checkpoint
from majlis.eventstore.store import head
from majlis.notifications.models import Notice
from majlis.notifications.outbox import SETTLE, Transport, run
from tests.support.world import Panel, a_panel, a_submitted_proposal

DAY = timedelta(days=1)


def notify() -> int:
    """Creates the notices of all facts so far. Returns the number of facts with possible recipients."""
    return walk(_followers["notices"])


@contextmanager
def notified() -> Iterator[None]:
    """Creates notices at the end of the block, of the facts in it only."""
    Checkpoint.objects.update_or_create(follower="notices", defaults={"position": head()})
    yield
    notify()


def notices_of(person: Actor) -> list[Notice]:
    """A person's notices, the latest first."""
    assert person.person
    return list(Notice.objects.filter(person=person.person).order_by("-position"))


def notice_reasons(person: Actor) -> list[tuple[str, str]]:
    """(topic, reason) of each notice of this person, the latest first."""
    return [(one.topic, one.reason) for one in notices_of(person)]


def deliver(transport: Transport, after: timedelta = SETTLE) -> None:
    """Creates all notices, and sends the deliveries due by then; that the clock is right is believed."""
    notify()
    believe(datetime.now(UTC) + after)
    run(transport, lambda: datetime.now(UTC) + after)


def a_panel_without_notices(seats: int) -> Panel:
    """A panel; the notices of its members about mandates and seats are created and deleted."""
    panel = a_panel(seats)
    notify()
    Notice.objects.all().delete()
    return panel


def flood(panel: Panel, facts: int) -> UUID:
    """A proposal of the second delegate; the chair supports it and withdraws the support in turn."""
    proposal = a_submitted_proposal(panel.group, panel.delegates[1])
    for nth in range(facts):
        (withdraw_support if nth % 2 else support)(panel.chair, proposal)
    return proposal
