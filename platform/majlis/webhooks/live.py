"""Who is told of webhooks: administrators, when one was stopped.

No row of theirs is pushed: how far each one is moves without facts, and its page asks again.
"""

from __future__ import annotations

from collections.abc import Iterator

from majlis.accounts.people import administrators
from majlis.eventstore.store import Recorded
from majlis.slices.notices import Told, tells
from majlis.webhooks.aggregate import Webhook


@tells(Webhook.Stopped)
def stopped(told: Recorded) -> Iterator[Told]:
    assert isinstance(told.fact, Webhook.Stopped)
    for person in administrators().values_list("pk", flat=True):
        yield Told(person, reason="administrator", kind="forum", args={"why": told.fact.why.value})
