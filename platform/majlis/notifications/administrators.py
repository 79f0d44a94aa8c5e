"""What the host itself tells: administrators, of what they alone can act on, and whoever keeps a witness."""

from __future__ import annotations

from collections.abc import Iterator

from majlis.accounts.aggregate import Person
from majlis.accounts.people import administrators
from majlis.audit.seal.aggregate import Doubt
from majlis.audit.seal.projection import WitnessRow
from majlis.eventstore.store import Recorded
from majlis.slices.notices import Told, tells


@tells(Person.Created, Person.CalledBack, Person.Erased)
def erasures(told: Recorded) -> Iterator[Told]:
    """No name stands in `args`: it would outlive the person's erasure."""
    until = (
        {"latest_at": told.fact.latest.isoformat()} if isinstance(told.fact, Person.Created) else {}
    )
    for person in administrators().values_list("pk", flat=True):
        yield Told(person, reason="administrator", kind="forum", args=until)


@tells(Doubt.Created)
def doubts(told: Recorded) -> Iterator[Told]:
    assert isinstance(told.fact, Doubt.Created)
    args = {"position": told.fact.position}
    for person in administrators().values_list("pk", flat=True):
        yield Told(person, reason="administrator", kind="forum", args=args)
    for person in WitnessRow.objects.filter(withdrawn_at=None).values_list("contact", flat=True):
        yield Told(person, reason="witness", kind="forum", args=args)
