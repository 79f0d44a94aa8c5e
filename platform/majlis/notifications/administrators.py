"""The host's own notices: erasures and doubts to administrators, doubts to witnesses' contacts."""

from __future__ import annotations

from collections.abc import Iterator

from majlis.accounts.aggregate import Person
from majlis.accounts.people import administrators
from majlis.audit.seal.aggregate import Doubt
from majlis.audit.seal.projection import WitnessRow
from majlis.eventstore.store import Recorded
from majlis.slices.notices import Notice, notice_kind, notifies

notice_kind("forum", order=90)


@notifies
def erasures(
    recorded: Recorded[Person.Created | Person.CalledBack | Person.Erased],
) -> Iterator[Notice]:
    """`args` holds no name, because it would outlive the person's erasure."""
    until = (
        {"latest_at": recorded.fact.latest.isoformat()}
        if isinstance(recorded.fact, Person.Created)
        else {}
    )
    for person in administrators().values_list("pk", flat=True):
        yield Notice(person, reason="administrator", kind="forum", args=until)


@notifies
def doubts(recorded: Recorded[Doubt.Created]) -> Iterator[Notice]:
    args = {"position": recorded.fact.position, "row": recorded.fact.row or "none"}
    for person in administrators().values_list("pk", flat=True):
        yield Notice(person, reason="administrator", kind="forum", args=args)
    for person in WitnessRow.objects.filter(withdrawn_at=None).values_list("contact", flat=True):
        yield Notice(person, reason="witness", kind="forum", args=args)
