"""Commands on keys and witnesses, and the rights they need.

- The program publishes the forum's key before it signs with it, and records the finding of a verification.
- A person acting for an organisation lodges its witness, in any role. An administrator may not lodge it
  for them: they would hold both keys, which would prove nothing.
- The organisation or an administrator withdraws the witness; its signatures stay.
- A person acting for the organisation submits its co-signatures (`cosigning`).
"""

from __future__ import annotations

from uuid import UUID

from majlis.audit.seal.aggregate import Doubt, SealKey, Witness
from majlis.domain import Actor
from majlis.eventstore.capacity import Capacity, NoOrganisation
from majlis.eventstore.command import command
from majlis.eventstore.store import get, save


def its_organisation(by: Actor, witness: UUID) -> list[UUID]:
    """The organisation of a witness."""
    return [get(Witness, witness).organisation]


@command(Capacity.FORUM)
def publish_key(by: Actor, key: str) -> None:
    save(SealKey.publish(key))


@command(Capacity.FORUM)
def doubt_history(
    by: Actor, finding: str, position: int, row: str | None = None, since: int = 0
) -> None:
    """Records the finding of a verification, once, however often it is found again."""
    save(Doubt.found(finding, position, row, since))


@command(Capacity.ORGANISATION)
def lodge_witness(by: Actor, id: UUID, key: str) -> None:
    """Lodges the public key of a witness (as `checker.py key` writes it) for the organisation acted for."""
    if by.organisation is None or by.person is None:
        raise NoOrganisation
    save(Witness.lodge(id=id, organisation=by.organisation, key=key, contact=by.person))


@command(its_organisation)
def withdraw_witness(by: Actor, witness: UUID) -> None:
    """Withdraws a witness: it signs no more, and its signatures stay."""
    it = get(Witness, witness)
    it.withdraw(by.organisation, administrator=by.administrator)
    save(it)
