"""The actors of the story, their intents, and the ids of the objects they make.

Every object has a name here ("textile", "label", "vote/label") and its id is derived from that name.
Intents are derived from names too, so that running the story twice creates it once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from uuid import UUID

from federations.membership.rules import Role
from majlis.domain import CIVIL_TIME, Actor, ActorKind, named, today

Names = dict[str, str]


@dataclass(frozen=True)
class Member:
    """A person of the cast. `body` names the invented body they speak for, if any.

    `role` is their mandate's, `demo_role` the role that a visitor may play in their place.
    """

    place: int
    key: str
    name: str
    body: str | None = None
    role: Role = Role.DELEGATE
    demo_role: str | None = None

    @property
    def id(self) -> UUID:
        # Ids sort in the order of the cast, as ids of accounts made one after another do.
        return UUID(int=self.place << 112 | the("person", self.key).int & (1 << 112) - 1)

    @property
    def mandate(self) -> UUID:
        return the("mandate", self.key)

    def does(self, *intent: object) -> Actor:
        """This person as an actor, for their body and with this intent."""
        actor = Actor(
            ActorKind.PERSON,
            person=self.id,
            organisation=the("organisation", self.body) if self.body else None,
            mandate=self.mandate if self.body else None,
            administrator=self.key == "administrator",
        )
        return actor.repeating("demo", *intent)


def the(kind: str, *name: object) -> UUID:
    """The id of the object with this name in the story: `the("group", "label")`."""
    return named("demo", kind, *name)


def evening(days: int) -> datetime:
    """Six in the evening in Morocco, that many days from today."""
    day = today() + timedelta(days=days)
    return datetime.combine(day, time(18), CIVIL_TIME).astimezone(UTC)
