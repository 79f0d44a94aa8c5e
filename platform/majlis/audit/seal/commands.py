"""What can be done with keys and witnesses, and who may.

- The program publishes the forum's key before it signs with it, and records what a verification found.
- A witness is lodged for an organisation by somebody who acts for it, whatever the role: an
  administrator who lodged it in their stead would hold both keys, and prove nothing.
- Its organisation withdraws it, and so may an administrator; what it signed stays.
- Who acts for that organisation hands in its co-signatures (`cosigning`).
"""

from __future__ import annotations

from uuid import UUID

from majlis.audit.seal.aggregate import Doubt, SealKey, Witness
from majlis.domain import Actor, NotAllowed
from majlis.eventstore.command import command
from majlis.eventstore.store import get, save


class WitnessWithoutOrganisation(NotAllowed):
    """A witness is an organisation's: choose the one you act for."""


@command
def publish_key(by: Actor, key: str) -> None:
    save(SealKey.publish(key))


@command
def doubt_history(by: Actor, finding: str, position: int) -> None:
    """Records what a verification found: once, however often it is found again."""
    save(Doubt.found(finding, position))


@command
def lodge_witness(by: Actor, id: UUID, key: str) -> None:
    """Lodges the public key of a witness (as `checker.py key` writes it) for the organisation acted for."""
    if by.organisation is None or by.person is None:
        raise WitnessWithoutOrganisation
    save(Witness.lodge(id=id, organisation=by.organisation, key=key, contact=by.person))


@command
def withdraw_witness(by: Actor, witness: UUID) -> None:
    """Withdraws a witness: it signs no more, and what it signed stays."""
    it = get(Witness, witness)
    it.withdraw(by.organisation, administrator=by.administrator)
    save(it)
