"""Aggregates of the seal: the forum's keys, its witnesses, and doubts about the history."""

from __future__ import annotations

from uuid import UUID

from majlis.audit.checker import WITNESS, Key, Refused
from majlis.domain import Aggregate, DomainError, NotAllowed, event, named


class NotAWitnessKey(DomainError):
    """A witness needs the public key that `checker.py key` writes: name, id and Base64."""

    status = 400


class WitnessWithdrawn(DomainError):
    """This witness was withdrawn."""


class NotYourWitness(NotAllowed):
    """Only a person acting for a witness's organisation may co-sign with it or withdraw it."""


class SealKey(Aggregate):
    """A key that the forum signs checkpoints with, from its publication on."""

    TOPIC = "seal-key"

    class Created(Aggregate.Created):
        TOPIC = "seal-key.published"
        key: str

    def __init__(self, *, key: str) -> None:
        self.key = key

    @classmethod
    def publish(cls, key: str) -> SealKey:
        return cls._create(cls.Created, id=named("seal-key", key), key=key)


class Witness(Aggregate):
    """An organisation's own key, which co-signs the forum's checkpoints."""

    TOPIC = "witness"

    class Created(Aggregate.Created):
        TOPIC = "witness.lodged"
        organisation: UUID
        key: str
        contact: UUID

    class Withdrawn(Aggregate.Event):
        TOPIC = "witness.withdrawn"

    def __init__(self, *, organisation: UUID, key: str, contact: UUID) -> None:
        self.organisation = organisation
        self.key = key
        self.contact = contact
        self.withdrawn = False

    @classmethod
    def lodge(cls, *, id: UUID, organisation: UUID, key: str, contact: UUID) -> Witness:
        try:
            read = Key.parse(key)
        except Refused as error:
            raise NotAWitnessKey from error
        if read.type != WITNESS:
            raise NotAWitnessKey
        return cls._create(
            cls.Created, id=id, organisation=organisation, key=str(read), contact=contact
        )

    def withdraw(self, organisation: UUID | None, *, administrator: bool) -> None:
        """By its organisation, or by an administrator; its signatures stay."""
        if not administrator and organisation != self.organisation:
            raise NotYourWitness
        if self.withdrawn:
            raise WitnessWithdrawn
        self._withdraw()

    @event(Withdrawn)
    def _withdraw(self) -> None:
        self.withdrawn = True


class Doubt(Aggregate):
    """The first finding of a verification: something differs from the seal, or a table from the facts.

    `finding` is a kind listed in `verifying`, `position` the position it concerns. `row` names the table, the
    key and the column that differ.
    """

    TOPIC = "history"

    class Created(Aggregate.Created):
        TOPIC = "history.doubted"
        finding: str
        position: int
        row: str | None = None

    def __init__(self, *, finding: str, position: int, row: str | None = None) -> None:
        self.finding = finding
        self.position = position
        self.row = row

    @staticmethod
    def id_of(finding: str, position: int, row: str | None = None, since: int = 0) -> UUID:
        """The id of a doubt: about a fault there is one, `since` none was last found there."""
        place = (finding, position if row is None else row, since)
        return named("history.doubted", *place)

    @classmethod
    def found(cls, finding: str, position: int, row: str | None = None, since: int = 0) -> Doubt:
        id = cls.id_of(finding, position, row, since)
        return cls._create(cls.Created, id=id, finding=finding, position=position, row=row)
