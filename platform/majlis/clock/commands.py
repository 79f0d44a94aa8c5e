"""The command on the clock: an administrator, or the operator, confirms the date."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from majlis.clock.aggregate import Confirmation
from majlis.domain import Actor, NotAllowed
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.clock import believe, believed, last_believed
from majlis.eventstore.command import command
from majlis.eventstore.following import held
from majlis.eventstore.store import save


@command(Capacity.FORUM)
def confirm_clock(by: Actor, id: UUID, shown: datetime) -> None:
    """The date shown is right: what waits since the clock's jump is carried out. Administrators only.

    Raises `ClockInNoDoubt` if it did not jump, `AnotherDateShown` if it jumped again since it was shown.
    """
    if not by.unrestricted:
        raise NotAllowed
    now = datetime.now(UTC)
    save(
        Confirmation.confirm(
            id=id,
            believed_at=last_believed() or now,
            shown=shown,
            read_at=now,
            held=held(now),
            jumped=believed(now) != now,
        )
    )
    believe(now)
