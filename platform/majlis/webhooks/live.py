"""Notices to administrators of a stopped webhook.

Webhook rows are not pushed: the cursor moves without facts, and the page polls.
"""

from __future__ import annotations

from collections.abc import Iterator

from majlis.accounts.people import administrators
from majlis.eventstore.store import Recorded
from majlis.slices.notices import Notice, notifies
from majlis.webhooks.aggregate import Webhook


@notifies
def stopped(recorded: Recorded[Webhook.Stopped]) -> Iterator[Notice]:
    for person in administrators().values_list("pk", flat=True):
        yield Notice(
            person, reason="administrator", kind="forum", args={"why": recorded.fact.why.value}
        )
